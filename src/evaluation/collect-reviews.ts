import { type Account, everyName } from '../approval/accounts.ts';
import type { Entries } from '../approval/content.ts';
import type { BranchPush, DirectoryAnswer, PastApproval, ReviewEvent } from '../approval/directory.ts';
import {
  type NamedReview,
  namedEvents,
  namedPushes,
  namedReviews,
  nameIn,
  underNames,
} from '../approval/identity.ts';
import {
  type Dismissal,
  EMPTY_DIRECTORY,
  type ReviewFacts,
  type ReviewKnowledge,
} from '../approval/people.ts';
import {
  approvingReviews,
  availableSince,
  hourBefore,
  lastRetargeted,
  paceOf,
  pushesBefore,
  reviewersRequestedAgain,
} from '../approval/timing.ts';
import type { UnreadableInput } from '../gates/reading.ts';
import type { Login, Sha, TeamName } from '../ids.ts';
import type { ObjectSource } from '../objects.ts';
import { omitUndefined } from '../omit-undefined.ts';
import { code, prose } from '../prose.ts';
import { agentWork, mayBeAgents } from './agent-work.ts';
import { changeAuthors, NOBODY } from './collect-authors.ts';
import { insidersAmong, MOST_STRANGERS, strangersAgainst } from './insiders.ts';
import type { PullRequestPeople, ReviewQuery } from './people.ts';

/** Lines that are told one by one. */
const MOST_UNNAMED = 5;

export interface ReviewInputs {
  readonly oversight: ReviewKnowledge;
  readonly shortfalls: readonly UnreadableInput[];
}

/**
 * Everything the judge has to know about people, in two waves of requests however many reviews there are: only last
 * words that approve are looked into, and of GitHub nothing is asked that no gate needs.
 */
export async function gatherOversight(input: ReviewQuery, source: ObjectSource): Promise<ReviewInputs> {
  const { people, needs, paths, policy } = input;
  const reviews = namedReviews(people.reviews, input.accounts);
  const approvals: readonly NamedReview[] = needs.approvals ? approvingReviews(reviews) : [];
  const read = new Map<Sha, Promise<Entries | undefined>>();
  const at = (commit: Sha): Promise<Entries | undefined> => {
    const entries = read.get(commit) ?? source.entries(commit, paths);
    read.set(commit, entries);
    return entries;
  };
  const readAll = async (commits: readonly Sha[]) => {
    const wanted = [...new Set(commits)];
    const found = await Promise.all(wanted.map(at));
    return new Map(wanted.map((commit, index) => [commit, found[index]]));
  };
  const against = strangersAgainst(reviews);
  const reviewedCommits = approvals.flatMap(({ commit }) => commit ?? []);
  const [merging, reviewed, answers] = await Promise.all([
    typeof input.merging === 'string' ? source.entries(input.merging, paths) : input.merging,
    readAll(reviewedCommits),
    askAround(input, approvals, against),
  ]);
  const { openedAt } = people;
  const author =
    people.author === undefined ? undefined : nameIn(input.accounts, people.author, people.authorId);
  const moved = namedPushes(known(answers.pushes) ?? [], input.accounts);
  const timed = needs.time ? pushesBefore(approvals, moved) : [];
  const [entries, involved] = await Promise.all([
    readAll([...reviewedCommits, ...timed.map(({ after }) => after)]),
    needs.approvals
      ? changeAuthors(input, { moved, merging, addresses: known(answers.accounts) }, source)
      : NOBODY,
  ]);
  const look = (commit: Sha) => entries.get(commit);
  const events = namedEvents(known(answers.events) ?? [], input.accounts);
  const retargetedAt = lastRetargeted(events);
  const accounts = accountsKnown(input, moved, events);
  const agents = agentWork(
    { ...people, reviews },
    events,
    known(answers.requesters) ?? [],
    policy.agents.accounts,
  );
  const described = describedPeople(people, known(answers.accounts));
  const authors =
    author === undefined ? [] : [...everyName([author], accounts)].filter((one) => one !== author);
  const facts: ReviewFacts = {
    ...omitUndefined({ author, statement: people.statement }),
    committers: new Set([
      ...authors,
      ...everyName([...people.committers, ...involved.writers, ...described], accounts),
    ]),
    pushers: everyName(involved.pushers, accounts),
    requested: new Set([...people.requested, ...reviewersRequestedAgain(approvals, events)]),
    insiders: insidersAmong(against, {
      events,
      permissions: answers.permissions,
      seen: known(answers.seen),
    }),
    dismissals: dismissalsIn(events),
    agents: { ...agents, principals: everyName(agents.principals, accounts) },
    accounts,
    reviewers: people.directory?.knowsPermissions === true ? policy.reviewers : 'members',
    now: input.now,
    ...omitUndefined({ retargetedAt }),
    reviews,
    reviewed,
    // A commit that cannot be read holds none of the content: then no approval covers it.
    merging: merging ?? new Map(),
    directory: {
      teams: membersUnder(approvals, answers.teams),
      permissions: underNames(answers.permissions, [...approvals, ...against]),
      accounts: known(answers.accounts) ?? new Map(),
      available: availableSince(approvals, timed, { paths, at: look }, openedAt),
      pace: paceOf(
        answers.others === undefined ? [] : approvals,
        givenUnder(approvals, known(answers.others)),
      ),
    },
  };
  const { pushes, events: told, others, accounts: mapped, requesters, seen } = answers;
  const unread = [pushes, told, others, mapped, requesters, seen].flatMap(shortfallOf);
  const unnamed = approvals.length > 0 || input.signed ? unnamedCoAuthors(people) : [];
  return { oversight: { known: true, facts }, shortfalls: [...unread, ...unnamed] };
}

