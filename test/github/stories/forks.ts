import { shipped } from '../platform/settings.ts';
import { GATE } from './basics.ts';
import { approve, does, GAP, GOOD, merge, night, open } from './steps.ts';
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

/** Forks, workflows that a pull request changes, and heads that several share. */
export const FORKS: readonly Story[] = [
  {
    name: 'a fork, approved by the owner and merged',
    setting: OPEN_SOURCE,
    settingSays: PUBLIC_SAYS,
    steps: [open('bolder', GOOD, fork), approve(1), merge(1)],
    end: { merge: { 1: 'merged' }, red: [], minutes: 3, requests: 44, records: recorded },
    shows: ['run-forks', 'default-file', 'public-reads'],
  },
  {
    name: 'a newcomer’s fork is judged before anybody approves its runs',
    setting: { ...OPEN_SOURCE, forksWait: true },
    settingSays: 'a public repository where newcomers’ runs wait',
    steps: [open('bolder', GAP, fork)],
    end: { merge: { 1: `${GATE}: failure` }, red: [GATE], minutes: 1, requests: 7, records: {} },
    shows: ['fork-waits', 'run-requested'],
  },
  {
    name: 'a maintainer lets the newcomer’s runs go: judged once more, and the same',
    setting: { ...OPEN_SOURCE, forksWait: true },
    settingSays: 'a public repository where newcomers’ runs wait',
    steps: [
      open('bolder', GAP, fork),
      does('kim approves the runs that wait', ({ actions }) => actions.approve()),
    ],
    end: { merge: { 1: `${GATE}: failure` }, red: [GATE], minutes: 2, requests: 12, records: {} },
    shows: ['fork-waits', 'run-completed'],
  },
  {
    name: 'a fork that makes the signal run a job is judged all the same',
    setting: OPEN_SOURCE,
    settingSays: PUBLIC_SAYS,
    steps: [open('bolder', { ...GAP, [SIGNAL]: BUSY_SIGNAL }, fork)],
    end: { merge: { 1: `${GATE}: failure` }, red: [GATE], minutes: 2, requests: 7, records: {} },
    shows: ['merge-ref', 'run-completed', 'fork-token'],
  },
  {
    name: 'a fork that silences the signal waits for the scheduled run',
    setting: OPEN_SOURCE,
    settingSays: PUBLIC_SAYS,
    steps: [open('bolder', { ...GAP, [SIGNAL]: DEAF_SIGNAL }, fork)],
    end: { merge: { 1: `${GATE}: expected` }, red: [], minutes: 0, requests: 0, records: {} },
    shows: ['merge-ref', 'required'],
  },
  {
    name: 'and the scheduled run judges it',
    setting: OPEN_SOURCE,
    settingSays: PUBLIC_SAYS,
    steps: [open('bolder', { ...GAP, [SIGNAL]: DEAF_SIGNAL }, fork), night()],
    end: { merge: { 1: `${GATE}: failure` }, red: [GATE], minutes: 2, requests: 23, records: {} },
    shows: ['default-file'],
  },
  {
    name: 'who edits the gate’s workflow is judged by the one on the default branch',
    steps: [
      open('bolder', {
        ...GAP,
        [GATE_FILE]: shipped('aims-gate.yml').replace('task: record', 'task: by-event'),
      }),
    ],
    end: { merge: { 1: `${GATE}: failure` }, red: [GATE], minutes: 1, requests: 7, records: {} },
    shows: ['default-file'],
  },
  {
    name: 'two pull requests on one head: the worse decides for both',
    steps: [open('bolder', GOOD), open('again', GOOD, { sameAs: 'bolder' }), approve(1)],
    end: {
      merge: { 1: `${GATE}: pending`, 2: `${GATE}: pending` },
      red: [],
      minutes: 3,
      requests: 27,
      records: {},
    },
    shows: ['status'],
  },
  {
    name: 'both approved: both may merge',
    steps: [open('bolder', GOOD), open('again', GOOD, { sameAs: 'bolder' }), approve(1), approve(2)],
    end: { merge: { 1: 'yes', 2: 'yes' }, red: [], minutes: 4, requests: 40, records: {} },
    shows: ['status'],
  },
  {
    name: 'two forks with one head under two branch names: the worse decides',
    setting: OPEN_SOURCE,
    settingSays: PUBLIC_SAYS,
    steps: [open('bolder', GOOD, fork), open('other', GOOD, { ...fork, sameAs: 'bolder' }), approve(2)],
    end: {
      merge: { 1: `${GATE}: pending`, 2: `${GATE}: pending` },
      red: [],
      minutes: 3,
      requests: 33,
      records: {},
    },
    shows: ['commit-forks', 'run-forks'],
  },
  {
    name: 'two forks with one head, the first approved alone',
    setting: OPEN_SOURCE,
    settingSays: PUBLIC_SAYS,
    steps: [open('bolder', GOOD, fork), approve(1), open('other', GOOD, { ...fork, sameAs: 'bolder' })],
    end: {
      merge: { 1: `${GATE}: pending`, 2: `${GATE}: pending` },
      red: [],
      minutes: 3,
      requests: 31,
      records: {},
    },
    shows: ['commit-forks', 'run-forks'],
  },
];
