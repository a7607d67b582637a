import type { Literal } from '../facts/facts.ts';
import { isHubId, isModelId } from '../lexicon/models.ts';
import { isBesideTuning } from './context.ts';
import type { DetectedItem } from './pairs.ts';

/** Who serves, where the key alone may also mean a sign-in. */
export const PROVIDER_PLAIN = /^(?:provider|api_type|backend|vendor)$/i;
const HUB_CALL = /^(?:api|hub|hf|repo|client)\.(?:model|snapshot_download|hf_hub_download)$/;

const CLIENT =
  /OpenAI|Anthropic|Ollama|Chat|LLM|Llm|Mistral|Groq|Gemini|Cohere|Claude|Bedrock|Embedding|LiteLLM|VLLM|Inference/;

/** `OpenAI(base_url="https://llm.example.com/v1")`: the client of a model is given an address. */
export function isBaseUrl({ chain }: Literal, names: readonly string[], value: string): boolean {
  if (!/^https?:\/\/\S{4,200}$/.test(value)) return false;
  // `getBaseURL: () => "https://…"` of a provider.
  if (/^get_?base_?ur[il]$/i.test(names[0] ?? '')) return true;
  if (!/^(?:api_?)?(?:base_?ur[il]|base|base_?path|endpoint)$/i.test(names[0] ?? '')) return false;
  return chain.some(
    (link) => link.kind === 'call' && [link.name, link.on ?? ''].some((one) => CLIENT.test(one)),
  );
}

const ADDRESS = /^(?:api_?|llm_?|model_?|server_?)?(?:base_?ur[il]|base|base_?path|endpoint|host|url)$/i;
const ADDRESS_OF_MODELS =
  /^(?:\w{1,30}_)?(?:openai|aoai|anthropic|llm|ollama|groq|mistral|gemini|vllm|litellm|embeddings?|inference|chat_?model|completions?)_?(?:api_?)?(?:base_?ur[il]|base|endpoint|host|proxy_?url)$/i;

/** Questions about a text: `m.includes("gpt-4")`, `strings.HasPrefix(m, "claude-3")`. */
const QUESTION =
  /^(?:includes|contains|str_contains|(?:str_)?starts_?with|ends_?with|(?:str_)?ends_with|start_with\?|end_with\?|include\?|has_?(?:prefix|suffix)|index_?of|in_array|equals(?:IgnoreCase)?|eql?\??|strcmp|match(?:es)?|remove_?prefix|remove_?suffix|trim_?(?:prefix|suffix))$/i;

/** `if model in ["o1-mini", "`: whether it is one of a list; `for model in [` takes each of them. */
function isOneOf(before: string): boolean {
  const at = Math.max(before.lastIndexOf(' in ['), before.lastIndexOf(' in ('), before.lastIndexOf(' in {'));
  const head = before.slice(0, Math.max(0, at));
  return (
    !/[\])}]/.test(before.slice(at + 5)) &&
    /\b(?:if|elif|and|or|not|return)\b/.test(head) &&
    !/\bfor\b/.test(head)
  );
}

