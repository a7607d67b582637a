/** What zizmor asks of workflows (https://docs.zizmor.sh/audits/), as far as it concerns ours: its audits by their names. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const ROOT = join(import.meta.dirname, '..');

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, unknown>>;
}
interface Job {
  readonly permissions?: unknown;
  readonly environment?: unknown;
  readonly 'runs-on'?: unknown;
  readonly if?: unknown;
  readonly secrets?: unknown;
  readonly container?: unknown;
  readonly steps?: readonly Step[];
}
interface Workflow {
  readonly on: string | readonly string[] | Readonly<Record<string, unknown>>;
  readonly permissions?: unknown;
  readonly concurrency?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

interface File {
  readonly text: string;
  readonly workflow: Workflow;
  readonly jobs: readonly Job[];
  readonly steps: readonly Step[];
}

const read = (text: string): File => {
  const workflow = parse(text) as Workflow;
  const jobs = Object.values(workflow.jobs);
  return { text, workflow, jobs, steps: jobs.flatMap(({ steps = [] }) => steps) };
};

const OWN = /^(?:\.\/|aims-gate\/aims-gate@)/;
const events = ({ workflow: { on } }: File): readonly string[] =>
  typeof on === 'string' ? [on] : Array.isArray(on) ? on : Object.keys(on);
const lines = ({ text }: File, pattern: RegExp): readonly string[] =>
  text.split('\n').filter((line) => pattern.test(line));

/** Audit → what it finds in a file, and a file in which it finds something. */
const AUDITS: Readonly<
  Record<string, { readonly find: (file: File) => readonly unknown[]; readonly bad: string }>
