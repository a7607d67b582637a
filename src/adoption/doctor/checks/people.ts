import { codeOwnersErrors } from '../../../github/settings/repository.ts';
import { teamFacts } from '../../../github/settings/teams.ts';
import type { TeamName } from '../../../ids.ts';
import { approversOfPolicy, asksCodeOwners, CODEOWNERS_PATHS } from '../../../policy/approvers.ts';
import type { Policy } from '../../../policy/policy.ts';
import { type DoctorFinding, rightFinding, unreadFinding, wrongFinding } from '../row.ts';
import type { DoctorContext } from '../surroundings.ts';
import { usesApp } from './required-status.ts';

/** Whether the default branch has a policy that holds. */
export async function policyCheck({
  policy,
  repository,
  gateContext,
  page,
}: DoctorContext): Promise<readonly DoctorFinding[]> {
  if (policy.state === 'unread') return [unreadFinding(policy)];
  if (!policy.value.ok)
    return [
      wrongFinding(policy.value.problem, {
        page: page(`blob/${repository.defaultBranch}/${gateContext.policyPath}`),
        setting: gateContext.policyPath,
        value: policy.value.hint,
      }),
    ];
  const { gates, mode } = policy.value.policy;
  return [
    rightFinding(
      `${gateContext.policyPath}: ${gates.filter(({ level }) => level !== 'off').length} gates, mode ${mode ?? 'enforce'}`,
    ),
  ];
}

/** Whether the gate can see who is in the teams that its policy names. */
export async function teamsCheck(surroundings: DoctorContext): Promise<readonly DoctorFinding[]> {
  const { policy, repository, workflows, page } = surroundings;
  if (policy.state === 'unread') return [unreadFinding(policy)];
  const teams = policy.value.ok ? teamsOf(policy.value.policy) : [];
  if (teams.length === 0) return [rightFinding('the policy names no team')];
  const found: DoctorFinding[] = [];
  if (workflows.state === 'read' && !usesApp(surroundings)) {
    const file = workflows.value.gates[0]?.path ?? '.github/workflows/aims-gate.yml';
    found.push(
      wrongFinding(
        `the policy names ${teams.join(', ')}, and the job's own token cannot read who is in a team`,
        {
          page: page(`edit/${repository.defaultBranch}/${file}`),
          setting: 'token:',
          value:
            'a token of a GitHub App with Members: read (docs/setup.md, level 3), or name people in .aims/roles.yml',
        },
      ),
    );
  }
  const looked = await Promise.all(teams.map((team) => teamFindings(team, surroundings)));
  const all = [...found, ...looked.flat()];
  return all.length > 0
    ? all
    : [rightFinding(`${teams.join(', ')} can be read, with members who may review`)];
}

async function teamFindings(
  team: TeamName,
  { gateContext, page }: DoctorContext,
): Promise<readonly DoctorFinding[]> {
  const setting = await teamFacts(gateContext.client, gateContext.repo, team);
  if (setting.state === 'unread') return [unreadFinding(setting)];
  const { members, hasAccess } = setting.value;
  const found: DoctorFinding[] = [];
  if (members === 0)
    found.push(
      wrongFinding(`nobody is in ${team}`, {
        page: page('settings/access'),
        setting: `team ${team}`,
        value: 'members',
      }),
    );
  if (!hasAccess)
    found.push(
      wrongFinding(`${team} has no access to the repository: its members may not be able to review`, {
        page: page('settings/access'),
        setting: `Add teams: ${team}`,
        value: 'Write (Read is enough for a public repository)',
      }),
    );
  return found;
}

function teamsOf(policy: Policy): readonly TeamName[] {
  return [...new Set(approversOfPolicy(policy).flatMap((one) => (one.kind === 'team' ? [one.team] : [])))];
}

/** Whether GitHub understands CODEOWNERS, where somebody relies on it. */
export async function codeOwnersCheck({
  policy,
  gateContext,
  repository,
  page,
}: DoctorContext): Promise<readonly DoctorFinding[]> {
  const asked = policy.state === 'read' && policy.value.ok && asksCodeOwners(policy.value.policy);
  const setting = await codeOwnersErrors(gateContext.client, gateContext.repo);
  // GitHub answers 404 where there is no such file.
  if (setting.state === 'unread' && / 404|\(404\)/.test(setting.because)) {
    const fix = {
      page: page(`new/${repository.defaultBranch}?filename=${CODEOWNERS_PATHS[0]}`),
      setting: CODEOWNERS_PATHS[0],
      value: 'an owner for every governed path',
    };
    return [
      asked
        ? wrongFinding('the policy asks code owners, and there is no CODEOWNERS', fix)
        : rightFinding('not used'),
    ];
  }
  if (setting.state === 'unread') return [unreadFinding(setting)];
  const errors = setting.value;
  if (errors.length === 0) return [rightFinding('without errors')];
  const shown = errors.slice(0, 3).join('; ');
  const more = errors.length > 3 ? `; ${errors.length - 3} more` : '';
  return [
    wrongFinding(`GitHub ignores lines of it: ${shown}${more}`, {
      page: page(`blob/${repository.defaultBranch}/${errors[0]?.split(':')[0] ?? CODEOWNERS_PATHS[0]}`),
      setting: 'these lines',
      value: 'owners with write access',
    }),
  ];
}
