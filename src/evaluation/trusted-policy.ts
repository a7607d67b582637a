import { AimsError } from '../errors.ts';
import { defaultBranch } from '../github/default-branch.ts';
import { hasBranch, holdsName, wasHeldBefore } from '../github/once-held.ts';
import type { OpenPullRequest } from '../github/open-pull-request.ts';
import { fileAt } from '../github/pull-request.ts';
import type { Sha } from '../ids.ts';
import type { Globs, Policy } from '../policy/policy.ts';
import type { Mode } from '../terms.ts';
import type { GateContext } from './gate-context.ts';
import { presetPolicy, readPolicy, requirePolicy } from './load-policy.ts';

/** The folder that a repository has from the day when it adopts the gate. */
const GOVERNANCE = '.aims';

export interface TrustedPolicy {
  readonly policy: Policy;
  readonly mode: Mode;
}

/**
 * The policy of the target branch as it is now. Where there is none, and the gate was never set up in this repository, nothing is
 * judged unless the workflow wants otherwise; where it was, the gate is not green: somebody took the policy away, or the branch is older.
 */
export async function trustedPolicy(
  base: Sha,
  gateContext: GateContext,
  known?: OpenPullRequest['base'],
): Promise<TrustedPolicy> {
  const { client, repo, policyPath, catalog } = gateContext;
  const read = async (path: string) => {
    const sent = known?.tip === base && path === policyPath ? known.policy : undefined;
    return sent ?? fileAt(client, repo, path, base);
  };
  const loaded = await readPolicy(policyPath, read, catalog);
  if (loaded.ok !== 'missing') {
    const policy = requirePolicy(loaded);
    return { policy, mode: policy.mode ?? gateContext.mode ?? 'enforce' };
  }
  if (gateContext.mode === 'audit') return { policy: await presetPolicy('baseline', catalog), mode: 'audit' };
  if (gateContext.withoutPolicy === 'quiet' && (await neverAdopted(base, gateContext)))
    return { policy: silent(await presetPolicy('baseline', catalog)), mode: 'audit' };
  throw new AimsError(
    'policy-missing',
    `the target branch has no policy file ${policyPath}`,
    `merge a ${policyPath} that says \`extends: preset:baseline\` first, or set the input \`mode: audit\` to try the built-in policy without blocking; a repository that gives the gate up takes the workflow out too`,
  );
}

/**
 * Neither the target branch nor the default branch has the governance folder, or had it once, and there is no ledger. A branch that
 * lacks the folder alone is no such repository, nor is one that somebody took it away from.
 */
async function neverAdopted(base: Sha, gateContext: GateContext): Promise<boolean> {
  const { client, repo, policyPath, ledgerBranch } = gateContext;
  // Anyone who keeps the policy elsewhere has told so, and nobody could see that it was there once.
  if (!policyPath.startsWith(`${GOVERNANCE}/`)) return false;
  if (await holdsName(client, repo, GOVERNANCE, base)) return false;
  const { tip } = await defaultBranch(client, repo);
  const signs = await Promise.all([
    tip === base ? false : holdsName(client, repo, GOVERNANCE, tip),
    wasHeldBefore(client, repo, GOVERNANCE, tip),
    ledgerBranch === undefined ? false : hasBranch(client, repo, ledgerBranch),
  ]);
  return !signs.includes(true);
}

/** A policy that governs nothing, looks into nothing and asks for nothing. */
function silent(policy: Policy): Policy {
  const { selfProtection: _, ...rest } = policy;
  return {
    ...rest,
    name: 'no policy here: nothing is judged',
    trusted: [],
    changes: nowhere(policy.changes),
    detectors: nowhere(policy.detectors),
    gates: [],
  };
}

function nowhere<Key extends string>(globs: Readonly<Record<Key, Globs>>): Readonly<Record<Key, Globs>> {
  const none: Record<Key, Globs> = { ...globs };
  for (const key in none) none[key] = ['!**'];
  return none;
}
