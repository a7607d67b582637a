import type { CodeOwners } from '../approval/codeowners.ts';
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

/** A part with AI in no more files than this is small. */
const FEW_FILES = 3;
/** A small part is put with a system that has so many times its files. */
const TIMES_AS_LARGE = 5;
/** Any part is put with a system that has so many times its files. */
const TIMES_AS_LARGE_FOR_ANY = 20;
/** Folders of what shows, tests or explains a product, and is none. */
const SUPPORTING =
  /(?:^|\/)(?:docs?|documentation|examples?|samples?|demos?|tutorials?|workshops?|tests?|__tests__|benchmarks?)\//i;

/**
 * Puts parts that are hardly systems of their own with the large one beside them: AI in a few files, model ids and nothing that
 * they run, a fraction of the AI beside it, or samples, tests and documentation of a product.
 *
 * What CODEOWNERS gives to somebody else stays apart. Where one system is left, it is the whole repository's.
 */
export function joinedParts(
  parts: readonly Pick<JoinedPart, 'root' | 'near'>[],
  owners: CodeOwners | undefined,
): readonly JoinedPart[] {
  const joined = new Map(parts.map((part): [string, JoinedPart] => [part.root, { ...part, with: [] }]));
  for (const part of parts) {
    const host = hostOf(part, parts, owners);
    const at = host === undefined ? undefined : joined.get(host.root);
    const own = joined.get(part.root);
    if (at === undefined || own === undefined) continue;
    joined.delete(part.root);
    // With what it took itself.
    joined.set(at.root, {
      ...at,
      near: [...at.near, ...own.near],
      with: [...at.with, own.root, ...own.with],
    });
  }
  const [first, ...more] = [...joined.values()];
  if (first === undefined) return [];
  return more.length === 0 && first.with.length > 0 ? [{ ...first, root: '', with: [] }] : [first, ...more];
}

type Seen = Pick<JoinedPart, 'root' | 'near'>;

/** Where a small part belongs: the innermost large system around it, or else the largest. */
function hostOf(part: Seen, parts: readonly Seen[], owners: CodeOwners | undefined): Seen | undefined {
  const size = filesOf(part).length;
  const isSmall = size <= FEW_FILES || part.near.every(({ class: kind }) => NOTHING_RUN.has(kind));
  const atLeast = size * (isSmall ? TIMES_AS_LARGE : TIMES_AS_LARGE_FOR_ANY);
  const large = parts.filter(
    (other) =>
      other !== part &&
      ((isSupporting(part) && !isSupporting(other)) || filesOf(other).length >= atLeast) &&
      codeOwner(other, owners) === codeOwner(part, owners),
  );
  const around = large.filter(({ root }) => root === '' || part.root.startsWith(`${root}/`));
  const innermost = around.toSorted((a, b) => b.root.length - a.root.length)[0];
  return innermost ?? large.toSorted((a, b) => filesOf(b).length - filesOf(a).length)[0];
}

/** Whether most of its AI only shows, tests or explains a product. */
function isSupporting(part: Seen): boolean {
  const files = filesOf(part);
  return 2 * files.filter((path) => SUPPORTING.test(path)).length > files.length;
}

/** Classes that run nothing by themselves. */
const NOTHING_RUN: ReadonlySet<SurveyItem['class']> = new Set(['model-id', 'ai-dependency', 'evaluation']);

function filesOf({ near }: Seen): readonly string[] {
  return [...new Set(near.flatMap(({ class: kind, path }) => (kind === 'ai-dependency' ? [] : [path])))];
}

function codeOwner(part: Seen, owners: CodeOwners | undefined): string | undefined {
  return owners === undefined ? undefined : ownerOf(filesOf(part), { owners, authors: new Map() })?.value;
}
