import { countOf } from '../count-of.ts';
import type { Sha256 } from '../ids.ts';
import { omitUndefined } from '../omit-undefined.ts';
import { readRecords } from './read-through.ts';
import { type LedgerFile, LedgerReader, type ReadRecord } from './reader.ts';
import type { Checkpoint } from './records/checkpoint.ts';
import type { RecordType } from './records/index.ts';
import type { Verifier } from './signers/ed25519.ts';
import type { KnownKey, Trust } from './signers/known.ts';

export interface VerifyOptions extends Omit<Trust, 'keys'> {
  /** Checkpoints of this ledger that were kept somewhere else. */
  readonly checkpoints?: readonly Checkpoint[];
  /** `owner/name` of those whose records it may hold: several for one that was renamed. Absent: all of one. */
  readonly repositories?: readonly string[];
}

export type Verification =
  | {
      readonly ok: true;
      readonly records: number;
      /** Whose records it holds, in the order of the first of each. */
      readonly repositories: readonly string[];
      readonly types: ReadonlyMap<RecordType, number>;
      readonly unsigned: number;
      /** Key ids and Sigstore identities, with the number of records they signed. */
      readonly signedBy: ReadonlyMap<string, number>;
      readonly keys: readonly KnownKey[];
      /** Of the last record: keep it, and a later look shows whether records were cut off the end. */
      readonly head?: Sha256;
      /** The last checkpoint in the ledger. */
      readonly checkpoint?: Checkpoint;
    }
  | {
      readonly ok: false;
      readonly record: string;
      readonly because: string;
      /** How many records before it hold together. */
      readonly whole: number;
    };

/**
 * Checks a whole ledger: every signature, every schema, the order, that each record continues the one before it, that
 * every checkpoint fits, and that nothing the kept checkpoints saw is gone or another.
 *
 * @param files of the ledger in the order of their paths; one at a time is held
 */
export async function verifyLedger(
  files: Iterable<LedgerFile> | AsyncIterable<LedgerFile>,
  keys: readonly Verifier[],
  { checkpoints = [], repositories, ...trust }: VerifyOptions = {},
): Promise<Verification> {
  const places = new Repositories(repositories);
  const reader = new LedgerReader({ keys, ...trust });
  const kept = new KeptCheckpoints(checkpoints);
  const signedBy = new Map<string, number>();
  const types = new Map<RecordType, number>();
  let unsigned = 0;
  let head: Sha256 | undefined;
  let checkpoint: Checkpoint | undefined;
  for await (const { file, read } of readRecords(files, reader)) {
    if (!read.ok) return { ok: false, record: file.path, because: read.because, whole: reader.count };
    const because = places.objection(read.record) ?? kept.objection(read.record, reader);
    if (because !== undefined) return { ok: false, record: file.path, because, whole: reader.count - 1 };
    const { type, signature, digest } = read.record;
    count(types, type);
    if (signature.state === 'none') unsigned += 1;
    else count(signedBy, signature.by);
    head = digest;
    checkpoint = read.record.checkpoint ?? checkpoint;
  }
  const cut = kept.cutOff(reader.count);
  if (cut !== undefined) return { ok: false, ...cut, whole: reader.count };
  return {
    ok: true,
    records: reader.count,
    repositories: places.found,
    types,
    unsigned,
    signedBy,
    keys: reader.keys,
    ...omitUndefined({ head, checkpoint }),
  };
}

function count<T>(map: Map<T, number>, key: T): void {
  map.set(key, (map.get(key) ?? 0) + 1);
}

/** One chain under one key may be put together from the records of several repositories: none of them is whole then. */
class Repositories {
  readonly #allowed: ReadonlySet<string> | undefined;
  readonly #found: string[] = [];

  constructor(allowed: readonly string[] | undefined) {
    this.#allowed = allowed === undefined ? undefined : new Set(allowed.map((one) => one.toLowerCase()));
  }

  get found(): readonly string[] {
    return this.#found;
  }

  objection({ statement }: ReadRecord): string | undefined {
    const { repository } = statement.predicate;
    if (this.#found.includes(repository)) return undefined;
    const [first] = this.#found;
    if (this.#allowed !== undefined && !this.#allowed.has(repository.toLowerCase()))
      return `it is a record of ${repository}, which is not the repository asked for`;
    if (this.#allowed === undefined && first !== undefined)
      return `it is a record of ${repository}, and those before it are of ${first}: where that is one repository that was renamed, give --repository for both names`;
    this.#found.push(repository);
    return undefined;
  }
}

/** Compares a ledger with what earlier looks saw of it. */
class KeptCheckpoints {
  readonly #byCount = new Map<number, Checkpoint[]>();
  #matched = 0;

  constructor(checkpoints: readonly Checkpoint[]) {
    for (const one of checkpoints)
      this.#byCount.set(one.count, [...(this.#byCount.get(one.count) ?? []), one]);
  }

  /** What `record`, just read by `reader`, contradicts; undefined when nothing does. */
  objection(record: ReadRecord, reader: LedgerReader): string | undefined {
    const { sequence, digest, type } = record;
    const before = this.#byCount.get(sequence - 1) ?? [];
    if (before.length > 0 && type !== 'checkpoint')
      return `a checkpoint you kept stood here, and is gone: the ledger was rewritten from here on`;
    const here = this.#byCount.get(sequence) ?? [];
    if (here.length === 0) return undefined;
    const root = reader.root();
    if (here.some((kept) => kept.head !== digest || kept.root !== root))
      return `it is not the record ${sequence} that a checkpoint you kept saw: ${this.#since()} was rewritten, or it is another ledger`;
    this.#matched = sequence;
    return undefined;
  }

  /** The first record that a kept checkpoint saw and that is not there any more. */
  cutOff(records: number): { readonly record: string; readonly because: string } | undefined {
    const longest = Math.max(...this.#byCount.keys(), -1);
    // The checkpoint itself is a record too, right after those it counts.
    if (longest < records) return undefined;
    const because = `a checkpoint you kept saw ${countOf(longest, 'record')} and was number ${longest + 1} itself; the ledger holds ${records}: it was cut off`;
    return { record: `record ${records + 1}`, because };
  }

  #since(): string {
    return this.#matched === 0 ? 'it or a record before it' : `something after record ${this.#matched}`;
  }
}
