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

/**
 * Where GitHub looks for the file, in this order; the first that exists is the only one.
 * https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners
 */
export const CODEOWNERS_PATHS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'] as const;

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
