import type { Certainty } from '../change.ts';
import type { Link, Literal } from '../facts/facts.ts';
import { speechOf, wordCount } from '../lexicon/speech.ts';
import { type Nearness, withoutWrappers } from './context.ts';
import { describesField } from './field-description.ts';
import { isAmongPrompts, isRecordOfPrompts, isTextOfSystem, namesOfText } from './prompt-names.ts';
import { describesSetting, isAskedOfPeople, isShown, isStoredRecord, warnsPeople } from './prompt-people.ts';
import {
  hasPromptName,
  hasReader,
  isAgentName,
  isAsked,
  isFilledOrNear,
  isOtherMessage,
  isPromptCall,
  isPromptScope,
  isReadDocstring,
  isRuleOfAgent,
  isSentence,
  isSystemMessage,
  isTemplateOfPlatform,
  type PromptCandidate,
  roleOf,
  speaksToPeople,
} from './prompt-reasons.ts';
import { isCommand, isProgram, isQuery } from './prompt-text.ts';
import {
  ASKED_NAME,
  ASKS_MODEL,
  CHAT_MARKUP,
  NOT_PROMPT,
  OF_EXAMPLES,
  PEOPLE_NAME,
  PERSONA,
  PROMPT_TABLE,
  PUTS_TOGETHER,
  SYSTEM_NAME,
  THINKS,
  TURN,
} from './prompt-words.ts';
import { describesTool } from './tool-description.ts';

/** What is known of the file around a literal. */
export interface LiteralContext {
  readonly near: Nearness;
  /** It is code, no configuration. */
  readonly code: boolean;
  /** Names whose text the file hands to a model as a prompt. */
  readonly handed: ReadonlySet<string>;
  /** Lines whose texts the program prints. */
  readonly printed: ReadonlySet<number>;
  /** The file is named as one of prompts: `prompts.py`. */
  readonly ofPrompts: boolean;
  /** The file is read by people: translations of a page, the description of an interface. */
  readonly forPeople: boolean;
  /** Code that answers requests of programs: what it describes is read in a page about its interface. */
  readonly ofInterface: boolean;
  /** Code that only says what programs send one another: people read what it describes. */
  readonly ofForms: boolean;
  /** Classes by which programs ask and are answered. */
  readonly apiForms: ReadonlySet<string>;
  /** Code whose tools take what a model gives. */
  readonly givesTools: boolean;
  /** Code that builds tools step by step. */
  readonly buildsTools: boolean;
  /** Code whose class says what it takes, as a tool does. */
  readonly takesSchema: boolean;
}

/** One reason for or against. Positive sums decide: 6 possible, 8 likely, 10 certain. */
interface PromptEvidence {
  readonly weight: number;
  readonly holds: (place: PromptCandidate) => boolean;
  /** What people read, when it is the strongest reason; absent: it only adds. */
  readonly says?: (place: PromptCandidate) => string;
}

