import { type FileFacts, type Link, namesAround } from '../facts/facts.ts';
import { holdsFacts } from './context.ts';
import type { Detection, Detector, ParsedVersion } from './detector.ts';
import { type DetectedItem, pairs, sides } from './pairs.ts';

const EVALUATION = /(?:^|\/)(?:evals?|evaluations?|benchmarks?|golden|tests?)(?:\/|[_.-])/i;

const LEARNED_FROM =
  /fine[-_]?tun|(?:^|[-_.])(?:train(?:ing)?|datasets?|corpus|sft|dpo|preferences?)(?:[-_.]|$)/i;

/** Data a model learns from: fine-tuning conversations, dataset cards and descriptions, data sets loaded in code. */
export const trainingData: Detector = {
  id: 'training-data',
  about: 'Fine-tuning data, dataset cards, data sets loaded in code.',
  reads: 'facts',
  wants: (path) =>
    /\.(?:jsonl|ndjson|csv|tsv)$/i.test(path) ||
    /(?:^|\/)(?:README|DATASET\w*|dataset_?card)\.md$/i.test(path) ||
    holdsFacts(path),
  detect: ({ path, before, after, language }): readonly Detection[] => {
    const why = [after, before]
      .map((side) => (side === undefined ? undefined : reason(path, side)))
      .find(Boolean);
    if (why !== undefined)
      return [{ class: EVALUATION.test(path) ? 'evaluation' : 'dataset', line: 1, why, certainty: 'likely' }];
    const of = (side: ParsedVersion | undefined): readonly DetectedItem[] =>
      language?.name === 'shell' ? scriptFetches(side?.text ?? '') : loaded(side?.facts);
    return pairs(of(before), of(after)).map((pair) => ({
      class: 'dataset',
      ...sides(pair),
      why: 'a data set that is loaded, or what a bot learns from',
      certainty: 'certain',
    }));
  },
};

/** `wget -P data/raw_train/ …`, `huggingface-cli download acme/claims --repo-type dataset`. */
const FETCHES =
  /^\s{0,40}(?:wget|curl|aws s3 (?:cp|sync)|gsutil (?:-m )?(?:cp|rsync)|(?:huggingface-cli|hf) download|git clone|gdown|kaggle datasets)\s/;
const TO_LEARN_FROM =
  /(?:^|[\s/_=-])(?:datasets?|(?:raw_?)?train(?:ing)?(?:_?data)?|corpus|corpora|sft)(?:[/_.\s-]|$)/i;

/** What a script fetches for a model to learn from. */
function scriptFetches(script: string): readonly DetectedItem[] {
  return script
    .split('\n')
    .flatMap((line, at) =>
      line.length < 1000 && FETCHES.test(line) && TO_LEARN_FROM.test(line)
        ? [{ name: 'fetch', value: line.trim().slice(0, 200), line: at + 1 }]
        : [],
    );
}

