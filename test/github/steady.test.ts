/**
 * What the jobs of a story send is decided by what GitHub answers, not by when: answers that overtake each other and a clock
 * that goes on change nothing.
 */
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import type { Recorded } from '../support/embedded-github.ts';
import { seeded } from '../support/seeded.ts';
import { startSigstore, type TestSigstore } from '../support/sigstore.ts';
import { Platform } from './platform/platform.ts';
import { STORIES } from './stories/all.ts';
import type { Story } from './stories/story.ts';

const SLOW_MACHINE_MS = 300_000;
/** Milliseconds: most answers come at once, some so late that others overtake them. */
const [SOON, LATE] = [4, 60];
/** Between two things that people do: a text that names the minute is another one then. */
const MINUTES = 7;

const STEADY = [
  '/aims recheck by a member',
  'the owner approves',
  'the content changes after the approval',
  'approved, merged and recorded',
  'both approved: both may merge',
  'the owner requests changes',
];

let sigstore: TestSigstore;
beforeAll(async () => {
  sigstore = await startSigstore();
  process.env.TEST_SIGSTORE = sigstore.url;
  await import('../support/sigstore-elsewhere.ts');
});
afterAll(() => sigstore.close());
afterEach(() => vi.useRealTimers());

test.each(STEADY)(
  '%s',
  async (name) => {
    const story = STORIES.find((one) => one.name === name);
    if (story === undefined) throw new TypeError(`no story ${name}`);
    const quiet = await sentIn(story);
    for (const seed of [1, 2]) expect(await sentIn(story, seed), `seed ${seed}`).toEqual(quiet);
  },
  SLOW_MACHINE_MS,
);

/** How often each request was sent. */
async function sentIn(story: Story, seed?: number): Promise<ReadonlyMap<string, number>> {
  const platform = await Platform.start(story.setting ?? {}, `${sigstore.url}/token?x=1`, story.files);
  try {
    if (seed !== undefined) {
      const random = seeded(seed);
      platform.github.delay = () => Math.floor(random() * (random() < 0.2 ? LATE : SOON));
      vi.useFakeTimers({ toFake: ['Date'], shouldAdvanceTime: true });
    }
    for (const step of story.steps) {
      if (seed !== undefined) vi.setSystemTime(Date.now() + MINUTES * 60_000);
      await step.take(platform);
    }
    const sent = new Map<string, number>();
    for (const one of platform.github.requests) sent.set(named(one), (sent.get(named(one)) ?? 0) + 1);
    return new Map([...sent].sort(([a], [b]) => (a < b ? -1 : 1)));
  } finally {
    vi.useRealTimers();
    await platform.stop();
  }
}

/** What is asked, without the ids that differ from run to run. */
function named({ method, path, query, body }: Recorded): string {
  const asked = (body as { readonly query?: string } | undefined)?.query;
  const [, operation = ''] = /^\s*(?:query|mutation) (\w+)/.exec(asked ?? '') ?? [];
  return `${method} ${`${path}${query}`.replace(/[0-9a-f]{40}/g, '<id>')} ${operation}`.trim();
}
