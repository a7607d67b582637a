import { PRODUCT } from '../../support/product.ts';
import { requireStatus } from '../emulated/settings.ts';
import { shipped } from '../platform/settings.ts';
import { GATE, RUN } from './basics.ts';
import { LEVEL_ONE } from './layouts.ts';
import {
  approve,
  byBot,
  byDependabot,
  CARD,
  close,
  comment,
  DOCS,
  dispatch,
  does,
  edit,
  GAP,
  GOOD,
  merge,
  night,
  open,
  push,
} from './steps.ts';
import type { Story } from './story.ts';

const SIGNAL = '.github/workflows/aims-gate-signal.yml';
const GATE_FILE = '.github/workflows/aims-gate.yml';
const OPEN_SOURCE = { visibility: 'public' } as const;
const PUBLIC_SAYS = 'a public repository';
const recorded = { review: 1, verdict: 1, checkpoint: 1 };
const fork = { fork: true, by: 'stranger' };
/** The signal with a job that runs. */
const BUSY_SIGNAL = shipped('aims-gate-signal.yml').replace(/if: false.*/, 'if: true');
/** No event is left that would start it. */
const DEAF_SIGNAL = BUSY_SIGNAL.replace('[opened, synchronize,', '[labeled,').replace(
  /reopened.*\]/,
  'locked]',
);

/** A branch of one writer: its policy blocks nothing, and its signal tells of no pull request against another one. */
const OWN_BRANCH = {
  '.aims/policy.yml': PRODUCT['.aims/policy.yml']?.replace('mode: enforce', 'mode: audit') ?? '',
  [SIGNAL]: shipped('aims-gate-signal.yml').replace('  pull_request:', '$&\n    branches: [own]'),
};

