import { omitUndefined } from '../../omit-undefined.ts';
import { type Fields, fields, items, textOf } from '../fields.ts';
import { locateJson } from './json.ts';
import { badData, type Observation, type OperationFile, type OperationFormat } from './observation.ts';
import { rowObservation, timeIn } from './row.ts';
import { firstLine, jsonLinesOf } from './rows.ts';

/** CloudEvents 1.0 in JSON: one event, a batch, or one event a line: https://github.com/cloudevents/spec */
export const cloudEvents: OperationFormat = {
  name: 'cloudevents',
  recognises: ({ path, text }) =>
    path.endsWith('.cloudevents.json') || /"specversion"\s*:/.test(text.slice(0, 5000)),
  read: (file) => {
    const read = eventsOf(file).map(({ event, line }) => observationOf(event, file.path, line));
    const observations = read.filter((one) => one !== undefined);
    return { observations, ignored: read.length - observations.length };
  },
};

function eventsOf(file: OperationFile): readonly { readonly event: Fields; readonly line: number }[] {
  const lines =
    /"specversion"\s*:/.test(firstLine(file.text)) &&
    /\}[ \t\r]{0,20}\n[ \t\r\n]{0,20}\{/.test(file.text.slice(0, 2_000_000));
  if (lines)
    return jsonLinesOf(file.path, file.text).map(({ value, line }) => ({ event: fields(value), line }));
  const { value, lineOf } = locateJson(file);
  if (!Array.isArray(value)) return [{ event: fields(value), line: lineOf([]) }];
  return items(value).map((event, index) => ({ event: fields(event), line: lineOf([index]) }));
}

/** What parts of a type say, the last that says anything: `com.example.ai.evaluation.completed`. */
const TYPES: readonly (readonly [RegExp, Observation['kind']])[] = [
  [/^incidents?$/, 'incident'],
  [/^(?:decisions?|overrides?|oversight|hitl|human[-_]?review|human[-_]?in[-_]?the[-_]?loop)$/, 'decision'],
  [/^evals?$|^evaluations?$/, 'evaluation'],
  [/^(?:measurements?|metrics?|monitoring)$/, 'measurement'],
];

/** What the name of an event says it is; undefined: something else. */
export function kindOfEvent(type: string): Observation['kind'] | undefined {
  const parts = type.slice(0, 500).toLowerCase().split(/[./:]/).reverse();
  for (const part of parts) {
    const found = TYPES.find(([pattern]) => pattern.test(part));
    if (found !== undefined) return found[1];
  }
  return undefined;
}

function observationOf(event: Fields, path: string, line: number): Observation | undefined {
  for (const name of ['specversion', 'type', 'source', 'id'])
    if (textOf(event[name]) === undefined)
      throw badData(
        path,
        line,
        `the event has no \`${name}\``,
        'CloudEvents 1.0 needs specversion, type, source and id',
      );
  const version = textOf(event.specversion) ?? '';
  if (!version.startsWith('1.'))
    throw badData(path, line, `it is of CloudEvents ${version}`, 'send CloudEvents 1.0');
  const data = fields(event.data);
  const kind = kindOfEvent(textOf(event.type) ?? '');
  if (kind === undefined && data.kind === undefined) return undefined;
  if (event.data_base64 !== undefined || Object.keys(data).length === 0)
    throw badData(
      path,
      line,
      'the data of the event is no JSON object',
      'send the fields of the row as `data`',
    );
  const time = textOf(event.time);
  const at = time === undefined ? undefined : timeIn(time);
  if (time !== undefined && at === undefined)
    throw badData(path, line, '`time` is not a time', 'write RFC 3339, such as 2026-01-31T09:00:00Z');
  const [subject, source] = [textOf(event.subject), textOf(event.source)?.split('/').at(-1)];
  return rowObservation(data, {
    path,
    line,
    systems: [subject, source].flatMap((one) => one ?? []),
    ...omitUndefined({ kind, at }),
    id: textOf(event.id) ?? '',
  });
}
