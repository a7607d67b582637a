import { type Link, type Literal, ROLE_CONSTANT } from '../facts/facts.ts';
import { isBesideTuning, type Nearness, withoutWrappers } from './context.ts';
import {
  AGENT_NAME,
  AGENT_PART,
  ASKS_MODEL,
  BESIDE_MODEL,
  CONTENT_NAME,
  DRAWS,
  MODEL_CALL,
  NOT_PROMPT,
  PERSONA,
  PREDICATE,
  PROMPT_CALL,
  PROMPT_MARK,
  PROMPT_NAME,
  PROMPT_SCOPE,
  PROMPT_SETTER,
  PUTS_TOGETHER,
  ROLE_KEYS,
  RULES_NAME,
  TO_PEOPLE,
  TOOL_MARK,
  USER_TURN,
} from './prompt-words.ts';

/** A literal that could be a prompt, with all that is known of it. */
export interface PromptCandidate {
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
  readonly forPeople: boolean;
  readonly ofInterface: boolean;
  readonly ofForms: boolean;
  readonly apiForms: ReadonlySet<string>;
  readonly givesTools: boolean;
  readonly buildsTools: boolean;
  readonly takesSchema: boolean;
}

/** One word with dashes is a name, whatever it is bound to. */
export function isSentence(value: string): boolean {
  return /\s|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(value);
}

export function roleOf({ literal }: PromptCandidate): string {
  return ROLE_KEYS.map((key) => literal.siblings.get(key)).find(Boolean) ?? '';
}

/** `{ role: "system", content: … }`, `("system", "…")`. */
export function isSystemMessage(place: PromptCandidate): boolean {
  const { own, literal } = place;
  if (own?.kind === 'key' && CONTENT_NAME.test(own.name))
    return (
      /^(?:system|developer)$/i.test(roleOf(place)) ||
      ROLE_CONSTANT.test(`Role.${roleOf(place)}`) ||
      ROLE_CONSTANT.test(roleOf(place))
    );
  return (
    own?.kind === 'call' &&
    own.index === 1 &&
    /^(?:system|developer)$/i.test(own.first ?? '') &&
    literal.text.length > 8
  );
}

export function isOtherMessage(place: PromptCandidate): boolean {
  const { own, near, code, words } = place;
  if (own?.kind !== 'key' || !CONTENT_NAME.test(own.name) || words < 4) return false;
  return (
    /^(?:user|human|assistant|ai)$/i.test(roleOf(place)) &&
    (near === 'imports' || !code || (near === 'speaks' && place.speaks))
  );
}

function isSystemPrompt({ kind, name }: Link): boolean {
  return kind === 'call' && name === 'SystemPrompt';
}

/** `SystemMessage("…")`, `SystemMessage(content="…")`, `ChatPromptTemplate.from_messages([…])`. */
export function isPromptCall({
  literal,
  own,
  outer,
  words,
  near,
  speaks,
  speech,
  value,
}: PromptCandidate): boolean {
  // `new SystemPrompt(background: ["…"], steps: ["…"])`.
  if (near !== 'none' && words >= 3 && literal.chain.slice(0, 4).some(isSystemPrompt)) return true;
  const of =
    own?.kind === 'call' ? own : own !== undefined && CONTENT_NAME.test(own.name) ? outer : undefined;
  if (of?.kind !== 'call' || words < 3 || isShellCall(of)) return false;
  // `Signature("question -> answer", "Answer in one word")` of DSPy.
  if (of.name === 'Signature' && of.index === 1) return near === 'imports';
  const named =
    [of.name, of.on].some((one) => one !== undefined && PROMPT_CALL.test(one)) || PROMPT_SETTER.test(of.name);
  if (named) return near === 'imports' || speaks || (near === 'speaks' && PROMPT_SETTER.test(of.name));
  // `await chatGptClient.SetupAsync("Answer in rhymes")`.
  if (/^set_?up(?:Async)?$/i.test(of.name) && /gpt|llm/i.test(of.on ?? '')) return true;
  if (near === 'imports' && USER_TURN.test(of.name)) return true;
  // The builder of a message: `ChatCompletionRequestSystemMessageArgs::default().content("…")`.
  if (near === 'imports' && of.name === 'content') return true;
  // `model.generate("Say hello")`: what is asked of a model, where the file imports one.
  return (
    near === 'imports' &&
    MODEL_CALL.test(of.name) &&
    !DRAWS.test(of.on ?? '') &&
    words >= 4 &&
    of.index === 0 &&
    (speech >= 2 || words >= 8) &&
    !(speech < 3 && PLAIN_QUESTION.test(value))
  );
}

