/** The day of `now` (ISO 8601), and the same day a year later. */
export function daysOf(now: string): { readonly today: string; readonly year: string } {
  const next = new Date(now);
  next.setUTCFullYear(next.getUTCFullYear() + 1);
  return { today: now.slice(0, 10), year: next.toISOString().slice(0, 10) };
}
