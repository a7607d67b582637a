import type { When as WhenFile } from './generated/policy-file.ts';
import type { When } from './policy.ts';

export function compileWhen(when: WhenFile | undefined): When {
  return { ...when, files: when?.files ?? 'all' };
}
