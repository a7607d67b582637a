import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { append } from '../../src/evidence/append.ts';
import validators from '../../src/evidence/generated/validators.cjs';
import { RECORDS, type RecordType, summarize } from '../../src/evidence/records/index.ts';
import type { Decision } from '../../src/evidence/statement.ts';
import { parseStores } from '../../src/evidence/stores/address.ts';
import type { StoreWorld } from '../../src/evidence/stores/define-store.ts';
import { STORE_KINDS } from '../../src/evidence/stores/store-kinds.ts';
import { FORMATS } from '../../src/reporters/index.ts';
import { evaluation } from '../reporters/evaluation.ts';
import { decisions } from '../support/evidence.ts';

/** Conformance of reporters, records and stores: `tables/KIND/NAME.yml` holds cases of name, input and expected answer. */
const TABLES = join(import.meta.dirname, 'tables');

function casesOf<Case extends { readonly name: string }>(
  kind: string,
): readonly (readonly [string, string, Case])[] {
  return readdirSync(join(TABLES, kind)).flatMap((file) => {
    const cases = parse(readFileSync(join(TABLES, kind, file), 'utf8')) as readonly Case[];
    const name = file.replace(/\.yml$/, '');
    return cases.map((one) => [name, one.name, one] as const);
  });
}

const tablesOf = (kind: string): readonly string[] =>
  readdirSync(join(TABLES, kind)).map((file) => file.replace(/\.yml$/, ''));

test.each([
  ['reporter', [...FORMATS.keys()]],
  ['record', Object.keys(RECORDS)],
  ['store', STORE_KINDS.map(({ kind }) => kind)],
])('every %s has its table', (kind, names) => {
  expect([...tablesOf(kind)].sort()).toEqual([...names].sort());
});

interface ReporterCase {
  readonly name: string;
  readonly verdict: 'pass' | 'fail' | 'not-applicable';
  /** Replaces the name of the system. */
  readonly system?: string;
  readonly says: readonly string[];
  readonly never?: readonly string[];
}

describe('reporters', () => {
  test.each(casesOf<ReporterCase>('reporter'))('%s: %s', (name, _, { verdict, system, says, never }) => {
    const judged = evaluation({ verdict });
    const systems = judged.systems.map((one) => ({ ...one, name: system ?? one.name }));
    const text = FORMATS.get(name)?.({ ...judged, systems }, { colour: false, width: 100 }) ?? '';
    for (const part of says) expect(text).toContain(part);
    for (const part of never ?? []) expect(text).not.toContain(part);
  });
});

interface RecordCase {
  readonly name: string;
  /** What the kind writes beside where it came from; absent: as in the first case of the table. */
  readonly predicate?: Readonly<Record<string, unknown>>;
  /** A key that is left out. */
  readonly without?: string;
  /** What it holds besides. */
  readonly beside?: object;
  /** Absent: the schema refuses the predicate. */
  readonly summary?: object;
}

/** What every record says of where it came from. */
const ORIGIN = {
  repository: 'acme/shop',
  run: null,
  gate: { name: 'aims-gate', version: '0.1.0' },
  decidedAt: '2026-06-01T10:00:00Z',
  timeSource: 'github',
  recordedAt: '2026-06-01T10:00:00Z',
  ledger: { decision: 'one', previous: null, sequence: 1 },
};

describe('records', () => {
  const cases = casesOf<RecordCase>('record');
  const first = new Map(cases.toReversed().map(([name, , { predicate }]) => [name, predicate]));
  test.each(cases)('%s: %s', (name, _, { predicate = first.get(name), without = '', beside, summary }) => {
    const type = name as RecordType;
    const { [without]: __, ...rest } = predicate ?? {};
    const whole = { ...ORIGIN, ...rest, ...beside } as Decision['predicate'];
    const isValid = validators[`evidence-${type}`];
    expect(isValid(whole)).toBe(summary !== undefined);
    if (summary !== undefined) expect(summarize(type, whole)).toMatchObject(summary);
  });
});

interface StoreCase {
  readonly name: string;
  /** `FOLDER` is a new folder. */
  readonly address: string;
  /** What the address says; absent: it is refused. */
  readonly place?: object;
  /** Decisions appended one batch after the other; then so many records are there, checkpoints included. */
  readonly add?: readonly number[];
  readonly records?: number;
}

const folder = mkdtempSync(join(tmpdir(), 'aims-gate-tables-'));
afterAll(() => rmSync(folder, { recursive: true }));
const WRITER = { sleep: async () => {}, random: () => 0.5, clock: () => 0 };
const elsewhere = (): never => {
  throw new TypeError('a table opens no repository');
};
const WORLD: StoreWorld = {
  repository: elsewhere,
  clone: elsewhere,
  branch: 'aims/evidence',
  trust: { repository: 'acme/shop', keys: [] },
  folder: (written) => written,
};

describe('stores', () => {
  test.each(casesOf<StoreCase>('store'))(
    '%s: %s',
    async (kind, _, { address, place, add = [], records = 0 }) => {
      const written = address.replace('FOLDER', folder);
      if (place === undefined) {
        expect(() => parseStores(written)).toThrow(expect.objectContaining({ code: 'bad-input' }));
        return;
      }
      const [store] = parseStores(written)?.stores ?? [];
      expect(store).toMatchObject({
        kind,
        place: JSON.parse(JSON.stringify(place).replace('FOLDER', folder)),
      });
      if (add.length === 0) return;
      const opened = await store?.open(WORLD);
      if (opened === undefined) throw new TypeError(address);
      let from = 1;
      for (const count of add) {
        expect(await append(opened, decisions(count, from), WRITER)).toMatchObject({ known: 0 });
        expect(await append(opened, decisions(count, from), WRITER)).toMatchObject({ known: count });
        from += count;
      }
      expect((await opened.open()).count).toBe(records);
    },
  );
});
