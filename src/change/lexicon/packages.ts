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
 * any rest of a name. Names of npm and PyPI stand in those registries.
 *
 * Tools for data in general (numpy, pandas) are not here: they are in every second project.
 */
const PACKAGES: Readonly<Record<Ecosystem, string>> = {
  npm: `openai @azure/ai-* @google/gemini-cli-core apparatus @orama/* dotprompt tokenlens evalite
    @musistudio/claude-code-router mcporter @vscode/prompt-tsx @ibm-generative-ai/* @aws-amplify/predictions @openai/* @azure/openai @azure-rest/ai-inference @anthropic-ai/* ai @ai-sdk/* langchain @langchain/*
    llamaindex @llamaindex/* @google/generative-ai @google/genai @google-cloud/vertexai
    @google-cloud/aiplatform @google/adk cohere-ai @mistralai/* groq-sdk together-ai replicate ollama
    ollama-ai-provider @huggingface/* @xenova/transformers @aws-sdk/client-bedrock* @tensorflow/* onnxruntime-* brain.js
    natural @mastra/* genkit @genkit-ai/* @copilotkit/* @modelcontextprotocol/* fastmcp mcp-framework
    openai-edge gpt-3-encoder gpt-tokenizer tiktoken js-tiktoken @dqbd/tiktoken @pinecone-database/* chromadb
    @qdrant/js-client-* weaviate-client weaviate-ts-client @zilliz/milvus2-sdk-node portkey-ai @portkey-ai/* langfuse
    langfuse-* langsmith promptfoo @e2b/* @instructor-ai/* @browserbasehq/stagehand @openrouter/* @mlc-ai/* node-llama-cpp
    @elevenlabs/* elevenlabs @deepgram/sdk assemblyai voyageai @fal-ai/* @microsoft/teams-ai botbuilder-ai
    @dust-tt/* @assistant-ui/* chatgpt @botpress/* ml5 @themaximalist/llm.js @azure/search-documents agents
    @cloudflare/agents @livekit/agents* @microsoft/agents-* @datastax/astra-db-ts exa-js @google-cloud/speech
    @google-cloud/text-to-speech @google-cloud/translate @google-cloud/vision @google-cloud/documentai @gradio/client
    vectordb @nomic-ai/* hume @runwayml/* @salesforce/agents @sap-ai-sdk/* @upstash/rag-chat @upstash/vector
    @vectara/* @getzep/* claude-code @google/gemini-cli convnetjs face-api.js
    @vladmandic/face-api @inngest/agent-kit microsoft-cognitiveservices-speech-sdk node-nlp*
    @picovoice/* retell-sdk retell-client-js-sdk react-native-executorch @ironclad/rivet-* synaptic
    workers-ai-provider xai-sdk zhipuai-sdk-nodejs-v4 ultravox-client unstructured-client @nlux/* @octoai/*
    token.js mem0ai browser-use @arizeai/* @langtrase/* llama3-tokenizer-js
    bee-agent-framework zod-gpt @continuedev/*
    node-edge-tts @nlpjs/* compromise wink-nlp* @convex-dev/agent @convex-dev/rag @microsoft/tiktokenizer @anush008/tokenizers*
    google-tts-api @ai-sdk-tools/* @markprompt/* oci-generativeai* @cdklabs/generative-ai-cdk-constructs @antv/gpt-vis @lowire/loop
    @wix-pilot/* agent-browser oh-my-opencode @cloudflare/codemode ruvector @ruvector/* deepagents @elizaos/* @agentic/* @agentica/*
    @supermemory/* @magenta/* @stdlib/ml onnxjs @wllama/* @react-native-ai/* @memberjunction/ai-* @agent-infra/* @theia/ai-*
    @scaleway/sdk-inference copilot-api speech-to-element @spotify/basic-pitch semantic-chunking @zvec/* @sourcegraph/amp-sdk
    auto-playwright @soniox/* @gutenye/ocr-* zerox @cherrystudio/embedjs* @posthog/agent @memvid/* expo-speech-recognition
    @arcadeai/* @aws-sdk/client-textract @aws-sdk/client-polly @aws-sdk/client-transcribe* @aws-sdk/client-lex*`,
  pypi: `openai openai-* anthropic anthropic-* langchain langchain-* langgraph langgraph-* langsmith llama-index llama-index-*
    llama-cpp-python litellm transformers torch torchvision torchaudio pytorch-lightning lightning tensorflow tensorflow-*
    tf-keras keras keras-* jax jaxlib flax scikit-learn xgboost lightgbm catboost sentence-transformers diffusers
    accelerate peft trl bitsandbytes datasets tokenizers safetensors huggingface-hub google-generativeai google-genai
    google-cloud-aiplatform google-adk vertexai cohere mistralai groq together replicate ollama vllm sglang ctransformers
    onnxruntime onnxruntime-* onnx openvino tensorrt fastai spacy spacy-* azure-ai-* azure-search-documents
    semantic-kernel autogen autogen-* pyautogen ag2 crewai crewai-* dspy dspy-ai guidance instructor outlines marvin
    pydantic-ai pydantic-ai-* smolagents haystack-ai farm-haystack promptflow promptflow-* guardrails-ai nemoguardrails
    mlflow mlflow-* wandb chromadb pinecone pinecone-client qdrant-client weaviate-client faiss-cpu faiss-gpu pymilvus
    lancedb mcp fastmcp openai-whisper faster-whisper tiktoken unsloth deepspeed ragas deepeval inspect-ai lm-eval
    evaluate ultralytics timm gradio chainlit fireworks-ai voyageai assemblyai elevenlabs deepgram-sdk agno phidata letta
    mem0ai sagemaker aleph-alpha-client ibm-watsonx-ai zhipuai dashscope qianfan gpt4all gensim simpletransformers
    sklearn-crfsuite stable-baselines3 skorch statsforecast neuralprophet prophet magentic mirascope swarms
    cohere-* strands-agents* livekit-agents livekit-plugins-* silero-vad edge-tts pyannote* nltk stanza flair sagemaker-*
    sentence-transformers* unstructured docling* exa-py openai-agents* langdetect kserve zenml adapters alpaca-eval
    arize* bark bert-score bespokelabs-curator botorch canopy-sdk captum cleanlab clip-anytorch
    clip-interrogator cog tts compressed-tensors coremltools dalle-mini databricks-agents databricks-vectorsearch dgl e2b*
    einops fairscale fairlearn flaml flwr fal-client flashinfer* galileo gigachat google-ai-generativelanguage
    google-cloud-dialogflow* google-cloud-documentai google-cloud-language google-cloud-speech google-cloud-texttospeech
    google-cloud-translate google-cloud-vision google-cloud-discoveryengine gpt-researcher gpt-engineer gymnasium h2o hume
    ibm-watson* imagebind inference inference-sdk infinity-emb jina jina-* k-diffusion kornia lime llama-* lagent
    lm-format-enforcer lorax-client mamba-ssm megatron-core memgpt mosaicml nnc nncf nomic nemo-toolkit nemo-curator
    nougat-ocr octoai* onnx* open-clip-torch open-interpreter opencompass openlit optax optimum-* optuna orbax-checkpoint
    parler-tts patronus poe-api prompttools promptbench promptify promptsource pykeen quanto resemblyzer retell-sdk
    realtimestt realtimetts rouge-score s3prl sacrebleu segment-anything* shap skl2onnx snorkel stability-sdk tensorboard
    tensorboardx text-generation text2vec textattack theano tianshou tner torch-* torchtext torchrl torchdata torchtitan
    transformers-interpret triton tritonclient tsfresh uform unbabel-comet upstage vanna vocode weave whisper-timestamped
    wandb-* xai-sdk zep-python zep-cloud agency-swarm agent-protocol controlflow rerankers flashrank semantic-router
    taskingai unitxt mistral-common tokencost verifiers lightning-fabric liger-kernel galore-torch comet-ml comet-llm
    clearml neptune-client evidently nannyml alibi alibi-detect fairness-indicators adversarial-robustness-toolbox opacus
    azure-cognitiveservices-* azureml-* snowflake-ml-python qai-hub sherpa-onnx pywhispercpp
    hf hf-* torch* tf-nightly* tf-models* tf-slim tf2onnx tfp-nightly tfa-nightly tfx-bsl tfds-nightly pydantic-evals thinc skops gepa magika
    math-verify imbalanced-learn imblearn albumentations albucore openhands* jiwer swe-rex redisvl webdataset synapseml spandrel
    equinox openevals agentevals openenv-core x-transformers curated-transformers agent-framework* agentlightning sktime pyro-ppl
    dm-haiku dm-env mlxtend pythainlp gpytorch trackio trustcall inference-* interpret-core ocrmypdf triton-* usearch yellowbrick
    model2vec cache-dit prompty clean-fid mlforecast neuralforecast mosaicml-streaming instructorembedding pettingzoo sahi kosong
    arctic-inference tesserocr transformers-* transformer-engine* tslearn codeshield tomesd mooncake-transfer-engine python-doctr mtcnn
    e3nn* jraph haystack-* unstructured-* fasta2a clearml-* effdet pyiqa sap-ai-sdk* hummingbird-ml open-spiel loralib nano-vectordb
    petastorm pnnx river ncnn retina-face executorch smplx visualdl lerobot cuml-* litdata polygraphy nlpaug lightly dynamicprompts
    layoutparser ttach diffq g4f konlpy compel colpali-engine gpt-oss ms-swift deepchem lycoris-lora deepteam paper-qa graphrag chatlas
    pyllama pytorch* sdkit skrl praisonai* deepagents* runware guardrails-* microsoft-agents-* scrapegraphai gpflow causalml textacy grad-cam cnocr
    amd-quark auto-round pytorchcv nequip* inspect-evals inspect-scout netron dask-ml eli5 dtreeviz fairchem-core prodigyopt
    schedulefree heavyball voxcpm omnivoice pyctcdecode audiomentations generative-ai-hub-sdk terratorch mem0-* letta-* a2a-sdk
    claude-agent-sdk rapidocr* blingfire ginza spaces surya-ocr shimmy pyriemann aeon
    sentencepiece auditnlg megablocks stanford-stk gradio-client mesop streamlit-chat minference r2r open-webui langflow* autogenstudio auto-gptq browser-use
    flash-attn* flash-linear-attention fschat gptq gym h2o* hqq hugchat interpret lightfm marker-pdf meta-ai-api
    nvidia-nat piper-tts rebuff rellm runwayml seqeval speechrecognition tritonserver transformer-lens
    unstructured-inference whisper-*`,
  golang: `github.com/sashabaranov/go-openai* github.com/openai/openai-go* github.com/anthropics/* github.com/tmc/langchaingo*
    github.com/google/generative-ai-go* google.golang.org/genai* cloud.google.com/go/vertexai*
    cloud.google.com/go/aiplatform* github.com/ollama/ollama* github.com/cohere-ai/*
    github.com/aws/aws-sdk-go-v2/service/bedrock* github.com/Azure/azure-sdk-for-go/sdk/ai/*
    github.com/liushuangls/go-anthropic* github.com/firebase/genkit* github.com/mark3labs/mcp-go*
    github.com/modelcontextprotocol/* github.com/cloudwego/eino* github.com/gage-technologies/mistral-go*
    github.com/prathyushnallamothu/swarmgo github.com/Ingenimax/agent-sdk-go charm.land/fantasy* github.com/charmbracelet/fantasy*
    google.golang.org/adk* github.com/daulet/tokenizers github.com/volcengine/volcengine-go-sdk/service/arkruntime*
    github.com/maximhq/bifrost* github.com/natexcvi/go-llm github.com/kagent-dev/kagent* github.com/otiai10/gosseract*
    github.com/smallnest/langgraphgo github.com/danielmiessler/fabric* cloud.google.com/go/speech* cloud.google.com/go/vision*
    github.com/yalue/onnxruntime_go* github.com/nlpodyssey/* gorgonia.org/* github.com/pinecone-io/*
    github.com/qdrant/go-client* github.com/henomis/lingoose* github.com/philippgille/chromem-go*
    github.com/google/adk-go* github.com/baalimago/clai* github.com/hupe1980/* github.com/instructor-ai/*
    github.com/knights-analytics/hugot* github.com/mudler/LocalAI* github.com/sugarme/* github.com/swdunlop/llm-client*
    github.com/teilomillet/gollm* github.com/galeone/tfgo* github.com/wasilibs/llm* github.com/xyproto/ollamaclient*
    github.com/amikos-tech/chroma-go* github.com/a2aproject/* trpc.group/trpc-go/trpc-agent-go*
    github.com/charmbracelet/fantasy* github.com/charmbracelet/catwalk* github.com/owulveryck/onnx-go*
    github.com/olivia-ai/* github.com/advancedclimatesystems/gonnx* github.com/patrikeh/go-deep* github.com/zhenghaoz/gorse*
    github.com/cdipaolo/goml* cloud.google.com/go/speech* cloud.google.com/go/translate* cloud.google.com/go/dialogflow*
    cloud.google.com/go/vision* github.com/ggerganov/* github.com/aws/aws-sdk-go-v2/service/textract*
    github.com/aws/aws-sdk-go-v2/service/transcribe* github.com/aws/aws-sdk-go-v2/service/sagemaker*`,
  maven: `dev.langchain4j:* org.springframework.ai:* com.openai:* com.theokanning.openai-gpt3-java:* com.azure:azure-ai-*
    com.anthropic:* com.google.cloud:google-cloud-vertexai com.google.cloud:google-cloud-aiplatform com.google.genai:*
    software.amazon.awssdk:bedrock* ai.djl:* ai.djl.*:* org.deeplearning4j:* org.tensorflow:* org.pytorch:*
    com.microsoft.onnxruntime:* com.microsoft.semantic-kernel:* io.quarkiverse.langchain4j:* io.github.ollama4j:*
    com.cohere:* io.modelcontextprotocol.sdk:* io.github.sashirestela:simple-openai com.google.adk:* dev.ai4j:*
    com.aallam.openai:* ai.koog:* org.nd4j:* com.github.haifengl:smile-* com.alibaba.cloud.ai:*
    com.azure:azure-search-documents com.johnsnowlabs.nlp:* de.kherud:llama io.github.amithkoujalgi:ollama4j
    io.quarkiverse.mcp:* ml.dmlc:* org.bsc.langgraph4j:* org.springaicommunity:* org.llm4s:* io.github.lambdua:*
    com.volcengine:volcengine-java-sdk-ark-runtime cn.bigmodel.openapi:* com.amazonaws:aws-java-sdk-bedrock*
    com.amazonaws:aws-java-sdk-sagemaker* com.hexadevlabs:gpt4all* com.embabel.* software.amazon.awssdk:textract
    software.amazon.awssdk:transcribe* software.amazon.awssdk:polly com.google.cloud:google-cloud-speech
    com.google.cloud:google-cloud-texttospeech com.google.cloud:google-cloud-vision com.google.cloud:google-cloud-dialogflow
    com.github.tjake:jlama* com.xebia:xef-* com.microsoft.azure:synapseml* com.google.ai.edge.* com.redis:redis-vl*
    com.tencentcloudapi:tencentcloud-sdk-java-hunyuan`,
  nuget: `OpenAI OpenAI.* Azure.AI.* Anthropic Anthropic.* Microsoft.SemanticKernel Microsoft.SemanticKernel.*
    Microsoft.Extensions.AI Microsoft.Extensions.AI.* Microsoft.Agents.* Microsoft.ML Microsoft.ML.* LangChain LangChain.*
    OllamaSharp LLamaSharp LLamaSharp.* Betalgo.OpenAI* Google.Cloud.AIPlatform.* Mscc.GenerativeAI* AWSSDK.Bedrock*
    TorchSharp TorchSharp-* TensorFlow.NET Microsoft.KernelMemory* ModelContextProtocol ModelContextProtocol.* Mistral.SDK
    Cohere* GenerativeAI GenerativeAI.* Microsoft.AutoGen* AutoGen AutoGen.* Anthropic.SDK Azure.Search.Documents Claudia
    FaceAiSharp Google.Cloud.Dialogflow* Google.Cloud.Speech* Google.Cloud.Vision* GroqSharp LM-Kit*
    Microsoft.Bot.Builder.AI.* Microsoft.DeepDev.TokenizerLib Microsoft.TeamsAI* OnnxStack.* StabilityAI*
    BotSharp.* Aspire.Azure.AI.* Aspire.Hosting.Azure.AIFoundry DlibDotNet NLPCloud AllMiniLmL6V2Sharp SentenceTransformers* FastBertTokenizer* Tokenizers.DotNet* Catalyst Catalyst.Models*
    Microsoft.Extensions.VectorData* TorchVision Cloud.Unum.USearch
    Accord.MachineLearning CNTK.* SmartComponents.* Keras.NET AWSSDK.Textract AWSSDK.Transcribe* AWSSDK.Polly`,
  cargo: `async-openai openai openai-api-rs anthropic anthropic-sdk* llm llm-chain* langchain-rust rig-core rig-* candle-* tch
    ort burn burn-* ollama-rs mistralrs* hf-hub tokenizers tract-* rust-bert genai rmcp mcp-* llama-cpp-2 llama_cpp*
    aws-sdk-bedrock* linfa linfa-* smartcore tiktoken-rs fastembed qdrant-client async-anthropic aleph-alpha-client allms
    clust dfdx ellama gpt_oss groq-api-rust async-groq instant-distance llama-cpp-* lancedb mistral-rs ochat outlines-core
    piper-rs rustlearn sherpa-rs siumai smartgpt wasi-nn whisper-* wonnx gemini-rs google-generative-ai-rs rllm autoagents
    edge-transformers gline-rs model2vec-rs misanthropic hnsw_rs usearch agent-client-protocol groq-api-rs`,
  gem: `torch-rb torchvision onnxruntime informers transformers-rb neighbor aws-sdk-bedrock* aws-sdk-sagemaker* boxcars
    intelligence active_agent activeagent groq red-candle tokenizers instructor-rb model-context-protocol-rb chroma-db xgb
    open_router roast-ai raif ragdoll leva clusterkit midjourney tidewave_rails botrytis
    actionmcp google-cloud-ai_platform* google-cloud-vision* google-cloud-speech* google-cloud-dialogflow* monadic-chat ai-agents
    prompt_engine ruby-fann ai4r classifier-reborn rllama tensor_stream hugging-face desiru sublayer active_genie dspy*`,
  composer: `prism-php/prism echolabsdev/prism theodo-group/llphant symfony/ai-* php-llm/* modelflow-ai/* laravel/mcp laravel/ai
    neuron-core/* inspector-apm/neuron-ai codewithkyrian/* partitech/php-mistral laravel/boost softcreatr/php-perplexity* softcreatr/php-openai* wordpress/php-ai-client ankane/transformers
    drupal/gemini_provider rubix/ml php-ai/php-ml google-gemini-php/* gemini-api-php/*
    cognesy/instructor-php adrienbrault/instructrice helgesverre/* lucianotonet/groq-php drupal/ai drupal/ai_*
    claude-php/* hosseinhezami/laravel-gemini vizra/* maestroerror/laragent maestroerror/lar-agent openai-php/*`,
  hex: `nx exla bumblebee instructor ex_llm req_llm jido_ai ortex gemini_ex gemini torchx emlx scholar evision vancouver magus
    jido jido_* mentor text_chunker ex_faiss evals tidewave usage_rules rag
    codex_sdk dspex ex_gemini swarm_ex tokenizers ex_llama llama_cpp_ex mistral groq membrane_whisper chroma ash_ai`,
  pub: `flutter_gemini firebase_vertexai firebase_ai google_mlkit_* dart_openai tflite_flutter onnxruntime ml_algo ollama_dart
    speech_to_text genui flutter_genui picovoice_flutter porcupine_flutter gemini_nano_android googleai_dart fllama llama_cpp_dart lcpp flutter_gemma google_ml_kit sherpa_onnx* whisper_* flutter_ai_toolkit fonnx
    groq_sdk`,
  swift: `executorch kuzco mlxswift openai swiftopenai swift-transformers mlx-swift* whisperkit llm.swift swift-llama* generative-ai-swift swiftanthropic
    anthropicswiftsdk ollamakit langchain-swift swift-sdk aiproxyswift onnxruntime-swift-package-manager google-gemini
    fluidaudio llmfarm_core anylanguagemodel locallmclient localllmclient chatgptswift swiftllama`,
  cocoapods: `TensorFlowLite* GoogleMLKit* onnxruntime-* LibTorch* openai* MediaPipeTasksGenAI*`,
  conan: `onnxruntime libtorch llama-cpp whisper-cpp tensorflow-lite ncnn onnx openvino dlib mlpack opencv-dnn tensorflow
    mediapipe litert`,
  cran: `torch keras keras3 tensorflow ellmer tidymodels openai gptstudio chatgpt reticulate-ml xgboost lightgbm ranger mall
    chattr gpttools ragnar LLMR text torchvision luz brulee tfhub mlr3 h2o parsnip word2vec doc2vec spacyr mcptools vitals
    gemini.R groqR perplexR`,
  oci: `ollama/* vllm/* ghcr.io/huggingface/* ghcr.io/ollama/* localai/* ghcr.io/open-webui/* open-webui/* ghcr.io/berriai/*
    nvcr.io/nvidia/tritonserver nvcr.io/nim/* pytorch/* tensorflow/* ghcr.io/ggml-org/* ghcr.io/ggerganov/* qdrant/qdrant
    chromadb/chroma semitechnologies/weaviate milvusdb/milvus pgvector/pgvector langgenius/* flowiseai/flowise
    langflowai/* lmsysorg/* quay.io/go-skynet/* ghcr.io/chroma-core/* arizephoenix/* xprobe/* mintplexlabs/*
    ghcr.io/danny-avila/librechat* rhasspy/wyoming-whisper fedirz/* ghcr.io/speaches-ai/* mlflow/* ghcr.io/mlflow/*
    portkeyai/* tabbyml/* lancedb/* seldonio/* ai/* infiniflow/*`,
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
  return (
    (isListed(ecosystem, name) && !OF_PAGES.test(name)) ||
    (!NO_AI.test(normal(ecosystem, name)) && namesAi(ecosystem, name))
  );
}

