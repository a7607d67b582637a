import type { CardFacts } from '../../adoption/card-update.ts';
import { daysOf } from '../../adoption/dates.ts';
import type { ControlStanding } from '../../adoption/management-update.ts';
import { proposeSuppliers, systemFromFiles } from '../../adoption/propose.ts';
import type { Knowledge } from '../../adoption/redraft.ts';
import { type Survey, survey } from '../../adoption/survey.ts';
import { usualFor } from '../../adoption/system-document.ts';
import { Documents } from '../../documents/documents.ts';
import { readEvalResult } from '../../documents/eval-results/index.ts';
import { AimsError } from '../../errors.ts';
import { localPolicy } from '../../evaluation/local-policy.ts';
import type { Catalog } from '../../evaluation/shipped-data.ts';
import { authorsOf } from '../../git/authors.ts';
import { openRepository } from '../../git/repository.ts';
import type { WorkTreeCommit } from '../../git/work-tree.ts';
import type { Sha } from '../../ids.ts';
import type { Tree } from '../../objects.ts';
import { omitUndefined } from '../../omit-undefined.ts';
import { once } from '../../once.ts';
import { buildReport } from '../../report/build.ts';
import { gatherFacts, openSources } from '../../report/io/collect.ts';
import type { Status } from '../../report/model.ts';
import { check } from './check.ts';

export interface KnowledgeRequest {
  readonly repo: string;
  /** What the change is compared with; undefined: the branch that changes usually land on. */
  readonly base?: string;
  /** ISO 8601, UTC. */
  readonly now: string;
}

/** Larger files are no summary of results, bytes. */
const MAX_RESULT = 4 * 1024 * 1024;
/** Files of results that are read: the first by name. */
const MANY_RESULTS = 200;

/** What a work tree tells for its documents. The snapshot must live as long as the answer is used. */
export async function knowledgeOf(
  request: KnowledgeRequest,
  { directory, commit }: WorkTreeCommit,
  catalog: Catalog,
): Promise<Knowledge> {
  const { objects } = await openRepository(directory);
  const { policy } = await localPolicy({}, commit, objects, catalog);
  const seen = await survey(commit, policy, objects);
  const files = [...new Set(seen.findings.map(({ path }) => path))];
  const people = { authors: await authorsOf(directory, commit, files) };
  const tree = (await objects.trees([commit], [''])).get(commit);
  const registered = systemsIn(tree, policy.systems);
  const days = daysOf(request.now);
  const usual = { called: catalog.usual('language-model'), own: catalog.usual('machine-learning') };
  const results = once(async () => resultsIn(tree, seen, (shas) => objects.blobs(shas, MAX_RESULT)));
  const changes = once(() => changesOf(request, catalog));
  const systemSeen = (id: string) => systemFromFiles(id, registered.size === 1, seen, people);
  return {
    days,
    template: (name) => catalog.template(name),
    system: (id) => {
      if (!registered.has(id)) return undefined;
      const system = systemSeen(id);
      return { system, choices: {}, usual: usualFor(system, usual, days) };
    },
    supplier: (id) => proposeSuppliers(seen).find((supplier) => supplier.id === id),
    card: async (id): Promise<CardFacts> => {
      const changed = (await changes()).filter(({ system }) => system === id);
      return {
        models: systemSeen(id).models,
        changed,
        results: (await results()).filter(of(id, registered)),
      };
    },
    controls: once(() => controlsSeen(directory, commit, request.now, catalog)),
    results,
  };
}

/** Results that lie in the folder of a system are its own; of the others only where it is the only one. */
function of(id: string, registered: ReadonlySet<string>): (result: { readonly path: string }) => boolean {
  return ({ path }) => {
    const named = [...registered].find((system) => path.split('/').includes(system));
    return named === undefined ? registered.size === 1 : named === id;
  };
}

function systemsIn(tree: Tree | undefined, folder: string): ReadonlySet<string> {
  const paths = [...(tree?.entries.keys() ?? [])];
  return new Set(
    paths.flatMap((path) =>
      path.startsWith(`${folder}/`) && path.endsWith('/system.yml')
        ? [path.slice(folder.length + 1, -'/system.yml'.length)]
        : [],
    ),
  );
}

async function resultsIn(
  tree: Tree | undefined,
  { findings }: Survey,
  blobs: (shas: readonly Sha[]) => Promise<ConstructorParameters<typeof Documents>[0]>,
): Promise<CardFacts['results']> {
  const evaluated = new Set(
    findings.flatMap(({ class: kind, path }) => (kind === 'evaluation' ? [path] : [])),
  );
  const entries = [...(tree?.entries.values() ?? [])]
    .filter(({ path, size = 0 }) => {
      const inPlace = evaluated.has(path) || (path.startsWith('.aims/') && path.endsWith('.json'));
      return inPlace && /\.(?:json|jsonl|xml|csv)$/i.test(path) && size <= MAX_RESULT;
    })
    .slice(0, MANY_RESULTS);
  const documents = new Documents(await blobs(entries.map(({ sha }) => sha)));
  return entries.flatMap((entry) => {
    const opened = documents.open(entry);
    if (!opened.ok) return [];
    const reading = readEvalResult(entry.path, opened.document);
    return reading.ok && reading.result.status === 'complete'
      ? [{ path: entry.path, result: reading.result }]
      : [];
  });
}

/** The sentences of prompts that the change in hand changes; none where there is nothing to compare with. */
async function changesOf({ repo, base, now }: KnowledgeRequest, catalog: Catalog) {
  try {
    const { evaluation } = await check({ repo, now, ...omitUndefined({ base }) }, catalog);
    return evaluation.changes.flatMap(({ path, system, sentences = [], status }) =>
      status === 'added' ? [] : sentences.map((pair) => ({ path, pair, system })),
    );
  } catch (error) {
    if (base === undefined && error instanceof AimsError) return [];
    throw error;
  }
}

const SEEN: ReadonlyMap<Status, ControlStanding['status']> = new Map([
  ['shown', 'yes'],
  ['part', 'partly'],
  ['gap', 'no'],
]);

async function controlsSeen(
  directory: string,
  commit: string,
  now: string,
  catalog: Catalog,
): Promise<readonly ControlStanding[]> {
  const request = {
    ...{ repo: directory, rev: commit, ledger: 'aims/evidence', now },
    ...{ trust: { keys: [] }, framework: 'iso-42001' as const },
  };
  const { controls } = buildReport(await gatherFacts(request, await openSources(request), catalog));
  return controls.flatMap(({ id, status, gates, proofs }) => {
    const found = SEEN.get(status);
    if (found === undefined) return [];
    const places = proofs.flatMap((proof) => (proof.kind === 'file' ? [proof.path] : []));
    return [{ id, status: found, gates: gates.map(({ gate }) => gate), places: [...new Set(places)] }];
  });
}
