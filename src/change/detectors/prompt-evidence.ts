import type { Certainty } from '../change.ts';
import type { Link, Literal } from '../facts/facts.ts';
import { speechOf, wordCount } from '../lexicon/speech.ts';
import { besideTuning, type Nearness, namesOf, withoutWrappers } from './context.ts';

const SYSTEM_NAME =
  /(?:^|_|[a-z](?=[A-Z]))(?:system|developer|sys)[_-]?(?:prompt|message|msg|instruction)s?(?:[_-]?\w+)?$/i;
const PROMPT_NAME = /prompt|(?:^|_)(?:template|preamble)$/i;
/** Names that hold `prompt` and mean the question on a terminal. */
const NOT_PROMPT =
  /prompt_?(?:text|label|title|toolkit|style|symbol|char|color|user|confirm|hash|id|name|path|file|dir|version|tokens?|key|type|url|cost|length)$|confirm|placeholder|^PS[1-4]$/i;
const AGENT_NAME =
  /^(?:instructions?|persona|backstory|goal|expected_output|system|preamble|agent_description|additional_instructions|custom_?instructions|role_?(?:description|definition|prompt)|when_?to_?use|guidelines|background|behaviou?r|directives?)$/i;
/** Names of functions and classes whose text is a prompt: `def system_prompt`, `buildInstructions()`. */
const PROMPT_SCOPE =
  /prompt(?!_?(?:cach|token))|instructions?$|system_?message|(?:^|_)persona$|preamble|(?:agents?|assistant|bot|soul|system|chat|llm)_?template$/i;
/** Names of questions about a prompt. */
const PREDICATE = /^(?:is|has|supports?|can|should|count|validate)(?:_|[A-Z])/;
const PROMPT_CALL =
  /^(?:SystemMessage|SystemChatMessage|ChatMessageSystem|DeveloperMessage|from_template|fromTemplate|from_messages|fromMessages|PromptTemplate|ChatPromptTemplate|SystemMessagePromptTemplate|HumanMessagePromptTemplate|FewShotPromptTemplate|systemPrompt|system_prompt|defaultSystem|systemMessage|AddSystemMessage|CreateSystemMessage|CreateFunctionFromPrompt|InvokePromptAsync|from_string|UserMessage|system|CreateChatSystemMessage|definePrompt|preamble|instructions|AssistantMessage|HumanMessage|ChatMessage|userMessage|AddUserMessage|StructuredPrompt|Prompt|promptedTransformer|Agent|createAgent|create_agent)$/;
/** Calls that hand a text to a model. */
const MODEL_CALL =
  /^(?:generate|generate_content|generateContent|generateText|streamText|generateObject|chat|ask|invoke|predict|complete|completion|completions|create|run|query|prompt|user|text|GetResponseAsync|CompleteAsync|GetStreamingResponseAsync|CompleteChatAsync|createObject|generateContentStream|stream|kickoff|call|llm|converse|send_message|sendMessage|respond|RunAsync|RunStreamingAsync|answer|translate|from|with_prompt|render_prompt|message)$/;
const TOOL_CALL =
  /^(?:tool|Tool|StructuredTool|FunctionTool|function_tool|registerTool|defineTool|createTool|DynamicTool|DynamicStructuredTool|addTool|AddTool|FunctionDeclaration|LlmTool|McpTool|ai_function|kernel_function|KernelFunction|AIFunctionFactory|ToolParam|ToolSpecification|NewTool|WithDescription)$/;
const TOOL_MARK =
  /(?:^|\.)(?:tool|function_tool|kernel_function|ai_callable|llm_tool|register_tool|prompt|resource|action)$/i;
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
/** Calls that speak to people or to a log. */
const TO_PEOPLE =
  /^(?:log\w*|info|warn(?:ing)?|debug|trace|print\w*|fprint\w*|puts|write_?line|raise|throw|panic|fatal\w*|expect\w*|assert\w*|echo|add_argument|ArgumentParser|add_parser|usage|it|test|describe|exit|fail|error\w*|Errorf|abort|title|header|markdown|caption|subheader|input|getpass|confirm|toast|alert|success|notify|display|Markdown|deprecated|warn_\w+|logger|Logger|console)$|(?:Error|Exception)$/i;
