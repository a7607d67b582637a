import { classesOf, classifier, touchesTrusted } from '../change/classify.ts';
import { candidatesOf, lookout } from '../change/detect.ts';
import { readRegister } from '../change/register.ts';
import type { Documents } from '../documents/documents.ts';
import { withSights } from '../gates/plan.ts';
import type { GovernedChange } from '../gates/subject.ts';
import type { ObjectSource, Tree } from '../objects.ts';
import type { Policy } from '../policy/policy.ts';
import type { ChangeClass } from '../policy/vocabulary.ts';
import { lookInto } from './scan-files.ts';

/** What answers, learns or acts: a library or a test of it alone is no AI system. */
const AI: ReadonlySet<ChangeClass> = new Set(['model', 'model-id', 'prompt', 'dataset', 'agent-config']);

/** Files of a branch in which the policy or a detector sees AI, and which no registered system claims. */
export async function unregisteredFiles(
  policy: Policy,
  tree: Tree,
  documents: Documents,
  source: ObjectSource,
): Promise<readonly GovernedChange[]> {
  const by = classifier(policy);
  const systems = [...readRegister(tree, policy, documents).values()];
  const files = [...tree.entries.values()]
    .filter(
      ({ path }) => !path.startsWith(`${policy.systems}/`) && !systems.some(({ claims }) => claims(path)),
    )
    .map((entry) => ({ path: entry.path, status: 'added' as const, head: entry }))
    .map((file) => ({ ...file, trusted: touchesTrusted(file, by) }));
  const governed = files.flatMap((file) => classesOf(file, by).map((found) => ({ ...file, ...found })));
  const prompts = new Set(governed.flatMap(({ path, class: kind }) => (kind === 'prompt' ? [path] : [])));
  const candidates = candidatesOf(files, lookout(policy), (path) => prompts.has(path));
  const sights = await lookInto(candidates, source);
  const selection = { files, governed, candidates, registers: systems.length > 0, needed: [] };
  return withSights(selection, sights).filter(({ class: kind, trusted, certainty }) => {
    return AI.has(kind) && !trusted && certainty !== 'possible';
  });
}
