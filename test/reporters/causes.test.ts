import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/gates/evaluation.ts';
import { gateId, type SystemId } from '../../src/ids.ts';
import { plain, prose } from '../../src/prose.ts';
import { causesOf } from '../../src/reporters/causes.ts';

const finding = (code: string, more: Partial<Finding>): Finding => ({
  gate: gateId('register-entry'),
  title: 'register entry',
  level: 'failure',
  controls: [],
  kind: 'gap',
  code,
  parameters: {},
  message: prose`one`,
  why: '',
  remedy: prose`do it`,
  ...more,
});
const said = (findings: readonly Finding[]) =>
  causesOf(findings).map(({ message, remedy }) => [plain(message), plain(remedy)]);

describe('one cause is one row', () => {
  test('files of no system, with a list to paste', () => {
    const files = ['a.yml', 'b.yml', 'odd name.md'].map((path) =>
      finding('register.missing', { path, line: 4 }),
    );
    expect(said(files)).toEqual([
      [
        '3 files belong to no registered AI system',
        'add them to the system they serve, or register a new one: paths: [a.yml, b.yml, "odd name.md"]',
      ],
    ]);
  });

  test('answers that one document lacks, each with its line; what is drafted is another row', () => {
    const blank = (key: string, line: number, code = 'register.incomplete') =>
      finding(code, {
        path: 'system.yml',
        line,
        parameters: {
          path: 'system.yml',
          problem: `\`${key}\` is not filled in: "REPLACE: x"`,
          hint: 'write',
        },
      });
    const drafted = finding('register.incomplete', {
      path: 'system.yml',
      line: 3,
      parameters: { path: 'system.yml', problem: '2 statements were drafted', hint: 'read' },
      message: prose`2 statements were drafted`,
    });
    expect(said([blank('owner', 5), blank('purpose', 6), drafted])).toEqual([
      [
        '2 answers are missing: `owner` (line 5), `purpose` (line 6)',
        'write what is true for this system in place of each text that says REPLACE',
      ],
      ['2 statements were drafted', 'do it'],
    ]);
    const todo = ['TBD', '???'].map((text, line) =>
      finding('register.incomplete', {
        path: 'system.yml',
        line,
        parameters: { path: 'system.yml', problem: `\`key\` is not filled in: "${text}"`, hint: 'write' },
      }),
    );
    expect(said(todo)[0]?.[1]).toBe('write what is true for this system in place of “TBD” and “???”');
    expect(said([blank('owner', 5)])).toEqual([['one', 'do it']]);
    expect(said([blank('owner', 5), { ...blank('a', 6), path: 'b.yml' }])).toHaveLength(2);
  });

  test('what one document lacks in many sections, and what is copied into it', () => {
    const section = (name: string) =>
      finding('document.invalid', {
        path: 'card.md',
        line: 1,
        parameters: { problem: `there is no section "${name}"` },
        message: prose`${name}`,
      });
    const copied = (key: string, line: number) =>
      finding('document.placeholder', {
        path: 'card.md',
        line,
        parameters: { problem: `\`${key}\` says what an example of aims-gate says: "x"` },
      });
    expect(said([section('a'), section('b'), copied('c', 3), copied('d', 4)])).toEqual([
      ['2 sections are missing: "a", "b"', 'add each as a heading with text under it'],
      [
        '2 answers are those of an example of aims-gate: `c` (line 3), `d` (line 4)',
        'write what is true for this system in place of each',
      ],
    ]);
  });

  test('what several gates ask of one document, and one mistake that each calls by another name', () => {
    const missing = (title: string) =>
      finding('document.missing', { gate: gateId(title), title, path: 'monitoring.yml' });
    const wrong = (title: string, message: string, code: string) =>
      finding(code, {
        gate: gateId(title),
        title,
        path: 'system.yml',
        line: 4,
        parameters: { problem: '`controls[0]` cannot be `A.99`' },
        message: prose`${message}`,
      });
    expect(said([missing('monitoring'), missing('drift'), missing('revalidation')])).toEqual([
      ['one (asked by monitoring, drift and revalidation)', 'do it'],
    ]);
    expect(
      said([
        wrong('register', 'the entry: wrong', 'register.incomplete'),
        wrong('use', 'wrong', 'document.invalid'),
      ]),
    ).toEqual([['the entry: wrong (asked by register and use)', 'do it']]);
  });

  test('a line that systems share', () => {
    const shared = ['one', 'two', 'three'].map((id) =>
      finding('supplier.ended', { path: '.aims/suppliers/a.yml', line: 3, system: id as SystemId }),
    );
    expect(said(shared)).toEqual([['one (one, two and three)', 'do it']]);
  });

  test('what differs stays apart', () => {
    const rows = [
      finding('register.missing', { path: 'a.yml' }),
      finding('document.missing', { path: 'a.yml' }),
      finding('document.missing', { path: 'b.yml' }),
      finding('document.missing', { path: 'b.yml', line: 2 }),
      finding('approval.waiting', { system: 'one' as SystemId }),
      finding('approval.waiting', { system: 'two' as SystemId }),
    ];
    expect(causesOf(rows)).toHaveLength(6);
  });

  test('a thousand files do not fill the comment', () => {
    const files = Array.from({ length: 1000 }, (_, index) =>
      finding('register.missing', { path: `prompts/${index}.md` }),
    );
    const [[, remedy = ''] = []] = said(files);
    expect(remedy.length).toBeLessThan(1700);
    expect(remedy).toMatch(/ and 960 more$/);
  });
});
