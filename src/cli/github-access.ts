import { badInput } from '../errors.ts';
import { openRepository } from '../git/repository.ts';
import { repositoryName } from '../git/repository-name.ts';
import type { Repo } from '../github/client.ts';
import { apiUrlOf, serverUrlOf } from '../github/server.ts';

export interface Access {
  readonly token: string;
  readonly apiUrl: string;
  readonly serverUrl: string;
  readonly repo: Repo;
}

export interface AccessRequest {
  /** A clone, whose remote `origin` names the repository. */
  readonly repo: string;
  /** `owner/name`; undefined = of the remote `origin`. */
  readonly repository?: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** What asks for a token → how it is typed. */
const EXAMPLES: Readonly<Record<string, string>> = {
  '--pr': 'check --pr 12',
  'policy test --from': 'policy test cases --from 12; offline, give the merge commit instead of the number',
};

/**
 * How a command reaches GitHub, by the variables that `gh` and a runner know: `GH_TOKEN`, `GITHUB_TOKEN`, on another host
 * than github.com `GH_HOST` and `GH_ENTERPRISE_TOKEN`.
 *
 * @param asking what asks for it, as in "`asking` needs a token"
 * Throws `bad-input` where the token, the host or the repository is not known.
 */
export async function gitHubAccess(request: AccessRequest, asking: string): Promise<Access> {
  const { env } = request;
  const { apiUrl, serverUrl, enterprise } = hostOf(env);
  const tokens = [env.GH_TOKEN, env.GITHUB_TOKEN];
  const own = enterprise ? [env.GH_ENTERPRISE_TOKEN, env.GITHUB_ENTERPRISE_TOKEN, ...tokens] : tokens;
  const token = own.find((one) => one !== undefined && one !== '');
  if (token === undefined) {
    const hint = `set GH_TOKEN, for example: GH_TOKEN=$(gh auth token) aims-gate ${EXAMPLES[asking] ?? asking}`;
    throw badInput(`${asking} needs a token for GitHub`, hint);
  }
  const name = request.repository ?? (await remoteName(request.repo));
  const [owner, repo, ...rest] = name.split('/');
  if (owner === undefined || owner === '' || repo === undefined || repo === '' || rest.length > 0)
    throw badInput(`"${name}" names no repository`, 'write it as owner/name');
  return { token, apiUrl, serverUrl, repo: { owner, repo } };
}

function hostOf(env: AccessRequest['env']) {
  const { GITHUB_API_URL: api, GITHUB_SERVER_URL: server, GH_HOST: host } = env;
  const apiUrl = url(api) ?? (host === undefined || host === '' ? undefined : apiUrlOf(`https://${host}`));
  if (apiUrl === undefined)
    return { apiUrl: 'https://api.github.com', serverUrl: 'https://github.com', enterprise: false };
  const serverUrl = url(server) ?? serverUrlOf(apiUrl);
  return { apiUrl, serverUrl, enterprise: serverUrl !== 'https://github.com' };
}

function url(text: string | undefined): string | undefined {
  if (text === undefined || text === '') return undefined;
  if (URL.canParse(text)) return text.replace(/\/+$/, '');
  throw badInput(`"${text}" is not an address`, 'correct GITHUB_API_URL or GITHUB_SERVER_URL');
}

async function remoteName(directory: string): Promise<string> {
  const found = await repositoryName(undefined, await openRepository(directory));
  if (found !== undefined) return found;
  const hint = 'give --repository owner/name';
  throw badInput('the remote origin names no repository on GitHub', hint);
}
