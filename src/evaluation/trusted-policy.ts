import { AimsError } from '../errors.ts';
import type { OpenPullRequest } from '../github/open-pull-request.ts';
import { fileAt } from '../github/pull-request.ts';
import type { Sha } from '../ids.ts';
import type { Policy } from '../policy/policy.ts';
import type { Mode } from '../terms.ts';
import type { GateContext } from './gate-context.ts';
import { presetPolicy, readPolicy, requirePolicy } from './load-policy.ts';

export interface TrustedPolicy {
  readonly policy: Policy;
  readonly mode: Mode;
}

/** The policy of the target branch as it is now. Without one the gate is not green: it is not set up. */
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
  throw new AimsError(
    'policy-missing',
    `the target branch has no policy file ${policyPath}`,
    `merge a ${policyPath} that says \`extends: preset:baseline\` first, or set the input \`mode: audit\` to try the built-in policy without blocking`,
  );
}
