import type { Requirement } from '../../policy/policy.ts';
import type { Asked, Subject } from '../subject.ts';
import { approval } from './approval.ts';
import { document } from './document.ts';
import { guardrails } from './guardrails.ts';
import type { Context, Outcome, RequirementKind } from './kind.ts';
import { registered } from './registered.ts';
import { review } from './review.ts';

/** The requirement kinds of the policy language: the key in the YAML, the file's name and the entry here. */
const REQUIREMENTS: { readonly [Kind in Requirement['kind']]: RequirementKind<Kind> } = {
  approval,
  document,
  guardrails,
  registered,
  review,
};

/** Paths of the documents `requirement` relies on for `subject`. */
export function documentsOf(requirement: Requirement, subject: Subject): readonly string[] {
  return kindOf(requirement).documents(requirement, subject);
}

export function judgeRequirement(requirement: Requirement, asked: Asked, context: Context): Outcome {
  return kindOf(requirement).judge(requirement, asked, context);
}

/** The table pairs each kind with its own requirement type, which TypeScript cannot follow through a lookup. */
function kindOf(requirement: Requirement): RequirementKind<Requirement['kind']> {
  return REQUIREMENTS[requirement.kind] as RequirementKind<Requirement['kind']>;
}
