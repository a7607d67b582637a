import { agentTools } from './agent-tools.ts';
import { dependency } from './dependency.ts';
import type { Detector } from './detector.ts';
import { evaluation } from './evaluation.ts';
import { inlinePrompt } from './inline-prompt.ts';
import { modelId } from './model-id.ts';
import { pointer } from './pointer.ts';
import { promptFile } from './prompt-file.ts';
import { releasedModel } from './released-model.ts';
import { setting } from './setting.ts';
import { training } from './training.ts';
import { trainingData } from './training-data.ts';
import { weights } from './weights.ts';

/** Every way of seeing: one line and one file each. */
export const DETECTORS: readonly Detector[] = [
  weights,
  pointer,
  releasedModel,
  modelId,
  inlinePrompt,
  promptFile,
  training,
  trainingData,
  evaluation,
  agentTools,
  dependency,
  setting,
];
