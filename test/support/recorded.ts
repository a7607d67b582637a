/** What the ledger of a world's repository holds, read as anybody with its token could. */
import { open } from '../../src/evidence/envelope.ts';
import type { Statement } from '../../src/evidence/statement.ts';
import type { EvidenceStore } from '../../src/evidence/store.ts';
import { branchStore } from '../../src/evidence/stores/branch.ts';
import { createClient } from '../../src/github/client.ts';
import { gitHubData } from '../../src/github/git-data.ts';
import { gitHubObjects } from '../../src/github/objects.ts';
import { BOT, type EmbeddedGitHub, OWNER, REPO } from './embedded-github.ts';

export async function ledgerOf(github: EmbeddedGitHub): Promise<EvidenceStore> {
  const client = await createClient({ token: github.token(BOT), apiUrl: github.url });
  const repo = { owner: OWNER, repo: REPO };
  return branchStore({ git: gitHubData(client, repo, gitHubObjects(client, repo)), branch: 'aims/evidence' });
}

/** @param kind such as `override`: what stands before the version in the type */
export async function records(
  store: EvidenceStore,
  kind: string,
): Promise<readonly Statement['predicate'][]> {
  const now = await store.open();
  const found: Statement['predicate'][] = [];
  for (let number = 1; number <= now.count; number += 1) {
    const opened = open(await now.read(number));
    if (opened.ok && opened.statement.predicateType.includes(`/${kind}/`))
      found.push(opened.statement.predicate);
  }
  return found;
}
