import { crc32, deflateRawSync } from 'node:zlib';

/** One file of an archive. */
export interface ZipEntry {
  readonly name: string;
  readonly content: string | Buffer;
}

/** 1 January 1980, the first day the format knows: the same content gives the same bytes. */
const DATE = 0x0021;
const VERSION = 20;
const DEFLATED = 8;
/** Names are UTF-8. */
const FLAGS = 0x0800;

/** A ZIP archive of a few files (APPNOTE 6.3.10, 4.3). */
export function zip(entries: readonly ZipEntry[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content } of entries) {
    const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
    const packed = deflateRawSync(bytes);
    const names = Buffer.from(name, 'utf8');
    const shared = numbers([
      [VERSION, 2],
      [FLAGS, 2],
      [DEFLATED, 2],
      [0, 2],
      [DATE, 2],
      [crc32(bytes), 4],
      [packed.length, 4],
      [bytes.length, 4],
      [names.length, 2],
      [0, 2],
    ]);
    const local = Buffer.concat([numbers([[0x04034b50, 4]]), shared, names, packed]);
    directory.push(
      numbers([
        [0x02014b50, 4],
        [VERSION, 2],
      ]),
      shared,
      numbers([
        [0, 2],
        [0, 2],
        [0, 2],
        [0, 4],
        [offset, 4],
      ]),
      names,
    );
    parts.push(local);
    offset += local.length;
  }
  const listing = Buffer.concat(directory);
  const end = numbers([
    [0x06054b50, 4],
    [0, 2],
    [0, 2],
    [entries.length, 2],
    [entries.length, 2],
    [listing.length, 4],
    [offset, 4],
    [0, 2],
  ]);
  return Buffer.concat([...parts, listing, end]);
}

/** Little-endian numbers, each of so many bytes. */
function numbers(values: readonly (readonly [number, 2 | 4])[]): Buffer {
  return Buffer.concat(
    values.map(([value, size]) => {
      const bytes = Buffer.alloc(size);
      bytes.writeUIntLE(value, 0, size);
      return bytes;
    }),
  );
}
