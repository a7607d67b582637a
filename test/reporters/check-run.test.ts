import { describe, expect, test } from 'vitest';
import { AimsError } from '../../src/errors.ts';
import type { Evaluation } from '../../src/gates/evaluation.ts';
import { prose } from '../../src/prose.ts';
import { type CheckConclusion, checkRun } from '../../src/reporters/check-run.ts';
import { comment } from '../../src/reporters/comment.ts';
import type { JudgedPullRequest } from '../../src/reporters/ruled.ts';
import { runSummary } from '../../src/reporters/summary.ts';
import { evaluation, finding, passed, untouched, waiting } from './evaluation.ts';
import { mentions, rendered, unbalanced } from './rendered.ts';

const SITE = { serverUrl: 'https://github.com', repository: 'acme/bot' };
const PAGE = { site: SITE, budget: 65_000 };
const BROKEN = new AimsError('bad-policy', 'the policy is broken\n  12 | gates:\n', 'fix line 12');

function of(judged: Evaluation, number = 7): JudgedPullRequest {
  return { number, ruling: { evaluation: judged } };
}

function failed(error: AimsError, number = 7): JudgedPullRequest {
  return { number, ruling: { error } };
}

describe('one pull request', () => {
  const advice = finding('model-card', { level: 'notice' });
  const rows: readonly [string, JudgedPullRequest, CheckConclusion, string][] = [
    [
      'gaps',
      of(evaluation()),
      'neutral',
      '2 gaps before this can merge, and waiting for @dana · 3 gates passed · 1 advised',
    ],
    ['waiting', of(waiting()), 'neutral', 'waiting for @dana · 5 gates passed'],
    ['passed', of(passed()), 'success', 'ready to merge: 6 gates passed'],
    [
      'passed with advice',
      of(passed({ findings: [advice] })),
      'success',
      'ready to merge: 6 gates passed, with 1 piece of advice',
    ],
    [
      'nothing governed',
      of(untouched()),
      'success',
      'nothing to judge: no AI model, prompt or governance file changed',
    ],
    [
      'gaps in audit mode',
      of(evaluation({ mode: 'audit' })),
      'neutral',
      'audit mode: 2 gaps, nothing is blocked · 3 gates passed · 1 advised',
    ],
    [
      'waiting in audit mode',
      of(waiting({ mode: 'audit' })),
      'neutral',
      'audit mode: this would wait for @dana, nothing is blocked · 5 gates passed',
    ],
    ['passed in audit mode', of(passed({ mode: 'audit' })), 'success', 'ready to merge: 6 gates passed'],
    ['no verdict', failed(BROKEN), 'neutral', 'the gate could not judge this'],
  ];
  test.each(rows)('%s', (_, ruled, conclusion, title) => {
    expect(checkRun([ruled], PAGE)).toMatchObject({ conclusion, title });
  });

  test('the check says what the comment says', () => {
    expect(checkRun([of(evaluation())], PAGE).summary).toBe(comment(evaluation(), PAGE));
  });

  test('and how the evidence ledger stood, whatever else is left out', () => {
    const line = `aims/evidence aims-checkpoint v1 11 ${'a'.repeat(64)} ${'b'.repeat(64)}`;
    const large = evaluation({
      findings: Array.from({ length: 2_000 }, () => finding('model-card', { level: 'failure' })),
    });
    for (const budget of [3_000, 65_000]) {
      const { summary: text } = checkRun([of(large)], { ...PAGE, budget }, { records: 12, line });
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(budget);
      expect(text.split('\n')).toContain(line);
      expect(text).toContain('<summary>Evidence ledger at this moment: 12 records</summary>');
      expect(unbalanced(rendered(text))).toEqual([]);
    }
  });

  test('no verdict: why, and the way out, which a hostile message cannot leave', () => {
    const { summary: text, annotations } = checkRun([failed(BROKEN)], PAGE);
    expect(text).toContain('### ⛔ the gate could not judge this\n\n**the policy is broken**');
    expect(text).toContain('```text\n  12 | gates:\n```\n\nTo fix it: fix line 12');
    expect(annotations).toEqual([]);
    const hostile = new AimsError('bad-policy', '<b>@octocat\n```\n<b>@octocat', '[x](https://evil.example)');
    const read = rendered(checkRun([failed(hostile)], PAGE).summary);
    expect(read.html).toEqual(['<sub>', '</sub>']);
    expect([...mentions(read), ...read.urls]).toEqual([]);
  });
});

