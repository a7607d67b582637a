import type { LimitBound } from '../../documents/operation/limits.ts';
import type { OperationMeasurement } from '../../documents/operation/observation.ts';

/** How people, OpenTelemetry (UCUM) and Prometheus write units, and what one of each is in the first of its row. */
const UNITS: readonly ReadonlyMap<string, number>[] = [
  new Map([
    ['s', 1],
    ['sec', 1],
    ['second', 1],
    ['seconds', 1],
    ['ms', 0.001],
    ['millisecond', 0.001],
    ['milliseconds', 0.001],
    ['us', 0.000001],
    ['µs', 0.000001],
    ['microseconds', 0.000001],
    ['min', 60],
    ['minute', 60],
    ['minutes', 60],
    ['h', 3600],
    ['hour', 3600],
    ['hours', 3600],
  ]),
  new Map([
    ['1', 1],
    ['ratio', 1],
    ['%', 0.01],
    ['percent', 0.01],
  ]),
];

/** Units that the name of a series ends with, as Prometheus asks for: `_seconds`, `_ratio`, `_percent`. */
const SUFFIX = /_(seconds|milliseconds|ratio|percent)(?:_(?:sum|min|max|total))?$/;

/**
 * A value in the unit of the bound that it is held against; undefined: nobody says what it is in, or it is in something else.
 *
 * A bound without a unit, and one in a word of its own (`points`), is in whatever the system exports.
 */
export function inUnitOf(
  { unit: wanted }: LimitBound,
  { value, unit, series }: OperationMeasurement,
): number | undefined {
  const scale = wanted === undefined ? undefined : UNITS.find((one) => one.has(wanted));
  if (wanted === undefined || scale === undefined) return value;
  const own = unit === undefined || unit === '' ? SUFFIX.exec(series.slice(-100))?.[1] : unit.toLowerCase();
  const [from, to] = [own === undefined ? undefined : scale.get(own), scale.get(wanted)];
  if (from === undefined || to === undefined) return undefined;
  // Whole steps of a decimal: 0.29 is 29 %, and not 28.999999999999996.
  return Math.round((value * from * 1e12) / to) / 1e12;
}
