import { createHash } from 'node:crypto';
import type {
  Invocation,
  Location,
  Log,
  Notification,
  PropertyBag,
  Region,
  ReportingDescriptor,
  Result,
  Run,
} from 'sarif';
import type { Evaluation, Finding, GateResult } from '../gates/evaluation.ts';
import { omitUndefined } from '../omit-undefined.ts';
import { plain } from '../prose.ts';
import { VERSION } from '../version.ts';
import { type Cause, causesOf } from './causes.ts';
import { encodePath, repositoryUrl, type Site } from './links.ts';
import { visible } from './visible.ts';

const HOME = 'https://github.com/aims-gate/aims-gate';
const ROOT = '%SRCROOT%';

type JudgedGate = Pick<GateResult, 'id' | 'title' | 'level' | 'controls' | 'references'>;

/** A finding; one out of a report has no code. */
type SarifFinding = Omit<Finding, 'code' | 'parameters'> & Partial<Pick<Finding, 'code' | 'parameters'>>;

/** What of an evaluation the log is made of. */
type SarifInput = Pick<Evaluation, 'changes' | 'head' | 'judgedAt'> & {
  readonly findings: readonly SarifFinding[];
  readonly gates: readonly JudgedGate[];
};

/**
 * SARIF 2.1.0: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 *
 * A result is a defect of a file. Who is waited for is none: as a result it would become an alert that stays
 * open after the merge, and code scanning refuses a whole file for one result without a location. So those
 * are notifications of the run, where a machine still finds them.
 */
export function sarif(evaluation: SarifInput, site?: Site): string {
  return `${JSON.stringify(sarifLog(evaluation, site), undefined, 2)}\n`;
}

/**
 * The same as values, for what is written piece by piece.
 *
 * @param asCauses which findings are one result
 */
export function sarifLog(
  evaluation: SarifInput,
  site: Site | undefined,
  asCauses: (findings: readonly Finding[]) => readonly Cause[] = causesOf,
): Log {
  const { gates, head } = evaluation;
  const findings = evaluation.findings.map((one): Finding => ({ code: '', parameters: {}, ...one }));
  const rules = gates.map((gate) => ruleOf(gate, findings));
  const indexes = new Map(gates.map(({ id }, index) => [id, index]));
  const causes = asCauses(findings);
  const placed = causes.flatMap((finding): readonly Placed[] => {
    const path = finding.kind === 'waiting' ? undefined : (finding.path ?? evaluation.changes[0]?.path);
    return path === undefined ? [] : [{ finding, path, ruleIndex: indexes.get(finding.gate) ?? -1 }];
  });
  const provenance: Pick<Run, 'versionControlProvenance'> =
    site === undefined
      ? {}
      : {
          versionControlProvenance: [
            { repositoryUri: repositoryUrl(site), revisionId: head, mappedTo: { uriBaseId: ROOT } },
          ],
        };
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'aims-gate',
            version: VERSION,
            semanticVersion: VERSION,
            informationUri: HOME,
            rules,
          },
        },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [ROOT]: { description: { text: 'The root of the repository.' } } },
        ...provenance,
        invocations: [invocation(evaluation, causes, new Set(placed.map(({ finding }) => finding)))],
        results: resultsOf(placed),
      },
    ],
  };
}

interface Placed {
  readonly finding: Cause;
  readonly path: string;
  readonly ruleIndex: number;
}

function ruleOf(gate: JudgedGate, findings: readonly Finding[]): ReportingDescriptor {
  const why = findings.find((finding) => finding.gate === gate.id)?.why;
  const title = visible(gate.title);
  return {
    id: gate.id,
    name: title,
    shortDescription: { text: title },
    fullDescription: { text: why === undefined ? title : visible(why) },
    help: { text: helpOf(gate, why) },
    defaultConfiguration: { level: LEVELS[gate.level] },
    properties: {
      tags: [...gate.controls.map((control) => `ISO/IEC 42001 ${control}`), ...citedBy(gate)],
    },
  };
}

/** Code scanning takes twenty tags of a rule; a tag is one line. */
function citedBy({ references = [] }: JudgedGate): readonly string[] {
  return references.slice(0, 10).map(visible);
}

