import { CODEOWNERS_PATHS } from '../approval/codeowners.ts';
import { type Roles, readRoles, withTeams } from '../approval/roles.ts';
import { type Candidate, loadReaders, look, MAX_OPEN_BYTES, type Sight } from '../change/detect.ts';
import { globPrefix } from '../change/globs.ts';
import type { Evaluation, Unseen, Weakening } from '../gates/evaluation.ts';
import { type Facts, judge } from '../gates/judge.ts';
import { needsOf } from '../gates/needs.ts';
import { blobsOf, type Plan, plan, select, withSights } from '../gates/plan.ts';
import { type Shortfall, uncounted, unreadFolders } from '../gates/reading.ts';
import type { Trees } from '../gates/subject.ts';
import { weakerRegister, weakerRoles } from '../gates/weaken.ts';
import type { Login, Sha } from '../ids.ts';
import { type Blob, type ObjectSource, type Tree, tooLarge } from '../objects.ts';
import { asksCodeOwners } from '../policy/approvers.ts';
import { documentPaths } from '../policy/paths.ts';
import type { Policy } from '../policy/policy.ts';
import { weakenings } from '../policy/weakening.ts';
import { code, prose } from '../prose.ts';
import type { Mode } from '../terms.ts';
import type { Catalog } from './catalog.ts';
import { type Gathered, gatherOversight, type People } from './oversight.ts';
import { readPolicy } from './policy.ts';

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
  const found = { oversight: { known: false }, weakenings: [], shortfalls: [], unseen: [] } as const;
  return judge(planned, { ...factsOf(question, trees, new Map()), ...found }, question.now);
}

/** Trees, plan, fetch, judge: at most four waves of requests. */
export async function evaluate(
  question: Question,
  source: ObjectSource,
  catalog: Catalog,
): Promise<Evaluation> {
  const { policy } = question;
  // Both are awaited further down: until then a failure is nobody's yet, and must not end the process.
  for (const started of [question.people, question.changedFiles]) started?.catch(() => undefined);
  const commits = [...new Set([question.base, question.mergeBase, question.head])];
  const listed = await source.trees(commits, keepPaths(policy));
  const tree = (commit: Sha): Tree => {
    return listed.get(commit) ?? { commit, entries: new Map(), unread: [{ path: '', because: 'no answer' }] };
  };
  const trees = { base: tree(question.base), mergeBase: tree(question.mergeBase), head: tree(question.head) };
  const selection = select(policy, trees, question.workflow);
  const shortfalls = [
    ...(question.shortfalls ?? []),
    ...commits.flatMap((commit) => unreadFolders(tree(commit))),
    ...uncounted(selection.files.length, await question.changedFiles),
  ];
  const changed = new Set(selection.files.map(({ path }) => path));
  const byPath = selection.governed.length > 0;
  const [sights, early, proposed] = await Promise.all([
    lookInto(selection.candidates, source),
    // Most pull requests touch nothing governed: then nobody asks who owns what.
    byPath ? source.blobs(selection.needed) : undefined,
    proposedPolicy(policy, changed, trees.head, source, catalog),
  ]);
  const governed = withSights(selection, sights);
  const register =
    early ?? (governed.length > 0 ? await source.blobs(selection.needed) : new Map<Sha, Blob>());
  const blobs = new Map(register);
  const planned = plan(policy, governed, trees, blobs);
  const [documents, { oversight, shortfalls: unread }] = await Promise.all([
    source.blobs(planned.needed),
    gather(question, planned, rolesAt(trees.base, policy, register), trees, register, source),
  ]);
  for (const [sha, blob] of documents) blobs.set(sha, blob);
  const facts = factsOf(question, trees, blobs);
  const roles = oversight.known ? withTeams(facts.roles, oversight.facts.looked.teams) : facts.roles;
  const headRoles = rolesAt(trees.head, policy, blobs);
  const weaker: Weakening[] = [
    ...proposed.weakenings,
    ...weakerRegister(planned.systems, changed),
    ...(changed.has(policy.roles) ? weakerRoles(facts.roles, headRoles) : []),
  ];
  const missing = [...shortfalls, ...proposed.shortfalls, ...unreadFiles(sights), ...unread];
  const found = { oversight, weakenings: weaker, shortfalls: missing, unseen: unseenFiles(sights) };
  return judge(planned, { ...facts, roles, ...found }, question.now);
}

