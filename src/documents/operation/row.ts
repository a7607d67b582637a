import { omitUndefined } from '../../omit-undefined.ts';
import type { Fields } from '../fields.ts';
import { badData, type Observation } from './observation.ts';

/** Where a row stands, and what it is of when it does not say so itself. */
export interface RowPlace {
  readonly path: string;
  readonly line: number;
  readonly kind?: Observation['kind'];
  readonly systems?: readonly string[];
  readonly at?: string;
  readonly id?: string;
}

const KINDS: readonly Observation['kind'][] = ['measurement', 'evaluation', 'incident', 'decision'];
const SEVERITIES = ['critical', 'high', 'moderate', 'low'];
/** A text of a row; more is somebody's document. */
const LONGEST = 10_000;

/**
 * A row of JSON Lines or CSV, or the data of an event, as an observation; undefined: it is about something else.
 *
 * Throws `bad-input` with file and line where a field is missing or not what it has to be.
 */
export function rowObservation(row: Fields, place: RowPlace): Observation {
  const read = new Row(row, place);
  const kind = read.kind();
  const system = read.text('system');
  const systems = [...(system === undefined ? [] : [system]), ...(place.systems ?? [])];
  const { line } = place;
  switch (kind) {
    case 'measurement':
    case 'evaluation': {
      const value = read.number('value');
      const [series, unit, at] = [read.needed('name'), read.text('unit'), read.time('at') ?? place.at];
      return { kind, systems, series, labels: {}, value, line, ...omitUndefined({ unit, at }) };
    }
    case 'incident': {
      const severity = read.needed('severity');
      if (!SEVERITIES.includes(severity))
        throw read.bad(`\`severity\` is "${severity}"`, `use one of: ${SEVERITIES.join(', ')}`);
      const [started, detected, resolved] = [
        read.when('started'),
        read.when('detected'),
        read.time('resolved'),
      ];
      if (detected < started) throw read.bad('`detected` is before `started`', 'correct the times');
      if (resolved !== undefined && resolved < detected)
        throw read.bad('`resolved` is before `detected`', 'correct the times');
      const lateBecause = read.text('late-because');
      const times = { started, detected, ...omitUndefined({ resolved, lateBecause }) };
      return { kind, systems, id: read.id(), severity, line, ...times };
    }
    case 'decision':
      return { ...decisionOf(read, place), systems };
  }
}

function decisionOf(read: Row, place: RowPlace): Omit<Extract<Observation, { kind: 'decision' }>, 'systems'> {
  const [proposed, decided, reason, factor] = (['proposed', 'decided', 'reason', 'factor'] as const).map(
    (name) => read.text(name),
  );
  const said = read.flag('overrode');
  if (said === undefined && (proposed === undefined || decided === undefined))
    throw read.bad(
      'nothing says whether the person decided otherwise',
      'give `overrode`, or `proposed` and `decided`',
    );
  const reviewer = read.text('reviewed-by');
  const reviewedAt = read.time('reviewed-at');
  return {
    kind: 'decision',
    id: read.id(),
    at: read.time('at') ?? place.at ?? read.when('at'),
    by: read.needed('by'),
    overrode: said ?? proposed !== decided,
    line: place.line,
    ...omitUndefined({ proposed, decided, reason, factor }),
    ...(reviewer === undefined ? {} : { reviewed: { by: reviewer, ...omitUndefined({ at: reviewedAt }) } }),
  };
}

/** Reads the fields of one row; in CSV every value is text. */
class Row {
  readonly #row: Fields;
  readonly #place: RowPlace;

  constructor(row: Fields, place: RowPlace) {
    this.#row = row;
    this.#place = place;
  }

  bad(message: string, hint: string): Error {
    return badData(this.#place.path, this.#place.line, message, hint);
  }

  kind(): Observation['kind'] {
    const said = this.text('kind');
    const found = KINDS.find((one) => one === (said ?? this.#place.kind));
    if (found !== undefined) return found;
    const what = said === undefined ? 'there is no `kind`' : `\`kind\` is "${said}"`;
    throw this.bad(what, `use one of: ${KINDS.join(', ')}`);
  }

  id(): string {
    return this.text('id') ?? this.#place.id ?? this.needed('id');
  }

  text(name: string): string | undefined {
    const value = this.#row[name];
    if (value === undefined || value === null || value === '') return undefined;
    if (typeof value === 'number' || typeof value === 'boolean') return String(value);
    if (typeof value !== 'string') throw this.bad(`\`${name}\` is not text`, 'write a text');
    if (value.length > LONGEST)
      throw this.bad(`\`${name}\` is longer than ${LONGEST} characters`, 'shorten it');
    return value.trim() === '' ? undefined : value.trim();
  }

  needed(name: string): string {
    const value = this.text(name);
    if (value === undefined) throw this.bad(`\`${name}\` is missing`, `give every row its \`${name}\``);
    return value;
  }

  number(name: string): number {
    const number = parseNumberText(this.needed(name));
    if (number === undefined) throw this.bad(`\`${name}\` is not a number`, 'write a number such as 0.93');
    return number;
  }

  flag(name: string): boolean | undefined {
    const value = this.text(name)?.toLowerCase();
    if (value === undefined || value === 'true' || value === 'false')
      return value === undefined ? value : value === 'true';
    throw this.bad(`\`${name}\` is "${value}"`, 'write true or false');
  }

  when(name: string): string {
    const at = this.time(name);
    if (at === undefined) throw this.bad(`\`${name}\` is missing`, `give every row its \`${name}\``);
    return at;
  }

  time(name: string): string | undefined {
    const value = this.text(name);
    if (value === undefined) return undefined;
    const at = timeIn(value);
    if (at === undefined)
      throw this.bad(
        `\`${name}\` is not a time`,
        'write ISO 8601 with its zone, such as 2026-01-31T09:00:00Z',
      );
    return at;
  }
}

/** A number, with what formats write for what is none: `NaN`, `+Inf`, `-Infinity`. */
export function parseNumberText(text: string): number | undefined {
  const known = SPECIAL.get(text.toLowerCase());
  if (known !== undefined) return known;
  return text.length <= 64 && /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(text)
    ? Number(text)
    : undefined;
}

const SPECIAL: ReadonlyMap<string, number> = new Map([
  ['nan', Number.NaN],
  ...['inf', '+inf', 'infinity', '+infinity'].map((text) => [text, Number.POSITIVE_INFINITY] as const),
  ...['-inf', '-infinity'].map((text) => [text, Number.NEGATIVE_INFINITY] as const),
]);

/** RFC 3339 as ISO 8601 in UTC; undefined: it is none, or says no zone. */
export function timeIn(text: string): string | undefined {
  if (!/^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:[Zz]|[+-]\d{2}:\d{2})$/.test(text))
    return undefined;
  const at = new Date(text.replace(' ', 'T').toUpperCase());
  return Number.isNaN(at.getTime()) ? undefined : at.toISOString();
}
