import { objectId } from '../object-id.ts';
import { omitUndefined } from '../omit-undefined.ts';

/** A tree object that git does not hold yet. */
export interface NewTree {
  readonly id: string;
  readonly bytes: Buffer;
}

/** A folder of an index, as git noted its tree when it last wrote it. */
interface Noted {
  /** Entries below; -1: something changed since. */
  readonly count: number;
  readonly id?: Buffer;
  readonly below: ReadonlyMap<string, Noted>;
}

interface GitIndex {
  readonly bytes: Buffer;
  readonly idBytes: 20 | 32;
  /** Where each entry begins. */
  readonly starts: readonly number[];
  readonly root?: Noted;
}

const HEADER = 12;
/** Times, device, owner and size before the id; the mode is among them. */
const BEFORE_ID = 40;
const MODE_AT = 24;
const STAGE = 0x3000;
const EXTENDED = 0x4000;
const INTENT_TO_ADD = 0x2000;
const MODES: ReadonlySet<number> = new Set([0o100644, 0o100755, 0o120000, 0o160000]);

/**
 * What `git write-tree` would write of an index: the root's id, and those trees that are not written yet. Folders in which
 * nothing changed keep the tree that git noted, so their entries are not looked at.
 *
 * Undefined: it is an index that only git reads (split, sparse, compressed, in conflict, or with files that are only announced).
 */
export function treesOfIndex(
  bytes: Buffer,
  idBytes: 20 | 32,
): { readonly root: string; readonly trees: readonly NewTree[] } | undefined {
  const index = readIndex(bytes, idBytes);
  if (index === undefined) return undefined;
  if (index.root?.id !== undefined) return { root: index.root.id.toString('hex'), trees: [] };
  const trees: NewTree[] = [];
  const { id } = build(index, { from: 0, prefix: Buffer.alloc(0), noted: index.root }, trees);
  return { root: id.toString('hex'), trees };
}

function readIndex(bytes: Buffer, idBytes: 20 | 32): GitIndex | undefined {
  if (bytes.length < HEADER + idBytes || bytes.toString('latin1', 0, 4) !== 'DIRC') return undefined;
  const version = bytes.readUInt32BE(4);
  if (version !== 2 && version !== 3) return undefined;
  const starts: number[] = [];
  const end = bytes.length - idBytes;
  let at = HEADER;
  for (let left = bytes.readUInt32BE(8); left > 0; left -= 1) {
    const flagsAt = at + BEFORE_ID + idBytes;
    if (flagsAt + 4 > end) return undefined;
    const flags = bytes.readUInt16BE(flagsAt);
    const extended = (flags & EXTENDED) !== 0;
    if ((flags & STAGE) !== 0 || !MODES.has(bytes.readUInt32BE(at + MODE_AT))) return undefined;
    if (extended && (bytes.readUInt16BE(flagsAt + 2) & INTENT_TO_ADD) !== 0) return undefined;
    starts.push(at);
    const nameEnd = bytes.indexOf(0, flagsAt + (extended ? 4 : 2));
    if (nameEnd === -1) return undefined;
    // Entries are filled up with one to eight zeros.
    at += (Math.floor((nameEnd - at) / 8) + 1) * 8;
  }
  let root: Noted | undefined;
  while (at + 8 <= end) {
    const name = bytes.toString('latin1', at, at + 4);
    const size = bytes.readUInt32BE(at + 4);
    // Git says so itself: what begins with a small letter has to be understood.
    if (/^[a-z]/.test(name) || at + 8 + size > end) return undefined;
    if (name === 'TREE') root = readNoted(bytes.subarray(at + 8, at + 8 + size), idBytes);
    at += 8 + size;
  }
  return { bytes, idBytes, starts, ...omitUndefined({ root }) };
}

/** The extension `TREE`: a name, how many entries and folders are below, and an id where it is known. */
function readNoted(bytes: Buffer, idBytes: number): Noted | undefined {
  let at = 0;
  const next = (): { readonly name: string; readonly noted: Noted } | undefined => {
    const nameEnd = bytes.indexOf(0, at);
    const lineEnd = bytes.indexOf(10, nameEnd + 1);
    if (nameEnd === -1 || lineEnd === -1) return undefined;
    const name = bytes.toString('latin1', at, nameEnd);
    const [count = Number.NaN, folders = Number.NaN] = bytes
      .toString('latin1', nameEnd + 1, lineEnd)
      .split(' ')
      .map(Number);
    if (!Number.isInteger(count) || !Number.isInteger(folders)) return undefined;
    at = lineEnd + 1;
    const id = count < 0 ? undefined : bytes.subarray(at, at + idBytes);
    if (id !== undefined) at += idBytes;
    const below = new Map<string, Noted>();
    for (let left = folders; left > 0; left -= 1) {
      const child = next();
      if (child === undefined) return undefined;
      below.set(child.name, child.noted);
    }
    return { name, noted: { count, below, ...omitUndefined({ id }) } };
  };
  return next()?.noted;
}

interface Folder {
  /** The first entry below it. */
  readonly from: number;
  /** Its path with a slash at the end, in bytes; nothing for the root. */
  readonly prefix: Buffer;
  readonly noted: Noted | undefined;
}

/** Entries stand in the order of their paths, which is the order of the lines of a tree. */
function build(
  index: GitIndex,
  { from, prefix, noted }: Folder,
  trees: NewTree[],
): { readonly id: Buffer; readonly next: number } {
  const lines: Buffer[] = [];
  let at = from;
  while (at < index.starts.length) {
    const { path, mode, id } = entryAt(index, at);
    if (path.compare(prefix, 0, prefix.length, 0, Math.min(prefix.length, path.length)) !== 0) break;
    const slash = path.indexOf(0x2f, prefix.length);
    if (slash === -1) {
      lines.push(Buffer.from(`${mode.toString(8)} `), path.subarray(prefix.length), Buffer.of(0), id);
      at += 1;
      continue;
    }
    const name = path.subarray(prefix.length, slash);
    const known = noted?.below.get(name.toString('latin1'));
    const below =
      known?.id === undefined
        ? build(index, { from: at, prefix: path.subarray(0, slash + 1), noted: known }, trees)
        : { id: known.id, next: at + known.count };
    lines.push(Buffer.from('40000 '), name, Buffer.of(0), below.id);
    at = below.next;
  }
  const bytes = Buffer.concat(lines);
  const id = objectId('tree', bytes, index.idBytes);
  trees.push({ id, bytes });
  return { id: Buffer.from(id, 'hex'), next: at };
}

function entryAt(
  { bytes, idBytes, starts }: GitIndex,
  index: number,
): { readonly path: Buffer; readonly mode: number; readonly id: Buffer } {
  const start = starts[index] ?? 0;
  const idAt = start + BEFORE_ID;
  const flagsAt = idAt + idBytes;
  const nameAt = flagsAt + ((bytes.readUInt16BE(flagsAt) & EXTENDED) === 0 ? 2 : 4);
  return {
    path: bytes.subarray(nameAt, bytes.indexOf(0, nameAt)),
    mode: bytes.readUInt32BE(start + MODE_AT),
    id: bytes.subarray(idAt, idAt + idBytes),
  };
}