const PEOPLE_NAME =
  /^(?:help|usage|epilog|title|label|placeholder|tooltip|errors?|err|msg|log|hint|summary|subtitle|caption|heading|notice|warning|license|author|readme|changelog|url|href|html|css|class(?:name)?|sql|script|cmd|command|regex|pattern|alt|desc|doc|docs|long_description|short_description|classifiers|keywords)$/i;
const PERSONA =
  /^\s{0,40}you are (?:an?|the) [^.]{0,200}\b(?:assistant|agent|expert|bot|ai|model|analyst|helper)\b/i;

/** A literal that could be a prompt, with all that is known of it. */
interface Place {
  readonly literal: Literal;
  /** What the literal is given to or bound to; undefined: it stands alone (a returned text). */
  readonly own: Link | undefined;
  readonly outer: Link | undefined;
  /** The names it is known by, nearest first. */
  readonly names: readonly string[];
  readonly value: string;
  readonly words: number;
  readonly near: Nearness;
  readonly code: boolean;
  /** How much it speaks like an instruction, of `speechOf`. */
  readonly speech: number;
  readonly speaks: boolean;
  /** The name it is bound to is handed to a model elsewhere in the file. */
  readonly handed: boolean;
  readonly ofPrompts: boolean;
}

/** What is known of the file around a literal. */
export interface Surroundings {
  readonly near: Nearness;
  /** It is code, no configuration. */
  readonly code: boolean;
  /** Names whose text the file hands to a model as a prompt. */
  readonly handed: ReadonlySet<string>;
  /** The file is named as one of prompts: `prompts.py`. */
  readonly ofPrompts: boolean;
}

/** One reason for or against. Positive sums decide: 6 possible, 8 likely, 10 certain. */
interface Evidence {
  readonly weight: number;
  readonly holds: (place: Place) => boolean;
  /** What people read, when it is the strongest reason; absent: it only adds. */
  readonly says?: (place: Place) => string;
}

