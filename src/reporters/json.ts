import { type Evaluation, type FindingParameter, gateStatus } from '../gates/evaluation.ts';
import { omitUndefined } from '../omit-undefined.ts';
import { plain } from '../prose.ts';
import { causesOf } from './causes.ts';

/**
 * The published result: `policies/schema/result.schema.json`. The same evaluation gives the same bytes: keys
 * stand in this order, nothing is sorted anew, and no clock is read.
 *
 * Digests are `sha256:` and 64 hex digits; commits and documents are git object ids; times are ISO 8601, UTC.
 */
export function result(evaluation: Evaluation): object {
  const { verdict, mode, policy, base, mergeBase, head, pullRequest, content, judgedAt } = evaluation;
  const stands = gateStatus(evaluation);
  return {
    schemaVersion: 1,
    verdict,
    standing: stands,
    waiting: stands === 'waiting',
    mode,
    policy: { path: policy.path, name: policy.name, digest: `sha256:${policy.digest}` },
    base,
    mergeBase,
    head,
    ...omitUndefined({
      pullRequest:
        pullRequest === undefined
          ? undefined
          : { number: pullRequest.number, author: pullRequest.author ?? null },
    }),
    changes: jsonChanges(evaluation),
    systems: systemsResult(evaluation),
    gates: evaluation.gates.map(({ id, title, verdict: said, level, controls, references, because }) => {
      return {
        id,
        title,
        verdict: said,
        level,
        controls,
        ...omitUndefined({ references }),
        because: plain(because),
      };
    }),
    findings: jsonFindings(evaluation),
    causes: jsonCauses(evaluation),
    approvals: evaluation.approvals.map(
      ({ login, capacity, said, at, review, signed, counts, because, gate, system }) => ({
        login,
        capacity,
        said,
        ...omitUndefined({
          at,
          review,
          signed: signed === undefined ? undefined : { path: signed.path, conditions: signed.conditions },
        }),
        counts,
        because: plain(because),
        gate,
        ...omitUndefined({ system }),
      }),
    ),
    documents: evaluation.documents.map(({ path, sha, gate, system }) => {
      return { path, sha: sha ?? null, gate, ...omitUndefined({ system }) };
    }),
    exceptions: evaluation.exceptions.map((exception) => ({
      id: exception.id,
      path: exception.path,
      gate: exception.gate,
      ...omitUndefined({ system: exception.system }),
      reason: exception.reason,
      requestedBy: exception.requestedBy,
      approvedBy: exception.approvedBy,
      expires: exception.expires,
      daysLeft: exception.daysLeft,
    })),
    weakenings: evaluation.weakenings.map(({ path, message }) => ({ path, message: plain(message) })),
    unseen: evaluation.unseen.slice(0, MAX_UNSEEN).map(({ path, because, how, matters }) => ({
      path,
      because,
      how,
      ...omitUndefined({ matters }),
    })),
    content: `sha256:${content}`,
    judgedAt,
  };
}

/** More files that nobody read are a number, not a list. */
const MAX_UNSEEN = 2000;
export function jsonChanges(evaluation: Evaluation): readonly object[] {
  return evaluation.changes.map((change) => ({
    path: change.path,
    ...omitUndefined({ previousPath: change.previousPath }),
    status: change.status,
    class: change.class,
    ...omitUndefined({
      system: change.system,
      line: change.line,
      before: change.before,
      after: change.after,
    }),
    why: change.why,
    ...omitUndefined({
      detector: change.detector,
      certainty: change.certainty,
      immaterial: change.immaterial,
      guardrails: change.guardrails,
      sentences: change.sentences,
      moreSentences: change.moreSentences,
    }),
  }));
}

export function systemsResult(evaluation: Evaluation): readonly object[] {
  return evaluation.systems.map(({ id, name, owner, risk, stage, registered }) => ({
    id,
    name,
    owner: owner ?? null,
    risk: risk ?? null,
    stage: stage ?? null,
    registered,
  }));
}

export function jsonFindings({ findings }: Evaluation): readonly object[] {
  return findings.map(
    ({
      gate,
      title,
      level,
      kind,
      code,
      parameters,
      controls,
      references,
      system,
      path,
      line,
      column,
      message,
      why,
      remedy,
    }) => ({
      gate,
      code,
      parameters: Object.fromEntries(
        Object.entries(parameters).map(([name, value]) => [name, parameterIn(value)]),
      ),
      title,
      level,
      kind,
      controls,
      ...omitUndefined({ references, system }),
      path: path ?? null,
      line: line ?? null,
      ...omitUndefined({ column }),
      message: plain(message),
      why,
      remedy: plain(remedy),
    }),
  );
}

/** One row for one fault, as comment and terminal show it, with the findings it joins by their place in `findings`. */
function jsonCauses({ findings }: Evaluation): readonly object[] {
  const places = new Map(findings.map((finding, index) => [finding, index]));
  return causesOf(findings).map(
    ({ gate, code, level, kind, systems, path, line, message, remedy, joins }) => ({
      gate,
      code,
      level,
      kind,
      systems,
      path: path ?? null,
      line: line ?? null,
      message: plain(message),
      remedy: plain(remedy),
      findings: joins.flatMap((one) => places.get(one) ?? []).sort((a, b) => a - b),
    }),
  );
}

/** A parameter as JSON has it: words without their markup. */
function parameterIn(value: FindingParameter): string | number | readonly string[] {
  if (typeof value !== 'object') return value;
  return isNames(value) ? value : plain(value);
}

function isNames(value: readonly unknown[]): value is readonly string[] {
  return value.every((one) => typeof one === 'string');
}

export function json(evaluation: Evaluation): string {
  return `${JSON.stringify(result(evaluation), undefined, 2).replace(UNSEEN, escaped)}\n`;
}

/** JSON lets them stand as they are; a terminal that shows the result would act on them. */
const UNSEEN = /[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
