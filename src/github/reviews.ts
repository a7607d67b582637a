import { createHash } from 'node:crypto';
import { type Association, type Review, type ReviewState, rationaleLength } from '../approval/review.ts';
import { countOf } from '../count-of.ts';
import { AimsError } from '../errors.ts';
import { login, parseSha } from '../ids.ts';
import { omitUndefined } from '../omit-undefined.ts';
import { apiError, type Client, type Repo } from './client.ts';
import { PAGE } from './page.ts';

/** What GitHub calls the states of a review. */
export const STATES = new Map<string, ReviewState>([
  ['APPROVED', 'approved'],
  ['CHANGES_REQUESTED', 'changes-requested'],
  ['DISMISSED', 'dismissed'],
  ['COMMENTED', 'commented'],
  ['PENDING', 'pending'],
]);
const ASSOCIATIONS = new Map<string, Association>([
  ['OWNER', 'owner'],
  ['MEMBER', 'member'],
  ['COLLABORATOR', 'collaborator'],
]);

/** The parts of a review that are used; REST and GraphQL name them alike once parsed. */
export interface ReviewAnswer {
  readonly id: number;
  readonly user: { readonly login: string; readonly id: number; readonly type: string } | null;
  readonly author_association: string;
  readonly state: string;
  readonly commit_id: string | null;
  readonly submitted_at?: string | null;
  readonly body: string;
}

/** A review as GitHub tells it, in the judge's words. */
export function reviewOf(answer: ReviewAnswer): Review {
  const commit = parseSha(answer.commit_id);
  const { user } = answer;
  return {
    id: answer.id,
    ...(user === null ? {} : { login: login(user.login), accountId: user.id }),
    account: user?.type === 'User' && !user.login.endsWith('[bot]') ? 'human' : 'bot',
    association: ASSOCIATIONS.get(answer.author_association) ?? 'outsider',
    state: STATES.get(answer.state.toUpperCase()) ?? 'commented',
    ...omitUndefined({ commit, submittedAt: answer.submitted_at ? answer.submitted_at : undefined }),
    ...(answer.body
      ? {
          body: answer.body,
          bodyDigest: createHash('sha256').update(answer.body).digest('hex'),
          rationaleLength: rationaleLength(answer.body),
        }
      : {}),
  };
}

/**
 * All reviews of a pull request, oldest first.
 *
 * @param count how many GitHub said there are: pages that change between two requests may leave one out, and that may be
 *   an objection
 */
export async function reviews(
  client: Client,
  repo: Repo,
  number: number,
  count = 0,
): Promise<readonly Review[]> {
  try {
    const answers = await client.rest.paginate(client.rest.pulls.listReviews, {
      ...repo,
      pull_number: number,
      per_page: PAGE,
    });
    const unique = new Map(answers.map((answer) => [answer.id, answer]));
    if (unique.size < count) {
      const message = `GitHub lists ${unique.size} of the ${countOf(count, 'review')} of #${number}`;
      throw new AimsError('api-unavailable', message, 'run the job again');
    }
    return [...unique.values()].map(reviewOf);
  } catch (error) {
    throw apiError(error, `read the reviews of #${number}`, 'pull-requests: read');
  }
}
