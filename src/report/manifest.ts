import { json } from '@sigstore/core';
import { countOf } from '../count-of.ts';
import { isMapping } from '../documents/fields.ts';
import { parseJson, type Sealable } from '../evidence/envelope.ts';
import { parseSha256, type Sha256 } from '../ids.ts';
import { STATEMENT_TYPE } from '../in-toto.ts';
import { code, type Prose, prose } from '../prose.ts';

/** The manifest as it is read, and the envelope with the same bytes signed; neither is listed in itself. */
export const MANIFEST = 'manifest.json';
export const SIGNED_MANIFEST = 'manifest.dsse.json';
const PREDICATE_TYPE = 'https://github.com/aims-gate/aims-gate/report-manifest/v1';

export interface ManifestFile {
  /** `/` between names. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  readonly sha256: Sha256;
}

export interface PackageManifest extends Sealable {
  readonly subject: readonly {
    readonly name: string;
    readonly digest: { readonly sha256: Sha256 };
    readonly annotations: { readonly size: number };
  }[];
}

/** An in-toto statement about every file of a package. */
export function manifestOf(files: readonly ManifestFile[], about: object): PackageManifest {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  return {
    _type: STATEMENT_TYPE,
    predicateType: PREDICATE_TYPE,
    subject: sorted.map(({ path, size, sha256 }) => ({
      name: path,
      digest: { sha256 },
      annotations: { size },
    })),
    predicate: about,
  };
}

/** The bytes that are signed. */
export function manifestBytes(manifest: PackageManifest): Uint8Array {
  return Buffer.from(json.canonicalize(manifest), 'utf8');
}

/** The manifest in `bytes`; undefined when they are none, or spell one otherwise than `manifestBytes`. */
export function parseManifest(bytes: Uint8Array): PackageManifest | undefined {
  const value = parseJson(bytes);
  if (!isMapping(value) || value._type !== STATEMENT_TYPE || value.predicateType !== PREDICATE_TYPE)
    return undefined;
  const { subject, predicate } = value;
  if (!Array.isArray(subject) || !isMapping(predicate)) return undefined;
  const files = subject.flatMap((one: unknown) => manifestFile(one) ?? []);
  if (files.length !== subject.length || new Set(files.map(({ path }) => path)).size !== files.length)
    return undefined;
  const manifest = manifestOf(files, predicate);
  return Buffer.compare(manifestBytes(manifest), bytes) === 0 ? manifest : undefined;
}

function manifestFile(value: unknown): ManifestFile | undefined {
  if (!isMapping(value) || !isMapping(value.digest) || !isMapping(value.annotations)) return undefined;
  const { name, digest, annotations } = value;
  const sha256 = typeof digest.sha256 === 'string' ? parseSha256(digest.sha256) : undefined;
  const { size } = annotations;
  if (typeof name !== 'string' || sha256 === undefined || typeof size !== 'number') return undefined;
  return { path: name, size, sha256 };
}

/** A file that is not as the manifest says. */
export interface Alteration {
  readonly path: string;
  readonly because: Prose;
}

/** The first file, by path, that is not as `manifest` says; undefined: every one is. The manifest's own files are left out. */
export function firstAlteration(
  manifest: PackageManifest,
  found: readonly ManifestFile[],
): Alteration | undefined {
  const here = found.filter(({ path }) => path !== MANIFEST && path !== SIGNED_MANIFEST);
  const listed = new Map(manifest.subject.map((one) => [one.name, one]));
  const present = new Map(here.map((one) => [one.path, one]));
  const added = here.filter(({ path }) => !listed.has(path));
  for (const path of [...new Set([...listed.keys(), ...present.keys()])].sort()) {
    const [told, file] = [listed.get(path), present.get(path)];
    if (told === undefined) {
      const from = manifest.subject.find(
        ({ name, digest }) => !present.has(name) && digest.sha256 === file?.sha256,
      );
      if (from === undefined) return { path, because: prose`it was added` };
      return { path, because: prose`it was renamed: it was ${code(from.name)}` };
    }
    if (file === undefined) {
      const to = added.find(({ sha256 }) => sha256 === told.digest.sha256);
      return {
        path,
        because: to === undefined ? prose`it is missing` : prose`it was renamed to ${code(to.path)}`,
      };
    }
    const { size } = told.annotations;
    if (file.size !== size)
      return { path, because: prose`it has ${countOf(file.size, 'byte')}, and had ${size}` };
    if (file.sha256 !== told.digest.sha256) return { path, because: prose`its content was changed` };
  }
  return undefined;
}
