import { describe, expect, test } from 'vitest';
import type { Evaluation } from '../../src/gates/evaluation.ts';
import { login } from '../../src/ids.ts';
import { code, person, prose } from '../../src/prose.ts';
import { comment } from '../../src/reporters/comment.ts';
import {
  approval,
  evaluation,
  finding,
  OWNER_WAIT,
  passed,
  systemId,
  untouched,
  waiting,
} from './evaluation.ts';
import { mentions, rendered, unbalanced } from './rendered.ts';

const SITE = { serverUrl: 'https://github.com', repository: 'acme/bot' };
const PAGE = { site: SITE, budget: 65_000 };

function firstLine(judged: Evaluation): string | undefined {
  return comment(judged, PAGE).split('\n')[0];
}

describe('the first line alone tells whether to read on', () => {
  const advice = finding('model-card', { level: 'warning' });
  const card = finding('model-card', {});
  const waits = (login: string) =>
    finding('human-review', { kind: 'waiting', message: prose`${person(login)}` });
  const eitherOf = (one: string, other: string) =>
    finding('human-review', { kind: 'waiting', message: prose`${person(one)} or ${person(other)}` });
  const rows: readonly [string, Evaluation, string][] = [
    ['gaps', evaluation(), '### ⛔ 2 gaps before this can merge, and waiting for @dana'],
    ['one gap', evaluation({ findings: [card] }), '### ⛔ 1 gap before this can merge'],
    ['waiting', waiting(), '### ⏳ waiting for @dana'],
    [
      'waiting for two',
      waiting({ findings: [OWNER_WAIT, waits('kim')] }),
      '### ⏳ waiting for @dana and @kim',
    ],
    [
      'waiting for one of two, and for another',
      waiting({ findings: [eitherOf('dana', 'omar'), waits('kim')] }),
      '### ⏳ waiting for @dana or @omar, and for @kim',
    ],
    [
      'waiting for many',
      waiting({ findings: ['a', 'b', 'c', 'd'].map(waits) }),
      '### ⏳ waiting for @a, @b and 2 more approvals',
    ],
    ['passed', passed(), '### ✅ ready to merge: 6 gates passed'],
    [
      'passed with advice',
      passed({ findings: [advice] }),
      '### ✅ ready to merge: 6 gates passed, with 1 piece of advice',
    ],
    ['nothing governed', untouched(), '⚪ nothing to judge: no AI model, prompt or governance file changed'],
    ['gaps in audit mode', evaluation({ mode: 'audit' }), '### ⚠️ audit mode: 2 gaps, nothing is blocked'],
    [
      'waiting in audit mode',
      waiting({ mode: 'audit' }),
      '### ⚠️ audit mode: this would wait for @&#8203;dana, nothing is blocked',
    ],
  ];
  test.each(rows)('%s', (_, judged, expected) => {
    expect(firstLine(judged)).toBe(expected);
  });
});

test('the same verdict is the same text, whenever it is judged: a comment is edited when it says something else', () => {
  const later = { ...evaluation(), judgedAt: '2027-02-28T23:59:00Z' };
  expect(comment(later, PAGE)).toBe(comment(evaluation(), PAGE));
});

