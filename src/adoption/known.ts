/** A value with the place that it was read from. */
export interface DraftedValue<T> {
  readonly value: T;
  readonly from: string;
}

/** A value that a person said, or that was read at `from`. */
export interface SourcedValue<T> {
  readonly value: T;
  readonly from?: string;
}

/** The first places, and how many more there are: what a mark says. */
export function placesOf(places: readonly string[]): string {
  return firstOf([...new Set(places)], 3);
}

/** The first of a list as text, and how many more there are. */
export function firstOf(all: readonly string[], many: number): string {
  const shown = all.slice(0, many).join(', ');
  return all.length > many ? `${shown} and ${all.length - many} more` : shown;
}
