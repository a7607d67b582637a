import { randomInt } from 'node:crypto';
import type { LedgerWriter } from '../evidence/append.ts';
import type { Signer } from '../evidence/signers/signer.ts';
import { omitUndefined } from '../omit-undefined.ts';

/** Appends by the clock and the chance of this machine. */
export function writerOf(signer: Signer | undefined): LedgerWriter {
  return {
    ...omitUndefined({ signer }),
    sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    random: () => randomInt(2 ** 32) / 2 ** 32,
    clock: () => performance.now(),
  };
}
