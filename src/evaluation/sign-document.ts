import { contentDigest } from '../approval/content.ts';
import { readRoles } from '../approval/roles.ts';
import { approvalName, signaturesOf } from '../approval/signed/approval-path.ts';
import {
  type DocumentApproval,
  documentStatementBytes,
  readDocumentStatement,
} from '../approval/signed/document-statement.ts';
import { openSealed } from '../approval/signed/envelope.ts';
import { readRegister } from '../change/register.ts';
import { type System, standingSystems } from '../change/systems.ts';
import { Documents } from '../documents/documents.ts';
import { AimsError, badInput } from '../errors.ts';
import { blobsOf } from '../gates/plan.ts';
import { claimFiles } from '../gates/registered-systems.ts';
import type { Trees } from '../gates/subject.ts';
import { openRepository } from '../git/repository.ts';
import { type Login, login, type Sha, type Sha256 } from '../ids.ts';
import { isLink, type ObjectSource, type Tree, type TreeEntry } from '../objects.ts';
import type { Policy } from '../policy/policy.ts';
import { code, type Prose, person, plain, prose, words } from '../prose.ts';
import { sha256Of } from '../sha256.ts';
import { verifyApproval } from '../signatures/verify.ts';
import { VERSION } from '../version.ts';
import { localPolicy } from './local-policy.ts';
import {
  decisionOf,
  knownRepository,
  type PreparedApproval,
  type SigningRequest,
  signAndWrite,
  signerText,
} from './seal.ts';
import type { Catalog } from './shipped-data.ts';
import { readTrust } from './signature-trust.ts';

/** What `aims-gate approve --document` was asked. */
export interface SignDocumentRequest extends SigningRequest {
  /** From the root of the repository. */
  readonly document: string;
}

/** One document of one commit, with what says who may sign it. */
interface SignableDocument {
  readonly entry: TreeEntry;
  readonly sha256: Sha256;
  readonly approver: { readonly login: Login; readonly capacity: string };
}

/**
 * Prepares the signature of one document as the head has it.
 *
 * Throws when the document does not exist or cannot be read, and when nobody can say who signs.
 */
