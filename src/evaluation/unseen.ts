import { type FileScan, MAX_OPEN_BYTES } from '../change/detect.ts';
import { holdsNoText } from '../change/facts/languages.ts';
import { isAiPath } from '../change/lexicon/ai-words.ts';
import type { System } from '../change/systems.ts';
import type { SkippedFile } from '../gates/evaluation.ts';
import type { Selection } from '../gates/selection.ts';
import { omitUndefined } from '../omit-undefined.ts';
import { globMatcher } from '../policy/globs.ts';
import type { Policy } from '../policy/policy.ts';

type SelectedFile = Selection['files'][number];

/**
 * Every changed file that was not read as it should, with the reason: what the policy takes out, what holds no text, what
 * is too large, what could not be parsed. `level` is there where somebody should know: the file could have been read by
 * nobody, and it lies in the paths of a registered system or is named like something of AI.
 */
export function unseenFiles(
  policy: Policy,
  { files, candidates, governed }: Selection,
  scans: readonly FileScan[],
  systems: readonly System[],
): readonly SkippedFile[] {
  const ignored = globMatcher(policy.ignore);
  const opened = new Set(candidates.map(({ file }) => file.path));
  const reasons = new Map<string, readonly string[]>(scans.map(({ file, unseen }) => [file.path, unseen]));
  const judged = new Set(governed.map(({ path }) => path));
  return files.flatMap((file): readonly SkippedFile[] => {
    const found = opened.has(file.path)
      ? (reasons.get(file.path) ?? []).map((because) => ({ because, how: howOf(because) }))
      : [{ because: whyNot(file, ignored), how: 'not-read' as const }];
    return found.map(({ because, how }): SkippedFile => {
      const one = { path: file.path, because, how };
      // What its path alone governs stands in the report anyway, and holds nothing to read in a picture.
      const silent =
        how === 'in-part' || judged.has(file.path) || because === IGNORED || holdsNoText(file.path);
      return silent ? one : { ...one, ...mattersTo(file, policy, systems) };
    });
  });
}

const IGNORED = 'the policy ignores it';

function howOf(because: string): SkippedFile['how'] {
  return /loose text|only what differs/.test(because) ? 'in-part' : 'not-read';
}

function whyNot({ path, base, head }: SelectedFile, ignored: (path: string) => string | undefined): string {
  if (ignored(path) !== undefined) return IGNORED;
  if ([base, head].some((entry) => entry?.mode === '120000')) return 'it is a link';
  if ([base, head].some((entry) => entry?.mode === '160000')) return 'it is a submodule';
  if ([base, head].some((entry) => (entry?.size ?? 0) > MAX_OPEN_BYTES)) return 'it is larger than 8 MiB';
  if (base?.sha === head?.sha) return 'its content did not change';
  return holdsNoText(path) ? 'files of this kind hold no text' : 'nothing reads files of this kind';
}

/** Whose file it is, and how loudly the policy wants to hear of it: the strictest tier decides. */
function mattersTo(
  { path, previousPath, base, head }: SelectedFile,
  { unread }: Policy,
  systems: readonly System[],
): Pick<SkippedFile, 'level' | 'system' | 'matters'> {
  if (base?.sha === head?.sha) return {};
  const owners = systems.filter(({ claims }) => [path, previousPath ?? []].flat().some(claims));
  const strictest = owners.toSorted(
    (a, b) => RANK[unread[b.risk ?? 'high']] - RANK[unread[a.risk ?? 'high']],
  )[0];
  if (strictest !== undefined) {
    const level = unread[strictest.risk ?? 'high'];
    const matters = `it is in the paths of ${strictest.id}`;
    return level === 'off' ? { matters } : { level, system: strictest.id, matters };
  }
  if (!isAiPath(path)) return {};
  const level = unread.minimal;
  return {
    matters: 'its name is typical of AI',
    ...omitUndefined({ level: level === 'off' ? undefined : level }),
  };
}

const RANK = { off: 0, notice: 1, warning: 2, failure: 3 } as const;
