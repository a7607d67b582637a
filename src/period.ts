/** The day a period after `date` ends, before it where the count is negative; a month that is too short ends on its last day. */
export function dateAfter(date: string, period: string): string {
  const [, count = '0', unit = 'days'] = /^(-?\d+) (day|month|year)s?$/.exec(period) ?? [];
  const number = Number(count);
  const start = new Date(`${date}T00:00:00Z`);
  if (unit === 'day') return new Date(start.getTime() + number * 86_400_000).toISOString().slice(0, 10);
  const months = start.getUTCMonth() + (unit === 'year' ? 12 * number : number);
  const last = new Date(Date.UTC(start.getUTCFullYear(), months + 1, 0)).getUTCDate();
  const day = Math.min(start.getUTCDate(), last);
  return new Date(Date.UTC(start.getUTCFullYear(), months, day)).toISOString().slice(0, 10);
}

/** Whether it is a day that there is, written `2026-06-30`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
