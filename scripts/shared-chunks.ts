/**
 * Chunks as `src/load-chunk.ts` loads them, and modules that several of them repeat: ncc does not hand on the setting of
 * webpack that says how large they must be for a chunk of their own.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Chunk {
  readonly name: string;
  /** `[1,2]`: the chunks that are loaded with it. */
  readonly ids: string;
  /** Id → `<id>: <function>,`. */
  readonly modules: Map<string, string>;
}

const START = 'export const modules = {\n';
const END = '\n};\n';
const MODULE = /^\/\*{3}\/ (\d+):\n/m;
/** What webpack puts in front of a chunk in which a module of Node is asked for by `require`. */
const REQUIRE = '__WEBPACK_EXTERNAL_createRequire';
/** Less than this, in characters, is not worth a file that has to be opened: docs/decisions/0011-one-bundle.md. */
const LEAST = 20_000;

/**
 * Writes each chunk as the function that `src/load-chunk.ts` calls, and what the same chunks repeat once, for those to load.
 * @param folder of what ncc wrote, not minified
 */
export function writeChunks(folder: string): void {
  const names = readdirSync(folder).filter((name) => name.endsWith('.index.js'));
  const chunks = names.sort().map((name) => readChunk(name, readFileSync(join(folder, name), 'utf8')));
  const shared = new Map(chunks.map(({ name }): [string, string[]] => [name, []]));
  const write = (name: string, ids: string, from: readonly string[], modules: readonly string[]): void => {
    const spread = from.map((file) => `...load('${file}').modules,\n`);
    const text = `${[...spread, ...modules].join('')}`.replaceAll('import.meta.url', '__chunk_url');
    writeFileSync(
      join(folder, name),
      `export default (${REQUIRE}, __chunk_url, load) => ({ ids: ${ids}, modules: {\n${text}} });\n`,
    );
  };
  for (const { users, modules } of repeated(chunks)) {
    const [first = ''] = modules.keys();
    write(`${first}.shared.js`, '[]', [], [...modules.values()]);
    for (const { name, modules: own } of users) {
      for (const id of modules.keys()) own.delete(id);
      shared.get(name)?.push(`${first}.shared.js`);
    }
  }
  for (const { name, ids, modules } of chunks)
    write(name, ids, shared.get(name) ?? [], [...modules.values()]);
}

/** What is worth a file: the modules that stand in exactly the same chunks, two or more. */
function repeated(
  chunks: readonly Chunk[],
): readonly { users: readonly Chunk[]; modules: Map<string, string> }[] {
  const usersOf = new Map<string, Chunk[]>();
  for (const chunk of chunks)
    for (const id of chunk.modules.keys()) usersOf.set(id, [...(usersOf.get(id) ?? []), chunk]);
  const groups = new Map<string, { users: readonly Chunk[]; modules: Map<string, string> }>();
  for (const [id, users] of usersOf) {
    const key = users.map(({ name }) => name).join(' ');
    const group = groups.get(key) ?? { users, modules: new Map() };
    const [text, ...others] = new Set(users.map(({ modules }) => modules.get(id)));
    if (text === undefined || others.length > 0) throw new Error(`module ${id} is not the same in ${key}`);
    group.modules.set(id, text);
    groups.set(key, group);
  }
  return [...groups.values()].filter(
    ({ users, modules }) => [...modules.values()].join('').length * (users.length - 1) >= LEAST,
  );
}

function readChunk(name: string, text: string): Chunk {
  const start = text.indexOf(START);
  if (start === -1 || !text.endsWith(END)) throw new Error(`${name} is not a chunk as webpack writes it`);
  const [before = '', ...parts] = text.slice(start + START.length, -END.length).split(MODULE);
  if (before.trim() !== '') throw new Error(`${name} begins with something else than a module`);
  const ids = parts.filter((_, index) => index % 2 === 0);
  const modules = ids.map((id, index): [string, string] => {
    const module = parts[2 * index + 1]?.trimEnd() ?? '';
    return [id, `${id}:\n${module}${module.endsWith(',') ? '' : ','}\n`];
  });
  const together = /^export const ids = (\[[\d,]*\]);$/m.exec(text.slice(0, start))?.[1];
  if (together === undefined) throw new Error(`${name} does not say which chunks it is`);
  return { name, ids: together, modules: new Map(modules) };
}
