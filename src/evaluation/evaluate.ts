import type { Oversight } from '../approval/people.ts';
import { type Roles, readRoles, withTeams } from '../approval/roles.ts';
import { NOTHING_SIGNED } from '../approval/signed/facts.ts';
import { weakerSigners } from '../approval/signed/weaker.ts';
import type { Sight } from '../change/detect.ts';
import { AimsError } from '../errors.ts';
import type { Evaluation, Unseen } from '../gates/evaluation.ts';
import { type Facts, judge } from '../gates/judge.ts';
import { needsOf } from '../gates/needs.ts';
import { type Plan, plan, select, withClaims, withSights } from '../gates/plan.ts';
import { type Shortfall, uncounted } from '../gates/reading.ts';
import { KINDS } from '../gates/requirement-kinds.ts';
import type { PullFacts } from '../gates/requirements/support/kind.ts';
import type { Trees } from '../gates/subject.ts';
import { weakerRegister, weakerRoles } from '../gates/weaken.ts';
import type { Login, Sha } from '../ids.ts';
import type { Blob, ObjectSource, Tree } from '../objects.ts';
import { type Policy, SIGNING_NAMES } from '../policy/policy.ts';
import { type Weakening, weakenings } from '../policy/weakening.ts';
import { code, prose, words } from '../prose.ts';
import type { Mode } from '../terms.ts';
import { type Gathered, gatherOversight, type People } from './collect-reviews.ts';
import { gatherSigned, type SignedAnswer } from './collect-signed-approvals.ts';
import { keepPaths } from './keep-paths.ts';
import { emptiedSystems } from './last-artifact.ts';
import { type ListedTrees, listTrees } from './list-trees.ts';
import { type ReadFile, readPolicy } from './load-policy.ts';
import { fromCommit } from './local-policy.ts';
import { readLinks } from './read-links.ts';
import { lookInto } from './scan-files.ts';
import type { Catalog } from './shipped-data.ts';

/** One pull request (or one range of commits) to be judged. */
export interface Question {
  readonly policy: Policy;
  readonly mode: Mode;
  /** Tip of the target branch: what is trusted. */
  readonly base: Sha;
  readonly mergeBase: Sha;
  readonly head: Sha;
  /** The commit whose content would land, when it is not the head: a merge group's, or the merge commit. */
  readonly merging?: Sha;
  readonly pullRequest?: { readonly number: number; readonly author?: Login };
  /** What GitHub says of the pull request besides. */
  readonly pull?: PullFacts;
  /** `owner/name`: signed approvals hold for one repository. */
  readonly repository?: string;
  /** Undefined: offline, approvals are unknown. Started early, so that it runs beside the trees. */
  readonly people?: Promise<People>;
  /** How many changed files GitHub counts. */
  readonly changedFiles?: Promise<number | undefined>;
  /** What is known to be missing before anything is read. */
  readonly shortfalls?: readonly Shortfall[];
  /** Path of the workflow file that runs the gate. */
  readonly workflow?: string;
  /** ISO 8601, UTC. */
  readonly now: string;
}

/** Nothing the policy governs changed: the verdict without reading anything. */
export function nothingGoverned(question: Question): Evaluation {
  const empty = (commit: Sha): Tree => ({ commit, entries: new Map(), unread: [] });
  const trees = {
    base: empty(question.base),
    mergeBase: empty(question.mergeBase),
    head: empty(question.head),
  };
  const planned: Plan = {
    governed: [],
    systems: [],
    subjects: [],
    asked: [],
    content: new Map(),
    needed: [],
  };
  const found = {
    oversight: { known: false },
    signed: NOTHING_SIGNED,
    weakenings: [],
    shortfalls: [],
    unseen: [],
  } as const;
  return judge(planned, { ...factsOf(question, trees, new Map()), ...found }, question.now);
}

/** What is asked of whom, before anybody's word is heard. */
export interface Investigation {
  readonly listed: ListedTrees;
  readonly trees: Trees;
  /** Every path that differs, governed or not. */
  readonly changed: ReadonlySet<string>;
  readonly sights: readonly Sight[];
  readonly planned: Plan;
  /** Of the register, the roles and the exceptions. */
  readonly blobs: ReadonlyMap<Sha, Blob>;
  readonly proposed: Awaited<ReturnType<typeof proposedPolicy>>;
  readonly shortfalls: readonly Shortfall[];
}

