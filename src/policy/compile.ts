import { AimsError } from '../errors.ts';
import type { RiskTier } from '../gates/evaluation.ts';
import type { Requirement as RequirementFile, When as WhenFile } from './generated/policy-file.ts';
import type { Approver, Requirement, ReviewRequirement, When } from './policy.ts';

export function compileWhen(when: WhenFile | undefined): When {
  return { ...when, files: when?.files ?? 'all' };
}

/** A requirement of the file, which the schema has checked, with its defaults filled in. */
export function compileRequirement(requirement: RequirementFile): Requirement {
  const { registered, document, approval, review, guardrails } = requirement;
  if (registered !== undefined) return { kind: 'registered' };
  if (document !== undefined) return { kind: 'document', sections: [], ...document };
  if (approval !== undefined)
    return { kind: 'approval', by: approval.by.map(approver), count: approval.count ?? 1 };
  if (review !== undefined) {
    const role = review.role === undefined ? {} : { role: review.role };
    return { kind: 'review', count: reviewers(review.count), ...role };
  }
  if (guardrails !== undefined) return { kind: 'guardrails' };
  throw new AimsError(
    'internal',
    'a requirement of no known kind passed the policy schema',
    'please report this as a bug',
  );
}

function approver(text: string): Approver {
  if (text === 'owner') return { kind: 'owner' };
  if (text.startsWith('role:')) return { kind: 'role', role: text.slice('role:'.length) };
  return { kind: 'person', login: text };
}

function reviewers(count: number | Partial<Record<RiskTier, number>>): ReviewRequirement['count'] {
  if (typeof count === 'number') return { minimal: count, limited: count, high: count, unacceptable: count };
  return { minimal: 0, limited: 0, high: 0, unacceptable: 0, ...count };
}
