import { locatedLater, type ParsedYaml, parseYaml } from '../documents/yaml.ts';
import { inFull } from './in-full.ts';

/** A file of a policy, parsed, with its short forms written out. */
export interface PolicyText {
  /** Path in the repository, `preset:NAME`, or a file of another repository as `pinnedRef` writes it. */
  readonly path: string;
  readonly text: string;
  readonly parsed: ParsedYaml;
}

/** @param value what `text` holds, where that was read ahead */
export function policyText(path: string, text: string, value?: unknown): PolicyText {
  const parsed = value === undefined ? parseYaml(text) : locatedLater(text, value);
  return { path, text, parsed: parsed.ok ? { ok: true, document: inFull(parsed.document) } : parsed };
}
