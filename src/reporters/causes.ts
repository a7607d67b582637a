import type { Lack } from '../documents/position.ts';
import type { Finding } from '../gates/evaluation.ts';
import type { SystemId } from '../ids.ts';
import { code, list, type Prose, plain, prose, words } from '../prose.ts';

/** What one fault comes to, however many gates, files or systems it concerns: one row, with the findings it joins. */
export interface Cause extends Finding {
  /** Every system it concerns; empty: it concerns none. */
  readonly systems: readonly SystemId[];
  /** What the judge found, the worst first. */
  readonly joins: readonly [Finding, ...Finding[]];
  /** By what they are one: stays while the list of what it names grows or shrinks. */
  readonly key: string;
}

/** Files of a list to paste, and their characters together. */
const MAX_FILES = 40;
const MAX_LIST = 1500;
/** Places that are read at once. */
const FEW = 3;

/** The findings as causes, in the order in which each is met first. */
export function causesOf(findings: readonly Finding[]): readonly Cause[] {
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const key = keyOf(finding);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  const causes = [...groups].map(([key, found]): Cause => {
    const group = ownFirst(found);
    const systems = [...new Set(group.flatMap(({ system }) => system ?? []))];
    return { ...told(group, systems), systems, joins: group, key };
  });
  return acrossSystems(causes);
}

/** The same texts that nobody wrote, in the same document of several systems: somebody copied it from one to the other. */
function acrossSystems(causes: readonly Cause[]): readonly Cause[] {
  const alike = Map.groupBy(causes, (cause) => {
    const { gate, level, kind, path = '', message, systems, key, joins } = cause;
    const unwritten = ['blank', 'example'].includes(lackOf(joins[0])?.kind ?? '');
    const name = path.slice(path.lastIndexOf('/') + 1);
    return unwritten && systems.length === 1
      ? JSON.stringify([gate, level, kind, name, plain(message)])
      : key;
  });
  return [...alike.values()].flatMap(([first, ...others]): Cause | readonly Cause[] => {
    if (first === undefined || others.length === 0) return first === undefined ? [] : [first];
    const { system: _, ...shared } = first;
    const systems = [...new Set([first, ...others].flatMap((one) => one.systems))];
    const message = prose`${first.message} (${list(systems.map(words))})`;
    return { ...shared, message, systems, joins: [...first.joins, ...others.flatMap(({ joins }) => joins)] };
  });
}

/** Of what is equally bad, what the gate of the document itself says: others only read in it. */
function ownFirst(group: readonly [Finding, ...Finding[]]): readonly [Finding, ...Finding[]] {
  const [first] = group;
  const worst = group.filter(({ level }) => level === first.level);
  const own =
    // A file that somebody can be led into at its line stands for those that are one thing as a whole.
    worst.find(({ code: about, line = 1 }) => about === MISSING && line > 1) ??
    worst.find(({ code: about }) => about === 'register.incomplete') ??
    worst.find(({ parameters }) => parameters.schema !== undefined);
  return own === undefined || own === first ? group : [own, ...group.filter((one) => one !== own)];
}

/** What one document lacks: each place, and the finding with no more of them than are read at once. */
export interface JoinedPlaces {
  readonly places: readonly string[];
  readonly inShort: Prose;
}

export interface JoinedFinding extends Finding {
  /** Absent: it is about something else than what a document lacks. */
  readonly joined?: JoinedPlaces;
}

/** What one document of a system lacks in many places as one finding; everything else as it is. */
export function joinByDocument(findings: readonly Finding[]): readonly JoinedFinding[] {
  const groups = Map.groupBy(findings, (finding) =>
    lackOf(finding) !== undefined
      ? JSON.stringify([finding.gate, finding.level, finding.system, keyOf(finding)])
      : finding,
  );
  return [...groups.values()].flatMap((all) => all.slice(0, 1).map((one) => joinedFinding(one, all)));
}

function joinedFinding(first: Finding, group: readonly Finding[]): JoinedFinding {
  if (lackOf(first) === undefined) return first;
  const said = { ...first, ...listed(group) };
  const inShort = (listed(group, FEW) ?? said).message;
  return { ...said, joined: { places: placesOf(group), inShort } };
}

/** Each finding as a cause of its own, for lists that are compared with others gap by gap. */
export function eachAlone(findings: readonly Finding[]): readonly Cause[] {
  return findings.map((finding) => {
    const systems = finding.system === undefined ? [] : [finding.system];
    return { ...finding, systems, joins: [finding], key: keyOf(finding) };
  });
}

function told(group: readonly [Finding, ...Finding[]], systems: readonly SystemId[]): Finding {
  const [first] = group;
  const paths = [...new Set(group.flatMap(({ path }) => path ?? []))];
  if (first.code === MISSING && paths.length > 1) return { ...first, ...unregistered(paths) };
  if (first.code === UNCHANGED && paths.length > 1) return { ...first, ...unchanged(first, paths) };
  if (COPIES.has(first.code) && paths.length > 1) return { ...first, ...copies(group) };
  const said = group.length > 1 ? (listed(group) ?? together(group)) : first;
  const message = alsoAsked(said.message, group);
  if (systems.length < 2) return { ...first, ...said, message };
  const { system: _, ...shared } = { ...first, ...said };
  return { ...shared, message: prose`${message} (${list(systems.map(words))})` };
}

