import { defined } from '../defined.ts';
import type { RiskTier } from '../terms.ts';
import type { JsonSchema } from './kinds.ts';
import type { Gate } from './policy.ts';

/** One value for every tier, or some by tier; a tier that is left out is not asked. */
export type ByTier<Value> = Value | Partial<Readonly<Record<RiskTier, Value>>>;

export const TIERS: readonly RiskTier[] = ['minimal', 'limited', 'high', 'unacceptable'];

/** One value for each tier. */
export function byTiers<Value>(of: (tier: RiskTier) => Value): Readonly<Record<RiskTier, Value>> {
  return {
    minimal: of('minimal'),
    limited: of('limited'),
    high: of('high'),
    unacceptable: of('unacceptable'),
  };
}

/** The value for a system of this tier; undefined: not asked there. */
export function atTier<Value extends string | number>(
  value: ByTier<Value> | undefined,
  tier: RiskTier,
): Value | undefined {
  return typeof value === 'object' ? value[tier] : value;
}

/** How serious a gate is for a system of this tier. */
export function levelAt({ level, levels }: Pick<Gate, 'level' | 'levels'>, tier: RiskTier): Gate['level'] {
  return levels?.[tier] ?? level;
}

/** `0.95`, or `0.97 at high, 0.9 at limited`. */
export function sayTiers(value: ByTier<string | number>): string {
  if (typeof value !== 'object') return String(value);
  return TIERS.filter((tier) => value[tier] !== undefined)
    .map((tier) => `${value[tier]} at ${tier}`)
    .join(', ');
}

/** The schema of a value that may be said by tier. */
export function byTier(schema: JsonSchema, leftOut = 'is not asked'): JsonSchema {
  const { description, examples, ...value } = schema;
  const more = `For all tiers, or by risk tier; a tier that is left out ${leftOut}, a system without one counts as \`high\`.`;
  return {
    description: typeof description === 'string' ? `${description} ${more}` : more,
    ...defined({ examples }),
    anyOf: [
      value,
      {
        type: 'object',
        minProperties: 1,
        additionalProperties: false,
        properties: Object.fromEntries(TIERS.map((tier) => [tier, value])),
      },
    ],
  };
}

/** Whether `after` asks less than `before` at some tier; `less` compares two values that are both there. */
export function lessAtTier<Value extends string | number>(
  before: ByTier<Value> | undefined,
  after: ByTier<Value> | undefined,
  less: (before: Value, after: Value) => boolean,
): boolean {
  return TIERS.some((tier) => {
    const [was, is] = [atTier(before, tier), atTier(after, tier)];
    return was !== undefined && (is === undefined || less(was, is));
  });
}
