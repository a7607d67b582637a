import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import type { Evaluation } from '../../src/gates/evaluation.ts';
import { gateId } from '../../src/ids.ts';
import { prose } from '../../src/prose.ts';
import { comment } from '../../src/reporters/comment.ts';
import { terminal } from '../../src/reporters/terminal.ts';
import { approval, evaluation, finding, gate, passed, systemId, untouched, waiting } from './evaluation.ts';

const SCREEN = { colour: false, width: 80 };

const AT_80 = `\
✗ 2 gaps before this can merge, and waiting for @dana
  policy baseline at 1f3c9a2 · judged 9c1d2e7

  Support bot · high risk · in operation · owner @dana
  ✗ model-card              the prompt prompts/system.md changed; the card did
                            not
                            .aims/systems/support-bot/model-card.md:1
                            → say under Limitations what the assistant no longer
                            refuses
  ✗ risk-assessment         R-4 prompt injection scores 4 × 4 = 16 (limit 12)
                            and has no treatment
                            .aims/systems/support-bot/risk-assessment.yml:41:7
                            → add treatment: mitigate and the measure
  … deployment-approval     waiting for @dana (the system owner) to approve this
                            content
                            → @dana: review the files and approve this pull
                            request
  ! impact-assessment       a sentence that refused medical advice is gone
                            prompts/system.md:7
                            → open the impact assessment again, or restore it

  Approvals
    @lee (independent reviewer): approved 2 h ago · does not count ·
    prompts/system.md changed since
    @kim (independent reviewer): approved 1 h ago · counts · same content
    @dana (system owner): waiting · can approve

  3 passed · 1 does not apply
`;

const AT_60 = `\
✗ 2 gaps before this can merge, and waiting for @dana
  policy baseline at 1f3c9a2 · judged 9c1d2e7

  Support bot · high risk · in operation · owner @dana
  ✗ model-card
    the prompt prompts/system.md changed; the card did not
    .aims/systems/support-bot/model-card.md:1
    → say under Limitations what the assistant no longer
    refuses
  ✗ risk-assessment
    R-4 prompt injection scores 4 × 4 = 16 (limit 12) and
    has no treatment
    .aims/systems/support-bot/risk-assessment.yml:41:7
    → add treatment: mitigate and the measure
  … deployment-approval
    waiting for @dana (the system owner) to approve this
    content
    → @dana: review the files and approve this pull request
  ! impact-assessment
    a sentence that refused medical advice is gone
    prompts/system.md:7
    → open the impact assessment again, or restore it

  Approvals
    @lee (independent reviewer): approved 2 h ago · does not
    count · prompts/system.md changed since
    @kim (independent reviewer): approved 1 h ago · counts ·
    same content
    @dana (system owner): waiting · can approve

  3 passed · 1 does not apply
`;

const PASSED = `\
✓ ready to merge: 6 gates passed
  policy baseline at 1f3c9a2 · judged 9c1d2e7

  Support bot · high risk · in operation · owner @dana

  Approvals
    @kim (independent reviewer): approved 2 h ago · counts · same content
    @dana (system owner): approved 2 h ago · counts · same content

  6 passed · 1 does not apply
`;

const QUIET = '· nothing to judge: no AI model, prompt or governance file changed\n';

describe('the whole report', () => {
  const rows: readonly [string, Evaluation, number, string][] = [
    ['gaps at 80 columns', evaluation(), 80, AT_80],
    ['gaps at 60 columns', evaluation(), 60, AT_60],
    ['passed', passed(), 80, PASSED],
    ['nothing governed', untouched(), 80, QUIET],
  ];
  test.each(rows)('%s', (_, judged, width, expected) => {
    expect(terminal(judged, { colour: false, width })).toBe(expected);
  });
});

describe('the width', () => {
  const path = `${'a/'.repeat(90)}card.md`;
  const long = finding('model-card', {
    gate: gateId('g'.repeat(90)),
    path,
    message: prose`${'word '.repeat(40)}`,
  });
  const judged = evaluation({ findings: [long], approvals: [approval('x'.repeat(90), {})] });

  test.each([40, 60, 69, 70, 80, 120, 200])('%i columns are not exceeded', (width) => {
    for (const line of terminal(judged, { colour: false, width }).split('\n'))
      expect([...line].length, line).toBeLessThanOrEqual(width);
  });

  test('a screen of no width is still written to', () => {
    expect(terminal(judged, { colour: false, width: 0 })).toContain('1 gap before this can');
  });
});

