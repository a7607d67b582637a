import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ed25519Verifier } from '../../src/evidence/signers/ed25519.ts';
import { verifyLedger } from '../../src/evidence/verify.ts';
import { ADMIN } from '../support/embedded-github.ts';
import { newKey } from '../support/evidence.ts';
import { ledgerOn } from '../support/ledger-repository.ts';
import { BOLDER_PROMPT } from '../support/product.ts';
import { AT, examplePayload, World } from '../support/world.ts';

let world: World;
beforeEach(async () => {
  world = await World.start();
});
afterEach(() => world.stop());

const key = newKey();
const WITHHELD = { 'signing-key': '' };
const GIVEN = { 'signing-key': key.secret };

async function refused(branch: string): Promise<number> {
  const number = await world.open(branch, { 'prompts/system.md': `${BOLDER_PROMPT}${branch}\n` });
  await world.review('dana', number, 'REQUEST_CHANGES');
  await world.close(number);
  return number;
}

/** The closing of a pull request that Dependabot opened: GitHub gives its runs no secrets. */
async function closedOfDependabot(branch: string, inputs: Readonly<Record<string, string>> = WITHHELD) {
  const number = await refused(branch);
  const pull = (await world.github.call(ADMIN, 'GET', `${AT}/pulls/${number}`)) as object;
  const payload = {
    ...examplePayload('pull_request_target', 'closed'),
    action: 'closed',
    number,
    pull_request: { ...pull, user: { login: 'dependabot[bot]', type: 'Bot' } },
  };
  return { number, ran: await world.run({ event: 'pull_request_target', payload, inputs }) };
}

const caughtUp = () => world.run({ event: 'schedule', payload: {}, inputs: { task: 'record', ...GIVEN } });
const unrecorded = async () =>
  (await world.github.call(
    ADMIN,
    'GET',
    `${AT}/issues?state=open&labels=aims-unrecorded`,
  )) as readonly object[];
const hasLedger = () =>
  world.github.call(ADMIN, 'GET', `${AT}/git/ref/heads/aims/evidence`).then(
    () => true,
    () => false,
  );

async function signed(numbers: readonly number[]): Promise<void> {
  const verification = await verifyLedger(await ledgerOn(world), [ed25519Verifier(key.publicKey)]);
  expect(verification).toMatchObject({ ok: true, unsigned: 0 });
  expect(numbers.length).toBeGreaterThan(0);
}

describe('a key that is declared and empty', () => {
  test('starts no unsigned ledger, loses nothing, and the next run with the key catches up', async () => {
    const { number, ran } = await closedOfDependabot('first');
    expect(ran.code).toBe(0);
    expect(ran.stdout).toContain('`signing-key` is empty, so nothing is recorded now');
    expect(ran.stdout).not.toContain('predicateType');
    expect(await hasLedger()).toBe(false);
    expect(await unrecorded()).toHaveLength(1);
    const next = await caughtUp();
    expect(next.stdout).toContain(`#${number}: closed before this run and not recorded until now`);
    expect(next.code).toBe(0);
    await signed([number]);
    expect(await unrecorded()).toEqual([]);
    expect(world.github.violations).toEqual([]);
  });

  test('appends nothing to a signed ledger either', async () => {
    await refused('before');
    const before = await refused('signed');
    expect((await world.judge(before, { action: 'closed', inputs: GIVEN })).code).toBe(0);
    const { number, ran } = await closedOfDependabot('second');
    expect(ran.code).toBe(0);
    const next = await caughtUp();
    // The first one belongs to it too where it was closed in the second in which the ledger began.
    expect(next.stdout).toMatch(
      new RegExp(`#${number}(?:, #1)?: closed before this run and not recorded until now`),
    );
    await signed([number]);
  });

  test('is a mistake where GitHub gives secrets: red, and nothing is recorded', async () => {
    const number = await refused('third');
    const ran = await world.judge(number, { action: 'closed', inputs: WITHHELD });
    expect(ran.code).toBe(1);
    expect(ran.stdout).toContain('signer: sigstore');
    expect(await hasLedger()).toBe(false);
    expect((await caughtUp()).code).toBe(0);
    await signed([number]);
  });

  test('names nobody where pseudonyms were asked for', async () => {
    const { ran } = await closedOfDependabot('fourth', { ...GIVEN, 'pseudonym-key': '' });
    expect(ran.stdout).toContain('`pseudonym-key` is empty');
    expect(ran.stdout).not.toContain('dana');
    expect(await hasLedger()).toBe(false);
  });
});

test.each([
  { name: 'a key that no workflow names', inputs: { 'signing-key': 'none', 'pseudonym-key': 'none' } },
  { name: 'an empty key beside `signer: none`', inputs: { 'signing-key': '', signer: 'none' } },
])('$name: recorded without a signature, and said', async ({ inputs }) => {
  const ran = await world.judge(await refused('fifth'), { action: 'closed', inputs });
  expect(ran.code).toBe(0);
  expect(ran.stdout).toContain('NOT SIGNED');
});
