import { Minimatch } from 'minimatch';
import { completenessProblems } from './complete.ts';
import { yamlOfExamples } from './example-texts.ts';
import { fields, items, textOf } from './fields.ts';
import type { Problem } from './position.ts';
import type { TextDocument } from './text-document.ts';

/** What the assessment of one supplier says, as far as it can be read. */
export interface Assessment {
  /** The file's name without its ending: what the register calls the supplier. */
  readonly id: string;
  readonly path: string;
  readonly name: string;
  readonly decision: string;
  /** ISO dates; empty where the file gives none. */
  readonly assessed: string;
  readonly validUntil: string;
  readonly reviewed: string;
  /** Whether it speaks of a model id, an address or a package. */
  readonly covers: (used: string) => boolean;
  /** What is wrong with the file: then it covers, but does not count. */
  readonly problems: readonly Problem[];
  /** Not even what it covers is known. */
  readonly unreadable: boolean;
}

/** @param opened undefined: the file is not text; @param foreign whether it is kept by others than our examples are filled in for */
export function parseAssessment(
  path: string,
  opened: TextDocument | undefined,
  foreign: boolean,
): Assessment {
  const id = path.slice(path.lastIndexOf('/') + 1).replace(/\.ya?ml$/, '');
  const parsed = opened?.yaml;
  const nothing = { id, path, name: id, decision: '', assessed: '', validUntil: '', reviewed: '' };
  if (parsed?.ok !== true) {
    const unread = [{ position: { line: 1, column: 1 }, message: 'it cannot be read' }];
    const problems = parsed?.problems ?? unread;
    return { ...nothing, covers: () => false, problems, unreadable: true };
  }
  const { document } = parsed;
  const file = fields(document.value);
  const globs = items(file.services).flatMap((service) => {
    const { models, endpoints, packages } = fields(service);
    return [models, endpoints, packages].flatMap(items).filter((glob) => typeof glob === 'string');
  });
  return {
    id,
    path,
    name: textOf(file.name) ?? id,
    decision: textOf(file.decision) ?? '',
    assessed: textOf(fields(file.assessment).date) ?? '',
    validUntil: textOf(file['valid-until']) ?? '',
    reviewed: textOf(fields(file.monitoring).reviewed) ?? '',
    covers: (used) => globs.some((glob) => matches(used, glob)),
    problems: [...completenessProblems('supplier', document), ...(foreign ? yamlOfExamples(document) : [])],
    unreadable: false,
  };
}

function matches(used: string, glob: string): boolean {
  if (used === glob) return true;
  // Ids and addresses hold slashes: to a supplier they are one name.
  const flat = (text: string): string => text.replaceAll('/', '∕').toLowerCase();
  return new Minimatch(flat(glob), { nocomment: true, nonegate: true, dot: true }).match(flat(used));
}
