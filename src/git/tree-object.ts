import { parseSha } from '../ids.ts';
import { entryMode, type FolderItem } from '../tree-walk.ts';

/**
 * The lines of a tree object, `MODE NAME\0ID` one after the other; undefined when it is not one.
 *
 * @param idBytes 20, or 32 in a SHA-256 repository
 * @param names only these; `all` for every line
 */
export function treeItems(
  tree: Buffer,
  idBytes: number,
  names: 'all' | ReadonlySet<string> = 'all',
): readonly FolderItem[] | undefined {
  const items: FolderItem[] = [];
  const line = new Line(tree, idBytes);
  for (; !line.isLast; line.next()) {
    if (names !== 'all' && !names.has(line.name() ?? '')) continue;
    const item = line.item();
    if (item === undefined) return undefined;
    items.push(item);
  }
  return items;
}

/** Where the line ends that begins at `start`: looked for here because a call into Node for each line costs more. */
export function lineEnd(tree: Buffer, start: number, idBytes: number): number {
  let zero = start;
  while (zero < tree.length && tree[zero] !== 0) zero += 1;
  return zero + 1 + idBytes;
}

/**
 * The lines in which two tree objects differ, for each of the two; undefined when one is no tree object. Lines that
 * are the same bytes in both are passed over without being decoded, so that a folder of any size costs little.
 *
 * @param names listed even where they are the same
 */
export function differingItems(
  trees: readonly [Buffer, Buffer],
  idBytes: number,
  names: ReadonlySet<string>,
): readonly [readonly FolderItem[], readonly FolderItem[]] | undefined {
  const [ofOne, ofOther]: [FolderItem[], FolderItem[]] = [[], []];
  const [one, other] = [new Line(trees[0], idBytes), new Line(trees[1], idBytes)];
  while (!one.isLast || !other.isLast) {
    const same = one.equals(other);
    const item = same && names.size === 0 ? undefined : one.item();
    if (same && (item === undefined || !names.has(item.name))) {
      one.next();
      other.next();
      continue;
    }
    const otherItem = other.item();
    if ((item === undefined && !one.isLast) || (otherItem === undefined && !other.isLast)) return undefined;
    // Whichever name comes first is only in that tree. A wrong guess lists a line too many, never one too few.
    const order = item === undefined ? 1 : otherItem === undefined ? -1 : compare(item.name, otherItem.name);
    if (order <= 0 && item !== undefined) {
      ofOne.push(item);
      one.next();
    }
    if (order >= 0 && otherItem !== undefined) {
      ofOther.push(otherItem);
      other.next();
    }
  }
  return [ofOne, ofOther];
}

function compare(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}

/** One line of a tree object, and the way to the next one. */
class Line {
  readonly #tree: Buffer;
  readonly #idBytes: number;
  #start = 0;
  #end = 0;

  constructor(tree: Buffer, idBytes: number) {
    this.#tree = tree;
    this.#idBytes = idBytes;
    this.next();
  }

  /** Past the last line. */
  get isLast(): boolean {
    return this.#start >= this.#tree.length;
  }

  next(): void {
    this.#start = this.#end;
    this.#end = lineEnd(this.#tree, this.#start, this.#idBytes);
  }

  /** Byte for byte; compared here because a call into Node for each line costs more than the line. */
  equals(other: Line): boolean {
    const length = this.#end - this.#start;
    if (length !== other.#end - other.#start || this.isLast || other.isLast) return false;
    for (let offset = 0; offset < length; offset += 1)
      if (this.#tree[this.#start + offset] !== other.#tree[other.#start + offset]) return false;
    return true;
  }

  /** Undefined when it cannot be read as a line, or there is none any more. */
  name(): string | undefined {
    const [space, zero] = this.#bounds();
    const isLine = !this.isLast && this.#end <= this.#tree.length && space !== -1 && space < zero;
    return isLine ? this.#tree.toString('utf8', space + 1, zero) : undefined;
  }

  /** Undefined as for `name`. */
  item(): FolderItem | undefined {
    const name = this.name();
    const [space, zero] = this.#bounds();
    const sha = parseSha(this.#tree.toString('hex', zero + 1, this.#end));
    if (name === undefined || sha === undefined) return undefined;
    return { name, mode: entryMode(this.#tree.toString('latin1', this.#start, space)) ?? 'folder', sha };
  }

  /** Where the space behind the mode is, and the zero behind the name. */
  #bounds(): readonly [number, number] {
    return [this.#tree.indexOf(32, this.#start), this.#end - 1 - this.#idBytes];
  }
}
