import { join, resolve } from 'node:path';
import { envelopeFile, signedBytes } from '../approval/signed/envelope.ts';
import type { SignatureCheck } from '../approval/signed/facts.ts';
import type { SignedDecision } from '../approval/signed/statement.ts';
import { AimsError, badInput } from '../errors.ts';
import type { Repository } from '../git/repository.ts';
import { repositoryName } from '../git/repository-name.ts';
import { signingKey } from '../git/signing-key.ts';
import type { Method } from '../policy/vocabulary.ts';
import { plain } from '../prose.ts';
import { identityToken } from '../signatures/identity-token.ts';
import { inPrivateFolder } from '../signatures/process.ts';
import { type SigstoreServices, signSigstore } from '../signatures/sigstore.ts';
import { signSsh } from '../signatures/ssh.ts';
import { write } from './write-approval.ts';

/** What `aims-gate approve` was asked, whatever is decided on. */
export interface SigningRequest extends SigstoreServices {
  readonly decision?: SignedDecision;
  readonly conditions: readonly string[];
  /** ISO 8601, UTC. */
  readonly expiresAt?: string;
  /** Login of the person who signs. */
  readonly as?: string;
  readonly method: Method;
  /** A private key, or the public key of one in an agent; for `ssh`. */
  readonly key?: string;
  /** A file that holds an OpenID Connect token; for `sigstore`. */
  readonly identityToken?: string;
  readonly base: string;
  readonly head: string;
  readonly repo: string;
  /** `owner/name`; undefined = as the remote `origin` has it. */
  readonly repository?: string;
  /** ISO 8601, UTC. */
  readonly now: string;
}

/** A decision that is ready to be signed. */
export interface PreparedApproval {
  /** What will be signed, in words. */
  readonly lines: readonly string[];
  /** Signs, checks the signature as the gate will, and writes the file. Nothing is written when it does not hold. */
  sign(env: Readonly<Record<string, string | undefined>>): Promise<SignedFile>;
}

export interface SignedFile {
  /** From the root of the repository. */
  readonly path: string;
  /** By what it was signed, in words. */
  readonly by: string;
}

/** What is decided: a decision with conditions has some, and no other has. */
export function decisionOf({ decision, conditions }: SigningRequest): {
  readonly decision: SignedDecision;
  readonly conditions: readonly string[];
} {
  const given = conditions.length > 0;
  const meant = decision ?? (given ? 'approve-with-conditions' : 'approve');
  if (given === (meant === 'approve-with-conditions')) return { decision: meant, conditions };
  throw badInput(
    given ? `a decision to ${meant} has no conditions` : 'approve-with-conditions needs a condition',
    given ? 'use --decision approve-with-conditions, or leave --condition out' : 'add --condition TEXT',
  );
}

/** `owner/name`: an approval holds for one repository. */
export async function knownRepository(given: string | undefined, repository: Repository): Promise<string> {
  const name = await repositoryName(given, repository);
  if (name !== undefined) return name;
  throw badInput(
    'it is not known which repository this is',
    'give --repository OWNER/NAME: an approval holds for one repository',
  );
}

/** By what it was signed, in words. A signature that the gate would refuse is of no use to anybody: throws `bad-key`. */
export function signerText(proof: SignatureCheck): string {
  if (proof.state === 'verified') return plain(proof.by);
  throw new AimsError(
    'bad-key',
    `the gate would refuse this signature: ${plain(proof.because)}`,
    'sign with a key or identity that the target branch lists (docs/signing.md), or merge the new one first',
  );
}

/**
 * Signs `payload`, lets `check` say what the gate would say of it, and writes it to `path`.
 *
 * @param check throws when the gate would refuse the signature; else by what it was signed, in words
 */
export async function signAndWrite(
  payload: Uint8Array,
  {
    request,
    repository,
    path,
  }: { readonly request: SigningRequest; readonly repository: Repository; readonly path: string },
  check: (bytes: Uint8Array) => Promise<string>,
  env: Readonly<Record<string, string | undefined>>,
): Promise<SignedFile> {
  const root = await repository.workTree();
  if (root === undefined)
    throw badInput('the repository has no work tree to write into', 'run it in a clone');
  const bytes = await sealed(payload, request, repository, env);
  const by = await check(bytes);
  await write(root, path, bytes);
  return { path, by };
}

async function sealed(
  payload: Uint8Array,
  request: SigningRequest,
  repository: Repository,
  env: Readonly<Record<string, string | undefined>>,
): Promise<Uint8Array> {
  switch (request.method) {
    case 'commit':
      return envelopeFile(payload, undefined);
    case 'ssh':
      return envelopeFile(payload, await signWithKey(signedBytes(payload), request.key, repository));
    case 'sigstore': {
      const bundle = await signSigstore(payload, await identityToken(request.identityToken, env), request);
      return Buffer.from(`${JSON.stringify(bundle)}\n`, 'utf8');
    }
  }
}

/** Signs with the key that was given, or the one this person signs git commits with. */
async function signWithKey(
  bytes: Uint8Array,
  given: string | undefined,
  repository: Repository,
): ReturnType<typeof signSsh> {
  if (given !== undefined) return signSsh(bytes, resolve(given));
  const key = await signingKey(repository);
  if (key?.kind === 'file') return signSsh(bytes, key.path);
  if (key?.kind === 'public')
    return inPrivateFolder({ 'key.pub': Buffer.from(`${key.text}\n`, 'utf8') }, (folder) =>
      signSsh(bytes, join(folder, 'key.pub')),
    );
  throw new AimsError(
    'bad-key',
    'it is not known which key signs',
    'give --key FILE: a private key, or the public key of one that ssh-agent or a hardware token holds',
  );
}
