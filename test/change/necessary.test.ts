import { describe, expect, test } from 'vitest';
import { mayHoldAi } from '../../src/change/detectors/necessary.ts';
import { corpus } from '../support/corpus.ts';
import { kinds } from '../support/kinds.ts';

describe('what is not parsed holds nothing', () => {
  const wanted = [
    ...kinds().filter(({ wanted: groups }) => groups.length > 0),
    ...corpus().filter(({ expect: labels }) => labels.length > 0),
  ].filter(({ path }) => !READ_OTHERWISE.test(path));

  test('every labelled change passes the scan', () => {
    const stopped = wanted.filter(({ path, before = '', after = '' }) => !mayHoldAi(path, [before, after]));
    expect(
      stopped.filter(({ name }) => !DEPENDENCIES.test(name)).map(({ path, name }) => `${path}: ${name}`),
    ).toEqual([]);
  });

  test.each([
    [
      'src/shop/cart.ts',
      'export const total = (rows: Row[]) => rows.reduce((sum, row) => sum + row.price, 0);\n',
    ],
    ['src/shop/items.py', 'from shop import db\n\ndef find(id):\n    return db.find("items", id)\n'],
    ['config/database.yml', 'adapter: postgres\npool: 5\n'],
    ['src/shop/cart.css', '.cart { margin: 4px; }\n'],
    ['src/shop/cart.md', '# Cart\n\nVersion 4 of the page.\n'],
  ])('%s is not parsed', (path, text) => {
    expect(mayHoldAi(path, [text])).toBe(false);
  });

  test.each([
    ['a table is told by its columns', 'data/reviews.csv', 'text,label\ngood,1\n'],
    ['lines of JSON by their keys', 'data/reviews.jsonl', '{"source": "a", "target": "b"}\n'],
    [
      'scores by the name of their file',
      'docs/results.md',
      '| task | avg_prec |\n| --- | --- |\n| a | 0.5 |\n',
    ],
    ['a card by its head', 'data/card.md', '---\nsize_categories: 1K\n---\n'],
  ])('%s, whatever words stand there', (_, path, text) => {
    expect(mayHoldAi(path, [text])).toBe(true);
    expect(mayHoldAi(path.replace(/\.\w+$/, '.css'), [text.replaceAll('-', '')])).toBe(false);
  });
});

/** What other detectors read: manifests by their lines, texts and templates whole, weights and pointers by their bytes. */
const READ_OTHERWISE =
  /lock|requirements|\.(?:gitmodules|mod|csproj|gradle|podspec|exs|csv|md|j2|onnx|h5|pkl|pt|REMOVED\S*)$|^Cargo|^package|Dockerfile|Makefile/i;
/** Packages and images are read by lines, too, whatever the scan says. */
const DEPENDENCIES = /depend|package|install|image|version|bump|lock/i;
