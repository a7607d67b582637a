import { appendFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startSigstore, type TestSigstore } from '../support/sigstore.ts';
import { STORIES } from './stories/all.ts';
import { tell } from './stories/story.ts';

let sigstore: TestSigstore;
beforeAll(async () => {
  sigstore = await startSigstore();
  // What jobs send to the public Sigstore goes to this one.
  process.env.TEST_SIGSTORE = sigstore.url;
  await import('../support/sigstore-elsewhere.ts');
});
afterAll(() => sigstore.close());

test.each(STORIES.map((story) => [story.name, story] as const))('%s', async (_, story) => {
  const { merge, red, minutes, records, requests, violations, logs } = await tell(
    story,
    `${sigstore.url}/token?x=1`,
  );
  appendFileSync('/tmp/st/requests.jsonl', `${JSON.stringify([story.name, requests])}\n`);
  const { requests: most, ...end } = story.end;
  expect({ merge, red, minutes, records }, logs.join('\n\n')).toEqual(end);
  expect(violations).toEqual([]);
});
