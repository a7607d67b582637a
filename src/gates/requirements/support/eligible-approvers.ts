import type { CodeOwners } from '../../../approval/codeowners.ts';
import type { DirectoryAnswer } from '../../../approval/directory.ts';
import { type DirectoryFacts, EMPTY_DIRECTORY } from '../../../approval/people.ts';
import { type Login, login, teamName } from '../../../ids.ts';
import { describeApprover } from '../../../policy/approvers.ts';
import type { Approver, PermissionLevel } from '../../../policy/policy.ts';
import { code, list, type Phrase, type Prose, person, prose, words } from '../../../prose.ts';
import type { GateApplication, Subject } from '../../subject.ts';
import { defineFindings, type Texts } from './findings.ts';
import type { Gap } from './gap.ts';
import { type Context, ownerAndDeputies } from './kind.ts';

/** Somebody who may give an approval, and why them. */
export interface EligibleApprover {
  readonly login: Login;
  readonly capacity: string;
}

/** People of whom so many must approve. More than one only where files have different code owners. */
export interface ApproverGroup {
  /** Who they are, in words. */
  readonly who: Prose;
  readonly eligible: readonly EligibleApprover[];
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
    about: 'The policy requires code owners, and the target branch has no readable CODEOWNERS.',
    words: ({ path, because }: Texts<'path' | 'because'>) => ({
      message:
        because === ''
          ? prose`there is no CODEOWNERS file on the target branch`
          : prose`${code(path)} on the target branch cannot be read: ${because}`,
      remedy: prose`merge a ${code(path)} that names owners first`,
    }),
  },
  'no-code-owner': {
    about: 'A changed file has no code owner.',
    words: ({ file, path }: Texts<'file' | 'path'>) => ({
      message: prose`${code(file)} has no code owner on the target branch`,
      remedy: prose`add a line with its owners to ${code(path)} and merge that first`,
    }),
  },
  'code-owner-unknown': {
    about: 'CODEOWNERS names an owner that is not a known account.',
    words: ({ owner, path }: Texts<'owner' | 'path'>) => ({
      message: prose`${code(path)} names ${code(owner)}, which is not a known account`,
      remedy: prose`name the owner by login in ${code(path)}`,
    }),
  },
});

export { catalogue as PEOPLE_FINDINGS };

/** What some approvers come to. */
type ApproverSearch = Pick<ApproverGroup, 'eligible' | 'unread'>;

