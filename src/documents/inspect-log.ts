import { fields } from './fields.ts';
import { isZip, unzipEntry } from './zip.ts';

/** What a log of inspect_ai says of a run as a whole, and what it writes before the first sample. */
const [HEADER, START] = ['header.json', '_journal/start.json'];

/**
 * The text of a `.eval` log, which is a zip archive: its header, as the JSON form of the same log begins. A run that has
 * not ended has no header yet. Undefined: the bytes are no such log.
 */
export function inspectLogText(bytes: Uint8Array): Uint8Array | undefined {
  if (!isZip(bytes)) return undefined;
  const header = unzipEntry(bytes, HEADER);
  if (header !== undefined) return header;
  const start = unzipEntry(bytes, START);
  if (start === undefined) return undefined;
  try {
    const begun = fields(JSON.parse(Buffer.from(start).toString('utf8')));
    return Buffer.from(JSON.stringify({ ...begun, status: 'started' }));
  } catch {
    return undefined;
  }
}
