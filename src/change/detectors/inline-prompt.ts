import type { Certainty } from '../change.ts';
import type { Facts } from '../facts/facts.ts';
import { promptChanges, textsOf } from '../guardrails/prompt-change.ts';
import { holdsFacts, type Nearness, namesOf, nearness } from './context.ts';
import type { Detection, Detector } from './detector.ts';
import { type Item, meaning, pairs } from './pairs.ts';
import { promptAt } from './prompt-evidence.ts';

interface Prompt extends Item {
  readonly why: string;
  readonly certainty: Certainty;
}

/** Prompts that live in code and configuration: system messages, templates, instructions, tool descriptions. */
export const inlinePrompt: Detector = {
  id: 'inline-prompt',
  reads: 'facts',
  wants: holdsFacts,
  detect: (file): readonly Detection[] => {
    const { before, after, language } = file;
    const near = nearness(file);
    const code = language?.kind === 'code';
    const of = (facts: Facts | undefined): readonly Prompt[] =>
      facts === undefined ? [] : prompts(facts, near, code);
    const [was, is] = [of(before?.facts), of(after?.facts)];
    const changed = pairs(was, is, meaning);
    const senses = promptChanges(changed.map(textsOf));
    return changed.map((pair, index) => {
      const { why, certainty, line } = pair.after ?? pair.before;
      const [old, fresh] = [pair.before?.value ?? '', pair.after?.value ?? ''];
      return {
        class: 'prompt',
        ...(pair.before === undefined ? {} : { before: firstDifference(old, fresh) }),
        ...(pair.after === undefined ? {} : { after: firstDifference(fresh, old) }),
        line,
        why,
        certainty,
        whole: whole(old, fresh),
        ...senses[index],
      };
    });
  },
};

function prompts(facts: Facts, near: Nearness, code: boolean): readonly Prompt[] {
  return facts.literals.flatMap((literal) => {
    const found = promptAt(literal, near, code);
    if (found === undefined) return [];
    const name = namesOf(literal)[0] ?? literal.chain[0]?.name ?? literal.scope?.[0] ?? '';
    return [{ name, value: literal.text.trim(), line: literal.line, ...found }];
  });
}

/** Both sides of a prompt whole; `''` = there is none. */
export function whole(was: string, is: string): NonNullable<Detection['whole']> {
  return { ...(was === '' ? {} : { was }), ...(is === '' ? {} : { is }) };
}

/** The first line of `text` that `other` does not have, short enough to print. */
export function firstDifference(text: string, other: string): string {
  const known = new Set(other.split('\n').map((line) => line.trim()));
  const line = text.split('\n').find((one) => one.trim() !== '' && !known.has(one.trim())) ?? text;
  const clean = line.replace(/\s+/g, ' ').trim();
  return clean.length > 80 ? `${clean.slice(0, 79)}…` : clean;
}
