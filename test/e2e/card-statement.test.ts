import { afterAll, beforeAll, expect, test } from 'vitest';
import { ADMIN } from '../support/embedded-github.ts';
import { ledgerOn } from '../support/ledger-repository.ts';
import { PROMPT } from '../support/product.ts';
import { AT, World } from '../support/world.ts';

const SAID = 'No card change needed, because the prompt only fixes a typing error.';

let world: World;
beforeAll(async () => {
  world = await World.start();
});
afterAll(() => world.stop());

test('a card that stays as it is: said in the description, accepted by the owner, kept in the ledger', async () => {
  const number = await world.open('typo', { 'prompts/system.md': `${PROMPT}Be brief.\n` });
  await world.review('dana', number);
  await world.github.call('sam', 'PATCH', `${AT}/pulls/${number}`, { body: `Typo.\n\n${SAID}\n` });
  const judged = await world.judge(number, { event: 'pull_request_review', action: 'submitted' });
  expect(judged.outputs.verdict).toBe('pass');
  expect(world.github.violations).toEqual([]);
  await world.merge(number);
  const recorded = await world.judge(number, { action: 'closed' });
  expect(recorded.code).toBe(0);
  const statements = (await ledgerOn(world)).flatMap(({ bytes }) => {
    const { payload } = JSON.parse(Buffer.from(bytes).toString('utf8')) as { payload?: string };
    return payload === undefined ? [] : [Buffer.from(payload, 'base64').toString('utf8')];
  });
  const verdict = statements.find((text) => text.includes('"mergedPastTheGate":'));
  expect(verdict).toContain('the prompt only fixes a typing error.');
  expect(verdict).toContain('"mergedPastTheGate":false');
  const pull = (await world.github.call(ADMIN, 'GET', `${AT}/pulls/${number}`)) as { merged: boolean };
  expect(pull.merged).toBe(true);
});
