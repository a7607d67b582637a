import type { Certainty } from '../change.ts';
import { argumentOf, boundTo, type Facts, type Literal } from '../facts/facts.ts';
import { isHubId, isModelEndpoint, isModelId, isProvider } from '../lexicon/models.ts';
import { besideTuning, holdsFacts, talksToModels } from './context.ts';
import type { Detection, Detector, OpenFile } from './detector.ts';
import { type Item, type Pair, pairs, sides } from './pairs.ts';

/** Names a model id is bound to; `engine` and `deployment` alone also belong to data bases and clusters. */
const MODEL_NAME = /model|llm|provider|gpt|claude|gemini|embedding|engine|deployment|reranker/i;
const EXACT_NAME =
  /^(?:(?:\w+[_-])?(?:llm|chat|base|default|embedding|embeddings|fast|smart|small|large|main|primary|fallback|openai|anthropic|azure|hf|vision|judge|rerank(?:er)?)[_-]?)?model(?:[_-]?(?:name|id|slug|name_or_path|path_or_id))?$|^pretrained_model_name_or_path$|^(?:llm|engine)$/i;
const DEPLOYMENT_NAME =
  /^(?:azure|openai|aoai|gpt|chat|embeddings?|completions?|llm|ai|model)?_?(?:azure_?)?(?:openai_?)?(?:gpt_?|chat_?|embeddings?_?|completions?_?|llm_?|model_?)?deployment(?:_?(?:name|id))?$/i;
const LOADERS =
  /^(?:from_pretrained|SentenceTransformer|CrossEncoder|GenerativeModel|getGenerativeModel|load_model|init_chat_model|HuggingFaceEmbeddings|InferenceClient|ChatModel|languageModel|chatModel|textEmbeddingModel|WithModel|withModel|modelName|model|modelId|AddAzureOpenAIChatCompletion|AddOpenAIChatCompletion|AsChatClient|GetChatClient|openai|anthropic|google|mistral|groq|xai|bedrock|azure|cohere|deepseek|vertex|ollama|openrouter|togetherai|fireworks|perplexity|gateway)$/;
const PROVIDER_NAME = /^(?:llm|model|ai|embeddings?|chat)[_-]?(?:provider|vendor|backend|api_type)$/i;
const PROVIDER_PLAIN = /^(?:provider|api_type|backend|vendor)$/i;

interface Use extends Item {
  readonly why: string;
  readonly certainty: Certainty;
}

/** Which hosted model, deployment, provider or endpoint a product talks to. */
export const modelId: Detector = {
  id: 'model-id',
  reads: 'facts',
  wants: holdsFacts,
  detect: ({ before, after }: OpenFile): readonly Detection[] => {
    const [was, is] = [before?.facts, after?.facts];
    return pairs(was === undefined ? [] : uses(was), is === undefined ? [] : uses(is)).map((pair) => {
      const { why, certainty } = pair.after ?? pair.before;
      return { class: 'model-id', ...sides(completed(pair, was, is)), why, certainty };
    });
  },
};

/** Where a model id stood, whatever stands now is one, even when its looks do not say so: `chat-latest`. */
function completed(pair: Pair<Use>, was: Facts | undefined, is: Facts | undefined): Pair<Use> {
  if (pair.after === undefined) {
    const after = counterpart(pair.before, was, is);
    return after === undefined ? pair : { before: pair.before, after };
  }
  const before = pair.before ?? counterpart(pair.after, is, was);
  return before === undefined ? pair : { before, after: pair.after };
}

/** What the name of `use` is bound to on the other side, when it is bound once on both and to something else there. */
function counterpart(use: Use, own: Facts | undefined, other: Facts | undefined): Use | undefined {
  const { name, value, why, certainty } = use;
  if (name === '' || bindings(own, name).length !== 1) return undefined;
  const [first, ...more] = bindings(other, name);
  const text = first?.text.trim() ?? '';
  if (first === undefined || more.length > 0 || text === value || !isName(text)) return undefined;
  return { name, value: text, line: first.line, why, certainty };
}

function bindings(facts: Facts | undefined, name: string): readonly Literal[] {
  return facts?.literals.filter((literal) => boundTo(literal) === name) ?? [];
}

function uses(facts: Facts): readonly Use[] {
  const ai = talksToModels(facts);
  return facts.literals.flatMap((literal) => useOf(literal, ai) ?? []);
}

function useOf(literal: Literal, ai: boolean): Use | undefined {
  const value = literal.text.trim();
  if (value.length < 2 || value.length > 300 || value.includes('\n')) return undefined;
  const name = boundTo(literal) ?? argumentOf(literal)?.name ?? '';
  const found = (why: string, certainty: Certainty): Use => ({
    name,
    value,
    line: literal.line,
    why,
    certainty,
  });
  if (isModelEndpoint(value)) {
    if (literal.chain.length > 0) return found('the address of a hosted model', 'certain');
    return ai ? found('the address of a hosted model', 'likely') : undefined;
  }
  const near = literal.chain
    .slice(0, 4)
    .some((link) => MODEL_NAME.test(link.name) || LOADERS.test(link.name));
  if (isModelId(value)) {
    if (near || besideTuning(literal)) return found(`a model id at \`${name}\``, 'certain');
    return ai && literal.chain.length > 0 ? found(`a model id at \`${name}\``, 'likely') : undefined;
  }
  if (/[\s{}<>()]/.test(value)) return undefined;
  if (isProvider(value))
    return providerUse(literal, name, ai) ? found(`the provider at \`${name}\``, 'likely') : undefined;
  const own = literal.chain[0];
  if (own === undefined) return undefined;
  if (own.kind === 'key' && DEPLOYMENT_NAME.test(own.name) && (ai || speaksOfModels(literal)))
    return isName(value) ? found(`a deployment at \`${own.name}\``, 'likely') : undefined;
  const loads =
    own.kind === 'call' &&
    own.index === 0 &&
    /^(?:from_pretrained|SentenceTransformer|CrossEncoder)$/.test(own.name);
  const exact = own.kind === 'key' && EXACT_NAME.test(own.name);
  if (
    (loads || (exact && (ai || besideTuning(literal)))) &&
    (isHubId(value) || (isName(value) && /\d/.test(value)))
  )
    return found(`a model at \`${own.name}\``, 'likely');
  return undefined;
}

/** `provider: google` is mostly a sign-in: only beside a model's own keys it is who serves the model. */
function providerUse(literal: Literal, name: string, ai: boolean): boolean {
  if (PROVIDER_NAME.test(name)) return true;
  if (!PROVIDER_PLAIN.test(name)) return false;
  return (
    besideTuning(literal) ||
    (ai && literal.siblings.has('model')) ||
    [...literal.siblings.keys()].some((key) => EXACT_NAME.test(key))
  );
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

function isName(value: string): boolean {
  return (
    /^[\w][\w.:/@-]{1,90}$/.test(value) &&
    !/^\d+(?:\.\d+)*$/.test(value) &&
    !/\.(?:py|ts|js|json|ya?ml|txt|md|csv)$/.test(value)
  );
}