/** Bots, and people who comment. */
export const PEOPLE: readonly Story[] = [
  {
    name: 'Dependabot, approved and merged: the record is signed without a secret',
    steps: [byDependabot('bump', GOOD), approve(1), merge(1)],
    end: { merge: { 1: 'merged' }, red: [], minutes: 3, requests: 46, records: recorded },
    shows: ['dependabot', 'permissions'],
  },
  {
    name: 'a pull request that a job opened has no verdict',
    steps: [byBot('release', GOOD)],
    end: { merge: { 1: `${GATE}: expected` }, red: [], minutes: 0, requests: 0, records: {} },
    shows: ['token-events', 'required'],
  },
  {
    name: 'the scheduled run judges it',
    steps: [byBot('release', GOOD), night()],
    end: { merge: { 1: `${GATE}: pending` }, red: [], minutes: 2, requests: 23, records: {} },
    shows: ['token-events'],
  },
  {
    name: 'or somebody by hand',
    steps: [byBot('release', GOOD), dispatch(1), approve(1)],
    end: { merge: { 1: 'yes' }, red: [], minutes: 2, requests: 23, records: {} },
    shows: ['token-events', 'default-file'],
  },
  {
    name: 'with a conflict there is no run; the new head waits for the scheduled one',
    steps: [
      open('words', DOCS),
      does('somebody else rewrites the same line on main', (platform) =>
        platform.pushToDefault({ 'README.md': '# Shop\n\nClosed.\n' }),
      ),
      push(1, GAP),
    ],
    end: { merge: { 1: `${GATE}: expected` }, red: [], minutes: 2, requests: 18, records: {} },
    shows: ['merge-ref'],
  },
  {
    name: 'ordinary comments start no job',
    steps: [
      open('bolder', GAP),
      comment(1, 'Why?'),
      comment(1, 'See /aims recheck'),
      comment(1, '👍', 'lee'),
    ],
    end: { merge: { 1: `${GATE}: failure` }, red: [GATE], minutes: 1, requests: 7, records: {} },
    shows: ['skipped', 'default-file'],
  },
  {
    name: '/aims recheck by a member',
    steps: [open('bolder', GAP), comment(1, '/aims recheck')],
    end: { merge: { 1: `${GATE}: failure` }, red: [GATE], minutes: 2, requests: 13, records: {} },
    shows: ['default-file', 'rows'],
  },
  {
    name: '/aims recheck by strangers and bots starts no job',
    setting: OPEN_SOURCE,
    settingSays: PUBLIC_SAYS,
    steps: [
      open('bolder', GAP),
      comment(1, '/aims recheck', 'stranger', 'NONE'),
      comment(1, '/aims recheck', 'stranger', 'CONTRIBUTOR'),
      comment(1, '/aims recheck', 'helper[bot]', 'NONE'),
    ],
    end: { merge: { 1: `${GATE}: failure` }, red: [GATE], minutes: 1, requests: 7, records: {} },
    shows: ['skipped'],
  },
  {
    name: 'a command on an issue starts no job',
    steps: [comment(7, '/aims recheck')],
    end: { merge: {}, red: [], minutes: 0, requests: 0, records: {} },
    shows: ['skipped'],
  },
  {
    name: 'one file on `pull_request`: a fork’s gap is a red job, for nothing may be written',
    setting: { ...OPEN_SOURCE, workflows: LEVEL_ONE, required: [{ context: 'aims-gate job' }] },
    settingSays: 'a public repository, the job on `pull_request` is required',
    steps: [open('bolder', GAP, fork)],
    end: {
      merge: { 1: 'aims-gate job: failure' },
      red: ['aims-gate job'],
      minutes: 1,
      requests: 6,
      records: {},
    },
    shows: ['fork-token'],
  },
  {
    name: 'one file on `pull_request`: a fork without a gap is green though the status is refused',
    setting: { ...OPEN_SOURCE, workflows: LEVEL_ONE, required: [{ context: 'aims-gate job' }] },
    settingSays: 'a public repository, the job on `pull_request` is required',
    steps: [open('words', DOCS, fork)],
    end: { merge: { 1: 'yes' }, red: [], minutes: 1, requests: 4, records: {} },
    shows: ['fork-token'],
  },
  {
    name: 'one file on `pull_request` without types: an edited text starts no job',
    setting: { workflows: LEVEL_ONE, required: [{ context: 'aims-gate job' }] },
    settingSays: 'the job on `pull_request` is required',
    steps: [open('words', DOCS), edit(1)],
    end: { merge: { 1: 'yes' }, red: [], minutes: 1, requests: 5, records: {} },
    shows: ['default-types'],
  },
  {
    name: 'a status that is refused makes the job red, though the verdict passes',
    setting: {
      workflows: {
        [SIGNAL]: shipped('aims-gate-signal.yml'),
        [GATE_FILE]: shipped('aims-gate.yml').replace(/ *statuses: write.*\n/, ''),
      },
    },
    settingSays: 'somebody took `statuses: write` out of the workflow',
    steps: [open('words', DOCS)],
    end: {
      merge: { 1: `${GATE}: expected` },
      red: [`${RUN} on main`],
      minutes: 1,
      requests: 4,
      records: {},
    },
    shows: ['permissions', 'rows'],
  },
  {
    name: 'a verdict about a branch that does not require it lets nothing into another one',
    steps: [
      does(
        'sam makes a branch `own`: its policy blocks nothing, and its signal tells of no other target',
        (platform) => platform.branch('own', OWN_BRANCH),
      ),
      open('bolder', GAP, { base: 'own' }),
      edit(1, 'main'),
    ],
    end: { merge: { 1: `${GATE}: pending` }, red: [], minutes: 1, requests: 10, records: {} },
    shows: ['other-branch', 'status'],
  },
  {
    name: 'the same through a second pull request, the first one closed',
    steps: [
      does(
        'sam makes a branch `own`: its policy blocks nothing, and its signal tells of no other target',
        (platform) => platform.branch('own', OWN_BRANCH),
      ),
      open('bolder', GAP, { base: 'own' }),
      close(1),
      open('again', GAP, { sameAs: 'bolder' }),
    ],
    end: { merge: { 1: 'closed', 2: `${GATE}: pending` }, red: [], minutes: 1, requests: 10, records: {} },
    shows: ['other-branch', 'status'],
  },
  {
    name: 'a release branch that requires the status is judged like the default branch',
    steps: [
      does('a branch `release` stands beside main, and its ruleset requires the status', async (platform) => {
        await platform.branch('release', DOCS);
        requireStatus(platform.github.settings, 'release');
      }),
      open('bolder', GOOD, { base: 'release' }),
      approve(1),
    ],
    end: { merge: { 1: 'yes' }, red: [], minutes: 2, requests: 20, records: {} },
    shows: ['other-branch', 'status'],
  },
  {
    name: 'a comment that cannot be answered leaves nothing red on the default branch',
    setting: {
      workflows: {
        [SIGNAL]: DEAF_SIGNAL,
        [GATE_FILE]: shipped('aims-gate.yml').replace(/ *statuses: write.*\n/, ''),
      },
    },
    settingSays: 'somebody took `statuses: write` out of the workflow, and the signal is silent',
    steps: [open('words', DOCS), comment(1, '/aims recheck')],
    end: { merge: { 1: `${GATE}: expected` }, red: [], minutes: 1, requests: 5, records: {} },
    shows: ['permissions', 'rows'],
  },
  {
    name: 'a comment while GitHub fails leaves nothing red on the default branch',
    files: PRODUCT,
    steps: [
      open('bolder', GOOD),
      does('GitHub refuses to compare commits for a while', async ({ github }) =>
        github.inject({ path: /\/compare\//, answer: { status: 422 }, times: 8 }),
      ),
      comment(1, '/aims recheck'),
    ],
    end: { merge: { 1: `${GATE}: error` }, red: [GATE], minutes: 2, requests: 16, records: {} },
    shows: ['rows'],
  },
  {
    name: 'the next /aims recheck heals it',
    steps: [
      open('bolder', { ...GAP, ...CARD }),
      does('GitHub refuses to compare commits for a while', async ({ github }) =>
        github.inject({ path: /\/compare\//, answer: { status: 422 }, times: 1 }),
      ),
      comment(1, '/aims recheck'),
      comment(1, '/aims recheck'),
      approve(1),
    ],
    end: { merge: { 1: 'yes' }, red: [], minutes: 4, requests: 35, records: {} },
    shows: ['status'],
  },
];
