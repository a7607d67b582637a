import type { Position } from '../../documents/position.ts';
import { after } from '../../period.ts';
import type { Fresh as FreshFile } from '../../policy/generated/policy-file.ts';
import { aboutDocument, otherwise } from '../../policy/kinds.ts';
import { code, prose } from '../../prose.ts';
import type { Gap } from './support/kind.ts';
import { defineRequirement } from './support/kind.ts';
import { filesAt, gapAt, NO_SYSTEM, openValues, outcome, resolvePath, valuesAt } from './support/paper.ts';

const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** A date as a document writes it. */
interface Dated {
  readonly path: string;
  /** The dotted path of the policy. */
  readonly name: string;
  readonly at: Position;
  readonly said: unknown;
}

interface FreshRequirement {
  readonly kind: 'fresh';
  readonly path: string;
  /** Dotted path of a date that has been; `[]` stands for each entry of a list. */
  readonly field?: string;
  /** Dotted path of a date that must not be past. */
  readonly until?: string;
  /** `12 months`, `90 days`, `1 year`. */
  readonly within: string;
}

/**
 * A date in a document is not in the future, and not longer ago than the period; or, for `until`, not past. Of many
 * files the newest counts; of a list every entry.
 */
export const fresh = defineRequirement<FreshRequirement, FreshFile>({
  kind: 'fresh',
  schema: {
    description:
      'A date in a document is not in the future and not longer ago than `within`; or, with `until`, is not past. Of many files the newest counts.',
    type: 'object',
    additionalProperties: false,
    required: ['path'],
    properties: {
      path: { $ref: '#/$defs/path' },
      field: { $ref: '#/$defs/field' },
      until: { description: 'The key of a date that must not be past.', type: 'string', minLength: 1 },
      within: {
        description: 'How long the date is good for. Default `12 months`.',
        type: 'string',
        pattern: '^[0-9]+ (day|month|year)s?$',
      },
    },
  },
  needsChange: 'no',
  parse: (file) => ({ kind: 'fresh', within: '12 months', ...file }),
  documents: ({ path }) => [path],
  describe: aboutDocument,
  weaker: otherwise((before, after) => before.path === after.path),

  judge(requirement, asked, context) {
    const { field, until } = requirement;
    const resolved = resolvePath(requirement.path, asked.subject);
    if (resolved === undefined) return NO_SYSTEM;
    const name = field ?? until ?? 'date';
    const remedy = prose`${asked.gate.remedy}`;
    const files = filesAt(resolved, context.trees.head);
    if (files.length === 0)
      return outcome([gapAt(resolved, undefined, prose`there is no ${code(resolved)}`, remedy)], prose``);
    const dates: Dated[] = [];
    for (const file of files) {
      const opened = openValues(file, asked, context);
      if (!opened.ok) return opened.outcome;
      const { document, path } = opened;
      for (const found of valuesAt(document.value, name))
        dates.push({ path, name, at: document.at(found.path), said: found.value });
    }
    const counting = resolved.includes('*') ? newest(dates) : dates;
    const gaps = counting.flatMap((dated) => {
      const message = refusal(dated, requirement, context.today);
      return message === undefined ? [] : [gapAt(dated.path, dated.at, message, remedy)];
    });
    return outcome(gaps, prose`${code(name)} is ${counting.map(textOf).join(', ') || 'nowhere'}`);
  },
});

/** Text sorts as days do, and what is no day before all of them. */
function newest(dates: readonly Dated[]): readonly Dated[] {
  const last = dates.toSorted((a, b) => (key(a) < key(b) ? -1 : 1)).at(-1);
  return last === undefined ? [] : [last];
}

function key(dated: Dated): string {
  return DATE.test(textOf(dated)) ? textOf(dated) : '';
}

function textOf({ said }: Dated): string {
  return said instanceof Date ? said.toISOString().slice(0, 10) : String(said);
}

/** Why a date does not hold today. */
function refusal(
  dated: Dated,
  { until, within }: FreshRequirement,
  today: string,
): Gap['message'] | undefined {
  const { path, name, said } = dated;
  if (said === undefined || said === null) return prose`${code(name)} is missing in ${code(path)}`;
  const date = textOf(dated);
  if (!DATE.test(date) || Number.isNaN(Date.parse(date)))
    return prose`${code(name)} is no date such as 2026-01-31: ${code(date.slice(0, 40))}`;
  if (until !== undefined)
    return date < today ? prose`${code(name)} in ${code(path)} is past: ${date}` : undefined;
  if (date > today) return prose`${code(name)} in ${code(path)} is in the future: ${date}`;
  if (after(date, within) < today)
    return prose`${code(name)} in ${code(path)} is ${date}, more than ${within} ago`;
  return undefined;
}
