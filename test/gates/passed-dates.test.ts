/**
 * Every date that a document can hold, and what becomes of it when its day passes: the gate that tells, or why it is none
 * that can be overdue. A date that is added to a schema must be added here.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isMap, parseDocument } from 'yaml';
import { plain } from '../../src/prose.ts';
import { exampleOf, PLACES, WIDE_ENTRY } from '../support/paperwork.ts';
import { at, foundInSweep, type Tree } from '../support/preset-case.ts';

/** The day on which something was done: that it is past is right. */
const DONE = 'done';
/** It holds open nothing by itself: another date of the same document, or a person, must be asked. */
const ELSEWHERE = 'elsewhere';

const FATE: Readonly<Record<string, string>> = {
  'ai-act date': 'ai-act-classification',
  'ai-policy review-date': 'ai-policy',
  // The day of the next review tells when it is too old.
  'ai-policy signed': ELSEWHERE,
  'audit planned': DONE,
  'audit date': 'internal-audit',
  'audit next': 'internal-audit',
  'competence date': 'competence',
  'competence roles[].people[].date': 'competence',
  'competence awareness[].date': 'competence',
  'context date': 'context-and-scope',
  'data decisions[].date': DONE,
  'data bias.date': 'bias-assessment',
  'data lawful-basis.date': 'lawful-basis',
  'decommission decision.date': DONE,
  'decommission data[].on': DONE,
  'decommission data[].until': 'decommissioning',
  'decommission weights.on': DONE,
  'decommission archive.until': 'decommissioning',
  'decommission informed[].on': DONE,
  'disclosure disclosures[].since': DONE,
  // An evaluation is bound to the content that it measured: `metrics` asks for a new one when that changes.
  'evaluation date': ELSEWHERE,
  'event-logs reviewed': 'event-logs',
  'exception approved-at': ELSEWHERE,
  'exception reviewed-at': DONE,
  // The exception ends, and the gate that it spoke to is asked again: test below.
  'exception expires': ELSEWHERE,
  'fundamental-rights date': 'fundamental-rights',
  'fundamental-rights notification.date': DONE,
  'impact-assessment date': 'risk-review',
  'incident-response reviewed': 'incident-response',
  'incident-response tried': DONE,
  'incidents incidents[].serious.aware': DONE,
  'incidents incidents[].serious.reported': DONE,
  'incidents incidents[].serious.complete': DONE,
  'infrastructure date': 'infrastructure-security',
  'instructions-for-use reviewed': 'instructions-for-use',
  'management-review date': 'management-review',
  'management-review actions[].due': 'management-review',
  'management-review actions[].done': DONE,
  'management-review next': 'management-review',
  'methodology date': 'methodology',
  'monitoring drift.checked': 'drift-detection',
  'monitoring revalidation.last': 'revalidation',
  'monitoring revalidation.next': 'revalidation',
  'nonconformity found': DONE,
  'nonconformity due': 'nonconformities',
  'nonconformity closed': DONE,
  'nonconformity effectiveness.date': DONE,
  'objectives reviewed': 'objectives',
  'objectives objectives[].current.date': 'objectives',
  'objectives objectives[].due': 'objectives',
  'oversight-log reviews[].date': 'oversight-log',
  'oversight-log overrides[].date': 'oversight-log',
  'oversight-log overrides[].reviewed.date': DONE,
  'oversight operational.since': DONE,
  'oversight operational.tried': 'human-oversight',
  'post-market-monitoring reviewed': 'post-market-monitoring',
  'pre-deployment date': 'pre-deployment-checklist',
  'privacy date': 'privacy-by-design',
  'regulatory date': 'regulatory-checklist',
  'risk-assessment date': 'risk-review',
  'risk-assessment risks[].due': 'risk-treatment',
  'soa date': 'statement-of-applicability',
  'supplier assessment.date': 'supplier-assessment',
  'supplier monitoring.reviewed': 'supplier-assessment',
  'supplier valid-until': 'supplier-assessment',
  'system review-date': 'register-entry',
  // Nobody should begin to use it since then; the day of its end is that of its retirement.
  'system deprecated': DONE,
  'testing fairness.date': 'fairness-testing',
  'testing security.date': 'security-testing',
  'testing explainability.date': 'explainability',
  'transparency date': 'transparency-duties',
  'treatment-plan date': 'risk-treatment',
  'treatment-plan treatments[].measures[].due': 'risk-treatment',
  'treatment-plan treatments[].measures[].done': DONE,
  'treatment-plan treatments[].residual.date': 'risk-treatment',
};

