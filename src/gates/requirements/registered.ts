import type { RegisterEntry } from '../../change/register.ts';
import type { System } from '../../change/systems.ts';
import { omitUndefined } from '../../omit-undefined.ts';
import { dateAfter } from '../../period.ts';
import { whyNothing } from '../../policy/globs.ts';
import { code, prose, words } from '../../prose.ts';
import type { GovernedChange, Trees } from '../subject.ts';
import { defineFindings, type FindingPlace, type Texts } from './support/findings.ts';
import type { Gap } from './support/gap.ts';
import { defineRequirement } from './support/kind.ts';
import { outcome } from './support/outcome.ts';
import { restoreAdvice } from './support/way-back.ts';

interface RegisteredRequirement {
  readonly kind: 'registered';
}

interface RemovedSystem {
  readonly system: string;
  readonly id: string;
  readonly path: string;
  /** The command that gets the entry back. */
  readonly restore?: string;
  /** The policy that would look for the register elsewhere; absent: the entry itself goes. */
  readonly policy?: string;
}

const { make, catalogue } = defineFindings('register', {
  missing: {
    about: 'A governed file belongs to no registered AI system.',
    words: ({ path, systems }: Texts<'path' | 'systems'>) => ({
      message: prose`${code(path)} belongs to no registered AI system`,
      remedy: prose`add ${code(path)} to ${code('paths')} of the system it serves, or register a new one: ${code(`aims-gate template system > ${systems}/my-system/system.yml`)}`,
    }),
  },
  'claims-unknown': {
    about: 'Governed files belong to no system, and a register entry that may claim them cannot be read.',
    words: ({
      files,
      path,
      hint,
    }: {
      readonly files: readonly string[];
      readonly path: string;
      readonly hint: string;
    }) => ({
      message: prose`${files.length === 1 ? prose`${code(files[0] ?? '')} belongs` : prose`${files.length} files belong`} to no system whose entry can be read, and ${code(path)}, which may claim ${files.length === 1 ? 'it' : 'them'}, cannot be read`,
      remedy: hint === '' ? prose`correct ${code(path)} first` : prose`${hint}`,
    }),
  },
  removed: {
    about: 'A system leaves the register.',
    words: ({ system, id, path, restore, policy }: RemovedSystem) => ({
      message:
        policy === undefined
          ? prose`${words(system)} is removed from the register`
          : prose`${words(system)} is removed from the register: ${code('systems')} of ${code(policy)} names another folder, and ${code(path)} stays where it was`,
      remedy:
        policy === undefined
          ? prose`to end it, keep ${code(path)}${restore === undefined ? prose`` : prose` (${code(restore)})`} and set ${code('stage: retired')}; to rename it, write ${code(`formerly: [${id}]`)} in its new entry`
          : prose`leave ${code('systems')} of ${code(policy)} as it was, or move the folder of the system with it`,
    }),
  },
  incomplete: {
    about: 'A register entry does not fit its schema.',
    words: ({ problem, hint }: Texts<'path' | 'problem' | 'hint'>) => ({
      message: prose`the register entry: ${problem}`,
      remedy: prose`${hint}`,
    }),
  },
  unreadable: {
    about: 'A register entry cannot be read, so nobody knows which files belong to which system.',
    words: ({ path, because }: Texts<'path' | 'because'>) => ({
      message: prose`the register entry ${code(path)} cannot be read: ${because}`,
      remedy: prose`run the gate again; if the clone does not have the file, fetch it first`,
    }),
  },
  'review-overdue': {
    about: 'The review date of a register entry is past.',
    words: ({ date }: Texts<'date'>) => ({
      message: prose`the register entry was due for review on ${code(date)}`,
      remedy: prose`review the entry and set ${code('review-date')} to the next date`,
    }),
  },
  'glob-never': {
    about: 'A glob of a register entry cannot match any file.',
    words: ({ glob, hint }: Texts<'glob' | 'hint'>) => ({
      message: prose`${code(glob)} in ${code('paths')} can match no file`,
      remedy: prose`${hint}`,
    }),
  },
  'claims-nothing': {
    about: 'The globs of a register entry match no file.',
    words: ({ path }: Texts<'path'>) => ({
      message: prose`${code('paths')} of ${code(path)} match no file`,
      remedy: prose`correct the globs, or set ${code('stage: retired')} when the system is gone`,
    }),
  },
  'review-far': {
    about: 'The review date of a register entry is further away than five years.',
    words: ({ date }: Texts<'date'>) => ({
      message: prose`the register entry is to be reviewed on ${code(date)}, more than five years ahead`,
      remedy: prose`set ${code('review-date')} to a day within a year`,
    }),
  },
  unacceptable: {
    about: 'The register calls the risk of a system unacceptable.',
    words: (_: Readonly<Record<string, never>>) => ({
      message: prose`the register calls the risk of this system unacceptable`,
      remedy: prose`do not build it, or re-assess it and change ${code('risk')}`,
    }),
  },
});

