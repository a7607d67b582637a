import type { Problem } from '../../documents/position.ts';
import type { Policy } from '../policy.ts';
import { CHANGE_CLASSES, DETECTOR_IDS } from '../vocabulary.ts';

/** Why no file would ever be governed, or no gate ever asked; undefined: something is. */
export function governsNothing(policy: Policy): Problem | undefined {
  const position = { line: 1, column: 1 };
  if (policy.gates.every(({ level }) => level === 'off'))
    return { position, message: 'every gate is switched off: the policy asks nothing', hint: 'leave one on' };
  const named = CHANGE_CLASSES.some((name) =>
    policy.changes[name].some((glob) => !glob.startsWith('!') && !isUndone(glob, policy.changes[name])),
  );
  if (named || policy.trusted.length > 0) return undefined;
  const unseen =
    policy.ignore.includes('**') &&
    !policy.ignore.slice(policy.ignore.lastIndexOf('**')).some((glob) => glob.startsWith('!'));
  const off = DETECTOR_IDS.every((id) => policy.detectors[id].at(-1) === '!**');
  return unseen || off
    ? {
        position,
        message: 'no file is governed: `changes` names none, and no detector looks into any',
        hint: 'name files under `changes`',
      }
    : undefined;
}

/** Whether everything is taken out again behind it. */
function isUndone(glob: string, globs: readonly string[]): boolean {
  return globs.slice(globs.indexOf(glob)).includes('!**');
}
