import zlib from 'node:zlib';

/** No text that is read out of an archive is longer, bytes. */
const MAX_TEXT = 16 * 1024 * 1024;
const MAX_ENTRIES = 200_000;
/** Of a central directory: the end of it, and one entry. */
const [END, ENTRY, LOCAL] = [0x06054b50, 0x02014b50, 0x04034b50];
/** The end is at most this far from the end of the file: 22 bytes and a comment of 16 bits. */
const END_WITHIN = 22 + 0xffff;

interface Entry {
  readonly method: number;
  readonly packed: number;
  readonly at: number;
}

export function isZip(bytes: Uint8Array): boolean {
  return bytes.length > 4 && bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;
}

/**
 * The bytes of the file called `name` in a zip archive; of two of that name the last one counts, as readers of zip files
 * have it. Undefined: there is none, or it cannot be read (encrypted, packed in another way, larger than 16 MiB).
 */
export function unzipEntry(archive: Uint8Array, name: string): Uint8Array | undefined {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  try {
    const entry = entryOf(view, archive, name);
    if (entry === undefined || view.getUint32(entry.at, true) !== LOCAL) return undefined;
    const start = entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true);
    const packed = archive.subarray(start, start + entry.packed);
    if (packed.length !== entry.packed) return undefined;
    return unpacked(entry.method, packed);
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

function entryOf(view: DataView, archive: Uint8Array, name: string): Entry | undefined {
  const end = endOf(view);
  if (end === undefined) return undefined;
  const wanted = Buffer.from(name, 'utf8');
  const count = Math.min(view.getUint16(end + 10, true), MAX_ENTRIES);
  let at = view.getUint32(end + 16, true);
  let found: Entry | undefined;
  for (let index = 0; index < count && view.getUint32(at, true) === ENTRY; index++) {
    const length = view.getUint16(at + 28, true);
    const isOpen = (view.getUint16(at + 8, true) & 1) === 0;
    if (isOpen && wanted.equals(archive.subarray(at + 46, at + 46 + length)))
      found = {
        method: view.getUint16(at + 10, true),
        packed: view.getUint32(at + 20, true),
        at: view.getUint32(at + 42, true),
      };
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return found;
}

function endOf(view: DataView): number | undefined {
  const last = view.byteLength - 22;
  for (let at = last; at >= 0 && at >= view.byteLength - END_WITHIN; at--)
    if (view.getUint32(at, true) === END) return at;
  return undefined;
}
