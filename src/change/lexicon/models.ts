/**
 * How hosted and open models are named, family by family, as the providers' own lists write them.
 *
 * A family must match the whole id: `command-line` is not Cohere's `command-r`, `nova-theme` is not `nova-pro`.
 */
const FAMILIES: readonly string[] = [
  // OpenAI
  String.raw`(?:ft:)?gpt-(?:3\.5|4|4o|4\.1|4\.5|5|5\.\d|oss|image|realtime|audio)(?:[-.:][\w.:-]+)?`,
  String.raw`gpt-?(?:35|4)-?turbo(?:-[\w.-]+)?`,
  'gpt4o?(?:-mini)?',
  String.raw`chatgpt-(?:\d|image)[\w.-]*`,
  String.raw`o[1-9](?:-(?:mini|preview|pro|high|low|medium|deep-research))?(?:-\d{4}-\d{2}-\d{2})?`,
  String.raw`codex-mini[\w.-]*`,
  String.raw`text-embedding-(?:3-(?:small|large)|ada-002|\d{3}|gecko[\w.@-]*)`,
  String.raw`text-(?:davinci|curie|babbage|ada|bison|unicorn)-?[\w.@-]*`,
  '(?:davinci|babbage)-002',
  'dall-e-[23]',
  String.raw`(?:whisper|tts)-1(?:-hd)?|(?:distil-)?whisper-(?:tiny|base|small|medium|large)[\w.-]*`,
  String.raw`omni-moderation-[\w.-]+|text-moderation-[\w.-]+`,
  String.raw`computer-use-preview[\w.-]*`,
  // Anthropic
  String.raw`claude-(?:instant|v?\d|opus|sonnet|haiku|mythos)[\w.@:-]*`,
  // Google
  String.raw`gemini-(?:\d|pro|flash|ultra|nano|exp|embedding)[\w.-]*`,
  String.raw`gemma-?\d?[\w.:@-]*|codegemma[\w.:-]*|paligemma[\w.:-]*`,
  // Pictures, films, voices and music
  String.raw`sora-\d[\w.-]*|gen\d[a-z]?_(?:turbo|alpha)|kling-v\d[\w.-]*|ray-(?:2|flash)[\w.-]*|ideogram-v\d[\w.-]*|recraftv?\d[\w.-]*|seed(?:ream|ance)-[\w.-]+|cogvideox[\w.-]*|wan-?2\.\d[\w.-]*|stable-video-[\w.-]+|flux-(?:pro|dev|schnell|kontext)[\w.-]*|eleven_(?:multilingual|monolingual|turbo|flash|english)_(?:sts_)?v\d\w{0,4}|scribe_v\d|lyria-[\w.-]+|musicgen-[\w.-]+`,
  String.raw`(?:chat|code|codechat)-bison[\w.@-]*`,
  String.raw`imagen-[\w.-]+|veo-\d[\w.-]*|embedding-001`,
  // Meta, Mistral, Cohere, DeepSeek, Alibaba, Microsoft, xAI and others
  String.raw`(?:code)?-?llama-?\d(?:\.\d)?(?:[-:.][\w.:-]+)?|codellama[\w.:-]*`,
  String.raw`(?:open-)?(?:mistral|mixtral|ministral|codestral|devstral|magistral|pixtral)(?:-[\w.:-]+|:[\w.:-]+|\d[\w.:-]*)?`,
  String.raw`command-(?:r|a|light|nightly)(?:[-:][\w.:-]+|-plus[\w.-]*)?`,
  String.raw`(?:embed|rerank)-(?:english|multilingual|v\d)[\w.-]*`,
  String.raw`deepseek-(?:chat|coder|reasoner|r\d|v\d|llm|vl)[\w.:-]*`,
  String.raw`qw(?:en|q)-?\d?[\w.:-]*`,
  String.raw`phi-?[1-9](?:\.\d)?[\w.:-]*`,
  String.raw`grok-(?:\d|beta|vision|code)[\w.-]*`,
  String.raw`jamba-[\w.-]+|j2-(?:ultra|mid|light|grande|jumbo)[\w.-]*`,
  String.raw`(?:llama-\d(?:\.\d)?-)?sonar-(?:pro|reasoning|deep-research|small|medium|large)(?:[-:][\w.:-]+)?`,
  String.raw`(?:zai-)?(?:kimi|moonshot|glm|yi|ernie|hunyuan|doubao|minimax|abab|baichuan)-[\w.:-]*\d[\w.:-]*`,
  String.raw`falcon-?\d+b[\w.:-]*|vicuna[\w.:-]*|starcoder\d?[\w.:-]*|wizard(?:lm|coder)[\w.:-]*|zephyr[\w.:-]*\d[\w.:-]*|tinyllama[\w.:-]*|nous-hermes[\w.:-]*|mpt-\d+b[\w.-]*|granite-?\d?[\w.:-]*\d[\w.:-]*|dolphin-?(?:mi|ll)[\w.:-]*`,
  String.raw`nomic-embed-text[\w.:-]*|mxbai-embed-large[\w.:-]*|voyage-[\w.-]*\d[\w.-]*|voyage-(?:code|law|finance|multilingual)[\w.-]*|jina-embeddings-[\w.-]+|bge-(?:small|base|large|m3)[\w.-]*|all-minilm[\w.:-]*|all-mpnet-base-v2|multilingual-e5-[\w.-]+|e5-(?:small|base|large)[\w.-]*`,
  String.raw`bert-(?:base|large)[\w.-]*|distilbert-[\w.-]+|roberta-(?:base|large)[\w.-]*|xlm-roberta-[\w.-]+|flan-t5-[\w.-]+|t5-(?:small|base|large|3b|11b)|gpt2(?:-(?:medium|large|xl))?|distilgpt2|stable-diffusion-[\w.-]+|sdxl[\w.-]*|flux[.-]1[\w.-]*`,
  // Amazon Bedrock's dotted ids, also with a region in front
  String.raw`(?:(?:us|eu|apac|global)\.)?(?:anthropic\.claude|amazon\.(?:titan|nova|rerank)|cohere\.(?:command|embed|rerank)|meta\.llama|mistral\.[mc]|ai21\.j|stability\.s|deepseek\.r|openai\.gpt)[\w.:-]*`,
  String.raw`(?:amazon-)?(?:titan-(?:text|embed|image)|nova-(?:micro|lite|pro|premier|canvas|reel|sonic))[\w.:-]*`,
];

