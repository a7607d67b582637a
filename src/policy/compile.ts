import { omitUndefined } from '../omit-undefined.ts';
import type { When as WhenFile } from './generated/policy-file.ts';
import type { Kinds } from './kinds.ts';
import type { GateCondition } from './policy.ts';

export function compileWhen(written: WhenFile | undefined, kinds: Kinds): GateCondition {
  const { expression, lifecycle, files = 'all', ...rest } = written ?? {};
  const transitions = [...(rest.transitions ?? []), ...(lifecycle ?? [])];
  return {
    ...rest,
    ...omitUndefined({ transitions: transitions.length === 0 ? undefined : transitions }),
    files,
    ...omitUndefined({ condition: expression === undefined ? undefined : kinds.parse({ expression }) }),
  };
}
