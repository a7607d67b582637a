import type { Index } from './align.ts';
import type { LexiconLanguage } from './lexicon/index.ts';

/** The languages in which `before` says much and `after` little, where it says more in another. */
export function translatedLanguages(before: Index, after: Index): ReadonlySet<LexiconLanguage> {
  const [was, is] = [languagesOf(before), languagesOf(after)];
  const gone = [...was].filter(([language, count]) => (is.get(language) ?? 0) <= count / 4);
  const lost = gone.reduce((sum, [language, count]) => sum + count - (is.get(language) ?? 0), 0);
  // Another language says as much more as these say less.
  const grown = [...is].some(([language, count]) => {
    const old = was.get(language) ?? 0;
    return count > 0 && (count >= 4 * old || (lost > 1 && count - old >= 0.75 * lost));
  });
  const main = [...is].sort((a, b) => b[1] - a[1])[0]?.[0];
  const replaced = main !== undefined && (was.get(main) ?? 0) < before.readings.length / 4;
  if (replaced) return new Set([...was.keys()].filter((language) => language !== main));
  return new Set(grown ? gone.map(([language]) => language) : []);
}

function languagesOf({ readings }: Index): ReadonlyMap<LexiconLanguage, number> {
  const counts = new Map<LexiconLanguage, number>();
  for (const { language } of readings) counts.set(language, (counts.get(language) ?? 0) + 1);
  return counts;
}
