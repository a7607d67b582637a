import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Approval } from '../../src/approval/approval.ts';
import type { Evaluation, Finding } from '../../src/gates/evaluation.ts';
import { login } from '../../src/ids.ts';
import { code, type Phrase, type Prose, person, prose, words } from '../../src/prose.ts';
import { comment } from '../../src/reporters/comment.ts';
import { approval, evaluation, finding, OWNER_WAIT, systemId } from './evaluation.ts';
import { mentions, rendered, unbalanced } from './rendered.ts';

const ATTACKS = [
  '@octocat',
  '@org/team',
  'a@evil.example',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '</details>',
  '<details>',
  '<!--',
  '-->',
  '<!-- aims-gate:v1:9 -->',
  '<https://evil.example>',
  'https://evil.example',
  'www.evil.example',
  'mailto:a@evil.example',
  '[text](https://evil.example)',
  '![text](https://evil.example)',
  '[text][1]',
  '[1]: https://evil.example',
  '[^1]',
  '|',
  '\\|',
  '||||||',
  '| --- |',
  '`',
  '``',
  '```',
  '\\`',
  '\\',
  '\n',
  '\r\n',
  '\n\n',
  '\n# heading\n',
  '\n- item\n',
  '\n---\n',
  '**',
  '_',
  '~~',
  '$x$',
  '#1',
  'GH-1',
  ':+1:',
  '&lt;',
  '&#64;octocat',
  '&#x40;octocat',
  '\u202e',
  '\u200b',
  '\u2066',
  '\u0000',
  '\u001b[31m',
  '\u2028',
  '\ud800',
  'x'.repeat(700),
  ' ',
  '',
  '.',
  '.example',
  '/team',
  'dana',
  'word',
];

const hostile = fc
  .array(fc.oneof(fc.constantFrom(...ATTACKS), fc.string({ maxLength: 6 })), { maxLength: 6 })
  .map((parts) => parts.join(''));
const phrase: fc.Arbitrary<Phrase> = fc.oneof(
  hostile.map(words),
  hostile.map(code),
  hostile.map(person),
  fc.constant(person('dana')),
);
const text: fc.Arbitrary<Prose> = fc.array(phrase, { maxLength: 4 });

const findings: fc.Arbitrary<Finding> = fc
  .record({ path: hostile, title: hostile, message: text, remedy: text, why: hostile })
  .map((of) => finding('model-card', { ...of, line: 3, controls: [of.why] }));

const approvals: fc.Arbitrary<Approval> = fc
  .record({ name: hostile, capacity: hostile, because: text })
  .map(({ name, capacity, because }) => approval(name, { capacity, because }));

const judged: fc.Arbitrary<Evaluation> = fc
  .record({
    findings: fc.array(findings, { minLength: 1, maxLength: 3 }),
    approvals: fc.array(approvals, { minLength: 1, maxLength: 3 }),
    path: hostile,
    name: hostile,
    because: text,
  })
  .map(({ path, name, because, ...of }) => {
    const [gate] = evaluation().gates;
    return evaluation({
      ...of,
      findings: [...of.findings, OWNER_WAIT],
      policy: { ...evaluation().policy, name },
      systems: [{ id: systemId('bot'), name, owner: login(name), registered: 'head' }],
      changes: [{ path, previousPath: name, status: 'renamed', class: 'prompt', why: name }],
      gates: gate === undefined ? [] : [{ ...gate, title: name, because, controls: [name] }],
      weakenings: [{ path, message: because }],
    });
  });

const OWN_NODES = new Set(
  'root heading paragraph text strong inlineCode list listItem table tableRow tableCell html link'.split(' '),
);
const OWN_HTML = /^(?:<\/?sub>|<\/details>|<details><summary>[\w :·,]+<\/summary>)$/;
/** References, emoji codes and formulas, which GitHub makes after Markdown is done. */
const LIVE = /#\d|\bGH-\d|:\+1:|\$|:\/\/|www\./;
const SITE = { serverUrl: 'https://github.com', repository: 'acme/bot' };

