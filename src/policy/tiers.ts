import { omitUndefined } from '../omit-undefined.ts';
import type { RiskTier } from '../terms.ts';
import type { JsonSchema } from './kinds.ts';
import type { Gate } from './policy.ts';

/** One value for every tier, or some by tier; a tier that is left out takes the value of the next lower one, and below all it is not asked. */
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

/** The value for a system of this tier: its own, or that of the next lower tier that has one. Undefined: not asked there. */
export function atTier<Value extends string | number>(
  value: ByTier<Value> | undefined,
  tier: RiskTier,
): Value | undefined {
  return typeof value === 'object' ? value[tierThatSays(value, tier) ?? tier] : value;
}

/** The tier itself, or the next lower one that has a value: what is asked at one tier is asked above it. */
export function tierThatSays(value: Readonly<Record<string, unknown>>, tier: RiskTier): RiskTier | undefined {
  return TIERS.slice(0, TIERS.indexOf(tier) + 1).findLast((one) => value[one] !== undefined);
}

/** The value that is said of this very tier: of what is easier the higher it is, none follows from a lower tier. */
export function valueAtTier<Value extends string | number>(
  value: ByTier<Value> | undefined,
  tier: RiskTier,
): Value | undefined {
  return typeof value === 'object' ? value[tier] : value;
}

/** How serious a gate is for a system of this tier. */
export function levelAt({ level, levels }: Pick<Gate, 'level' | 'levels'>, tier: RiskTier): Gate['level'] {
  return levels?.[tier] ?? level;
}

/** `0.95`, or `0.9 at limited, 0.97 at high and unacceptable`: what holds above a tier is said with it. */
export function sayTiers(value: ByTier<string | number>): string {
  if (typeof value !== 'object') return String(value);
  const groups: { readonly said: string | number; readonly tiers: RiskTier[] }[] = [];
  for (const tier of TIERS) {
    const said = atTier(value, tier);
    const last = groups.at(-1);
    if (said !== undefined && said === last?.said) last.tiers.push(tier);
    else if (said !== undefined) groups.push({ said, tiers: [tier] });
  }
  return groups
    .map(({ said, tiers }) =>
      tiers.length === TIERS.length ? String(said) : `${said} at ${tiers.join(' and ')}`,
    )
    .join(', ');
}

/** Without the lowest tiers at which nothing is asked: what is none again above them is said. */
export function omitNone<Value extends string | number>(
  value: Readonly<Record<RiskTier, Value>>,
  none: Value,
): ByTier<Value> {
  const first = TIERS.findIndex((tier) => value[tier] !== none);
  return Object.fromEntries(
    TIERS.slice(first === -1 ? TIERS.length : first).map((tier) => [tier, value[tier]]),
  );
}

/** The schema of a value that may be said by tier. */
export function byTier(
  schema: JsonSchema,
  leftOut = 'takes the value of the next lower one, and is not asked below all of them',
): JsonSchema {
  const { description, examples, ...value } = schema;
  const more = `For all tiers, or by risk tier; a tier that is left out ${leftOut}, a system without one counts as \`high\`.`;
  return {
    description: typeof description === 'string' ? `${description} ${more}` : more,
    ...omitUndefined({ examples }),
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
