import { compact } from '../../../compact.ts';
import {
  describeApprover,
  describeReviewStandard,
  fewer,
  lowerReviewStandard,
  parseApprover,
  perTier,
  reviewStandardOf,
  sayCount,
} from '../../../policy/approvers.ts';
import type { Approval as ApprovalFile, Strength } from '../../../policy/generated/policy-file.ts';
import type { ApprovalChannel, ApprovalRequirement } from '../../../policy/policy.ts';
import { atTier, byTiers } from '../../../policy/tiers.ts';
import { METHODS, type Method, SIGNED_BY } from '../../../policy/vocabulary.ts';
import { list, type Prose, prose, words } from '../../../prose.ts';
import type { RiskTier } from '../../../terms.ts';

export function parseApproval(approval: ApprovalFile): ApprovalRequirement {
  const { by, count = 1, signed = 'accepted', methods = METHODS } = approval;
  const ways = waysBy(signed, methods);
  return {
    kind: 'approval',
    by: by.map(parseApprover),
    count: perTier(count),
    ways,
    ...reviewStandardOf(approval),
  };
}

function waysBy(
  signed: Strength | Partial<Record<RiskTier, Strength>>,
  methods: readonly Method[],
): ApprovalRequirement['ways'] {
  return byTiers((tier): readonly ApprovalChannel[] =>
    atTier<Strength>(signed, tier) === 'required' ? methods : ['review', ...methods],
  );
}

/** The tiers where a review is not enough: ", signed at high risk". */
function signedAt({ ways }: ApprovalRequirement): string {
  const tiers = (Object.keys(ways) as RiskTier[]).filter((tier) => !ways[tier].includes('review'));
  if (tiers.length === 0) return '';
  return tiers.length === Object.keys(ways).length ? ', signed' : `, signed at ${tiers.join(', ')} risk`;
}

/** Which signatures count, where not all do: ", by SSH signature". */
function methodsOf({ ways }: ApprovalRequirement): string {
  const counting = METHODS.filter((method) => Object.values(ways).some((one) => one.includes(method)));
  return counting.length === METHODS.length ? '' : `, of signatures only ${counting.join(' or ')}`;
}

/** “a or b, with a rationale” beside another “or” reads in two ways. */
export function namesSeveral({ by, standard }: ApprovalRequirement): boolean {
  return by.length > 1 || describeReviewStandard(standard) !== '';
}

export function describeApproval(requirement: ApprovalRequirement): Prose {
  const by = list(
    requirement.by.map((one) => words(describeApprover(one))),
    'or',
  );
  const count = sayCount(requirement.count);
  const many =
    count === '1'
      ? prose`the approval of ${by}`
      : /^\d+$/.test(count)
        ? prose`${count} approvals of ${by}`
        : prose`approvals of ${by} (${count})`;
  return prose`${many}${signedAt(requirement)}${methodsOf(requirement)}${describeReviewStandard(requirement.standard)}`;
}

export function lessApproval(before: ApprovalRequirement, after: ApprovalRequirement): readonly Prose[] {
  const added = after.by.filter(
    (one) => !before.by.some((other) => describeApprover(other) === describeApprover(one)),
  );
  return compact([
    ...fewer('approvals', before.count, after.count),
    added.length > 0 && prose`${list(added.map((one) => words(describeApprover(one))))} may approve too`,
    ...lowerReviewStandard(before.standard, after.standard),
    ...weakerWays(before.ways, after.ways),
  ]);
}

/** Ways to approve that were not strong enough and now would be. */
function weakerWays(
  before: ApprovalRequirement['ways'],
  after: ApprovalRequirement['ways'],
): readonly Prose[] {
  return (Object.keys(before) as RiskTier[]).flatMap((tier) => {
    const added = after[tier].filter((way) => !before[tier].includes(way));
    if (added.length === 0) return [];
    return [prose`at ${tier} risk ${list(added.map((way) => words(WAYS[way])))} is enough now`];
  });
}

const WAYS = { review: 'a review', ...SIGNED_BY } as const;
