import { ANYTHING, languageOf } from '../facts/languages.ts';
import { speaksAtLeast, speechOf } from '../lexicon/speech.ts';

/** Names that say it themselves: libraries and tools for prompts fixed them. */
const PROMPT_FILE =
  /(?:^|\/)skills\/(?:[\w.-]{1,60}\/){1,3}(?:references?|resources|rules|workflows|instructions|guides|prompts)\/(?:[\w.-]{1,60}\/){0,3}[\w.-]{1,80}\.(?:mdx?|txt)$|\.prompt(?:y|\.(?:ya?ml|md|txt|json))?$|\.poml$|(?:^|\/)skprompt\.txt$|(?:^|\/)SKILL\.md$|\.(?:chat-?mode|agent|sub-?agent|persona|instructions?|system|skill|assistant|role)\.(?:mdx?|markdown|txt|j2|jinja2?|liquid|hbs|njk)$|(?:^|[/_.-])chat[-_]?templates?(?:[-_][\w-]{1,40})?\.(?:j2|jinja2?|txt|tmpl|json)$|(?:^|\/)chat[-_]?templates?\/(?:[\w.-]{1,60}\/){0,3}[\w.-]{1,80}\.(?:j2|jinja2?|tmpl)$|(?:^|\/)(?:system|developer)[-_]?(?:prompt|message|instructions?)s?(?:[-_.][\w-]{1,40})?\.(?:md|txt|rst|j2|jinja2?|tmpl|tpl|njk|hbs|mustache|liquid|html|xml)$/i;
/** Documents and templates that can be a prompt from the first line to the last. */
const TEXT_FILE =
  /\.(?:md|mdx|markdown|txt|rst|adoc|j2|jinja|jinja2|tmpl|tpl|njk|hbs|handlebars|mustache|liquid|erb|ejs|gotmpl|gohtml|st|stg|twig|scriban|sbn|eex|heex|leex|ftlh?|vm|mako|tera|askama|cshtml|blade\.php|dot|dust|co|colang|prompt|csv|tsv|xml|html?)$|(?:^|\/)[^./]{1,80}$/i;
/** Programs and lists that have no ending: what builds, starts and checks a project. */
const PROGRAM_FILE =
  /(?:^|\/)(?:(?:Docker|Container|Make|GNUmake|Jenkins|Proc|Rake|Gem|Pod|Cart|Fast|App|Vagrant|Brew|Caddy|Just|Tilt|Earth|Guard|Cap|Thor|Berks|Puppet|Pip|Snake|Deliver|Match|Gym|Danger)file|justfile|makefile|Containerfile|CODEOWNERS|MANIFEST\.in|gradlew|mvnw|BUILD|WORKSPACE|go\.(?:mod|sum|work)|[\w.]{0,10}rc)(?:[.-][\w-]{1,30})?$/;
const FOLDER =
  /(?:^|\/)(?:[\w-]{0,40}[-_])?(?:prompts?|prompt[-_]?templates?|system[-_]?prompts?|instructions?|personas?|agents?|assistants?|skills?|patterns|bots?|llm|roles?|characters?|strategies)(?:[-_][\w-]{0,20})?\//i;
/** A folder that holds nothing but prompts. */
const IN_PROMPTS =
  /(?:^|\/)(?:[\w.-]{1,40} {1,2}){0,3}(?:system[-_ ]?)?prompts?(?:[-_ ]templates?)?\/(?!.*\.(?:html?|csv|tsv)$)/i;
const NAME =
  /(?:^|[/_. -])(?:prompts?|instructions?|persona|system|user|agent|assistant|role|task|template|backstory|guardrails?|rubric)(?=[_.-]|$)/i;
/** Names of a file that says who an agent is: `agents/triage/system.md`. */
const SOUL =
  /(?:^|\/)(?:system|persona|soul|identity|role|instructions?|agent|assistant|character)\.(?:md|mdx|txt|rst)$/i;
