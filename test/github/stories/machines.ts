import { generateKeyPairSync } from 'node:crypto';
import { BOLDER_PROMPT, PRODUCT } from '../../support/product.ts';
import { defaultLayout, shipped } from '../platform/settings.ts';
import { GATE } from './basics.ts';
import { BEFORE, FOLLOWERS } from './layouts.ts';
import {
  approve,
  atOnce,
  CARD,
  comment,
  DOCS,
  dispatch,
  does,
  GAP,
  GOOD,
  merge,
  night,
  open,
  push,
} from './steps.ts';
import type { Story } from './story.ts';

const POLICY = '.aims/policy.yml';
const GATE_FILE = '.github/workflows/aims-gate.yml';
const ENVIRONMENT = 'aims-evidence';
const recorded = { review: 1, verdict: 1, checkpoint: 1 };
const required = [{ context: GATE, source: 'github-actions' }];

const gateWith = (change: (text: string) => string): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(defaultLayout()).map(([path, text]) => [path, change(text)]));

const SECRET = 'AIMS_SIGNING_KEY';
const RECORD_ON_MAIN = 'aims-gate record (do not require) on main';
const KEY = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const inEnvironment = (text: string): string =>
  text.replace('    name: aims-gate record', `    environment: ${ENVIRONMENT}\n    name: aims-gate record`);
const WITH_KEY = {
  workflows: gateWith((text) =>
    inEnvironment(text.replace('signer: sigstore', `signing-key: \${{ secrets.${SECRET} }}`)),
  ),
  environments: { [ENVIRONMENT]: ['main'] },
};

const ONE_FILE = {
  workflows: { [GATE_FILE]: shipped('aims-gate.yml', 'main', 'one-file') },
  visibility: 'public',
  allowsTarget: true,
} as const;
const ONE_FILE_SAYS = 'a public repository, one file on `pull_request_target`, allowed by an Actions policy';
const inGate = (value: string) => ({ value, environment: 'aims-gate' });
const WITH_APP = {
  workflows: { ...defaultLayout(), [GATE_FILE]: shipped('aims-gate.yml', 'main', 'app') },
  environments: { 'aims-gate': ['main'] },
  secrets: { AIMS_APP_CLIENT_ID: inGate('Iv1.app'), AIMS_APP_KEY: inGate('key') },
  required: [{ context: GATE, source: 'acme-gate' }],
};
const WITH_APP_SAYS =
  'the token of an app of the organisation, its key in an environment of `main`, the app pinned as source';

