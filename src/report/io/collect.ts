import { readRoles } from '../../approval/roles.ts';
import { readRegister, registerFiles } from '../../change/register.ts';
import { Documents } from '../../documents/documents.ts';
import { nearest } from '../../documents/nearest.ts';
import { badInput } from '../../errors.ts';
import { evaluateBranch } from '../../evaluation/evaluate-branch.ts';
import { presetPolicy } from '../../evaluation/load-policy.ts';
import { localPolicy } from '../../evaluation/local-policy.ts';
import type { Catalog } from '../../evaluation/shipped-data.ts';
import type { Trust } from '../../evidence/signers/known.ts';
import { exceptionFiles } from '../../gates/exceptions.ts';
import { blobsOf } from '../../gates/plan.ts';
import { commitAtEndOf, fileVersions } from '../../git/history.ts';
import { originSite } from '../../git/remote.ts';
import { openRepository } from '../../git/repository.ts';
import { parseSystemId, type Sha, type SystemId } from '../../ids.ts';
import type { Blob, ObjectSource, Tree } from '../../objects.ts';
import { omitUndefined } from '../../omit-undefined.ts';
import { type Policy, SIGNING_NAMES } from '../../policy/policy.ts';
import { presetName } from '../../policy/preset-path.ts';
import type { Site } from '../../reporters/links.ts';
import { VERSION } from '../../version.ts';
import { type ReportFacts, recordsFolder } from '../facts.ts';
import { recordedBlobs } from '../pull-requests.ts';
import type { FrameworkId } from '../scope.ts';
import { controlRows, crosswalkRows, lawArticles } from '../tables.ts';
import { withheldRoles } from '../withheld.ts';
import { type LedgerWatch, type ReadLedger, readLedger } from './read-ledger.ts';

/** What `aims-gate report` was asked, as typed. */
export interface ReportRequest {
  readonly repo: string;
  /** The commit that is judged; absent: the newest of `HEAD` that was there when the period ended. */
  readonly rev?: string;
  /** The branch that holds the ledger. */
  readonly ledger: string;
  /** Whose signatures under its records count. */
  readonly trust: Trust;
  /** ISO dates; the year up to now when they are left out. */
  readonly from?: string;
  readonly to?: string;
  readonly system?: string;
  readonly framework: FrameworkId;
  /** ISO 8601, UTC. */
  readonly now: string;
}

/** The preset that asks for most. */
const FULLEST = 'iso-42001';

/** Where a report's facts are read, but for the ledger. */
export interface ReportPlace {
  readonly objects: ObjectSource;
  readonly commit: Sha;
  readonly site?: Site;
  /** Every version of each file below some folders; absent: the history cannot be read. */
  readonly versions?: (folders: readonly string[], changing?: string) => Promise<ReportFacts['history']>;
}

export interface ReportSources extends ReportPlace {
  readonly ledger: ReadLedger;
}

/** Opens the clone that `request` names; it is only read. */
export async function openSources(request: OpenRequest, watch?: LedgerWatch): Promise<ReportSources> {
  const [place, ledger] = await Promise.all([
    openPlace(request),
    readLedger(request.repo, request.ledger, request.trust, watch),
  ]);
  return { ...place, ledger };
}

async function openPlace({ repo, rev, ...period }: OpenRequest): Promise<ReportPlace> {
  const { objects, resolve } = await openRepository(repo);
  const [commit, site] = await Promise.all([
    rev === undefined ? commitInForce(repo, await resolve('HEAD'), period) : resolve(rev),
    originSite(repo),
  ]);
  const versions = (folders: readonly string[], changing?: string) =>
    fileVersions(repo, commit, folders, changing);
  return { objects, commit, versions, ...omitUndefined({ site }) };
}

