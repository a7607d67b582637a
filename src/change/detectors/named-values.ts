import { sourceOf } from './context.ts';
import type { OpenFile } from './detector.ts';
import type { DetectedItem, Pair } from './pairs.ts';

/** Longer lines are data, characters. */
const MAX_LINE = 600;
/** Who gives names to more values at once rewrites a catalogue: each pair costs a look at all lines. */
const MAX_VALUES = 50;
const NAME = /^[A-Za-z_]\w{2,60}$/;

/**
 * Without values that only have a name now, or have lost it: `url: "https://…"` and `url: BASE_URL` with a constant of that
 * value beside it. Of the lines that begin as its line does, in their order, the one in its place must hold the name:
 * otherwise another value may stand where this one stood.
 */
export function withoutNamed<T extends DetectedItem>(
  found: readonly Pair<T>[],
  { path, language, before, after }: OpenFile,
): readonly Pair<T>[] {
  if (language?.kind !== 'code' || before === undefined || after === undefined) return found;
  const gone = found.flatMap((pair) =>
    pair.after === undefined && pair.before !== undefined ? [{ pair, item: pair.before }] : [],
  );
  const fresh = found.flatMap((pair) =>
    pair.before === undefined && pair.after !== undefined ? [{ pair, item: pair.after }] : [],
  );
  if (gone.length === 0 || fresh.length === 0 || Math.max(gone.length, fresh.length) > MAX_VALUES)
    return found;
  const [was, is] = [linesOf(sourceOf(path, before)), linesOf(sourceOf(path, after))];
  const same = new Set<Pair<T>>();
  for (const one of gone)
    for (const other of fresh)
      if (
        one.item.value === other.item.value &&
        (isNamed(one.item, other.item.name, was, is) || isNamed(other.item, one.item.name, is, was))
      )
        same.add(one.pair).add(other.pair);
  return found.filter((pair) => !same.has(pair));
}

function linesOf(source: string): readonly string[] {
  return source.split('\n').map((line) => (line.length > MAX_LINE ? '' : line.trim()));
}

/** Whether `name` stands in `there` where the value stands on its line `here`. */
function isNamed(
  { value, line }: DetectedItem,
  name: string,
  here: readonly string[],
  there: readonly string[],
): boolean {
  const own = here[line - 1] ?? '';
  const at = own.indexOf(value);
  if (at < 3 || !NAME.test(name)) return false;
  const head = own
    .slice(0, at)
    .replace(/["'`]$/, '')
    .trim();
  if (head.length < 3) return false;
  const [old, fresh] = [here, there].map((lines) =>
    lines.flatMap((one, row) => (one.startsWith(head) ? [row] : [])),
  );
  const place = old?.indexOf(line - 1) ?? -1;
  const row = fresh?.length === old?.length ? fresh?.[place] : undefined;
  const named = new RegExp(String.raw`^\s{0,4}[\w.:&$>-]{0,60}\b${name}\b`);
  return row !== undefined && named.test(there[row]?.slice(head.length) ?? '');
}
