import { nearest } from '../documents/nearest.ts';

/** Times that a policy names: freezes, hours without support. In the policy, so that no change can take one out. */
export interface Calendar {
  /** IANA name of the zone its windows are in. */
  readonly zone: string;
  readonly windows: readonly Window[];
}

export type Window =
  /** `2026-12-15` or `2026-12-15T18:00`; a day alone is the whole day, also the last. */
  | { readonly from: string; readonly to: string }
  /** Every year, from `12-15` to `01-04`: both days are in it. */
  | { readonly from: string; readonly to: string }
  /** Every week on these days, `16:00` to `24:00`; `22:00` to `06:00` goes on until the next morning. */
  | {
      readonly days: readonly string[];
      readonly from: string;
      readonly to: string;
      /** Only on those that are from the first of these days to the second: `12-01`, `12-31`. */
      readonly between?: readonly string[];
    };

/** A window as a policy writes it: days of the week alone are whole days. */
export type WrittenWindow =
  | Window
  | {
      readonly days: readonly string[];
      readonly from?: string;
      readonly to?: string;
      readonly between?: readonly string[];
    };

export function wholeWindow(window: WrittenWindow): Window {
  return 'days' in window ? { ...window, from: window.from ?? '00:00', to: window.to ?? '24:00' } : window;
}

const YEARLY = /^\d{2}-\d{2}$/;

/** Whether `now` (ISO 8601, UTC) is in a window of the calendar. */
export function isIn({ zone, windows }: Calendar, now: string): boolean {
  const { date, time, day } = localTime(zone, now);
  const before = localTime('UTC', new Date(Date.parse(`${date}T00:00:00Z`) - DAY).toISOString());
  return windows.some((window) => {
    if (!('days' in window)) return isWithin(window, date, time);
    const { days, from, to, between: [first, last] = [] } = window;
    const starts = (on: { readonly date: string; readonly day: string }) =>
      days.includes(on.day) &&
      (first === undefined || last === undefined || isWithin({ from: first, to: last }, on.date, '12:00'));
    if (from < to) return starts({ date, day }) && from <= time && time < to;
    return (starts({ date, day }) && from <= time) || (starts(before) && time < to);
  });
}

const DAY = 86_400_000;

function isWithin(
  { from, to }: { readonly from: string; readonly to: string },
  date: string,
  time: string,
): boolean {
  if (YEARLY.test(from)) {
    const today = date.slice('2026-'.length);
    return from <= to ? from <= today && today <= to : from <= today || today <= to;
  }
  const at = `${date}T${time}`;
  const last = to.includes('T') ? to : `${to}T24:00`;
  return from <= (from.includes('T') ? at : date) && at < last;
}

function localTime(
  zone: string,
  now: string,
): { readonly date: string; readonly time: string; readonly day: string } {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    weekday: 'long',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const parts = new Map(format.formatToParts(new Date(now)).map(({ type, value }) => [type, value]));
  const part = (name: Intl.DateTimeFormatPartTypes): string => parts.get(name) ?? '';
  return {
    date: `${part('year')}-${part('month')}-${part('day')}`,
    time: `${part('hour')}:${part('minute')}`,
    day: part('weekday').toLowerCase(),
  };
}

/** Why a window, which has the form of one, is none; undefined: it can be. */
export function windowProblem({ from, to, ...rest }: Window): string | undefined {
  if ('days' in rest) {
    const [first, last] = rest.between ?? [];
    if (from === to) return 'it ends when it starts';
    return first === undefined || last === undefined ? undefined : windowProblem({ from: first, to: last });
  }
  const yearly = [from, to].filter((one) => YEARLY.test(one)).length;
  if (yearly === 1) return 'one day has a year, and the other has none';
  for (const one of [from, to]) if (!isDay(one)) return `there is no ${one}`;
  if (yearly === 0 && from > `${to}T24:00`) return 'it ends before it starts';
  return undefined;
}

/** Whether its last window is over at `now` (ISO 8601, UTC), so that it is never true any more. */
export function isOver({ zone, windows }: Calendar, now: string): boolean {
  const { date } = localTime(zone, now);
  return windows.every((window) => {
    const last = 'days' in window ? window.between?.[1] : window.to;
    return last !== undefined && !YEARLY.test(last) && last.slice(0, 10) < date;
  });
}

/** A day of some year, `12-24`, `2026-12-24` or with a time behind it. */
function isDay(text: string): boolean {
  const [day = '', time = '00:00'] = text.split('T');
  const date = YEARLY.test(day) ? `2028-${day}` : day;
  const at = new Date(`${date}T${time}:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(`${date}T${time}`);
}

/** Whether the runtime knows a zone of this name. */
export function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en-GB', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

/** What was meant by a zone that the runtime does not know. */
export function zoneHint(zone: string): string {
  const near = nearest(zone, Intl.supportedValuesOf('timeZone'));
  return near === undefined ? 'write it as `Europe/Zurich` or `UTC`' : `did you mean \`${near}\`?`;
}
