import type { SentencePair } from '../../change/change.ts';
import { classifier } from '../../change/classify.ts';
import {
  candidatesOf,
  detectorGlobs,
  detectorsFor,
  loadReaders,
  type ScannedChange,
  scanFile,
} from '../../change/detect.ts';
import { DETECTORS } from '../../change/detectors/index.ts';
import { badInput } from '../../errors.ts';
import { localPolicy } from '../../evaluation/local-policy.ts';
import { pathOwners } from '../../evaluation/path-owners.ts';
import type { Catalog } from '../../evaluation/shipped-data.ts';
import { openRepository } from '../../git/repository.ts';
import type { ObjectSource, Tree, TreeEntry } from '../../objects.ts';
import { omitUndefined } from '../../omit-undefined.ts';
import { globMatcher, globRuling } from '../../policy/globs.ts';
import type { Policy } from '../../policy/policy.ts';
import { CHANGE_CLASSES } from '../../policy/vocabulary.ts';
import { visible } from '../../reporters/visible.ts';

export interface ExplainRequest {
  readonly path: string;
  readonly base?: string;
  readonly head: string;
  readonly repo: string;
  readonly policy?: string;
}

/** Why a path is governed or not, for people: one fact a line. Throws `bad-input` when the file is nowhere. */
export async function explainFile(request: ExplainRequest, catalog: Catalog): Promise<string> {
  const { objects, ...repository } = await openRepository(request.repo);
  const head = await repository.resolve(request.head);
  const base = request.base === undefined ? undefined : await repository.resolve(request.base);
  const from = base === undefined ? undefined : await repository.mergeBase(base, head);
  const { policy } = await localPolicy(request, base ?? head, objects, catalog);
  const trees = await objects.trees(
    [head, ...(from === undefined ? [] : [from])],
    [request.path, policy.systems],
  );
  const tree = trees.get(head);
  const before = from === undefined ? undefined : trees.get(from)?.entries.get(request.path);
  const after = tree?.entries.get(request.path);
  if (tree === undefined || (before === undefined && after === undefined)) {
    const where = `${request.head}${request.base === undefined ? '' : ` or ${request.base}`}`;
    throw badInput(`there is no file ${request.path} in ${where}`, 'give its path from the root');
  }
  const lines = [
    request.path,
    ...classLines(request.path, policy),
    ...(await ownerLines(request.path, policy, tree, objects)),
    ...detectorLines(request.path, policy),
    ...(await scanLines(request.path, policy, { before, after }, objects)),
  ];
  return `${lines.map(visible).join('\n')}\n`;
}

function row(name: string, text: string): string {
  return `  ${name.padEnd(16)} ${text}`;
}

function classLines(path: string, policy: Policy): readonly string[] {
  const found = classifier(policy).classes(path);
  const taken = found.map(({ class: kind, why }) => row(kind, why));
  const lost = CHANGE_CLASSES.flatMap((kind) => {
    const ruling = globRuling(policy.changes[kind])(path);
    return ruling?.takes === false ? [row(kind, `no: taken out by ${ruling.glob}`)] : [];
  });
  return taken.length + lost.length === 0 ? [row('class', 'none by its path')] : [...taken, ...lost];
}

async function ownerLines(
  path: string,
  policy: Policy,
  tree: Tree,
  objects: ObjectSource,
): Promise<readonly string[]> {
  const claimed = (await pathOwners(tree, policy, objects))(path);
  const own = path.startsWith(`${policy.systems}/`) ? path.slice(policy.systems.length + 1).split('/') : [];
  const inside =
    own.length > 1 && tree.entries.has(`${policy.systems}/${own[0]}/system.yml`) ? own[0] : undefined;
  const owners = [
    ...(inside === undefined ? [] : [row('system', `${inside} (its own folder)`)]),
    ...claimed.flatMap(({ system, glob }) =>
      system === inside ? [] : [row('system', `${system} (${glob})`)],
    ),
  ];
  return owners.length === 0 ? [row('system', 'none claims it')] : owners;
}

function detectorLines(path: string, policy: Policy): readonly string[] {
  const reads = DETECTORS.filter(({ wants }) => wants(path));
  if (reads.length === 0) return [row('detectors', 'none reads such files')];
  return reads.map(({ id }) => {
    const ruling = globRuling(detectorGlobs(policy, id))(path);
    return row(
      id,
      ruling?.takes === true
        ? `looks into it (${ruling.glob})`
        : `kept out by ${ruling?.glob ?? 'the policy'}`,
    );
  });
}

async function scanLines(
  path: string,
  policy: Policy,
  { before, after }: { readonly before: TreeEntry | undefined; readonly after: TreeEntry | undefined },
  objects: ObjectSource,
): Promise<readonly string[]> {
  const file = {
    path,
    status: before === undefined ? 'added' : after === undefined ? 'removed' : 'modified',
    ...omitUndefined({ base: before, head: after }),
  } as const;
  const prompt = globMatcher(policy.changes.prompt);
  const candidates = candidatesOf([file], detectorsFor(policy), (one) => prompt(one) !== undefined);
  const shas = candidates.flatMap((one) => [one.before?.sha ?? [], one.after?.sha ?? []].flat());
  const blobs = await objects.blobs(shas);
  const readers = await loadReaders(candidates);
  const scans = candidates.map((candidate) => scanFile(candidate, blobs, readers));
  const seen = scans.flatMap(({ found }) => found.flatMap(seenLines));
  const unseen = scans
    .flatMap((scan) => [...scan.unseen, ...scan.unread])
    .map((because) => row('not seen', because));
  const nothing = seen.length + unseen.length === 0 ? [row('sees', 'nothing')] : [];
  return [...seen, ...unseen, ...nothing];
}

function seenLines({
  class: kind,
  line,
  before,
  after,
  why,
  detector,
  certainty,
  reasons = [],
  guardrails = [],
  sentences = [],
}: ScannedChange): readonly string[] {
  const what = [before, after].map((text) => text ?? '').join(' → ');
  return [
    row('sees', `${kind} at line ${line}${before === undefined && after === undefined ? '' : `: ${what}`}`),
    row('', `${detector}, ${certainty}: ${why}`),
    ...reasons.filter((one) => one !== why).map((one) => row('', `and: ${one}`)),
    ...guardrails.map((gone) => row('', `no longer says (line ${gone.line}): ${gone.text}`)),
    ...sentences.flatMap(toldLines),
  ];
}

/** Why a sentence that is gone was no restriction: the signs in its wording, with their weights. */
function toldLines({ line, before = '', told }: SentencePair): readonly string[] {
  if (told === undefined) return [];
  const sum = told.reduce((all, { weight }) => all + weight, 0);
  const signs = told.map(({ sign, weight }) => `${sign} ${signed(weight)}`).join(', ');
  return [
    row('', `only tells of something (line ${line}): ${before}`),
    row('', `signs, ${signed(sum)} in all: ${signs}`),
  ];
}

function signed(weight: number): string {
  return weight > 0 ? `+${weight}` : `${weight}`;
}
