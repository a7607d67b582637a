import { basename, dirname, extname } from 'node:path/posix';

/** The folder in which drafted policies look for the register: one folder for each system. */
export const REGISTER = '.aims/systems';

/** Documents of which there are many: the folder that holds one file each. */
const FOLDERS: ReadonlyMap<string, string> = new Map([
  ['supplier', '.aims/suppliers'],
  ['exception', '.aims/exceptions'],
  ['audit', '.aims/audits'],
  ['management-review', '.aims/reviews'],
  ['nonconformity', '.aims/nonconformities'],
]);

/** Documents of the organisation: one of each. */
const OF_THE_ORGANISATION: ReadonlySet<string> = new Set([
  'ai-policy',
  'context',
  'objectives',
  'soa',
  'roles',
  'transparency',
  'methodology',
  'competence',
]);

/** The template of the document at `path`: by its folder where there are many of it, else by its name. */
export function templateAt(path: string): string {
  const folder = dirname(path);
  for (const [name, place] of FOLDERS) if (folder === place) return name;
  return basename(path, extname(path));
}

/** What has to be said for a document to have a place. */
export type DocumentPlace =
  | { readonly state: 'found'; readonly path: string }
  | { readonly state: 'needs'; readonly what: 'an id' | 'a system' };

/**
 * Where the presets look for a document.
 *
 * @param file the file of its template, for the ending
 * @param id names one of many
 * @param system the system it is about
 */
export function placeOf(
  name: string,
  file: string,
  { id, system }: { readonly id?: string | undefined; readonly system?: string | undefined },
): DocumentPlace {
  const ending = extname(file);
  const folder = FOLDERS.get(name);
  if (folder !== undefined)
    return id === undefined
      ? { state: 'needs', what: 'an id' }
      : { state: 'found', path: `${folder}/${id}${ending}` };
  if (OF_THE_ORGANISATION.has(name)) return { state: 'found', path: `.aims/${name}${ending}` };
  const of = system ?? id;
  return of === undefined
    ? { state: 'needs', what: name === 'system' ? 'an id' : 'a system' }
    : { state: 'found', path: `${REGISTER}/${of}/${name}${ending}` };
}
