import { namesAi } from './vendors.ts';

/** Ecosystems as package URLs name them. */
export type Ecosystem =
  | 'npm'
  | 'pypi'
  | 'golang'
  | 'maven'
  | 'nuget'
  | 'cargo'
  | 'gem'
  | 'composer'
  | 'hex'
  | 'pub'
  | 'swift'
  | 'cocoapods'
  | 'conan'
  | 'cran'
  /** Container images. */
  | 'oci';

/**
 * Packages that bring a model, a provider or an agent into a product, where no word of `vendors.ts` tells so. `*` stands for
 * any rest of a name.
 *
 * Tools for data in general (numpy, pandas) are not here: they are in every second project.
 */
const PACKAGES: Readonly<Record<Ecosystem, string>> = {
  npm: `openai @openai/* @azure/openai @azure-rest/ai-inference @anthropic-ai/* ai @ai-sdk/* langchain @langchain/*
    langgraph @langchain-* llamaindex @llamaindex/* @google/generative-ai @google/genai @google-cloud/vertexai
    @google-cloud/aiplatform @google/adk cohere-ai @mistralai/* mistralai groq-sdk together-ai replicate ollama
    ollama-ai-provider @huggingface/* @xenova/transformers @aws-sdk/client-bedrock* @tensorflow/* onnxruntime-*
    brain.js natural @mastra/* genkit @genkit-ai/* @copilotkit/* llm @modelcontextprotocol/* fastmcp mcp-framework
    @vercel/ai openai-edge gpt-3-encoder gpt-tokenizer tiktoken js-tiktoken @dqbd/tiktoken @pinecone-database/*
    chromadb @qdrant/js-client-* weaviate-client weaviate-ts-client @zilliz/milvus2-sdk-node portkey-ai @portkey-ai/*
    langfuse langfuse-* langsmith promptfoo @e2b/* @instructor-ai/* @browserbasehq/stagehand @openrouter/*
    @mlc-ai/* node-llama-cpp @elevenlabs/* elevenlabs @deepgram/sdk assemblyai voyageai @fal-ai/* @stability-ai/*
    @microsoft/teams-ai botbuilder-ai @dust-tt/* @assistant-ui/* chatgpt @botpress/* ml5 @themaximalist/llm.js`,
  pypi: `openai openai-* anthropic anthropic-* langchain langchain-* langgraph langgraph-* langsmith llama-index
    llama-index-* llama-cpp-python litellm transformers torch torchvision torchaudio pytorch-lightning lightning
    tensorflow tensorflow-* tf-keras keras keras-* jax jaxlib flax scikit-learn xgboost lightgbm catboost
    sentence-transformers diffusers accelerate peft trl bitsandbytes datasets tokenizers safetensors huggingface-hub
    google-generativeai google-genai google-cloud-aiplatform google-adk vertexai cohere mistralai groq together
    replicate ollama vllm sglang ctransformers onnxruntime onnxruntime-* onnx openvino tensorrt fastai spacy spacy-*
    azure-ai-* azure-search-documents semantic-kernel autogen autogen-* pyautogen ag2 crewai crewai-* dspy dspy-ai
    guidance instructor outlines marvin pydantic-ai pydantic-ai-* smolagents haystack-ai farm-haystack promptflow
    promptflow-* guardrails-ai nemoguardrails mlflow mlflow-* wandb chromadb pinecone pinecone-client
    qdrant-client weaviate-client faiss-cpu faiss-gpu pymilvus lancedb mcp fastmcp openai-whisper faster-whisper
    tiktoken unsloth deepspeed ragas deepeval inspect-ai lm-eval evaluate ultralytics timm gradio chainlit
    fireworks-ai voyageai assemblyai elevenlabs deepgram-sdk agno phidata letta mem0ai sagemaker aleph-alpha-client
    ibm-watsonx-ai zhipuai dashscope qianfan gpt4all gensim simpletransformers sklearn-crfsuite stable-baselines3
    ray-llm skorch statsforecast neuralprophet prophet magentic mirascope swarms cohere-* strands-agents* livekit-agents livekit-plugins-* silero-vad edge-tts pyannote* nltk stanza flair
    sagemaker-* sentence-transformers* unstructured docling* exa-py candle openai-agents* langdetect kserve zenml`,
  golang: `github.com/sashabaranov/go-openai* github.com/openai/openai-go* github.com/anthropics/* github.com/tmc/langchaingo*
    github.com/google/generative-ai-go* google.golang.org/genai* cloud.google.com/go/vertexai* cloud.google.com/go/aiplatform*
    github.com/ollama/ollama* github.com/cohere-ai/* github.com/aws/aws-sdk-go-v2/service/bedrock*
    github.com/Azure/azure-sdk-for-go/sdk/ai/* github.com/liushuangls/go-anthropic* github.com/firebase/genkit*
    github.com/mark3labs/mcp-go* github.com/modelcontextprotocol/* github.com/cloudwego/eino* github.com/gage-technologies/mistral-go*
    github.com/yalue/onnxruntime_go* github.com/nlpodyssey/* gorgonia.org/* github.com/pinecone-io/* github.com/qdrant/go-client*
    github.com/henomis/lingoose* github.com/philippgille/chromem-go* github.com/google/adk-go*`,
  maven: `dev.langchain4j:* org.springframework.ai:* com.openai:* com.theokanning.openai-gpt3-java:* com.azure:azure-ai-*
    com.anthropic:* com.google.cloud:google-cloud-vertexai com.google.cloud:google-cloud-aiplatform com.google.genai:*
    software.amazon.awssdk:bedrock* ai.djl:* ai.djl.*:* org.deeplearning4j:* org.tensorflow:* org.pytorch:*
    com.microsoft.onnxruntime:* com.microsoft.semantic-kernel:* io.quarkiverse.langchain4j:* io.github.ollama4j:*
    com.cohere:* io.modelcontextprotocol.sdk:* io.github.sashirestela:simple-openai com.google.adk:* dev.ai4j:*
    com.aallam.openai:* ai.koog:* org.nd4j:* com.github.haifengl:smile-*`,
  nuget: `OpenAI OpenAI.* Azure.AI.* Anthropic Anthropic.* Microsoft.SemanticKernel Microsoft.SemanticKernel.*
    Microsoft.Extensions.AI Microsoft.Extensions.AI.* Microsoft.Agents.* Microsoft.ML Microsoft.ML.* LangChain LangChain.*
    OllamaSharp LLamaSharp LLamaSharp.* Betalgo.OpenAI* Google.Cloud.AIPlatform.* Mscc.GenerativeAI* AWSSDK.Bedrock*
    TorchSharp TorchSharp-* TensorFlow.NET Microsoft.KernelMemory* ModelContextProtocol ModelContextProtocol.* Mistral.SDK
    Cohere* GenerativeAI GenerativeAI.* Microsoft.AutoGen* AutoGen AutoGen.* Anthropic.SDK`,
  cargo: `async-openai openai openai-api-rs anthropic anthropic-sdk* llm llm-chain* langchain-rust rig-core rig-* candle-*
    tch ort burn burn-* ollama-rs mistralrs* hf-hub tokenizers tract-* rust-bert genai rmcp mcp-* llama-cpp-2 llama_cpp*
    aws-sdk-bedrock* linfa linfa-* smartcore tiktoken-rs fastembed qdrant-client async-anthropic`,
  gem: 'torch-rb torchvision onnxruntime informers transformers-rb neighbor aws-sdk-bedrock* aws-sdk-sagemaker* boxcars intelligence active_agent activeagent',
  composer:
    'prism-php/prism echolabsdev/prism theodo-group/llphant symfony/ai-* php-llm/* modelflow-ai/* laravel/mcp laravel/ai neuron-core/* inspector-apm/neuron-ai codewithkyrian/* rubix/ml php-ai/php-ml google-gemini-php/*',
  hex: 'nx exla bumblebee instructor ex_llm req_llm jido_ai ortex',
  pub: 'flutter_gemini firebase_vertexai firebase_ai google_mlkit_* dart_openai tflite_flutter onnxruntime ml_algo ollama_dart googleai_dart fllama',
  swift:
    'openai swiftopenai swift-transformers mlx-swift* whisperkit llm.swift swift-llama* generative-ai-swift swiftanthropic anthropicswiftsdk ollamakit langchain-swift swift-sdk aiproxyswift onnxruntime-swift-package-manager',
  cocoapods: 'TensorFlowLite* GoogleMLKit* onnxruntime-* LibTorch* openai* MediaPipeTasksGenAI*',
  conan:
    'onnxruntime libtorch llama-cpp whisper-cpp tensorflow-lite ncnn onnx openvino dlib mlpack opencv-dnn',
  cran: 'torch keras keras3 tensorflow ellmer tidymodels openai gptstudio chatgpt reticulate-ml xgboost lightgbm ranger mall',
  oci: 'ollama/* vllm/* ghcr.io/huggingface/* ghcr.io/ollama/* localai/* ghcr.io/open-webui/* open-webui/* ghcr.io/berriai/* nvcr.io/nvidia/tritonserver nvcr.io/nim/* pytorch/* tensorflow/* ghcr.io/ggml-org/* ghcr.io/ggerganov/* qdrant/qdrant chromadb/chroma semitechnologies/weaviate milvusdb/milvus pgvector/pgvector langgenius/* flowiseai/flowise langflowai/* lmsysorg/*',
};