/** Trees and plan: which gates are asked of which systems, and which content an approval must cover. */
export async function investigate(
  question: Question,
  source: ObjectSource,
  catalog: Catalog,
): Promise<Investigation> {
  const { policy } = question;
  // Both are awaited further down: until then a failure is nobody's yet, and must not end the process.
  for (const started of [question.people, question.changedFiles]) started?.catch(() => undefined);
  const listed = await listTrees(question, keepPaths(policy), source);
  const { trees } = listed;
  const linked = await readLinks(trees, source);
  const selection = select(policy, trees, question.workflow, linked);
  const shortfalls = [
    ...(question.shortfalls ?? []),
    ...listed.shortfalls,
    ...uncounted(selection.files.length, await question.changedFiles),
  ];
  const changed = new Set(selection.files.map(({ path }) => path));
  // A registered system may claim any of the files; where none is registered nobody has to be asked.
  const claims = selection.files.length > 0 && selection.registers;
  const [sights, early, proposed] = await Promise.all([
    lookInto(selection.candidates, source),
    claims || selection.governed.length > 0 ? source.blobs(selection.needed) : undefined,
    proposedPolicy(policy, changed, fromCommit(question.head, source), catalog),
  ]);
  const seen = withSights(selection, sights);
  const register = early ?? (seen.length > 0 ? await source.blobs(selection.needed) : new Map<Sha, Blob>());
  const governed = withClaims(policy, selection, seen, trees, register);
  const emptied = await emptiedSystems(policy, governed, trees, register, source);
  const planned = plan(policy, governed, trees, register, emptied);
  return { listed, trees, changed, sights, planned, blobs: register, proposed, shortfalls };
}

/** Trees, plan, fetch, judge: at most four waves of requests, and two more where approvals are signed. */
export async function evaluate(
  question: Question,
  source: ObjectSource,
  catalog: Catalog,
): Promise<Evaluation> {
  const { policy } = question;
  const { listed, trees, changed, sights, planned, proposed, shortfalls, ...read } = await investigate(
    question,
    source,
    catalog,
  );
  const blobs = new Map(read.blobs);
  const [documents, { oversight: heard, shortfalls: unread }, given] = await Promise.all([
    source.blobs(planned.needed),
    gather(question, planned, rolesAt(trees.base, policy, read.blobs), trees, read.blobs, source),
    signedApprovals(question, planned, trees, source),
  ]);
  const oversight = independentOf(heard, given.carriers);
  for (const [sha, blob] of documents) blobs.set(sha, blob);
  const facts = factsOf(question, trees, blobs);
  const roles = oversight.known ? withTeams(facts.roles, oversight.facts.looked.teams) : facts.roles;
  const headRoles = rolesAt(trees.head, policy, blobs);
  const weaker: Weakening[] = [
    ...proposed.weakenings,
    ...weakerRegister(planned.systems, changed),
    ...(changed.has(policy.roles) ? weakerRoles(facts.roles, headRoles) : []),
    ...weakerSigners(
      SIGNING_NAMES.map((name) => {
        const path = policy.signing[name];
        const at = (tree: Tree) => blobAt(tree, path, blobs);
        return { name, path, before: at(trees.base), after: at(trees.head) };
      }).filter(({ path }) => changed.has(path)),
    ),
  ];
  const missing = [
    ...shortfalls,
    ...proposed.shortfalls,
    ...unreadFiles(sights),
    ...unread,
    ...given.shortfalls,
  ];
  const { signed } = given;
  const found = { oversight, signed, weakenings: weaker, unseen: unseenFiles(sights) };
  for (;;) {
    const evaluation = judge(planned, { ...facts, roles, ...found, shortfalls: missing }, question.now);
    // A document may name files of which nothing was known: with them the same question is answered anew.
    const unlisted = await listed.complete();
    if (unlisted === undefined) return evaluation;
    missing.push(...unlisted);
  }
}

function unreadFiles(sights: readonly Sight[]): readonly Shortfall[] {
  return sights.flatMap(({ file, unread }) =>
    unread.map((because) => ({
      code: 'unread.file' as const,
      path: file.path,
      message: prose`${code(file.path)} could not be read: ${because}`,
      remedy: prose`run the gate again; if it stays, check that the token may read contents`,
    })),
  );
}

function unseenFiles(sights: readonly Sight[]): readonly Unseen[] {
  return sights.flatMap(({ file, unseen }) => unseen.map((because) => ({ path: file.path, because })));
}

