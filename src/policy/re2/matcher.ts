import type { Assertion, Part } from './part.ts';
import { parsePattern } from './syntax.ts';

/**
 * Patterns of policies, by Thompson's construction: every state that can be reached is followed at once, so that the time
 * is the length of the text times the size of the pattern, whatever the two are. An engine that backtracks, as the one of
 * JavaScript does, can be made to take hours by a text of a pull request.
 */
type Step =
  | { readonly kind: 'character'; readonly matches: (character: string) => boolean }
  | { readonly kind: 'assertion'; readonly of: Assertion }
  | { readonly kind: 'split'; readonly to: readonly number[] }
  | { readonly kind: 'done' };

/** A pattern with its repetitions written out. */
const MAX_STEPS = 5000;
/** Steps of the pattern times characters of the text: about a second at worst. */
const MAX_WORK = 5_000_000;

class PatternTooLarge extends RangeError {}

/** Whether the pattern matches somewhere in a text. Both throw: `PatternError` what is none, `PatternTooLarge` what takes too long. */
export function pattern(text: string): (subject: string) => boolean {
  const steps: Step[] = [];
  write(parsePattern(text), steps);
  steps.push({ kind: 'done' });
  return (subject) => {
    if (steps.length * subject.length > MAX_WORK)
      throw new PatternTooLarge('a text is too long for this pattern');
    return search(steps, [...subject]);
  };
}

function write(part: Part, steps: Step[]): void {
  if (steps.length > MAX_STEPS) throw new PatternTooLarge('it is too large');
  switch (part.kind) {
    case 'character':
    case 'assertion':
      steps.push(part);
      return;
    case 'sequence':
      for (const one of part.parts) write(one, steps);
      return;
    case 'choice':
      writeChoice(part.ways, steps);
      return;
    case 'repeat':
      writeRepeat(part, steps);
  }
}

function writeChoice(ways: readonly Part[], steps: Step[]): void {
  const split = reserve(steps);
  const [starts, ends]: [number[], number[]] = [[], []];
  for (const way of ways) {
    starts.push(steps.length);
    write(way, steps);
    ends.push(reserve(steps));
  }
  steps[split] = { kind: 'split', to: starts };
  for (const end of ends) steps[end] = { kind: 'split', to: [steps.length] };
}

function writeRepeat({ part, min, max }: Part & { readonly kind: 'repeat' }, steps: Step[]): void {
  for (let count = 0; count < min; count += 1) write(part, steps);
  if (max === undefined) {
    const loop = reserve(steps);
    write(part, steps);
    steps.push({ kind: 'split', to: [loop] });
    steps[loop] = { kind: 'split', to: [loop + 1, steps.length] };
    return;
  }
  const exits: number[] = [];
  for (let count = min; count < max; count += 1) {
    exits.push(reserve(steps));
    write(part, steps);
  }
  for (const exit of exits) steps[exit] = { kind: 'split', to: [exit + 1, steps.length] };
}

/** A step whose targets are known once what follows is written. */
function reserve(steps: Step[]): number {
  steps.push({ kind: 'split', to: [] });
  return steps.length - 1;
}

function search(steps: readonly Step[], text: readonly string[]): boolean {
  let active: readonly number[] = [];
  for (let at = 0; at <= text.length; at += 1) {
    const reached = new Set<number>();
    let done = false;
    // A match may begin at every character.
    const pending = [0, ...active];
    for (let index = pending.pop(); index !== undefined; index = pending.pop()) {
      if (reached.has(index)) continue;
      reached.add(index);
      const step = steps[index];
      if (step?.kind === 'done') done = true;
      else if (step?.kind === 'split') pending.push(...step.to);
      else if (step?.kind === 'assertion' && holds(step.of, text, at)) pending.push(index + 1);
    }
    if (done) return true;
    const character = text[at];
    if (character === undefined) return false;
    active = [...reached].flatMap((index) => {
      const step = steps[index];
      return step?.kind === 'character' && step.matches(character) ? [index + 1] : [];
    });
  }
  return false;
}

function holds(assertion: Assertion, text: readonly string[], at: number): boolean {
  const [before, after] = [text[at - 1], text[at]];
  switch (assertion) {
    case 'text-start':
      return before === undefined;
    case 'text-end':
      return after === undefined;
    case 'line-start':
      return before === undefined || before === '\n';
    case 'line-end':
      return after === undefined || after === '\n';
    case 'word-boundary':
      return isWord(before) !== isWord(after);
    case 'no-word-boundary':
      return isWord(before) === isWord(after);
  }
}

function isWord(character: string | undefined): boolean {
  return character !== undefined && /^\w$/.test(character);
}
