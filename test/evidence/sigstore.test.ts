import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chain } from '../../src/evidence/chain.ts';
import { sigstoreSigner, sigstoreVerifier } from '../../src/evidence/signers/sigstore.ts';
import { verifyLedger } from '../../src/evidence/verify.ts';
import { decisions } from '../support/evidence.ts';
import { ISSUER, startSigstore, type TestSigstore, WORKFLOW } from '../support/sigstore.ts';

describe('records signed with Sigstore', () => {
  let sigstore: TestSigstore;
  let records: Awaited<ReturnType<typeof chain>>['records'];

  beforeAll(async () => {
    sigstore = await startSigstore();
    records = (await chain(undefined, decisions(2), sigstore.signer())).records;
  });
  afterAll(() => sigstore.close());

  const trust = async (identity = WORKFLOW, issuer = ISSUER) => ({
    bundles: await sigstoreVerifier({ trustedRoot: sigstore.trustedRoot, identity, issuer }),
  });

  test('verify offline, by the identity of the workflow', async () => {
    expect(await verifyLedger(records, [], await trust())).toMatchObject({
      ok: true,
      records: 3,
      unsigned: 0,
      signedBy: new Map([[WORKFLOW, 3]]),
    });
  });

  test('another workflow, another issuer, another Sigstore, no identity at all: refused, with the reason', async () => {
    const other = await startSigstore();
    const stranger = await sigstoreVerifier({
      trustedRoot: other.trustedRoot,
      identity: WORKFLOW,
      issuer: ISSUER,
    });
    await other.close();
    const rows = [
      [
        await trust('https://github.com/acme/shop/.github/workflows/other.yml@refs/heads/main'),
        /^it is signed by https:/,
      ],
      // A pattern would match: identities are compared as they are.
      [await trust('.*'), /^it is signed by https:.* not by \.\*$/],
      [
        await trust(WORKFLOW, 'https://accounts.google.com'),
        /^its signer was named by https:\/\/token\.actions/,
      ],
      [{ bundles: stranger }, /^its Sigstore bundle does not hold/],
      [{}, /no identity was given/],
    ] as const;
    for (const [given, because] of rows) {
      const found = await verifyLedger(records, [], given);
      expect(found).toMatchObject({
        ok: false,
        record: records[0]?.path,
        because: expect.stringMatching(because),
      });
    }
  });

  test('several trusted roots, one a line: any of them may vouch', async () => {
    const other = await startSigstore();
    await other.close();
    const trustedRoot = `${other.trustedRoot}\n${sigstore.trustedRoot}\n`;
    const bundles = await sigstoreVerifier({ trustedRoot, identity: WORKFLOW, issuer: ISSUER });
    expect(await verifyLedger(records, [], { bundles })).toMatchObject({ ok: true });
  });

  test('a changed payload is found', async () => {
    const [first, ...rest] = records;
    const bundle = JSON.parse(Buffer.from(first?.bytes ?? []).toString('utf8')) as {
      dsseEnvelope: { payload: string };
    };
    const payload = Buffer.from(bundle.dsseEnvelope.payload, 'base64').toString('utf8');
    bundle.dsseEnvelope.payload = Buffer.from(payload.replace('"fail"', '"pass"')).toString('base64');
    const bytes = Buffer.from(`${JSON.stringify(bundle)}\n`);
    const found = await verifyLedger([{ path: first?.path ?? '', bytes }, ...rest], [], await trust());
    expect(found).toMatchObject({
      ok: false,
      because: expect.stringMatching(/^its Sigstore bundle does not hold/),
    });
  });

  test.each<[string, (entry: object) => readonly object[], RegExp]>([
    ['without its entry in the log', () => [], /timestamp/],
    [
      'without proof and promise of the log',
      (entry) => [{ ...entry, inclusionPromise: undefined, inclusionProof: undefined }],
      /invalid bundle/,
    ],
    [
      'entered at another time',
      (entry) => [{ ...entry, integratedTime: '1700000000' }],
      /inclusion promise|certificate/,
    ],
  ])('a record %s is refused', async (_, change, because) => {
    const [first, ...rest] = records;
    const bundle = JSON.parse(Buffer.from(first?.bytes ?? []).toString('utf8')) as {
      verificationMaterial: { tlogEntries: readonly object[] };
    };
    const material = bundle.verificationMaterial;
    material.tlogEntries = change(material.tlogEntries[0] ?? {});
    const bytes = Buffer.from(`${JSON.stringify(bundle)}\n`);
    const found = await verifyLedger([{ path: first?.path ?? '', bytes }, ...rest], [], await trust());
    expect(found).toMatchObject({ ok: false, because: expect.stringMatching(because) });
  });

  test('a record under a certificate that had expired is refused', async () => {
    const late = await startSigstore('sub', new Date(Date.now() - 3_600_000));
    const old = (await chain(undefined, decisions(1), late.signer())).records;
    await late.close();
    const { trustedRoot } = late;
    const bundles = await sigstoreVerifier({ trustedRoot, identity: WORKFLOW, issuer: ISSUER });
    const found = await verifyLedger(old, [], { bundles });
    expect(found).toMatchObject({ ok: false, because: expect.stringMatching(/certificate/) });
  });

  test('a Sigstore that does not answer ends the recording with the way out', async () => {
    const signer = sigstoreSigner({
      fulcioUrl: 'http://127.0.0.1:9',
      rekorUrl: 'http://127.0.0.1:9',
      identityToken: async () => Promise.reject(new TypeError('no token')),
    });
    await expect(chain(undefined, decisions(1), signer)).rejects.toMatchObject({
      code: 'bad-key',
      hint: expect.stringContaining('id-token: write'),
    });
  });

  test('a trusted root that is none', async () => {
    const asked = sigstoreVerifier({ trustedRoot: '[', identity: WORKFLOW, issuer: ISSUER });
    await expect(asked).rejects.toMatchObject({ code: 'bad-input' });
  });
});
