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

/** Settings of a model that are seen with their values: `change.key`. */
export const SETTING_NAMES = [
  'temperature',
  'top-p',
  'top-k',
  'min-p',
  'max-tokens',
  'context-window',
  'frequency-penalty',
  'presence-penalty',
  'repetition-penalty',
  'seed',
  'reasoning-effort',
  'thinking-budget',
  'max-steps',
  'max-cost',
  'region',
  'safety-threshold',
  'moderation',
  'guardrail',
  'tool-choice',
] as const;
export type SettingName = (typeof SETTING_NAMES)[number];

/** What an agent may do with a tool; `unknown`: its name does not say. */
export const SCOPES = ['read', 'write', 'delete', 'execute', 'send', 'pay', 'unknown'] as const;
export type Scope = (typeof SCOPES)[number];

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
