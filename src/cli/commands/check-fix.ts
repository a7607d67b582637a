import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { claimPaths, type FixedFile, rootedGlobs, type TextFile, tidyFile } from '../../adoption/fixes.ts';
import type { Evaluation } from '../../gates/evaluation.ts';
import { openRepository } from '../../git/repository.ts';
import { requireWorkTree } from '../../git/require-work-tree.ts';

/**
 * `check --fix`: corrects in the work tree what has one right answer, by the findings of an evaluation; returns what was
 * done, a line each. Documents of people are changed in nothing that they say.
 */
export async function fixWorkTree(repo: string, { findings }: Evaluation): Promise<readonly string[]> {
  const top = await requireWorkTree(await openRepository(repo));
  const done: string[] = [];
  const put = async ({ path, text, what }: FixedFile): Promise<void> => {
    await writeFile(join(top, path), text);
    done.push(...what.map((one) => `${path}: ${one}`));
  };
  const documents = new Set(
    findings.flatMap(({ path }) => (path !== undefined && /\.(?:ya?ml|md)$/.test(path) ? [path] : [])),
  );
  for (const path of documents) {
    if (!path.startsWith('.aims/')) continue;
    const file = await textAt(top, path);
    const fixed = file === undefined ? undefined : tidyFile(file);
    if (fixed !== undefined) await put(fixed);
  }
  const globs = findings.flatMap(({ code, path }) =>
    code === 'register.glob-never' && path !== undefined ? [path] : [],
  );
  for (const path of new Set(globs)) {
    const file = await textAt(top, path);
    const fixed = file === undefined ? undefined : rootedGlobs(file);
    if (fixed !== undefined) await put(fixed);
  }
  const missing = findings.filter(({ code }) => code === 'register.missing');
  const files = [...new Set(missing.flatMap(({ path }) => path ?? []))];
  const [register] = missing.flatMap(({ parameters: { systems } }) =>
    typeof systems === 'string' ? [systems] : [],
  );
  if (register !== undefined)
    for (const fixed of claimPaths(files, await entriesIn(top, register))) await put(fixed);
  return done;
}

async function entriesIn(top: string, register: string): Promise<readonly TextFile[]> {
  const folders = await readdir(join(top, register)).catch(() => []);
  const files = await Promise.all(
    folders.sort().map((name) => textAt(top, `${register}/${name}/system.yml`)),
  );
  return files.filter((file) => file !== undefined);
}

async function textAt(top: string, path: string): Promise<TextFile | undefined> {
  try {
    return { path, text: await readFile(join(top, path), 'utf8') };
  } catch {
    // What is not there, or is not a file, cannot be corrected: the finding says so.
    return undefined;
  }
}
