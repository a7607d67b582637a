/** Longer lines are data, characters. */
const MAX_LINE = 1000;

/** A docstring of Python, documentation of Elixir. */
const DOCSTRING = /^(?:[rbuf]{0,2}|@(?:module|type)?doc\s{1,4}(?:~[sS])?)(?:"""|''')/i;
/** `@spec register_tool(pid(), module()) :: :ok` of Elixir. */
const OF_TYPES = /^@(?:spec|callback|macrocallback)\s/;

/**
 * The lines of a source file, those of comments in blocks and of docstrings empty: what stands there is an example. A
 * text that is bound or given (`x = """`) stays: only quotes and marks that begin a line open what is left out.
 */
export function codeLines(source: string): readonly string[] {
  let end: string | undefined;
  let left = false;
  return source.split('\n').map((line) => {
    if (line.length > MAX_LINE) return line;
    if (end !== undefined) {
      const out = left;
      if (line.includes(end)) end = undefined;
      return out ? '' : line;
    }
    const own = line.trimStart();
    if (/^(?:#|\/\/)/.test(own)) return line;
    if (OF_TYPES.test(own)) return '';
    const mark = own.startsWith('/*') ? '*/' : /"""|'''/.exec(line)?.[0];
    if (mark === undefined) return line;
    left = own.startsWith('/*') || DOCSTRING.test(own);
    const rest = mark === '*/' ? own.slice(2) : line.slice(line.indexOf(mark) + 3);
    // An even number of the quotes closes what it opens.
    const open = mark === '*/' ? !rest.includes(mark) : rest.split(mark).length % 2 === 1;
    if (open) end = mark;
    return left ? '' : line;
  });
}
