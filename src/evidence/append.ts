import { countOf } from '../count-of.ts';
import { AimsError } from '../errors.ts';
import type { Sha256 } from '../ids.ts';
import { omitUndefined } from '../omit-undefined.ts';
import type { RecordedTip } from './carried.ts';
import { type ChainOptions, chain, closingCheckpoint, ledgerEnd } from './chain.ts';
import { recordDigest } from './envelope.ts';
import type { Checkpoint } from './records/checkpoint.ts';
import { repairRecord } from './records/repair.ts';
import type { SealedRecord } from './sealed.ts';
import type { Signer } from './signers/signer.ts';
import type { Decision, Origin } from './statement.ts';
import type { AppendResult, EvidenceStore, LedgerSnapshot } from './store.ts';

export interface LedgerWriter {
  readonly signer?: Signer;
  /** Milliseconds. Injected, so that tests do not wait. */
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** From 0 up to 1. */
  readonly random: () => number;
  /** Milliseconds, of a clock that only goes forward. */
  readonly clock: () => number;
}

export interface AppendOptions {
  /** Checkpoints of this ledger that somebody else kept: it must continue every one of them. */
  readonly seen?: readonly Checkpoint[];
  /** Up to where everything that was pushed has been looked at. */
  readonly tip?: RecordedTip;
}

const MAX_TRIES = 40;
const SHORTEST_WAIT_MS = 200;
const LONGEST_WAIT_MS = 30_000;
/** A decision and its checkpoint, at least. */
const RECORDS_AN_APPEND = 2;

/**
 * Appends the decisions that are not recorded yet, as one batch, and reads them back.
 *
 * Appending a decision twice records it once. When somebody else was faster, the batch is chained and signed anew
 * to the end as it is then: waits are random over an ever longer time, so that many writers get out of each other's way.
 *
 * Throws `ledger-broken`, `ledger-conflict` or what the store throws; then nothing is claimed to be recorded.
 */
export async function append(
  store: EvidenceStore,
  decisions: readonly Decision[],
  writer: LedgerWriter,
  { seen = [], tip }: AppendOptions = {},
): Promise<AppendResult> {
  const wanted = [...new Map(decisions.map((decision) => [decision.id, decision])).values()];
  const mine = new Map<string, SealedRecord>();
  let tried: readonly SealedRecord[] = [];
  const pace = new Pace(writer);
  for (let attempt = 0; attempt < MAX_TRIES; attempt += 1) {
    pace.start();
    const now = await store.open();
    pace.sees(now.count);
    if (attempt === 0) for (const checkpoint of seen) await requireContinues(store, now, checkpoint);
    // Of a batch that was overtaken the beginning may be in; of one whose answer was lost, all.
    for (const record of tried) if (await now.holds(record)) mine.set(record.decision, record);
    const [first, ...more] = wanted.filter(({ id }) => now.sequenceOf(id) === undefined);
    if (first === undefined) return appended(wanted, mine);
    const end = await ledgerEnd(now.count, (sequence) => now.read(sequence));
    const { repair } = now;
    const batch: readonly [Decision, ...Decision[]] =
      repair === undefined ? [first, ...more] : [repairRecord.write(repair, first.predicate), first, ...more];
    const { records, checkpoint } = await chain(end, batch, writer.signer, optionsOf(now, tip));
    if ((await now.add(records)) === 'added') {
      await readBack(store, records);
      for (const record of records) mine.set(record.decision, record);
      return {
        ...appended(wanted, mine),
        written: records,
        checkpoint,
        ...omitUndefined({ repair }),
      };
    }
    tried = records;
    await pace.wait(attempt);
  }
  const hint = 'run the recording job again: nothing was lost, the decisions are still on the pull request';
  const message = `${store.name} moved ${MAX_TRIES} times while records were appended`;
  throw new AimsError('ledger-conflict', message, hint);
}

/** How long to wait for another try. */
class Pace {
  readonly #writer: LedgerWriter;
  #started = 0;
  /** Of the last two looks: when, and how many records there were. */
  #looks: readonly { readonly at: number; readonly count: number }[] = [];

