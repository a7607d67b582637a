import { omitUndefined } from '../../omit-undefined.ts';
import type { ChangeClass } from '../../policy/vocabulary.ts';
import { type PromptTexts, promptChanges, textsOf } from '../guardrails/prompt-change.ts';
import type { Detection, Detector } from './detector.ts';
import { firstChangedLine, wholeText } from './inline-prompt.ts';
import { meaning, pairs, sides } from './pairs.ts';
import { readsAsPrompt, textKindOf } from './prompt-text.ts';

const MODELFILE_NAME = /(?:^|\/)Modelfile(?:\.\w+)?$|\.modelfile$/i;

/** Files that are prompts as a whole: by their name, or because they speak to a model; and an Ollama `Modelfile`. */
export const promptFile: Detector = {
  id: 'prompt-file',
  about: 'What a prompt file no longer says.',
  reads: 'text',
  wants: (path) => MODELFILE_NAME.test(path) || textKindOf(path) !== 'no',
  detect: ({ path, isPrompt, before, after }): readonly Detection[] => {
    const [was, is] = [before?.text, after?.text];
    if (MODELFILE_NAME.test(path)) return modelfile(was, is);
    if (meaning(was ?? '') === meaning(is ?? '')) return [];
    if (isPrompt || textKindOf(path) === 'by-name') return wholeFile(was ?? '', is ?? '');
    const speaks = [is, was].some((text) => text !== undefined && readsAsPrompt(path, text));
    if (!speaks) return [];
    return wholeFile(was ?? '', is ?? '').map((one) => ({
      ...one,
      why: 'the file speaks to a model',
      certainty: 'likely' as const,
    }));
  },
};

/** What is different in a file that is a prompt from its first line to its last; `''` = there is no such file. */
export function wholeFile(was: string, is: string): readonly Detection[] {
  const [sense = {}] = promptChanges([partsOf(was, is)]);
  const line = is === '' ? (sense.guardrails?.[0]?.line ?? 1) : differsAt(was, is);
  const before = was === '' ? {} : { before: firstChangedLine(was, is) };
  const after = is === '' ? {} : { after: firstChangedLine(is, was) };
  return [
    {
      class: 'prompt',
      ...before,
      ...after,
      line,
      why: 'a prompt file',
      certainty: 'certain',
      whole: wholeText(was, is),
      ...sense,
    },
  ];
}

/** Of longer texts, libraries of prompts, only what differs is compared sentence by sentence; characters. */
const MAX_COMPARED = 200_000;
/** Lines of a library that are read around what differs: they may say the same. */
const AROUND = 100;

/** What of two versions is compared: all of it, or of a library the lines from the first that differs to the last. */
function partsOf(was: string, is: string): PromptTexts {
  if (was === '' || is === '' || Math.max(was.length, is.length) <= MAX_COMPARED)
    return { before: was, after: is };
  const [old, fresh] = [was.split('\n'), is.split('\n')];
  const most = Math.min(old.length, fresh.length);
  let from = 0;
  while (from < most && old[from] === fresh[from]) from += 1;
  let end = 0;
  while (end < most - from && old.at(-1 - end) === fresh.at(-1 - end)) end += 1;
  const start = Math.max(0, from - AROUND);
  const part = (lines: readonly string[]): string =>
    lines.slice(start, lines.length - Math.max(0, end - AROUND)).join('\n');
  return { before: part(old), after: part(fresh), lines: { before: start + 1, after: start + 1 } };
}

/** The first line of `is` that is another one, 1-based. */
function differsAt(was: string, is: string): number {
  const old = was.split('\n');
  const lines = is.split('\n');
  const at = lines.findIndex((line, index) => line !== old[index]);
  return at === -1 ? lines.length : at + 1;
}

interface Instruction {
  readonly name: string;
  readonly value: string;
  readonly line: number;
}

const MODELFILE: ReadonlyMap<string, ChangeClass> = new Map([
  ['FROM', 'model-id'],
  ['PARAMETER', 'model'],
  ['ADAPTER', 'model'],
]);

function modelfile(was: string | undefined, is: string | undefined): readonly Detection[] {
  const changed = pairs(instructions(was), instructions(is));
  const senses = promptChanges(changed.map(textsOf));
  return changed.map((pair, index) => {
    const { name } = pair.after ?? pair.before;
    return {
      class: MODELFILE.get(name) ?? 'prompt',
      ...sides(pair, (value) => value.replace(/\s+/g, ' ').slice(0, 80)),
      why: `\`${name}\` of a Modelfile`,
      certainty: 'certain',
      ...omitUndefined({
        whole: MODELFILE.has(name) ? undefined : wholeText(pair.before?.value ?? '', pair.after?.value ?? ''),
      }),
      ...(MODELFILE.has(name) ? {} : senses[index]),
    };
  });
}

function instructions(text: string | undefined): readonly Instruction[] {
  const found: Instruction[] = [];
  if (text === undefined) return found;
  for (const match of text.matchAll(
    /^(FROM|SYSTEM|TEMPLATE|MESSAGE|PARAMETER|ADAPTER)[ \t]+(?:"""([\s\S]*?)"""|(.*))$/gim,
  )) {
    const [, name = '', block, line = ''] = match;
    const at = text.slice(0, match.index).split('\n').length;
    found.push({
      name: name.toUpperCase(),
      value: (block ?? line).trim().replace(/^"(.*)"$/, '$1'),
      line: at,
    });
  }
  return found;
}
