import type { Incidents as IncidentsFile } from '../../policy/generated/policy-file.ts';
import { otherwise } from '../../policy/kinds.ts';
import { code, list, type Prose, prose, words } from '../../prose.ts';
import type { Place } from './support/findings.ts';
import { defineFindings } from './support/findings.ts';
import type { Gap } from './support/gap.ts';
import { defineRequirement } from './support/kind.ts';
import { outcome } from './support/outcome.ts';
import { openValues, valuesAt } from './support/paper.ts';

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
  readonly detected: string;
  readonly resolved: string;
}

interface IncidentsRequirement {
  readonly kind: 'incidents';
  readonly path: string;
  readonly within: Readonly<Record<'critical' | 'high' | 'moderate' | 'low', IncidentTimes>>;
}

interface Named {
  readonly incident: string;
  readonly title: string;
}

interface Late extends Named {
  readonly severity: string;
  readonly after: string;
  readonly within: string;
}

function called({ incident, title }: Named): Prose {
  return prose`${code(incident)} ${words(title)}`;
}

const SAY_WHY = prose`say why in ${code('late-because')}`;
const CORRECT_TIMES = prose`correct the times: started, detected, resolved`;

const { make, catalogue } = defineFindings('incident', {
  unrated: {
    about: 'An incident has no severity that is known.',
    words: (of: Named & { readonly severities: readonly string[] }) => ({
      message: prose`${called(of)} has no severity that is known`,
      remedy: prose`set ${code('severity')} to one of: ${of.severities.join(', ')}`,
    }),
  },
  'time-missing': {
    about: 'An incident does not say when it started or was noticed.',
    words: (of: Named & { readonly key: string }) => ({
      message: prose`${called(of)}: ${code(of.key)} is no time`,
      remedy: prose`set ${code(of.key)} to a time such as 2026-01-31T09:00:00Z`,
    }),
  },
  'times-out-of-order': {
    about: 'An incident was noticed before it started, or resolved before it was noticed.',
    words: (of: Named & { readonly key: string }) => ({
      message: prose`${called(of)}: ${code(of.key)} is before the time above it`,
      remedy: CORRECT_TIMES,
    }),
  },
  'time-in-future': {
    about: 'A time of an incident is in the future.',
    words: (of: Named & { readonly key: string }) => ({
      message: prose`${called(of)}: ${code(of.key)} is in the future`,
      remedy: CORRECT_TIMES,
    }),
  },
  'noticed-late': {
    about: 'An incident was noticed too late, and does not say why.',
    words: (of: Late) => ({
      message: prose`${called(of)} was noticed after ${of.after}; ${of.severity} incidents within ${of.within}`,
      remedy: SAY_WHY,
    }),
  },
  overdue: {
    about: 'An incident is open for longer than its severity allows.',
    words: (of: Late) => ({
      message: prose`${called(of)} is open for ${of.after}; ${of.severity} incidents are resolved within ${of.within}`,
      remedy: prose`resolve it and set ${code('resolved')}`,
    }),
  },
  'resolved-late': {
    about: 'An incident was resolved too late, and does not say why.',
    words: (of: Late) => ({
      message: prose`${called(of)} was resolved after ${of.after}; ${of.severity} incidents within ${of.within}`,
      remedy: SAY_WHY,
    }),
  },
  'not-learned-from': {
    about: 'A resolved incident names no cause or no action.',
    words: (of: Named & { readonly lacks: 'cause' | 'action' }) => ({
      message: prose`${called(of)} is resolved and names no ${of.lacks}`,
      remedy: prose`add ${code(of.lacks)}: ${of.lacks === 'cause' ? 'why it happened' : 'what keeps it from happening again'}`,
    }),
  },
});

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
      type: 'object',
      additionalProperties: false,
      required: ['detected', 'resolved'],
      properties: {
        detected: {
          description: 'From its start until it is noticed: `4 hours`.',
          type: 'string',
          pattern: '^[0-9]+ (minute|hour|day)s?$',
          examples: ['4 hours', '30 minutes', '10 days'],
        },
        resolved: {
          description: 'From when it is noticed until it is over: `24 hours`.',
          type: 'string',
          pattern: '^[0-9]+ (minute|hour|day)s?$',
          examples: ['4 hours', '30 minutes', '10 days'],
        },
      },
    },
  },
  needsChange: 'no',
  parse: (file) => ({ kind: 'incidents', ...file }),
  documents: ({ path }) => [path],
  describe: ({ path, within }) =>
    prose`${code(path)} (${list(
      Object.entries(within).map(([severity, { detected, resolved }]) =>
        words(`${severity} incidents noticed within ${detected} and resolved within ${resolved}`),
      ),
    )})`,
  weaker: otherwise((before, after) => before.path === after.path),

  findings: catalogue,

  judge({ path, within }, asked, context) {
    const opened = openValues(path, asked, context);
    if (!opened.ok) return opened.outcome;
    const { document } = opened;
    const log = valuesAt(document.value, 'incidents[]');
    const gaps = log.flatMap(({ value, path: keys }) => {
      const incident = incidentOf(value);
      const times = Object.entries(within).find(([severity]) => severity === incident.severity)?.[1];
      const at = (key: string) => ({ path: opened.path, position: document.at([...keys, key]) });
      if (times !== undefined) return incidentGaps(incident, times, Date.parse(context.now), at);
      return [make.unrated({ ...named(incident), severities: Object.keys(within) }, at('severity'))];
    });
    return outcome(gaps, prose`${log.length} incidents, each within its time or with the reason why not`);
  },
});

