import { defineStore } from '../define-store.ts';

/** A branch of the repository that is judged. */
export const branch = defineStore({
  kind: 'branch',
  form: 'branch',
  parse: (path) => (path === undefined ? {} : undefined),
  open: async (_, { repository, branch: name, trust }) => {
    const { branchStore } = await import('../branch.ts');
    return branchStore({ git: repository(), branch: name, trust });
  },
});
