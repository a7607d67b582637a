import { classesOf, classifier, touchesTrusted } from '../change/classify.ts';
import { candidatesOf, detectorsFor } from '../change/detect.ts';
import { readRegister } from '../change/register.ts';
import type { Documents } from '../documents/documents.ts';
import { withScans } from '../gates/selection.ts';
import type { GovernedChange } from '../gates/subject.ts';
import type { ObjectSource, Tree } from '../objects.ts';
import { mayTakeIn } from '../policy/glob-start.ts';
import type { Policy } from '../policy/policy.ts';
import type { ChangeClass } from '../policy/vocabulary.ts';
import { scanFiles } from './scan-files.ts';

/** What answers, learns or acts: a library or a test of it alone is no AI system. */
const AI: ReadonlySet<ChangeClass> = new Set(['model', 'model-id', 'prompt', 'dataset', 'agent-config']);

/** What a sweep looks at, and inside how many files at most. */
interface SweepScope {
  readonly tree: Tree;
  readonly documents: Documents;
  readonly most: number;
}

/**
 * Files of a branch in which the policy or a detector sees AI, and which no registered system claims; with how many files
 * were left unopened because there are more than `most`.
 */
export async function unregisteredFiles(
  policy: Policy,
  { tree, documents, most }: SweepScope,
  source: ObjectSource,
): Promise<{ readonly files: readonly GovernedChange[]; readonly left: number }> {
  const by = classifier(policy);
  const systems = [...readRegister(tree, policy, documents).values()];
  const mayClaim = mayTakeIn(systems, ({ paths, sources }) => [...paths, ...sources]);
  const files = [...tree.entries.values()]
    .filter(
      ({ path }) =>
        !path.startsWith(`${policy.systems}/`) && !mayClaim(path).some(({ claims }) => claims(path)),
    )
    .map((entry) => ({ path: entry.path, status: 'added' as const, head: entry }))
    .map((file) => ({ ...file, trusted: touchesTrusted(file, by) }));
  const governed = files.flatMap((file) => classesOf(file, by).map((found) => ({ ...file, ...found })));
  const prompts = new Set(governed.flatMap(({ path, class: kind }) => (kind === 'prompt' ? [path] : [])));
  const candidates = candidatesOf(files, detectorsFor(policy), (path) => prompts.has(path));
  const looked = candidates.slice(0, most);
  const scans = await scanFiles(looked, source);
  const selection = { files, governed, candidates, registers: systems.length > 0, needed: [] };
  const seen = withScans(selection, scans).filter(({ class: kind, trusted, certainty }) => {
    return AI.has(kind) && !trusted && certainty !== 'possible';
  });
  return { files: seen, left: candidates.length - looked.length };
}
