/** Ledgers that somebody made to hang, fill or fool `evidence verify`: an answer in words, never green, never a trace. */
import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chain } from '../../src/evidence/chain.ts';
import { seal } from '../../src/evidence/envelope.ts';
import type { LedgerFile } from '../../src/evidence/reader.ts';
import { ed25519Signer } from '../../src/evidence/signers/ed25519.ts';
import { ledgerFiles } from '../../src/git/ledger.ts';
import { decisions, newKey } from '../support/evidence.ts';
import { BRANCH, LedgerRepository } from '../support/ledger-repository.ts';
import { aimsGate } from './command.ts';

const folder = mkdtempSync(join(tmpdir(), 'aims-hostile-ledger-'));
const key = newKey();
const signer = ed25519Signer(key.secret);
let files: readonly LedgerFile[];
let ledgers = 0;

beforeAll(async () => {
  files = (await chain(undefined, decisions(3), signer)).records;
  writeFileSync(join(folder, 'key.pem'), key.publicKey);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A copy of the ledger, which `change` then makes worse. */
function ledger(change: (at: string) => void): string {
  ledgers += 1;
  const at = join(folder, `ledger-${ledgers}`);
  for (const { path, bytes } of files) {
    mkdirSync(join(at, dirname(path)), { recursive: true });
    writeFileSync(join(at, path), bytes);
  }
  change(at);
  return at;
}

const nameOf = (index: number): string => files[index]?.path ?? '';
const NEXT = `records/0000/00000005-${'a'.repeat(32)}.json`;
const put =
  (path: string, content: string | Uint8Array) =>
  (at: string): void => {
    mkdirSync(join(at, dirname(path)), { recursive: true });
    writeFileSync(join(at, path), content);
  };
const linked =
  (target: string) =>
  (at: string): void =>
    symlinkSync(target, join(at, NEXT));
const envelope = (payload: string, more: object = {}): string =>
  `${JSON.stringify({ payload: Buffer.from(payload).toString('base64'), payloadType: 'application/vnd.in-toto+json', signatures: [], ...more })}\n`;

describe('evidence verify of a folder', () => {
  const rows: readonly (readonly [string, (at: string) => void])[] = [
    ['a record that is a link to a device without end', linked('/dev/zero')],
    ['a record that is a link to a secret', linked('/etc/hostname')],
    ['a record that is a link to another one', (at) => symlinkSync(join(at, nameOf(0)), join(at, NEXT))],
    ['a record that is a link to nothing', linked('nowhere')],
    ['a record that is a pipe nobody writes to', (at) => execFileSync('mkfifo', [join(at, NEXT)])],
    ['a record that is a folder', (at) => mkdirSync(join(at, NEXT))],
    ['a file in place of a folder', put('records/0001', 'x')],
    ['a folder that is a link to itself', (at) => symlinkSync('.', join(at, 'records/0001'))],
    [
      'all records in a folder that is a link',
      (at) => {
        renameSync(join(at, 'records/0000'), join(at, 'elsewhere'));
        symlinkSync('../elsewhere', join(at, 'records/0000'));
      },
    ],
    ['an empty record', put(NEXT, '')],
    [
      'a record of four gigabytes',
      (at) => {
        writeFileSync(join(at, NEXT), '');
        truncateSync(join(at, NEXT), 4 * 1024 ** 3);
      },
    ],
    ['a record of 15 MB of brackets', put(NEXT, '['.repeat(15 * 1024 ** 2))],
    ['a payload of a million brackets', put(NEXT, envelope('['.repeat(1_000_000)))],
    ['a payload that is null', put(NEXT, envelope('null'))],
    [
      'a payload with keys of the language itself',
      put(
        NEXT,
        envelope(
          '{"_type":"https://in-toto.io/Statement/v1","predicateType":"constructor","predicate":{"ledger":{"decision":"__proto__","sequence":5,"previous":null}}}',
        ),
      ),
    ],
    [
      'a kind of payload that steers a terminal',
      put(NEXT, envelope('{}', { payloadType: '\u001b]0;x\u0007\n::error::x' })),
    ],
    ['signatures that are no list', put(NEXT, envelope('{}', { signatures: { length: 1 } }))],
    [
      'ten thousand signatures',
      put(NEXT, envelope('{}', { signatures: Array(10_000).fill({ keyid: 'x', sig: 'x' }) })),
    ],
    [
      'a bundle of nothing',
      put(
        NEXT,
        '{"dsseEnvelope":{"payload":"","payloadType":"application/vnd.in-toto+json","signatures":[]}}\n',
      ),
    ],
    ['a name that steers a terminal', put('records/0000/\u001b[2J\n::error::x.json', '{}')],
    ['a name with marks that turn the line round', put('records/0000/\u202egnosj.json', '{}')],
    ['a number beyond all numbers', put(`records/9999/99999999999999999999-${'a'.repeat(32)}.json`, '{}')],
    ['a number with a sign', put(`records/0000/-0000005-${'a'.repeat(32)}.json`, '{}')],
    [
      'ten thousand files more',
      (at) => {
        for (let index = 0; index < 10_000; index += 1) writeFileSync(join(at, `records/0000/x${index}`), '');
      },
    ],
    ['the first record twice', (at) => writeFileSync(join(at, NEXT), files[0]?.bytes ?? '')],
  ];
  test.each(rows)('%s', (_, change) => {
    const at = ledger(change);
    const run = aimsGate(['evidence', 'verify', '--dir', at, '--key', join(folder, 'key.pem')]);
    const said = `${run.stdout}${run.stderr}`;
    expect([1, 2], said).toContain(run.code);
    expect(said).not.toMatch(/report this as a bug|TypeError|RangeError|\n\s+at .*\.[jt]s:\d/);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be printed
    expect(said).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f\u202e]|^::error/mu);
  });

  test('the ledger as it is', () => {
    const at = ledger(() => undefined);
    expect(aimsGate(['evidence', 'verify', '--dir', at, '--key', join(folder, 'key.pem')]).code).toBe(0);
  });
});

