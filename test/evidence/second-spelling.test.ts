/** One record has one file: bytes that other readers would read otherwise are refused, though the signature fits. */
import { beforeAll, expect, test } from 'vitest';
import type { SealedRecord } from '../../src/evidence/sealed.ts';
import { ed25519Signer, ed25519Verifier } from '../../src/evidence/signers/ed25519.ts';
import { verifyLedger } from '../../src/evidence/verify.ts';
import { ledgerOf, newKey } from '../support/evidence.ts';

const KEY = newKey();
const OTHER = Buffer.from('{"_type":"https://in-toto.io/Statement/v1","forged":true}').toString('base64');
let files: readonly SealedRecord[];
beforeAll(async () => {
  files = (await ledgerOf(2, 2, ed25519Signer(KEY.secret))).files;
});

async function* withLast(change: (text: string) => string | Buffer) {
  for (const [at, { path, bytes }] of files.entries()) {
    const last = at === files.length - 1;
    yield { path, bytes: last ? Buffer.from(change(Buffer.from(bytes).toString('utf8'))) : bytes };
  }
}
const verified = (change: (text: string) => string | Buffer) =>
  verifyLedger(withLast(change), [ed25519Verifier(KEY.publicKey)]);

test('as it was written', async () => expect((await verified((text) => text)).ok).toBe(true));

test.each<readonly [string, (text: string) => string | Buffer]>([
  ['a payload twice, the forged one first', (text) => text.replace('{', `{"payload":"${OTHER}",`)],
  ['a payload twice, the forged one last', (text) => text.replace(/\}\s*$/, `,"payload":"${OTHER}"}\n`)],
  ['a key by an escape', (text) => text.replace('"payload"', '"p\\u0061yload"')],
  ['signatures twice', (text) => text.replace('{', '{"signatures":[],')],
  ['one more key', (text) => text.replace('{', '{"note":"x",')],
  [
    'a second signature',
    (text) => text.replace('"signatures":[', '"signatures":[{"keyid":"0","sig":"AAAA"},'),
  ],
  ['blanks', (text) => text.replaceAll(':', ': ')],
  ['no line end', (text) => text.trimEnd()],
  ['another line end', (text) => `${text.trimEnd()}\r\n`],
  ['a byte order mark', (text) => `\uFEFF${text}`],
  ['something behind it', (text) => `${text}{}`],
  ['a NUL behind it', (text) => `${text}\0`],
  [
    'keys in another order',
    (text) => {
      const value = JSON.parse(text) as Readonly<Record<string, unknown>>;
      return `${JSON.stringify(Object.fromEntries(Object.entries(value).reverse()))}\n`;
    },
  ],
  ['`__proto__`', (text) => text.replace('{', '{"__proto__":{"payload":""},')],
  ['UTF-16', (text) => Buffer.from(text, 'utf16le')],
])('%s', async (_, change) => {
  expect(await verified(change)).toMatchObject({ ok: false });
});
