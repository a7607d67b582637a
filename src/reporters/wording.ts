import type { Approval } from '../approval/approval.ts';
import { compact } from '../compact.ts';
import { countOf } from '../count-of.ts';
import {
  type Evaluation,
  type Finding,
  type GateVerdict,
  gateStatus,
  type SystemSummary,
} from '../gates/evaluation.ts';
import { code, list, type Phrase, type Prose, person, prose, words } from '../prose.ts';
import { causesOf } from './causes.ts';

/** What a line of a report is, whatever sign the reporter has for it. */
export type Sign = 'gap' | 'waiting' | 'warning' | 'notice' | 'passed' | 'unknown' | 'quiet';

export interface Headline {
  readonly sign: Sign;
  readonly text: Prose;
}

/** How much there is of what, over all systems. */
export interface Totals {
  readonly gaps: number;
  readonly waiting: number;
  readonly advice: number;
  readonly gates: Readonly<Record<GateVerdict, number>>;
}

export function totals({ findings, gates }: Evaluation): Totals {
  const causes = causesOf(findings);
  const blocking = causes.filter(({ level }) => level === 'failure');
  const gaps = blocking.filter(({ kind }) => kind === 'gap').length;
  const verdicts = gates.map(({ verdict }) => verdict);
  const having = (wanted: GateVerdict) => verdicts.filter((verdict) => verdict === wanted).length;
  return {
    gaps,
    waiting: blocking.length - gaps,
    advice: causes.length - blocking.length,
    gates: {
      pass: having('pass'),
      fail: having('fail'),
      waiting: having('waiting'),
      unknown: having('unknown'),
      'not-applicable': having('not-applicable'),
    },
  };
}

/** What changed and no gate asks about: files of a system that nothing tells the kind of are named. */
function unclassified({ changes }: Evaluation): Prose {
  const files = [
    ...new Set(changes.flatMap(({ class: kind, path }) => (kind === 'unclassified' ? [path] : []))),
  ];
  const [first] = files;
  if (first === undefined) return prose`what changed`;
  const more = files.length === 1 ? '' : ` and ${countOf(files.length - 1, 'more file')}`;
  return prose`${code(first)}${more}, of which nothing tells what it is (unclassified)`;
}

/** The verdict in one line: it alone tells whether to read on. */
export function headline(evaluation: Evaluation): Headline {
  const { gaps, advice, gates } = totals(evaluation);
  const audit = evaluation.mode === 'audit';
  const people = waitedFor(evaluation);
  switch (gateStatus(evaluation)) {
    case 'not-applicable':
      return { sign: 'quiet', text: prose`nothing to judge: no AI model, prompt or governance file changed` };
    case 'passed': {
      const but = advice === 0 ? '' : `, with ${countOf(advice, 'piece of advice', 'pieces of advice')}`;
      if (gates.unknown > 0)
        return { sign: 'passed', text: prose`no gaps${but}; approvals are not known offline` };
      // What was not asked is never shown as passed.
      if (gates.pass === 0)
        return {
          sign: 'passed',
          text: prose`nothing is required: no gate asks about ${unclassified(evaluation)}${but}`,
        };
      return { sign: 'passed', text: prose`ready to merge: ${countOf(gates.pass, 'gate')} passed${but}` };
    }
    case 'waiting':
      return audit
        ? { sign: 'warning', text: prose`audit mode: this would wait for ${people}, nothing is blocked` }
        : { sign: 'waiting', text: prose`waiting for ${people}` };
    case 'gaps': {
      const count = countOf(gaps, 'gap');
      if (audit) return { sign: 'warning', text: prose`audit mode: ${count}, nothing is blocked` };
      const then = people.length === 0 ? prose`` : prose`, and waiting for ${people}`;
      return { sign: 'gap', text: prose`${count} before this can merge${then}` };
    }
  }
}

/** Who the merge waits for: the people a waiting finding names, or its gate where it names nobody. */
function waitedFor({ findings }: Evaluation): Prose {
  const waits = new Map<string, Prose>();
  for (const finding of findings.filter(isAwaited)) {
    const people = finding.message.filter(({ kind }) => kind === 'person');
    const text = people.length === 0 ? [words(finding.title)] : anyOf(people);
    waits.set(text.map((phrase) => phrase.text).join(''), text);
  }
  const all = [...waits.values()];
  const shown =
    all.length > 3 ? [...all.slice(0, 2), prose`${countOf(all.length - 2, 'more approval')}`] : all;
  // "dana or omar and review" has two meanings.
  const [between, last] = all.some((text) => text.length > 1) ? [', for ', ', and for '] : [', ', ' and '];
  return shown.flatMap((text, index) =>
    index === 0 ? text : [words(index === shown.length - 1 ? last : between), ...text],
  );
}

