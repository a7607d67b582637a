/** Every machine format of the package: held to its published schema, over files that want to break out of it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import { Ajv } from 'ajv';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse as parseCsv } from 'csv-parse/sync';
import fc from 'fast-check';
import type { Log } from 'sarif';
import { beforeAll, describe, expect, test } from 'vitest';
import type { PackageFile } from '../../src/report/exporters/exporter.ts';
import { allGaps } from '../../src/report/exporters/gaps.ts';
import { EXPORTERS } from '../../src/report/exporters/index.ts';
import { uuidOf } from '../../src/report/exporters/uuid.ts';
import type { ReportModel } from '../../src/report/model.ts';
import { visible } from '../../src/reporters/visible.ts';
import { textOfFile } from '../support/package-files.ts';
import { reported } from '../support/reported.ts';
import { sarifSchema } from '../support/sarif-schema.ts';
import { decisions, HOSTILE, SCENE } from './scene.ts';

const ROOT = join(import.meta.dirname, '../..');

async function exported(format: string, model: ReportModel): Promise<Readonly<Record<string, string>>> {
  const files: PackageFile[] = [];
  const exporter = EXPORTERS.get(format);
  if (exporter !== undefined) for await (const file of exporter(model)) files.push(file);
  const texts = files.map(async ({ path, content }) => [path, await textOfFile(content)] as const);
  return Object.fromEntries(await Promise.all(texts));
}

async function only(format: string, model: ReportModel): Promise<string> {
  const [content = ''] = Object.values(await exported(format, model));
  return content;
}

function schema(file: string): object {
  return JSON.parse(readFileSync(file, 'utf8')) as object;
}

interface OscalResults {
  readonly 'assessment-results': {
    readonly results: readonly {
      readonly findings?: readonly {
        readonly title: string;
        readonly target: { readonly status: { readonly state: string } };
      }[];
    }[];
  };
}

interface Case {
  readonly name: string;
  readonly model: () => Promise<ReportModel>;
}
const SITE = { serverUrl: 'https://github.com', repository: 'acme/shop' };
const CASES: readonly Case[] = [
  { name: 'an empty repository', model: () => reported({}) },
  { name: 'everything, and hostile names', model: () => reported(SCENE, decisions()) },
  {
    name: 'everything with links',
    model: async () => {
      const model = await reported(SCENE, decisions());
      return { ...model, repository: { ...model.repository, site: SITE } };
    },
  },
  { name: 'one system', model: () => reported(SCENE, decisions(), { system: 'support-bot' }) },
  {
    name: 'a hostile name of the repository',
    model: async () => ({ ...(await reported(SCENE)), repository: { name: HOSTILE } }),
  },
];

interface Plan {
  readonly 'plan-of-action-and-milestones': { readonly 'poam-items': readonly unknown[] };
}

/** Every value under a key, however deep. */
function valuesOf(key: string, value: unknown): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [
    ...(name === key ? [inner].flat() : []),
    ...valuesOf(key, inner),
  ]);
}

