import { isModelEndpoint, isProvider } from '../../change/lexicon/models.ts';
import { type EvalResult, readEvalResult } from '../../documents/eval-results/index.ts';
import { isNamed } from '../../documents/eval-results/result.ts';
import type { Metrics as MetricsFile } from '../../policy/generated/policy-file.ts';
import { otherwise } from '../../policy/kinds.ts';
import { code, list, type Prose, prose } from '../../prose.ts';
import type { Asked, GovernedChange } from '../subject.ts';
import { defineFindings } from './support/findings.ts';
import type { Context, Gap } from './support/kind.ts';
import { defineRequirement } from './support/kind.ts';
import { outcome } from './support/outcome.ts';
import { documentsAt, openPaper, resolvePath, textOf } from './support/paper.ts';
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

const AGAIN = prose`run the whole evaluation again on this change and commit the result`;
const IMPROVE = prose`improve it, or change the bound in the policy, which needs the governance role`;

interface Measured {
  readonly metric: string;
  /** Empty: the whole. */
  readonly group: string;
  readonly value: string;
  readonly bound: number;
}

interface Compared {
  readonly metric: string;
  readonly worst: string;
  readonly 'worst-value': number;
  readonly best: string;
  readonly 'best-value': number;
  readonly bound: number;
}

interface In {
  readonly path: string;
}

function ofGroup(metric: string, group: string): Prose {
  return group === '' ? prose`${code(metric)}` : prose`${code(metric)} for ${code(group)}`;
}

