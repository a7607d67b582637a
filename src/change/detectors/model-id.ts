import type { Certainty } from '../change.ts';
import { argumentOf, boundKey, type FileFacts, type Literal, namesAround } from '../facts/facts.ts';
import { isHubId, isModelEndpoint, isModelId, isProvider, modelConstants } from '../lexicon/models.ts';
import { isTranslation } from '../lexicon/translations.ts';
import {
  boundNames,
  codeLinesOf,
  describesInterface,
  describesPackage,
  holdsFacts,
  isBesideTuning,
  isResultOfRun,
  type Nearness,
  nearness,
  sourceOf,
  withoutVariable,
} from './context.ts';
import type { Detection, Detector, OpenFile, ParsedVersion } from './detector.ts';
import { exchangedNames } from './exchanged-names.ts';
import { defaultsOf, sameNumber, settingsOf } from './inference.ts';
import { catalogue, leadsToModel, partOfModel } from './model-parts.ts';
import {
  familyName,
  isAlias,
  isBaseUrl,
  isCalledByName,
  isImage,
  isLoader,
  isModelName,
  isNoUse,
  isOffered,
  isOwnEndpoint,
  isPlainValue,
  isTakenAway,
  isToldByPlace,
  modelsInList,
  modelVersionOf,
  NO_NAME,
  PROVIDER_PLAIN,
  SIZED,
  sameAddress,
} from './model-places.ts';
import { withoutNamed } from './named-values.ts';
import { type DetectedItem, type Pair, pairs, sides } from './pairs.ts';
import { otherReferences, reorderedModels } from './references.ts';

/** Names a model id is bound to; `engine` and `deployment` alone also belong to data bases and clusters. */
const MODEL_NAME = /model|llm|provider|gpt|claude|gemini|embedd|engine|deployment|reranker|transformer/i;
const EXACT_NAME =
  /^(?:(?:\w+[_-])?(?:llm|chat|base|default|embedding|embeddings|fast|smart|small|large|main|primary|fallback|openai|anthropic|azure|hf|vision|judge|rerank(?:er)?|hub|publisher|generation|completion|text|foundation|inference|bedrock|task|gpt|claude|tokenizer)[_-]?)?(?:model|models|tokenizer)(?:[_-]?(?:name|id|ids|arn|slug|name_or_path|path_or_id|version))?$|^pretrained_model_name_or_path$|^(?:llm|engine|inference_?id|deployment_?name|modelids?)$/i;
const DEPLOYMENT_NAME =
  /^(?:azure|openai|aoai|gpt|chat|embeddings?|completions?|llm|ai|model)?_?(?:azure_?)?(?:openai_?)?(?:gpt_?|chat_?|embeddings?_?|completions?_?|llm_?|model_?)?deployment(?:_?(?:name|id))?$/i;
const LOADERS =
  /^(?:from_pretrained|SentenceTransformer|CrossEncoder|GenerativeModel|getGenerativeModel|load_model|init_chat_model|HuggingFaceEmbeddings|InferenceClient|ChatModel|languageModel|chatModel|textEmbeddingModel|WithModel|withModel|modelName|model|modelId|AddAzureOpenAIChatCompletion|AddOpenAIChatCompletion|AsChatClient|GetChatClient|openai|anthropic|google|mistral|groq|xai|bedrock|azure|cohere|deepseek|vertex|ollama|openrouter|togetherai|fireworks|perplexity|gateway)$/;
const PROVIDER_NAME = /^(?:llm|model|ai|embeddings?|chat)[_-]?(?:provider|vendor|backend|api_type)$/i;
const PROVIDER_LIST = /^(?:ai_?)?(?:backends|providers|vendors|llms|clients)$/i;

interface Use extends DetectedItem {
  readonly why: string;
  readonly certainty: Certainty;
}

