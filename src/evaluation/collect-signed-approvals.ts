import { createHash } from 'node:crypto';
import { contentDigest } from '../approval/content.ts';
import type { Accounts } from '../approval/identity.ts';
import type { ChangeCommit } from '../approval/people.ts';
import { openApproval, type SealedApproval } from '../approval/signed/envelope.ts';
import {
  type FiledApproval,
  NOTHING_SIGNED,
  type Proof,
  type SignedFacts,
} from '../approval/signed/facts.ts';
import { approvalsFolder, isApprovalFile, isSignatureFile, shortDigest } from '../approval/signed/place.ts';
import { diffTrees } from '../change/diff.ts';
import { defined } from '../defined.ts';
import type { Plan } from '../gates/plan.ts';
import type { Shortfall } from '../gates/reading.ts';
import type { Trees } from '../gates/subject.ts';
import { type Login, parseSha256, type Sha, type Sha256, type SystemId } from '../ids.ts';
import type { Blob, ObjectSource, Tree, TreeEntry } from '../objects.ts';
import type { Policy, SigningFile } from '../policy/policy.ts';
import { code, type Prose, person, prose } from '../prose.ts';
import type { SignatureTrust } from '../signatures/trust.ts';
import { verifyApproval } from '../signatures/verify.ts';
import { type FoundTakenOut, type Past, takenOut } from './rejections-taken-out.ts';

export interface SignedQuestion {
  readonly policy: Policy;
  /** Who the target branch means by a login. */
  readonly accounts: Accounts;
  /** The commit whose content would land. */
  readonly merging: Sha;
  /** `owner/name`. */
  readonly repository?: string;
  /** Name of the target branch, asked only where something is signed. */
  readonly branch?: () => Promise<string | undefined>;
  readonly commits: readonly ChangeCommit[];
  /** Absent: nobody knows what the pull request was before. */
  readonly past?: Past;
  /** ISO 8601, UTC. */
  readonly now: string;
}

export interface SignedAnswer {
  readonly signed: SignedFacts;
  /** Files that cannot be read as approvals. */
  readonly shortfalls: readonly Shortfall[];
  /** People all of whose commits only bring in approvals: they wrote nothing of the change. */
  readonly carriers: ReadonlySet<Login>;
}

/** More files in one pull request is no approval any more, but an attempt to keep the gate busy. */
const MAX_FILES = 50;

interface Candidate {
  readonly system: SystemId;
  readonly entry: TreeEntry;
  /** It was on the pull request and is not at its head: only a rejection outlives that. */
  readonly gone?: true;
}

/**
 * The signed approvals of the planned systems, each with what its check came to.
 *
 * Nothing is asked of anybody when there are none.
 */
export async function gatherSigned(
  question: SignedQuestion,
  planned: Plan,
  trees: Trees,
  source: ObjectSource,
): Promise<SignedAnswer> {
  const repository =
    question.repository === undefined ? {} : { repository: question.repository.toLowerCase() };
  const nothing: SignedAnswer = {
    signed: { ...NOTHING_SIGNED, ...repository },
    shortfalls: [],
    carriers: new Set(),
  };
  const paths = [...new Set([...planned.content.values()].flat())];
  const merging =
    question.merging === trees.head.commit
      ? trees.head.entries
      : await source.entries(question.merging, paths);
  const there = candidates(question.policy, planned, trees, merging ?? new Map());
  const before = await gone(question, planned, trees, source);
  const found = [...there, ...before.files.map((file): Candidate => ({ ...file, gone: true }))];
  if (found.length === 0) return { ...nothing, shortfalls: before.shortfalls };
  if (found.length > MAX_FILES) {
    const message = prose`the change brings in ${found.length} signed approvals, more than ${MAX_FILES}`;
    return {
      ...nothing,
      shortfalls: [
        {
          code: 'unread.signature',
          message,
          remedy: prose`keep those of this content and take the others out`,
        },
      ],
    };
  }
  const [blobs, trust, branch] = await Promise.all([
    source.blobs(found.map(({ entry }) => entry.sha)),
    readTrust(question, trees, source),
    question.branch?.(),
  ]);
  const shortfalls: Shortfall[] = [...before.shortfalls];
  const opened = found.flatMap((candidate) => {
    const blob = blobs.get(candidate.entry.sha);
    const read = openFile(candidate.entry, blob);
    if (candidate.gone === true && !(read.ok && isRejection(read.approval))) return [];
    if (read.ok) {
      const envelope = blob?.state === 'read' ? Buffer.from(blob.bytes).toString('utf8') : '';
      return [{ ...candidate, approval: read.approval, envelope }];
    }
    shortfalls.push(unreadable(candidate.entry.path, read.because));
    return [];
  });
  const stated = opened.flatMap(({ approval: { statement } }) => [
    ...statement.subject.map(({ name }) => name),
    ...statement.predicate.absent,
  ]);
  const [filed, content, carriers] = await Promise.all([
    Promise.all(
      opened.map(async ({ system, entry, approval, envelope, gone: out }): Promise<FiledApproval> => {
        const { path, sha } = entry;
        const proof = await proofOf(approval, entry, { trust, question }, source);
        const filed = { path, system, statement: approval.statement, proof, sha, envelope };
        return out === true ? { ...filed, takenOut: true } : filed;
      }),
    ),
    contentOf(question.merging, [...new Set([...paths, ...stated])], source),
    carriersOf(
      new Set(opened.map(({ approval }) => approval.statement.predicate.approver.login)),
      question,
      source,
    ),
  ]);
  return {
    signed: { filed, documents: [], ...content, ...repository, ...defined({ branch }) },
    shortfalls,
    carriers,
  };
}

