import { isDeepStrictEqual } from 'node:util';
import { isModelEndpoint, isProvider } from '../../change/lexicon/models.ts';
import { type EvalResult, readEvalResult } from '../../documents/eval-results/index.ts';
import { isNamed } from '../../documents/eval-results/result.ts';
import type { Metrics as MetricsFile } from '../../policy/generated/policy-file.ts';
import { atTier, type ByTier, byTier, lessAtTier, sayTiers } from '../../policy/tiers.ts';
import { code, list, type Prose, prose, words } from '../../prose.ts';
import type { RiskTier } from '../../terms.ts';
import { type Asked, type GovernedChange, tierOf } from '../subject.ts';
import { defineFindings } from './support/findings.ts';
import type { Context, Gap } from './support/kind.ts';
import { defineRequirement } from './support/kind.ts';
import { outcome } from './support/outcome.ts';
import { documentsAt, openPaper, resolvePath, textOf } from './support/paper.ts';
import { isChangedPrompt, otherPrompts } from './support/prompts.ts';

/** Bounds of one metric; decimals are compared as they are written, not as binary fractions. */
interface Threshold {
  readonly min?: ByTier<number>;
  readonly max?: ByTier<number>;
  readonly 'no-regression'?: boolean;
  /** How much worse than before is still no regression, in the metric's unit. */
  readonly tolerance?: ByTier<number>;
  /** Between the best and the worst group, in the metric's unit. */
  readonly 'max-gap'?: ByTier<number>;
  /** Of the worst group to the best, 0–1. */
  readonly 'min-ratio'?: ByTier<number>;
  /** Fewer cases of the whole prove nothing. */
  readonly 'min-cases'?: ByTier<number>;
  /** What holds for each group instead of the bounds of the whole. */
  readonly groups?: GroupThreshold;
}

interface GroupThreshold {
  readonly min?: ByTier<number>;
  readonly max?: ByTier<number>;
  readonly 'no-regression'?: boolean;
  readonly tolerance?: ByTier<number>;
  /** Smaller groups are not judged: chance decides there. */
  readonly 'min-cases'?: ByTier<number>;
  /** A group that was there before must be there. */
  readonly keep?: boolean;
}

interface MetricsRequirement {
  readonly kind: 'metrics';
  readonly results: readonly string[];
  readonly format?: string;
  readonly thresholds: Readonly<Record<string, Threshold>>;
}

