const CYRILLIC_AND_GREEK = 'аеорсухіјѕԁһԛԝοαρτικνАЕОРСУХІВНКМТΑΟΤΗ';
const LATIN = 'aeopcyxijsdhqwoaptikvAEOPCYXIBHKMTAOTH';

/** Letters of other scripts → the Latin ones that they look like. */
const ALIKE: ReadonlyMap<string, string> = new Map(
  [...CYRILLIC_AND_GREEK].map((letter, index) => [letter, LATIN[index] ?? letter]),
);

/** `text` with the Latin letter for each that only looks like it. */
export function asLatin(text: string): string {
  return text.replace(/[\u0370-\u052f]/g, (letter) => ALIKE.get(letter) ?? letter);
}