const SCHEMAS = join(import.meta.dirname, '..', '..', 'policies', 'schema');
/** Schemas of what the tool itself writes and reads: no document of an organisation. */
const OURS = /^(?:evidence-|policy|report|result|organisation-report|deployment-approval|document-approval)/;

interface Schema {
  readonly format?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
}

function datesOf({ format, properties = {}, items, oneOf = [] }: Schema, path: string): readonly string[] {
  return [
    ...(format === 'date' ? [path.replace(/^\./, '').replace(/^metadata\./, '')] : []),
    ...Object.entries(properties).flatMap(([key, one]) => datesOf(one, `${path}.${key}`)),
    ...(items === undefined ? [] : datesOf(items, `${path}[]`)),
    ...oneOf.flatMap((one) => datesOf(one, path)),
  ];
}

test('every date of every schema has its fate, and no other', () => {
  const all = readdirSync(SCHEMAS)
    .filter((file) => !OURS.test(file))
    .flatMap((file) => {
      const schema: Schema = JSON.parse(readFileSync(join(SCHEMAS, file), 'utf8'));
      return datesOf(schema, '').map((path) => `${file.replace('.schema.json', '')} ${path}`);
    });
  expect([...new Set(all)].toSorted()).toEqual(Object.keys(FATE).toSorted());
});

/** Dates that the examples do not hold open: something undone, or a system that has what the date is about. */
const SCENE: Readonly<Record<string, Tree>> = {
  data: { [at('system')]: WIDE_ENTRY, 'data/knowledge/returns.txt': 'Returns are free for 30 days.\n' },
  decommission: { [at('system')]: exampleOf('system').replace(/^stage: .*$/m, 'stage: retired') },
};
const BEFORE: Readonly<Record<string, (text: string) => string>> = {
  nonconformity: (text) => text.replace(/^closed: .*\n/m, '').replace(/^effectiveness: .*\n/m, ''),
  'risk-assessment': (text) => text.replace(/- id: R-2\n/, '- id: R-2\n    due: "2027-01-01"\n'),
  'oversight-log': (text) => text.replace(/^ *reviewed: .*\n/gm, ''),
};

/** The document with every date at the path set to `day`, one variation for each. */
function variations(name: string, path: string, day: string, written: string): readonly string[] {
  const text = written;
  const [, front = text, rest = ''] = /^---\n([\s\S]*?\n)(---\n[\s\S]*)$/.exec(text) ?? [];
  const places = (
    value: unknown,
    keys: readonly string[],
    so: readonly (string | number)[],
  ): (readonly (string | number)[])[] => {
    const [key, ...more] = keys;
    if (key === undefined) return value === undefined ? [] : [so];
    if (key === '[]')
      return Array.isArray(value) ? value.flatMap((one, index) => places(one, more, [...so, index])) : [];
    return places((value as Readonly<Record<string, unknown>> | undefined)?.[key], more, [...so, key]);
  };
  const keys = path.replaceAll('[]', '.[]').split('.');
  const all = places(parseDocument(front).toJS(), keys, []);
  const together = name === 'oversight-log' ? [all] : all.map((one) => [one]);
  return together.map((ones) => {
    const document = parseDocument(front);
    if (!isMap(document.contents)) throw new TypeError(name);
    for (const one of ones) document.setIn(one, day);
    return rest === '' ? document.toString() : `---\n${document.toString()}${rest}`;
  });
}

