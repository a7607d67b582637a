import type { Position, Problem } from './position.ts';

/**
 * The mark of a statement that the tool drafted and no person has confirmed: a comment `# drafted from PLACE` behind a
 * YAML value, or `<!-- drafted from PLACE -->` in Markdown. Taking the comment out is how a person confirms it.
 */
const MARK = 'drafted from ';

/** Where a YAML text bears the mark. */
export function draftMarksInYaml(text: string, firstLine: number): readonly Position[] {
  if (!text.includes(MARK)) return [];
  return text.split('\n').flatMap((line, index) => {
    const at = line.indexOf(MARK);
    // Only blanks between the sign of a comment and the mark.
    const sign = at === -1 ? -1 : line.lastIndexOf('#', at);
    const isMark = sign !== -1 && line.slice(sign + 1, at).trim() === '';
    return isMark ? [{ line: index + firstLine, column: sign + 1 }] : [];
  });
}

/** Where a line with the mark says that its statement comes from, and what stands before its comment; undefined: it bears no mark. */
export function draftMark(line: string): { readonly place: string; readonly statement: string } | undefined {
  const at = line.indexOf(MARK);
  if (at === -1) return undefined;
  return {
    place: without(line.slice(at + MARK.length), ['-->']),
    statement: without(line.slice(0, at), ['#', '<!--']),
  };
}

/** `text` without blanks around it and without the one of `signs` that it ends with. */
function without(text: string, signs: readonly string[]): string {
  const trimmed = text.trim();
  const sign = signs.find((one) => trimmed.endsWith(one));
  return sign === undefined ? trimmed : trimmed.slice(0, -sign.length).trim();
}

/** Whether an HTML comment of a Markdown document is the mark. */
export function isDraftComment(html: string): boolean {
  return html.startsWith('<!--') && html.slice(4).trimStart().startsWith(MARK);
}

/** What a document still has to have confirmed, one problem for all of its marks. */
export function unconfirmedProblems(places: readonly Position[]): readonly Problem[] {
  const [first] = places;
  if (first === undefined) return [];
  const count = places.length === 1 ? 'a statement was' : `${places.length} statements were`;
  return [
    {
      position: first,
      message: `${count} drafted and not confirmed by a person`,
      hint: 'read each, correct it, and delete its comment `drafted from …`, or run `aims-gate confirm` on the file',
    },
  ];
}

/** `text` without the marks: what a person confirms by `aims-gate confirm`. */
export function confirmText(text: string): string {
  return text
    .split('\n')
    .flatMap((line) => {
      const html = line.trim();
      if (isDraftComment(html) && html.endsWith('-->')) return [];
      const [place] = draftMarksInYaml(line, 1);
      if (place === undefined) return [line];
      const kept = line.slice(0, place.column - 1).trimEnd();
      return kept === '' ? [] : [kept];
    })
    .join('\n');
}