const BOUNDS = {
  min: byTier({ description: 'At least.', type: 'number' }),
  max: byTier({ description: 'At most.', type: 'number' }),
  'no-regression': { description: 'No worse than the same file before the change.', type: 'boolean' },
  tolerance: byTier({
    description: 'How much worse is still no regression, in the metric’s unit. Default 0.',
    type: 'number',
    minimum: 0,
  }),
} as const;

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
  'too-few-cases': {
    about: 'A result is made of fewer cases than the policy asks for.',
    words: ({
      metric,
      cases,
      bound,
    }: {
      readonly metric: string;
      readonly cases: number;
      readonly bound: number;
    }) => ({
      message: prose`${code(metric)} is made of ${cases === 0 ? 'an unknown number of' : cases} cases, fewer than ${bound}`,
      remedy: prose`evaluate more cases, and write how many into the results`,
    }),
  },
  'group-gone': {
    about: 'A group that was measured before the change is not measured any more.',
    words: ({
      metric,
      group,
      path,
    }: {
      readonly metric: string;
      readonly group: string;
      readonly path: string;
    }) => ({
      message: prose`${code(metric)} is no longer measured for ${code(group)} in ${code(path)}`,
      remedy: AGAIN,
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
        ...BOUNDS,
        'max-gap': byTier({
          description: 'Between the best and the worst group, in the metric’s unit.',
          type: 'number',
          minimum: 0,
        }),
        'min-ratio': byTier({
          description: 'Of the worst group to the best.',
          type: 'number',
          minimum: 0,
          maximum: 1,
        }),
        'min-cases': byTier({
          description: 'How many cases the result must be made of.',
          type: 'integer',
          minimum: 1,
        }),
        groups: {
          description:
            'Bounds of each group. Left out: `min`, `max` and `no-regression` hold for each group, too.',
          type: 'object',
          additionalProperties: false,
          minProperties: 1,
          properties: {
            ...BOUNDS,
            'min-cases': byTier({
              description:
                'Groups of fewer cases are not judged; a group whose number of cases is not given is.',
              type: 'integer',
              minimum: 1,
            }),
            keep: {
              description:
                'A group that was measured before must be measured. Default true with `no-regression`.',
              type: 'boolean',
            },
          },
        },
      },
    },
  },
  needsChange: 'no',
  parse: (file) => ({ kind: 'metrics', ...file }),
  documents: ({ results }) => results,
  describe: ({ results, thresholds }) =>
    prose`${list(Object.entries(thresholds).map(([name, bounds]) => words(`${name} ${sayBounds(bounds)}`)))} in ${list(results.map(code))}`,
  weaker: lessOfMetrics,
  // The prompts are read too, to be compared with those the results were made with.
  reads: ({ results }, subject, trees) => [
    ...results.flatMap((path) => documentsAt(path, subject, trees)),
    ...subject.changes.flatMap((change) => (isChangedPrompt(change) ? [change.path] : [])),
  ],

  findings: catalogue,

  judge(requirement, asked, context) {
    const gaps: Gap[] = [];
    const tier = tierOf(asked.subject);
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
      gaps.push(...regressions(paper.path, reading.result, { requirement, tier }, context));
    }
    const [first = ''] = requirement.results;
    const place = resolvePath(first, asked.subject) ?? first;
    if (gaps.length === 0)
      for (const [name, threshold] of Object.entries(requirement.thresholds))
        gaps.push(...thresholdGaps(place, name, threshold, { results: found, tier }));
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
  threshold: Threshold,
  { results, tier }: { readonly results: readonly EvalResult[]; readonly tier: RiskTier },
): readonly Gap[] {
  const all = valuesOf(name, results);
  const at = (line?: number) => ({ path, position: line === undefined ? undefined : { line, column: 1 } });
  if (all.length === 0) {
    const known = [...new Set(results.flatMap(({ metrics: one }) => one.map((metric) => metric.name)))];
    return [make.missing({ metric: name, known: known.slice(0, 8) }, at())];
  }
  const { groups: ofGroups = threshold } = threshold;
  const smallest = atTier(threshold.groups?.['min-cases'], tier) ?? 0;
  const wanted = atTier(threshold['min-cases'], tier);
  const bounds = all.flatMap(({ value, ci, line, group = '', cases }): readonly Gap[] => {
    if (group !== '' && cases !== undefined && cases < smallest) return [];
    const { min, max } = group === '' ? threshold : ofGroups;
    const [least, most] = [atTier(min, tier), atTier(max, tier)];
    // Where an interval is given, all of it must be on the right side.
    const [low, high] = ci ?? [value, value];
    const measured = { metric: name, group, value: shown(value, ci, cases) };
    const few = group === '' && wanted !== undefined && (cases ?? 0) < wanted;
    return [
      ...(few ? [make['too-few-cases']({ metric: name, cases: cases ?? 0, bound: wanted }, at(line))] : []),
      ...(least !== undefined && compare(low, least) < 0
        ? [make['below-minimum']({ ...measured, bound: least }, at(line))]
        : []),
      ...(most !== undefined && compare(high, most) > 0
        ? [make['above-maximum']({ ...measured, bound: most }, at(line))]
        : []),
    ];
  });
  const maxGap = atTier(threshold['max-gap'], tier);
  const minRatio = atTier(threshold['min-ratio'], tier);
  if ((maxGap === undefined && minRatio === undefined) || bounds.length > 0) return bounds;
  const groups = all
    .flatMap(({ value, group, cases }) =>
      group === undefined || (cases !== undefined && cases < smallest) ? [] : [{ group, value }],
    )
    .sort((a, b) => a.value - b.value);
  const [worst] = groups;
  const best = groups.at(-1);
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
  if (maxGap !== undefined && compare(distance, maxGap) > 0)
    return [make['gap-too-large']({ ...compared, gap: round(distance), bound: maxGap }, at())];
  if (minRatio !== undefined && compare(worst.value, best.value * minRatio) < 0)
    return [
      make['ratio-too-small']({ ...compared, ratio: round(worst.value / best.value), bound: minRatio }, at()),
    ];
  return [];
}

/** As decimals people write: 0.98 − 0.97 is 0.01, whatever the binary fractions say. */
function compare(a: number, b: number): number {
  const scale = Math.max(1, Math.abs(a), Math.abs(b));
  return Math.abs(a - b) <= scale * 1e-9 ? 0 : a - b;
}

