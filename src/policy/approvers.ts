import { compact } from '../compact.ts';
import { login, teamName } from '../ids.ts';
import { omitUndefined } from '../omit-undefined.ts';
import { type Prose, prose } from '../prose.ts';
import type { RiskTier } from '../terms.ts';
import type { Approval as ApprovalFile } from './generated/policy-file.ts';
import type { Approver, Gate, PerTier, Policy, ReviewStandard } from './policy.ts';
import { atTier, byTiers, omitNone, sayTiers } from './tiers.ts';

/** The schema has checked the form; what stands before the colon says which. */
export function parseApprover(text: string): Approver {
  const name = text.slice(text.indexOf(':') + 1);
  if (text === 'owner' || text === 'codeowners') return { kind: text };
  if (text.startsWith('role:')) return { kind: 'role', role: name };
  if (text.startsWith('team:')) return { kind: 'team', team: teamName(name) };
  if (text.startsWith('app:')) return { kind: 'app', app: login(`${name}[bot]`) };
  if (text.startsWith('permission:')) {
    return { kind: 'permission', level: name === 'admin' || name === 'maintain' ? name : 'write' };
  }
  return { kind: 'person', login: text };
}

/** Who an approver is, in words. */
export function describeApprover(one: Approver): string {
  switch (one.kind) {
    case 'owner':
      return 'the system owner';
    case 'codeowners':
      return 'the code owners of the changed files';
    case 'role':
      return `role ${one.role}`;
    case 'team':
      return `team ${one.team}`;
    case 'permission':
      return `anybody with ${one.level} permission`;
    case 'app':
      return `the app ${one.app.replace(/\[bot\]$/, '')}`;
    case 'person':
      return `@${one.login.replace(/^@/, '').toLowerCase()}`;
  }
}

/**
 * Where GitHub looks for the file, in this order; the first that exists is the only one.
 * https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners
 */
export const CODEOWNERS_PATHS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'] as const;

/** Whom the policy names for an approval or a review; none: any independent person may review. */
export function approversOf(one: Gate['approvals'][number]): readonly Approver[] {
  if (one.kind === 'approval') return one.by;
  return one.role === undefined ? [] : [{ kind: 'role', role: one.role }];
}

/** Everybody whom a gate that is not off names. */
export function approversOfPolicy({ gates }: Policy): readonly Approver[] {
  return gates
    .filter(({ level }) => level !== 'off')
    .flatMap(({ approvals }) => approvals.flatMap(approversOf));
}

/** Whether CODEOWNERS says who may approve: then it is a file the gate trusts. */
export function asksCodeOwners(policy: Policy): boolean {
  return approversOfPolicy(policy).some(({ kind }) => kind === 'codeowners');
}

/** One number for each tier; a tier that is left out needs as many as the next lower one, and below all none. */
export function perTier(count: number | Partial<Record<RiskTier, number>>): PerTier {
  if (typeof count === 'number') return { minimal: count, limited: count, high: count, unacceptable: count };
  return byTiers((tier) => atTier(count, tier) ?? 0);
}

/** What makes an approval more than a click. */
export function reviewStandardOf(file: ReviewStandardFile): { readonly standard?: ReviewStandard } {
  const { 'min-minutes': minutes, rationale, 'max-per-hour': maxPerHour } = file;
  if (minutes === undefined && rationale === undefined && maxPerHour === undefined) return {};
  const minMinutes = perTier(minutes ?? {});
  return {
    standard: {
      minMinutes,
      rationale: rationale ?? 'optional',
      ...omitUndefined({ maxPerHour }),
    },
  };
}

type ReviewStandardFile = Pick<ApprovalFile, 'min-minutes' | 'rationale' | 'max-per-hour'>;

/** Said once where every tier loses the same, else by tier. */
export function fewer(what: string, before: PerTier, after: PerTier): readonly Prose[] {
  const tiers = Object.keys(before) as RiskTier[];
  const lost = tiers.filter((tier) => after[tier] < before[tier]);
  const said = lost.map((tier) => `${before[tier]} → ${after[tier]}`);
  if (lost.length === tiers.length && new Set(said).size === 1) return [prose`${what}: ${said[0] ?? ''}`];
  return lost.map((tier, index) => prose`${what} at ${tier} risk: ${said[index] ?? ''}`);
}

const NO_STANDARD: ReviewStandard = {
  minMinutes: { minimal: 0, limited: 0, high: 0, unacceptable: 0 },
  rationale: 'optional',
};

/** A lower standard than before, in words. */
export function lowerReviewStandard(
  before: ReviewStandard = NO_STANDARD,
  after: ReviewStandard = NO_STANDARD,
): readonly Prose[] {
  const { maxPerHour: had } = before;
  const { maxPerHour: has } = after;
  return compact([
    ...fewer('minutes to read', before.minMinutes, after.minMinutes),
    before.rationale === 'required' &&
      after.rationale === 'optional' &&
      prose`approvals need no rationale any more`,
    had !== undefined &&
      (has === undefined || has > had) &&
      prose`approvals an hour before it is reported: ${had} → ${has ?? 'any'}`,
  ]);
}

/** `2`, or `1 at limited, 2 at high`. */
export function sayCount(count: PerTier): string {
  const values = new Set(Object.values(count));
  const [only] = values;
  if (values.size === 1 && only !== undefined) return String(only);
  return sayTiers(omitNone(count, 0));
}

/** `, with a rationale, 30 minutes to read`. */
export function describeReviewStandard(standard: ReviewStandard | undefined): string {
  if (standard === undefined) return '';
  const minutes = sayCount(standard.minMinutes);
  return compact([
    standard.rationale === 'required' && ', with a rationale',
    minutes !== '0' && `, after ${minutes} minutes to read`,
    standard.maxPerHour !== undefined &&
      `, more than ${standard.maxPerHour} approvals of one person within an hour reported`,
  ]).join('');
}
