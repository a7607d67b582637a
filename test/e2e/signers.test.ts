import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { recordDigest } from '../../src/evidence/envelope.ts';
import { pseudonyms } from '../../src/evidence/pseudonyms.ts';
import {
  type Checkpoint,
  checkpointLine,
  checkpointOf,
  checkpointRecord,
} from '../../src/evidence/records/checkpoint.ts';
import { ed25519Verifier } from '../../src/evidence/signers/ed25519.ts';
import { sigstoreVerifier } from '../../src/evidence/signers/sigstore.ts';
import type { Statement } from '../../src/evidence/statement.ts';
import { verifyLedger } from '../../src/evidence/verify.ts';
import { login } from '../../src/ids.ts';
import type { Fault, Recorded } from '../support/embedded-github.ts';
import { newKey } from '../support/evidence.ts';
import { ledgerOn } from '../support/ledger-repository.ts';
import { BOLDER_PROMPT } from '../support/product.ts';
import { ISSUER, startSigstore, type TestSigstore, WORKFLOW } from '../support/sigstore.ts';
import { World } from '../support/world.ts';

/** Pull requests that are refused one after the other, each recorded with other inputs. */
describe('who signs, and whom records name, is the choice of the workflow', () => {
  let world: World;
  let sigstore: TestSigstore;
  const [first, second] = [newKey(), newKey()];
  let numbers = 0;

  beforeAll(async () => {
    [world, sigstore] = await Promise.all([World.start(), startSigstore()]);
  });
  afterAll(() => Promise.all([world.stop(), sigstore.close()]));

  async function refused(
    inputs: Readonly<Record<string, string>>,
    env: Readonly<Record<string, string>> = {},
    fault?: Fault,
  ) {
    numbers += 1;
    const number = await world.open(`change-${numbers}`, {
      'prompts/system.md': `${BOLDER_PROMPT}Say hello ${numbers} times.\n`,
    });
    await world.review('dana', number, 'REQUEST_CHANGES');
    await world.close(number);
    if (fault !== undefined) world.github.inject(fault);
    return world.judge(number, { action: 'closed', inputs, env });
  }

  test('a key, then the key that follows it, introduced by the first', async () => {
    expect((await refused({ 'signing-key': first.secret })).code).toBe(0);
    const lost = await refused({ 'signing-key': second.secret });
    expect(lost.code).toBe(1);
    expect(lost.stdout).toContain('give that key as `previous-signing-key` once');
    const both = { 'signing-key': second.secret, 'previous-signing-key': first.secret };
    const changed = await refused(both);
    expect(changed.code).toBe(0);
    const shown = changed.stdout.replace(/^::add-mask::.*$/gm, '');
    for (const secret of Object.values(both)) expect(shown).not.toContain(secret.split('\n')[1]);
    expect(await verifyLedger(await ledgerOn(world), [ed25519Verifier(first.publicKey)])).toMatchObject({
      ok: true,
      unsigned: 0,
      types: new Map([
        // What the refused key could not record, the next run did.
        ['review', 3],
        ['verdict', 3],
        ['checkpoint', 2],
        ['key', 1],
      ]),
    });
  });

  test('the workflow itself, through Sigstore', async () => {
    const done = await refused(
      {
        'evidence-branch': 'aims/keyless',
        signer: 'sigstore',
        'fulcio-url': sigstore.options.fulcioUrl ?? '',
        'rekor-url': sigstore.options.rekorUrl ?? '',
      },
      {
        ACTIONS_ID_TOKEN_REQUEST_URL: `${sigstore.options.fulcioUrl}/token?x=1`,
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'a-token',
      },
    );
    expect(done.code).toBe(0);
    const trust = { trustedRoot: sigstore.trustedRoot, identity: WORKFLOW, issuer: ISSUER };
    const files = await ledgerOn(world, 'aims/keyless');
    expect(await verifyLedger(files, [], { bundles: await sigstoreVerifier(trust) })).toMatchObject({
      ok: true,
      signedBy: new Map([[WORKFLOW, 3]]),
    });
  });

  test('a job that may not ask for its identity records nothing and says why', async () => {
    const done = await refused({ 'evidence-branch': 'aims/never', signer: 'sigstore' });
    expect(done.code).toBe(1);
    expect(done.stdout).toContain('id-token: write');
  });

  test('a key that is not given is said before anything is done', async () => {
    const done = await refused({ signer: 'key' });
    expect(done.stdout).toContain('input `signer` is `key`, and `signing-key` is not given');
    expect(done.code).toBe(1);
  });

  describe('with `attestations`', () => {
    const inputs = { 'evidence-branch': 'aims/attested', evidence: 'branch, attestations' };
    const elsewhere = () => ({
      NODE_OPTIONS: `--import ${join(import.meta.dirname, '../support/sigstore-elsewhere.ts')}`,
      TEST_SIGSTORE: sigstore.url,
      ACTIONS_ID_TOKEN_REQUEST_URL: `${sigstore.url}/token?x=1`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'a-token',
    });

    test('GitHub is given a statement about each record, by the workflow, with the checkpoint', async () => {
      const done = await refused({ ...inputs, 'signing-key': first.secret }, elsewhere());
      expect(done.stdout).toContain('GitHub attested these records: attestation 4711');
      expect(done.code).toBe(0);
      const sent = world.github.requests.find(({ path }) => path.endsWith('/attestations'));
      const { bundle } = (sent as Recorded).body as { bundle: { dsseEnvelope: { payload: string } } };
      const trust = { trustedRoot: sigstore.trustedRoot, identity: WORKFLOW, issuer: ISSUER };
      expect((await sigstoreVerifier(trust)).verify(bundle)).toEqual({ ok: true, identity: WORKFLOW });
      const files = await ledgerOn(world, 'aims/attested');
      const statement: unknown = JSON.parse(Buffer.from(bundle.dsseEnvelope.payload, 'base64').toString());
      expect(statement).toMatchObject({
        subject: files.map(({ path, bytes }) => ({ name: path, digest: { sha256: recordDigest(bytes) } })),
        predicateType: checkpointRecord.predicateType,
      });
      expect(checkpointLine(checkpointOf(statement as Statement)?.checkpoint as Checkpoint)).toBe(
        done.outputs.checkpoint,
      );
      expect(world.github.violations).toEqual([]);
    });

    test('what it does not take is said, and the records stand', async () => {
      const fault = { path: /\/attestations$/, answer: { status: 403, message: 'Resource not accessible' } };
      const another = { ...inputs, 'evidence-branch': 'aims/unattested' };
      const done = await refused({ ...another, 'signing-key': first.secret }, elsewhere(), fault);
      expect(done.stdout).toContain('GitHub did not attest the records: Failed to persist attestation');
      expect(done.stdout).toContain('attestations: write');
      expect(done.code).toBe(0);
      expect(await ledgerOn(world, 'aims/unattested')).toHaveLength(3);
    });

    test('nor without the identity of the job', async () => {
      const done = await refused({ ...inputs, 'signing-key': first.secret });
      expect(done.stdout).toContain('id-token: write');
      expect(done.code).toBe(0);
    });
  });

  test('people as pseudonyms, with the text of their reviews', async () => {
    const key = 'k'.repeat(40);
    const inputs = { 'evidence-branch': 'aims/private', 'pseudonym-key': key, 'review-text': 'full' };
    const done = await refused({ ...inputs, 'signing-key': first.secret });
    expect(done.stdout.replace(/^::add-mask::.*$/gm, '')).not.toContain(key);
    const files = await ledgerOn(world, 'aims/private');
    const text = files.map(({ bytes }) => payloadOf(bytes)).join('\n');
    expect(text).not.toMatch(/"@?(dana|sam)"/);
    expect(text).toContain(pseudonyms(key).login(login('dana')));
    expect(text).toContain('I read it.');
    expect(await verifyLedger(files, [ed25519Verifier(first.publicKey)])).toMatchObject({ ok: true });
  });
});

function payloadOf(bytes: Uint8Array): string {
  const { payload } = JSON.parse(Buffer.from(bytes).toString('utf8')) as { readonly payload: string };
  return Buffer.from(payload, 'base64').toString('utf8');
}