function helpOf({ id, controls, references = [] }: JudgedGate, why: string | undefined): string {
  const reason = why === undefined ? '' : `${visible(why)} `;
  const of = [
    ...(controls.length === 0 ? [] : [`ISO/IEC 42001 ${controls.join(', ')}`]),
    ...references.map(visible),
  ];
  const served = of.length === 0 ? '' : ` It serves ${of.join('; ')}.`;
  return `${reason}The gate "${id}" of the repository's policy asks for it.${served}`;
}

const LEVELS = { failure: 'error', warning: 'warning', notice: 'note' } as const;

function resultsOf(placed: readonly Placed[]): Result[] {
  const seen = new Map<string, number>();
  return placed.map(({ finding, path, ruleIndex }) => {
    const { gate, system, level, line, column, joins } = finding;
    // Lines move; gate, system, file and words stay. The same words twice in a file are told apart by order. What is
    // joined stays the same while its list grows or shrinks.
    const says = joins.length > 1 ? finding.key : visible(plain(finding.message));
    const print = createHash('sha256')
      .update([gate, system ?? '', path, says].join('\0'))
      .digest('hex');
    const ordinal = (seen.get(print) ?? 0) + 1;
    seen.set(print, ordinal);
    const startColumn = column === undefined ? {} : { startColumn: column };
    const region = { startLine: line ?? 1, ...startColumn };
    return {
      ruleId: gate,
      ruleIndex,
      level: LEVELS[level],
      message: { text: messageOf(finding) },
      locations: [physical(path, region)],
      // The first is the one code scanning follows an alert by; it would else be guessed from the line's text.
      partialFingerprints: {
        primaryLocationLineHash: `${print.slice(0, 16)}:${ordinal}`,
        'aimsGate/v1': `${print}:${ordinal}`,
      },
      ...omitUndefined({ relatedLocations: otherPlaces(finding) }),
      ...propertiesOf(finding),
    };
  });
}

/** More of what is joined is in the JSON, which holds every finding. */
const MAX_JOINED = 500;
const MAX_PLACES = 50;

function propertiesOf(cause: Cause): Pick<Result, 'properties'> {
  const { code, system } = cause;
  const bag = { ...omitUndefined({ code: code === '' ? undefined : code, system }), ...joinedOf(cause) };
  return Object.keys(bag).length === 0 ? {} : { properties: bag };
}

/** Which gates and systems one result speaks for, and what each says. */
function joinedOf({ joins, systems }: Cause): PropertyBag {
  if (joins.length < 2) return {};
  return {
    gates: [...new Set(joins.map(({ gate }) => gate))],
    systems: [...systems],
    joined: joins.slice(0, MAX_JOINED).map(({ gate, code, system, path, line, message }) => ({
      gate,
      code,
      ...omitUndefined({ system, path, line }),
      message: visible(plain(message)),
    })),
  };
}

function otherPlaces({ joins: [first, ...others] }: Cause): Location[] | undefined {
  const seen = new Set([`${first.path}:${first.line ?? 1}`]);
  const places = others.flatMap(({ path, line = 1 }) => {
    const at = `${path}:${line}`;
    if (path === undefined || seen.has(at)) return [];
    seen.add(at);
    return [physical(path, { startLine: line })];
  });
  return places.length === 0 ? undefined : places.slice(0, MAX_PLACES);
}

function physical(path: string, region: Region): Location {
  return { physicalLocation: { artifactLocation: { uri: encodePath(path), uriBaseId: ROOT }, region } };
}

/** `[text](target)` is a link in any message (SARIF 2.1.0, 3.11.6): what a user named must not become one. */
function messageOf({ message, remedy }: Finding): string {
  return visible(`${plain(message)}. To fix it: ${plain(remedy)}`).replaceAll('](', '] (');
}

function invocation(
  evaluation: SarifInput,
  causes: readonly Cause[],
  placed: ReadonlySet<Cause>,
): Invocation {
  const notifications = causes
    .filter((finding) => !placed.has(finding))
    .map((finding): Notification => {
      const level = finding.kind === 'waiting' ? 'note' : LEVELS[finding.level];
      return { level, message: { text: messageOf(finding) }, associatedRule: { id: finding.gate } };
    });
  return {
    executionSuccessful: true,
    endTimeUtc: evaluation.judgedAt,
    ...omitUndefined({ toolExecutionNotifications: notifications.length === 0 ? undefined : notifications }),
  };
}
