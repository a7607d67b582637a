import type { PromptCandidate } from './prompt-reasons.ts';

/** Classes and constants that hold the settings of a product: `OllamaSettings`, `AppConfigSchema`. */
const OF_SETTINGS = /(?:Settings|Config(?:uration)?|Options|Flags|Env)(?:Model|Schema)?$/;
/** Parts of a protocol between programs: `MidConvSystemBlock`, `CompletionUsage`, `CreateChatRequest`. */
const OF_PROTOCOL =
  /(?:Block|Usage|Delta)$|^(?:Stream|Response|Message|Content|Chunk|Thread|Run|Realtime|Completion)\w{0,40}(?:Event|Details)$|^(?:Chat|Completions?|Create|Update|Delete|Upload|List|Embeddings?|Message|Image|Audio|Speech|Rerank\w{0,3}|Score|Token\w{0,6})\w{0,30}(?:Request|Response|Choice|Chunk|Logprobs?)$/;

/** The description of a setting or of a part of a protocol: people configure the product, and programs are written, by it. */
export function describesSetting({ literal, names }: PromptCandidate): boolean {
  const { chain, scope = [] } = literal;
  const described = chain[0]?.name === 'describe' || /^(?:description|help)$/i.test(names[0] ?? '');
  if (!described || !chain.some(({ kind }) => kind === 'call')) return false;
  return (
    OF_SETTINGS.test(scope[0] ?? '') ||
    OF_PROTOCOL.test(scope[0] ?? '') ||
    chain.some(({ kind, name }) => kind === 'key' && (OF_SETTINGS.test(name) || name === 'metadata'))
  );
}

/** Libraries that ask people on a terminal, by what is called on them. */
const TERMINAL =
  /^(?:(?:Int|Float)?Prompt|Confirm|questionary|inquirer|prompter|prompts|enquirer|click|typer|clack|p)$/;
const ASKS_PEOPLE =
  /^(?:ask|text|select|confirm|checkbox|password|prompt|input|editor|number|rawlist|autocomplete|path|multiselect|search|toggle)$/;

/** `Prompt.ask("Enter a path")`, `questionary.text("…")`, `input({ message: "…" })`: people are asked on a terminal. */
export function isAskedOfPeople({ literal: { chain } }: PromptCandidate): boolean {
  const [own, outer] = chain;
  if (own?.kind === 'call') return TERMINAL.test(own.on ?? '') && ASKS_PEOPLE.test(own.name);
  return (
    own?.name === 'message' &&
    outer?.kind === 'call' &&
    ASKS_PEOPLE.test(outer.name) &&
    (outer.on === undefined || TERMINAL.test(outer.on))
  );
}

const OF_RECORD = /^(?:text|content|raw|body|chunk|passage|summary|question|query|page_?content)$/i;
const BESIDE_RECORD =
  /^(?:chunk_\w{1,20}|doc(?:ument)?_?(?:id|name)|url|link|source|embedding|score|original_\w{1,20}|heading|uuid|page|metadata)$/i;
/** `{ "instruction": "…", "output": "…" }`: what is learned from, or answered to people. */
const OF_ANSWER = /^(?:outputs?|answers?|response|completion|expected_output)$/i;
const ASKED = /^(?:instruction|input|question|query|q|prompt_type)$/i;
const OF_RESULTS =
  /^(?:results|outputs|predictions|completions|generations|test_?results|eval(?:uation)?_?results)$/i;

/** An entry of what is searched or of what came out of a run: a file of data holds it, and no model is told by it. */
export function isStoredRecord({ literal, names, code }: PromptCandidate): boolean {
  if (code || literal.siblings.has('role')) return false;
  if (literal.chain.slice(1).some(({ kind, name }) => kind === 'key' && OF_RESULTS.test(name))) return true;
  if (OF_ANSWER.test(names[0] ?? '') && [...literal.siblings.keys()].some((key) => ASKED.test(key)))
    return true;
  return (
    OF_RECORD.test(names[0] ?? '') && [...literal.siblings.keys()].some((key) => BESIDE_RECORD.test(key))
  );
}

/** `{ Name, Icon, Description }` of a catalogue: what people read of an entry, beside its picture, its price or its page. */
export function isShown({ literal, names, code }: PromptCandidate): boolean {
  return (
    !code &&
    /^(?:short_?|long_?)?(?:description|summary|tagline|about)$/i.test(names[0] ?? '') &&
    [...literal.siblings.keys()].some((key) => BESIDE_SHOWN.test(key))
  );
}
const BESIDE_SHOWN =
  /^(?:icon(?:_?\w{1,10})?|image(?:_?url)?|images|thumbnail|logo|screenshots?|home_?page|license|readme_?url|price|author|publisher|color|category|categories|badge|cover|href|repository)$/i;

/** `WARNING: …`, also in colour: people are told something. */
export function warnsPeople({ value }: PromptCandidate): boolean {
  return /^(?:\{\}|\\x1b\[[\d;]{1,8}m|\s){0,8}(?:WARNING|ERROR|NOTICE|INFO|DEBUG|DEPRECATED|TIP|HINT|Usage)\b/.test(
    value.slice(0, 200),
  );
}
