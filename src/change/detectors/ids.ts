/** The names a policy switches detectors by. */
export const DETECTOR_IDS = [
  'weights',
  'pointer',
  'released-model',
  'model-id',
  'inline-prompt',
  'prompt-file',
  'training-data',
  'evaluation',
  'agent-tools',
  'dependency',
] as const;

export type DetectorId = (typeof DETECTOR_IDS)[number];
