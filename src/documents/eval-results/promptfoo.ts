import { fields, items, numberOf, textOf } from '../fields.ts';
import type { EvalFormat, EvaluatedPrompt, Metric } from './result.ts';

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
    const evaluated = promptsOf(fields(value).config, prompts);
    const base = {
      metrics,
      ...(model === undefined ? {} : { model }),
      ...(evaluated.length === 0 ? {} : { prompts: evaluated }),
    };
    if (total === 0) return { ...base, status: 'errored', because: 'it ran no test' };
    return (errors ?? 0) > 0
      ? { ...base, status: 'errored', because: `${errors} errors` }
      : { ...base, status: 'complete' };
  },
};

/** The files the configuration names, and the texts that were sent. */
function promptsOf(config: unknown, sent: readonly unknown[]): readonly EvaluatedPrompt[] {
  const { prompts } = fields(config);
  const named = (Array.isArray(prompts) ? prompts : [prompts]).flatMap((one: unknown) => {
    const text = textOf(one) ?? textOf(fields(one).raw) ?? textOf(fields(one).id);
    const path = text === undefined ? undefined : /^file:\/\/(.+)$/.exec(text)?.[1];
    return path === undefined ? [] : [{ path }];
  });
  const texts = sent.flatMap((prompt) => {
    const text = textOf(fields(prompt).raw);
    return text === undefined ? [] : [{ text }];
  });
  return [...named, ...texts];
}

function groupOf(prompt: unknown): { readonly group?: string } {
  const group = textOf(fields(prompt).label) ?? textOf(fields(prompt).provider);
  return group === undefined ? {} : { group };
}
