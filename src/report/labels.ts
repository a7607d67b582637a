import type { ReportModel, Status } from './model.ts';
import { FRAMEWORKS } from './tables.ts';

/** The word for each status: the same on every page and in every format. */
export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  shown: 'shown',
  part: 'shown in part',
  gap: 'gap',
  'not-shown': 'not shown',
  organisation: 'organisation',
  excluded: 'excluded',
};

/** What each word means. */
export const STATUS_MEANINGS: Readonly<Record<Status, string>> = {
  shown: 'The repository and its ledger show it.',
  part: 'The repository and its ledger show part of it: the organisation must show the rest, or some gates are not met.',
  gap: 'The repository or its ledger shows that something is missing.',
  'not-shown': 'No gate of the reference preset for this control is shown to be met.',
  organisation: 'A repository cannot show it: ask the organisation.',
  excluded: 'The Statement of Applicability leaves it out and says why.',
};

export const STATUSES: readonly Status[] = ['shown', 'part', 'gap', 'not-shown', 'organisation', 'excluded'];

export function tally(rows: readonly { readonly status: Status }[]): Readonly<Record<Status, number>> {
  const counts = { shown: 0, part: 0, gap: 0, 'not-shown': 0, organisation: 0, excluded: 0 };
  for (const { status } of rows) counts[status] += 1;
  return counts;
}

const COUNTED: Readonly<Record<Status, string>> = {
  shown: 'shown in full',
  part: 'in part',
  gap: 'with gaps',
  'not-shown': 'not shown',
  organisation: 'with the organisation',
  excluded: 'excluded',
};

/** "2 shown in full, 28 in part, 38 with gaps": every status that occurs, so that the figures add up to the number of rows. */
export function tallyLine(rows: readonly { readonly status: Status }[]): string {
  const counts = tally(rows);
  const some = STATUSES.filter((status) => counts[status] > 0);
  return some.map((status) => `${counts[status]} ${COUNTED[status]}`).join(', ');
}

/** "Evidence package · ISO/IEC 42001:2023". */
export function reportTitle({ scope }: Pick<ReportModel, 'scope'>): string {
  return `Evidence package · ${FRAMEWORKS[scope.framework]}`;
}

/** A time of so many seconds, as people say it: "4 min", "2 h 30 min", "3 d". */
export function duration(seconds: number): string {
  if (seconds < 60) return `${Math.round(seconds)} s`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return `${minutes} min`;
  const hours = Math.floor(minutes / 60);
  if (hours < 48) return minutes % 60 === 0 ? `${hours} h` : `${hours} h ${minutes % 60} min`;
  return `${Math.round(hours / 24)} d`;
}

/** An ISO time to the minute, UTC: "2026-11-20 09:00". */
export function moment(at: string): string {
  return at.slice(0, 16).replace('T', ' ');
}

/** Somebody as the ledger names them: `@login`, or in words when it knows no login. */
export function account(who: string): string {
  return who.includes(' ') ? who : `@${who}`;
}
