/**
 * Looks at every regular expression of `src/` for backtracking that grows faster than its input: exponential growth fails, and so
 * does polynomial growth that is not listed here with what bounds the input. Each listed one is also run on its worst input of that bound.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parser } from '@lezer/javascript';
import { analyse, type Report } from 'scslre';

const SRC = join(import.meta.dirname, '..', 'src');
/** What the longest input of a bounded expression may cost, milliseconds of the processor. */
const MOST = 250;

/** Polynomial expressions: of which file, how many of its reports, how long their input can be, and why. */
const BOUNDED: readonly {
  readonly file: string;
  readonly reports: number;
  readonly longest: number;
  readonly because: string;
}[] = [
  { file: 'approval/codeowners.ts', reports: 1, longest: 300, because: 'one owner of a line' },
  {
    file: 'change/detectors/manifest-readers.ts',
    reports: 4,
    longest: 2000,
    because: 'one line, by `linesOf`',
  },
  { file: 'change/detectors/prompt-file.ts', reports: 1, longest: 8000, because: 'one line of a Modelfile' },
  { file: 'change/detectors/setting.ts', reports: 1, longest: 300, because: 'one line of a setting' },
  { file: 'change/facts/imports.ts', reports: 1, longest: 400, because: 'longer lines import nothing' },
  { file: 'change/guardrails/sentences.ts', reports: 2, longest: 2000, because: 'one line of a prompt' },
  { file: 'change/lexicon/models.ts', reports: 6, longest: 500, because: 'ids and addresses are no longer' },
  { file: 'documents/fields.ts', reports: 2, longest: 300, because: 'one field of a document' },
  { file: 'documents/placeholders.ts', reports: 5, longest: 2000, because: 'one line of a document' },
  { file: 'documents/operation/row.ts', reports: 1, longest: 300, because: 'one number' },
  {
    file: 'evidence/signers/ed25519.ts',
    reports: 3,
    longest: 2000,
    because: 'a key that the runner was given',
  },
];

interface Expression {
  readonly file: string;
  readonly line: number;
  readonly source: string;
  readonly flags: string;
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => join(folder, name));
}

/** The literals of one file. */
function literalsOf(path: string): readonly Expression[] {
  const text = readFileSync(path, 'utf8');
  const found: Expression[] = [];
  parser
    .configure({ dialect: 'ts' })
    .parse(text)
    .iterate({
      enter: ({ name, from, to }) => {
        if (name !== 'RegExp') return;
        const literal = text.slice(from, to);
        const end = literal.lastIndexOf('/');
        found.push({
          file: relative(SRC, path),
          line: text.slice(0, from).split('\n').length,
          source: literal.slice(1, end),
          flags: literal.slice(end + 1),
        });
      },
    });
  return found;
}

/** The expressions that modules put together from parts when they are loaded. */
async function composedIn(paths: readonly string[]): Promise<readonly Expression[]> {
  const found: Expression[] = [];
  const Original = RegExp;
  globalThis.RegExp = new Proxy(Original, {
    construct: (target, [source, flags]: [string | RegExp, string | undefined]) => {
      const made = Reflect.construct(target, [source, flags]) as RegExp;
      const [, file, line] =
        /\/src\/([\w/.-]+\.ts):(\d+)/.exec(new Error().stack?.split('\n')[2] ?? '') ?? [];
      if (file !== undefined)
        found.push({ file, line: Number(line), source: made.source, flags: made.flags });
      return made;
    },
  });
  for (const path of paths) await import(path);
  globalThis.RegExp = Original;
  return found;
}

/** What `report` costs on its worst character, repeated, with an end that never matches. */
function costOf({ source, flags }: Expression, { character }: Report, longest: number): number {
  const code = character.pick.codePointAt(0) ?? 32;
  const attack = `${String.fromCodePoint(Math.max(code, 9)).repeat(longest)}\u0000\n\u0000`;
  const expression = new RegExp(source, flags.replace('g', ''));
  const start = process.cpuUsage();
  expression.test(attack);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

const paths = filesIn(SRC);
const literals = paths.flatMap(literalsOf);
const composed = await composedIn(
  paths.filter(
    (path) => readFileSync(path, 'utf8').includes('new RegExp(') && !/(?:cli|action)\/index\.ts$/.test(path),
  ),
);
const problems: string[] = [];
const counts = new Map<string, number>();
for (const one of [...literals, ...composed]) {
  const where = `src/${one.file}:${one.line}`;
  const { reports } = analyse({ source: one.source, flags: one.flags }, { reportTypes: { Move: false } });
  for (const report of reports) {
    const bound = BOUNDED.find(({ file }) => file === one.file);
    if (report.exponential)
      problems.push(`${where} can take exponential time: /${one.source.slice(0, 120)}/`);
    else if (bound === undefined)
      problems.push(`${where} can take polynomial time: /${one.source.slice(0, 120)}/`);
    else {
      counts.set(one.file, (counts.get(one.file) ?? 0) + 1);
      const cost = costOf(one, report, bound.longest);
      if (cost > MOST) problems.push(`${where} takes ${Math.round(cost)} ms for ${bound.longest} characters`);
    }
  }
}
for (const { file, reports } of BOUNDED)
  if ((counts.get(file) ?? 0) !== reports)
    problems.push(
      `src/${file} has ${counts.get(file) ?? 0} expressions of polynomial time, ${reports} are listed`,
    );
for (const problem of problems) process.stderr.write(`${problem}\n`);
process.stdout.write(
  `regular expressions: ${literals.length} literals and ${composed.length} put together looked at, ${[...counts.values()].reduce((sum, count) => sum + count, 0)} polynomial within bounds\n`,
);
process.exitCode = problems.length === 0 ? 0 : 1;
