import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/gates/evaluation.ts';
import { gateId, type SystemId } from '../../src/ids.ts';
import { omitUndefined } from '../../src/omit-undefined.ts';
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
        lack: { kind: 'blank', name: `\`${key}\``, text: 'REPLACE: x' },
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
        'write what is true for the system in place of each text that says REPLACE',
      ],
      ['2 statements were drafted', 'do it'],
    ]);
    const todo = ['TBD', '???'].map((text, line) =>
      finding('register.incomplete', {
        path: 'system.yml',
        line,
        parameters: { path: 'system.yml', problem: `\`key\` is not filled in: "${text}"`, hint: 'write' },
        lack: { kind: 'blank', name: '`key`', text },
      }),
    );
    expect(said(todo)[0]?.[1]).toBe('write what is true for the system in place of “TBD” and “???”');
    const [tbd] = todo;
    expect(said([blank('owner', 5), blank('purpose', 6), ...(tbd === undefined ? [] : [tbd])])[0]?.[1]).toBe(
      'write what is true for the system in place of each text that says REPLACE and “TBD”',
    );
    expect(said([blank('owner', 5)])).toEqual([['one', 'do it']]);
    expect(said([blank('owner', 5), { ...blank('a', 6), path: 'b.yml' }])).toHaveLength(2);
  });

  test('what one document lacks in many sections, and what is copied into it', () => {
    const section = (name: string) =>
      finding('document.invalid', {
        path: 'card.md',
        line: 1,
        parameters: { problem: `there is no section "${name}"` },
        lack: { kind: 'section', name: `"${name}"` },
        message: prose`${name}`,
      });
    const copied = (key: string, line: number) =>
      finding('document.placeholder', {
        path: 'card.md',
        line,
        parameters: { problem: `\`${key}\` says what an example of aims-gate says: "x"` },
        lack: { kind: 'example', name: `\`${key}\`` },
      });
    expect(said([section('a'), section('b'), copied('c', 3), copied('d', 4)])).toEqual([
      ['2 sections are missing: "a", "b"', 'add each as a heading with text under it'],
      [
        '2 answers are those of an example of aims-gate: `c` (line 3), `d` (line 4)',
        'write what is true for the system in place of each',
      ],
    ]);
  });

  test('the same unwritten texts in the same document of several systems', () => {
    const copied = (system: string, key: string, file = 'model-card.md') =>
      finding('document.placeholder', {
        system: system as SystemId,
        path: `.aims/systems/${system}/${file}`,
        line: 3,
        parameters: { problem: `\`${key}\` says what an example of aims-gate says: "x"` },
        lack: { kind: 'example', name: `\`${key}\`` },
        message: prose`${key} is copied`,
      });
    const rows = causesOf(['a', 'b', 'c'].flatMap((one) => [copied(one, 'purpose'), copied(one, 'owner')]));
    expect(rows.map(({ message, systems, joins }) => [plain(message), systems, joins.length])).toEqual([
      [
        '2 answers are those of an example of aims-gate: `purpose` (line 3), `owner` (line 3) (a, b and c)',
        ['a', 'b', 'c'],
        6,
      ],
    ]);
    // Another text, another document, or no system: a row of its own.
    expect(causesOf([copied('a', 'purpose'), copied('b', 'owner')])).toHaveLength(2);
    expect(causesOf([copied('a', 'purpose'), copied('b', 'purpose', 'system.yml')])).toHaveLength(2);
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

  test('of two levels it is the worse, and everything it joins is kept', () => {
    const missing = (title: string, level: 'failure' | 'warning') =>
      finding('document.missing', { gate: gateId(title), title, level, path: 'monitoring.yml', line: 1 });
    const [cause, ...others] = causesOf([missing('monitoring', 'failure'), missing('drift', 'warning')]);
    expect(others).toEqual([]);
    expect(cause?.level).toBe('failure');
    expect(cause?.joins.map(({ gate, level }) => [gate, level])).toEqual([
      ['monitoring', 'failure'],
      ['drift', 'warning'],
    ]);
  });

  test('what is said of one value in several ways, with every way out', () => {
    const at = (message: string, remedy: string, column?: number) =>
      finding('document.invalid', {
        path: 'plan.yml',
        line: 4,
        ...omitUndefined({ column }),
        message: prose`${message}`,
        remedy: prose`${remedy}`,
      });
    expect(said([at('is not a day', 'write a day', 9), at('is in the future', 'write a day', 9)])).toEqual([
      ['is not a day; is in the future', 'write a day'],
    ]);
    expect(said([at('a', 'do a', 9), at('b', 'do b', 9)])).toEqual([['a; b', 'do a; do b']]);
    // Without a column a line may hold two things, and the start of a file stands for all of it.
    expect(said([at('a', 'do a'), at('b', 'do b')])).toHaveLength(2);
    expect(said([at('a', 'do a', 1), at('b', 'do b', 1)].map((one) => ({ ...one, line: 1 })))).toHaveLength(
      2,
    );
  });

  test('keys that one document lacks', () => {
    const lacks = (key: string) =>
      finding('document.invalid', {
        path: 'risk.yml',
        line: 1,
        column: 1,
        parameters: { problem: `${key} is missing` },
        lack: { kind: 'part', name: key },
        message: prose`${key} is missing`,
      });
    expect(said([lacks('`owner`'), lacks('`due`')])).toEqual([
      ['2 parts are missing: `owner`, `due`', 'add each, with what is true for this system'],
    ]);
    expect(said([lacks('`owner`')])).toEqual([['`owner` is missing', 'do it']]);
  });

  test('assessments that are one text are one cause, other texts another', () => {
    const files = (ids: readonly string[]) => ids.map((id) => `.aims/systems/${id}/impact-assessment.yml`);
    const copied = (id: string, others: readonly string[]) =>
      finding('impact.copied', {
        system: id as SystemId,
        path: files([id])[0] ?? '',
        line: 1,
        parameters: { other: '', others: files(others) },
      });
    const rows = [copied('b', ['a', 'c']), copied('c', ['a', 'b']), copied('z', ['y'])];
    expect(said(rows)).toEqual([
      [
        `3 impact assessments are one text: ${files(['a', 'b']).join(', ')} and ${files(['c']).join('')}`,
        'assess what each system does to people',
      ],
      ['one', 'do it'],
    ]);
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
