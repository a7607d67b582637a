import { type FileFacts, type Literal, lineFinder, namesAround } from '../facts/facts.ts';
import { changedLines, codeDiffers } from './changed-code.ts';
import { boundNames, holdsFacts } from './context.ts';
import type { Detection, Detector, OpenFile, ParsedVersion } from './detector.ts';
import { ownModel, RECIPE } from './own-model.ts';
import { type DetectedItem, meaning, type Pair, pairs, sides } from './pairs.ts';

/** What a script that trains says. */
const TRAINS =
  /\b(?:\w{0,20}Trainer\s{0,2}\(|TrainingArguments|SFTConfig|DPOConfig|\w{1,12}\.train\(\)|\.fit\(|loss\.backward|optimizer\.(?:step|zero_grad)|get_peft_model|LoraConfig\s{0,2}\(|apply_chat_template|prepare_model_for_kbit|create_fine_?tuning_?job|fine_tuning\.jobs|fine_?tunes?\.create|train_test_split|accelerator\.prepare|model\.compile\(|torch\.save\(|save_pretrained\(|push_to_hub\(|create_model_customization_job|\.train\()/;
const LEARNING =
  /^(?:torch|transformers|trl|peft|datasets|keras|tensorflow|sklearn|xgboost|lightgbm|catboost|accelerate|pytorch_lightning|lightning|alignment|unsloth|axolotl|deepspeed|sentence_transformers|fastai|jax|flax|optax|boto3|openai|sagemaker|autogluon|flaml|pycaret|prophet|gensim|fasttext|stable_baselines3|mlx|pyspark\.ml|torchtune|caret|tidymodels|parsnip|mlr3|Flux|MLJ|Lux|Microsoft\.ML|CreateML|org\.apache\.spark\.ml\w{0,3}|@tensorflow\/tfjs\w{0,5}|org\.deeplearning4j|smile|weka|burn|linfa|candle_nn|torch-rb|rumale|Rubix|Axon|gorgonia|brain\.js|ml5)(?:[.:/_-]|$)/;
/** Lines by which a model is built or fitted, in the libraries above. */
const FITS =
  /\.(?:fit|partial_fit|fit_transform|Fit)\(|\.train!?\(|\btrain\(|trainControl|\bnn\.[A-Z]\w{2,30}\(|\blayers\.[A-Z]\w{2,30}\(|\b(?:Dense|Conv\dD|LSTM|GRU|Chain)\(|\bSequential\(|compile\(|\bML(?:Text|Image|Sound|Tabular|Action)?\w{0,12}(?:Classifier|Regressor|Tagger)\(|\.Trainers\.|\bsetMaxIter|\bsetRegParam|\bsetNumTrees|NeuralNetConfiguration|\.updater\(|["']?\b(?:n_estimators|max_depth|learning_rate|num_leaves|n_neighbors|num_boost_round|epochs|n_epochs|batch_size|hidden_dim|dropout|weight_decay|reg_lambda|eta|min_child_weight)\b["']?\s{0,4}[=:](?!\s{0,2}\[)|\bAdamW?\(|\b(?:class_weight|penalty|criterion)\s{0,4}=(?!=)|\bSGD\(|\bloss\s{0,4}[=:]|\((?:\w{1,20}\.)?(?:nn\.Module|PreTrainedModel|PretrainedConfig)\)|@(?:\w{1,20}\.)?(?:register_model|MODELS\.register_module|BACKBONES\.register\w{0,8})\b/;
/** Without any of these a size of batches says how much is asked at once. */
const LEARNS =
  /\b(?:epochs?|optim\w{0,8}|backward|learning_rate|lr|DataLoader|loss\w{0,6})\b|\.fit\(|\btrain/i;
const TRAIN_PATH =
  /(?:^|[/_.-])(?:train(?:ing|er)?|fine-?_?tun\w{0,6}|finetun\w{0,6}|sft|dpo|orpo|ppo|grpo|rlhf|pretrain\w{0,4}|distill\w{0,6}|lora)(?:[/_.-]|$)/i;

/** How a model of the product is trained: the settings of a recipe or an architecture, and the scripts that train. */
export const training: Detector = {
  id: 'training',
  about: 'How a model of the product is trained: recipes, architectures, scripts.',
  reads: 'facts',
  wants: holdsFacts,
  detect: (file): readonly Detection[] => {
    const { path, before, after, language } = file;
    if (language?.kind === 'data' || language?.name === 'shell') {
      const of = (side: ParsedVersion | undefined): readonly DetectedItem[] =>
        side?.facts === undefined || IS_SCHEMA.test(path) ? [] : recipeOf(side.facts);
      return pairs(of(before), of(after)).map(asTraining);
    }
    if (language?.name === 'python' && [before, after].every(isRecipe)) {
      const of = (side: ParsedVersion | undefined): readonly DetectedItem[] =>
        side?.facts === undefined ? [] : recipeOf(side.facts);
      return pairs(of(before), of(after)).map(asTraining);
    }
    if (language?.name === 'sql')
      return pairs(modelsOfQueries(before), modelsOfQueries(after)).map(asTraining);
    const parameters = pairs(parametersOf(before), parametersOf(after));
    if (parameters.length > 0) return parameters.map(asTraining);
    const parts = ownModel(file);
    return parts.some((one) => one.class !== 'model-id') ? parts : [...parts, ...scriptsOf(file)];
  },
};

/** Lines by which a model is built or fitted, and scripts that train one. */
function scriptsOf(file: OpenFile): readonly Detection[] {
  const { path, before, after } = file;
  if (fits(file)) {
    const learns = [file.before, file.after].some((side) => LEARNS.test(side?.text ?? ''));
    const at = changedLines(file).find(
      ({ text }) =>
        FITS.test(learns ? text : text.replace(/batch_size/g, '')) || (learns && FEATURES.test(text)),
    );
    if (at !== undefined)
      return [
        { class: 'model', line: at.line, why: 'code that builds or fits a model', certainty: 'possible' },
      ];
  }
  if (!trains(path, before) && !trains(path, after)) return [];
  const line = codeDiffers(file);
  const changed = changedLines(file);
  return line === undefined || (changed.length > 0 && changed.every(({ text }) => AROUND_TRAINING.test(text)))
    ? []
    : [{ class: 'model', line, why: 'a script that trains a model', certainty: 'possible' }];
}

/** A statement that trains a model in a data base, up to its end. */
const CREATES_MODEL =
  /\bCREATE\s{1,4}(?:OR\s{1,4}REPLACE\s{1,4})?(?:TEMP(?:ORARY)?\s{1,4})?MODEL\s{1,4}(?:IF\s{1,4}NOT\s{1,4}EXISTS\s{1,4})?([\w.`"{}:$-]{1,120})([^;]{0,20000})/gi;

/** Models that queries train, each with its options and what it learns from. */
function modelsOfQueries(side: ParsedVersion | undefined): readonly DetectedItem[] {
  const text = side?.text ?? '';
  const line = lineFinder(text);
  return [...text.matchAll(CREATES_MODEL)].flatMap(({ 1: name = '', 2: value = '', index }) =>
    /\bREMOTE\s{1,4}WITH\b/i.test(value) ? [] : [{ name, value: meaning(value), line: line(index) }],
  );
}

/** Whether a version is such a configuration; a side that is no file is no program either. */
function isRecipe(side: ParsedVersion | undefined): boolean {
  return side === undefined || (side.facts?.imports.length === 0 && IN_PYTHON.test(side.text ?? ''));
}

/** Columns that a model learns from, where they stand as a list of their own. */
const FEATURES =
  /^\s{0,8}(?:\w{1,30}_)?(?:features?|feature_?(?:names|cols|columns|list)|(?:categorical|numeric(?:al)?|input|drop)_?(?:cols|columns|features)|target(?:_col(?:umn)?)?|label_?(?:col(?:umn)?)?)s?\s{0,4}=\s{0,4}["'[({]/i;

/** What a file of settings may hold is described; nothing is set. */
const IS_SCHEMA =
  /[.-]schema\.(?:json|ya?ml)$|(?:^|\/)(?:json-?)?schemas?\/(?:[\w.-]{1,60}\/){0,4}[\w.-]{1,80}\.json$/i;

/** Lines of a script that say nothing of how is trained: paths and files, progress, errors, what is watched. */
const AROUND_TRAINING =
  /^(?:try:|finally:|else:|pass|continue|break|return(?:\s[\w.]{1,40})?$|raise\b|except\b|assert\b|global\b|del\b|if __name__|sys\.|os\.|shutil\.|time\.|gc\.|warnings\.|wandb\.|mlflow\.log|writer\.|tqdm\b|pbar\b|progress|(?:\w{1,20}_)?(?:writer|logger|msg|message)s?\b|torch\.cuda\.(?:empty_cache|synchronize)|dist\.barrier|run_name\b|output_dir\b|log_dir\b|save_dir\b|(?:parser|p)\.add_argument\(["']--(?:output|log|save|run|wandb|project|name|verbose|debug)|with open\(|json\.dump|Path\(|[\w.]{1,40}(?:_dir|_path|_file|_name|_time|_start|_dt|t0|t1)\s?=)/;

function asTraining(pair: Pair<DetectedItem>): Detection {
  const { name } = pair.after ?? pair.before;
  return {
    class: DATA_KEY.test(name) ? 'dataset' : 'model',
    ...sides(pair, (value) => `${name} ${value}`.slice(0, 80)),
    why: `how the model is trained: \`${name}\``,
    certainty: 'likely',
  };
}

/** Settings of a recipe that say what is learned from. */
const DATA_KEY =
  /^(?:dataset(?:_?(?:name|path|id|mixer|dir|config))?|datasets|train_?(?:file|data(?:set)?|path)|eval_?(?:file|data(?:set)?)|data_?path|(?:train|valid(?:ation)?|test|eval)[-_]data[-_]paths?|data[-_]paths)$/i;
/** A configuration that only says what is learned from, and what is kept for checking. */
const DATA_PATHS = /^(?:train|valid(?:ation)?|test|eval)[-_]data[-_]paths?$/i;

/** `$DATA_PATH`, `${DATA_PATH}`: whoever starts the script says what it is. */
const VARIABLE = /^\$\{?\w{1,60}\}?$/;

/** `hyperparameters={"epochs": 3}` of a training job. */
function parametersOf(side: ParsedVersion | undefined): readonly DetectedItem[] {
  if (side?.facts === undefined || !side.facts.imports.some((name) => LEARNING.test(name))) return [];
  return side.facts.literals.flatMap((literal) => {
    const { text, line, chain } = literal;
    const [own, outer] = chain;
    return own?.kind === 'key' && outer?.kind === 'key' && /^hyper_?param(?:eter)?s$/i.test(outer.name)
      ? [{ name: own.name, value: text, line, place: namesAround(literal) }]
      : [];
  });
}

/** Whether code builds or fits a model of its own, by what it imports. */
function fits({ before, after }: OpenFile): boolean {
  return [before, after].some((side) =>
    side?.facts?.imports.some(
      (name) => LEARNING.test(name) && !/^(?:openai|boto3|transformers|datasets)(?:\.|$)/.test(name),
    ),
  );
}

/** What a recipe says of the machine and of the run. */
const AROUND =
  /^(?:\w{1,20}_)?image$|^(?:cluster|gpu_?(?:type|num)|run_?name|project|entity|wandb\w{0,20}|push_?to_?hub|hub_?token|report_?to|output_?dir|logging_?dir|CUDA_VISIBLE_DEVICES|(?:NPROC|OMP|MASTER|PYTORCH|NCCL)_\w{2,30}|NNODES|NODE_RANK|\w{0,30}num_?(?:nodes|gpus)\w{0,20}|\w{0,20}tensor_parallel\w{0,10}|save_(?:steps|path)|ckpt_path|logging_steps|use_wandb|address)$/i;

/** The settings of a recipe: a configuration with at least three keys that only training has. */
export function recipeOf(facts: FileFacts): readonly DetectedItem[] {
  const own = facts.literals.map((literal) => ({ literal, name: boundNames(literal)[0] ?? '' }));
  const keys = new Set<string>();
  for (const { literal } of own)
    for (const { name } of literal.chain.slice(0, 3))
      if (RECIPE.test(name.replaceAll('-', '_'))) keys.add(name.toLowerCase());
  const paths = own.filter(({ name }) => DATA_PATHS.test(name));
  const parts = own.filter(
    ({ literal: { chain, siblings } }) =>
      TRAINED_PART.test(siblings.get('name') ?? '') &&
      chain.some(({ name }) => /^(?:pipeline|policies)$/.test(name)),
  );
  if (keys.size < 3 && parts.length > 0) return [...parts, ...(paths.length < 2 ? [] : paths)].map(asItem);
  if (keys.size < 3 && paths.length < 2) return [];
  const trained = (keys.size < 3 ? paths : own).filter(
    ({ literal, name }) =>
      !AROUND.test(literal.chain[0]?.name ?? '') && !(DATA_KEY.test(name) && VARIABLE.test(literal.text)),
  );
  return trained.map(asItem);
}

function asItem({ literal, name }: { readonly literal: Literal; readonly name: string }): DetectedItem {
  const { text, line, chain } = literal;
  const ofData = chain.slice(0, 3).some((link) => link.name === 'datasets');
  return {
    name: (ofData ? 'datasets' : name) || (chain[0]?.name ?? ''),
    value: text,
    line,
    place: namesAround(literal),
  };
}

/** Parts of a pipeline that is trained: `name: DIETClassifier`, `name: RegexFeaturizer`. */
const TRAINED_PART =
  /(?:Classifier|Featurizer|Tokenizer|EntityExtractor|EntitySynonymMapper|ResponseSelector|TEDPolicy|MemoizationPolicy|RulePolicy|TEDIntentPolicy)$/;
/** A configuration written in Python: `_base_ = […]`, `optimizer = dict(…)`. */
const IN_PYTHON =
  /^(?:_base_\s{0,4}=|(?:optim_wrapper|optimizer|train_cfg|model|lr_config)\s{0,4}=\s{0,4}dict\()/m;

/** Whether code trains a model: it imports a library for it, and says so. */
function trains(path: string, side: ParsedVersion | undefined): boolean {
  if (side?.facts === undefined || side.text === undefined) return false;
  const library = side.facts.imports.some((name) => LEARNING.test(name));
  const said = TRAINS.test(side.text);
  return (
    library &&
    said &&
    (TRAIN_PATH.test(path) ||
      /Trainer|TrainingArguments|loss\.backward|LoraConfig\s{0,2}\(|fine_tuning|customization_job/.test(
        side.text,
      ))
  );
}
