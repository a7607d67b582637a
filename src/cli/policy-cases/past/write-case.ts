import { mkdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { AimsError, badInput } from '../../../errors.ts';
import type { Catalog } from '../../../evaluation/shipped-data.ts';
import { type Evaluation, gateStatus } from '../../../gates/evaluation.ts';
import type { Policy } from '../../../policy/policy.ts';
import { judgeCase } from '../judge-case.ts';
import { casesOf } from '../read-cases.ts';
import { caseFiles } from './case-files.ts';
import type { PastChange } from './past-change.ts';

export interface WrittenCase {
  readonly file: string;
  /** What the case expects: what the policy in hand finds. */
  readonly expect: readonly string[];
  /** What is to be looked at before the case is believed. */
  readonly notes: readonly string[];
}

/**
 * Writes a past change as a case below `directory`: `SLUG.yml` with the folders `SLUG/base` and `SLUG/change`. It expects
 * what the policy finds in it today. Throws `bad-input` where one of that name is there.
 */
export async function writeCase(
  past: PastChange,
  directory: string,
  policy: Policy,
  catalog: Catalog,
): Promise<WrittenCase> {
  const { slug, origin, about } = past;
  const file = join(directory, `${slug}.yml`);
  const taken = await Promise.all([file, join(directory, slug)].map(isThere));
  if (taken.includes(true))
    throw badInput(`${file} or its folder is already there`, 'remove both, or name another folder');
  const files = await caseFiles(past, policy);
  const removed = [...files.change].flatMap(([path, text]) => (text === null ? [path] : []));
  const added = [...files.change].flatMap(([path, text]) => (text === null ? [] : [[path, text] as const]));
  await writeFiles(join(directory, slug, 'base'), [...files.base]);
  await writeFiles(join(directory, slug, 'change'), added);
  const { name, ...people } = about;
  const folders = {
    ...(files.base.size === 0 ? {} : { 'base-dir': `./${slug}/base` }),
    ...(added.length === 0 ? {} : { 'change-dir': `./${slug}/change` }),
    ...(removed.length === 0 ? {} : { change: Object.fromEntries(removed.map((path) => [path, null])) }),
  };
  const write = (expected: object) =>
    writeFile(
      file,
      `# From ${origin}.\n${stringify({ cases: [{ name, ...folders, ...people, ...expected }] }, { lineWidth: 120 })}`,
    );
  await write({ expect: [] });
  const [one] = await casesOf(file);
  if (one === undefined)
    throw new AimsError('internal', 'the case that was written is not there', 'report this');
  const judged = await judgeCase(policy, one, catalog);
  const expect = foundIn(judged, policy);
  await write({ expect, standing: gateStatus(judged) });
  const then = foundIn(past.evaluation, policy);
  return {
    file,
    expect,
    notes: [
      ...past.notes,
      ...files.notes,
      ...then
        .filter((one) => !expect.includes(one))
        .map((one) => `the change itself has the finding ${one}, its case has not`),
      ...expect
        .filter((one) => !then.includes(one))
        .map((one) => `the case has the finding ${one}, the change itself has not`),
    ],
  };
}

/** The findings of the policy's own gates, as a case expects them. */
function foundIn({ findings }: Evaluation, { gates }: Policy): readonly string[] {
  const own = new Set<string>(gates.map(({ id }) => id));
  return [
    ...new Set(findings.flatMap(({ gate, code }) => (own.has(gate) ? [`${gate} ${code}`] : []))),
  ].sort();
}

async function writeFiles(
  folder: string,
  files: readonly (readonly [path: string, text: string])[],
): Promise<void> {
  for (const [path, text] of files) {
    const place = join(folder, path);
    try {
      await mkdir(dirname(place), { recursive: true });
      await writeFile(place, text, { flag: 'wx' });
    } catch (cause) {
      throw badInput(`${place} cannot be written`, 'give a folder that can be written', { cause });
    }
  }
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
