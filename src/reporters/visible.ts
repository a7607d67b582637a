/**
 * What a reader cannot see but a machine obeys: control characters (terminal escapes), bidirectional
 * controls (a name that reads backwards), zero-width characters and tags (two names that look the same).
 */
const UNSEEN =
  /\p{Cc}|\p{Cf}|\p{Cs}|\p{Zl}|\p{Zp}|\u034f|[\u115f\u1160\u3164\uffa0]|\u17b4|\u17b5|[\u{e0000}-\u{e0fff}]/gu;

/** Most texts are nothing else, and the properties of Unicode are slow to ask for. */
const PRINTABLE = /^[ -~]*$/;

/**
 * `text` on one line, every unseen character shown as `�`: dropping them would make two different file
 * names read the same.
 */
export function visible(text: string): string {
  if (PRINTABLE.test(text)) return text;
  return text.replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ').replace(UNSEEN, '�');
}

/** At most `limit` code points, with an ellipsis for what was cut. */
export function clip(text: string, limit: number): string {
  // A code point is at most two units, so a text this short needs no counting.
  if (text.length <= limit) return text;
  const points = [...text];
  return points.length <= limit ? text : `${points.slice(0, Math.max(0, limit - 1)).join('')}…`;
}