const EVIDENCE: readonly Evidence[] = [
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
  { weight: 8, says: () => 'the description of a tool', holds: describesTool },
  { weight: 8, says: (place) => `a ${roleOf(place).toLowerCase()} message`, holds: isOtherMessage },
  {
    weight: 10,
    says: ({ names }) => `\`${names[0]}\``,
    holds: (place) =>
      hasPromptName(place) &&
      place.words >= 4 &&
      (place.speaks || (!place.code && place.names[0] === 'prompts')),
  },
  {
    weight: 8,
    says: ({ names }) => `\`${names[0]}\``,
    holds: (place) => hasPromptName(place) && isFilledOrNear(place),
  },
  { weight: 8, says: ({ names }) => `\`${names[0]}\``, holds: isAgentName },
  {
    weight: 8,
    says: ({ names }) => `\`${names[0]}\`, which is handed to a model as a prompt`,
    holds: ({ handed, words, near, speech }) => handed && words >= 5 && (near !== 'none' || speech >= 3),
  },
  { weight: 8, says: () => 'what a model reads of a field', holds: describesField },
  {
    weight: 7,
    says: ({ names, literal }) => `\`${names[0] ?? literal.scope?.[0] ?? 'a text'}\` in a file of prompts`,
    holds: ({ ofPrompts, words, speech, own, literal }) =>
      ofPrompts &&
      literal.as !== 'docstring' &&
      own?.kind !== 'call' &&
      words >= 8 &&
      (speech >= 2 || words >= 12),
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
    holds: ({ words, value }) => words >= 12 && PERSONA.test(value),
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
  { weight: -6, holds: ({ names, speech }) => PEOPLE_NAME.test(names[0] ?? '') && speech < 9 },
  { weight: -6, holds: ({ names, own }) => own?.kind === 'key' && NOT_PROMPT.test(names[0] ?? '') },
];

/** One word with dashes is a name, whatever it is bound to. */
function isSentence(value: string): boolean {
  return /\s|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(value);
}

/** Whether a literal is a prompt, in words; undefined: it is none. */
export function promptAt(
  literal: Literal,
  { near, code, handed: given, ofPrompts }: Surroundings,
): { readonly why: string; readonly certainty: Certainty; readonly reasons: readonly string[] } | undefined {
  const value = literal.text.trim();
  if (value.length < (literal.chain.length === 0 ? 12 : 6)) return undefined;
  const words = wordCount(value);
  if (words < 2) return undefined;
  const [own, outer] = withoutWrappers(literal.chain);
  const speech = words < 3 ? 0 : speechOf(value).score;
  const names = namesOf(literal);
  const handed = own?.kind === 'key' && given.has(own.name);
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
    ofPrompts,
  };
  let score = 0;
  let best: Evidence | undefined;
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

function roleOf({ literal }: Place): string {
  return ROLE_KEYS.map((key) => literal.siblings.get(key)).find(Boolean) ?? '';
}

/** `{ role: "system", content: … }`, `("system", "…")`. */
function isSystemMessage(place: Place): boolean {
  const { own, literal } = place;
  if (own?.kind === 'key' && CONTENT_NAME.test(own.name))
    return /^(?:system|developer)$/i.test(roleOf(place));
  return (
    own?.kind === 'call' &&
    own.index === 1 &&
    /^(?:system|developer)$/i.test(own.first ?? '') &&
    literal.text.length > 8
  );
}

function isOtherMessage(place: Place): boolean {
  const { own, near, code, words } = place;
  if (own?.kind !== 'key' || !CONTENT_NAME.test(own.name) || words < 4) return false;
  return (
    /^(?:user|human|assistant|ai)$/i.test(roleOf(place)) &&
    (near === 'imports' || !code || (near === 'speaks' && place.speaks))
  );
}

/** `SystemMessage("…")`, `SystemMessage(content="…")`, `ChatPromptTemplate.from_messages([…])`. */
function isPromptCall({ own, outer, words, near, speaks, speech }: Place): boolean {
  const of =
    own?.kind === 'call' ? own : own !== undefined && CONTENT_NAME.test(own.name) ? outer : undefined;
  if (of?.kind !== 'call' || words < 3) return false;
  const named = [of.name, of.on].some((one) => one !== undefined && PROMPT_CALL.test(one));
  if (named) return near === 'imports' || speaks;
  // `model.generate("Say hello")`: what is asked of a model, where the file imports one.
  return (
    near === 'imports' &&
    MODEL_CALL.test(of.name) &&
    words >= 4 &&
    of.index === 0 &&
    (speech >= 2 || words >= 8)
  );
}

/** What a model is told about a tool it may call, or about what the tool takes. */
function describesTool({ literal, own, words, near, code }: Place): boolean {
  if (words < 3 || own === undefined) return false;
  const annotated =
    own.kind === 'call' &&
    /^(?:Tool|LlmTool|McpTool|Param|Description|ToolParam|P|WithDescription)$/.test(own.name);
  if (annotated) return near !== 'none';
  if (!/^description$/i.test(own.name)) return false;
  const { siblings } = literal;
  const inTools = literal.chain.some(({ name }) => /^(?:tools|functions?|toolSpec|tool_spec)$/i.test(name));
  // In a list of models, too, an entry has parameters and a description.
  const input = siblings.has('input_schema') || siblings.has('inputSchema');
  const schema = SCHEMA_KEYS.some((key) => siblings.has(key)) && (code || inTools || input);
  const called = literal.chain.some((link) => link.kind === 'call' && TOOL_CALL.test(link.name));
  if (schema || called) return near !== 'none' || inTools;
  if (inTools && near === 'imports') return true;
  return (
    near !== 'none' && /^(?:signature|tool_?spec\w*|tool_?definition\w*)$/i.test(literal.scope?.[0] ?? '')
  );
}

/** Marks by which frameworks tell a model what a field or an argument is. */
const FIELD_MARK =
  /^(?:JsonPropertyDescription|JsonClassDescription|LLMDescription|ToolParam|ToolArg|schemars|Guide|LlmDescription|AiDescription)$/;

/** The description of a field of a tool's input, or of an answer's form: annotations, and tags of Go. */
function describesField({ literal, own, words, near, value }: Place): boolean {
  if (near === 'none' || words < 2) return false;
  if (/\bjsonschema(?:_description)?:"/.test(value.slice(0, 400)))
    return /description[=:]/.test(value.slice(0, 600));
  const [link, outer] = [own, literal.chain[1]];
  const by =
    link?.kind === 'call'
      ? link
      : outer?.kind === 'call' && /^(?:value|description)$/.test(link?.name ?? '')
        ? outer
        : undefined;
  return by !== undefined && FIELD_MARK.test(by.name);
}

function hasPromptName({ names, own }: Place): boolean {
  const [name = ''] = names;
  return (
    own !== undefined &&
    names.length > 0 &&
    names.slice(0, 2).some((one) => PROMPT_NAME.test(one)) &&
    !NOT_PROMPT.test(name)
  );
}

/** A prompt's name alone is not enough: something is put in, or models are near. */
function isFilledOrNear({ literal, near, value, words, code, speech }: Place): boolean {
  if (words < 4) return false;
  const filled = /\{[^}]{0,400}\}|%[sd(]/.test(value);
  if ((near === 'imports' || besideTuning(literal)) && (words >= 5 || filled)) return true;
  if (near === 'speaks' && (words >= 8 || filled) && (speech >= 2 || value.includes('\n') || words >= 14))
    return true;
  // Nobody asks a person on a terminal a question of many lines with something put in.
  return code && words >= 12 && filled && value.includes('\n');
}

/** `instructions`, `backstory`, `system`: names that mean a prompt only beside a model or an agent. */
function isAgentName({ literal, names, own, words, near, code, speaks }: Place): boolean {
  if (own?.kind !== 'key' || words < 3 || !AGENT_NAME.test(names[0] ?? '')) return false;
  const { siblings } = literal;
  const agent =
    near === 'imports' ||
    (!code && (besideTuning(literal) || siblings.has('tools') || siblings.has('model')));
  const crew = siblings.has('backstory') && siblings.has('goal');
  return agent || crew || (speaks && words >= 8);
}

/** A text that a function of a telling name returns or puts together. */
function isPromptScope({ literal, own, words, near, speech, value }: Place): boolean {
  const [scope = '', outer = ''] = literal.scope ?? [];
  if (literal.as === 'docstring' || words < 3) return false;
  const named = PROMPT_SCOPE.test(scope) && !NOT_PROMPT.test(scope) && !PREDICATE.test(scope);
  if (named && own === undefined)
    return near !== 'none' || speech >= 4 || (words >= 20 && value.includes('\n'));
  if (named) return (near !== 'none' && speech >= 3) || speech >= 6;
  return PROMPT_SCOPE.test(outer) && near !== 'none' && speech >= 4;
}

/** Docstrings that frameworks hand to a model: of decorated tools, and of DSPy's signatures. */
function isReadDocstring({ literal, near, words }: Place): boolean {
  return literal.as === 'docstring' && words >= 3 && near === 'imports' && hasReader(literal);
}

function hasReader({ marks = [] }: Literal): boolean {
  return marks.some((mark) => TOOL_MARK.test(mark) || mark === 'Signature' || mark === 'dspy.Signature');
}

function speaksToPeople({ literal, speech }: Place): boolean {
  const call = literal.chain.find((link) => link.kind === 'call');
  const first = withoutWrappers(literal.chain)[0] ?? literal.chain[0];
  if (first?.kind !== 'call' || call === undefined) return false;
  return TO_PEOPLE.test(first.name) && speech < 9;
}