describe('whatever users write', () => {
  test('the comment holds only what the gate says', () => {
    fc.assert(
      fc.property(judged, (given) => {
        const read = rendered(comment(given, { budget: 65_000 }));
        expect([...read.types].filter((type) => !OWN_NODES.has(type))).toEqual([]);
        expect(read.html.filter((tag) => !OWN_HTML.test(tag))).toEqual([]);
        expect(unbalanced(read)).toEqual([]);
        expect(read.urls).toEqual([]);
        expect(new Set(mentions(read))).toEqual(new Set(['dana']));
        expect(read.texts.filter((piece) => LIVE.test(piece))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  test('every row of a table has its cells, and every line of a table is in it', () => {
    fc.assert(
      fc.property(judged, (given) => {
        const { tables } = rendered(comment(given, { budget: 65_000 }));
        expect(tables.map((rows) => rows[0]?.join())).toEqual([
          ',gate,what is missing,where,how to fix it',
          'who,said,counts,because',
          'file,class,change,system,because it',
          ',gate,because',
        ]);
        // One row a cause: findings that read the same are one row.
        expect(tables[0]?.length).toBeGreaterThan(1);
        expect(tables[0]?.length).toBeLessThanOrEqual(1 + given.findings.length);
        for (const [head = [], ...rows] of tables)
          for (const cells of rows) expect(cells).toHaveLength(head.length);
      }),
      { numRuns: 400 },
    );
  });

  test('links lead into the repository', () => {
    fc.assert(
      fc.property(judged, (given) => {
        const read = rendered(comment(given, { site: SITE, budget: 65_000 }));
        for (const url of read.urls) expect(new URL(url).href).toMatch(/^https:\/\/github\.com\/acme\/bot\//);
        expect(new Set(mentions(read))).toEqual(new Set(['dana']));
      }),
      { numRuns: 200 },
    );
  });

  test('nothing that hides or reverses text is left', () => {
    fc.assert(
      fc.property(judged, (given) => {
        const body = comment(given, { budget: 65_000 });
        expect(body.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069\u200b\p{Cs}]/u);
        expect(body).not.toContain('<!--');
      }),
      { numRuns: 200 },
    );
  });

  test('no budget is exceeded', () => {
    fc.assert(
      fc.property(judged, fc.integer({ min: 0, max: 8_000 }), (given, budget) => {
        const body = comment(given, { budget });
        expect(Buffer.byteLength(body)).toBeLessThanOrEqual(budget);
        expect(unbalanced(rendered(body))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a mention stands alone', () => {
  const dana = person('dana');
  const rows: readonly [string, Prose, readonly string[]][] = [
    ['by itself', [dana], ['dana']],
    ['in a sentence', prose`ask ${dana}, or wait`, ['dana']],
    ['in brackets', prose`the owner (${dana})`, ['dana']],
    ['not in a mail address', prose`${'word'}${dana}${'.example'}`, []],
    ['not as a team', prose`${dana}${'/team'}`, []],
    ['not as a longer login', prose`${dana}${'-2'}`, []],
    ['not who is not waited for', [person('kim')], []],
  ];
  test.each(rows)('%s', (_, message, expected) => {
    const given = evaluation({ findings: [OWNER_WAIT, finding('model-card', { message })], approvals: [] });
    const read = rendered(comment(given, { budget: 65_000 }));
    // Once in the heading and twice in the row of who is waited for.
    expect(mentions(read)).toEqual(['dana', 'dana', 'dana', ...expected]);
    expect(read.urls).toEqual([]);
  });
});

describe('one attack at a time', () => {
  const rows: readonly [string, string, string][] = [
    ['a pipe ends no cell', 'a|b', 'a|b'],
    ['a newline ends no row', 'a\nb', 'a b'],
    ['a reversed name shows that it is one', 'a\u202eb', 'a�b'],
    ['a mark of the gate is text', '<!-- x -->', '<!-- x -->'],
    ['a mention is code', 'ask @octocat', 'ask @octocat'],
  ];
  test.each(rows)('%s', (_, name, expected) => {
    const given = evaluation({ findings: [finding('model-card', { message: prose`${name}` })] });
    const [table] = rendered(comment(given, { budget: 65_000 })).tables;
    expect(table?.[1]?.[2]).toBe(expected);
  });
});
