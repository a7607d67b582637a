import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openApproval } from '../../src/approval/signed/envelope.ts';
import { plain } from '../../src/prose.ts';
import { signSigstore } from '../../src/signatures/sigstore.ts';
import type { SignatureTrust } from '../../src/signatures/trust.ts';
import { verifyApproval } from '../../src/signatures/verify.ts';
import { payloadOf } from '../support/signing.ts';
import { identityToken, startSigstore, type TestSigstore } from '../support/sigstore.ts';

interface LogEntry {
  readonly integratedTime: string;
  readonly inclusionPromise?: object;
  readonly inclusionProof?: object;
}

interface Bundle {
  readonly verificationMaterial: { readonly tlogEntries: readonly LogEntry[] };
}

const ISSUER = 'https://login.bank.example';
const DANA = 'dana@bank.example';
const FILES = { 'prompts/a.md': 'You answer politely.\n' };
const IDENTITIES = `version: 1\npeople:\n  Dana:\n    - { issuer: "${ISSUER}", subject: ${DANA} }\n`;

describe('a Sigstore approval', () => {
  let sigstore: TestSigstore;
  let other: TestSigstore;
  beforeAll(async () => {
    [sigstore, other] = await Promise.all([startSigstore('email'), startSigstore('email')]);
  });
  afterAll(() => Promise.all([sigstore.close(), other.close()]));

  const trust = (
    files: { readonly identities?: string | null; readonly root?: string | null } = {},
  ): SignatureTrust => {
    const file = (path: string, text: string | null) =>
      text === null ? { path } : { path, blob: { state: 'read', bytes: Buffer.from(text) } as const };
    return {
      allowedSigners: { path: '.aims/allowed_signers' },
      revokedKeys: { path: '.aims/revoked_keys' },
      identities: file(
        '.aims/identities.yml',
        files.identities === undefined ? IDENTITIES : files.identities,
      ),
      sigstoreRoot: file(
        '.aims/sigstore-root.json',
        files.root === undefined ? sigstore.trustedRoot : files.root,
      ),
      at: '2026-11-23T12:00:00.000Z',
    };
  };
  const bundle = (email = DANA, issuer = ISSUER, at = sigstore) =>
    signSigstore(payloadOf({ files: FILES }), identityToken(email, issuer), {
      fulcio: at.url,
      rekor: at.url,
    });
  const words = async (file: object, given = trust()): Promise<string> => {
    const opened = openApproval(Buffer.from(JSON.stringify(file)));
    if (!opened.ok) return opened.because;
    const proof = await verifyApproval(opened.approval, given);
    return plain(proof.state === 'verified' ? proof.by : proof.because);
  };

  test('makes the round trip, without the network when it is checked', async () => {
    const gone = await startSigstore('email');
    const made = await bundle(DANA, ISSUER, gone);
    await gone.close();
    expect(await words(made, trust({ root: gone.trustedRoot }))).toBe(`signed as ${DANA} (${ISSUER})`);
    expect(await words(made)).toMatch(/^the Sigstore signature is wrong: /);
  });

  const rows: readonly [string, () => Promise<object>, (() => SignatureTrust) | undefined, string][] = [
    [
      'of another person',
      () => bundle('kim@bank.example'),
      undefined,
      'it was signed as kim@bank.example, which is not @dana in .aims/identities.yml on the target branch',
    ],
    [
      'of a name that only starts like theirs',
      () => bundle(`${DANA}.evil.example`),
      undefined,
      `it was signed as ${DANA}.evil.example, which is not @dana in .aims/identities.yml on the target branch`,
    ],
    [
      'that another issuer vouches for',
      () => bundle(DANA, 'https://evil.example'),
      undefined,
      `${DANA} is vouched for by https://evil.example, which .aims/identities.yml does not accept for @dana`,
    ],
    [
      'where nobody is listed',
      () => bundle(),
      () => trust({ identities: null }),
      'no Sigstore identity is trusted: .aims/identities.yml does not exist on the target branch',
    ],
    [
      'where the list is not valid',
      () => bundle(),
      () => trust({ identities: 'version: 1\n' }),
      '.aims/identities.yml on the target branch is not valid: `people` is missing',
    ],
    [
      'where no instance is trusted',
      () => bundle(),
      () => trust({ root: null }),
      'no Sigstore instance is trusted: .aims/sigstore-root.json does not exist on the target branch',
    ],
    [
      'where the root is no root',
      () => bundle(),
      () => trust({ root: '[' }),
      '.aims/sigstore-root.json on the target branch is not a trusted root of Sigstore',
    ],
  ];
  test.each(rows)('%s is refused', async (_, make, given, expected) => {
    expect(await words(await make(), given?.())).toBe(expected);
  });

  test('of an instance that is not trusted is refused', async () => {
    expect(await words(await bundle(DANA, ISSUER, other))).toMatch(/^the Sigstore signature is wrong: /);
  });

  test('of another statement is refused', async () => {
    const made = (await bundle()) as { dsseEnvelope: object };
    const payload = Buffer.from(payloadOf({ files: { 'prompts/a.md': 'Other.\n' } })).toString('base64');
    const mixed = { ...made, dsseEnvelope: { ...made.dsseEnvelope, payload } };
    expect(await words(mixed)).toMatch(/^the Sigstore signature is wrong: /);
  });

  /** A bundle whose entries in the log are changed. */
  const logged = async (change: (entry: LogEntry, made: Bundle) => readonly object[]) => {
    const made = (await bundle()) as Bundle;
    const [entry] = made.verificationMaterial.tlogEntries;
    if (entry === undefined) throw new TypeError('the log has no entry');
    return {
      ...made,
      verificationMaterial: { ...made.verificationMaterial, tlogEntries: change(entry, made) },
    };
  };
  const entries: readonly [string, (entry: LogEntry, made: Bundle) => readonly object[], string][] = [
    ['without its entry in the log', () => [], 'expected 1 timestamps, got 0'],
    [
      'without proof and promise of the log',
      ({ inclusionPromise: _, inclusionProof: __, ...rest }) => [rest],
      'invalid bundle',
    ],
    [
      'with a promise that the log did not sign',
      (entry) => [
        { ...entry, inclusionPromise: { signedEntryTimestamp: Buffer.from('no').toString('base64') } },
      ],
      'inclusion promise could not be verified',
    ],
    [
      'entered at another time than the log says',
      (entry) => [{ ...entry, integratedTime: String(Number(entry.integratedTime) + 1) }],
      'inclusion promise could not be verified',
    ],
    [
      'of a log that nobody knows',
      (entry) => [{ ...entry, logId: { keyId: Buffer.alloc(32).toString('base64') } }],
      'inclusion promise could not be verified',
    ],
    ['with the entry twice', (entry) => [entry, entry], 'duplicate timestamp'],
  ];
  test.each(entries)('%s is refused', async (_, change, because) => {
    expect(await words(await logged(change))).toBe(`the Sigstore signature is wrong: ${because}`);
  });

  test('with the entry of another approval is refused', async () => {
    const other = (await bundle()) as Bundle;
    const made = await logged(() => other.verificationMaterial.tlogEntries);
    expect(await words(made)).toBe('the Sigstore signature is wrong: tlog entry signature mismatch');
  });

  test.each([
    ['had expired', -60],
    ['was not good yet', 60],
  ])('with a certificate that %s when the log took it is refused', async (_, minutes) => {
    const at = await startSigstore('email', new Date(Date.now() + minutes * 60_000));
    const made = await bundle(DANA, ISSUER, at);
    await at.close();
    expect(await words(made, trust({ root: at.trustedRoot }))).toBe(
      'the Sigstore signature is wrong: Failed to verify certificate chain',
    );
  });

  test('that is only half there is refused', async () => {
    const { dsseEnvelope } = (await bundle()) as { dsseEnvelope: object };
    expect(await words({ mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json', dsseEnvelope })).toMatch(
      /^the Sigstore signature is wrong: /,
    );
    expect(await words({ mediaType: 'x' })).toBe('the Sigstore bundle holds no DSSE envelope');
  });

  test('that cannot be made says why, and never the token', async () => {
    const token = 'not.a-token-but-secret.x';
    const made = signSigstore(payloadOf({ files: FILES }), token, {
      fulcio: sigstore.url,
      rekor: sigstore.url,
    });
    await expect(made).rejects.toMatchObject({ code: 'bad-key' });
    await made.catch((error: Error) => expect(error.message).not.toContain('secret'));
    const gone = signSigstore(payloadOf({ files: FILES }), identityToken(DANA, ISSUER), {
      fulcio: 'http://127.0.0.1:9',
    });
    await expect(gone).rejects.toMatchObject({
      code: 'bad-key',
      message: expect.stringContaining('Sigstore did not sign'),
    });
  }, 240_000);
});
