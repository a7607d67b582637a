import { compact } from '../../compact.ts';
import { fields } from '../../documents/fields.ts';
import type { Requirement } from '../../policy/policy.ts';
import { byTiers } from '../../policy/tiers.ts';
import { METHODS } from '../../policy/vocabulary.ts';

/** Something without one of its parts, and the part in words. */
export interface WithoutPart<Value> {
  readonly rest: Value;
  readonly part: string;
}

type Keys = Readonly<Record<string, unknown>>;

/** Longer than anything is kept. */
const EVER = '900 years';

/** A requirement with one of its bounds taken away, each by itself: how many people, how long ago, which sections. */
export function withoutBounds(requirement: Requirement): readonly WithoutPart<Requirement>[] {
  const keys: Keys = { ...requirement };
  return Object.entries(keys).flatMap(([key, value]): readonly WithoutPart<Requirement>[] =>
    (SOFTER[key]?.(value) ?? []).map(({ part, rest }) => ({ part, rest: { ...requirement, [key]: rest } })),
  );
}

/** Key of a requirement as it is parsed → what it is without one bound; empty: there is none. */
const SOFTER: Readonly<Record<string, (value: unknown) => readonly WithoutPart<unknown>[]>> = {
  count: (value) =>
    numbers(value).some((one) => one > 1)
      ? [{ part: 'count', rest: byTiers((tier) => Math.min(Number(fields(value)[tier] ?? value), 1)) }]
      : [],
  ways: (value) =>
    Object.values(fields(value)).some((one) => Array.isArray(one) && one.length <= METHODS.length)
      ? [{ part: 'signed', rest: byTiers(() => ['review', ...METHODS]) }]
      : [],
  standard: (value) => {
    const { minMinutes, rationale, maxPerHour, ...rest } = fields(value);
    const all = { ...fields(value) };
    return compact([
      numbers(minMinutes).some((one) => one > 0) && {
        part: 'min-minutes',
        rest: { ...all, minMinutes: byTiers(() => 0) },
      },
      rationale === 'required' && { part: 'rationale', rest: { ...all, rationale: 'optional' } },
      maxPerHour !== undefined && { part: 'max-per-hour', rest: { ...rest, minMinutes, rationale } },
    ]);
  },
  within: (value) => (typeof value === 'string' || isTexts(value) ? [{ part: 'within', rest: EVER }] : []),
  reviewed: () => [{ part: 'reviewed', rest: EVER }],
  limit: () => [{ part: 'limit', rest: 25 }],
  sections: each('section'),
  items: each('item'),
  fields: (value) => (Array.isArray(value) && value.length > 1 ? each('field')(value) : []),
  changed: (value) => (value === undefined ? [] : [{ part: 'changed', rest: undefined }]),
};

function each(name: string): (value: unknown) => readonly WithoutPart<unknown>[] {
  return (value) =>
    Array.isArray(value)
      ? (value as readonly unknown[]).map((one, index) => ({
          part: `${name} ${String(one)}`,
          rest: value.toSpliced(index, 1),
        }))
      : [];
}

function numbers(value: unknown): readonly number[] {
  return (typeof value === 'number' ? [value] : Object.values(fields(value))).filter(
    (one) => typeof one === 'number',
  );
}

/** Periods by tier; those of incidents are by severity, and mappings themselves. */
function isTexts(value: unknown): boolean {
  const all = Object.values(fields(value));
  return all.length > 0 && all.every((one) => typeof one === 'string');
}
