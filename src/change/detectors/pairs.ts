import { omitUndefined } from '../../omit-undefined.ts';
/** Something found in one version of a file. */
export interface DetectedItem {
  /** What it is bound to: two items of one name can be the old and the new of one thing. */
  readonly name: string;
  readonly value: string;
  /** 1-based. */
  readonly line: number;
  /** The names around it, as `namesAround` tells them; absent: it is the same thing wherever it stands. */
  readonly place?: string;
}

export type Pair<T extends DetectedItem> =
  | { readonly before: T; readonly after: T }
  | { readonly before: T; readonly after?: undefined }
  | { readonly before?: undefined; readonly after: T };

/**
 * What is different between two lists: items that stand on both sides fall away, wherever they stand, unless a place
 * of both sides holds another one now; of the rest, those of one name are old and new of each other, in order.
 *
 * @param same what of a value counts: two values that it maps to one are the same
 */
export function pairs<T extends DetectedItem>(
  before: readonly T[],
  after: readonly T[],
  same: (value: string) => string = (value) => value,
): readonly Pair<T>[] {
  const there = ({ name, value, place = '' }: T): string => `${name}\0${same(value)}\0${place}`;
  const [left, came] = [without(before, after, there), without(after, before, there)];
  const anywhere = ({ name, value }: T): string => `${name}\0${same(value)}`;
  const [gone, fresh] = [without(left, came, anywhere), without(came, left, anywhere)];
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
  const moved = { left: others(left, gone), came: others(came, fresh) };
  // Mostly nothing stands in another place.
  if (moved.left.length === 0) return found;
  return [...found, ...otherPlaces(moved, placesOf(before), placesOf(after), anywhere)];
}

/**
 * What stands in another place now, of places that both sides have: two values took each other's place, so that
 * `decide` asks the model that `title` asked; or one list lost what another one gained.
 */
function otherPlaces<T extends DetectedItem>(
  { left, came }: { readonly left: readonly T[]; readonly came: readonly T[] },
  were: ReadonlySet<string>,
  are: ReadonlySet<string>,
  anywhere: (item: T) => string,
): readonly Pair<T>[] {
  const now = Map.groupBy(came, placeAndName);
  const old = [...Map.groupBy(left, placeAndName)];
  const isEven = ([place, was]: (typeof old)[number]): boolean => was.length === now.get(place)?.length;
  const even = old.filter(isEven);
  const exchanged = even.flatMap(([place, was]) =>
    was.flatMap((before, index) => pairOf(before, now.get(place)?.[index])),
  );
  const told = new Set(even.map(([place]) => place));
  const gained = Map.groupBy(
    came.filter((item) => !told.has(placeAndName(item)) && were.has(placeAndName(item))),
    anywhere,
  );
  const given = left.flatMap((before): readonly Pair<T>[] => {
    if (told.has(placeAndName(before)) || !are.has(placeAndName(before))) return [];
    const after = gained.get(anywhere(before))?.pop();
    return after === undefined ? [] : [{ before }, { after }];
  });
  return [...exchanged, ...given];
}

function placeAndName({ name, place = '' }: DetectedItem): string {
  return `${name}\0${place}`;
}

function placesOf(items: readonly DetectedItem[]): ReadonlySet<string> {
  return new Set(items.map(placeAndName));
}

function pairOf<T extends DetectedItem>(before: T, after: T | undefined): readonly Pair<T>[] {
  return after === undefined ? [] : [{ before, after }];
}

function others<T>(all: readonly T[], known: readonly T[]): readonly T[] {
  const out = new Set(known);
  return all.filter((item) => !out.has(item));
}

/** A text without its layout: indented or wrapped otherwise it says the same. */
export function meaning(text: string): string {
  return text.split(/\s+/).join(' ').trim();
}

function without<T extends DetectedItem>(
  items: readonly T[],
  others: readonly T[],
  key: (item: T) => string,
): readonly T[] {
  const counts = new Map<string, number>();
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
