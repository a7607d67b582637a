import { describe, expect, test } from 'vitest';
import { changedInSubstance as differs, sameButForSpace } from '../../src/documents/substance.ts';
import { TextDocument } from '../../src/documents/text-document.ts';

const changedInSubstance = (path: string, before: string, after: string): boolean =>
  differs(path, new TextDocument(before), new TextDocument(after));

type Row = readonly [name: string, from: string, to: string];

/** What `text` says differently with one place rewritten. */
function rewritten(path: string, text: string, from: string, to: string): boolean {
  const after = text.replaceAll(from, to);
  if (after === text) throw new TypeError(`the text does not hold ${from}`);
  const changed = changedInSubstance(path, text, after);
  expect(changedInSubstance(path, after, text), 'the other way round').toBe(changed);
  return changed;
}

describe('Markdown', () => {
  const CARD = `---
license: other
base_model: example-ai/chat-2026-05-01
---

# Bot

## Limitations

It refuses medical advice, and says
who can help. Last checked on 2026-05-01.

- 94 % of 340 questions
- no tools that write
- [x] red-teamed

See the [terms](https://example.com/terms), version 1.10.25.

\`\`\`
temperature = 0.2
\`\`\`

| metric | value |
|---|---|
| accuracy | 0.94 |

## Metrics

Right answers: 94 %.
`;
  const same: readonly Row[] = [
    ['line ends', '\n', '\r\n'],
    ['blank lines', '## Limitations\n', '\n\n## Limitations\n\n'],
    ['spaces', 'refuses medical', 'refuses   medical'],
    ['lines wrapped elsewhere', 'and says\nwho can help', 'and\nsays who can help'],
    ['a date', 'on 2026-05-01.', 'on 2026-11-23.'],
    ['a date in words', 'on 2026-05-01.', 'on 23 November 2026.'],
    ['a date with its time', 'on 2026-05-01.', 'on 2026-05-01T10:00:00.5Z.'],
    ['a date as in England', 'on 2026-05-01.', 'on 1/5/2026.'],
    ['a date as in Germany', 'on 2026-05-01.', 'on 1.5.2026.'],
    [
      'the order of the front matter',
      'license: other\nbase_model: example-ai/chat-2026-05-01',
      'base_model: example-ai/chat-2026-05-01\nlicense: other',
    ],
    ['quotation marks of the front matter', 'license: other', 'license: "other"'],
    ['other marks for a list', '- no tools', '* no tools'],
    ['emphasis', 'refuses', '**refuses**'],
    ['a heading underlined', '## Metrics\n', 'Metrics\n-------\n'],
    ['a comment', '## Metrics\n', '<!-- reviewed -->\n\n## Metrics\n'],
    ['a comment within a sentence', 'It refuses', 'It <!-- reviewed --> refuses'],
    ['a character nobody sees', 'refuses', 'ref\u200buses'],
    ['a paragraph split in two', 'and says\nwho can help', 'and says\n\nwho can help'],
    [
      'the order of items',
      '- 94 % of 340 questions\n- no tools that write\n',
      '- no tools that write\n- 94 % of 340 questions\n',
    ],
    [
      'a definition of a link that nothing uses',
      '## Metrics\n',
      '[reviewed]: https://example.com\n\n## Metrics\n',
    ],
    ['a footnote that nothing uses', '## Metrics\n', '[^1]: Reviewed by Kim.\n\n## Metrics\n'],
    ['a line break', 'It refuses', 'It<br>refuses'],
    [
      'an element that is hidden',
      '## Metrics\n',
      '<div hidden>\n\nReviewed by Kim.\n\n</div>\n\n## Metrics\n',
    ],
    [
      'a part of a sentence that is hidden',
      'It refuses',
      'It <span style="display: none">surely</span> refuses',
    ],
    ['a joiner of graphemes', 'refuses', 'ref\u034fuses'],
    ['a Hangul filler', 'refuses', 'refuses \u3164'],
    ['a blank in Braille', 'refuses', 'refuses \u2800'],
    ['a variation selector', 'refuses', 'refuses\ufe0f'],
    ['a letter of another script that looks the same', 'refuses', 'rеfuses'],
    ['wide letters', 'refuses', 'ｒｅｆｕｓｅｓ'],
    ['capitals', 'It refuses', 'IT REFUSES'],
    ['a full stop', '94 % of 340 questions', '94 % of 340 questions.'],
    [
      'a sentence said twice',
      'It refuses medical advice, and says\nwho can help.',
      'It refuses medical advice, and says\nwho can help. It refuses medical advice, and says\nwho can help.',
    ],
    ['a date in German', 'on 2026-05-01.', 'on 3. Oktober 2026.'],
    ['a date in French', 'on 2026-05-01.', 'on 3 octobre 2026.'],
    ['a date with its weekday', 'on 2026-05-01.', 'on Tuesday, 3 November 2026.'],
    ['a week', 'on 2026-05-01.', 'on 2026-W40.'],
    ['a quarter', 'on 2026-05-01.', 'on Q4 2026.'],
    ['a date in Japanese', 'on 2026-05-01.', 'on 2026年10月3日.'],
    ['another rank of a heading', '## Metrics', '### Metrics'],
    ['the name of a heading', '## Metrics', '## Metrics {#metrics}'],
    ['the place of a table of contents', '## Metrics\n', '[TOC]\n\n## Metrics\n'],
    [
      'a line that says when it was updated',
      '## Metrics\n',
      'Last updated: 26 November 2026\n\n## Metrics\n',
    ],
    ['the same in German', '## Metrics\n', 'Stand: 26.11.2026\n\n## Metrics\n'],
    ['the same in Chinese', '## Metrics\n', '更新日期：2026年11月26日\n\n## Metrics\n'],
    ['a picture that nobody describes', '## Metrics\n', '![](dot.png)\n\n## Metrics\n'],
    ['the name of a part', '## Limitations', '## Known limitations'],
    ['a picture that one word names', '## Metrics\n', '![x](x.png)\n\n## Metrics\n'],
    [
      'mathematics that shows nothing',
      '## Metrics\n',
      '$\\phantom{changed}$ $\\hspace{1pt}$\n\n## Metrics\n',
    ],
    ['a link around words that were there', 'medical advice', '[medical advice](https://example.com/x "y")'],
    ['half a sentence once more', 'and says\nwho can help.', 'and says\nwho can help.\nwho can help.'],
    ['numbered headings', '## Limitations', '## 1. Limitations'],
    ['a value as a list of one', 'license: other', 'license: [other]'],
    ['a rule', '## Metrics\n', '---\n\n## Metrics\n'],
    ['numbers instead of marks', '- no tools that write\n- [x] red', '1. no tools that write\n1. [x] red'],
    ['a picture of a tick', '- no tools', '- ✅ no tools'],
    ['what can be folded', '## Metrics\n', '<details>\n\n</details>\n\n## Metrics\n'],
    ['the padding of a table', '| accuracy | 0.94 |', '|accuracy|0.94     |'],
  ];
  test.each(same)('%s', (_, from, to) => expect(rewritten('card.md', CARD, from, to)).toBe(false));

  const other: readonly Row[] = [
    ['a word', 'refuses', 'answers'],
    ['who updated it', '## Metrics\n', 'Last updated by Kim after the incident.\n\n## Metrics\n'],
    ['a picture that is described', '## Metrics\n', '![errors by age](a.png)\n\n## Metrics\n'],
    ['a word less', 'and says\nwho can help', ''],
    ['a number', '94 % of 340', '91 % of 340'],
    ['a number after the name of no month', '94 % of 340', '94 % of separate 340'],
    ['an item less', '- no tools that write\n', ''],
    ['an item unchecked', '[x]', '[ ]'],
    ['a word that is there elsewhere', 'and says', 'and no says'],
    ['a minus', '94 % of 340', '-94 % of 340'],
    ['a word struck out', 'no tools', '~~no~~ tools'],
    ['a section less', '## Metrics\n\nRight answers: 94 %.\n', ''],
    ['a heading that says something', '## Limitations', '## Limitations: no medical advice at all'],
    ['where a link leads', 'https://example.com/terms', 'https://example.com/other'],
    ['a cell', '0.94', '0.49'],
    ['code', 'temperature = 0.2', 'temperature = 0.9'],
    ['a value of the front matter', 'license: other', 'license: mit'],
    ['a key of the front matter', 'license: other\n', ''],
    ['a model whose name holds a date', 'chat-2026-05-01', 'chat-2026-08-01'],
    ['a version that looks like a date', '1.10.25', '1.12.25'],
    ['a sentence commented out', 'It refuses medical advice', '<!-- It refuses medical advice -->'],
  ];
  test.each(other)('%s', (_, from, to) => expect(rewritten('card.md', CARD, from, to)).toBe(true));
});

