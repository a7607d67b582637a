import { code, type Prose, prose } from '../../../prose.ts';
import { defineFindings, type Wording } from './findings.ts';

interface OfRole {
  readonly who: Prose;
  readonly wanted: number;
  readonly role: string;
  readonly path: string;
}

function listPeople({ role, path }: OfRole): Prose {
  return prose`list the people of role ${code(role)} in ${code(path)} and merge that first (an administrator can bootstrap it: ${code('aims-gate template roles')})`;
}

function tooFew(who: Prose, wanted: number): Prose {
  return prose`too few people can approve: ${wanted} required from ${who}, not counting the author`;
}

interface Waiting {
  readonly who: Prose;
  readonly verb: 'approve' | 'sign';
  readonly given: number;
  readonly wanted: number;
  /** Why an approval that was given is not enough. */
  readonly poor?: readonly Prose[];
  readonly how: Prose;
}

function waitingWords({ who, verb, given, wanted, poor = [], how }: Waiting): Wording {
  const some = given > 0 ? `, ${given} of ${wanted} given` : '';
  const but = poor.flatMap((one, index) => prose`${index === 0 ? ': ' : '; '}${one}`);
  return { message: prose`waiting for ${who} to ${verb} this content${some}${but}`, remedy: how };
}

export const { make, catalogue } = defineFindings('approval', {
  waiting: { about: 'Somebody has yet to approve the content.', kind: 'waiting', words: waitingWords },
  'stale-content': {
    about: 'Somebody approved an earlier version of the content, and not the present one.',
    kind: 'waiting',
    words: waitingWords,
  },
  'too-fast': {
    about: 'A person approved more pull requests within an hour than the policy allows.',
    words: ({ by, many, limit }: { readonly by: Prose; readonly many: Prose; readonly limit: number }) => ({
      message: prose`${by} ${many}; the policy treats more than ${limit} as rubber-stamping`,
      remedy: prose`ask ${by} what the reviews covered, or have somebody else review too`,
    }),
  },
  'nobody-left': {
    about: 'The owner and the deputies wrote the change themselves.',
    words: ({ who, path }: { readonly who: Prose; readonly path: string }) => ({
      message: prose`nobody is left who can approve: ${who} wrote or committed the change`,
      remedy: prose`name another person under ${code('deputies')} in ${code(path)} on the target branch, or let somebody else make the change`,
    }),
  },
  'too-few': {
    about: 'The policy names fewer independent people than it requires.',
    words: ({
      who,
      wanted,
      policy,
    }: {
      readonly who: Prose;
      readonly wanted: number;
      readonly policy: string;
    }) => ({
      message: tooFew(who, wanted),
      remedy: prose`let somebody else make the change, or name more people who may approve in ${code(policy)}`,
    }),
  },
  'role-too-small': {
    about: 'A role has fewer independent people than the policy requires.',
    words: (of: OfRole) => ({ message: tooFew(of.who, of.wanted), remedy: listPeople(of) }),
  },
  'roles-invalid': {
    about: 'The roles file of the target branch has a mistake, so that nobody holds the role.',
    words: (of: OfRole & { readonly problem: string }) => ({
      message: prose`nobody can approve: ${code(of.path)} on the target branch: ${of.problem}`,
      remedy: listPeople(of),
    }),
  },
});
