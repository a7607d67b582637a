import type { When as WhenFile } from './generated/policy-file.ts';
import type { Kinds } from './kinds.ts';
import type { When } from './policy.ts';

export function compileWhen(written: WhenFile | undefined, kinds: Kinds): When {
  const { expression, files = 'all', ...when } = written ?? {};
  return { ...when, files, ...(expression === undefined ? {} : { condition: kinds.parse({ expression }) }) };
}
