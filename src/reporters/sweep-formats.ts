import { GITHUB_BUDGET } from './layout.ts';
import { sarif } from './sarif.ts';
import { type SweepResult, sweepJson, sweepTerminal } from './sweep.ts';
import { sweepPage } from './sweep-issue.ts';
import type { Screen } from './terminal.ts';

/** How `aims-gate sweep --format` can print a verdict: one line each. */
export const SWEEP_FORMATS: ReadonlyMap<string, (swept: SweepResult, screen: Screen) => string> = new Map([
  ['terminal', sweepTerminal],
  ['json', sweepJson],
  ['sarif', sweptSarif],
  ['markdown', (swept: SweepResult) => `${sweepPage(swept, { budget: GITHUB_BUDGET })}\n`],
]);

/** What expires soon blocks nothing yet: it is a note. */
function sweptSarif({ evaluation, soon }: SweepResult): string {
  const later = soon.map((finding) => ({ ...finding, level: 'notice' as const }));
  return sarif({ ...evaluation, findings: [...evaluation.findings, ...later] });
}
