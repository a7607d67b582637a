import { fields, items, numberOf, textOf } from '../fields.ts';
import { type EvalFormat, type Metric, otherNames } from './result.ts';

/**
 * `stats.json` of a run of HELM: one number for each metric, split and perturbation.
 *
 * https://github.com/stanford-crfm/helm/blob/main/src/helm/benchmark/metrics/metric_name.py
 */
export const helm: EvalFormat = {
  name: 'helm',
  recognises: ({ value }) => items(value).length > 0 && items(value).every(isStat),
  read: ({ value }) => ({ metrics: items(value).flatMap(metricOf), status: 'complete' }),
};

function isStat(value: unknown): boolean {
  const { name, count } = fields(value);
  return textOf(fields(name).name) !== undefined && typeof count === 'number';
}

/** `exact_match/test`, also `exact_match`; of perturbed inputs `exact_match/test/robustness` alone. */
function metricOf(stat: unknown): readonly Metric[] {
  const { name, mean, sum, count } = fields(stat);
  const of = fields(name);
  const [metric, split] = [textOf(of.name), textOf(of.split)];
  const over = numberOf(count) ?? 0;
  const total = numberOf(sum);
  const value = numberOf(mean) ?? (total === undefined || over === 0 ? undefined : total / over);
  if (metric === undefined || value === undefined) return [];
  const perturbation = fields(of.perturbation);
  const how = textOf(perturbation.name) ?? ('perturbation' in of ? 'perturbed' : undefined);
  // Its count is of repeated runs, not of cases.
  const steps = [metric, split, textOf(of.sub_split), how].flatMap((step) => step ?? []);
  const names = how === undefined ? [steps.join('/'), metric] : [steps.join('/')];
  const [own = metric] = names;
  return [{ name: own, value, ...otherNames(names) }];
}
