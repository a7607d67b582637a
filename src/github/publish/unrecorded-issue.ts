import { apiError, type Client, type Repo, statusOf } from '../client.ts';
import type { PublishOutcome } from './outcome.ts';

const LABEL = 'aims-unrecorded';
const MARK = /<!-- aims-gate:unrecorded:v1:(\d{1,9}) -->/g;
/** Pull requests that one issue names. */
const MOST = 100;
const INSIDERS = new Set(['OWNER', 'MEMBER', 'COLLABORATOR']);

/**
 * Says that the decisions on pull requests could not be recorded. While a ledger has no record yet it remembers nothing: then
 * this is what the next run finds them by.
 */
export async function openUnrecordedIssue(
  client: Client,
  repo: Repo,
  numbers: readonly number[],
): Promise<PublishOutcome> {
  const list = numbers
    .slice(0, MOST)
    .map((number) => `#${number}`)
    .join(', ');
  const marks = numbers
    .slice(0, MOST)
    .map((number) => `<!-- aims-gate:unrecorded:v1:${number} -->`)
    .join('\n');
  const body = `What people decided on ${list} could not be recorded. The log of the recording job says why.\n\nThe next recording run records it and closes this issue.\n\n${marks}`;
  try {
    await client.rest.issues.create({
      ...repo,
      title: `Evidence of ${list} is not recorded`.slice(0, 200),
      body,
      labels: [LABEL],
    });
    return { state: 'published' };
  } catch (error) {
    return {
      state: 'failed',
      error: apiError(error, 'open an issue about what is not recorded', 'issues: write'),
    };
  }
}

/** Open issues about what is not recorded, with the pull requests they name. */
export async function unrecordedIssues(
  client: Client,
  repo: Repo,
): Promise<readonly { readonly issue: number; readonly pullRequests: readonly number[] }[]> {
  try {
    const { data } = await client.rest.issues.listForRepo({
      ...repo,
      labels: LABEL,
      state: 'open',
      per_page: 100,
    });
    return data.flatMap(({ number, body, user, author_association: is }) => {
      const insider = user?.type === 'Bot' || INSIDERS.has(is ?? '');
      const named = [...(body ?? '').slice(0, 100_000).matchAll(MARK)].map(([, found]) => Number(found));
      return insider && named.length > 0 ? [{ issue: number, pullRequests: named.slice(0, MOST) }] : [];
    });
  } catch (error) {
    // Issues are switched off, or the token may not read them: then there are none to be found by.
    if (statusOf(error) !== undefined) return [];
    throw apiError(error, 'list what is not recorded', 'issues: read');
  }
}

export async function closeUnrecordedIssue(client: Client, repo: Repo, issue: number): Promise<void> {
  try {
    await client.rest.issues.update({
      ...repo,
      issue_number: issue,
      state: 'closed',
      state_reason: 'completed',
    });
  } catch (error) {
    if (statusOf(error) === undefined) throw error;
  }
}
