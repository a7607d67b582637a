import { compact } from '../../compact.ts';
import type { Position } from '../../documents/position.ts';
import { dateAfter as addPeriod, dateAfter } from '../../period.ts';
import type { Fresh as FreshFile } from '../../policy/generated/policy-file.ts';
import { atTier, type ByTier, byTier, lessAtTier, sayTiers } from '../../policy/tiers.ts';
import { code, joinClauses, list, prose } from '../../prose.ts';
import { tierOf } from '../subject.ts';
import { filesAt } from './support/files-at.ts';
import { defineFindings, type Texts } from './support/findings.ts';
import type { Gap } from './support/gap.ts';
import { defineRequirement } from './support/kind.ts';
import { outcome } from './support/outcome.ts';
import {
  missingDocument,
  openValues,
  resolvePath,
  valuesAt,
  withoutSystem,
} from './support/read-document.ts';

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
  /** Dotted paths of dates that have been; `[]` stands for each entry of a list. */
  readonly fields: readonly string[];
  /** Dotted path of a date that must not be past. */
  readonly until?: string;
  /** `12 months`, `90 days`, `1 year`. */
  readonly within: ByTier<string>;
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
      defaultRemedy: prose`add ${code(field)} to ${code(path)}, as a date such as 2026-01-31`,
    }),
  },
  'no-entries': {
    about: 'A list of dates that the policy names is empty or missing.',
    words: ({ field, path }: Omit<DateIn, 'date'>) => ({
      message: prose`${code(path)} has no entry with ${code(field)}`,
      defaultRemedy: prose`add an entry with ${code(field)} to ${code(path)}`,
    }),
  },
  invalid: {
    about: 'A value that must be a date is not one.',
    words: ({ field, text }: Texts<'field' | 'text'>) => ({
      message: prose`${code(field)} is not a date such as 2026-01-31: ${code(text)}`,
      remedy: prose`write ${code(field)} as year, month and day`,
    }),
  },
  past: {
    about: 'An end date is past.',
    words: ({ field, path, date }: DateIn) => ({
      message: prose`${code(field)} in ${code(path)} is past: ${date}`,
      defaultRemedy: prose`renew it, and set ${code(field)} in ${code(path)} to the new date`,
    }),
  },
  future: {
    about: 'A date of something that was done is in the future.',
    words: ({ field, path, date }: DateIn) => ({
      message: prose`${code(field)} in ${code(path)} is in the future: ${date}`,
      remedy: prose`set ${code(field)} in ${code(path)} to the day it was done`,
    }),
  },
  far: {
    about: 'An end date is later than the policy allows.',
    words: ({ field, path, date, within }: DateIn & { readonly within: string }) => ({
      message: prose`${code(field)} in ${code(path)} is ${date}, more than ${within} ahead`,
      remedy: prose`set ${code(field)} in ${code(path)} to a day at most ${within} ahead`,
    }),
  },
  old: {
    about: 'A task that must be repeated was last done too long ago.',
    words: ({ field, path, date, within }: DateIn & { readonly within: string }) => ({
      message: prose`${code(field)} in ${code(path)} is ${date}, more than ${within} ago`,
      defaultRemedy: prose`do it again, and set ${code(field)} in ${code(path)} to that day`,
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
      field: { $ref: '#/$defs/fields' },
      until: { description: 'The key of a date that must not be past.', type: 'string', minLength: 1 },
      within: byTier({
        description:
          'How long the date is good for. Default `12 months`. Beside `until`: how far ahead it may be.',
        type: 'string',
        pattern: '^[1-9][0-9]* (day|month|year)s?$',
        examples: ['12 months', '90 days', '1 year'],
      }),
    },
  },
  needsChange: 'no',
  fulfilledBy: () => 'author',
  parse: ({ field = 'date', ...file }) => ({
    kind: 'fresh',
    within: '12 months',
    ...file,
    fields: file.until === undefined ? [field].flat() : [],
    ahead: file.within !== undefined,
  }),
  documents: ({ path }) => [path],
  describe: ({ path, fields, until, within, ahead }) =>
    until === undefined
      ? prose`${list(fields.map(code))} in ${code(path)} not more than ${sayTiers(within)} ago`
      : prose`${code(until)} in ${code(path)} not past${ahead ? `, nor more than ${sayTiers(within)} ahead` : ''}`,
  weaker(before, after) {
    if (before.path !== after.path || before.until !== after.until) return undefined;
    const gone = before.fields.filter((field) => !after.fields.includes(field));
    if (gone.length > 0 && gone.length === before.fields.length) return undefined;
    const start = '2000-01-01';
    const longer = lessAtTier(
      before.within,
      after.within,
      (was, is) => addPeriod(start, is) > addPeriod(start, was),
    );
    return compact([
      ...gone.map((field) => prose`${code(field)} in ${code(before.path)} may be as old as it likes`),
      longer &&
        prose`${list((before.until === undefined ? before.fields : [before.until]).map(code))} in ${code(before.path)}: within ${sayTiers(before.within)} → ${sayTiers(after.within)}`,
    ]);
  },

  findings: catalogue,

  judge(requirement, asked, context) {
    const { fields, until } = requirement;
    const within = atTier(requirement.within, tierOf(asked.subject));
    if (until === undefined && within === undefined)
      return { state: 'met', because: prose`not asked at this risk tier` };
    const resolved = resolvePath(requirement.path, asked.subject);
    if (resolved === undefined) return withoutSystem(requirement.path, asked.subject, context);
    const files = filesAt(resolved, context.trees.head);
    if (files.length === 0) return outcome([missingDocument(resolved, context.trees)], prose``);
    const documents: ReadValues[] = [];
    for (const file of files) {
      const opened = openValues(file, asked, context);
      if (!opened.ok) return opened.outcome;
      documents.push(opened);
    }
    const found = (until === undefined ? fields : [until]).map((name) => datesAt(name, documents));
    const counting = found.flatMap(({ dates }) => (resolved.includes('*') ? newest(dates) : dates));
    const gaps = [
      ...found.flatMap(({ empty }) => empty),
      ...counting.flatMap((dated) => refusal(dated, requirement, within, context.today) ?? []),
    ];
    const told = counting.map((dated) => prose`${code(dated.name)} is ${textOf(dated)}`);
    return outcome(gaps, told.length === 0 ? prose`no date is asked` : joinClauses(told));
  },
});

