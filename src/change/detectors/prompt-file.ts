import type { ChangeClass } from '../../policy/vocabulary.ts';
import { promptChange, promptChanges, textsOf } from '../guardrails/prompt-change.ts';
import type { Detection, Detector } from './detector.ts';
import { firstDifference, whole } from './inline-prompt.ts';
import { pairs, sides } from './pairs.ts';

/** Folders of prompts are the policy's to name; these names say it themselves. */
const PROMPT_FILE = /\.prompt(?:y|\.(?:ya?ml|md|txt|json))?$|(?:^|\/)Modelfile(?:\.\w+)?$/i;

/** Files that are prompts as a whole: what they no longer say, and what an Ollama `Modelfile` is made from. */
export const promptFile: Detector = {
  id: 'prompt-file',
  reads: 'text',
  wants: (path) => PROMPT_FILE.test(path),
  detect: ({ path, before, after }): readonly Detection[] => {
    const [was, is] = [before?.text, after?.text];
    if (/(?:^|\/)Modelfile(?:\.\w+)?$/.test(path)) return modelfile(was, is);
    return wholeFile(was ?? '', is ?? '');
  },
};

/** What is different in a file that is a prompt from its first line to its last; `''` = there is no such file. */
export function wholeFile(was: string, is: string): readonly Detection[] {
  const sense = promptChange(was, is);
  const line = is === '' ? (sense.guardrails?.[0]?.line ?? 1) : differsAt(was, is);
  const before = was === '' ? {} : { before: firstDifference(was, is) };
  const after = is === '' ? {} : { after: firstDifference(is, was) };
  return [
    {
      class: 'prompt',
      ...before,
      ...after,
      line,
      why: 'a prompt file',
      certainty: 'certain',
      whole: whole(was, is),
      ...sense,
    },
  ];
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
      ...(MODELFILE.has(name) ? {} : { whole: whole(pair.before?.value ?? '', pair.after?.value ?? '') }),
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
