/** Where the policy of a repository is, unless another file is named. */
export const DEFAULT_POLICY = '.aims/policy.yml';
