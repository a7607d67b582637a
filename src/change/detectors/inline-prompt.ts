import type { Facts, Literal } from '../facts/facts.ts';
import { besideTuning, holdsFacts, talksToModels } from './context.ts';
import type { Certainty, Detection, Detector } from './detector.ts';
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
        ...(gone.length === 0 ? {} : { guardrails: gone }),
      };
    });
  },
};

function prompts(facts: Facts, code: boolean): readonly Prompt[] {
  const ai = talksToModels(facts);
  return facts.literals.flatMap((literal) => promptOf(literal, ai, code) ?? []);
}

function promptOf(literal: Literal, ai: boolean, code: boolean): Prompt | undefined {
  const value = literal.text.trim();
  const words = wordCount(value);
  if (words < 2) return undefined;
  const [own, outer] = literal.chain;
  if (own === undefined) return undefined;
  const found = (why: string, certainty: Certainty): Prompt => ({
    name: own.name,
    value,
    line: literal.line,
    why,
    certainty,
  });
  const role = ROLE_KEYS.map((key) => literal.siblings.get(key)).find(
    (text) => text !== undefined && text !== '',
  );
  if (own.kind === 'key' && CONTENT_NAME.test(own.name) && role !== undefined) {
    if (/^(?:system|developer)$/i.test(role)) return found(`the ${role} message`, 'certain');
    if (/^(?:user|human|assistant|ai)$/i.test(role) && (ai || !code) && words >= 4)
      return found(`a ${role} message`, 'likely');
  }
  if (own.kind === 'call') {
    if (PROMPT_CALL.test(own.name) && words >= 3 && (ai || SPEAKS_LIKE_ONE.test(value)))
      return found(`the text of \`${own.name}\``, 'certain');
  } else if (SYSTEM_NAME.test(own.name)) {
    if (words >= 3) return found(`\`${own.name}\``, 'certain');
  } else if (/^description$/i.test(own.name)) {
    const tool =
      SCHEMA_KEYS.some((key) => literal.siblings.has(key)) ||
      literal.chain.some(({ name }) => TOOL_CALL.test(name));
    const inTools = literal.chain.some(({ name }) => /^(?:tools?|functions?|function)$/i.test(name));
    return words >= 3 && ((tool && ai) || (inTools && (ai || tool)))
      ? found('the description of a tool', 'likely')
      : undefined;
  } else if (PROMPT_NAME.test(own.name) && !NOT_PROMPT.test(own.name)) {
    // A configuration that lists `prompts` lists them for a model; questions to people come one by one.
    const speaks = SPEAKS_LIKE_ONE.test(value) || (!code && own.name === 'prompts');
    if (words >= 4 && (speaks || ((ai || besideTuning(literal)) && (words >= 6 || /\{[^}]*\}/.test(value)))))
      return found(`\`${own.name}\``, speaks ? 'certain' : 'likely');
  } else if (AGENT_NAME.test(own.name)) {
    const agent =
      ai ||
      (!code && (besideTuning(literal) || literal.siblings.has('tools') || literal.siblings.has('model')));
    const crew = literal.siblings.has('backstory') && literal.siblings.has('goal');
    if (words >= 3 && (agent || crew || (SPEAKS_LIKE_ONE.test(value) && words >= 8)))
      return found(`\`${own.name}\``, 'likely');
  }
  // Under any name, what speaks like an instruction to a model, in a file that talks to one, is one.
  const plain = own.kind === 'key' || outer !== undefined || own.name === 'dedent';
  if (ai && plain && words >= 8 && SPEAKS_LIKE_ONE.test(value)) return found(`\`${own.name}\``, 'possible');
  if (
    words >= 12 &&
    /^\s*you are (?:an?|the) [^.]*\b(?:assistant|agent|expert|bot|ai|model|analyst|helper)\b/i.test(value)
  )
    return found(`\`${own.name}\``, 'likely');
  return undefined;
}

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