/** Files looked into at a time: enough for few waves, little enough that a large change does not fill the memory. */
const LOOK_AT_ONCE = 400;

/** Fetches what the candidates hold, a part at a time, and looks into each. */
async function lookInto(candidates: readonly Candidate[], source: ObjectSource): Promise<readonly Sight[]> {
  const sights: Sight[] = [];
  const readers = await loadReaders(candidates);
  for (let from = 0; from < candidates.length; from += LOOK_AT_ONCE) {
    const part = candidates.slice(from, from + LOOK_AT_ONCE);
    const entries = part.flatMap(({ before, after }) => [before ?? [], after ?? []].flat());
    const large = entries.filter(({ size = 0 }) => size > MAX_OPEN_BYTES).map(({ sha }) => sha);
    const wanted = blobsOf(entries.filter(({ size = 0 }) => size <= MAX_OPEN_BYTES));
    const blobs = new Map(await source.blobs(wanted, MAX_OPEN_BYTES));
    for (const sha of large) blobs.set(sha, tooLarge(MAX_OPEN_BYTES));
    for (const candidate of part) {
      const sight = look(candidate, blobs, readers);
      if (sight.found.length > 0 || sight.unseen.length > 0 || sight.unread.length > 0) sights.push(sight);
    }
  }
  return sights;
}

function unreadFiles(sights: readonly Sight[]): readonly Shortfall[] {
  return sights.flatMap(({ file, unread }) =>
    unread.map((because) => ({
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
  { policy, mode, pullRequest }: Question,
  trees: Trees,
  blobs: ReadonlyMap<Sha, Blob>,
): Omit<Facts, 'oversight' | 'weakenings' | 'shortfalls' | 'unseen'> {
  const roles = rolesAt(trees.base, policy, blobs);
  const known = pullRequest === undefined ? {} : { pullRequest };
  return { policy, mode, trees, blobs, roles, ...known };
}

export function rolesAt(tree: Tree, policy: Policy, blobs: ReadonlyMap<Sha, Blob>): Roles {
  return readRoles(policy.roles, blobAt(tree, policy.roles, blobs));
}

/** The head's own policy, when the change touches it: what it would weaken, or why it cannot be read. */
async function proposedPolicy(
  policy: Policy,
  changed: ReadonlySet<string>,
  head: Tree,
  source: ObjectSource,
  catalog: Catalog,
): Promise<{ readonly weakenings: readonly Weakening[]; readonly shortfalls: readonly Shortfall[] }> {
  if (![policy.path, ...policy.files].some((path) => changed.has(path)))
    return { weakenings: [], shortfalls: [] };
  const { path } = policy;
  const loaded = await readPolicy(path, (file) => readAt(head, file, source), catalog);
  if (loaded.ok === 'missing') {
    return { weakenings: [{ path, message: prose`the policy itself is removed` }], shortfalls: [] };
  }
  if (loaded.ok) {
    const messages = weakenings(policy, loaded.policy);
    return { weakenings: messages.map((message) => ({ path, message })), shortfalls: [] };
  }
  const shortfalls = loaded.problems.map((problem) => ({
    path: problem.path,
    line: problem.position.line,
    column: problem.position.column,
    message: prose`the policy this change proposes is not valid: ${problem.message}`,
    remedy: prose`${problem.hint ?? 'correct it'}; ${code('aims-gate check')} shows the place`,
  }));
  return { weakenings: [], shortfalls };
}

async function readAt(tree: Tree, path: string, source: ObjectSource): Promise<Blob | undefined> {
  const entry = tree.entries.get(path);
  if (entry === undefined) return undefined;
  if (entry.mode === '120000' || entry.mode === '160000')
    return { state: 'unreadable', because: 'it is a link' };
  return (await source.blobs([entry.sha])).get(entry.sha);
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
  const ask = { people, needs, policy, paths, mergeBase, merging: Promise.resolve(landing) };
  return gatherOversight(ask, source);
}

/** Folders that are read even where nothing changed: documents must be seen to exist. */
export function keepPaths(policy: Policy): readonly string[] {
  const documents = policy.gates
    .flatMap(({ require }) => require.flatMap(documentPaths))
    .map((path) => globPrefix(path, policy.systems));
  const { systems, roles, exceptions, path, files } = policy;
  const owners = asksCodeOwners(policy) ? CODEOWNERS_PATHS : [];
  return [...new Set([systems, roles, exceptions, path, ...files, ...owners, ...documents])];
}
