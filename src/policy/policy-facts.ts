import { memberOf, treeOf } from './cel.ts';
import { type CelNode, isNode, nodesWithin } from './cel-nodes.ts';
import type { Kinds } from './kinds.ts';
import type { Gate } from './policy.ts';
import { combineTendency, reverseTendency, type Tendency } from './tendency.ts';
import { CHANGE_CLASSES } from './vocabulary.ts';

/** Facts whose extent a policy file decides: `calendars.freeze`, `agent`, and the changes of a class (`changes.evaluation`). */
export type PolicyFact = `calendars.${string}` | 'agent' | `changes.${string}`;

export interface SenseOf {
  readonly fact: PolicyFact;
  readonly sense: Tendency;
}

/** How often a gate asks something when a fact of the policy is so more often: each use of one in its expressions. */
export function sensesOfGate({ when, require }: Gate, kinds: Kinds): readonly SenseOf[] {
  const condition = when.condition === undefined ? [] : kinds.expressions(when.condition);
  // Where the condition holds more often the gate asks more often, where a requirement does it asks less.
  const asked = [
    ...condition,
    ...require.flatMap(kinds.expressions).map(({ cel, sense }) => ({ cel, sense: reverseTendency(sense) })),
  ];
  return asked.flatMap(({ cel, sense }) =>
    sensesIn(cel).map((one): SenseOf => ({ fact: one.fact, sense: combineTendency(sense, one.sense) })),
  );
}

/** How often an expression holds when a fact of the policy is so more often. */
function sensesIn(cel: string): readonly SenseOf[] {
  const tree = treeOf(cel);
  return tree === undefined ? [] : within(tree, 'more');
}

function within(node: CelNode, sense: Tendency): readonly SenseOf[] {
  const { op } = node;
  const fact = factOf(node);
  if (fact !== undefined) return [{ fact, sense: op === 'id' ? 'either' : sense }];
  // Another key of the pull request: what the variable is, is no question.
  if (memberOf(node, ['pull']) !== undefined) return [];
  const args = Array.isArray(node.args) ? (node.args as readonly unknown[]) : [node.args];
  const below = (some: readonly unknown[], one: Tendency) =>
    some.flat().flatMap((arg) => (isNode(arg) ? within(arg, one) : []));
  if (op === '&&' || op === '||') return below(args, sense);
  if (op === '!_') return below(args, reverseTendency(sense));
  if (op === '?:') return [...below(args.slice(0, 1), 'either'), ...below(args.slice(1), sense)];
  const [macro, list, body] = args;
  if (op === 'rcall' && (macro === 'exists' || macro === 'all')) {
    const more = combineTendency(sense, macro === 'exists' ? 'more' : 'less');
    const listed =
      isNode(list) && isChanges(list) ? classesIn(node).map((one) => ({ fact: one, sense: more })) : [];
    return [...listed, ...(listed.length > 0 ? [] : below([list], 'either')), ...below([body], sense)];
  }
  if (op === 'id' && node.args === 'changes')
    return CHANGE_CLASSES.map((name) => ({ fact: `changes.${name}` as const, sense: 'either' as const }));
  return below(args, 'either');
}

function factOf(node: CelNode): PolicyFact | undefined {
  const found = memberOf(node, ['calendars', 'pull']);
  if (found?.variable === 'calendars') return `calendars.${found.key}`;
  if (found !== undefined) return found.key === 'agent' ? 'agent' : undefined;
  // The variable as a whole, or a key of it that is only known when it is asked.
  if (node.op !== 'id') return undefined;
  return node.args === 'calendars' ? 'calendars.*' : node.args === 'pull' ? 'agent' : undefined;
}

/** The changes, or those of them that a filter leaves. */
function isChanges({ op, args }: CelNode): boolean {
  if (op === 'id') return args === 'changes';
  return (
    op === 'rcall' && Array.isArray(args) && args[0] === 'filter' && isNode(args[1]) && isChanges(args[1])
  );
}

/** The classes that are named of changes; where none is, each may be meant. */
function classesIn(node: CelNode): readonly PolicyFact[] {
  const texts = nodesWithin(node).flatMap(({ op, args }) => (op === 'value' ? [args] : []));
  const named = CHANGE_CLASSES.filter((name) => texts.includes(name));
  return (named.length === 0 ? CHANGE_CLASSES : named).map((name) => `changes.${name}` as const);
}
