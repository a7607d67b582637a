/**
 * Who makes, serves or wraps models: one row a vendor, for every ecosystem. A row tells a vendor by the ids of its models,
 * by what addresses look like, and by the words of package names.
 */
export interface Vendor {
  /** The file name under `.aims/suppliers`. */
  readonly id: string;
  /** The name people know. */
  readonly name: string;
}

interface VendorRow extends Vendor {
  /** What ids, prefixes and hosts of it look like; absent: it serves no models of its own. */
  readonly looks?: RegExp;
  /** As policies name it in `change.provider`; absent: as `id`. */
  readonly provider?: string;
  /** Beginnings of model ids. */
  readonly models?: string;
  /** Words of its packages, whatever the ecosystem, between separators. */
  readonly packages?: string;
  /** Words that say who supplies a package, but not that it brings AI. */
  readonly also?: string;
}

/** The first row that fits decides: who serves a model stands before who made it. */
const VENDORS: readonly VendorRow[] = [
  {
    id: 'openrouter',
    name: 'OpenRouter',
    looks: /^openrouter[/:]|(?:^|[/.])openrouter\.ai/i,
    packages: 'openrouter',
  },
  {
    id: 'azure',
    name: 'Microsoft Azure AI',
    looks:
      /^azure[\w-]*[/:]|\.(?:openai|cognitiveservices|services\.ai|inference\.ai)\.azure\.(?:com|us|cn)|azureml/i,
    models: 'azure',
    packages: 'semantickernel kernelmemory semanticmemory promptflow',
    also: 'azure',
  },
  {
    id: 'aws-bedrock',
    provider: 'aws',
    name: 'Amazon Bedrock',
    looks:
      /^bedrock[\w-]*[/:]|\.amazonaws\.com|^arn:aws|^(?:(?:us|eu|apac|global)\.)?(?:anthropic|amazon|cohere|meta|mistral|ai21|stability|deepseek|openai)\.[a-z]/i,
    models: 'amazon. titan- nova-',
    packages: 'bedrockruntime agentcore sagemaker',
    also: 'bedrock',
  },
  {
    id: 'google',
    name: 'Google',
    looks:
      /^(?:google[\w-]*|vertex[\w-]*|gemini|palm|models)[/:]|aiplatform\.googleapis\.com|generativelanguage\.googleapis\.com|^(?:gemini|gemma|palm|imagen|veo|(?:chat|code|text)-bison)[\w.@:-]*$/i,
    models: 'gemini gemma imagen veo- palm',
    packages: 'vertexai genai aiplatform genkit generativeai googleai',
    also: 'generative gemini',
  },
  { id: 'deepseek', name: 'DeepSeek', looks: /deepseek/i, models: 'deepseek', packages: 'deepseek' },
  {
    id: 'alibaba',
    name: 'Alibaba Cloud',
    looks: /(?:^|[/:.])(?:qwen|qwq|alibaba|dashscope)/i,
    models: 'qwen qwq',
    packages: 'dashscope qwen',
  },
  { id: 'xai', name: 'xAI', looks: /(?:^|[/:.])(?:grok|x-?ai)(?:$|[/:.-])/i, models: 'grok', also: 'xai' },
  {
    id: 'openai',
    name: 'OpenAI',
    looks:
      /^openai[/:]|api\.openai\.com|^(?:ft:)?(?:gpt|chatgpt|o[1-9](?:-|$)|dall-e|whisper|tts-1|text-embedding-(?:3|ada)|davinci|babbage|codex|omni-moderation)/i,
    models: 'gpt o1 o3 o4 chatgpt text-embedding dall-e whisper tts- davinci',
    packages: 'openai chatgpt tiktoken gpt gpt3 gpt4',
  },
  {
    id: 'anthropic',
    name: 'Anthropic',
    looks: /^anthropic[/:]|api\.anthropic\.com|^claude/i,
    models: 'claude anthropic.',
    packages: 'anthropic anthropix claude claudecode',
  },
  {
    id: 'mistral',
    name: 'Mistral AI',
    looks:
      /^mistral(?:ai)?[/:]|api\.mistral\.ai|^(?:open-)?(?:mistral|mixtral|ministral|codestral|devstral|magistral|pixtral)/i,
    models: 'mistral mixtral ministral codestral pixtral',
    packages: 'mistralai',
    also: 'mistral',
  },
  {
    id: 'cohere',
    name: 'Cohere',
    looks: /^cohere[/:]|api\.cohere\.(?:ai|com)|^(?:command|embed-|rerank-)/i,
    models: 'command- embed-english embed-multilingual rerank-',
    packages: 'cohere',
  },
  {
    id: 'meta',
    name: 'Meta',
    looks: /^(?:meta|meta-llama)[/:]|^(?:code)?-?llama/i,
    models: 'llama meta-llama codellama meta.',
    packages: 'llamacpp llamasharp',
  },
  { id: 'groq', name: 'Groq', looks: /^groq[/:]|api\.groq\.com/i, also: 'groq' },
  {
    id: 'together',
    name: 'Together AI',
    looks: /^together[\w]*[/:]|api\.together\.(?:ai|xyz)/i,
    packages: 'togetherai',
    also: 'together',
  },
  { id: 'perplexity', name: 'Perplexity', looks: /^perplexity[/:]|^sonar/i },
  { id: 'fireworks', name: 'Fireworks AI', also: 'fireworks' },
  {
    id: 'hugging-face',
    name: 'Hugging Face',
    packages: 'huggingface diffusers safetensors',
    also: 'transformers',
  },
  { id: 'elevenlabs', name: 'ElevenLabs', packages: 'elevenlabs' },
  { id: 'deepgram', name: 'Deepgram', packages: 'deepgram' },
  { id: 'assemblyai', name: 'AssemblyAI', packages: 'assemblyai' },
  { id: 'pinecone', name: 'Pinecone', packages: 'pinecone' },
  { id: 'qdrant', name: 'Qdrant', packages: 'qdrant' },
  { id: 'weaviate', name: 'Weaviate', packages: 'weaviate' },
];

