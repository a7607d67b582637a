/** Decisions and ledgers for tests of evidence. */
import { createHash, generateKeyPairSync } from 'node:crypto';
import { chain, type LedgerEnd, ledgerEnd } from '../../src/evidence/chain.ts';
import { REAL_NAMES } from '../../src/evidence/names.ts';
import type { Recording } from '../../src/evidence/recording.ts';
import type { Checkpoint } from '../../src/evidence/records/checkpoint.ts';
import { overrideRecord } from '../../src/evidence/records/override.ts';
import type { SealedRecord } from '../../src/evidence/sealed.ts';
import type { Verifier } from '../../src/evidence/signers/ed25519.ts';
import type { Signer } from '../../src/evidence/signers/signer.ts';
import type { Decision } from '../../src/evidence/statement.ts';
import { type Login, login, parseSha, type Sha } from '../../src/ids.ts';

export const RECORDING: Recording = {
  repository: 'acme/shop',
  run: 'https://github.com/acme/shop/actions/runs/1',
  recordedAt: '2026-11-24T12:00:00.000Z',
  names: REAL_NAMES,
  reviewText: 'digest',
};

export function sha(number: number): Sha {
  const id = parseSha(number.toString(16).padStart(40, '0'));
  if (id === undefined) throw new TypeError('no id');
  return id;
}

const DANA: Login = login('dana');

/** One real decision: `number` makes it another one. */
export function decision(number: number): Decision {
  return overrideRecord.write(
    {
      how: 'direct-push',
      ref: 'refs/heads/main',
      actor: DANA,
      actorId: 7,
      commits: [sha(number)],
      paths: ['prompts/system.md'],
      verdict: 'fail',
      gaps: [],
      at: '2026-11-24T11:00:00Z',
      timeSource: 'github',
    },
    RECORDING,
  );
}

export function decisions(count: number, from = 1): [Decision, ...Decision[]] {
  return [decision(from), ...Array.from({ length: count - 1 }, (_, index) => decision(from + 1 + index))];
}

/** A ledger of `appends` appends with `each` decisions and a checkpoint in every one of them. */
export async function ledgerOf(
  appends: number,
  each: number,
  signer: Signer | undefined,
): Promise<{ readonly files: readonly SealedRecord[]; readonly checkpoints: readonly Checkpoint[] }> {
  const files: SealedRecord[] = [];
  const checkpoints: Checkpoint[] = [];
  for (let append = 0; append < appends; append += 1) {
    const end = await endOf(files);
    const { records, checkpoint } = await chain(end, decisions(each, append * each + 1), signer);
    files.push(...records);
    checkpoints.push(checkpoint);
  }
  return { files, checkpoints };
}

export function endOf(files: readonly SealedRecord[]): Promise<LedgerEnd | undefined> {
  return ledgerEnd(files.length, async (sequence) => files[sequence - 1]?.bytes ?? new Uint8Array());
}

/** A verifier that asks the real one only once about the same bytes: for thousands of looks at one ledger. */
export function remembering(verifier: Verifier): Verifier {
  const answers = new Map<string, boolean>();
  const verify = (bytes: Uint8Array, signature: Uint8Array): boolean => {
    const question = createHash('sha256').update(bytes).update(signature).digest('base64');
    const answer = answers.get(question) ?? verifier.verify(bytes, signature);
    answers.set(question, answer);
    return answer;
  };
  return { ...verifier, verify, verifyAside: async (...asked) => verify(...asked) };
}

export function newKey(): { readonly secret: string; readonly publicKey: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  return {
    secret: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    publicKey: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
  };
}
