import type { FileFacts } from '../facts/facts.ts';
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
    /\.(?:jsonl|ndjson)$/i.test(path) ||
    /(?:^|\/)(?:README|DATASET\w*|dataset_?card)\.md$/i.test(path) ||
    holdsFacts(path),
  detect: ({ path, before, after }): readonly Detection[] => {
    const why = [after, before]
      .map((side) => (side === undefined ? undefined : reason(path, side)))
      .find(Boolean);
    if (why !== undefined)
      return [{ class: EVALUATION.test(path) ? 'evaluation' : 'dataset', line: 1, why, certainty: 'likely' }];
    return pairs(loaded(before?.facts), loaded(after?.facts)).map((pair) => ({
      class: 'dataset',
      ...sides(pair),
      why: 'loads a data set',
      certainty: 'certain',
    }));
  },
};

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

function loaded(facts: FileFacts | undefined): readonly DetectedItem[] {
  return (facts?.literals ?? []).flatMap(({ text, line, chain: [own] }) =>
    own?.kind === 'call' && own.index === 0 && /^(?:load_dataset|load_from_disk|loadDataset)$/.test(own.name)
      ? [{ name: own.name, value: text, line }]
      : [],
  );
}
