import { type Literal, namesAround } from '../facts/facts.ts';
import { changedLines, codeDiffers } from './changed-code.ts';
import { boundNames, nearness } from './context.ts';
import type { Detection, OpenFile, ParsedVersion } from './detector.ts';
import { type DetectedItem, type Pair, pairs, sides } from './pairs.ts';

/** Libraries that train, run, register or measure models of one's own; `LEARNING` has those that train. */
const LIBRARIES =
  /^(?:torch(?:vision|audio|metrics|text)?|keras|tensorflow|transformers|diffusers|sklearn|imblearn|xgboost|lightgbm|catboost|trl|peft|unsloth|axolotl|pytorch_lightning|lightning|sentence_transformers|fastai|jax|flax|optax|joblib|onnx\w{0,24}|optimum|bitsandbytes|tensorrt|openvino|ultralytics|timm|detectron2|mmdet|mmcv|mmengine|albumentations|imgaug|kornia|faster_whisper|whisper|detoxify|easyocr|paddleocr|mediapipe|insightface|deepface|face_recognition|speechbrain|nemo|spacy|mlflow|wandb|dspy|kfp|metaflow|zenml|optuna|ray\.(?:tune|train|rllib)|clearml|bentoml|autogluon|flaml|pycaret|prophet|statsmodels|lifelines|gymnasium|gym|stable_baselines3|sagemaker|azure\.ai\.ml|google\.cloud\.aiplatform|pyspark\.ml|mlx|caret|tidymodels|parsnip|ranger|recipes|mlr3|Flux|MLJ|Lux|Microsoft\.ML|TorchSharp|CreateML|CoreML|Vision|TensorFlowLite\w{0,8}|org\.apache\.spark\.ml\w{0,3}|org\.tensorflow|com\.google\.mlkit|ai\.onnxruntime|ai\.djl|org\.deeplearning4j|smile|weka|@tensorflow\/tfjs\w{0,8}|@mediapipe\/\w{1,20}|face-api|package:(?:tflite_flutter|onnxruntime|google_mlkit_\w{2,40}|ml_algo)|burn|linfa|smartcore|candle_\w{2,14}|ort|tch|torch-rb|rumale|Rumale|Rubix|Phpml|Axon|Bumblebee|Scholar|gorgonia\.org|github\.com\/(?:yalue\/onnxruntime_go|sjwhitworth\/golearn))(?:[.:/_\\-]|$)/;

/** Whether a module trains, runs, registers or measures models of one's own. */
export function isOwnModelLibrary(name: string): boolean {
  return LIBRARIES.test(name);
}

/** Keys of recipes: how a model is trained, tuned or built. */
export const RECIPE =
  /^(?:(?:base_?)?learn(?:ing)?_?rate|lr|lr_?scheduler(?:_?type)?|num_?(?:train_?)?epochs|epochs|max_?epochs|max_?steps|per_?device_?(?:train|eval)_?batch_?size|train_?batch_?size|gradient_?accumulation_?steps|gradient_?checkpointing|warmup_?(?:ratio|steps)|weight_?decay|optim(?:izer)?|adam_?\w{1,10}|lora_?(?:r|rank|alpha|dropout|target_?modules)|use_?peft|load_?in_?[48]bit|max_?(?:seq|prompt|source|target)_?len(?:gth)?|(?:device|total|global|eval)_?batch_?size|num_?iterations|train_?tokens|beta|loss_?type|torch_?dtype|bf16|fp16|dataset_?mixer|dataset_?splits|attn_?implementation|use_?flash_?attention\w{0,4}|hidden_?(?:size|dim)|num_?(?:hidden_?)?layers|num_?attention_?heads|n_?(?:layers?|heads?|embd)|vocab_?size|dropout|train_?(?:steps|iters)|teacher|distill\w{0,12}|rl_?algorithm|reward_?\w{1,12}|micro_?batch_?size|zero_?stage|train_?micro_?batch_?size_?per_?gpu|zero_?optimization|batch_?size|encoder|decoder|num_?classes|early_?stopping|sequence_len|sample_packing|n_?estimators|max_?depth|min_?samples_?\w{4,6}|num_?leaves|lr0|lrf|momentum|warmup_?epochs|hsv_[hsv]|mosaic|mixup|copy_paste|(?:offline|online)_steps|(?:eval|save|log)_freq|image_transforms|augmentations?|grad_clip\w{0,10}|subsample|colsample_?\w{4,8}|num_?boost_?round|n_?samples_?per_?prompt|(?:eps|value)_?clip\w{0,12}|(?:init_?)?kl_?\w{2,12}|(?:micro_?)?rollout_?(?:batch_?size|n)|(?:actor|critic)_?(?:learning_?rate|lr)|advantage_?estimator|dynamic_?filtering|gamma|lambd)$/i;
