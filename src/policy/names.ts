import { isDeepStrictEqual } from 'node:util';
import { fields, mappingOf } from '../documents/fields.ts';
import type { LocatedDocument } from '../documents/yaml.ts';
import { omitUndefined } from '../omit-undefined.ts';
import { dateAfter } from '../period.ts';
import type { PolicyProblem } from './layer.ts';
import type { Bounds } from './policy.ts';
import type { PolicyText } from './policy-text.ts';
import { TIERS } from './tiers.ts';

/** A name of `let`: what stands for it, and within which bounds a policy that extends this one may set it. */
export interface Name {
  readonly value: unknown;
  /** Absent: a name, not a parameter. */
  readonly bounds?: readonly Bounds[];
  readonly about?: string;
}

export type PolicyNames = ReadonlyMap<string, Name>;

/** A policy file that is YAML, not yet known to be a policy. */
export interface PolicyYaml extends PolicyText {
  readonly document: LocatedDocument;
}

export interface NamesOf {
  readonly names: PolicyNames;
  readonly problems: readonly PolicyProblem[];
}

/** The names of several policy files together. @param sources from the root of `extends` to the team's own file */
export function namesOf(sources: readonly PolicyYaml[]): NamesOf {
  const names = new Map<string, Name>();
  const problems: PolicyProblem[] = [];
  const locked = new Set<string>();
  for (const { path, text, document } of sources) {
    const wrong = (at: readonly string[], message: string, hint?: string): void => {
      problems.push({ path, text, ...document.keyAt(at), message, ...omitUndefined({ hint }) });
    };
    for (const [name, written] of Object.entries(fields(fields(document.value).let))) {
      const at = ['let', name];
      const known = problems.length;
      const own = nameOf(written);
      const unknown = own === undefined ? undefined : strangeKey(written);
      if (unknown !== undefined)
        wrong([...at, unknown], `unknown key \`${unknown}\` of a parameter`, PARAMETER);
      const before = names.get(name);
      const bounds = [...(before?.bounds ?? []), ...(own.bounds ?? [])];
      const refused = refusal(before, own.value, bounds);
      if (refused !== undefined) wrong(at, `\`${name}\` ${refused}`);
      if (
        before !== undefined &&
        before.bounds === undefined &&
        locked.has(name) &&
        !isDeepStrictEqual(before.value, own.value)
      )
        wrong(
          at,
          `a locked gate uses \`${name}\`, which is not a parameter`,
          'only a parameter with bounds can be set',
        );
      // What is refused changes nothing: the files above would be blamed for it.
      if (before !== undefined && problems.length > known) continue;
      names.set(name, {
        value: own.value,
        ...omitUndefined({
          bounds: bounds.length === 0 ? undefined : bounds,
          about: own.about ?? before?.about,
        }),
      });
    }
    for (const name of usedByLocked(document.value, names)) locked.add(name);
  }
  return { names, problems };
}

const PARAMETER = 'a parameter has `value` and `min`, `max`, `one-of`, `about`';
const PARAMETER_KEYS = ['value', 'min', 'max', 'one-of', 'about'];

function strangeKey(written: unknown): string | undefined {
  const keys = mappingOf(written);
  if (keys === undefined || !('value' in keys)) return undefined;
  return Object.keys(keys).find((key) => !PARAMETER_KEYS.includes(key) && !key.startsWith('x-'));
}

function nameOf(written: unknown): Name {
  const keys = mappingOf(written);
  if (keys === undefined || !('value' in keys)) return { value: written };
  const { value, min, max, about } = keys;
  const oneOf = keys['one-of'];
  const bound = (one: unknown) => typeof one === 'number' || typeof one === 'string';
  const bounds: Bounds = {
    ...omitUndefined({
      min: bound(min) ? (min as number | string) : undefined,
      max: bound(max) ? (max as number | string) : undefined,
      oneOf: Array.isArray(oneOf) ? oneOf : undefined,
    }),
  };
  return {
    value,
    bounds: [bounds],
    ...omitUndefined({ about: typeof about === 'string' ? about : undefined }),
  };
}