/** Reads everything the report is made of, with the branch judged while the ledger is read; its proofs are made of the ledger. */
export async function readFacts(
  request: ReportRequest,
  catalog: Catalog,
  watch: LedgerWatch,
): Promise<{ readonly facts: ReportFacts; readonly ledger: ReadLedger }> {
  const reading = readLedger(request.repo, request.ledger, request.trust, watch);
  const judging = openPlace(request).then(async (place) => ({
    ...place,
    standing: await standingOf(request, place, catalog),
  }));
  // What is wrong with the ledger is told first: it is thrown below.
  judging.catch(() => undefined);
  const ledger = await reading;
  return { facts: await gatherFacts(request, { ...(await judging), ledger }, catalog), ledger };
}

type OpenRequest = Pick<ReportRequest, 'repo' | 'rev' | 'ledger' | 'trust' | 'now' | 'to'>;

/** Documents are judged as they stood when the period ended: what was written later does not make up for it. */
async function commitInForce(
  repo: string,
  head: Sha,
  { now, to }: Pick<OpenRequest, 'now' | 'to'>,
): Promise<Sha> {
  if (to === undefined || to >= now.slice(0, 10)) return head;
  const commit = await commitAtEndOf(repo, head, to);
  if (commit !== undefined) return commit;
  const hint = 'choose a later --to, or name the commit with --rev';
  throw badInput(`the repository had no commit on ${to}, the last day of the period`, hint);
}

/** The policy in force and what it says of the branch, before anything is known of the ledger. */
interface Standing {
  readonly policy: Policy;
  readonly adopted: boolean;
  readonly judged: Awaited<ReturnType<typeof evaluateBranch>>;
}

async function standingOf(
  request: ReportRequest,
  { objects, commit, site }: ReportPlace,
  catalog: Catalog,
): Promise<Standing> {
  const { policy, adopted } = await localPolicy({}, commit, objects, catalog);
  const mode = adopted ? 'audit' : (policy.mode ?? 'enforce');
  const { asOf, today } = datesOf(request);
  const now = asOf < today ? `${asOf}T23:59:59.999Z` : request.now;
  const repository = omitUndefined({ repository: site?.repository });
  const judged = await evaluateBranch({ policy, mode, commit, now, ahead: 0, ...repository }, objects);
  return { policy, adopted, judged };
}

function datesOf(request: ReportRequest) {
  const period = periodOf(request);
  const today = request.now.slice(0, 10);
  return { period, today, asOf: period.to < today ? period.to : today };
}

/**
 * Reads everything the report is made of.
 *
 * @param sources with the branch as it was judged already, if it was
 */
export async function gatherFacts(
  request: ReportRequest,
  sources: ReportSources & { readonly standing?: Standing },
  catalog: Catalog,
): Promise<ReportFacts> {
  const { now, framework } = request;
  const { objects, commit, ledger, site, versions } = sources;
  const { period, asOf } = datesOf(request);
  const { policy, adopted, judged } = sources.standing ?? (await standingOf(request, sources, catalog));
  const [preset, reference, trees] = await Promise.all([
    extended(policy, catalog),
    presetPolicy(FULLEST, catalog),
    objects.trees([commit], ['']),
  ]);
  const tree: Tree = trees.get(commit) ?? {
    commit,
    entries: new Map(),
    unread: [{ path: '', because: 'no answer' }],
  };
  const relied = new Set(judged.evaluation.documents.map(({ path }) => path));
  const scope = { ...scopeOf(request.system, tree, policy), framework };
  const present = await objects.blobs(documentBlobs(tree, policy, relied));
  const recorded = recordedBlobs({ events: ledger.events, period, scope });
  const documents = new Documents(present).and(await readWithin(objects, recorded, present));
  return {
    scope,
    period,
    now,
    asOf,
    history: (await versions?.(documentFolders(policy))) ?? new Map(),
    reviews: (await versions?.([policy.systems], 'review-date')) ?? new Map(),
    version: VERSION,
    repository: {
      name: site?.repository ?? ledger.repository ?? 'this repository',
      ...omitUndefined({ site }),
    },
    policy,
    adopted,
    ...omitUndefined({ preset }),
    reference,
    tree,
    documents,
    roles: withheldRoles(readRoles(policy.roles, tree, documents), policy),
    register: readRegister(tree, policy, documents),
    evaluation: judged.evaluation,
    asked: judged.asked,
    ledger: ledger.summary,
    events: ledger.events,
    controls: controlRows(catalog.table('iso-42001')),
    crosswalk: crosswalkRows(catalog.table('crosswalk')),
    law: lawArticles(catalog.law('eu-ai-act')),
  };
}