/** Frameworks and runtimes that nobody supplies as a service: words of their packages in any ecosystem. */
const FRAMEWORKS = `langchain langchain4j langchaingo langchainrb langchainhub langgraph llamaindex llm llms llmchain ollama ollamasharp
  litellm vllm sglang onnxruntime tensorflow pytorch libtorch dspy crewai autogen copilotkit modelcontextprotocol mcp
  fastmcp chromadb milvus pgvector langfuse langsmith promptfoo deepeval ragas nemoguardrails neuronai llphant rubyllm raix
  mediapipe mlkit tflite coreml bumblebee axon instructor smolagents promptflow whispercpp openllm eino aisdk baml koog
  embabel dartantic aiclient genaiscript transformers4j djl litert pipecat pipecatcloud ctranslate2 olmo whisperx fasterwhisper whisperkit
  exllama exllamav2 autoawq autogptq gptqmodel xformers flashattn bitsandbytes sentencepiece lmdeploy tritonclient
  paddlepaddle paddlenlp paddleocr easyocr ultralytics detectron2 mmdet mmcv timm insightface deepface fasttext llmguard
  presidio deepchecks giskard trulens opik agentops helicone portkey langtrace openinference traceloop openllmetry bentoml
  metagpt autogpt agentscope letta mem0 embedchain cognee graphiti browseruse stagehand composio faiss hnswlib lightrag
  ragflow txtai marqo torchtune torchmetrics torchserve torchao fastembed embeddings flagembedding ragatouille docling
  llamaparse crawl4ai firecrawl tavily coqui kokoro openwakeword pyannote speechbrain vosk agentkit voltagent langflow
  flowise dify swarmauri superagi autollm aisuite gptcache gptscript llmlingua routellm sambanova cerebras novita replicate
  runpod lmstudio kserve mlserver zenml llama whisper diffusion controlnet yolo yolov5 yolov8 arize argilla audiocraft
  autogluon autokeras autotrain bertopic keybert humanloop braintrust autoevals dialogflow voiceflow vapi playht promptlayer
  promptbook langkit langroid langwatch langbase lunary llmonitor modelfusion typechat llmcompressor lmql lmnr llamafactory
  litgpt lighteval axolotl openrlhf trlx verl nanotron mteb setfit deeplake lancedb gpt4all xinference anythingllm librechat localai
  mindsdb rasa nlp corenlp opennlp mllib tribuo weka autograd gomlx golearn gpttools ollama4j ollamar ollamac rollama
  jtokkit sharptoken tidyllm ellmer fairseq espnet allennlp modelscope funasr cosyvoice chattts groundingdino mxnet onnx
  optimum deepsparse distilabel docarray fastchat invokeai keras monai litserve pandasai qianfan bailian rembg roboflow
  rekognition comprehend cognitiveservices azureml gluonts pycaret tabpfn xgrammar garak pyrit aif360 detoxify lakera
  griptape julep beeai babyagi superduperdb swiftide openaiswift chatgptswift swiftllama swiftopenai aiproxyswift nobodywho
  omniai tts ocr tesseract genai generativeai agentic ragie rumale tensorrt openvino mlx ggml gguf mistralrs kalosm rwkv sklearn lightgbm xgboost catboost`;