function reason(path: string, { text, facts }: ParsedVersion): string | undefined {
  if (text === undefined) return undefined;
  const [line = ''] = text.slice(0, 20_000).split('\n', 1);
  if (/\.(?:jsonl|ndjson)$/i.test(path)) {
    if (/^\s*\{"messages"\s*:\s*\[|"role"\s*:\s*"(?:system|user|assistant)"/.test(line))
      return 'conversations to learn from';
    if (
      /"(?:prompt|instruction|input_text|input|question|text_input|source|query)"\s{0,8}:/.test(line) &&
      /"(?:completion|response|output_text|output|chosen|answer|target|label)"\s{0,8}:/.test(line)
    )
      return 'prompts with answers to learn from';
    return LEARNED_FROM.test(path.slice(path.lastIndexOf('/') + 1))
      ? 'its name says that a model learns from it'
      : undefined;
  }
  if (/\.(?:csv|tsv)$/i.test(path))
    return COLUMNS.test(line.slice(0, 400).replaceAll('"', ''))
      ? 'a table of examples to learn from'
      : undefined;
  if (/(?:^|\/)dataset_info\.json$/.test(path)) return 'a list of data sets to learn from';
  if (isIntents(facts)) return 'intents with examples to learn from';
  if (path.endsWith('.md'))
    return /^---\n[\s\S]*?^(?:task_categories|size_categories|dataset_info|annotations_creators):[\s\S]*?^---/m.test(
      text.slice(0, 20_000),
    )
      ? 'the card of a data set'
      : undefined;
  const described = facts?.literals.some(
    ({ text: value, chain }) => chain[0]?.name === 'conformsTo' && value.includes('mlcommons.org/croissant'),
  );
  return described ? 'describes a data set (Croissant)' : undefined;
}

/** Rasa and others: `nlu: [{ intent: greet, examples: … }]`. */
function isIntents(facts: FileFacts | undefined): boolean {
  return (
    facts?.literals.some(
      ({ chain, siblings }) =>
        siblings.has('intent') && siblings.has('examples') && chain.some(({ name }) => name === 'nlu'),
    ) === true
  );
}

function loaded(facts: FileFacts | undefined): readonly DetectedItem[] {
  const learns = facts?.imports.some((name) => LEARNS.test(name)) === true;
  return (facts?.literals ?? []).flatMap((literal) => {
    const { text, line, chain } = literal;
    const [own, outer] = chain;
    const listed =
      outer?.kind === 'call' && OF_DATA.test(outer.name) && own?.kind === 'key' && SAYS_WHICH.test(own.name);
    const called = own?.kind === 'call' && own.index === 0 && loadsData(own, text);
    const named =
      learns && own?.kind === 'key' && DATASET_NAME.test(own.name) && /^[\w./:-]{2,90}$/.test(text);
    return own !== undefined && (called || named || listed || isUtterance(chain))
      ? [{ name: own.name, value: text, line, place: namesAround(literal) }]
      : [];
  });
}

/** What people say to mean something, which a bot learns to understand: `sampleUtterances`, `intents: [{ examples: [{ text }] }]`. */
function isUtterance(chain: readonly Link[]): boolean {
  const at = chain.findIndex(({ kind, name }) => kind === 'key' && UTTERANCES.test(name));
  if (at !== -1) return at < 3;
  const examples = chain.slice(0, 2).some(({ name }) => /^(?:examples|samples|utterances)$/i.test(name));
  return examples && chain.slice(1, 4).some(({ name }) => /^intents?$/i.test(name));
}

const UTTERANCES = /^(?:sample_?utterances|training_?phrases)$/i;

/** Calls that load what a model learns from or looks up, with what they are called on. */
function loadsData(
  { name, on = '' }: { readonly name: string; readonly on?: string },
  text: string,
): boolean {
  if (
    /^(?:load_dataset|load_from_disk|loadDataset|dataset_download|fetch_openml|fetch_\w{3,20}_dataset)$/.test(
      name,
    )
  )
    return !/faiss|index|store|vector/i.test(on);
  if (/^(?:tfds|tensorflow_datasets|keras_nlp|hub)$/.test(on)) return name === 'load' && on !== 'hub';
  if (/^(?:\w{0,30}Loader|SimpleDirectoryReader|\w{0,20}Reader)$/.test(name))
    return /^(?:Web|Url|RecursiveUrl|Sitemap|PyPDF|PDF|Directory|CSV|Text|JSON|Unstructured|Docx|Markdown|Notion|Confluence|S3|GCS|Cheerio|SimpleDirectory)\w{0,24}$/.test(
      name,
    );
  return (
    /^(?:read_csv|read_parquet|read_json|read_table|scan_csv|scan_parquet)$/.test(name) && LEARNED.test(text)
  );
}

/** `DatasetConfig(name="commonvoice-hi", base="commonvoice")`: an entry of a list of data sets. */
const OF_DATA = /^\w{0,30}Dataset(?:Split)?(?:Config|Spec|Info|Args|Entry)$/;
const SAYS_WHICH = /^(?:name|path|subset|split|base|url|repo_?id|dataset)$/i;
/** `DATASET_PATH = "super_glue"`, where the file imports what learns or evaluates. */
const DATASET_NAME = /^(?:train_?|eval_?|hf_?)?dataset_?(?:path|name|id|repo(?:_?id)?)$/i;
const LEARNS =
  /^(?:datasets|lm_eval|transformers|torch|trl|peft|tensorflow|keras|unsloth|axolotl|sentence_transformers)(?:[.]|$)/;

const LEARNED = /(?:^|[/_.-])(?:train(?:ing)?|fine[-_]?tun\w{0,4}|datasets?|corpus|labell?ed)(?:[/_.-]|$)/i;
/** Names of columns by which a table is one of examples. */
const COLUMNS =
  /^(?:text|prompt|instruction|question|input|query|sentence|utterance|source)\s{0,4}[,;\t].{0,200}\b(?:label|completion|response|answer|output|intent|target|category|sentiment)\b/i;
