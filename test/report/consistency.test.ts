/** The pages and the machine formats tell the same gaps: none is told by one of them alone. */
import { parse as parseCsv } from 'csv-parse/sync';
import { parseHTML } from 'linkedom';
import type { Log } from 'sarif';
import { beforeAll, describe, expect, test } from 'vitest';
import { plain } from '../../src/prose.ts';
import { EXPORTERS } from '../../src/report/exporters/index.ts';
import type { ReportGap } from '../../src/report/gap.ts';
import type { ReportModel } from '../../src/report/model.ts';
import { visible } from '../../src/reporters/visible.ts';
import { textOfFile } from '../support/package-files.ts';
import { PRODUCT, SYSTEM } from '../support/product.ts';
import { reported } from '../support/reported.ts';
import type { Files } from '../support/repository.ts';
import { decisions, SCENE } from './scene.ts';

const ids = (model: ReportModel): readonly string[] =>
  model.controls.map(({ id }) => id).filter((id) => id.startsWith('A.'));
const excludingAll = async (reason: string): Promise<Files> => ({
  ...PRODUCT,
  '.aims/policy.yml': 'version: 1\nname: acme\nextends: preset:iso-42001\n',
  '.aims/soa.yml': `date: "2026-10-01"\ncontrols:\n${ids(await reported({}))
    .map((id) => `  ${id}: { applicable: false, justification: ${JSON.stringify(reason)} }\n`)
    .join('')}`,
  [`${SYSTEM}/model-card.md`]: null,
  [`${SYSTEM}/impact-assessment.yml`]: null,
});
const OWN =
  'version: 1\nname: own\ngates:\n  no-control:\n    scope: organisation\n    require: [{ document: { path: missing.md } }]\n  no-control-system:\n    require: [{ document: { path: "{system}/missing.md" } }]\n';

const cases: readonly (readonly [string, () => Promise<ReportModel>])[] = [
  ['everything', async () => reported(SCENE, decisions())],
  ['every control excluded, documents deleted', async () => reported(await excludingAll('Not needed.'))],
  [
    'every control excluded with a reason',
    async () => reported(await excludingAll('Nothing of this organisation depends on it')),
  ],
  ['gates that name no control', async () => reported({ ...PRODUCT, '.aims/policy.yml': OWN })],
  ['one system', async () => reported(SCENE, decisions(), { system: 'claims-triage' })],
  ['an empty repository', async () => reported({})],
];

interface OscalResults {
  readonly 'assessment-results': {
    readonly results: readonly {
      readonly findings?: readonly {
        readonly target: { readonly 'target-id': string; readonly status: { readonly state: string } };
      }[];
    }[];
  };
}

/** What makes a gap the same everywhere: where there is no file, the words. */
const key = (gate: string, message: string): string => `${gate}: ${visible(message)}`;
const squeezed = (text: string): string => text.replaceAll('`', '').replace(/\s+/g, ' ').trim();

/** A page names the first three places of a document that lacks something; the table names all. */
function firstPlaces(missing: string): string {
  return /^\d+ (?:answers|sections|parts) are /.test(missing)
    ? missing.split(', ').slice(0, 3).join(', ')
    : missing;
}