describe('YAML', () => {
  const RISKS = `assessor: lee
date: "2026-10-12"
model: chat-2026-05-01
risks:
  - title: prompt injection # found in May
    likelihood: 3
    measures: [notes are data, no tool that writes]
  - title: wrong answers
    likelihood: 4
`;
  const same: readonly Row[] = [
    ['a date', '2026-10-12', '2026-11-23'],
    ['a comment', ' # found in May', ''],
    ['the order of keys', 'assessor: lee\ndate: "2026-10-12"\n', 'date: "2026-10-12"\nassessor: lee\n'],
    [
      'a list in lines',
      '[notes are data, no tool that writes]',
      '\n      - notes are data\n      - no tool that writes',
    ],
    ['quotation marks', 'title: wrong answers', "title: 'wrong answers'"],
    ['a text in two lines', 'wrong answers', 'wrong\n      answers'],
    ['a number as text', 'likelihood: 3', 'likelihood: "3"'],
    ['the order of items', '[notes are data, no tool that writes]', '[no tool that writes, notes are data]'],
    ['a key without a value', 'assessor: lee\n', 'assessor: lee\nreviewer:\n'],
  ];
  test.each(same)('%s', (_, from, to) => expect(rewritten('a.yml', RISKS, from, to)).toBe(false));

  const other: readonly Row[] = [
    ['a number', 'likelihood: 3', 'likelihood: 2'],
    ['a word', 'wrong answers', 'right answers'],
    ['an item less', ', no tool that writes', ''],
    ['a key less', 'assessor: lee\n', ''],
    ['an entry less', '  - title: wrong answers\n    likelihood: 4\n', ''],
    ['a model whose name holds a date', 'chat-2026-05-01', 'chat-2026-08-01'],
    ['a file that cannot be read any more', 'assessor: lee', 'assessor: "lee'],
    ['a file that contains itself', 'assessor: lee', 'assessor: &a { of: *a }'],
  ];
  test.each(other)('%s', (_, from, to) => expect(rewritten('a.yml', RISKS, from, to)).toBe(true));
});

