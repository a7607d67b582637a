import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AimsError, badInput } from '../errors.ts';
import type { LedgerFile } from '../evidence/reader.ts';
import { RECORDS } from '../evidence/record-path.ts';
import { type Checkpoint, parseCheckpoints } from '../evidence/records/checkpoint.ts';
import { ed25519Verifier } from '../evidence/signers/ed25519.ts';
import { GITHUB_ISSUER } from '../evidence/signers/issuer.ts';
import type { Trust } from '../evidence/signers/known.ts';
import { sigstoreVerifier } from '../evidence/signers/sigstore.ts';
import { omitUndefined } from '../omit-undefined.ts';
import { readGiven } from './given-file.ts';
import { inBatches, ledgerFiles, MAX_RECORD_BYTES } from './ledger.ts';

/** Whom to believe, as typed. */
export interface TrustOptions {
  /** Files with public keys. */
  readonly key?: readonly string[];
  readonly identity?: string;
  /** GitHub's when left out. */
  readonly issuer?: string;
  readonly trustedRoot?: string;
  readonly unsignedUntil?: number;
}

/** Where a ledger is, and whom to believe: the options that all commands on a ledger share. */
export interface LedgerOptions extends TrustOptions {
  readonly repo: string;
  readonly branch: string;
  /** A folder that holds the ledger, in place of a branch. */
  readonly dir?: string;
}

/** What the ledger is called in messages. */
export function ledgerName({ dir, branch }: LedgerOptions): string {
  return dir ?? branch;
}

export function openLedger({ repo, branch, dir }: LedgerOptions): AsyncIterable<LedgerFile> {
  return dir === undefined ? ledgerFiles(repo, branch) : directoryFiles(dir);
}

/** Files read at once. */
const BATCH = 64;

/**
 * The records in a folder, in the order of their paths; one part of one of its folders is held at a time. What is no file, or larger
 * than any record, is read as an empty file and found to be no record: links and devices are not followed.
 */
async function* directoryFiles(directory: string): AsyncGenerator<LedgerFile> {
  for (const folder of await names(directory, RECORDS)) {
    const at = `${RECORDS}${folder}`;
    if (!(await lstat(join(directory, at))).isDirectory()) {
      yield { path: at, bytes: new Uint8Array() };
      continue;
    }
    const inside = await names(directory, at);
    for (let start = 0; start < inside.length; start += BATCH) {
      const paths = inside.slice(start, start + BATCH).map((name) => `${at}/${name}`);
      const sized = await Promise.all(
        paths.map(async (path) => ({ path, size: await sizeOf(directory, path) })),
      );
      for (const part of inBatches(sized, ({ size = 0 }) => size)) {
        const read = part.map(({ path, size }) =>
          size === undefined ? new Uint8Array() : readBytes(join(directory, path)),
        );
        const contents = await Promise.all(read);
        for (const [index, { path }] of part.entries())
          yield { path, bytes: contents[index] ?? new Uint8Array() };
      }
    }
  }
}

/** Undefined: it is no record. */
async function sizeOf(directory: string, path: string): Promise<number | undefined> {
  const found = await lstat(join(directory, path));
  return found.isFile() && found.size <= MAX_RECORD_BYTES ? found.size : undefined;
}

async function names(directory: string, path: string): Promise<readonly string[]> {
  try {
    return (await readdir(join(directory, path))).sort();
  } catch (cause) {
    const hint = 'give --dir the folder that holds `records/`';
    throw badInput(`cannot list ${join(directory, path)}`, hint, { cause });
  }
}

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (cause) {
    throw new AimsError('ledger-broken', `cannot read ${file}`, 'give --dir a complete copy of the ledger', {
      cause,
    });
  }
}

/** Throws `bad-input` or `bad-key`. */
export async function ledgerTrust(options: TrustOptions): Promise<Trust> {
  const { key = [], identity, issuer = GITHUB_ISSUER, trustedRoot, unsignedUntil } = options;
  const keys = await Promise.all(
    key.map(async (file) =>
      ed25519Verifier(await readText(file, 'the key', 'give --key a public key in PEM')),
    ),
  );
  if ((identity === undefined) !== (trustedRoot === undefined)) {
    const hint = 'give both: the workflow that signed, and the trusted_root.json to check it with, offline';
    throw badInput('--identity and --trusted-root belong together', hint);
  }
  const bundles =
    identity === undefined || trustedRoot === undefined
      ? {}
      : {
          bundles: await sigstoreVerifier({
            identity,
            issuer,
            trustedRoot: await readText(trustedRoot, 'the trusted root', 'give a trusted_root.json'),
          }),
        };
  return { keys, ...bundles, ...omitUndefined({ unsignedUntil }) };
}

/**
 * As `readTrust`; with no key and no identity given nobody's signature is checked, and that is said.
 *
 * For commands that show what a ledger holds: `verify` never passes a signature over.
 */
export async function readTrustToShow(options: LedgerOptions): Promise<Trust> {
  const trust = await ledgerTrust(options);
  if (trust.keys.length > 0 || trust.bundles !== undefined) return trust;
  process.stderr.write('aims-gate: signatures are NOT checked, only the chain: give --key to check them\n');
  return { ...trust, signatures: 'skip' };
}

/** @param given each a checkpoint line, or a file that holds some */
export async function readCheckpoints(given: readonly string[]): Promise<readonly Checkpoint[]> {
  const all = given.map(async (text) => {
    const direct = parseCheckpoints(text);
    if (direct.length > 0) return direct;
    const hint = 'give a line `aims-checkpoint v1 …`, or a file that holds some';
    const found = parseCheckpoints(await readText(text, 'the checkpoint', hint));
    if (found.length > 0) return found;
    throw badInput(`there is no checkpoint in ${text}`, hint);
  });
  return (await Promise.all(all)).flat();
}

export async function readText(file: string, what: string, hint: string): Promise<string> {
  try {
    return Buffer.from(await readGiven(file)).toString('utf8');
  } catch (cause) {
    throw badInput(`cannot read ${what} ${file}`, hint, { cause });
  }
}