const { make, catalogue } = defineFindings('metric', {
  unreadable: {
    about: 'A file of results is of no known format.',
    words: ({ path, problem }: In & { readonly problem: string }) => ({
      message: prose`${code(path)}: ${problem}`,
      remedy: prose`run the evaluation and commit what it writes`,
    }),
  },
  incomplete: {
    about: 'Results say of themselves that they are partial or failed.',
    words: ({ path, status, because }: In & { readonly status: string; readonly because: string }) => ({
      message: prose`${code(path)} is ${status}: ${because}`,
      remedy: AGAIN,
    }),
  },
  uncommitted: {
    about: 'Results were made from files that were not committed.',
    words: ({ path }: In) => ({
      message: prose`${code(path)} was made from files that were not committed`,
      remedy: AGAIN,
    }),
  },
  stale: {
    about: 'What was evaluated changed, and the results are from before.',
    words: ({ path, changed }: In & { readonly changed: string }) => ({
      message: prose`${code(changed)} changed; the results in ${code(path)} are from before`,
      remedy: AGAIN,
    }),
  },
  'other-model': {
    about: 'Results are about another model than the change uses.',
    words: ({ path, model, used }: In & { readonly model: string; readonly used: string }) => ({
      message: prose`${code(path)} evaluates ${code(model)}, the change uses ${code(used)}`,
      remedy: AGAIN,
    }),
  },
  missing: {
    about: 'No result gives a metric that the policy bounds.',
    words: ({ metric, known }: { readonly metric: string; readonly known: readonly string[] }) => ({
      message: prose`no result gives ${code(metric)}; there are ${known.join(', ') || 'none'}`,
      remedy: IMPROVE,
    }),
  },
  'below-minimum': {
    about: 'A metric is below its bound.',
    words: ({ metric, group, value, bound }: Measured) => ({
      message: prose`${ofGroup(metric, group)} is ${value}, below ${bound}`,
      remedy: IMPROVE,
    }),
  },
  'above-maximum': {
    about: 'A metric is above its bound.',
    words: ({ metric, group, value, bound }: Measured) => ({
      message: prose`${ofGroup(metric, group)} is ${value}, above ${bound}`,
      remedy: IMPROVE,
    }),
  },
  'no-groups': {
    about: 'Groups are to be compared, and the results have fewer than two.',
    words: ({ metric }: { readonly metric: string }) => ({
      message: prose`no result gives ${code(metric)} for two groups or more`,
      remedy: IMPROVE,
    }),
  },
  'gap-too-large': {
    about: 'Two groups are too far apart.',
    words: (of: Compared & { readonly gap: number }) => ({
      message: prose`${code(of.metric)} is ${of['worst-value']} for ${code(of.worst)} and ${of['best-value']} for ${code(of.best)}: ${of.gap} apart (at most ${of.bound})`,
      remedy: IMPROVE,
    }),
  },
  'ratio-too-small': {
    about: 'The worst group has too small a share of what the best group has.',
    words: (of: Compared & { readonly ratio: number }) => ({
      message: prose`${code(of.metric)} for ${code(of.worst)} is ${of.ratio} of that for ${code(of.best)} (at least ${of.bound})`,
      remedy: IMPROVE,
    }),
  },
  regression: {
    about: 'A metric is worse than before the change.',
    words: ({
      metric,
      group,
      before,
      value,
      tolerance,
    }: {
      readonly metric: string;
      readonly group: string;
      readonly before: number;
      readonly value: number;
      readonly tolerance: number;
    }) => ({
      message: prose`${ofGroup(metric, group)} went from ${before} to ${value} (tolerance ${tolerance})`,
      remedy: prose`find out what made it worse, or say in the policy how much is tolerated`,
    }),
  },
});

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

  findings: catalogue,

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
      if (!reading.ok) {
        gaps.push(make.unreadable({ path: paper.path, problem: reading.problem }, { path: paper.path }));
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

/** Classes that say nothing about how well a system answers. */
const ASIDE: ReadonlySet<string> = new Set(['evaluation', 'governance', 'unclassified']);

function isEvaluated({ class: kind, immaterial }: GovernedChange): boolean {
  return !ASIDE.has(kind) && immaterial === undefined;
}

/** Why a result says nothing about this change. */
function unusable(path: string, result: EvalResult, asked: Asked, context: Context): readonly Gap[] {
  const at = { path };
  const gaps: Gap[] = [];
  if (result.status !== 'complete')
    gaps.push(
      make.incomplete({ path, status: result.status, because: result.because ?? 'it says no more' }, at),
    );
  if (result.dirty === true) gaps.push(make.uncommitted(at, at));
  const judged = asked.changes.filter((change) => change.path !== path && isEvaluated(change));
  const before = context.trees.mergeBase.entries.get(path)?.sha;
  const [first] = judged;
  if (first !== undefined && before !== undefined && before === context.trees.head.entries.get(path)?.sha)
    gaps.push(make.stale({ path, changed: first.path }, at));
  const models = judged
    .flatMap((change) => (change.class === 'model-id' ? (change.after ?? []) : []))
    .filter((id) => !isProvider(id) && !isModelEndpoint(id));
  const { model } = result;
  const [used] = models;
  if (model !== undefined && used !== undefined && !models.some((id) => sameModel(model, id)))
    gaps.push(make['other-model']({ path, model, used }, at));
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
  const at = (line?: number) => ({ path, position: line === undefined ? undefined : { line, column: 1 } });
  if (all.length === 0) {
    const known = [...new Set(results.flatMap(({ metrics: one }) => one.map((metric) => metric.name)))];
    return [make.missing({ metric: name, known: known.slice(0, 8) }, at())];
  }
  const bounds = all.flatMap(({ value, ci, line, group = '' }): readonly Gap[] => {
    // Where an interval is given, all of it must be on the right side.
    const [low, high] = ci ?? [value, value];
    const measured = { metric: name, group, value: shown(value, ci) };
    return [
      ...(min !== undefined && low < min
        ? [make['below-minimum']({ ...measured, bound: min }, at(line))]
        : []),
      ...(max !== undefined && high > max
        ? [make['above-maximum']({ ...measured, bound: max }, at(line))]
        : []),
    ];
  });
  const groups = all
    .flatMap(({ value, group }) => (group === undefined ? [] : [{ group, value }]))
    .sort((a, b) => a.value - b.value);
  const [worst] = groups;
  const best = groups.at(-1);
  if ((maxGap === undefined && minRatio === undefined) || bounds.length > 0) return bounds;
  if (worst === undefined || best === undefined || groups.length < 2)
    return [make['no-groups']({ metric: name }, at())];
  const compared = {
    metric: name,
    worst: worst.group,
    'worst-value': worst.value,
    best: best.group,
    'best-value': best.value,
  };
  const distance = best.value - worst.value;
  if (maxGap !== undefined && distance > maxGap)
    return [make['gap-too-large']({ ...compared, gap: round(distance), bound: maxGap }, at())];
  if (minRatio !== undefined && worst.value < best.value * minRatio)
    return [
      make['ratio-too-small']({ ...compared, ratio: round(worst.value / best.value), bound: minRatio }, at()),
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
        const parameters = { metric: own, group: group ?? '', before: was, value, tolerance };
        const position = line === undefined ? undefined : { line, column: 1 };
        return [make.regression(parameters, { path, position })];
      },
    );
  });
}
