import { isLower, type System } from '../change/systems.ts';
import type { Globs } from '../policy/policy.ts';
import type { Stage, Transition } from '../terms.ts';
import { isLost } from './lost-documents.ts';
import type { Trees } from './subject.ts';

/**
 * What a change does to a system as a whole: the register on the target branch beside the register as it would land.
 *
 * @param emptied its last model, model id or prompt goes
 * @param relied paths of the documents that its gates rely on; `blanked`: those that say less than they did
 */
export function transitionsOf(
  system: System,
  emptied: boolean,
  { relied, blanked }: { readonly relied: ReadonlySet<string>; readonly blanked: ReadonlySet<string> },
  trees: Trees,
): ReadonlySet<Transition> {
  const { base, head } = system;
  // Under another id, or in another folder, all that was asked of it is asked of what lies there.
  const moved = system.formerFolder !== undefined;
  const live = head?.stage === 'deployment' || head?.stage === 'operation';
  const happens: Readonly<Record<Transition, boolean>> = {
    registering:
      head !== undefined &&
      (base === undefined || moved || (base.stage === 'retired' && head.stage !== 'retired')),
    deploying: (moved && live) || isDeployed(base?.stage, head?.stage),
    withdrawing: isWithdrawn(base?.stage, emptied || head === undefined ? 'retired' : head.stage),
    retiring: emptied || (base !== undefined && head === undefined) || head?.stage === 'retired',
    // A target branch that names no tier counts as high risk.
    'tier-lowered': base !== undefined && head !== undefined && isLower(head.risk, base.risk ?? 'high'),
    'owner-changed':
      base !== undefined &&
      head !== undefined &&
      (base.owner !== head.owner || head.deputies.some((one) => !base.deputies.includes(one))),
    'paths-narrowed': base !== undefined && head !== undefined && narrows(system, trees),
    'document-removed': [...relied].some((path) => isLost(path, blanked, trees)),
  };
  const names = Object.keys(happens) as readonly Transition[];
  return new Set(names.filter((name) => happens[name]));
}

/** Whether the stage becomes one in which people use the system. From operation back to deployment is no step forward. */
function isDeployed(before: Stage | undefined, after: Stage | undefined): boolean {
  if (after === before || (after !== 'deployment' && after !== 'operation')) return false;
  return !(before === 'operation' && after === 'deployment');
}

const STEPS: readonly Stage[] = ['retired', 'design', 'data', 'development', 'deployment', 'operation'];

/** Whether the stage goes back, or ends, from one in which people use the system. */
function isWithdrawn(before: Stage | undefined, after: Stage | undefined): boolean {
  if (before !== 'deployment' && before !== 'operation') return false;
  return after !== undefined && STEPS.indexOf(after) < STEPS.indexOf(before);
}

/**
 * Whether a glob goes, one that takes files out comes or moves behind others, or a file that was claimed is claimed no
 * more. Of a large repository only the folders that changed are listed, so the globs speak first.
 */
function narrows({ base, head }: System, { base: was, head: is }: Trees): boolean {
  if (base === undefined || head === undefined || base.entry.sha === head.entry.sha) return false;
  const same = (a: Globs, b: Globs) => a.length === b.length && a.every((glob, index) => glob === b[index]);
  if (same(base.paths, head.paths) && same(base.sources, head.sources)) return false;
  const dropped = base.paths.some((glob) => !glob.startsWith('!') && !head.paths.includes(glob));
  const excludes = head.paths.some(
    (glob, index) =>
      glob.startsWith('!') &&
      head.paths.slice(0, index).some((taken) => {
        const before = base.paths.indexOf(glob);
        return !taken.startsWith('!') && (before === -1 || base.paths.indexOf(taken) > before);
      }),
  );
  const lost = (path: string) => base.claims(path) && !head.claims(path);
  return dropped || excludes || [...was.entries.keys(), ...is.entries.keys()].some(lost);
}