function incidentOf(value: unknown): Incident {
  const file = (typeof value === 'object' && value !== null ? value : {}) as Readonly<
    Record<string, unknown>
  >;
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

function named({ id, title }: Incident): Named {
  return { incident: id, title };
}

function incidentGaps(
  incident: Incident,
  times: IncidentTimes,
  now: number,
  at: (key: string) => Place,
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
  const gaps: Gap[] = [];
  const late = incident.lateBecause === undefined;
  const allowed = { ...of, severity };
  if (started !== undefined && detected !== undefined && late && detected - started > span(times.detected))
    gaps.push(
      make['noticed-late'](
        { ...allowed, after: took(detected - started), within: times.detected },
        at('detected'),
      ),
    );
  if (detected !== undefined && resolved === undefined && now - detected > span(times.resolved))
    gaps.push(
      make.overdue({ ...allowed, after: took(now - detected), within: times.resolved }, at('detected')),
    );
  if (detected !== undefined && resolved !== undefined && late && resolved - detected > span(times.resolved))
    gaps.push(
      make['resolved-late'](
        { ...allowed, after: took(resolved - detected), within: times.resolved },
        at('resolved'),
      ),
    );
  if (resolved !== undefined && severity !== 'low' && !(incident.cause && incident.action)) {
    const lacks = incident.cause === undefined ? 'cause' : 'action';
    gaps.push(make['not-learned-from']({ ...of, lacks }, at(lacks)));
  }
  return gaps;
}

const UNITS: Readonly<Record<string, number>> = { minute: 60_000, hour: 3_600_000, day: 86_400_000 };

/** `4 hours` in milliseconds. */
function span(text: string): number {
  const [, count = '0', unit = ''] = /^(\d+) (minute|hour|day)s?$/.exec(text) ?? [];
  return Number(count) * (UNITS[unit] ?? 0);
}

/** Milliseconds in the largest unit of which there are two or more. */
function took(milliseconds: number): string {
  for (const [unit, size] of Object.entries(UNITS).reverse()) {
    const count = Math.floor(milliseconds / size);
    if (count >= 2) return `${count} ${unit}s`;
  }
  return `${Math.max(1, Math.floor(milliseconds / 60_000))} minutes`;
}
