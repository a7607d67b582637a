import { type FileFacts, namesAround } from '../facts/facts.ts';
import type { Language } from '../facts/languages.ts';
import { changedLines, codeDiffers } from './changed-code.ts';
import { describesPackage, holdsFacts, nearness, sourceOf } from './context.ts';
import type { Detection, Detector, OpenFile, ParsedVersion } from './detector.ts';
import { type DetectedItem, pairs, sides } from './pairs.ts';
import { METRIC, scoreTables } from './score-tables.ts';

const HARNESS =
  /^(?:deepeval(?!\.(?:tracing|models|telemetry|config|utils|key_handler|cli|confident|integrations|openai|anthropic|langchain))|ragas|inspect_ai|lm_eval|promptfoo|opencompass\.(?:evaluator|openicl\.icl_evaluator)|evals(?:\.|$)|braintrust|autoevals|langsmith\.evaluation|azure\.ai\.evaluation|trulens|giskard(?:$|\.(?:rag|scanner|testing|llm|scan))|evidently|phoenix\.evals|openevals|agentevals|langfair|fairlearn|aif360|@evalite|evalite|Microsoft\.Extensions\.AI\.Evaluation|fmeval|mteb|beir|llm_judge|google\.adk\.evaluation|opik|arize|athina|uptrain|tonic_validate|continuous_eval|vertexai\.evaluation|vertexai\.preview\.evaluation|mlflow\.(?:metrics|evaluate))/;
const LOGS_TOO = /^(?:braintrust|opik|arize|athina|phoenix)(?:[./:_-]|$)/;
const EVALUATES =
  /\b(?:Eval|evaluate\w{0,8}|scor(?:e|er|ers|es|ing)|experiments?|autoevals|judges?|graders?|metrics?)\b/i;
/** Words of judging in the name of a file or a folder. */
const EVALUATION_PATH =
  /(?:^|[/_.-])(?:evals?(?:run(?:ner)?|cases?|suites?|sets?|harness|kit)?|evaluat(?:e|ion|ions|or|ors|ing)|benchmarks?|judges?|graders?|grading|llm[_-]as[_-]a?[_-]?judge|leaderboard|red_?team\w{0,4})(?:[/_.-]|$)/i;
/** `CorrectnessJudge.cs`, `evalRunner.ts`. */
const EVALUATION_NAME =
  /(?:[a-z](?:Evals?|Evaluat(?:e|ion|or|ing)s?|Benchmarks?|Judges?|Graders?)|(?:^|[/_.-])(?:[Ee]vals?|[Ee]valuat(?:e|ion|or|ing)s?|[Bb]enchmarks?|[Jj]udges?|[Gg]raders?))(?:[A-Z/_.-]|$)/;
/** Calls that only judging has. */
const JUDGES =
  /\b(?:create_evaluation_job|CreateEvaluationJob|llm_as_a?_?judge|LLM-?as-?an?-?[Jj]udge|LLMAsJudge|(?:Faithfulness|Relevanc[ye]|AnswerRelevancy|Correctness|Groundedness|Pairwise|SemanticSimilarity|Coherence|Fluency|Truth\w{1,16}|Equivalence|Completeness|ContextRelevancy)Evaluator|mlflow\.(?:genai\.)?evaluate|assert\s[^\n]{0,40}\b(?:accuracy|f1\w{0,6}|auc|(?<!\.)score|recall|precision|bleu|rouge|wer)\b[^\n]{0,20}[<>]=?\s?\d|judge_(?:prompt|model|llm)|JUDGE_PROMPT|eval_(?:prompt|model|llm)|grading_prompt|grader_prompt|answer_relevancy|context_precision|context_recall|judged?_(?:answers?|responses?|results?))\b/i;
