import type { Position } from '../position.ts';
import type { TextDocument } from '../text-document.ts';

/** One number of an evaluation, as its file writes it: 0.93 stays 0.93, `93 %` is 93. */
export interface Metric {
  /** As the harness names it, after the task where there are several: `arc_easy/acc`. */
  readonly name: string;
  /** Other names it goes by: without its reducer, its configuration or its task. */
  readonly also?: readonly string[];
  readonly value: number;
  /** Standard error, in the metric's unit. */
  readonly stderr?: number;
  /** 95 % interval: given, or value ± 1.96 standard errors. */
  readonly ci?: readonly [low: number, high: number];
  /** How many cases it is made of, where the file says. */
  readonly cases?: number;
  /** The group of people or cases it holds for. */
  readonly group?: string;
  /** 1-based. */
  readonly line?: number;
  readonly higherIsBetter?: boolean;
}

/** A prompt that results were made with, as far as their file tells. */
export interface EvaluatedPrompt {
  /** The file it came from, as the harness names it. */
  readonly path?: string;
  readonly text?: string;
  /** Git object id or SHA-256, which may be shortened. */
  readonly digest?: string;
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
  readonly prompts?: readonly EvaluatedPrompt[];
}

export type EvalReading =
  | { readonly ok: true; readonly result: EvalResult }
  | {
      readonly ok: false;
      readonly problem: string;
      readonly position?: Position;
      /** It is of no known format, or has no number in it: it may be no result at all. */
      readonly other?: true;
    };

/** A file's content before a format has read meaning into it. */
export interface ResultFile {
  readonly path: string;
  readonly text: string;
  readonly document: TextDocument;
  /** The file as JSON or YAML; undefined when it is neither. */
  readonly value: unknown;
}

/** One format: whether a file is of it, and what it says. */
export interface EvalFormat {
  readonly name: string;
  readonly recognises: (file: ResultFile) => boolean;
  readonly read: (file: ResultFile) => Omit<EvalResult, 'format'>;
}

/** Whether a policy or a card that writes `name` means this metric. */
export function isNamed({ name: own, also = [] }: Metric, name: string): boolean {
  const wanted = name.toLowerCase();
  return own.toLowerCase() === wanted || also.some((one) => one.toLowerCase() === wanted);
}

/** Names without the first, which is the metric's own; absent when there are none. */
export function otherNames([own, ...rest]: readonly string[]): Pick<Metric, 'also'> {
  const also = [...new Set(rest)].filter((name) => name !== own);
  return also.length === 0 ? {} : { also };
}

/** Of at least one value. */
export function mean(values: readonly number[]): number {
  return values.reduce((sum, one) => sum + one, 0) / values.length;
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
