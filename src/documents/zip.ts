import zlib from 'node:zlib';

/** No text that is read out of an archive is longer, bytes. */
const MAX_TEXT = 16 * 1024 * 1024;
/** Of a central directory: the end of it, and one entry. */
const [END, ENTRY, LOCAL] = [0x06054b50, 0x02014b50, 0x04034b50];
/** The end is at most this far from the end of the file: 22 bytes and a comment of 16 bits. */
const END_WITHIN = 22 + 0xffff;
/** An extra field that gives a file another name than the one beside it. */
const OTHER_NAME = 0x7075;

interface Entry {
  readonly flags: number;
  readonly method: number;
  readonly checksum: number;
  readonly packed: number;
  readonly size: number;
  readonly at: number;
}

export function isZip(bytes: Uint8Array): boolean {
  return bytes.length > 4 && bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;
}

/**
 * The bytes of the file called `name` in a zip archive; of two of that name the last one counts, as readers of zip files
 * have it. Undefined: there is none, or it cannot be read (encrypted, packed in another way, larger than 16 MiB), or another
 * reader could find other bytes in this archive.
 */
export function unzipEntry(archive: Uint8Array, name: string): Uint8Array | undefined {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  try {
    const entry = entryOf(view, archive, Buffer.from(name, 'utf8'));
    if (entry === undefined) return undefined;
    const bytes = unpacked(entry.method, packedBytes(view, archive, entry));
    return bytes?.length === entry.size && zlib.crc32(bytes) === entry.checksum ? bytes : undefined;
  } catch {
    // A length or an offset that leads out of the file, or bytes that were packed in no known way.
    return undefined;
  }
}

function unpacked(method: number, packed: Uint8Array): Uint8Array | undefined {
  if (method === 0) return packed.length > MAX_TEXT ? undefined : packed;
  if (method === 8) return zlib.inflateRawSync(packed, { maxOutputLength: MAX_TEXT });
  // Node has it from 22.15 on.
  if (method === 93 && 'zstdDecompressSync' in zlib)
    return zlib.zstdDecompressSync(packed, { maxOutputLength: MAX_TEXT });
  return undefined;
}

/** What stands behind the header of its own that each file has; some readers go by that one. */
function packedBytes(view: DataView, archive: Uint8Array, entry: Entry): Uint8Array {
  const { at, flags, method, packed } = entry;
  const same = view.getUint32(at, true) === LOCAL && view.getUint16(at + 8, true) === method;
  if (!same || isLocked(flags) || isLocked(view.getUint16(at + 6, true))) throw new RangeError('two headers');
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const bytes = archive.subarray(start, start + packed);
  if (bytes.length !== packed) throw new RangeError('cut off');
  return bytes;
}

function isLocked(flags: number): boolean {
  return (flags & 1) === 1;
}

function entryOf(view: DataView, archive: Uint8Array, wanted: Buffer): Entry | undefined {
  const { count, from, end } = directoryOf(view);
  let at = from;
  let found: Entry | undefined;
  for (let index = 0; index < count; index++) {
    if (view.getUint32(at, true) !== ENTRY) throw new RangeError('no entry');
    const length = view.getUint16(at + 28, true);
    const name = archive.subarray(at + 46, at + 46 + length);
    const extra = { from: at + 46 + length, length: view.getUint16(at + 30, true) };
    // Some readers end a name at its first NUL.
    if (name.includes(0) || renames(view, extra)) throw new RangeError('two names');
    if (wanted.equals(name))
      found = {
        flags: view.getUint16(at + 8, true),
        method: view.getUint16(at + 10, true),
        checksum: view.getUint32(at + 16, true),
        packed: view.getUint32(at + 20, true),
        size: view.getUint32(at + 24, true),
        at: view.getUint32(at + 42, true),
      };
    at = extra.from + extra.length + view.getUint16(at + 32, true);
  }
  if (at !== end) throw new RangeError('more entries than are counted');
  if (found === undefined) return undefined;
  const inner = view.getUint16(found.at + 26, true);
  if (!wanted.equals(archive.subarray(found.at + 30, found.at + 30 + inner)))
    throw new RangeError('two names');
  return found;
}

function renames(
  view: DataView,
  { from, length }: { readonly from: number; readonly length: number },
): boolean {
  for (let at = from; at + 4 <= from + length; at += 4 + view.getUint16(at + 2, true))
    if (view.getUint16(at, true) === OTHER_NAME) return true;
  return false;
}

/** Where the list of files stands: right before the end, which is the last of its kind and ends the archive with its comment. */
function directoryOf(view: DataView): {
  readonly count: number;
  readonly from: number;
  readonly end: number;
} {
  const last = view.byteLength - 22;
  for (let end = last; end >= 0 && end >= view.byteLength - END_WITHIN; end--) {
    if (view.getUint32(end, true) !== END) continue;
    const count = view.getUint16(end + 10, true);
    const from = view.getUint32(end + 16, true);
    const isWhole =
      view.getUint32(end + 4, true) === 0 &&
      view.getUint16(end + 8, true) === count &&
      from + view.getUint32(end + 12, true) === end &&
      end + 22 + view.getUint16(end + 20, true) === view.byteLength;
    if (isWhole) return { count, from, end };
    break;
  }
  throw new RangeError('no directory');
}
