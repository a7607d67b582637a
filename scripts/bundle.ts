/**
 * Builds `dist/` from `src/`: `tsc`, then ncc once, for the action and the command line together. Both start small and
 * load what they need in chunks that they share.
 *
 *   dist/index.js       the action (`main` of action.yml); the command line when `cli/index.js` asks for that, and a thread when
 *                       `src/start-thread.ts` starts one
 *   dist/cli/index.js   the command line (`bin` of package.json)
 *
 * What several chunks repeat is written once (shared-chunks.ts), and the chunks are minified, as docs/decisions/0011-one-bundle.md
 * says. `--check` builds elsewhere and fails when the committed `dist/` is not what the sources give.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { minifySync } from 'rolldown/utils';
import { writeLoader } from './chunk-loader.ts';
import { writeChunks } from './shared-chunks.ts';

const root = join(import.meta.dirname, '..');

interface Bundle {
  readonly code: string;
  readonly assets: Readonly<Record<string, { readonly source: string | Buffer }>>;
}
/** It declares no types. */
const ncc = createRequire(import.meta.url)('@vercel/ncc') as (
  entry: string,
  options: object,
) => Promise<Bundle>;

/** A module of Node that has nothing of what is asked for: it is called by nobody, or missing it is foreseen. */
const NOTHING = 'node:util';
/** What libraries ask for and never need here. Left to be found at run time, it could be another's. */
const UNNEEDED = {
  // Tables of old encodings, with which minipass-fetch reads texts where it is installed.
  'iconv-lite': NOTHING,
  // Lists the files of a cache folder: make-fetch-happen is given none.
  glob: NOTHING,
  // undici falls back to its parser without SIMD.
  '../llhttp/llhttp_simd-wasm.js': NOTHING,
};

/** What `cli/index.js` leaves for the bundle, which then is the command line. */
const FLAG = "globalThis[Symbol.for('aims-gate.command-line')]";
/** What `src/start-thread.ts` sets where it starts a thread. */
const THREAD = "globalThis[Symbol.for('aims-gate.thread')]";
const ENTRY = `if (${THREAD} === 'record-thread') await import('./git/record-thread.js');
else if (${THREAD} === 'proof-thread') await import('./report/io/proof-thread.js');
else if (${FLAG} === true) await import('./cli/index.js');
else await import('./action/index.js');
`;
const CLI = `#!/usr/bin/env node\n${FLAG} = true;\nawait import('../index.js');\n`;
/** How webpack loads a chunk. */
const IMPORT = 'import("./" + ';
/** A stack trace names functions and classes as the sources do. */
const NAMES = { function: true, class: true };
/** Code of ours: it throws our errors, or is generated from our schemas. */
const OWN = /\bAimsError\b/;

async function build(out: string): Promise<void> {
  const lib = join(root, 'lib');
  rmSync(lib, { recursive: true, force: true });
  const tsc = join(root, 'node_modules', '.bin', 'tsc');
  execFileSync(tsc, ['-p', 'tsconfig.json'], { cwd: root, stdio: 'inherit' });
  // Already JavaScript: the validators that `npm run generate` wrote.
  const isScript = (path: string): boolean => !/\.(?:ts|cts)$/.test(path);
  for (const room of ['documents', 'evidence']) {
    const generated = join(room, 'generated');
    cpSync(join(root, 'src', generated), join(lib, generated), { recursive: true, filter: isScript });
  }
  const source = join(lib, 'entry.js');
  writeFileSync(source, ENTRY);
  const options = { target: 'es2022', cache: false, quiet: true, license: 'licenses.txt' };
  const { code, assets } = await ncc(source, { ...options, externals: UNNEEDED });
  const written = { ...assets, 'index.js': { source: code } };
  for (const [name, { source: content }] of Object.entries(written)) {
    mkdirSync(dirname(join(out, name)), { recursive: true });
    writeFileSync(join(out, name), content);
  }
  writeChunks(out);
  const licenses = join(out, 'licenses.txt');
  writeFileSync(licenses, grouped(readFileSync(licenses, 'utf8')));
  const entry = join(out, 'index.js');
  const start = readFileSync(entry, 'utf8');
  if (!start.includes(IMPORT)) throw new Error('webpack does not load chunks as before');
  writeFileSync(
    entry,
    `import { loadChunk } from './load-chunk.js';\n${start.replace(IMPORT, 'loadChunk(')}`,
  );
  for (const name of readdirSync(out)) if (name.endsWith('.js')) minify(join(out, name));
  minify(await writeLoader(digestOf(out), out));
  mkdirSync(join(out, 'cli'));
  writeFileSync(join(out, 'cli', 'index.js'), CLI, { mode: 0o755 });
  const bytes = [...files(out).values()].reduce((sum, content) => sum + content.length, 0);
  process.stdout.write(`dist: ${(bytes / 1e6).toFixed(2)} MB\n`);
}

