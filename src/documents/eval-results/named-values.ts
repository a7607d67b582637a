import { type Fields, isMapping, textOf } from '../fields.ts';

/** What tools call the thing that the numbers of one item of a list are of: the surest first. */
const NAMES = ['metric', 'metric_name', 'metricName', 'metric_id', 'name', 'key', 'task', 'dataset', 'label'];

/** What tools call a number that stands in a mapping of its own, beside its deviation or its number of cases. */
const NUMBERS = ['value', 'numberValue', 'score', 'result', 'mean', 'metric'];

/** The members of a mapping; those of a list by their names, where each has one: `[{ "name": "recall", "value": 0.9 }]`. */
export function membersOf(value: unknown): readonly (readonly [name: string, member: unknown])[] {
  if (isMapping(value)) return Object.entries(value);
  if (!Array.isArray(value) || !value.every(isMapping)) return [];
  const key = NAMES.find((one) => value.every((item) => textOf(item[one]) !== undefined));
  if (key === undefined) return [];
  return value.map((item) => {
    const { [key]: name, ...rest } = item;
    return [String(name), rest];
  });
}

/** The key under which a mapping has the number that it is about, as `numberOf` reads it. */
export function numberKey(mapping: Fields, isNumber: (value: unknown) => boolean): string | undefined {
  return NUMBERS.find((key) => isNumber(mapping[key]));
}
