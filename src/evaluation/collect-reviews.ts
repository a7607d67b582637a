import type { Entries } from '../approval/content.ts';
import type { Answer, Directory } from '../approval/directory.ts';
import {
  type AuthoredCommit,
  commitsOfOthers,
  commitsToRead,
  pushers,
  pushesOfOthers,
  writers,
} from '../approval/independence.ts';
import { NOTHING_LOOKED_UP, type Oversight, type ReviewFacts } from '../approval/people.ts';
import type { Review } from '../approval/review.ts';
import {
  approvalsOf,
  availableSince,
  hourBefore,
  lastRetargeted,
  paceOf,
  pushesBefore,
  requestedAgain,
} from '../approval/timing.ts';
import type { Needs } from '../gates/needs.ts';
import type { Shortfall } from '../gates/reading.ts';
import type { Login, Sha } from '../ids.ts';
import type { ObjectSource } from '../objects.ts';
import type { Policy } from '../policy/policy.ts';

/** What is known of the people before the content is. */
export interface People extends Pick<ReviewFacts, 'author' | 'requested' | 'reviews'> {
  /** Who is known to have written content, whatever the commits say. */
  readonly committers: ReadonlySet<Login>;
  readonly commits?: readonly AuthoredCommit[];
  /** ISO 8601, UTC: when the pull request was opened. */
  readonly openedAt?: string;
  /** Absent: there is nobody to ask, what was stated is all. */
  readonly directory?: Directory;
}

export interface OversightQuestion {
  readonly people: People;
  readonly needs: Needs;
  readonly policy: Policy;
  /** Everything an approval may cover. */
  readonly paths: readonly string[];
  readonly mergeBase: Sha;
  /** What would be merged; undefined: its commit cannot be read. */
  readonly merging: Promise<Entries | undefined>;
}

export interface Gathered {
  readonly oversight: Oversight;
  readonly shortfalls: readonly Shortfall[];
}

/**
 * Everything the judge has to know about people, in two waves of requests however many reviews there are: only last
 * words that approve are looked into, and of GitHub nothing is asked that no gate needs.
 */
export async function gatherOversight(question: OversightQuestion, source: ObjectSource): Promise<Gathered> {
  const { people, needs, paths, mergeBase } = question;
  const approvals = needs.approvals ? approvalsOf(people.reviews) : [];
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
  const reviewedCommits = approvals.flatMap(({ commit }) => commit ?? []);
  const [merging, reviewed, answers] = await Promise.all([
    question.merging,
    readAll(reviewedCommits),
    askAround(question, approvals),
  ]);
  const { commits = [], author, openedAt } = people;
  const moved = known(answers.pushes) ?? [];
  const theirs = needs.approvals ? commitsOfOthers(commits, author) : [];
  const foreign =
    question.policy.pushers === 'excluded' ? pushesOfOthers(moved, commits, author, openedAt) : [];
  const timed = needs.time ? pushesBefore(approvals, moved) : [];
  const entries = await readAll([
    ...reviewedCommits,
    ...commitsToRead(theirs, foreign, mergeBase),
    ...timed.map(({ after }) => after),
  ]);
  const look = (commit: Sha) => entries.get(commit);
  const events = known(answers.events) ?? [];
  const retargetedAt = lastRetargeted(events);
  const facts: ReviewFacts = {
    ...(author === undefined ? {} : { author }),
    committers: new Set([...people.committers, ...writers(commits, theirs, paths, look, answers.accounts)]),
    pushers: pushers(foreign, paths, look, mergeBase),
    requested: new Set([...people.requested, ...requestedAgain(approvals, events)]),
    ...(retargetedAt === undefined ? {} : { retargetedAt }),
    reviews: people.reviews,
    reviewed,
    // A commit that cannot be read holds none of the content: then no approval covers it.
    merging: merging ?? new Map(),
    looked: {
      teams: answers.teams,
      permissions: answers.permissions,
      accounts: answers.accounts,
      available: availableSince(approvals, timed, paths, look, openedAt),
      pace: paceOf(answers.others === undefined ? [] : approvals, known(answers.others) ?? []),
    },
  };
  const unread = [answers.pushes, answers.events, answers.others].flatMap(shortfallOf);
  return { oversight: { known: true, facts }, shortfalls: unread };
}

/** One wave. Where nobody approved, only who could is asked for. */
async function askAround({ people, needs, policy }: OversightQuestion, approvals: readonly Review[]) {
  const { directory, commits = [] } = people;
  const { teams, permissions, accounts } = NOTHING_LOOKED_UP;
  if (directory === undefined) return { teams, permissions, accounts };
  const given = approvals.length > 0;
  const approvers = approvals.flatMap(({ login }) => login ?? []);
  const emails = [...needs.emails, ...(given ? commits.flatMap((commit) => commit.emails) : [])];
  const since = needs.pace ? hourBefore(approvals) : undefined;
  const [members, levels, mapped, events, pushes, others] = await Promise.all([
    needs.teams.length > 0 ? directory.teams(needs.teams) : teams,
    needs.permissions && given ? directory.permissions(approvers) : permissions,
    emails.length > 0 ? directory.accounts([...new Set(emails)]) : accounts,
    given ? directory.events() : undefined,
    given && (policy.pushers === 'excluded' || needs.time) ? directory.pushes() : undefined,
    since === undefined ? undefined : directory.approvals(since, approvers),
  ]);
  return { teams: members, permissions: levels, accounts: mapped, events, pushes, others };
}

function known<T>(answer: Answer<T> | undefined): T | undefined {
  return answer?.state === 'read' ? answer.value : undefined;
}

function shortfallOf(answer: Answer<unknown> | undefined): readonly Shortfall[] {
  return answer?.state === 'unread' ? [{ message: answer.because, remedy: answer.remedy }] : [];
}
