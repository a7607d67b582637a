/** What the policy language can name. */
import { DETECTOR_IDS } from './generated/detector-ids.ts';

/** What a changed file may be: classes that globs of a policy name. */
export const CHANGE_CLASSES = [
  'model',
  'model-id',
  'prompt',
  'dataset',
  'evaluation',
  'ai-dependency',
  'agent-config',
  'setting',
  'governance',
  'coding-agent',
] as const;

/** Stages of the life of a system; empty: none is named. */
export const STAGES: readonly string[] = [
  'design',
  'data',
  'development',
  'deployment',
  'operation',
  'retired',
  '',
];

/** `unclassified`: a registered system claims the file, and neither a glob nor a detector says what it is. */
export type ChangeClass = (typeof CHANGE_CLASSES)[number] | 'unclassified';

/** The names a policy switches detectors by: generated from their table. */
export { DETECTOR_IDS };

export type DetectorId = (typeof DETECTOR_IDS)[number];

/** How a statement is vouched for. `commit`: by a commit whose signature GitHub verified. */
export const METHODS = ['ssh', 'sigstore', 'commit'] as const;
export type Method = (typeof METHODS)[number];

export const SIGNED_BY: Readonly<Record<Method, string>> = {
  ssh: 'an SSH signature',
  sigstore: 'a Sigstore signature',
  commit: 'a signed commit',
};
