import type { Problem } from '../documents/position.ts';
import type { LocatedDocument } from '../documents/yaml.ts';
import type { PolicyFile } from './generated/policy-file.ts';
import type { Policy } from './policy.ts';
import type { PolicyText } from './policy-text.ts';

/** A problem with the file it is in. */
export type PolicyProblem = Problem & Pick<PolicyText, 'path' | 'text'>;

export type LoadedPolicy =
  | { readonly ok: true; readonly policy: Policy }
  | {
      readonly ok: false;
      readonly problems: readonly PolicyProblem[];
      /** What is left of it without the keys that have mistakes, for lint alone: nothing is judged by it. */
      readonly rest?: Policy;
    };

/** One policy file, parsed and valid by itself. */
export interface Layer extends PolicyText {
  readonly file: PolicyFile;
  readonly document: LocatedDocument;
  /** The organisation's own schemas that its documents follow. */
  readonly schemas?: readonly PolicyText[];
}

export function loadFailure(
  layer: Pick<PolicyText, 'path' | 'text'>,
  problems: readonly Problem[],
): LoadedPolicy {
  const { path, text } = layer;
  return { ok: false, problems: problems.map((problem) => ({ ...problem, path, text })) };
}