/** Concurrency, schedules, secrets, apps and other default branches. */
export const MACHINES: readonly Story[] = [
  {
    name: 'the same with the file of before: comments push the verdict out of its group',
    setting: { workflows: BEFORE },
    settingSays: 'one file on `pull_request_target`, one group for everything, as was to be pasted before',
    steps: [
      atOnce(
        open('bolder', GAP),
        push(1, CARD),
        ...['a', 'b', 'c', 'd', 'e', 'f'].map((text) => comment(1, text)),
      ),
    ],
    end: {
      merge: { 1: `${GATE}: pending` },
      red: ['judge', 'judge on main'],
      minutes: 2,
      requests: 8,
      records: {},
    },
    shows: ['concurrency', 'cancelled-red', 'target-default'],
  },
  {
    name: 'what the same pull request cost with the file of before',
    setting: { workflows: BEFORE, secrets: { [SECRET]: { value: KEY } } },
    settingSays: 'one file on `pull_request_target`, as was to be pasted before',
    steps: [
      open('bolder', GAP),
      push(1, CARD),
      push(1, { 'src/shop.ts': 'export const shop = 2;\n' }),
      ...['Nice.', 'Why?', 'See the card.', 'I see.', 'Fine.', 'Thank you.'].map((text) => comment(1, text)),
      approve(1),
      merge(1),
    ],
    end: { merge: { 1: 'merged' }, red: [], minutes: 12, requests: 86, records: recorded },
    shows: ['minutes', 'target-default'],
  },
  {
    name: 'a public repository refuses `pull_request_target`',
    setting: { workflows: BEFORE, visibility: 'public' },
    settingSays: 'a public repository, one file on `pull_request_target`, no Actions policy',
    steps: [open('bolder', GAP)],
    end: { merge: { 1: `${GATE}: expected` }, red: ['aims-gate'], minutes: 0, requests: 0, records: {} },
    shows: ['target-refused'],
  },
  {
    name: 'the layout in one file, with its Actions policy',
    setting: ONE_FILE,
    settingSays: ONE_FILE_SAYS,
    steps: [open('bolder', GAP, { fork: true, by: 'stranger' })],
    end: { merge: { 1: `${GATE}: failure` }, red: [GATE], minutes: 1, requests: 7, records: {} },
    shows: ['target-refused', 'target-default'],
  },
  {
    name: 'one file: no event tells of an approval, /aims recheck does',
    setting: ONE_FILE,
    settingSays: ONE_FILE_SAYS,
    steps: [open('bolder', GOOD), approve(1), comment(1, '/aims recheck'), merge(1)],
    end: { merge: { 1: 'merged' }, red: [], minutes: 3, requests: 45, records: recorded },
    shows: ['target-default'],
  },
  {
    name: 'an app of one’s own: a status that a job forges does not count',
    setting: WITH_APP,
    settingSays: WITH_APP_SAYS,
    steps: [open('bolder', GAP), forged('github-actions[bot]')],
    end: { merge: { 1: `${GATE}: failure` }, red: [], minutes: 1, requests: 7, records: {} },
    shows: ['source', 'environment'],
  },
  {
    name: 'an app of one’s own: approved, merged and recorded',
    setting: WITH_APP,
    settingSays: WITH_APP_SAYS,
    steps: [open('bolder', GOOD), approve(1), merge(1)],
    end: { merge: { 1: 'merged' }, red: [], minutes: 3, requests: 44, records: recorded },
    shows: ['source', 'permissions'],
  },
  {
    name: 'the default branch is called trunk',
    setting: { defaultBranch: 'trunk' },
    settingSays: 'the default branch is `trunk`, and the workflow says so',
    steps: [open('bolder', GOOD), approve(1), merge(1)],
    end: { merge: { 1: 'merged' }, red: [], minutes: 3, requests: 44, records: recorded },
    shows: ['default-file'],
  },
  {
    name: 'the workflow still says `main`: the scheduled run records',
    setting: { defaultBranch: 'trunk', workflows: defaultLayout('main') },
    settingSays: 'the default branch is `trunk`, and the workflow says `main`',
    steps: [open('bolder', GOOD), approve(1), merge(1), night()],
    end: { merge: { 1: 'merged' }, red: [], minutes: 4, requests: 33, records: {} },
    shows: ['default-file'],
  },
  {
    name: 'a merge past a red gate leaves a record and an issue',
    steps: [open('bolder', GAP), merge(1)],
    end: {
      merge: { 1: 'merged' },
      red: [GATE],
      minutes: 2,
      requests: 36,
      records: { verdict: 1, override: 1, checkpoint: 1 },
    },
    shows: ['permissions'],
  },
  {
    name: 'a push to the default branch leaves a record and an issue',
    steps: [does('omar pushes a prompt straight to main', (platform) => platform.pushToDefault(GAP))],
    end: { merge: {}, red: [], minutes: 1, requests: 23, records: { override: 1, checkpoint: 1 } },
    shows: ['permissions', 'default-file'],
  },
  {
    name: 'the policy changes: open pull requests are judged again',
    files: { ...PRODUCT, [POLICY]: PRODUCT[POLICY]?.replace('mode: enforce', 'mode: audit') ?? '' },
    settingSays: 'the policy says `mode: audit` at first',
    steps: [
      open('bolder', GAP),
      does('the policy on main becomes `mode: enforce`', (platform) =>
        platform.pushToDefault({ [POLICY]: PRODUCT[POLICY] ?? '' }),
      ),
      night(),
    ],
    end: {
      merge: { 1: `${GATE}: failure` },
      red: [GATE],
      minutes: 4,
      requests: 64,
      records: { override: 1, checkpoint: 1 },
    },
    shows: ['default-file'],
  },
  {
    name: 'a verdict of the day before yesterday is asked for again',
    steps: [
      open('bolder', GOOD),
      approve(1),
      does('thirty hours pass', async (platform) => platform.age(30)),
      does('the approval is dismissed, and no event tells', async ({ github }) => {
        await github.call('admin', 'PUT', '/repos/acme/shop/pulls/1/reviews/1/dismissals', { message: 'no' });
      }),
      night(),
    ],
    end: { merge: { 1: `${GATE}: pending` }, red: [], minutes: 4, requests: 41, records: {} },
    shows: ['status'],
  },
  {
    name: 'GitHub has no time for the files of a comparison, which stand on its first page alone',
    steps: [
      does('the first page of every comparison fails', async ({ github }) =>
        github.inject({ path: /\/compare\//, query: /^\??per_page=100$/, answer: { status: 504 } }),
      ),
      open('bolder', GAP),
    ],
    end: { merge: { 1: `${GATE}: failure` }, red: [GATE], minutes: 1, requests: 10, records: {} },
    shows: ['compare'],
  },
  {
    name: 'a forged status does not count where the source is pinned',
    setting: { required },
    settingSays: 'the ruleset pins GitHub Actions as the source',
    steps: [open('bolder', GAP), forged()],
    end: { merge: { 1: `${GATE}: failure` }, red: [], minutes: 1, requests: 7, records: {} },
    shows: ['source'],
  },
  {
    name: 'a forged status counts where it is not',
    setting: { required: [{ context: GATE }] },
    settingSays: 'the ruleset takes a status of any source',
    steps: [open('bolder', GAP), forged()],
    end: { merge: { 1: 'yes' }, red: [], minutes: 1, requests: 7, records: {} },
    shows: ['source'],
  },
  {
    name: 'and the gate puts its own verdict over it',
    setting: { required: [{ context: GATE }] },
    settingSays: 'the ruleset takes a status of any source',
    steps: [open('bolder', GAP), forged(), comment(1, '/aims recheck')],
    end: { merge: { 1: `${GATE}: failure` }, red: [GATE], minutes: 2, requests: 15, records: {} },
    shows: ['source', 'status'],
  },
  {
    name: 'a key in an environment of the default branch signs the record',
    setting: { ...WITH_KEY, secrets: { [SECRET]: { value: KEY, environment: ENVIRONMENT } } },
    settingSays: 'the signing key is in an environment whose deployment branch is `main`',
    steps: [open('bolder', GOOD), approve(1), merge(1)],
    end: { merge: { 1: 'merged' }, red: [], minutes: 3, requests: 44, records: recorded },
    shows: ['environment'],
  },
  {
    name: 'a key that is declared and empty: nothing is recorded unsigned, and the job says so',
    setting: WITH_KEY,
    settingSays: 'the workflow declares a signing key that nobody has put there yet',
    steps: [open('bolder', GOOD), approve(1), merge(1)],
    end: { merge: { 1: 'merged' }, red: [RECORD_ON_MAIN], minutes: 3, requests: 20, records: {} },
    shows: ['environment', 'rows'],
  },
  {
    name: 'an environment that does not let the default branch in: nothing is recorded, and the job says so',
    setting: {
      workflows: gateWith(inEnvironment),
      environments: { [ENVIRONMENT]: ['release'] },
    },
    settingSays: 'the environment of the recording job lets `release` alone in',
    steps: [open('bolder', GOOD), approve(1), merge(1)],
    end: {
      merge: { 1: 'merged' },
      red: [RECORD_ON_MAIN],
      minutes: 2,
      requests: 17,
      records: {},
    },
    shows: ['environment', 'rows'],
  },
  {
    name: 'what follows the gate runs after it, and what follows that never does',
    setting: { workflows: { ...defaultLayout(), ...FOLLOWERS } },
    settingSays: 'a third workflow follows the gate, a fourth follows the third',
    steps: [open('words', DOCS)],
    end: { merge: { 1: 'yes' }, red: [], minutes: 3, requests: 5, records: {} },
    shows: ['chain', 'run-completed'],
  },
  {
    name: 'started by hand without a number: everything that is due is judged',
    steps: [open('bolder', GOOD, { by: 'github-actions[bot]', byToken: true }), dispatch()],
    end: { merge: { 1: `${GATE}: pending` }, red: [], minutes: 1, requests: 18, records: {} },
    shows: ['default-file', 'token-events'],
  },
];

/** A writer posts the context himself, newer than the gate's. */
function forged(by = 'sam') {
  const who = by === 'sam' ? by : 'a job of another workflow';
  return does(`${who} posts a green status of that name`, async (platform) => {
    const head = platform.repository.tip('bolder');
    const body = { state: 'success', context: GATE, description: `trust me ${BOLDER_PROMPT.length}` };
    await platform.github.call(by, 'POST', `/repos/acme/shop/statuses/${head}`, body);
  });
}
