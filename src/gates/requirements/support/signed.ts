import type { Writers } from '../../../approval/people.ts';
import { type SignedDecisionOfPerson, signedWords } from '../../../approval/signed/count-signed.ts';
import type { Login } from '../../../ids.ts';
import { omitUndefined } from '../../../omit-undefined.ts';
import type { ApprovalChannel, ApprovalRequirement } from '../../../policy/policy.ts';
import { METHODS } from '../../../policy/vocabulary.ts';
import { code, type Prose, person, prose } from '../../../prose.ts';
import type { GateApplication } from '../../subject.ts';
import { defineFindings } from './findings.ts';
import type { Gap } from './gap.ts';
import type { ApprovalRow, Context } from './kind.ts';

const { make, catalogue } = defineFindings('approval', {
  rejected: {
    about: 'Somebody who may decide signed a decision against the content.',
    words: ({ by }: { readonly by: Prose }) => ({
      message: prose`${by} rejected this content`,
      remedy: prose`change what ${by} objects to, or ask for a new decision (${code('aims-gate approve')})`,
    }),
  },
});

export { catalogue as SIGNED_FINDINGS };

/** Which ways to approve are strong enough for this subject. */
export function waysFor(
  requirement: ApprovalRequirement,
  { subject }: GateApplication,
): readonly ApprovalChannel[] {
  return requirement.ways[subject.system?.risk ?? 'high'];
}

interface SignedBy {
  /** Who may give them; undefined = anybody whose key the target branch lists. */
  readonly eligible: ReadonlySet<Login> | undefined;
  readonly ways: readonly ApprovalChannel[];
}

/**
 * Signed approvals of the subject's content. Files that belong to no system have none.
 */
export function signedDecisionsFor(
  { subject }: GateApplication,
  context: Context,
  { eligible, ways }: SignedBy,
  people: Writers,
): readonly SignedDecisionOfPerson[] {
  const { system } = subject;
  if (system === undefined) return [];
  return signedWords(
    {
      system: system.id,
      ...omitUndefined({ risk: system.risk }),
      content: context.content,
      ...omitUndefined({ eligible }),
      methods: METHODS.filter((method) => ways.includes(method)),
      now: context.now,
    },
    context.signed,
    people,
  );
}

/** The rows of the approvals table for what was signed. */
export function signedRows(
  given: readonly SignedDecisionOfPerson[],
  capacity: ReadonlyMap<Login, string>,
  otherwise = 'signer',
): readonly ApprovalRow[] {
  return given.map(({ login, said, decidedAt, counts, blocks, because, path, conditions }) => ({
    login,
    capacity: capacity.get(login) ?? otherwise,
    said,
    at: decidedAt,
    signed: { path, conditions, holds: counts || blocks },
    counts,
    because,
  }));
}

/** A decision against the content by somebody who may take it: nothing merges over it. */
export function rejections(given: readonly SignedDecisionOfPerson[]): readonly Gap[] {
  return given
    .filter(({ blocks }) => blocks)
    .map(({ login, path }) => make.rejected({ by: [person(login)] }, { path }));
}

/** Everybody of whom something counts, each once. */
export function countingLogins(
  entries: readonly { readonly login: Login; readonly counts: boolean }[],
): readonly Login[] {
  return [...new Set(entries.filter(({ counts }) => counts).map((entry) => entry.login))].sort();
}

/** What one of `names` does to approve. */
export function howToApprove(
  names: Prose,
  ways: readonly ApprovalChannel[],
  { subject }: GateApplication,
): Prose {
  const { system } = subject;
  const review = prose`review the files and approve this pull request`;
  const signs = METHODS.some((method) => ways.includes(method));
  if (system === undefined && !ways.includes('review'))
    return prose`these files belong to no system, and a signature is made for a system: register it on the target branch`;
  if (system === undefined || !signs) return prose`${names}: ${review}`;
  const command = code(`aims-gate approve --system ${system.id}`);
  return ways.includes('review')
    ? prose`${names}: ${review}, or sign: ${command}`
    : prose`${names}: sign it: ${command}`;
}

/** What is known of signatures where nobody knows who wrote the change. */
export function signedOffline(given: readonly SignedDecisionOfPerson[]): Prose {
  return given.flatMap(({ login, counts, because }) =>
    counts
      ? prose`; ${person(login)} signed this content`
      : prose`; what ${person(login)} signed does not count: ${because}`,
  );
}