/** Written for people, whatever it speaks of; or for the developers' own coding agents. */
const FOR_PEOPLE =
  /(?:^|\/)(?:README|CHANGELOG|HISTORY|CONTRIBUTING|LICEN[CS]E|NOTICE|SECURITY|CODE_OF_CONDUCT|AUTHORS|RELEASE\w*|MIGRATION\w*|INSTALL\w*|FAQ|TODO|ROADMAP|AGENTS|CLAUDE|GEMINI|COPILOT|copilot-instructions|robots|humans|requirements[\w.-]*|CMakeLists|index)(?:[-_.][\w-]{1,20})?(?:\.\w{1,8}){0,2}$|(?:^|\/)(?:(?:[\w-]{1,40}-)?docs?|antora\/modules|documentation|website|blog|content|_posts|wiki|changes?|changelogs?|\.changeset|locales?|i18n|licenses?|tutorials?|guides?|examples\/docs|adr|rfcs?|notes|references?|slides|public|static)\//i;

/** What tools for documentation show of a module or a package. */
const OF_MODULE = /(?:^|\/)(?:Module|Package|packages)\.md$/;

/** A page of documentation about prompts: `docs/examples/system-prompt-examples.md`. */
const ABOUT_PROMPTS =
  /(?:^|\/)(?:docs?|documentation|website|wiki|tutorials?|guides?|blog|pages)\/(?:[\w.@-]{1,60}\/){0,6}[\w.-]{0,60}[-_.](?:examples?|guides?|tips|tutorials?|overview|practices|basics|intro(?:duction)?|faq|how-?to|engineering)\.(?:mdx?|markdown|rst|adoc|html?)$/i;

/** How a path that is no code may be a prompt as a whole. */
export type TextKind = 'by-name' | 'by-content' | 'no';

/** `views/support_agent/instructions.html.erb`: what is written for an agent lies among pages, too. */
const OF_AGENT = /prompt|instruction|agent|assistant|llm|persona/i;
/** A page of an application, in whatever folder of its views. */
const PAGE_FILE =
  /(?:^|\/)(?:views?|templates|pages|components)\/(?:[\w.-]{1,60}\/){0,6}[\w.-]{1,80}(?:\.html\.(?:erb|slim|haml|[lh]?eex)|\.(?:heex|leex|cshtml|razor|jsp))$/;

export function textKindOf(path: string): TextKind {
  if (PROGRAM_FILE.test(path) || (PAGE_FILE.test(path) && !OF_AGENT.test(path))) return 'no';
  if (PROMPT_FILE.test(path)) return ABOUT_PROMPTS.test(path) ? 'no' : 'by-name';
  const text = TEXT_FILE.test(path) || hasOwnEnding(path);
  return text && !FOR_PEOPLE.test(path) && !OF_MODULE.test(path) ? 'by-content' : 'no';
}

/** An ending that no language has: people also keep prompts as `plan.devin`, `reviewer.agent`; `.cursorrules` is a tool's own. */
function hasOwnEnding(path: string): boolean {
  return languageOf(path) === ANYTHING && !TEXT_FILE.test(path) && !/(?:^|\/)\.[^./]{1,80}$/.test(path);
}

const OF_INSTRUCTIONS = /^\/?(?:llm_|system_|agent_|tool_)?instructions?(?=[_.-])/i;

/** Endings that say for whom a text is. */
const ENDS_FOR_MODEL =
  /\.(?:agent|assistant|instructions?|persona|llm|skill|system|chat-?mode|bot|role|prompts?|sys)$/i;

