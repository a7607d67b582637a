/** Longer lines are data, characters. */
const MAX_LINE = 600;
/** A statement that goes on longer prints nothing that anybody reads, lines. */
const MAX_LINES = 12;

/** Where a program in C or C++ says something to people: `std::cerr << "…"`, `qWarning() << "…"`. */
const PRINTS =
  /\b(?:cerr|cout|clog|q(?:Warning|Debug|Info|Critical|Fatal)|LOG(?:_[A-Z]{1,12})?\(|v?f?printf\(|perror\()/;

/** What a program in Ruby or Elixir says when it stops. */
const RAISES = /^\s{0,80}(?:raise|fail|abort|warn)[\s(]/;
const OF_RUBY = /\.(?:rb|rake|exs?)$/i;

const OF_C = /\.(?:c|cc|cpp|cxx|h|hh|hpp|hxx|mm|m|ino|cu)$/i;

/** The lines of a source file in C, C++, Ruby or Elixir whose texts are printed; of other languages none. */
export function printedLines(path: string, source: string): ReadonlySet<number> {
  const found = new Set<number>();
  const lines = OF_C.test(path) || OF_RUBY.test(path) ? source.split('\n') : [];
  if (!OF_C.test(path)) {
    let goesOn = false;
    for (const [at, line] of lines.entries()) {
      const says: boolean = goesOn || RAISES.test(line.slice(0, MAX_LINE));
      if (says) found.add(at + 1);
      goesOn = says && /[,\\]\s{0,4}$/.test(line.slice(-20));
    }
    return found;
  }
  for (let at = 0; at < lines.length; at += 1) {
    const line = (lines[at] ?? '').slice(0, MAX_LINE);
    if (line.includes('<<') && lines.slice(at + 1, at + 4).some((next) => /^\s{0,80}throw\b/.test(next)))
      found.add(at + 1);
    if (!PRINTS.test(line)) continue;
    const end = Math.min(at + MAX_LINES, lines.length);
    for (; at < end; at += 1) {
      found.add(at + 1);
      if ((lines[at] ?? '').trimEnd().endsWith(';')) break;
    }
  }
  return found;
}
