import { BOLDER_PROMPT, PRODUCT } from '../../support/product.ts';
import {
  approve,
  approveAndDismiss,
  CARD,
  CODE,
  close,
  comment,
  DOCS,
  does,
  edit,
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

export const GATE = 'AI lifecycle gate';
export const RUN = 'aims-gate run (do not require)';
const POLICY = '.aims/policy.yml';
const RUDE = { 'prompts/system.md': `${BOLDER_PROMPT}Be rude.\n` };
const recorded = { review: 1, verdict: 1, checkpoint: 1 };

export const BASICS: readonly Story[] = [
  {
    name: 'documentation alone',
    steps: [open('words', DOCS)],
    end: { merge: { 1: 'yes' }, red: [], minutes: 1, requests: 5, records: {} },
    shows: ['syntax', 'merge-ref', 'run-completed', 'skipped', 'minutes'],
  },
  {
    name: 'code without AI',
    steps: [open('code', CODE)],
    end: { merge: { 1: 'yes' }, red: [], minutes: 1, requests: 5, records: {} },
    shows: ['permissions'],
  },
  {
    name: 'a gap is red on the pull request, and nowhere else',
    steps: [open('bolder', GAP)],
    end: { merge: { 1: `${GATE}: failure` }, red: [GATE], minutes: 1, requests: 7, records: {} },
    shows: ['required', 'status', 'rows'],
  },
  {
    name: 'the gap is closed: nothing red is left, and people are waited for',
    steps: [open('bolder', GAP), push(1, CARD)],
    end: { merge: { 1: `${GATE}: pending` }, red: [], minutes: 2, requests: 14, records: {} },
    shows: ['status', 'required'],
  },
  {
    name: 'the owner approves',
    steps: [open('bolder', GOOD), approve(1)],
    end: { merge: { 1: 'yes' }, red: [], minutes: 2, requests: 17, records: {} },
    shows: ['merge-ref', 'default-file'],
  },
  {
    name: 'approved, merged and recorded',
    steps: [open('bolder', GOOD), approve(1), merge(1)],
    end: { merge: { 1: 'merged' }, red: [], minutes: 3, requests: 44, records: recorded },
    shows: ['permissions', 'rows'],
  },
  {
    name: 'the content changes after the approval',
    steps: [
      open('bolder', GOOD),
      approve(1),
      push(1, { 'prompts/system.md': `${BOLDER_PROMPT}Be brief.\n` }),
    ],
    end: { merge: { 1: `${GATE}: pending` }, red: [], minutes: 3, requests: 26, records: {} },
    shows: ['status'],
  },
  {
    name: 'the approval is dismissed',
    steps: [open('bolder', GOOD), approveAndDismiss(1)],
    end: { merge: { 1: `${GATE}: pending` }, red: [], minutes: 3, requests: 25, records: {} },
    shows: ['merge-ref'],
  },
  {
    name: 'the owner requests changes',
    steps: [open('bolder', GOOD), refuse(1)],
    end: { merge: { 1: `${GATE}: pending` }, red: [], minutes: 2, requests: 15, records: {} },
    shows: ['required'],
  },
  {
    name: 'refused and given up: the scheduled run records it',
    steps: [open('first', GOOD), approve(1), merge(1), open('rude', RUDE), refuse(2), close(2), night()],
    end: {
      merge: { 1: 'merged', 2: 'closed' },
      red: [GATE],
      minutes: 7,
      requests: 105,
      records: { review: 2, verdict: 2, checkpoint: 2 },
    },
    shows: ['default-file'],
  },
  {
    name: 'closed and reopened: the verdict still stands',
    steps: [open('bolder', GOOD), approve(1), close(1), reopen(1)],
    end: { merge: { 1: 'yes' }, red: [], minutes: 3, requests: 24, records: {} },
    shows: ['status', 'check-lost'],
  },
  {
    name: 'the findings required by mistake: reopening loses them',
    setting: { required: [{ context: 'AI lifecycle findings' }] },
    settingSays: 'the ruleset requires the check run with the annotations',
    steps: [
      open('bolder', GAP),
      does('nobody may read the pull requests for a while', async ({ github }) =>
        github.inject({ path: /\/graphql$/, answer: { status: 422 } }),
      ),
      close(1),
      reopen(1),
    ],
    end: {
      merge: { 1: 'AI lifecycle findings: expected' },
      red: [GATE],
      minutes: 2,
      requests: 10,
      records: {},
    },
    shows: ['check-lost'],
  },
  {
    name: 'the text is edited: no job starts',
    steps: [open('bolder', GAP), edit(1), edit(1)],
    end: { merge: { 1: `${GATE}: failure` }, red: [GATE], minutes: 1, requests: 7, records: {} },
    shows: ['syntax', 'skipped'],
  },
  {
    name: 'another target branch is judged again',
    steps: [
      does('a branch `release` stands beside main', (platform) => platform.branch('release', DOCS)),
      open('bolder', GAP, { base: 'release' }),
      edit(1, 'main'),
    ],
    end: { merge: { 1: `${GATE}: failure` }, red: [GATE], minutes: 2, requests: 16, records: {} },
    shows: ['other-branch', 'syntax'],
  },
  {
    name: 'against another branch: red, and GitHub lets it merge',
    steps: [
      does('a branch `release` stands beside main', (platform) => platform.branch('release', DOCS)),
      open('bolder', GAP, { base: 'release' }),
    ],
    end: { merge: { 1: 'yes' }, red: [GATE], minutes: 1, requests: 8, records: {} },
    shows: ['other-branch'],
  },
  {
    name: 'audit: green, whatever is found',
    files: { ...PRODUCT, [POLICY]: PRODUCT[POLICY]?.replace('mode: enforce', 'mode: audit') ?? '' },
    settingSays: 'the policy says `mode: audit`',
    steps: [open('bolder', GAP)],
    end: { merge: { 1: 'yes' }, red: [], minutes: 1, requests: 7, records: {} },
    shows: ['status'],
  },
  {
    name: 'no policy on the target branch is not green',
    files: Object.fromEntries(Object.entries(PRODUCT).filter(([path]) => path !== POLICY)),
    settingSays: 'there is no policy file',
    steps: [open('bolder', GAP)],
    end: { merge: { 1: `${GATE}: error` }, red: [GATE], minutes: 1, requests: 7, records: {} },
    shows: ['status'],
  },
  {
    name: 'what a pull request costs: two pushes, six comments, one approval, a merge',
    steps: [
      open('bolder', GAP),
      push(1, CARD),
      push(1, { 'src/shop.ts': 'export const shop = 2;\n' }),
      ...['Nice.', 'Why?', 'See the card.', 'I see.', 'Fine.', 'Thank you.'].map((text) => comment(1, text)),
      approve(1),
      merge(1),
    ],
    end: { merge: { 1: 'merged' }, red: [], minutes: 5, requests: 58, records: recorded },
    shows: ['minutes', 'skipped'],
  },
];
