/** Each gap stands once in report.json and in OSCAL; whoever reads a package finds it wherever it is named. */
import { beforeAll, expect, test } from 'vitest';
import { changesSince, readEarlier } from '../../src/report/changes.ts';
import { allGaps, gapId } from '../../src/report/exporters/gaps.ts';
import { EXPORTERS } from '../../src/report/exporters/index.ts';
import { resolveGapReferences } from '../../src/report/gap-references.ts';
import type { ReportModel } from '../../src/report/model.ts';
import { isReport, registerOf } from '../../src/report/organisation/register.ts';
import { textOfFile } from '../support/package-files.ts';
import { reported } from '../support/reported.ts';
import { decisions, SCENE } from './scene.ts';

interface Named {
  readonly gaps: readonly string[];
}
interface Written {
  readonly gaps: readonly { readonly id: string; readonly gate: string }[];
  readonly controls: readonly Named[];
  readonly systems: readonly Named[];
  readonly otherGaps: readonly string[];
}

let model: ReportModel;
const files = new Map<string, string>();
const written = (): Written => JSON.parse(files.get('report.json') ?? '') as Written;
beforeAll(async () => {
  model = await reported(SCENE, decisions());
  for (const name of ['json', 'oscal'])
    for await (const { path, content } of EXPORTERS.get(name)?.(model) ?? [])
      files.set(path, await textOfFile(content));
}, 240_000);

test('a gap stands once, and every id that a control or a system names is one of them', () => {
  const { gaps, controls, systems, otherGaps } = written();
  expect(gaps).toHaveLength(allGaps(model).length);
  const ids = gaps.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toEqual(allGaps(model).map(gapId));
  const named = [...controls, ...systems, { gaps: otherGaps }].flatMap((one) => one.gaps);
  expect(new Set(named)).toEqual(new Set(ids));
  // Some gap stands under several controls: else the test says nothing.
  expect(named.length).toBeGreaterThan(ids.length * 2);
});

test('the observation of a gap stands once, and the finding of each of its controls names it', () => {
  const { 'assessment-results': results } = JSON.parse(files.get('oscal-assessment-results.json') ?? '') as {
    'assessment-results': {
      results: [
        {
          observations: { uuid: string }[];
          findings: { title: string; 'related-observations'?: { 'observation-uuid': string }[] }[];
        },
      ];
    };
  };
  const [{ observations, findings }] = results.results;
  const uuids = observations.map(({ uuid }) => uuid);
  expect(new Set(uuids).size).toBe(uuids.length);
  const looked = model.controls.filter(
    ({ gaps, status }) => gaps.length === 0 && (status === 'shown' || status === 'part'),
  ).length;
  expect(uuids).toHaveLength(new Set(model.controls.flatMap(({ gaps }) => gaps.map(gapId))).size + looked);
  for (const { id, gaps } of model.controls.filter((one) => one.gaps.length > 0)) {
    const finding = findings.find(({ title }) => title.startsWith(`${id} `));
    const related = finding?.['related-observations'] ?? [];
    expect(related, id).toHaveLength(new Set(gaps.map(gapId)).size);
    for (const one of related) expect(uuids).toContain(one['observation-uuid']);
  }
});

test('whoever reads the file finds each gap where it is named', () => {
  const value = resolveGapReferences(written());
  if (!isReport(value)) expect.unreachable('not a report');
  // What a gap is in short is for the pages.
  expect(registerOf(model, 'shop')).toMatchObject(registerOf(value, 'shop'));
});

/** As versions without ids wrote it: the whole gap under each control and system. */
const inline = (): object => ({
  ...written(),
  gaps: undefined,
  controls: JSON.parse(JSON.stringify(model.controls)) as object,
  systems: JSON.parse(JSON.stringify(model.systems)) as object,
  otherGaps: JSON.parse(JSON.stringify(model.otherGaps)) as object,
});

test('a report of an older version, which repeats its gaps, is read the same', () => {
  const { gaps: _, ...old } = inline() as Record<string, unknown>;
  const value = resolveGapReferences(old);
  if (!isReport(value)) expect.unreachable('not a report');
  expect(registerOf(value, 'shop')).toEqual(registerOf(model, 'shop'));
  const earlier = readEarlier(old);
  if (earlier === undefined) expect.unreachable('not a report');
  expect(changesSince(earlier, model)).toMatchObject({ opened: [], closed: [] });
});

test.each([
  ['an id that no gap has', (report: Written) => ({ ...report, gaps: report.gaps.slice(1) })],
  ['gaps that are no list', (report: Written) => ({ ...report, gaps: 'none' })],
  ['a gap that is none', (report: Written) => ({ ...report, gaps: report.gaps.map(({ id }) => ({ id })) })],
])('%s: not a report to read a register from', (_name, damage) => {
  expect(isReport(resolveGapReferences(damage(written())))).toBe(false);
});
