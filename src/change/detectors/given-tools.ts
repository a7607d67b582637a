import { codeLinesOf, nearness } from './context.ts';
import type { Detection, OpenFile, ParsedVersion } from './detector.ts';

/** `tools=self.tools,`, `tools: tools`: a call is given tools that were chosen elsewhere. */
const GIVEN =
  /(?<![\w.])["']?tools["']?\s{0,4}[=:]\s{0,4}((?:\w{1,40}\.){0,3}\w{0,40}[tT]ools(?:\(\))?)\s{0,4}(?=[,)}]|$)/;
/** Longer lines are data, characters. */
const MAX_LINE = 600;
/** A call is looked for in so many lines around. */
const AROUND = 12;
/** So many calls of a file are compared. */
const MAX_CALLS = 20;

/** A call that is there before and after and is given tools now, or no longer. */
export function givenTools(file: OpenFile): readonly Detection[] {
  const { path, before, after, language } = file;
  if (language?.kind !== 'code' || before === undefined || after === undefined) return [];
  if (![before, after].some(({ text = '' }) => text.includes('tools')) || nearness(file) === 'none')
    return [];
  const [was, is] = [before, after].map((side) => callsOf(path, side)) as [Calls, Calls];
  const only = (own: Calls, other: Calls) =>
    own.found.filter(({ call, without }) => !other.signs.includes(call) && other.signs.includes(without));
  const detection = (line: number, sides: Pick<Detection, 'before' | 'after'>): Detection => ({
    class: 'agent-config',
    ...sides,
    line,
    why: `a call is ${sides.after === undefined ? 'no longer ' : ''}given tools`,
    certainty: 'likely',
  });
  return [
    ...only(is, was).map(({ line, tools }) => detection(line, { after: tools })),
    ...only(was, is).map(({ line, tools }) => detection(line, { before: tools })),
  ];
}

interface Calls {
  /** All of the code without layout. */
  readonly signs: string;
  readonly found: readonly {
    readonly line: number;
    readonly tools: string;
    readonly call: string;
    /** The call as it would stand there without tools. */
    readonly without: string;
  }[];
}

function callsOf(path: string, side: ParsedVersion): Calls {
  const lines = codeLinesOf(path, side);
  const found = lines.flatMap((line, at) => {
    const [given, tools = ''] = line.length > MAX_LINE ? [] : (GIVEN.exec(line) ?? []);
    const call = given === undefined ? undefined : callAround(lines, at);
    if (given === undefined || call === undefined) return [];
    const argument = signsOf(given);
    const without = call.replace(`,${argument}`, '').replace(`(${argument},`, '(');
    return without === call ? [] : [{ line: at + 1, tools, call, without }];
  });
  return { signs: signsOf(lines.join('\n')), found: found.slice(0, MAX_CALLS) };
}

/** The call around a line, without layout. */
function callAround(lines: readonly string[], at: number): string | undefined {
  let from = at;
  for (
    let depth = opens(lines[at]?.split(/\btools\b/, 1)[0] ?? '');
    depth <= 0 && from > 0 && at - from < AROUND;
  ) {
    from -= 1;
    depth += opens(lines[from] ?? '');
  }
  let depth = 0;
  for (let to = from; to < Math.min(lines.length, at + AROUND); to += 1) {
    depth += opens(lines[to] ?? '');
    if (to >= at && depth <= 0) return signsOf(lines.slice(from, to + 1).join('\n'));
  }
  return undefined;
}

/** How many more round brackets a line opens than it closes. */
function opens(line: string): number {
  const start = line.slice(0, MAX_LINE);
  return start.split('(').length - start.split(')').length;
}

function signsOf(code: string): string {
  return code.replace(/\s+/g, '').replace(/,(?=[)}\]])/g, '');
}
