import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Evaluation, Finding } from '../../src/gates/evaluation.ts';
import { prose } from '../../src/prose.ts';
import { annotations, workflowCommands } from '../../src/reporters/annotations.ts';
import {
  CARD_GAP,
  evaluation,
  finding,
  GUARDRAIL_ADVICE,
  OWNER_WAIT,
  RISK_GAP,
  waiting,
} from './evaluation.ts';

const CARD = { title: 'card', message: prose`missing`, remedy: prose`write it`, why: 'Because.' };

function only(of: Partial<Finding>, more: Partial<Evaluation> = {}): Evaluation {
  return evaluation({ findings: [finding('model-card', { ...CARD, ...of })], ...more });
}

describe('annotations', () => {
  test('stand on the line at fault', () => {
    const places = annotations(evaluation()).map((one) => [
      one.path,
      one.start_line,
      one.end_line,
      one.start_column,
    ]);
    expect(places).toEqual([
      [CARD_GAP.path, 1, 1, undefined],
      [RISK_GAP.path, 41, 41, 7],
      [GUARDRAIL_ADVICE.path, 7, 7, undefined],
    ]);
  });

  test('say what is missing, how to fix it and why', () => {
    expect(annotations(evaluation({ findings: [RISK_GAP] }))).toEqual([
      {
        path: '.aims/systems/support-bot/risk-assessment.yml',
        start_line: 41,
        end_line: 41,
        start_column: 7,
        end_column: 7,
        annotation_level: 'failure',
        title: 'risk assessment',
        message:
          'R-4 prompt injection scores 4 × 4 = 16 (limit 12) and has no treatment\n' +
          '→ add treatment: mitigate and the measure\n' +
          'A risk above the limit must be treated, or accepted by somebody accountable.',
        raw_details: 'gate: risk-assessment\nsystem: support-bot\nISO/IEC 42001: 8.2, 8.3',
      },
    ]);
  });

  test('a file as a whole is its first line', () => {
    expect(annotations(only({ path: 'a.md' }))).toMatchObject([{ path: 'a.md', start_line: 1, end_line: 1 }]);
  });

  test('who is waited for has no place', () => {
    expect(annotations(waiting())).toEqual([]);
  });

  const levels: readonly [string, Evaluation, string][] = [
    ['a failure', only({ path: 'a' }), 'failure'],
    ['a warning', only({ path: 'a', level: 'warning' }), 'warning'],
    ['a notice', only({ path: 'a', level: 'notice' }), 'notice'],
    ['a failure in audit mode', only({ path: 'a' }, { mode: 'audit' }), 'warning'],
    ['a notice in audit mode', only({ path: 'a', level: 'notice' }, { mode: 'audit' }), 'notice'],
    ['a turn of somebody', only({ path: 'a', kind: 'waiting' }), 'notice'],
  ];
  test.each(levels)('%s', (_, judged, expected) => {
    expect(annotations(judged).map((one) => one.annotation_level)).toEqual([expected]);
  });

  test('what GitHub limits is limited', () => {
    const long = '🤖'.repeat(70_000);
    const [one] = annotations(only({ path: 'a', title: long, message: prose`${long}`, controls: [long] }));
    expect([...(one?.title ?? '')]).toHaveLength(255);
    for (const text of [one?.message, one?.raw_details]) {
      expect(text?.endsWith('…')).toBe(true);
      expect(Buffer.byteLength(text ?? '')).toBeLessThan(64 * 1024);
    }
  });

  test('text of users stays on its line and hides nothing', () => {
    const [one] = annotations(
      only({ path: 'a', title: 'a\u202eb', message: prose`a\n→ b`, why: 'c\u0007\nd' }),
    );
    expect(one).toMatchObject({ title: 'a�b', message: 'a → b\n→ write it\nc� d' });
  });
});

describe('workflow commands', () => {
  const said = '→ write it%0ABecause.';
  const rows: readonly [string, Partial<Finding>, string][] = [
    ['no place', {}, `::error title=card::missing%0A${said}`],
    ['a line', { path: 'a.md', line: 3 }, `::error file=a.md,line=3,title=card::missing%0A${said}`],
    [
      'a column',
      { path: 'a.md', line: 3, column: 5 },
      `::error file=a.md,line=3,col=5,title=card::missing%0A${said}`,
    ],
    ['a warning', { level: 'warning' }, `::warning title=card::missing%0A${said}`],
    ['a turn of somebody', { kind: 'waiting' }, `::notice title=card::missing%0A${said}`],
    ['a percent sign', { message: prose`100%0A` }, `::error title=card::100%250A%0A${said}`],
    [
      'a command in the text',
      { message: prose`x\n::error::y` },
      `::error title=card::x ::error::y%0A${said}`,
    ],
    [
      'a command in a file name',
      { path: 'a\r\n::error::b,line=9%' },
      `::error file=a%0D%0A%3A%3Aerror%3A%3Ab%2Cline=9%25,line=1,title=card::missing%0A${said}`,
    ],
    [
      'a command in a title',
      { title: 'a::b,col=1\nc' },
      `::error title=a%3A%3Ab%2Ccol=1 c::missing%0A${said}`,
    ],
  ];
  test.each(rows)('%s', (_, of, expected) => {
    expect(workflowCommands(only(of))).toEqual([expected]);
  });

  test('failures first, those who are waited for last', () => {
    const kinds = workflowCommands(evaluation({ findings: [OWNER_WAIT, GUARDRAIL_ADVICE, CARD_GAP] }));
    expect(kinds.map((line) => line.slice(0, line.indexOf(' ')))).toEqual([
      '::error',
      '::warning',
      '::notice',
    ]);
  });

  test('audit mode has no errors', () => {
    expect(workflowCommands(evaluation({ mode: 'audit' })).join('\n')).not.toContain('::error');
  });

  const counts: readonly [number, number, string | undefined][] = [
    [0, 0, undefined],
    [10, 10, `::error title=card::missing 9%0A${said}`],
    [11, 10, '::error title=aims-gate::and 2 more findings of this level: see the job summary'],
    [10_000, 10, '::error title=aims-gate::and 9,991 more findings of this level: see the job summary'],
  ];
  test.each(counts)('of %i findings %i lines are shown', (count, shown, last) => {
    const lines = workflowCommands(
      evaluation({
        findings: Array.from({ length: count }, (_, index) =>
          finding('model-card', { ...CARD, message: prose`missing ${index}` }),
        ),
      }),
    );
    expect(lines).toHaveLength(shown);
    expect(lines.at(-1)).toBe(last);
  });

  test('whatever users write, a finding is one command of one line', () => {
    const part = fc.constantFrom('::', 'error', '\r', '\n', ',', '=', '%', '%0A', '##[error]', '\u2028', 'a');
    const hostile = fc.array(part, { maxLength: 12 }).map((parts) => parts.join(''));
    const found = fc.record({ path: hostile, title: hostile, text: hostile });
    fc.assert(
      fc.property(found, ({ path, title, text }) => {
        const [line = '', ...others] = workflowCommands(only({ path, title, message: prose`${text}` }));
        expect(others).toEqual([]);
        expect(line).toMatch(
          /^::error file=[^\r\n:,]*,line=1,title=[^\r\n:,]*::[^\r\n]*%0A→ write it%0ABecause\.$/,
        );
        const [, file = ''] = /file=([^,]*),/.exec(line) ?? [];
        expect(decodeURIComponent(file)).toBe(path);
      }),
      { numRuns: 300 },
    );
  });
});