/**
 * What the change brings in, and what the base already decided on the same content: a rejection that was merged is
 * not undone by leaving it out of a branch.
 */
function candidates(
  policy: Policy,
  planned: Plan,
  trees: Trees,
  merging: ReadonlyMap<string, TreeEntry>,
): readonly Candidate[] {
  return planned.subjects.flatMap((subject) => {
    if (subject.system === undefined) return [];
    const { id } = subject.system;
    const folder = `${approvalsFolder(policy.systems, id)}/`;
    const files = (tree: Tree) =>
      [...tree.entries.values()].filter(
        ({ path }) => path.startsWith(folder) && isApprovalFile(path, policy.systems),
      );
    const name = `-${shortDigest(contentDigest(planned.content.get(subject) ?? [], merging))}.json`;
    const added = files(trees.head).filter(({ path, sha }) => trees.mergeBase.entries.get(path)?.sha !== sha);
    const decided = files(trees.base).filter(({ path }) => path.endsWith(name));
    const unique = new Map([...decided, ...added].map((entry) => [`${entry.path} ${entry.sha}`, entry]));
    return [...unique.values()].map((entry) => ({ system: id, entry }));
  });
}

/** What was filed before and is gone, where anybody may sign at all: else nothing of it could hold. */
async function gone(
  { policy, past }: SignedQuestion,
  { subjects }: Plan,
  { base, head }: Trees,
  source: ObjectSource,
): Promise<FoundTakenOut> {
  const signers = ['allowed-signers', 'identities'] as const;
  const anybody =
    signers.some((name) => base.entries.has(policy.signing[name])) ||
    past?.commits.some(({ signer }) => signer !== undefined) === true;
  const systems = subjects.flatMap(({ system }) => system?.id ?? []);
  if (past === undefined || !anybody || systems.length === 0) return { files: [], shortfalls: [] };
  const folders = new Map(systems.map((id) => [id, approvalsFolder(policy.systems, id)]));
  return takenOut(past, head, { folders, systems: policy.systems }, source);
}

function isRejection({ statement }: SealedApproval): boolean {
  return statement.predicate.decision === 'reject';
}

function openFile(entry: TreeEntry, blob: Blob | undefined): ReturnType<typeof openApproval> {
  if (entry.mode !== '100644') return { ok: false, because: 'it is no plain file' };
  if (blob?.state !== 'read') return { ok: false, because: blob?.because ?? 'it was not fetched' };
  return openApproval(blob.bytes);
}

function unreadable(path: string, because: string): Shortfall {
  const message: Prose = prose`${code(path)} is no signed approval: ${because}`;
  const remedy = prose`take it out, and let ${code('aims-gate approve')} write a new one`;
  return { code: 'unread.signature', path, line: 1, message, remedy };
}

/** Who may sign, from the base: in one wave. */
export async function readTrust(
  { policy, now }: Pick<SignedQuestion, 'policy' | 'now'>,
  { base, head }: Trees,
  source: ObjectSource,
): Promise<SignatureTrust> {
  const at = (tree: Tree, name: SigningFile) => tree.entries.get(policy.signing[name]);
  const allowed = at(base, 'allowed-signers');
  const proposal = at(head, 'allowed-signers');
  const entries = [
    allowed,
    proposal,
    at(base, 'revoked-keys'),
    at(base, 'identities'),
    at(base, 'sigstore-root'),
  ];
  const blobs = await source.blobs(entries.flatMap((entry) => (entry === undefined ? [] : [entry.sha])));
  const file = (name: SigningFile) => {
    const entry = at(base, name);
    if (entry === undefined) return { path: policy.signing[name] };
    // A link's blob is where it leads, not what is there.
    const blob = isFile(entry) ? blobs.get(entry.sha) : undefined;
    return {
      path: entry.path,
      blob: blob ?? ({ state: 'unreadable', because: 'it is no plain file' } as const),
    };
  };
  const proposed =
    proposal === undefined || proposal.sha === allowed?.sha ? undefined : blobs.get(proposal.sha);
  return {
    allowedSigners: file('allowed-signers'),
    revokedKeys: file('revoked-keys'),
    identities: file('identities'),
    sigstoreRoot: file('sigstore-root'),
    ...defined({ proposed }),
    at: now,
  };
}