  constructor(writer: LedgerWriter) {
    this.#writer = writer;
  }

  start(): void {
    this.#started = this.#writer.clock();
  }

  sees(count: number): void {
    this.#looks = [...this.#looks.slice(-1), { at: this.#started, count }];
  }

  /**
   * A try takes the longer the more writers there are, and the ledger tells how many others were faster: in the mean one try
   * is made while another one takes. Where it does not grow nobody was, and waits double.
   */
  async wait(attempt: number): Promise<void> {
    const tryTime = Math.max(this.#writer.clock() - this.#started, SHORTEST_WAIT_MS);
    const others = this.#othersIn(tryTime);
    const times = others === 0 ? 2 ** attempt : 2 * (1 + others);
    await this.#writer.sleep(this.#writer.random() * Math.min(tryTime * times, LONGEST_WAIT_MS));
  }

  /** Appends of others in so many milliseconds, as between the last two looks; one before there were two. */
  #othersIn(milliseconds: number): number {
    const [before, after] = this.#looks;
    if (before === undefined || after === undefined) return 1;
    const elapsed = Math.max(after.at - before.at, SHORTEST_WAIT_MS);
    return ((after.count - before.count) / RECORDS_AN_APPEND / elapsed) * milliseconds;
  }
}

/** Closes a ledger that holds all there is with a checkpoint; somebody who is faster has done so too. */
export async function close(
  store: EvidenceStore,
  origin: Origin,
  { signer }: LedgerWriter,
  tip?: RecordedTip,
): Promise<void> {
  const now = await store.open();
  const end = await ledgerEnd(now.count, (sequence) => now.read(sequence));
  // What somebody else wrote is put back by the next run that has something to say.
  if (now.repair !== undefined) return;
  const record =
    end === undefined ? undefined : await closingCheckpoint(end, origin, signer, optionsOf(now, tip));
  if (record !== undefined) await now.add([record]);
}

function optionsOf(now: LedgerSnapshot, tip: RecordedTip | undefined): ChainOptions {
  const names = now.names?.();
  return { ...omitUndefined({ names, tip }) };
}

function appended(wanted: readonly Decision[], mine: ReadonlyMap<string, SealedRecord>): AppendResult {
  const recorded = wanted.flatMap(({ id }) => {
    const record = mine.get(id);
    return record === undefined ? [] : [{ decision: id, digest: record.digest, path: record.path }];
  });
  return { recorded, known: wanted.length - recorded.length, written: [] };
}

async function requireContinues(
  { name }: EvidenceStore,
  now: LedgerSnapshot,
  { count, head }: Checkpoint,
): Promise<void> {
  // The checkpoint is a record too, right after those it counts.
  const cutOff = now.count <= count;
  if (!cutOff && (await isRecord(now, count, head))) return;
  const found = cutOff ? `it holds ${now.count}` : `record ${count} is another one now`;
  const hint =
    'look for a mirror or an older clone that has them, and for who pushed. If the ledger was begun anew on purpose, the next recording run records this';
  const message = `${name} was ${cutOff ? 'cut off' : 'rewritten'}: a check saw ${countOf(count + 1, 'record')} there, and ${found}`;
  throw new AimsError('ledger-broken', message, hint);
}

async function isRecord(now: LedgerSnapshot, sequence: number, digest: Sha256): Promise<boolean> {
  return recordDigest(await now.read(sequence)) === digest;
}

/** "Recorded" is only said of bytes that were read back from the store. */
async function readBack(store: EvidenceStore, records: readonly SealedRecord[]): Promise<void> {
  const now: LedgerSnapshot = await store.open();
  for (const record of records) {
    if (await now.holds(record)) continue;
    const hint = 'somebody rewrote the ledger: protect it against that, then run the job again';
    const message = `${record.path} is not in ${store.name} after it was written`;
    throw new AimsError('ledger-broken', message, hint);
  }
}
