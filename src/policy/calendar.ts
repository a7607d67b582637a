/** Times that a policy names: freezes, hours without support. In the policy, so that no change can take one out. */
export interface Calendar {
  /** IANA name of the zone its windows are in. */
  readonly zone: string;
  readonly windows: readonly Window[];
}

export type Window =
  /** `2026-12-15` or `2026-12-15T18:00`; a day alone is the whole day, also the last. */
  | { readonly from: string; readonly to: string }
  /** Every week on these days, `16:00` to `24:00`. */
  | { readonly days: readonly string[]; readonly from: string; readonly to: string };

/** Whether `now` (ISO 8601, UTC) is in a window of the calendar. */
export function isIn({ zone, windows }: Calendar, now: string): boolean {
  const { date, time, day } = localTime(zone, now);
  return windows.some((window) => {
    if ('days' in window) return window.days.includes(day) && window.from <= time && time < window.to;
    const at = `${date}T${time}`;
    const last = window.to.includes('T') ? window.to : `${window.to}T24:00`;
    return window.from <= (window.from.includes('T') ? at : date) && at < last;
  });
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

/** Whether the runtime knows a zone of this name. */
export function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en-GB', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