/** The groups of whom each must approve: one, or one for each set of code owners. */
export function approverGroups(
  required: readonly Approver[],
  asked: GateApplication,
  context: Context,
): readonly ApproverGroup[] {
  const by = required.map((one) => actingFor(one, asked, context));
  const directory = context.oversight.known ? context.oversight.facts.directory : EMPTY_DIRECTORY;
  const named = by.filter(({ kind }) => kind !== 'codeowners');
  const found = merge(named.map((one) => foundOf(one, asked, context, directory)));
  const open = by.some(({ kind }) => kind === 'permission');
  if (named.length === by.length) return [{ who: describe(by), ...found, open }];
  return byOwners(asked, context, directory).map(({ owners, files, unread }) => {
    const own = merge([
      found,
      ...owners.map((one) => foundOf(one, asked, context, directory)),
      { eligible: [], unread },
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
  const directory = context.oversight.known ? context.oversight.facts.directory : EMPTY_DIRECTORY;
  return foundOf(actingFor(one, asked, context), asked, context, directory).eligible;
}

/** For a system that the target branch does not register yet, the governance role decides: the change itself names the owner. */
export function actingFor(
  one: Approver,
  { subject: { system } }: GateApplication,
  { policy }: Context,
): Approver {
  const hasOwner = system?.base !== undefined && system.owner !== undefined;
  return one.kind === 'owner' && !hasOwner ? { kind: 'role', role: policy.governanceRole } : one;
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
  const eligible = new Map<Login, EligibleApprover>();
  for (const one of found.flatMap((each) => each.eligible))
    if (!eligible.has(one.login)) eligible.set(one.login, one);
  return { eligible: [...eligible.values()], unread: found.flatMap(({ unread }) => unread) };
}

function foundOf(
  one: Approver,
  asked: GateApplication,
  context: Context,
  directory: DirectoryFacts,
): ApproverSearch {
  switch (one.kind) {
    case 'owner':
      return ownersOfSystem(asked.subject, context);
    case 'role':
      return roleApprovers(one.role, `role ${one.role}`, context, directory);
    case 'person':
      return just(login(one.login), 'named in the policy');
    case 'app':
      return just(one.app, 'app named in the policy');
    case 'team':
      return members(one.team, directory);
    case 'permission':
      return permitted(one.level, directory);
    case 'codeowners':
      return { eligible: [], unread: [] };
  }
}

function just(one: Login, capacity: string): ApproverSearch {
  return { eligible: [{ login: one, capacity }], unread: [] };
}

function ownersOfSystem(subject: Subject, context: Context): ApproverSearch {
  const owner = subject.system?.owner;
  const eligible = ownerAndDeputies(subject, context).map((one): EligibleApprover => {
    return { login: one, capacity: one === owner ? 'system owner' : 'deputy of the owner' };
  });
  return { eligible, unread: [] };
}

/** The people of a role, the members of its teams among them. */
export function roleApprovers(
  role: string,
  capacity: string,
  context: Context,
  directory: DirectoryFacts,
): ApproverSearch {
  const people = context.roles.people.get(role) ?? [];
  const teams = context.roles.teams.get(role) ?? [];
  return {
    eligible: people.map((one) => ({ login: one, capacity })),
    unread: teams.flatMap((team) => doubt(directory.teams.get(team))),
  };
}

function members(team: ReturnType<typeof teamName>, directory: DirectoryFacts): ApproverSearch {
  const answer = directory.teams.get(team);
  if (answer?.state !== 'read') return { eligible: [], unread: doubt(answer) };
  return { eligible: answer.value.map((one) => ({ login: one, capacity: `team ${team}` })), unread: [] };
}

const RANK = { none: 0, read: 1, triage: 2, write: 3, maintain: 4, admin: 5 } as const;

function permitted(level: PermissionLevel, directory: DirectoryFacts): ApproverSearch {
  const eligible: EligibleApprover[] = [];
  const unread: Gap[] = [];
  for (const [who, answer] of directory.permissions) {
    if (answer.state === 'unread') unread.push(...doubt(answer));
    else if (RANK[answer.value] >= RANK[level])
      eligible.push({ login: who, capacity: `${answer.value} permission` });
  }
  return { eligible, unread };
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

function byOwners(
  { changes }: GateApplication,
  context: Context,
  directory: DirectoryFacts,
): readonly Owned[] {
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
    owners: owners.flatMap((one) => approverOf(one, directory) ?? []),
    unread: unknownOwners(owners, owned, read.owners, directory),
  }));
}

function approverOf(owner: string, directory: DirectoryFacts): Approver | undefined {
  if (!owner.startsWith('@')) {
    const account = directory.accounts.get(owner.toLowerCase());
    return account === undefined ? undefined : { kind: 'person', login: account };
  }
  return owner.includes('/') ? { kind: 'team', team: teamName(owner) } : { kind: 'person', login: owner };
}

function unknownOwners(
  owners: readonly string[],
  files: readonly string[],
  { path }: CodeOwners,
  directory: DirectoryFacts,
): readonly Gap[] {
  if (owners.length === 0) return [make['no-code-owner']({ file: files[0] ?? '', path }, { path })];
  return owners
    .filter((one) => approverOf(one, directory) === undefined)
    .map((one) => make['code-owner-unknown']({ owner: one, path }, { path }));
}
