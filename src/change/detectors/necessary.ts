import { wordSearch } from '../../word-search.ts';
import { isAiPath } from '../lexicon/ai-words.ts';
import { isAiModule } from '../lexicon/packages.ts';
import { isOwnModelLibrary } from './own-model.ts';

/**
 * For each matter of the detectors that read facts, words of which one has to stand in a file for anything to be seen in it.
 * A file without any of them is read from its first sign to its last, by this one scan, and not parsed.
 */
const NECESSARY: Readonly<Record<string, string>> = {
  models:
    'model|llm|gpt|claude|gemini|gemma|llama|mi[sx]tral|openai|anthropic|cohere|bedrock|ollama|hugging|transformer|groq|deepseek|qwen|vertex|embed|temperature|top_?[pk]\\b|penalty|reasoning|thinking|provider|engine|deploy|rerank|whisper|davinci|diffusion|dall|inference|verbosity|num_?(?:ctx|predict)|base_?ur[il]|api_?base|safety|harm|endpoint',
  prompts:
    "prompt|instruct|persona|backstory|preamble|template|assist|chat|\\bbots?\\b|copilot|\\brole|\\bsystem\\b|developer|\\byou\\b|you['’]|\\byour\\b|answer|respon[ds]|summar|translat|classif|extract|rewrite|generat|explain|describe\\(|jsonschema|guideline|behaviou?r|directive|constraint|<\\||\\[/?inst|<<sys|bist|eres|usted|você|sei un|compito|bent |jouw|jest|twoim|anda |kamu",
  agents:
    'agent|tool|mcp|handoff|guard|approv|confirm|human|permission|auto_?(?:run|exec)|dangerous|yolo|bypass|interrupt|moderat|jailbreak|\\bpii|presidio|lakera|rails|filter_?config|polic|word_?list|shield|plugin|skill|stdio|turns|iterations|recursion|\\bhint|transport|strength|crew|scanner|recogni[sz]er|sensitive|graphs|banned|collaborat',
  training:
    'train|epoch|learning|\\blr\\b|optim|batch|lora|tun(?:e|ing)|\\bfit|backward|layer|estimator|max_?depth|hidden|dropout|vocab|distill|reward|zero_|num_leaves|subsample|n_embd|teacher|\\bbeta\\b|bf16|fp16|dtype|4bit|8bit|hyper|compile\\(|intent|cluster|regress|forest|neural|\\bnn\\.|sequential',
  weights:
    'weight|checkpoint|ckpt|safetensors|gg(?:uf|ml)|onnx|\\.pth?\\b|\\.h5|\\.hdf5|\\.pkl|joblib|keras|tflite|pdparams|nemo|caffe|\\.bin\\b|\\.mar\\b|\\.pb\\b|\\.zip|\\.tar|storage_?uri|artifact|sagemaker|mlflow',
  data: 'dataset|corpus|load_|utterance|training_?phrase|intents?\\b|\\.jsonl|\\.csv|parquet|rag\\b|retriev|vector|knowledge',
  evaluation:
    'eval|judge|grad(?:e|ing)|rubric|bench|accuracy|\\bacc\\b|\\bf1|precision|recall|\\bauc|bleu|rouge|perplexity|\\bcer\\b|\\bwer\\b|rmse|\\bma?se\\b|\\bmae\\b|\\br2\\b|ndcg|\\bloss|toxic|hallucin|faithful|ground|pass_?rate|exact_?match|score|threshold|doc_to|probe_spec|detector_spec|metric|red_?team',
  field:
    '\\bai\\b|[a-z]ai[_A-Z]|ai_|_ai\\b|\\bml\\b|nlp|speech|\\btts|\\bstt|voice|vision|\\bocr|token|semantic|cognitive|cortex',
};

let holdsWord: ((text: string) => boolean) | undefined;
/** People write to models in every script; only the plain Latin words are listed above. */
const OTHER_SCRIPT = /[^ -~\s]/;
/** Folders and names by which a file is described whatever it says. */
const PATH =
  /plugin|tool|function|skill|action|capabilit|mcp|eval|bench|judge|grade|train|tun|lora|sft|dpo|rlhf|model|prompt|llm|dataset|intent|template|persona|bot|chat/i;
const IMPORTS =
  /^\s{0,80}(?:import|from|using|use|#include|@import|library|alias|open|require\w{0,9})\b|\brequire\(|\bfrom ["']|\bimport\(/;

/** Tables and cards are told by their columns and their head, whatever words stand there. */
const TABLE = /\.(?:jsonl|ndjson|[ct]sv)$/i;
const DOCUMENT = /\.(?:md|mdx|mdc|markdown|txt|rst)$/i;
const OF_SCORES =
  /(?:^|[/_.-])(?:results?|scores?|score_?(?:board|card|table)s?|leaderboards?|metrics)(?:[/_.-]|$)/i;

/** Larger files are parsed whatever they say, and what cannot be parsed of them is told; characters. */
const MAX_SCAN = 20_000;

/** Whether a detector that reads facts could see anything in either version of a file. */
export function mayHoldAi(path: string, texts: readonly string[]): boolean {
  if (PATH.test(path) || isAiPath(path) || texts.some(({ length }) => length > MAX_SCAN)) return true;
  if (TABLE.test(path)) return true;
  if (DOCUMENT.test(path) && (OF_SCORES.test(path) || texts.some((text) => text.startsWith('---'))))
    return true;
  holdsWord ??= wordSearch(Object.values(NECESSARY).join('|'));
  const hasWord = holdsWord;
  return texts.some((text) => OTHER_SCRIPT.test(text) || hasWord(text) || importsAi(text));
}

function importsAi(text: string): boolean {
  for (const line of text.split('\n')) {
    if (line.length > 400 || !IMPORTS.test(line)) continue;
    for (const [name] of line.matchAll(/[@A-Za-z][\w@./:\\-]{1,100}/g))
      if (isAiModule(name) || isOwnModelLibrary(name)) return true;
  }
  return false;
}
