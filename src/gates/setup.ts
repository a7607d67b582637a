import type { Roles } from '../approval/roles.ts';
import type { RegisterEntry } from '../change/register.ts';
import { gateId } from '../ids.ts';
import type { Tree } from '../objects.ts';
import { approversOf } from '../policy/approvers.ts';
import type { PolicyProblem } from '../policy/layer.ts';
import type { Policy } from '../policy/policy.ts';
import { code, list, type Prose, person, prose, words } from '../prose.ts';
import type { Finding, GateResult } from './evaluation.ts';
import { defineFindings, type Texts } from './requirements/support/findings.ts';
import type { Gap } from './requirements/support/gap.ts';

const { make, catalogue } = defineFindings('setup', {
  'role-held-by-nobody': {
    about: 'Gates wait for the approval of a role that nobody holds.',
    words: ({ role, gates, problem, path }: Waited) => ({
      message: prose`nobody holds the role ${code(role)}, which ${gates} wait for${problem === '' ? '' : `: ${problem}`}`,
      remedy:
        problem === ''
          ? prose`name its people in ${code(path)}, or have the policy require another role`
          : prose`correct ${code(path)} on the target branch`,
    }),
  },
  'role-lost': {
    about: 'The change leaves nobody in a role that gates wait for.',
    words: ({ role, gates, problem, path }: Waited) => ({
      message: prose`once this change is merged, nobody holds the role ${code(role)}, which ${gates} wait for${problem === '' ? '' : `: ${problem}`}`,
      remedy: prose`correct ${code(path)}, or have the policy require another role first`,
    }),
  },
  'role-held-by-one': {
    about:
      'Only one person holds a role that gates wait for: nobody else can approve what that person writes.',
    words: ({ role, by, path }: { readonly role: string; readonly by: Prose; readonly path: string }) => ({
      message: prose`only ${by} holds the role ${code(role)}, so nobody else can approve what ${by} writes`,
      remedy: prose`name a second person for ${code(role)} in ${code(path)}`,
    }),
  },
  'owner-alone': {
    about: 'The owner of a system has no deputy: nobody can approve what the owner writes.',
    words: ({
      system,
      by,
      path,
    }: {
      readonly system: string;
      readonly by: Prose;
      readonly path: string;
    }) => ({
      message: prose`only ${by} may approve for ${words(system)}, so nobody can approve what ${by} writes`,
      remedy: prose`name a deputy in ${code(path)}: ${code('deputies: [LOGIN]')}`,
    }),
  },
  'glob-matches-nothing': {
    about: 'A glob of a register entry matches no file of the branch.',
    words: ({ glob }: Texts<'glob' | 'path'>) => ({
      message: prose`${code(glob)} in ${code('paths')} matches no file`,
      remedy: prose`correct it, or remove it`,
    }),
  },
  'register-elsewhere': {
    about: 'The folder that `systems` of the policy names holds no register entry, and another one does.',
    words: ({ systems, elsewhere }: Texts<'systems' | 'elsewhere'>) => ({
      message: prose`${code('systems')} of the policy names ${code(systems)}, where no system is registered; there are entries in ${code(elsewhere)}`,
      remedy: prose`write ${code(`systems: ${elsewhere}`)} in the policy, or move the entries`,
    }),
  },
  'policy-in-vain': {
    about: 'Part of the proposed policy has no effect: a gate that never applies, a role that nobody holds.',
    words: ({ problem, hint }: Texts<'problem' | 'hint'>) => ({
      message: prose`part of the policy that this change proposes has no effect: ${problem}`,
      remedy: prose`${hint}`,
    }),
  },
  'files-not-looked-into': {
    about: 'A sweep did not read all files that could hold AI, because there are too many.',
    words: ({ left, most }: { readonly left: number; readonly most: number }) => ({
      message: prose`${left} files were not searched for unregistered AI: a sweep searches at most ${most} files`,
      remedy: prose`raise the limit (${code('--max-files')}), or list files without AI under ${code('ignore')} in the policy`,
    }),
  },
});

export { catalogue as SETUP_FINDINGS };

interface Waited {
  readonly role: string;
  readonly gates: Prose;
  readonly path: string;
  /** What is wrong with the roles file; empty: nothing, it names nobody for the role. */
  readonly problem: string;
}

/** The gate that says whether the others can ever be opened. It warns: what it says holds nothing up by itself. */
export const SETUP = {
  gate: gateId('register-and-roles'),
  title: 'policy, register and roles',
  level: 'warning',
  controls: [],
  why: 'A gate that nobody can open, and a register that claims nothing, hold nobody to anything.',
} as const satisfies Partial<Finding>;

/**
 * On a branch as it stands a role that nobody holds fails: nothing that waits for it can ever merge. A change that
 * takes the last holder fails, too; one that leaves a role as empty as it was is only told: a repository is set up step by step.
 */
function levelOf({ code: about }: Gap, isStanding: boolean): Finding['level'] {
  const fails = about === 'setup.role-lost' || (isStanding && about === 'setup.role-held-by-nobody');
  return fails ? 'failure' : SETUP.level;
}

export function setupFindings(gaps: readonly Gap[], isStanding: boolean): readonly Finding[] {
  return gaps.map((gap) => ({
    ...SETUP,
    ...gap,
    level: levelOf(gap, isStanding),
    remedy: gap.remedy ?? prose``,
  }));
}

