import type { System } from '../../../change/systems.ts';
import { isReworded } from '../../../documents/likeness.ts';
import type { TextDocument } from '../../../documents/text-document.ts';
import type { Tree } from '../../../objects.ts';
import { code, prose } from '../../../prose.ts';
import type { GateApplication, Subject } from '../../subject.ts';
import { defineFindings } from './findings.ts';
import type { Gap } from './gap.ts';
import type { Among, Context } from './kind.ts';
import { resolvePath } from './read-document.ts';

interface CopyOf {
  readonly other: string;
  /** All of them, with `other`. */
  readonly others: readonly string[];
}

function andOthers({ length }: readonly string[]): string {
  return length > 1 ? ` (with ${length - 1} more)` : '';
}

const { make, catalogue } = defineFindings('impact', {
  copied: {
    about: 'The impact assessment is an exact copy of the one of another system.',
    words: ({ other, others }: CopyOf) => ({
      message: prose`this assessment is the same, word for word, as ${code(other)}${andOthers(others)}; two systems do not have the same impact on people`,
      remedy: prose`assess what this system does to people`,
    }),
  },
  reworded: {
    about: 'The impact assessment and that of another system differ in only a few words.',
    words: ({ other, others }: CopyOf) => ({
      message: prose`this assessment and ${code(other)}${andOthers(others)} differ in only a few words; two systems do not have the same impact on people`,
      remedy: prose`assess what this system does to people`,
    }),
  },
});

export { catalogue as COPY_FINDINGS };

/** Of more assessments those are read whose size is nearest, and all are compared byte for byte: each would have to be fetched. */
const MOST = 200;

/** Paths of the same document of other systems, of many those of nearest size. @param path as the policy writes it */
export function ofOthers(path: string, { system }: Subject, { systems, head }: Among): readonly string[] {
  const name = path.startsWith('{system}/') ? path.slice('{system}'.length) : undefined;
  if (system === undefined || name === undefined) return [];
  const own = `${system.folder}${name}`;
  if (systems.length <= MOST)
    return systems.map(({ folder }) => `${folder}${name}`).filter((other) => other !== own);
  const sorted = bySize(name, systems, head);
  const from = Math.min(Math.max(sorted.indexOf(own) - MOST / 2, 0), sorted.length - MOST - 1);
  return sorted.slice(from, from + MOST + 1).filter((other) => other !== own);
}

/** Sorted once for all systems that ask. */
const sortedIn = new WeakMap<readonly System[], Map<string, readonly string[]>>();

function bySize(name: string, systems: readonly System[], { entries }: Tree): readonly string[] {
  const known = sortedIn.get(systems) ?? new Map<string, readonly string[]>();
  sortedIn.set(systems, known);
  const size = (path: string): number => entries.get(path)?.size ?? 0;
  const sorted =
    known.get(name) ??
    systems.map(({ folder }) => `${folder}${name}`).sort((one, other) => size(one) - size(other));
  known.set(name, sorted);
  return sorted;
}

/**
 * Whether the assessment was made for another system. The one that was on the target branch first is nobody's copy.
 *
 * @param path as the policy writes it
 */
export function copyGaps(path: string, { subject }: GateApplication, context: Context): readonly Gap[] {
  const { policy, trees, documents, systems } = context;
  const at = resolvePath(path, subject);
  const own = at === undefined ? undefined : trees.head.entries.get(at);
  const opened = own === undefined ? undefined : documents.open(own);
  // Drafts of one tool say the same; that nobody has confirmed them is said by the document's own gate.
  if (own === undefined || opened?.ok !== true || isDrafted(opened.document)) return [];
  const isFirst = trees.base.entries.get(own.path)?.sha === own.sha;
  const isLater = (other: string) => isFirst && !trees.base.entries.has(other);
  const name = own.path.slice(own.path.lastIndexOf('/'));
  const whole = [...trees.head.entries.values()].filter(
    ({ path: other, sha }) =>
      sha === own.sha &&
      other !== own.path &&
      other.endsWith(name) &&
      other.startsWith(`${policy.systems}/`) &&
      !isLater(other),
  );
  const reworded = ofOthers(path, subject, { systems, head: trees.head }).filter((other) => {
    const entry = trees.head.entries.get(other);
    if (entry === undefined || entry.sha === own.sha || isLater(other)) return false;
    const beside = documents.open(entry);
    return beside.ok && isReworded(opened.document.runs, beside.document.runs);
  });
  const others = [...whole.map((entry) => entry.path), ...reworded];
  const [other] = others;
  if (other === undefined) return [];
  const found = whole.length > 0 ? make.copied : make.reworded;
  return [found({ other, others }, { path: own.path })];
}

function isDrafted({ yaml }: TextDocument): boolean {
  return yaml.ok && (yaml.document.drafted ?? []).length > 0;
}
