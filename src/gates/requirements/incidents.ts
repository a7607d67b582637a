import { countOf } from '../../count-of.ts';
import { fields } from '../../documents/fields.ts';
import { omitUndefined } from '../../omit-undefined.ts';
import type { Incidents as IncidentsFile } from '../../policy/generated/policy-file.ts';
import { anyDifference } from '../../policy/kinds.ts';
import { atTier, type ByTier, byTier, sayTiers } from '../../policy/tiers.ts';
import { code, list, prose, words } from '../../prose.ts';
import { tierOf } from '../subject.ts';
import type { FindingPlace } from './support/findings.ts';
import type { Gap } from './support/gap.ts';
import { catalogue, type IncidentName, make } from './support/incident-findings.ts';
import { defineRequirement } from './support/kind.ts';
import { outcome } from './support/outcome.ts';
import { openValues, valueAt, valuesAt } from './support/read-document.ts';

/** One incident of a log, as far as it can be read: what is missing is for the schema to say. */
interface Incident {
  readonly id: string;
  readonly title: string;
  readonly severity: string;
  /** Milliseconds since 1970. */
  readonly started?: number;
  readonly detected?: number;
  readonly resolved?: number;
  /** Why it took longer than agreed. */
  readonly lateBecause?: string;
  readonly cause?: string;
  readonly action?: string;
}

/** How soon: `4 hours`, `30 minutes`, `10 days`. */
interface IncidentTimes {
  readonly detected: ByTier<string>;
  readonly resolved: ByTier<string>;
}

/** The same for a system of one tier; absent: not asked there. */
interface TimesHere {
  readonly detected?: string;
  readonly resolved?: string;
}

interface IncidentsRequirement {
  readonly kind: 'incidents';
  readonly path: string;
  readonly within: Readonly<Record<'critical' | 'high' | 'moderate' | 'low', IncidentTimes>>;
}

/** Every incident of a log was noticed and resolved within its time or says why not, and none is overdue. */
export const incidents = defineRequirement<IncidentsRequirement, IncidentsFile>({
  kind: 'incidents',
  schema: {
    description: 'Every incident was noticed and resolved within its time, or says why not; none is overdue.',
    type: 'object',
    additionalProperties: false,
    required: ['path', 'within'],
    properties: {
      path: { $ref: '#/$defs/path' },
      within: {
        description: 'For each severity how soon an incident must be noticed and resolved.',
        type: 'object',
        additionalProperties: false,
        required: ['critical', 'high', 'moderate', 'low'],
        properties: {
          critical: { description: 'Incidents of severity critical.', $ref: '#/$defs/times' },
          high: { description: 'Incidents of severity high.', $ref: '#/$defs/times' },
          moderate: { description: 'Incidents of severity moderate.', $ref: '#/$defs/times' },
          low: { description: 'Incidents of severity low.', $ref: '#/$defs/times' },
        },
      },
    },
  },
  definitions: {
    times: {
      description: 'How soon an incident of this severity is noticed and resolved.',
      type: 'object',
      additionalProperties: false,
      required: ['detected', 'resolved'],
      properties: {
        detected: byTier({
          description: 'From its start until it is noticed: `4 hours`.',
          type: 'string',
          pattern: '^[1-9][0-9]* (minute|hour|day)s?$',
        }),
        resolved: byTier({
          description: 'From when it is noticed until it is over: `24 hours`.',
          type: 'string',
          pattern: '^[1-9][0-9]* (minute|hour|day)s?$',
        }),
      },
    },
  },
  needsChange: 'no',
  fulfilledBy: () => 'author',
  parse: (file) => ({ kind: 'incidents', ...file }),
  documents: ({ path }) => [path],
  describe: ({ path, within }) =>
    prose`${code(path)} (${list(
      Object.entries(within).map(([severity, { detected, resolved }]) =>
        words(
          `${severity} incidents noticed within ${sayTiers(detected)} and resolved within ${sayTiers(resolved)}`,
        ),
      ),
    )})`,
  weaker: anyDifference((before, after) => before.path === after.path),

  findings: catalogue,

  judge({ path, within }, asked, context) {
    const opened = openValues(path, asked, context);
    if (!opened.ok) return opened.outcome;
    const { document } = opened;
    // A log without incidents is one; a document without a log is none.
    if (!Array.isArray(valueAt(document.value, 'incidents'))) {
      const at = { path: opened.path, position: document.at(['incidents']) };
      return outcome([make['no-log']({ path: opened.path }, at)], prose``);
    }
    const log = valuesAt(document.value, 'incidents[]');
    const gaps = log.flatMap(({ value, path: keys }) => {
      const incident = incidentOf(value);
      const times = Object.entries(within).find(([severity]) => severity === incident.severity)?.[1];
      const at = (key: string) => ({ path: opened.path, position: document.at([...keys, key]) });
      if (times !== undefined) {
        const { detected, resolved } = times;
        const tier = tierOf(asked.subject);
        const here = omitUndefined({ detected: atTier(detected, tier), resolved: atTier(resolved, tier) });
        return incidentGaps(incident, here, Date.parse(context.now), at);
      }
      return [make.unrated({ ...named(incident), severities: Object.keys(within) }, at('severity'))];
    });
    return outcome(gaps, prose`${log.length} incidents, each within its time or with the reason why not`);
  },
});