/** `agent.chat("What is the sum of all sales?")`: what a person would ask, to try something out. */
const PLAIN_QUESTION =
  /^\s{0,20}(?:what(?:'s)?|who(?:'s)?|which|where|when|why|how (?:many|much|old|long|far|do|does|is|are|can)|is|are|does|do|did)\s[^.:;{}<>\n]{4,200}\s?$/i;

/** `os.system("gsutil cp …")`: a shell is told something, no model. */
function isShellCall({ name, on }: Extract<Link, { kind: 'call' }>): boolean {
  return name === 'system' && on !== undefined && /^(?:os|Kernel|Process|subprocess|shell|std)$/.test(on);
}

/** `SNOWFLAKE.CORTEX.COMPLETE('mistral-large2', CONCAT('Summarise …', body))`. */
export function isAsked({ literal, words }: PromptCandidate): boolean {
  return words >= 3 && literal.chain.some((link) => link.kind === 'call' && ASKS_MODEL.test(link.name));
}

export function hasPromptName({ names, own, code, words, value }: PromptCandidate): boolean {
  const [name = ''] = names;
  return (
    own !== undefined &&
    names.length > 0 &&
    names.slice(0, 2).some((one) => PROMPT_NAME.test(one) && !isSaid(one)) &&
    // `promptText` is the question on a terminal, unless it goes over many lines.
    (!NOT_PROMPT.test(name) ||
      (code && /prompt_?text$/i.test(name) && words >= 20 && value.split('\n', 3).length > 2))
  );
}

/** A key of a translation: the text that it stands for, no name. */
function isSaid(name: string): boolean {
  return /\S\s+\S+\s+\S+\s+\S/.test(name.slice(0, 200));
}

/** A prompt's name alone is not enough: something is put in, or models are near. */
export function isFilledOrNear({
  literal,
  near,
  value,
  words,
  code,
  speech,
  names,
}: PromptCandidate): boolean {
  if (words < 4) return false;
  const filled = /\{[^}]{0,400}\}|%[sd(]/.test(value);
  if ((near === 'imports' || isBesideTuning(literal)) && (words >= 5 || filled)) return true;
  if (near === 'speaks' && (words >= 8 || filled) && (speech >= 2 || value.includes('\n') || words >= 14))
    return true;
  // A prompt by its name in what makes prompts by its name: `createPrompts() { … promptText: "…" }`.
  if (code && words >= 20 && value.includes('\n') && PROMPT_SCOPE.test(literal.scope?.[0] ?? '')) return true;
  // Nobody asks a person on a terminal a question of many lines with something put in; a template alone may be one of any text.
  const prompt = speech >= 2 || names.slice(0, 2).some((name) => /prompt/i.test(name));
  return code && prompt && words >= 12 && filled && value.includes('\n');
}

/** `instructions`, `backstory`, `system`: names that mean a prompt only beside a model or an agent. */
export function isAgentName(place: PromptCandidate): boolean {
  const { literal, names, own, words, near, code, speaks, value } = place;
  // A flag has a name, too: `StringVar(&instruction, "instruction", "…")`.
  const { siblings } = literal;
  const name = names[0] ?? '';
  const ofTask = name === 'description' && siblings.has('expected_output');
  if (!(own === undefined || own.kind === 'key') || words < 3 || !(AGENT_NAME.test(name) || ofTask))
    return false;
  const beside = isBesideTuning(literal) || [...siblings.keys()].some((key) => BESIDE_MODEL.test(key));
  const agent = near === 'imports' || (beside && (!code || near === 'speaks'));
  // `kind: SearchAndSummarizeContent`: a step of a bot in which a model answers.
  if (!code && ANSWERS.test(siblings.get('kind') ?? '')) return true;
  const crew = siblings.has('backstory') && siblings.has('goal');
  // `research: { description, expected_output, agent }`: a task of a crew.
  const task = siblings.has('expected_output') && siblings.has('agent');
  return agent || crew || task || (speaks && words >= 8) || PERSONA.test(value);
}

/** Steps by which platforms of bots ask a model. */
const ANSWERS =
  /^(?:SearchAndSummarizeContent|AnswerQuestionWithAI|GptComponentMetadata|InvokeAIBuilder\w{0,40})$/;

