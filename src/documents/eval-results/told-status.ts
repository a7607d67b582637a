import { countOf } from '../../count-of.ts';
import { type Fields, fields, numberOf, textOf } from '../fields.ts';
import type { EvalResult } from './result.ts';

/** How tools call a run that did not come to its end. */
const STATUS: readonly (readonly [RegExp, EvalResult['status']])[] = [
  [/^(?:fail(?:ed|ure)?|error(?:ed)?|crashed|timed?[ _-]?out|exception)$/i, 'errored'],
  [/^(?:cancell?ed|aborted|interrupted|stopped|killed)$/i, 'cancelled'],
  [/^(?:partial|incomplete|running|in[ _-]?progress|pending|queued|started)$/i, 'partial'],
];

const NOTHING = /^(?:none|no|null|n\/a|false|-)?$/i;

/** What a file of no tool in particular says of its run; complete where it says nothing. */
export function toldStatus(file: Fields): Pick<EvalResult, 'status' | 'because'> {
  for (const key of ['error', 'errors', 'exception', 'traceback']) {
    const said = file[key];
    const count = Array.isArray(said) ? said.length : key === 'errors' ? numberOf(said) : undefined;
    if (count !== undefined && count >= 1) return { status: 'errored', because: countOf(count, 'error') };
    const text = numberOf(said) === undefined ? textOf(said) : undefined;
    if ((text !== undefined && !NOTHING.test(text.trim())) || 'message' in fields(said))
      return { status: 'errored', because: `it has \`${key}\`` };
  }
  if (file.complete === false) return { status: 'partial', because: 'the file says so' };
  const status = (textOf(file.status) ?? textOf(file.state) ?? '').trim();
  const [, kind] = STATUS.find(([pattern]) => pattern.test(status)) ?? [];
  return kind === undefined ? { status: 'complete' } : { status: kind, because: `its status is ${status}` };
}
