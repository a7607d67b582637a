import { defineStore } from '../define-store.ts';

/** A folder of a file system that has hard links. */
export const dir = defineStore({
  kind: 'dir',
  form: 'dir:FOLDER',
  parse: (directory = '') => (directory === '' ? undefined : { directory }),
  open: async ({ directory }, { folder }) => {
    const { shelfStore } = await import('../shelf.ts');
    const { directoryShelf } = await import('../directory.ts');
    return shelfStore(directoryShelf(folder(directory)));
  },
});
