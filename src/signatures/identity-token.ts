import { readFile } from 'node:fs/promises';
import { AimsError, badInput } from '../errors.ts';

const HINT =
  'give --identity-token FILE or the environment variable SIGSTORE_ID_TOKEN: an OpenID Connect token for the audience `sigstore`; a job on GitHub Actions needs `id-token: write` instead';

/**
 * What Sigstore is shown to certify a key: the token in `file`, that in SIGSTORE_ID_TOKEN, or the job's own.
 *
 * Throws `bad-input` or `bad-key`.
 */
export async function identityToken(
  file: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): Promise<string> {
  const token =
    file === undefined
      ? (env.SIGSTORE_ID_TOKEN ?? (await tokenOfJob(env)))
      : await readFile(file, 'utf8').catch((cause: unknown) => {
          throw badInput(`cannot read the identity token ${file}`, HINT, { cause });
        });
  if (token !== undefined && token.trim() !== '') return token.trim();
  throw new AimsError('bad-key', 'there is no identity token to sign with', HINT);
}

async function tokenOfJob(env: Readonly<Record<string, string | undefined>>): Promise<string | undefined> {
  if (env.ACTIONS_ID_TOKEN_REQUEST_URL === undefined) return undefined;
  const { getIDToken } = await import('@actions/core');
  try {
    return await getIDToken('sigstore');
  } catch (cause) {
    const said = cause instanceof Error ? cause.message : String(cause);
    throw new AimsError('bad-key', `GitHub gave the job no identity: ${said}`, HINT, { cause });
  }
}
