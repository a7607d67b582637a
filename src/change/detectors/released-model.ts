import { boundKey, type FileFacts } from '../facts/facts.ts';
import { holdsFacts, talksToModels } from './context.ts';
import type { Detection, Detector, ParsedVersion } from './detector.ts';
import { fetchedWeights } from './fetched-weights.ts';
import { type DetectedItem, pairs, sides } from './pairs.ts';

/** Endings only weights have, and endings they share with other files. */
const WEIGHTS =
  /\.(?:safetensors|gguf|ggml|onnx|ckpt|pth|keras|tflite|mlmodel|nemo|pdparams|caffemodel)(?:[?#]\S*)?$/i;
const SHARED = /\.(?:pt|h5|hdf5|bin|pkl|joblib|pb|tar\.gz|zip|mar)(?:[?#]\S*)?$/i;
/** `-q4_1.bin`, `.Q8_0.bin`, `int4.bin`: how coarse the numbers of weights are. */
const QUANTIZED = /[-_.](?:i?q[2-8](?:_[\dk]\w{0,3}){0,2}|f(?:p|loat)?(?:16|32|8)|bf16|int[48])\.bin$/i;
/** Endings of models that a library saved, and settings that hold where such a file lies: `MODEL_PATH = "model.pkl"`. */
const PICKLED = /\.(?:pt|h5|hdf5|pkl|joblib|pb)$/i;
const OF_WEIGHTS =
  /^(?:\w{1,40}_)?(?:model|classifier|detector|weights?|checkpoint|ckpt)(?:_?(?:path|file|file_?name|ckpt|checkpoint|weights?|uri))?$/i;
/** Calls that load a model that was saved, with what they are called on; and what such a file ends in. */
const LOADS =
  /\.(?:load_?(?:model|learner|(?:layers|graph)model)|readModel)$|^(?:joblib|torch|xgb|xgboost|lgb|skops|io|onnx|ml)\.load$|^(?:lgb|lightgbm)\.Booster$/i;
const SAVED = /\.(?:pt|h5|hdf5|pkl|pickle|joblib|pb|ubj|bst|cbm|skops|json)$/i;
const MODEL_NAME = /model|weight|checkpoint|ckpt|pretrained/i;

/** The models a product names for download or loading: a list of released models, a path to weights. */
export const releasedModel: Detector = {
  id: 'released-model',
  about: 'Weights that code or configuration names for download or loading.',
  reads: 'facts',
  wants: holdsFacts,
  detect: (file): readonly Detection[] => {
    const of = (side: ParsedVersion | undefined): readonly DetectedItem[] =>
      side?.facts === undefined ? [] : [...released(side.facts), ...fetchedWeights(file, side)];
    return pairs(of(file.before), of(file.after)).map((pair) => ({
      class: 'model',
      ...sides(pair, short),
      why: 'names the weights it loads or offers',
      certainty: 'likely',
    }));
  },
};

/** What says which version of a file it is. */
const VERSION =
  /^(?:url|uri|href|link|download_?url|src|source|hash\w{0,8}|sha\d{0,3}(?:sum)?|md5(?:sum)?|digest|checksum|etag|version(?:_id)?|revision|rev|commit|oid|file_?id|drive_?id)$/i;
const FILE_KEYS = [
  'path',
  'file',
  'filename',
  'file_name',
  'name',
  'target',
  'dest',
  'destination',
  'output',
  'local_path',
  'key',
];

/** Where a hub serves the files of a model from. */
const HUB_ADDRESS =
  /^https:\/\/(?:huggingface\.co|hf-mirror\.com|www\.modelscope\.cn\/models|modelscope\.cn\/models)\/(?!datasets\/|spaces\/)[\w.-]+\/[\w.-]+\/resolve\//;

/** Keys that only hold where a model lies, and addresses of stores. */
const STORE_KEY =
  /^(?:storage_?uri|model_?uri|model_?data(?:_?url)?|model_?(?:artifact|package)s?(?:_?(?:uri|url|arn|name))?|artifact_?uri|model_?location|registered_?model)$/i;
const STORE =
  /^(?:s3|gs|hf|oci|pvc|abfss?|wasbs?|dbfs|azureml|models|mlflow-artifacts|https?):\/|^arn:aws:sagemaker:/;

/** The weights an entry is about, where it names the file in one key and what it holds in another. */
function entryOf(siblings: ReadonlyMap<string, string>): string | undefined {
  return FILE_KEYS.map((key) => siblings.get(key)).find(
    (file) => file !== undefined && (WEIGHTS.test(file) || (SHARED.test(file) && MODEL_NAME.test(file))),
  );
}

function released(facts: FileFacts): readonly DetectedItem[] {
  const ai = talksToModels(facts);
  return facts.literals.flatMap(({ text, line, chain, siblings }) => {
    const value = text.trim();
    const entry = VERSION.test(chain[0]?.name ?? '') ? entryOf(siblings) : undefined;
    if (entry !== undefined && value !== '') return [{ name: `${entry} ${chain[0]?.name}`, value, line }];
    if (chain.length === 0 || value.length > 500 || /\s/.test(value)) return [];
    const name = boundKey({ text, line, chain, siblings }) ?? chain[0]?.name ?? '';
    const spoken = chain.some((link) => MODEL_NAME.test(link.name)) || MODEL_NAME.test(value);
    if (STORE_KEY.test(name) && STORE.test(value)) return [{ name, value, line }];
    if (HUB_ADDRESS.test(value)) return [{ name, value, line }];
    if (value.startsWith('*') || (value.startsWith('.') && !value.includes('/'))) return [];
    if ((WEIGHTS.test(value) || QUANTIZED.test(value)) && /[\w-]\.\w+/.test(value))
      return [{ name, value, line }];
    const [own] = chain;
    if (own?.kind === 'call' && own.index === 0 && LOADS.test(`${own.on ?? ''}.${own.name}`))
      if (/^models:\//.test(value) || PICKLED.test(value) || (ai && (STORE.test(value) || SAVED.test(value))))
        return [{ name: own.name, value, line }];
    if (PICKLED.test(value) && OF_WEIGHTS.test(chain[0]?.kind === 'key' ? chain[0].name : ''))
      return [{ name, value, line }];
    return SHARED.test(value) && spoken && (ai || /^https?:|^s3:|^gs:/.test(value))
      ? [{ name, value, line }]
      : [];
  });
}

/** Addresses of weights are long and mostly digest: the last part is what people know them by. */
function short(value: string): string {
  return value.length <= 60 ? value : (value.split(/[?#]/)[0]?.split('/').at(-1) ?? value).slice(0, 60);
}
