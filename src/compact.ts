/**
 * The items of a list that are there: neither `false` nor `undefined`. It is the way to write items under a condition:
 * `compact([first, others.length > 0 && summaryOf(others)])`.
 */
export function compact<T>(items: readonly (T | false | undefined)[]): readonly T[] {
  return items.filter((one): one is T => one !== false && one !== undefined);
}