/** What is said of one place, each thing once. */
function together(group: readonly [Finding, ...Finding[]]): Pick<Finding, 'message' | 'remedy'> {
  const [first, ...others] = group;
  const seen = new Set([saidOf(first)]);
  const more = others.filter((one) => !seen.has(saidOf(one)) && seen.add(saidOf(one))).slice(0, MAX_SAID);
  const ways = new Set([plain(first.remedy)]);
  const further = more.filter(({ remedy }) => !ways.has(plain(remedy)) && ways.add(plain(remedy)));
  return {
    message: more.reduce((all, { message }) => prose`${all}; ${message}`, first.message),
    remedy: further.reduce((all, { remedy }) => prose`${all}; ${remedy}`, first.remedy),
  };
}

/** More that is said of one place is not read. */
const MAX_SAID = 5;

/** What a finding says, whatever its gate calls the document. */
function saidOf({ parameters: { problem }, message }: Finding): string {
  return typeof problem === 'string' ? problem : plain(message);
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
  if (COPIES.has(finding.code)) return JSON.stringify([...COPIES, kind, copiesIn(finding)[0]]);
  const lack = lackOf(finding);
  if (lack !== undefined) return JSON.stringify([lack.kind, kind, path]);
  // Without a place it is about the system, not about a file that systems share.
  if (path === undefined) return JSON.stringify([finding.code, level, kind, plain(message), gate, system]);
  // A value of its own has a place of its own: whatever is wrong there is one thing to correct.
  const { exception } = finding.parameters;
  if (column !== undefined && (line !== 1 || column !== 1))
    return JSON.stringify(['place', kind, path, line, column, exception]);
  // One mistake in one place, whatever each gate calls the document.
  return JSON.stringify(['said', kind, path, line, column, saidOf(finding)]);
}

/** Assessments that are one another's copies, word for word or nearly. */
const COPIES: ReadonlySet<string> = new Set(['impact.copied', 'impact.reworded']);

/** The documents that are one text, in order. */
function copiesIn({ path = '', parameters: { others } }: Finding): readonly string[] {
  return [path, ...(Array.isArray(others) ? others.map(String) : [])].sort();
}

function copies(group: readonly [Finding, ...Finding[]]): {
  readonly message: Prose;
  readonly remedy: Prose;
} {
  const all = [...new Set(group.flatMap(copiesIn))].sort();
  const shown = all.slice(0, 5).map(code);
  const rest = all.length - shown.length;
  return {
    message: prose`${all.length} impact assessments are one text: ${list(rest > 0 ? [...shown, words(`${rest} more`)] : shown)}`,
    remedy: prose`assess what each system does to people`,
  };
}

/** What one document lacks in many places, told as one row. */
type ListTeller = (
  count: number,
  all: string,
  group: readonly Finding[],
) => { readonly message: Prose; readonly remedy: Prose };

const TELL: Readonly<Record<Lack['kind'], ListTeller>> = {
  blank: (count, all, group) => ({
    message: prose`${count} answers are missing: ${all}`,
    remedy: prose`write what is true for the system in place of ${textsToReplace(group)}`,
  }),
  example: (count, all) => ({
    message: prose`${count} answers are those of an example of aims-gate: ${all}`,
    remedy: prose`write what is true for the system in place of each`,
  }),
  section: (count, all) => ({
    message: prose`${count} sections are missing: ${all}`,
    remedy: prose`add each as a heading with text under it`,
  }),
  part: (count, all) => ({
    message: prose`${count} parts are missing: ${all}`,
    remedy: prose`add each, with what is true for this system`,
  }),
};

/** Findings of a document's own gate; a finding of another kind at the same place says more than that something lacks. */
const DOCUMENTS: ReadonlySet<string> = new Set([
  'document.invalid',
  'document.placeholder',
  'register.incomplete',
]);

/** What the finding's document lacks; undefined: the finding is about something else. */
function lackOf({ code: about, lack, parameters: { section } }: Finding): Lack | undefined {
  if (about === 'document.section-missing') return { kind: 'section', name: `"${String(section)}"` };
  return DOCUMENTS.has(about) ? lack : undefined;
}

/** What one document lacks, each with its line. */
function listed(
  group: readonly Finding[],
  most = MAX_FILES,
): { readonly message: Prose; readonly remedy: Prose } | undefined {
  const [first] = group;
  const lack = first === undefined ? undefined : lackOf(first);
  if (lack === undefined) return undefined;
  const all = placesOf(group);
  if (all.length < 2) return undefined;
  const shown = all.slice(0, most).join(', ');
  const rest = all.length > most ? ` and ${all.length - most} more` : '';
  return TELL[lack.kind](all.length, `${shown}${rest}`, group);
}

function placesOf(group: readonly Finding[]): readonly string[] {
  const all = group.map((finding) => {
    const { line = 1 } = finding;
    return `${lackOf(finding)?.name ?? ''}${line === 1 ? '' : ` (line ${line})`}`;
  });
  return [...new Set(all)];
}

/** What stands where the answers belong: the marker of our templates, or what people wrote instead. */
function textsToReplace(group: readonly Finding[]): string {
  const texts = new Set(group.map((finding) => blankText(lackOf(finding)?.text ?? '')));
  const marked = texts.has('REPLACE') ? ['each text that says REPLACE'] : [];
  const own = [...texts].filter((text) => text !== '' && text !== 'REPLACE');
  const shown = [...marked, ...own.slice(0, 3).map((text) => `“${text}”`)];
  if (shown.length === 0) return 'each';
  return texts.size > shown.length ? `${shown.join(', ')} and the like` : shown.join(' and ');
}

/** A marker of our templates is one text, whatever it asks for; empty where it is long. */
function blankText(text: string): string {
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
