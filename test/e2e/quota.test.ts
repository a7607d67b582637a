/** The hourly quota of a job's token, which all workflows of the repository share. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Attack, Stage } from './attacks/stage.ts';

let stage: Stage;
let on: Attack;
beforeEach(async () => {
  stage = await Stage.start();
  on = await stage.open();
  await on.approves('kim');
});
afterEach(() => stage.stop());

const HOUR_S = 3600;
/** Full again in an hour. */
function quota(left: number) {
  const reset = Math.floor(Date.now() / 1000) + HOUR_S;
  return { limit: 1000, left, reset };
}

/** As the log tells a time. */
function clock(reset: number): string {
  return `${new Date(reset * 1000).toISOString().slice(11, 16)} UTC`;
}

test('every run says what is left of it', async () => {
  stage.github.quota = quota(800);
  const { log } = await on.judged();
  const sent = stage.github.requests.length;
  expect(log).toContain(
    `aims-gate: ${sent} requests, ${800 - sent} of 1000 left until ${clock(stage.github.quota.reset)}`,
  );
});

test.each([0, 1, 2, 3, 4, 5])(
  'used up after %i requests: no verdict, the time when it ends, and the next run heals it',
  async (left) => {
    stage.github.quota = quota(left);
    const { code, log } = await on.judged();
    expect(log).toContain(`rate limit is reached (403) until ${clock(stage.github.quota.reset)}`);
    expect(log).toContain('the next run after that judges again');
    expect(log).not.toMatch(/aims-gate itself|TypeError| at .*\.ts:\d/);
    // Nobody takes what could not be judged or told for a pass.
    expect([code, on.state]).not.toEqual([0, 'success']);
    stage.github.quota = quota(500);
    expect((await on.judged()).code).toBe(0);
    expect(on.state).toBe('success');
  },
);

test('where little is left the scheduled run leaves it to the others, and the next one goes on', async () => {
  stage.github.quota = quota(150);
  expect((await stage.scheduled()).log).toContain('little is left of the hourly quota; the next run goes on');
  expect(on.state).toBeUndefined();
  stage.github.quota = quota(900);
  await stage.scheduled();
  expect(on.state).toBe('success');
});