type ReadValues = Pick<Extract<ReturnType<typeof openValues>, { readonly ok: true }>, 'document' | 'path'>;

/** The dates at one key of the documents, and where a list of them has no entry. */
function datesAt(
  name: string,
  documents: readonly ReadValues[],
): { readonly dates: readonly Dated[]; readonly empty: readonly Gap[] } {
  const spoken = name.replaceAll('?', '');
  const read = documents.map(({ document, path }) => {
    const values = valuesAt(document.value, name);
    // An empty list has no date that could be old: that nothing is recorded is no good news.
    const nothing = values.length === 0 && !leavesOut(document.value, name);
    const position = document.at(name.slice(0, Math.max(name.indexOf('[]'), 0)).split('.'));
    return {
      dates: values.map(({ path: keys, value }) => ({
        path,
        name: spoken,
        at: document.at(keys),
        said: value,
      })),
      empty: nothing ? [make['no-entries']({ field: spoken, path }, { path, position })] : [],
    };
  });
  return {
    dates: read.flatMap(({ dates }) => dates),
    empty: read.flatMap(({ empty }) => empty).slice(0, 1),
  };
}

/** Whether the list has entries, and each does without a key that is marked `?`. */
function leavesOut(value: unknown, name: string): boolean {
  const optional = name.indexOf('?');
  if (optional === -1) return false;
  const list = name.slice(0, optional).lastIndexOf('[]');
  return list === -1 || valuesAt(value, name.slice(0, list + 2)).length > 0;
}

/** Text sorts as days do, and what is not a day before all of them. */
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
  { until, ahead }: FreshRequirement,
  within: string | undefined,
  today: string,
): Gap | undefined {
  const { path, name: field, said, at: position } = dated;
  const at = { path, position };
  if (said === undefined || said === null) return make.missing({ field, path }, at);
  const date = textOf(dated);
  if (!DATE.test(date) || Number.isNaN(Date.parse(date)))
    return make.invalid({ field, text: date.slice(0, 40) }, at);
  if (until !== undefined && date < today) return make.past({ field, path, date }, at);
  if (until !== undefined)
    return ahead && within !== undefined && date > dateAfter(today, within)
      ? make.far({ field, path, date, within }, at)
      : undefined;
  if (date > today) return make.future({ field, path, date }, at);
  return within !== undefined && dateAfter(date, within) < today
    ? make.old({ field, path, date, within }, at)
    : undefined;
}
