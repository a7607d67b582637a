/** A value with the place that it was read from. */
export interface Drafted<T> {
  readonly value: T;
  readonly from: string;
}

/** A value that a person said, or that was read at `from`. */
export interface Known<T> {
  readonly value: T;
  readonly from?: string;
}