interface PackageNames {
  readonly exact: ReadonlySet<string>;
  readonly prefixes: readonly string[];
}

const NAMES = new Map<Ecosystem, PackageNames>();

function namesOf(ecosystem: Ecosystem): PackageNames {
  const known = NAMES.get(ecosystem);
  if (known !== undefined) return known;
  const all = PACKAGES[ecosystem].split(/\s+/).map((name) => normal(ecosystem, name));
  const names = {
    exact: new Set(all.filter((name) => !name.endsWith('*'))),
    prefixes: all.filter((name) => name.endsWith('*')).map((name) => name.slice(0, -1)),
  };
  NAMES.set(ecosystem, names);
  return names;
}

/** Python and NuGet names compare without case; Python's `_` and `.` are `-` (PEP 503). */
function normal(ecosystem: Ecosystem, name: string): string {
  if (ecosystem === 'pypi') return name.toLowerCase().replace(/[_.-]+/g, '-');
  return /^(?:nuget|swift|gem|composer|cran|oci)$/.test(ecosystem) ? name.toLowerCase() : name;
}

/** Whether a package brings AI into a product. */
export function isAiPackage(ecosystem: Ecosystem, name: string): boolean {
  const { exact, prefixes } = namesOf(ecosystem);
  const wanted = normal(ecosystem, name);
  if (exact.has(wanted) || prefixes.some((prefix) => wanted.startsWith(prefix))) return true;
  return !NO_AI.test(wanted) && namesAi(ecosystem, name);
}

