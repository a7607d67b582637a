import { readThrough } from '../../../evidence/read-through.ts';
import { type Filter, isAskedFor, type RecordRow, recordRow } from '../../../evidence/row.ts';
import { type LedgerOptions, ledgerName, openLedger, readTrustToShow } from '../../../git/open-ledger.ts';
import { print, printBroken } from './print.ts';

export interface LogOptions extends LedgerOptions, Filter {}

/** One line a record, oldest first; the exit code. */
export async function logEvidence(options: LogOptions): Promise<number> {
  const trust = await readTrustToShow(options);
  const through = await readThrough(openLedger(options), trust, (record) => {
    const one = recordRow(record);
    if (isAskedFor(one, options)) print([line(one)]);
    return 'go on';
  });
  return through.ok ? 0 : printBroken(ledgerName(options), through.record, through.because);
}

function line({ sequence, type, decidedAt, recordedAt, who, what, signedBy }: RecordRow): string {
  const at = (decidedAt || recordedAt).slice(0, 16).replace('T', ' ');
  const by = who === '' ? '' : `  ${who}`;
  return `${String(sequence).padStart(6)}  ${at}  ${type.padEnd(19)} ${what}${by}${signedBy === '' ? '  NOT SIGNED' : ''}`;
}
