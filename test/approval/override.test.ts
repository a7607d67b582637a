import { describe, expect, test } from 'vitest';
import { type ApprovalOverride, overrideReviewState } from '../../src/approval/override.ts';
import { login } from '../../src/ids.ts';
import { plain } from '../../src/prose.ts';
import { judged } from '../support/memory.ts';

const decided: ApprovalOverride = {
  requestedBy: login('sam'),
  approvedBy: login('gail'),
  approvedAt: '2026-11-01',
};
const TODAY = '2026-11-23';

describe('the second look at an override', () => {
  const rows: readonly [string, Partial<ApprovalOverride>, string, string][] = [
    ['still due', {}, '30 days', 'due 2026-12-01'],
    ['due today', {}, '22 days', 'due 2026-11-23'],
    ['overdue', {}, '21 days', 'no second person reviewed it until 2026-11-22 (reviewed-by, reviewed-at)'],
    [
      'by a second person',
      { reviewedBy: login('nora'), reviewedAt: '2026-11-20' },
      '21 days',
      'reviewed nora',
    ],
    ['late, but done', { reviewedBy: login('nora'), reviewedAt: '2026-11-23' }, '7 days', 'reviewed nora'],
    [
      'by who approved it',
      { reviewedBy: login('gail'), reviewedAt: '2026-11-20' },
      '30 days',
      '@gail reviewed it, who asked for it or approved it: a second person must',
    ],
    [
      'by who asked for it',
      { reviewedBy: login('sam'), reviewedAt: '2026-11-20' },
      '30 days',
      '@sam reviewed it, who asked for it or approved it: a second person must',
    ],
    [
      'on no day',
      { reviewedBy: login('nora') },
      '30 days',
      'it does not say with reviewed-at on which day @nora reviewed it',
    ],
    [
      'in the future',
      { reviewedBy: login('nora'), reviewedAt: '2026-12-20' },
      '30 days',
      'it does not say with reviewed-at on which day @nora reviewed it',
    ],
    [
      'before it was decided',
      { reviewedBy: login('nora'), reviewedAt: '2026-10-20' },
      '30 days',
      'it does not say with reviewed-at on which day @nora reviewed it',
    ],
    [
      'decided on no day',
      { approvedAt: 'soon' },
      '30 days',
      'it does not say with approved-at on which day it was approved',
    ],
    [
      'decided in the future',
      { approvedAt: '2026-12-20' },
      '30 days',
      'it does not say with approved-at on which day it was approved',
    ],
  ];
  test.each(rows)('%s', (_, more, within, expected) => {
    const found = overrideReviewState({ ...decided, ...more }, within, TODAY);
    if (found.state === 'failed') expect(plain(found.because)).toBe(expected);
    else expect(`${found.state} ${found.state === 'due' ? found.on : found.by}`).toBe(expected);
  });
});

describe('an exception where the policy wants a second look', () => {
  const policy = (more: string) =>
    `version: 1\n${more}changes: { prompt: ["prompts/**"] }\ngates:\n  g:\n    require:\n      - document: { path: never.md }\n`;
  const exception = (more: string) => ({
    '.aims/roles.yml':
      'version: 1\nroles:\n  governance: { people: [gail], description: Speaks for the policy. }\n',
    '.aims/exceptions/e.yml': `gate: g\nsystem: all\nreason: The card comes next week.\nrequested-by: sam\napproved-by: gail\nexpires: 2026-12-31\n${more}`,
    'prompts/a.md': 'a\n',
  });
  const verdict = async (more: string, file: string) => {
    const evaluation = await judged({
      policy: policy(more),
      base: exception(file),
      change: { 'prompts/a.md': 'b\n' },
      author: 'lee',
    });
    return `${evaluation.verdict}: ${plain(evaluation.findings[0]?.message ?? [])}`;
  };
  const within = 'override-review: 14 days\n';

  test('holds without one where the policy asks for none', async () => {
    expect(await verdict('', '')).toMatch(/^pass: /);
  });
  test('holds while the second look is due, and says until when', async () => {
    expect(await verdict(within, 'approved-at: 2026-11-20\n')).toMatch(
      /^pass: .*a second person must review it until 2026-12-04/,
    );
  });
  test('holds no longer when it is overdue', async () => {
    expect(await verdict(within, 'approved-at: 2026-11-01\n')).toMatch(
      /^fail: .*does not hold: no second person reviewed it until 2026-11-15/,
    );
  });
  test('holds again once somebody else looked', async () => {
    const looked = 'approved-at: 2026-11-01\nreviewed-by: nora\nreviewed-at: 2026-11-20\n';
    expect(await verdict(within, looked)).toMatch(/^pass: /);
  });
});
