import { countOf } from '../../count-of.ts';
import { localPolicy } from '../../evaluation/local-policy.ts';
import type { Catalog } from '../../evaluation/shipped-data.ts';
import { append } from '../../evidence/append.ts';
import { REAL_NAMES } from '../../evidence/names.ts';
import { pseudonyms } from '../../evidence/pseudonyms.ts';
import { heldLimits } from '../../evidence/records/monitoring.ts';
import { ed25519Signer } from '../../evidence/signers/ed25519.ts';
import { ledgerName, readText } from '../../git/open-ledger.ts';
import { openRepository } from '../../git/repository.ts';
import { repositoryName } from '../../git/repository-name.ts';
import { omitUndefined } from '../../omit-undefined.ts';
import type { JudgedOperation } from '../../recording/operation/decisions.ts';
import { operationFiles } from '../../recording/operation/files.ts';
import { judgeOperation, type OperationRun } from '../../recording/operation/run.ts';
import { writerOf } from '../../recording/retry.ts';
import { ledgerStore } from './evidence/ledger-store.ts';
import { print } from './evidence/print.ts';

/** What `aims-gate record` was asked, as typed. */
interface RecordRequest {
  readonly repo: string;
  readonly rev: string;
  readonly policy?: string;
  readonly system?: string;
  /** `owner/name`; undefined = of the remote `origin`. */
  readonly repository?: string;
  readonly branch: string;
  readonly dir?: string;
  readonly signingKey?: string;
  readonly pseudonymKey?: string;
  readonly reviewText: 'digest' | 'full';
  readonly dryRun?: boolean;
  /** ISO 8601, UTC. */
  readonly now: string;
}

/**
 * Holds data of running systems against their plans, appends signed records to the ledger, and returns the exit code: 1 when a
 * limit is passed. Nothing is appended unless all of it could be read and judged.
 */
export async function recordOperation(
  files: readonly string[],
  request: RecordRequest,
  catalog: Catalog,
): Promise<number> {
  const { now, system, signingKey, pseudonymKey, reviewText } = request;
  const repository = await openRepository(request.repo);
  const commit = await repository.resolve(request.rev);
  const [{ policy }, name, inputs, key, secret] = await Promise.all([
    localPolicy(request, commit, repository.objects, catalog),
    repositoryName(request.repository, repository),
    operationFiles(files, '.'),
    signingKey === undefined
      ? undefined
      : readText(signingKey, 'the signing key', 'give a private key in PEM'),
    pseudonymKey === undefined
      ? undefined
      : readText(pseudonymKey, 'the pseudonym key', 'give a file with the key'),
  ]);
  const signer = key === undefined ? undefined : ed25519Signer(key);
  const recording = {
    repository: name ?? 'local/repository',
    recordedAt: now,
    names: secret === undefined ? REAL_NAMES : pseudonyms(secret.trim()),
    reviewText,
  };
  const of = { files: inputs, commit, policy, recording, ...omitUndefined({ system }) };
  const run = await judgeOperation(of, repository.objects, catalog);
  print(lines(run));
  if (request.dryRun === true) print(['nothing is recorded: --dry-run']);
  else if (run.records.length > 0) {
    const { recorded, known } = await append(ledgerStore(request), run.records, writerOf(signer));
    print([`${countOf(recorded.length, 'record')} on ${ledgerName(request)}, ${known} known before`]);
    if (signer === undefined && recorded.length > 0)
      process.stderr.write('aims-gate: the records are NOT SIGNED: give --signing-key\n');
  }
  return run.look.passed.length > 0 ? 1 : 0;
}

function lines({ systems, look, ignored }: OperationRun): readonly string[] {
  const passed = look.passed.map(
    ({ system, owner, about, name, said }) =>
      `✗ ${system}${owner === undefined ? '' : ` (@${owner})`}: ${about === 'incident' ? 'incident ' : ''}${name}: ${said}`,
  );
  const rest = ignored === 0 ? [] : [`${countOf(ignored, 'entry', 'entries')} about something else`];
  return [...systems.map(line), ...passed, ...rest];
}

function line({ system, limits, incidents, people }: JudgedOperation): string {
  const within = limits.filter(({ state }) => state === 'within').length;
  const held = countOf(heldLimits(limits).length, 'limit');
  const missing = limits.filter(({ state }) => state === 'not-given').length;
  const unknown = missing === 0 ? '' : `, ${missing} not in the data`;
  return `${system}: ${within} of ${held} kept${unknown}, ${countOf(incidents.length, 'incident')}, ${countOf(people.decisions, 'decision')} of people, ${people.overrides} against the system`;
}
