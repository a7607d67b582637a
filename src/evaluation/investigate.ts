import { candidatesOf, detectorsFor, type FileScan } from '../change/detect.ts';
import { Documents } from '../documents/documents.ts';
import { AimsError } from '../errors.ts';
import { blankedDocuments } from '../gates/lost-documents.ts';
import { blobsOf, type Plan, plan } from '../gates/plan.ts';
import { countMismatch, type UnreadableInput } from '../gates/reading.ts';
import { claimFiles, registeredSystems } from '../gates/registered-systems.ts';
import { type Selection, select, withClaims, withScans } from '../gates/selection.ts';
import type { Trees } from '../gates/subject.ts';
import { systemsLosingArtifacts } from '../gates/system-artifacts.ts';
import { fileOf, type ObjectSource } from '../objects.ts';
import type { Policy } from '../policy/policy.ts';
import { budget, PIECE_MS } from './budget.ts';
import type { EvaluationInput } from './evaluation-input.ts';
import { findRenames } from './find-renames.ts';
import { systemsWithoutArtifact } from './last-artifact.ts';
import { type ListedTrees, listTrees } from './list-trees.ts';
import { listedPaths } from './listed-paths.ts';
import { type ProposedPolicy, proposedPolicy } from './proposed-policy.ts';
import { readLinks } from './read-links.ts';
import { scanFiles } from './scan-files.ts';
import type { Catalog } from './shipped-data.ts';

/** What is asked of whom, before anybody's word is heard. */
export interface Investigation {
  readonly listed: ListedTrees;
  readonly trees: Trees;
  /** Every path that differs, governed or not. */
  readonly changed: ReadonlySet<string>;
  readonly selection: Selection;
  readonly scans: readonly FileScan[];
  readonly planned: Plan;
  /** The register, the roles and the exceptions. */
  readonly documents: Documents;
  readonly proposed: ProposedPolicy;
  readonly shortfalls: readonly UnreadableInput[];
}

/** Trees and plan: which gates are asked of which systems, and which content an approval must cover. */
export async function investigate(
  input: EvaluationInput,
  source: ObjectSource,
  catalog: Catalog,
): Promise<Investigation> {
  const { policy } = input;
  const listed = await listTrees(input, listedPaths(policy), source);
  const { trees } = listed;
  const linked = await readLinks(trees, source);
  const first = select(policy, trees, { workflow: input.workflow, linked });
  const { origins, blobs: known } = await findRenames(first, source);
  const selection =
    origins.size === 0 ? first : select(policy, trees, { workflow: input.workflow, linked, edited: origins });
  const shortfalls = [
    ...(input.shortfalls ?? []),
    ...listed.shortfalls,
    ...countMismatch(first.files.length, input.changedFiles),
  ];
  const changed = new Set(
    selection.files.flatMap(({ path, previousPath }) => [path, previousPath ?? []].flat()),
  );
  // A registered system may claim any of the files; where none is registered nobody has to be asked.
  const claims = selection.files.length > 0 && selection.registers;
  const [scans, early, proposed] = await Promise.all([
    scanFiles(selection.candidates, source, { known }),
    claims || selection.governed.length > 0 ? source.blobs(selection.needed) : undefined,
    proposedPolicy(policy, changed, (path) => fileOf(source, input.head, path), catalog),
  ]);
  const seen = withScans(selection, scans);
  const register = new Documents(
    early ?? (seen.length > 0 ? await source.blobs(selection.needed) : new Map()),
    [...policy.texts, ...proposed.texts],
  );
  // A change may move the register to where only the policy that it proposes looks.
  const moved = proposed.policy?.systems ?? policy.systems;
  const documents =
    moved === policy.systems
      ? register
      : register.and(await source.blobs(blobsOf(claimFiles(trees.head, { ...policy, systems: moved }))));
  const systems = registeredSystems(policy, trees, documents, moved);
  const claimed = comparedInTime(() => withClaims(selection, seen, systems));
  // What a system claims is its own, whatever the name of the folder: no `ignore` leaves it out.
  const left = claimedButIgnored(policy, selection, claimed);
  const more = left.length === 0 ? [] : await scanFiles(left, source, { known });
  const governed =
    more.length === 0
      ? claimed
      : comparedInTime(() => withClaims(selection, withScans(selection, [...scans, ...more]), systems));
  const emptied = await systemsWithoutArtifact(
    policy,
    systemsLosingArtifacts(systems, governed),
    trees,
    source,
  );
  const blanked = blankedDocuments(governed, documents);
  const planned = comparedInTime(() => plan(policy, governed, trees, { systems, emptied, blanked }));
  const looked = { ...selection, candidates: [...selection.candidates, ...left] };
  return {
    listed,
    trees,
    changed,
    selection: looked,
    scans: [...scans, ...more],
    planned,
    documents,
    proposed,
    shortfalls,
  };
}

/** Every registered system is asked about every changed file: thousands of both are more than anybody reviews. */
function comparedInTime<T>(compare: () => T): T {
  let compared: { readonly value: T } | undefined;
  budget().within(() => {
    compared = { value: compare() };
  });
  if (compared !== undefined) return compared.value;
  const message = `the register and the changed files took longer than ${PIECE_MS / 1000} seconds to compare`;
  const hint = 'register fewer systems, or change fewer files in one pull request';
  throw new AimsError('budget-spent', message, hint);
}

/** Files in the paths of a registered system that the policy's `ignore` keeps from the detectors. */
function claimedButIgnored(
  policy: Policy,
  { files, candidates }: Selection,
  governed: ReturnType<typeof withClaims>,
): Selection['candidates'] {
  const opened = new Set(candidates.map(({ file }) => file.path));
  const claimed = new Set(
    governed.flatMap(({ path, class: kind }) => (kind === 'unclassified' && !opened.has(path) ? [path] : [])),
  );
  if (claimed.size === 0) return [];
  const look = detectorsFor({ ...policy, ignore: [] });
  return candidatesOf(
    files.filter(({ path }) => claimed.has(path)),
    look,
    () => false,
  );
}
