import type { Detection, OpenFile, ParsedVersion } from './detector.ts';
import { type DetectedItem, pairs, sides } from './pairs.ts';

/** Names of what a model is measured by. */
export const METRIC =
  /^(?:accuracy|acc|f1(?:_?score)?|precision|recall|(?:roc_?)?auc|avg_?prec(?:ision)?|bleu|rouge\w*|perplexity|rmse|mae|mse|r2|exact_?match|pass_?(?:rate|@\d+)|wer|cer|faithfulness|answer_?relevancy|groundedness|map(?:@\d+)?|ndcg\w*|loss|toxicity|hallucination\w*)(?:[,_/](?:none|micro|macro|weighted|test|val|train|stderr\w*))*$/i;
const MODEL_COLUMN = /^(?:models?|model_?(?:name|id)|llm|checkpoint|system|method|run|task|probe|detector)$/i;
/** Files that hold what came out of a run, and not what somebody writes about it. */
const OF_RESULTS =
  /(?:^|[/_.-])(?:evals?|evaluations?|results?|scores?|score_?(?:board|card|table)s?|benchmarks?|leaderboards?|metrics)(?:[/_.-]|$)/i;
const FOR_PEOPLE =
  /(?:^|\/)(?:README|CHANGELOG|CONTRIBUTING|index)[\w.-]{0,20}$|(?:^|\/)(?:docs?|website|blog|_posts|content)\//i;
const SCORE = /^[-+]?\d{1,6}(?:\.\d{1,8})?\s?%?$/;
/** Longer lines are data, characters; and more rows nobody compares. */
const MAX_LINE = 2000;
const MAX_ROWS = 5000;

/** Tables of scores that are kept beside the product: one row for each model, one column for each measure. */
export function scoreTables({ path, before, after }: OpenFile): readonly Detection[] {
  if (FOR_PEOPLE.test(path)) return [];
  const table = /\.(?:csv|tsv)$/i.test(path);
  if (!table && !(OF_RESULTS.test(path) && /\.(?:md|mdx|markdown|txt|rst)$/i.test(path))) return [];
  const of = (side: ParsedVersion | undefined): readonly DetectedItem[] => scoresOf(side?.text ?? '', table);
  return pairs(of(before), of(after)).map((pair) => ({
    class: 'evaluation',
    ...sides(pair),
    why: `a table of scores: \`${(pair.after ?? pair.before).name}\``,
    certainty: 'likely',
  }));
}

function scoresOf(text: string, table: boolean): readonly DetectedItem[] {
  let head: readonly string[] = [];
  return text
    .split('\n')
    .slice(0, MAX_ROWS)
    .flatMap((line, at): readonly DetectedItem[] => {
      const cells = line.length > MAX_LINE ? [] : cellsOf(line, table);
      if (cells.length < 2) {
        if (!table) head = [];
        return [];
      }
      if (head.length === 0) {
        head = cells;
        return [];
      }
      if (!MODEL_COLUMN.test(head[0] ?? '')) return [];
      return cells.flatMap((value, column) =>
        METRIC.test(head[column]?.replaceAll(' ', '_') ?? '') && SCORE.test(value)
          ? [{ name: `${cells[0]} ${head[column]}`, value, line: at + 1 }]
          : [],
      );
    });
}

function cellsOf(line: string, table: boolean): readonly string[] {
  if (!table && !line.trimStart().startsWith('|')) return [];
  const cells = table
    ? line.split(/[,;\t]/)
    : line
        .trim()
        .replace(/^\||\|$/g, '')
        .split('|');
  return cells.map((cell) => cell.trim().replace(/^["'*`]+|["'*`]+$/g, ''));
}
