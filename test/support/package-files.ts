import type { PackageFile } from '../../src/report/exporters/exporter.ts';

/** What a file of a package holds, as text: a large one comes in pieces. */
export async function textOfFile(content: PackageFile['content']): Promise<string> {
  if (typeof content === 'string') return content;
  if (content instanceof Uint8Array) return Buffer.from(content).toString('utf8');
  const pieces: Uint8Array[] = [];
  for await (const piece of content) pieces.push(piece);
  return Buffer.concat(pieces).toString('utf8');
}
