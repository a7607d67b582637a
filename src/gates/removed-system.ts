import type { Gate } from '../policy/policy.ts';
import { papersOf } from './requirement-kinds.ts';
import type { GateApplication, Trees } from './subject.ts';

/** Whether a gate asks that files belong to a registered system. */
export function asksForRegister({ level, require }: Gate): boolean {
  return level !== 'off' && require.some(({ kind }) => kind === 'registered');
}

/**
 * What is asked of a system that leaves the register with its folder: the gate of the register says what to do, and the
 * documents that went with it are not to be written anew.
 */
export function withoutRemoved(application: GateApplication, trees: Trees): readonly GateApplication[] {
  const { system } = application.subject;
  if (system?.base === undefined || system.head !== undefined) return [application];
  const went = (path: string): boolean =>
    path.startsWith(`${system.folder}/`) && !trees.head.entries.has(path);
  const require = application.require.filter((one) => {
    if (one.kind === 'registered') return true;
    const papers = papersOf(one, application.subject, trees);
    return papers.length === 0 || !papers.every(went);
  });
  if (require.length === application.require.length) return [application];
  return require.length === 0 ? [] : [{ ...application, require }];
}
