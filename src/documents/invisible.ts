/**
 * Characters that nobody sees: format characters, those that Unicode calls default-ignorable (joiners, fillers, variation
 * selectors, tags) and the blank Braille pattern. Text that is made of them says nothing.
 */
const INVISIBLE = /[\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/gu;

/** `text` without what nobody sees. */
export function withoutInvisible(text: string): string {
  return text.replace(INVISIBLE, '');
}