/** Bytes of buffers that something still refers to: collected until five figures in a row are the same. */
async function heldBytes(): Promise<number> {
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  let held = -1;
  for (let same = 0; same < 5; same += 1) {
    collect();
    await setTimeout(20);
    const { arrayBuffers } = process.memoryUsage();
    if (arrayBuffers !== held) same = 0;
    held = arrayBuffers;
  }
  return held;
}

test('records of 12 MB by the dozen are never held all at once', async () => {
  const repository = new LedgerRepository();
  const large = Array.from({ length: 20 }, (_, index) => ({
    path: `records/0000/${String(index + 1).padStart(8, '0')}-${'a'.repeat(32)}.json`,
    bytes: Buffer.alloc(12 * 1024 ** 2, index + 1),
  }));
  await repository.write(large);
  large.length = 0;
  const before = await heldBytes();
  let held = 0;
  for await (const { bytes } of ledgerFiles(repository.directory, BRANCH)) {
    expect(bytes.length).toBe(12 * 1024 ** 2);
    held = (await heldBytes()) - before;
    break;
  }
  repository.remove();
  // At least the record in hand is counted: a figure of nothing would prove nothing.
  expect(held).toBeGreaterThan(11 * 1024 ** 2);
  expect(held).toBeLessThan(150 * 1024 ** 2);
});

test('a record whose number is none, signed by the key itself', async () => {
  const sealed = await seal(
    {
      _type: 'https://in-toto.io/Statement/v1',
      subject: [],
      predicateType: 'x',
      predicate: { ledger: { decision: 'x', sequence: Number.MAX_SAFE_INTEGER, previous: null } },
    },
    signer,
  );
  const at = ledger(put(NEXT, sealed));
  const run = aimsGate(['evidence', 'verify', '--dir', at, '--key', join(folder, 'key.pem')]);
  expect(run).toMatchObject({ code: 1, stdout: expect.stringContaining('record 5 before it is missing') });
});
