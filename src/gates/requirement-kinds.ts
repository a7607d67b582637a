import type { System } from '../change/systems.ts';
import { AimsError } from '../errors.ts';
import type { TreeEntry } from '../objects.ts';
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
import { independent } from './requirements/independent.ts';
import { link } from './requirements/link.ts';
import { metrics } from './requirements/metrics.ts';
import { modelIndex } from './requirements/model-index.ts';
import { not } from './requirements/not.ts';
import { registered } from './requirements/registered.ts';
import { review } from './requirements/review.ts';
import { risks } from './requirements/risks.ts';
import { signature } from './requirements/signature.ts';
import { supplier } from './requirements/supplier.ts';
import type { Context, Membership, Outcome, RequirementKind } from './requirements/support/kind.ts';
import { documentsAt } from './requirements/support/read-document.ts';
import type { GateApplication, Subject, Trees } from './subject.ts';

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
  independent,
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

/** Paths of the files that `requirement` reads for `subject`: its documents, and what it compares them with. */
export function documentsOf(requirement: Requirement, subject: Subject, trees: Trees): readonly string[] {
  const compared = partsOf(requirement).flatMap(
    (one) => BY_NAME.get(one.kind)?.compares?.(one, subject) ?? [],
  );
  return [...partsOf(requirement).flatMap((one) => readBy(one, subject, trees)), ...compared];
}

/** Files of other systems, on either side of the change, that `requirement` holds those of `subject` against. */
export function filesOfOtherSystems(
  requirement: Requirement,
  subject: Subject,
  { trees, systems }: { readonly trees: Trees; readonly systems: readonly System[] },
): readonly TreeEntry[] {
  return partsOf(requirement)
    .flatMap((one) => BY_NAME.get(one.kind)?.beside?.(one, subject, { systems, head: trees.head }) ?? [])
    .flatMap((path) => [trees.head, trees.base].flatMap(({ entries }) => entries.get(path) ?? []));
}

/** Files and folders of which these requirements must know who committed them. */
export function historyOf(
  requirements: readonly Requirement[],
  systems: readonly System[],
): readonly string[] {
  const places = requirements
    .flatMap(partsOf)
    .flatMap((one) => BY_NAME.get(one.kind)?.history?.(one, systems) ?? []);
  return [...new Set(places)].sort();
}

/** A requirement and what it is made of, at any depth. */
function partsOf(requirement: Requirement): readonly Requirement[] {
  const parts = BY_NAME.get(requirement.kind)?.parts?.(requirement) ?? [];
  return [requirement, ...parts.flatMap(partsOf)];
}

/** Paths of the documents that `requirement` relies on for `subject`: when one changes, it is asked. */
export function reliedDocuments(requirement: Requirement, subject: Subject, trees: Trees): readonly string[] {
  return partsOf(requirement).flatMap(
    (one) => BY_NAME.get(one.kind)?.relies?.(one, subject, trees) ?? readBy(one, subject, trees),
  );
}

/** Files that a condition reads of either side: where the policy says which side decides, there is no other. */
export function readOfEitherSide(
  requirement: Requirement,
  subject: Subject,
  trees: Trees,
): readonly string[] {
  return partsOf(requirement)
    .filter((one) => !('at' in one) || one.at === undefined || one.at === 'both')
    .flatMap((one) => readBy(one, subject, trees));
}

/** What one requirement reads itself, without its parts. */
function readBy(requirement: Requirement, subject: Subject, trees: Trees): readonly string[] {
  const kind = BY_NAME.get(requirement.kind);
  return (
    kind?.reads?.(requirement, subject, trees) ??
    kind?.documents(requirement).flatMap((path) => documentsAt(path, subject, trees)) ??
    []
  );
}

export function judgeRequirement(
  requirement: Requirement,
  asked: GateApplication,
  context: Context,
): Outcome {
  const kind = BY_NAME.get(requirement.kind);
  if (kind !== undefined) {
    const seen = readsDocuments(kind) ? onItsSide(context) : context;
    return withRemedy(kind.judge(requirement, asked, seen), requirement);
  }
  throw new AimsError(
    'internal',
    `no requirement kind is called ${requirement.kind}`,
    'please report this as a bug',
  );
}

/** Whether it reads documents of the head by itself: what has parts leaves it to them, an expression chooses the version. */
function readsDocuments({ kind, parts }: RequirementKind): boolean {
  return parts === undefined && kind !== 'expression';
}

/** A condition is asked of the documents as they were, too: then what is there is what the target branch has. */
function onItsSide(context: Context): Context {
  const { side, trees, mixed } = context;
  const head = side === 'base' ? trees.base : mixed;
  return head === undefined ? context : { ...context, trees: { ...trees, head } };
}

/** What is left of a requirement where nobody is asked to review; undefined: nothing. */
function withoutReview(requirement: Requirement): Requirement | undefined {
  const kind = BY_NAME.get(requirement.kind);
  if (kind?.withoutReview !== undefined) return kind.withoutReview(requirement, withoutReview);
  return kind?.needsChange === 'to-judge' ? undefined : requirement;
}

/** What a gate requires of documents: where only these changed, or nothing did, nobody is asked to review. */
export function documentsOnly(require: Gate['require']): Gate['require'] {
  return require.flatMap((one) => withoutReview(one) ?? []);
}

/** Whose members a requirement, or a part of it, must know besides those of who may approve. */
export function membershipOf(requirement: Requirement): readonly Membership[] {
  return partsOf(requirement).flatMap((one) => BY_NAME.get(one.kind)?.membership?.(one) ?? []);
}

/** Whether a requirement, or a part of it, asks something of each change by itself. */
export function isPerChange(requirement: Requirement): boolean {
  return partsOf(requirement).some((one) => BY_NAME.get(one.kind)?.perChange?.(one) === true);
}

/** Where the policy says of one requirement how to fix it, that is said. */
function withRemedy(outcome: Outcome, { remedy }: Requirement): Outcome {
  if (remedy === undefined || outcome.state !== 'unmet') return outcome;
  // Who is waited for, and how to ask them, the engine knows better.
  const [first, ...rest] = outcome.gaps.map((gap) =>
    gap.kind === 'waiting' && gap.remedy !== undefined ? gap : { ...gap, remedy: prose`${remedy}` },
  );
  return first === undefined ? outcome : { ...outcome, gaps: [first, ...rest] };
}

/** Every requirement of a gate, its condition among them. */
export function requirementsOf({ when, require }: Pick<Gate, 'when' | 'require'>): readonly Requirement[] {
  return when.condition === undefined ? require : [when.condition, ...require];
}