const FAMILY = new RegExp(`^(?:${FAMILIES.join('|')})$`, 'i');

/** `openai/`, `azure/…`, `models/`, `openai:`, `bedrock/converse/`: who serves the model, in front of its id. */
const SERVED_BY =
  /^(?:(?:openai|azure(?:_ai|-openai)?|anthropic|google(?:_genai|-vertex|-gla)?|gemini|vertex(?:_ai|ai)?|bedrock|cohere|mistral(?:ai)?|groq|together(?:_ai|computer)?|fireworks(?:_ai|-ai)?|perplexity|openrouter|ollama|deepseek|xai|x-ai|replicate|huggingface|hf|nvidia(?:_nim)?|databricks|sagemaker|watsonx|litellm|lm_studio|vllm|models|publishers|meta|meta-llama|qwen|microsoft|ai21|accounts\/[\w-]+\/models)[/:])+/i;

/** Organisations on the Hugging Face hub whose repositories are models. */
const HUB =
  /^(?!openai\/(?:responses?|(?:chat_?)?completions?|chat|embeddings?|realtime|audio|images?|files|assistants|agents|sdk|client|api|v\d)$)(?:openai|openai-community|google|google-bert|google-t5|facebook|meta-llama|mistralai|microsoft|qwen|deepseek-ai|bigscience|bigcode|eleutherai|tiiuae|stabilityai|runwayml|compvis|black-forest-labs|sentence-transformers|baai|intfloat|thenlper|nomic-ai|mixedbread-ai|jinaai|cross-encoder|huggingfaceh4|teknium|nousresearch|lmsys|01-ai|databricks|mosaicml|togethercomputer|salesforce|nvidia|ibm-granite|cohereforai|coherelabs|xai-org|zai-org|thudm|moonshotai|upstage|thebloke|unsloth|ggml-org|bartowski|distilbert|facebookai|dbmdz|cardiffnlp|prosusai|ibm|allenai|apple|amazon|snowflake)\/[\w.-]+(?:[:@][\w.-]+)?$/i;

