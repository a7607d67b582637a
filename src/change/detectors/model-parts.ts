import { type FileFacts, type Literal, namesAround } from '../facts/facts.ts';
import { isHubId, isModelId, isProvider } from '../lexicon/models.ts';
import { nearness } from './context.ts';
import type { Detection, OpenFile, ParsedVersion } from './detector.ts';
import { type DetectedItem, pairs, sides } from './pairs.ts';

/** A file of a hub that holds weights; `*` stands for any. */
const WEIGHTS_FILE = /^[\w*./-]{3,120}\.(?:gguf|safetensors|onnx|bin|pt|pth|ckpt|tflite)$/i;
const FILE_NAME = /^(?:(?:file|gguf|model|weights?)_?(?:name|file)|gguf_?file)$/i;
/** What a platform serves, each with its version. */
const SERVED = /^served_?(?:entities|models)$/i;
const OF_SERVED = /^(?:entity|model)_?(?:name|version)$/i;

/** How a cloud serves a model: when it takes a newer version by itself, and how many are answered by the next one. */
const SERVES = /^(?:version_?upgrade_?option|canary_?traffic_?percent)$/i;
/** In which numbers a model is kept, and how its answers are read. */
const FORM =
  /^(?:quantization|load[-_]format|tool[-_]call[-_]parser|reasoning[-_]parser|enable[-_]auto[-_]tool[-_]choice)$/;
const TAGGED = /^[a-z][\w-]{1,40}:(?=\w{0,30}\d)[a-z\d]\w{2,30}$/;
/** In which regions a deployment of Azure works on what it is asked. */
const REGIONS = /^(?:Global|DataZone)(?:Standard|Batch|ProvisionedManaged)$/;

/** What of a model a literal names, in words: its file on a hub, its version in a registry; undefined: neither. */
export function partOfModel({ chain, siblings }: Literal, value: string): string | undefined {
  const [own, outer] = chain;
  if (own?.kind !== 'key') return undefined;
  if (FILE_NAME.test(own.name) && WEIGHTS_FILE.test(value)) {
    const hub = [...siblings.values(), outer?.kind === 'call' ? (outer.first ?? '') : ''];
    return hub.some(isHubId) ? 'the file of a model' : undefined;
  }
  // `models: ["fraud:k3jd7"]` of a service: each with its version.
  if (own.name === 'models' && siblings.size === 0 && TAGGED.test(value)) return 'a model of a service';
  if (FORM.test(own.name) && ['model', 'model_id', 'model-id'].some((key) => siblings.has(key)))
    return 'how a model is served';
  // `--revision` of a server's arguments; `azureml:credit-risk:7`; `model: { name, version, path }` of a registry.
  if (
    own.name === 'revision' &&
    /^(?:args|command)$/.test(outer?.name ?? '') &&
    /^[\da-f]{7,40}$/.test(value)
  )
    return 'the version of a model';
  if (own.name === 'model' && /^azureml:[\w-]{1,80}[@:]\w{1,40}$/.test(value)) return 'a model of a registry';
  if (own.name === 'version' && outer?.name === 'model' && siblings.has('path'))
    return 'the version of a model';
  const served = siblings.get('provider') ?? siblings.get('model') ?? '';
  if (/^weight$/i.test(own.name) && (isProvider(served) || isModelId(served)))
    return 'how many requests a model answers';
  if (SERVES.test(own.name) || REGIONS.test(value)) return 'how a model is served';
  return OF_SERVED.test(own.name) && chain.slice(1, 3).some(({ name }) => SERVED.test(name))
    ? 'a model that is served'
    : undefined;
}

/** Tables of a flag: what each of its values stands for. */
const VARIANTS = /^(?:variants|variations|choices|options)$/i;
const CHOSEN =
  /^(?:default|active|selected|current|fall_?through|off)_?(?:variant|variation|choice|option|rule)$/i;

