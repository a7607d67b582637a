import { omitUndefined } from '../../omit-undefined.ts';
import type { Certainty } from '../change.ts';
import { type FileFacts, type Literal, namesAround } from '../facts/facts.ts';
import { promptChanges, textsOf } from '../guardrails/prompt-change.ts';
import { isAiPath } from '../lexicon/ai-words.ts';
import { isTranslation } from '../lexicon/translations.ts';
import { otherConditions } from './conditions.ts';
import {
  answersRequests,
  boundNames,
  describesInterface,
  holdsFacts,
  holdsForms,
  isResultOfRun,
  nearness,
  nearnessOfTexts,
  sourceOf,
} from './context.ts';
import type { Detection, Detector, ParsedVersion } from './detector.ts';
import { exchangedNames } from './exchanged-names.ts';
import { formsOfApi } from './forms-of-api.ts';
import { givenSystem } from './given-system.ts';
import { handedNames, NO_NAMES } from './handed.ts';
import { joinedLines } from './joined-lines.ts';
import { type DetectedItem, meaning, type Pair, pairs } from './pairs.ts';
import { otherPins } from './pinned-prompt.ts';
import { printedLines } from './printed.ts';
import { type LiteralContext, promptAt } from './prompt-evidence.ts';
import { otherHoles } from './prompt-holes.ts';
import { otherReferences } from './references.ts';
import { takesInput } from './tool-description.ts';
import { attributesTools, buildsTools, takesSchema } from './tool-types.ts';

interface Prompt extends DetectedItem {
  readonly why: string;
  readonly certainty: Certainty;
  readonly reasons: readonly string[];
  /** The texts that it was put together from. */
  readonly parts?: readonly DetectedItem[];
  readonly holes?: readonly string[];
}

/** A module that holds prompts: `prompts.py`, `system-prompts.ts`, `wholefile_prompts.py`, `UserPrompts.java`. */
const OF_PROMPTS = /(?:^|[/_.-]|[a-z](?=P))(?:prompts|(?:system|agent|llm|chat)[-_]?prompt)\.\w{1,6}$/i;

/** Prompts that live in code and configuration: system messages, templates, instructions, tool descriptions. */
export const inlinePrompt: Detector = {
  id: 'inline-prompt',
  about: 'Prompts in code and configuration.',
  reads: 'facts',
  wants: holdsFacts,
  detect: (file): readonly Detection[] => {
    const { path, before, after, language } = file;
    const code = language?.kind === 'code';
    const near = code ? nearnessOfTexts(file) : nearness(file);
    const of = (side: ParsedVersion | undefined): readonly Prompt[] =>
      side?.facts === undefined || isResultOfRun(file)
        ? []
        : prompts(side.facts, {
            near,
            code,
            handed: code ? handedNames(sourceOf(path, side)) : NO_NAMES,
            printed: printedLines(path, sourceOf(path, side)),
            ofPrompts: OF_PROMPTS.test(path),
            ofInterface: code && answersRequests(side),
            ofForms: code && holdsForms(path, side),
            apiForms: path.endsWith('.py') ? formsOfApi(side.text ?? '') : NO_NAMES,
            givesTools: code && near === 'none' && (isAiPath(path) || takesInput(side)),
            buildsTools:
              code &&
              (near === 'imports'
                ? buildsTools(side.text ?? '')
                : near === 'none' && attributesTools(side.text ?? '')),
            takesSchema: code && takesSchema(side.text ?? ''),
            forPeople: isTranslation(path) || describesInterface(file, side),
          });
    const [was, is] = [of(before), of(after)];
    const changed = withoutMoved(pairs(was, is, meaning)).filter((pair) => !isStillSaid(pair, after?.facts));
    const senses = promptChanges(changed.map(textsOf));
    const texts = changed.map((pair, index): Detection => {
      const { why, certainty, reasons, line } = pair.after ?? pair.before;
      const [old, fresh] = [pair.before?.value ?? '', pair.after?.value ?? ''];
      return {
        class: 'prompt',
        ...omitUndefined({
          before: pair.before === undefined ? undefined : firstChangedLine(old, fresh),
          after: pair.after === undefined ? undefined : firstChangedLine(fresh, old),
        }),
        line,
        why,
        certainty,
        reasons,
        whole: wholeText(old, fresh),
        ...senses[index],
      };
    });
    return [
      ...texts,
      ...otherConditions(file, was.flatMap(partsOf), is.flatMap(partsOf)),
      ...otherHoles(file, was, is),
      ...otherReferences(file, 'prompt'),
      ...exchangedNames(file, 'prompt'),
      ...otherPins(file),
      ...givenSystem(file),
    ];
  },
};

