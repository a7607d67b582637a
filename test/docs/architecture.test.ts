import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** docs/architecture.md names files and the order in which they call one another: both are held against the sources. */

const ROOT = join(import.meta.dirname, '..', '..');
const page = readFileSync(join(ROOT, 'docs', 'architecture.md'), 'utf8');
const paths = globSync('{src,test,scripts,policies}/**', { cwd: ROOT }).map((path) => `/${path}`);

const named = [...page.matchAll(/`([\w./*{}-]+(?:\.ts|\.md|\/))`/g)].map(([, path = '']) => path);

test.each([...new Set(named)])('%s exists', (path) => {
  const end = path.replace(/\/$/, '').replace(/\/\*\.ts$/, '');
  expect(paths.filter((one) => one.endsWith(`/${end}`))).not.toEqual([]);
});

test.each([
  ['a pull request', 'action/index.ts', 'action/main.ts', 'action/task.ts'],
  [
    'its evaluation',
    'evaluation/judge-pull-request.ts',
    'evaluation/trusted-policy.ts',
    'evaluation/load-policy.ts',
  ],
  [
    'what is asked',
    'evaluation/judge-pull-request.ts',
    'evaluation/evaluate.ts',
    'evaluation/investigate.ts',
  ],
  ['the changed paths', 'evaluation/investigate.ts', 'gates/selection.ts', 'change/diff.ts'],
  ['their classes', 'gates/selection.ts', 'change/classify.ts'],
  ['what is in them', 'evaluation/investigate.ts', 'evaluation/scan-files.ts', 'change/detect.ts'],
  ['the plan', 'evaluation/investigate.ts', 'gates/plan.ts'],
  ['the people', 'evaluation/evaluate.ts', 'evaluation/collect-reviews.ts'],
  ['what is signed', 'evaluation/evaluate.ts', 'evaluation/collect-signed-approvals.ts'],
  ['the trees', 'evaluation/investigate.ts', 'evaluation/list-trees.ts'],
  ['the signatures of documents', 'evaluation/evaluate.ts', 'evaluation/collect-document-signatures.ts'],
  [
    'the verdict',
    'evaluation/evaluate.ts',
    'evaluation/judge-in-time.ts',
    'gates/judge.ts',
    'gates/exceptions.ts',
  ],
  ['the level', 'gates/judge.ts', 'gates/gate-outcome.ts'],
  ['a check on the command line', 'cli/commands/check.ts', 'evaluation/evaluate.ts'],
  [
    'a recording',
    'recording/job.ts',
    'recording/pull-request.ts',
    'recording/cases.ts',
    'evidence/record.ts',
  ],
  [
    'its records',
    'recording/pull-request.ts',
    'recording/persist.ts',
    'evidence/append.ts',
    'evidence/chain.ts',
  ],
  ['their signature', 'evidence/chain.ts', 'evidence/envelope.ts'],
])('%s goes the way that the page tells', (_, ...files) => {
  for (const [at, file] of files.entries()) {
    const next = files[at + 1];
    expect(page, file).toContain(file.slice(file.lastIndexOf('/') + 1));
    if (next === undefined) continue;
    const imports = readFileSync(join(ROOT, 'src', file), 'utf8').matchAll(/(?:from|import\() ?'([^']+)'/g);
    const imported = [...imports].map(([, path = '']) => join(file, '..', path));
    expect(imported, `${file} calls ${next}`).toContain(next);
  }
});