function anyOf(people: readonly Phrase[]): Prose {
  return people.length > 3
    ? list([...people.slice(0, 2), words(`${people.length - 2} others`)], 'or')
    : list(people, 'or');
}

function isAwaited({ level, kind }: Finding): boolean {
  return level === 'failure' && kind === 'waiting';
}

/** Logins the merge waits for. In audit mode it waits for nobody. */
export function awaitedLogins({ mode, findings }: Evaluation): ReadonlySet<string> {
  const people = findings.filter(isAwaited).flatMap(({ message }) => message);
  return new Set(
    mode === 'audit' ? [] : people.flatMap(({ kind, text }) => (kind === 'person' ? [text] : [])),
  );
}

/** A gap of a gate that does not block is advice. */
export function signOf({ level, kind }: Finding): Sign {
  if (kind === 'waiting') return 'waiting';
  return level === 'failure' ? 'gap' : level;
}

const STAGES: Readonly<Record<NonNullable<SystemSummary['stage']>, string>> = {
  design: 'in design',
  data: 'collecting data',
  development: 'in development',
  deployment: 'in deployment',
  operation: 'in operation',
  retired: 'retired',
};

/** What the register says of a system: tier and stage; who owns it is for the reporter to show. */
export function describeSystem({ risk, stage, registered }: SystemSummary): readonly string[] {
  return [
    risk === undefined ? 'no risk tier' : `${risk} risk`,
    ...(stage === undefined ? [] : [STAGES[stage]]),
    ...(registered === 'head' ? ['new in this pull request'] : []),
  ];
}

/** Who owns a system, for a reporter to show; undefined: the change itself registers it, so that nobody trusted owns it yet. */
export function ownerWords({ owner, registered }: SystemSummary): Prose | undefined {
  if (owner !== undefined) return prose`owner ${person(owner)}`;
  return registered === 'head' ? undefined : prose`no owner`;
}

const SAID: Readonly<Record<Approval['said'], string>> = {
  approved: 'approved',
  'changes-requested': 'asked for changes',
  dismissed: 'dismissed',
  commented: 'commented',
  signed: 'signed',
  rejected: 'rejected, signed',
  nothing: '',
};

/** `approved 2 h ago`, for a screen that is read now; empty for somebody who said nothing. */
export function inWords(approval: Approval, now: string): string {
  const age = approval.at === undefined ? '' : ` ${ago(approval.at, now)}`;
  return approval.said === 'nothing' ? '' : `${SAID[approval.said]}${age}`;
}

/** `approved 2026-01-31 09:05 UTC`, for a page that stays: an age would be wrong soon, and another text in every run. */
export function inDatedWords({ said, at }: Approval): string {
  const when = at === undefined || Number.isNaN(Date.parse(at)) ? '' : ` ${minute(new Date(at))}`;
  return said === 'nothing' ? '' : `${SAID[said]}${when}`;
}

/** `approval counts`: somebody who has yet to speak is waited for only where the merge waits for them. */
export function countStatus(approval: Approval, people: ReadonlySet<string>): 'yes' | 'no' | 'waiting' {
  if (approval.counts) return 'yes';
  return approval.said === 'nothing' && people.has(approval.login) ? 'waiting' : 'no';
}

/** How long ago `at` was. Both ISO 8601. A clock that runs ahead says "just now". */
function ago(at: string, now: string): string {
  const minutes = Math.floor((Date.parse(now) - Date.parse(at)) / 60_000);
  if (Number.isNaN(minutes)) return '';
  if (minutes < 1) return 'just now';
  if (minutes < 60) return `${minutes} min ago`;
  const hours = Math.floor(minutes / 60);
  return hours < 48 ? `${hours} h ago` : `${countOf(Math.floor(hours / 24), 'day')} ago`;
}

/** `2026-01-31 09:05 UTC`. */
function minute(at: Date): string {
  const text = at.toISOString();
  return `${text.slice(0, 10)} ${text.slice(11, 16)} UTC`;
}

/** `12 days left`, `last day`. */
export function daysToGo(days: number): string {
  return days === 0 ? 'last day' : `${countOf(days, 'day')} left`;
}

/** `11 passed`, `4 do not apply`, `1 not known offline`: the gates that ask for nothing now. */
export function quietGates({ gates }: Totals): readonly string[] {
  return compact([
    gates.pass > 0 && `${gates.pass} passed`,
    gates['not-applicable'] > 0 &&
      `${gates['not-applicable']} ${gates['not-applicable'] === 1 ? 'does' : 'do'} not apply`,
    gates.unknown > 0 && `${gates.unknown} not known offline`,
  ]);
}
