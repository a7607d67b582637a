import { isModelEndpoint, isProvider } from '../../change/lexicon/models.ts';
import { type EvalResult, readEvalResult } from '../../documents/eval-results/index.ts';
import { isNamed } from '../../documents/eval-results/result.ts';
import type { Metrics as MetricsFile } from '../../policy/generated/policy-file.ts';
import { otherwise } from '../../policy/kinds.ts';
import { code, list, prose } from '../../prose.ts';
import type { Asked } from '../subject.ts';
import type { Context, Gap } from './support/kind.ts';
import { defineRequirement } from './support/kind.ts';
import { documentsAt, gapAt, openPaper, outcome, resolvePath, textOf } from './support/paper.ts';
import { isChangedPrompt, otherPrompts } from './support/prompts.ts';

interface Threshold {
  readonly min?: number;
  readonly max?: number;
  readonly 'no-regression'?: boolean;
  /** How much worse than before is still no regression, in the metric's unit. */
  readonly tolerance?: number;
  /** Between the best and the worst group, in the metric's unit. */
  readonly 'max-gap'?: number;
  /** Of the worst group to the best, 0–1. */
  readonly 'min-ratio'?: number;
}

interface MetricsRequirement {
  readonly kind: 'metrics';
  readonly results: readonly string[];
  readonly format?: string;
  readonly thresholds: Readonly<Record<string, Threshold>>;
}

/**
 * Committed evaluation results meet their thresholds: complete, made of this content, no worse than before, and no
 * group much worse off than another.
 */
export const metrics = defineRequirement<MetricsRequirement, MetricsFile>({
  kind: 'metrics',
  schema: {
    description:
      'Committed evaluation results are complete, made for this change, and meet their thresholds.',
    type: 'object',
    additionalProperties: false,
    required: ['results', 'thresholds'],
    properties: {
      results: {
        description: 'Where the results lie.',
        type: 'array',
        minItems: 1,
        items: { $ref: '#/$defs/path' },
      },
      format: {
        description: 'The format, when its content does not tell.',
        enum: [
          'evaluation',
          'promptfoo',
          'lm-eval',
          'inspect',
          'openai-evals',
          'gh-models',
          'model-index',
          'junit',
          'plain',
        ],
      },
      thresholds: {
        description: 'Bounds by name of the metric.',
        type: 'object',
        minProperties: 1,
        additionalProperties: { $ref: '#/$defs/threshold' },
      },
    },
  },
  definitions: {
    threshold: {
      description: 'Bounds of one metric.',
      type: 'object',
      additionalProperties: false,
      minProperties: 1,
      properties: {
        min: { description: 'At least.', type: 'number' },
        max: { description: 'At most.', type: 'number' },
        'no-regression': { description: 'No worse than the same file before the change.', type: 'boolean' },
        tolerance: {
          description: "How much worse is still no regression, in the metric's unit. Default 0.",
          type: 'number',
          minimum: 0,
        },
        'max-gap': {
          description: "Between the best and the worst group, in the metric's unit.",
          type: 'number',
          minimum: 0,
        },
        'min-ratio': {
          description: 'Of the worst group to the best.',
          type: 'number',
          minimum: 0,
          maximum: 1,
        },
      },
    },
  },
  needsChange: 'no',
  parse: (file) => ({ kind: 'metrics', ...file }),
  documents: ({ results }) => results,
  describe: ({ results }) => prose`the thresholds over ${list(results.map(code))}`,
  weaker: otherwise(() => true),
  // The prompts are read too, to be compared with those the results were made with.
  reads: ({ results }, subject, trees) => [
    ...results.flatMap((path) => documentsAt(path, subject, trees)),
    ...subject.changes.flatMap((change) => (isChangedPrompt(change) ? [change.path] : [])),
  ],

  judge(requirement, asked, context) {
    const gaps: Gap[] = [];
    const found: EvalResult[] = [];
    for (const path of requirement.results) {
      const paper = openPaper(path, asked, context);
      if (!paper.ok) {
        if (paper.outcome.state === 'unmet') gaps.push(...paper.outcome.gaps);
        continue;
      }
      const reading = readEvalResult(paper.path, paper.text, requirement.format);
      const remedy = prose`run the evaluation and commit what it writes`;
      if (!reading.ok) {
        gaps.push(gapAt(paper.path, undefined, prose`${code(paper.path)}: ${reading.problem}`, remedy));
        continue;
      }
      found.push(reading.result);
      gaps.push(...unusable(paper.path, reading.result, asked, context));
      gaps.push(...otherPrompts(paper.path, reading.result, asked, context));
      gaps.push(...regressions(paper.path, reading.result, requirement, context));
    }
    const [first = ''] = requirement.results;
    const place = resolvePath(first, asked.subject) ?? first;
    if (gaps.length === 0)
      for (const [name, threshold] of Object.entries(requirement.thresholds))
        gaps.push(...thresholdGaps(place, name, threshold, found));
    return outcome(gaps, prose`${Object.keys(requirement.thresholds).length} thresholds are met`);
  },
});

