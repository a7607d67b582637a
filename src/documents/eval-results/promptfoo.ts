import { countOf } from '../../count-of.ts';
import { omitUndefined } from '../../omit-undefined.ts';
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
    for (const prompt of prompts) metrics.push(...namedScores(prompt, prompts.length > 1));
    const model = textOf(fields(prompts[0]).provider);
    const evaluated = promptsOf(fields(value).config, prompts);
    const base = {
      metrics,
      ...omitUndefined({ model, prompts: evaluated.length === 0 ? undefined : evaluated }),
    };
    if (total === 0) return { ...base, status: 'errored', because: 'it ran no test' };
    if ((errors ?? 0) > 0) return { ...base, status: 'errored', because: countOf(errors ?? 0, 'error') };
    if (prompts.length > 0 && prompts.every(isUnjudged))
      return { ...base, status: 'partial', because: 'no assertion judged an answer' };
    return { ...base, status: 'complete' };
  },
};

/**
 * promptfoo adds the scores of a name up and writes beside them how many there were, or their weight:
 * https://www.promptfoo.dev/docs/configuration/outputs. A metric derived from others has no count and is no sum; a file
 * without any count is of a version that wrote none, and each test gave one score.
 */
function namedScores(prompt: unknown, several: boolean): readonly Metric[] {
  const metrics = fields(fields(prompt).metrics);
  const [counts, weights] = [fields(metrics.namedScoresCount), fields(metrics.namedScoreWeights)];
  const tests = ['testPassCount', 'testFailCount', 'testErrorCount']
    .map((key) => numberOf(metrics[key]) ?? 0)
    .reduce((sum, count) => sum + count, 0);
  const alone = 'namedScoresCount' in metrics ? 1 : Math.max(tests, 1);
  return Object.entries(fields(metrics.namedScores)).flatMap(([name, score]): readonly Metric[] => {
    const sum = numberOf(score);
    const over = numberOf(weights[name]) ?? numberOf(counts[name]) ?? alone;
    if (sum === undefined || over === 0) return [];
    return [{ name, value: sum / over, ...(several ? groupOf(prompt) : {}) }];
  });
}

/** Every test passes when nothing is asserted. */
function isUnjudged(prompt: unknown): boolean {
  const { assertPassCount, assertFailCount } = fields(fields(prompt).metrics);
  return numberOf(assertPassCount) === 0 && numberOf(assertFailCount) === 0;
}

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
