import type { Plan } from '../gates/plan.ts';
import type { Sha } from '../ids.ts';
import type { History, ObjectSource } from '../objects.ts';
import { dateAfter } from '../period.ts';

/** Work older than this is nobody's concern any more: the year before an audit of the last year, months. */
const MONTHS = 24;

/** Who committed what the plan asks about, in the history of the target branch; undefined: it asks nothing. */
export async function historyFor(
  { history: places }: Plan,
  { base, now }: { readonly base: Sha; readonly now: string },
  source: ObjectSource,
): Promise<History | undefined> {
  if (places.length === 0) return undefined;
  if (source.history === undefined) return { state: 'unreadable', because: 'there is no history here' };
  return source.history(base, places, monthsBefore(now.slice(0, 10)));
}

function monthsBefore(day: string): string {
  return dateAfter(day, `-${MONTHS} months`);
}