describe('a day that has passed is told by its gate', () => {
  const told = Object.entries(FATE).filter(([, fate]) => fate !== DONE && fate !== ELSEWHERE);
  test.each(told)('%s: %s', async (date, gate) => {
    const [name = '', path = ''] = date.split(' ');
    const all = variations(name, path, '2016-01-01', BEFORE[name]?.(exampleOf(name)) ?? exampleOf(name));
    expect(all.length).toBeGreaterThan(0);
    const found = await Promise.all(
      all.map(async (text) => {
        const findings = await foundInSweep('eu-ai-act-high-risk', { ...SCENE[name], [at(name)]: text });
        return findings.filter((one) => one.gate === gate && one.kind === 'gap').length;
      }),
    );
    expect(Math.max(...found)).toBeGreaterThan(0);
  });

  test('an exception that has ended: its gate is asked again', async () => {
    const path = PLACES.exception?.path ?? '';
    const gone = { [at('model-card')]: null };
    const until = async (day: string): Promise<number> =>
      (
        await foundInSweep('baseline', {
          ...gone,
          [path]: exampleOf('exception')
            .replace(/^gate: .*$/m, 'gate: model-card')
            .replace(/^expires: .*$/m, `expires: "${day}"`),
        })
      ).filter(({ gate, kind }) => gate === 'model-card' && kind === 'gap').length;
    expect(await until('2016-01-01')).toBeGreaterThan(0);
  });
});

/** Days that are yet to come: until when something holds, or by when it is done. */
const TO_COME: ReadonlySet<string> = new Set([
  'ai-policy review-date',
  'audit planned',
  'audit next',
  'decommission data[].until',
  'decommission archive.until',
  // No gate reads it: what an evaluation holds for is the content that it names.
  'evaluation date',
  // Exceptions are judged by themselves: `test/gates/exceptions.test.ts`.
  'exception approved-at',
  'exception reviewed-at',
  'exception expires',
  'management-review actions[].due',
  'management-review next',
  'monitoring revalidation.next',
  'nonconformity due',
  'objectives objectives[].due',
  'risk-assessment risks[].due',
  'supplier valid-until',
  // From when on nobody begins to use it, announced beforehand.
  'system deprecated',
  'system review-date',
  'treatment-plan treatments[].measures[].due',
]);

/** Documents in which something is done that the examples leave open. */
const DONE_ALREADY: Readonly<Record<string, (text: string) => string>> = {
  incidents: (text) =>
    text.replace(
      '    severity: moderate\n',
      `    severity: moderate
    serious: { kind: health, aware: "2026-04-02", authority: Market surveillance, reported: "2026-04-08", complete: "2026-04-20" }
`,
    ),
  'fundamental-rights': (text) =>
    text.replace(
      /notification:\n.*\n/,
      'notification: { date: "2026-01-20", authority: Market surveillance, reference: MS-26-11 }\n',
    ),
};

describe('nothing was done on a day that is still to come', () => {
  const done = Object.keys(FATE).filter((date) => !TO_COME.has(date));
  test.each(done)('%s', async (date) => {
    const [name = '', path = ''] = date.split(' ');
    const text = DONE_ALREADY[name]?.(exampleOf(name)) ?? exampleOf(name);
    const gaps = async (written: string): Promise<readonly string[]> => {
      const change = { ...SCENE[name], [at(name)]: written };
      const findings = await foundInSweep('eu-ai-act-high-risk', change);
      return findings.flatMap(({ kind, gate, message }) =>
        kind === 'gap' ? `${gate}: ${plain(message)}` : [],
      );
    };
    const known = new Set(await gaps(text));
    const all = variations(name, path, '2099-01-01', text);
    expect(all.length).toBeGreaterThan(0);
    const told = await Promise.all(
      all.map(async (one) => (await gaps(one)).some((message) => !known.has(message))),
    );
    expect(told).not.toContain(false);
  });
});
