import type { Sha } from '../../ids.ts';
import { type RecordIndex, recordIndex } from '../record-index.ts';
import { type EndTrust, endProblem, NamesDigest } from '../soundness.ts';
import type { GitData } from './git-data.ts';

/** Whether these files are a ledger as a recorder leaves it. */
export async function isSound(
  git: GitData,
  files: ReadonlyMap<string, Sha>,
  trust: EndTrust,
): Promise<boolean> {
  let index: RecordIndex;
  try {
    index = recordIndex(files.keys());
  } catch {
    return false;
  }
  if (index.count < 2) return false;
  const blobAt = (path: string): Sha => {
    const blob = files.get(path);
    if (blob === undefined) throw new TypeError(`${path} is indexed and not listed`);
    return blob;
  };
  const names = (count: number) => {
    const digest = new NamesDigest();
    for (let sequence = 1; sequence <= count; sequence += 1)
      digest.add(index.pathOf(sequence), blobAt(index.pathOf(sequence)));
    return digest.digest();
  };
  const read = (path: string) => git.read(blobAt(path));
  return (await endProblem(index, names, read, trust)) === undefined;
}