/** `agent: { rules: ["Never …", "Always …"] }` of a configuration: what an agent is told, one by one. */
export function isRuleOfAgent({ literal, names, words, speech, code }: PromptCandidate): boolean {
  if (code || words < 4 || !RULES_NAME.test(names[0] ?? '')) return false;
  const under = literal.chain.slice(1, 4).some(({ name }) => AGENT_PART.test(name));
  return under && (speech >= 2 || BINDS.test(literal.text.slice(0, 300)));
}

/** Words by which a rule binds. */
const BINDS = /^\s{0,20}(?:[-*•]\s)?(?:never|always|do not|don't|only|refuse|must|avoid|ask|answer|keep)\b/i;

/** Functions that make what the system says. */
const SYSTEM_SCOPE = /system_?(?:prompt|message|instructions?)s?$/i;

/** A text that a function of a telling name returns or puts together. */
export function isPromptScope({ literal, own, words, near, speech, value }: PromptCandidate): boolean {
  const [scope = '', outer = ''] = literal.scope ?? [];
  if (literal.as === 'docstring' || words < 3) return false;
  // `generateSystemPrompt`: what is put together in it, at any depth, is told to a model.
  const system = (literal.scope ?? [])
    .slice(0, 3)
    .some((name) => SYSTEM_SCOPE.test(name) && !PREDICATE.test(name));
  if (system && words >= 8 && speech >= (near === 'none' ? 4 : 3)) return true;
  const asked = (literal.marks ?? []).some((mark) => PROMPT_MARK.test(mark)) && near !== 'none';
  const named = asked || (PROMPT_SCOPE.test(scope) && !NOT_PROMPT.test(scope) && !PREDICATE.test(scope));
  if (named && (own === undefined || (own.kind === 'call' && PUTS_TOGETHER.test(own.name))))
    return near !== 'none' || speech >= 4 || (words >= 20 && value.includes('\n'));
  if (named) return (near !== 'none' && speech >= 3) || speech >= 6;
  return PROMPT_SCOPE.test(outer) && near !== 'none' && speech >= 4;
}

/** Docstrings that frameworks hand to a model: of decorated tools, and of DSPy's signatures. */
export function isReadDocstring({ literal, near, words }: PromptCandidate): boolean {
  if (literal.as !== 'docstring' || words < 3 || !hasReader(literal)) return false;
  const [mark = ''] = literal.marks ?? [];
  return near === 'imports' || mark === 'schema.tool' || (near === 'speaks' && mark === 'schema.input');
}

export function hasReader({ marks = [] }: Literal): boolean {
  return marks.some((mark) => TOOL_MARK.test(mark) || /^(?:(?:dspy\.)?Signature|schema\.input)$/.test(mark));
}

/** What a program writes to is a terminal. */
const TERMINAL = /^(?:std(?:out|err)|console|terminal|Console|STDOUT|\$stdout|io|IO)$/;

export function speaksToPeople({ literal, speech, own, near }: PromptCandidate): boolean {
  if (own?.kind === 'call' && /^write(?:ln|Line|All)?$/.test(own.name) && TERMINAL.test(own.on ?? ''))
    return true;
  // `description <<~MD`: what people read of a part of a program.
  if (near === 'none' && own?.kind === 'call' && /^(?:event_|long_)?desc(?:ription)?$/.test(own.name))
    return true;
  // `cobra.Command{Use: "serve", Long: "…", RunE: run}`: the help of a command line.
  if (
    /^(?:Long|Short|Example|epilog|usage)$/.test(own?.name ?? '') &&
    ['Use', 'Run', 'RunE', 'prog'].some((key) => literal.siblings.has(key))
  )
    return true;
  const call = literal.chain.find((link) => link.kind === 'call');
  const first = withoutWrappers(literal.chain)[0] ?? literal.chain[0];
  if (first?.kind !== 'call' || call === undefined) return false;
  return TO_PEOPLE.test(first.name) && speech < 9;
}

/** `template_configuration = { text = { text = "…" } }`: what a cloud keeps as a prompt. */
export function isTemplateOfPlatform({ literal, names, words, near, speech }: PromptCandidate): boolean {
  return (
    words >= 4 &&
    /^(?:text|content|template)$/i.test(names[0] ?? '') &&
    literal.chain.some(
      ({ name }) =>
        /^(?:template_?configuration|prompt_?template_?config(?:uration)?)$/i.test(name) ||
        // A telephone asks its callers by texts of that name, too.
        ((near !== 'none' || speech >= 3 || isGenerator(literal)) && /^prompt_?text$/i.test(name)),
    )
  );
}

/** `generators: [{ promptText: … }]` of a flow. */
function isGenerator({ chain }: Literal): boolean {
  return chain.some(({ name }) => name === 'generators');
}
