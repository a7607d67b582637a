import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { setOutput } from '@actions/core';
import type { PullRequestVerdict } from '../evaluation/judge-pull-request.ts';
import type { Evaluation } from '../gates/evaluation.ts';
import { jsonChanges, result, systemsResult } from '../reporters/json.ts';
import { sarif } from '../reporters/sarif.ts';
import type { ActionRun, Inputs } from './inputs.ts';

/** Writes the action's outputs and files for the pull requests of a head. */
export function writeOutputs(judged: readonly PullRequestVerdict[], inputs: Inputs, run: ActionRun): void {
  const evaluations = judged.flatMap((one) => ('evaluation' in one ? [one.evaluation] : []));
  writeEvaluations(evaluations, judged.length - evaluations.length, inputs, run);
}

/** @param unjudged how many could not be judged: each counts as a failure */
export function writeEvaluations(
  evaluations: readonly Evaluation[],
  unjudged: number,
  inputs: Inputs,
  run: ActionRun,
): void {
  for (const evaluation of evaluations) run.observe?.(evaluation);
  const findings = evaluations.flatMap((evaluation) => evaluation.findings);
  const report = join(run.temp, 'aims-gate-result.json');
  const [only] = evaluations;
  const content =
    evaluations.length === 1 && only !== undefined
      ? result(only)
      : { schemaVersion: 1, results: evaluations.map(result) };
  writeFileSync(report, `${JSON.stringify(content, undefined, 2)}\n`);
  setOutput('verdict', worst(evaluations, unjudged));
  setOutput('findings', findings.length + unjudged);
  setOutput('failures', findings.filter(({ level }) => level === 'failure').length + unjudged);
  setOutput('changes', JSON.stringify(evaluations.flatMap(jsonChanges)));
  setOutput('systems', JSON.stringify(evaluations.flatMap(systemsResult)));
  setOutput('report', report);
  if (inputs.sarifFile !== undefined && only !== undefined) {
    const file = resolve(run.workspace, inputs.sarifFile);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, sarif(only));
  }
}

function worst(evaluations: readonly Evaluation[], unjudged: number): Evaluation['verdict'] {
  if (unjudged > 0 || evaluations.some(({ verdict }) => verdict === 'fail')) return 'fail';
  return evaluations.some(({ verdict }) => verdict === 'pass') ? 'pass' : 'not-applicable';
}

/** Appends to the job summary, where the runner offers one. */
export function writeSummary(text: string, file: string | undefined): void {
  if (file !== undefined && file !== '') appendFileSync(file, text);
}
