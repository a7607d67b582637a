/** Reports over real repositories: the files of a branch, the decisions in its ledger, and the model of both. */

import { createHash, generateKeyPairSync } from 'node:crypto';
import { openCatalog } from '../../src/evaluation/shipped-data.ts';
import { recordPath } from '../../src/evidence/record-path.ts';
import { type LedgerEvent, readEvent } from '../../src/evidence/records/index.ts';
import { ed25519Signer, ed25519Verifier } from '../../src/evidence/signers/ed25519.ts';
import type { Decision } from '../../src/evidence/statement.ts';
import type { Sha, Sha256 } from '../../src/ids.ts';
import { STATEMENT_TYPE } from '../../src/in-toto.ts';
import { buildReport } from '../../src/report/build.ts';
import type { ReportFacts } from '../../src/report/facts.ts';
import { gatherFacts, type ReportRequest } from '../../src/report/io/collect.ts';
import type { ReadLedger } from '../../src/report/io/read-ledger.ts';
import type { ReportModel } from '../../src/report/model.ts';
import { appendLocally, LEDGER } from './local-ledger.ts';
import { Memory } from './memory.ts';
import { type Files, TestRepository } from './repository.ts';

const KEYS = generateKeyPairSync('ed25519');
export const PUBLIC_KEY = KEYS.publicKey.export({ type: 'spki', format: 'pem' }).toString();
export const SIGNER = ed25519Signer(KEYS.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString());
const NOW = '2026-11-24T09:00:00.000Z';

/** A repository with `files` on main and `decisions`, signed, in its ledger. */
export async function repositoryWith(
  files: Files,
  decisions: Iterable<Decision> = [],
): Promise<TestRepository> {
  const repository = new TestRepository();
  repository.commit(
    'The product',
    Object.fromEntries(Object.entries(files).filter(([, text]) => text !== null)),
  );
  repository.git('remote', 'add', 'origin', 'https://github.com/acme/shop.git');
  const all = [...decisions];
  if (all.length > 0) await appendLocally(repository.directory, all, SIGNER);
  return repository;
}

const REQUEST: ReportRequest = {
  repo: '',
  rev: 'main',
  ledger: LEDGER,
  trust: { keys: [ed25519Verifier(PUBLIC_KEY)] },
  framework: 'iso-42001',
  now: NOW,
};

/** The model over files in memory and a ledger that is whole. */
export async function reported(
  files: Files,
  decisions: Iterable<Decision> = [],
  request: Partial<ReportRequest> = {},
): Promise<ReportModel> {
  return buildReport(await factsOf(files, decisions, request));
}

/** What that model is made of. */
export async function factsOf(
  files: Files,
  decisions: Iterable<Decision> = [],
  request: Partial<ReportRequest> = {},
): Promise<ReportFacts> {
  const objects = new Memory();
  const commit = objects.commit('main', files);
  const ledger = ledgerOf([...decisions], commit);
  return gatherFacts({ ...REQUEST, ...request }, { objects, commit, ledger }, openCatalog());
}

/** Decisions as the ledger would hold them. */
function ledgerOf(decisions: readonly Decision[], commit: Sha): ReadLedger {
  const events: LedgerEvent[] = [];
  for (const [index, { id, predicate, ...decision }] of decisions.entries()) {
    const sequence = index + 1;
    const ledger = { decision: id, sequence, previous: null };
    const statement = { _type: STATEMENT_TYPE, ...decision, predicate: { ...predicate, ledger } } as const;
    const digest = createHash('sha256').update(id).digest('hex') as Sha256;
    const read = readEvent(statement, { sequence, path: recordPath(sequence, id), digest, commit });
    if (read !== undefined) events.push(read);
  }
  const summary = {
    state: 'whole',
    branch: LEDGER,
    commit,
    records: decisions.length,
    unsigned: 0,
    signedBy: new Map(),
  } as const;
  return { summary, events };
}