/** Why a value cannot stand for the name; undefined: it can. */
function refusal(before: Name | undefined, value: unknown, bounds: readonly Bounds[]): string | undefined {
  // Every comparison with `.nan` is false: no bound would hold it.
  if (valuesOf(value).some((one) => typeof one === 'number' && !Number.isFinite(one)))
    return 'is not a number that can be compared';
  if (before !== undefined) {
    const lost = tiersOf(before.value).filter((tier) => !tiersOf(value).includes(tier));
    if (lost.length > 0) return `has no value at ${lost.join(', ')} any more`;
    if (kindOf(before.value) !== kindOf(value)) return `must be ${kindOf(before.value)}`;
  }
  const nested = JSON.stringify(value)?.includes('"$') === true;
  if (nested) return 'cannot be made of other names';
  for (const { min, max, oneOf } of bounds)
    for (const one of valuesOf(value)) {
      if (min !== undefined && order(one, min) !== 1 && order(one, min) !== 0)
        return `cannot be ${said(one)}: at least ${min}`;
      if (max !== undefined && order(one, max) !== -1 && order(one, max) !== 0)
        return `cannot be ${said(one)}: at most ${max}`;
      if (oneOf !== undefined && !oneOf.some((allowed) => isDeepStrictEqual(allowed, one)))
        return `cannot be ${said(one)}: one of ${oneOf.map(said).join(', ')}`;
    }
  return undefined;
}

function said(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, 60) : JSON.stringify(value).slice(0, 60);
}

/** −1, 0 or 1; undefined: the two cannot be compared. */
function order(one: unknown, other: number | string): -1 | 0 | 1 | undefined {
  if (typeof one === 'number' && typeof other === 'number') return one < other ? -1 : one > other ? 1 : 0;
  const PERIOD = /^\d+ (?:day|month|year)s?$/;
  if (typeof one !== 'string' || typeof other !== 'string' || !PERIOD.test(one) || !PERIOD.test(other))
    return undefined;
  const [a, b] = [dateAfter('2001-01-01', one), dateAfter('2001-01-01', other)];
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The tiers that a value names; of one that is the same at every tier, all. */
function tiersOf(value: unknown): readonly string[] {
  const keys = Object.keys(fields(value));
  return isByTier(value) ? keys : TIERS;
}

/** Whether a value says something of risk tiers, and of nothing else. */
export function isByTier(value: unknown): value is Readonly<Record<string, unknown>> {
  const keys = Object.keys(fields(value));
  return keys.length > 0 && keys.every((key) => TIERS.some((tier) => tier === key));
}

function valuesOf(value: unknown): readonly unknown[] {
  if (isByTier(value)) return Object.values(value).flatMap(valuesOf);
  return Array.isArray(value) ? value : [value];
}

function kindOf(value: unknown): string {
  const [first] = isByTier(value) ? Object.values(value) : [value];
  if (Array.isArray(first)) return 'a list';
  if (typeof first === 'object') return 'a mapping';
  return typeof first === 'string' ? 'a text' : typeof first === 'number' ? 'a number' : '`true` or `false`';
}

/** Names that stand anywhere in a locked gate: rather one too many than one too few. */
function usedByLocked(value: unknown, names: PolicyNames): readonly string[] {
  const gates = Object.values(fields(fields(value).gates));
  const texts = gates.filter((gate) => fields(gate).locked !== undefined).map((gate) => JSON.stringify(gate));
  // `a-b` may be one name, or two that are subtracted.
  const words = new Set(
    texts.flatMap((text) => [/[^A-Za-z0-9_]+/, /[^A-Za-z0-9_-]+/].flatMap((end) => text.split(end))),
  );
  return [...names.keys()].filter((name) => words.has(name));
}
