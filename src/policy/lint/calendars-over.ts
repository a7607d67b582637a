import { fields } from '../../documents/fields.ts';
import type { Problem } from '../../documents/position.ts';
import type { LocatedDocument } from '../../documents/yaml.ts';
import { isOver } from '../calendar.ts';
import type { Policy } from '../policy.ts';

/** Calendars of this file whose last window is past: what waits for them is never asked again. @param now ISO 8601, UTC */
export function calendarsOver(policy: Policy, document: LocatedDocument, now: string): readonly Problem[] {
  return Object.keys(fields(fields(document.value).calendars)).flatMap((name) => {
    const calendar = policy.calendars[name];
    if (calendar === undefined || !isOver(calendar, now)) return [];
    return {
      ...document.keyAt(['calendars', name]),
      message: `the last window of the calendar \`${name}\` is over: it is never now again`,
      hint: 'add the next window, or write days without a year (`from: 12-15`)',
    };
  });
}