describe.each(cases)('%s', (_name, make) => {
  let model: ReportModel;
  const files = new Map<string, string>();
  beforeAll(async () => {
    model = await make();
    for (const exporter of EXPORTERS.values())
      for await (const { path, content } of exporter(model)) files.set(path, await textOfFile(content));
  });
  const rows = (): readonly Record<string, string>[] =>
    parseCsv(files.get('gaps.csv') ?? '', { columns: true });
  const told = (): ReadonlySet<string> =>
    new Set(rows().map((row) => key(row.gate ?? '', row.missing ?? '')));

  test('gaps.csv, gaps.sarif and report.json tell the same gaps', () => {
    const [run] = (JSON.parse(files.get('gaps.sarif') ?? '{}') as Log).runs;
    const notes = run?.invocations?.[0]?.toolExecutionNotifications ?? [];
    expect((run?.results?.length ?? 0) + notes.length).toBe(rows().length);
    const { controls, systems, otherGaps } = model;
    const all: readonly ReportGap[] = [...controls, ...systems].flatMap(({ gaps }) => gaps).concat(otherGaps);
    expect(new Set(all.map(({ gate, message }) => key(gate, plain(message))))).toEqual(told());
  });

  test('every gap is told on a page, with its remedy', () => {
    const pages = [...files].filter(([path]) => path === 'gaps.html' || path.startsWith('systems/'));
    const text = squeezed(
      pages.map(([, content]) => parseHTML(content).document.body?.textContent ?? '').join(' '),
    );
    for (const { missing = '', remedy = '' } of rows()) {
      expect(text.includes(firstPlaces(squeezed(missing))), missing).toBe(true);
      expect(text.includes(squeezed(remedy)), remedy).toBe(true);
    }
  });

  test('the gap report tells no gap that the table does not have, and each once', () => {
    const { document } = parseHTML(files.get('gaps.html') ?? '');
    const lines = [...document.querySelectorAll('.gap-group li > span:first-child')].map((one) =>
      squeezed(one.textContent ?? ''),
    );
    const known = rows().map((row) => firstPlaces(squeezed(row.missing ?? '')));
    for (const line of lines) {
      expect(known.some((missing) => line.includes(missing))).toBe(true);
      expect(line, 'who answers for it').toMatch(/\(owner (?:@|not named)/);
    }
    for (const group of document.querySelectorAll('.gap-group .gate'))
      expect(squeezed(group.textContent ?? ''), 'how grave it is').toMatch(/failure|warning|notice/);
    // What several gates miss alike is one line, which says how many gaps it is.
    expect(new Set(lines).size).toBe(lines.length);
    const counts = [...document.querySelectorAll('.gap-group li')].map((one) =>
      Number(one.getAttribute('data-gaps')),
    );
    expect(counts.reduce((sum, one) => sum + one, 0)).toBe(rows().length);
  });

  test('the Statement of Applicability, its table and the JSON say the same status', () => {
    const table: readonly Record<string, string>[] = parseCsv(
      files.get('statement-of-applicability.csv') ?? '',
      {
        columns: true,
      },
    );
    const { document } = parseHTML(files.get('statement-of-applicability.html') ?? '');
    for (const { control = '', status } of table)
      expect(
        squeezed(document.getElementById(control)?.querySelector('.badge')?.textContent ?? ''),
        control,
      ).toBe(status);
    expect(document.querySelectorAll('tr[data-status]')).toHaveLength(table.length);
  });

  /** Every format that lists controls lists all of them, with the status, numerator and denominator of the model. */
  test('rows, statuses, numerators and denominators are the same in JSON, CSV, pages and OSCAL', () => {
    const json = (JSON.parse(files.get('report.json') ?? '{}') as ReportModel).controls;
    const table: readonly Record<string, string>[] = parseCsv(
      files.get('statement-of-applicability.csv') ?? '',
      {
        columns: true,
      },
    );
    const { document } = parseHTML(files.get('statement-of-applicability.html') ?? '');
    const oscal = JSON.parse(files.get('oscal-assessment-results.json') ?? '{}') as OscalResults;
    const judged = new Map(
      oscal['assessment-results'].results.flatMap(({ findings = [] }) =>
        findings.map(({ target }) => [target['target-id'], target.status.state] as const),
      ),
    );
    expect(json.map(({ id }) => id)).toEqual(model.controls.map(({ id }) => id));
    expect(table.map(({ control }) => control)).toEqual(json.map(({ id }) => id));
    for (const [index, { id, status, grade }] of json.entries()) {
      const row = squeezed(document.getElementById(id)?.textContent ?? '');
      const shares = [
        `${grade.met} of ${grade.of} gate`,
        ...(grade.systems === undefined ? [] : [`${grade.systems.met} of ${grade.systems.of} system`]),
      ];
      for (const share of grade.of === 0 ? [] : shares)
        expect([id, share, row.includes(share)]).toEqual([id, share, true]);
      expect([id, table[index]?.['preset-gates-met'], table[index]?.['systems-met']]).toEqual([
        id,
        `${grade.met} of ${grade.of}`,
        grade.systems === undefined ? '' : `${grade.systems.met} of ${grade.systems.of}`,
      ]);
      const [state] = [...judged].flatMap(([target, one]) =>
        target.toLowerCase().endsWith(id.toLowerCase()) ? [one] : [],
      );
      if (state !== undefined && (status === 'shown' || status === 'gap'))
        expect([id, state]).toEqual([id, status === 'shown' ? 'satisfied' : 'not-satisfied']);
    }
  });

  test('a control with gaps is one: nothing makes them disappear', () => {
    for (const { id, status, gaps } of model.controls) if (gaps.length > 0) expect(status, id).toBe('gap');
  });
});