export function setupResult(gaps: readonly Gap[], isStanding: boolean): GateResult {
  const { gate, why: _, ...rest } = SETUP;
  const failing = gaps.some((gap) => levelOf(gap, isStanding) === 'failure');
  return {
    id: gate,
    ...rest,
    level: failing ? 'failure' : SETUP.level,
    verdict: 'fail',
    because: gaps[0]?.message ?? prose``,
  };
}

/**
 * Who can never approve: roles that gates wait for and nobody, or one person alone, holds; owners without a deputy. No roles: they are not asked about.
 *
 * @param change who holds a role alone is told, and, with the roles as they were, which one loses its last holder;
 *   absent: a sweep keeps no issue open for ever about a team of one
 */
export function peopleGaps(
  policy: Policy,
  roles: Roles | undefined,
  register: Iterable<RegisterEntry>,
  change?: { readonly before?: Roles },
): readonly Gap[] {
  const owners = ownersAreAsked(policy) ? [...register].flatMap(ownerAlone) : [];
  return [...(roles === undefined ? [] : roleGaps(policy, roles, change)), ...owners];
}

function roleGaps(
  policy: Policy,
  roles: Roles,
  change: { readonly before?: Roles } | undefined,
): readonly Gap[] {
  const at = { path: roles.path };
  const [problem] = roles.problems;
  return [...rolesWaitedFor(policy)].flatMap(([role, gates]): readonly Gap[] => {
    const people = roles.people.get(role) ?? [];
    if ((roles.teams.get(role) ?? []).length > 0 || people.length > 1) return [];
    const [only] = people;
    // A small team may have nobody else: it is said where the roles are written, and kept in no issue for ever.
    if (only !== undefined)
      return change === undefined
        ? []
        : [make['role-held-by-one']({ role, by: [person(only)], path: roles.path }, at)];
    const named = list(gates.slice(0, 5).map(code));
    const place = { ...at, position: problem?.position };
    const was = change?.before === undefined ? 0 : roleSize(change.before, role);
    return [
      make[was > 0 ? 'role-lost' : 'role-held-by-nobody'](
        { role, gates: named, path: roles.path, problem: problem?.message ?? '' },
        place,
      ),
    ];
  });
}

function roleSize({ people, teams }: Roles, role: string): number {
  return (people.get(role) ?? []).length + (teams.get(role) ?? []).length;
}

function ownerAlone({ path, name, owner, deputies, stage }: RegisterEntry): readonly Gap[] {
  if (owner === undefined || stage === 'retired' || deputies.some((one) => one !== owner)) return [];
  return [make['owner-alone']({ system: name, by: [person(owner)], path }, { path })];
}

/** A register that lies elsewhere than the policy says: a misspelt folder registers nothing. */
export function registerElsewhere(tree: Tree, { systems, path }: Policy): readonly Gap[] {
  const folders = new Map<string, number>();
  for (const file of tree.entries.keys()) {
    const found = /^(\.aims\/[^/]{1,100})\/[^/]{1,100}\/system\.yml$/.exec(file)?.[1];
    if (found === systems || file.startsWith(`${systems}/`)) return [];
    if (found !== undefined) folders.set(found, (folders.get(found) ?? 0) + 1);
  }
  const [most] = [...folders].sort(([, a], [, b]) => b - a);
  return most === undefined ? [] : [make['register-elsewhere']({ systems, elsewhere: most[0] }, { path })];
}

/** Each role that approvals are asked of, with the gates that ask. */
function rolesWaitedFor({ gates }: Policy): ReadonlyMap<string, readonly string[]> {
  const waited = new Map<string, string[]>();
  for (const gate of gates) {
    if (gate.level === 'off') continue;
    for (const one of gate.approvals) {
      const [by, ...others] = approversOf(one);
      // Where somebody else may approve as well, nobody is locked out.
      if (by?.kind !== 'role' || others.length > 0) continue;
      waited.set(by.role, [...(waited.get(by.role) ?? []), gate.id]);
    }
  }
  return waited;
}

function ownersAreAsked({ gates }: Policy): boolean {
  return gates.some(
    ({ level, approvals }) =>
      level !== 'off' &&
      approvals.some((one) => one.kind === 'approval' && one.by.every(({ kind }) => kind === 'owner')),
  );
}

/** Stages in which a system may have no files yet, or none any more. */
const WITHOUT_FILES: ReadonlySet<string> = new Set(['design', 'data', 'retired']);

/** What a proposed policy says in vain, each at its line. @param problems as `policy lint` finds them */
export function inVain(problems: readonly PolicyProblem[]): readonly Gap[] {
  return problems
    .slice(0, 25)
    .map(({ path, position, message, hint = 'correct the policy' }) =>
      make['policy-in-vain']({ problem: message, hint }, { path, position }),
    );
}

/** Globs of a register entry that take no file in. */
export function idleGlobs({ path, stage }: RegisterEntry, unmatched: readonly string[]): readonly Gap[] {
  if (WITHOUT_FILES.has(stage ?? '')) return [];
  return unmatched.slice(0, 10).map((glob) => make['glob-matches-nothing']({ glob, path }, { path }));
}

export function skippedFiles(left: number, most: number): readonly Gap[] {
  return left === 0 ? [] : [make['files-not-looked-into']({ left, most })];
}