describe.each(CASES)('$name', ({ model: make }) => {
  let model: ReportModel;
  beforeAll(async () => {
    model = await make();
  });

  test('report.json is what its schema says', async () => {
    const ajv = new Ajv2020.default({ allErrors: true, allowUnionTypes: true });
    addFormats.default(ajv);
    const validate = ajv.compile(schema(join(ROOT, 'policies/schema/report.schema.json')));
    const value: unknown = JSON.parse(await only('json', model));
    validate(value);
    expect(validate.errors).toBeNull();
    expect(value).toMatchObject({
      commit: model.commit,
      systems: model.systems.map(({ id }) => ({ id })),
      controls: model.controls.map(({ id, status, because }) => ({ id, status, because })),
    });
  });

  test('OSCAL: the schema of NIST accepts each file', async () => {
    const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: true });
    addFormats.default(ajv);
    const validate = ajv.compile(
      schema(join(import.meta.dirname, '../schemas/oscal-1.2.1-complete.schema.json')),
    );
    const files = Object.entries(await exported('oscal', model));
    expect(files.length).toBeGreaterThanOrEqual(3);
    for (const [path, text] of files) {
      validate(JSON.parse(text));
      expect([path, validate.errors]).toEqual([path, null]);
    }
  });

  test('OSCAL: only what is missing is not satisfied', async () => {
    const { 'assessment-results': results } = JSON.parse(
      (await exported('oscal', model))['oscal-assessment-results.json'] ?? '',
    ) as OscalResults;
    const failed = (results.results[0]?.findings ?? [])
      .filter(({ target }) => target.status.state === 'not-satisfied')
      .map(({ title }) => title.split(' ')[0]);
    expect(failed).toEqual(model.controls.filter(({ status }) => status === 'gap').map(({ id }) => id));
  });

  test('OSCAL: what one file names is in the other, every gap is an item, and no id is there twice', async () => {
    const files = await exported('oscal', model);
    const parsed: unknown[] = Object.values(files).map((text) => JSON.parse(text));
    const catalogued = new Set(valuesOf('id', JSON.parse(files['oscal-catalog.json'] ?? '{}')));
    for (const name of ['control-id', 'target-id'])
      for (const id of parsed.flatMap((one) => valuesOf(name, one)))
        expect(catalogued, String(id)).toContain(id);
    const mapping: unknown = JSON.parse(files['oscal-mapping.json'] ?? '{}');
    const sources = valuesOf('sources', mapping).flatMap((one) => valuesOf('id-ref', one));
    expect(sources.length).toBeGreaterThan(50);
    for (const id of sources) expect(catalogued, String(id)).toContain(id);
    for (const one of parsed) {
      const known = valuesOf('uuid', one);
      expect(new Set(known).size).toBe(known.length);
      for (const id of valuesOf('observation-uuid', one)) expect(known).toContain(id);
      // A resource that nothing leads to is none of the document.
      const named = new Set(valuesOf('href', one));
      for (const id of valuesOf('resources', one).flatMap((all) => valuesOf('uuid', all)))
        expect(named, String(id)).toContain(`#${id}`);
    }
    const gaps = allGaps(model).length;
    expect('oscal-poam.json' in files).toBe(gaps > 0);
    const plan = JSON.parse(
      files['oscal-poam.json'] ?? '{"plan-of-action-and-milestones":{"poam-items":[]}}',
    ) as Plan;
    expect(plan['plan-of-action-and-milestones']['poam-items']).toHaveLength(gaps);
    expect(new Set(parsed.flatMap((one) => valuesOf('oscal-version', one)))).toEqual(new Set(['1.2.3']));
  });

  test("the auditor's worksheet: a sample that anybody draws again, each with its proof", async () => {
    const rows: readonly Record<string, string>[] = parseCsv(
      (await exported('worksheet', model))['sample.csv'] ?? '',
      { columns: true },
    );
    const { decisions: all } = model.oversight;
    expect(rows).toHaveLength(Math.min(25, all.length));
    expect(new Set(rows.map(({ number }) => number)).size).toBe(rows.length);
    for (const { at, sample, conforms } of rows) {
      expect(all.some((one) => one.at === at)).toBe(true);
      expect(sample).toMatch(/^\d+ of \d+, seed [0-9a-f]{64}$/);
      expect(conforms).toBe('');
    }
  });

  test("the auditor's requests: one for each control that is not shown in full, saying what to ask for", async () => {
    const rows: readonly Record<string, string>[] = parseCsv(
      (await exported('worksheet', model))['requests.csv'] ?? '',
      { columns: true },
    );
    expect(rows.map((row) => row['clause or control'])).toEqual(
      model.controls.filter(({ status }) => status !== 'shown').map(({ id }) => id),
    );
    for (const { number, answer, ...row } of rows) {
      expect(row['evidence requested'], number).toMatch(/\w/);
      expect(row['why it is asked'], number).toMatch(/\w/);
      expect(answer).toBe('');
    }
  });

  test('CycloneDX: its own library accepts it', async () => {
    const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot7);
    expect(await validator.validate(await only('cyclonedx', model))).toBeNull();
  });

  test('SARIF: the schema of OASIS accepts it, every gap is in it', async () => {
    const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
    addFormats.default(ajv);
    const validate = ajv.compile(sarifSchema());
    const log = JSON.parse(await only('sarif', model)) as Log;
    validate(log);
    expect(validate.errors).toBeNull();
    const [run] = log.runs;
    const told = run?.invocations?.[0]?.toolExecutionNotifications?.length ?? 0;
    expect((run?.results?.length ?? 0) + told).toBe(allGaps(model).length);
  });

  test('CSV: every control and every gap has its row, and no cell is a formula', async () => {
    const files = await exported('csv', model);
    const controls = parseCsv(files['statement-of-applicability.csv'] ?? '', { columns: true });
    expect(controls).toEqual(
      model.controls.map(({ id, gaps }) =>
        expect.objectContaining({ control: id, gaps: String(gaps.length) }),
      ),
    );
    const gaps = parseCsv(files['gaps.csv'] ?? '', { columns: true });
    expect(gaps).toHaveLength(allGaps(model).length);
    for (const row of [...controls, ...gaps])
      for (const cell of Object.values(row as Record<string, string>))
        expect(cell).not.toMatch(/^[=+\-@\t\r]/);
  });

  test('the same model gives the same bytes', async () => {
    for (const format of [...EXPORTERS.keys()].filter((one) => one !== 'html'))
      expect(await exported(format, model)).toEqual(await exported(format, model));
  });
});

test('the same id for the same words alone, in the shape of RFC 9562', () => {
  const words = fc.array(fc.string({ unit: 'binary' }), { maxLength: 4 });
  fc.assert(
    fc.property(words, words, (a, b) => {
      expect(uuidOf(...a)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
      expect(uuidOf(...a) === uuidOf(...b)).toBe(JSON.stringify(a) === JSON.stringify(b));
    }),
  );
});

test('whatever a user writes, it comes back out of the table, and runs in no spreadsheet', async () => {
  const model = await reported(SCENE);
  const [control] = model.controls;
  if (control === undefined) throw new TypeError('no controls');
  const cell = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .tuple(fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\uff1d', '"', ',', '\n'), fc.string())
      .map((two) => two.join('')),
  );
  await fc.assert(
    fc.asyncProperty(cell, async (justification) => {
      const one = { ...control, stated: { ...control.stated, justification } };
      const { 'statement-of-applicability.csv': text = '' } = await exported('csv', {
        ...model,
        controls: [one],
      });
      const [row] = parseCsv(text, { columns: true }) as { justification: string }[];
      const said = visible(justification);
      expect([said, `'${said}`]).toContain(row?.justification);
      expect(row?.justification).not.toMatch(/^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/);
    }),
  );
});
