import { GATE, RUN } from './basics.ts';
import { approve, atOnce, CARD, close, comment, enqueue, GAP, GOOD, open, push } from './steps.ts';
import type { Story } from './story.ts';

const recorded = { review: 1, verdict: 1, checkpoint: 1 };
const OTHER = { 'src/hours.ts': 'export const hours = "10-18";\n' };

const queued = (queue: 'merge' | 'squash' | 'rebase') => ({ queue });

/** Merge queues, and what happens while jobs run. */
export const QUEUES: readonly Story[] = [
  ...(
    [
      ['merge', 65],
      ['squash', 66],
      ['rebase', 63],
    ] as const
  ).map(
    ([queue, requests]): Story => ({
      name: `a merge queue by ${queue}${queue === 'squash' ? ', with a title of somebody’s own' : ''}`,
      setting: queued(queue),
      settingSays: `a merge queue by ${queue}`,
      steps: [
        open('bolder', GOOD),
        approve(1),
        queue === 'squash' ? enqueue([1], 'A bolder assistant, see #77') : enqueue([1]),
      ],
      end: { merge: { 1: 'merged' }, red: [], minutes: 4, requests, records: recorded },
      shows: ['queue', 'queue-entries', 'rows'],
    }),
  ),
  {
    name: 'two pull requests land as one group',
    setting: queued('squash'),
    settingSays: 'a merge queue by squash',
    steps: [open('bolder', GOOD), open('hours', OTHER), approve(1), enqueue([1, 2], 'Both')],
    end: { merge: { 1: 'merged', 2: 'merged' }, red: [], minutes: 5, requests: 87, records: recorded },
    shows: ['queue', 'queue-entries'],
  },
  {
    name: 'what nobody approved does not land by the queue',
    setting: queued('merge'),
    settingSays: 'a merge queue by merge',
    steps: [open('bolder', GOOD), enqueue([1])],
    end: { merge: { 1: `${GATE}: pending` }, red: [GATE], minutes: 2, requests: 25, records: {} },
    shows: ['queue', 'required'],
  },
  {
    name: 'a group whose pull request is gone ends at once',
    setting: queued('merge'),
    settingSays: 'a merge queue by merge',
    steps: [open('bolder', GOOD), approve(1), close(1), enqueue([1])],
    end: {
      merge: { 1: 'closed' },
      red: [GATE, 'aims-gate run (do not require)'],
      minutes: 3,
      requests: 23,
      records: {},
    },
    shows: ['queue', 'rows'],
  },
  {
    name: 'a token that may not look into the queue goes by the name of its branch',
    setting: { ...queued('rebase'), queueReadable: false },
    settingSays: 'a merge queue by rebase that the token may not read',
    steps: [open('bolder', GOOD), approve(1), enqueue([1])],
    end: { merge: { 1: 'merged' }, red: [], minutes: 4, requests: 63, records: recorded },
    shows: ['queue-entries'],
  },
  {
    name: 'two by rebase in a queue that the token may not read: the group fails rather than guess',
    setting: { ...queued('rebase'), queueReadable: false },
    settingSays: 'a merge queue by rebase that the token may not read',
    steps: [open('bolder', GOOD), open('hours', OTHER), approve(1), enqueue([1, 2])],
    end: { merge: { 1: 'yes', 2: 'yes' }, red: [GATE, RUN], minutes: 4, requests: 41, records: {} },
    shows: ['queue-entries', 'queue'],
  },
  {
    name: 'a push and six comments while a job runs: no verdict is lost',
    steps: [
      atOnce(
        open('bolder', GAP),
        push(1, CARD),
        ...['a', 'b', 'c', 'd', 'e', 'f'].map((text) => comment(1, text)),
      ),
    ],
    end: { merge: { 1: `${GATE}: pending` }, red: [], minutes: 2, requests: 13, records: {} },
    shows: ['concurrency-if', 'minutes'],
  },
];