export async function prepareDocumentApproval(
  request: SignDocumentRequest,
  catalog: Catalog,
): Promise<PreparedApproval> {
  if (request.method === 'commit')
    throw badInput(
      'a document cannot be signed by a commit: once it is merged nobody sees who signed it',
      'use --method ssh or --method sigstore',
    );
  const repository = await openRepository(request.repo);
  const { objects } = repository;
  const [base, head] = await Promise.all([
    repository.resolve(request.base),
    repository.resolve(request.head),
  ]);
  const { policy } = await localPolicy({}, base, objects, catalog);
  const path = request.document.replace(/^\.\//, '');
  const trees = await treesAt(base, head, objects, [
    policy.systems,
    policy.roles,
    ...Object.values(policy.signing),
    path,
  ]);
  const { entry, sha256, approver } = await subjectOf(path, request.as, { policy, trees, source: objects });
  const decided = decisionOf(request);
  const statement: Pick<DocumentApproval, 'subject' | 'predicate'> = {
    subject: [{ name: path, digest: { sha256, gitBlob: entry.sha }, annotations: { mode: entry.mode } }],
    predicate: {
      approver,
      ...decided,
      repository: await knownRepository(request.repository, repository),
      decidedAt: request.now,
      expiresAt: request.expiresAt ?? null,
      gate: { name: 'aims-gate', version: VERSION },
    },
  };
  const name = approvalName(request.now, approver.login, contentDigest([path], trees.head.entries));
  const file = `${signaturesOf(path)}/${name}`;
  return {
    lines: describe(statement, path).map(plain),
    sign: (env) =>
      signAndWrite(
        documentStatementBytes(statement),
        { request, repository, path: file },
        (bytes) => checked(bytes, { policy, now: request.now }, trees, objects),
        env,
      ),
  };
}

async function treesAt(base: Sha, head: Sha, source: ObjectSource, keep: readonly string[]): Promise<Trees> {
  const listed = await source.trees([base, head], [...new Set(keep)]);
  const at = (commit: Sha): Tree => {
    const tree = listed.get(commit);
    if (tree !== undefined && tree.unread.length === 0) return tree;
    throw badInput(`the files of ${commit.slice(0, 7)} cannot be listed`, 'fetch the whole commit');
  };
  return { base: at(base), mergeBase: at(base), head: at(head) };
}

interface Ground {
  readonly policy: Policy;
  readonly trees: Trees;
  readonly source: ObjectSource;
}

async function subjectOf(path: string, as: string | undefined, ground: Ground): Promise<SignableDocument> {
  const { policy, trees, source } = ground;
  const entry = trees.head.entries.get(path);
  if (entry === undefined)
    throw badInput(
      `${path} does not exist in the commit that is signed`,
      'commit the document first, and name it from the root of the repository',
    );
  if (isLink(entry.mode))
    throw badInput(`${path} is not a plain file`, 'replace the link or submodule by a file');
  const first = [...claimFiles(trees.base, policy), ...[trees.base.entries.get(policy.roles) ?? []].flat()];
  const documents = new Documents(await source.blobs(blobsOf([...first, entry])));
  const blob = documents.blob(entry.sha);
  const sha256 = blob?.state === 'read' ? sha256Of(blob.bytes) : undefined;
  if (sha256 === undefined)
    throw badInput(
      `${path} cannot be read: ${blob?.state === 'unreadable' ? blob.because : 'no answer'}`,
      'what cannot be read cannot be signed',
    );
  const register = readRegister(trees.base, policy, documents);
  const system = standingSystems(register, policy.systems).find(({ folder }) =>
    path.startsWith(`${folder}/`),
  );
  const who = as === undefined ? system?.owner : login(as);
  if (who === undefined) throw badInput('it is not known who signs', 'say who signs: --as LOGIN');
  const roles = readRoles(policy.roles, trees.base, documents).people;
  const capacity = capacityOf(who, system, roles);
  return { entry, sha256, approver: { login: who, capacity } };
}

/** As what somebody signs; a person without any office signs as themselves, and the policy says whether that counts. */
function capacityOf(
  who: Login,
  system: System | undefined,
  roles: ReadonlyMap<string, readonly Login[]>,
): string {
  const held = [...roles].filter(([, people]) => people.includes(who)).map(([role]) => role);
  const offices = [
    ...(system?.owner === who ? ['system owner'] : []),
    ...(system?.deputies.includes(who) === true ? ['deputy of the owner'] : []),
    ...held.map((role) => `role ${role}`),
  ];
  return offices.length === 0 ? 'no role' : offices.join(', ').slice(0, 100);
}

const DECISIONS = {
  approve: 'approve',
  'approve-with-conditions': 'approve, with conditions',
  reject: 'reject',
} as const;

function describe(
  { subject: [file], predicate }: Pick<DocumentApproval, 'subject' | 'predicate'>,
  path: string,
): readonly Prose[] {
  const { approver, decision, conditions, repository, expiresAt } = predicate;
  const until = expiresAt === null ? '' : `, and before ${expiresAt.slice(0, 10)}`;
  return [
    prose`${person(approver.login)}, ${words(approver.capacity)}, decides on ${code(path)}`,
    prose`  decision    ${DECISIONS[decision]}`,
    ...conditions.map((condition) => prose`  condition   ${words(condition)}`),
    prose`  repository  ${code(repository)}`,
    prose`  bytes       sha256:${file.digest.sha256}`,
    prose`  holds until the document changes${until}`,
  ];
}

/** By what it was signed. A signature that the gate would refuse is of no use to anybody. */
async function checked(
  bytes: Uint8Array,
  input: { readonly policy: Policy; readonly now: string },
  trees: Trees,
  source: ObjectSource,
): Promise<string> {
  const opened = openSealed(bytes, readDocumentStatement);
  if (!opened.ok)
    throw new AimsError(
      'internal',
      `the signature cannot be read back: ${opened.because}`,
      'please report this as a bug',
    );
  const proof = await verifyApproval(opened.approval, await readTrust(input, trees, source));
  return signerText(proof);
}
