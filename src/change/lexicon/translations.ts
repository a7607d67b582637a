/** A language by its code: `de`, `pt-BR`, `zh_Hans`, `values-fr`. */
const OF_LANGUAGE = '(?:[a-z]{2,3}(?:[-_][A-Za-z]{2,8}){0,2})';

/** Folders and files in which a product keeps what it says to people, language by language. */
const TRANSLATION = new RegExp(
  [
    '(?:^|/)(?:locales?|i18n|l10n|translations?|intl|lproj)/(?:[\\w.@-]{1,60}/){0,4}[\\w.@-]{1,80}$',
    `(?:^|/)(?:lang|langs|languages|messages|strings|nls|text|texts)/(?:${OF_LANGUAGE}/(?:[\\w.-]{1,60}/){0,2}[\\w.-]{1,60}|${OF_LANGUAGE}\\.\\w{2,10})$`,
    `(?:^|/)values(?:-[\\w+-]{1,20})?/\\w{0,40}(?:strings|plurals|arrays)\\w{0,20}\\.xml$`,
    `\\.lproj/[\\w.-]{1,60}$|\\.(?:po|pot|xliff?|xlf|arb|xcstrings|strings|stringsdict|resx|ftl)$`,
    `(?:^|/)(?:messages|strings|labels|translations?)[_.-]${OF_LANGUAGE}\\.(?:properties|json|ya?ml|ts|js)$`,
  ].join('|'),
);

/** Whether a file holds translations: texts of the pages of a product, under keys that say where they stand. */
export function isTranslation(path: string): boolean {
  return TRANSLATION.test(path);
}
