import { type GlobMatcher, globMatcher } from './globs.ts';
import type { Policy } from './policy.ts';

/** What stands in packages and records instead of the words of a document that the policy keeps confidential. */
export const CONFIDENTIAL = 'confidential by the policy';

const MATCHERS = new WeakMap<object, GlobMatcher>();

/** Whether a policy keeps the document at `path` confidential: outside the repository only its title, git id and hash are told. */
export function isConfidential({ confidential }: Pick<Policy, 'confidential'>, path: string): boolean {
  const matcher = MATCHERS.get(confidential) ?? globMatcher(confidential);
  MATCHERS.set(confidential, matcher);
  return matcher(path) !== undefined;
}
