import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { countOf } from '../../count-of.ts';
import { fields, textOf } from '../../documents/fields.ts';
import { badInput } from '../../errors.ts';
import { openAs } from '../../evidence/envelope.ts';
import type { Trust } from '../../evidence/signers/known.ts';
import { ledgerTrust, type TrustOptions } from '../../git/open-ledger.ts';
import type { Sha256 } from '../../ids.ts';
import { plain, prose } from '../../prose.ts';
import { visible } from '../../reporters/visible.ts';
import {
  firstAlteration,
  MANIFEST,
  type ManifestFile,
  manifestBytes,
  type PackageManifest,
  parseManifest,
  SIGNED_MANIFEST,
} from '../manifest.ts';
import { checkProofs } from './verify-proofs.ts';

/**
 * Checks a package against its manifest and every proof in it, prints what was checked, and returns the exit code: 1
 * when a file is not as it was, a proof proves nothing, or the manifest is not signed as asked.
 *
 * @param makers who may have signed the manifest. With any it must be signed by one of them: anyone who alters a package can
 *   leave a signature out
 * @param ledger who may have signed the records that are proven
 */
export async function verifyPackage(
  folder: string,
  makers: TrustOptions,
  ledger: TrustOptions = {},
): Promise<number> {
  const [believed, trust] = await Promise.all([ledgerTrust(makers), ledgerTrust(ledger)]);
  const listing = await listFiles(folder);
  if ('link' in listing) return altered(listing.link, 'it is not a plain file: a package holds only those');
  if (!listing.paths.includes(MANIFEST)) {
    const hint = 'give the folder that `aims-gate report --out` wrote';
    throw badInput(`${folder} holds no ${MANIFEST}`, hint);
  }
  const bytes = await readFile(join(folder, MANIFEST));
  const manifest = parseManifest(bytes);
  if (manifest === undefined) return altered(MANIFEST, 'it is not written as manifests are');
  const signed = listing.paths.includes(SIGNED_MANIFEST)
    ? checkSignature(await readFile(join(folder, SIGNED_MANIFEST)), bytes, believed)
    : ({ state: 'none' } as const);
  if (signed.state === 'wrong') return altered(SIGNED_MANIFEST, signed.because);
  if (signed.state === 'none' && (believed.keys.length > 0 || believed.bundles !== undefined))
    return altered(MANIFEST, 'it is NOT SIGNED: there is nothing to check');
  const found: ManifestFile[] = [];
  for (const path of listing.paths) found.push(await digestOf(folder, path));
  const wrong = firstAlteration(manifest, found);
  if (wrong !== undefined) return altered(wrong.path, plain(wrong.because));
  const proofs = await checkProofs(folder, manifest, trust);
  if (!proofs.ok) return altered(proofs.path, proofs.because);
  print([
    `✓ ${folder}: ${countOf(manifest.subject.length, 'file')}, every one as it was when the package was made`,
    ...about(manifest),
    signed.state === 'none'
      ? '  NOT SIGNED: a person who changed a file could have rewritten the manifest'
      : `  signed by ${signed.by}`,
    ...proofs.lines,
  ]);
  return 0;
}

type Checked =
  | { readonly state: 'none' }
  | { readonly state: 'wrong'; readonly because: string }
  | { readonly state: 'valid'; readonly by: string };

function checkSignature(envelope: Uint8Array, manifest: Uint8Array, believed: Trust): Checked {
  const opened = openAs(envelope, parseManifest);
  const wrong = (because: string): Checked => ({ state: 'wrong', because });
  if (!opened.ok) return wrong(opened.because);
  const { signed, statement } = opened;
  if (signed.kind === 'none') return wrong('it is not signed');
  if (Buffer.compare(manifestBytes(statement), manifest) !== 0)
    return wrong(`it signs another manifest than ${MANIFEST}`);
  if (signed.kind === 'bundle') {
    if (believed.bundles === undefined)
      return wrong('it is signed with Sigstore: give --signer and --trusted-root');
    const answer = believed.bundles.verify(signed.bundle);
    return answer.ok ? { state: 'valid', by: answer.identity } : wrong(answer.because);
  }
  const short = signed.keyId.slice(0, 16);
  const key = believed.keys.find(({ keyId }) => keyId === signed.keyId);
  if (key === undefined) return wrong(`it is signed by key ${short}, which was not given: give --key`);
  if (!key.verify(signed.bytes, signed.signature)) return wrong('its signature is wrong');
  return { state: 'valid', by: `key ${short}` };
}

type PackageListing = { readonly paths: readonly string[] } | { readonly link: string };

/** Every file below `folder`, sorted; or the first entry that is neither file nor folder, which is never followed. */
async function listFiles(folder: string): Promise<PackageListing> {
  const paths: string[] = [];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((cause: unknown) => {
    throw badInput(`cannot list ${folder}`, 'give the folder of a package', { cause });
  });
  const named = entries.map((entry) => ({
    entry,
    path: join(entry.parentPath, entry.name).slice(join(folder, sep).length).replaceAll(sep, '/'),
  }));
  for (const { entry, path } of named.sort((a, b) => (a.path < b.path ? -1 : 1))) {
    if (entry.isDirectory()) continue;
    if (!entry.isFile()) return { link: path };
    paths.push(path);
  }
  return { paths };
}

async function digestOf(folder: string, path: string): Promise<ManifestFile> {
  const hash = createHash('sha256');
  let size = 0;
  await pipeline(createReadStream(join(folder, path)), async (chunks: AsyncIterable<Buffer>) => {
    for await (const chunk of chunks) {
      size += chunk.byteLength;
      hash.update(chunk);
    }
  });
  return { path, size, sha256: hash.digest('hex') as Sha256 };
}

/** Of which repository or organisation, at which commit and made when, as the manifest says. */
function about({ predicate }: PackageManifest): readonly string[] {
  const said = (key: string): string | undefined => textOf(fields(predicate)[key]);
  const name = said('repository') ?? said('organisation');
  const made = said('madeAt');
  if (name === undefined || made === undefined) return [];
  const commit = said('commit');
  return [plain(prose`  ${name}${commit === undefined ? '' : ` at ${commit.slice(0, 12)}`}, made ${made}`)];
}

function altered(path: string, because: string): number {
  print([`✗ ${path}: ${because}`]);
  return 1;
}

function print(lines: readonly string[]): void {
  process.stdout.write(`${lines.map(visible).join('\n')}\n`);
}