/** A judge is made here, whatever model it judges: `class MathEvaluator(BaseEvaluator)`, `eval_cfg = dict(evaluator=…)`. */
const DEFINES_JUDGE =
  /\bclass \w{0,40}(?:Evaluator|Grader|Judge)\w{0,10}(?:<[^>]{0,40}>)?\s{0,2}(?:\(|:|extends|implements)\s{0,2}[\w.]{0,40}(?:Evaluator|Grader|Judge)\b|(?:\b|_)eval(?:uat\w{1,4})?_?cfg\s?=\s?dict\(|\bEVALUATORS\.register/;
/** What a suite of one's own consists of, in a folder that is named after judging: `class BbqScenario(Scenario)`. */
const OF_A_SUITE =
  /\bclass \w{0,40}(?:Scenario|Metric|Scorer|Eval|Benchmark)\w{0,10}\s{0,2}(?:\(|extends)\s{0,2}[\w.]{0,40}(?:Scenario|Metric|Scorer|Eval|Benchmark)\b/;
/** A task of a harness, in a folder that is named after judging: what is asked, what is expected, how it is counted. */
const DEFINES_TASK =
  /\bdef (?:doc_to_(?:text|target|choice)|process_results|construct_requests|(?:has_)?(?:training|validation|test)_docs|fewshot_(?:context|description|examples))\s{0,2}\(/;
const ASKED = /\b(?:prompts?|few_?shot|completions?|references?|ground_?truth|answers?)\b/i;
/** Words of judging, for files whose name speaks of it. */
const SPEAKS_OF_JUDGING =
  /\b(?:scores?|metrics?|rubrics?|ground_?truth|golden_?\w{1,8}|expected_(?:answer|output)s?|hit_rate|rouge|bleu|bert_?score|judges?|graders?|accuracy|benchmarks?)\b/i;

/** A model judges, whatever else the file speaks of. */
const JUDGED_BY_MODEL =
  /\b(?:graders?|judges?|grading|judging|rubric)_?(?:model|prompt|template|llm|response|sampler|client)s?\b/i;

/** Pages about judging judge nothing. */
const FOR_PEOPLE =
  /(?:^|\/)(?:README|CHANGELOG|CONTRIBUTING|index)[\w.-]{0,20}\.(?:md|mdx|rst|txt)$|(?:^|\/)docs?\/|(?:^|\/)db\/(?:schema\.rb$|structure\.sql$|migrate\/)/i;

const THRESHOLD =
  /threshold|^min_?(?:score|accuracy|f1|pass_?rate)|^max_?(?:loss|wer|toxicity|gap)|pass_?rate$/i;

/** How a model is judged: harness code, thresholds, cases, and results committed beside them. */
export const evaluation: Detector = {
  id: 'evaluation',
  about: 'Evaluation code, thresholds, cases and results.',
  reads: 'facts',
  wants: holdsFacts,
  detect: (file): readonly Detection[] => {
    const { path, before, after, language } = file;
    if (language?.kind === 'text') return scoreTables(file);
    const why = [after, before]
      .map((side) => (side === undefined ? undefined : reason(path, side, language?.kind)))
      .find(Boolean);
    const thresholds = pairs(limits(before?.facts), limits(after?.facts));
    const speaks =
      why !== undefined || /(?:^|[/_.-])(?:evals?|evaluation|metrics|promptfoo\w*)(?:[/_.-])/i.test(path);
    const found = speaks
      ? thresholds.map(
          (pair): Detection => ({
            class: 'evaluation',
            ...sides(pair),
            why: `the bound \`${(pair.after ?? pair.before).name}\``,
            certainty: 'certain',
          }),
        )
      : [];
    if (found.length > 0) return found;
    const line = why === undefined || language?.kind === 'data' ? 1 : codeDiffers(file);
    if (why?.startsWith('uses') && isInPassing(file) && !isNear(file, EVALUATES)) return [];
    if (why !== undefined)
      return line === undefined ? [] : [{ class: 'evaluation', line, why, certainty: 'likely' }];
    return language?.kind === 'data' ? cases(before, after) : [...runs(file), ...judging(file)].slice(0, 1);
  },
};

/** `python -m scripts.base_eval --max-per-task=16`, `lm_eval --tasks …`: how a script runs an evaluation. */
const RUN =
  /^\s{0,40}(?:\w{1,40}=\S{0,80} )?(?:(?:python3?|torchrun|accelerate|uv|poetry|npx|pnpm|node)\s[^\n]{0,200}?(?<=[\s/._-])eval(?:s|uate|uation)?(?:[_-]\w{1,40})?(?:\.py|\.[jt]s)?\s|(?:lm_eval|lm-eval|lighteval|promptfoo|deepeval|inspect|ragas|garak|oaieval|alpaca_eval|evalplus\.evaluate|helm-run|mteb|giskard)\s)[^\n]{0,400}/;

/** Scripts that run an evaluation in another way. */
function runs({ language, before, after }: OpenFile): readonly Detection[] {
  if (language?.name !== 'shell') return [];
  const of = (side: ParsedVersion | undefined): readonly DetectedItem[] =>
    joinedCommands(side?.text ?? '').flatMap(({ line, at }) => {
      const run = line.length < 3000 ? RUN.exec(line)?.[0].trim() : undefined;
      return run === undefined || !/\s--?\w/.test(run)
        ? []
        : [{ name: run.split(' --')[0] ?? run, value: run, line: at }];
    });
  return pairs(of(before), of(after)).map((pair) => ({
    class: 'evaluation',
    ...sides(pair, (value) => value.slice(0, 80)),
    why: 'how an evaluation is run',
    certainty: 'likely',
  }));
}

/** The commands of a script, each with the lines that it goes on in and the 1-based line it begins at; one of `A=1 && \\` begins anew. */
function joinedCommands(text: string): readonly { readonly line: string; readonly at: number }[] {
  const found: { line: string; at: number; open: boolean }[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    const last = found.at(-1);
    const open = /\\\s{0,4}$/.test(line) && !/(?:&&|\|\||;)\s{0,4}\\\s{0,4}$/.test(line);
    const words = line.replace(/\\\s{0,4}$/, '');
    if (last?.open === true && last.line.length < 2000) {
      last.line = `${last.line.trimEnd()} ${words.trim()}`;
      last.open = open;
    } else found.push({ line: words, at: index + 1, open });
  }
  return found;
}

/** Code that judges what a model says, by its name or by what it calls. */
function judging(file: OpenFile): readonly Detection[] {
  const { path, before, after } = file;
  if (FOR_PEOPLE.test(path) || OF_PAGE.test(path)) return [];
  if (
    OF_FORMS.test(path) &&
    [before, after].some((side) => side !== undefined && says(sourceOf(path, side), IS_FORM))
  )
    return [];
  // In a folder of benchmarks lies what trains for them, too.
  const named =
    (EVALUATION_PATH.test(path) || EVALUATION_NAME.test(path)) &&
    !/train|fine-?_?tun/i.test(path.slice(path.lastIndexOf('/')));
  const near = nearness(file) !== 'none';
  const holds = (what: RegExp): boolean =>
    [before, after].some((side) => side !== undefined && says(sourceOf(path, side), what));
  const said = !near ? JUDGED_BY_MODEL : named ? SPEAKS_OF_JUDGING : JUDGES;
  const suite = ((near || named) && holds(OF_A_SUITE) && holds(ASKED)) || (named && holds(DEFINES_TASK));
  const counts = named && !near && [before, after].some((side) => side !== undefined && countsAnswers(side));
  if (!((near || named) && holds(said)) && !counts && !suite && !holds(DEFINES_JUDGE)) return [];
  if (!named && !isNear(file, suite ? OF_A_SUITE : said)) return [];
  const line = codeDiffers(file);
  const certainty = named ? 'likely' : 'possible';
  return line === undefined
    ? []
    : [{ class: 'evaluation', line, why: 'code that judges what a model says', certainty }];
}

/** What is held against what, and of whom: with three of these a file judges models though it asks none. */
const COUNTED = [
  /(?<![A-Za-z])ground_?truths?(?![A-Za-z])/i,
  /(?<![A-Za-z])(?:possible|expected|reference|gold(?:en)?)_?(?:answer|result|patch|label)s?(?![A-Za-z])/i,
  /(?<![A-Za-z])model_?(?:results?|outputs?|responses?|answers?|predictions?)(?![A-Za-z])/i,
  /(?<![A-Za-z])predictions?(?![A-Za-z])/i,
  // How benchmarks of coding agents count.
  /(?<![A-Za-z])(?:fail|pass)_to_pass(?![A-Za-z])/i,
  /(?<![A-Za-z])model_?names?(?![A-Za-z])/i,
  /(?<![A-Za-z])(?:accuracy|pass_?rate|exact_?match|f1_?score|bleu|rouge)(?![A-Za-z])/i,
  /(?<![A-Za-z])leader_?board(?![A-Za-z])/i,
  /(?<![A-Za-z])(?:llm|prompts?|completions?)(?![A-Za-z])/i,
] as const;
const OF_ANSWERS =
  /(?<![A-Za-z])(?:ground_?truth|(?:possible|expected|reference|gold(?:en)?)_?answer|(?:fail|pass)_to_pass|model_?(?:output|response|answer))/i;

function countsAnswers({ text = '' }: ParsedVersion): boolean {
  const start = text.slice(0, 60_000);
  return OF_ANSWERS.test(start) && COUNTED.filter((one) => one.test(start)).length >= 3;
}

/** What an SDK sends and gets: the form of a judge, which judges nothing. */
const OF_FORMS = /(?:^|\/)(?:models?|types?|dtos?|entities|schemas?|resources?)\//i;
const IS_FORM =
  /\b(?:fromMap|fromJson|from_json|toMap|toJson|to_json|JsonSerializable|JsonPropertyName|JsonProperty|SerialName|Codable|Deserialize)\b|\brequired this\./;

/** Components of a page show how something was judged. */
const OF_PAGE = /\.(?:tsx|jsx|vue|svelte|astro|html\.(?:erb|slim)|haml|cshtml|razor|heex|leex|jsp)$/;

/** Longer files speak of judging at one place, and of other things at others; lines. */
const LONG = 100;
/** How far around such a line a change belongs to it; lines. */
const AROUND = 40;

/** Whether a line that differs stands near one that `what` finds; in a short file all of them do. */
function isNear(file: OpenFile, what: RegExp): boolean {
  return [file.before, file.after].some((side) => {
    if (side === undefined) return false;
    const lines = sourceOf(file.path, side).split('\n');
    if (lines.length < LONG) return true;
    const at = lines.flatMap((line, index) => (line.length < 1000 && what.test(line) ? [index + 1] : []));
    return changedLines(file, side).some(({ line }) => at.some((one) => Math.abs(one - line) <= AROUND));
  });
}

/** Whether a harness is only loaded inside of a function. */
function isInPassing({ path, before, after }: OpenFile): boolean {
  return [after, before].every(
    (side) =>
      side === undefined ||
      !sourceOf(path, side)
        .split('\n')
        .some((line) => {
          const [, name = ''] =
            /^(?:import|from|const .{0,80}require\()\s?["']?([\w@./-]{2,60})/.exec(line) ?? [];
          return (
            HARNESS.test(name) ||
            (/^(?:import|using|use)\b/.test(line) &&
              /["'{ ](?:evalite|braintrust|autoevals|langsmith|Microsoft\.Extensions\.AI\.Evaluation)/.test(
                line.slice(0, 400),
              ))
          );
        }),
  );
}

function says(text: string, what: RegExp): boolean {
  return text.split('\n').some((line) => line.length < 1000 && what.test(line));
}

function reason(
  path: string,
  { facts, text = '' }: ParsedVersion,
  kind: Language['kind'] | undefined,
): string | undefined {
  if (facts === undefined) return undefined;
  // A harness that imports its own parts is not used, it is written here.
  const folders = new Set(path.split('/').slice(0, -1));
  const harness = facts.imports.find(
    (name) => HARNESS.test(name) && !folders.has(name.slice(0, name.search(/[.:/]|$/))),
  );
  // Platforms that judge also keep logs of what is asked: a file that only logs judges nothing.
  if (harness !== undefined && !(LOGS_TOO.test(harness) && !says(text, EVALUATES)))
    return `uses \`${harness}\``;
  if (kind !== 'data') return undefined;
  const keys = new Set(facts.literals.flatMap(({ chain }) => chain.map(({ name }) => name)));
  if (keys.has('providers') && keys.has('prompts') && (keys.has('tests') || keys.has('assert')))
    return 'a promptfoo configuration';
  if (keys.has('doc_to_text') || keys.has('doc_to_target')) return 'a task of lm-evaluation-harness';
  if (keys.has('probe_spec') || keys.has('detector_spec')) return 'a configuration of garak';
  const held = EVALUATION_PATH.test(path) && [...keys].some((key) => EXPECTED.test(key));
  if ((held || isCase(keys)) && !describesPackage(path)) return 'what an answer is held against';
  const scores = facts.literals.filter(
    ({ text, chain }) => METRIC.test(chain[0]?.name ?? '') && /^-?\d*\.\d+(?:e-?\d+)?$|^[01]$/i.test(text),
  );
  if (scores.length >= 1 && scores.length * 4 >= facts.literals.length) return 'results of an evaluation';
  if (keys.has('results') && scores.length >= 2 && (keys.has('config') || keys.has('stats')))
    return 'results of an evaluation';
  return undefined;
}

/** Keys of a suite of one's own: what the answer must be like, and how it is judged. */
const EXPECTED =
  /^(?:expected_?(?:behaviou?r|answer|response|tools?|tool_?calls?|intent|facts)|(?:success|pass|evaluation|grading|scoring)_?criteria|ideal(?:_?answer)?|(?:reference|possible)_?(?:answer|output)s?|ground_?truth|golden_?(?:answer|output|response)|must_?(?:not_?)?(?:contain|include|mention|say)|min_?score|rubrics?|llm_?(?:as_?a?_?)?judge|judge(?:_?(?:prompt|model|llm))?|grader|ai_?validation)$/i;
const JUDGED =
  /^(?:expected_?behaviou?r|rubrics?|llm_?(?:as_?a?_?)?judge|judge_?(?:prompt|model|llm)|grader|ai_?validation)$/i;
/** What is asked in a case, or of whom. */
const ASKED_IN =
  /^(?:prompts?|questions?|query|user_?(?:input|message|prompt)|input|inputs|messages|conversation|turns|model|llm|agent|assistant|ai_?\w{2,20})$/i;

const ASKED_ITSELF = /^(?:user_?(?:input|message|prompt|query)|prompts?|questions?|conversation|turns)$/i;
const OUTPUT = /^expected_?outputs?$/i;

function isCase(keys: ReadonlySet<string>): boolean {
  const names = [...keys];
  const expected = names.filter((key) => EXPECTED.test(key));
  // Tasks of a crew expect an output, too: nobody asks anything there.
  const asked = names.some((key) => ASKED_ITSELF.test(key)) && names.some((key) => OUTPUT.test(key));
  return (
    asked ||
    ((expected.length >= 2 || expected.some((key) => JUDGED.test(key))) &&
      names.some((key) => ASKED_IN.test(key)))
  );
}

function limits(facts: FileFacts | undefined): readonly DetectedItem[] {
  return (facts?.literals ?? []).flatMap((literal) => {
    const { text, line, chain } = literal;
    const [own] = chain;
    return own?.kind === 'key' && THRESHOLD.test(own.name) && /^-?\d/.test(text)
      ? [{ name: own.name, value: text, line, place: namesAround(literal) }]
      : [];
  });
}

/** Evaluators and test cases that stand in a prompt file (GitHub Models). */
function cases(before: ParsedVersion | undefined, after: ParsedVersion | undefined): readonly Detection[] {
  const of = (side: ParsedVersion | undefined): readonly DetectedItem[] =>
    (side?.facts?.literals ?? []).flatMap(({ text, line, chain }) =>
      chain.some(({ name }) => /^(?:evaluators|testData)$/.test(name))
        ? [{ name: chain.map(({ name }) => name).join('.'), value: text, line }]
        : [],
    );
  const [first] = pairs(of(before), of(after));
  if (first === undefined) return [];
  return [
    {
      class: 'evaluation',
      line: (first.after ?? first.before).line,
      why: 'evaluators or test cases',
      certainty: 'certain',
    },
  ];
}
