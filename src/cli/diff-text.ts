/** Lines around a difference that are shown. */
const AROUND = 1;

/**
 * The lines that differ between two texts, `-` and `+` in front, with a line around each. Made for documents in which little differs: it pairs the
 * lines that both have in the same order, greedily.
 */
export function diffOf(before: string, after: string): readonly string[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  const rows = rowsOf(old, now);
  const near = rows.map((_, index) =>
    rows.slice(Math.max(0, index - AROUND), index + AROUND + 1).some(({ sign }) => sign !== ' '),
  );
  return rows.flatMap(({ sign, line }, index) => {
    if (near[index] !== true) return [];
    const gap = index > 0 && near[index - 1] !== true ? ['…'] : [];
    return [...gap, `${sign} ${line}`.trimEnd()];
  });
}

interface Row {
  readonly sign: '-' | '+' | ' ';
  readonly line: string;
}

function rowsOf(old: readonly string[], now: readonly string[]): readonly Row[] {
  const places = Map.groupBy(
    now.map((line, index) => ({ line, index })),
    ({ line }) => line,
  );
  const rows: Row[] = [];
  let at = 0;
  for (const line of old) {
    // A blank line is everywhere: it only pairs with the next one.
    const found =
      line.trim() === ''
        ? now[at] === line
          ? at
          : undefined
        : places.get(line)?.find(({ index }) => index >= at)?.index;
    if (found === undefined) rows.push({ sign: '-', line });
    else {
      rows.push(...now.slice(at, found).map((text): Row => ({ sign: '+', line: text })), { sign: ' ', line });
      at = found + 1;
    }
  }
  return [...rows, ...now.slice(at).map((text): Row => ({ sign: '+', line: text }))];
}
