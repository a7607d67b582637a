import { callsAgent } from '../approval/agent-calls.ts';
import { type Login, login } from '../ids.ts';
import type { Client } from './client.ts';

/** How many texts GitHub gives for one query. */
const AT_ONCE = 100;
const QUERY = `query edits($ids: [ID!]!) {
  nodes(ids: $ids) {
    ... on Comment {
      id
      lastEditedAt
      editor { __typename login }
      userContentEdits(first: 20) { totalCount nodes { diff editor { __typename login } } }
    }
  }
}`;

interface AccountNode {
  readonly __typename: string;
  readonly login: string;
}

interface EditsAnswer {
  readonly nodes: readonly ({
    readonly id?: string;
    readonly lastEditedAt?: string | null;
    readonly editor?: AccountNode | null;
    readonly userContentEdits?: {
      readonly totalCount: number;
      readonly nodes: readonly ({
        /** Null: somebody took this version out of the history. */
        readonly diff: string | null;
        readonly editor: AccountNode | null;
      } | null)[];
    } | null;
  } | null)[];
}

/** A comment or a review that may say other words now than it once did. */
export interface WrittenText {
  readonly nodeId: string;
  readonly by: Login;
}

/**
 * Who told a coding agent what to do in a version of these texts that is no longer shown. Where not every version can be
 * read, everybody who wrote one counts.
 *
 * @param own accounts that the policy names as agents
 */
export async function callersBefore(
  client: Client,
  texts: readonly WrittenText[],
  own: readonly Login[],
): Promise<readonly Login[]> {
  const author = new Map(texts.map(({ nodeId, by }) => [nodeId, by]));
  const ids = [...author.keys()];
  const found: Login[] = [];
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const { nodes } = await client.graphql<EditsAnswer>(QUERY, { ids: ids.slice(from, from + AT_ONCE) });
    for (const node of nodes) {
      const by = author.get(node?.id ?? '');
      if (by === undefined || !node?.lastEditedAt) continue;
      const versions = node.userContentEdits?.nodes ?? [];
      const told = versions.filter((one) => callsAgent(withoutSigns(one?.diff ?? ''), own));
      const editors = (told.length > 0 ? told : versions).map((one) => one?.editor);
      const whole =
        versions.length > 1 &&
        versions.length === node.userContentEdits?.totalCount &&
        versions.every((one) => typeof one?.diff === 'string');
      if (told.length > 0 || !whole) found.push(by, ...[...editors, node.editor].flatMap(named));
    }
  }
  return found;
}

/** GitHub gives a version whole, or as the lines that changed. */
function withoutSigns(diff: string): string {
  return diff.replace(/^[+-]/gmu, ' ');
}

function named(account: AccountNode | null | undefined): readonly Login[] {
  return account?.__typename === 'User' ? [login(account.login)] : [];
}
