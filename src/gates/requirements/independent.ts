import type { System } from '../../change/systems.ts';
import { login } from '../../ids.ts';
import type { CommittedPlace } from '../../objects.ts';
import { dateAfter, isDay } from '../../period.ts';
import type { Independent as IndependentFile } from '../../policy/generated/policy-file.ts';
import { globPrefix } from '../../policy/globs.ts';
import { code, list, person, prose, words } from '../../prose.ts';
import { filesAt } from './support/files-at.ts';
import { defineFindings, type Texts } from './support/findings.ts';
import type { Gap } from './support/gap.ts';
import { defineRequirement } from './support/kind.ts';
import { outcome } from './support/outcome.ts';
import { openValues, resolvePath, valueAt, withoutSystem } from './support/read-document.ts';

interface IndependentRequirement {
  readonly kind: 'independent';
  /** Of the documents; with `*`: every file that matches. */
  readonly path: string;
  /** Key of the person's login. */
  readonly person: string;
  /** Key of the day up to which the work was looked at. */
  readonly date: string;
  /** Files and folders that were looked at; `{paths}`: what the registered systems claim. */
  readonly of: readonly string[];
}

/** How far back the work of an audit goes, and how old an audit may be to be held against it. */
const PERIOD_MONTHS = 12;
/** More places than these are not looked through: each is a request. */
const MOST_PLACES = 20;

const { make, catalogue } = defineFindings('independent', {
  nobody: {
    about: 'A document does not name the person who must be independent.',
    words: ({ field, path }: Texts<'field' | 'path'>) => ({
      message: prose`${code(field)} of ${code(path)} names nobody`,
      remedy: prose`write the login of the person to ${code(field)}`,
    }),
  },
  'no-day': {
    about: 'A document does not give the day up to which the work was reviewed.',
    words: ({ field, path }: Texts<'field' | 'path'>) => ({
      message: prose`${code(field)} of ${code(path)} is not a day`,
      remedy: prose`write a day such as 2026-06-30 to ${code(field)}`,
    }),
  },
  committed: {
    about: 'A person who must be independent committed some of the work that they judge.',
    words: ({ who, places, last }: Texts<'who' | 'places' | 'last'>) => ({
      message: prose`${who.includes('@', 1) ? words(who) : person(login(who))} committed to ${code(places)}, last on ${last}, and cannot review that work independently`,
      remedy: prose`have it reviewed by somebody who committed none of it in the year before`,
    }),
  },
  unknown: {
    about: 'The history that shows who committed the work cannot be read.',
    words: ({ because }: Texts<'because'>) => ({
      message: prose`it is not known who committed the work that is reviewed: ${because}`,
      remedy: prose`fetch the whole history (${code('fetch-depth: 0')}), or run the gate again`,
    }),
  },
});

/** A person whom a document names committed none of the work that the document is about, in the year before its date. */
export const independent = defineRequirement<IndependentRequirement, IndependentFile>({
  kind: 'independent',
  schema: {
    description:
      'The person whom a document names committed none of the files that it is about in the year before its date: an auditor audits nothing of their own. By the history of the target branch.',
    type: 'object',
    additionalProperties: false,
    required: ['path', 'person', 'date', 'of'],
    properties: {
      path: { $ref: '#/$defs/path' },
      person: { $ref: '#/$defs/field' },
      date: { $ref: '#/$defs/field' },
      of: {
        description: 'Files and folders that it is about; `{paths}`: what the registered systems claim.',
        type: 'array',
        minItems: 1,
        maxItems: 20,
        items: { type: 'string', minLength: 1, examples: ['.aims/systems', '{paths}'] },
      },
    },
  },
  needsChange: 'no',
  // The history is that of the target branch; whom it is asked of, the document says.
  fulfilledBy: () => 'author',
  parse: (file) => ({ kind: 'independent', ...file }),
  documents: ({ path }) => [path],
  history: ({ of }, systems) => places(of, systems),
  describe: ({ path, person: who, date, of }) =>
    prose`${code(who)} in ${code(path)} committed nothing to ${list(of.map(code))} in the year before ${code(date)}`,
  weaker: (before, now) =>
    before.path !== now.path || before.person !== now.person || before.date !== now.date
      ? undefined
      : before.of
          .filter((one) => !now.of.includes(one))
          .map((one) => prose`who committed to ${code(one)} may judge it`),
  findings: catalogue,

  judge({ path, person: who, date, of }, asked, context) {
    const resolved = resolvePath(path, asked.subject);
    if (resolved === undefined) return withoutSystem(path, asked.subject, context);
    const wanted = places(of, context.systems);
    const gaps: Gap[] = [];
    for (const file of filesAt(resolved, context.trees.head)) {
      const opened = openValues(file, asked, context);
      if (!opened.ok) {
        if (opened.outcome.state === 'unmet') gaps.push(...opened.outcome.gaps);
        continue;
      }
      const { document } = opened;
      const named = valueAt(document.value, who);
      const day = valueAt(document.value, date);
      const at = { path: file, position: document.at(who.split('.')) };
      if (typeof named !== 'string' || login(named) === '') {
        gaps.push(make.nobody({ field: who, path: file }, at));
        continue;
      }
      if (typeof day !== 'string' || !isDay(day)) {
        gaps.push(
          make['no-day']({ field: date, path: file }, { path: file, position: document.at(date.split('.')) }),
        );
        continue;
      }
      if (dateAfter(day, `${PERIOD_MONTHS} months`) < context.today) continue;
      const { history } = context;
      if (history?.state !== 'read') {
        gaps.push(make.unknown({ because: history?.because ?? 'there is no history here' }, at));
        continue;
      }
      const own = history.commits.filter((one) =>
        isOf(one, { who: [login(named), named.trim().toLowerCase()], day, wanted }),
      );
      const [newest] = own
        .map(({ day: last }) => last)
        .sort()
        .reverse();
      if (newest === undefined) continue;
      const where = [...new Set(own.map(({ place }) => place))].sort();
      gaps.push(make.committed({ who: named, places: where.slice(0, 5).join(', '), last: newest }, at));
    }
    return outcome(gaps, prose`${code(who)} committed none of the work`);
  },
});

function isOf(
  { place, day, people }: CommittedPlace,
  {
    who,
    day: until,
    wanted,
  }: { readonly who: readonly string[]; readonly day: string; readonly wanted: readonly string[] },
): boolean {
  return (
    wanted.includes(place) &&
    day <= until &&
    dateAfter(day, `${PERIOD_MONTHS} months`) >= until &&
    who.some((one) => people.includes(one))
  );
}

/** Where the work lies. A glob that begins with a star is the whole repository, which nobody can be independent of. */
function places(of: readonly string[], systems: readonly System[]): readonly string[] {
  const found = of.flatMap((one) =>
    one === '{paths}'
      ? systems.flatMap(({ base }) =>
          (base?.paths ?? []).filter((glob) => !glob.startsWith('!')).map((glob) => globPrefix(glob, '')),
        )
      : [one.replace(/\/+$/, '')],
  );
  return [...new Set(found)]
    .filter((place) => place !== '')
    .sort()
    .slice(0, MOST_PLACES);
}
