import { fields, items, numberOf, textOf } from '../fields.ts';
import type { EvalFormat, Metric } from './result.ts';

/** `model-index` of a Hugging Face model card, and `.eval_results/*.yaml`. */
export const modelIndex: EvalFormat = {
  name: 'model-index',
  recognises: ({ value }) => Array.isArray(fields(value)['model-index']),
  read: ({ value }) => {
    const [first] = items(fields(value)['model-index']).map(fields);
    const model = textOf(first?.name);
    const metrics = items(first?.results).flatMap((result) => {
      const { dataset, metrics: list } = fields(result);
      const name = textOf(fields(dataset).type) ?? textOf(fields(dataset).name);
      return items(list).flatMap((one): readonly Metric[] => {
        const number = numberOf(fields(one).value);
        const type = textOf(fields(one).type) ?? textOf(fields(one).name);
        if (number === undefined || type === undefined) return [];
        return [{ name: name === undefined ? type : `${name}/${type}`, value: number }];
      });
    });
    return { metrics, status: 'complete', ...(model === undefined ? {} : { model }) };
  },
};