/** The year that ends today when nothing else is asked. */
export function periodOf({
  from,
  to,
  now,
}: Pick<ReportRequest, 'from' | 'to' | 'now'>): ReportFacts['period'] {
  const last = (to ?? now).slice(0, 10);
  const year = new Date(`${last}T00:00:00Z`);
  year.setUTCFullYear(year.getUTCFullYear() - 1);
  year.setUTCDate(year.getUTCDate() + 1);
  const first = (from ?? year.toISOString()).slice(0, 10);
  if (first > last)
    throw badInput(`the period starts on ${first}, after its end on ${last}`, 'exchange --from and --to');
  return { from: first, to: last };
}

function scopeOf(system: string | undefined, tree: Tree, policy: Policy): { readonly system?: SystemId } {
  if (system === undefined) return {};
  const known = registerFiles(tree, policy).map(({ folder }) => folder);
  const id = parseSystemId(system);
  if (id !== undefined && known.includes(id)) return { system: id };
  const near = nearest(system, known);
  const hint = near === undefined ? `the register is in ${policy.systems}` : `did you mean ${near}?`;
  throw badInput(`no system ${system} is registered`, hint);
}

/** Where the management system keeps its documents. */
function documentFolders(policy: Policy): readonly string[] {
  const folder = recordsFolder({ policy }).replace(/\/$/, '');
  return [folder === '' ? policy.systems : folder, policy.path];
}

/** The documents: what gates rely on, and what lies beside the register. */
function documentBlobs(tree: Tree, policy: Policy, relied: ReadonlySet<string>): readonly Sha[] {
  const folder = recordsFolder({ policy });
  const beside = folder === '' ? `${policy.systems}/` : folder;
  const entries = [...tree.entries.values()].filter(
    ({ path }) => relied.has(path) || (path.startsWith(beside) && /\.(?:ya?ml|md|json)$/.test(path)),
  );
  const roles = tree.entries.get(policy.roles);
  const signing = SIGNING_NAMES.flatMap((name) => tree.entries.get(policy.signing[name]) ?? []);
  return blobsOf([
    ...entries,
    ...signing,
    ...exceptionFiles(tree, policy.exceptions),
    ...(roles === undefined ? [] : [roles]),
  ]);
}

/** Bytes of earlier versions of documents in one package, and how many are asked for at a time. */
const EARLIER = { bytes: 64 * 1024 * 1024, each: 4 * 1024 * 1024, wave: 200 } as const;

/** Those of `shas` that are not in `known`, until the bound is reached. */
async function readWithin(
  objects: ObjectSource,
  shas: readonly Sha[],
  known: ReadonlyMap<Sha, Blob>,
): Promise<ReadonlyMap<Sha, Blob>> {
  const wanted = shas.filter((sha) => !known.has(sha));
  const read = new Map<Sha, Blob>();
  let left: number = EARLIER.bytes;
  for (let at = 0; at < wanted.length && left > 0; at += EARLIER.wave)
    for (const [sha, blob] of await objects.blobs(wanted.slice(at, at + EARLIER.wave), EARLIER.each)) {
      if (blob.state === 'read') left -= blob.bytes.byteLength;
      if (left >= 0 || blob.state !== 'read') read.set(sha, blob);
    }
  return read;
}

/** The preset that the policy extends, itself or through others: the nearest, not what that one extends. */
async function extended({ texts }: Policy, catalog: Catalog): Promise<ReportFacts['preset']> {
  const name = texts.flatMap(({ path }) => presetName(path) ?? []).at(-1);
  return name === undefined ? undefined : { name, policy: await presetPolicy(name, catalog) };
}
