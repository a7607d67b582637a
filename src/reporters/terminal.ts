import { createColors } from 'picocolors';
import type { Evaluation, Finding, SystemSummary } from '../gates/evaluation.ts';
import type { SystemId } from '../ids.ts';
import { code, type Prose, person, plain, prose, words } from '../prose.ts';
import { causesOf } from './causes.ts';
import { andMore } from './layout.ts';
import { undecidedSentences } from './prompts.ts';
import { visible } from './visible.ts';
import {
  awaitedLogins,
  countStatus,
  daysToGo,
  describeSystem,
  type Headline,
  headline,
  inWords,
  ownerWords,
  quietGates,
  type Sign,
  signOf,
  totals,
} from './wording.ts';
import { wrap } from './wrap.ts';

export interface Screen {
  readonly colour: boolean;
  /** Columns. */
  readonly width: number;
  /** ISO 8601, UTC: what ages are told from. Default: when the evaluation was judged. */
  readonly now?: string;
  /** Whether every row is shown; absent: nobody can ask for more. */
  readonly all?: boolean;
}

type Colours = ReturnType<typeof createColors>;
type Paint = (text: string) => string;

const MARKS: Readonly<Record<Sign, string>> = {
  gap: '✗',
  waiting: '…',
  warning: '!',
  notice: 'i',
  passed: '✓',
  unknown: '?',
  quiet: '·',
};

const NARROWEST = 40;
/** A gate's name longer than this is cut off from the column and does not widen it. */
const GATE_COLUMN = 22;
/** Nobody scrolls back further; `--all` and `--format json` have all of it. */
const MAX_FINDINGS = 200;

export function screenWidth({ width }: Screen): number {
  return Math.max(width, NARROWEST);
}

