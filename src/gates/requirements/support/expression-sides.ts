import type { Tree } from '../../../objects.ts';
import { memberOf, mentionsKey, treeOf } from '../../../policy/cel.ts';
import { isNode, type nodesWithin } from '../../../policy/cel-nodes.ts';
import type { GateApplication } from '../../subject.ts';
import { DESCRIPTION_KEYS, type Description } from './cel-facts.ts';
import { make, type Side } from './expression-findings.ts';
import type { ExpressionRequirement } from './expression-schema.ts';
import { filesAt } from './files-at.ts';
import type { Gap } from './gap.ts';
import type { Context } from './kind.ts';
import { resolvePath } from './read-document.ts';

/**
 * Which versions of the documents are asked. A document that the target branch does not have yet has one version, unless
 * a condition takes it for the word of other people. A requirement that is no condition can be met by the change itself;
 * in a change of more than its own documents it counts as they were, too, where the policy says so.
 */
export function sidesOf(
  { at, cel, documents }: ExpressionRequirement,
  asked: GateApplication,
  context: Context,
): readonly Side[] {
  const wanted = at ?? context.side ?? (context.condition || !isOwn(documents, asked) ? 'both' : 'head');
  if (wanted === 'head') return [wanted];
  // A policy that asks the target branch means it: a document that is not there yet proves nothing.
  if (at === 'base') return ['base'];
  if (context.mixed !== undefined) return ['head'];
  if (at === 'both') return ['head', 'base'];
  const paths = pathsOf(documents, asked);
  const known = paths.length > 0 && paths.every((path) => isIn(path, context.trees.base));
  const counts = known || (paths.length > 0 && context.condition && speaksForOthers(cel));
  if (!counts) return ['head'];
  return wanted === 'both' ? ['head', 'base'] : ['base'];
}

/** Documents that the change brings, where the target branch is asked about them. */
export function unmergedDocuments(
  { documents }: ExpressionRequirement,
  asked: GateApplication,
  { trees }: Context,
): readonly Gap[] {
  return pathsOf(documents, asked)
    .filter((path) => !isIn(path, trees.base) && isIn(path, trees.head))
    .map((path) => make['not-merged']({ path }, { path }));
}

/**
 * Whether the title and the description count as they are written. Nobody exempts himself by writing them: in a condition
 * they count as if nothing was written, too, unless the policy says `at: head`.
 */
export function descriptionsOf(
  { cel, at }: ExpressionRequirement,
  { side, condition }: Context,
): readonly Description[] {
  if (at === 'head' || !mentionsKey(cel, 'pull', DESCRIPTION_KEYS)) return ['written'];
  if (side === 'base') return ['withheld'];
  return side === undefined && condition ? ['written', 'withheld'] : ['written'];
}

/**
 * Whether the expression holds what a document says against the people of the organisation: "approved by one of these".
 * The author of a change can write that of anybody. Who opened the pull request is no word of a document.
 */
export function speaksForOthers(cel: string): boolean {
  return without(treeOf(cel)).some((node) => {
    if (node.op === 'id') return node.args === 'roles' || node.args === 'owners';
    return memberOf(node, ['system'])?.key === 'owner';
  });
}

/** The nodes of an expression, but for those that ask about the pull request: `pull.author in roles["legal"]`. */
function without(value: unknown): ReturnType<typeof nodesWithin> {
  if (Array.isArray(value)) return value.flatMap(without);
  if (!isNode(value)) return [];
  const [left] = Array.isArray(value.args) ? value.args : [];
  if (value.op === 'in' && isNode(left) && memberOf(left, ['pull']) !== undefined) return [];
  return [value, ...without(value.args)];
}

function pathsOf(
  documents: ExpressionRequirement['documents'],
  { subject }: GateApplication,
): readonly string[] {
  return Object.values(documents).map((path) => resolvePath(path, subject) ?? path);
}

function isIn(path: string, tree: Tree): boolean {
  return filesAt(path, tree).some((file) => tree.entries.has(file));
}

/** Whether the change is about nothing but the documents of the expression: then it can only correct them. */
function isOwn(documents: ExpressionRequirement['documents'], asked: GateApplication): boolean {
  const paths = new Set(pathsOf(documents, asked));
  return asked.changes.every(({ path }) => paths.has(path));
}
