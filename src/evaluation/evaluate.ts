import { readCodeOwners } from '../approval/codeowners.ts';
import type { ReviewKnowledge } from '../approval/people.ts';
import { type Roles, readRoles, withTeams } from '../approval/roles.ts';
import { NOTHING_SIGNED } from '../approval/signed/facts.ts';
import { weakerSigners } from '../approval/signed/weaker.ts';
import type { FileScan } from '../change/detect.ts';
import { Documents } from '../documents/documents.ts';
import { AimsError } from '../errors.ts';
import type { Evaluation } from '../gates/evaluation.ts';
import type { Facts } from '../gates/facts.ts';
import { judge } from '../gates/judge.ts';
import { needsOf } from '../gates/needs.ts';
import type { Plan } from '../gates/plan.ts';
import { type UnreadableInput, unreadFile } from '../gates/reading.ts';
import type { Trees } from '../gates/subject.ts';
import { weakerRegister, weakerRoles } from '../gates/weaken.ts';
import type { Login, Sha } from '../ids.ts';
import type { Blob, ObjectSource, Tree } from '../objects.ts';
import { omitUndefined } from '../omit-undefined.ts';
import { SIGNING_NAMES } from '../policy/policy.ts';
import { isPreset } from '../policy/preset-path.ts';
import type { Weakening } from '../policy/weakening.ts';
import { code, prose, words } from '../prose.ts';
import { type Budget, budget } from './budget.ts';
import { gatherDocumentSignatures } from './collect-document-signatures.ts';
import { historyFor } from './collect-history.ts';
import { gatherOversight, type ReviewInputs } from './collect-reviews.ts';
import { bringsSigned, gatherSigned, type SignedApprovalResult } from './collect-signed-approvals.ts';
import type { EvaluationInput } from './evaluation-input.ts';
import { investigate } from './investigate.ts';
import { judgingIn } from './judge-in-time.ts';
import type { PullRequestPeople } from './people.ts';
import { ineffectiveStatements } from './proposed-policy.ts';
import type { Past } from './removed-rejections.ts';
import { setupOfChange } from './setup-of-change.ts';
import type { Catalog } from './shipped-data.ts';
import { unseenFiles } from './unseen.ts';

/** Nothing the policy governs changed: the verdict without reading anything. */
export function nothingGoverned(input: EvaluationInput): Evaluation {
  return withoutPlan(input, []);
}

/** Its budget is spent: the verdict is a finding that says so. */
function overBudget(input: EvaluationInput, error: AimsError): Evaluation {
  return withoutPlan(input, [unreadInBudget(error)]);
}

export function unreadInBudget({ message, hint }: AimsError): UnreadableInput {
  return { code: 'unread.budget', message: prose`${words(message)}`, remedy: prose`${words(hint)}` };
}

/** The verdict on what is missing alone. */
function withoutPlan(input: EvaluationInput, shortfalls: readonly UnreadableInput[]): Evaluation {
  const empty = (commit: Sha): Tree => ({ commit, entries: new Map(), unread: [] });
  const trees = {
    base: empty(input.base),
    mergeBase: empty(input.mergeBase),
    head: empty(input.head),
  };
  const planned: Plan = {
    governed: [],
    systems: [],
    subjects: [],
    asked: [],
    content: new Map(),
    needed: [],
    history: [],
  };
  const found = {
    oversight: { known: false },
    signed: NOTHING_SIGNED,
    weakenings: [],
    shortfalls,
    unseen: [],
  } as const;
  return judge(planned, { ...factsOf(input, trees, new Documents(new Map())), ...found }, input.now);
}

/**
 * Trees, plan, fetch, judge: at most four waves of requests, and two more where approvals are signed. A change that takes more
 * than its budget fails with a finding that says what to make smaller.
 */
export async function evaluate(
  asked: EvaluationInput,
  source: ObjectSource,
  catalog: Catalog,
  limits: Budget = budget(),
): Promise<Evaluation> {
  try {
    return await evaluateAll(asked, source, catalog, limits);
  } catch (error) {
    if (error instanceof AimsError && error.code === 'budget-spent') return overBudget(asked, error);
    throw error;
  }
}

async function evaluateAll(
  asked: EvaluationInput,
  source: ObjectSource,
  catalog: Catalog,
  limits: Budget,
): Promise<Evaluation> {
  const input = askedEarly(asked);
  const { policy } = input;
  const found = await investigate(input, source, catalog);
  const { listed, trees, changed, selection, scans, planned, proposed, shortfalls } = found;
  const early = factsOf(input, trees, found.documents);
  const [blobs, { oversight: collected, shortfalls: unread }, given, history] = await Promise.all([
    source.blobs(planned.needed),
    gather(input, planned, early, source),
    signedApprovals(input, planned, early, source),
    historyFor(planned, input, source),
  ]);
  const oversight = independentOf(collected, given.carriers);
  const documents = found.documents.and(blobs);
  const signatures = await gatherDocumentSignatures(input, planned, { trees, documents }, source);
  const facts = { ...early, documents };
  const roles = oversight.known ? withTeams(facts.roles, oversight.facts.directory.teams) : facts.roles;
  const headRoles = readRoles(policy.roles, trees.head, documents);
  // Where the target branch has no policy yet, a first roles file takes nothing from anybody.
  const first = isPreset(policy.path);
  const weakens = (path: string): boolean => changed.has(path) && !(first && !trees.base.entries.has(path));
  const weaker: Weakening[] = [
    ...proposed.weakenings,
    ...weakerRegister(planned.systems, changed),
    ...(weakens(policy.roles) ? weakerRoles(facts.roles, headRoles) : []),
    ...weakerSigners(
      SIGNING_NAMES.map((name) => {
        const path = policy.signing[name];
        const at = (tree: Tree) => blobAt(tree, path, documents);
        return { name, path, before: at(trees.base), after: at(trees.head) };
      }).filter(({ path }) => weakens(path)),
    ),
  ];
  const missing = [
    ...shortfalls,
    ...proposed.shortfalls,
    ...unreadFiles(scans),
    ...unread,
    ...given.shortfalls,
  ];
  const signed = { ...given.signed, documents: [...given.signed.documents, ...signatures] };
  const setup = [
    ...ineffectiveStatements(proposed, changed, headRoles, input.now),
    ...(await setupOfChange({ policy, trees, changed, documents: facts.documents }, headRoles, source)),
  ];
  const told = {
    oversight,
    ...omitUndefined({ history }),
    signed,
    weakenings: weaker,
    unseen: unseenFiles(policy, selection, scans, planned.systems),
  };
  const judgedInTime = judgingIn(limits);
  for (;;) {
    const evaluation = judgedInTime(
      planned,
      { ...facts, roles, ...told, setup, shortfalls: missing },
      input.now,
    );
    // A document may name files of which nothing was known: with them the same input is answered anew.
    const unlisted = await listed.complete();
    if (unlisted === undefined) return evaluation;
    missing.push(...unlisted);
  }
}

