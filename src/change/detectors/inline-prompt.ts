import type { Certainty } from '../change.ts';
import type { Facts, Link, Literal } from '../facts/facts.ts';
import { besideTuning, holdsFacts, talksToModels } from './context.ts';
import type { Detection, Detector } from './detector.ts';
import { removedGuardrails } from './guardrails.ts';
import { type Item, pairs } from './pairs.ts';

const SYSTEM_NAME =
  /(?:^|_|[a-z](?=[A-Z]))(?:system|developer|sys)_?(?:prompt|message|msg|instruction)s?(?:_?\w+)?$/i;
const PROMPT_NAME = /prompt|(?:^|_)(?:template|preamble)$/i;
/** Names that hold `prompt` and mean the question on a terminal. */
const NOT_PROMPT =
  /prompt_?(?:text|label|title|toolkit|style|symbol|char|color|user|confirm|hash|id|name|path|file|dir|version|tokens?|key|type|url|cost|length)$|confirm|placeholder/i;
const AGENT_NAME =
  /^(?:instructions?|persona|backstory|goal|expected_output|system|preamble|agent_description|additional_instructions)$/i;
const PROMPT_CALL =
  /^(?:SystemMessage|SystemChatMessage|ChatMessageSystem|DeveloperMessage|from_template|fromTemplate|from_messages|fromMessages|PromptTemplate|ChatPromptTemplate|SystemMessagePromptTemplate|HumanMessagePromptTemplate|FewShotPromptTemplate|systemPrompt|system_prompt|defaultSystem|systemMessage|AddSystemMessage|CreateSystemMessage|CreateFunctionFromPrompt|InvokePromptAsync|from_string|UserMessage|system|CreateChatSystemMessage|definePrompt)$/;
const TOOL_CALL =
  /^(?:tool|Tool|StructuredTool|FunctionTool|function_tool|registerTool|defineTool|createTool|DynamicTool|DynamicStructuredTool|addTool|FunctionDeclaration)$/;
const SCHEMA_KEYS = [
  'parameters',
  'input_schema',
  'inputSchema',
  'schema',
  'args_schema',
  'execute',
  'func',
  'handler',
  'Parameters',
];
const ROLE_KEYS = ['role', 'Role', 'type'];
const CONTENT_NAME = /^(?:content|text|parts|message|prompt)$/i;
const SPEAKS_LIKE_ONE =
  /\byou(?: are|'re) (?:an?|the|acting|my|[\w-]+ing)\b|\byour (?:task|job|role|goal|objective|response|answer)\b|\b(?:act|respond|answer|reply) (?:as|only|in|with|strictly)\b|\banswer (?:the|this) (?:user|question|following)\b|\bgiven (?:the|a|an|this|some) (?:following|context|above|text|document|user)|\buse (?:only )?the (?:following|provided) (?:context|pieces|information)|<\/?(?:instructions?|context|system|documents?|examples?)>|\{\{?\s*(?:question|context|input|query|chat_history|user_input|document|text)s?\s*\}|\bthe user(?:'s)? (?:question|input|message|query|request)\b|\b(?:summari[sz]e|translate|classify|extract|rewrite|generate|write)\b.{0,40}\b(?:following|below|text|document|article|code|summary)\b|\bthink step by step\b|\boutput (?:only|valid|json|format)\b|\bdo not (?:make up|include|mention|reveal|answer)\b/i;

interface Prompt extends Item {
  readonly why: string;
  readonly certainty: Certainty;
}

/** Prompts that live in code and configuration: system messages, templates, instructions, tool descriptions. */
export const inlinePrompt: Detector = {
  id: 'inline-prompt',
  reads: 'facts',
  wants: holdsFacts,
  detect: ({ before, after, language }): readonly Detection[] => {
    const code = language?.kind === 'code';
    const of = (facts: Facts | undefined): readonly Prompt[] =>
      facts === undefined ? [] : prompts(facts, code);
    const [was, is] = [of(before?.facts), of(after?.facts)];
    // A sentence that only moved into another prompt of the file is not gone.
    const everything = is.map(({ value }) => value).join('\n\n');
    return pairs(was, is).map((pair) => {
      const { why, certainty, line } = pair.after ?? pair.before;
      const [old, fresh] = [pair.before?.value ?? '', pair.after?.value ?? ''];
      const gone =
        pair.before === undefined
          ? []
          : removedGuardrails(old, `${fresh}\n\n${everything}`, pair.before.line);
      return {
        class: 'prompt',
        ...(pair.before === undefined ? {} : { before: firstDifference(old, fresh) }),
        ...(pair.after === undefined ? {} : { after: firstDifference(fresh, old) }),
        line,
        why,
        certainty,
        ...(fresh === '' ? {} : { says: fresh }),
        ...(old === '' ? {} : { said: old }),
        ...(gone.length === 0 ? {} : { guardrails: gone }),
      };
    });
  },
};

function prompts(facts: Facts, code: boolean): readonly Prompt[] {
  const ai = talksToModels(facts);
  return facts.literals.flatMap((literal) => promptOf(literal, ai, code) ?? []);
}

/** A literal that could be a prompt, with what speaks for it. */
interface Place {
  readonly literal: Literal;
  readonly own: Link;
  readonly outer: Link | undefined;
  readonly value: string;
  readonly words: number;
  /** The file talks to a model. */
  readonly ai: boolean;
  readonly code: boolean;
  /** It reads like an instruction to a model. */
  readonly speaks: boolean;
}