describe('the order', () => {
  test('gaps, approvals, folds, controls', () => {
    const text = comment(evaluation(), PAGE);
    const marks = [
      '### ⛔',
      '**Support bot** · high risk · in operation',
      '| ⛔ | model card |',
      '| ⛔ | risk assessment |',
      '| ⏳ | deployment approval |',
      '| ⚠️ | impact assessment |',
      '**Approvals** (1 counts, 1 does not, waiting for 1)',
      '<summary>Why it matters</summary>',
      '<summary>What changed: 1 model id, 2 prompts</summary>',
      '<summary>Gates: 3 passed · 1 does not apply</summary>',
      'Recheck with `/aims recheck`',
      'A.6.2.5 · A.6.2.7',
    ];
    const places = marks.map((mark) => text.indexOf(mark));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test('nothing governed is one quiet line', () => {
    expect(comment(untouched(), PAGE)).toBe(firstLine(untouched()));
  });

  test('passed: no table of findings, and nothing of why', () => {
    const text = comment(passed(), PAGE);
    expect(text).not.toMatch(/what is missing|Why it matters/);
    expect(text).toContain(
      '| @&#8203;dana (system owner) | deployment approval | approved 2026-11-24 10:04 UTC | yes | same content |',
    );
  });
});

describe('the tables', () => {
  const [findings = [], approvals = []] = rendered(comment(evaluation(), PAGE)).tables;

  test('a finding is one row, a cell answers one question', () => {
    expect(findings.slice(0, 3)).toEqual([
      ['', 'gate', 'what is missing', 'where', 'how to fix it'],
      [
        '⛔',
        'model card',
        'the prompt prompts/system.md changed; the card did not',
        '…/model-card.md',
        'say under Limitations what the assistant no longer refuses',
      ],
      [
        '⛔',
        'risk assessment',
        'R-4 prompt injection scores 4 × 4 = 16 (limit 12) and has no treatment',
        '…/risk-assessment.yml:41',
        'add treatment: mitigate and the measure',
      ],
    ]);
  });

  test('an approval says whether it counts and why', () => {
    expect(approvals.map((row) => row.slice(1))).toEqual([
      ['for', 'said', 'counts', 'because'],
      ['human review', 'approved 2026-11-24 10:04 UTC', 'no', 'prompts/system.md changed since'],
      ['human review', 'approved 2026-11-24 11:01 UTC', 'yes', 'same content'],
      ['deployment approval', '', 'waiting', 'can approve'],
    ]);
  });

  test('two systems: a column tells them apart', () => {
    const [bot] = evaluation().systems;
    const other = { id: systemId('other-bot'), name: 'Other bot', registered: 'base' } as const;
    const judged = evaluation({ systems: bot === undefined ? [other] : [bot, other] });
    const [table] = rendered(comment(judged, PAGE)).tables;
    expect(table?.map((row) => row[1])).toEqual(['system', ...Array(4).fill('support-bot')]);
  });

  test('files are linked at the head; one that is missing is not', () => {
    const head = 'https://github.com/acme/bot/blob/9c1d2e7000000000000000000000000000000000';
    const { urls } = rendered(comment(evaluation(), PAGE));
    expect(urls).toContain(`${head}/.aims/systems/support-bot/risk-assessment.yml#L41`);
    const documents = evaluation().documents.map(({ path, gate }) => ({ path, gate }));
    expect(rendered(comment(evaluation({ documents }), PAGE)).urls.join()).not.toContain('risk-assessment');
  });

  test('what one person said once is one line', () => {
    const both = [approval('kim', {}), approval('kim', { capacity: 'role risk' })];
    const [, table] = rendered(comment(evaluation({ approvals: both }), PAGE)).tables;
    expect(table?.map(([who]) => who)).toEqual(['who', '@\u200bkim (independent reviewer, role risk)']);
  });
});

describe('who is notified', () => {
  const rows: readonly [string, Evaluation, readonly string[]][] = [
    ['gaps: only who is waited for', evaluation(), ['dana', 'dana', 'dana']],
    ['waiting', waiting(), ['dana', 'dana', 'dana']],
    ['passed: nobody', passed(), []],
    ['audit mode: nobody', evaluation({ mode: 'audit' }), []],
    [
      'not who is not a login',
      waiting({ findings: [{ ...OWNER_WAIT, message: prose`${person('org/team')}` }] }),
      [],
    ],
  ];
  test.each(rows)('%s', (_, judged, expected) => {
    expect(mentions(rendered(comment(judged, PAGE)))).toEqual(expected);
  });
});

describe('the budget', () => {
  const many = 10_000;
  const findings = Array.from({ length: many }, (_, index) => {
    const path = `prompts/${index}/${'π'.repeat(80)}.md`;
    return finding('model-card', { path, line: index + 1, message: prose`${code(path)} changed 🤖` });
  });
  const changes = findings.map(({ path = '' }) => {
    return { path, status: 'modified', class: 'prompt', why: 'matches prompts/**' } as const;
  });
  const approvals = findings.map((_, index) => approval(`user-${index}`, {}));
  const large = evaluation({ findings, changes, approvals });

  test.each([65_000, 20_000, 4_000, 600, 0])(
    '%i bytes are not exceeded, and every tag is closed',
    (budget) => {
      const text = comment(large, { site: SITE, budget });
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(budget);
      expect(unbalanced(rendered(text))).toEqual([]);
    },
  );

  test('the space is used, and what was left out is counted', () => {
    const text = comment(large, PAGE);
    expect(Buffer.byteLength(text)).toBeGreaterThan(60_000);
    const [table = [], people = []] = rendered(text).tables;
    const shown = table.length - 2;
    expect(table.at(-1)).toEqual(['', '', `and ${(many - shown).toLocaleString('en-US')} more`, '', '']);
    expect(people.length).toBeGreaterThan(10);
    expect(firstLine(large)).toBe('### ⛔ 10,000 gaps before this can merge');
  });
});

test('an owner of the register is named, not notified', () => {
  const systems = [{ id: systemId('b'), name: 'B', owner: login('dana'), registered: 'base' } as const];
  expect(comment(passed({ systems }), PAGE)).toContain('**B** · no risk tier · owner @&#8203;dana');
});
