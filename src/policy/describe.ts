import { code, joined, list, type Prose, prose, words } from '../prose.ts';
import type { RiskTier } from '../terms.ts';
import type { ApprovalRequirement, Approver, Requirement } from './policy.ts';

/** Who an approver is, in words. */
export function approver(one: Approver): string {
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

/** The tiers where a review is not enough: ", signed at high risk". */
function signedAt({ ways }: ApprovalRequirement): string {
  const tiers = (Object.keys(ways) as RiskTier[]).filter((tier) => !ways[tier].includes('review'));
  if (tiers.length === 0) return '';
  return tiers.length === Object.keys(ways).length ? ', signed' : `, signed at ${tiers.join(', ')} risk`;
}

/** What a requirement asks for, as the object of a sentence: "requires …". */
export function describe(requirement: Requirement): Prose {
  switch (requirement.kind) {
    case 'registered':
      return prose`a register entry`;
    case 'document':
      return requirement.fields.length === 0
        ? prose`${code(requirement.path)}`
        : prose`${list(requirement.fields.map(code))} in ${code(requirement.path)}`;
    case 'approval':
      return prose`the approval of ${list(
        requirement.by.map((one) => words(approver(one))),
        'or',
      )}${signedAt(requirement)}`;
    case 'distinct':
      return prose`${joined(requirement.of.map(describe))}, by different people`;
    case 'review':
      return prose`an independent review`;
    case 'guardrails':
      return prose`that guardrails stay`;
    case 'supplier':
      return prose`assessed suppliers`;
    case 'expression':
      return requirement.say === undefined ? prose`${code(requirement.cel)}` : prose`no “${requirement.say}”`;
    case 'metrics':
      return prose`the thresholds over ${list(requirement.results.map(code))}`;
    case 'any':
    case 'all':
      return requirement.of.flatMap((one, index) =>
        index === 0 ? describe(one) : prose`, ${describe(one)}`,
      );
    case 'not':
      return prose`that there is not ${describe(requirement.of)}`;
    default:
      return prose`${code(requirement.path)} (${requirement.kind})`;
  }
}