/** `["o1-mini", "o3-mini"].includes(model)`, `listOf("o1-mini").contains(model)`, `model in setOf("o1-mini")`. */
function isInAsked(line: string, text: string): boolean {
  const at = line.indexOf(text);
  if (at < 1) return false;
  const after = line.slice(at + text.length, at + text.length + 300);
  if (
    /^["'`][^[\](){}]{0,300}[\])}]{1,2}\s{0,2}\??\.\s{0,2}(?:includes|contains|include\?|indexOf|has|Contains|contains_key)\(/.test(
      after,
    )
  )
    return true;
  return /\bin (?:listOf|setOf|arrayOf|List\.of|Set\.of)\([^()]{0,200}$/.test(
    line.slice(Math.max(0, at - 240), at),
  );
}

/** `"ModelPath": "…"` of a file with comments: the name of a setting, no model. */
function isKeyOf(line: string, text: string): boolean {
  const at = line.indexOf(`"${text}"`);
  return at !== -1 && /^\s{0,4}:/.test(line.slice(at + text.length + 2));
}

/** `if kind == "mistral"`, `name.startswith("gpt-4")`: asked is which model it is, none is chosen. */
function isAskedAbout({ chain: [own], text }: Literal, line: string, around: string): boolean {
  if (line.length <= 1000 && (isInAsked(line, text) || isInAsked(around, text))) return true;
  if (own?.kind === 'call') return QUESTION.test(own.name);
  if (own !== undefined || line.length > 600) return false;
  const at = line.indexOf(text);
  if (at < 1) return false;
  const before = line.slice(0, at);
  return (
    isOneOf(before) ||
    /(?:[=!]==?|\bis(?: not)?|\beq|=~)\s{0,2}["'`]$/.test(line.slice(Math.max(0, at - 12), at)) ||
    /^["'`]\s{0,2}[=!]==?/.test(line.slice(at + text.length, at + text.length + 8))
  );
}

/** Whether the line around a literal says that no model is chosen by it. */
export function isNoUse(literal: Literal, value: string, lines: readonly string[]): boolean {
  const line = lines[literal.line - 1] ?? '';
  return isModelId(value)
    ? isAskedAbout(literal, line, listFrom(lines, literal.line - 1))
    : literal.as !== 'key' && isKeyOf(line, value);
}

/** How many lines a list of models may go on. */
const LIST_LINES = 16;

/** A line that is one item of a list, with what follows it up to what the list is asked. */
function listFrom(lines: readonly string[], at: number): string {
  if (!/^\s{0,80}["'`][^"'`]{1,120}["'`],?\s{0,4}$/.test((lines[at] ?? '').slice(0, 220))) return '';
  return lines
    .slice(at, at + LIST_LINES)
    .map((line) => line.slice(0, 120).trim())
    .join(' ');
}

/** Any address beside a model in a configuration, or under a name that says whose it is: `OPENAI_BASE_URL=https://…`. */
export function isOwnEndpoint(
  { chain: [own], siblings }: Literal,
  names: readonly string[],
  value: string,
): boolean {
  if (own?.kind !== 'key' || !/^https?:\/\/[^\s"']{4,200}$/.test(value)) return false;
  if (names.slice(0, 2).some((one) => ADDRESS_OF_MODELS.test(one))) return true;
  return ADDRESS.test(own.name) && [...siblings.keys()].some((key) => BESIDE_ADDRESS.test(key));
}

/** Keys beside which an address is that of a model. */
const BESIDE_ADDRESS =
  /^(?:(?:chat_?|llm_?|embedding_?|default_?)?model(?:_?(?:id|name))?|temperature|max_?tokens|system_?prompt|deployment_?name|llm)$/i;

/** Words that stand at `model` and name none. */
export const NO_NAME =
  /^(?:true|false|auto|none|null|nil|default|latest|str|string|text|user|system|assistant|model|models|any|object|required|optional|chat|embeddings?|completion|api|local|remote|json|[A-Z][a-z]+)$/;
/** Names of settings that can only hold a model. */
const TELLING =
  /^(?:[A-Za-z]+_){0,3}(?:llm|openai|ollama|anthropic|gemini|chat|embeddings?|rerank(?:er)?|whisper|bedrock|hf|hugging_?face|groq|mistral|completion|vllm|tts|stt|vision)_?model(?:_?(?:id|name))?$/i;
const OF_MODELS =
  /^(?:llms?|chat_?models?|ollama|openai|azure_?openai|embeddings?|embedding_?model|rerank(?:er|ing)?|anthropic|bedrock|vllm|completions?|generation|summari[sz]er|assistant)$/i;

/** Keys beside which a model is an agent's. */
const BESIDE_AGENT =
  /^(?:(?:allowed|disallowed)[_-]?tools|tools|mcp[_-]?servers|handoffs|system[_-]?prompt|instructions|backstory|sub-?agents)$/i;

/** The place alone says that a model is named, whatever it is called: `OLLAMA_MODEL=tinydolphin`, `[llm] model = "x"`. */
export function isToldByPlace(literal: Literal, names: readonly string[], exact: boolean): boolean {
  if (literal.chain[0]?.kind !== 'key') return false;
  if (names.some((one) => TELLING.test(one))) return true;
  if (!exact) return false;
  const { siblings, chain } = literal;
  if ([...siblings.keys()].some((key) => BESIDE_AGENT.test(key))) return true;
  const served = [...siblings].some(([key, value]) => PROVIDER_PLAIN.test(key) && value !== '');
  return served || isBesideTuning(literal) || chain.slice(1, 6).some(({ name }) => OF_MODELS.test(name));
}

/** `model: opus` of an agent's definition: the family alone, as the tools that run it know it. */
export function isAlias({ chain: [own], siblings }: Literal, value: string): boolean {
  return (
    own?.kind === 'key' &&
    /^(?:default_?|fast_?|small_?|main_?)?model$/i.test(own.name) &&
    /^(?:opus|sonnet|haiku|opusplan|gpt|claude|gemini|flash|pro)(?:\[1m\])?$/i.test(value) &&
    (siblings.has('description') || siblings.has('tools') || /^(?:opus|sonnet|haiku)/i.test(value))
  );
}

/** Calls that fetch or load what they are given by name, with what they are called on. */
export function isLoader({ chain: [own] }: Literal, value: string): boolean {
  if (own?.kind !== 'call' || !/^[\w.][\w.:/@-]{1,90}$/.test(value)) return false;
  if (own.name === 'load' && own.on === 'hub' && own.index < 2) return (own.first ?? value).includes('/');
  if (own.index !== 0) return false;
  // `torch.hub.load("acme/nets", "net_large")` above, `new Supabase.ai.Session("gte-small")`, `bentoml.sklearn.get("fraud:v1")`.
  if (own.name === 'Session' && own.on === 'ai') return true;
  if (own.name === 'get' && /:\w/.test(value))
    return /^(?:bentoml|sklearn|xgboost|pytorch|onnx)$/.test(own.on ?? '');
  const call = `${own.on ?? ''}.${own.name}`;
  if (/^(?:COMPLETE|AI_COMPLETE|AI_QUERY|TRY_COMPLETE|EMBED_TEXT_\d+)$/i.test(own.name))
    return /[-\d]/.test(value);
  if (HUB_CALL.test(call) && isHubId(value)) return true;
  return /^(?:whisper|faster_whisper|whisperx)\.load_model$|^spacy\.load$|^timm\.create_model$|^(?:replicate|fal|fal_client)\.(?:run|subscribe|submit|stream)$|\.YOLO$/.test(
    call,
  );
}

/** What the names of models on hubs end in: their size, or what they were tuned for. */
export const SIZED =
  /[-_.](?:\d{1,3}(?:\.\d)?[bBmM]|instruct|chat|base|it|gguf|awq|gptq|sft|dpo|rl)(?:[-_.]|$)/i;

/** `opt-1.3b`: how large a model is, at the end of its name. */
const SIZE_AT_END = /^[a-z][\w.]{1,40}(?:[-_][\w.]{1,30}){0,4}[-_]\d{1,3}(?:\.\d{1,2})?[bm]$/i;

/** `KnownModelNames = Literal[…]`, `MODEL_IDS = [...]`. */
const LIST_OF_MODELS =
  /(?:^|_|[a-z](?=M))(?:model|MODEL)_?(?:names?|ids?|NAMES?|IDS?|Names?|Ids?)$|Model(?:Names?|Ids?)$/;
/** `class ChatModelName(StrEnum)`. */
const ENUM_OF_MODELS = /(?:Models|Model(?:Name|Id|Type|Kind)s?)$/;
/** A name with a number: `acme-fast-2`. */
const VERSIONED = /^(?=\D{0,60}\d)(?=[^-:/]{0,60}[-:/])[a-z][\w.:/-]{3,60}$/;

/** `client.delete_trained_model(model_id="…")`: no model is chosen. */
export function isTakenAway({ chain }: Literal): boolean {
  return chain.some(
    (link) =>
      link.kind === 'call' && /^(?:delete|remove|undeploy|unload|stop)_?\w{0,20}[mM]odel/.test(link.name),
  );
}

/** `models = [{ id: "sonoma-sky-alpha" }]`, `MODELS = {"fast": "acme/fast-2"}`: entries of a list of models. */
export function isOffered(
  { chain: [own, outer, third], scope = [] }: Literal,
  value: string,
  ai: boolean,
): boolean {
  if (own?.kind !== 'key' || !isModelName(value) || isPlainValue(value) || NO_NAME.test(value)) return false;
  // `models = {"OPT small": ("facebook", "opt-1.3b", "main")}`: the name of each in parts.
  if (outer?.kind === 'key' && /^(?:\w{1,30}_)?models$/i.test(outer.name) && SIZE_AT_END.test(value))
    return true;
  if (ai && LIST_OF_MODELS.test(own.name)) return VERSIONED.test(value);
  if (ENUM_OF_MODELS.test(scope[0] ?? '') && /^[A-Z]\w{1,60}$/.test(own.name)) return VERSIONED.test(value);
  if (outer?.kind === 'key' && /models$/i.test(outer.name)) {
    if (/^(?:id|value|slug|model|model_?id)$/i.test(own.name)) return ai && /[-:/]/.test(value);
    return isHubId(value) && /\d/.test(value);
  }
  // What a server of models fetches at its start: `ollama: { models: { pull: [x] } }`.
  const server = [outer?.name ?? '', third?.name ?? ''];
  const fetches = /^(?:pull|run|preload|download|models)$/.test(own.name);
  return fetches && server.some((name) => /^(?:ollama|llm|vllm|localai)$/i.test(name));
}

/** The model whose version a value is: `{ name: gpt-4o, version: "2024-08-06" }`, `revision="a1b2c3d"`. */
export function modelVersionOf({ chain, siblings }: Literal, value: string): string | undefined {
  const [own, outer] = chain;
  if (own?.kind === 'key' && VERSION.test(value) && isModelId(own.name)) return own.name;
  if (!/^(?:model_?|code_?)?(?:version|revision|tag)$/i.test(own?.name ?? '') || !/\d/.test(value))
    return undefined;
  const named = NAMED_BY.map((key) => siblings.get(key));
  if (outer?.kind === 'call') named.push(outer.first);
  const hub = /revision$/i.test(own?.name ?? '');
  return named.find((one) => one !== undefined && (isModelId(one) || (hub && isHubId(one))));
}

/** `"0.1.0"`, `"2024-08-06"`: what stands at a model's name in a table of versions. */
const VERSION = /^v?\d{1,4}\.\d{1,4}\.\d{1,6}[\w.+-]{0,20}$|^20\d\d-?\d\d-?\d\d$/;

const NAMED_BY = [
  'name',
  'model',
  'modelName',
  'model_name',
  'id',
  'modelId',
  'pretrained_model_name_or_path',
  'repo_id',
];

/** What stands at `model` and names none. */
export function isPlainValue(value: string): boolean {
  return /^(?:your|my|the|some|example|test|fake|mock|dummy|unknown|default|custom)[-_]|\.(?:bin|pt|onnx|h5|pkl|safetensors|gguf|csv)$|^(?:\.|\/)|:\/\//i.test(
    value,
  );
}

export function isModelName(value: string): boolean {
  return (
    /^(?![A-Z\d_]{2,60}_(?:NAMES?|IDS?|MODELS?|KEY|UR[IL]|ENDPOINT|DEPLOYMENTS?|VERSION|PATH|PROVIDER|TOKEN|HOST|ENV|TYPE)$)[\w.][\w.:/@-]{1,90}$/.test(
      value,
    ) &&
    !/^\d+(?:\.\d+)*$/.test(value) &&
    !/\.(?:py|ts|js|json|ya?ml|txt|md|csv|png|jpe?g|gif|svg|webp|glb|gltf|obj|fbx|stl|usdz|html?)$/i.test(
      value,
    ) &&
    !/^(?:file|https?|data|content|asset|res):/i.test(value)
  );
}

/** `OllamaModelList.txt`: the models of a list that has one a line, where most of them are known. */
export function modelsInList(
  path: string,
  text: string,
): readonly (DetectedItem & { readonly why: string; readonly certainty: 'likely' })[] {
  if (!/(?:^|[/_.-]|[a-z](?=M))models?(?:[_-]?(?:list|names|ids))?\.(?:txt|list)$/i.test(path)) return [];
  const lines = text
    .slice(0, 100_000)
    .split('\n')
    .map((one, at) => ({ value: one.trim(), line: at + 1 }))
    .filter(({ value }) => value !== '' && value.length < 120);
  const known = lines.filter(({ value }) => isModelId(value));
  if (known.length * 2 < lines.length) return [];
  const told = { name: '', why: 'a model in a list of models', certainty: 'likely' } as const;
  return lines.filter(({ value }) => isModelName(value)).map((one) => ({ ...one, ...told }));
}

/** `image: mosaicml/pytorch:2.1`: a container, of an organisation that has models, too. */
export function isImage({ chain: [own] }: Literal, value: string): boolean {
  return own?.kind === 'key' && /^(?:\w{1,30}_)?images?$/i.test(own.name) && /[:@]/.test(value);
}

/** `Llama-3.1-405B{}`: what is put in says which of a family. */
export function familyName(value: string): string {
  const bare = value.replace(/\{\w{0,20}\}/g, '');
  return bare.length >= 5 ? bare : value;
}

/** `chatModels = ["Claude Sonnet 4", "Grok 3 Mini"]`: a list that names its models as people call them. */
export function isCalledByName({ chain }: Literal, value: string): boolean {
  const own = chain.slice(0, 2).find(({ kind, name }) => kind === 'key' || !/of$/i.test(name));
  if (own?.kind !== 'key' || !/models$|model_?(?:keys|names|list|options)$/i.test(own.name)) return false;
  return (
    /^[A-Z]\w{1,20}(?: [A-Z\d][\w.-]{0,20}){1,4}$/.test(value) &&
    /\d/.test(value) &&
    isModelId(value.replaceAll(' ', '-').toLowerCase())
  );
}

/** An address with or without a slash at its end is one; any other sign in it may lead to another host. */
export function sameAddress(value: string): string {
  return /^https?:\/\//.test(value) && value.endsWith('/') ? value.slice(0, -1) : value;
}
