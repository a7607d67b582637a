import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BOLDER_PROMPT, PRODUCT } from '../support/product.ts';
import { TestRepository } from '../support/repository.ts';
import { aimsGate } from './command.ts';

const FILE = join(import.meta.dirname, '..', '..', 'policies', 'problem-matcher.json');

/** A matcher as GitHub's runner reads it: its patterns match lines that follow each other. */
interface Matcher {
  readonly severity: string;
  readonly pattern: readonly (Readonly<Record<'file' | 'line' | 'code' | 'message', number | undefined>> & {
    readonly regexp: string;
  })[];
}

/** What a matcher makes of a log: `severity code file:line message`. */
function matches({ severity, pattern }: Matcher, log: readonly string[]): readonly string[] {
  return log.flatMap((_, from) => {
    const found = pattern.map(({ regexp }, index) => new RegExp(regexp).exec(log[from + index] ?? ''));
    if (found.includes(null)) return [];
    const part = (name: 'file' | 'line' | 'code' | 'message'): string =>
      pattern.map((one, index) => found[index]?.[one[name] ?? -1] ?? '').join('');
    return [`${severity} ${part('code')} ${part('file')}:${part('line')} ${part('message')}`];
  });
}

test('a log of `check` becomes annotations through the problem matcher', () => {
  const repository = new TestRepository();
  repository.commit('The product', PRODUCT);
  repository.git('switch', '--quiet', '--create', 'bolder');
  repository.commit('A bolder prompt', { 'prompts/system.md': BOLDER_PROMPT });
  const ran = aimsGate(['check', '--repo', repository.directory, '--base', 'main', '--head', 'bolder']);
  repository.remove();
  const { problemMatcher } = JSON.parse(readFileSync(FILE, 'utf8')) as {
    readonly problemMatcher: readonly Matcher[];
  };
  const log = ran.stdout.split('\n');
  expect(problemMatcher.flatMap((one) => matches(one, log))).toEqual([
    expect.stringMatching(/^error model-card \.aims\/systems\/support-bot\/model-card\.md:1 the prompt /),
    expect.stringMatching(/^warning guardrail-removed prompts\/system\.md:\d+ /),
  ]);
});
