import type { Change, SentencePair } from '../change/change.ts';
import { countOf } from '../count-of.ts';
import type { Evaluation } from '../gates/evaluation.ts';
import { words } from '../prose.ts';
import type { FoldableSection } from './layout.ts';
import { codeSpan, inline, tableHead, tableRow } from './markdown.ts';
import { moreRow } from './sections.ts';
import { clip } from './visible.ts';

/** A longer sentence is cut, characters. */
const MAX_SENTENCE = 300;

/** What the prompts say now: each sentence before and after, restrictions first. */
export function sentencesSection({ changes }: Evaluation): readonly FoldableSection[] {
  const prompts = new Map<string, Change>();
  for (const change of changes)
    if (change.sentences !== undefined) prompts.set(`${change.path}\0${change.line ?? 1}`, change);
  const told = [...prompts.values()].filter(({ sentences = [] }) => sentences.length > 0);
  const [first] = told;
  if (first === undefined) return [];
  const several = new Set(told.map(({ path }) => path)).size > 1;
  const rows = told
    .flatMap(({ path, sentences = [] }) => sentences.map((pair) => ({ path, pair })))
    .toSorted((a, b) => rank(a.pair) - rank(b.pair));
  const unshown = told.reduce((sum, { moreSentences = 0 }) => sum + moreSentences, 0);
  const titles = [...(several ? ['file'] : []), 'before', 'after'];
  const what = several ? countOf(told.length, 'prompt') : codeSpan(first.path);
  const heading = `**What the ${several ? 'prompts say' : 'prompt says'} now** (${what}, ${countOf(rows.length + unshown, 'sentence')}; restrictions first)`;
  return [
    {
      open: `${heading}\n\n${tableHead(titles)}`,
      rows: rows.map(({ path, pair }) =>
        tableRow([
          ...(several ? [codeSpan(path)] : []),
          cell(pair, pair.before, '*(new)*'),
          cell(pair, pair.after, pair.sense === 'kept' ? '*(still said elsewhere)*' : '*(gone)*'),
        ]),
      ),
      more: (count) => moreRow(titles.length, titles.length - 1)(count + unshown),
    },
  ];
}

function isWeaker({ sense }: SentencePair): boolean {
  return sense !== undefined && sense !== 'kept' && sense !== 'hardened' && sense !== 'reworded';
}

function rank(pair: SentencePair): number {
  if (isWeaker(pair)) return 0;
  return pair.sense !== undefined || pair.limits === true ? 1 : 2;
}

function cell(pair: SentencePair, text: string | undefined, without: string): string {
  if (text === undefined) return without;
  const mark = text === pair.before && isWeaker(pair) ? '⚠️ ' : '';
  return `${mark}${inline([words(clip(text.replace(/\s+/g, ' ').trim(), MAX_SENTENCE))])}`;
}
