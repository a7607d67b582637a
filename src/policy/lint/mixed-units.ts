import { everyValue } from '../../documents/every-value.ts';
import { fields } from '../../documents/fields.ts';
import type { Problem } from '../../documents/position.ts';
import type { Path } from '../../documents/yaml.ts';
import { isByTier } from '../names.ts';
import type { GateCheck } from './check.ts';

/** Distances between results, beside the bound that says what the results are like. */
const DISTANCES = ['tolerance', 'max-gap'] as const;

/**
 * Bounds of one metric in two units. Beside `min: 0.95` a `tolerance: 1` was meant as one percent, and tolerates everything:
 * no share is further than 1 from another.
 */
export const mixedUnits: GateCheck = ({ written, path, document }) => {
  const values = everyValue(written.require, [...path, 'require']);
  return values.flatMap(({ value, path: at }) =>
    at.at(-2) === 'thresholds' ? ofMetric(fields(value), at, document) : [],
  );
};

function ofMetric(
  bounds: Readonly<Record<string, unknown>>,
  at: Path,
  document: Parameters<GateCheck>[0]['document'],
): readonly Problem[] {
  const groups = fields(bounds.groups);
  const [least] = [bounds.min, groups.min].flatMap(numbersIn);
  const isShare = least !== undefined && least > 0 && least < 1;
  if (!isShare || bounds.max !== undefined || groups.max !== undefined) return [];
  return [[bounds, at] as const, [groups, [...at, 'groups']] as const].flatMap(([keys, path]) =>
    DISTANCES.flatMap((key): Problem | readonly Problem[] => {
      const wide = numbersIn(keys[key]).find((one) => one >= 1);
      if (wide === undefined) return [];
      return {
        ...document.keyAt([...path, key]),
        message: `\`${key}: ${wide}\` beside \`min: ${least}\` allows everything: results are between 0 and 1`,
        hint: `one percent is \`${key}: 0.01\`; of a metric that goes beyond 1 give \`max\`, too`,
      };
    }),
  );
}

function numbersIn(value: unknown): readonly number[] {
  if (isByTier(value)) return Object.values(value).flatMap(numbersIn);
  return typeof value === 'number' ? [value] : [];
}
