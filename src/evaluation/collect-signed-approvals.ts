import { contentDigest } from '../approval/content.ts';
import type { Accounts } from '../approval/identity.ts';
import type { ChangeCommit } from '../approval/people.ts';
import { approvalsFolder, isApprovalFile, shortDigest } from '../approval/signed/approval-path.ts';
import { openApproval, type SealedApproval } from '../approval/signed/envelope.ts';
import {
  type FiledApproval,
  NOTHING_SIGNED,
  type SignatureCheck,
  type SignedFacts,
} from '../approval/signed/facts.ts';
import type { Plan } from '../gates/plan.ts';
import type { UnreadableInput } from '../gates/reading.ts';
import type { Trees } from '../gates/subject.ts';
import type { Login, Sha, SystemId } from '../ids.ts';
import type { Blob, ObjectSource, Tree, TreeEntry } from '../objects.ts';
import { omitUndefined } from '../omit-undefined.ts';
import type { Policy } from '../policy/policy.ts';
import { code, type Prose, person, prose } from '../prose.ts';
import type { SignatureTrust } from '../signatures/trust.ts';
import { verifyApproval } from '../signatures/verify.ts';
import { carriersOf } from './approval-carriers.ts';
import { contentOf } from './merging-content.ts';
import { type Past, type RemovedRejections, removedRejections } from './removed-rejections.ts';
import { readTrust } from './signature-trust.ts';

export interface SignedApprovalQuery {
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

export interface SignedApprovalResult {
  readonly signed: SignedFacts;
  /** Files that cannot be read as approvals. */
  readonly shortfalls: readonly UnreadableInput[];
  /** People all of whose commits only bring in approvals: they wrote nothing of the change. */
  readonly carriers: ReadonlySet<Login>;
}

/** More files in one pull request is no approval any more, but an attempt to keep the gate busy. */
const MAX_FILES = 50;

interface ApprovalFile {
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
  input: SignedApprovalQuery,
  planned: Plan,
  trees: Trees,
  source: ObjectSource,
): Promise<SignedApprovalResult> {
  const repository = input.repository === undefined ? {} : { repository: input.repository.toLowerCase() };
  const nothing: SignedApprovalResult = {
    signed: { ...NOTHING_SIGNED, ...repository },
    shortfalls: [],
    carriers: new Set(),
  };
  const paths = [...new Set([...planned.content.values()].flat())];
  const merging =
    input.merging === trees.head.commit ? trees.head.entries : await source.entries(input.merging, paths);
  const there = candidates(input.policy, planned, trees, merging ?? new Map());
  const before = await gone(input, planned, trees, source);
  const found = [...there, ...before.files.map((file): ApprovalFile => ({ ...file, gone: true }))];
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
    readTrust(input, trees, source),
    input.branch?.(),
  ]);
  const shortfalls: UnreadableInput[] = [...before.shortfalls];
  const opened = found.flatMap((candidate) => {
    const blob = blobs.get(candidate.entry.sha);
    const read = openFile(candidate.entry, blob);
    if (candidate.gone === true && !(read.ok && isRejection(read.approval))) return [];
    if (read.ok) {
      const envelope = blob?.state === 'read' ? Buffer.from(blob.bytes).toString('utf8') : '';
      return [{ ...candidate, approval: read.approval, envelope }];
    }
    shortfalls.push(unreadApproval(candidate.entry.path, read.because));
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
        const proof = await proofOf(approval, entry, { trust, input }, source);
        const filed = { path, system, statement: approval.statement, proof, sha, envelope };
        return out === true ? { ...filed, removed: true } : filed;
      }),
    ),
    contentOf(input.merging, [...new Set([...paths, ...stated])], source),
    carriersOf(
      new Set(opened.map(({ approval }) => approval.statement.predicate.approver.login)),
      input,
      source,
    ),
  ]);
  return {
    signed: { filed, documents: [], ...content, ...repository, ...omitUndefined({ branch }) },
    shortfalls,
    carriers,
  };
}

/** Whether somebody may have decided by a signature: then as much is to be known of them as of a reviewer. */
export function bringsSigned(policy: Policy, planned: Plan, trees: Trees): boolean {
  return candidates(policy, planned, trees, trees.head.entries).length > 0;
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
): readonly ApprovalFile[] {
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
  { policy, past }: SignedApprovalQuery,
  { subjects }: Plan,
  { base, head }: Trees,
  source: ObjectSource,
): Promise<RemovedRejections> {
  const signers = ['allowed-signers', 'identities'] as const;
  const anybody =
    signers.some((name) => base.entries.has(policy.signing[name])) ||
    past?.commits.some(({ signer }) => signer !== undefined) === true;
  const systems = subjects.flatMap(({ system }) => system?.id ?? []);
  if (past === undefined || !anybody || systems.length === 0) return { files: [], shortfalls: [] };
  const folders = new Map(systems.map((id) => [id, approvalsFolder(policy.systems, id)]));
  return removedRejections(past, head, { folders, systems: policy.systems }, source);
}

function isRejection({ statement }: SealedApproval): boolean {
  return statement.predicate.decision === 'reject';
}

function openFile(entry: TreeEntry, blob: Blob | undefined): ReturnType<typeof openApproval> {
  if (entry.mode !== '100644') return { ok: false, because: 'it is not a plain file' };
  if (blob?.state !== 'read') return { ok: false, because: blob?.because ?? 'it was not fetched' };
  return openApproval(blob.bytes);
}

export function unreadApproval(path: string, because: string): UnreadableInput {
  const message: Prose = prose`${code(path)} is not a signed approval: ${because}`;
  const remedy = prose`delete it, and sign again with ${code('aims-gate approve')}`;
  return { code: 'unread.signature', path, line: 1, message, remedy };
}

async function proofOf(
  approval: SealedApproval,
  entry: TreeEntry,
  { trust, input }: { readonly trust: SignatureTrust; readonly input: SignedApprovalQuery },
  source: ObjectSource,
): Promise<SignatureCheck> {
  if (approval.seal.method !== 'commit') return verifyApproval(approval, trust);
  const { login } = approval.statement.predicate.approver;
  const meant = input.accounts.get(login);
  const signed = input.commits.filter(
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
