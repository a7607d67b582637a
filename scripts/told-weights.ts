/**
 * The weights of `src/change/guardrails/told.ts`: a logistic regression on `test/change/guardrails/told.csv`, and how well
 * it tells sentences of repositories that it was not fitted to. `node scripts/told-weights.ts`
 *
 * A row of the data is one sentence that left a prompt in the history of a public repository and that was read as a limit:
 * the number of its repository, whether it only told of something (labelled from the sentence alone), and
 * the signs in it, 1 or 0, in the order of the first line. The sentences themselves are of others and are not kept.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const DATA = join(import.meta.dirname, '../test/change/guardrails/told.csv');
/** How much a weight costs; the first sign, which each sentence has, costs next to nothing. */
const [COST, COST_OF_FIRST] = [3, 0.01];
const STEPS = 30;
const FOLDS = 10;

interface Row {
  readonly repository: number;
  readonly told: number;
  readonly signs: readonly number[];
}

export function readRows(): { readonly names: readonly string[]; readonly rows: readonly Row[] } {
  const [head = '', ...lines] = readFileSync(DATA, 'utf8').trimEnd().split('\n');
  const names = (head.split(',')[2] ?? '').split('|');
  const rows = lines.map((line) => {
    const [repository = '', told = '', signs = ''] = line.split(',');
    return { repository: Number(repository), told: Number(told), signs: [...signs].map(Number) };
  });
  return { names, rows };
}

/** Logarithms of odds, one for each sign. */
export function weightsOf(rows: readonly Row[]): readonly number[] {
  const size = rows[0]?.signs.length ?? 0;
  const cost = Array.from({ length: size }, (_, index) => (index === 0 ? COST_OF_FIRST : COST));
  let weights = cost.map(() => 0);
  for (let step = 0; step < STEPS; step += 1) {
    const slope = weights.map((weight, index) => weight * (cost[index] ?? 0));
    const bend = cost.map((one, index) => cost.map((_, other) => (index === other ? one : 0)));
    for (const { signs, told } of rows) {
      const chance = 1 / (1 + Math.exp(-sum(signs, weights)));
      const seen = signs.flatMap((sign, index) => (sign === 1 ? [index] : []));
      for (const index of seen) {
        slope[index] = (slope[index] ?? 0) + chance - told;
        const line = bend[index] ?? [];
        for (const other of seen) line[other] = (line[other] ?? 0) + chance * (1 - chance);
      }
    }
    const move = solve(bend, slope);
    weights = weights.map((weight, index) => weight - (move[index] ?? 0));
  }
  return weights;
}

function sum(signs: readonly number[], weights: readonly number[]): number {
  return signs.reduce((all, sign, index) => all + sign * (weights[index] ?? 0), 0);
}

/** By elimination; the matrix is positive. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): readonly number[] {
  const lines = matrix.map((line, index) => [...line, right[index] ?? 0]);
  lines.forEach((pivot, at) => {
    for (const line of lines) {
      if (line === pivot) continue;
      const factor = (line[at] ?? 0) / (pivot[at] ?? 1);
      for (let index = at; index < line.length; index += 1)
        line[index] = (line[index] ?? 0) - factor * (pivot[index] ?? 0);
    }
  });
  return lines.map((line, at) => (line.at(-1) ?? 0) / (line[at] ?? 1));
}

/** How often a sentence that tells is put above one that limits, by weights that were fitted to other repositories. */
export function crossValidation(rows: readonly Row[]): number {
  const scores = Array.from({ length: FOLDS }, (_, fold) => {
    const weights = weightsOf(rows.filter(({ repository }) => repository % FOLDS !== fold));
    return rows
      .filter(({ repository }) => repository % FOLDS === fold)
      .map(({ told, signs }) => ({ told, score: sum(signs, weights) }));
  }).flat();
  const [telling, limiting] = [1, 0].map((which) => scores.filter(({ told }) => told === which));
  const wins = (telling ?? []).map(
    ({ score }) => (limiting ?? []).filter((one) => one.score < score).length / (limiting?.length ?? 1),
  );
  return wins.reduce((all, one) => all + one, 0) / wins.length;
}

if (import.meta.main) {
  const { names, rows } = readRows();
  weightsOf(rows).forEach((weight, index) => {
    process.stdout.write(`${String(Math.round(weight * 10)).padStart(4)}  ${names[index]}\n`);
  });
  const told = rows.filter((row) => row.told === 1).length;
  process.stdout.write(
    `${rows.length} sentences, ${told} of them told; cross-validated by repository: ${crossValidation(rows).toFixed(3)}\n`,
  );
}