/** By the names that GitHub has for them now. */
function calledNow(reviews: readonly NamedReview[]): readonly Login[] {
  return reviews.flatMap(({ login, displayed }) => displayed ?? login ?? []);
}

function describedPeople(
  { described }: PullRequestPeople,
  accounts: ReadonlyMap<string, Login> | undefined,
): readonly Login[] {
  const { people = [], emails = [] } = described ?? {};
  return [...people, ...emails.flatMap((email) => accounts?.get(email) ?? [])];
}

/** Whoever is meant by such a line may be the one who approved. */
function unnamedCoAuthors({ commits = [], described }: PullRequestPeople): readonly UnreadableInput[] {
  const inCommits = commits.flatMap(({ sha, unreadCoAuthors = [] }) =>
    unreadCoAuthors.map((line) => ({ where: prose`commit ${code(sha.slice(0, 7))}`, line })),
  );
  const inText = (described?.unread ?? []).map((line) => ({ where: prose`the description`, line }));
  return [...inCommits, ...inText].slice(0, MOST_UNNAMED).map(({ where, line }) => ({
    code: 'unread.people',
    message: prose`${where} speaks of a co-author and does not say who it is (${code(line)}), so nobody can be known to be independent`,
    remedy: prose`write ${code('Co-authored-by: NAME <ADDRESS>')}, or take the line out`,
  }));
}

/** Other approvals, under the names by which these people count. */
function givenUnder(
  approvals: readonly NamedReview[],
  others: readonly PastApproval[] = [],
): readonly PastApproval[] {
  const names = namesOf(approvals);
  return others.map((one) => ({ ...one, login: names.get(one.login) ?? one.login }));
}

/** Teams as GitHub tells them now, with these people under the names by which they count. */
function membersUnder(
  approvals: readonly NamedReview[],
  teams: ReadonlyMap<TeamName, DirectoryAnswer<readonly Login[]>>,
): ReadonlyMap<TeamName, DirectoryAnswer<readonly Login[]>> {
  const names = namesOf(approvals);
  if (names.size === 0) return teams;
  return new Map(
    [...teams].map(([team, answer]) => [
      team,
      answer.state === 'read'
        ? { state: 'read', value: answer.value.map((one) => names.get(one) ?? one) }
        : answer,
    ]),
  );
}

