import { expect, test } from 'vitest';
import { similarRenames } from '../../src/change/similar.ts';

const TEXT = Array.from({ length: 20 }, (_, line) => `line ${line} of a file that somebody wrote`).join('\n');
const OTHER = Array.from({ length: 20 }, (_, line) => `${line}: something else entirely`).join('\n');

function ends(files: Readonly<Record<string, string>>) {
  return Object.entries(files).map(([path, text]) => ({ path, bytes: Buffer.from(text) }));
}

const rows: readonly [string, Record<string, string>, Record<string, string>, readonly string[]][] = [
  ['one line edited', { 'a.py': TEXT }, { 'b/a.py': TEXT.replace('line 3', 'row 3') }, ['a.py → b/a.py']],
  ['another name, indented', { 'a.py': TEXT }, { 'c.py': TEXT.replace(/^/gm, '  ') }, ['a.py → c.py']],
  ['nothing in common', { 'a.py': TEXT }, { 'b.py': OTHER }, []],
  ['less than half in common', { 'a.py': TEXT }, { 'b.py': `${OTHER}\n${OTHER}\n${TEXT}` }, []],
  ['another kind of file', { 'a.py': TEXT }, { 'a.txt': `${TEXT}\nmore` }, []],
  ['binary', { 'a.bin': `\0${TEXT}` }, { 'b.bin': `\0${TEXT}\n` }, []],
  ['empty files are not alike', { 'a.py': '' }, { 'b.py': '' }, []],
  [
    'each origin is used once, by the most alike',
    { 'a.py': TEXT },
    { 'b.py': TEXT.replace(/line [1-5] /g, 'row '), 'c.py': TEXT.replace('line 3', 'row 3') },
    ['a.py → c.py'],
  ],
  [
    'the one that kept its name wins',
    { 'x/p.py': TEXT, 'x/q.py': TEXT },
    { 'y/q.py': TEXT.replace('line 3', 'row 3') },
    ['x/q.py → y/q.py'],
  ],
];

test.each(rows)('renames with edits: %s', (_, removed, added, expected) => {
  const found = [...similarRenames(ends(removed), ends(added))].map(([path, was]) => `${was} → ${path}`);
  expect(found).toEqual(expected);
});
