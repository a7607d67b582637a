import { changedInSubstance } from '../../../documents/substance.ts';
import { code, type Prose, prose } from '../../../prose.ts';
import type { GateApplication, GovernedChange } from '../../subject.ts';
import { make } from './document-findings.ts';
import type { Gap } from './gap.ts';
import type { Context } from './kind.ts';

/** The document must speak of this change: not only white space, layout or a date may differ. Of many files, one must. */
export function unchangedGaps(
  files: readonly string[],
  { changes, gate }: GateApplication,
  context: Context,
): readonly Gap[] {
  const described = changes.find((change) => !files.includes(change.path) && isMaterial(change, gate));
  if (described === undefined) return [];
  const gaps: Gap[] = [];
  for (const path of files) {
    const before = context.trees.mergeBase.entries.get(path);
    const after = context.trees.head.entries.get(path);
    if (before === undefined || after === undefined) return [];
    const parameters = { path, changed: described.path, what: what(described) };
    if (before.sha === after.sha) {
      gaps.push(make.unchanged(parameters, { path }));
      continue;
    }
    const [was, is] = [before, after].map((entry) => context.documents.open(entry));
    if (was?.ok !== true || is?.ok !== true || changedInSubstance(path, was.document, is.document)) return [];
    gaps.push(make['unchanged-in-substance'](parameters, { path }));
  }
  return gaps.slice(0, 1);
}

/** Classes that say nothing of what a document describes, unless the gate names them. */
const ASIDE: ReadonlySet<string> = new Set(['governance', 'unclassified']);

/** Whether a change is one that the document has to speak of: not a file that moved, or other white space. */
function isMaterial({ class: kind, immaterial }: GovernedChange, { when }: GateApplication['gate']): boolean {
  if (immaterial !== undefined) return false;
  return !ASIDE.has(kind) || when.changes?.includes(kind) === true;
}

function what({ class: kind, path, detector, before, after }: GovernedChange): Prose {
  const name = kind === 'governance' ? 'document' : kind.replace('-', ' ');
  if (kind === 'model-id' && before !== undefined && after !== undefined)
    return prose`the model in ${code(path)} changed (${code(before)} → ${code(after)})`;
  return prose`the ${name} ${detector === undefined || detector === 'prompt-file' ? '' : 'in '}${code(path)} changed`;
}
