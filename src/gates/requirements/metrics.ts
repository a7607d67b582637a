import { isModelEndpoint, isModelId, isProvider } from '../../change/lexicon/models.ts';
import { type EvalResult, FORMATS, readEvalResult } from '../../documents/eval-results/index.ts';
import { fields } from '../../documents/fields.ts';
import { namesOtherVersion } from '../../documents/model-names.ts';
import type { Metrics as MetricsFile } from '../../policy/generated/policy-file.ts';
import { byTier } from '../../policy/tiers.ts';
import { code, list, type Prose, prose, words } from '../../prose.ts';
import { type GateApplication, type GovernedChange, tierOf } from '../subject.ts';
import { filesAt } from './support/files-at.ts';
import type { Gap } from './support/gap.ts';
import type { Context } from './support/kind.ts';
import { defineRequirement } from './support/kind.ts';
import { isLess, type MetricsRequirement, sayBounds, thresholdGaps } from './support/metric-bounds.ts';
import { catalogue, make } from './support/metric-findings.ts';
import { metricRegressions } from './support/metric-regressions.ts';
import { outcome } from './support/outcome.ts';
import { isChangedPrompt, otherPrompts } from './support/prompts.ts';
import { openDocument, openValues, resolvePath, withoutSystem } from './support/read-document.ts';

const BOUNDS = {
  min: byTier({ description: 'At least.', type: 'number' }),
  max: byTier({ description: 'At most.', type: 'number' }),
  'no-regression': {
    description: 'No worse than the same file before the change, or than `baseline`.',
    type: 'boolean',
  },
  tolerance: byTier(
    {
      description: 'How much worse is still no regression, in the metric’s unit. Default 0.',
      type: 'number',
      minimum: 0,
    },
    'has the default',
  ),
} as const;

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
        description: 'Where the results lie: files, or globs of files that are all read.',
        type: 'array',
        minItems: 1,
        items: { $ref: '#/$defs/path' },
      },
      baseline: {
        description:
          'Results on the target branch that `no-regression` compares with. Left out: the same file before the change.',
        $ref: '#/$defs/path',
      },
      card: {
        description: 'The model card: the results must be those of the model that its `base_model` names.',
        $ref: '#/$defs/path',
      },
      format: {
        description: 'The format, when its content does not tell.',
        enum: FORMATS.map(({ name }) => name),
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
            'min-cases': byTier(
              {
                description:
                  'Groups of fewer cases are not judged; a group whose number of cases is not given is.',
                type: 'integer',
                minimum: 1,
              },
              'has none',
            ),
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
  fulfilledBy: () => 'author',
  parse: (file) => ({ kind: 'metrics', ...file }),
  documents: ({ results, baseline, card }) => [...results, baseline ?? [], card ?? []].flat(),
  describe: ({ results, thresholds, baseline, card }) =>
    prose`${list(Object.entries(thresholds).map(([name, bounds]) => words(`${name} ${sayBounds(bounds)}`)))} in ${list(results.map(code))}${baseline === undefined ? prose`` : prose`, compared with ${code(baseline)}`}${card === undefined ? prose`` : prose`, of the model in ${code(card)}`}`,
  weaker: lessOfMetrics,
  // The prompts are read too, to be compared with those the results were made with.
  compares: (_, subject) =>
    subject.changes.flatMap((change) => (isChangedPrompt(change) ? [change.path] : [])),

  findings: catalogue,

  judge(requirement, asked, context) {
    const [foremost = ''] = requirement.results;
    // Files of no system have no results of a system.
    if (requirement.results.every((path) => resolvePath(path, asked.subject) === undefined))
      return withoutSystem(foremost, asked.subject, context);
    const gaps: Gap[] = [];
    const tier = tierOf(asked.subject);
    const found: EvalResult[] = [];
    const others: Gap[] = [];
    for (const { path, globbed } of resultFiles(requirement.results, asked, context)) {
      const opened = openDocument(path, asked, context);
      if (!opened.ok) {
        if (opened.outcome.state === 'unmet') gaps.push(...opened.outcome.gaps);
        continue;
      }
      const reading = readEvalResult(opened.path, opened.document, requirement.format);
      if (!reading.ok) {
        const { problem, position, other } = reading;
        const gap = make.unreadable({ path: opened.path, problem }, { path: opened.path, position });
        // Beside results a glob may match questions, a README, a log.
        (globbed && other === true ? others : gaps).push(gap);
        continue;
      }
      found.push(reading.result);
      gaps.push(...unusable(opened.path, reading.result, asked, context));
      gaps.push(...otherThanCard(opened.path, reading.result, { requirement, asked }, context));
      gaps.push(...otherPrompts(opened.path, reading.result, asked, context));
      gaps.push(...metricRegressions(opened.path, reading.result, { requirement, asked }, context));
    }
    const [place = ''] = requirement.results.flatMap((path) => resolvePath(path, asked.subject) ?? []);
    if (found.length === 0) gaps.push(...others);
    if (gaps.length === 0)
      for (const [name, threshold] of Object.entries(requirement.thresholds))
        gaps.push(...thresholdGaps(place, name, threshold, { results: found, tier }));
    return outcome(gaps, prose`${Object.keys(requirement.thresholds).length} thresholds are met`);
  },
});

