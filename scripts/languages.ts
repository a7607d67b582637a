/**
 * `node scripts/languages.ts MIRRORS`: looks once more into every file that `docs/languages.md` names, and writes what was seen.
 * MIRRORS holds a git directory `OWNER+NAME/repo` for each repository. The files were picked by words (a sentence that begins with
 * "You are the … assistant", a quoted id of a known model), without the detectors. Rows whose repository is not there stay as they are.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { detectorsFor, loadReaders, scanFile } from '../src/change/detect.ts';
import { presetPolicy } from '../src/evaluation/load-policy.ts';
import { openCatalog } from '../src/evaluation/shipped-data.ts';
import { parseSha } from '../src/ids.ts';

const PAGE = join(import.meta.dirname, '..', 'docs', 'languages.md');
const ROW = /^\| ([^|]+) \| ([\w.-]+\/[\w.-]+) \| `([0-9a-f]{10})` \| `([^`]+)` \| [^|]* \|$/;

const mirrors = process.argv[2] ?? '';
const NEW = parseSha('1'.repeat(40));
const look = detectorsFor(await presetPolicy('baseline', openCatalog()));

/** What the detectors see in a file that is new: classes, in their order. */
async function seenIn(repository: string, commit: string, path: string): Promise<string | undefined> {
  const directory = join(mirrors, repository.replace('/', '+'), 'repo');
  if (!existsSync(directory) || NEW === undefined) return undefined;
  const { stdout } = spawnSync('git', ['-C', directory, 'show', `${commit}:${path}`], { maxBuffer: 1 << 28 });
  const after = { path, mode: '100644' as const, sha: NEW };
  const file = { path, status: 'added' as const, head: after };
  const candidate = { file, after, detectors: look(path), isPrompt: false };
  const blobs = new Map([[after.sha, { state: 'read' as const, bytes: new Uint8Array(stdout) }]]);
  const { found } = scanFile(candidate, blobs, await loadReaders([candidate]));
  const classes = ['prompt', 'model-id'].filter((name) => found.some((one) => one.class === name));
  return classes.length === 0 ? 'missed' : classes.join(', ');
}

const counts = new Map<string, { found: number; all: number }>();
const lines: string[] = [];
for (const line of readFileSync(PAGE, 'utf8').split('\n')) {
  const [, language = '', repository = '', commit = '', path = ''] = ROW.exec(line) ?? [];
  if (language === '') {
    lines.push(line);
    continue;
  }
  const seen =
    (await seenIn(repository, commit, path)) ?? line.split(' | ').at(-1)?.replace(/ \|$/, '') ?? '';
  const count = counts.get(language) ?? { found: 0, all: 0 };
  counts.set(language, { found: count.found + (seen === 'missed' ? 0 : 1), all: count.all + 1 });
  lines.push(`| ${language} | ${repository} | \`${commit}\` | \`${path}\` | ${seen} |`);
}
const summary = [...counts].map(
  ([language, { found, all }]) => `| ${language} | ${all} | ${found} | ${all - found} |`,
);
const start = lines.indexOf('| language | files | found | missed |');
const end = lines.indexOf('', start);
lines.splice(start + 2, end - start - 2, ...summary);
writeFileSync(PAGE, lines.join('\n'));
