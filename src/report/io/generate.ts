import { boundGarbage } from '../../bound-garbage.ts';
import { compact } from '../../compact.ts';
import { countOf } from '../../count-of.ts';
import { localCatalog } from '../../evaluation/clones.ts';
import type { Catalog } from '../../evaluation/shipped-data.ts';
import { checkpointLine } from '../../evidence/records/checkpoint.ts';
import { endSignatureThreads } from '../../evidence/signers/signature-thread.ts';
import { ledgerTrust, type TrustOptions } from '../../git/open-ledger.ts';
import { omitUndefined } from '../../omit-undefined.ts';
import { visible } from '../../reporters/visible.ts';
import { buildReport } from '../build.ts';
import { changesSince } from '../changes.ts';
import { ownDecisions } from '../decisions.ts';
import type { PackageFile } from '../exporters/exporter.ts';
import { EXPORTERS } from '../exporters/index.ts';
import type { ReportFacts } from '../facts.ts';
import { tallyLine } from '../labels.ts';
import type { ReportModel } from '../model.ts';
import { ruleTexts } from '../policy-texts.ts';
import { type ReportRequest, readFacts } from './collect.ts';
import { readEarlierPackage } from './earlier.ts';
import { findBrowser, printedPackage } from './pdf.ts';
import { ProofWriter } from './proof-writer.ts';
import { proofFiles } from './proofs.ts';
import type { ProvableLedger } from './read-ledger.ts';
import { readSigner, type SigningOptions } from './signer.ts';
import { writePackage } from './write-package.ts';

export interface ReportOptions extends Omit<ReportRequest, 'trust' | 'now'>, TrustOptions, SigningOptions {
  readonly now?: string;
  readonly out: string;
  /** Folder of an earlier package to compare with. */
  readonly since?: string;
  /** Whether the pages are printed as one PDF too. */
  readonly pdf?: boolean;
  /** Clones of repositories that the policy extends: `owner/repo=DIR`. */
  readonly extendsFrom?: readonly string[];
  /** Told of each record of the ledger, and when all are read. */
  readonly reading?: { readonly tick: () => void; readonly end: () => void };
}

/** Writes the package, prints what is in it, and returns the exit code: 1 when the ledger is broken. */
export async function report({
  out,
  now,
  since,
  pdf,
  extendsFrom,
  reading,
  ...options
}: ReportOptions): Promise<number> {
  boundGarbage();
  // Before anything is read: who has no browser learns it at once.
  const browser = pdf === true ? await findBrowser(process.env) : undefined;
  const trust = await ledgerTrust(options);
  const signer = await readSigner(options);
  const request = { ...options, trust, now: now ?? new Date().toISOString() };
  const catalog = localCatalog(extendsFrom);
  const { built, copies, ledger } = await readAll(request, catalog, reading);
  const earlier = since === undefined ? undefined : await readEarlierPackage(since, built.repository.name);
  const model: ReportModel =
    earlier === undefined ? built : { ...built, changes: changesSince(earlier, built) };
  const { period, commit, version, madeAt, repository } = model;
  const documents = model.documents.map(({ content: _, gates: _gates, title, ...one }) => ({
    ...one,
    title,
    commit,
  }));
  const about = {
    repository: repository.name,
    commit,
    period,
    version,
    madeAt,
    documents,
    versions: model.versions.map(({ copy, ...one }) => ({ ...one, ...copy })),
    ...(model.policy.texts.length === 0
      ? {}
      : { policy: { sha256: model.policy.digest, files: model.policy.texts.map(({ file }) => file) } }),
    ...checkpointIn(model),
  };
  const { repo } = options;
  const [few, many] = model.proven.size < MANY ? [model.proven, NONE] : ([NONE, model.proven] as const);
  const files = packageFiles(model, { copies, ...omitUndefined({ browser }) });
  const verifier = { path: 'verify.py', content: catalog.verifier };
  const whole = {
    files: withFiles(withFiles(files, proofFiles(repo, ledger, few)), [verifier]),
    ...(many.size === 0 ? {} : { beside: new ProofWriter(repo, ledger, many) }),
  };
  const written = await writePackage(out, whole, about, signer);
  process.stdout.write(`${described(model, out, written).map(visible).join('\n')}\n`);
  return model.ledger.state === 'broken' ? 1 : 0;
}

