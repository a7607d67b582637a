/** Reports over real repositories: the files of a branch, the decisions in its ledger, and the model of both. */
import { generateKeyPairSync } from 'node:crypto';
import { ed25519Signer } from '../../src/evidence/signers/ed25519.ts';
import type { Decision } from '../../src/evidence/statement.ts';
import { buildReport } from '../../src/report/build.ts';
import type { ReportModel } from '../../src/report/model.ts';
import { openCatalog } from '../../src/run/catalog.ts';
import { gatherFacts, type ReportRequest } from '../../src/run/report-facts.ts';
import { appendLocally, LEDGER } from './local-ledger.ts';
import { type Files, TestRepository } from './repository.ts';

const KEYS = generateKeyPairSync('ed25519');
export const PUBLIC_KEY = KEYS.publicKey.export({ type: 'spki', format: 'pem' }).toString();
export const SIGNER = ed25519Signer(KEYS.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString());
export const NOW = '2026-11-24T09:00:00.000Z';

/** A repository with `files` on main and `decisions`, signed, in its ledger. */
export async function repositoryWith(
  files: Files,
  decisions: Iterable<Decision> = [],
): Promise<TestRepository> {
  const repository = new TestRepository();
  repository.commit('The product', files);
  repository.git('remote', 'add', 'origin', 'https://github.com/acme/shop.git');
  const all = [...decisions];
  if (all.length > 0) await appendLocally(repository.directory, all, SIGNER);
  return repository;
}

export async function modelOf(
  repository: TestRepository,
  request: Partial<ReportRequest> = {},
): Promise<ReportModel> {
  const facts = await gatherFacts(
    {
      repo: repository.directory,
      rev: 'main',
      ledger: LEDGER,
      keys: [PUBLIC_KEY],
      framework: 'iso-42001',
      now: NOW,
      ...request,
    },
    openCatalog(),
  );
  return buildReport(facts);
}

/** The model over a repository that is gone afterwards. */
export async function reported(
  files: Files,
  decisions: Iterable<Decision> = [],
  request: Partial<ReportRequest> = {},
): Promise<ReportModel> {
  const repository = await repositoryWith(files, decisions);
  try {
    return await modelOf(repository, request);
  } finally {
    repository.remove();
  }
}
