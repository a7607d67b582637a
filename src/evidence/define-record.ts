import type { Sha, Sha256 } from '../ids.ts';
import type { Person } from './names.ts';
import type { PredicateSchema } from './record-schema.ts';
import type { Decision, Statement } from './statement.ts';

const BASE = 'https://github.com/aims-gate/aims-gate/evidence';

/** One record of the ledger, by its place in it. */
export interface RecordRef {
  /** From 1, without gaps. */
  readonly sequence: number;
  /** Path on the branch that holds the ledger. */
  readonly path: string;
  /** SHA-256 of the record's bytes. */
  readonly digest: Sha256;
  /** Tip of that branch when it was read. */
  readonly commit: Sha;
}

/** What every event says of the record it was read from. */
export interface RecordEvent {
  readonly record: RecordRef;
  /** When it was decided, else when it was recorded: ISO 8601, UTC. */
  readonly at: string;
  readonly pullRequest?: number;
}

/** What a record says, in short. Names in it are the record's own: logins or pseudonyms. */
export interface Summary {
  /** One clause for people to read, never for a program: "approved #7". */
  readonly what: string;
  /** Who decided; absent: nobody did, or nobody knows. */
  readonly who?: string | undefined;
  /** Ids of the AI systems it is about. */
  readonly systems: readonly (string | null)[];
}

/** Columns of a table of records that not every kind fills; figures are computed from these. */
export interface KindColumns {
  /** Seconds that the content of a review could have been read. */
  readonly availableSeconds?: number | undefined;
  /** Of a review: `approved`, `changes-requested`, `dismissed` or `re-requested`. */
  readonly reviewDecision?: string;
  /** Of a verdict: `merged` or `closed`. */
  readonly outcome?: string;
  /** Of a verdict: it landed although the gate said no. */
  readonly mergedPastTheGate?: boolean;
  /** Of an override: how it came past. */
  readonly overrideKind?: string;
}

/** All that the program knows of one kind of record. `Predicate`: the type that is generated from `schema`. */
interface Definition<
  Type extends string,
  Predicate,
  Write extends (...given: never) => RecordDraft<Predicate>,
  Event,
> {
  /** Its name in the program, on the command line and in `policies/schema/evidence-<type>.schema.json`. */
  readonly type: Type;
  /** Last part of its predicate type when that is not `type`. */
  readonly uri?: string;
  readonly schema: PredicateSchema<Predicate>;
  readonly write: Write;
  readonly summarize: (predicate: DeepReadonly<Predicate>) => Summary;
  /** What the report needs of it; undefined: it is about the ledger itself. */
  readonly read: (predicate: DeepReadonly<Predicate>, recorded: RecordEvent) => Event;
  readonly row: (predicate: DeepReadonly<Predicate>) => KindColumns;
}

/** A decision without its predicate type. */
export interface RecordDraft<Predicate> extends Omit<Decision, 'predicateType' | 'predicate'> {
  readonly predicate: Omit<DeepReadonly<Predicate>, 'ledger'>;
}

export type DeepReadonly<Value> = Value extends readonly [infer First, ...infer Rest]
  ? readonly [DeepReadonly<First>, ...DeepReadonly<Rest>]
  : Value extends readonly (infer Item)[]
    ? readonly DeepReadonly<Item>[]
    : Value extends object
      ? { readonly [Key in keyof Value]: DeepReadonly<Value[Key]> }
      : Value;

type DecisionPredicate = Decision['predicate'];

/**
 * Defines one kind of record: this call and a line in the table of `records/` is all there is to add.
 *
 * `summarize`, `read` and `row` of the result take the predicate of any statement: it must have passed the schema of
 * the kind, as every record of a ledger that was read has.
 */
export function defineRecord<const Type extends string, Predicate, Given extends readonly unknown[], Event>({
  type,
  uri = type,
  schema,
  write,
  summarize,
  read,
  row,
}: Definition<Type, Predicate, (...given: Given) => RecordDraft<Predicate>, Event>) {
  const predicateType = `${BASE}/${uri}/v1`;
  // The one place where the compiler is told what the schema has shown.
  const parsed = (predicate: DecisionPredicate) => predicate as unknown as DeepReadonly<Predicate>;
  return {
    type,
    predicateType,
    schema,
    write: (...given: Given): Decision => {
      const { predicate, ...decision } = write(...given);
      return { ...decision, predicateType, predicate: predicate as unknown as Decision['predicate'] };
    },
    summarize: (predicate: DecisionPredicate): Summary => summarize(parsed(predicate)),
    read: (predicate: Statement['predicate'], recorded: RecordEvent): Event =>
      read(parsed(predicate), recorded),
    row: (predicate: DecisionPredicate): KindColumns => row(parsed(predicate)),
  } as const;
}

/** Somebody's login, or their account where the login is gone; undefined: nobody knows. */
export function nameOf({ login, id }: Person): string | undefined {
  if (login !== null) return login;
  return typeof id === 'number' ? `account ${id}` : (id ?? undefined);
}