/** "12 files and their manifest, 340 kB": as many as `report verify` and `verify.py` count. */
export function sizeOf({ files, bytes }: { readonly files: number; readonly bytes: number }): string {
  const size = bytes < 1_000_000 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
  return `${countOf(files, 'file')} and their manifest, ${size}`;
}

/** Proofs that are written on a thread of their own; fewer are written before it has started. */
const MANY = 1000;
const NONE: ReadonlySet<number> = new Set();

/** What a package is written from, beside its model. */
interface PackageSources {
  /** Path in the package → a document's bytes. */
  readonly copies: ReadonlyMap<string, Uint8Array>;
  /** Prints the pages as one PDF; absent: nobody asked for it. */
  readonly browser?: string;
}

interface ReadPackage extends Pick<PackageSources, 'copies'> {
  readonly ledger: ProvableLedger;
  readonly built: ReportModel;
}

/** A function of its own, so that events and parsed documents are let go before the first file is written. */
async function readAll(
  request: ReportRequest,
  catalog: Catalog,
  reading: ReportOptions['reading'],
): Promise<ReadPackage> {
  const { facts, ledger } = await readFacts(request, catalog, omitUndefined({ tick: reading?.tick }));
  reading?.end();
  endSignatureThreads();
  const built = buildReport(facts);
  const { summary, proving } = ledger;
  const rules = ruleTexts(facts.policy).map(({ file, text }) => [file, Buffer.from(text, 'utf8')] as const);
  const copies = new Map([...copiesOf(built, facts), ...rules]);
  return { built, copies, ledger: { summary, ...omitUndefined({ proving }) } };
}

async function* packageFiles(
  model: ReportModel,
  { copies, browser }: PackageSources,
): AsyncGenerator<PackageFile> {
  for (const exporter of EXPORTERS.values()) yield* exporter(model);
  if (browser !== undefined) yield await printedPackage(model, browser);
  for (const [path, content] of copies) yield { path, content };
}

/** `files`, and behind them `last`. */
export async function* withFiles(
  files: AsyncIterable<PackageFile>,
  last: Iterable<PackageFile> | AsyncIterable<PackageFile>,
): AsyncGenerator<PackageFile> {
  yield* files;
  yield* last;
}

/** A copy of every document and earlier version that is not confidential, byte for byte; one content that has two names it cannot keep is there once. */
function copiesOf(
  { documents, versions }: ReportModel,
  { documents: read }: ReportFacts,
): PackageSources['copies'] {
  const copies = new Map<string, Uint8Array>();
  const older = versions.map(({ blob, copy }) => ({ blob, file: copy?.file }));
  for (const { file, blob: sha } of [...documents, ...older]) {
    const blob = read.blob(sha);
    if (file !== undefined && blob?.state === 'read') copies.set(file, blob.bytes);
  }
  return copies;
}

/** The checkpoint that the proofs of the package are made against, for its manifest. */
function checkpointIn({ ledger }: ReportModel): { readonly checkpoint?: string } {
  if (ledger.state !== 'whole' || ledger.checkpoint === undefined) return {};
  return { checkpoint: checkpointLine(ledger.checkpoint) };
}

function described(
  { systems, controls, oversight, ledger, period, repository }: ReportModel,
  out: string,
  written: { readonly files: number; readonly bytes: number },
): readonly string[] {
  return compact([
    `${repository.name}, ${period.from} to ${period.to}`,
    `  ${countOf(systems.length, 'AI system')} · ${countOf(ownDecisions(oversight.decisions).length, 'decision')} · ${controls.length} controls and clauses: ${tallyLine(controls)}`,
    ledger.state === 'broken' &&
      `  ✗ the ledger is broken at ${ledger.record}: ${ledger.because}; nothing rests on it`,
    ledger.state === 'absent' && `  no ledger: ${ledger.because}`,
    `  ${sizeOf(written)}: open ${out}/index.html`,
  ]);
}
