import { countOf } from '../../../count-of.ts';
import { nearest } from '../../../documents/nearest.ts';
import { code, list, type Prose, prose } from '../../../prose.ts';
import { defineFindings, type Texts } from './findings.ts';

const AGAIN = prose`run the whole evaluation again on this change and commit the result`;
const MEASURE_GROUPS = prose`measure each group, and write its number of cases into the results`;
const IMPROVE = prose`improve it, or change the bound in the policy, which needs the governance role`;

interface Measured {
  readonly metric: string;
  /** Empty: the whole. */
  readonly group: string;
  readonly value: string;
  readonly bound: number;
}

interface MetricLeap {
  readonly metric: string;
  readonly group: string;
  readonly before: string;
  readonly value: string;
}

interface MetricComparison {
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

/** A number of another name is not missing: the policy names it otherwise than the results do. */
function remedyOfMissing(metric: string, known: readonly string[]): Prose {
  const near = known.filter((one) => one.toLowerCase().split(/[/.,]/).includes(metric.toLowerCase()));
  const like = near.length > 0 ? near : [nearest(metric, known) ?? []].flat();
  if (like.length > 0)
    return prose`name it in the policy as the results do: ${list(like.slice(0, 3).map(code), 'or')}`;
  return known.length === 0 ? AGAIN : prose`measure it, or name in the policy a metric that the results give`;
}

interface Shrunk {
  readonly metric: string;
  readonly group: string;
  /** 0: it did not say. */
  readonly before: number;
  readonly cases: number;
  readonly bound: number;
}

export const { make, catalogue } = defineFindings('metric', {
  unreadable: {
    about: 'A file of results has an unknown format.',
    words: ({ path, problem }: In & { readonly problem: string }) => ({
      message: prose`${code(path)}: ${problem}`,
      remedy: prose`run the evaluation and commit what it writes`,
    }),
  },
  incomplete: {
    about: 'The file of results says that the run was partial or failed.',
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
    about: 'The results are older than a change of what they evaluate.',
    words: ({ path, changed }: In & { readonly changed: string }) => ({
      message: prose`${code(changed)} changed; the results in ${code(path)} are older`,
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
      message: prose`no result gives ${code(metric)}; the results give ${known.join(', ') || 'none'}`,
      remedy: remedyOfMissing(metric, known),
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
  unit: {
    about: 'A metric is above 1 where its bound is a fraction: one of the two is in percent.',
    words: ({ metric, group, value, bound }: Measured) => ({
      message: prose`${ofGroup(metric, group)} is ${value}, and its bound is ${bound}: one is probably a percentage, the other a fraction`,
      remedy: prose`use one unit for results and bounds; if the metric can exceed 1, set its ${code('max')} in the policy too`,
    }),
  },
  'unit-changed': {
    about: 'A metric that must be no worse than before is a hundred times as large: it is in another unit.',
    words: ({ metric, group, before, value }: MetricLeap) => ({
      message: prose`${ofGroup(metric, group)} went from ${before} to ${value}: the new value is probably a percentage, the old one a fraction`,
      remedy: prose`use the unit of the earlier results; if the metric can exceed 1, set its ${code('max')} in the policy too`,
    }),
  },
  'whole-missing': {
    about: 'The policy has a bound for a metric over all cases, and the results give it by group only.',
    words: ({ metric }: Texts<'metric'>) => ({
      message: prose`no result gives ${code(metric)} over all cases, only for groups`,
      remedy: prose`add the result over all cases, with the number of cases`,
    }),
  },
  'group-too-small': {
    about: 'A group that was judged before the change is measured on too few cases to be judged.',
    words: ({ metric, group, before, cases, bound }: Shrunk) => ({
      message: prose`${ofGroup(metric, group)} is measured on ${countOf(cases, 'case')}; it was on ${before === 0 ? 'more' : before} before, and at least ${bound} are required`,
      remedy: AGAIN,
    }),
  },
  'group-uncounted': {
    about: 'A group no longer gives its number of cases.',
    words: ({ metric, group, before }: Pick<Shrunk, 'metric' | 'group' | 'before'>) => ({
      message: prose`${ofGroup(metric, group)} does not say on how many cases it is measured; before it was ${before}`,
      remedy: prose`state the number of cases of each group in the results`,
    }),
  },
  'unreadable-before': {
    about: 'Results must be no worse than before, and those of the target branch cannot be read.',
    words: ({ path }: In) => ({
      message: prose`${code(path)} of the target branch cannot be read, so the results cannot be compared with it`,
      remedy: prose`replace it on the target branch by results that can be read, in a pull request that changes nothing else`,
    }),
  },
  'no-groups': {
    about: 'The policy compares groups, and the results have fewer than two.',
    words: ({ metric }: Texts<'metric'>) => ({
      message: prose`no result gives ${code(metric)} for two groups or more`,
      remedy: MEASURE_GROUPS,
    }),
  },
  'groups-missing': {
    about: 'The policy has bounds for groups, and the results have no groups.',
    words: ({ metric }: Texts<'metric'>) => ({
      message: prose`no result gives ${code(metric)} for a group`,
      remedy: MEASURE_GROUPS,
    }),
  },
  'groups-too-small': {
    about: 'The policy has bounds for groups, and every group of the results is too small to be judged.',
    words: ({ metric, bound }: { readonly metric: string; readonly bound: number }) => ({
      message: prose`no group of ${code(metric)} has ${countOf(bound, 'case')} or more: nothing was judged`,
      remedy: prose`evaluate more cases of each group`,
    }),
  },
  'gap-too-large': {
    about: 'Two groups are too far apart.',
    words: (of: MetricComparison & { readonly gap: number }) => ({
      message: prose`${code(of.metric)} is ${of['worst-value']} for ${code(of.worst)} and ${of['best-value']} for ${code(of.best)}: ${of.gap} apart (at most ${of.bound})`,
      remedy: IMPROVE,
    }),
  },
  'ratio-too-small': {
    about: 'The ratio of the worst group to the best group is too small.',
    words: (of: MetricComparison & { readonly ratio: number }) => ({
      message: prose`${code(of.metric)} for ${code(of.worst)} is ${of.ratio} of that for ${code(of.best)} (at least ${of.bound})`,
      remedy: IMPROVE,
    }),
  },
  'other-than-card': {
    about: 'Results are about another model than the model card describes.',
    words: ({
      path,
      model,
      card,
      described,
    }: In & { readonly model: string; readonly card: string; readonly described: string }) => ({
      message: prose`${code(path)} evaluates ${code(model)}, ${code(card)} describes ${code(described)}`,
      remedy: prose`run the evaluation again with the model that is in use, or correct ${code('base_model')} of the card`,
    }),
  },
  'too-few-cases': {
    about: 'A result is based on fewer cases than the policy requires.',
    words: ({
      metric,
      cases,
      bound,
    }: {
      readonly metric: string;
      readonly cases: number;
      readonly bound: number;
    }) => ({
      message: prose`${code(metric)} is based on ${cases === 0 ? 'an unknown number of cases' : countOf(cases, 'case')}, fewer than the required ${bound}`,
      remedy: prose`evaluate more cases, and write how many into the results`,
    }),
  },
  'group-gone': {
    about: 'A group that was measured before the change is no longer measured.',
    words: ({ metric, group, path }: Texts<'metric' | 'group' | 'path'>) => ({
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
      readonly before: string;
      readonly value: string;
      readonly tolerance: number;
    }) => ({
      message: prose`${ofGroup(metric, group)} went from ${before} to ${value} (tolerance ${tolerance})`,
      remedy: prose`find out what made it worse, or say in the policy how much is tolerated`,
    }),
  },
});
