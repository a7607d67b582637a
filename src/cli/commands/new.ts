import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { placeOf } from '../../adoption/places.ts';
import { progressOf } from '../../adoption/progress.ts';
import { nearest } from '../../documents/nearest.ts';
import { AimsError } from '../../errors.ts';
import type { Catalog } from '../../evaluation/shipped-data.ts';
import { openRepository } from '../../git/repository.ts';
import { requireWorkTree } from '../../git/require-work-tree.ts';

export interface NewRequest {
  readonly document: string;
  /** Names one of many: a supplier, an exception; or the system. */
  readonly id?: string;
  readonly system?: string;
  readonly repo: string;
}

/** Ids are names of files and folders. */
const ID = /^[a-z0-9][a-z0-9-]{0,63}$/;

/** Puts a template where the presets look for the document, and says where. Throws `bad-input`; nothing is overwritten. */
export async function newDocument(request: NewRequest, catalog: Catalog): Promise<string> {
  const { document, id, system, repo } = request;
  const file = catalog.templates.get(document);
  const text = catalog.template(document);
  if (file === undefined || text === undefined) throw unknown(document, [...catalog.templates.keys()]);
  for (const name of [id, system])
    if (name !== undefined && !ID.test(name))
      throw new AimsError('bad-input', `"${name}" is no id`, 'use lower-case letters, digits and dashes');
  const place = placeOf(document, file, { id, system });
  if (place.state === 'needs') {
    const example = place.what === 'an id' ? `${document} my-${document}` : `${document} --system my-system`;
    throw new AimsError(
      'bad-input',
      `${document} needs ${place.what}`,
      `for example: aims-gate new ${example}`,
    );
  }
  const top = await requireWorkTree(await openRepository(repo));
  const target = join(top, place.path);
  await mkdir(dirname(target), { recursive: true });
  try {
    await writeFile(target, text, { flag: 'wx' });
  } catch (cause) {
    throw new AimsError(
      'bad-input',
      `${place.path} cannot be written`,
      'it may be there already: edit that file',
      {
        cause,
      },
    );
  }
  const { missing } = progressOf([[place.path, text]]);
  return `wrote ${place.path}: ${missing} answers missing; replace what says REPLACE, then run \`aims-gate check\`\n`;
}

function unknown(document: string, known: readonly string[]): AimsError {
  const near = nearest(document, known);
  const hint = near === undefined ? `choose one of: ${known.join(', ')}` : `did you mean "${near}"?`;
  return new AimsError('bad-input', `there is no document "${document}"`, hint);
}
