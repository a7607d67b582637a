/** What the names of files tell of models that a repository keeps: what they are given, and what they answer. */
import type { TemplateValue } from './fill.ts';
import { type DraftedValue, placesOf } from './known.ts';
import type { ProposedSystem } from './propose.ts';

/** So many files of models are a collection: none of them is the one, and each was trained for itself. */
const COLLECTION = 10;

/** Words in a path, split at its signs → what a model of that name is given. */
const GIVEN: readonly (readonly [given: string, words: RegExp])[] = [
  ['images', /^(?:images?|imagenet|vision|photos?|faces?|ocr|mnist|resnet\w*|vit)$/],
  ['video', /^(?:videos?|action)$/],
  ['texts', /^(?:texts?|nlp|language|languages|bert\w*|gpt\w*|sentiment|translation)$/],
  ['speech and sound', /^(?:speech|audio|asr|voice|sound|whisper|wav2vec\w*)$/],
  ['graphs', /^(?:graphs?|gnn|molecules?)$/],
  ['rows of tables', /^(?:tabular|churn|fraud|credit|titanic)$/],
];

/** The same → what kind of output it gives, as a register entry names it. */
const GIVES: readonly (readonly [output: string, words: RegExp])[] = [
  [
    'classification',
    /^(?:vision|classif\w*|detect\w*|segment\w*|recogni\w*|sentiment|bert\w*|resnet\w*|mnist|spam|toxicity|graph)$/,
  ],
  ['generation', /^(?:generat\w*|gans?|diffusion|gpt\w*|llama\w*|translation|caption\w*|summari\w*|tts)$/],
  ['prediction', /^(?:forecast\w*|regress\w*|predict\w*|churn|prices?|demand)$/],
  ['recommendation', /^(?:recommend\w*|ranking|ranker)$/],
];

/** Answers for the register entry of a system that runs models of its own. */
export function ownModelAnswers({ calls, weights }: ProposedSystem): readonly TemplateValue[] {
  if (calls) return [];
  const paths = [...new Set(weights.map(({ path }) => path))];
  const [given, gives] = [told(paths, GIVEN), told(paths, GIVES)];
  return [
    ...(given === undefined ? [] : [{ at: ['input-data'], ...given, value: given.value.join(', ') }]),
    ...(gives === undefined ? [] : [{ at: ['output'], ...gives }]),
    ...(isCollection(paths)
      ? [
          {
            at: ['training-data', 'what'],
            value: 'Each model has its own: as its page or its card says.',
            from: placesOf(paths),
          },
          {
            at: ['training-data', 'source'],
            value: 'As published with each model.',
            from: placesOf(paths),
          },
        ]
      : []),
  ];
}

/** The section "Training approach" of a collection's card. */
export function trainingOfCollection({ calls, weights }: ProposedSystem): DraftedValue<string> | undefined {
  const paths = [...new Set(weights.map(({ path }) => path))];
  if (calls || !isCollection(paths)) return undefined;
  return {
    value: 'Each model was trained by itself: as its page or its card says.',
    from: placesOf(paths),
  };
}

function isCollection(paths: readonly string[]): boolean {
  return paths.length >= COLLECTION;
}

function told(
  paths: readonly string[],
  table: readonly (readonly [string, RegExp])[],
): DraftedValue<readonly string[]> | undefined {
  const found = table.flatMap(([value, words]) => {
    const place = paths.find((path) => wordsOf(path).some((word) => words.test(word)));
    return place === undefined ? [] : [{ value, place }];
  });
  if (found.length === 0) return undefined;
  return { value: found.map(({ value }) => value), from: placesOf(found.map(({ place }) => place)) };
}

function wordsOf(path: string): readonly string[] {
  return path.toLowerCase().split(/[^a-z0-9]+/);
}
