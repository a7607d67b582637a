import { BOLDER_PROMPT } from '../../support/product.ts';
import { GATE } from './basics.ts';
import {
  approve,
  approveAndDismiss,
  atOnce,
  CARD,
  close,
  comment,
  GAP,
  GOOD,
  merge,
  night,
  open,
  push,
  refuse,
  reopen,
} from './steps.ts';
import type { Story } from './story.ts';

const RUDE = { 'prompts/system.md': `${BOLDER_PROMPT}Be rude.\n` };
const OTHER = { 'src/hours.ts': 'export const hours = "10-18";\n' };
const RECHECK = '/aims recheck';

/** Signals, commands, pushes and merges that happen while jobs of others still run: the facts of the end decide. */
export const OVERLAPS: readonly Story[] = [
  {
    name: 'an approval, a command and a push of other content at once: what was approved is not what would land',
    steps: [open('bolder', GOOD), atOnce(approve(1), comment(1, RECHECK), push(1, RUDE))],
    end: { merge: { 1: `${GATE}: pending` }, red: [], minutes: 4, requests: 32, records: {} },
    shows: ['concurrency-if'],
  },
  {
    name: 'a push that closes the gap and an objection at once: the objection holds',
    steps: [open('bolder', GAP), atOnce(push(1, CARD), comment(1, RECHECK), refuse(1))],
    end: { merge: { 1: `${GATE}: pending` }, red: [], minutes: 4, requests: 25, records: {} },
    shows: ['concurrency-if'],
  },
  {
    name: 'an approval that is dismissed beside the scheduled run: nobody has approved',
    steps: [open('bolder', GOOD), atOnce(approveAndDismiss(1), night(), comment(1, RECHECK))],
    end: { merge: { 1: `${GATE}: pending` }, red: [], minutes: 6, requests: 42, records: {} },
    shows: ['concurrency-if'],
  },
  {
    name: 'closed and opened again while jobs run: the approval still counts',
    steps: [open('bolder', GOOD), approve(1), atOnce(close(1), reopen(1), comment(1, RECHECK))],
    end: { merge: { 1: 'yes' }, red: [], minutes: 4, requests: 32, records: {} },
    shows: ['concurrency-if'],
  },
  {
    name: 'a merge beside the scheduled run: recorded once',
    steps: [open('bolder', GOOD), approve(1), atOnce(merge(1), night())],
    end: {
      ...{ merge: { 1: 'merged' }, red: [], minutes: 5, requests: 70 },
      records: { review: 1, verdict: 1, checkpoint: 1 },
    },
    shows: ['concurrency'],
  },
  {
    name: 'two merges and a comment at once, and the card of the second came with the first: it landed past the gate, and each is recorded once',
    steps: [
      open('bolder', GOOD),
      approve(1),
      open('hours', { ...OTHER, 'prompts/hours.md': 'Say when the shop is open.\n', ...CARD }),
      approve(2),
      atOnce(merge(1), comment(2, RECHECK), merge(2)),
    ],
    end: {
      ...{ merge: { 1: 'merged', 2: 'merged' }, red: [], minutes: 7, requests: 99 },
      records: { review: 2, verdict: 2, override: 1, checkpoint: 2 },
    },
    shows: ['concurrency'],
  },
];
