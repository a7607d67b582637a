// What a score stands for, in the rows of a rating.

import type { Sentence } from './sentences.ts';

/** "0.8-0.9: mostly correct; no invention", "5: without errors; 3: only small slips": what a score stands for. */
export function isLevel(sentence: Sentence | undefined): boolean {
  if (sentence === undefined) return false;
  return SCORE.test(sentence.opening) || isScale(sentence.text);
}

const SCORE =
  /^[-*•\s]{0,6}(?:(?:0\.\d{1,2}|1\.0)(?:\s?[-–~至]\s?(?:0\.\d{1,2}|1\.0))?|\d{1,3}\s?(?:points?|stars?|分|점|点|Punkte?|puntos?|punti|pontos?|punten|pkt|балл\p{L}{0,2})(?=\s?[:：=–—](?!\s{0,4}(?:never|do not|don't|always|only|must|you|不|禁|请))))\s?[:：=–—]/iu;
const LEVEL = /(?:^|[;；,，]\s?)(\d{1,3})\s?[:：=–—-]\s/g;

/** Three levels or more in one line, the best first: rules are numbered upwards. */
function isScale(text: string): boolean {
  const levels = [...text.slice(0, 400).matchAll(LEVEL)].map(([, level]) => Number(level));
  return levels.length >= 3 && levels.every((level, at) => at === 0 || level < (levels[at - 1] ?? 0));
}
