/** `1 gap`, `3 gaps`, `1,204 gaps`. */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${groupDigits(count)} ${count === 1 ? one : many}`;
}

/** `1,204`. Node's number formats take tens of milliseconds to load, which most runs never need. */
export function groupDigits(count: number): string {
  return count < 1000 ? String(count) : count.toLocaleString('en-US');
}
