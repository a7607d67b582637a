import { hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { badInput } from '../../errors.ts';
import { parseJson } from '../../evidence/envelope.ts';
import { type EarlierPackage, readEarlier } from '../changes.ts';
import { MANIFEST, parseManifest } from '../manifest.ts';

const REPORT = 'report.json';

/**
 * Reads the package in `folder` to compare with. Throws `bad-input` when it is none, when its report is not as its manifest
 * has it, or when it is about another repository.
 */
export async function readEarlierPackage(folder: string, repository: string): Promise<EarlierPackage> {
  const hint = 'give --since the folder of an earlier package';
  const read = (name: string): Promise<Buffer> =>
    readFile(join(folder, name)).catch((cause: unknown) => {
      throw badInput(`${folder} holds no ${name}`, hint, { cause });
    });
  const [bytes, listing] = await Promise.all([read(REPORT), read(MANIFEST)]);
  const listed = parseManifest(listing)?.subject.find(({ name }) => name === REPORT);
  if (listed === undefined || listed.digest.sha256 !== hash('sha256', bytes, 'hex'))
    throw badInput(
      `${join(folder, REPORT)} is not as its manifest has it`,
      '`aims-gate report verify` names what was altered',
    );
  const earlier = readEarlier(parseJson(bytes));
  if (earlier === undefined) throw badInput(`${join(folder, REPORT)} is not a report`, hint);
  if (earlier.repository !== repository)
    throw badInput(`${folder} is a package of ${earlier.repository}, not of ${repository}`, hint);
  return earlier;
}
