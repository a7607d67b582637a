import { type ParsedYaml, parseYaml } from '../documents/yaml.ts';

/** A file of a policy, parsed. */
export interface PolicyText {
  /** Path in the repository, `preset:NAME`, or a file of another repository as `pinnedRef` writes it. */
  readonly path: string;
  readonly text: string;
  readonly parsed: ParsedYaml;
}

export function policyText(path: string, text: string): PolicyText {
  return { path, text, parsed: parseYaml(text) };
}