type Verdict = readonly [why: string, certainty: Certainty] | undefined;

/** What makes a literal a prompt; the first that holds says why. */
const RULES: readonly ((place: Place) => Verdict)[] = [
  message,
  call,
  systemName,
  toolDescription,
  promptName,
  agentName,
  anyName,
];

function promptOf(literal: Literal, ai: boolean, code: boolean): Prompt | undefined {
  const value = literal.text.trim();
  const words = wordCount(value);
  const [own, outer] = literal.chain;
  if (words < 2 || own === undefined) return undefined;
  const place = { literal, own, outer, value, words, ai, code, speaks: SPEAKS_LIKE_ONE.test(value) };
  for (const rule of RULES) {
    const [why, certainty] = rule(place) ?? [];
    if (why !== undefined && certainty !== undefined)
      return { name: own.name, value, line: literal.line, why, certainty };
  }
  return undefined;
}

/** `{ role: "system", content: … }`. */
function message({ literal, own, words, ai, code }: Place): Verdict {
  if (own.kind !== 'key' || !CONTENT_NAME.test(own.name)) return undefined;
  const role = ROLE_KEYS.map((key) => literal.siblings.get(key)).find(Boolean) ?? '';
  if (/^(?:system|developer)$/i.test(role)) return [`the ${role} message`, 'certain'];
  const other = /^(?:user|human|assistant|ai)$/i.test(role) && (ai || !code) && words >= 4;
  return other ? [`a ${role} message`, 'likely'] : undefined;
}

/** `SystemMessage("…")`, `SystemMessage(content="…")`, `ChatPromptTemplate.from_messages([…])`. */
function call({ own, outer, words, ai, speaks }: Place): Verdict {
  const of = own.kind === 'call' ? own : CONTENT_NAME.test(own.name) ? outer : undefined;
  if (of?.kind !== 'call' || words < 3 || !(ai || speaks)) return undefined;
  const name = [of.name, of.on].find((one) => one !== undefined && PROMPT_CALL.test(one));
  return name === undefined ? undefined : [`the text of \`${name}\``, 'certain'];
}

function systemName({ own, words }: Place): Verdict {
  return own.kind === 'key' && SYSTEM_NAME.test(own.name) && words >= 3
    ? [`\`${own.name}\``, 'certain']
    : undefined;
}

/** What a model is told about a tool it may call. */
function toolDescription({ literal, own, words, ai }: Place): Verdict {
  if (!/^description$/i.test(own.name) || words < 3) return undefined;
  const tool =
    SCHEMA_KEYS.some((key) => literal.siblings.has(key)) ||
    literal.chain.some(({ name }) => TOOL_CALL.test(name));
  const inTools = literal.chain.some(({ name }) => /^(?:tools?|functions?|function)$/i.test(name));
  return (tool && ai) || (inTools && (ai || tool)) ? ['the description of a tool', 'likely'] : undefined;
}

function promptName({ literal, own, value, words, ai, code, speaks }: Place): Verdict {
  if (own.kind !== 'key' || words < 4 || !PROMPT_NAME.test(own.name) || NOT_PROMPT.test(own.name))
    return undefined;
  // A configuration that lists `prompts` lists them for a model; questions to people come one by one.
  if (speaks || (!code && own.name === 'prompts')) return [`\`${own.name}\``, 'certain'];
  const filled = /\{[^}]*\}/.test(value);
  const near = (ai || besideTuning(literal)) && (words >= 6 || filled);
  // Nobody asks a person on a terminal a question of many lines with something put in.
  const long = code && words >= 12 && filled && value.includes('\n');
  return near || long ? [`\`${own.name}\``, 'likely'] : undefined;
}

/** `instructions`, `backstory`, `system`: names that mean a prompt only beside a model or an agent. */
function agentName({ literal, own, words, ai, code, speaks }: Place): Verdict {
  if (own.kind !== 'key' || words < 3 || !AGENT_NAME.test(own.name)) return undefined;
  const { siblings } = literal;
  const agent = ai || (!code && (besideTuning(literal) || siblings.has('tools') || siblings.has('model')));
  const crew = siblings.has('backstory') && siblings.has('goal');
  return agent || crew || (speaks && words >= 8) ? [`\`${own.name}\``, 'likely'] : undefined;
}

/** Under any name, what speaks like an instruction to a model, in a file that talks to one, is one. */
function anyName({ own, outer, value, words, ai, speaks }: Place): Verdict {
  const bound = own.kind === 'key' || outer !== undefined;
  if (ai && bound && speaks && words >= 8) return [`\`${own.name}\``, 'possible'];
  return words >= 12 && PERSONA.test(value) ? [`\`${own.name}\``, 'likely'] : undefined;
}

const PERSONA = /^\s*you are (?:an?|the) [^.]*\b(?:assistant|agent|expert|bot|ai|model|analyst|helper)\b/i;

function wordCount(text: string): number {
  return (text.slice(0, 4000).match(/[\p{L}\p{N}']+/gu) ?? []).length;
}

/** The first line of `text` that `other` does not have, short enough to print. */
export function firstDifference(text: string, other: string): string {
  const known = new Set(other.split('\n').map((line) => line.trim()));
  const line = text.split('\n').find((one) => one.trim() !== '' && !known.has(one.trim())) ?? text;
  const clean = line.replace(/\s+/g, ' ').trim();
  return clean.length > 80 ? `${clean.slice(0, 79)}…` : clean;
}
