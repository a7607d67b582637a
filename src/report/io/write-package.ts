import { chmod, mkdir, mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { badInput, isSystemError } from '../../errors.ts';
import { seal } from '../../evidence/envelope.ts';
import type { Signer } from '../../evidence/signers/signer.ts';
import type { PackageFile } from '../exporters/exporter.ts';
import { MANIFEST, type ManifestFile, manifestBytes, manifestOf, SIGNED_MANIFEST } from '../manifest.ts';
import { FolderWriter } from './folder-writer.ts';

/** A file of every package: a folder that has it is ours to replace. */
const MARK = 'aims-report.json';
const KIND = 'aims-gate evidence package';

interface PackageContent {
  readonly files: AsyncIterable<PackageFile>;
  /** Writes further files at the same time, and says which. */
  readonly beside?: {
    readonly write: (folder: string) => Promise<readonly ManifestFile[]>;
    /** Nothing is written by it any more. */
    readonly end: () => Promise<unknown>;
  };
}

/**
 * Writes a package into `folder`, whole or not at all: into a new folder beside it, which then takes its place.
 * Its last file is the manifest of all others, and with a signer that manifest signed.
 *
 * Throws `bad-input` when something is in the way that is no package.
 *
 * @returns how many files the manifest lists, and the bytes of all
 */
export async function writePackage(
  folder: string,
  { files, beside }: PackageContent,
  about: Readonly<Record<string, unknown>>,
  signer?: Signer,
): Promise<{ readonly files: number; readonly bytes: number }> {
  const target = resolve(folder);
  await refuseForeign(target, folder);
  await mkdir(dirname(target), { recursive: true });
  const fresh = await mkdtemp(join(dirname(target), `.${basename(target)}-`));
  try {
    const writer = new FolderWriter(fresh);
    const others = beside?.write(fresh) ?? Promise.resolve([]);
    // It is thrown below; when a file before it fails, that is what is told.
    others.catch(() => undefined);
    for await (const file of files) await writer.put(file);
    await writer.put({ path: MARK, content: `${JSON.stringify({ kind: KIND, ...about }, undefined, 2)}\n` });
    const besides = await others;
    const manifest = manifestOf([...writer.written, ...besides], about);
    await writer.put({ path: MANIFEST, content: manifestBytes(manifest) });
    if (signer !== undefined)
      await writer.put({ path: SIGNED_MANIFEST, content: await seal(manifest, signer) });
    // `mkdtemp` keeps others out; a package is there to be read.
    await chmod(fresh, 0o755);
    await takePlace(fresh, target);
    const bytes = [...writer.written, ...besides].reduce((sum, { size }) => sum + size, 0);
    return { files: manifest.subject.length, bytes };
  } finally {
    await beside?.end();
    await rm(fresh, { recursive: true, force: true });
  }
}

/** Only an empty folder or an earlier package makes way. */
async function refuseForeign(target: string, folder: string): Promise<void> {
  const names = await readdir(target).catch((error: unknown) => {
    if (isSystemError(error, 'ENOENT')) return [];
    throw badInput(`${folder} cannot be written to`, 'give --out a folder', {
      cause: error,
    });
  });
  if (names.length === 0 || (await isPackage(target))) return;
  throw badInput(
    `${folder} is not empty and holds no evidence package`,
    'give --out a new folder: what is there is never overwritten',
  );
}

async function isPackage(target: string): Promise<boolean> {
  try {
    const mark: unknown = JSON.parse(await readFile(join(target, MARK), 'utf8'));
    return typeof mark === 'object' && mark !== null && 'kind' in mark && mark.kind === KIND;
  } catch {
    return false;
  }
}

async function takePlace(fresh: string, target: string): Promise<void> {
  const old = `${fresh}-old`;
  const had = await rename(target, old).then(
    () => true,
    () => false,
  );
  await rename(fresh, target);
  if (had) await rm(old, { recursive: true });
}