/** Which hosted model, deployment, provider or endpoint a product talks to. */
export const modelId: Detector = {
  id: 'model-id',
  about: 'Ids of hosted models, deployments, providers and endpoints in code and configuration.',
  reads: 'facts',
  wants: holdsFacts,
  detect: (file: OpenFile): readonly Detection[] => {
    const { before, after } = file;
    if (isResultOfRun(file)) return [];
    const [was, is] = [before?.facts, after?.facts];
    const uses = pairs(usesIn(file, before), usesIn(file, after), sameAddress);
    const found = withoutNamed(uses, file).map((pair): Detection => {
      const { why, certainty } = pair.after ?? pair.before;
      return { class: 'model-id', ...sides(completed(pair, was, is)), why, certainty };
    });
    const tuned = settings(file);
    const lines = new Set(tuned.map(({ line }) => line));
    return [
      ...found,
      ...tuned,
      // A setting beside a model is told once.
      ...catalogue(file).filter(({ line }) => !lines.has(line)),
      ...otherReferences(file, 'model-id'),
      ...exchangedNames(file, 'model-id'),
      ...reorderedModels(file),
    ];
  },
};

/** Parameters of inference and safety settings by themselves: `temperature 0.2 → 1.9`. */
function settings(file: OpenFile): readonly Detection[] {
  const { path, language, before, after } = file;
  const near = nearness(file);
  const of = (side: ParsedVersion | undefined): readonly DetectedItem[] => {
    if (side?.facts === undefined) return [];
    const found = settingsOf(side.facts.literals, near);
    if (language?.kind !== 'code') return found;
    const known = new Set(found.map(({ line, value }) => `${line} ${value}`));
    const more = defaultsOf(codeLinesOf(path, side), near);
    return [...found, ...more.filter(({ line, value }) => !known.has(`${line} ${value}`))];
  };
  return pairs(of(before), of(after), sameNumber).map((pair) => {
    const { name } = pair.after ?? pair.before;
    return {
      class: 'model-id',
      tuning: true,
      ...sides(pair, (value) => `${name} ${value}`),
      why: `how the model answers: \`${name}\``,
      certainty: 'likely',
    };
  });
}

function usesIn(file: OpenFile, side: ParsedVersion | undefined): readonly Use[] {
  if (side?.facts === undefined || isTranslation(file.path) || describesInterface(file, side)) return [];
  if (file.language?.name === 'text') return modelsInList(file.path, side.text ?? '');
  const near = nearness(file);
  const own = describesPackage(file.path);
  let lines: readonly string[] | undefined;
  const leads = file.language?.kind === 'data' ? leadsToModel(side.facts) : undefined;
  const found = side.facts.literals.flatMap((literal) => {
    if (own && /^(?:name|version)$/.test(literal.chain[0]?.name ?? '')) return [];
    const use = useOf(literal, near, leads?.(literal));
    if (use === undefined) return [];
    lines ??= sourceOf(file.path, side).split('\n');
    return isNoUse(literal, use.value, lines) ? [] : [use];
  });
  // What a project file is called is no constant of its code; a view of QML has a model that is no AI model.
  if (file.language?.kind !== 'code' || /\.(?:\w{0,5}proj|props|targets|nuspec|xaml|qml)$/i.test(file.path))
    return found;
  const constants = modelConstants(codeLinesOf(file.path, side), near !== 'none').map(
    ({ name, line }): Use => ({
      name: '',
      value: name,
      line,
      why: `the constant \`${name}\``,
      certainty: 'likely',
    }),
  );
  return [...found, ...constants];
}

/** Where a model id stood, whatever stands now is one, even when its looks do not say so: `chat-latest`. */
function completed(pair: Pair<Use>, was: FileFacts | undefined, is: FileFacts | undefined): Pair<Use> {
  if (pair.after === undefined) {
    const after = counterpart(pair.before, was, is);
    return after === undefined ? pair : { before: pair.before, after };
  }
  const before = pair.before ?? counterpart(pair.after, is, was);
  return before === undefined ? pair : { before, after: pair.after };
}

