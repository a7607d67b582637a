import { readFile } from 'node:fs/promises';
import type { Review, ReviewState } from '../approval/review.ts';
import { codeFrame } from '../documents/frame.ts';
import { validate } from '../documents/schema.ts';
import { decodeText, parseYaml } from '../documents/yaml.ts';
import { AimsError } from '../errors.ts';
import { type Login, login } from '../ids.ts';

/** What `--reviews FILE` states. `revision`: any git revision; undefined = the head. */
export interface StatedReviews {
  readonly author?: Login;
  readonly committers: readonly Login[];
  readonly requested: readonly Login[];
  readonly reviews: readonly (Omit<Review, 'commit'> & { readonly revision?: string })[];
}

/** The file's shape: `policies/schema/reviews.schema.json`. */
interface Stated {
  readonly author?: string;
  readonly committers?: readonly string[];
  readonly requested?: readonly string[];
  readonly reviews: readonly {
    readonly login: string;
    readonly state: Exclude<ReviewState, 'pending'>;
    readonly commit?: string;
    readonly 'submitted-at'?: string;
  }[];
}

/** Reads who approved what from a file; throws `bad-input` with each mistake at its place. */
export async function readReviews(file: string): Promise<StatedReviews> {
  const hint = 'a reviews file lists `reviews:` with `login`, `state` and, when not the head, `commit`';
  const bytes = await readFile(file).catch((cause: unknown) => {
    throw new AimsError('bad-input', `cannot read the reviews file ${file}`, hint, { cause });
  });
  const text = decodeText(bytes);
  if (!text.ok) throw new AimsError('bad-input', `${file}: ${text.because}`, hint);
  const parsed = parseYaml(text.text);
  const problems = parsed.ok ? validate('reviews', parsed.document) : parsed.problems;
  if (!parsed.ok || problems.length > 0) {
    const frames = problems.map((problem) => codeFrame(file, text.text, problem));
    throw new AimsError('bad-input', `the reviews file has mistakes\n\n${frames.join('\n\n')}\n`, hint);
  }
  const stated = parsed.document.value as Stated;
  return {
    ...(stated.author === undefined ? {} : { author: login(stated.author) }),
    committers: (stated.committers ?? []).map(login),
    requested: (stated.requested ?? []).map(login),
    reviews: stated.reviews.map((review, index) => ({
      // Order in the file is the order in time.
      id: index + 1,
      login: login(review.login),
      account: /\[bot\]$/.test(review.login) ? 'bot' : 'human',
      association: 'member',
      state: review.state,
      ...(review.commit === undefined ? {} : { revision: review.commit }),
      ...(review['submitted-at'] === undefined
        ? {}
        : { submittedAt: new Date(review['submitted-at']).toISOString() }),
    })),
  };
}