/** `claude_sonnet_4_0`, `gpt_4o_mini`: how programs call the models that they know, where a name has no hyphens. */
const IN_WORDS =
  '(?:claude|gpt|gemini|llama|mistral|mixtral|nova|titan|deepseek|qwen|command|grok)_(?=\\w{0,40}\\d)(?:(?:\\d{1,8}[a-z]{0,2}|v\\d{1,2}|r\\d?|sonnet|haiku|opus|instant|mini|nano|micro|lite|pro|premier|flash|turbo|ultra|preview|large|medium|small|plus|chat|coder|reasoner|instruct|latest|embed|text)(?:_(?=[a-z\\d])|(?!\\w))){1,6}';
const BY_WORDS = new RegExp(`^${IN_WORDS}$`);
/** Symbols and lists of words: `:claude_sonnet_4_0`, `%i[gpt_4o gpt_4o_mini]`, `Models.gpt_4o`. */
const SYMBOL = new RegExp(
  `(?<=(?<!:):|\\.|%[iIwW][[({][\\w ]{0,200})(${IN_WORDS})(?!\\w|:|\\s{0,2}=[^=])`,
  'g',
);

/** Whether `text` as a whole is the id of a known hosted or open model. */
export function isModelId(text: string): boolean {
  if (text.length < 2 || text.length > 120 || /\s/.test(text)) return false;
  // Gemma and Claude are people too: a lone name with a capital is not an id.
  if (/^[A-Z][a-z]+$/.test(text)) return false;
  if (BY_WORDS.test(text)) return true;
  if (HUB.test(text) || /^@(?:cf|hf)\/[\w.-]{2,40}\/[\w.-]{2,80}$/.test(text)) return true;
  const id = text.replace(SERVED_BY, '');
  if (id === '') return false;
  const bare = id.slice(id.lastIndexOf('/') + 1);
  return (
    FAMILY.test(id) ||
    (id !== bare && FAMILY.test(bare) && !text.includes('.'.repeat(2)) && !/\.\w{2,4}$/.test(bare))
  );
}

/** `something/like-this-7b`: what a model on a hub may be called. */
export function isHubId(text: string): boolean {
  return (
    /^[A-Za-z0-9][\w.-]{0,95}\/[A-Za-z0-9][\w.-]{0,95}$/.test(text) &&
    !/\.(?:\w{1,4})$/.test(text.replace(/\.\d+[\w-]*$/, ''))
  );
}

/** Hosts that answer for a model. */
const ENDPOINT =
  /^(?:https?|wss):\/\/(?:[\w.{}-]+\.)?(?:api\.openai\.com|openai\.azure\.com|services\.ai\.azure\.com|cognitiveservices\.azure\.com|models\.inference\.ai\.azure\.com|models\.github\.ai|api\.anthropic\.com|generativelanguage\.googleapis\.com|aiplatform\.googleapis\.com|bedrock(?:-runtime|-agent-runtime)?\.[\w.{}-]*amazonaws\.com|api\.mistral\.ai|codestral\.mistral\.ai|api\.cohere\.(?:ai|com)|api\.groq\.com|api\.together\.(?:xyz|ai)|api\.fireworks\.ai|api\.perplexity\.ai|openrouter\.ai|api\.deepseek\.com|api\.x\.ai|api-inference\.huggingface\.co|router\.huggingface\.co|endpoints\.huggingface\.cloud|api\.replicate\.com|dashscope(?:-intl)?\.aliyuncs\.com|api\.moonshot\.(?:ai|cn)|open\.bigmodel\.cn|integrate\.api\.nvidia\.com|inference\.ml\.[\w.-]*|api\.ai21\.com|api\.voyageai\.com|api\.jina\.ai|inference\.baseten\.co|api\.deepinfra\.com|api\.z\.ai|api\.elevenlabs\.io|api\.deepgram\.com|api\.assemblyai\.com|api\.stability\.ai|(?:queue\.)?fal\.run|api\.cerebras\.ai|api\.sambanova\.ai|api\.siliconflow\.(?:cn|com)|ark\.[\w-]+\.(?:volces|bytepluses)\.com|api\.minimaxi?\.(?:chat|com|io)|api\.novita\.ai|api\.hyperbolic\.xyz|gateway\.ai\.cloudflare\.com|ai-gateway\.vercel\.sh|api\.stepfun\.com|spark-api(?:-open)?\.xf-yun\.com|(?:aip|qianfan)\.baidubce\.com|api\.studio\.nebius\.(?:ai|com)|api\.aimlapi\.com|api\.portkey\.ai|oai\.helicone\.ai|api\.llama\.com|api\.writer\.com|api\.upstage\.ai|api\.reka\.ai|api\.nlpcloud\.io|api\.runpod\.ai|api\.lambda\.ai|api\.inference\.net|[\w.-]+:11434)(?::\d+)?(?:\/|$)/i;

