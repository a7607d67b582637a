import type { RecordedDocument } from '../evidence/recorded-documents.ts';
import type { ReviewRecordEvent } from '../evidence/records/review.ts';
import type { VerdictEvent } from '../evidence/records/verdict.ts';
import type { Sha, Sha256 } from '../ids.ts';
import { omitUndefined } from '../omit-undefined.ts';
import { isConfidential } from '../policy/confidential.ts';
import { sha256Of } from '../sha256.ts';
import type { PackageDocument } from './documents.ts';
import { inPeriod, inScope, type ReportFacts } from './facts.ts';
import type { DecisionReport } from './oversight-model.ts';
import type { ReportProof } from './proof.ts';

/** A governed change that closed in the period, and the documents that it and the decisions about it rested on. */
export interface PullRequestReport {
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly pullRequest: number;
  readonly outcome: 'merged' | 'closed';
  /** It landed although a gate that blocks was not met. */
  readonly past: boolean;
  readonly systems: readonly string[];
  readonly author?: string;
  readonly mergedBy?: string;
  /** SHA-256 of the policy that judged it. */
  readonly rules: string;
  /** What its gates relied on, by path. */
  readonly documents: readonly RestedDocument[];
  readonly reviews: readonly ReviewOfChange[];
  readonly proof: Extract<ReportProof, { readonly kind: 'record' }>;
}

/** A document in the version that a change rested on. */
export interface RestedDocument {
  readonly path: string;
  /** Git's id of its content. */
  readonly blob: Sha;
  /** How the commit of the package stands to it. */
  readonly now: 'same' | 'changed' | 'removed';
}

export interface ReviewOfChange {
  readonly who: string;
  readonly said: DecisionReport['said'];
  /** Whether the person saw the versions that the verdict rests on; `not-known`: the commit they saw is gone. */
  readonly saw: 'same' | 'other' | 'not-known';
  /** The versions that they saw and the verdict does not rest on. */
  readonly others: readonly RestedDocument[];
  readonly proof: ReportProof;
}

/** A version of a document that a change of the period rested on, and that the commit of the package does not have. */
export interface RecordedVersion {
  /** Path in the repository. */
  readonly path: string;
  readonly blob: Sha;
  /** Path of its copy in the package, its SHA-256, and its bytes. */
  readonly copy?: { readonly file: string; readonly sha256: Sha256; readonly size: number };
  /** Why there is no copy. `too-many`: the package would be too large. */
  readonly withheld?: 'confidential' | 'not-in-the-clone' | 'too-many';
}

/** So many changes are listed, the latest: the documents of each are some kilobytes. */
const MOST_LISTED = 1000;

/** The governed changes that closed in the period, those that the package lists. */
function listedVerdicts(facts: Pick<ReportFacts, 'events' | 'period' | 'scope'>): readonly VerdictEvent[] {
  return facts.events
    .filter((event): event is VerdictEvent => event.kind === 'verdict' && inPeriod(facts, event.at))
    .filter(({ systems }) => facts.scope.system === undefined || systems.some(({ id }) => inScope(facts, id)))
    .slice(-MOST_LISTED);
}

export function pullRequestReports(facts: ReportFacts): readonly PullRequestReport[] {
  const verdicts = listedVerdicts(facts);
  const listed = new Set(verdicts.map(({ pullRequest }) => pullRequest));
  const reviews = Map.groupBy(
    facts.events.filter(
      (event): event is ReviewRecordEvent => event.kind === 'review' && listed.has(event.pullRequest),
    ),
    ({ pullRequest }) => pullRequest,
  );
  return verdicts.flatMap((verdict): PullRequestReport | readonly PullRequestReport[] => {
    const { at, pullRequest, outcome, past, systems, author, by, rules, record } = verdict;
    if (pullRequest === undefined) return [];
    const documents = restedOn(verdict.documents, facts);
    return {
      ...{ at, pullRequest, outcome, past, rules, documents },
      systems: systems.map(({ id }) => id),
      ...omitUndefined({ author, mergedBy: outcome === 'merged' ? by : undefined }),
      reviews: (reviews.get(pullRequest) ?? []).flatMap((one) => reviewOf(one, documents, facts)),
      proof: { kind: 'record', record },
    };
  });
}

