import { readCodeOwners } from '../approval/codeowners.ts';
import { readRoles } from '../approval/roles.ts';
import { NOTHING_SIGNED } from '../approval/signed/facts.ts';
import { readRegister } from '../change/register.ts';
import { Documents } from '../documents/documents.ts';
import { planBranch, standingPolicy } from '../gates/branch-plan.ts';
import type { Evaluation, Finding } from '../gates/evaluation.ts';
import { exceptionFiles } from '../gates/exceptions.ts';
import { findUnmatchedGlobs } from '../gates/idle-globs.ts';
import { judge } from '../gates/judge.ts';
import { blobsOf } from '../gates/plan.ts';
import { unreadFolders } from '../gates/reading.ts';
import { claimFiles } from '../gates/registered-systems.ts';
import { idleGlobs, peopleGaps, registerElsewhere, skippedFiles } from '../gates/setup.ts';
import type { GateApplication } from '../gates/subject.ts';
import type { Sha } from '../ids.ts';
import type { ObjectSource, Tree } from '../objects.ts';
import { omitUndefined } from '../omit-undefined.ts';
import type { Policy } from '../policy/policy.ts';
import type { Mode } from '../terms.ts';
import { gatherDocumentSignatures } from './collect-document-signatures.ts';
import { historyFor } from './collect-history.ts';
import { unregisteredFiles } from './unregistered.ts';

/** More candidates are counted and not opened: a sweep of the largest repository must end. */
const MOST_LOOKED_INTO = 10_000;

/** A branch to be judged as it stands. */
export interface BranchInput {
  readonly policy: Policy;
  readonly mode: Mode;
  /** Tip of the branch: everything is read there. */
  readonly commit: Sha;
  /** `owner/name`: signatures hold for one repository. */
  readonly repository?: string;
  /** ISO 8601, UTC. */
  readonly now: string;
  /** Inside how many files a sweep looks for AI that belongs to no system; default `MOST_LOOKED_INTO`. */
  readonly most?: number;
  /** Also say which roles one person holds alone; default: no, an issue about it would stay open for ever. */
  readonly lone?: boolean;
  /** Days to look ahead. */
  readonly ahead: number;
}

export interface BranchEvaluation {
  readonly evaluation: Evaluation;
  /** What would fail within the days ahead and does not today. */
  readonly soon: readonly Finding[];
  /** Which gates were asked of which systems. */
  readonly asked: readonly GateApplication[];
}

/**
 * Judges every registered system, and the organisation's records, as a commit has them.
 *
 * The judge is a function of the facts and the time: asked again as of a later day, it says what expires by then.
 */
export async function evaluateBranch(input: BranchInput, source: ObjectSource): Promise<BranchEvaluation> {
  const { commit, mode, now } = input;
  const policy = standingPolicy(input.policy);
  // Every folder counts: what a system claims may lie anywhere.
  const listed = (await source.trees([commit], ['']))?.get(commit);
  const tree: Tree = listed ?? { commit, entries: new Map(), unread: [{ path: '', because: 'no answer' }] };
  const first = [
    ...claimFiles(tree, policy),
    ...exceptionFiles(tree, policy.exceptions),
    ...[tree.entries.get(policy.roles) ?? []].flat(),
  ];
  const known = new Documents(await source.blobs(blobsOf(first)));
  const most = input.most ?? MOST_LOOKED_INTO;
  const unregistered = await unregisteredFiles(policy, { tree, documents: known, most }, source);
  const plan = planBranch(policy, tree, known, unregistered.files);
  const read = known.and(await source.blobs(plan.needed));
  const trees = { base: tree, mergeBase: tree, head: tree };
  const repository = input.repository === undefined ? {} : { repository: input.repository.toLowerCase() };
  const [documents, history] = await Promise.all([
    gatherDocumentSignatures(input, plan, { trees, documents: read }, source),
    historyFor(plan, { base: commit, now }, source),
  ]);
  const register = [...readRegister(tree, policy, read).values()];
  const roles = readRoles(policy.roles, tree, read);
  const unmatchedOf = findUnmatchedGlobs(tree.entries.keys(), register);
  const setup = [
    ...registerElsewhere(tree, policy),
    ...peopleGaps(input.policy, roles, register, input.lone === true ? {} : undefined),
    // Where not one glob of an entry matches, the gate of the register says so.
    ...register.flatMap((entry) => {
      const unmatched = unmatchedOf(entry);
      const all = unmatched.length === entry.paths.filter((glob) => !glob.startsWith('!')).length;
      return all ? [] : idleGlobs(entry, unmatched);
    }),
    ...skippedFiles(unregistered.left, most),
  ];
  const facts = {
    policy,
    mode,
    setup,
    trees,
    documents: read,
    owners: readCodeOwners(tree, read),
    roles,
    oversight: { known: false },
    signed: { ...NOTHING_SIGNED, documents, ...repository },
    ...omitUndefined({ history }),
    weakenings: [],
    unseen: [],
    shortfalls: unreadFolders(tree),
  } as const;
  const evaluation = judge(plan, facts, now);
  const { asked } = plan;
  if (input.ahead === 0) return { evaluation, soon: [], asked };
  const later = new Date(Date.parse(now) + input.ahead * 86_400_000).toISOString();
  const today = new Set(evaluation.findings.filter(({ level }) => level !== 'notice').map(place));
  const soon = judge(plan, facts, later).findings.filter((finding) => !today.has(place(finding)));
  return { evaluation, soon: soon.filter(({ level }) => level !== 'notice'), asked };
}

/** Where a finding stands: its words hold dates and days, which move. */
function place({ gate, system, path, line, column }: Finding): string {
  return JSON.stringify([gate, system, path, line, column]);
}
