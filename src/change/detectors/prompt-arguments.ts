import { OuterLines } from './outer-lines.ts';
import { type DetectedItem, meaning } from './pairs.ts';

/** Longer lines are data, characters. */
const MAX_LINE = 600;
/** A call is read over so many lines. */
const MAX_LINES = 16;
/** Longer expressions are programs of their own, characters. */
export const MAX_EXPRESSION = 200;

const FILLING =
  '(?:format|format_map|format_prompt|format_messages|formatted|render|substitute|safe_substitute|partial|apply|create|createMessage|invoke|ainvoke|Format|FormatPrompt|Render|Execute)';
/** `CLAIM_PROMPT.format(`, `Prompts.claimPrompt().formatted(`, `PromptTemplate.from(TEXT).apply(`, `render_prompt(`. */
const FILLS = new RegExp(
  String.raw`([\w.$:>-]{0,60}(?:[Pp]rompt|[Ii]nstruction|PROMPT|INSTRUCTION)\w{0,40})(?:\([^()\n]{0,200}\))?(?:(?:\.|->)(?:from|of|new)\([^()\n]{0,200}\))?(?:\.|->)${FILLING}\(|\b((?:render|format|fill)_\w{0,20}prompt\w{0,20})\(`,
);
/** `.create(` on the line after the template. */
const GOES_ON = new RegExp(String.raw`^\s{0,80}(?:\.|->)${FILLING}\(`);
/** Calls that fill the text that they are given first. */
const FORMATS =
  /(?<![\w.])(?:fmt\.Sprintf|fmt\.Fprintf|[sS]tring\.[fF]ormat|v?sprintf|std::format|fmt::format|absl::StrFormat|(?:Kernel\.)?format!?|String|strtr|view|Mustache\.render|ejs\.render|EEx\.eval_string|\w{0,20}\.InvokePrompt\w{0,20}|PromptTemplate\.format)\s?\(/;
/** `"…".formatted(`, `""".format(`: calls on a text. */
const ON_TEXT = /["'`](?:\s?\.trimIndent\(\)|\s?\.trimMargin\(\))?\s?\.(?:formatted|format)\(/;
/** `CLAIM_PROMPT % { claim: … }` of Ruby. */
const BY_SIGN = /\b([\w:.]{0,40}PROMPT\w{0,40})\s%\s(?=[[{(])/;
/** `.replace("{claim}", …)`, `str_replace('{{claim}}', …)`. */
const REPLACES =
  /(?:replace|replaceAll|replace_all|replacen|gsub!?|sub!?|Replace|ReplaceAll|replacingOccurrences)\((?:of:\s?)?(?:[\w.:>$-]{1,60},\s?)?["'`]((?:\{{1,2}|\[|<|%|@|#|\$\{?|__)\s?\w{1,40}[^"'`\n]{0,4})["'`],/g;
/** `.param("claim", x)`, `variables.put("claim", x)`: a prompt's argument by its name. */
const NAMED =
  /\.(param|variable|var|with|put|set|add|insert|bind|assign|Add|Set)\(\s?["'](\w{1,40})["'],\s?/g;
/** Signs of all of them; without one a file fills nothing. */
const ANY =
  /[fF]ormat|printf|PROMPT\w{0,40} % |[rR]ender|substitute|partial|eplace|sub!?\(|apply\(|create|nvoke|strtr|view\(|eval_|Execute|\.(?:param|variable|var|with|put|set|add|insert|bind|assign|Add|Set)\(/;
const TEXT = /[Pp]rompt|[Ii]nstruction|PROMPT|INSTRUCTION|[Pp]reamble|PREAMBLE|[sS]ystem_?[mM]essage/;

/** Whether the text may hold calls that fill a prompt: cheap. */
export function mayFill(text: string): boolean {
  return ANY.test(text);
}

/**
 * What the arguments say by which prompts are filled: of constants, of prompts that stand in the call, and of marks in a
 * prompt that are replaced.
 */
export function argumentsIn(source: string, prompts: readonly DetectedItem[]): readonly DetectedItem[] {
  const lines = source.split('\n');
  const outer = new OuterLines();
  const marks = marksOf(prompts);
  return lines.flatMap((line, at): readonly DetectedItem[] => {
    outer.add(line);
    if (line.length > MAX_LINE || !ANY.test(line)) return [];
    const call = fillingCall(lines, at, prompts);
    const place = { line: at + 1, place: outer.before('') };
    const given = call === undefined ? [] : givenTo(call).map((one) => ({ ...one, ...place }));
    const near = TEXT.test(
      lines
        .slice(Math.max(0, at - 3), at + 1)
        .join('\n')
        .slice(0, MAX_LINE * 4),
    );
    const replaced = near ? replacedIn(line).map((one) => ({ ...one, ...place })) : [];
    return [...given, ...replaced, ...namedIn(lines, at, marks).map((one) => ({ ...one, ...place }))];
  });
}

interface Call {
  readonly name: string;
  readonly parts: readonly string[];
}

function fillingCall(
  lines: readonly string[],
  at: number,
  prompts: readonly DetectedItem[],
): Call | undefined {
  const line = lines[at] ?? '';
  const partsFrom = (from: number): readonly string[] =>
    partsOf(
      [line.slice(from), ...lines.slice(at + 1, at + MAX_LINES)]
        .map((one) => one.slice(0, MAX_LINE))
        .join('\n'),
    );
  const known = FILLS.exec(line) ?? BY_SIGN.exec(line);
  if (known !== null) {
    const parts = partsFrom(known.index + known[0].length);
    return { name: known[1] ?? known[2] ?? '', parts: partsIn(parts) };
  }
  const goesOn = GOES_ON.exec(line);
  if (
    goesOn !== null &&
    TEXT.test(
      lines
        .slice(Math.max(0, at - 2), at)
        .join('\n')
        .slice(0, MAX_LINE),
    )
  )
    return { name: 'prompt', parts: partsIn(partsFrom(goesOn[0].length)) };
  const on = ON_TEXT.exec(line);
  if (on !== null && stands(lines, at, prompts))
    return { name: 'text', parts: partsFrom(on.index + on[0].length) };
  const formats = FORMATS.exec(line);
  if (formats === null) return undefined;
  const parts = partsFrom(formats.index + formats[0].length);
  if (formats[0].startsWith('String(') && !/^\s{0,8}format:/.test(parts[0] ?? '')) return undefined;
  const first = parts.findIndex((part, index) => index < 2 && isPrompt(part, at + 1, prompts));
  return first === -1
    ? undefined
    : { name: `text ${parts[first]?.trim().slice(0, 60)}`, parts: partsIn(parts.slice(first + 1)) };
}

/** What opens a map: `{`, `[`, `%{`, `Map.of(`, `mapOf(`, `map[string]any{`, `new KernelArguments {`, `context! {`. */
const MAP = /^\s{0,80}(?:(?:new\s)?[\w.:!<>,%[\]]{0,60}(?:\(\))?\s{0,80})?([{[]|(?<=\bof|mapOf|Map)\()/;

/** The entries of a map that is an argument are arguments. */
function partsIn(parts: readonly string[]): readonly string[] {
  return parts.flatMap((part) => {
    const map = MAP.exec(part);
    if (map === null) return [part];
    const entries = partsOf(`${part.slice(map[0].length)})`);
    // `Map.of(name, value, name, value)`.
    return map[1] === '(' && !/\bto\b/.test(part)
      ? entries.flatMap((one, at) =>
          at % 2 === 0 ? [`${one.trim()}: ${entries[at + 1]?.trim() ?? ''}`] : [],
        )
      : entries;
  });
}

function isPrompt(part: string, line: number, prompts: readonly DetectedItem[]): boolean {
  const text = part.trim().replace(/^format:\s?/, '');
  if (/^@?[\w.$:>-]{1,80}(?:\(\))?$|^["'][\w./-]{1,80}["']$/.test(text))
    return TEXT.test(text) && !/[Ll]ength|[Ss]ize|[Cc]ount/.test(text);
  if (!/["`]/.test(text.slice(0, 4))) return false;
  const last = line + part.split('\n').length - 1;
  return prompts.some((one) => one.line >= line && one.line <= last);
}

/** Whether the text that ends on line `at` is a prompt. */
function stands(lines: readonly string[], at: number, prompts: readonly DetectedItem[]): boolean {
  const last = prompts.findLast((one) => one.line <= at + 1);
  if (last === undefined) return false;
  if (last.line === at + 1) return true;
  const between = lines.slice(last.line - 1, at + 1).slice(0, 400);
  return between.join('\n').split('"""').length === 3;
}

function givenTo({ name, parts }: Call): readonly Pick<DetectedItem, 'name' | 'value'>[] {
  return parts.flatMap((part, index) => {
    const own = part.trim();
    const [given = '', called] =
      /^\[?["']?(?:[{<%@#$:]{0,2})(\w{1,60})[}>%]{0,2}["']?\]?\s{0,4}(?:=>?(?!=)|:(?!:)|to\b)/.exec(own) ??
      [];
    const value = meaning(own.slice(given.length));
    return value === '' || value.length > MAX_EXPRESSION
      ? []
      : [{ name: `${name}.${called ?? `${index} of ${parts.length}`}`, value }];
  });
}

function replacedIn(line: string): readonly Pick<DetectedItem, 'name' | 'value'>[] {
  return [...line.matchAll(REPLACES)].flatMap(({ 0: whole, 1: mark = '', index }) => {
    const [value = ''] = partsOf(line.slice(index + whole.length));
    return [{ name: `mark ${mark}`, value: meaning(value.replace(/^\s?with:/, '')) }];
  });
}

/** Values given by name, where the name is one of a prompt's marks or the call gives parameters to one. */
function namedIn(
  lines: readonly string[],
  at: number,
  marks: ReadonlySet<string>,
): readonly Pick<DetectedItem, 'name' | 'value'>[] {
  const line = lines[at] ?? '';
  return [...line.matchAll(NAMED)].flatMap(({ 0: whole, 1: call = '', 2: key = '', index }) => {
    const around = lines
      .slice(Math.max(0, at - 3), at + 4)
      .join('\n')
      .slice(0, MAX_LINE * 4);
    const fits = /^(?:param|variable)$/.test(call) ? TEXT.test(around) : marks.has(key);
    const [value = ''] = fits ? partsOf(line.slice(index + whole.length)) : [];
    return value === '' ? [] : [{ name: `named ${key}`, value: meaning(value) }];
  });
}

/** The marks in texts: `{key}`, `{{ key }}`, `<key>`, `$key`; gathered once for all calls. */
function marksOf(prompts: readonly DetectedItem[]): ReadonlySet<string> {
  return new Set(
    prompts.flatMap(({ value }) =>
      [...value.matchAll(/[{<$%@] ?(\w{1,40})(?!\w)/g)].map(([, key = '']) => key),
    ),
  );
}

/** What stands between the commas, up to the bracket that closes. */
function partsOf(text: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (sign === '"' || sign === '`') at = endOfText(text, at);
    else if ('([{'.includes(sign)) depth += 1;
    else if (')]}'.includes(sign)) depth -= 1;
    if (depth < 0 || (depth === 0 && sign === ',')) {
      parts.push(text.slice(from, at));
      from = at + 1;
    }
    if (depth < 0) break;
  }
  return parts;
}

/** Where the text that begins at `at` ends; `at` itself where it does not. */
function endOfText(text: string, at: number): number {
  const quote = text.startsWith('"""', at) ? '"""' : (text[at] ?? '');
  for (let end = at + quote.length; end < text.length; end += 1) {
    if (text[end] === '\\') end += 1;
    else if (text.startsWith(quote, end)) return end + quote.length - 1;
  }
  return at;
}
