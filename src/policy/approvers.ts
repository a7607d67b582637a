import type { ApprovalRequirement, Policy, Requirement, ReviewRequirement } from './policy.ts';

/** Every approval and review a requirement asks for, at any depth. */
export function approvalsIn(requirement: Requirement): readonly (ApprovalRequirement | ReviewRequirement)[] {
  switch (requirement.kind) {
    case 'approval':
    case 'review':
      return [requirement];
    case 'any':
    case 'all':
    case 'distinct':
      return requirement.of.flatMap(approvalsIn);
    case 'not':
      return approvalsIn(requirement.of);
    default:
      return [];
  }
}

/** Whether CODEOWNERS says who may approve: then it is a file the gate trusts. */
export function asksCodeOwners(policy: Policy): boolean {
  return policy.gates.some(
    ({ level, require }) =>
      level !== 'off' &&
      require
        .flatMap(approvalsIn)
        .some((one) => one.kind === 'approval' && one.by.some(({ kind }) => kind === 'codeowners')),
  );
}
