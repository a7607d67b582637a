import { isDeepStrictEqual } from 'node:util';
import { nearest } from '../../documents/nearest.ts';
import type { Evaluation, Finding } from '../../gates/evaluation.ts';
import { gateStatus } from '../../gates/evaluation.ts';
import { FINDINGS } from '../../gates/findings.ts';
import { ENGINE_GATES } from '../../gates/judge.ts';
import { gatesOf } from '../../gates/plan.ts';
import { omitUndefined } from '../../omit-undefined.ts';
import type { Policy } from '../../policy/policy.ts';
import { plain } from '../../prose.ts';
import type { CaseExpectation, ExpectedFinding, PolicyCase } from './case.ts';

/** What a case came to. */
export interface CaseResult {
  readonly same: boolean;
  /** What was wanted, what was found, and each finding: where they differ. */
  readonly lines: readonly string[];
}

/** Compares the findings of a case with what it expects: each is expected, and each that is expected is there. */
export function compareCase(one: PolicyCase, evaluation: Evaluation, policy: Policy): CaseResult {
  const wanted = one.expect.map(expectationOf);
  const own = new Set(policy.gates.map(({ id }): string => id));
  // The engine's own gates are no part of the policy: they are compared where a case expects them.
  const about = one.gates === undefined ? own : new Set(one.gates);
  const unknown = (one.gates ?? []).filter((gate) => !own.has(gate));
  if (unknown.length > 0)
    return { same: false, lines: unknown.map((gate) => `    \`gates\`: ${noSuch('gate', gate, [...own])}`) };
  const findings = evaluation.findings.filter(
    ({ gate }) => about.has(gate) || wanted.some((want) => want.gate === gate),
  );
  // What is expected twice is found twice.
  const missing = wanted.filter((want, index) => {
    const before = wanted.slice(0, index).filter((other) => isDeepStrictEqual(other, want)).length;
    return findings.filter((finding) => fits(want, finding)).length <= before;
  });
  const unexpected = findings.filter((finding) => !wanted.some((want) => fits(want, finding)));
  const stands = gateStatus(only(evaluation, (gate) => about.has(gate) || !own.has(gate)));
  const stance = one.standing === undefined || one.standing === stands;
  if (missing.length === 0 && unexpected.length === 0 && stance)
    return { same: true, lines: saysPassed(one) ? besides(evaluation, own) : [] };
  return {
    same: false,
    lines: [
      `    expected ${said(one.expect)}${one.standing === undefined ? '' : ` (${one.standing})`}`,
      `    found    ${[...new Set(findings.map(({ gate, code }) => (coded(one) ? `${gate} ${code}` : gate)))].join(', ') || 'nothing'}${stance ? '' : ` (${stands})`}`,
      ...missing.map((want) => `    missing  ${describe(want)}`),
      ...misspelt(wanted, policy).map((line) => `    ${line}`),
      ...(unexpected.length > 0 ? unexpected : findings).map(lineOf),
    ],
  };
}

/** The evaluation as far as the case is about it: what other gates find makes no gap of it. */
function only(evaluation: Evaluation, about: (gate: string) => boolean): Evaluation {
  const findings = evaluation.findings.filter(({ gate }) => about(gate));
  if (evaluation.verdict !== 'fail') return { ...evaluation, findings };
  const failed = findings.some(({ level }) => level === 'failure');
  return { ...evaluation, findings, verdict: failed ? 'fail' : 'pass' };
}

/** Gates and codes of an expectation that there are not. */
function misspelt(wanted: readonly ExpectedFinding[], policy: Policy): readonly string[] {
  const gates: readonly string[] = [...gatesOf(policy).map(({ id }) => id), ...ENGINE_GATES];
  const codes = FINDINGS.map(({ code }) => code);
  const lines = wanted.flatMap(({ gate, code }) => [
    ...(gates.includes(gate) ? [] : [noSuch('gate', gate, gates)]),
    ...(code === undefined || codes.includes(code) ? [] : [noSuch('code', code, codes)]),
  ]);
  return [...new Set(lines)];
}

function noSuch(what: 'gate' | 'code', name: string, known: readonly string[]): string {
  const near = nearest(name, known);
  const meant = near === undefined ? '' : `: did you mean \`${near}\`?`;
  return `there is no ${what} \`${name}\`${meant}`;
}

/** A case that expects nothing, and says no more, reads as if the change could be merged. */
function saysPassed({ expect, gates, standing }: PolicyCase): boolean {
  return expect.length === 0 && gates === undefined && standing === undefined;
}

/** What the engine itself asks, of which a policy says nothing: told, so that nobody takes the change for mergeable. */
function besides({ findings }: Evaluation, own: ReadonlySet<string>): readonly string[] {
  const open = findings.filter(({ gate, level }) => level === 'failure' && !own.has(gate));
  if (open.length === 0) return [];
  return ['    besides, of the engine itself (expect it, or say `standing`):', ...open.map(lineOf)];
}

function expectationOf(expected: CaseExpectation): ExpectedFinding {
  if (typeof expected !== 'string') return expected;
  const [gate = '', code] = expected.split(' ');
  return { gate, ...omitUndefined({ code }) };
}

function fits(want: ExpectedFinding, finding: Finding): boolean {
  const holds = (wanted: string | undefined, found: string | undefined) =>
    wanted === undefined || wanted === found;
  const speaks = (wanted: string | undefined, found: string) =>
    wanted === undefined || found.toLowerCase().includes(wanted.toLowerCase());
  return (
    want.gate === finding.gate &&
    holds(want.code, finding.code) &&
    holds(want.level, finding.level) &&
    holds(want.kind, finding.kind) &&
    holds(want.system, finding.system) &&
    holds(want.path, finding.path) &&
    speaks(want.says, plain(finding.message)) &&
    speaks(want.remedy, plain(finding.remedy))
  );
}

function coded({ expect }: PolicyCase): boolean {
  return expect.some((one) => typeof one !== 'string' || one.includes(' '));
}

function said(expected: readonly CaseExpectation[]): string {
  return [...new Set(expected.map((one) => describe(expectationOf(one))))].sort().join(', ') || 'nothing';
}

function describe({ gate, code, level, kind, system, path, says, remedy }: ExpectedFinding): string {
  const more = [level, kind, system === undefined ? undefined : `of ${system}`, path].filter(
    (part) => part !== undefined,
  );
  const quoted = [says, remedy].flatMap((text) => (text === undefined ? [] : [`“${text}”`]));
  return [gate, ...(code === undefined ? [] : [code]), ...more, ...quoted].join(' ');
}

function lineOf({ gate, code, level, kind, path, line, message, remedy }: Finding): string {
  const place = path === undefined ? '' : `${path}${line === undefined ? '' : `:${line}`} `;
  return `      ${gate} ${code} (${kind === 'waiting' ? 'waiting' : level}): ${place}${plain(message)} → ${plain(remedy)}`;
}