/** Types of a package, plugins of a linter: they bring nothing into the product. */
const NO_AI = /^@types\/|eslint|prettier|-(?:icons?|logos?|stubs?)$|^(?:types|stubs)-/;

/** Modules by which source files show that they talk to a model, in any language. */
const MODULES =
  /^(?:openai|anthropic|@anthropic-ai\/|@ai-sdk\/|ai$|ai\/|langchain|@langchain\/|langgraph|llama_?index|@llamaindex\/|litellm|transformers|diffusers|sentence_transformers|torch|tensorflow|keras|google\.generativeai|google\.genai|google\.adk|vertexai|google\.cloud\.aiplatform|@google\/gen|@google-cloud\/vertexai|cohere|mistralai|@mistralai\/|groq|together|replicate|ollama|vllm|semantic_kernel|autogen|crewai|dspy|guidance|instructor|outlines|pydantic_ai|smolagents|haystack|promptflow|agents$|agents\.|agno|phi\.|strands|@mastra\/|genkit|@genkit-ai\/|@openai\/|@azure\/openai|@azure-rest\/ai|azure\.ai\.|@huggingface\/|@xenova\/|@aws-sdk\/client-bedrock|mcp$|mcp\.|fastmcp|@modelcontextprotocol\/|dev\.langchain4j|org\.springframework\.ai|com\.openai|com\.anthropic|com\.azure\.ai|com\.google\.genai|OpenAI|Azure\.AI|Anthropic|Microsoft\.SemanticKernel|Microsoft\.Extensions\.AI|github\.com\/(?:sashabaranov\/go-openai|openai\/|anthropics\/|tmc\/langchaingo|ollama\/|google\/generative-ai-go|cloudwego\/eino|mark3labs\/mcp-go)|google\.golang\.org\/genai|whisper$|livekit|pipecat|chainlit|letta|guardrails|nemoguardrails|async_openai|rig(?:$|[_:.])|com\.embabel|ai\.koog|com\.aallam\.openai|io\.helidon\.integrations\.langchain4j|io\.quarkiverse\.langchain4j|io\.micronaut\.langchain4j|com\.google\.adk|com\.google\.ai\.client|ruby_llm|RubyLLM|ruby-openai|langchainrb|raix|LLPhant|NeuronAI|Prism[.\\]Prism|OpenAI[.\\]|Anthropic[.\\]|GoogleGenerativeAI|FoundationModels$|CreateML$|CoreML$|MLX\w*$|LLM$|llama_cpp|llama-cpp|google_generative_ai|dart_openai|langchain_dart|package:(?:openai|langchain|google_generative_ai|dart_openai|ollama)|candle_|mistralrs|genai$|genai::|ort$|ort::|tch$|tch::|swarm|OllamaSharp|Mscc\.GenerativeAI|ModelContextProtocol|Microsoft\.Agents|Microsoft\.ML|GenerativeAI|Amazon\.Bedrock|software\.amazon\.awssdk\.services\.bedrock|aws_sdk_bedrock|pydantic_ai|browser_use|swarms|lmstudio|exo$|unsloth|axolotl|trl$|trl\.|peft$|peft\.|sklearn|mlflow|xgboost|lightgbm|catboost|spacy|elevenlabs|assemblyai|deepgram|voyageai|fireworks|cerebras|portkey|langfuse|langsmith|zhipuai|dashscope|qianfan|sparkai|volcenginesdkarkruntime|baml|@baml|baml_py|mirascope|magentic|marvin|ell$|txtai|embedchain|mem0|lancedb|chromadb|pinecone|qdrant_client|weaviate|pymilvus|faiss|ragas|deepeval|langflow|flowise|n8n-nodes-langchain|@n8n\/n8n-nodes-langchain|@copilotkit|@assistant-ui|@llamaindex|llamaindex|@mistralai|@cohere|cohere-ai|groq-sdk|node-llama-cpp|@mlc-ai|@browserbasehq|@instructor-ai|@langchain|rmcp|PromptingTools|ellmer|@cdklabs\/generative-ai|llama\.h|common\/llama|Symfony\.AI|faster_whisper|whisperx|ultralytics|timm$|timm\.|fastembed|hf_hub|fal_client|@fal-ai|org\.llm4s|io\.cequence\.openaiscala|llm_guard|presidio|@microsoft\/teams-ai|@cloudflare\/ai|workers-ai)/;

export function isAiModule(name: string): boolean {
  return MODULES.test(name) || namesAi('module', name);
}
