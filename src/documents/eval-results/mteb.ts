import { fields, items, numberOf, textOf } from '../fields.ts';
import { type EvalFormat, type Metric, otherNames } from './result.ts';

/**
 * The result of one task of MTEB: for each split and each part of its data the main score and others.
 *
 * https://github.com/embeddings-benchmark/mteb/blob/main/mteb/results/task_result.py
 */
export const mteb: EvalFormat = {
  name: 'mteb',
  recognises: ({ value }) =>
    textOf(fields(value).task_name) !== undefined &&
    Object.values(fields(fields(value).scores)).some((split) => items(split).some(hasMainScore)),
  read: ({ value }) => {
    const { task_name, scores } = fields(value);
    const task = textOf(task_name) ?? '';
    const metrics = Object.entries(fields(scores)).flatMap(([split, parts]) =>
      items(parts).flatMap((part) => partScores(task, split, part, items(parts).length === 1)),
    );
    return { metrics, status: 'complete' };
  },
};

function hasMainScore(part: unknown): boolean {
  return numberOf(fields(part).main_score) !== undefined;
}

/** `STS12/test/cosine_spearman`; the main score also as `STS12`, where the split has one part. */
function partScores(task: string, split: string, part: unknown, only: boolean): readonly Metric[] {
  const { hf_subset, ...scores } = fields(part);
  const place = [task, split, ...(only ? [] : [textOf(hf_subset) ?? ''])];
  return Object.entries(scores).flatMap(([name, score]): readonly Metric[] => {
    if (typeof score !== 'number') return [];
    const own = [...place, name].join('/');
    const short = name === 'main_score' ? [place.join('/'), ...(only ? [task] : [])] : [];
    return [{ name: own, value: score, ...otherNames([own, ...short, ...(only ? [name] : [])]) }];
  });
}
