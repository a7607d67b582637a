import { countReviews, objectors } from '../../approval/count.ts';
import { compact } from '../../compact.ts';
import { omitUndefined } from '../../omit-undefined.ts';
import {
  describeReviewStandard,
  fewer,
  lowerReviewStandard,
  perTier,
  reviewStandardOf,
  sayCount,
} from '../../policy/approvers.ts';
import type { Review as ReviewFile } from '../../policy/generated/policy-file.ts';
import type { ReviewRequirement } from '../../policy/policy.ts';
import { METHODS } from '../../policy/vocabulary.ts';
import { list, type Prose, person, prose, words } from '../../prose.ts';
import { tierOf } from '../subject.ts';
import { roleApprovers } from './support/eligible-approvers.ts';
import { defineFindings } from './support/findings.ts';
import { approvalRow, objectionRights, rubberStamps } from './support/judge-approval.ts';
import type { ApprovalRow } from './support/kind.ts';
import { defineRequirement } from './support/kind.ts';
import { REVIEW_STANDARD } from './support/review-standard.ts';
import { countingLogins, signedDecisionsFor, signedRows } from './support/signed.ts';

function reviewers(wanted: number, role: string): string {
  const people = wanted === 1 ? 'one independent reviewer' : `${wanted} independent reviewers`;
  return role === '' ? people : `${people} in role ${role}`;
}

interface Waiting {
  readonly given: number;
  readonly wanted: number;
  readonly role: string;
  /** `agent`: more people than the gate asks for, because a coding agent wrote of the change. */
  readonly reason: 'policy' | 'agent';
}

const { make, catalogue } = defineFindings('review', {
  waiting: {
    about: 'Independent reviews are missing.',
    kind: 'waiting',
    words: ({ given, wanted, role, reason }: Waiting) => {
      const inRole = role === '' ? '' : ` in role ${role}`;
      const because = reason === 'agent' ? ': a coding agent wrote of this change' : '';
      return {
        message: prose`${given} of ${wanted} independent reviews count${inRole}${because}`,
        remedy: prose`ask ${reviewers(wanted, role)} (not the author, not a committer) to read the files and approve`,
      };
    },
  },
  'changes-requested': {
    about: 'A reviewer asked for changes.',
    kind: 'waiting',
    words: ({ by, governance }: { readonly by: Prose; readonly governance: string }) => ({
      message: prose`${by} asked for changes`,
      remedy: prose`make the changes and ask ${by} for a new review; if ${by} is not available, role ${governance} can dismiss the old one`,
    }),
  },
});

/** Independent people reviewed the content that is merged. */
export const review = defineRequirement<ReviewRequirement, ReviewFile>({
  kind: 'review',
  schema: {
    description:
      'Independent people reviewed the content: not its author, not a committer, co-author or pusher, not a bot.',
    type: 'object',
    additionalProperties: false,
    required: ['count'],
    properties: {
      count: { description: 'How many independent people.', $ref: '#/$defs/perTier' },
      role: {
        description:
          'The reviewers must hold this role. Left out: anybody independent who is allowed to review.',
        type: 'string',
        pattern: '^[a-z0-9][a-z0-9-]*$',
        examples: ['governance'],
      },
      ...REVIEW_STANDARD,
    },
  },
  short: { type: 'integer', minimum: 1, maximum: 10 },
  needsChange: 'to-judge',
  fulfilledBy: () => 'people',
  parse: ({ count: counts, role, ...standard }) => ({
    kind: 'review',
    count: perTier(counts),
    ...omitUndefined({ role }),
    ...reviewStandardOf(standard),
  }),
  documents: () => [],
  describe: ({ count: counts, role, standard }) => {
    const said = sayCount(counts);
    const many = said === '1' ? 'an independent review' : `${said} independent reviews`;
    return prose`${many}${role === undefined ? '' : ` in role ${role}`}${describeReviewStandard(standard)}`;
  },
  weaker: lessReview,
  approvals: (requirement) => [requirement],

  findings: catalogue,

  judge({ count: counts, role, standard }, asked, context) {
    const tier = tierOf(asked.subject);
    const asks = counts[tier];
    if (asks === 0)
      return { state: 'met', because: prose`no independent review is asked for at this risk tier` };
    const byAgent = context.oversight.known && context.oversight.facts.agents.agents.length > 0;
    const wanted = byAgent ? Math.max(asks, context.policy.agents.humans) : asks;
    if (!context.oversight.known) {
      return { state: 'unknown', because: prose`not known offline; needs ${reviewers(wanted, role ?? '')}` };
    }
    const { facts } = context.oversight;
    const found = role === undefined ? undefined : roleApprovers(role, '', context, facts.directory);
    const eligible = found === undefined ? undefined : new Set(found.eligible.map(({ login }) => login));
    const limits = eligible === undefined ? {} : { eligible };
    const counted = countReviews(facts, { paths: context.content, ...limits, standard, tier });
    const said: ApprovalRow[] = counted.map((entry) => approvalRow(entry, 'independent reviewer'));
    // A signature says more than a review: anyone who is independent and signed has reviewed.
    const signed = signedDecisionsFor(asked, context, { eligible, ways: METHODS }, facts);
    said.push(...signedRows(signed, new Map(), 'independent reviewer'));
    const given = countingLogins([...counted, ...signed]);
    const advice = standard === undefined ? [] : rubberStamps(given, standard, facts);
    const around = advice.length === 0 ? { said } : { said, advice };
    const against = objectors(counted, facts, objectionRights(context));
    if (against.length > 0) {
      const requested = { by: list(against.map(person)), governance: context.policy.governanceRole };
      return { state: 'unmet', gaps: [make['changes-requested'](requested)], ...around };
    }
    if (given.length >= wanted) {
      const by = list(given.map(person));
      return { state: 'met', because: prose`reviewed by ${by}, same content`, ...around };
    }
    const reason = byAgent && wanted > asks ? 'agent' : 'policy';
    const waiting = make.waiting({ given: given.length, wanted, role: role ?? '', reason });
    return { state: 'unmet', gaps: [waiting, ...(found?.unread ?? [])], ...around };
  },
});

function lessReview(before: ReviewRequirement, after: ReviewRequirement): readonly Prose[] {
  return compact([
    ...fewer('reviewers', before.count, after.count),
    ...lowerReviewStandard(before.standard, after.standard),
    before.role !== undefined &&
      after.role !== before.role &&
      prose`reviewers need not hold role ${words(before.role)}`,
  ]);
}