interface NamedFile {
  readonly path: string;
  /** A glob matched it: nobody said that it is a result. */
  readonly globbed: boolean;
}

/** The files that are named, and those of the head that globs match; where there is none, what was asked for is missing. */
function resultFiles(
  results: readonly string[],
  { subject }: GateApplication,
  { trees }: Context,
): readonly NamedFile[] {
  const files = results.flatMap((path): readonly NamedFile[] => {
    const resolved = resolvePath(path, subject);
    if (resolved === undefined || !path.includes('*')) return [{ path, globbed: false }];
    return filesAt(resolved, trees.head).map((file) => ({ path: file, globbed: true }));
  });
  return files.length > 0 ? files : results.slice(0, 1).map((path) => ({ path, globbed: false }));
}

/** Classes that say nothing about how well a system answers. */
const ASIDE: ReadonlySet<string> = new Set(['evaluation', 'governance', 'unclassified']);

function isEvaluated({ class: kind, immaterial }: GovernedChange): boolean {
  return !ASIDE.has(kind) && immaterial === undefined;
}

/** Formats of no tool, whose keys are the author's. */
const OWN_NAMES: ReadonlySet<string> = new Set(['plain', 'table']);

/** Why a result says nothing about this change. */
function unusable(
  path: string,
  result: EvalResult,
  asked: GateApplication,
  context: Context,
): readonly Gap[] {
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
  // A table of anybody's may call anything a model.
  const named = OWN_NAMES.has(result.format) && !isModelId(model ?? '') ? undefined : model;
  if (named !== undefined && used !== undefined && !models.some((id) => sameModel(named, id)))
    gaps.push(make['other-model']({ path, model: named, used }, at));
  return gaps;
}

/** Results of another model than the card describes; a card that names none is for the gate of the card. */
function otherThanCard(
  path: string,
  { model }: EvalResult,
  {
    requirement: { card },
    asked,
  }: { readonly requirement: MetricsRequirement; readonly asked: GateApplication },
  context: Context,
): readonly Gap[] {
  const opened = card === undefined ? undefined : openValues(card, asked, context);
  if (model === undefined || opened?.ok !== true) return [];
  const { base_model: base } = fields(opened.document.value);
  if (typeof base !== 'string' || sameModel(model, base)) return [];
  const differs = namesOtherVersion(base, model) || (isModelId(base) && isModelId(model));
  return differs
    ? [make['other-than-card']({ path, model, card: opened.path, described: base }, { path })]
    : [];
}

/** `openai/gpt-4o` and `gpt-4o` are one model. */
function sameModel(a: string, b: string): boolean {
  const bare = (id: string): string => id.slice(id.search(/[^/:]*$/)).toLowerCase();
  return bare(a) === bare(b) || a.includes(b) || b.includes(a);
}

function lessOfMetrics(before: MetricsRequirement, after: MetricsRequirement): readonly Prose[] | undefined {
  if (!before.results.every((path) => after.results.includes(path))) return undefined;
  const compared =
    before.baseline === after.baseline
      ? []
      : [prose`results are compared with ${code(after.baseline ?? 'the same file before')}`];
  // The same file read in another way says something else, or nothing.
  const read =
    before.format === after.format ? [] : [prose`results are read as ${after.format ?? 'any format'}`];
  const compares =
    before.card === undefined || before.card === after.card
      ? []
      : [prose`results need not be those of the model in ${code(before.card)}`];
  const bounds = Object.entries(before.thresholds).flatMap(([name, was]): readonly Prose[] => {
    const is = after.thresholds[name];
    if (is === undefined) return [prose`${code(name)} has no bounds any more`];
    return isLess(was, is) ? [prose`${code(name)}: ${sayBounds(was)} → ${sayBounds(is)}`] : [];
  });
  return [...read, ...compared, ...compares, ...bounds];
}