/** What the name of `use` is bound to on the other side, when it is bound once on both and to something else there. */
function counterpart(use: Use, own: FileFacts | undefined, other: FileFacts | undefined): Use | undefined {
  const { name, value, why, certainty } = use;
  if (name === '' || bindings(own, name).length !== 1) return undefined;
  const [first, ...more] = bindings(other, name);
  const text = first?.text.trim() ?? '';
  if (first === undefined || more.length > 0 || text === value || !isModelName(text)) return undefined;
  return { name, value: text, line: first.line, why, certainty };
}

function bindings(facts: FileFacts | undefined, name: string): readonly Literal[] {
  return facts?.literals.filter((literal) => boundKey(literal) === name) ?? [];
}

function useOf(given: Literal, near: Nearness, led?: string): Use | undefined {
  const literal = withoutVariable(given);
  const value = literal.text.trim();
  if (value === '' || value.length > 300 || value.includes('\n')) return undefined;
  const ai = near === 'imports';
  const names = boundNames(literal);
  const name = boundKey(literal) ?? names[0] ?? argumentOf(literal)?.name ?? literal.scope?.[0] ?? '';
  const found = (why: string, certainty: Certainty): Use => ({
    name,
    value,
    line: literal.line,
    place: namesAround(literal),
    why,
    certainty,
  });
  const part = led ?? partOfModel(literal, value);
  if (part !== undefined) return found(part, 'likely');
  if (value.length < 2 || literal.as === 'docstring' || isImage(literal, value) || isTakenAway(literal))
    return undefined;
  if (/^(?:placeholder|keywords|tags|topics)$/i.test(literal.chain[0]?.name ?? '')) return undefined;
  if (literal.as === 'key')
    return isModelKey(literal, near) ? found('a model id as a key', 'likely') : undefined;
  const versioned = modelVersionOf(literal, value);
  if (versioned !== undefined)
    return { ...found(`the version of \`${versioned}\``, 'certain'), name: versioned };
  if (isModelEndpoint(value)) {
    if (literal.chain.length > 0) return found('the address of a hosted model', 'certain');
    return near !== 'none' ? found('the address of a hosted model', 'likely') : undefined;
  }
  if (isOwnEndpoint(literal, names, value)) return found('the address where a model is asked', 'likely');
  if (near !== 'none' && isBaseUrl(literal, names, value))
    return found('the address where a model is asked', 'likely');
  const spoken =
    literal.chain.slice(0, 4).some((link) => MODEL_NAME.test(link.name) || LOADERS.test(link.name)) ||
    names.some((one) => MODEL_NAME.test(one)) ||
    MODEL_NAME.test(literal.scope?.[0] ?? '');
  if (isModelId(familyName(value))) {
    if (literal.chain.length > 0 && (spoken || value.startsWith('@cf/') || isBesideTuning(literal)))
      return found(`a model id at \`${name}\``, 'certain');
    return near !== 'none' ? found(`a model id${name === '' ? '' : ` at \`${name}\``}`, 'likely') : undefined;
  }
  if (near !== 'none' && isCalledByName(literal, value)) return found(`a model at \`${name}\``, 'likely');
  if (/[\s{}<>()]/.test(value)) return undefined;
  if (isUnknownProvider(literal, value, near)) return found(`the provider at \`${name}\``, 'possible');
  if (isProvider(value))
    return providerUse(literal, name, near) ? found(`the provider at \`${name}\``, 'likely') : undefined;
  const own = literal.chain[0];
  // A constant that holds the name of a setting names no model.
  if (own === undefined || EXACT_NAME.test(value) || DEPLOYMENT_NAME.test(value)) return undefined;
  if (names.some((one) => DEPLOYMENT_NAME.test(one)) && (near !== 'none' || speaksOfModels(literal)))
    return isModelName(value) ? found(`a deployment at \`${names[0]}\``, 'likely') : undefined;
  if (near !== 'none' && isAlias(literal, value)) return found(`a model at \`${name}\``, 'likely');
  const loads =
    own.kind === 'call' &&
    own.index === 0 &&
    /^(?:from_pretrained|SentenceTransformer|CrossEncoder|withModel|WithModel|modelName|modelId|GetChatClient|init_chat_model|WhisperModel|TextEmbedding|InferenceClient)$/.test(
      own.name,
    );
  const exact = names.some((one) => EXACT_NAME.test(one));
  const told = isToldByPlace(literal, names, exact);
  if (told && isModelName(value) && !isPlainValue(value) && !NO_NAME.test(value))
    return found(`a model at \`${name}\``, 'likely');
  // `.model("acme-film-2")` of a request.
  const set = own.kind === 'call' && own.index === 0 && /^(?:set_?|with_?)?model$/i.test(own.name);
  if (ai && set && /^[a-z][\w.:/-]*[-:][\w.]*\d/.test(value) && isModelName(value) && !NO_NAME.test(value))
    return found(`a model at \`${own.name}\``, 'possible');
  if (ai && loads && isModelName(value) && !isPlainValue(value) && !NO_NAME.test(value))
    return found(`a model at \`${name}\``, 'possible');
  if (isLoader(literal, value)) return found(`a model loaded by \`${own.name}\``, 'likely');
  if (near !== 'none' && isHubId(value) && SIZED.test(value) && spoken)
    return found(`a model at \`${name}\``, 'likely');
  if (near !== 'none' && isOffered(literal, value, ai))
    return found('a model in a list of models', 'possible');
  if (!loads && !(exact && (near !== 'none' || isBesideTuning(literal)))) return undefined;
  if (isHubId(value) || (isModelName(value) && /\d/.test(value)))
    return found(`a model at \`${name}\``, 'likely');
  // A family nobody has heard of yet: it stands where models are named.
  return ai && exact && isModelName(value) && /[-:/]/.test(value) && !isPlainValue(value)
    ? found(`a model at \`${name}\``, 'possible')
    : undefined;
}

