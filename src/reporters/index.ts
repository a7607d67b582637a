import type { Evaluation } from '../gates/evaluation.ts';
import { comment } from './comment.ts';
import { json } from './json.ts';
import { GITHUB_BUDGET } from './layout.ts';
import { sarif } from './sarif.ts';
import { type Screen, terminal } from './terminal.ts';

type VerdictFormat = (evaluation: Evaluation, screen: Screen) => string;

/** How `aims-gate check --format` can print a verdict: one line and one file each. */
export const FORMATS: ReadonlyMap<string, VerdictFormat> = new Map<string, VerdictFormat>([
  ['terminal', terminal],
  ['json', json],
  ['sarif', (evaluation) => sarif(evaluation)],
  ['markdown', (evaluation) => `${comment(evaluation, { budget: GITHUB_BUDGET })}\n`],
]);