/** Whether a document that only its content can make a prompt is one. */
export function readsAsPrompt(path: string, text: string): boolean {
  if (/\.[ct]sv$/i.test(path) && (OF_RUN.test(path) || holdsResults(text))) return false;
  if (KEPT_AS_DATA.test(path) && !OF_ASSISTANT.test(path)) return false;
  const speaks = (least: number): boolean => speaksAtLeast(withoutFrontMatter(text), least);
  const folder = FOLDER.test(path);
  const own = hasOwnEnding(path);
  if (own && isProgram(text)) return false;
  const name = NAME.test(path.slice(path.lastIndexOf('/'))) || (own && ENDS_FOR_MODEL.test(path));
  const document = /\.(?:md|mdx|markdown|rst|adoc|html?|xml)$/i.test(path);
  if (document && isAgentDefinition(text, folder || COMMANDS.test(path))) return true;
  // What shows people how to write programs shows no model how to answer.
  const file = path.slice(path.lastIndexOf('/'));
  const told = /prompt|persona|skill/i.test(path) || /instruction/i.test(file);
  if (document && !told && isLesson(text)) return false;
  if (!document && isChatTemplate(text)) return true;
  if (MADE_ON_PLATFORM.test(text.slice(0, 2000))) return true;
  // The file is called a prompt, and there is nothing else beside it.
  if (/(?:^|\/)prompt\.(?:md|markdown|txt|rst|j2|jinja2?|tmpl|tpl|hbs|liquid|erb)$/i.test(path))
    return text.trim().split(/\s+/, 4).length >= 4;
  if (IN_PROMPTS.test(path)) return speaks(3);
  // What lies beside a skill, or is shared by workflows of agents, is read with them.
  if (WITH_OTHERS.test(path)) return speaks(2);
  // A library of prompts in one file.
  if (
    /(?:^|[/_. -])prompts?\.\w{1,5}$/i.test(path) &&
    (!document || /(?:^|\/)prompts?\.\w{1,5}$/i.test(path))
  )
    return speaks(4);
  let marks: readonly string[] | undefined;
  const begin = (): readonly string[] => {
    marks ??= speechOf(withoutFrontMatter(text).slice(0, 300)).says;
    return marks;
  };
  const somebody = (): boolean => begin().includes('speaks to a model as somebody');
  if (SOUL.test(path) && somebody() && (folder || /\byou are an? \w/i.test(text.slice(0, 300))))
    return speaks(4);
  if (folder && name) return speaks(4);
  // `plugins/traces/instructions_traces.jinja2`: no letter to people is called that.
  if (TEMPLATE.test(path) && OF_INSTRUCTIONS.test(file)) return speaks(4);
  if (folder) return speaks(TEMPLATE.test(path) ? 4 : 6);
  if (name) return speaks(document ? 12 : 8);
  // A library of prompts: each document says first who the model is.
  const opens = document ? OPENS_AS_SOMEBODY.exec(withoutFrontMatter(text).slice(0, 900)) : null;
  if (opens !== null) return speaks(/model|assistant|\bai\b|agent|bot/i.test(text.slice(0, 1200)) ? 6 : 9);
  if (OF_MODEL.test(path)) return speaks(8);
  // `Continue the following text: {{ text }}`: a task, and what it is done with.
  const given = ['has a place for what the user gives', 'hands something over at the end'];
  const gives = (): boolean => given.some((one) => begin().includes(one)) || GIVES.test(text.slice(0, 4000));
  if (TEMPLATE.test(path) && begin().includes('begins with a task') && gives()) return speaks(6);
  // Under any other name: a template or a plain text that speaks to a model from its first words.
  if (/\.(?:md|mdx|markdown|rst|adoc|html?|xml|erb|ejs)$/i.test(path)) return false;
  const plain = own || /\.(?:txt|prompt|j2|jinja2?)$|(?:^|\/)[^./]{1,80}$/i.test(path);
  return speaks(plain ? 6 : 9) && somebody();
}

const WITH_OTHERS =
  /(?:^|\/)(?:skills\/(?:[\w.-]{1,60}\/){1,2}|workflows\/(?:shared|includes?|imports|partials|common)\/(?:[\w.-]{1,60}\/)?)[\w.-]{1,80}\.(?:md|txt)$/;

