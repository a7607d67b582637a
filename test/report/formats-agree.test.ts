/** What any machine format lists stands on a page, and what a page lists stands in a machine format: row by row. */
import { readFileSync } from 'node:fs';
import { parse as parseCsv } from 'csv-parse/sync';
import { parseHTML } from 'linkedom';
import type { Log } from 'sarif';
import { beforeAll, describe, expect, test } from 'vitest';
import { EXPORTERS } from '../../src/report/exporters/index.ts';
import { STATUS_WORDS } from '../../src/report/labels.ts';
import type { ReportModel } from '../../src/report/model.ts';
import { riskRegister } from '../../src/report/risks.ts';
import { textOfFile } from '../support/package-files.ts';
import { reported } from '../support/reported.ts';
import { readWorkbook } from '../support/spreadsheet.ts';
import { decisions, SCENE } from './scene.ts';

type Row = Readonly<Record<string, string>>;

interface Bill {
  readonly components: readonly {
    readonly 'bom-ref': string;
    readonly properties?: readonly { readonly name: string; readonly value: string }[];
  }[];
  readonly definitions: { readonly standards: readonly { readonly requirements: readonly Listed[] }[] };
  readonly declarations: {
    readonly attestations: readonly {
      readonly map: readonly {
        readonly requirement: string;
        readonly claims?: readonly string[];
        readonly counterClaims?: readonly string[];
        readonly conformance: { readonly score?: number; readonly rationale: string };
      }[];
    }[];
  };
}

interface Listed {
  readonly identifier: string;
}

interface Plan {
  readonly 'plan-of-action-and-milestones'?: {
    readonly observations: readonly { readonly uuid: string }[];
    readonly 'poam-items': readonly {
      readonly props: readonly { readonly name: string; readonly value: string }[];
      readonly 'related-observations': readonly { readonly 'observation-uuid': string }[];
    }[];
  };
}

interface Catalog {
  readonly catalog: { readonly groups?: readonly Group[]; readonly controls?: readonly Control[] };
}
interface Group {
  readonly groups?: readonly Group[];
  readonly controls?: readonly Control[];
}
interface Control {
  readonly id: string;
}

const EVERYTHING = {
  ...SCENE,
  '.aims/objectives.yml': readFileSync('policies/examples/organisation/objectives.yml', 'utf8'),
};
const cases: readonly (readonly [string, () => Promise<ReportModel>])[] = [
  ['everything', async () => reported(EVERYTHING, decisions())],
  ['one system', async () => reported(SCENE, decisions(), { system: 'claims-triage' })],
  ['an empty repository', async () => reported({})],
];

const squeezed = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

test('the first case has something of everything', async () => {
  const { systems, documents, objectives, scorecard, controls, oversight, crosswalk } = await reported(
    EVERYTHING,
    decisions(),
  );
  const lists = [
    systems,
    documents,
    objectives,
    scorecard,
    oversight.decisions,
    crosswalk,
    riskRegister(documents),
  ];
  for (const list of [...lists, controls.flatMap(({ gaps }) => gaps)]) expect(list.length).toBeGreaterThan(0);
});

