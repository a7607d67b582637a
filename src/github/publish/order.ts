/**
 * When the facts behind a publication were read: an older run that finishes late must not overwrite a newer
 * verdict. Orders compare as text: ISO 8601 time in UTC, then run and attempt with leading zeros.
 */
export type Order = string;

export function orderOf(readAt: string, run: number, attempt: number): Order {
  return `${readAt}/${String(run).padStart(14, '0')}.${String(attempt).padStart(4, '0')}`;
}

const ORDER = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z\/\d{14}\.\d{4}$/;

export function parseOrder(text: string | undefined): Order | undefined {
  return text !== undefined && ORDER.test(text) ? text : undefined;
}
