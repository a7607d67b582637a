/** `npm run bench:detect`: precision and recall of the detectors over the labelled changes of `test/corpus/`. */

import { presetPolicy } from '../src/evaluation/load-policy.ts';
import { openCatalog } from '../src/evaluation/shipped-data.ts';
import { type Case, corpus, labels, seen } from '../test/support/corpus.ts';

interface Score {
  hits: number;
  missed: number;
  wrong: number;
}

const policy = await presetPolicy('iso-42001', openCatalog());
const scores = new Map<string, Score>();
const guardrails: Score = { hits: 0, missed: 0, wrong: 0 };
const mistakes: string[] = [];

function score(name: string): Score {
  const known = scores.get(name);
  if (known !== undefined) return known;
  const fresh = { hits: 0, missed: 0, wrong: 0 };
  scores.set(name, fresh);
  return fresh;
}

function classOf(label: string): string {
  return label.split(' ')[0] ?? label;
}

function tell(one: Case, text: string): void {
  mistakes.push(`  ${one.file}: ${one.name} (${one.path})\n    ${text}`);
}

const cases = corpus();
for (const one of cases) {
  const changes = await seen(one, policy);
  const { want, got } = labels(one, changes);
  for (const label of want) {
    if (got.includes(label)) score(classOf(label)).hits += 1;
    else {
      score(classOf(label)).missed += 1;
      tell(one, `missed ${label}; saw ${got.join(', ') || 'nothing'}`);
    }
  }
  for (const label of got) {
    if (want.includes(label)) continue;
    score(classOf(label)).wrong += 1;
    const why = changes.filter(({ class: kind }) => kind === classOf(label)).map((change) => change.why);
    tell(one, `wrongly ${label}: ${[...new Set(why)].join('; ')}`);
  }
  const wanted = one.expect.some(({ guardrail }) => guardrail === true);
  const flagged = changes.some((change) => change.guardrails !== undefined);
  if (wanted && flagged) guardrails.hits += 1;
  else if (wanted) {
    guardrails.missed += 1;
    tell(one, 'missed that a guardrail is gone');
  } else if (flagged) {
    guardrails.wrong += 1;
    const gone = changes.flatMap((change) => change.guardrails ?? []).map(({ text }) => text);
    tell(one, `wrongly says that a guardrail is gone: ${gone.join(' | ')}`);
  }
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '    –' : (part / whole).toFixed(3);
}

process.stdout.write(`${cases.length} labelled changes\n\n`);
process.stdout.write('class                 seen  missed  wrong  recall  precision\n');
const total: Score = { hits: 0, missed: 0, wrong: 0 };
const rows = [...scores].sort(([a], [b]) => (a < b ? -1 : 1));
for (const [, one] of rows) {
  total.hits += one.hits;
  total.missed += one.missed;
  total.wrong += one.wrong;
}
for (const [name, { hits, missed, wrong }] of [
  ...rows,
  ['all', total] as const,
  ['guardrail-removed', guardrails] as const,
]) {
  const numbers = [hits, missed, wrong].map((number) => String(number).padStart(6)).join(' ');
  const rates = `${percent(hits, hits + missed).padStart(7)} ${percent(hits, hits + wrong).padStart(9)}`;
  process.stdout.write(`${name.padEnd(18)} ${numbers} ${rates}\n`);
}
if (mistakes.length > 0) process.stdout.write(`\nWhat went wrong\n${mistakes.join('\n')}\n`);
