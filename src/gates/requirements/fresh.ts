import type { Position } from '../../documents/position.ts';
import { after } from '../../period.ts';
import type { Fresh as FreshFile } from '../../policy/generated/policy-file.ts';
import { aboutDocument, otherwise } from '../../policy/kinds.ts';
import { code, prose } from '../../prose.ts';
import { defineFindings } from './support/findings.ts';
import type { Gap } from './support/kind.ts';
import { defineRequirement } from './support/kind.ts';
import { outcome } from './support/outcome.ts';
import { DOCUMENT, filesAt, NO_SYSTEM, openValues, resolvePath, valuesAt } from './support/paper.ts';

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
  /** The policy says how far ahead a date of `until` may be. */
  readonly ahead: boolean;
}

interface DateIn {
  readonly field: string;
  readonly path: string;
  readonly date: string;
}

const { make, catalogue } = defineFindings('date', {
  missing: {
    about: 'A document lacks a date that the policy names.',
    words: ({ field, path }: Omit<DateIn, 'date'>) => ({
      message: prose`${code(field)} is missing in ${code(path)}`,
    }),
  },
  invalid: {
    about: 'Where a date belongs there is none.',
    words: ({ field, text }: { readonly field: string; readonly text: string }) => ({
      message: prose`${code(field)} is no date such as 2026-01-31: ${code(text)}`,
    }),
  },
  past: {
    about: 'A date until which something holds is past.',
    words: ({ field, path, date }: DateIn) => ({
      message: prose`${code(field)} in ${code(path)} is past: ${date}`,
    }),
  },
  future: {
    about: 'A date of something that was done is in the future.',
    words: ({ field, path, date }: DateIn) => ({
      message: prose`${code(field)} in ${code(path)} is in the future: ${date}`,
    }),
  },
  far: {
    about: 'A date until which something holds is further away than the period allows.',
    words: ({ field, path, date, within }: DateIn & { readonly within: string }) => ({
      message: prose`${code(field)} in ${code(path)} is ${date}, more than ${within} ahead`,
    }),
  },
  old: {
    about: 'Something that must be done again and again was done too long ago.',
    words: ({ field, path, date, within }: DateIn & { readonly within: string }) => ({
      message: prose`${code(field)} in ${code(path)} is ${date}, more than ${within} ago`,
    }),
  },
});

/**
 * A date in a document is not in the future, and not longer ago than the period; or, for `until`, not past. Of many
 * files the newest counts; of a list every entry.
 */
export const fresh = defineRequirement<FreshRequirement, FreshFile>({
  kind: 'fresh',
  schema: {
    description:
      'A date in a document is not in the future and not longer ago than `within`; or, with `until`, is not past, nor further ahead than a `within` that is given. Of many files the newest counts.',
    type: 'object',
    additionalProperties: false,
    required: ['path'],
    properties: {
      path: { $ref: '#/$defs/path' },
      field: { $ref: '#/$defs/field' },
      until: { description: 'The key of a date that must not be past.', type: 'string', minLength: 1 },
      within: {
        description:
          'How long the date is good for. Default `12 months`. Beside `until`: how far ahead it may be.',
        type: 'string',
        pattern: '^[0-9]+ (day|month|year)s?$',
      },
    },
  },
  needsChange: 'no',
  parse: (file) => ({ kind: 'fresh', within: '12 months', ...file, ahead: file.within !== undefined }),
  documents: ({ path }) => [path],
  describe: aboutDocument,
  weaker: otherwise((before, after) => before.path === after.path),

  findings: catalogue,

  judge(requirement, asked, context) {
    const { field, until } = requirement;
    const resolved = resolvePath(requirement.path, asked.subject);
    if (resolved === undefined) return NO_SYSTEM;
    const name = field ?? until ?? 'date';
    const files = filesAt(resolved, context.trees.head);
    if (files.length === 0)
      return outcome([DOCUMENT.missing({ path: resolved }, { path: resolved })], prose``);
    const dates: Dated[] = [];
    for (const file of files) {
      const opened = openValues(file, asked, context);
      if (!opened.ok) return opened.outcome;
      const { document, path } = opened;
      for (const found of valuesAt(document.value, name))
        dates.push({ path, name, at: document.at(found.path), said: found.value });
    }
    const counting = resolved.includes('*') ? newest(dates) : dates;
    const gaps = counting.flatMap((dated) => refusal(dated, requirement, context.today) ?? []);
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
function refusal(dated: Dated, { until, within, ahead }: FreshRequirement, today: string): Gap | undefined {
  const { path, name: field, said, at: position } = dated;
  const at = { path, position };
  if (said === undefined || said === null) return make.missing({ field, path }, at);
  const date = textOf(dated);
  if (!DATE.test(date) || Number.isNaN(Date.parse(date)))
    return make.invalid({ field, text: date.slice(0, 40) }, at);
  if (until !== undefined && date < today) return make.past({ field, path, date }, at);
  if (until !== undefined)
    return ahead && date > after(today, within) ? make.far({ field, path, date, within }, at) : undefined;
  if (date > today) return make.future({ field, path, date }, at);
  return after(date, within) < today ? make.old({ field, path, date, within }, at) : undefined;
}
