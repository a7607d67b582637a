import { omitUndefined } from '../../omit-undefined.ts';
/** Something found in one version of a file. */
export interface DetectedItem {
  /** What it is bound to: two items of one name can be the old and the new of one thing. */
  readonly name: string;
  readonly value: string;
  /** 1-based. */
  readonly line: number;
}

export type Pair<T extends DetectedItem> =
  | { readonly before: T; readonly after: T }
  | { readonly before: T; readonly after?: undefined }
  | { readonly before?: undefined; readonly after: T };

/**
 * What is different between two lists: items that stand on both sides fall away, wherever they stand; of the rest,
 * those of one name are old and new of each other, in order.
 *
 * @param same what of a value counts: two values that it maps to one are the same
 */
export function pairs<T extends DetectedItem>(
  before: readonly T[],
  after: readonly T[],
  same: (value: string) => string = (value) => value,
): readonly Pair<T>[] {
  const gone = without(before, after, same);
  const fresh = without(after, before, same);
  const found: Pair<T>[] = [];
  const waiting = new Map<string, T[]>();
  for (const item of gone) {
    const same = waiting.get(item.name);
    if (same === undefined) waiting.set(item.name, [item]);
    else same.push(item);
  }
  for (const item of fresh) {
    const old = waiting.get(item.name)?.shift();
    found.push(old === undefined ? { after: item } : { before: old, after: item });
  }
  for (const rest of waiting.values()) for (const item of rest) found.push({ before: item });
  return found;
}

/** A text without its layout: indented or wrapped otherwise it says the same. */
export function meaning(text: string): string {
  return text.split(/\s+/).join(' ').trim();
}

function without<T extends DetectedItem>(
  items: readonly T[],
  others: readonly T[],
  same: (value: string) => string,
): readonly T[] {
  const counts = new Map<string, number>();
  const key = ({ name, value }: DetectedItem): string => `${name}\0${same(value)}`;
  for (const item of others) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1);
  return items.filter((item) => {
    const left = counts.get(key(item)) ?? 0;
    counts.set(key(item), left - 1);
    return left <= 0;
  });
}

/** A pair as a detection says it. */
export function sides<T extends DetectedItem>(
  { before, after }: Pair<T>,
  show: (value: string) => string = (value) => value,
): { readonly before?: string; readonly after?: string; readonly line: number } {
  return {
    ...omitUndefined({
      before: before === undefined ? undefined : show(before.value),
      after: after === undefined ? undefined : show(after.value),
    }),
    line: (after ?? before)?.line ?? 1,
  };
}