function namesOf(reviews: readonly NamedReview[]): ReadonlyMap<Login, Login> {
  return new Map(
    reviews.flatMap(({ login, displayed }) =>
      login === undefined || displayed === undefined ? [] : [[displayed, login] as const],
    ),
  );
}

/** Logins with their ids, from everything that tells some. */
function accountsKnown(
  { people, accounts: pinned }: ReviewQuery,
  pushes: readonly BranchPush[],
  events: readonly ReviewEvent[],
): readonly Account[] {
  const { author, authorId, commits = [], described, reviews } = people;
  const meant = [...pinned].map(([login, id]) => ({ login, id }));
  const pair = (login: Login | undefined, id: number | undefined): readonly Account[] =>
    login === undefined || id === undefined ? [] : [{ login, id }];
  return [
    ...meant,
    ...pair(author, authorId),
    ...commits.flatMap(({ accounts = [] }) => accounts),
    ...(described?.accounts ?? []),
    ...reviews.flatMap(({ login, accountId }) => pair(login, accountId)),
    ...pushes.flatMap(({ by, byId }) => pair(by, byId)),
    ...events.flatMap((event) => ('reviewer' in event ? pair(event.reviewer, event.reviewerId) : [])),
    ...events.flatMap((event) => (event.kind === 'dismissed' ? pair(event.by, event.byId) : [])),
  ];
}

function dismissalsIn(events: readonly ReviewEvent[]): ReadonlyMap<number, Dismissal> {
  return new Map(
    events.flatMap((event) =>
      event.kind === 'dismissed'
        ? [
            [
              event.review,
              {
                was: event.was,
                ...omitUndefined({ by: event.by, byId: event.byId }),
              },
            ] as const,
          ]
        : [],
    ),
  );
}

/** One wave. Where nobody approved, only who could is asked for. */
async function askAround(
  { people, needs, policy, signed }: ReviewQuery,
  approvals: readonly NamedReview[],
  against: readonly NamedReview[],
) {
  const { directory, commits = [], described } = people;
  const { teams, permissions } = EMPTY_DIRECTORY;
  if (directory === undefined) return { teams, permissions };
  const given = approvals.length > 0 || signed;
  // GitHub is asked by the name it has for them.
  const approvers = calledNow(approvals);
  const emails = [
    ...needs.emails,
    ...(given
      ? [...commits, ...(described === undefined ? [] : [described])].flatMap((one) => one.emails)
      : []),
  ];
  const since = needs.pace ? hourBefore(approvals) : undefined;
  const ranked =
    needs.permissions || (needs.reviewers && directory.knowsPermissions && policy.reviewers === 'write');
  const ranks = [
    ...(ranked && given ? approvers : []),
    // Also before anybody approved: whose objection has a say has to be known while GitHub still tells it.
    ...(directory.knowsPermissions ? calledNow(against).slice(0, MOST_STRANGERS) : []),
  ];
  const byAgent = given && mayBeAgents(people, policy.agents.accounts);
  const [members, levels, accounts, events, pushes, others, requesters, seen] = await Promise.all([
    needs.teams.length > 0 ? directory.teams(needs.teams) : teams,
    ranks.length > 0 ? directory.permissions(ranks) : permissions,
    emails.length > 0 ? directory.accounts([...new Set(emails)]) : undefined,
    given ? directory.events() : undefined,
    given && (policy.pushers === 'excluded' || needs.time) ? directory.pushes() : undefined,
    since === undefined ? undefined : directory.approvals(since, approvers),
    byAgent ? directory.requesters(policy.agents.accounts) : undefined,
    against.length > 0 ? directory.objectors?.() : undefined,
  ]);
  return { teams: members, permissions: levels, accounts, events, pushes, others, requesters, seen };
}

function known<T>(answer: DirectoryAnswer<T> | undefined): T | undefined {
  return answer?.state === 'read' ? answer.value : undefined;
}

function shortfallOf(answer: DirectoryAnswer<unknown> | undefined): readonly UnreadableInput[] {
  if (answer?.state !== 'unread') return [];
  return [{ code: 'unread.people', message: answer.because, remedy: answer.remedy }];
}
