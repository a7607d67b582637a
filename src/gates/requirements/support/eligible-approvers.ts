import type { CodeOwners } from '../../../approval/codeowners.ts';
import type { DirectoryAnswer } from '../../../approval/directory.ts';
import { type DirectoryFacts, NOTHING_LOOKED_UP } from '../../../approval/people.ts';
import { type Login, login, teamName } from '../../../ids.ts';
import { describeApprover } from '../../../policy/approvers.ts';
import type { Approver, PermissionLevel } from '../../../policy/policy.ts';
import { code, list, type Phrase, type Prose, person, prose, words } from '../../../prose.ts';
import type { GateApplication } from '../../subject.ts';
import { defineFindings } from './findings.ts';
import type { Gap } from './gap.ts';
import { type Context, spokesmen } from './kind.ts';

/** Somebody who may give an approval, and why them. */
export interface EligibleApprover {
  readonly login: Login;
  readonly capacity: string;
}

/** People of whom so many must approve. More than one only where files have different code owners. */
export interface ApproverGroup {
  /** Who they are, in words. */
  readonly who: Prose;
  readonly holders: readonly EligibleApprover[];
  /** There may be others: anyone who has a permission is only known once they speak. */
  readonly open: boolean;
  /** Whom the policy names too and who could not be read. */
  readonly unread: readonly Gap[];
}

const { make, catalogue } = defineFindings('approval', {
  'people-unread': {
    about: 'GitHub did not say who is in a team or who has a permission.',
    words: ({ because, 'way-out': remedy }: { readonly because: Prose; readonly 'way-out': Prose }) => ({
      message: because,
      remedy,
    }),
  },
  'codeowners-unread': {
    about: 'The policy asks for code owners, and the target branch has no CODEOWNERS that can be read.',
    words: ({ path, because }: { readonly path: string; readonly because: string }) => ({
      message:
        because === ''
          ? prose`there is no CODEOWNERS file on the target branch`
          : prose`${code(path)} on the target branch cannot be read: ${because}`,
      remedy: prose`merge a ${code(path)} that names owners first`,
    }),
  },
  'no-code-owner': {
    about: 'A changed file has no code owner.',
    words: ({ file, path }: { readonly file: string; readonly path: string }) => ({
      message: prose`${code(file)} has no code owner on the target branch`,
      remedy: prose`add a line with its owners to ${code(path)} and merge that first`,
    }),
  },
  'code-owner-unknown': {
    about: 'CODEOWNERS names an owner that is no known account.',
    words: ({ owner, path }: { readonly owner: string; readonly path: string }) => ({
      message: prose`${code(path)} names ${code(owner)}, which is no known account`,
      remedy: prose`name the owner by login in ${code(path)}`,
    }),
  },
});

export { catalogue as PEOPLE_FINDINGS };

/** What some approvers come to. */
type ApproverSearch = Pick<ApproverGroup, 'holders' | 'unread'>;

/** The circles of whom each must approve: one, or one for each set of code owners. */
export function circlesOf(
  by: readonly Approver[],
  asked: GateApplication,
  context: Context,
): readonly ApproverGroup[] {
  const looked = context.oversight.known ? context.oversight.facts.looked : NOTHING_LOOKED_UP;
  const named = by.filter(({ kind }) => kind !== 'codeowners');
  const found = merge(named.map((one) => foundOf(one, asked, context, looked)));
  const open = by.some(({ kind }) => kind === 'permission');
  if (named.length === by.length) return [{ who: describe(by), ...found, open }];
  return byOwners(asked, context, looked).map(({ owners, files, unread }) => {
    const own = merge([
      found,
      ...owners.map((one) => foundOf(one, asked, context, looked)),
      { holders: [], unread },
    ]);
    const of =
      files.length > 1
        ? prose`${code(files[0] ?? '')} and ${files.length - 1} more`
        : prose`${code(files[0] ?? '')}`;
    const who = prose`code owners of ${of}`;
    return { who: named.length === 0 ? who : prose`${describe(named)} or ${who}`, ...own, open };
  });
}

/** The people an approver is, as far as the repository says it: nobody of a team whose members were not read. */
export function eligibleApprovers(
  one: Approver,
  asked: GateApplication,
  context: Context,
): readonly EligibleApprover[] {
  const looked = context.oversight.known ? context.oversight.facts.looked : NOTHING_LOOKED_UP;
  return foundOf(one, asked, context, looked).holders;
}

/** Who `by` is, in words. */
export function describe(by: readonly Approver[]): Prose {
  return list(
    by.map(
      (one): Phrase => (one.kind === 'person' ? person(login(one.login)) : words(describeApprover(one))),
    ),
    'or',
  );
}

function merge(found: readonly ApproverSearch[]): ApproverSearch {
  const holders = new Map<Login, EligibleApprover>();
  for (const holder of found.flatMap((one) => one.holders))
    if (!holders.has(holder.login)) holders.set(holder.login, holder);
  return { holders: [...holders.values()], unread: found.flatMap(({ unread }) => unread) };
}