/** Why a result says nothing about this change. */
function unusable(path: string, result: EvalResult, asked: Asked, context: Context): readonly Gap[] {
  const gap = (message: Gap['message'], remedy: Gap['remedy']): Gap =>
    gapAt(path, undefined, message, remedy);
  const again = prose`run the whole evaluation again on this change and commit the result`;
  const gaps: Gap[] = [];
  if (result.status !== 'complete')
    gaps.push(gap(prose`${code(path)} is ${result.status}: ${result.because ?? 'it says no more'}`, again));
  if (result.dirty === true)
    gaps.push(gap(prose`${code(path)} was made from files that were not committed`, again));
  const judged = asked.changes.filter((change) => change.path !== path && change.class !== 'evaluation');
  const before = context.trees.mergeBase.entries.get(path)?.sha;
  const [first] = judged;
  if (first !== undefined && before !== undefined && before === context.trees.head.entries.get(path)?.sha)
    gaps.push(gap(prose`${code(first.path)} changed; the results in ${code(path)} are from before`, again));
  const models = judged
    .flatMap((change) => (change.class === 'model-id' ? (change.after ?? []) : []))
    .filter((id) => !isProvider(id) && !isModelEndpoint(id));
  const { model } = result;
  if (model !== undefined && models.length > 0 && !models.some((id) => sameModel(model, id)))
    gaps.push(
      gap(prose`${code(path)} evaluates ${code(model)}, the change uses ${code(models[0] ?? '')}`, again),
    );
  return gaps;
}

/** `openai/gpt-4o` and `gpt-4o` are one model. */
function sameModel(a: string, b: string): boolean {
  const bare = (id: string): string => id.slice(id.search(/[^/:]*$/)).toLowerCase();
  return bare(a) === bare(b) || a.includes(b) || b.includes(a);
}

function valuesOf(name: string, results: readonly EvalResult[]) {
  return results.flatMap(({ metrics: all }) => all.filter((metric) => isNamed(metric, name)));
}

function thresholdGaps(
  path: string,
  name: string,
  { min, max, 'max-gap': maxGap, 'min-ratio': minRatio }: Threshold,
  results: readonly EvalResult[],
): readonly Gap[] {
  const all = valuesOf(name, results);
  const remedy = prose`improve it, or change the bound in the policy, which needs the governance role`;
  const gap = (message: Gap['message'], line?: number): Gap =>
    gapAt(path, line === undefined ? undefined : { line, column: 1 }, message, remedy);
  if (all.length === 0) {
    const known = [...new Set(results.flatMap(({ metrics: one }) => one.map((metric) => metric.name)))].slice(
      0,
      8,
    );
    return [gap(prose`no result gives ${code(name)}; there are ${known.join(', ') || 'none'}`)];
  }
  const bounds = all.flatMap(({ value, ci, line, group }): readonly Gap[] => {
    const of = group === undefined ? prose`` : prose` for ${code(group)}`;
    // Where an interval is given, all of it must be on the right side.
    const [low, high] = ci ?? [value, value];
    const gaps: Gap[] = [];
    if (min !== undefined && low < min)
      gaps.push(gap(prose`${code(name)}${of} is ${shown(value, ci)}, below ${min}`, line));
    if (max !== undefined && high > max)
      gaps.push(gap(prose`${code(name)}${of} is ${shown(value, ci)}, above ${max}`, line));
    return gaps;
  });
  const groups = all
    .flatMap(({ value, group }) => (group === undefined ? [] : [{ group, value }]))
    .sort((a, b) => a.value - b.value);
  const [worst] = groups;
  const best = groups.at(-1);
  if ((maxGap === undefined && minRatio === undefined) || bounds.length > 0) return bounds;
  if (worst === undefined || best === undefined || groups.length < 2)
    return [gap(prose`no result gives ${code(name)} for two groups or more`)];
  const distance = best.value - worst.value;
  if (maxGap !== undefined && distance > maxGap)
    return [
      gap(
        prose`${code(name)} is ${worst.value} for ${code(worst.group)} and ${best.value} for ${code(best.group)}: ${round(distance)} apart (at most ${maxGap})`,
      ),
    ];
  if (minRatio !== undefined && worst.value < best.value * minRatio)
    return [
      gap(
        prose`${code(name)} for ${code(worst.group)} is ${round(worst.value / best.value)} of that for ${code(best.group)} (at least ${minRatio})`,
      ),
    ];
  return [];
}

function shown(value: number, ci: readonly [number, number] | undefined): string {
  return ci === undefined ? String(value) : `${value} (${ci[0]}–${ci[1]})`;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** Worse than the same file before the change, by more than the tolerance. */
function regressions(
  path: string,
  result: EvalResult,
  { thresholds, format }: MetricsRequirement,
  context: Context,
): readonly Gap[] {
  const entry = context.trees.mergeBase.entries.get(path);
  const text = entry === undefined ? undefined : textOf(entry, context.blobs);
  const old = text?.ok === true ? readEvalResult(path, text.text, format) : undefined;
  if (old?.ok !== true) return [];
  return Object.entries(thresholds).flatMap(([name, threshold]): readonly Gap[] => {
    if (threshold['no-regression'] !== true) return [];
    const { tolerance = 0, max } = threshold;
    return valuesOf(name, [result]).flatMap(
      ({ value, group, line, higherIsBetter, name: own }): readonly Gap[] => {
        const before = valuesOf(name, [old.result]).filter((metric) => metric.group === group);
        const was = (before.find((metric) => metric.name === own) ?? before[0])?.value;
        if (was === undefined) return [];
        const higher = higherIsBetter ?? max === undefined;
        const worse = higher ? was - value : value - was;
        if (worse <= tolerance) return [];
        const of = group === undefined ? prose`` : prose` for ${code(group)}`;
        const message = prose`${code(own)}${of} went from ${was} to ${value} (tolerance ${tolerance})`;
        const remedy = prose`find out what made it worse, or say in the policy how much is tolerated`;
        return [gapAt(path, line === undefined ? undefined : { line, column: 1 }, message, remedy)];
      },
    );
  });
}
