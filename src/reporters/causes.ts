import type { Finding } from '../gates/evaluation.ts';
import type { SystemId } from '../ids.ts';
import { code, list, type Prose, plain, prose, words } from '../prose.ts';

/** What one fault comes to, however many files or systems it concerns: one row for people. Machines get each finding. */
export interface Cause extends Finding {
  /** Every system it concerns; empty: it concerns none. */
  readonly systems: readonly SystemId[];
}

/** Files of a list to paste, and their characters together. */
const MAX_FILES = 40;
const MAX_LIST = 1500;

/** The findings as causes, in the order in which each is met first. */
export function causesOf(findings: readonly Finding[]): readonly Cause[] {
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const key = keyOf(finding);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return [...groups.values()].map((group) => {
    const [first] = group;
    const systems = [...new Set(group.flatMap(({ system }) => system ?? []))];
    const paths = [...new Set(group.flatMap(({ path }) => path ?? []))];
    if (first.code === MISSING && paths.length > 1) return { ...first, ...unregistered(paths), systems };
    if (first.code === UNCHANGED && paths.length > 1)
      return { ...first, ...unchanged(first, paths), systems };
    const said = group.length > 1 ? (listed(group) ?? first) : first;
    const message = alsoAsked(said.message, group);
    if (systems.length < 2) return { ...first, ...said, message, systems };
    const { system: _, ...shared } = { ...first, ...said };
    return { ...shared, message: prose`${message} (${list(systems.map(words))})`, systems };
  });
}

/** Other gates that ask for the same: one document may answer several. */
function alsoAsked(message: Prose, group: readonly Finding[]): Prose {
  const [own, ...others] = [...new Set(group.map(({ title }) => title))];
  return own === undefined || others.length === 0
    ? message
    : prose`${message} (asked by ${list([own, ...others].map(words))})`;
}

const MISSING = 'register.missing';
const UNCHANGED = 'document.unchanged';

function unchanged({ message }: Finding, paths: readonly string[]): { readonly message: Prose } {
  const others = paths.slice(1, MAX_FILES).map(code);
  return { message: prose`${message}, nor did ${list(others)}` };
}

/** What one document lacks in many places is one row, and so is what many gates say of one place. */
function keyOf(finding: Finding): string {
  const { gate, level, kind, path, line, column, message, system } = finding;
  if (finding.code === MISSING) return JSON.stringify([MISSING, gate, level, system]);
  // One prompt that many cards do not speak of is one cause; each system has a card of its own.
  if (finding.code === UNCHANGED) return JSON.stringify([UNCHANGED, gate, level, finding.parameters.changed]);
  const listed = LISTED.findIndex(({ names }) => names(finding) !== undefined);
  if (listed !== -1) return JSON.stringify([listed, level, kind, path]);
  // One mistake in one place, whatever each gate calls the document.
  const { problem } = finding.parameters;
  if (typeof problem === 'string' && path !== undefined && line !== undefined)
    return JSON.stringify(['problem', level, kind, path, line, column, problem]);
  // Without a place it is about the system, not about a file that systems share.
  const of = path === undefined ? [gate, system] : null;
  return JSON.stringify([finding.code, level, kind, path, line, column, plain(message), of]);
}

/** What one document has in many places: how each is named, and how all of them are told. */
interface Listed {
  /** "`purpose`"; undefined: the finding is about something else. */
  readonly names: (finding: Finding) => string | undefined;
  readonly tells: (
    count: number,
    all: string,
    group: readonly Finding[],
  ) => { readonly message: Prose; readonly remedy: Prose };
}

const NOT_FILLED_IN = ' is not filled in: ';

const LISTED: readonly Listed[] = [
  {
    names: (finding) => before(finding, NOT_FILLED_IN),
    tells: (count, all, group) => ({
      message: prose`${count} answers are missing: ${all}`,
      remedy: prose`write what is true for this system in place of ${textsToReplace(group)}`,
    }),
  },
  {
    names: (finding) => before(finding, ' says what an example of aims-gate says: '),
    tells: (count, all) => ({
      message: prose`${count} answers are those of an example of aims-gate: ${all}`,
      remedy: prose`write what is true for this system in place of each`,
    }),
  },
  {
    names: (finding) => missingSection(finding),
    tells: (count, all) => ({
      message: prose`${count} sections are missing: ${all}`,
      remedy: prose`add each as a heading with text under it`,
    }),
  },
];

/** What a problem names before it says `what`. */
function before({ code: about, parameters: { problem } }: Finding, what: string): string | undefined {
  if (about !== 'document.placeholder' && about !== 'register.incomplete') return undefined;
  const end = typeof problem === 'string' ? problem.indexOf(what) : -1;
  return typeof problem === 'string' && end > 0 ? problem.slice(0, end) : undefined;
}

function missingSection({ code: about, parameters: { section, problem } }: Finding): string | undefined {
  if (about === 'document.section-missing' && typeof section === 'string') return `"${section}"`;
  if (about !== 'document.invalid' || typeof problem !== 'string') return undefined;
  return /^there is no section ("[^"]{1,200}")$/.exec(problem)?.[1];
}

/** What one document lacks, each with its line. */
function listed(group: readonly Finding[]): { readonly message: Prose; readonly remedy: Prose } | undefined {
  const [first] = group;
  const kind = LISTED.find(({ names }) => first !== undefined && names(first) !== undefined);
  if (kind === undefined) return undefined;
  const all = new Set(
    group.map((finding) => {
      const { line = 1 } = finding;
      return `${kind.names(finding) ?? ''}${line === 1 ? '' : ` (line ${line})`}`;
    }),
  );
  if (all.size < 2) return undefined;
  const shown = [...all].slice(0, MAX_FILES).join(', ');
  const rest = all.size > MAX_FILES ? ` and ${all.size - MAX_FILES} more` : '';
  return kind.tells(all.size, `${shown}${rest}`, group);
}

/** What stands where the answers belong: the marker of our templates, or what people wrote instead. */
function textsToReplace(group: readonly Finding[]): string {
  const texts = new Set(group.map(({ parameters }) => blankText(String(parameters.problem))));
  const own = [...texts].filter((text) => text !== '' && !text.includes('REPLACE'));
  if (own.length === 0) return 'each text that says REPLACE';
  const shown = own.slice(0, 3).map((text) => `“${text}”`);
  return texts.size > shown.length ? `${shown.join(', ')} and the like` : shown.join(' and ');
}

/** `… is not filled in: "TBD"` → `TBD`; empty where it is long. */
function blankText(problem: string): string {
  const text = problem.slice(problem.indexOf(NOT_FILLED_IN) + NOT_FILLED_IN.length).replace(/^"|"$/g, '');
  return text.includes('REPLACE') ? 'REPLACE' : text.length > 40 ? '' : text;
}

function unregistered(paths: readonly string[]): { readonly message: Prose; readonly remedy: Prose } {
  const shown: string[] = [];
  let length = 0;
  for (const path of paths.slice(0, MAX_FILES)) {
    const item = /^[\w./-]+$/.test(path) ? path : JSON.stringify(path);
    length += item.length + 2;
    if (length > MAX_LIST) break;
    shown.push(item);
  }
  const more = paths.length - shown.length;
  const rest = more > 0 ? prose` and ${more} more` : prose``;
  return {
    message: prose`${paths.length} files belong to no registered AI system`,
    remedy: prose`add them to the system they serve, or register a new one: ${code(`paths: [${shown.join(', ')}]`)}${rest}`,
  };
}
