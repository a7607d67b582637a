import type { Requirement } from '../../policy/policy.ts';
import type { Asked, Subject, Trees } from '../subject.ts';
import { approval } from './approval.ts';
import { checklist } from './checklist.ts';
import { distinct } from './distinct.ts';
import { document } from './document.ts';
import { expression } from './expression.ts';
import { fresh } from './fresh.ts';
import { guardrails } from './guardrails.ts';
import { impacts } from './impacts.ts';
import { incidents } from './incidents.ts';
import { link } from './link.ts';
import { metrics } from './metrics.ts';
import { modelIndex } from './model-index.ts';
import { registered } from './registered.ts';
import { review } from './review.ts';
import { risks } from './risks.ts';
import { supplier } from './supplier.ts';
import { all, any, not } from './support/combine.ts';
import type { Context, Outcome, RequirementKind } from './support/kind.ts';

const kinds = { documents: documentsOf, judge: judgeRequirement };

/** The requirement kinds of the policy language: the key in the YAML, the file's name and the entry here. */
const REQUIREMENTS: { readonly [Kind in Requirement['kind']]: RequirementKind<Kind> } = {
  all: all(kinds),
  any: any(kinds),
  approval,
  checklist,
  distinct,
  document,
  expression,
  fresh,
  guardrails,
  impacts,
  incidents,
  link,
  metrics,
  'model-index': modelIndex,
  not: not(kinds),
  registered,
  review,
  risks,
  supplier,
};

/** Paths of the documents `requirement` relies on for `subject`. */
export function documentsOf(requirement: Requirement, subject: Subject, trees: Trees): readonly string[] {
  return kindOf(requirement).documents(requirement, subject, trees);
}

export function judgeRequirement(requirement: Requirement, asked: Asked, context: Context): Outcome {
  return kindOf(requirement).judge(requirement, asked, context);
}

/** The table pairs each kind with its own requirement type, which TypeScript cannot follow through a lookup. */
function kindOf(requirement: Requirement): RequirementKind<Requirement['kind']> {
  return REQUIREMENTS[requirement.kind] as RequirementKind<Requirement['kind']>;
}