function isFile({ mode }: TreeEntry): boolean {
  return mode === '100644' || mode === '100755';
}

async function proofOf(
  approval: SealedApproval,
  entry: TreeEntry,
  { trust, question }: { readonly trust: SignatureTrust; readonly question: SignedQuestion },
  source: ObjectSource,
): Promise<Proof> {
  if (approval.seal.method !== 'commit') return verifyApproval(approval, trust);
  const { login } = approval.statement.predicate.approver;
  const meant = question.accounts.get(login);
  const signed = question.commits.filter(
    ({ signer, accounts = [] }) =>
      signer === login &&
      (meant === undefined || accounts.some((one) => one.login === login && one.id === meant)),
  );
  for (const commit of signed) {
    if (await bringsIn(commit, entry, source))
      return {
        state: 'verified',
        method: 'commit',
        by: prose`signed commit ${code(commit.sha.slice(0, 7))}`,
      };
  }
  const because = prose`it holds no signature, and no commit of this pull request that ${person(login)} signed (verified by GitHub) brings it in`;
  return { state: 'refused', because };
}

/** Whether `commit` is the one that put `entry` where it is. */
async function bringsIn(commit: ChangeCommit, entry: TreeEntry, source: ObjectSource): Promise<boolean> {
  const at = async (sha: Sha) => (await source.entries(sha, [entry.path]))?.get(entry.path)?.sha;
  const [there, ...before] = await Promise.all([commit.sha, ...commit.parents].map(at));
  return there === entry.sha && before.every((sha) => sha !== entry.sha);
}

/** What would be merged at `paths`, and SHA-256 of its bytes. */
export async function contentOf(
  commit: Sha,
  paths: readonly string[],
  source: ObjectSource,
): Promise<Pick<SignedFacts, 'merging' | 'sha256'>> {
  const merging = (await source.entries(commit, paths)) ?? new Map<string, TreeEntry>();
  const files = [...merging.values()].filter(({ mode }) => mode !== '160000');
  const blobs = await source.blobs(files.map(({ sha }) => sha));
  const sha256 = new Map<Sha, Sha256>();
  for (const [sha, blob] of blobs) {
    const digest = blob.state === 'read' ? sha256Of(blob.bytes) : undefined;
    if (digest !== undefined) sha256.set(sha, digest);
  }
  return { merging, sha256 };
}

export function sha256Of(bytes: Uint8Array): Sha256 | undefined {
  return parseSha256(createHash('sha256').update(bytes).digest('hex'));
}

/** Of a person with more commits than this nobody looks whether they only bring in approvals. */
const MAX_COMMITS = 10;

/**
 * People who only bring in approvals. Whoever commits their own approval wrote nothing of what it approves; one
 * commit that touches anything else, and they did.
 */
async function carriersOf(
  approvers: ReadonlySet<Login>,
  { policy, commits }: SignedQuestion,
  source: ObjectSource,
): Promise<ReadonlySet<Login>> {
  const carriers = new Set<Login>();
  await Promise.all(
    [...approvers].map(async (login) => {
      const own = commits.filter(({ people }) => people.includes(login));
      if (own.length === 0 || own.length > MAX_COMMITS) return;
      const only = await Promise.all(own.map((commit) => onlyApprovals(commit, policy.systems, source)));
      if (only.every((yes) => yes)) carriers.add(login);
    }),
  );
  return carriers;
}

async function onlyApprovals(commit: ChangeCommit, systems: string, source: ObjectSource): Promise<boolean> {
  const [parent, ...others] = commit.parents;
  // A merge made by hand can carry anything.
  if (parent === undefined || others.length > 0) return false;
  const trees = await source.trees([parent, commit.sha], []);
  const [before, after] = [trees.get(parent), trees.get(commit.sha)];
  if (before === undefined || after === undefined || before.unread.length + after.unread.length > 0)
    return false;
  const isSigned = (path: string) => isApprovalFile(path, systems) || isSignatureFile(path);
  return diffTrees(before, after).every(
    ({ path, previousPath }) => isSigned(path) && isSigned(previousPath ?? path),
  );
}