/** People are asked beside the trees, and once: until the answer is awaited, a failure must not end the process. */
function askedEarly(input: EvaluationInput): EvaluationInput {
  const people = input.people?.();
  if (people === undefined) return input;
  people.catch(() => undefined);
  return { ...input, people: () => people };
}

function unreadFiles(scans: readonly FileScan[]): readonly UnreadableInput[] {
  return scans.flatMap(({ file, unread }) => unread.map((because) => unreadFile(file.path, because)));
}

/** What is known before anybody's word is heard. */
type EarlyFacts = Omit<Facts, 'oversight' | 'signed' | 'weakenings' | 'shortfalls' | 'unseen'>;

function factsOf(
  { policy, mode, pullRequest, pull }: EvaluationInput,
  trees: Trees,
  documents: Documents,
): EarlyFacts {
  const roles = readRoles(policy.roles, trees.base, documents);
  const owners = readCodeOwners(trees.base, documents);
  const known = pullRequest === undefined ? {} : { pullRequest };
  return { policy, mode, trees, documents, owners, roles, ...known, ...omitUndefined({ pull }) };
}

function blobAt(tree: Tree, path: string, documents: Documents): Blob | undefined {
  const entry = tree.entries.get(path);
  if (entry === undefined) return undefined;
  return documents.blob(entry.sha) ?? { state: 'unreadable', because: 'it was not read' };
}

/** What is known of the people, where anybody is to be asked. */
async function gather(
  input: EvaluationInput,
  planned: Plan,
  { trees, roles, owners }: EarlyFacts,
  source: ObjectSource,
): Promise<ReviewInputs> {
  if (input.people === undefined) return { oversight: { known: false }, shortfalls: [] };
  const { policy, mergeBase, merging } = input;
  const people = await input.people();
  const needs = needsOf(planned.asked, policy, roles, owners);
  const paths = [...new Set([...planned.content.values()].flat())];
  const { head, now } = input;
  const { accounts } = roles;
  const ask = {
    people,
    needs,
    signed: bringsSigned(policy, planned, trees),
    policy,
    accounts,
    paths,
    mergeBase,
    head,
    now,
    merging: merging ?? trees.head.entries,
  };
  const gathered = await gatherOversight(ask, source);
  if (!needs.approvals || roles.accountsUnread !== true) return gathered;
  return { ...gathered, shortfalls: [...gathered.shortfalls, accountsUnread(roles)] };
}

function accountsUnread({ path, problems: [problem] }: Roles): UnreadableInput {
  return {
    code: 'unread.people',
    path,
    line: problem?.position.line ?? 1,
    message: prose`${code(path)} on the target branch cannot be read, so it is not known which accounts it names: ${words(problem?.message ?? '')}`,
    remedy: prose`correct it on the target branch first`,
  };
}

async function signedApprovals(
  input: EvaluationInput,
  planned: Plan,
  { trees, roles: { accounts } }: EarlyFacts,
  source: ObjectSource,
): Promise<SignedApprovalResult> {
  if (input.signed !== undefined) return input.signed(planned);
  const { policy, repository, merging = input.head, now, pull } = input;
  const people = await input.people?.();
  const commits = people?.commits ?? [];
  const at = repository === undefined ? {} : { repository };
  const branch = input.branch ?? (async () => pull?.base);
  const past = people === undefined ? {} : { past: pastOf(people) };
  return gatherSigned(
    { policy, accounts, merging, commits, now, branch, ...at, ...past },
    planned,
    trees,
    source,
  );
}

function pastOf({ commits = [], openedAt, thrownAway = [], directory }: PullRequestPeople): Past {
  return {
    commits,
    thrownAway,
    ...omitUndefined({ openedAt, pushes: directory === undefined ? undefined : () => directory.pushes() }),
  };
}

/** Anyone who only brought in an approval is no committer of what it approves. */
function independentOf(oversight: ReviewKnowledge, carriers: ReadonlySet<Login>): ReviewKnowledge {
  if (!oversight.known || carriers.size === 0) return oversight;
  const { facts } = oversight;
  const committers = new Set([...facts.committers].filter((login) => !carriers.has(login)));
  return { known: true, facts: { ...facts, committers } };
}
