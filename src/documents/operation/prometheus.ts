import { omitUndefined } from '../../omit-undefined.ts';
import {
  badData,
  type OperationFile,
  type OperationFormat,
  type OperationMeasurement,
} from './observation.ts';
import { parseNumberText } from './row.ts';

/**
 * The text format that Prometheus scrapes, and OpenMetrics, which is written alike:
 * https://prometheus.io/docs/instrumenting/exposition_formats/
 */
export const prometheus: OperationFormat = {
  name: 'prometheus',
  recognises: ({ path, text }) =>
    /\.(?:prom|prometheus|metrics|openmetrics|txt)$/i.test(path) ||
    /^\s*(?:#|[A-Za-z_:])/.test(text.slice(0, 200)),
  read: (file) => {
    const units = new Map<string, string>();
    const lines = file.text.split('\n');
    const open = file.text.includes('\n# EOF') || lines.some((line) => line.startsWith('# UNIT '));
    const observations = lines.flatMap((written, index): readonly OperationMeasurement[] => {
      const text = written.trim();
      if (text === '') return [];
      if (!text.startsWith('#')) return [sampleOf(new Scanner(file, index + 1, text), units, open)];
      const [, name, unit] = /^#\s+UNIT\s+(\S{1,500})\s+(\S{1,100})$/.exec(text.slice(0, 700)) ?? [];
      if (name !== undefined && unit !== undefined) units.set(name, unit);
      return [];
    });
    return { observations, ignored: 0 };
  },
};

/** Labels that say whose a sample is, the closest first. */
const OWNERS = ['ai_system', 'aims_system', 'system', 'service_name', 'service', 'job'];

function sampleOf(
  scan: Scanner,
  units: ReadonlyMap<string, string>,
  openMetrics: boolean,
): OperationMeasurement {
  const labels: Record<string, string> = {};
  let series = scan.name();
  scan.blank();
  if (scan.takes('{')) {
    for (scan.blank(); !scan.takes('}'); scan.blank()) {
      // A quoted name without a value is the metric's own, in the format for names of any letters.
      const label = scan.peeks('"') ? scan.quoted() : scan.name();
      scan.blank();
      if (scan.takes('=')) {
        scan.blank();
        labels[label] = scan.quoted();
      } else if (series === '') series = label;
      else throw scan.bad(`the label ${label} has no value`);
      scan.blank();
      if (scan.takes(',') || scan.peeks('}')) continue;
      throw scan.bad('labels are not closed');
    }
  }
  if (series === '') throw scan.bad('there is no name of a metric');
  // What follows ` # ` is an example of what was counted.
  const [value = '', time, ...more] = scan.rest().split(' # ')[0]?.trim().split(/\s+/) ?? [];
  const number = parseNumberText(value);
  if (number === undefined) throw scan.bad(`"${value.slice(0, 40)}" is not a value`);
  if (more.length > 0) throw scan.bad('there is more than a value and a time');
  const at = time === undefined ? undefined : scan.time(time, openMetrics);
  const unit = units.get(series) ?? units.get(series.replace(/_(?:total|sum|count|bucket|created)$/, ''));
  return {
    kind: 'measurement',
    systems: OWNERS.flatMap((owner) => labels[owner] ?? []),
    series,
    labels,
    value: number,
    line: scan.line,
    ...omitUndefined({ unit, at }),
  };
}

/** Walks one line once, from left to right. */
class Scanner {
  readonly line: number;
  readonly #path: string;
  readonly #text: string;
  #at = 0;

  constructor({ path }: OperationFile, line: number, text: string) {
    this.#path = path;
    this.line = line;
    this.#text = text;
  }

  bad(message: string): Error {
    return badData(
      this.#path,
      this.line,
      message,
      'write `name{label="value"} 0.93`, as Prometheus exposes it',
    );
  }

  blank(): void {
    while (this.#text[this.#at] === ' ' || this.#text[this.#at] === '\t') this.#at += 1;
  }

  peeks(mark: string): boolean {
    return this.#text[this.#at] === mark;
  }

  takes(mark: string): boolean {
    if (!this.peeks(mark)) return false;
    this.#at += 1;
    return true;
  }

  /** May be empty: in `{"any name"}` it stands inside. */
  name(): string {
    const start = this.#at;
    while (/[A-Za-z0-9_:.]/.test(this.#text[this.#at] ?? '')) this.#at += 1;
    return this.#text.slice(start, this.#at);
  }

  quoted(): string {
    if (!this.takes('"')) throw this.bad('a value of a label is not quoted');
    const read: string[] = [];
    for (;;) {
      const letter = this.#text[this.#at];
      if (letter === undefined) throw this.bad('a quote is not closed');
      this.#at += 1;
      if (letter === '"') return read.join('');
      if (letter !== '\\') {
        read.push(letter);
        continue;
      }
      const escaped = this.#text[this.#at] ?? '';
      this.#at += 1;
      read.push(escaped === 'n' ? '\n' : escaped);
    }
  }

  rest(): string {
    return this.#text.slice(this.#at);
  }

  /** Milliseconds in Prometheus' own format, seconds in OpenMetrics. */
  time(written: string, openMetrics: boolean): string {
    const number = parseNumberText(written);
    const at = new Date(Math.round((number ?? Number.NaN) * (openMetrics ? 1000 : 1)));
    if (Number.isNaN(at.getTime())) throw this.bad(`"${written.slice(0, 40)}" is not a time`);
    return at.toISOString();
  }
}
