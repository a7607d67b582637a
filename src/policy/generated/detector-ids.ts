/* Generated from src/change/detectors by `npm run generate`: edit the detectors, not this file. */
export const DETECTOR_IDS = [
  'weights',
  'pointer',
  'released-model',
  'model-id',
  'inline-prompt',
  'prompt-file',
  'training',
  'training-data',
  'evaluation',
  'agent-tools',
  'dependency',
  'setting',
] as const;