/** The verdict for a terminal, in the order and the words of the comment. */
export function terminal(
  evaluation: Evaluation,
  screen: Screen,
  { sign, text }: Headline = headline(evaluation),
): string {
  const colours = createColors(screen.colour);
  const width = screenWidth(screen);
  const paint = painter(sign, colours);
  const title = wrap(shown(text), width - 2).map((line, index) =>
    paint(`${index === 0 ? MARKS[sign] : ' '} ${colours.bold(line)}`),
  );
  if (sign === 'quiet') return `${title.join('\n')}\n`;
  const about = `policy ${visible(evaluation.policy.name)} at ${evaluation.base.slice(0, 7)} · judged ${evaluation.head.slice(0, 7)}`;
  const blocks = [
    [...title, ...wrap(about, width - 2).map((line) => colours.dim(`  ${line}`))],
    ...findingBlocks(evaluation, screen, colours),
    exceptionBlock(evaluation, width, colours),
    weakeningBlock(evaluation, width, colours),
    promptBlock(evaluation, width, colours),
    approvalBlock(evaluation, screen, width),
    unknownBlock(evaluation, width, colours),
    wrap(quietGates(totals(evaluation)).join(' · '), width - 2).map((line) => colours.dim(`  ${line}`)),
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function findingBlocks(
  evaluation: Evaluation,
  screen: Screen,
  colours: Colours,
): readonly (readonly string[])[] {
  const width = screenWidth(screen);
  const causes = causesOf(evaluation.findings);
  const findings = screen.all === true ? causes : causes.slice(0, MAX_FINDINGS);
  const hidden = causes.length - findings.length;
  const of = (system: SystemId | undefined) =>
    findings
      .filter((finding) => finding.system === system)
      .flatMap((finding) => findingLines(finding, width, colours));
  const known = new Set(evaluation.systems.map(({ id }) => id));
  const systems = evaluation.systems.map((system) => [
    ...systemLines(system, width, colours),
    ...of(system.id),
  ]);
  const elsewhere = [...new Set(findings.map(({ system }) => system))].filter(
    (id) => id === undefined || !known.has(id),
  );
  return [
    ...systems,
    ...elsewhere.map(of),
    hidden > 0 ? [`  ${andMore(hidden)}${screen.all === undefined ? '' : ': --all'}`] : [],
  ];
}

function systemLines(system: SystemSummary, width: number, colours: Colours): readonly string[] {
  const owner = ownerWords(system);
  const owned = owner === undefined ? [] : [shown(owner)];
  const about = [visible(system.name), ...describeSystem(system), ...owned].join(' · ');
  return wrap(about, width - 2).map((line) => `  ${colours.bold(line)}`);
}

export function findingLines(finding: Finding, width: number, colours: Colours): readonly string[] {
  const { path, line, column } = finding;
  const sign = signOf(finding);
  const on = { width, colours };
  const place = [path, line, column].filter((part) => part !== undefined).join(':');
  return [
    ...columns({ sign, gate: finding.gate, text: shown(finding.message), paint: painter(sign, colours) }, on),
    ...(path === undefined ? [] : columns({ gate: '', text: visible(place), paint: colours.dim }, on)),
    ...columns({ gate: '', text: `→ ${shown(finding.remedy)}` }, on),
  ];
}

interface TerminalRow {
  readonly sign?: Sign;
  /** Empty: the row belongs to the one above. */
  readonly gate: string;
  readonly text: string;
  readonly paint?: Paint;
}

/** Mark and gate on the left, the text wrapped on the right; on a narrow screen the gate has its own line. */
function columns(
  { sign, gate, text, paint = same }: TerminalRow,
  { width, colours }: { readonly width: number; readonly colours: Colours },
): readonly string[] {
  const mark = sign === undefined ? ' ' : painter(sign, colours)(MARKS[sign]);
  const name = wrap(visible(gate), width - 6)[0] ?? '';
  const left = width < 70 ? 4 : GATE_COLUMN + 6;
  const alone = name.length > left - 6;
  const lines = wrap(text, width - left).map((line) => `${' '.repeat(left)}${paint(line)}`);
  const [first = '', ...rest] = lines;
  if (name === '') return lines;
  if (alone) return [`  ${mark} ${name}`, ...lines];
  return [`  ${mark} ${name.padEnd(left - 4)}${first.slice(left)}`, ...rest];
}

function exceptionBlock({ exceptions }: Evaluation, width: number, colours: Colours): readonly string[] {
  if (exceptions.length === 0) return [];
  const lines = exceptions.slice(0, MAX_FINDINGS).flatMap((exception) => {
    const { gate, system, reason, approvedBy, expires, daysLeft } = exception;
    const of = system === undefined ? prose`${words(gate)}` : prose`${words(gate)} of ${words(system)}`;
    const text = prose`${of}: ${words(reason)} (${person(approvedBy)}, until ${expires}, ${daysToGo(daysLeft)})`;
    return indented(shown(text), width);
  });
  return [`  ${colours.bold('Exceptions in force')}`, ...lines];
}

function weakeningBlock({ weakenings }: Evaluation, width: number, colours: Colours): readonly string[] {
  if (weakenings.length === 0) return [];
  const lines = weakenings.slice(0, MAX_FINDINGS).flatMap(({ message }) => indented(shown(message), width));
  return [`  ${colours.bold('What this would weaken')}`, ...lines];
}

/** Limits that are worded anew: whether they limit as much is for a person. */
function promptBlock(evaluation: Evaluation, width: number, colours: Colours): readonly string[] {
  const pairs = undecidedSentences(evaluation);
  if (pairs.length === 0) return [];
  const lines = pairs.slice(0, MAX_FINDINGS).flatMap(({ path, line, before = '', after }) => {
    const now = after === undefined ? prose`gone` : prose`“${words(after)}”`;
    return indented(shown(prose`${code(`${path}:${line}`)} “${words(before)}” → ${now}`), width);
  });
  return [`  ${colours.bold('What the prompt says now: does it limit as much?')}`, ...lines];
}

function approvalBlock(evaluation: Evaluation, screen: Screen, width: number): readonly string[] {
  const people = awaitedLogins(evaluation);
  const now = screen.now ?? evaluation.judgedAt;
  const lines = evaluation.approvals.slice(0, MAX_FINDINGS).map((approval) => {
    const counts = { yes: 'counts', no: 'does not count', waiting: 'waiting' }[countStatus(approval, people)];
    const word = inWords(approval, now);
    const parts = [...(word === '' ? [] : [word]), counts, shown(approval.because)];
    return `${shown([person(approval.login)])} (${visible(approval.capacity)}): ${parts.join(' · ')}`;
  });
  if (lines.length === 0) return [];
  return ['  Approvals', ...[...new Set(lines)].flatMap((line) => indented(line, width))];
}

function unknownBlock({ gates }: Evaluation, width: number, colours: Colours): readonly string[] {
  const unknown = gates.filter(({ verdict }) => verdict === 'unknown');
  return unknown.flatMap(({ id, because }) =>
    columns({ sign: 'unknown', gate: id, text: shown(because) }, { width, colours }),
  );
}

function indented(text: string, width: number): readonly string[] {
  return wrap(text, width - 4).map((line) => `    ${line}`);
}

/** `plain` blanks control characters; what is left unseen shows as `�`. */
function shown(text: Prose): string {
  return visible(plain(text));
}

function same(text: string): string {
  return text;
}

function painter(sign: Sign, { red, yellow, green, dim }: Colours): Paint {
  if (sign === 'gap') return red;
  if (sign === 'passed') return green;
  return sign === 'quiet' || sign === 'notice' ? dim : yellow;
}