/** Of all chunks. */
function digestOf(out: string): string {
  const sum = createHash('sha256');
  for (const [name, content] of files(out)) if (name.endsWith('.js')) sum.update(name).update(content);
  return sum.digest('hex').slice(0, 16);
}

function minify(file: string): void {
  const source = readFileSync(file, 'utf8');
  // Chunks of libraries alone are never changed by us: their names tell a reader of a stack trace little.
  const keepNames = OWN.test(source) ? NAMES : { function: false, class: false };
  const { code, errors } = minifySync(file, source, {
    module: true,
    compress: { target: 'es2022', keepNames },
    mangle: { keepNames },
    codegen: { removeWhitespace: true },
  });
  if (errors.length > 0) throw new SyntaxError(`${file}: ${errors.map(({ message }) => message).join('; ')}`);
  // What the loader runs is no module: V8 keeps what it compiled of a script alone.
  const isChunk = /\.(?:index|shared)\.js$/.test(file);
  writeFileSync(
    file,
    isChunk ? inAscii(code).replace(/^export default\s*(.*?);?\s*$/s, '"use strict";($1);') : code,
  );
}

const OTHER = /[^\0-\x7f]/g;
/** Where an escape would be other letters: behind a backslash, and in a raw template. */
const BY_LETTER = /\\[^\0-\x7f]|\braw`[^`]*[^\0-\x7f]/;
/** A chunk of messages has a few dashes and arrows, the words of ten languages would be twice as long. */
const MOST_OTHERS = 0.01;

/** Text of ASCII alone is read three times as fast: what else stands in `code` as escapes, where that is little. */
function inAscii(code: string): string {
  const others = code.match(OTHER) ?? [];
  if (others.length > code.length * MOST_OTHERS || BY_LETTER.test(code)) return code;
  return code.replace(OTHER, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** The licences with each text once, below the names and the copyright lines of all packages that it is of. */
function grouped(licenses: string): string {
  const kinds = /\n\n(?=@?[\w.-][^\n ]*\n(?:[A-Z0-9][\w.-]*|\([^\n]*\))\n)/;
  const isCopyright = (line: string): boolean => /^\s*(?:Copyright|\(c\))/i.test(line);
  const packages = new Map<string, { readonly text: string; readonly names: string[] }>();
  for (const block of licenses.split(kinds)) {
    const [name = '', ...lines] = block.trim().split('\n');
    const text = lines
      .filter((line) => !isCopyright(line))
      .join('\n')
      .trim();
    // Texts that differ in blanks alone are one.
    const key = text.replace(/\s+/g, ' ');
    const known = packages.get(key) ?? { text, names: [] };
    known.names.push([name, ...lines.filter(isCopyright).map((line) => `  ${line.trim()}`)].join('\n'));
    packages.set(key, known);
  }
  return [...packages.values()].map(({ text, names }) => `${names.join('\n')}\n${text}\n`).join('\n\n');
}

/** Path → bytes of every file under `folder`. */
function files(folder: string): Map<string, Buffer> {
  const found = new Map<string, Buffer>();
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = join(folder, name);
    if (statSync(path).isFile()) found.set(relative(folder, path), readFileSync(path));
  }
  return found;
}

/** Names of the files that one of the two folders lacks or has otherwise. */
function stale(fresh: ReadonlyMap<string, Buffer>, kept: ReadonlyMap<string, Buffer>): readonly string[] {
  const names = [...new Set([...fresh.keys(), ...kept.keys()])].sort();
  return names.filter(
    (name) => !(fresh.get(name) ?? Buffer.alloc(0)).equals(kept.get(name) ?? Buffer.alloc(0)),
  );
}

const dist = join(root, 'dist');
const scratch = mkdtempSync(join(tmpdir(), 'aims-gate-dist-'));
try {
  await build(scratch);
  if (process.argv.includes('--check')) {
    const names = stale(files(scratch), files(dist));
    if (names.length > 0) {
      process.stderr.write(`dist/ is stale (${names.join(', ')}): run \`npm run build\` and commit it\n`);
      process.exitCode = 1;
    }
  } else {
    // Whole or not at all: a build that is stopped leaves the old one.
    const next = `${dist}.next`;
    rmSync(next, { recursive: true, force: true });
    cpSync(scratch, next, { recursive: true });
    rmSync(dist, { recursive: true, force: true });
    renameSync(next, dist);
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
