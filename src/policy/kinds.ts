import { isDeepStrictEqual } from 'node:util';
import { AimsError } from '../errors.ts';
import { omitUndefined } from '../omit-undefined.ts';
import { type Prose, prose } from '../prose.ts';
import type { ApprovalRequirement, Requirement, ReviewRequirement } from './policy.ts';
import { combineTendency, type Tendency } from './tendency.ts';

export type JsonSchema = Readonly<Record<string, unknown>>;

/** What a sweep of a branch, which has no change and no reviewers, can ask of a kind. */
export type NeedsChange =
  /** It can be judged of a branch as it stands. */
  | 'no'
  /** Without a change it holds of itself, and so shows nothing. */
  | 'to-show'
  /** It speaks of a change and its reviewers only. */
  | 'to-judge';

/** Who can see to it that a requirement holds. */
export type Fulfilment =
  /** Other people: approvals, reviews, signatures. */
  | 'people'
  /** The author alone, by what the change itself writes. */
  | 'author'
  /** Nobody within the change: it is so by the change itself, the target branch, the pull request or the clock. */
  | 'surroundings';

/** Who can see to it that one of several holds: rather the author than people. */
export function easiestFulfilment(ways: readonly Fulfilment[]): Fulfilment {
  if (ways.includes('author')) return 'author';
  return ways.every((one) => one === 'people') && ways.length > 0 ? 'people' : 'surroundings';
}

/**
 * The part of a requirement kind that the policy language needs: how it is written, read, described and compared. The
 * other part, how it is judged, stands on the floor of the gates; both are one module, which callers hand over as a
 * table.
 */
export interface KindLanguage<Parsed extends Requirement = Requirement, Written = unknown> {
  /** The key in the YAML. */
  readonly kind: Parsed['kind'];
  /** JSON Schema of the value under the key. */
  readonly schema: JsonSchema;
  /** How it can be written short, for editors: `in-full.ts` writes it out before anything else reads it. */
  readonly short?: JsonSchema;
  /** Keys beside its own that belong to it: `then` and `else` of `if`. It parses the whole mapping then. */
  readonly siblings?: readonly string[];
  /** Definitions that only this kind's schema refers to. */
  readonly definitions?: Readonly<Record<string, JsonSchema>>;
  readonly needsChange: NeedsChange;
  /** Who can see to it that it holds. */
  fulfilledBy(requirement: Parsed, kinds: Kinds): Fulfilment;
  /** The value under the key, which the schema has checked, with its defaults filled in. */
  parse(written: Written, kinds: Kinds): Parsed;
  /** Paths of the documents it relies on, as the policy writes them. */
  documents(requirement: Parsed): readonly string[];
  /** What it asks for, as the object of a sentence: "requires …". */
  describe(requirement: Parsed, kinds: Kinds): Prose;
  /** The same as a condition: "if …". Left out: as `describe` says it. */
  condition?(requirement: Parsed): Prose;
  /** What `describe` leaves out, because it is longer than a sentence: the expression behind its words. Empty: nothing. */
  detail?(requirement: Parsed): Prose;
  /** What `after` asks less than `before`, in words; undefined when it is about something else altogether. */
  weaker(before: Parsed, after: Parsed, kinds: Kinds): readonly Prose[] | undefined;
  /** The requirements it is made of. */
  parts?(requirement: Parsed): readonly Requirement[];
  /** Whether its description reads in two ways beside “or” and “and”, though it has no parts: several people, a standard. */
  hasSeveral?(requirement: Parsed): boolean;
  /** What it makes of a part that holds more often: left out, it holds more often itself. */
  sense?(requirement: Parsed, part: Requirement): Tendency;
  /** The CEL expressions that it is by itself. */
  expressions?(requirement: Parsed): readonly string[];
  /** Those of them that decide what is asked. */
  conditions?(requirement: Parsed, kinds: Kinds): readonly Requirement[];
  /** The approvals and reviews it asks for by itself. */
  approvals?(requirement: Parsed): readonly (ApprovalRequirement | ReviewRequirement)[];
}

/** The kinds of requirements the policy language has, as one value. */
export interface Kinds {
  readonly all: readonly KindLanguage[];
  /** @param written `{ KIND: VALUE }`, as the schema has checked it */
  parse(written: Readonly<Record<string, unknown>>): Requirement;
  describe(requirement: Requirement): Prose;
  /** The same as a part of a sentence: in brackets where it is made of others, because “a or b and c” can be read in two ways. */
  part(requirement: Requirement): Prose;
  /** The same as a condition: "if …". */
  condition(requirement: Requirement): Prose;
  /** What its description leaves out, of each of its parts. */
  details(requirement: Requirement): readonly Prose[];
  /** Paths of every document it reads, at any depth, as the policy writes them. */
  documents(requirement: Requirement): readonly string[];
  /** Paths of the documents that decide, at any depth, what is asked. */
  decisive(requirement: Requirement): readonly string[];
  /** Every approval and review it asks for, at any depth. */
  approvals(requirement: Requirement): readonly (ApprovalRequirement | ReviewRequirement)[];
  /** What it is made of, at any depth: those that have no parts. */
  leaves(requirement: Requirement): readonly Requirement[];
  /** Its CEL expressions at any depth, and whether it holds more or less often where one does. */
  expressions(requirement: Requirement): readonly { readonly cel: string; readonly sense: Tendency }[];
  needsChange(requirement: Requirement): NeedsChange;
  /** Where the policy trusts the author, what the author writes is a fact like others. */
  fulfilledBy(requirement: Requirement): Fulfilment;
  /** What none of `after` asks any more of `before`, in words. */
  lost(before: Requirement, after: readonly Requirement[]): readonly Prose[];
}

