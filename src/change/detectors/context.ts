import type { FileFacts, Link, Literal } from '../facts/facts.ts';
import { languageOf } from '../facts/languages.ts';
import { cellsOf } from '../facts/notebook.ts';
import { isAiPath, isOnlyCalledAgent, speaksOfAi } from '../lexicon/ai-words.ts';
import { isModelEndpoint } from '../lexicon/models.ts';
import { isAiModule } from '../lexicon/packages.ts';
import { codeLines } from './code-lines.ts';
import type { OpenFile, ParsedVersion } from './detector.ts';

/** Keys that only stand beside a model in a configuration. */
const TUNING =
  /^(?:temperature|max_?(?:output_?|new_?|completion_?)?tokens|top_?[pk]|api_?(?:base|version|type)|system_?prompt|system_?message|frequency_?penalty|presence_?penalty|num_?ctx|context_?window|embedding_?dim(?:ension)?s?|llm|reasoning_?effort)$/i;

/** `apiVersion: apps/v1` of Kubernetes and Helm. */
const OF_KUBERNETES = /^(?:[\w.-]{1,80}\/)?v\d/;

const TALKS = new WeakMap<FileFacts, boolean>();

/** Whether the file talks to a model: it imports a package that does, or names the service that it asks. */
export function talksToModels(facts: FileFacts): boolean {
  const known = TALKS.get(facts);
  if (known !== undefined) return known;
  const found =
    facts.imports.some(isAiModule) || facts.literals.some(({ text, chain }) => isService(text, chain[0]));
  TALKS.set(facts, found);
  return found;
}

/** An address of a model, or the name by which the client of one is made: `boto3.client("bedrock-runtime")`. */
function isService(text: string, own: Link | undefined): boolean {
  if (own?.kind !== 'call' || text.length > 200) return false;
  return /^bedrock(?:-agent)?(?:-runtime)?$/.test(text) || isModelEndpoint(text);
}

/** How near a file is to models: `imports` a package that talks to one, `speaks` of them, or neither. */
export type Nearness = 'imports' | 'speaks' | 'none';

const NEARNESS = new WeakMap<ParsedVersion, Nearness>();