describe('the kind of file is its name', () => {
  const rows: readonly [path: string, before: string, after: string, expected: boolean][] = [
    ['a.json', '{"a": 1, "b": 2}', '{"b": 2, "a": 1}', false],
    ['a.json', '{"a": 1}', '{"a": 2}', true],
    ['a.txt', 'b: 2\na: 1', 'a: 1\nb: 2', true],
    ['a.txt', 'one\n two', 'one two', false],
    ['A.MD', '*one*', '**one**', false],
    ['a.txt', '*one*', '**one**', true],
  ];
  test.each(rows)('%s: %j → %j', (path, before, after, expected) => {
    expect(changedInSubstance(path, before, after)).toBe(expected);
  });
});

test.each([
  '2026-05-01',
  '2026-05-01 10:30',
  '2026-05-01T10:30:00+02:00',
  '2026/05/01',
  '2026.05.01',
  '5/1/26',
  '1.5.2026',
  '1 May 2026',
  '1st May 2026',
  'May 1st, 2026',
  'May 2026',
  'Sept. 2026',
  'SEPTEMBER 2026',
  '1. May 2026',
])('%s is a date', (date) => {
  expect(changedInSubstance('a.txt', `checked ${date}, all well`, 'checked , all well')).toBe(false);
});

test.each([
  'chat-2026-05-01',
  'v2026.05.01',
  'runs/2026-05-01',
  '2026-05-01-rc1',
  '1.10.25',
  '10.1.12.2',
  'separate 5000',
  'marked 1200',
  'chat:2026-05-01',
])('%s is no date', (text) => {
  expect(changedInSubstance('a.txt', `uses ${text} here`, 'uses here')).toBe(true);
  const other = text.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 1) % 10));
  expect(changedInSubstance('a.txt', `uses ${text} here`, `uses ${other} here`)).toBe(true);
});

describe('a prompt that is only laid out differently', () => {
  const rows: readonly [name: string, before: string, after: string, same: boolean][] = [
    ['other marks for a list', '- Be kind.\n- Be brief.', '* Be kind.\n* Be brief.', true],
    [
      'keys of the front matter in another order',
      '---\nname: a\nmodel: b\n---\nHi',
      '---\nmodel: b\nname: a\n---\nHi',
      true,
    ],
    [
      'another value of the front matter',
      '---\nname: a\nmodel: b\n---\nHi',
      '---\nmodel: c\nname: a\n---\nHi',
      false,
    ],
    ['items in another order', '- Be kind.\n- Be brief.', '- Be brief.\n- Be kind.', false],
    [
      'a nested map keeps its order',
      '---\na:\n  b: 1\nc:\n  d: 2\n---\n',
      '---\na:\n  d: 2\nc:\n  b: 1\n---\n',
      false,
    ],
    ['a sign within a line', 'two * three', 'two - three', false],
  ];
  test.each(rows)('%s', (_, before, after, same) => expect(sameButForSpace(before, after)).toBe(same));
});