/** What holds the parameters of a model: `PARAMS = {…}`, `param_grid = {…}`, `search_space`. */
const PARAMETERS =
  /^(?:(?!(?:query|url|uri|request|req|path|http|search|route|form|body|page|filter|get|post|api|conn\w{0,8}|db|sql|client|call)_)(?:\w{1,30}_)?(?:hyper_?)?param(?:eter)?s|(?:\w{1,20}_)?param_?(?:grid|space|dist\w{0,12})|search_?space|(?:\w{1,20}_)?(?:hparams|hps|train_?config|training_?args))$/i;
/** Calls that make a model, a trainer or a recipe of one. */
const MAKES =
  /^(?:set_hyperparameters|\w{0,40}(?:Classifier|Regressor|Regression|Forest|SVC|SVR|NaiveBayes|KMeans|DBSCAN|PCA|Estimator|Trainer|TrainingArguments|Vectorizer|Encoder|Scaler|Imputer|Discretizer|SMOTE|Sampler|BitsAndBytesConfig|Quant\w{0,10}Config\w{0,10}|GPTQConfig|AWQConfig|Lora_?Config|PeftConfig|[SDGOKPR]{1,3}[PT]?[OF]T?Config|DataCollator\w{0,30}|get_peft_model|Loss|Schedule|Scheduler|EarlyStopping|WhisperModel)|MIPROv2|COPRO|GEPA|SIMBA|BootstrapFewShot\w{0,20})$/;
/** What such calls are called on: `ml.BinaryClassification.Trainers.LightGbm(…)`, `svm.SVC(…)`. */
const OF_TRAINERS =
  /^(?:Trainers|linear_model|ensemble|tree|svm|cluster|decomposition|neighbors|naive_bayes)$/;
/** What such a call is told of the machine and of the run. */
const AROUND_MODEL =
  /^(?:verbose|verbosity|silent|n_?jobs|num_?(?:workers|threads|proc)|device(?:_?map)?|cache_?dir|output_?dir|log\w{0,20}|save_\w{1,20}|report_?to|run_?name|project|job_?type|name|path|token|push_to_hub|hub_\w{1,20}|random_?state|image_?uri|role|instance_\w{1,10}|volume_\w{1,10}|base_job_name)$/i;
const MUST_REACH = 'what an answer of the model must reach';
/** What an answer of a model must reach before something is done about it. */
const THRESHOLD =
  /^(?:\w{0,40}_)?(?:threshold|cut_?off|thres|thresh|min(?:imum)?_?(?:score|confidence|prob\w{0,8}|similarity)|conf(?:idence)?(?:_?(?:thres|threshold))?|iou(?:_?thres\w{0,4})?|no_speech_threshold|beam_?size|nms_?\w{2,10}|tolerance)s?$/i;
/** What the numbers that a model answers stand for. */
const LABELS =
  /^(?:\w{1,20}_)?(?:id_?(?:2|to)_?label|label_?(?:2|to)_?id|idx_?(?:2|to)_?(?:label|class)|label_?(?:map|mapping|names|list)|labels|class_?(?:names|labels|map)|classes|categories|target_?names|thing_classes)$/i;
/** What a model learns from of each example. */
const FEATURES =
  /^(?:\w{1,30}_)?(?:features|feature_?(?:names|cols|columns|list)|(?:categorical|numeric(?:al)?|continuous)(?:_?(?:cols|columns|features|vars))?|(?:input|drop|cat|num)_?(?:cols|columns|features|vars)|predictors|target_?(?:col(?:umn)?|var(?:iable)?)|label_?col(?:umn)?|sensitive_?features?|protected_?attributes?)s?$/i;
/** `.setInputCols(Array("age", "income"))` of Spark, `Concatenate("Features", "Age")` of ML.NET. */
const TAKES_COLUMNS = /^(?:set_?(?:input|features?|label|target)_?cols?|Concatenate)$/i;
/** A constant that is a number, in a file that learns. */
const CONSTANT = /^[A-Z][A-Z\d_]{1,40}$/;
const NO_PARAMETER =
  /(?:^|_)(?:WORKERS|THREADS|LOG|PORT|TIMEOUT|SAVE|PRINT|VERSION|DEVICE|GPUS?|CACHE|RETRIES|DEBUG|VERBOSE|DPI|FIG|WIDTH|HEIGHT|INTERVAL|SLEEP)(?:_|$)/;
