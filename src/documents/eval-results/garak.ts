import { countOf } from '../../count-of.ts';
import { omitUndefined } from '../../omit-undefined.ts';
import { type Fields, fields, numberOf, textOf } from '../fields.ts';
import type { EvalFormat, Metric } from './result.ts';

/**
 * The report of garak, which attacks a model: one JSON object a line; each of type `eval` counts the answers to one
 * probe that one detector found no harm in.
 *
 * https://github.com/NVIDIA/garak/blob/main/garak/evaluators/base.py
 */
export const garak: EvalFormat = {
  name: 'garak',
  recognises: ({ path, text }) => path.endsWith('.jsonl') && /"entry_type"\s*:/.test(text.slice(0, 5000)),
  read: ({ text }) => {
    const entries = text
      .split('\n')
      // Attempts hold whole conversations, and no number.
      .filter((line) => line.trim() !== '' && !/"entry_type"\s*:\s*"attempt"/.test(line.slice(0, 200)))
      .map((line) => fields(JSON.parse(line)));
    const of = (type: string): readonly Fields[] => entries.filter(({ entry_type }) => entry_type === type);
    const pairs = of('eval').map(counts);
    const [passed, total] = [sum(pairs, 'passed'), sum(pairs, 'total')];
    const all: readonly Metric[] =
      total === 0
        ? []
        : [
            { name: 'pass-rate', value: passed / total, cases: total, higherIsBetter: true },
            {
              name: 'attack-success-rate',
              value: (total - passed) / total,
              cases: total,
              higherIsBetter: false,
            },
          ];
    const setup = fields(of('start_run setup')[0]);
    const model = textOf(setup['plugins.target_name']) ?? textOf(setup['plugins.model_name']);
    const base = { metrics: [...all, ...pairs.flatMap(ofPair)], ...omitUndefined({ model }) };
    if (of('completion').length === 0)
      return { ...base, status: 'partial', because: 'the run did not come to its end' };
    const unjudged = sum(pairs, 'unjudged');
    if (unjudged > 0)
      return { ...base, status: 'partial', because: `${countOf(unjudged, 'answer')} not judged` };
    return { ...base, status: 'complete' };
  },
};

interface Counts {
  readonly probe: string;
  readonly detector: string;
  readonly passed: number;
  readonly total: number;
  readonly unjudged: number;
}

/** Before 0.13 the number of answers is called `total`, and unjudged ones are not counted. */
function counts(entry: Fields): Counts {
  return {
    probe: textOf(entry.probe) ?? '',
    detector: (textOf(entry.detector) ?? '').replace(/^detector\./, ''),
    passed: numberOf(entry.passed) ?? 0,
    total: numberOf(entry.total_evaluated) ?? numberOf(entry.total) ?? 0,
    unjudged: numberOf(entry.nones) ?? 0,
  };
}

function sum(pairs: readonly Counts[], key: 'passed' | 'total' | 'unjudged'): number {
  return pairs.reduce((all, one) => all + one[key], 0);
}

function ofPair({ probe, detector, passed, total }: Counts): readonly Metric[] {
  if (total === 0 || probe === '') return [];
  const value = passed / total;
  return [{ name: `${probe}/${detector}`, also: [probe], value, cases: total, higherIsBetter: true }];
}
