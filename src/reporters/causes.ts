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
    if (group.length > 1 && blankOf(first) !== undefined) return { ...first, ...unanswered(group), systems };
    if (systems.length < 2) return { ...first, systems };
    const { system: _, ...shared } = first;
    return { ...shared, message: prose`${first.message} (${list(systems.map(words))})`, systems };
  });
}

const MISSING = 'register.missing';
const UNCHANGED = 'document.unchanged';

function unchanged({ message }: Finding, paths: readonly string[]): { readonly message: Prose } {
  const others = paths.slice(1, MAX_FILES).map(code);
  return { message: prose`${message}, nor did ${list(others)}` };
}

function keyOf(finding: Finding): string {
  const { gate, level, kind, path, line, column, message, system } = finding;
  if (finding.code === MISSING) return JSON.stringify([MISSING, gate, level, system]);
  // One prompt that many cards do not speak of is one cause; each system has a card of its own.
  if (finding.code === UNCHANGED) return JSON.stringify([UNCHANGED, gate, level, finding.parameters.changed]);
  if (blankOf(finding) !== undefined) return JSON.stringify(['blank', gate, level, kind, path]);
  // Without a place it is about the system, not about a file that systems share.
  const of = path === undefined ? system : null;
  return JSON.stringify([finding.code, gate, level, kind, path, line, column, plain(message), of]);
}

const NOT_FILLED_IN = ' is not filled in: ';

/** What is still to be written, as the finding names it: "`purpose`"; undefined: the finding is about something else. */
function blankOf({ code: what, parameters }: Finding): string | undefined {
  if (what !== 'document.placeholder' && what !== 'register.incomplete') return undefined;
  const { problem } = parameters;
  const end = typeof problem === 'string' ? problem.indexOf(NOT_FILLED_IN) : -1;
  return typeof problem === 'string' && end > 0 ? problem.slice(0, end) : undefined;
}

/** Answers that one document lacks, each with its line. */
function unanswered(group: readonly Finding[]): { readonly message: Prose; readonly remedy: Prose } {
  const all = group.map((finding) => {
    const { line } = finding;
    return `${blankOf(finding) ?? ''}${line === undefined ? '' : ` (line ${line})`}`;
  });
  const shown = all.slice(0, MAX_FILES).join(', ');
  const rest = all.length > MAX_FILES ? ` and ${all.length - MAX_FILES} more` : '';
  return {
    message: prose`${all.length} answers are missing: ${shown}${rest}`,
    remedy: prose`write what is true for this system in place of ${textsToReplace(group)}`,
  };
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