describe('several pull requests of one commit', () => {
  const rows: readonly [string, readonly JudgedPullRequest[], CheckConclusion, string][] = [
    [
      'a gap is worse than waiting',
      [of(passed(), 1), of(waiting(), 2), of(evaluation(), 3)],
      'neutral',
      '#3: 2 gaps before this can merge, and waiting for @dana · 3 gates passed · 1 advised (worst of 3 pull requests)',
    ],
    [
      'waiting is worse than audited',
      [of(evaluation({ mode: 'audit' }), 1), of(waiting(), 2)],
      'neutral',
      '#2: waiting for @dana · 5 gates passed (worst of 2 pull requests)',
    ],
    [
      'audited is worse than passed',
      [of(passed(), 1), of(waiting({ mode: 'audit' }), 2)],
      'neutral',
      '#2: audit mode: this would wait for @dana, nothing is blocked · 5 gates passed (worst of 2 pull requests)',
    ],
    [
      'one without a verdict lets nothing pass',
      [of(passed(), 1), failed(BROKEN, 2)],
      'neutral',
      '#2: the gate could not judge this (worst of 2 pull requests)',
    ],
    ['none at all', [], 'neutral', 'nothing was judged'],
  ];
  test.each(rows)('%s', (_, ruled, conclusion, title) => {
    expect(checkRun(ruled, PAGE)).toMatchObject({ conclusion, title });
  });

  test('each is listed, then reported, the worst first', () => {
    const text = checkRun([of(passed(), 1), failed(BROKEN, 2), of(waiting(), 3)], PAGE).summary;
    expect(text.split('\n').slice(0, 5)).toEqual([
      '### 3 pull requests on this commit',
      '',
      '- ⛔ #2: the gate could not judge this',
      '- ⏳ #3: waiting for @&#8203;dana',
      '- ✅ #1: ready to merge: 6 gates passed',
    ]);
    expect(text.match(/^### .*#\d/gm)).toEqual(['### ⛔ #2', '### ⏳ #3', '### ✅ #1']);
  });

  test('the annotations of all', () => {
    expect(
      checkRun([of(evaluation(), 1), of(evaluation(), 2), failed(BROKEN, 3)], PAGE).annotations,
    ).toHaveLength(2 * 3);
  });
});

describe('the limits', () => {
  const findings = Array.from({ length: 10_000 }, (_, index) =>
    finding('model-card', { path: `${index}.md`, line: index + 1, message: prose`${'🤖'.repeat(700)}` }),
  );
  const large = evaluation({ findings });

  test('a page stays within its bytes, its tags closed', () => {
    const text = checkRun([of(large, 1), of(large, 2)], PAGE).summary;
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(PAGE.budget);
    expect(Buffer.byteLength(text)).toBeGreaterThan(PAGE.budget - 4_000);
    expect(unbalanced(rendered(text))).toEqual([]);
  });

  test('five requests of 50 annotations, the first ones', () => {
    const { annotations } = checkRun([of(large)], PAGE);
    expect(annotations).toHaveLength(250);
    expect(annotations.at(-1)).toMatchObject({ path: '249.md', start_line: 250 });
  });

  test('a title is one short line', () => {
    const title = 'g\u200b\n'.repeat(400);
    const long = waiting({ findings: [finding('model-card', { kind: 'waiting', title })] });
    const { title: shown } = checkRun([of(long)], PAGE);
    expect([...shown]).toHaveLength(120);
    expect(shown).toMatch(/^waiting for g� g� .*…$/);
  });

  test('the job summary has room for what the comment leaves out, and for the documents', () => {
    const text = runSummary([of(large)], { site: SITE });
    expect(Buffer.byteLength(text)).toBeGreaterThan(900_000);
    expect(Buffer.byteLength(text)).toBeLessThan(1_048_576);
    const documents = rendered(runSummary([of(evaluation())], { site: SITE })).tables.at(-1);
    expect(documents).toEqual([
      ['document', 'git object', 'gate'],
      ['.aims/systems/support-bot/model-card.md', '300000000000', 'model-card'],
      ['.aims/systems/support-bot/risk-assessment.yml', '400000000000', 'risk-assessment'],
    ]);
  });
});