/** `class ReadFile(Tool):` with what it says of itself, what it takes, and how it is called. */
const OF_TOOLS = [
  /\bclass\s\w{1,80}\s{0,2}(?:\(\s{0,2}(?:[\w.]{1,60}\.)?|extends\s)(?:Base|Abstract|Agent)?Tool(?:\[[^\]\n]{0,80}\]|<[^>\n]{0,80}>)?\s{0,4}[){,]/,
  /\bdescription\s{0,4}(?::\s?\w{1,20}\s{0,2})?[:=]/,
  /\b(?:parameters|input_?[sS]chema|args_?[sS]chema|inputs)\s{0,4}(?::\s?[\w[\], .]{1,60})?[:=]/,
  /\b_{0,2}(?:invoke|execute|run|call|forward|handle)_{0,2}\s?\(/,
] as const;

/** Whether code defines tools of one's own kind, and no word of the field: nothing but a model takes a description. */
function definesTools(text: string): boolean {
  return text.includes('Tool') && OF_TOOLS.every((one) => one.test(text.slice(0, 60_000)));
}

/** How near one version of a file is to models; the path speaks, too. */
export function nearnessOf(path: string, side: ParsedVersion): Nearness {
  const known = NEARNESS.get(side);
  if (known !== undefined) return known;
  const found =
    side.facts !== undefined && talksToModels(side.facts)
      ? 'imports'
      : isAiPath(path) || speaksOfAi(side.text ?? '') || definesTools(side.text ?? '')
        ? 'speaks'
        : 'none';
  NEARNESS.set(side, found);
  return found;
}

/** How near either version of the file is. */
export function nearness({ path, before, after }: OpenFile): Nearness {
  const both = [before, after].flatMap((side) => (side === undefined ? [] : [nearnessOf(path, side)]));
  return both.includes('imports') ? 'imports' : both.includes('speaks') ? 'speaks' : 'none';
}

/** How near the texts of a file are: an agent that no word of its file calls a model may be any program. */
export function nearnessOfTexts(file: OpenFile): Nearness {
  const near = nearness(file);
  const sides = [file.before, file.after].flatMap((side) => side?.text ?? []);
  return near === 'speaks' && sides.every((text) => isOnlyCalledAgent(file.path, text)) ? 'none' : near;
}

/** The lines of code of a file: of a notebook those of its cells, each where it stands in the file. */
export function sourceOf(path: string, side: ParsedVersion): string {
  const { text = '' } = side;
  if (!path.endsWith('.ipynb')) return text;
  const known = SOURCES.get(side);
  if (known !== undefined) return known;
  const found = sourceOfCells(text);
  SOURCES.set(side, found);
  return found;
}

function sourceOfCells(notebook: string): string {
  try {
    const { lines, places } = cellsOf(notebook);
    const source: string[] = [];
    for (const [at, line] of lines.entries()) {
      while (source.length + 1 < (places[at] ?? 1)) source.push('');
      source.push(line);
    }
    return source.join('\n');
  } catch {
    return '';
  }
}

/** Of notebooks: every detector asks for it. */
const SOURCES = new WeakMap<ParsedVersion, string>();

const CODE_LINES = new WeakMap<ParsedVersion, readonly string[]>();

/** The lines of code of one version, without examples in comments and docstrings; read once for all detectors. */
export function codeLinesOf(path: string, side: ParsedVersion): readonly string[] {
  const known = CODE_LINES.get(side);
  if (known !== undefined) return known;
  const found = codeLines(sourceOf(path, side));
  CODE_LINES.set(side, found);
  return found;
}

/** Calls that only shape a text: what they are given stays what it was bound to. */
const WRAPPERS =
  /^(?:dedent|cleandoc|strip|trim|trimIndent|trimMargin|stripIndent|stripMargin|format|formatted|Sprintf|join|concat|paste0?|str_c|glue|raw|f|outdent|outdent|str|String|from|gettext|_|t|html_safe|freeze|squish|chomp|default|optional|Some|Ok|to_string|to_owned|into|asList|listOf|arrayOf|setOf|List|of|Optional|nullable|describe|cast|get|getenv|setdefault|env|fetch|getOrDefault|GetEnvironmentVariable|lookup|coalesce|Field|field|Property|Annotated|add_argument|option|Option|Argument|argument|addOption|StringVar|String\w?P?|flag|Value|ConfigProperty|config|Input|param|parameter|json|vec|Float(?:32|64)?|Int(?:32|64)?|F|NewOpt|ToPtr|Ptr|ref|shallowRef|useState|signal|createSignal|writable|\$state|observable|atom)!?$/;
const FALLBACKS =
  /^(?:default|default_?value|fallback|value|choices|allowed_?values|enum|values|initial|default_factory|const)$/i;

/** `maxTokens.setDefaultValue(50)`: what it is set on says what the value is. */
const SETS_VALUE = /^(?:set_?)?(?:default|initial)(?:_?value)?$|^set(?:_?(?:value|text))?$/i;

/**
 * The names by which a literal is known, nearest first: the key or variable; of a call that only shapes or looks up a
 * value (`os.environ.get("MODEL", "x")`, `add_argument("--model", default="x")`) what it looks up, and what the
 * result is bound to.
 */
export function boundNames({ chain }: Literal): readonly string[] {
  const names: string[] = [];
  for (const [at, link] of chain.entries()) {
    if (at > 5) break;
    if (link.kind === 'call') {
      if (link.first !== undefined && (link.index > 0 || at > 0)) names.push(link.first.replace(/^-+/, ''));
      if (link.on !== undefined && SETS_VALUE.test(link.name)) names.push(link.on);
      if (!WRAPPERS.test(link.name)) break;
      continue;
    }
    names.push(link.name);
    if (!FALLBACKS.test(link.name)) break;
  }
  return names;
}

/** `${MODEL:-gpt-4o}` of a shell or of Compose, `${MODEL=gpt-4o}` of azd, `${MODEL:gpt-4o}` of Spring: what holds where the variable is not set. */
const OTHERWISE = /\$\{(?:[\w.]{1,60}\.)?([A-Za-z_]\w{0,60})(?::?[-=]|:(?![?+\s]))([^${}]{1,120})\}/;

/** A literal as what it stands for: a variable's default is bound to the variable. */
export function withoutVariable(literal: Literal): Literal {
  if (literal.text.length > 300 || !literal.text.includes('${')) return literal;
  const [, name, text] = OTHERWISE.exec(literal.text) ?? [];
  if (name === undefined || text === undefined) return literal;
  return { ...literal, text, chain: [{ kind: 'key', name }, ...literal.chain] };
}

/** The link that says what a literal is for, with the calls that only shape a text left out. */
export function withoutWrappers(chain: readonly Link[]): readonly Link[] {
  const start = chain.findIndex((link) => link.kind !== 'call' || !WRAPPERS.test(link.name));
  return start === -1 ? [] : chain.slice(start);
}

/** Whether the keys around a literal are those of a model's configuration. */
export function isBesideTuning(literal: Literal, but?: string): boolean {
  for (const [key, value] of literal.siblings)
    if (key !== but && TUNING.test(key) && !(key === 'apiVersion' && OF_KUBERNETES.test(value))) return true;
  return false;
}

/** Files that facts are read from, without those that only tools of developers read. */
export function holdsFacts(path: string): boolean {
  return languageOf(path) !== undefined && !NOISE.test(path) && !BUNDLE.test(path);
}

/** The description of an interface of programs, OpenAPI or Swagger: what it says of a field, programmers read. */
const OF_INTERFACE = /(?:^|[\n{])\s{0,8}["']?(?:openapi|swagger)["']?\s{0,4}:\s{0,4}["']?[23]/;

const CALLED_INTERFACE = /(?:^|[/_.-])(?:swagger|open-?api)(?:[_.-]\w{1,20})?\.(?:ya?ml|json)$/i;
const AT_END =
  /(?:^|\n)\s{0,8}["']?(?:openapi|swagger)["']?\s{0,4}:\s{0,4}["']?[23][^\n]{0,20}\n?[\s}]{0,20}$/;

/** Whether a file describes an interface: the models that its examples name are not asked. */
export function describesInterface({ path, language }: OpenFile, { text = '' }: ParsedVersion): boolean {
  if (language?.kind === 'code') return false;
  // Generators write the version last.
  return (
    OF_INTERFACE.test(text.slice(0, 400)) || (CALLED_INTERFACE.test(path) && AT_END.test(text.slice(-400)))
  );
}

/** What came out of a run, with what was asked and who answered: `eval_results.json`, `perf.json`. */
const OF_RUN =
  /(?:^|[/_.-])(?:results|outputs|predictions|responses|transcripts|traces|perf|leaderboard)(?:[_.-]\w{1,30})?\.(?:jsonl?|ya?ml)$/i;

/** What only the outcome of a run says of itself. */
const OUTCOME =
  /["']?\b(?:\w{1,20}_)?(?:scores?|accuracy|f1|bleu|latency(?:_?ms)?|duration(?:_?ms)?|elapsed\w{0,8}|timestamp|(?:total|completion)_?tokens|finish_?reason|tokens_?per_?second|predictions?|ground_?truth|correct|passed|run_?id)["']?\s{0,4}:/i;

/** Whether a file only tells what came out of a run: no model is asked by it, and none is told anything. */
export function isResultOfRun({ path, language, before, after }: OpenFile): boolean {
  if (language?.kind === 'code' || !OF_RUN.test(path) || /prompts?[_/.-]/i.test(path)) return false;
  return OUTCOME.test((after ?? before)?.text?.slice(0, 20_000) ?? '');
}

/** Whether code of .NET answers requests, and gives no tools to a model. */
export function answersRequests({ text = '' }: ParsedVersion): boolean {
  return (
    /\b(?:Map(?:Get|Post|Put|Delete|Patch|Group)\(|ProducesResponseType\b|\[Http(?:Get|Post|Put|Delete|Patch)\b)/.test(
      text,
    ) &&
    !/\b(?:KernelFunction|McpServerTool|AIFunctionFactory|AddFromType|ImportPluginFrom\w{1,20})\b/.test(text)
  );
}

/** A module of Python that is named after what programs send one another. */
const OF_FORMS =
  /(?:^|[/_])(?:protocols?|schemas?|models?|types|api|dtos?|requests?|responses?|entities|events|settings|config)\.py$/;
/** Words by which a form becomes one that a model fills in. */
const FILLED_BY_MODEL =
  /structured|json_schema|response_(?:model|format|schema)|output_(?:type|schema|model)|args_schema|instructor|function_call|tool|dspy|signature|extract|prompt|llm|langchain|agent/i;

/** Whether a module of Python only says what programs send one another, and no model fills it in. */
export function holdsForms(path: string, { text = '' }: ParsedVersion): boolean {
  return OF_FORMS.test(path) && (/(?:^|[/_])protocol\.py$/.test(path) || !FILLED_BY_MODEL.test(text));
}

/** Whether a file is one in which a package says what it is called, what it needs and what it offers. */
export function describesPackage(path: string): boolean {
  return /(?:^|\/)(?:package|composer|deno|jsr|bower|manifest|plugin|marketplace|tauri\.conf|lerna)\.json$|(?:^|\/)(?:pyproject\.toml|Cargo\.toml|Chart\.yaml|pubspec\.yaml|setup\.cfg)$/.test(
    path,
  );
}

/** What a builder of pages wrote, under a name that holds a hash: `static/assets/index-C5kdwofL.js`. */
const BUNDLE =
  /\/(?:assets|static|public|resources|jar-resources|_next|chunks|js)\/(?:[\w.@-]{1,60}\/){0,4}[\w.-]{0,60}[-.](?=[\w-]{0,9}\d)(?=[\w-]{0,9}[A-Za-z])(?=[\w-]{0,9}[A-Z]|[0-9a-f]{8,20}\.)[\w-]{8,20}\.(?:js|mjs|cjs|css)$/;

/** Lock files have a reader of their own; minified and source-map files and lists of an interface are made by machines; and what a site shows where. */
const NOISE =
  /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|composer\.lock|tsconfig[\w.]*\.json|mkdocs(?:[-.]\w{1,20})?\.ya?ml|mint\.json|_toc\.ya?ml|antora\.yml|sidebars\.(?:json|[cm]?[jt]s)|biome\.jsonc?|\.eslintrc\.\w+|_meta(?:\.[\w-]{2,6})?\.(?:json|[jt]sx?)|_category_\.(?:json|ya?ml))$|\.min\.js$|\.map$|\.d\.ts$|\.pyi$|\/api\/(?:[\w.-]{1,60}\/)?[\w.-]{1,80}\.api$|\.(?:api\.md|swiftinterface)$|(?:^|\/)PublicAPI\.\w{1,20}\.txt$/;
