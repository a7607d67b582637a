import { contentDigest } from '../approval/content.ts';
import { readRoles } from '../approval/roles.ts';
import { approvalName, approvalsFolder } from '../approval/signed/approval-path.ts';
import { type Draft, describeDraft, statementOf } from '../approval/signed/draft.ts';
import { openApproval } from '../approval/signed/envelope.ts';
import type { SignatureCheck } from '../approval/signed/facts.ts';
import { statementBytes } from '../approval/signed/statement.ts';
import type { System } from '../change/systems.ts';
import { AimsError, badInput } from '../errors.ts';
import { openRepository, type Repository } from '../git/repository.ts';
import { type Login, login, parseSystemId, type SystemId } from '../ids.ts';
import type { ObjectSource } from '../objects.ts';
import type { Policy } from '../policy/policy.ts';
import { plain } from '../prose.ts';
import { verifyApproval } from '../signatures/verify.ts';
import { contentAt, entriesAt } from './approval-content.ts';
import { type Investigation, investigate } from './investigate.ts';
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

/** What `aims-gate approve` was asked of one system. */
export interface ApproveRequest extends SigningRequest {
  readonly system: string;
  /** The branch it would be merged into; undefined = as `base` names it. */
  readonly target?: string;
}

/**
 * Reads what a signed approval of one system must cover: the same plan that `check` judges by.
 *
 * Throws when there is nothing to decide on, when something of it cannot be read, or when nobody can say who signs.
 */
export async function prepareApproval(request: ApproveRequest, catalog: Catalog): Promise<PreparedApproval> {
  const repository = await openRepository(request.repo);
  const [base, head] = await Promise.all([
    repository.resolve(request.base),
    repository.resolve(request.head),
  ]);
  const [mergeBase, { policy }] = await Promise.all([
    repository.mergeBase(base, head),
    localPolicy({}, base, repository.objects, catalog),
  ]);
  const input = { policy, mode: 'enforce', base, mergeBase, head, now: request.now } as const;
  const found = await investigate(input, repository.objects, catalog);
  const [shortfall] = found.shortfalls;
  if (shortfall !== undefined) throw badInput(plain(shortfall.message), plain(shortfall.remedy));
  const { system, changes, paths } = subjectOf(request.system, found);
  const approver = approverOf(request.as, system, found, policy);
  const draft: Draft = {
    system,
    approver,
    ...decisionOf(request),
    repository: await knownRepository(request.repository, repository),
    branch: await knownBranch(request, repository),
    base,
    head,
    policy: { path: policy.path, name: policy.name, sha256: policy.digest },
    content: await contentAt(paths, await entriesAt(repository.objects, head, paths), repository.objects),
    changes,
    decidedAt: request.now,
    expiresAt: request.expiresAt ?? null,
  };
  const digest = contentDigest(paths, found.trees.head.entries);
  const name = approvalName(request.now, approver.login, digest);
  const path = `${approvalsFolder(policy.systems, system.id)}/${name}`;
  const payload = statementBytes(statementOf(draft));
  return {
    lines: describeDraft(draft).map(plain),
    sign: (env) =>
      signAndWrite(
        payload,
        { request, repository, path },
        (bytes) => checked(bytes, input, found, repository.objects),
        env,
      ),
  };
}

function subjectOf(id: string, { planned }: Investigation) {
  const wanted: SystemId | undefined = parseSystemId(id);
  const subject = planned.subjects.find(({ system }) => system !== undefined && system.id === wanted);
  if (subject?.system !== undefined)
    return { system: subject.system, changes: subject.changes, paths: planned.content.get(subject) ?? [] };
  const others = planned.subjects.flatMap(({ system }) => system?.id ?? []);
  const known = planned.systems.some((system) => system.id === wanted);
  throw badInput(
    known
      ? `nothing that the policy governs changes in ${id}`
      : `the register has no system ${JSON.stringify(id)}`,
    others.length === 0
      ? 'commit the change first, and give --base the branch it will be merged into'
      : `systems that change: ${others.join(', ')}`,
  );
}

function approverOf(
  as: string | undefined,
  system: System,
  { trees, documents }: Investigation,
  policy: Policy,
) {
  const owner = system.base === undefined ? undefined : system.owner;
  const who = as === undefined ? owner : login(as);
  if (who === undefined)
    throw badInput(`${system.id} has no owner on the target branch yet`, 'say who signs: --as LOGIN');
  const capacity = capacityOf(who, system, readRoles(policy.roles, trees.base, documents).people);
  if (capacity !== undefined) return { login: who, capacity };
  throw badInput(
    `@${who} is neither owner nor deputy of ${system.id} on the target branch, and holds no role`,
    'let somebody sign whom the policy asks for, or change the register or the roles first',
  );
}

function capacityOf(
  who: Login,
  system: System,
  roles: ReadonlyMap<string, readonly Login[]>,
): string | undefined {
  if (system.base !== undefined && who === system.owner) return 'system owner';
  if (system.deputies.includes(who)) return 'deputy of the owner';
  const role = [...roles].find(([, people]) => people.includes(who))?.[0];
  return role === undefined ? undefined : `role ${role}`;
}

async function knownBranch({ target, base }: ApproveRequest, repository: Repository): Promise<string> {
  const name = target ?? (await repository.branchOf(base));
  if (name !== undefined) return name;
  throw badInput(
    `it is not known into which branch ${base} would be merged`,
    'give --target BRANCH: an approval holds for one branch',
  );
}

/** What the gate itself would say of the file. An approval that would be refused is of no use to anybody. */
async function checked(
  bytes: Uint8Array,
  input: Parameters<typeof readTrust>[0],
  { trees }: Investigation,
  source: ObjectSource,
): Promise<string> {
  const opened = openApproval(bytes);
  if (!opened.ok)
    throw new AimsError(
      'internal',
      `the approval cannot be read back: ${opened.because}`,
      'please report this as a bug',
    );
  if (opened.approval.seal.method === 'commit')
    return 'nothing yet: the commit that brings it in must be signed';
  const proof: SignatureCheck = await verifyApproval(opened.approval, await readTrust(input, trees, source));
  return signerText(proof);
}