/** `fallbacks: [{ main: [backup] }]` of a gateway, by the keys that stand beside or around it. */
const FALLBACKS = /^(?:(?:context_window|content_policy|default|model)_?)?fallbacks?$/i;
const ROUTER = /^(?:router|litellm)_settings$/i;
/** Kinds of Kubernetes that lead requests to models. */
const ROUTES_MODELS = /^(?:AIGatewayRoute|AIServiceBackend|InferenceModel|InferenceObjective|InferencePool)$/;
const LED_TO = /^(?:backend_?refs?|target_?models|model_?name|pool_?ref|extension_?ref)$/i;

/** Which names of a configuration lead to a model, though none of them looks like one: flags, fall-backs, routes. */
export function leadsToModel({ literals }: FileFacts): (literal: Literal) => string | undefined {
  const flags = new Set<string>();
  let routes = false;
  for (const { text, chain } of literals) {
    if (VARIANTS.test(chain[1]?.name ?? '') && isModelId(text.trim())) flags.add(around(chain.slice(2)));
    if (chain[0]?.name === 'kind' && ROUTES_MODELS.test(text)) routes = true;
  }
  return ({ chain }) => {
    const [own] = chain;
    if (own?.kind !== 'key') return undefined;
    if (CHOSEN.test(own.name) && flags.has(around(chain.slice(1)))) return 'the flag that chooses a model';
    if (chain.some(({ name }) => FALLBACKS.test(name)) && chain.some(({ name }) => ROUTER.test(name)))
      return 'the model that is asked when another fails';
    return routes && chain.slice(0, 2).some(({ name }) => LED_TO.test(name))
      ? 'where requests to a model are led'
      : undefined;
  };
}

function around(chain: Literal['chain']): string {
  return chain.map(({ name }) => name).join('\0');
}

/** What a catalogue says of the models it offers. */
export function catalogue(file: OpenFile): readonly Detection[] {
  const { language, before, after } = file;
  if (language?.kind !== 'data' || nearness(file) === 'none') return [];
  const of = (side: ParsedVersion | undefined): readonly DetectedItem[] =>
    side?.facts === undefined
      ? []
      : side.facts.literals.flatMap((literal) => {
          const value = literal.text.trim();
          const name = value.length > 30 ? undefined : inCatalogue(literal, value);
          return name === undefined ? [] : [{ name, value, line: literal.line, place: namesAround(literal) }];
        });
  return pairs(of(before), of(after)).map((pair) => ({
    class: 'model-id',
    ...sides(pair),
    why: `what is offered of a model: \`${(pair.after ?? pair.before).name}\``,
    certainty: 'likely',
  }));
}

/** Numbers and switches of a model in a catalogue: `"gpt-4": { "maximumLength": { "range": [50, 8192] } }`. */
function inCatalogue({ chain, as }: Literal, value: string): string | undefined {
  if (as !== undefined || !/^(?:-?\d[\d_.]{0,20}(?:e-?\d+)?|true|false)$/i.test(value)) return undefined;
  if (chain.some((link) => link.kind === 'call')) return undefined;
  const at = chain.findIndex(({ name }, index) => index > 0 && isModelId(name));
  const in_models = at === -1 ? chain.findIndex(({ name }) => /^(?:llm_?)?models?$/i.test(name)) - 1 : at;
  if (in_models < 1 || !chain.slice(0, in_models).some(({ name }) => OF_CATALOGUE.test(name)))
    return undefined;
  return chain
    .slice(0, in_models + 1)
    .map(({ name }) => name)
    .reverse()
    .join('.');
}

/** What catalogues say of a model. */
const OF_CATALOGUE =
  /^(?:max(?:imum)?_?(?:length|tokens|output\w{0,10}|input\w{0,10}|context\w{0,10})|context_?(?:window|length|size|limit)|temperature|top_?[pk]|(?:presence|frequency|repetition)_?penalty|token_?limit|supports?_?\w{2,20}|(?:input|output)_?(?:cost|price|tokens?)\w{0,20}|vision|reasoning|function_?calling|tool_?calls?|knowledge_?cutoff|num_?ctx)$/i;
