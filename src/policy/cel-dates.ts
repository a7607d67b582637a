import { Environment } from '@marcbachmann/cel-js';
import { isDay } from '../period.ts';

const DAY_MS = 86_400_000;
/** Expressions take no more days at once than a thousand years have. */
const MOST_DAYS = 366_000;

const seconds = new Environment().registerVariable('text', 'string').parse('duration(text)');

/** Functions about days that expressions have besides CEL's own. */
export const DATE_FUNCTIONS = ['date', 'days', 'businessDays'] as const;

/**
 * `date("2026-06-30")` is that day's midnight in UTC, `days(30)` so long, `businessDays(a, b)` how many days from Monday to
 * Friday come after `a` until `b` (holidays are not known).
 */
export function registerDates(environment: Environment): void {
  environment.registerFunction('date(string): google.protobuf.Timestamp', (text: string) => dayOf(text));
  environment.registerFunction('days(int): google.protobuf.Duration', (count: bigint) => span(Number(count)));
  environment.registerFunction('days(double): google.protobuf.Duration', (count: number) => span(count));
  environment.registerFunction(
    'businessDays(google.protobuf.Timestamp, google.protobuf.Timestamp): int',
    (from: Date, to: Date) => BigInt(weekdays(from, to)),
  );
}

function dayOf(text: string): Date {
  const [, day] = /^(\d{4}-\d{2}-\d{2})(?:T[\d:.+Z-]{1,30})?$/.exec(text.trim()) ?? [];
  if (day === undefined || !isDay(day))
    throw new TypeError(`"${text.slice(0, 40)}" is not a date such as 2026-06-30`);
  return new Date(`${day}T00:00:00Z`);
}

function span(days: number): unknown {
  if (!Number.isFinite(days) || Math.abs(days) > MOST_DAYS)
    throw new TypeError(`${days} is not a number of days`);
  return seconds({ text: `${Math.round(days * 86_400)}s` });
}

/** Whole weeks are counted at once: the dates may be far apart. */
function weekdays(from: Date, to: Date): number {
  const [start, end] = [from, to].map((date) => Math.floor(date.getTime() / DAY_MS));
  if (start === undefined || end === undefined || end <= start) return 0;
  const weeks = Math.floor((end - start) / 7);
  let count = weeks * 5;
  for (let day = start + weeks * 7 + 1; day <= end; day += 1) {
    const weekday = new Date(day * DAY_MS).getUTCDay();
    if (weekday !== 0 && weekday !== 6) count += 1;
  }
  return count;
}