/** `0.94 (0.92–0.96, 200 cases)`. */
function shown(value: number, ci: readonly [number, number] | undefined, cases: number | undefined): string {
  const more = [
    ...(ci === undefined ? [] : [`${ci[0]}–${ci[1]}`]),
    ...(cases === undefined ? [] : [`${cases} cases`]),
  ];
  return more.length === 0 ? String(value) : `${value} (${more.join(', ')})`;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** Worse than the same file before the change, by more than the tolerance; a group that is gone is worse, too. */
function regressions(
  path: string,
  result: EvalResult,
  {
    requirement: { thresholds, format },
    tier,
  }: { readonly requirement: MetricsRequirement; readonly tier: RiskTier },
  context: Context,
): readonly Gap[] {
  const entry = context.trees.mergeBase.entries.get(path);
  const text = entry === undefined ? undefined : textOf(entry, context.blobs);
  const old = text?.ok === true ? readEvalResult(path, text.text, format) : undefined;
  if (old?.ok !== true) return [];
  return Object.entries(thresholds).flatMap(([name, threshold]): readonly Gap[] => {
    const { groups: ofGroups = threshold } = threshold;
    const smallest = atTier(threshold.groups?.['min-cases'], tier) ?? 0;
    const before = valuesOf(name, [old.result]);
    const now = valuesOf(name, [result]);
    const worse = now.flatMap(({ value, group, line, higherIsBetter, cases, name: own }): readonly Gap[] => {
      const bounds = group === undefined ? threshold : ofGroups;
      if (bounds['no-regression'] !== true) return [];
      if (group !== undefined && cases !== undefined && cases < smallest) return [];
      const same = before.filter((metric) => metric.group === group);
      const was = (same.find((metric) => metric.name === own) ?? same[0])?.value;
      if (was === undefined) return [];
      const tolerance = atTier(bounds.tolerance, tier) ?? 0;
      const higher = higherIsBetter ?? threshold.max === undefined;
      if (compare(higher ? was - value : value - was, tolerance) <= 0) return [];
      const parameters = { metric: own, group: group ?? '', before: was, value, tolerance };
      const position = line === undefined ? undefined : { line, column: 1 };
      return [make.regression(parameters, { path, position })];
    });
    const keeps = threshold.groups?.keep ?? ofGroups['no-regression'] ?? false;
    const gone = before.filter(({ group, cases }) => {
      if (group === undefined || (cases !== undefined && cases < smallest)) return false;
      return !now.some((metric) => metric.group === group);
    });
    return [
      ...worse,
      ...(keeps
        ? gone.map(({ group = '' }) => make['group-gone']({ metric: name, group, path }, { path }))
        : []),
    ];
  });
}

function sayBounds({ min, max, groups, ...of }: Threshold): string {
  return [
    ...(min === undefined ? [] : [`≥ ${sayTiers(min)}`]),
    ...(max === undefined ? [] : [`≤ ${sayTiers(max)}`]),
    ...(of['no-regression'] === true
      ? [`no worse than before (tolerance ${sayTiers(of.tolerance ?? 0)})`]
      : []),
    ...(of['max-gap'] === undefined ? [] : [`groups at most ${sayTiers(of['max-gap'])} apart`]),
    ...(of['min-ratio'] === undefined ? [] : [`groups at least ${sayTiers(of['min-ratio'])} of the best`]),
    ...(groups === undefined ? [] : [`each group ${sayBounds({ ...groups })}`.trimEnd()]),
  ].join(', ');
}

function lessOfMetrics(before: MetricsRequirement, after: MetricsRequirement): readonly Prose[] | undefined {
  if (!before.results.every((path) => after.results.includes(path))) return undefined;
  return Object.entries(before.thresholds).flatMap(([name, was]): readonly Prose[] => {
    const is = after.thresholds[name];
    if (is === undefined) return [prose`${code(name)} has no bounds any more`];
    return isLess(was, is) ? [prose`${code(name)}: ${sayBounds(was)} → ${sayBounds(is)}`] : [];
  });
}

function isLess(was: Threshold, is: Threshold): boolean {
  const lower = (a: number, b: number): boolean => b < a;
  const higher = (a: number, b: number): boolean => b > a;
  const zero = { minimal: 0, limited: 0, high: 0, unacceptable: 0 };
  return (
    lessAtTier(was.min, is.min, lower) ||
    lessAtTier(was.max, is.max, higher) ||
    lessAtTier(was['max-gap'], is['max-gap'], higher) ||
    lessAtTier(was['min-ratio'], is['min-ratio'], lower) ||
    lessAtTier(was['min-cases'], is['min-cases'], lower) ||
    (was['no-regression'] === true && is['no-regression'] !== true) ||
    (was['no-regression'] === true && lessAtTier(was.tolerance ?? zero, is.tolerance ?? zero, higher)) ||
    !isDeepStrictEqual(was.groups, is.groups)
  );
}
