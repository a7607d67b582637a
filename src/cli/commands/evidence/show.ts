import { pseudonyms, readPeopleTable, resolution, resolve } from '../../../evidence/pseudonyms.ts';
import { readThrough } from '../../../evidence/read-through.ts';
import type { ReadRecord } from '../../../evidence/reader.ts';
import {
  type LedgerOptions,
  ledgerName,
  openLedger,
  readText,
  readTrustToShow,
} from '../../../git/open-ledger.ts';
import { matchesFilter, notFound } from './find.ts';
import { print, printBroken } from './print.ts';

export interface ShowOptions extends LedgerOptions, PeopleOptions {}

/** Who is behind pseudonyms: a list of people and the key, or a table that was made of them. */
export interface PeopleOptions {
  readonly pseudonymKey?: string;
  readonly people?: string;
}

/** Prints one record, once everything up to it holds; the exit code. */
export async function showRecord(wanted: string, options: ShowOptions): Promise<number> {
  const [trust, known] = await Promise.all([readTrustToShow(options), readPeople(options)]);
  let found: ReadRecord | undefined;
  const through = await readThrough(openLedger(options), trust, (record) => {
    if (!matchesFilter(record, wanted)) return 'go on';
    found = record;
    return 'stop';
  });
  if (!through.ok) return printBroken(ledgerName(options), through.record, through.because);
  if (found === undefined) throw notFound(wanted);
  const { path, digest, signature, statement } = found;
  const shown = { path, sha256: digest, signature, statement };
  print(resolve(JSON.stringify(shown, undefined, 2), known).split('\n'));
  return 0;
}

export async function readPeople({
  pseudonymKey,
  people,
}: PeopleOptions): Promise<ReadonlyMap<string, string>> {
  if (people === undefined) return new Map();
  const text = await readText(
    people,
    'the people',
    'give --people a list of logins, or a table of `evidence people`',
  );
  if (pseudonymKey === undefined) return readPeopleTable(text);
  const key = await readText(
    pseudonymKey,
    'the pseudonym key',
    'give --pseudonym-key the file that holds it',
  );
  return resolution(text, pseudonyms(key));
}
