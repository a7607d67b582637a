import { access, mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { placeOf, REGISTER } from '../../adoption/places.ts';
import { progressOf } from '../../adoption/progress.ts';
import { documentAt, redraft } from '../../adoption/redraft.ts';
import { countOf } from '../../count-of.ts';
import { nearest } from '../../documents/nearest.ts';
import { type AimsError, badInput, isSystemError } from '../../errors.ts';
import type { Catalog } from '../../evaluation/shipped-data.ts';
import { openRepository, type Repository } from '../../git/repository.ts';
import { requireWorkTree } from '../../git/require-work-tree.ts';
import { snapshot } from '../../git/work-tree.ts';
import { visible } from '../../reporters/visible.ts';
import { shownDraft } from './draft.ts';
import { knowledgeOf } from './draft-knowledge.ts';

export interface NewRequest {
  readonly document: string;
  /** Names one of many: a supplier, an exception; or the system. */
  readonly id?: string;
  readonly system?: string;
  readonly repo: string;
  /** ISO 8601, UTC. */
  readonly now: string;
}

/** Ids are names of files and folders. */
const ID = /^[a-z0-9][a-z0-9-]{0,63}$/;

/** Puts a template where the presets look for the document, and says where. Throws `bad-input`; nothing is overwritten. */
export async function newDocument(request: NewRequest, catalog: Catalog): Promise<string> {
  const { id, system, repo } = request;
  // The incidents of a system are in one file: `new incident` means that one.
  const document = request.document === 'incident' ? 'incidents' : request.document;
  const file = catalog.templates.get(document);
  const text = catalog.template(document);
  if (file === undefined || text === undefined) throw unknown(document, [...catalog.templates.keys()]);
  for (const name of [id, system])
    if (name !== undefined && !ID.test(name))
      throw badInput(`"${name}" is not an id`, 'use lower-case letters, digits and dashes');
  const real = await openRepository(repo);
  const top = await requireWorkTree(real);
  const registered = await registeredIn(top);
  const [only, ...others] = registered;
  // Where one system is registered, it is the one that is meant.
  const assumed = system ?? (id === undefined && others.length === 0 ? only : undefined);
  const place = placeOf(document, file, { id, system: document === 'system' ? system : assumed });
  if (place.state === 'needs') {
    const example = place.what === 'an id' ? `${document} my-${document}` : `${document} --system my-system`;
    throw badInput(`${document} needs ${place.what}`, `for example: aims-gate new ${example}`);
  }
  const named = systemOfPath(place.path) ?? system;
  if (named !== undefined && document !== 'system' && !registered.includes(named))
    throw unregistered(named, registered);
  const target = join(top, place.path);
  const drafted = await draftedAt(place.path, text, { repo, real, now: request.now }, catalog);
  await mkdir(dirname(target), { recursive: true });
  try {
    await writeFile(target, drafted, { flag: 'wx' });
  } catch (cause) {
    if (!isSystemError(cause, 'EEXIST')) throw cause;
    throw badInput(
      `${place.path} is there already`,
      'edit that file, or fill what the repository tells: `aims-gate draft`',
      { cause },
    );
  }
  const { missing } = progressOf([[place.path, drafted]]);
  const shown = drafted === text ? [] : shownDraft(place.path, text, drafted);
  return `${shown.map((line) => `${visible(line)}\n`).join('')}wrote ${place.path}: ${countOf(missing, 'answer')} missing; replace what says REPLACE, then run \`aims-gate check\`\n`;
}

/** Ids of the systems that have an entry in the register of the work tree, in order. */
async function registeredIn(top: string): Promise<readonly string[]> {
  const folders = await readdir(join(top, REGISTER)).catch(() => []);
  const entries = folders.map((id) =>
    access(join(top, REGISTER, id, 'system.yml')).then(
      () => [id],
      () => [],
    ),
  );
  return (await Promise.all(entries)).flat().sort();
}

function systemOfPath(path: string): string | undefined {
  return path.startsWith(`${REGISTER}/`) ? path.slice(REGISTER.length + 1).split('/', 1)[0] : undefined;
}

function unregistered(system: string, registered: readonly string[]): AimsError {
  const near = nearest(system, registered);
  const others = registered.length === 0 ? '' : `; registered: ${registered.join(', ')}`;
  const hint =
    near === undefined
      ? `register it first: aims-gate new system ${system}${others}`
      : `did you mean "${near}"?`;
  return badInput(`no system "${system}" is registered`, hint);
}

interface NewPlace {
  readonly repo: string;
  readonly real: Repository;
  readonly now: string;
}

/** The template with what the repository tells of it. */
async function draftedAt(
  path: string,
  template: string,
  { repo, real, now }: NewPlace,
  catalog: Catalog,
): Promise<string> {
  const document = documentAt(path);
  if (document === undefined) return template;
  const aside = await snapshot(real, repo, 'work-tree');
  try {
    return await redraft(document, template, await knowledgeOf({ repo, now }, aside, catalog));
  } finally {
    await aside.remove();
  }
}

function unknown(document: string, known: readonly string[]): AimsError {
  const near = nearest(document, known);
  const hint = near === undefined ? `choose one of: ${known.join(', ')}` : `did you mean "${near}"?`;
  return badInput(`there is no document "${document}"`, hint);
}
