import { countOf } from '../../count-of.ts';
import { omitUndefined } from '../../omit-undefined.ts';
import { fields, numberOf, textOf } from '../fields.ts';
import type { EvalFormat, Metric } from './result.ts';

/**
 * The record of OpenAI evals: JSON lines, with a `spec` first, events, and a `final_report` last.
 *
 * As `LocalRecorder` writes it: https://github.com/openai/evals/blob/main/evals/record.py
 */
export const openaiEvals: EvalFormat = {
  name: 'openai-evals',
  recognises: ({ path, text }) =>
    path.endsWith('.jsonl') && /"(?:final_report|spec)"\s*:/.test(text.slice(0, 5000)),
  read: ({ text }) => {
    const records = text
      .split('\n')
      .flatMap((line) => (line.trim() === '' ? [] : [fields(JSON.parse(line))]));
    const report = records.findLast((record) => 'final_report' in record)?.final_report;
    const spec = fields(records.find((record) => 'spec' in record)?.spec);
    const model =
      textOf(spec.completion_fns) ??
      textOf(Array.isArray(spec.completion_fns) ? spec.completion_fns[0] : undefined);
    const metrics = Object.entries(fields(report)).flatMap(([name, value]): readonly Metric[] => {
      const number = numberOf(value);
      return number === undefined ? [] : [{ name, value: number }];
    });
    const base = { metrics, ...omitUndefined({ model }) };
    if (report === undefined) return { ...base, status: 'partial', because: 'there is no final report' };
    const errors = records.filter(({ type }) => type === 'error').length;
    if (errors > 0) return { ...base, status: 'errored', because: countOf(errors, 'error') };
    const limit = numberOf(fields(spec.run_config).max_samples);
    if (limit !== undefined) return { ...base, status: 'partial', because: `limit ${limit}` };
    return { ...base, status: 'complete' };
  },
};
