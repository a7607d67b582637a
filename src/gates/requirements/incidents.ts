import type { Incidents as IncidentsFile } from '../../policy/generated/policy-file.ts';
import { aboutDocument, otherwise } from '../../policy/kinds.ts';
import { code, prose, words } from '../../prose.ts';
import type { Gap } from './support/kind.ts';
import { defineRequirement } from './support/kind.ts';
import { gapAt, openValues, outcome, valuesAt } from './support/paper.ts';

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
        },
        resolved: {
          description: 'From when it is noticed until it is over: `24 hours`.',
          type: 'string',
          pattern: '^[0-9]+ (minute|hour|day)s?$',
        },
      },
    },
  },
  needsChange: 'no',
  parse: (file) => ({ kind: 'incidents', ...file }),
  documents: ({ path }) => [path],
  describe: aboutDocument,
  weaker: otherwise((before, after) => before.path === after.path),

  judge({ path, within }, asked, context) {
    const opened = openValues(path, asked, context);
    if (!opened.ok) return opened.outcome;
    const { document } = opened;
    const log = valuesAt(document.value, 'incidents[]');
    const gaps = log.flatMap(({ value, path: keys }) => {
      const incident = incidentOf(value);
      const times = Object.entries(within).find(([severity]) => severity === incident.severity)?.[1];
      const troubles =
        times === undefined
          ? [unrated(incident, Object.keys(within))]
          : problemsOf(incident, times, Date.parse(context.now));
      return troubles.map(({ key, message, remedy }) =>
        gapAt(opened.path, document.at([...keys, key]), message, remedy),
      );
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

interface Trouble {
  readonly key: string;
  readonly message: Gap['message'];
  readonly remedy: Gap['remedy'];
}

function unrated({ id, title }: Incident, severities: readonly string[]): Trouble {
  const message = prose`${code(id)} ${words(title)} has no severity that is known`;
  return {
    key: 'severity',
    message,
    remedy: prose`set ${code('severity')} to one of: ${severities.join(', ')}`,
  };
}

function problemsOf(incident: Incident, times: IncidentTimes, now: number): readonly Trouble[] {
  const { id, title, severity, started, detected, resolved } = incident;
  const name = prose`${code(id)} ${words(title)}`;
  const order = [
    ['started', started],
    ['detected', detected],
    ['resolved', resolved],
  ] as const;
  const missing = (['started', 'detected'] as const).find((key) => incident[key] === undefined);
  if (missing !== undefined) {
    const remedy = prose`set ${code(missing)} to a time such as 2026-01-31T09:00:00Z`;
    return [{ key: missing, message: prose`${name}: ${code(missing)} is no time`, remedy }];
  }
  const given = order.flatMap(([key, at]) => (at === undefined ? [] : [{ key, at }]));
  const backwards = given.find(({ at }, index) => at < (given[index - 1]?.at ?? at));
  const future = given.find(({ at }) => at > now);
  const wrong = backwards ?? future;
  if (wrong !== undefined) {
    const what = wrong === backwards ? 'is before the time above it' : 'is in the future';
    const remedy = prose`correct the times: started, detected, resolved`;
    return [{ key: wrong.key, message: prose`${name}: ${code(wrong.key)} ${what}`, remedy }];
  }
  const found: Trouble[] = [];
  const reason = prose`say why in ${code('late-because')}`;
  const late = incident.lateBecause === undefined;
  if (started !== undefined && detected !== undefined && late && detected - started > span(times.detected)) {
    const message = prose`${name} was noticed after ${took(detected - started)}; ${severity} incidents within ${times.detected}`;
    found.push({ key: 'detected', message, remedy: reason });
  }
  if (detected !== undefined && resolved === undefined && now - detected > span(times.resolved)) {
    const message = prose`${name} is open for ${took(now - detected)}; ${severity} incidents are resolved within ${times.resolved}`;
    const remedy = prose`resolve it and set ${code('resolved')}`;
    found.push({ key: 'detected', message, remedy });
  }
  if (
    detected !== undefined &&
    resolved !== undefined &&
    late &&
    resolved - detected > span(times.resolved)
  ) {
    const message = prose`${name} was resolved after ${took(resolved - detected)}; ${severity} incidents within ${times.resolved}`;
    found.push({ key: 'resolved', message, remedy: reason });
  }
  if (resolved !== undefined && severity !== 'low' && !(incident.cause && incident.action)) {
    const [lacks, why] =
      incident.cause === undefined
        ? ['cause', 'why it happened']
        : ['action', 'what keeps it from happening again'];
    const remedy = prose`add ${code(lacks)}: ${why}`;
    found.push({ key: lacks, message: prose`${name} is resolved and names no ${lacks}`, remedy });
  }
  return found;
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
