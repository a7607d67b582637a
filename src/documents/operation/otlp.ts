import { omitUndefined } from '../../omit-undefined.ts';
import { type Fields, fields, items, textOf } from '../fields.ts';
import { kindOfEvent } from './cloud-events.ts';
import { type LocatedJson, locateJson } from './json.ts';
import { badData, type Observation, type OperationFile, type OperationFormat } from './observation.ts';
import { parseNumberText, rowObservation } from './row.ts';
import { firstLine, jsonLinesOf } from './rows.ts';

/**
 * OTLP in JSON: metrics, logs and traces as a collector's file exporter or an OTLP/HTTP client writes them, one request or one
 * a line: https://opentelemetry.io/docs/specs/otlp/#json-protobuf-encoding
 */
export const otlp: OperationFormat = {
  name: 'otlp',
  recognises: ({ text }) => /^\s*\{\s*"resource(?:Metrics|Logs|Spans)"/.test(text.slice(0, 2000)),
  read: (file) => {
    const requests = requestsOf(file);
    const reader = new Reader(file.path);
    for (const request of requests) reader.read(request);
    return { observations: reader.observations, ignored: reader.ignored };
  },
};

function requestsOf(file: OperationFile): readonly LocatedJson[] {
  const first = firstLine(file.text).trimEnd();
  if (first.endsWith('}') && file.text.trim().length > first.length)
    return jsonLinesOf(file.path, file.text).map(({ value, line }) => ({ value, lineOf: () => line }));
  return [locateJson(file)];
}

type Step = readonly (string | number)[];

/** Names of attributes that say whose a value is, the closest first. */
const OWNERS = ['ai.system', 'aims.system', 'system', 'gen_ai.agent.name', 'service.name'];
/** In a value's `flags`: the exporter has nothing to say at this time. */
const NO_RECORDED_VALUE = 1;

/** One entry of a request: a metric, a log record or a span. */
interface Entry {
  readonly fields: Fields;
  readonly at: Step;
  /** What its resource says of whose it is. */
  readonly owners: readonly string[];
  readonly json: LocatedJson;
}

class Reader {
  readonly observations: Observation[] = [];
  ignored = 0;
  readonly #path: string;

  constructor(path: string) {
    this.#path = path;
  }

  read(json: LocatedJson): void {
    const request = fields(json.value);
    const known = ['resourceMetrics', 'resourceLogs', 'resourceSpans'].filter((key) =>
      Array.isArray(request[key]),
    );
    if (known.length === 0)
      throw this.#bad(
        { json, at: [] },
        'it has neither `resourceMetrics`, `resourceLogs` nor `resourceSpans`',
      );
    for (const metric of entriesOf(json, ['resourceMetrics', 'scopeMetrics', 'metrics']))
      this.#metric(metric);
    for (const log of entriesOf(json, ['resourceLogs', 'scopeLogs', 'logRecords']))
      this.#event(log, textOf(log.fields.eventName));
    for (const span of entriesOf(json, ['resourceSpans', 'scopeSpans', 'spans']))
      for (const [index, one] of items(span.fields.events).entries()) {
        const event = fields(one);
        this.#event({ ...span, fields: event, at: [...span.at, 'events', index] }, textOf(event.name));
      }
  }

  #metric(entry: Entry): void {
    const metric = entry.fields;
    const name = textOf(metric.name);
    if (name === undefined) throw this.#bad(entry, 'a metric has no `name`');
    const unit = textOf(metric.unit);
    const kind = DATA.find((key) => metric[key] !== undefined);
    if (kind === undefined) throw this.#bad(entry, `the metric ${name.slice(0, 100)} has no data`);
    for (const [index, one] of items(fields(metric[kind]).dataPoints).entries()) {
      const point = fields(one);
      if (typeof point.flags === 'number' && point.flags % 2 === NO_RECORDED_VALUE) continue;
      const here = { ...entry, at: [...entry.at, kind, 'dataPoints', index] };
      const labels = attributesOf(point.attributes);
      const systems = [...ownersIn(labels), ...entry.owners];
      const of = { kind: 'measurement', systems, line: entry.json.lineOf(here.at) } as const;
      const at = this.#time(point, 'timeUnixNano', here);
      for (const { series, written, more } of numbersOf(name, kind, point)) {
        const value = this.#number(written, here);
        this.observations.push({
          ...of,
          series,
          value,
          labels: { ...labels, ...more },
          ...omitUndefined({ unit, at }),
        });
      }
    }
  }

  /** A log record or an event of a span; evaluations as the conventions for generative AI name them. */
  #event(entry: Entry, name: string | undefined): void {
    const { fields: event, owners } = entry;
    const attributes = attributesOf(event.attributes);
    const type = name ?? attributes['event.name'] ?? '';
    const at = this.#time(event, 'timeUnixNano', entry) ?? this.#time(event, 'observedTimeUnixNano', entry);
    const systems = [...ownersIn(attributes), ...owners];
    const place = { path: this.#path, line: entry.json.lineOf(entry.at), systems, ...omitUndefined({ at }) };
    const value = attributes['gen_ai.evaluation.score.value'];
    if (type === EVALUATION && value !== undefined) {
      const row = { name: attributes['gen_ai.evaluation.name'], value };
      this.observations.push(rowObservation(row, { ...place, kind: 'evaluation' }));
      return;
    }
    const kind = type === EVALUATION ? undefined : kindOfEvent(type);
    if (kind === undefined) this.ignored += 1;
    else
      this.observations.push(
        rowObservation({ ...attributes, ...fields(anyValue(event.body, 0)) }, { ...place, kind }),
      );
  }

  #bad({ json, at }: Pick<Entry, 'json' | 'at'>, message: string): Error {
    return badData(this.#path, json.lineOf(at), message, 'export it as OTLP in JSON');
  }

  #number(written: unknown, entry: Entry): number {
    const number =
      typeof written === 'number' ? written : parseNumberText(typeof written === 'string' ? written : '');
    if (number === undefined) throw this.#bad(entry, 'a value is not a number');
    return number;
  }

  /** Nanoseconds since 1970, as a number or as its digits; undefined: none is given, or 0, which is unknown. */
  #time(given: Fields, key: string, entry: Entry): string | undefined {
    const written = given[key];
    if (written === undefined || written === null || written === 0 || written === '0') return undefined;
    const number = typeof written === 'string' ? parseNumberText(written) : written;
    const when = new Date(typeof number === 'number' ? Math.round(number / 1e6) : Number.NaN);
    if (Number.isNaN(when.getTime())) throw this.#bad(entry, `\`${key}\` is not a time`);
    return when.toISOString();
  }
}

