import type { When as WhenFile } from './generated/policy-file.ts';
import type { Kinds } from './kinds.ts';
import type { When } from './policy.ts';

export function compileWhen(written: WhenFile | undefined, kinds: Kinds): When {
  const { expression, lifecycle, files = 'all', ...rest } = written ?? {};
  const transitions = [...(rest.transitions ?? []), ...(lifecycle ?? [])];
  return {
    ...rest,
    ...(transitions.length === 0 ? {} : { transitions }),
    files,
    ...(expression === undefined ? {} : { condition: kinds.parse({ expression }) }),
  };
}
