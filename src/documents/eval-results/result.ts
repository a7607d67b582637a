/** One number of an evaluation, as its file writes it: 0.93 stays 0.93, `93 %` is 93. */
export interface Metric {
  /** As the harness names it, after the task where there are several: `arc_easy/acc`. */
  readonly name: string;
  readonly value: number;
  /** Standard error, in the metric's unit. */
  readonly stderr?: number;
  /** 95 % interval: given, or value ± 1.96 standard errors. */
  readonly ci?: readonly [low: number, high: number];
  /** The group of people or cases it holds for. */
  readonly group?: string;
  /** 1-based. */
  readonly line?: number;
  readonly higherIsBetter?: boolean;
}

/** What a committed result file says, whatever tool wrote it. */
export interface EvalResult {
  readonly format: string;
  readonly metrics: readonly Metric[];
  readonly status: 'complete' | 'partial' | 'cancelled' | 'errored';
  /** Why it is not complete: "limit 10". */
  readonly because?: string;
  /** Made from files that were not committed. */
  readonly dirty?: boolean;
  readonly commit?: string;
  readonly model?: string;
}

export type EvalReading =
  | { readonly ok: true; readonly result: EvalResult }
  | { readonly ok: false; readonly problem: string };

/** A file's content before a format has read meaning into it. */
export interface ResultFile {
  readonly path: string;
  readonly text: string;
  /** The file as JSON or YAML; undefined when it is neither. */
  readonly value: unknown;
}

/** One format: whether a file is of it, and what it says. */
export interface EvalFormat {
  readonly name: string;
  readonly recognises: (file: ResultFile) => boolean;
  readonly read: (file: ResultFile) => Omit<EvalResult, 'format'>;
}

export type Fields = Readonly<Record<string, unknown>>;

/** An object's fields; none for anything else. */
export function fields(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

export function items(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** A finite number, also where it is text such as `20.0 ± 1.2` or `93 %`. */
export function numberOf(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value !== 'string') return undefined;
  const number = /^\s*(-?\d+(?:\.\d+)?(?:e-?\d+)?)\s*(?:%|±.*|\(.*\))?\s*$/i.exec(value)?.[1];
  return number === undefined ? undefined : Number(number);
}

/** A metric with its interval, when there is a standard error. */
export function metric(name: string, value: number, stderr?: number, more: Partial<Metric> = {}): Metric {
  if (stderr === undefined || stderr <= 0) return { name, value, ...more };
  const half = 1.96 * stderr;
  return { name, value, stderr, ci: [round(value - half), round(value + half)], ...more };
}

function round(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