function factsOf(
  { policy, mode, pullRequest, pull }: Question,
  trees: Trees,
  blobs: ReadonlyMap<Sha, Blob>,
): Omit<Facts, 'oversight' | 'signed' | 'weakenings' | 'shortfalls' | 'unseen'> {
  const roles = rolesAt(trees.base, policy, blobs);
  const known = pullRequest === undefined ? {} : { pullRequest };
  return { policy, mode, trees, blobs, roles, ...known, ...(pull === undefined ? {} : { pull }) };
}

export function rolesAt(tree: Tree, policy: Policy, blobs: ReadonlyMap<Sha, Blob>): Roles {
  return readRoles(policy.roles, blobAt(tree, policy.roles, blobs));
}

/** The head's own policy, when the change touches it: what it would weaken, or why it cannot be read. */
async function proposedPolicy(
  policy: Policy,
  changed: ReadonlySet<string>,
  readHead: ReadFile,
  catalog: Catalog,
): Promise<{ readonly weakenings: readonly Weakening[]; readonly shortfalls: readonly Shortfall[] }> {
  if (![policy.path, ...policy.files].some((path) => changed.has(path)))
    return { weakenings: [], shortfalls: [] };
  const { path } = policy;
  const loaded = await readPolicy(path, readHead, catalog).catch((error: unknown) => {
    // A link, another encoding, too many bytes: the fault is the proposal's, and the policy in force judges it.
    if (error instanceof AimsError) return error;
    throw error;
  });
  if (loaded instanceof AimsError) {
    const message = prose`the policy this change proposes cannot be read: ${words(loaded.message)}`;
    const remedy = prose`write ${code(path)} as a plain file of UTF-8 text below 1 MiB`;
    return { weakenings: [], shortfalls: [{ code: 'unread.policy', path, line: 1, message, remedy }] };
  }
  if (loaded.ok === 'missing') {
    return { weakenings: [{ path, message: prose`the policy itself is removed` }], shortfalls: [] };
  }
  if (loaded.ok) {
    const messages = weakenings(policy, loaded.policy, KINDS);
    return { weakenings: messages.map((message) => ({ path, message })), shortfalls: [] };
  }
  const shortfalls = loaded.problems.map((problem) => ({
    code: 'unread.policy' as const,
    path: problem.path,
    line: problem.position.line,
    column: problem.position.column,
    message: prose`the policy this change proposes is not valid: ${problem.message}`,
    remedy: prose`${problem.hint ?? 'correct it'}; ${code('aims-gate check')} shows the place`,
  }));
  return { weakenings: [], shortfalls };
}

function blobAt(tree: Tree, path: string, blobs: ReadonlyMap<Sha, Blob>): Blob | undefined {
  const entry = tree.entries.get(path);
  return entry === undefined
    ? undefined
    : (blobs.get(entry.sha) ?? { state: 'unreadable', because: 'it was not read' });
}

/** What is known of the people, where anybody is to be asked. */
async function gather(
  question: Question,
  planned: Plan,
  roles: Roles,
  trees: Trees,
  blobs: ReadonlyMap<Sha, Blob>,
  source: ObjectSource,
): Promise<Gathered> {
  if (question.people === undefined) return { oversight: { known: false }, shortfalls: [] };
  const { policy, mergeBase, merging } = question;
  const people = await question.people;
  const needs = needsOf(planned.asked, policy, roles, trees, blobs);
  const paths = [...new Set([...planned.content.values()].flat())];
  const landing = merging === undefined ? trees.head.entries : source.entries(merging, paths);
  const { head, now } = question;
  const ask = { people, needs, policy, paths, mergeBase, head, now, merging: Promise.resolve(landing) };
  return gatherOversight(ask, source);
}

async function signedApprovals(
  question: Question,
  planned: Plan,
  trees: Trees,
  source: ObjectSource,
): Promise<SignedAnswer> {
  const { policy, repository, merging = question.head, now } = question;
  const commits = (await question.people)?.commits ?? [];
  const at = repository === undefined ? {} : { repository };
  return gatherSigned({ policy, merging, commits, now, ...at }, planned, trees, source);
}

/** Whoever only brought in an approval is no committer of what it approves. */
function independentOf(oversight: Oversight, carriers: ReadonlySet<Login>): Oversight {
  if (!oversight.known || carriers.size === 0) return oversight;
  const { facts } = oversight;
  const committers = new Set([...facts.committers].filter((login) => !carriers.has(login)));
  return { known: true, facts: { ...facts, committers } };
}
