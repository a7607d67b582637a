import { AimsError, badInput } from '../../errors.ts';
import type { HeadGateContext } from '../../evaluation/gate-context.ts';
import { trustedPolicy } from '../../evaluation/trusted-policy.ts';
import { defaultBranch } from '../../github/default-branch.ts';
import { type RepositoryFacts, repositoryFacts } from '../../github/settings/repository.ts';
import type { Setting } from '../../github/settings/setting.ts';
import type { Sha } from '../../ids.ts';
import type { Policy } from '../../policy/policy.ts';
import { gateWorkflows, type Workflows } from './workflows.ts';

/** What every check may look at. */
export interface DoctorContext {
  readonly gateContext: HeadGateContext;
  readonly repository: RepositoryFacts;
  /** Branch of the ledger. */
  readonly evidenceBranch: string;
  readonly workflows: Setting<Workflows>;
  readonly policy: Setting<PolicyAnswer>;
  /** Address of a page of the repository: `settings/rules`. */
  page(path: string): string;
}

/** The policy of the default branch, or what is the matter with it. */
export type PolicyAnswer =
  | { readonly ok: true; readonly policy: Policy }
  | { readonly ok: false; readonly problem: string; readonly hint: string };

export interface DoctorInput {
  readonly gateContext: HeadGateContext;
  readonly serverUrl: string;
  readonly evidenceBranch: string;
}

/** Throws `bad-input` where the repository itself cannot be read: nothing could be said about it. */
export async function surroundingsOf({
  gateContext,
  serverUrl,
  evidenceBranch,
}: DoctorInput): Promise<DoctorContext> {
  const { client, repo, objects } = gateContext;
  const name = `${repo.owner}/${repo.repo}`;
  const repository = await repositoryFacts(client, repo);
  if (repository.state === 'unread') {
    const hint = `check the name, and give ${repository.needs}`;
    throw badInput(`${name}: ${repository.because}`, hint);
  }
  const { tip } = await defaultBranch(client, repo);
  const [workflows, policy] = await Promise.all([gateWorkflows(objects, tip), policyAt(tip, gateContext)]);
  return {
    gateContext,
    repository: repository.value,
    evidenceBranch,
    workflows,
    policy,
    page: (path) => `${serverUrl}/${name}/${path}`,
  };
}

async function policyAt(tip: Sha, gateContext: HeadGateContext): Promise<Setting<PolicyAnswer>> {
  try {
    return { state: 'read', value: { ok: true, policy: (await trustedPolicy(tip, gateContext)).policy } };
  } catch (error) {
    if (!(error instanceof AimsError)) throw error;
    const [problem = ''] = error.message.split('\n');
    if (error.code === 'policy-missing' || error.code === 'bad-policy')
      return { state: 'read', value: { ok: false, problem, hint: error.hint } };
    return { state: 'unread', because: problem, needs: error.hint };
  }
}
