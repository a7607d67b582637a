/** A file that is gone, or new, with what it holds. */
export interface UnpairedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** As much of the larger file as both must share, like git's own `-M`. */
const SIMILAR = 0.5;
/** A line in more files than this tells none of them. */
const MAX_SHARED_BY = 20;
/** Larger files are not compared, bytes. */
const MAX_BYTES = 1024 * 1024;

/**
 * New path → the path it had, for files that moved and were edited on the way: at least half of the larger one is lines of
 * both. Each file is used once, the most alike first. The cost grows with the lines of all files, not with the pairs.
 */
export function similarRenames(
  removed: readonly UnpairedFile[],
  added: readonly UnpairedFile[],
): ReadonlyMap<string, string> {
  const old = removed.filter(isText);
  const byLine = new Map<string, number[]>();
  const sizes = old.map(({ bytes }, file) => {
    const lines = linesOf(bytes);
    for (const line of lines.keys()) {
      const files = byLine.get(line);
      if (files === undefined) byLine.set(line, [file]);
      else files.push(file);
    }
    return { lines, size: sizeOf(lines) };
  });
  const scored = added.filter(isText).flatMap(({ path, bytes }) => {
    const lines = linesOf(bytes);
    const size = sizeOf(lines);
    const shared = new Map<number, number>();
    for (const [line, count] of lines) {
      const files = byLine.get(line) ?? [];
      if (files.length > MAX_SHARED_BY) continue;
      for (const file of files) {
        const both = Math.min(count, sizes[file]?.lines.get(line) ?? 0);
        shared.set(file, (shared.get(file) ?? 0) + both * (line.length + 1));
      }
    }
    return [...shared].flatMap(([file, common]) => {
      const was = old[file];
      const score = common / Math.max(size, sizes[file]?.size ?? 0, 1);
      return was === undefined || score < SIMILAR || endingOf(was.path) !== endingOf(path)
        ? []
        : [{ path, was: was.path, score: score + (nameOf(was.path) === nameOf(path) ? 1 : 0) }];
    });
  });
  const origins = new Map<string, string>();
  const used = new Set<string>();
  for (const { path, was } of scored.sort((a, b) => b.score - a.score || (a.path < b.path ? -1 : 1))) {
    if (origins.has(path) || used.has(was)) continue;
    origins.set(path, was);
    used.add(was);
  }
  return origins;
}

function isText({ bytes }: UnpairedFile): boolean {
  return bytes.length > 0 && bytes.length <= MAX_BYTES && !bytes.subarray(0, 8000).includes(0);
}

/** The lines of a file without their indentation, and how often each is there. */
function linesOf(bytes: Uint8Array): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  for (const whole of Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    .toString('latin1')
    .split('\n')) {
    const line = whole.trim();
    if (line !== '') lines.set(line, (lines.get(line) ?? 0) + 1);
  }
  return lines;
}

function sizeOf(lines: ReadonlyMap<string, number>): number {
  let size = 0;
  for (const [line, count] of lines) size += count * (line.length + 1);
  return size;
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Endings of one language: `index.js` that became `index.ts` moved. */
const FAMILIES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(['mjs', 'cjs', 'jsx', 'ts', 'mts', 'cts', 'tsx'].map((one) => [one, 'js'])),
  ...Object.fromEntries(['mdx', 'markdown', 'txt'].map((one) => [one, 'md'])),
  ...Object.fromEntries(['jinja', 'jinja2'].map((one) => [one, 'j2'])),
  yaml: 'yml',
};

function endingOf(path: string): string {
  const name = nameOf(path);
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  return FAMILIES[ending] ?? ending;
}
