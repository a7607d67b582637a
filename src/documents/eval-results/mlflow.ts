import { omitUndefined } from '../../omit-undefined.ts';
import { fields, numberOf, textOf } from '../fields.ts';
import type { EvalFormat, Metric } from './result.ts';

/** Its lines: milliseconds since 1970, value, step. */
const LINE = /^\d{9,16} (\S{1,40})(?: (-?\d{1,12}))?$/;

/** What MLflow writes of a run: `mlflow runs describe`, or a file of its store, `mlruns/…/metrics/NAME`. */
export const mlflow: EvalFormat = {
  name: 'mlflow',
  recognises: ({ value, text, path }) => {
    const { info, data } = fields(value);
    return ('run_id' in fields(info) && typeof fields(data).metrics === 'object') || isMetricFile(path, text);
  },
  read: ({ value, text, path }) => {
    if (isMetricFile(path, text)) return { metrics: lastOf(path, text), status: 'complete' };
    const { info, data } = fields(value);
    const { metrics, params } = fields(data);
    const status = textOf(fields(info).status);
    const base = {
      metrics: Object.entries(fields(metrics)).flatMap(([name, one]): readonly Metric[] => {
        const number = numberOf(one);
        return number === undefined ? [] : [{ name, value: number }];
      }),
      ...omitUndefined({ model: textOf(fields(params).model) ?? textOf(fields(params).model_name) }),
    };
    if (status === undefined || status === 'FINISHED') return { ...base, status: 'complete' };
    const because = `its status is ${status.slice(0, 40)}`;
    return { ...base, status: status === 'KILLED' ? 'cancelled' : 'errored', because };
  },
};

function isMetricFile(path: string, text: string): boolean {
  const [first = ''] = text.slice(0, 200).split('\n');
  return path.split('/').includes('metrics') && LINE.test(first.trim());
}

/** A metric has a line for each step; what it came to is the last. */
function lastOf(path: string, text: string): readonly Metric[] {
  const name = path.slice(path.lastIndexOf('/metrics/') + '/metrics/'.length);
  const lines = text.split('\n').flatMap((line, index) => {
    const [, value, step] = LINE.exec(line.trim().slice(0, 100)) ?? [];
    return value === undefined ? [] : [{ value: numberOf(value), step: Number(step ?? 0), line: index + 1 }];
  });
  const last = lines.reduce<(typeof lines)[number] | undefined>(
    (best, one) => (best === undefined || one.step >= best.step ? one : best),
    undefined,
  );
  return last?.value === undefined ? [] : [{ name, value: last.value, line: last.line }];
}