describe.each(cases)('%s', (_name, make) => {
  let model: ReportModel;
  const texts = new Map<string, string>();
  let book: Readonly<Record<string, readonly (readonly string[])[]>> = {};
  beforeAll(async () => {
    model = await make();
    for (const exporter of EXPORTERS.values())
      for await (const { path, content } of exporter(model))
        if (content instanceof Uint8Array) book = readWorkbook(content);
        else texts.set(path, await textOfFile(content));
  });
  const json = <T>(path: string): T => JSON.parse(texts.get(path) ?? '{}') as T;
  const csv = (path: string): readonly Row[] => parseCsv(texts.get(path) ?? '', { columns: true });
  const sheet = (name: string): readonly Row[] => {
    const [heads = [], ...rows] = book[name] ?? [];
    return rows.map((row) => Object.fromEntries(heads.map((head, index) => [head, row[index] ?? ''])));
  };
  const parsed = new Map<string, ReturnType<typeof parseHTML>['document']>();
  const page = (path: string) => {
    const document = parsed.get(path) ?? parseHTML(texts.get(path) ?? '<html></html>').document;
    parsed.set(path, document);
    return document;
  };
  const rowsOf = (path: string, table: string): readonly string[] =>
    [...page(path).querySelectorAll(`table#${table} tbody tr`)].map((row) => squeezed(row.textContent));
  /** Every row of a page is one of the list, in its place, and no row is left. */
  const same = (shown: readonly string[], listed: readonly (readonly string[])[]): void => {
    expect(shown).toHaveLength(listed.length);
    for (const [index, words] of listed.entries())
      for (const word of words) expect(shown[index]).toContain(squeezed(word));
  };

  test('gaps: the workbook, the table, SARIF and the plan of action', () => {
    const gaps = csv('gaps.csv');
    const plain = (text = ''): string => text.replace(/^'/, '');
    expect(sheet('Gaps').map(({ gate, missing }) => [gate, missing])).toEqual(
      gaps.map(({ gate, missing }) => [plain(gate), plain(missing)]),
    );
    const plan = json<Plan>('oscal-poam.json')['plan-of-action-and-milestones'];
    const items = plan?.['poam-items'] ?? [];
    const prop = (index: number, name: string): string =>
      items[index]?.props.find((one) => one.name === name)?.value ?? '';
    expect(
      items.map((_, index) => [prop(index, 'gate'), prop(index, 'level'), prop(index, 'system')]),
    ).toEqual(gaps.map(({ gate, level, system }) => [gate, level, system]));
    expect(
      items.flatMap((one) => one['related-observations'].map((other) => other['observation-uuid'])),
    ).toEqual(plan?.observations.map(({ uuid }) => uuid) ?? []);
    const [run] = json<Log>('gaps.sarif').runs;
    const notes = run?.invocations?.[0]?.toolExecutionNotifications ?? [];
    const rules = [
      ...(run?.results ?? []).map(({ ruleId }) => ruleId),
      ...notes.map(({ associatedRule }) => associatedRule?.id),
    ];
    expect(rules.toSorted()).toEqual(gaps.map(({ gate }) => gate).toSorted());
  });

  test('controls: the workbook, CycloneDX and the OSCAL catalog', () => {
    const ids = model.controls.map(({ id }) => id);
    expect(sheet('Statement of Applicability').map(({ control, status }) => [control, status])).toEqual(
      model.controls.map(({ id, status }) => [id, STATUS_WORDS[status]]),
    );
    const bill = json<Bill>('ml-bom.cdx.json');
    expect(bill.definitions.standards[0]?.requirements.map(({ identifier }) => identifier)).toEqual(ids);
    const document = page('statement-of-applicability.html');
    for (const [index, one] of (bill.declarations.attestations[0]?.map ?? []).entries()) {
      const badge = squeezed(document.getElementById(ids[index] ?? '')?.querySelector('.badge')?.textContent);
      expect(one.conformance.rationale.startsWith(`${badge}: `), ids[index]).toBe(true);
      const claims = [one.claims !== undefined, one.counterClaims !== undefined, one.conformance.score];
      const { shown, part, gap } = STATUS_WORDS;
      const expected = new Map([
        [shown, [true, false, 1]],
        [part, [true, false, undefined]],
        [gap, [false, true, 0]],
      ]);
      expect([ids[index], claims]).toEqual([ids[index], expected.get(badge) ?? [false, false, undefined]]);
    }
    const all = ({ groups = [], controls = [] }: Group): readonly string[] => [
      ...controls.map(({ id }) => id.replace(/^clause-/, '')),
      ...groups.flatMap(all),
    ];
    expect(all(json<Catalog>('oscal-catalog.json').catalog).toSorted()).toEqual(ids.toSorted());
  });

  test('systems: the register, CycloneDX and the JSON', () => {
    const { systems } = json<ReportModel>('report.json');
    same(
      rowsOf('systems.html', 'systems'),
      systems.map(({ name, owner = '', risk = '', stage = '' }) => [
        name.replace('\u202e', '�'),
        owner,
        risk,
        stage,
      ]),
    );
    expect(
      json<Bill>('ml-bom.cdx.json').components.map((one) => {
        const of = (key: string) => one.properties?.find(({ name }) => name === `aims-gate:${key}`)?.value;
        return [one['bom-ref'], of('owner'), of('risk'), of('stage')];
      }),
    ).toEqual(systems.map(({ id, owner, risk, stage }) => [`system/${id}`, owner, risk, stage]));
    expect(
      [...texts.keys()].filter((path) => /^systems\/[^/]+(?<!-documents)\.html$/.test(path)).toSorted(),
    ).toEqual(systems.map(({ id }) => `systems/${id}.html`).toSorted());
  });

  test('documents, risks, objectives and figures: the workbook, the JSON and the pages', () => {
    const { documents, objectives, scorecard } = json<ReportModel>('report.json');
    const listed = sheet('Documents').map((row) => [row.path ?? '', row['git id']?.slice(0, 12) ?? '']);
    same(rowsOf('documents.html', 'documents'), listed);
    expect(listed.map(([path]) => path)).toEqual(documents.map(({ path }) => path));
    const risks = sheet('Risks').map(({ system = '', id = '', treatment = '' }) => [system, id, treatment]);
    same(rowsOf('risks.html', 'risks'), risks);
    expect(risks).toHaveLength(riskRegister(model.documents).length);
    const named = sheet('Objectives').map(({ id = '', owner = '', due = '' }) => [id, owner, due]);
    same(rowsOf('scorecard.html', 'objectives'), named);
    expect(named.map(([id]) => id)).toEqual(objectives.map(({ id }) => id));
    const figures = scorecard.flatMap(({ area, metrics }) => metrics.map(({ title }) => [area, title]));
    expect(sheet('Scorecard').map(({ area, figure }) => [area, figure])).toEqual(figures);
    same(
      scorecard.flatMap(({ area }) =>
        rowsOf('scorecard.html', `area-${area.toLowerCase().replace(' ', '-')}`),
      ),
      figures.map(([, title = '']) => [title]),
    );
  });

  test('decisions: the JSON, its pages and the sample', () => {
    const { oversight } = json<ReportModel>('report.json');
    const pages = [...texts.keys()].filter((path) => path.startsWith('decisions/'));
    same(
      pages.flatMap((path) => rowsOf(path, 'decisions')),
      oversight.decisions.map(({ at, who }) => [at.slice(0, 10), who]),
    );
    const sample = csv('sample.csv').map(({ at, who }) => [at, who]);
    expect(sheet('Sample').map(({ at, who }) => [at, who])).toEqual(sample);
    const known = new Set(oversight.decisions.map(({ at, who }) => `${at} ${who}`));
    for (const [at, who] of sample) expect(known.has(`${at} ${who}`), `${at} ${who}`).toBe(true);
  });

  test('questions, readiness and crosswalk: the JSON and the pages', () => {
    const { questions, readiness, crosswalk } = json<ReportModel>('report.json');
    const text = (path: string): string => squeezed(page(path).body?.textContent);
    for (const { question } of questions) expect(text('questions.html')).toContain(squeezed(question));
    for (const { items } of readiness)
      for (const { item } of items) expect(text('readiness.html')).toContain(squeezed(item));
    for (const { references } of crosswalk)
      for (const { reference } of references) expect(text('crosswalk.html')).toContain(squeezed(reference));
    const badges = (path: string): number => page(path).querySelectorAll('main .badge').length;
    expect(badges('questions.html')).toBe(questions.length);
  });
});
