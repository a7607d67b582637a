import { callsAgent } from '../approval/agent-calls.ts';
import { type AgentWork, agentAccount, agentBranch, type CodingAgent, NO_AGENT } from '../approval/agents.ts';
import type { ReviewEvent } from '../approval/directory.ts';
import type { Login } from '../ids.ts';
import type { PullRequestPeople } from './people.ts';

/**
 * What agents wrote, and for whom: who gave them the work, who is assigned to what an agent opened, who told it what to
 * do in a comment or a review, and the people beside it in its commits.
 *
 * @param own accounts that the policy names as agents
 */
export function agentWork(
  { author, branch, commits = [], assignees = [], reviews }: PullRequestPeople,
  events: readonly ReviewEvent[],
  requesters: readonly Login[],
  own: readonly Login[],
): AgentWork {
  const isAgent = (login: Login) => own.includes(login) || agentAccount(login) !== undefined;
  const named = (login: Login): CodingAgent => ({ name: agentAccount(login) ?? login, by: 'author' });
  const wrote = commits.filter(
    ({ agent, people }) => agent !== undefined || people.some((one) => own.includes(one)),
  );
  const opened = author !== undefined && isAgent(author) ? [named(author)] : [];
  const called = branch === undefined ? undefined : agentBranch(branch);
  const agents = [
    ...opened,
    ...wrote.flatMap(({ agent, people }) => agent ?? people.filter((one) => own.includes(one)).map(named)),
    ...(called === undefined ? [] : [called]),
  ];
  if (agents.length === 0) return { ...NO_AGENT, accounts: new Set(own) };
  const assigners = events.flatMap((event) => (event.kind === 'assigned' ? (event.by ?? []) : []));
  const principals = [
    ...assigners,
    ...(opened.length > 0 ? assignees : []),
    ...requesters,
    ...reviews.flatMap(({ login, body = '' }) =>
      login !== undefined && callsAgent(body, own) ? [login] : [],
    ),
    ...events.flatMap((event) =>
      event.kind === 'dismissed' && event.by !== undefined && callsAgent(event.message ?? '', own)
        ? [event.by]
        : [],
    ),
    ...wrote.flatMap(({ people }) => people),
  ].filter((one) => !isAgent(one));
  const unique = new Map(agents.map((one) => [`${one.name} ${one.by}`, one]));
  return { agents: [...unique.values()], principals: new Set(principals), accounts: new Set(own) };
}

/** Whether an agent may have had a hand in it: only then is anybody asked who told it to. */
export function mayBeAgents(people: PullRequestPeople, own: readonly Login[]): boolean {
  return agentWork(people, [], [], own).agents.length > 0;
}