const OF_AI: ReadonlySet<string> = new Set(
  [...VENDORS.flatMap(({ packages = '' }) => packages.split(' ')), ...FRAMEWORKS.split(/\s+/)].filter(
    Boolean,
  ),
);
/** Words above that mean other things in one ecosystem. */
const NOT_IN: Readonly<Record<string, RegExp>> = {
  npm: /^(?:axon|instructor|djl|gpt|timm)$/,
  pypi: /^(?:axon|djl|gpt|eino|whisper)$/,
  maven: /^(?:axon|mcp|instructor|gpt)$/,
  gem: /^(?:axon|gpt|instructor)$/,
  golang: /^(?:gpt|axon|instructor|llm|tesseract|claude)$/,
  cargo: /^(?:axon|gpt|djl|instructor)$/,
  composer: /^(?:axon|gpt|djl|instructor)$/,
  module: /^(?:axon|gpt|djl|instructor|raix|koog|baml)$/,
  nuget: /^(?:axon|gpt|djl|instructor)$/,
};
const HEX_ONLY = /^(?:axon|bumblebee)$/;

/** Whether a word of the name says that the package brings AI, whatever the ecosystem. */
export function namesAi(ecosystem: string, name: string): boolean {
  const not = NOT_IN[ecosystem];
  return (
    wordsOf(name).some(
      (word) => OF_AI.has(word) && not?.test(word) !== true && (ecosystem === 'hex' || !HEX_ONLY.test(word)),
    ) || isCalledAi(ecosystem, name)
  );
}

/** `pipecat-ai`, `ai-edge-litert`: the name itself; an organisation called so brings anything. */
function isCalledAi(ecosystem: string, name: string): boolean {
  if (/^(?:module|oci|swift|cocoapods)$/.test(ecosystem)) return false;
  const own = name.slice(0, 200).replace(/^.*[/:]/, '');
  return (
    /(?:^|[-_.])ai$/i.test(own) ||
    (/^(?:pypi|cargo|hex|composer|pub)$/.test(ecosystem) && /^ai[-_.]/i.test(own))
  );
}

/** `OpenAI.Net`, `openai_dart`, `@scope/openai-x`, `LangChainGo`: lower case words, with names in capitals whole. */
function wordsOf(name: string): readonly string[] {
  const short = name.slice(0, 200);
  const apart = short.replace(/([a-z\d])(?=[A-Z])/g, '$1-');
  return [short, apart, short.replace(/([A-Z])(?=[A-Z][a-z])/g, '$1-')].flatMap((one) =>
    one
      .toLowerCase()
      .replace(/\bopen[-_.]ai\b/g, 'openai')
      .replace(/\bai[-_.]client\b/g, 'aiclient')
      .split(/[^a-z0-9]+/),
  );
}

/** Who serves the model, in front of its id: `openai/gpt-4o`, `models/gemini-2.0`. */
const PREFIX = /^(?:[\w.-]{1,40}[/:]){1,3}/;

/** The vendor of a model id; undefined: none that is known. */
export function vendorOfModel(id: string): Vendor | undefined {
  const whole = id.toLowerCase().slice(0, 200);
  const bare = whole.replace(PREFIX, '');
  return VENDORS.find(({ models = '' }) =>
    models.split(' ').some((begin) => begin !== '' && (whole.startsWith(begin) || bare.startsWith(begin))),
  );
}

/** The vendor whose SDK a package is; undefined: a tool of no vendor in particular. */
export function vendorOfPackage(name: string): Vendor | undefined {
  const words = new Set(wordsOf(name));
  return VENDORS.find(({ packages = '', also = '' }) =>
    `${packages} ${also}`.split(' ').some((word) => word !== '' && words.has(word)),
  );
}

/** The vendor that an address or a prefix names; undefined: nobody says. */
export function vendorServing(text: string): Vendor | undefined {
  const short = text.slice(0, 500);
  return VENDORS.find(({ looks }) => looks?.test(short) === true);
}

/** Who serves what an id, an address or a prefix names, as policies call it; empty: nobody says. */
export function providerIn(text: string): string {
  const short = text.slice(0, 500);
  const found = VENDORS.find(({ looks }) => looks?.test(short) === true);
  return found === undefined ? '' : (found.provider ?? found.id);
}
