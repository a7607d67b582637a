import { parseSha, type Sha } from '../ids.ts';
import type { FileVersion } from '../objects.ts';
import { historyText } from './run.ts';

/**
 * Every version of each file below `folders`, newest first, as they landed along the first parents of `tip`.
 * Throws `unknown-revision`.
 *
 * @param changing a regular expression of git: only the versions in which a line that it matches came, went or changed
 */
export async function fileVersions(
  directory: string,
  tip: Sha,
  folders: readonly string[],
  changing?: string,
): Promise<ReadonlyMap<string, readonly FileVersion[]>> {
  const text = await historyText(directory, [
    'log',
    '-z',
    '--first-parent',
    '-m',
    '--no-renames',
    '--name-status',
    ...(changing === undefined ? [] : [`-G${changing}`]),
    '--encoding=UTF-8',
    '--format=%H%n%ct%n%an',
    tip,
    '--',
    ...folders.map((folder) => `:(top,literal)${folder}`),
  ]);
  const versions = new Map<string, FileVersion[]>();
  const tokens = text.split('\0');
  let landed: Omit<FileVersion, 'deleted'> | undefined;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = (tokens[index] ?? '').trimStart();
    // A path stands behind its letter and is taken with it: whatever it is called, it is no heading.
    if (/^[A-Z]\d*$/.test(token)) {
      const path = tokens[index + 1] ?? '';
      index += 1;
      if (landed === undefined) continue;
      const own = versions.get(path) ?? [];
      own.push({ ...landed, deleted: token === 'D' });
      versions.set(path, own);
    } else if (token !== '') {
      const [id, seconds = '', by = ''] = token.split('\n');
      const [commit, at] = [parseSha(id), timeOf(seconds)];
      landed = commit === undefined || at === undefined ? undefined : { commit, at, by };
    }
  }
  return versions;
}

/** ISO 8601, UTC; undefined: a commit may claim a time that no calendar has. */
function timeOf(seconds: string): string | undefined {
  const time = new Date(Number(seconds) * 1000);
  return Number.isNaN(time.getTime()) ? undefined : time.toISOString();
}

/** The newest commit along the first parents of `tip` that was there at the end of `day`; undefined: there was none yet. */
export async function commitAtEndOf(directory: string, tip: Sha, day: string): Promise<Sha | undefined> {
  const text = await historyText(directory, [
    'rev-list',
    '--first-parent',
    '--max-count=1',
    `--before=${day}T23:59:59Z`,
    tip,
  ]);
  return parseSha(text.trim());
}
