/** The list of claims is whole: every heading of a table, chart, figure or fact on a page is in it, and every test it names is there. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { EXPORTERS } from '../../src/report/exporters/index.ts';
import { decisions, SCENE } from '../report/scene.ts';
import { textOfFile } from '../support/package-files.ts';
import { reported } from '../support/reported.ts';

const root = join(import.meta.dirname, '..', '..');
const rows = readFileSync(join(root, 'docs/claims.md'), 'utf8')
  .split('\n')
  .filter((line) => /^\| (?!heading|---)/.test(line))
  .map((line) => line.slice(2, -2).split(' | '));

test('every test that the list names is in its file', () => {
  expect(rows.length).toBeGreaterThan(40);
  for (const [heading = '', claim, named = ''] of rows) {
    expect(claim, heading).toBeTruthy();
    const [, file = '', title = ''] = /^`([a-z-]+)`: (.+)$/.exec(named) ?? [];
    const text = readFileSync(join(root, 'test/report', `${file}.test.ts`), 'utf8');
    expect(text.includes(`'${title}'`), `${heading}: ${file}: ${title}`).toBe(true);
  }
});

test('every heading of a table, chart, figure or fact is in the list', async () => {
  const files = {
    ...SCENE,
    '.aims/objectives.yml': readFileSync(join(root, 'policies/examples/organisation/objectives.yml'), 'utf8'),
  };
  const model = await reported(files, decisions());
  const shown = new Set<string>();
  for await (const { path, content } of EXPORTERS.get('html')?.(model) ?? []) {
    if (path.endsWith('-documents.html')) continue;
    const { document } = parseHTML(await textOfFile(content));
    for (const one of document.querySelectorAll('main table > caption, main .figure dt, main .facts dt'))
      shown.add((one.textContent ?? '').replace(/\s+/g, ' ').trim());
  }
  const listed = new Set(rows.map(([heading = '']) => heading));
  expect([...shown].filter((one) => !listed.has(one))).toEqual([]);
});
