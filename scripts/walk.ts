/**
 * The walk of one evaluation: which rooms of `src/` the code of `aims-gate check` enters, in the order in which it does,
 * from the request to the verdict. Each exported function counts once, when it is first called. A return is a step into a
 * room that was entered and left before. Printed twice: all steps, and those that who leads the evaluation (`cli`,
 * `evaluation`) takes into another room, without what these rooms ask of rooms below them. Nothing here passes or fails.
 *
 *   node scripts/walk.ts [--steps]
 */
import { registerHooks } from 'node:module';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { omitUndefined } from '../src/omit-undefined.ts';
import { BOLDER_PROMPT, PRODUCT } from '../test/support/product.ts';
import { TestRepository } from '../test/support/repository.ts';

const SRC = join(import.meta.dirname, '..', 'src');
const ENTERED = Symbol.for('aims-gate.walk');
/** Files right under `src/` are words that every room shares. */
const SHARED = '.';

/** They lead from one step to the next. */
const LEADS: ReadonlySet<string> = new Set(['cli', 'evaluation']);

interface Step {
  readonly room: string;
  readonly name: string;
  /** The room of who called it; undefined: nobody of `src/` that the stack still shows. */
  readonly from?: string;
}

const steps: Step[] = [];
const known = new Set<string>();
Object.assign(globalThis, {
  [ENTERED]: (file: string, name: string): void => {
    const room = roomOf(file);
    if (room === SHARED || known.has(`${file} ${name}`)) return;
    known.add(`${file} ${name}`);
    // The first line is the error's, then come this function, the one that is entered, and its caller.
    const caller = new Error().stack?.split('\n')[3]?.split('/src/')[1];
    steps.push({ room, name, ...omitUndefined({ from: caller === undefined ? undefined : roomOf(caller) }) });
  },
});

function roomOf(file: string): string {
  return file.includes('/') ? (file.split('/')[0] ?? SHARED) : SHARED;
}

registerHooks({
  load(url, context, next) {
    const loaded = next(url, context);
    const file = url.startsWith('file:') ? relative(SRC, fileURLToPath(url)) : '..';
    if (file.startsWith('..') || !file.endsWith('.ts') || loaded.source === null) return loaded;
    return { ...loaded, source: withSteps(String(loaded.source), file) };
  },
});

/** The last line of a signature; one that ends in the fields of a type goes on. */
const OPENS_BODY = /^(?:export|[)}]| {2}\| undefined).*(?<!:|\||&|readonly) \{$/;

/** The source, each of whose exported functions says at its beginning that it is entered. The formatter fixes where that is. */
function withSteps(source: string, file: string): string {
  let open: string | undefined;
  const lines = source.split('\n').map((line) => {
    open = /^export (?:async )?function (\w+)/.exec(line)?.[1] ?? open;
    if (open === undefined || !OPENS_BODY.test(line)) return line;
    const name = open;
    open = undefined;
    return `${line} globalThis[Symbol.for('aims-gate.walk')]?.('${file}', '${name}');`;
  });
  return lines.join('\n');
}

const repository = new TestRepository();
try {
  repository.commit('The product', PRODUCT);
  repository.branch('bolder');
  repository.commit('Bolder', { 'prompts/system.md': BOLDER_PROMPT });
  const { check } = await import('../src/cli/commands/check.ts');
  const { localCatalog } = await import('../src/evaluation/clones.ts');
  const catalog = localCatalog(undefined);
  steps.length = 0;
  known.clear();
  await check({ base: 'main', repo: repository.directory, now: '2026-11-24T09:00:00.000Z' }, catalog);
} finally {
  repository.remove();
}

/** Prints one walk; the steps only where they are asked for. */
function tell(title: string, walk: readonly Step[]): void {
  const rooms = new Set<string>();
  const stays: { readonly room: string; readonly names: string[] }[] = [];
  let returns = 0;
  for (const { room, name } of walk) {
    const stay = stays.at(-1);
    if (stay?.room === room) stay.names.push(name);
    else {
      if (rooms.has(room)) returns += 1;
      stays.push({ room, names: [name] });
    }
    rooms.add(room);
  }
  if (process.argv.includes('--steps'))
    for (const { room, names } of stays) process.stdout.write(`  ${room}: ${names.join(', ')}\n`);
  process.stdout.write(
    `${title}: ${walk.length} functions, ${rooms.size} rooms entered, ${returns} returns\n`,
  );
}

tell('every step', steps);
tell(
  'the steps that are led',
  steps.filter(({ room, from = '' }) => LEADS.has(from) && !LEADS.has(room)),
);
