import { type FileFacts, type Literal, lineFinder, namesAround } from '../facts/facts.ts';
import { boundNames, holdsFacts, sourceOf } from './context.ts';
import type { Detection, Detector, OpenFile, ParsedVersion } from './detector.ts';
import { type DetectedItem, meaning, type Pair, pairs, sides } from './pairs.ts';

/** Keys of recipes: how a model is trained, tuned or built. */
const RECIPE =
  /^(?:(?:base_?)?learn(?:ing)?_?rate|lr|lr_?scheduler(?:_?type)?|num_?(?:train_?)?epochs|epochs|max_?epochs|max_?steps|per_?device_?(?:train|eval)_?batch_?size|train_?batch_?size|gradient_?accumulation_?steps|gradient_?checkpointing|warmup_?(?:ratio|steps)|weight_?decay|optim(?:izer)?|adam_?\w{1,10}|lora_?(?:r|rank|alpha|dropout|target_?modules)|use_?peft|load_?in_?[48]bit|max_?(?:seq|prompt|source|target)_?len(?:gth)?|(?:device|total|global|eval)_?batch_?size|num_?iterations|train_?tokens|beta|loss_?type|torch_?dtype|bf16|fp16|dataset_?mixer|dataset_?splits|attn_?implementation|use_?flash_?attention\w{0,4}|hidden_?(?:size|dim)|num_?(?:hidden_?)?layers|num_?attention_?heads|n_?(?:layers?|heads?|embd)|vocab_?size|dropout|train_?(?:steps|iters)|teacher|distill\w{0,12}|rl_?algorithm|reward_?\w{1,12}|micro_?batch_?size|zero_?stage|train_?micro_?batch_?size_?per_?gpu|zero_?optimization|batch_?size|encoder|decoder|num_?classes|early_?stopping|sequence_len|sample_packing|n_?estimators|max_?depth|min_?samples_?\w{4,6}|num_?leaves|lr0|lrf|momentum|warmup_?epochs|hsv_[hsv]|mosaic|mixup|copy_paste|(?:offline|online)_steps|(?:eval|save|log)_freq|image_transforms|augmentations?|grad_clip\w{0,10}|subsample|colsample_?\w{4,8}|num_?boost_?round|n_?samples_?per_?prompt|(?:eps|value)_?clip\w{0,12}|(?:init_?)?kl_?\w{2,12}|(?:micro_?)?rollout_?(?:batch_?size|n)|(?:actor|critic)_?(?:learning_?rate|lr)|advantage_?estimator|dynamic_?filtering|gamma|lambd)$/i;
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
    return line === undefined ||
      (changed.length > 0 && changed.every(({ text }) => AROUND_TRAINING.test(text)))
      ? []
      : [{ class: 'model', line, why: 'a script that trains a model', certainty: 'possible' }];
  },
};

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
  /^(?:try:|finally:|else:|pass|continue|break|return|raise\b|except\b|assert\b|global\b|del\b|if __name__|sys\.|os\.|shutil\.|time\.|gc\.|warnings\.|wandb\.|mlflow\.log|writer\.|tqdm\b|pbar\b|progress|(?:\w{1,20}_)?(?:writer|logger|msg|message)s?\b|torch\.cuda\.(?:empty_cache|synchronize)|dist\.barrier|run_name\b|output_dir\b|log_dir\b|save_dir\b|(?:parser|p)\.add_argument\(["']--(?:output|log|save|run|wandb|project|name|verbose|debug)|with open\(|json\.dump|Path\(|[\w.]{1,40}(?:_dir|_path|_file|_name|_time|_start|_dt|t0|t1)\s?=)/;

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

/** The lines of code that stand on one side only; `only`: on that side. */
export function changedLines(
  file: OpenFile,
  only?: ParsedVersion,
): readonly { readonly text: string; readonly line: number }[] {
  const of = (side: ParsedVersion | undefined) =>
    codeLines(side === undefined ? '' : sourceOf(file.path, side));
  const [was, is] = [of(file.before), of(file.after)];
  if (signs(was) === signs(is)) return [];
  const [old, fresh] = [new Set(was.map(({ text }) => text)), new Set(is.map(({ text }) => text))];
  return [
    ...(only === undefined || only === file.after ? is.filter(({ text }) => !old.has(text)) : []),
    ...(only === undefined || only === file.before ? was.filter(({ text }) => !fresh.has(text)) : []),
  ];
}

/** The first line of code that differs, without comments, imports and layout; undefined: no line does. */
export function codeDiffers({ path, before, after }: OpenFile): number | undefined {
  const linesOf = (side: ParsedVersion | undefined) =>
    codeLines(side === undefined ? '' : sourceOf(path, side));
  const [was, fresh] = [linesOf(before), linesOf(after)];
  if (signs(was) === signs(fresh)) return undefined;
  const old = new Set(was.map(({ text }) => text));
  const added = fresh.find(({ text }) => !old.has(text));
  if (added !== undefined) return added.line;
  const known = new Set(fresh.map(({ text }) => text));
  return was.find(({ text }) => !known.has(text))?.line;
}

/** All of the code without what a formatter moves: blanks, brackets, commas and quotes. */
function signs(lines: readonly { readonly text: string }[]): string {
  return lines.map(({ text }) => text.replace(/[\s,;()[\]{}"']+/g, '')).join('');
}

const LOGS =
  /^(?:self\.|this\.)?_?(?:log|logger|logging|console|warnings|print(?:ln)?|pprint|rprint|Log|LOG|LOGGER)(?:\.(?:log|info|warn(?:ing)?|debug|error|trace|exception|critical|print))?(?:_rank_?0|_once)?\s?\(/;

/** How many more brackets a line opens than it closes, outside of its texts. */
function openedBy(line: string): number {
  const bare = line.slice(0, 500).replace(/"(?:[^"\\]|\\.){0,400}"|'(?:[^'\\]|\\.){0,400}'/g, '');
  return bare.split('(').length - bare.split(')').length;
}

function codeLines(text: string): readonly { readonly text: string; readonly line: number }[] {
  let quote: string | undefined;
  let spoken = false;
  let command = false;
  let imported = false;
  let logged = 0;
  return text.split('\n').flatMap((line, index) => {
    // What is said beside a line changes none of it.
    const bare = line.slice(0, 500).replace(/\s{2}#\s[^"']{0,300}$/, '');
    const clean = meaning(bare).replace(/[,;({[\s]+$/, '');
    // `from x import (`: the names go on in the next lines.
    const imports = imported || /^(?:from\s\S{1,100}\s)?import\b/.test(clean);
    imported =
      imports && (/\\\s{0,4}$/.test(bare) || ((imported || bare.includes('(')) && !bare.includes(')')));
    if (imports) return [];
    // A docstring speaks to people: from the quotes that open a line to those that close them. A text that is bound is code.
    const inside = quote !== undefined && spoken;
    const opened = quote ?? /"""|'''/.exec(clean)?.[0];
    if (opened !== undefined && clean.split(opened).length % 2 === 0) {
      quote = quote === undefined ? opened : undefined;
      spoken = quote !== undefined && /^[rf]?(?:"""|''')/.test(clean);
    }
    // `!gcloud … \`, `%pip …` of a cell is told to a shell, with the lines that it goes on in.
    const told = command || /^[!%] ?[a-z]/.test(clean);
    command = told && clean.endsWith('\\');
    // What is written to a log changes no model: from the call to the bracket that closes it.
    const logs = logged > 0 || LOGS.test(line.slice(0, 500).trim());
    logged = logs ? Math.max(0, logged + openedBy(line)) : 0;
    if (logs) return [];
    const comment = told || /^(?:#|\/\/|\*|"""|'''|import |from |using |package )/.test(clean);
    return inside || comment || clean.length < 4 ? [] : [{ text: clean, line: index + 1 }];
  });
}