/** Every governed file belongs to a registered system, whose entry is complete and not overdue for review. */
export const registered = defineRequirement<RegisteredRequirement, unknown>({
  kind: 'registered',
  schema: {
    description:
      'Every governed file belongs to a registered system, the register entry is complete, and its review date is not past.',
    type: 'object',
    additionalProperties: false,
    properties: {},
  },
  needsChange: 'no',
  // The register is a file the gate trusts.
  fulfilledBy: () => 'surroundings',
  parse: () => ({ kind: 'registered' }),
  documents: () => ['{system}/system.yml'],
  describe: () => prose`a register entry`,
  weaker: () => [],

  findings: catalogue,

  judge(_, { subject, changes }, { policy, today, trees, systems }) {
    const { system } = subject;
    if (system === undefined) {
      // What the gate itself trusts (policy, roles) belongs to the organisation, not to one system.
      const unowned = changes.filter((change) => !change.trusted && change.class !== 'governance');
      const gaps = unregistered(unowned, policy.systems);
      return outcome(perhapsClaimed(gaps, systems), prose`no file of an AI system changed`);
    }
    const path = `${system.folder}/system.yml`;
    const { head } = system;
    if (head === undefined) {
      const isThere = trees.head.entries.has(path);
      const why = isThere ? { policy: policy.path } : { restore: restoreAdvice([path], trees) };
      const removed = { system: system.name, id: system.id, path, ...omitUndefined(why) };
      return outcome([make.removed(removed, { path: isThere ? policy.path : path })], prose``);
    }
    const gaps = [...entryGaps(head, path, today), ...globGaps(head, path, trees)];
    return outcome(gaps, prose`${code(path)} is complete`);
  },
});

/** Each file once, at the first thing that was seen in it. A file that goes is asked into no register. */
function unregistered(changes: readonly GovernedChange[], systems: string): readonly Gap[] {
  const first = new Map<string, number>();
  for (const { path, line = 1, status } of changes)
    if (status !== 'removed') first.set(path, Math.min(first.get(path) ?? line, line));
  return [...first].map(([path, line]) =>
    make.missing({ path, systems }, { path, position: { line, column: 1 } }),
  );
}

/** Where it cannot be read what an entry claims, what belongs to nobody may be its own: that entry is the one thing to correct. */
function perhapsClaimed(gaps: readonly Gap[], systems: readonly System[]): readonly Gap[] {
  const [unread] = systems.flatMap(({ head }) => (head === undefined ? [] : claimsUnread(head)));
  if (unread === undefined || gaps.length === 0) return gaps;
  const files = gaps.flatMap(({ path }) => path ?? []);
  const { path, hint = '' } = unread;
  return [make['claims-unknown']({ files, path, hint }, unread)];
}

/** Where an entry says wrongly, or not at all, which files it claims. */
function claimsUnread({
  path,
  paths,
  problems,
  unreadable,
}: RegisterEntry): readonly (FindingPlace & { readonly hint?: string })[] {
  if (paths.length > 0) return [];
  if (unreadable !== undefined) return [{ path }];
  const wrong = problems.find(({ keys: [first = 'paths'] = [] }) => first === 'paths');
  if (wrong === undefined) return [];
  return [{ path, position: wrong.position, ...omitUndefined({ hint: wrong.hint }) }];
}

function entryGaps(entry: RegisterEntry, path: string, today: string): readonly Gap[] {
  if (entry.unreadable !== undefined) return [make.unreadable({ path, because: entry.unreadable }, { path })];
  const gaps = entry.problems.map(({ message, hint = 'fill it in', position, lack }) =>
    make.incomplete({ path, problem: message, hint }, { path, position, lack }),
  );
  if (entry.reviewDate !== undefined && entry.reviewDate.date < today) {
    const { date, position } = entry.reviewDate;
    gaps.push(make['review-overdue']({ date }, { path, position }));
  }
  if (isFar(entry.reviewDate?.date, today) && entry.reviewDate !== undefined) {
    const { date, position } = entry.reviewDate;
    gaps.push(make['review-far']({ date }, { path, position }));
  }
  if (entry.risk === 'unacceptable')
    gaps.push(make.unacceptable({}, { path, position: { line: 1, column: 1 } }));
  return gaps;
}

/** Stages in which a system may have no files yet, or none any more. */
const WITHOUT_FILES: ReadonlySet<string> = new Set(['design', 'data', 'retired']);

function globGaps(entry: RegisterEntry, path: string, { base, head }: Trees): readonly Gap[] {
  const never = entry.paths.flatMap((glob) => {
    const hint = whyNothing(glob);
    return hint === undefined ? [] : [make['glob-never']({ glob, hint }, { path })];
  });
  if (never.length > 0) return never.slice(0, 10);
  // Of a change only the folders that differ may be listed; a branch as it stands is listed whole.
  const readable =
    entry.problems.every(({ lack }) => lack?.kind === 'example') && entry.unreadable === undefined;
  const whole = base === head && readable && !WITHOUT_FILES.has(entry.stage ?? '');
  if (!whole || [...head.entries.keys()].some(entry.claims)) return [];
  return [make['claims-nothing']({ path }, { path })];
}

function isFar(date: string | undefined, today: string): boolean {
  return date !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(date) && date > dateAfter(today, '5 years');
}
