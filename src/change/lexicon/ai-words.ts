/** Words by which a text shows that it is about models, whatever language it is written in. */
const AI_WORDS =
  /\b(?:openai|anthropic|claude|gpt-?[345o]\w{0,6}|chatgpt|llms?|langchain4?j?|langgraph|llama[-_ ]?(?:index|cpp|\d)|bedrock|gemini|hugging ?face|huggingface_?hub|transformers|sentence_transformers|mistral(?:ai)?|ollama|litellm|chat[_/]?complet(?:e|ions?)|chat_?model|chatbot|ai_?bot|system_?prompt|prompt_?template|fine-?tun\w{1,5}|tokenizer|lora|peft|vector_?store|retrieval_?augmented|rag|embeddings?|generative|language_?models?|ai_?agent|agentic|max_?tokens|inference_?id|semantic_?kernel|copilot|deepseek|qwen|vertex_?ai|cohere|groq|mcp)\b|(?:Llm|LLM|OpenAi|OpenAI|ChatModel|AiAgent|ChatClient|AiServices?|PromptTemplate|SystemMessage|ChatCompletion|MachineLearning)|大模型|大语言模型|提示词/gi;

/** How far into a file is looked, characters. */
const LOOK = 40_000;

/** Functions of data bases that ask a model: one is enough. */
const ASKS =
  /\bCORTEX\.\w{4,20}\s?\(|\bAI_(?:COMPLETE|QUERY|CLASSIFY|FILTER|AGG|EXTRACT|SUMMARIZE\w{0,6}|TRANSLATE|EMBED)\s?\(|\bML\.GENERATE_\w{3,12}\s?\(|\bAI\.(?:GENERATE\w{0,10}|FORECAST|IF|CLASSIFY)\s?\(|\bREMOTE WITH CONNECTION\b|\bai\.(?:openai|ollama|anthropic|cohere)_\w{3,30}\s?\(/i;

/** The whole name of a model in quotes, or as the value of a line: nothing else is called that, and one is enough. */
const MODEL =
  /(?:["'`]|(?:[:=]|^\s{0,80}-)\s)(?:gpt-(?:3\.5-turbo|4o|4\.[15]|4-turbo|5)[\w.-]{0,30}|claude-(?:[23]|sonnet|opus|haiku)[\w.-]{0,40}|gemini-[123](?:\.\d)?-(?:pro|flash)[\w.-]{0,30}|text-embedding-(?:3|ada)[\w-]{0,20}|(?:meta-llama\/(?:Meta-)?Llama|mistralai\/Mi[sx]tral|Qwen\/Qwen|google\/gemma|deepseek-ai\/DeepSeek)[\w.-]{1,60})(?:["'`]|\s{0,4}$)/m;

/** Whether a text speaks of models: it names one whole, has two different words of the field, or one that stands there often. */
export function speaksOfAi(text: string): boolean {
  const start = text.slice(0, LOOK);
  if (ASKS.test(start) || MODEL.test(start)) return true;
  const seen = new Map<string, number>();
  for (const [word] of start.matchAll(AI_WORDS)) {
    const known = word.toLowerCase().replace(/[-_ ]/g, '');
    const count = (seen.get(known) ?? 0) + 1;
    seen.set(known, count);
    if (seen.size >= 2 || count >= 3) return true;
  }
  return false;
}

/** Paths of programs that are called agents, and often are no models: what collects measurements, what watches a folder. */
const OF_AGENTS = /(?:^|[/_.-]|[a-z](?=[A-Z]))agents?(?:[/_.-]|(?=[A-Z])|$)/gi;

/** Whether a file is near to models by the word `agent` of its path alone: its text has no word of the field. */
export function isOnlyCalledAgent(path: string, text: string): boolean {
  const rest = path.replace(OF_AGENTS, '/');
  return rest !== path && !isAiPath(rest) && text.slice(0, LOOK).search(AI_WORDS) === -1;
}

const AI_PATH =
  /(?:^|[/_.-]|[a-z](?=[A-Z]))(?:ai|llms?|gpt|chatbots?|prompts|system[-_]?prompts?|personas?|agents?|assistants?|openai|anthropic|bedrock|langchain4?j?|rag|genai|ml|nlp|copilot|completions?|inference|mcp|embeddings?)(?:[/_.-]|(?=[A-Z])|$)/;

/** `config/model.yml`, `llm.toml`: a file of settings that is named after a model. */
const SETTINGS_PATH =
  /(?:^|\/)(?:llms?|models?|chat-?bot|bot|chat|assistants?|agents?|ai|prompts?|inference)(?:[-_.](?:config|settings|options|params?))?\.(?:ya?ml|toml|json5?|jsonc|ini|properties|conf)$/i;

/** Whether a path names something that has to do with models. */
export function isAiPath(path: string): boolean {
  return AI_PATH.test(path) || AI_PATH.test(path.toLowerCase()) || SETTINGS_PATH.test(path);
}
