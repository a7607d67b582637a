import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type AccountLookup, namedPeople, withAccounts } from '../../adoption/accounts.ts';
import { countOf } from '../../count-of.ts';
import { badInput } from '../../errors.ts';
import { localPolicy } from '../../evaluation/local-policy.ts';
import type { Catalog } from '../../evaluation/shipped-data.ts';
import { openRepository } from '../../git/repository.ts';
import { apiError, type Client, createClient, statusOf } from '../../github/client.ts';
import type { Login } from '../../ids.ts';
import { visible } from '../../reporters/visible.ts';
import { type AccessRequest, gitHubAccess } from '../github-access.ts';

export interface AccountsRequest extends AccessRequest {
  /** Print what would be written. */
  readonly dryRun?: boolean;
}

/**
 * Writes into the roles file of the work tree which GitHub account each login in it and in the register is.
 *
 * @returns the exit code: 0 every login has its account, 1 some is nobody's or another one's by now
 */
export async function accounts(request: AccountsRequest, catalog: Catalog): Promise<number> {
  const { objects, ...repository } = await openRepository(request.repo);
  const head = await repository.resolve('HEAD');
  const { policy } = await localPolicy({}, head, objects, catalog);
  const file = join(request.repo, policy.roles);
  const roles = await textOf(file);
  if (roles === undefined)
    throw badInput(`there is no ${policy.roles}`, 'name who holds which role there first');
  const { token, apiUrl } = await gitHubAccess(request, 'accounts');
  const client = await createClient({ token, apiUrl, retries: 1 });
  const people = namedPeople(roles, await entriesIn(join(request.repo, policy.systems)));
  const found = new Map<Login, AccountLookup>();
  for (const who of people) found.set(who, await accountOf(client, who));
  const { text, added, wrong } = withAccounts(roles, found);
  if (added.length > 0 && request.dryRun !== true) await writeFile(file, text);
  const lines = [
    `${policy.roles}: ${countOf(added.length, 'account')} ${request.dryRun === true ? 'to add' : 'added'}, ${countOf(people.length, 'person', 'people')} named`,
    ...added.map((who) => `  ${who}`),
    ...wrong.map(({ login: who, because }) => `✗ ${who}: ${because}`),
  ];
  process.stdout.write(`${lines.map(visible).join('\n')}\n`);
  return wrong.length === 0 ? 0 : 1;
}

async function accountOf(client: Client, username: Login): Promise<AccountLookup> {
  try {
    const { id, type } = (await client.rest.users.getByUsername({ username })).data;
    return type === 'User'
      ? { state: 'person', id }
      : { state: 'nobody', because: `it is not a person's: GitHub calls it ${type}` };
  } catch (error) {
    if (statusOf(error) === 404) return { state: 'nobody', because: 'nobody has this login' };
    throw apiError(error, `read whose login ${username} is`, 'contents: read');
  }
}

/** The texts of every system's entry. */
async function entriesIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch((): string[] => []);
  const texts = await Promise.all(names.sort().map((name) => textOf(join(folder, name, 'system.yml'))));
  return texts.filter((text) => text !== undefined);
}

function textOf(file: string): Promise<string | undefined> {
  return readFile(file, 'utf8').catch(() => undefined);
}