/** Tables by model: `"gpt-4o": 128000`. */
function isModelKey({ text, chain }: Literal, near: Nearness): boolean {
  const spoken = chain.some(
    ({ name }) => MODEL_NAME.test(name) || /token|context|pric|cost|limit/i.test(name),
  );
  return isModelId(text) && (near !== 'none' || spoken);
}

/** `provider: google` is mostly a sign-in: only beside a model's own keys it is who serves the model. */
function providerUse(literal: Literal, name: string, near: Nearness): boolean {
  if (PROVIDER_NAME.test(name)) return true;
  if (near !== 'none' && PROVIDER_LIST.test(name)) return true;
  if (!PROVIDER_PLAIN.test(name)) return false;
  return (
    isBesideTuning(literal) ||
    (near === 'imports' && literal.siblings.has('model')) ||
    [...literal.siblings.keys()].some((key) => EXACT_NAME.test(key))
  );
}

/** A provider nobody has heard of: it stands beside the model it serves. */
function isUnknownProvider({ chain: [own], siblings }: Literal, value: string, near: Nearness): boolean {
  if (own?.kind !== 'key' || !/^(?:llm_?|model_?|ai_?)?provider$/i.test(own.name)) return false;
  if (isProvider(value) || near === 'none' || !/^[a-z][\w.-]{2,40}$/i.test(value)) return false;
  return [...siblings.keys()].some((key) => EXACT_NAME.test(key) && !/^(?:engine|provider)$/i.test(key));
}

/** For deployments, whose names are free: the name or its neighbours speak of a model. */
function speaksOfModels(literal: Literal): boolean {
  const words = [
    ...literal.chain.map(({ name }) => name),
    ...literal.siblings.keys(),
    ...literal.siblings.values(),
  ];
  return words.some((word) => /openai|gpt|llm|embedding|chat_?(?:model|completion)|cognitive/i.test(word));
}
