import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startSigstore, type TestSigstore } from '../support/sigstore.ts';
import { BEHAVIOUR_IDS, BEHAVIOURS } from './platform/behaviours.ts';
import { STORIES } from './stories/all.ts';
import { tell } from './stories/story.ts';

/** Stories share the process's environment: one that is given up while it runs would disturb the next. */
const SLOW_MACHINE_MS = 300_000;

let sigstore: TestSigstore;
beforeAll(async () => {
  sigstore = await startSigstore();
  // What jobs send to the public Sigstore goes to this one.
  process.env.TEST_SIGSTORE = sigstore.url;
  await import('../support/sigstore-elsewhere.ts');
});
afterAll(() => sigstore.close());

describe('stories', () => {
  test.each(STORIES.map((story) => [story.name, story] as const))(
    '%s',
    async (_, story) => {
      const told = await tell(story, `${sigstore.url}/token?x=1`);
      const { violations, logs, requests, ...end } = told;
      const { requests: sent, ...expected } = story.end;
      expect(end, logs.join('\n\n')).toEqual(expected);
      expect(requests, 'requests of all jobs together').toBe(sent);
      expect(violations).toEqual([]);
    },
    SLOW_MACHINE_MS,
  );

  test('have names of their own', () => {
    expect(new Set(STORIES.map(({ name }) => name)).size).toBe(STORIES.length);
  });
});

describe('behaviours of GitHub', () => {
  test.each(BEHAVIOUR_IDS)('%s: a file models it, a page says it, a story rests on it', (id) => {
    const { sources, file } = BEHAVIOURS[id];
    expect(existsSync(join(import.meta.dirname, '..', file))).toBe(true);
    expect(sources.length).toBeGreaterThan(0);
    expect(STORIES.filter(({ shows }) => shows.includes(id))).not.toEqual([]);
  });
});