export function kindsOf(all: readonly KindLanguage[]): Kinds {
  const byName = new Map(all.map((kind) => [kind.kind, kind]));
  const of = ({ kind }: Pick<Requirement, 'kind'>): KindLanguage => {
    const found = byName.get(kind);
    if (found !== undefined) return found;
    throw new AimsError('internal', `no requirement kind is called ${kind}`, 'please report this as a bug');
  };
  const kinds: Kinds = {
    all,
    parse(written) {
      const [kind = ''] = Object.keys(written).filter((key) => byName.has(key));
      const { siblings = [] } = of({ kind });
      const value = siblings.length === 0 ? written[kind] : written;
      const { remedy, trust } = written;
      return {
        ...of({ kind }).parse(value, kinds),
        ...omitUndefined({
          remedy: typeof remedy === 'string' ? remedy : undefined,
          trust: trust === 'author' ? trust : undefined,
        }),
      };
    },
    describe(requirement) {
      const told = of(requirement).describe(requirement, kinds);
      return requirement.trust === undefined ? told : prose`${told} (as its author writes it)`;
    },
    part(requirement) {
      const told = kinds.describe(requirement);
      const kind = of(requirement);
      const several = kind.parts !== undefined || kind.hasSeveral?.(requirement) === true;
      return several ? prose`(${told})` : told;
    },
    condition: (requirement) => of(requirement).condition?.(requirement) ?? kinds.describe(requirement),
    details: (requirement) =>
      kinds.leaves(requirement).flatMap((one) => {
        const told = of(one).detail?.(one) ?? [];
        return told.length === 0 ? [] : [told];
      }),
    documents: (requirement) => [
      ...of(requirement).documents(requirement),
      ...partsOf(requirement).flatMap(kinds.documents),
    ],
    decisive: (requirement) => [
      ...(of(requirement).conditions?.(requirement, kinds) ?? []).flatMap(kinds.documents),
      ...partsOf(requirement).flatMap(kinds.decisive),
    ],
    approvals: (requirement) => [
      ...(of(requirement).approvals?.(requirement) ?? []),
      ...partsOf(requirement).flatMap(kinds.approvals),
    ],
    leaves(requirement) {
      const parts = of(requirement).parts?.(requirement);
      return parts === undefined ? [requirement] : parts.flatMap(kinds.leaves);
    },
    expressions: (requirement) => [
      ...(of(requirement).expressions?.(requirement) ?? []).map((cel) => ({ cel, sense: 'more' as const })),
      ...partsOf(requirement).flatMap((part) => {
        const outer = of(requirement).sense?.(requirement, part) ?? 'more';
        return kinds
          .expressions(part)
          .map(({ cel, sense }) => ({ cel, sense: combineTendency(outer, sense) }));
      }),
    ],
    needsChange: (requirement) => of(requirement).needsChange,
    fulfilledBy(requirement) {
      if (requirement.trust === 'author') return 'surroundings';
      return of(requirement).fulfilledBy(requirement, kinds);
    },
    lost(before, after) {
      const same = after.filter(({ kind }) => kind === before.kind);
      if (same.some((one) => isDeepStrictEqual(one, before))) return [];
      const differences = same
        .flatMap((one) => {
          const less = of(before).weaker(before, one, kinds);
          if (less === undefined || one.trust === before.trust || one.trust === undefined)
            return less === undefined ? [] : [less];
          return [
            [...less, prose`${of(before).describe(before, kinds)}: what its author writes is enough now`],
          ];
        })
        .toSorted((a, b) => a.length - b.length);
      return differences[0] ?? [prose`no longer requires ${kinds.describe(before)}`];
    },
  };
  const partsOf = (requirement: Requirement) => of(requirement).parts?.(requirement) ?? [];
  return kinds;
}

/** `weaker` of a kind that only knows whether two requirements are about the same document. */
export function anyDifference<Parsed extends Requirement>(
  sameSubject: (before: Parsed, after: Parsed) => boolean,
): KindLanguage<Parsed>['weaker'] {
  return (before, after, kinds) =>
    sameSubject(before, after) ? [prose`${kinds.describe(before)} is required in another way`] : undefined;
}
