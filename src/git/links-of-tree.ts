import type { Sha } from '../ids.ts';
import type { TreeEntry } from '../objects.ts';
import type { CatFile } from './cat-file.ts';
import type { TreeLinks } from './remembered-links.ts';
import { lineEnd, treeItems } from './tree-object.ts';

/** Folders asked for at once: enough to keep git busy, little enough to hold. */
const FOLDERS = 2000;

/**
 * Symbolic links and submodules of the whole tree. Every folder has to be looked through: a link anywhere may give a
 * changed file the name of a governed one, and git keeps no list of links. So it costs as little as it can: of a folder
 * only its name and id are kept, of a file nothing, and git reads the next folders meanwhile.
 */
export async function linksOfTree(cat: CatFile, commit: Sha): Promise<TreeLinks> {
  const links: TreeEntry[] = [];
  const folders = new Folders();
  let read = 0;
  const look = (names: readonly string[], first: number): Promise<void> | undefined =>
    names.length === 0
      ? undefined
      : cat.visit(names, (bytes, index, { type, idBytes }) => {
          // A damaged tree may name a file as a folder.
          if (type !== 'tree') return;
          read += 1;
          lookThrough({ at: first + index, bytes, idBytes }, folders, links);
        });
  const readNext = () => {
    const first = folders.taken;
    return look(folders.take(FOLDERS), first);
  };
  let reading = look([`${commit}^{tree}`], 0);
  while (reading !== undefined) {
    const ahead = readNext();
    await reading;
    reading = ahead ?? readNext();
  }
  return { links, folders: read, complete: read === folders.taken };
}

interface OpenFolder {
  /** Its number among the folders. */
  readonly at: number;
  readonly bytes: Buffer;
  readonly idBytes: number;
}

/**
 * Adds what stands in one folder: folders to `folders`, links and submodules to `links`. A file by the first digits of its
 * mode, `10`, is passed over. Bytes are compared here, because a call into Node for each line costs more than the line.
 */
function lookThrough({ at, bytes, idBytes }: OpenFolder, folders: Folders, links: TreeEntry[]): void {
  for (let start = 0; start < bytes.length; ) {
    const end = lineEnd(bytes, start, idBytes);
    const zero = end - 1 - idBytes;
    const isFile = bytes[start] === 0x31 && bytes[start + 1] === 0x30;
    if (isFolder(bytes, start) && end <= bytes.length) folders.add(at, bytes, [start + 6, zero, end]);
    else if (!isFile) {
      // Anything else is rare, and decoded as everywhere.
      const item = treeItems(bytes.subarray(start, end), idBytes)?.[0];
      const space = bytes.indexOf(0x20, start);
      if (item?.mode === 'folder') folders.add(at, bytes, [space + 1, zero, end]);
      else if (item !== undefined)
        links.push({ path: `${folders.path(at)}${item.name}`, mode: item.mode, sha: item.sha });
    }
    start = end;
  }
}

/** Whether a line begins with `40000 `, as git writes the mode of a folder. */
function isFolder(bytes: Buffer, start: number): boolean {
  if (bytes[start] !== 0x34 || bytes[start + 5] !== 0x20) return false;
  for (let at = start + 1; at < start + 5; at += 1) if (bytes[at] !== 0x30) return false;
  return true;
}

/** Folders in the order they were found. An object for each of many thousands would cost more than git does for them. */
class Folders {
  /** The number of the folder that it is in. */
  readonly #above: number[] = [-1];
  /** Where in `#bytes` its name, its id and the next one begin. */
  readonly #names: number[] = [0];
  readonly #ids: number[] = [0];
  #bytes = Buffer.alloc(1 << 14);
  #length = 0;
  /** Those that `take` gave; the root is never asked for by its id. */
  taken = 1;

  /** @param places where in `line` the name begins, where it ends, and where the id ends */
  add(above: number, line: Buffer, [name, zero, end]: readonly [number, number, number]): void {
    const length = end - name - 1;
    if (this.#length + length > this.#bytes.length)
      this.#bytes = Buffer.concat([this.#bytes], 2 * (this.#bytes.length + length));
    this.#above.push(above);
    this.#names.push(this.#length);
    this.#ids.push(this.#length + zero - name);
    for (let at = name; at < end; at += 1) {
      if (at === zero) continue;
      this.#bytes[this.#length] = line[at] ?? 0;
      this.#length += 1;
    }
  }

  /** The ids of the next ones. */
  take(most: number): readonly string[] {
    const ids: string[] = [];
    for (; ids.length < most && this.taken < this.#above.length; this.taken += 1)
      ids.push(
        this.#bytes.toString('hex', this.#ids[this.taken], this.#names[this.taken + 1] ?? this.#length),
      );
    return ids;
  }

  /** With a slash at the end; nothing for the root. */
  path(at: number): string {
    const names: string[] = [];
    for (let folder = at; folder > 0; folder = this.#above[folder] ?? 0)
      names.unshift(`${this.#bytes.toString('utf8', this.#names[folder], this.#ids[folder])}/`);
    return names.join('');
  }
}
