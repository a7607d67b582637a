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
 * value beside it. The line must be the same up to the value, and the constant must stand there.
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
  const [was, is] = [sourceOf(path, before).split('\n'), sourceOf(path, after).split('\n')];
  const same = new Set<Pair<T>>();
  for (const one of gone)
    for (const other of fresh)
      if (
        !same.has(other.pair) &&
        one.item.value === other.item.value &&
        (isNamed(was[one.item.line - 1], one.item.value, other.item.name, is) ||
          isNamed(is[other.item.line - 1], one.item.value, one.item.name, was))
      ) {
        same.add(one.pair).add(other.pair);
        break;
      }
  return found.filter((pair) => !same.has(pair));
}

/** Whether `name` stands in one of `lines` where `value` stood on `line`. */
function isNamed(line: string | undefined, value: string, name: string, lines: readonly string[]): boolean {
  const at = line?.indexOf(value) ?? -1;
  if (line === undefined || at < 4 || line.length > MAX_LINE || !NAME.test(name)) return false;
  const head = line
    .slice(0, at)
    .replace(/["'`]$/, '')
    .trim();
  if (head.length < 3) return false;
  const named = new RegExp(String.raw`^\s{0,4}[\w.:&$>-]{0,60}\b${name}\b`);
  return lines.some((other) => {
    const own = other.length > MAX_LINE ? '' : other.trim();
    return own.startsWith(head) && named.test(own.slice(head.length));
  });
}
