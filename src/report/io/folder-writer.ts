import { createHash, hash } from 'node:crypto';
import { closeSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Sha256 } from '../../ids.ts';
import type { PackageFile } from '../exporters/exporter.ts';
import type { ManifestFile } from '../manifest.ts';

/** Writes files below a folder, and keeps what the manifest says of each. */
export class FolderWriter {
  readonly #folder: string;
  readonly #made = new Set<string>();
  readonly #written: ManifestFile[] = [];

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** In the order they were written. */
  get written(): readonly ManifestFile[] {
    return this.#written;
  }

  async put({ path, content }: PackageFile): Promise<void> {
    const file = join(this.#folder, ...path.split('/'));
    if (!this.#made.has(dirname(file))) await mkdir(dirname(file), { recursive: true });
    this.#made.add(dirname(file));
    const isWhole = typeof content === 'string' || content instanceof Uint8Array;
    const measured = isWhole ? putWhole(file, content) : await putParts(file, content);
    this.#written.push({ path, ...measured });
  }
}

type Measured = Pick<ManifestFile, 'size' | 'sha256'>;

/**
 * Nothing else is done meanwhile, and there are thousands of files: asking another thread to write costs more than writing.
 * Node encodes a text faster on its way into a file than into memory that is collected afterwards.
 */
function putWhole(file: string, content: string | Uint8Array): Measured {
  writeFileSync(file, content);
  return { size: Buffer.byteLength(content), sha256: hash('sha256', content, 'hex') as Sha256 };
}

async function putParts(file: string, parts: AsyncIterable<Uint8Array>): Promise<Measured> {
  const digest = createHash('sha256');
  const to = openSync(file, 'w');
  let size = 0;
  try {
    for await (const part of parts) {
      digest.update(part);
      for (let at = 0; at < part.byteLength; ) at += writeSync(to, part, at);
      size += part.byteLength;
    }
  } finally {
    closeSync(to);
  }
  return { size, sha256: digest.digest('hex') as Sha256 };
}
