import { describe, expect, test } from 'vitest';
import { callsAgent } from '../../src/approval/agent-calls.ts';
import { coAuthorsIn } from '../../src/approval/co-authors.ts';
import { login } from '../../src/ids.ts';

const KIM = 'kim@a.example';

describe('co-authors, as git reads trailers', () => {
  const rows: readonly [string, readonly string[]][] = [
    ['Co-authored-by: Kim <kim@a.example>', [KIM]],
    ['x\n\nco-AUTHORED-by :Kim<kim@a.example>\r', [KIM]],
    ['  Co-authored-by: Kim <kim@a.example>, Lee <lee@a.example>', [KIM, 'lee@a.example']],
    ['Co-authored-by: <kim@a.example> (she)', [KIM]],
    ['Co-authored-by: Kim\n <kim@a.example>', [KIM]],
    ['Co-authored-by:\n\tKim\n\t<kim@a.example>', [KIM]],
    ['x\rCo-authored-by: Kim <kim@a.example>', [KIM]],
    ['x\u2028Co-authored-by: Kim <kim@a.example>', [KIM]],
    [`Co-authored-by: ${'<a@a'.repeat(1_000_000)}`, ['a@a']],
    [`Co-authored-by: ${'<a@a.b>'.repeat(3)}`, ['a@a.b']],
  ];
  test.each(rows)('%#', (message, expected) => {
    const { named, unread } = coAuthorsIn(message);
    expect([named.map(({ email }) => email), unread]).toEqual([expected, []]);
  });
});

describe('co-authors in other words', () => {
  test.each([
    'Co-authored-by: Kim kim@a.example',
    'Co-authored-by: kim@a.example',
    'Co-authored-by: kim@a.example.',
    'Co-authored-by: Kim (kim@a.example)',
    'Co-authored-by: Kim &lt;kim@a.example&gt;',
    'Co-authored-by: Kim &#60;kim&#64;a.example&#62;',
    'Co-authored-by: Kim <mailto:kim@a.example>',
    'Co-authored-by: Kim ＜kim＠a.example＞',
    'Co-authored-by： Kim <kim@a.example>',
    'Co-authored-by Kim <kim@a.example>',
    'Thanks. Co-authored-by: Kim <kim@a.example>',
    '**Co-authored-by:** Kim <kim@a.example>',
    // A letter of another script, and letters that nobody sees.
    'C\u043e-authored-by: Kim <kim@a.example>',
    'Co-auth\u00adored-by: Kim <kim@a.example>',
    'Co-authored-by: Kim <ki\u200bm@a.example>',
    ...['Co-author', 'Co-Authors', 'Coauthor', 'Co-authored-with', 'Co-written-by', 'Co-developed-by'],
    ...['Authored-by', 'Author', 'Original-author', 'Written-by', 'Pair-programmed-with', 'Paired-with'],
    ...['Mitautorin', 'Coautor', 'Coauteur'],
  ])('%s', (given) => {
    const line = given.includes('@') || given.includes('&#64;') ? given : `${given}: Kim <${KIM}>`;
    const { named, unread } = coAuthorsIn(`Sell more\n\n${line}\n`);
    expect([named.map(({ email }) => email), unread]).toEqual([[KIM], []]);
  });

  test.each([
    'Co-authored-by: @kim',
    'Co-authored-by: Kim @Kim',
    'Co-authored-by: https://github.com/kim',
    'Author: @kim',
  ])('by login: %s', (line) => {
    const { named, unread } = coAuthorsIn(line);
    expect([named.map((one) => one.login), unread]).toEqual([['kim'], []]);
  });
});

describe('what says that there is a co-author and not who', () => {
  test.each([
    ['Co-authored-by: Kim', 1],
    ['Co-authored-by:', 1],
    ['Co-authored-by:\nKim <kim@a.example>', 1],
    ['Co-authored by Kim of the other team', 1],
    ['Co-Author: kim [at] a.example', 1],
    ['Co-authored-by: Kim <kim>', 1],
    [`Co-authored-by: <${'a'.repeat(400)}@a.example>`, 1],
    // These speak about such lines, or of authors of something else.
    ['Not-co-authored-by: Kim <kim@a.example>', 0],
    ['Author: add a page', 0],
    ['feat(author): a page', 0],
    ['Read Co-authored-by: lines that are folded', 0],
    ['Coordinate: all', 0],
    ['Signed-off-by: Kim <kim@a.example>', 0],
  ])('%.60s', (message, unread) => {
    const found = coAuthorsIn(message);
    expect([found.named, found.unread.length]).toEqual([[], unread]);
  });

  test('an agent without an address is no unread person', () => {
    expect(coAuthorsIn('Co-authored-by: Claude', (name) => name === 'Claude')).toEqual({
      named: [{ name: 'Claude' }],
      unread: [],
    });
  });
});

describe('a text that calls an agent', () => {
  const own = [login('acme-coder'), login('acme-bot[bot]')];
  test.each([
    ['@claude rewrite the prompt', true],
    ['Hey @claude, rewrite the prompt', true],
    ['> a line\n\n@Claude rewrite it', true],
    ['**@codex** rewrite', true],
    ['<!-- x -->@copilot rewrite', true],
    ['(/claude rewrite)', true],
    ['@claude[bot] rewrite', true],
    ['@acme-coder rewrite', true],
    ['please, @acme-bot', true],
    ['＠claude rewrite', true],
    ['Claude wrote it', false],
    ['kim@claude.example', false],
    ['see docs/claude/readme.md', false],
    ['@claudette what do you think?', false],
    ['@acme/coder', false],
  ])('%s', (text, expected) => {
    expect(callsAgent(text, own)).toBe(expected);
  });
});