/** Whether the table names a package, whatever words it is made of. */
export function isListed(ecosystem: Ecosystem, name: string): boolean {
  const { exact, prefixes } = namesOf(ecosystem);
  const wanted = normal(ecosystem, name);
  return exact.has(wanted) || prefixes.some((prefix) => wanted.startsWith(prefix));
}

/** Buttons and tables of those who make AI, too. */
const OF_PAGES = /^@arizeai\/(?:components|ui|icons)$/;

/** Types of a package, plugins of a linter: they bring nothing into the product. */
const NO_AI =
  /^@types\/|eslint|prettier|swagger|-(?:icons?|logos?|stubs?)$|^(?:types|stubs|mypy)-|^gapi\.client/;

/** Modules by which source files show that they talk to a model, in any language. */
const MODULES =
  /^(?:openai|anthropic|@anthropic-ai\/|@ai-sdk\/|ai$|ai\/|langchain|@langchain\/|langgraph|llama_?index|@llamaindex\/|litellm|transformers|diffusers|sentence_transformers|torch|tensorflow|keras|google\.generativeai|google\.genai|google\.adk|vertexai|google\.cloud\.aiplatform|@google\/gen|@google-cloud\/vertexai|cohere|mistralai|@mistralai\/|groq|together|replicate|ollama|vllm|semantic_kernel|autogen|crewai|dspy|guidance|instructor|outlines|pydantic_ai|smolagents|haystack|promptflow|agents$|agents\.|agno|phi\.|strands|@mastra\/|genkit|@genkit-ai\/|@openai\/|@azure\/openai|@azure-rest\/ai|azure\.ai\.|@huggingface\/|@xenova\/|@aws-sdk\/client-bedrock|mcp$|mcp\.|fastmcp|@modelcontextprotocol\/|dev\.langchain4j|org\.springframework\.ai|com\.openai|com\.anthropic|com\.azure\.ai|com\.google\.genai|OpenAI|Azure\.AI|Anthropic|Microsoft\.SemanticKernel|Microsoft\.Extensions\.AI|github\.com\/(?:sashabaranov\/go-openai|openai\/|anthropics\/|tmc\/langchaingo|ollama\/|google\/generative-ai-go|cloudwego\/eino|mark3labs\/mcp-go)|google\.golang\.org\/genai|whisper$|livekit|pipecat|chainlit|letta|guardrails|nemoguardrails|async_openai|rig(?:$|[_:.])|com\.embabel|ai\.koog|com\.aallam\.openai|io\.helidon\.integrations\.langchain4j|io\.quarkiverse\.langchain4j|io\.micronaut\.langchain4j|com\.google\.adk|com\.google\.ai\.client|ruby_llm|RubyLLM|ruby-openai|langchainrb|raix|LLPhant|NeuronAI|Prism[.\\]Prism|OpenAI[.\\]|Anthropic[.\\]|GoogleGenerativeAI|FoundationModels$|CreateML$|CoreML$|MLX\w*$|LLM$|llama_cpp|llama-cpp|google_generative_ai|dart_openai|langchain_dart|package:(?:openai|langchain|google_generative_ai|dart_openai|ollama)|candle_|mistralrs|genai$|genai::|ort$|ort::|tch$|tch::|swarm|OllamaSharp|Mscc\.GenerativeAI|ModelContextProtocol|Microsoft\.Agents|Microsoft\.ML|GenerativeAI|Amazon\.Bedrock|software\.amazon\.awssdk\.services\.bedrock|aws_sdk_bedrock|pydantic_ai|browser_use|swarms|lmstudio|exo$|unsloth|axolotl|trl$|trl\.|peft$|peft\.|sklearn|mlflow|xgboost|lightgbm|catboost|spacy|elevenlabs|assemblyai|deepgram|voyageai|fireworks|cerebras|portkey|langfuse|langsmith|zhipuai|dashscope|qianfan|sparkai|volcenginesdkarkruntime|baml|@baml|baml_py|mirascope|magentic|marvin|ell$|txtai|embedchain|mem0|lancedb|chromadb|pinecone|qdrant_client|weaviate|pymilvus|faiss|ragas|deepeval|langflow|flowise|n8n-nodes-langchain|@n8n\/n8n-nodes-langchain|@copilotkit|@assistant-ui|@llamaindex|llamaindex|@mistralai|@cohere|cohere-ai|groq-sdk|node-llama-cpp|@mlc-ai|@browserbasehq|@instructor-ai|@langchain|rmcp|PromptingTools|ellmer|@cdklabs\/generative-ai|llama\.h|common\/llama|Symfony\.AI|faster_whisper|whisperx|ultralytics|timm$|timm\.|fastembed|hf_hub|fal_client|@fal-ai|org\.llm4s|io\.cequence\.openaiscala|llm_guard|presidio|@microsoft\/teams-ai|@cloudflare\/ai|workers-ai)/;

/** The same few modules are imported again and again: so many of them are remembered, none longer than this. */
const MOST_MODULES = 5_000;
const MOST_LETTERS = 100;
const ofAi = new Map<string, boolean>();

export function isAiModule(name: string): boolean {
  const known = ofAi.get(name);
  if (known !== undefined) return known;
  const dart = /^package:([a-z]\w{1,60})\//.exec(name)?.[1];
  const found =
    MODULES.test(name) || namesAi('module', name) || (dart !== undefined && isListed('pub', dart));
  if (ofAi.size >= MOST_MODULES) ofAi.clear();
  // A copy: a part of a text would keep the whole text in memory.
  if (name.length <= MOST_LETTERS) ofAi.set(Buffer.from(name).toString(), found);
  return found;
}
