import { sourceOf } from './context.ts';
import type { OpenFile, ParsedVersion } from './detector.ts';
import { meaning } from './pairs.ts';

/** The lines of code that stand on one side only; `only`: on that side. */
export function changedLines(
  file: OpenFile,
  only?: ParsedVersion,
): readonly { readonly text: string; readonly line: number }[] {
  const of = (side: ParsedVersion | undefined) =>
    codeLines(side === undefined ? '' : sourceOf(file.path, side));
  const [was, is] = [of(file.before), of(file.after)];
  if (signs(was) === signs(is)) return [];
  const [old, fresh] = [new Set(was.map(({ text }) => text)), new Set(is.map(({ text }) => text))];
  return [
    ...(only === undefined || only === file.after ? is.filter(({ text }) => !old.has(text)) : []),
    ...(only === undefined || only === file.before ? was.filter(({ text }) => !fresh.has(text)) : []),
  ];
}

/** The first line of code that differs, without comments, imports and layout; undefined: no line does. */
export function codeDiffers(file: OpenFile): number | undefined {
  return changedLines(file)[0]?.line;
}

/** All of the code without what a formatter moves: blanks, brackets, commas and quotes. */
function signs(lines: readonly { readonly text: string }[]): string {
  return lines.map(({ text }) => text.replace(/[\s,;()[\]{}"']+/g, '')).join('');
}

const LOGS =
  /^(?:self\.|this\.)?_?(?:log|logger|logging|console|warnings|print(?:ln)?|pprint|rprint|Log|LOG|LOGGER)(?:\.(?:log|info|warn(?:ing)?|debug|error|trace|exception|critical|print))?(?:_rank_?0|_once)?\s?\(/;

/** How many more brackets a line opens than it closes, outside of its texts. */
function openedBy(line: string): number {
  const bare = line.slice(0, 500).replace(/"(?:[^"\\]|\\.){0,400}"|'(?:[^'\\]|\\.){0,400}'/g, '');
  return bare.split('(').length - bare.split(')').length;
}

function codeLines(text: string): readonly { readonly text: string; readonly line: number }[] {
  let quote: string | undefined;
  let spoken = false;
  let command = false;
  let imported = false;
  let logged = 0;
  return text.split('\n').flatMap((line, index) => {
    // What is said beside a line changes none of it.
    const bare = line.slice(0, 500).replace(/\s{2}#\s[^"']{0,300}$/, '');
    const clean = meaning(bare).replace(/[,;({[\s]+$/, '');
    // `from x import (`: the names go on in the next lines.
    const imports = imported || /^(?:from\s\S{1,100}\s)?import\b/.test(clean);
    imported =
      imports && (/\\\s{0,4}$/.test(bare) || ((imported || bare.includes('(')) && !bare.includes(')')));
    if (imports) return [];
    // A docstring speaks to people: from the quotes that open a line to those that close them. A text that is bound is code.
    const inside = quote !== undefined && spoken;
    const opened = quote ?? /"""|'''/.exec(clean)?.[0];
    if (opened !== undefined && clean.split(opened).length % 2 === 0) {
      quote = quote === undefined ? opened : undefined;
      spoken = quote !== undefined && /^[rf]?(?:"""|''')/.test(clean);
    }
    // `!gcloud … \`, `%pip …` of a cell is told to a shell, with the lines that it goes on in.
    const told = command || /^[!%] ?[a-z]/.test(clean);
    command = told && clean.endsWith('\\');
    // What is written to a log changes no model: from the call to the bracket that closes it.
    const logs = logged > 0 || LOGS.test(line.slice(0, 500).trim());
    logged = logs ? Math.max(0, logged + openedBy(line)) : 0;
    if (logs) return [];
    const comment = told || /^(?:#|\/\/|\*|"""|'''|import |from |using |package )/.test(clean);
    return inside || comment || clean.length < 4 ? [] : [{ text: clean, line: index + 1 }];
  });
}
