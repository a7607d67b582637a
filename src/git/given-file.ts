import { open } from 'node:fs/promises';

/** No file that people write for a command is longer, bytes; a device or a pipe may never end. */
const MAX_BYTES = 16 * 1024 * 1024;

/** The bytes of a file that was named on the command line. Throws what Node throws, and for a longer one. */
export async function readGiven(file: string): Promise<Uint8Array> {
  const handle = await open(file);
  try {
    const pieces: Uint8Array[] = [];
    let size = 0;
    for await (const piece of handle.createReadStream({ autoClose: false, end: MAX_BYTES })) {
      pieces.push(piece);
      size += piece.length;
    }
    if (size > MAX_BYTES) throw new RangeError(`it is larger than ${MAX_BYTES / 1024 / 1024} MiB`);
    return Buffer.concat(pieces);
  } finally {
    await handle.close();
  }
}
