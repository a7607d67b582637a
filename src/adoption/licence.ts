import type { DraftedValue } from './known.ts';

/** What a licence calls itself in its first lines → its id, as SPDX and model cards write it. */
const LICENCES: readonly (readonly [id: string, words: RegExp])[] = [
  ['apache-2.0', /apache license\s+version 2\.0/i],
  ['mit', /\bmit license\b|^permission is hereby granted, free of charge/im],
  ['agpl-3.0', /gnu affero general public license\s+version 3/i],
  ['lgpl-3.0', /gnu lesser general public license\s+version 3/i],
  ['gpl-3.0', /gnu general public license\s+version 3/i],
  ['gpl-2.0', /gnu general public license\s+version 2/i],
  ['mpl-2.0', /mozilla public license,? version 2\.0/i],
  ['bsd-3-clause', /bsd 3-clause/i],
  ['cc-by-4.0', /creative commons attribution 4\.0/i],
  ['unlicense', /this is free and unencumbered software/i],
];
/** Licences say what they are at their beginning, characters. */
const BEGINNING = 500;

/** The licence of the whole repository; undefined: it has none, or one that is not known by its words. */
export function licenceOf(texts: ReadonlyMap<string, string>): DraftedValue<string> | undefined {
  for (const [path, text] of texts) {
    if (!LICENCE_FILE.test(path)) continue;
    const found = LICENCES.find(([, words]) => words.test(text.slice(0, BEGINNING)));
    if (found !== undefined) return { value: found[0], from: path };
  }
  return undefined;
}

/** At the root of a repository. */
export const LICENCE_FILE = /^(?:licen[cs]e|copying)(?:\.(?:md|txt|rst))?$/i;