/** Templates of any text, filled in by a program. */
const TEMPLATE = /\.(?:j2|jinja2?|liquid|hbs|njk|mustache|(?:go)?tmpl|st|vm|ftl|mako|scriban|sbn|prompt)$/i;
/** `${context.sourceCode}`: where a template puts what it is about. */
const GIVES =
  /\$\{?!?\{?[\w.]{0,40}(?:code|text|input|content|question|message|query|diff|document|article)s?\}/i;
/** Tables of what came out, by their name. */
const OF_RUN =
  /(?:^|[/_.-])(?:results?|outputs?|predictions|responses|scores|leaderboard)(?:[_.-][\w-]{1,30})?\.[ct]sv$/i;
/** Documents that a product is tried with or looks things up in: contracts, articles, transcripts. */
const KEPT_AS_DATA =
  /(?:^|\/)(?:data|datasets?|samples?|corpus|corpora|fixtures|documents|test[-_]?data)\/(?:[\w.-]{1,60}\/){0,3}[\w. -]{1,80}\.(?:txt|md|rst|html?)$/i;

/** Paths that say for whom a document is: it is no thing to look up. */
const OF_ASSISTANT =
  /prompt|persona|system|instruct|agent|assistant|(?:^|[/_.-])bots?[/_.-]|character|rules|guard-?_?rail/i;

/** Columns of what was asked and answered, and of how good it was. */
const RESULT =
  /^["']?(?:(?:avg|mean|total|final)?_?scores?|(?:is_?)?correct(?:ness|_\w{1,20})?|_{0,2}expected(?:_\w{1,20})?|predict(?:ed|ion)s?|outputs?|answers?|responses?|completions?|generated(?:_\w{1,20})?|ground_?truth|labels?|accuracy|f1|bleu|rouge\w{0,6}|passed|verdict|grade|rating|judge\w{0,12}|reference(?:_\w{1,20})?)["']?$/i;

/** Whether a table tells what came out of a run: its questions are no prompts of the product. */
function holdsResults(text: string): boolean {
  const [head = ''] = text.slice(0, 2000).split('\n', 1);
  return head.split(/[,;\t]/).some((cell) => RESULT.test(cell.trim()));
}

const OPENS_AS_SOMEBODY =
  /^[\s>*"'`-]{0,6}you are (?:an? |the |now )?[\w"'*`-]{2,40}(?:,| (?:assistant|agent|expert|model|ai|bot|a |an |the |created|designed|built|trained|that|who|programming|powerful|helpful))/im;
/** What a platform puts before the instructions of an assistant that somebody made there. */
const MADE_ON_PLATFORM =
  /^here are instructions from the user outlining your goals|^you are a ['"“]?GPT['"”]? [–-] a version of ChatGPT/im;
/** A document under the name of a model: `acme-gpt-4o_20250101.md`. */
const OF_MODEL =
  /(?:^|[/_-])(?:gpt-?(?:3\.5|4|4o|5|oss)|chatgpt|claude|gemini|grok|llama|mistral|deepseek|copilot|perplexity)[\w. -]{0,40}\.(?:md|mdx|txt)$/i;
const COMMANDS = /(?:^|\/)(?:sub-?agents|commands|chat-?modes|modes|workflows|rules|modes)\//i;

/** What stands before the text of an agent, a command or a skill: what it is for, and what it may use. */
function isAgentDefinition(text: string, inFolder: boolean): boolean {
  if (!text.startsWith('---')) return false;
  const end = text.indexOf('\n---', 3);
  const head = end === -1 || end > 8000 ? '' : text.slice(3, end);
  // A workflow that is written for an agent: what it may touch, and what it is run by.
  if (/^permissions:/m.test(head) && /^(?:tools|engine|safe-outputs):/m.test(head)) return true;
  if (!/^description:/m.test(head)) return false;
  if (
    /^(?:allowed-tools|argument-hint|mcp-?servers|handoffs|disallowed-?tools|alwaysApply|applyTo):/im.test(
      head,
    )
  )
    return true;
  return inFolder && /^(?:name|model|tools|mode|temperature|permissions?|color|globs|agent):/im.test(head);
}

/** How a conversation is written down for a model: it names who speaks, and where the answer begins. */
function isChatTemplate(text: string): boolean {
  const start = text.slice(0, 20_000);
  return (
    /\badd_generation_prompt\b|\{%-?\s?generation\b|\bbos_token\b/.test(start) ||
    (/\bfor message in messages\b/.test(start) && /\bmessage(?:\.role\b|\[['"]role['"]\])/.test(start))
  );
}

/** `uv pip install --compile-bytecode torch`: a shell is told something, in one line. */
export function isCommand(value: string): boolean {
  return (
    value.length < 600 &&
    /^(?:sudo |RUN )?(?:uv|pip3?|pipx|apt|apt-get|npm|npx|yarn|pnpm|bun|cargo|git|docker|kubectl|helm|gcloud|az|aws|terraform|dotnet|gsutil|conda|brew|gem|bundle|composer|poetry|apk|yum|dnf|systemctl|python3?|curl|wget|make|bash|sh|rsync|tar|mkdir|chmod|cp|mv|rm|ssh|scp) /.test(
      value,
    ) &&
    /\s--?[a-z]|\binstall\b|&&|\s\S+\/\S+/.test(value)
  );
}

/** `SELECT {fields} FROM {table} WHERE …`: a data base is asked. */
export function isQuery(value: string): boolean {
  return /^\s{0,20}(?:SELECT\s[\s\S]{1,400}?\sFROM|SELECT\s{1,4}[\w.]{1,60}\(|WITH\s{1,4}(?:RECURSIVE\s{1,4})?\w{1,60}\s{1,4}AS\s{0,4}\(|ALTER TABLE|DROP (?:TABLE|INDEX)|CREATE (?:EXTENSION|SCHEMA|FUNCTION|UNIQUE INDEX|MATERIALIZED VIEW)|INSERT INTO|UPDATE\s\S{1,60}\sSET|DELETE FROM|CREATE (?:TABLE|INDEX|VIEW)|MATCH\s{0,2}\(|PREFIX\s\w{0,20}:)\s?/.test(
    value.slice(0, 600),
  );
}

/** A script, a schema or a page: its lines are no sentences. */
export function isProgram(text: string): boolean {
  if (
    /^\s{0,40}(?:responses|requestBody|consumes|parameters):\s*$/m.test(text) &&
    /^\s{0,60}(?:-\s)?(?:schema|type|\$ref):/m.test(text)
  )
    return true;
  if (OF_SHELL.test(text.slice(0, 300))) return true;
  const lines = text
    .slice(0, 20_000)
    .split('\n')
    .filter((line) => line.trim() !== '' && line.length < 400);
  if (lines.length < 6) return false;
  return lines.filter(isProgramLine).length * 2 >= lines.length;
}

/** How scripts for shells and their completions begin. */
const OF_SHELL =
  /^\s{0,40}(?:using (?:namespace|module)\s|#compdef\b|#requires\b|Register-ArgumentCompleter\b|complete\s{1,4}-[a-z]\b|_arguments\b|compdef\b|\[CmdletBinding|param\s?\()/i;

const KEYWORD =
  /^(?:local|fi|done|esac|then|else|elif|if|for|while|case|echo|printf|Write-(?:Host|Output|Error)|return|function|def|import|const|let|var|export|SELECT|FROM|WHERE|INSERT|CREATE|type|properties|required|schema|content|responses|parameters|items|summary|format|example|default|enum|title)\b/;
const ASSIGNMENT = /^(?:[})\];]+$|[\w.$-]{1,60}\s?(?:=|\(\)|\+=)|[\w$.-]{1,60}:$|#\s|\/\/|\w{1,60}_\w)/;
const FIVE_WORDS = /[a-z] [a-z]{1,20} [a-z]{1,20} [a-z]{1,20} [a-z]/;

function isProgramLine(line: string): boolean {
  const own = line.trim();
  return ASSIGNMENT.test(own) || /[;)]$/.test(own) || (KEYWORD.test(own) && !FIVE_WORDS.test(own));
}

/** Headings that lead a reader on. */
const LEADS_ON =
  /^#{1,4}\s{1,3}(?:further reading|next steps|exercises?|exercise notebooks|prerequisites|see also|learn more)\s{0,4}$/im;

function isLesson(text: string): boolean {
  const fences = text
    .slice(0, 20_000)
    .match(
      /^```(?:cs|csharp|python|py|bash|sh|shell|console|powershell|js|javascript|ts|typescript|java|kotlin|go|rust|php|ruby|swift|dotnet)/gim,
    );
  if (fences !== null && LEADS_ON.test(text.slice(0, 40_000))) return true;
  return (fences?.length ?? 0) >= 2 || /^\[?!\[/m.test(text.slice(0, 5000));
}

function withoutFrontMatter(text: string): string {
  if (!text.startsWith('---')) return text;
  const end = text.indexOf('\n---', 3);
  return end === -1 ? text : text.slice(end + 4);
}
