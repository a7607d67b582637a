import type { ReadOwners } from '../approval/codeowners.ts';
import type { Roles } from '../approval/roles.ts';
import { type TeamName, teamName } from '../ids.ts';
import { approversOf } from '../policy/approvers.ts';
import type { Approver, Policy } from '../policy/policy.ts';
import { membershipOf, requirementsOf } from './requirement-kinds.ts';
import { requiredSigners } from './requirements/signature.ts';
import { type GateApplication, tierOf } from './subject.ts';

/** What must be looked up about people before these gates can be judged: nothing that none of them asks. */
export interface Needs {
  /** Whether any gate asks for an approval at all. */
  readonly approvals: boolean;
  readonly teams: readonly TeamName[];
  /** E-mail addresses that stand for people, lower-case. */
  readonly emails: readonly string[];
  readonly permissions: boolean;
  /** Whether somebody may review whom nothing names. */
  readonly reviewers: boolean;
  /** How long content could be read. */
  readonly time: boolean;
  /** How many approvals people give. */
  readonly pace: boolean;
}

export function needsOf(
  asked: readonly GateApplication[],
  policy: Policy,
  roles: Roles,
  owners: ReadOwners,
): Needs {
  const wanted = asked.flatMap((one) => one.gate.approvals.map((requirement) => ({ one, requirement })));
  const named = wanted.flatMap(({ one, requirement }) =>
    approversOf(requirement).flatMap((by) => spelledOut(by, one, policy, owners)),
  );
  // A document may be signed by any member of the team that holds the role.
  const signers = asked.flatMap(({ require }) => require.flatMap(requiredSigners));
  const members = asked.flatMap(({ gate, require }) =>
    requirementsOf({ when: gate.when, require }).flatMap(membershipOf),
  );
  const byMembership = [
    ...members.flatMap(({ teams }) => teams.map(teamName)),
    ...(members.some((one) => one.roles) ? [...roles.teams.values()].flat() : []),
  ];
  return {
    approvals: wanted.length > 0,
    teams: [
      ...new Set([...[...named, ...signers].flatMap((by) => teamsOf(by, roles)), ...byMembership]),
    ].sort(),
    emails: [...new Set(named.flatMap((by) => (by.kind === 'email' ? [by.email] : [])))].sort(),
    permissions: named.some(({ kind }) => kind === 'permission'),
    reviewers: wanted.some(({ requirement }) => approversOf(requirement).length === 0),
    time: wanted.some(({ one, requirement }) => {
      return (requirement.standard?.minMinutes[tierOf(one.subject)] ?? 0) > 0;
    }),
    pace: wanted.some(({ requirement }) => requirement.standard?.maxPerHour !== undefined),
  };
}

type NamedOwner = Approver | { readonly kind: 'email'; readonly email: string };

/** `owner` may mean the governance role, `codeowners` everybody the file names. */
function spelledOut(
  by: Approver,
  { changes }: GateApplication,
  policy: Policy,
  owners: ReadOwners,
): readonly NamedOwner[] {
  if (by.kind === 'owner') return [by, { kind: 'role', role: policy.governanceRole }];
  if (by.kind !== 'codeowners' || owners.state !== 'read') return [by];
  const files = changes.flatMap(({ path, previousPath }) => [path, previousPath ?? []].flat());
  return files.flatMap((file) => owners.owners.ownersOf(file)).map(named);
}

function named(owner: string): NamedOwner {
  if (!owner.startsWith('@')) return { kind: 'email', email: owner.toLowerCase() };
  return owner.includes('/')
    ? { kind: 'team', team: teamName(owner) }
    : { kind: 'person', login: owner.slice(1) };
}

function teamsOf(by: NamedOwner, roles: Roles): readonly TeamName[] {
  if (by.kind === 'team') return [by.team];
  return by.kind === 'role' ? (roles.teams.get(by.role) ?? []) : [];
}
