import { isConfidential } from '../policy/confidential.ts';
import type { Policy } from '../policy/policy.ts';

/** One text that the policy is made of. */
export interface RuleText {
  /** Path in the repository, `preset:NAME`, or a file of another repository. */
  readonly from: string;
  /** Path of its copy in the package. */
  readonly file: string;
  readonly text: string;
}

/**
 * Where the package has the texts whose digest stands in the records, in the order of the digest. None: the policy keeps
 * one of them confidential.
 */
export function ruleTexts(policy: Policy): readonly RuleText[] {
  const { texts } = policy;
  if (texts.some(({ path }) => isConfidential(policy, path))) return [];
  return texts.map(({ path, text }, index) => ({ from: path, file: `policy/${index + 1}.txt`, text }));
}
