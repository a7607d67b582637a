/** A value with the place that it was read from. */
export interface DraftedValue<T> {
  readonly value: T;
  readonly from: string;
}

/** A value that a person said, or that was read at `from`. */
export interface Sourced<T> {
  readonly value: T;
  readonly from?: string;
}