function reviewOf(
  { who, decision, saw, record }: ReviewRecordEvent,
  verdict: readonly RestedDocument[],
  facts: ReportFacts,
): readonly ReviewOfChange[] {
  if (decision === 're-requested') return [];
  const proof = { kind: 'record', record } as const;
  if (saw === undefined) return [{ who, said: decision, saw: 'not-known', others: [], proof }];
  const judged = new Map(verdict.map(({ path, blob }) => [path, blob]));
  // A review knows no systems: what is of another system than the one reported is left out with the verdict's own list.
  const others = restedOn(saw, facts).filter(({ path, blob }) => {
    const own = judged.get(path);
    return own === undefined ? facts.scope.system === undefined : own !== blob;
  });
  return [{ who, said: decision, saw: others.length === 0 ? 'same' : 'other', others, proof }];
}

/** By path, each once. */
function restedOn(
  documents: readonly RecordedDocument[],
  facts: Pick<ReportFacts, 'scope' | 'tree'>,
): readonly RestedDocument[] {
  const once = new Map<string, RestedDocument>();
  for (const { path, blob, system } of documents) {
    if (!inScope(facts, system)) continue;
    const here = facts.tree.entries.get(path)?.sha;
    once.set(path, { path, blob, now: here === blob ? 'same' : here === undefined ? 'removed' : 'changed' });
  }
  return [...once.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Ids of all versions that the listed changes and their reviews rested on, those of the latest change first. */
export function recordedBlobs(facts: Pick<ReportFacts, 'events' | 'period' | 'scope'>): readonly Sha[] {
  const verdicts = listedVerdicts(facts);
  const listed = new Set(verdicts.map(({ pullRequest }) => pullRequest));
  const seen = facts.events.flatMap((event) =>
    event.kind === 'review' && listed.has(event.pullRequest) ? [event.saw ?? []] : [],
  );
  // Most changes rest on the very list of the one before.
  const lists = new Set([...verdicts.map(({ documents }) => documents), ...seen].reverse());
  return [...new Set([...lists].flatMap((list) => list.map(({ blob }) => blob)))];
}

/** The versions that `pullRequests` rest on and that are no document of the package, by path, each once. */
export function recordedVersions(
  facts: Pick<ReportFacts, 'documents' | 'policy'>,
  pullRequests: readonly PullRequestReport[],
  documents: readonly PackageDocument[],
): readonly RecordedVersion[] {
  const here = new Map(documents.map(({ path, blob }) => [path, blob]));
  const once = new Map<string, RestedDocument>();
  for (const { documents: rested, reviews } of pullRequests)
    for (const one of [...rested, ...reviews.flatMap(({ others }) => others)])
      if (here.get(one.path) !== one.blob) once.set(`${one.path}\n${one.blob}`, one);
  return [...once]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { path, blob }]): RecordedVersion => {
      if (isConfidential(facts.policy, path)) return { path, blob, withheld: 'confidential' };
      const content = facts.documents.blob(blob);
      if (content?.state !== 'read') {
        const many = content === undefined || content.tooLarge === true;
        return { path, blob, withheld: many ? 'too-many' : 'not-in-the-clone' };
      }
      const { bytes } = content;
      const sha256 = sha256Of(bytes);
      return { path, blob, copy: { file: `documents/by-id/${blob}.txt`, sha256, size: bytes.byteLength } };
    });
}

/** Rows of one page of changes: each names many documents. */
export const CHANGES_A_PAGE = 200;
const PLACES = new WeakMap<readonly PullRequestReport[], ReadonlyMap<number, string>>();

/** Number of a pull request → page and anchor that tell what it rested on. */
export function changePlaces(pullRequests: readonly PullRequestReport[]): ReadonlyMap<number, string> {
  const known = PLACES.get(pullRequests);
  if (known !== undefined) return known;
  const places = new Map(
    pullRequests.map((one, index) => [
      one.pullRequest,
      `${changePage(Math.floor(index / CHANGES_A_PAGE) + 1)}#${changeAnchor(one)}`,
    ]),
  );
  PLACES.set(pullRequests, places);
  return places;
}

/** @param page from 1 */
export function changePage(page: number): string {
  return `pull-requests/${page}.html`;
}

/** Of its record: one pull request may close more than once. */
export function changeAnchor({ proof: { record } }: PullRequestReport): string {
  return `change-${record.sequence}`;
}