/** Without what only stands in another call of the file, unless somebody else says it there. */
function withoutMoved(changed: readonly Pair<Prompt>[]): readonly Pair<Prompt>[] {
  const key = ({ value, why }: Prompt): string => `${/system|developer/i.test(why)} ${meaning(value)}`;
  const gone = new Map<string, Pair<Prompt>[]>();
  for (const pair of changed)
    if (pair.after === undefined) gone.set(key(pair.before), [...(gone.get(key(pair.before)) ?? []), pair]);
  const moved = new Set<Pair<Prompt>>();
  for (const pair of changed) {
    const other = pair.before === undefined ? gone.get(key(pair.after))?.shift() : undefined;
    if (other !== undefined) moved.add(pair).add(other);
  }
  return changed.filter((pair) => !moved.has(pair));
}

/** A text that another call of the file takes now, in a place that says nothing: it is not gone. */
function isStillSaid({ before, after }: Pair<Prompt>, facts: FileFacts | undefined): boolean {
  if (after !== undefined || /system|developer/i.test(before.why)) return false;
  const said = meaning(before.value);
  return facts?.literals.some(({ text }) => meaning(text.trim()) === said) ?? false;
}

function prompts(facts: FileFacts, at: LiteralContext): readonly Prompt[] {
  const seen = (literal: Literal): readonly Prompt[] => {
    const found = promptAt(literal, at);
    if (found === undefined) return [];
    const name = boundNames(literal)[0] ?? literal.chain[0]?.name ?? literal.scope?.[0] ?? '';
    // What the system said is another thing when a user says it.
    const said = /^an? \w+ message$/.test(found.why) ? `${name} of a turn` : name;
    return [
      {
        name: said,
        value: literal.text.trim(),
        line: literal.line,
        place: namesAround(literal),
        ...found,
        ...omitUndefined({ holes: literal.holes }),
      },
    ];
  };
  // A list of lines is one text; where that is no prompt, single lines may be.
  const lines = joinedLines(facts.literals).flatMap(({ text, parts }) => {
    const [prompt] = seen(text);
    return prompt === undefined ? [] : [{ prompt, parts }];
  });
  const inside = new Set(lines.flatMap(({ parts }) => parts));
  const single = facts.literals.filter((literal) => !inside.has(literal)).flatMap(seen);
  const joined = lines.map(({ prompt, parts }) => ({
    ...prompt,
    parts: parts.map(({ text, line }) => ({ name: prompt.name, value: text.trim(), line })),
  }));
  return [...joined, ...single].sort((a, b) => a.line - b.line);
}

function partsOf(prompt: Prompt): readonly DetectedItem[] {
  return prompt.parts ?? [prompt];
}

/** Both sides of a prompt whole; `''` = there is none. */
export function wholeText(was: string, is: string): NonNullable<Detection['whole']> {
  return { ...omitUndefined({ was: was === '' ? undefined : was, is: is === '' ? undefined : is }) };
}

/** The first line of `text` that `other` does not have, short enough to print. */
export function firstChangedLine(text: string, other: string): string {
  const known = new Set(other.split('\n').map((line) => line.trim()));
  const line = text.split('\n').find((one) => one.trim() !== '' && !known.has(one.trim())) ?? text;
  const clean = line.replace(/\s+/g, ' ').trim();
  return clean.length > 80 ? `${clean.slice(0, 79)}…` : clean;
}