const EVALUATION = 'gen_ai.evaluation.result';
const DATA = ['gauge', 'sum', 'histogram', 'exponentialHistogram', 'summary'] as const;

function* entriesOf(
  json: LocatedJson,
  [resources, scopes, entries]: readonly [string, string, string],
): Generator<Entry> {
  for (const [r, one] of items(fields(json.value)[resources]).entries()) {
    const resource = fields(one);
    const owners = ownersIn(attributesOf(fields(resource.resource).attributes));
    for (const [s, scope] of items(resource[scopes]).entries())
      for (const [e, entry] of items(fields(scope)[entries]).entries())
        yield { fields: fields(entry), at: [resources, r, scopes, s, entries, e], owners, json };
  }
}

interface WrittenNumber {
  readonly series: string;
  readonly written: unknown;
  readonly more?: Readonly<Record<string, string>>;
}

/** The numbers of a data point, under the names that they get in Prometheus as well. */
function numbersOf(name: string, kind: (typeof DATA)[number], point: Fields): readonly WrittenNumber[] {
  if (kind === 'gauge' || kind === 'sum') return [{ series: name, written: point.asDouble ?? point.asInt }];
  const parts = ['count', 'sum', 'min', 'max'].filter((part) => point[part] !== undefined);
  return [
    ...parts.map((part) => ({ series: `${name}_${part}`, written: point[part] })),
    ...items(point.quantileValues)
      .map(fields)
      .map(({ quantile, value }) => ({ series: name, written: value, more: { quantile: String(quantile) } })),
  ];
}

function ownersIn(attributes: Readonly<Record<string, string>>): readonly string[] {
  return OWNERS.flatMap((name) => attributes[name] ?? []);
}

/** `KeyValue`s whose value is a text, a number or a boolean, as texts. */
function attributesOf(list: unknown): Readonly<Record<string, string>> {
  return Object.fromEntries(
    items(list).flatMap((one) => {
      const { key, value } = fields(one);
      const read = anyValue(value, 0);
      const simple = typeof read === 'string' || typeof read === 'number' || typeof read === 'boolean';
      return typeof key === 'string' && simple ? [[key, String(read)] as const] : [];
    }),
  );
}

const MOST_NESTED = 8;

/** `AnyValue` as plain JSON; texts that hold a JSON object are one. */
function anyValue(value: unknown, depth: number): unknown {
  const any = fields(value);
  if (depth > MOST_NESTED) return undefined;
  if (any.kvlistValue !== undefined) {
    // Written as a list in the project's own example, as an object with `values` by its definition.
    const list = Array.isArray(any.kvlistValue) ? any.kvlistValue : items(fields(any.kvlistValue).values);
    return Object.fromEntries(
      list.map((one) => [String(fields(one).key), anyValue(fields(one).value, depth + 1)]),
    );
  }
  if (any.arrayValue !== undefined)
    return items(fields(any.arrayValue).values).map((one) => anyValue(one, depth + 1));
  return any.stringValue ?? any.intValue ?? any.doubleValue ?? any.boolValue;
}
