import { isMapping } from '../documents/fields.ts';
import { parseSha, type Sha } from '../ids.ts';
import { omitUndefined } from '../omit-undefined.ts';
import { overrideRecord } from './records/override.ts';
import { overrideReviewRecord } from './records/override-review.ts';
import type { Decision, Statement } from './statement.ts';

/** An override that no second person has looked at yet. */
export interface WaitingOverride {
  /** Id of the decision in the ledger. */
  readonly override: string;
  readonly how: string;
  /** The last commit that landed. */
  readonly commit: Sha;
  /** ISO date: the last day to look at it. */
  readonly due?: string;
}

/** The branch up to which everything that was pushed has been looked at. */
export interface RecordedTip {
  /** Full name: `refs/heads/main`. */
  readonly ref: string;
  readonly commit: Sha;
}

/** What each checkpoint hands on to the next, so that nobody has to read all the records between. */
export interface CarriedState {
  readonly waiting: readonly WaitingOverride[];
  readonly tip?: RecordedTip;
}

/** What a checkpoint carries; undefined: it is older than this, or carries something else. */
export function carriedState({ predicate }: Statement): CarriedState | undefined {
  const { waiting, tip } = predicate;
  if (!Array.isArray(waiting)) return undefined;
  const found = waiting.flatMap((one: unknown) => parseWaiting(one) ?? []);
  const at = parseTip(tip);
  return { waiting: found, ...omitUndefined({ tip: at }) };
}

/** `before` with what `decisions` add and end. */
export function carryOn(
  before: CarriedState | undefined,
  decisions: readonly Decision[],
  tip: RecordedTip | undefined,
): CarriedState {
  const waiting = new Map((before?.waiting ?? []).map((one) => [one.override, one]));
  for (const { id, predicateType, predicate } of decisions) {
    if (predicateType === overrideRecord.predicateType) {
      const { how, commits, reviewDue } = predicate;
      const last: unknown = Array.isArray(commits) ? commits.at(-1) : undefined;
      const commit = typeof last === 'string' ? parseSha(last) : undefined;
      if (typeof how !== 'string' || commit === undefined) continue;
      const due = typeof reviewDue === 'string' ? { due: reviewDue } : {};
      waiting.set(id, { override: id, how, commit, ...due });
    }
    if (predicateType === overrideReviewRecord.predicateType && predicate.independent !== 'no')
      waiting.delete(String(predicate.override));
  }
  const at = tip ?? before?.tip;
  return { waiting: [...waiting.values()], ...omitUndefined({ tip: at }) };
}

function parseWaiting(value: unknown): WaitingOverride | undefined {
  if (!isMapping(value)) return undefined;
  const { override, how, commit, due } = value;
  const sha = typeof commit === 'string' ? parseSha(commit) : undefined;
  if (typeof override !== 'string' || typeof how !== 'string' || sha === undefined) return undefined;
  return { override, how, commit: sha, ...omitUndefined({ due: typeof due === 'string' ? due : undefined }) };
}

function parseTip(value: unknown): RecordedTip | undefined {
  if (!isMapping(value)) return undefined;
  const { ref, commit } = value;
  const sha = typeof commit === 'string' ? parseSha(commit) : undefined;
  return typeof ref === 'string' && sha !== undefined ? { ref, commit: sha } : undefined;
}