const EVIDENCE: readonly PromptEvidence[] = [
  // The place says it itself.
  { weight: 12, says: (place) => `the ${roleOf(place).toLowerCase()} message`, holds: isSystemMessage },
  {
    weight: 10,
    says: ({ own, outer }) => `the text of \`${(own?.kind === 'call' ? own : outer)?.name}\``,
    holds: isPromptCall,
  },
  {
    weight: 10,
    says: ({ names }) => `\`${names[0]}\``,
    holds: ({ names, words }) => words >= 3 && SYSTEM_NAME.test(names[0] ?? ''),
  },
  { weight: 10, says: () => 'the text of a system message', holds: isTextOfSystem },
  { weight: 8, says: () => 'what a query asks a model', holds: isAsked },
  { weight: 8, says: () => 'the description of a tool', holds: describesTool },
  { weight: 8, says: (place) => `a ${roleOf(place).toLowerCase()} message`, holds: isOtherMessage },
  {
    weight: 8,
    says: () => 'what is said to a model',
    holds: ({ own, literal, near, words }) =>
      near !== 'none' && words >= 3 && own?.name === 'text' && literal.siblings.get('type') === 'input_text',
  },
  {
    weight: 10,
    says: ({ names }) => `\`${names[0]}\``,
    holds: (place) =>
      hasPromptName(place) &&
      place.words >= 4 &&
      (place.speaks || (!place.code && place.names.includes('prompts'))),
  },
  {
    weight: 8,
    says: ({ names }) => `\`${names[0]}\``,
    holds: (place) => hasPromptName(place) && isFilledOrNear(place),
  },
  {
    weight: 8,
    says: ({ names }) => `\`${names[0]}\` in \`${names[1]}\``,
    holds: ({ names, code, words, speech, value }) =>
      code && PROMPT_TABLE.test(names[1] ?? '') && (words >= 20 || speech >= 3) && value.includes(' '),
  },
  { weight: 8, says: ({ names }) => `\`${names[0]}\` among prompts`, holds: isAmongPrompts },
  { weight: 8, says: () => 'the text of a record of prompts', holds: isRecordOfPrompts },
  { weight: 8, says: () => 'the template of a prompt', holds: isTemplateOfPlatform },
  { weight: 8, says: ({ names }) => `\`${names[0]}\``, holds: isAgentName },
  { weight: 8, says: ({ names }) => `\`${names[0]}\` of an agent`, holds: isRuleOfAgent },
  {
    weight: 8,
    says: ({ names }) => `\`${names[0]}\`, which is handed to a model as a prompt`,
    holds: ({ handed, words, near, speech }) =>
      handed && words >= (near === 'imports' ? 2 : 5) && (near !== 'none' || speech >= 3),
  },
  {
    weight: 8,
    says: () => 'written as a model reads a conversation',
    holds: ({ value }) => CHAT_MARKUP.test(value.slice(0, 4000)) && /[\s{]/.test(value),
  },
  { weight: 8, says: () => 'what a model reads of a field', holds: describesField },
  {
    weight: 7,
    says: ({ names, literal }) => `\`${names[0] ?? literal.scope?.[0] ?? 'a text'}\` in a file of prompts`,
    holds: ({ ofPrompts, code, words, speech, own, literal }) =>
      ofPrompts &&
      code &&
      literal.as !== 'docstring' &&
      own?.kind !== 'call' &&
      words >= 8 &&
      (speech >= 2 || words >= 12),
  },
  {
    weight: 7,
    says: ({ names }) => `the form that \`${names[0]}\` says, in a file of prompts`,
    holds: ({ ofPrompts, code, words, own, literal }) =>
      ofPrompts && code && own?.kind === 'key' && words >= 4 && literal.siblings.has('description'),
  },
  {
    weight: 7,
    says: ({ names }) => `\`${names[0]}\``,
    holds: ({ code, near, names, words, speech }) =>
      code && near !== 'none' && words >= 10 && speech >= 4 && ASKED_NAME.test(names[0] ?? ''),
  },
  { weight: 8, says: ({ literal }) => `what \`${literal.scope?.[0]}\` says`, holds: isPromptScope },
  {
    weight: 8,
    says: ({ literal }) => `the docstring of \`${literal.scope?.[0]}\`, which a model reads`,
    holds: isReadDocstring,
  },
  // What it says.
  {
    weight: 8,
    says: ({ names, literal }) => `\`${names[0] ?? literal.scope?.[0] ?? 'a text'}\` speaks to a model`,
    holds: ({ words, value, near }) => words >= (near === 'none' ? 8 : 5) && PERSONA.test(value),
  },
  {
    weight: 6,
    says: ({ names, literal }) =>
      `\`${names[0] ?? literal.scope?.[0] ?? 'a text'}\` reads like an instruction to a model`,
    // Lines put together say more than each of them: what they say must be clearer.
    holds: ({ speech, words, near, literal }) =>
      words >= (near === 'none' ? 20 : 8) &&
      speech - (literal.as === 'joined' ? 1 : 0) >= (near === 'imports' ? 4 : near === 'speaks' ? 5 : 9),
  },
  { weight: 2, holds: ({ speech }) => speech >= 7 },
  // Against it.
  {
    weight: -20,
    holds: ({ literal, words, value }) => literal.as === 'key' || words < 2 || !isSentence(value),
  },
  { weight: -20, holds: ({ literal }) => literal.as === 'docstring' && !hasReader(literal) },
  { weight: -8, holds: speaksToPeople },
  // `Processing files…`: what a page says while it works.
  {
    weight: -20,
    holds: ({ value, words, speech }) => speech === 0 && words <= 5 && /(?:\.{3}|…)$/.test(value),
  },
  { weight: -8, holds: ({ value, speech }) => speech < 12 && isProgram(value) },
  { weight: -20, holds: ({ value }) => isCommand(value) },
  // The head of a file of translations.
  { weight: -20, holds: ({ value }) => value.startsWith('Project-Id-Version:') },
  // `x-codeSamples` and `examples` of an interface: how others ask.
  {
    weight: -20,
    holds: ({ forPeople, literal }) => forPeople && literal.chain.some(({ name }) => OF_EXAMPLES.test(name)),
  },
  {
    weight: -20,
    holds: ({ value, literal }) => isQuery(value) && !literal.chain.some(({ name }) => ASKS_MODEL.test(name)),
  },
  {
    weight: -6,
    holds: (place) => PEOPLE_NAME.test(place.names[0] ?? '') && place.speech < 9 && !describesTool(place),
  },
  {
    weight: -6,
    holds: (place) =>
      place.own?.kind === 'key' && NOT_PROMPT.test(place.names[0] ?? '') && !hasPromptName(place),
  },
  { weight: -6, holds: (place) => isShown(place) && place.speech < 9 },
  { weight: -6, holds: warnsPeople },
  { weight: -20, holds: (place) => place.forPeople && !isToldToModel(place) },
  {
    weight: -20,
    holds: (place) => describesSetting(place) || isAskedOfPeople(place) || isStoredRecord(place),
  },
];

/** A template of a source file or of a page. */
const PROGRAM =
  /^(?:package [\w.{} ]{1,60};?$|#!\/|<\?php\b|<!DOCTYPE|<html\b|import [\w{*][^\n]{0,100} from ["'])/im;

/** A value of a style sheet: `url({}) no-repeat center`, `linear-gradient(…)`. */
const STYLE =
  /^(?:url\(|(?:repeating-)?(?:linear|radial|conic)-gradient\(|(?:rgb|hsl)a?\(|var\(--|#(?=[a-f]{0,7}\d)[\da-f]{3,8}\s)[^.!?]{0,300}$/i;

/** Whether a literal is a prompt, in words; undefined: it is none. */
export function promptAt(
  literal: Literal,
  { near, code, handed: given, printed, ...of }: LiteralContext,
): { readonly why: string; readonly certainty: Certainty; readonly reasons: readonly string[] } | undefined {
  const value = literal.text.trim();
  if (near !== 'none' && code && TURN.test(literal.text))
    return { why: 'begins or ends the turn of a conversation', certainty: 'likely', reasons: [] };
  if (near !== 'none' && THINKS.test(value))
    return { why: 'says whether a model thinks first', certainty: 'likely', reasons: [] };
  if (value.length < (literal.chain.length === 0 ? 12 : 6)) return undefined;
  const words = wordCount(value);
  if (words < 2 || STYLE.test(value)) return undefined;
  const [own, outer] = withoutWrappers(literal.chain);
  const speech = words < 3 ? 0 : speechOf(value).score;
  if (speech < 9 && (printed.has(literal.line) || PROGRAM.test(value))) return undefined;
  const names = namesOfText(literal, code);
  const handed = given.has((heldBy(own) ?? '').replace(/^[$@]+/, ''));
  const place = {
    literal,
    own,
    outer,
    names,
    value,
    words,
    near,
    code,
    speech,
    speaks: speech >= 3,
    handed,
    ...of,
  };
  let score = 0;
  let best: PromptEvidence | undefined;
  const reasons: string[] = [];
  for (const one of EVIDENCE) {
    if (!one.holds(place)) continue;
    if (one.says !== undefined) reasons.push(one.says(place));
    score += one.weight > 0 && best !== undefined ? Math.min(2, one.weight) : one.weight;
    if (one.says !== undefined && one.weight > (best?.weight ?? 0)) best = one;
  }
  if (best?.says === undefined || score < 6) return undefined;
  if (speech > 0) reasons.push(...speechOf(value).says);
  return {
    why: best.says(place),
    reasons: [...new Set(reasons)],
    certainty: score >= 10 ? 'certain' : score >= 8 ? 'likely' : 'possible',
  };
}

/** What holds a text: the variable it is bound to, or the list it is added to. */
function heldBy(own: Link | undefined): string | undefined {
  return own?.kind === 'call' ? (PUTS_TOGETHER.test(own.name) ? own.on : undefined) : own?.name;
}

/** Also among what people read: a prompt by its name that speaks like one, or a text that nobody says to people. */
function isToldToModel({ names, speech, words, value }: PromptCandidate): boolean {
  const [name = ''] = names;
  const named = SYSTEM_NAME.test(name) || /prompt$/i.test(name);
  if (words >= 4 && speech >= 3 && /system_?(?:prompt|message|instructions?)$/i.test(name)) return true;
  return PERSONA.test(value) || (words >= 8 && speech >= (named ? 4 : 9));
}
