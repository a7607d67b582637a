import { omitUndefined } from '../../omit-undefined.ts';
import { fields, items, numberOf, textOf } from '../fields.ts';
import { modelIndexClaims } from '../model-index.ts';
import { type EvalFormat, type Metric, otherNames } from './result.ts';

/** `model-index` of a Hugging Face model card. */
export const modelIndex: EvalFormat = {
  name: 'model-index',
  recognises: ({ value }) => typeof fields(value)['model-index'] === 'object',
  read: ({ value }) => {
    const index = fields(value)['model-index'];
    const model = textOf(fields(Array.isArray(index) ? index[0] : index).name);
    const metrics = modelIndexClaims(value).flatMap(({ names, value: number }): readonly Metric[] => {
      const [name, ...also] = shortest(names);
      if (number === undefined || name === undefined) return [];
      return [{ name, value: number, ...otherNames([name, ...also]) }];
    });
    return { metrics, status: 'complete', ...omitUndefined({ model }) };
  },
};

/** Names with their data set: `accuracy` alone would be every data set's. */
function shortest(names: readonly string[]): readonly string[] {
  const full = names.filter((name) => name.includes('/'));
  return full.length === 0 ? names : full;
}

/** A file of `.eval_results/`: https://huggingface.co/docs/hub/eval-results. */
export const hubResults: EvalFormat = {
  name: 'eval-results',
  recognises: ({ value }) => items(value).length > 0 && items(value).every(isHubResult),
  read: ({ value }) => {
    const metrics = items(value).flatMap((one): readonly Metric[] => {
      const { dataset, value: said } = fields(one);
      const { id, task_id: task } = fields(dataset);
      const number = numberOf(said);
      const [set, part] = [textOf(id), textOf(task)];
      if (number === undefined || set === undefined) return [];
      const names = part === undefined ? [set] : [`${set}/${part}`, set];
      const [name = set, ...also] = part === 'default' ? names.toReversed() : names;
      // Without its owner: `gsm8k` of `openai/gsm8k`.
      const bare = set.split('/').at(-1) ?? set;
      return [{ name, value: number, ...otherNames([name, ...also, bare]) }];
    });
    return { metrics, status: 'complete' };
  },
};

function isHubResult(value: unknown): boolean {
  const { dataset, value: number } = fields(value);
  return 'id' in fields(dataset) && number !== undefined;
}