> = {
  'dangerous-triggers': {
    find: (file) =>
      lines(file, /^\s+(?:pull_request_target|workflow_run):/).filter(
        (line) => !/# zizmor: ignore\[dangerous-triggers\] \w/.test(line),
      ),
    bad: 'on:\n  workflow_run:\n    workflows: [a]\njobs: {}\n',
  },
  'unpinned-uses': {
    find: (file) =>
      lines(file, /\buses: /).filter(
        (line) => !/\buses: (?:\.\/|[\w.-]+\/[\w./-]+@[0-9a-f]{40}(?:\s|$))/.test(line),
      ),
    bad: 'on: push\njobs:\n  a:\n    steps:\n      - uses: actions/checkout@v5\n',
  },
  'ref-version-mismatch': {
    find: (file) =>
      lines(file, /\buses: (?!\.\/|aims-gate\/)/).filter((line) => !/ # v\d+\.\d+\.\d+$/.test(line)),
    bad: `on: push\njobs:\n  a:\n    steps:\n      - uses: a/b@${'0'.repeat(40)}\n`,
  },
  'template-injection': {
    find: ({ steps }) =>
      steps.flatMap(({ run = '', with: given }) =>
        [run, String(given?.script ?? '')].filter((code) => code.includes('${{')),
      ),
    bad: `on: push\njobs: { a: { steps: [{ run: "echo \${{ github.head_ref }}" }] } }\n`,
  },
  'excessive-permissions': {
    find: ({ workflow: { permissions }, jobs }) => [
      ...(JSON.stringify(permissions) === '{}' || JSON.stringify(permissions) === '{"contents":"read"}'
        ? []
        : [permissions ?? 'no permissions']),
      ...jobs.map((job) => job.permissions).filter((one) => typeof one === 'string'),
    ],
    bad: 'on: push\njobs: {}\n',
  },
  artipacked: {
    find: (file) =>
      file.steps.filter(
        ({ uses = '', with: given }) =>
          uses.startsWith('actions/checkout@') &&
          given?.['persist-credentials'] !== false &&
          !/persist-credentials: true # \w/.test(file.text),
      ),
    bad: 'on: push\njobs: { a: { steps: [{ uses: actions/checkout@v5 }] } }\n',
  },
  'cache-poisoning': {
    find: (file) =>
      file.text.includes('contents: write')
        ? file.steps.filter(
            ({ uses = '', with: given }) =>
              /^actions\/(?:cache|setup-node)@/.test(uses) && given?.['package-manager-cache'] !== false,
          )
        : [],
    bad: 'on: push\npermissions: { x: y }\n#contents: write\njobs: { a: { steps: [{ uses: actions/cache@v5 }] } }\n',
  },
  'github-env': {
    find: (file) =>
      events(file).some((event) => /^(?:pull_request_target|workflow_run|issue_comment)$/.test(event))
        ? file.steps.filter(({ run = '' }) => /GITHUB_(?:ENV|PATH)/.test(run))
        : [],
    bad: 'on: workflow_run\njobs: { a: { steps: [{ run: "x >> $GITHUB_ENV" }] } }\n',
  },
  'insecure-commands': {
    find: ({ text }) => (text.includes('ACTIONS_ALLOW_UNSECURE_COMMANDS') ? [text] : []),
    bad: 'on: push\nenv: { ACTIONS_ALLOW_UNSECURE_COMMANDS: true }\njobs: {}\n',
  },
  'secrets-outside-env': {
    find: ({ jobs }) =>
      jobs.filter((job) => job.environment === undefined && /\bsecrets\./.test(JSON.stringify(job))),
    bad: `on: push\njobs: { a: { env: { X: "\${{ secrets.X }}" } } }\n`,
  },
  'secrets-inherit': {
    find: ({ jobs }) => jobs.filter(({ secrets }) => secrets === 'inherit'),
    bad: 'on: push\njobs: { a: { secrets: inherit } }\n',
  },
  'overprovisioned-secrets': {
    find: (file) => lines(file, /toJSON\(\s*secrets\b|secrets\[/i),
    bad: `on: push\njobs: { a: { env: { X: "\${{ toJSON(secrets) }}" } } }\n`,
  },
  'bot-conditions': {
    find: ({ jobs }) => jobs.filter((job) => /github\.(?:triggering_)?actor\b/.test(JSON.stringify(job))),
    bad: 'on: push\njobs: { a: { if: "github.actor == \'dependabot[bot]\'" } }\n',
  },
  'unsound-contains': {
    find: (file) => lines(file, /contains\(\s*'/),
    bad: "on: push\njobs:\n  a:\n    if: contains('main dev', github.ref)\n",
  },
  'unsound-condition': {
    find: (file) => lines(file, /^\s+if: [|>][+]?$/),
    bad: `on: push\njobs:\n  a:\n    if: |\n      \${{ false }}\n`,
  },
  'self-hosted': {
    find: ({ jobs }) => jobs.filter((job) => !/^ubuntu-/.test(String(job['runs-on']))),
    bad: 'on: push\njobs: { a: { runs-on: [self-hosted] } }\n',
  },
  'unpinned-images': {
    find: ({ jobs }) => jobs.filter(({ container }) => container !== undefined),
    bad: 'on: push\njobs: { a: { container: node } }\n',
  },
};

const FILES = ['.github/workflows', 'policies/workflows', 'policies/one-file', 'policies/app']
  .flatMap((folder) => readdirSync(join(ROOT, folder)).map((name) => `${folder}/${name}`))
  .filter((path) => path.endsWith('.yml'));

describe.each(Object.entries(AUDITS))('%s', (_, { find, bad }) => {
  test('finds it', () => expect(find(read(bad))).not.toEqual([]));
  test.each(FILES)('nothing in %s', (path) => {
    expect(find(read(readFileSync(join(ROOT, path), 'utf8')))).toEqual([]);
  });
});

test.each(FILES)('%s never checks out a pull request where it has more than to read', (path) => {
  const file = read(readFileSync(join(ROOT, path), 'utf8'));
  if (events(file).includes('pull_request')) return;
  const out = file.steps.filter(({ uses = '' }) => uses.startsWith('actions/checkout@'));
  expect(
    out.filter(({ with: given }) => given?.ref !== undefined || given?.repository !== undefined),
  ).toEqual([]);
  expect(
    file.steps.filter(({ uses = '' }) => uses !== '' && !OWN.test(uses) && !/^actions\//.test(uses)),
  ).toEqual([]);
});
