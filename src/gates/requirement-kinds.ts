import { AimsError } from '../errors.ts';
import { kindsOf } from '../policy/kinds.ts';
import type { Gate, Requirement } from '../policy/policy.ts';
import { prose } from '../prose.ts';
import { all } from './requirements/all.ts';
import { any } from './requirements/any.ts';
import { approval } from './requirements/approval.ts';
import { checklist } from './requirements/checklist.ts';
import { distinct } from './requirements/distinct.ts';
import { document } from './requirements/document.ts';
import { expression } from './requirements/expression.ts';
import { fresh } from './requirements/fresh.ts';
import { guardrails } from './requirements/guardrails.ts';
import { conditionalRequirement } from './requirements/if.ts';
import { impacts } from './requirements/impacts.ts';
import { incidents } from './requirements/incidents.ts';
import { link } from './requirements/link.ts';
import { metrics } from './requirements/metrics.ts';
import { modelIndex } from './requirements/model-index.ts';
import { not } from './requirements/not.ts';
import { registered } from './requirements/registered.ts';
import { review } from './requirements/review.ts';
import { risks } from './requirements/risks.ts';
import { signature } from './requirements/signature.ts';
import { supplier } from './requirements/supplier.ts';
import type { Context, Outcome, RequirementKind } from './requirements/support/kind.ts';
import { documentsAt } from './requirements/support/paper.ts';
import type { Asked, Subject, Trees } from './subject.ts';

/** The requirement kinds of the policy language, each a module of its own. */
export const REQUIREMENT_KINDS: readonly RequirementKind[] = [
  all,
  any,
  approval,
  checklist,
  distinct,
  document,
  expression,
  fresh,
  guardrails,
  conditionalRequirement,
  impacts,
  incidents,
  link,
  metrics,
  modelIndex,
  not,
  registered,
  review,
  risks,
  signature,
  supplier,
];

/** What loading, describing and comparing policies needs of them. */
export const KINDS = kindsOf(REQUIREMENT_KINDS);

const BY_NAME = new Map(REQUIREMENT_KINDS.map((kind) => [kind.kind, kind]));

/** Paths of the files that `requirement` relies on for `subject`. */
export function documentsOf(requirement: Requirement, subject: Subject, trees: Trees): readonly string[] {
  const kind = BY_NAME.get(requirement.kind);
  const parts = kind?.parts?.(requirement) ?? [];
  const own =
    kind?.reads?.(requirement, subject, trees) ??
    kind?.documents(requirement).flatMap((path) => documentsAt(path, subject, trees)) ??
    [];
  return [...own, ...parts.flatMap((one) => documentsOf(one, subject, trees))];
}

/** Those of them that `subject` rests on: a requirement may read others to compare. */
export function restsOn(requirement: Requirement, subject: Subject, trees: Trees): readonly string[] {
  const kind = BY_NAME.get(requirement.kind);
  const own = kind?.relies?.(requirement, subject, trees);
  if (own === undefined && kind?.parts === undefined) return documentsOf(requirement, subject, trees);
  const parts = kind?.parts?.(requirement) ?? [];
  return [...(own ?? []), ...parts.flatMap((one) => restsOn(one, subject, trees))];
}

export function judgeRequirement(requirement: Requirement, asked: Asked, context: Context): Outcome {
  const kind = BY_NAME.get(requirement.kind);
  if (kind !== undefined) return withRemedy(kind.judge(requirement, asked, context), requirement);
  throw new AimsError(
    'internal',
    `no requirement kind is called ${requirement.kind}`,
    'please report this as a bug',
  );
}

/** Where the policy says of one requirement how to fix it, that is said instead of the gate's words. */
function withRemedy(outcome: Outcome, { remedy }: Requirement): Outcome {
  if (remedy === undefined || outcome.state !== 'unmet') return outcome;
  const [first, ...rest] = outcome.gaps.map((gap) => ({ remedy: prose`${remedy}`, ...gap }));
  return first === undefined ? outcome : { ...outcome, gaps: [first, ...rest] };
}

/** Every requirement of a gate, its condition among them. */
export function requirementsOf({ when, require }: Pick<Gate, 'when' | 'require'>): readonly Requirement[] {
  return when.condition === undefined ? require : [when.condition, ...require];
}