function foundOf(
  one: Approver,
  asked: GateApplication,
  context: Context,
  looked: DirectoryFacts,
): ApproverSearch {
  switch (one.kind) {
    case 'owner':
      return spokesmenOf(asked, context, looked);
    case 'role':
      return roleApprovers(one.role, `role ${one.role}`, context, looked);
    case 'person':
      return just(login(one.login), 'named in the policy');
    case 'app':
      return just(one.app, 'app named in the policy');
    case 'team':
      return members(one.team, looked);
    case 'permission':
      return permitted(one.level, looked);
    case 'codeowners':
      return { holders: [], unread: [] };
  }
}

function just(one: Login, capacity: string): ApproverSearch {
  return { holders: [{ login: one, capacity }], unread: [] };
}

function spokesmenOf(asked: GateApplication, context: Context, looked: DirectoryFacts): ApproverSearch {
  const { subject } = asked;
  const owner = subject.system?.owner;
  if (subject.system?.base === undefined || owner === undefined) {
    const { governanceRole } = context.policy;
    return roleApprovers(governanceRole, `role ${governanceRole}`, context, looked);
  }
  const holders = spokesmen(subject, context).map((one): EligibleApprover => {
    return { login: one, capacity: one === owner ? 'system owner' : 'deputy of the owner' };
  });
  return { holders, unread: [] };
}

/** The people of a role, the members of its teams among them. */
export function roleApprovers(
  role: string,
  capacity: string,
  context: Context,
  looked: DirectoryFacts,
): ApproverSearch {
  const people = context.roles.people.get(role) ?? [];
  const teams = context.roles.teams.get(role) ?? [];
  return {
    holders: people.map((one) => ({ login: one, capacity })),
    unread: teams.flatMap((team) => doubt(looked.teams.get(team))),
  };
}

function members(team: ReturnType<typeof teamName>, looked: DirectoryFacts): ApproverSearch {
  const answer = looked.teams.get(team);
  if (answer?.state !== 'read') return { holders: [], unread: doubt(answer) };
  return { holders: answer.value.map((one) => ({ login: one, capacity: `team ${team}` })), unread: [] };
}

const RANK = { none: 0, read: 1, triage: 2, write: 3, maintain: 4, admin: 5 } as const;

function permitted(level: PermissionLevel, looked: DirectoryFacts): ApproverSearch {
  const holders: EligibleApprover[] = [];
  const unread: Gap[] = [];
  for (const [who, answer] of looked.permissions) {
    if (answer.state === 'unread') unread.push(...doubt(answer));
    else if (RANK[answer.value] >= RANK[level])
      holders.push({ login: who, capacity: `${answer.value} permission` });
  }
  return { holders, unread };
}

/** What could not be read is a gap with its way out: nobody may be missing from a list in silence. */
function doubt(answer: DirectoryAnswer<unknown> | undefined): readonly Gap[] {
  if (answer?.state !== 'unread') return [];
  return [make['people-unread']({ because: answer.because, 'way-out': answer.remedy })];
}

/** Files that have the same owners. */
interface Owned {
  readonly owners: readonly Approver[];
  readonly files: readonly string[];
  readonly unread: readonly Gap[];
}

function byOwners({ changes }: GateApplication, context: Context, looked: DirectoryFacts): readonly Owned[] {
  const files = changes.flatMap(({ path, previousPath }) => [path, previousPath ?? []].flat());
  const read = context.owners;
  if (read.state !== 'read') {
    const path = read.state === 'absent' ? '.github/CODEOWNERS' : read.path;
    const parameters = { path, because: read.state === 'absent' ? '' : read.because };
    return [{ owners: [], files, unread: [make['codeowners-unread'](parameters, { path })] }];
  }
  const groups = new Map<string, { readonly owners: readonly string[]; readonly files: string[] }>();
  for (const file of new Set(files)) {
    const owners = read.owners.ownersOf(file);
    const key = [...owners].sort().join(' ');
    const group = groups.get(key) ?? { owners, files: [] };
    group.files.push(file);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ owners, files: owned }) => ({
    files: owned,
    owners: owners.flatMap((one) => approverOf(one, looked) ?? []),
    unread: unknownOwners(owners, owned, read.owners, looked),
  }));
}

function approverOf(owner: string, looked: DirectoryFacts): Approver | undefined {
  if (!owner.startsWith('@')) {
    const account = looked.accounts.get(owner.toLowerCase());
    return account === undefined ? undefined : { kind: 'person', login: account };
  }
  return owner.includes('/') ? { kind: 'team', team: teamName(owner) } : { kind: 'person', login: owner };
}

function unknownOwners(
  owners: readonly string[],
  files: readonly string[],
  { path }: CodeOwners,
  looked: DirectoryFacts,
): readonly Gap[] {
  if (owners.length === 0) return [make['no-code-owner']({ file: files[0] ?? '', path }, { path })];
  return owners
    .filter((one) => approverOf(one, looked) === undefined)
    .map((one) => make['code-owner-unknown']({ owner: one, path }, { path }));
}
