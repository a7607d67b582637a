import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path';
import { codeFrame } from '../../documents/code-frame.ts';
import { validate } from '../../documents/schema.ts';
import { decodeText, parseYaml } from '../../documents/yaml.ts';
import { badInput } from '../../errors.ts';
import type { Files, PolicyCase, TestFile } from './case.ts';

/** A case with every file that it needs at hand. */
export interface ReadyCase extends PolicyCase {
  readonly files: Files;
  readonly changed: Files;
}

/** Every case of the folder, in the order of the files. */
export async function readCases(directory: string): Promise<readonly ReadyCase[]> {
  const names = await readdir(directory).catch((cause: unknown) => {
    throw badInput(`cannot read the folder ${directory}`, 'give a folder with cases', { cause });
  });
  const files = names.filter((name) => /\.ya?ml$/.test(name)).sort();
  if (files.length === 0)
    throw badInput(`there are no cases in ${directory}`, 'write a .yml file with `cases`');
  return (await Promise.all(files.map((name) => casesOf(join(directory, name))))).flat();
}

/** The cases of one file. */
export async function casesOf(file: string): Promise<readonly ReadyCase[]> {
  const { base = {}, cases, ...shared } = await read(file);
  const folder = async (path: string | undefined) => (path === undefined ? {} : filesIn(dirname(file), path));
  const common = { ...(await folder(shared['base-dir'])), ...base };
  return Promise.all(
    cases.map(async (one) => ({
      ...one,
      files: { ...common, ...(await folder(one['base-dir'])), ...one.base },
      changed: { ...(await folder(one['change-dir'])), ...one.change },
    })),
  );
}

async function read(file: string): Promise<TestFile> {
  const text = await readFile(file, 'utf8');
  const parsed = parseYaml(text);
  const problems = parsed.ok ? validate('policy-test', parsed.document) : parsed.problems;
  if (parsed.ok && problems.length === 0) return parsed.document.value as TestFile;
  const frames = problems.map((problem) => codeFrame(file, text, problem));
  throw badInput(`the cases have mistakes\n\n${frames.join('\n\n')}\n`, 'correct them');
}

const MAX_FILES = 2000;

/** Text files below a folder beside the cases, by their path in it. */
async function filesIn(beside: string, folder: string): Promise<Files> {
  const root = normalize(join(beside, folder));
  const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch((cause: unknown) => {
    throw badInput(`cannot read the folder ${root}`, 'it stands beside the cases', { cause });
  });
  const files = entries.filter((entry) => entry.isFile());
  if (files.length > MAX_FILES)
    throw badInput(`${root} has more than ${MAX_FILES} files`, 'keep what the case needs');
  const texts = await Promise.all(
    files.map(async ({ parentPath, name }): Promise<readonly [string, string]> => {
      const path = join(parentPath, name);
      const decoded = decodeText(await readFile(path));
      if (!decoded.ok) throw badInput(`${path}: ${decoded.because}`, 'cases hold text only');
      return [
        path
          .slice(root.length)
          .replace(/^[\\/]/, '')
          .replaceAll('\\', '/'),
        decoded.text,
      ];
    }),
  );
  return Object.fromEntries(texts);
}
