import { expect, test } from 'vitest';
import { codeFrame } from '../../src/documents/code-frame.ts';
import type { Problem } from '../../src/documents/position.ts';

interface Row {
  readonly name: string;
  readonly text: string;
  readonly problem: Problem;
  readonly expected: readonly string[];
}

const at = (line: number, column: number, length?: number): Problem => {
  return { position: { line, column }, message: 'wrong', ...(length === undefined ? {} : { length }) };
};
const LONG = `{${'"a": 1, '.repeat(100)}"mdoe": 2, ${'"b": 3, '.repeat(100)}"c": 4}`;

const ROWS: readonly Row[] = [
  {
    name: 'the frame of the documentation',
    text: `${'\n'.repeat(11)}  model-card:\n    when:\n      chagnes: [prompt]\n    require: []\n`,
    problem: {
      position: { line: 14, column: 7 },
      length: 7,
      message: 'unknown key "chagnes" in gates.model-card.when',
      hint: 'did you mean "changes"?',
    },
    expected: [
      'p.yml:14:7  unknown key "chagnes" in gates.model-card.when',
      '   12 |   model-card:',
      '   13 |     when:',
      '   14 |       chagnes: [prompt]',
      '      |       ^^^^^^^ did you mean "changes"?',
    ],
  },
  {
    name: 'the first line has none above it',
    text: 'mdoe: audit\n',
    problem: at(1, 1, 4),
    expected: ['p.yml:1:1  wrong', '   1 | mdoe: audit', '     | ^^^^'],
  },
  {
    name: 'the numbers of lines stand below one another',
    text: 'l\n'.repeat(100),
    problem: at(100, 1),
    expected: ['p.yml:100:1  wrong', '    98 | l', '    99 | l', '   100 | l', '       | ^'],
  },
  {
    name: 'a tab counts as one column',
    text: 'a:\n\tb: 1\n',
    problem: at(2, 2, 1),
    expected: ['p.yml:2:2  wrong', '   1 | a:', '   2 |  b: 1', '     |  ^'],
  },
  {
    name: 'line ends of Windows are not shown',
    text: 'a: 1\r\nb: 2\r\n',
    problem: at(2, 4, 1),
    expected: ['p.yml:2:4  wrong', '   1 | a: 1', '   2 | b: 2', '     |    ^'],
  },
  {
    name: 'the mark ends with its line',
    text: 'a: |\n',
    problem: at(1, 4, 99),
    expected: ['p.yml:1:4  wrong', '   1 | a: |', '     |    ^'],
  },
  {
    name: 'the end of the file',
    text: 'a: "x\n',
    problem: at(2, 1),
    expected: ['p.yml:2:1  wrong', '   1 | a: "x', '   2 |', '     | ^'],
  },
  {
    name: 'letters of two columns move the mark',
    text: '名前: 値\n',
    problem: at(1, 5, 1),
    expected: ['p.yml:1:5  wrong', '   1 | 名前: 値', '     | \u3000\u3000  ^'],
  },
  {
    name: 'an emoji is two characters and two columns',
    text: '🚀 x\n',
    problem: at(1, 4, 1),
    expected: ['p.yml:1:4  wrong', '   1 | 🚀 x', '     | \u3000 ^'],
  },
  {
    name: 'an accent of its own has no column',
    text: 'e\u0301 x\n',
    problem: at(1, 4, 1),
    expected: ['p.yml:1:4  wrong', '   1 | e\u0301 x', '     |   ^'],
  },
  {
    name: 'the end of a long line is cut',
    text: 'x'.repeat(10_000),
    problem: at(1, 3, 2),
    expected: ['p.yml:1:3  wrong', `   1 | ${'x'.repeat(119)}…`, '     |   ^^'],
  },
  {
    name: 'both ends of a long line are cut',
    text: LONG,
    problem: at(1, LONG.indexOf('mdoe') + 1, 4),
    expected: [
      `p.yml:1:${LONG.indexOf('mdoe') + 1}  wrong`,
      `   1 | …${LONG.slice(LONG.indexOf('mdoe') - 39, LONG.indexOf('mdoe') + 79)}…`,
      `     | ${' '.repeat(40)}^^^^`,
    ],
  },
  {
    name: 'short lines above a long one are cut alike',
    text: `short\n${'x'.repeat(200)}!`,
    problem: at(2, 201),
    expected: ['p.yml:2:201  wrong', '   1 |', `   2 | …${'x'.repeat(39)}!`, `     | ${' '.repeat(40)}^`],
  },
  {
    name: 'terminal escapes and letters that change direction are not obeyed',
    text: 'a: \u001b[31mred\u202e\n',
    problem: { ...at(1, 1, 1), message: 'wrong \u001b[0m', hint: 'say \u2066' },
    expected: ['p.yml:1:1  wrong �[0m', '   1 | a: �[31mred�', '     | ^ say �'],
  },
];

test.each(ROWS)('$name', ({ text, problem, expected }) => {
  expect(codeFrame('p.yml', text, problem).split('\n')).toEqual(expected);
});

test('a hostile path is one line', () => {
  expect(codeFrame('a\nb.yml', 'x', at(1, 1)).split('\n')[0]).toBe('a�b.yml:1:1  wrong');
});
