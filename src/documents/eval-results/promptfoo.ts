import { type EvalFormat, fields, items, type Metric, numberOf, textOf } from './result.ts';

/** `promptfoo eval --output results.json`. */
export const promptfoo: EvalFormat = {
  name: 'promptfoo',
  recognises: ({ value }) => {
    const results = fields(fields(value).results);
    return 'stats' in results && ('prompts' in results || 'results' in results);
  },
  read: ({ value }) => {
    const results = fields(fields(value).results);
    const stats = fields(results.stats);
    const [passed, failed, errors] = [stats.successes, stats.failures, stats.errors].map(
      (one) => numberOf(one) ?? 0,
    );
    const total = (passed ?? 0) + (failed ?? 0) + (errors ?? 0);
    const metrics: Metric[] =
      total === 0 ? [] : [{ name: 'pass-rate', value: (passed ?? 0) / total, higherIsBetter: true }];
    const prompts = items(results.prompts);
    for (const prompt of prompts) {
      const { namedScores } = fields(fields(prompt).metrics);
      for (const [name, score] of Object.entries(fields(namedScores))) {
        const number = numberOf(score);
        if (number !== undefined)
          metrics.push({ name, value: number, ...(prompts.length > 1 ? groupOf(prompt) : {}) });
      }
    }
    const model = textOf(fields(prompts[0]).provider);
    const base = { metrics, ...(model === undefined ? {} : { model }) };
    if (total === 0) return { ...base, status: 'errored', because: 'it ran no test' };
    return (errors ?? 0) > 0
      ? { ...base, status: 'errored', because: `${errors} errors` }
      : { ...base, status: 'complete' };
  },
};

function groupOf(prompt: unknown): { readonly group?: string } {
  const group = textOf(fields(prompt).label) ?? textOf(fields(prompt).provider);
  return group === undefined ? {} : { group };
}
