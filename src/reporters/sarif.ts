import { createHash } from 'node:crypto';
import type { Log, ReportingDescriptor, Result } from 'sarif';
import type { Evaluation, Finding, GateResult } from '../gates/evaluation.ts';
import { plain } from '../prose.ts';
import { VERSION } from '../version.ts';

/** SARIF 2.1.0: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html */
export function sarifLog(evaluation: Evaluation): Log {
  const rules = evaluation.gates.map((gate) => rule(gate, evaluation));
  const results = evaluation.findings.map((finding) => resultOf(finding, evaluation));
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'aims-gate', version: VERSION, semanticVersion: VERSION, rules } },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
        invocations: [{ executionSuccessful: true, endTimeUtc: evaluation.judgedAt }],
        results,
      },
    ],
  };
}

function rule(gate: GateResult, { findings }: Evaluation): ReportingDescriptor {
  const why = findings.find((finding) => finding.gate === gate.id)?.why;
  return {
    id: gate.id,
    name: gate.title,
    shortDescription: { text: gate.title },
    ...(why === undefined ? {} : { fullDescription: { text: why } }),
    defaultConfiguration: { level: levelOf(gate.level) },
    properties: { tags: gate.controls.map((control) => `ISO/IEC 42001 ${control}`) },
  };
}

function resultOf(finding: Finding, { gates, policy }: Evaluation): Result {
  // Code scanning drops a result without a location: what has no file is shown at the policy.
  const path = finding.path ?? policy.path;
  const region = {
    startLine: finding.line ?? 1,
    ...(finding.column === undefined ? {} : { startColumn: finding.column }),
  };
  const message = plain(finding.message);
  // Lines move; gate, system, file and words stay.
  const print = createHash('sha256')
    .update([finding.gate, finding.system ?? '', path, message].join('\0'))
    .digest('hex');
  return {
    ruleId: finding.gate,
    ruleIndex: gates.findIndex(({ id }) => id === finding.gate),
    level: levelOf(finding.level),
    message: { text: `${message}. To mend it: ${plain(finding.remedy)}` },
    locations: [
      { physicalLocation: { artifactLocation: { uri: encodeURI(path), uriBaseId: '%SRCROOT%' }, region } },
    ],
    partialFingerprints: { 'aimsGate/v1': print },
  };
}

function levelOf(level: Finding['level']): 'error' | 'warning' | 'note' {
  if (level === 'failure') return 'error';
  return level === 'warning' ? 'warning' : 'note';
}

export function sarif(evaluation: Evaluation): string {
  return `${JSON.stringify(sarifLog(evaluation), undefined, 2)}\n`;
}
