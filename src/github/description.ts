import type { CardStatement } from '../approval/card-statement.ts';
import { apiError, type Client, type Repo } from './client.ts';
import type { PullNode } from './head-query.ts';
import { statementIn } from './open-pull-request.ts';

const DESCRIPTION_QUERY = `
query description($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) { body lastEditedAt editor { __typename login } }
  }
}`;

interface DescriptionAnswer {
  readonly repository: {
    readonly pullRequest: Pick<PullNode, 'body' | 'lastEditedAt' | 'editor'> | null;
  } | null;
}

/** What a description says about the model card, with when and by whom: REST tells neither. */
export async function descriptionStatement(
  client: Client,
  { owner, repo }: Repo,
  number: number,
): Promise<CardStatement | undefined> {
  try {
    const answer = await client.graphql<DescriptionAnswer>(DESCRIPTION_QUERY, { owner, name: repo, number });
    const pull = answer.repository?.pullRequest;
    return pull === null || pull === undefined ? undefined : statementIn(pull);
  } catch (error) {
    throw apiError(error, `read the description of #${number}`, 'pull-requests: read');
  }
}
