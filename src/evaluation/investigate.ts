import type { Sight } from '../change/detect.ts';
import { Documents } from '../documents/documents.ts';
import { losing } from '../gates/emptied.ts';
import { type Plan, plan, select, withClaims, withSights } from '../gates/plan.ts';
import { type Shortfall, uncounted } from '../gates/reading.ts';
import { registeredSystems } from '../gates/registered-systems.ts';
import type { Trees } from '../gates/subject.ts';
import type { ObjectSource } from '../objects.ts';
import { asksCodeOwners, CODEOWNERS_PATHS } from '../policy/approvers.ts';
import { globPrefix } from '../policy/globs.ts';
import type { Policy } from '../policy/policy.ts';
import { findRenames } from './find-renames.ts';
import { emptiedSystems } from './last-artifact.ts';
import { type ListedTrees, listTrees } from './list-trees.ts';
import { fromCommit } from './local-policy.ts';
import { type ProposedPolicy, proposedPolicy } from './proposed-policy.ts';
import type { Question } from './question.ts';
import { readLinks } from './read-links.ts';
import { lookInto } from './scan-files.ts';
import type { Catalog } from './shipped-data.ts';

/** What is asked of whom, before anybody's word is heard. */
export interface Investigation {
  readonly listed: ListedTrees;
  readonly trees: Trees;
  /** Every path that differs, governed or not. */
  readonly changed: ReadonlySet<string>;
  readonly sights: readonly Sight[];
  readonly planned: Plan;
  /** The register, the roles and the exceptions. */
  readonly documents: Documents;
  readonly proposed: ProposedPolicy;
  readonly shortfalls: readonly Shortfall[];
}

/** Trees and plan: which gates are asked of which systems, and which content an approval must cover. */
export async function investigate(
  question: Question,
  source: ObjectSource,
  catalog: Catalog,
): Promise<Investigation> {
  const { policy } = question;
  // Both are awaited further down: until then a failure is nobody's yet, and must not end the process.
  for (const started of [question.people, question.changedFiles]) started?.catch(() => undefined);
  const listed = await listTrees(question, keepPaths(policy), source);
  const { trees } = listed;
  const linked = await readLinks(trees, source);
  const first = select(policy, trees, question.workflow, linked);
  const { origins, blobs: known } = await findRenames(first, source);
  const selection = origins.size === 0 ? first : select(policy, trees, question.workflow, linked, origins);
  const shortfalls = [
    ...(question.shortfalls ?? []),
    ...listed.shortfalls,
    ...uncounted(first.files.length, await question.changedFiles),
  ];
  const changed = new Set(
    selection.files.flatMap(({ path, previousPath }) => [path, previousPath ?? []].flat()),
  );
  // A registered system may claim any of the files; where none is registered nobody has to be asked.
  const claims = selection.files.length > 0 && selection.registers;
  const [sights, early, proposed] = await Promise.all([
    lookInto(selection.candidates, source, { known }),
    claims || selection.governed.length > 0 ? source.blobs(selection.needed) : undefined,
    proposedPolicy(policy, changed, fromCommit(question.head, source), catalog),
  ]);
  const seen = withSights(selection, sights);
  const documents = new Documents(
    early ?? (seen.length > 0 ? await source.blobs(selection.needed) : new Map()),
    [...policy.texts, ...proposed.texts],
  );
  const systems = registeredSystems(policy, trees, documents);
  const governed = withClaims(selection, seen, systems);
  const emptied = await emptiedSystems(policy, losing(systems, governed), trees, source);
  const planned = plan(policy, governed, trees, { systems, emptied });
  return { listed, trees, changed, sights, planned, documents, proposed, shortfalls };
}

/** Folders that are read even where nothing changed: documents must be seen to exist. */
function keepPaths(policy: Policy): readonly string[] {
  const documents = policy.gates
    .flatMap(({ documents }) => documents)
    .map((path) => globPrefix(path, policy.systems));
  const { systems, roles, exceptions, signing, path, files } = policy;
  const owners = asksCodeOwners(policy) ? CODEOWNERS_PATHS : [];
  const trusted = [systems, roles, exceptions, ...Object.values(signing), ...owners, path, ...files];
  return [...new Set([...trusted, ...documents])];
}
