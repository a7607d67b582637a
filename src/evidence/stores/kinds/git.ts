import { omitUndefined } from '../../../omit-undefined.ts';
import { defineStore } from '../define-store.ts';

interface GitPlace {
  readonly directory: string;
  readonly remote?: string;
  readonly branch?: string;
}

/** A branch of another repository, which is checked out on this machine. */
export const git = defineStore<GitPlace>({
  kind: 'git',
  form: 'git:FOLDER',
  parse: (directory = '', options) =>
    directory === ''
      ? undefined
      : { directory, ...omitUndefined({ remote: options.take('remote'), branch: options.take('branch') }) },
  open: async ({ directory, remote, branch: own }, { clone, folder, branch, trust }) => {
    const { branchStore } = await import('../branch.ts');
    const data = await clone({ directory: folder(directory), ...omitUndefined({ remote }) });
    return branchStore({ git: data, branch: own ?? branch, trust });
  },
});
