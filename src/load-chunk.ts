/**
 * Loads the chunks of the bundle; the build writes it beside them. V8 compiles a function when it is first called: of the
 * command line, what a run compiled is kept in a folder of the temporary folder, and the next run of the same command takes
 * it from there. Node's own cache is written before anything runs, so it holds either no functions or all of them.
 */
import { isAscii } from 'node:buffer';
import { lstatSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import vm from 'node:vm';
import { omitUndefined } from './omit-undefined.ts';
import { privateFolder } from './private-folder.ts';

/** Of the text of all chunks; the build fills it in. */
declare const BUILD: string;

interface Chunk {
  readonly ids: readonly number[];
  readonly modules: Readonly<Record<number, unknown>>;
}

type ChunkFunction = (require: typeof createRequire, url: string, load: typeof chunkOf) => Chunk;

/** What was compiled at an earlier time. */
interface Compiled {
  readonly code: ReadonlyMap<string, Buffer>;
  /** Bytes of compiled functions that the process held. */
  readonly held: number;
}

const NOTHING: Compiled = { code: new Map(), held: 0 };
/** Each holds one or two megabytes; the command line has about as many commands. */
const MOST_FILES = 20;
const MOST_BYTES = 50_000_000;
/** As much more that a run has compiled is worth the time of writing; of so many runs one looks, for that takes time too. */
const GROWTH = 1.1;
const ONE_OF = 8;

const chunks = new Map<string, Chunk>();
const scripts = new Map<string, vm.Script>();
const place = placeOfCompiled();
const compiled = place === undefined ? NOTHING : readCompiled(place.file);
let rejected = false;

/** What webpack's own `import()` of a chunk would give. */
export async function loadChunk(name: string): Promise<Chunk> {
  return chunkOf(name);
}

function chunkOf(name: string): Chunk {
  const loaded = chunks.get(name);
  if (loaded !== undefined) return loaded;
  const url = new URL(name, import.meta.url);
  const cachedData = compiled.code.get(name);
  const script = new vm.Script(textOf(readFileSync(url)), {
    filename: url.href,
    importModuleDynamically: vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    ...omitUndefined({ cachedData }),
  });
  rejected ||= cachedData === undefined || script.cachedDataRejected === true;
  scripts.set(name, script);
  const chunk = (script.runInThisContext() as ChunkFunction)(createRequire, url.href, chunkOf);
  chunks.set(name, chunk);
  return chunk;
}

/** Most chunks are ASCII alone, which is read much faster. */
function textOf(bytes: Buffer): string {
  return bytes.toString(isAscii(bytes) ? 'latin1' : 'utf8');
}

interface Place {
  readonly folder: string;
  readonly file: string;
}

/** Of the command line; undefined where nothing is kept. */
function placeOfCompiled(): Place | undefined {
  const world = globalThis as { [name: symbol]: unknown };
  if (world[Symbol.for('aims-gate.command-line')] !== true) return undefined;
  // Of the version alone there is too little.
  if (process.env.NODE_DISABLE_COMPILE_CACHE !== undefined || process.argv[2] === '--version')
    return undefined;
  const folder = privateFolder('code');
  if (folder === undefined) return undefined;
  world[Symbol.for('aims-gate.keep-compiled')] = keepCompiled;
  const command = process.argv.find((word, index) => index > 1 && /^[a-z][a-z-]{1,20}$/.test(word)) ?? 'help';
  const versions = `${process.version}-${process.arch}`;
  return { folder, file: join(folder, `${BUILD}-${versions}-${command}`) };
}

/** What does not read as it was written is as good as nothing: V8 itself refuses code of another version or other flags. */
function readCompiled(file: string): Compiled {
  try {
    const found = lstatSync(file);
    if (!found.isFile() || found.uid !== process.getuid?.() || found.size > MOST_BYTES) return NOTHING;
    const bytes = readFileSync(file);
    const [sum = 0, length = 0] = [bytes.readUInt32LE(0), bytes.readUInt32LE(4)];
    if (checksum(bytes.subarray(4)) !== sum) return NOTHING;
    const { held, sizes } = JSON.parse(bytes.toString('utf8', 8, 8 + length)) as {
      readonly held: number;
      readonly sizes: readonly (readonly [name: string, size: number])[];
    };
    let at = aligned(8 + length);
    const code = sizes.map(([name, size]): [string, Buffer] => {
      const part = bytes.subarray(at, at + size);
      at += aligned(size);
      return [name, part];
    });
    return { code: new Map(code), held };
  } catch {
    return NOTHING;
  }
}

/** Called when a command has come to its end: what it compiled is kept, where that is worth it. */
function keepCompiled(): void {
  if (!rejected && process.pid % ONE_OF !== 0) return;
  const held = process.getBuiltinModule('node:v8').getHeapCodeStatistics().bytecode_and_metadata_size;
  if (place === undefined || (!rejected && held < compiled.held * GROWTH)) return;
  try {
    const parts = [...scripts].map(([name, script]) => [name, script.createCachedData()] as const);
    const head = JSON.stringify({ held, sizes: parts.map(([name, code]) => [name, code.length]) });
    const length = Buffer.alloc(4);
    length.writeUInt32LE(Buffer.byteLength(head));
    const body = Buffer.concat([
      ...[length, padded(Buffer.from(head))],
      ...parts.map(([, code]) => padded(code)),
    ]);
    const sum = Buffer.alloc(4);
    sum.writeUInt32LE(checksum(body) ?? 0);
    const written = `${place.file}.${process.pid}`;
    writeFileSync(written, Buffer.concat([sum, body]), { mode: 0o600 });
    renameSync(written, place.file);
    removeOldest(place.folder);
  } catch {
    // The next run compiles again.
  }
}

function removeOldest(folder: string): void {
  const files = readdirSync(folder).map((name) => join(folder, name));
  const byAge = files.map((file) => ({ file, age: -statSync(file).mtimeMs })).sort((a, b) => a.age - b.age);
  for (const { file } of byAge.slice(MOST_FILES)) rmSync(file, { force: true });
}

/** Undefined in an old Node, where no file reads as it was written. */
function checksum(bytes: Buffer): number | undefined {
  return process.getBuiltinModule('node:zlib').crc32?.(bytes);
}

/** V8 reads where a multiple of eight begins. */
function aligned(size: number): number {
  return Math.ceil(size / 8) * 8;
}

function padded(bytes: Buffer): Buffer {
  return Buffer.concat([bytes], aligned(bytes.length));
}
