import { defineStore } from '../define-store.ts';

/** A folder of a file system that has hard links. */
export const dir = defineStore({
  kind: 'dir',
  form: 'dir:FOLDER',
  parse: (directory = '') => (directory === '' ? undefined : { directory }),
  open: async ({ directory }, { folder }) => {
    const { objectStoreLedger } = await import('../object-store.ts');
    const { directoryStore } = await import('../directory.ts');
    return objectStoreLedger(directoryStore(folder(directory)));
  },
});