function incidentOf(value: unknown): Incident {
  const file = fields(value);
  const text = (key: string): string | undefined => {
    const said = file[key];
    return typeof said === 'string' && said.trim() !== '' ? said : undefined;
  };
  const time = (key: string): number | undefined => {
    const at = Date.parse(text(key) ?? '');
    return Number.isNaN(at) ? undefined : at;
  };
  const known = {
    started: time('started'),
    detected: time('detected'),
    resolved: time('resolved'),
    lateBecause: text('late-because'),
    cause: text('cause'),
    action: text('action'),
  };
  const there = Object.fromEntries(Object.entries(known).filter(([, one]) => one !== undefined));
  return { id: text('id') ?? '?', title: text('title') ?? '', severity: text('severity') ?? '', ...there };
}

function named({ id, title }: Incident): IncidentName {
  return { incident: id, title };
}

function incidentGaps(
  incident: Incident,
  within: TimesHere,
  now: number,
  at: (key: string) => FindingPlace,
): readonly Gap[] {
  const { severity, started, detected, resolved } = incident;
  const of = named(incident);
  const missing = (['started', 'detected'] as const).find((key) => incident[key] === undefined);
  if (missing !== undefined) return [make['time-missing']({ ...of, key: missing }, at(missing))];
  const order = [
    ['started', started],
    ['detected', detected],
    ['resolved', resolved],
  ] as const;
  const given = order.flatMap(([key, time]) => (time === undefined ? [] : [{ key, time }]));
  const backwards = given.find(({ time }, index) => time < (given[index - 1]?.time ?? time));
  if (backwards !== undefined)
    return [make['times-out-of-order']({ ...of, key: backwards.key }, at(backwards.key))];
  const future = given.find(({ time }) => time > now);
  if (future !== undefined) return [make['time-in-future']({ ...of, key: future.key }, at(future.key))];
  const allowed = { ...of, severity };
  const late = incident.lateBecause === undefined;
  const gaps: Gap[] = [];
  // A time that the tier of the system has no bound for is not asked.
  const tooLong = (from: number | undefined, to: number | undefined, bound: string | undefined) =>
    from !== undefined && to !== undefined && bound !== undefined && to - from > milliseconds(bound)
      ? { ...allowed, after: took(to - from), within: bound }
      : undefined;
  const noticed = late ? tooLong(started, detected, within.detected) : undefined;
  if (noticed !== undefined) gaps.push(make['noticed-late'](noticed, at('detected')));
  const open = resolved === undefined ? tooLong(detected, now, within.resolved) : undefined;
  if (open !== undefined) gaps.push(make.overdue(open, at('detected')));
  const over = late ? tooLong(detected, resolved, within.resolved) : undefined;
  if (over !== undefined) gaps.push(make['resolved-late'](over, at('resolved')));
  if (resolved !== undefined && severity !== 'low' && !(incident.cause && incident.action)) {
    const lacks = incident.cause === undefined ? 'cause' : 'action';
    gaps.push(make['not-learned-from']({ ...of, lacks }, at(lacks)));
  }
  return gaps;
}

const UNITS: Readonly<Record<string, number>> = { minute: 60_000, hour: 3_600_000, day: 86_400_000 };

/** `4 hours` in milliseconds; 0: it is no such time. */
export function milliseconds(text: string): number {
  const [, count = '0', unit = ''] = /^(\d+) (minute|hour|day)s?$/.exec(text) ?? [];
  return Number(count) * (UNITS[unit] ?? 0);
}

/** Milliseconds in the largest unit of which there are two or more. */
function took(milliseconds: number): string {
  for (const [unit, size] of Object.entries(UNITS).reverse()) {
    const count = Math.floor(milliseconds / size);
    if (count >= 2) return `${count} ${unit}s`;
  }
  return countOf(Math.max(1, Math.floor(milliseconds / 60_000)), 'minute');
}
