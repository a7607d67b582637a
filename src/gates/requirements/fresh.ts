import { after } from '../../period.ts';
import { code, prose } from '../../prose.ts';
import type { RequirementKind } from './kind.ts';
import { gapAt, openValues, outcome, resolvePath, valueAt } from './paper.ts';

const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** A date in a document is not in the future, and not longer ago than the period; or, for `until`, not past. */
export const fresh: RequirementKind<'fresh'> = {
  documents: ({ path }, subject) => [resolvePath(path, subject) ?? []].flat(),

  judge({ path, field, within, until }, asked, context) {
    const opened = openValues(path, asked, context);
    if (!opened.ok) return opened.outcome;
    const name = field ?? until ?? 'date';
    const said = valueAt(opened.document.value, name);
    const keys = name.split('.');
    const at = opened.document.at(keys);
    const remedy = prose`${asked.gate.remedy}`;
    const gap = (message: Parameters<typeof gapAt>[2]) =>
      outcome([gapAt(opened.path, at, message, remedy)], prose``);
    if (said === undefined || said === null)
      return gap(prose`${code(name)} is missing in ${code(opened.path)}`);
    const date = said instanceof Date ? said.toISOString().slice(0, 10) : String(said);
    if (!DATE.test(date) || Number.isNaN(Date.parse(date)))
      return gap(prose`${code(name)} is no date such as 2026-01-31: ${code(date.slice(0, 40))}`);
    const { today } = context;
    if (until !== undefined) {
      if (date < today) return gap(prose`${code(name)} of ${code(opened.path)} is past: ${date}`);
      return outcome([], prose`${code(name)} is ${date}`);
    }
    if (date > today) return gap(prose`${code(name)} of ${code(opened.path)} is in the future: ${date}`);
    const ends = after(date, within);
    if (ends < today)
      return gap(prose`${code(name)} of ${code(opened.path)} is longer ago than ${within}: ${date}`);
    return outcome([], prose`${code(name)} is ${date}, good until ${ends}`);
  },
};