describe('colour', () => {
  const rows: readonly [string, Evaluation, string][] = [
    ['gaps are red', evaluation(), '31'],
    ['waiting is yellow', waiting(), '33'],
    ['audit mode is yellow', evaluation({ mode: 'audit' }), '33'],
    ['passed is green', passed(), '32'],
    ['nothing governed is dim', untouched(), '2'],
  ];
  test.each(rows)('%s, and only on a terminal', (_, judged, code) => {
    const coloured = terminal(judged, { ...SCREEN, colour: true });
    expect(coloured.startsWith(`\u001b[${code}m`)).toBe(true);
    expect(stripVTControlCharacters(coloured)).toBe(terminal(judged, SCREEN));
    expect(terminal(judged, SCREEN)).not.toContain('\u001b');
  });
});

describe('what else is said', () => {
  const unknown = gate('human-review', 'unknown', prose`approvals are not known offline`);
  const nowhere = { id: systemId('other'), name: 'Other', registered: 'head' } as const;
  const rows: readonly [string, Evaluation, string][] = [
    [
      'a gate that is not known',
      passed({ gates: [unknown] }),
      '  ? human-review            approvals are not known offline\n\n  1 not known offline\n',
    ],
    [
      'what the change would weaken',
      passed({ weakenings: [{ path: '.aims/policy.yml', message: prose`model-card: failure → notice` }] }),
      '  What this would weaken\n    model-card: failure → notice\n',
    ],
    [
      'a system that is new and has no owner',
      passed({ systems: [nowhere] }),
      '  Other · no risk tier · new in this pull request\n\n',
    ],
    [
      'a finding of no system',
      evaluation({ systems: [], findings: [{ ...finding('model-card', {}), system: systemId('gone') }] }),
      '\n\n  ✗ model-card              missing\n                            → write it\n',
    ],
    [
      'how many are not shown',
      evaluation({
        findings: Array.from({ length: 1_250 }, (_, index) =>
          finding('model-card', { message: prose`missing ${index}` }),
        ),
      }),
      '\n\n  and 1,050 more\n',
    ],
  ];
  test.each(rows)('%s', (_, judged, expected) => {
    expect(terminal(judged, SCREEN)).toContain(expected);
  });

  test('ages are told from now', () => {
    const later = terminal(passed(), { ...SCREEN, now: '2026-11-30T10:04:00Z' });
    expect(later).toContain('@kim (independent reviewer): approved 6 days ago · counts');
  });
});

describe('what users write', () => {
  const rows: readonly [string, string][] = [
    ['terminal escapes', 'a\u001b[2Jb\u009b1mc'],
    ['a bell and a backspace', 'a\u0007\u0008b'],
    ['reversed text', 'a\u202eb'],
    ['an unseen character', 'a\u200bb'],
    ['a carriage return over the verdict', '\r✓ ready to merge'],
    ['a workflow command', 'x\n::error::y ##[error]z'],
  ];
  test.each(rows)('%s', (_, text) => {
    const [bot] = evaluation().systems;
    const judged = evaluation({
      systems: bot === undefined ? [] : [{ ...bot, name: text }],
      policy: { ...evaluation().policy, name: text },
      findings: [
        finding('model-card', { gate: gateId(text), path: text, message: prose`${text}`, title: text }),
      ],
      approvals: [approval(text, { capacity: text, because: prose`${text}` })],
      gates: [gate('model-card', 'unknown', prose`${text}`)],
      weakenings: [{ path: text, message: prose`${text}` }],
    });
    const shown = terminal(judged, SCREEN);
    expect(shown.replaceAll('\n', '')).not.toMatch(/\p{Cc}|\p{Cf}/u);
    // A wrapped line may start anywhere.
    expect(shown).not.toMatch(/::|##\[/);
    expect(shown).not.toMatch(/^✓/m);
  });
});

test('what was not asked has no tick, neither here nor in a comment', () => {
  const judged = evaluation({
    gates: [
      gate('model-card', 'pass'),
      gate('governance-change', 'not-applicable', prose`nothing it asks about changed`),
      gate('deployment-approval', 'unknown', prose`not known without a pull request`),
    ],
    findings: [],
  });
  const shown = [
    terminal(judged, SCREEN),
    comment(judged, { site: { serverUrl: 'https://github.com', repository: 'acme/bot' }, budget: 65_000 }),
  ].join('\n');
  const ticked = shown.split('\n').filter((line) => /✓|✔|✅|white_check_mark/.test(line));
  expect(ticked.filter((line) => /governance|deployment approval|deployment-approval/.test(line))).toEqual(
    [],
  );
  expect(shown).toContain('does not apply');
});