export function isModelEndpoint(text: string): boolean {
  // `https://cognitiveservices.azure.com/.default` is what a token is asked for.
  return text.length < 500 && ENDPOINT.test(text) && !text.endsWith('/.default');
}

const PROVIDERS = new Set(
  'openai azure azure-openai azure_openai azureopenai anthropic google google-genai google_genai gemini vertex vertexai vertex_ai bedrock aws-bedrock cohere mistral mistralai groq together fireworks perplexity openrouter ollama deepseek xai replicate huggingface watsonx databricks sagemaker litellm vllm'.split(
    ' ',
  ),
);

export function isProvider(text: string): boolean {
  return PROVIDERS.has(text.toLowerCase());
}

/** Constants by which SDKs name their models: `OpenAiModels.GPT_41_MINI`, `openai.GPT4oMini`, `CLAUDE_35_HAIKU`. */
const CONSTANT =
  /(?<![\w"'`/-])(?:[\w]{1,60}(?:\.|::)){0,3}((?:(?:ANTHROPIC|AMAZON|META|COHERE|OPENAI|GOOGLE)_)?(?:GPT|CLAUDE|GEMINI|LLAMA|MISTRAL|MIXTRAL|CODESTRAL|TITAN|NOVA|QWEN|DEEPSEEK|GROK|COMMAND_R|TEXT_EMBEDDING|DALL_E|O[134])_[A-Z0-9_]{1,60}|(?:GPT(?!4(?:[Aa]ll|ALL))|Claude|Gemini|Llama|Mistral|ChatModelGPT|ChatModelO|TextEmbedding)(?:\d|O\d)[A-Za-z0-9]{0,40}|(?<=\.|::)Gpt(?!4[Aa]ll)\d[A-Za-z0-9_]{0,30}|(?<=[Mm]odels?(?:\.|::))[oO][134](?:_?[Mm]ini|_?[Pp]review|_?[Pp]ro)?|(?<=\.|::)(?:HARM_CATEGORY_\w{2,40}|BLOCK_(?:NONE|ONLY_HIGH|LOW_AND_ABOVE|MEDIUM_AND_ABOVE))|(?<=\.)(?:gpt(?!4[Aa]ll)|claude|gemini|llama|mistral|textEmbedding)(?:\d|Ada|Gecko)[A-Za-z0-9_]{0,40}|(?<=(?:Provider|ProviderType|Lab)(?:::|\.))(?:Open[Aa][Ii]|Anthropic|Gemini|Google|Mistral|Groq|Ollama|[Xx][Aa][Ii]|Deep[Ss]eek|Bedrock|Azure\w{0,12}|Open[Rr]outer|Cohere|Voyage[Aa][Ii]|Perplexity|ElevenLabs)|(?<=(?:HarmBlockThreshold|BlockThreshold|HarmBlockMethod|SafetyFilterLevel|ReasoningEffort(?:Level)?|ThinkingLevel|Verbosity)(?:\.|::))\w{2,40}|(?<=HarmCategory\.)\w{2,40}|Harm(?:Block(?!(?:Threshold|Method)\b)|Category)[A-Z_]\w{2,40}|(?:ChatModel|AnthropicModel|Model)(?:Claude|GPT|Gemini|Llama)[A-Za-z0-9_]{1,40}|AllMiniLm\w{1,40}Model)\b/g;

/** `provider = LLMProvider.Ollama`, `model: AnthropicModels.Fast`: a setting of that name, and a constant for it. */
const BOUND_CONSTANT =
  /\b(?:[Ll][Ll][Mm]_?)?(?:[Mm]odel|[Pp]rovider|[Mm]odel_?[Ii]d|[Cc]hat_?[Mm]odel|llm|[Ee]mbedding_?[Mm]odel)\s{0,4}[=:]\s{0,4}((?:[A-Za-z]\w{0,40})?(?:Models?|Providers?|LLM|Llm)\w{0,20}(?:(?:\.|::)\w{1,40}){1,4})\b(?!\s{0,4}\()/g;
/** `model: kChatGptTurbo0613`, `modelName = GPT4_MINI`: a constant that has the name of a family. */
const FAMILY_CONSTANT =
  /\b(?:[Mm]odel(?:_?[Ii]d|_?[Nn]ame)?|MODEL(?:_ID|_NAME)?)\s{0,4}[=:]\s{0,4}(?:\w{1,40}\.)?([A-Za-z]\w{0,24}(?:[Gg]pt|GPT|[Cc]laude|[Gg]emini|(?<![Oo])[Ll]lama|[Mm]istral|[Dd]avinci|[Ww]hisper|[Qq]wen|[Dd]eep[Ss]eek|[Gg]emma|[Mm]ixtral|[Tt]urbo|[Hh]aiku|[Ss]onnet|[Oo]pus)\w{0,40})\b(?!\s{0,4}[(.[])/g;
/** ``Models.`Gpt-3.5-turbo` `` of Scala. */
const NAMED_CONSTANT = /\b[mM]odels?\.`([A-Za-z][\w.-]{2,60})`/g;
/** `ResNet50_Weights.IMAGENET1K_V2`, `keras.applications.EfficientNetB0(`: trained networks of a library, by their names there. */
const TRAINED =
  /\b(\w{2,40}_Weights\.[A-Z]\w{2,40}|(?<=\bapplications\.)(?:VGG|Res|Inception|Xception|Mobile|Efficient|Dense|NAS|ConvNe)\w{0,30}(?=\())/g;
const FAMILY_WORD =
  /GPT|\.gpt\d|(?:\.|::)Gpt\d|odels?(?:\.|::)[oO][134]|HARM_CATEGORY|BLOCK_(?:NONE|ONLY|LOW|MED)|\.(?:llama|mistral)\d|textEmb|[Cc]laude|CLAUDE|[Gg]emini|GEMINI|LLAMA|Llama|MISTRAL|MIXTRAL|Mistral|Mixtral|TITAN|NOVA|QWEN|DEEPSEEK|GROK|COMMAND_R|EMBEDDING|Embedding|DALL_E|\bO[134]_|MiniLm|Provider|Lab[.:]|Threshold|HarmBlock|HarmCategory|SafetyFilter|Effort|ThinkingLevel|Verbosity/;
/** What nothing but the settings of a model's safety is called. */
const SAFETY_WORD = /(?:\.|::)(?:HARM_CATEGORY_|BLOCK_(?:NONE|ONLY_HIGH|LOW_AND|MEDIUM_AND))/;
const NO_MODEL =
  /^LLAMA_(?:CPP|INDEX|SERVER|PARSE|STACK)|_(?:KEY|URL|ENABLED|TOKEN|ENDPOINT|ID|SESSION|COOKIE|SECRET|HOST|PATH|DIR|FILE|TIMEOUT)S?$|(?:Tokenizer|Client|Service|Encoding|Encoder|Config|Provider|Handler|Request|Response)$/;

/** `selectedModel.provider`, `store.models.first`, `ModelEnv.resolved_model_from_env`: what a variable holds or a call answers. */
const VARIABLE =
  /\.(?:current|selected|active|chosen)(?:[A-Z]\w{0,40})?(?:\.|$)|^(?!k[A-Z])[a-z]\w{0,40}(?:\.[a-z]\w{0,40}){0,4}\.(?:provider|model|id|name|value|key|type|label|modelId|modelName|first|last|(?:selected|current|active|chosen|preferred|default)(?:[A-Z]\w{0,40}))$|\.models(?:\.\w{1,40})?$|(?:\.|::)(?:resolved?|get|fetch|find|load|pick|select|choose|build|create|for|from|parse|detect|read)_[a-z_]{2,60}$/;

/** `isLlama`, `supports_gemini`: whether it is one. */
const FLAG = /^(?:is|has|use|uses|with|supports?|should|can|enable|allow)(?:_|[A-Z])/;

/** `provider === ModelProvider.OpenAI`, `case .gpt4:`, `Model::Gpt4 => …`: whether it is that one is asked; nothing is chosen. */
function isCompared(line: string, from: number, all: string, next: string): boolean {
  // `List.of(GPT_4.code(), GPT_4O.code()).contains(model)`, over some lines.
  if (IN_ASKED.test(`${line.slice(from + all.length)} ${next}`)) return true;
  const before = line.slice(Math.max(0, from - 8), from);
  const after = line.slice(from + all.length, from + all.length + 8);
  // What is kept for one provider is looked up by its name.
  const asked = line.slice(Math.max(0, from - 60), from);
  if (
    /\b(?:provider_?(?:meta|options?|metadata|config)|supports?\w{0,20}|is\w{0,20}|has\w{0,20})\(\s{0,2}$/i.test(
      asked,
    )
  )
    return true;
  if (/\bcase\s{1,3}\.?$/.test(before) || /^\s{0,4}[=-]>/.test(after)) return true;
  return /[!=]==?\s{0,4}$/.test(before) || /^\s{0,4}[!=]==?/.test(after);
}

/** What follows one of a list of constants up to the question whether a model is in it. */
const IN_ASKED =
  /^(?:\.\w{1,20}(?:\(\))?)?(?:,\s{0,2}[\w.:]{1,80}(?:\(\))?){0,20},?\s{0,4}[\])}]\s{0,4}\??\.\s{0,2}(?:includes|contains|include\?|indexOf|has|Contains)\(/;

/** The lines after `at` while each is one item of a list, and the one after them. */
function itemsAfter(lines: readonly string[], at: number): string {
  if (!/^\s{0,80}[\w.:]{1,80}(?:\(\))?,?\s{0,4}$/.test((lines[at] ?? '').slice(0, 200))) return '';
  return lines
    .slice(at + 1, at + 12)
    .map((line) => line.slice(0, 100).trim())
    .join(' ');
}

/** The model constants that source code names, with their lines; `near`: the file speaks of models. */
export function modelConstants(
  lines: readonly string[],
  near: boolean,
): readonly { readonly name: string; readonly line: number }[] {
  const found: { name: string; line: number }[] = [];
  for (const [at, line] of lines.entries()) {
    if (
      line.length > 1000 ||
      /^\s{0,200}(?:\/\/|#|\*|\/\*|import\b|using\b|use\b|package\b|namespace\b|from\s[\w.]{1,200}\simport\b)/.test(
        line,
      )
    )
      continue;
    const names = /model|provider|llm/i.test(line);
    const own = names ? [...line.matchAll(FAMILY_CONSTANT)] : [];
    const bound = names && near ? [...line.matchAll(BOUND_CONSTANT)] : [];
    const families = (near ? FAMILY_WORD : SAFETY_WORD).test(line) ? [...line.matchAll(CONSTANT)] : [];
    const quoted = line.includes('.`') ? [...line.matchAll(NAMED_CONSTANT)] : [];
    const symbols = /(?:claude|gpt|gemini|llama|mi[sx]tral|nova|titan|deepseek|qwen|command|grok)_/.test(line)
      ? [...line.matchAll(SYMBOL)]
      : [];
    const trained = near && /_Weights|applications/.test(line) ? [...line.matchAll(TRAINED)] : [];
    for (const { 0: all, 1: name = '', index } of [
      ...own,
      ...bound,
      ...families,
      ...quoted,
      ...symbols,
      ...trained,
    ])
      if (
        !NO_MODEL.test(name) &&
        !VARIABLE.test(name) &&
        !FLAG.test(name) &&
        !isCompared(line, index, all, itemsAfter(lines, at))
      )
        found.push({ name, line: at + 1 });
  }
  return found;
}
