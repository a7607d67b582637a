/** Who supplies a model or an SDK: the file name under `.aims/suppliers`, and the name people know. */
export interface Provider {
  readonly id: string;
  readonly name: string;
}

interface Row extends Provider {
  /** Beginnings of model ids. */
  readonly models: readonly string[];
  /** Words of package names, between separators. */
  readonly packages: readonly string[];
}

/** One line a provider; the first that fits decides. */
const PROVIDERS: readonly Row[] = [
  { id: 'azure', name: 'Microsoft Azure AI', models: ['azure'], packages: ['azure'] },
  {
    id: 'aws-bedrock',
    name: 'Amazon Bedrock',
    models: ['amazon.', 'titan-', 'nova-'],
    packages: ['bedrock', 'sagemaker'],
  },
  {
    id: 'openai',
    name: 'OpenAI',
    models: ['gpt', 'o1', 'o3', 'o4', 'chatgpt', 'text-embedding', 'dall-e', 'whisper', 'tts-', 'davinci'],
    packages: ['openai'],
  },
  { id: 'anthropic', name: 'Anthropic', models: ['claude', 'anthropic.'], packages: ['anthropic'] },
  {
    id: 'google',
    name: 'Google',
    models: ['gemini', 'gemma', 'imagen', 'veo-', 'palm'],
    packages: ['vertexai', 'genai', 'generative', 'aiplatform'],
  },
  {
    id: 'mistral',
    name: 'Mistral AI',
    models: ['mistral', 'mixtral', 'ministral', 'codestral', 'pixtral'],
    packages: ['mistral', 'mistralai'],
  },
  {
    id: 'cohere',
    name: 'Cohere',
    models: ['command-', 'embed-english', 'embed-multilingual', 'rerank-'],
    packages: ['cohere'],
  },
  { id: 'meta', name: 'Meta', models: ['llama', 'meta-llama', 'codellama', 'meta.'], packages: [] },
  { id: 'deepseek', name: 'DeepSeek', models: ['deepseek'], packages: ['deepseek'] },
  { id: 'alibaba', name: 'Alibaba Cloud', models: ['qwen', 'qwq'], packages: ['dashscope'] },
  { id: 'xai', name: 'xAI', models: ['grok'], packages: ['xai'] },
  { id: 'groq', name: 'Groq', models: [], packages: ['groq'] },
  { id: 'together', name: 'Together AI', models: [], packages: ['together', 'togetherai'] },
  { id: 'fireworks', name: 'Fireworks AI', models: [], packages: ['fireworks'] },
  { id: 'openrouter', name: 'OpenRouter', models: [], packages: ['openrouter'] },
  {
    id: 'hugging-face',
    name: 'Hugging Face',
    models: [],
    packages: ['huggingface', 'transformers', 'diffusers'],
  },
];

/** Who serves the model, in front of its id: `openai/gpt-4o`, `models/gemini-2.0`. */
const PREFIX = /^(?:[\w.-]{1,40}[/:]){1,3}/;

/** The provider of a model id; undefined: none that is known. */
export function providerOfModel(id: string): Provider | undefined {
  const whole = id.toLowerCase().slice(0, 200);
  const bare = whole.replace(PREFIX, '');
  return PROVIDERS.find(({ models }) =>
    models.some((begin) => whole.startsWith(begin) || bare.startsWith(begin)),
  );
}

/** The provider whose SDK a package is; undefined: a tool of no provider in particular. */
export function providerOfPackage(name: string): Provider | undefined {
  const words = new Set(
    name
      .toLowerCase()
      .slice(0, 200)
      .split(/[^a-z0-9]/),
  );
  return PROVIDERS.find(({ packages }) => packages.some((word) => words.has(word)));
}
