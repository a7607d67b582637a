import { basename, dirname } from 'node:path/posix';
import type { CodeOwners } from '../approval/codeowners.ts';
import { folderOf } from './about.ts';
import { ownerOf } from './owner.ts';
import type { SurveyItem } from './survey.ts';

/** A folder of the repository in which AI was seen. */
export interface JoinedPart {
  /** The folder; '' is the repository itself. */
  readonly root: string;
  /** What was seen in it. */
  readonly near: readonly SurveyItem[];
  /** Folders that were put with it. */
  readonly with: readonly string[];
}

type Seen = Pick<JoinedPart, 'root' | 'near'>;

/** A part with AI in no more files than this is small. */
const FEW_FILES = 3;
/** A small part is put with a system that has so many times its files. */
const TIMES_AS_LARGE = 5;
/** Any part is put with a system that has so many times its files. */
const TIMES_AS_LARGE_FOR_ANY = 20;
/** Folders of what shows, tests or explains a product, and is none. */
const SUPPORTING =
  /(?:^|\/)(?:docs?|documentation|examples?|samples?|demos?|tutorials?|workshops?|tests?|__tests__|benchmarks?)\//i;
/** Names of folders that hold one tier of a product. */
const TIER = /^(?:front-?end|back-?end|web|webapp|www|ui|gui|client|server|api|app|worker)$/i;
/** Names of folders that hold the libraries of a product; folders such as `apps` hold products. */
const LIBRARIES = /^(?:packages|libs?|libraries|src|crates|modules)$/i;
/** Classes that run nothing by themselves. */
const NOTHING_RUN: ReadonlySet<SurveyItem['class']> = new Set(['model-id', 'ai-dependency', 'evaluation']);

/**
 * Puts parts that are hardly systems of their own with the large one beside them: AI in a few files, model ids and nothing that
 * they run, a fraction of the AI beside it, samples, tests and documentation of a product, tiers of one product, and libraries
 * that bear the name of the repository.
 *
 * What CODEOWNERS gives to somebody else stays apart. Where one system is left, it is the whole repository's.
 */
export function joinedParts(
  parts: readonly Seen[],
  owners: CodeOwners | undefined,
  repository: string,
): readonly JoinedPart[] {
  let joined: readonly JoinedPart[] = parts.map((part) => ({ ...part, with: [] }));
  // What was joined is larger than its parts were: it can be the host of more.
  for (let before = -1; before !== joined.length; ) {
    before = joined.length;
    joined = joinedOnce(joined, owners, repository);
  }
  const [first, ...more] = joined;
  if (first === undefined) return [];
  if (more.length > 0 || first.with.length === 0) return joined;
  return [{ ...first, root: '', with: [first.root, ...first.with].filter((root) => root !== '') }];
}

function joinedOnce(
  parts: readonly JoinedPart[],
  owners: CodeOwners | undefined,
  repository: string,
): readonly JoinedPart[] {
  const joined = new Map(parts.map((part): [string, JoinedPart] => [part.root, part]));
  const inside = new Map<string, string>();
  for (const part of parts) {
    const beside = parts.filter(
      (other) => other !== part && codeOwner(other, owners) === codeOwner(part, owners),
    );
    const host =
      tierHost(part, beside) ?? familyHost(part, beside, letters(repository)) ?? largeHost(part, beside);
    if (host === undefined) continue;
    // The host may have been put with another one before.
    let root = host.root;
    for (let outer = inside.get(root); outer !== undefined; outer = inside.get(root)) root = outer;
    const [at, own] = [joined.get(root), joined.get(part.root)];
    if (at === undefined || own === undefined || at === own) continue;
    joined.delete(part.root);
    inside.set(part.root, root);
    // With what it took itself.
    joined.set(root, {
      ...at,
      near: [...at.near, ...own.near],
      with: [...at.with, own.root, ...own.with],
    });
  }
  return [...joined.values()];
}

/** For a folder such as `frontend`: the product around it, or the largest of the tiers beside it. */
function tierHost(part: Seen, beside: readonly Seen[]): Seen | undefined {
  if (part.root === '' || !TIER.test(basename(part.root))) return undefined;
  const parent = folderOf(part.root);
  return (
    beside.find(({ root }) => root === parent) ??
    largerThan(
      part,
      beside.filter(({ root }) => root !== '' && folderOf(root) === parent && TIER.test(basename(root))),
    )
  );
}

/** For a library that bears the name of the repository: the largest of its kind. */
function familyHost(part: Seen, beside: readonly Seen[], family: string): Seen | undefined {
  const isOfFamily = ({ root }: Seen): boolean =>
    LIBRARIES.test(basename(dirname(root))) && letters(basename(root)).startsWith(family);
  if (family === '' || !isOfFamily(part)) return undefined;
  return largerThan(part, beside.filter(isOfFamily));
}

/** Where a small part belongs: the innermost large system around it, or else the largest. */
function largeHost(part: Seen, beside: readonly Seen[]): Seen | undefined {
  const size = filesOf(part).length;
  const isSmall = size <= FEW_FILES || part.near.every(({ class: kind }) => NOTHING_RUN.has(kind));
  const atLeast = size * (isSmall ? TIMES_AS_LARGE : TIMES_AS_LARGE_FOR_ANY);
  const large = beside.filter(
    (other) => (isSupporting(part) && !isSupporting(other)) || filesOf(other).length >= atLeast,
  );
  const around = large.filter(({ root }) => root === '' || part.root.startsWith(`${root}/`));
  const innermost = around.toSorted((a, b) => b.root.length - a.root.length)[0];
  return innermost ?? bySize(large)[0];
}

/** The largest of `others`, if it is larger than `part`; of equals the first by name is the larger. */
function largerThan(part: Seen, others: readonly Seen[]): Seen | undefined {
  const [largest] = bySize([part, ...others]);
  return largest === part ? undefined : largest;
}

function bySize(parts: readonly Seen[]): readonly Seen[] {
  return parts.toSorted(
    (a, b) => filesOf(b).length - filesOf(a).length || (a.root < b.root ? -1 : a.root > b.root ? 1 : 0),
  );
}

/** Whether most of its AI only shows, tests or explains a product. */
function isSupporting(part: Seen): boolean {
  const files = filesOf(part);
  return 2 * files.filter((path) => SUPPORTING.test(path)).length > files.length;
}

function filesOf({ near }: Seen): readonly string[] {
  return [...new Set(near.flatMap(({ class: kind, path }) => (kind === 'ai-dependency' ? [] : [path])))];
}

function codeOwner(part: Seen, owners: CodeOwners | undefined): string | undefined {
  return owners === undefined ? undefined : ownerOf(filesOf(part), { owners, authors: new Map() })?.value;
}

function letters(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}