const NUMBER = /^-?\d[\d_]{0,15}(?:\.\d{1,12})?(?:e-?\d{1,3})?[fFdDL]?$/;
const LEARNS =
  /\b(?:epochs?|optim\w{0,8}|backward|learning_rate|\w{0,20}loss\w{0,6}|train_test_split|GradScaler)\b|\.fit\(/i;

/** How an own model is built and fed and what is made of its answers, as settings of code. */
const SETTINGS: readonly (readonly [
  kind: Detection['class'],
  why: string,
  holds: (literal: Literal, learns: boolean) => boolean,
])[] = [
  ['evaluation', 'what a model must reach before it is used', isCondition],
  [
    'model-id',
    MUST_REACH,
    ({ chain: [own], text }) =>
      THRESHOLD.test(spelled(settingOf(own?.name ?? ''))) &&
      NUMBER.test(text) &&
      Number.parseFloat(text) <= 100,
  ],
  [
    'model',
    'what the answers of the model stand for',
    ({ chain }) => chain.length < 4 && isTable(chain, LABELS),
  ],
  [
    'model',
    'what the model learns from',
    (literal) =>
      /^[\w.,:-]{1,120}$/.test(literal.text) &&
      (boundNames(literal)
        .slice(0, 2)
        .some((name) => FEATURES.test(name)) ||
        literal.chain.slice(0, 2).some(({ kind, name }) => kind === 'call' && TAKES_COLUMNS.test(name))),
  ],
  ['model', 'a parameter of the model', isParameter],
];

/** `ConditionGreaterThan(left=…, right=0.8)` of a pipeline. */
function isCondition({ chain, text }: Literal): boolean {
  return NUMBER.test(text) && chain[1]?.kind === 'call' && /^Condition(?:Greater|Less)/.test(chain[1].name);
}

type ChainLink = Literal['chain'][number];

function isKey(link: ChainLink | undefined, name: RegExp, as = (own: string): string => own): boolean {
  return link?.kind === 'key' && name.test(as(link.name));
}

/** `WithLearnRate` as `LearnRate`. */
function settingOf(name: string): string {
  return name.replace(/^(?:with|set)_?(?=[A-Za-z])/i, '');
}

/** `kConfidenceThreshold` as `k_Confidence_Threshold`. */
function spelled(name: string): string {
  return name.replace(/([a-z\d])(?=[A-Z])/g, '$1_');
}

function isTable(chain: Literal['chain'], name: RegExp): boolean {
  return chain.every(({ kind }) => kind === 'key') && chain.slice(0, 2).some((link) => isKey(link, name));
}

function isParameter({ chain, text, siblings }: Literal, learns: boolean): boolean {
  const [own] = chain;
  if (own?.kind === 'key' && AROUND_MODEL.test(own.name)) return false;
  if (chain.slice(1, 4).some((link) => isKey(link, PARAMETERS))) return true;
  if (
    chain
      .slice(0, 3)
      .some((link) => link.kind === 'call' && (MAKES.test(link.name) || OF_TRAINERS.test(link.on ?? '')))
  )
    return true;
  if (!NUMBER.test(text)) return false;
  if (own?.kind === 'key' && own.name === 'max_length' && siblings.has('truncation')) return true;
  // `.max_depth(Some(8))`, `WithLearnRate(0.01)`.
  if (
    chain
      .slice(0, 2)
      .some((link) => link.kind === 'call' && link.index === 0 && RECIPE.test(settingOf(link.name)))
  )
    return true;
  if (own?.kind !== 'key' || chain[1]?.kind === 'call') return false;
  return (
    RECIPE.test(own.name.replaceAll('-', '_')) ||
    (learns && chain.length === 1 && CONSTANT.test(own.name) && !NO_PARAMETER.test(own.name))
  );
}

const SCORE =
  '(?:\\w{0,30}(?:prob(?:a|s|ability|abilities)?|scores?|conf(?:idence)?|logits?|likelihood|similarity|distance|severity|hate|harassment|violence|sexual|self[-_]harm|toxicity|nsfw)|sigmoid\\([^()]{0,60}\\)|predict_proba\\([^()]{0,60}\\)(?:\\[[^\\]]{0,20}\\])?)';
const METRIC =
  '(?:\\w{0,20}(?:accuracy|acc|auc|auroc|f1|rmse|mae|mape|r2|precision|recall|wer|cer|bleu|rouge\\w?|map(?:50)?|psi|drift|bias|parity)(?:_?score)?)';

/** A bound under a name of its own. */
const COMPARED = new RegExp(
  `(?<![\\w])${SCORE}["'\\])\\s]{0,4}[<>]=?\\s{0,3}(?:[a-z]{2,8}\\.)?([A-Za-z_]\\w{2,40})`,
  'gi',
);
const BOUND = ['model-id', MUST_REACH] as const;
/** How far into a file is looked for them, characters. */
const MAX_LOOK = 60_000;
const REACHES = new RegExp(`(?<![\\w])${SCORE}["'\\])\\s]{0,4}[<>]=?\\s{0,3}\\d?\\.?\\d`, 'i');

/** The same in lines of code, for what is no setting but a step. */
const STEPS: readonly (readonly [kind: Detection['class'], why: string, says: RegExp])[] = [
  [
    'evaluation',
    'what a model must reach before it is used',
    new RegExp(
      `^assert\\b[^\\n]{0,60}?[<>]=?\\s{0,3}\\d|(?<![\\w.])${METRIC}["'\\])\\s]{0,4}[<>]=?\\s{0,3}\\d|\\bmin_?${METRIC}\\b[^=<>\\n]{0,20}=\\s{0,3}\\d`,
      'i',
    ),
  ],
  ['model-id', MUST_REACH, REACHES],
  [
    'evaluation',
    'how a model is measured',
    /\bmetric\.compute\(|\b(?:f1|precision|recall|roc_auc|accuracy|fbeta|average_precision)_score\(|\bclassification_report\(|\bevaluate\.load\(/,
  ],
  [
    'model',
    'which model is built, and what is searched',
    /\b[A-Z]\w{0,40}(?:Classifier|Regressor|Regression|Forest|SVC|SVR|NB|KMeans|DBSCAN|Scaler|Encoder|Vectorizer)\(|\btrial\.suggest_\w{3,20}\(|\b(?:tune|hp)\.(?:choice|q?(?:log)?uniform|randint|grid_search)\(/,
  ],
  [
    'dataset',
    'how examples are split or chosen',
    /\bself\.(?:rows|samples|examples|data|items|records)\s{0,3}=|\b(?:train_test_split|random_split|(?:Stratified|Group|TimeSeries)?(?:K_?Fold|ShuffleSplit)|(?:TimeSeries|Predefined)Split)\(|\btest_size\s{0,3}=|^\s{0,40}(\w{1,40})\s{0,3}=\s{0,3}\1(?:\[[^\n]{0,80}(?:[<>!=]=?|~|\.isin\()|\.(?:dropna|drop_duplicates|query|sample|filter|clip|fillna)\()/,
  ],
  [
    'model',
    'how examples are changed before a model learns from them',
    /\b(?:A|T|F|v2|transforms|iaa|tf\.image|layers)\.(?:(?:Random|Color|Horizontal|Vertical|Gauss|Normali|Resize|CenterCrop|Cutout|CoarseDropout|MixUp|CutMix|AutoAugment|TrivialAugment|RandAugment|Rot|Shift|Blur|Motion|Elastic|Hue|CLAHE|Gray|random_)\w{0,30})\(/,
  ],
  [
    'model',
    'what the model learns from',
    // `default ~ income + age` of R.
    /(?<![\w.])[\w.]{1,40}\s?~\s?[\w.]{1,40}(?:\s?[+*:-]\s?[\w.]{1,40}){0,40}/,
  ],
  [
    'model',
    'how coarse the numbers of a model are',
    /\b(?:BuilderFlag\.\w{2,10}|(?<=\.)quantize\(|quantize_(?:dynamic|static|model)\(|quantization_config\s{0,3}=|compute_type\s{0,3}=|avx\w{0,12}\(|arm64\(|load_in_[48]bit|\.half\(\)|opset(?:_version)?\s{0,3}=)/,
  ],
  [
    'model',
    'which version of a model is used',
    /["'][\w./-]{2,80}:(?:v\d{1,5}|latest|best|prod\w{0,8})["'][^\n]{0,40}\btype\s{0,3}[=:]\s{0,3}["']model|\bregister_model\(|\b(?:set|delete)_registered_model_alias\(|transition_model_version_stage\(|\b\w{0,20}(?:canary|CANARY|traffic|TRAFFIC|rollout|ROLLOUT|challenger|CHALLENGER)\w{0,20}["']?\s{0,3}[=:]\s{0,3}\d|["']projects\/[\w/-]{3,120}\/models\/[\w@-]{1,60}["']|\b(?:MODEL_)?(?:ALIAS|STAGE|MODEL_VERSION)\s{0,3}=\s{0,3}["'\d]/,
  ],
];

/** Functions by which a model is rewarded while it learns. */
const REWARDS =
  /\b(?:def|function|fn|func)\s(?:\w{0,30}reward\w{0,30}|compute_score)\s?\([^)\n]{0,120}\b(?:completions?|responses?|solution_str|ground_truth|prompts?|rollouts?|trajector\w{1,4}|states?|actions?|obs)\b|\breward_func\w{0,6}\s{0,3}=/i;

/** Longer lines are data, characters. */
const MAX_LINE = 400;

interface ModelPart extends DetectedItem {
  readonly kind: Detection['class'];
  readonly why: string;
}

/** What changed about a model of one's own in code that trains, runs, registers or measures one. */
export function ownModel(file: OpenFile): readonly Detection[] {
  const versions = [file.before, file.after];
  if (!versions.some((side) => side?.facts?.imports.some(isOwnModelLibrary)))
    return [...rewards(file), ...judgedAnswers(file)];
  const learns = versions.some((side) => LEARNS.test(side?.text ?? ''));
  const bounds = comparedIn(file);
  const of = (side: ParsedVersion | undefined): readonly ModelPart[] =>
    partsOf(side, (literal) =>
      isBound(literal, bounds) ? BOUND : SETTINGS.find(([, , holds]) => holds(literal, learns)),
    );
  const found = [...pairs(of(file.before), of(file.after)).map(asDetection)];
  const lines = new Set(found.map(({ line }) => line));
  for (const { text, line } of changedLines(file)) {
    const step =
      lines.has(line) || text.length > MAX_LINE ? undefined : STEPS.find(([, , says]) => says.test(text));
    // One of each kind tells that the file is to be looked at.
    if (step !== undefined && !found.some(({ why }) => why === step[1]))
      found.push({ class: step[0], line, why: step[1], certainty: 'possible' });
  }
  return found.length > 0 ? found : rewards(file);
}

/** `score > 0.7`, `score > LIMIT` where a model of somebody else is asked: what its answer must reach. */
function judgedAnswers(file: OpenFile): readonly Detection[] {
  if (nearness(file) !== 'imports') return [];
  const line = changedLines(file).find(
    ({ text }) => text.length <= MAX_LINE && !/^assert\b/.test(text) && REACHES.test(text),
  )?.line;
  if (line !== undefined) return [{ class: 'model-id', line, why: MUST_REACH, certainty: 'possible' }];
  const bounds = comparedIn(file);
  const of = (side: ParsedVersion | undefined): readonly ModelPart[] =>
    partsOf(side, (literal) => (isBound(literal, bounds) ? BOUND : undefined));
  return bounds.size === 0 ? [] : pairs(of(file.before), of(file.after)).map(asDetection);
}

/** The names that scores of a model are held against: `prob < REVIEW_BELOW`. */
function comparedIn({ before, after }: OpenFile): ReadonlySet<string> {
  return new Set(
    [before, after].flatMap((side) =>
      [...(side?.text ?? '').slice(0, MAX_LOOK).matchAll(COMPARED)].map(([, name = '']) => name),
    ),
  );
}

function isBound({ chain, text }: Literal, names: ReadonlySet<string>): boolean {
  const [own, outer] = chain;
  return own?.kind === 'key' && outer?.kind !== 'call' && names.has(own.name) && NUMBER.test(text);
}

function asDetection(pair: Pair<ModelPart>): Detection {
  const { name, kind, why } = pair.after ?? pair.before;
  return {
    class: kind,
    ...sides(pair, (value) => `${name} ${value}`.slice(0, 80)),
    why,
    certainty: 'likely',
  };
}

function rewards(file: OpenFile): readonly Detection[] {
  if (![file.before, file.after].some((side) => REWARDS.test(side?.text ?? ''))) return [];
  const line = codeDiffers(file);
  return line === undefined
    ? []
    : [{ class: 'model', line, why: 'what a model is rewarded for while it learns', certainty: 'possible' }];
}

function partsOf(
  side: ParsedVersion | undefined,
  told: (
    literal: Literal,
  ) => readonly [kind: Detection['class'], why: string, ...rest: unknown[]] | undefined,
): readonly ModelPart[] {
  return (side?.facts?.literals ?? []).flatMap((literal) => {
    const { text, line, chain, as } = literal;
    const part = as !== undefined || text.length > 120 ? undefined : told(literal);
    if (part === undefined) return [];
    const name = chain.find(({ kind }) => kind === 'key')?.name ?? '';
    return [{ name, value: text, line, place: namesAround(literal), kind: part[0], why: part[1] }];
  });
}
