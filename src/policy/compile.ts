import type { When as WhenFile } from './generated/policy-file.ts';
import type { When } from './policy.ts';

export function compileWhen(when: WhenFile | undefined): When {
  const { lifecycle, ...rest } = when ?? {};
  const transitions = [...(rest.transitions ?? []), ...(lifecycle ?? [])];
  return { ...rest, ...(transitions.length === 0 ? {} : { transitions }), files: rest.files ?? 'all' };
}
