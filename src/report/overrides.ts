import { countOf } from '../count-of.ts';
import type { OverrideEvent } from '../evidence/records/override.ts';
import type { OverrideReviewEvent } from '../evidence/records/override-review.ts';
import { omitUndefined } from '../omit-undefined.ts';
import { CONFIDENTIAL } from '../policy/confidential.ts';
import { type Prose, prose } from '../prose.ts';
import { account } from './labels.ts';
import type { OverrideReport, SecondReview } from './oversight-model.ts';

/** Nobody the ledger names: a person could be called that by no login. */
export const UNNAMED = { unknown: 'an unknown person', several: 'several people' } as const;

/** What somebody did: "@dana approved with conditions". */
export const OVERRIDE_WORDS: Readonly<Record<OverrideReport['how'], string>> = {
  'merged-past-gate': 'merged past the gate',
  'approved-with-conditions': 'approved with conditions',
  'objection-dismissed': 'dismissed an objection',
  'direct-push': 'pushed past the gate',
  'force-push': 'force-pushed past the gate',
  unknown: 'went around the gate',
};

/** Who is said to have done it: a record of several people's conditions names none of them as the one. */
export function overrider({ by, how }: OverrideEvent): string {
  return (
    by ??
    (how === 'approved-with-conditions' || how === 'objection-dismissed' ? UNNAMED.several : UNNAMED.unknown)
  );
}

/** An override, and whether a second person has looked at it by `today`, an ISO date. */
export function overrideReport(
  { how, paths, open, due }: OverrideEvent,
  reviews: readonly OverrideReviewEvent[],
  { today, isWithheld }: { readonly today: string; readonly isWithheld: (gate: string) => boolean },
): OverrideReport {
  const looks = reviews.map(({ at, by, independent, record }): SecondReview => {
    const proof = { kind: 'record', record } as const;
    return { at, who: by ?? UNNAMED.unknown, independent: answer(independent), proof };
  });
  const waiting = due === undefined ? 'not-asked' : due < today ? 'overdue' : 'due';
  const reviewed = looks.some(({ independent }) => independent === 'yes');
  return {
    how,
    files: paths.length,
    open: open.map(({ gate, message }) => (isWithheld(gate) ? CONFIDENTIAL : message)),
    ...omitUndefined({ due }),
    state: reviewed ? 'reviewed' : waiting,
    looks,
  };
}

function answer(independent: string): SecondReview['independent'] {
  return independent === 'yes' || independent === 'no' ? independent : 'unknown';
}

/** "2 governed files, review due 2026-10-01, reviewed by @gail on 2026-09-28". */
export function overrideNote({ files, due = '', state, looks }: OverrideReport): Prose {
  const asked: Readonly<Record<typeof state, string>> = {
    reviewed: due === '' ? 'no second look was due' : `review due ${due}`,
    due: `review due ${due}`,
    overdue: `review overdue since ${due}`,
    'not-asked': 'no second look was asked for',
  };
  return prose`${[countOf(files, 'governed file'), asked[state], ...looks.map((look) => `${reviewerText(look)} on ${look.at.slice(0, 10)}`)].join(', ')}`;
}

/** "reviewed by @gail". */
export function reviewerText({ who, independent }: SecondReview): string {
  if (independent === 'yes') return `reviewed by ${account(who)}`;
  return `looked at by ${account(who)}, ${independent === 'no' ? 'the same person' : 'perhaps the same person'},`;
}
