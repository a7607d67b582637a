import { code, type Prose, prose } from '../../../prose.ts';
import { defineFindings, type Texts } from './findings.ts';
import type { WayOut } from './gap.ts';

export type Side = 'base' | 'head';

interface Of {
  /** The change or the entry it is about; empty: the whole. */
  readonly of: string;
  /** `base`: as the target branch has it. */
  readonly at: Side;
}

function about({ of, at }: Of): Prose {
  const name = of === '' ? prose`` : prose` (${code(of)})`;
  return at === 'head' ? name : prose`${name} on the target branch`;
}

/** What only the target branch has wrong, this change has right already: alone it would be judged as it leaves it. */
function wayOut(cel: string, { at }: Of): WayOut {
  return at === 'head'
    ? { defaultRemedy: prose`change what the expression reads, so that ${code(cel)} holds` }
    : {
        remedy: prose`merge the correction of the document first, in a pull request that changes nothing else`,
      };
}

export interface UndecidedExpression {
  readonly cel: string;
  readonly because: string;
  /** What the policy says of it. */
  readonly say?: string;
  /** `base`: as the target branch has the documents. */
  readonly at?: Side;
  /** The key that the document at `path` lacks, where that is why. */
  readonly key?: string;
  readonly path?: string;
}

export const { make, catalogue } = defineFindings('expression', {
  false: {
    about: 'An expression of the policy does not hold.',
    words: ({ cel, ...of }: Of & { readonly cel: string }) => ({
      message: prose`${code(cel)} does not hold${about(of)}`,
      ...wayOut(cel, of),
    }),
  },
  said: {
    about: 'An expression of the policy does not hold; the policy says in words what is missing.',
    words: ({ say, cel, ...of }: Of & { readonly say: string; readonly cel: string }) => ({
      message: prose`${say}${about(of)}`,
      ...wayOut(cel, of),
    }),
  },
  error: {
    about: 'An expression cannot be decided: a key is missing, or types do not fit.',
    words: ({ cel, because, say, key, path, at = 'head' }: UndecidedExpression) => {
      if (key === undefined || path === undefined)
        return {
          message: prose`${say === undefined ? prose`` : prose`${say}: `}${code(cel)} cannot be decided: ${code(because)}`,
          defaultRemedy: prose`add what the expression reads, or correct the expression in the policy`,
        };
      return {
        message:
          say === undefined
            ? prose`${code(path)}${about({ of: '', at })} does not say ${code(key)}, which ${code(cel)} needs`
            : prose`${say}: ${code(path)}${about({ of: '', at })} does not say ${code(key)}`,
        remedy:
          at === 'head'
            ? prose`add ${code(key)} to ${code(path)}`
            : prose`merge ${code(key)} in ${code(path)} first, in a pull request that changes nothing else, or let the policy say ${code('at: head')}`,
      };
    },
  },
  'not-merged': {
    about:
      'An expression reads a document on the target branch, where it does not exist yet: this change adds it.',
    words: ({ path }: Texts<'path'>) => ({
      message: path.includes('*')
        ? prose`there is no ${code(path)} on the target branch yet`
        : prose`${code(path)} is not on the target branch yet`,
      remedy: prose`merge it first, in a pull request that changes nothing else`,
    }),
  },
  'roles-unread': {
    about: 'An expression asks who holds a role, and the roles file of the target branch has a mistake.',
    words: ({
      cel,
      say,
      path,
      problem,
    }: {
      readonly cel: string;
      readonly say?: string;
      readonly path: string;
      readonly problem: string;
    }) => ({
      message: prose`${say === undefined ? code(cel) : say} cannot be decided, because ${code(path)} does not say who holds the role: ${problem}`,
      remedy: prose`correct ${code(path)} on the target branch`,
    }),
  },
  'not-boolean': {
    about: 'An expression gives something that is neither true nor false.',
    words: ({ cel }: Texts<'cel'>) => ({
      message: prose`${code(cel)} is neither true nor false`,
      remedy: prose`correct the expression in the policy: it must be true or false`,
    }),
  },
  'no-such-document': {
    about: 'The first name in `each` is not a key of the `documents` of the expression.',
    words: ({ each }: Texts<'each'>) => ({
      message: prose`${code(`each: ${each}`)} does not start with a key of ${code('documents')}`,
      remedy: prose`correct the policy`,
    }),
  },
  'no-entries': {
    about: 'The list that `each` names is empty, and the policy does not allow that.',
    words: ({ key, path }: Texts<'key' | 'path'>) => ({
      message: prose`${code(key)} of ${code(path)} is empty: there is nothing to judge`,
      defaultRemedy: prose`write the entries into ${code(key)} of ${code(path)}; if an empty list is correct, set ${code('empty: allowed')} in the policy`,
    }),
  },
  'no-files': {
    about: 'An expression reads a path with `*` that no file matches, and the policy does not allow that.',
    words: ({ path }: Texts<'path'>) => ({
      message: prose`there is no ${code(path)}: there is nothing to judge`,
      defaultRemedy: prose`add one; if no such file is needed, set ${code('empty: allowed')} in the policy`,
    }),
  },
  'no-tier': {
    about: 'An expression needs a value of `let` that is not given at the risk tier of the system.',
    words: ({ name, tier }: Texts<'name' | 'tier'>) => ({
      message: prose`${code('let')} gives ${code(name)} no value at ${tier} risk`,
      remedy: prose`give ${code(name)} a value at ${tier} in the policy`,
    }),
  },
  'no-list': {
    about: 'The value that `each` names is not a list.',
    words: ({ key, path }: Texts<'key' | 'path'>) => ({
      message: prose`${code(key)} of ${code(path)} is not a list`,
      defaultRemedy: prose`write ${code(key)} in ${code(path)} as a list`,
    }),
  },
});
