/**
 * Small changes of the kinds that products make, in `test/kinds/*.txt`. An entry: `=== path | classes | name`, then the
 * file. `a|b` is one of the two; what follows ` may ` is tolerated, anything else is wrong. A last line `--- swap: x => y`
 * makes the file as written the old version, and the new one that with `y` for `x`; without it the file is added.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Case } from './corpus.ts';

const FOLDER = join(import.meta.dirname, '..', 'kinds');

export interface Kind extends Case {
  /** Of each group one class has to be seen. */
  readonly wanted: readonly (readonly string[])[];
  readonly tolerated: readonly string[];
}

export function kinds(): readonly Kind[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) =>
      readFileSync(join(FOLDER, file), 'utf8')
        .split(/^=== /m)
        .slice(1)
        .map((text) => kind(file, text)),
    );
}

function kind(file: string, text: string): Kind {
  const end = text.indexOf('\n');
  const [path = '', classes = '', name = ''] = text
    .slice(0, end)
    .split(' | ')
    .map((part) => part.trim());
  const [want = '', may = ''] = classes.split(' may ');
  const wanted = words(want)
    .filter((one) => one !== 'none')
    .map((one) => one.split('|'));
  const one = { file, path, name, wanted, tolerated: words(may), expect: [] };
  const body = text.slice(end + 1).replace(/\n+$/, '\n');
  const swap = /\n--- swap: (.*) => (.*)\n$/.exec(body);
  if (swap === null) return { ...one, after: body };
  const before = body.slice(0, swap.index + 1);
  const [, old = '', fresh = ''] = swap;
  if (!before.includes(old)) throw new Error(`${file}: ${path} (${name}) does not hold ${old}`);
  return { ...one, before, after: before.replaceAll(old, () => (fresh === '∅' ? '' : fresh)) };
}

function words(text: string): readonly string[] {
  return text.split(/[ ,]+/).filter(Boolean);
}
