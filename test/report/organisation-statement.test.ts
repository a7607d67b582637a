/** Documents, objectives and Annex A once for the organisation, with the repositories beneath: what is not known is never zero. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { AimsError } from '../../src/errors.ts';
import { openCatalog } from '../../src/evaluation/shipped-data.ts';
import { buildReport } from '../../src/report/build.ts';
import type { ReportFacts } from '../../src/report/facts.ts';
import type { ReportModel, Status } from '../../src/report/model.ts';
import { buildOrganisation } from '../../src/report/organisation/build.ts';
import { organisationDocumentsPage } from '../../src/report/organisation/documents-page.ts';
import { NO_OVERSIGHT } from '../../src/report/organisation/figures.ts';
import { governanceOf } from '../../src/report/organisation/governance.ts';
import type { OrganisationReport } from '../../src/report/organisation/model.ts';
import { ownRepository } from '../../src/report/organisation/own.ts';
import { isReport, type Register, registerOf } from '../../src/report/organisation/register.ts';
import { organisationStatement, statementTable } from '../../src/report/organisation/statement.ts';
import { controlRows } from '../../src/report/tables.ts';
import { textOfFile } from '../support/package-files.ts';
import { factsOf } from '../support/reported.ts';
import { decisions, SCENE } from './scene.ts';

const OBJECTIVES = readFileSync(
  join(import.meta.dirname, '../../policies/examples/organisation/objectives.yml'),
  'utf8',
);
const ROWS = controlRows(openCatalog().table('iso-42001'));
let facts: ReportFacts;
let model: ReportModel;
beforeAll(async () => {
  facts = await factsOf({ ...SCENE, '.aims/objectives.yml': OBJECTIVES }, decisions());
  model = buildReport(facts);
});

/** A repository of which nothing else matters. */
function register(repository: string, more: Partial<Register> = {}): Register {
  return {
    repository,
    commit: 'a'.repeat(40),
    systems: [],
    gaps: [],
    figures: new Map(),
    extended: [],
    ...more,
  };
}

function organisation(registers: readonly Register[], own?: string): OrganisationReport {
  return buildOrganisation({
    name: 'Acme',
    ...(own === undefined ? {} : { own }),
    controls: ROWS,
    madeAt: model.madeAt,
    version: model.version,
    period: model.period,
    repositories: registers.map((one) => ({ team: 'shop', register: one, ledger: { state: 'absent' } })),
    figures: { all: NO_OVERSIGHT, byTeam: new Map(), months: [] },
  });
}

const central = (): Register => ({
  ...registerOf(model, 'shop'),
  repository: 'acme/ai-policy',
  governance: governanceOf(facts, model),
});
const text = (report: OrganisationReport): string =>
  organisationDocumentsPage(report)
    .body.text.replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

describe("the organisation's own repository", () => {
  const documents = (kind: string): Partial<Register> => ({
    governance: {
      copies: [],
      proven: [],
      documents: [{ kind, title: kind, path: kind, confidential: false, gaps: 0 }],
      missing: [],
      objectives: [],
      answers: [],
      stated: new Map(),
    },
  });
  const shop = register('acme/shop', { extended: ['Acme/AI-policy'] });
  const policy = register('acme/ai-policy');
  const between = register('acme/team-policy', { extended: ['acme/ai-policy'] });
  const below = register('acme/app', { extended: ['acme/team-policy', 'acme/ai-policy'] });
  const holder = register('acme/office', documents('Statement of Applicability'));
  test.each([
    { name: 'the one that is named', named: 'ACME/shop', list: [policy, shop], own: 'acme/shop' },
    { name: 'the one that others extend', list: [shop, policy], own: 'acme/ai-policy' },
    { name: 'extended comes before held', list: [holder, shop, policy], own: 'acme/ai-policy' },
    { name: 'the first of a line', list: [below, between, policy], own: 'acme/ai-policy' },
    { name: 'the one that holds a statement', list: [register('acme/x'), holder], own: 'acme/office' },
    { name: 'an audit alone is no sign', list: [register('acme/x', documents('Internal audit'))] },
    { name: 'two that hold one', list: [holder, register('acme/b', documents('AI policy'))] },
    { name: 'extended, and not in the list', list: [shop] },
  ] as const)('$name', (row) => {
    const found = ownRepository('named' in row ? row.named : undefined, row.list);
    expect(found?.repository).toBe('own' in row ? row.own : undefined);
  });

  test('one that is not in the list is named, with those that are', () => {
    const wrong = (): unknown => ownRepository('acme/ai-polcy', [shop, policy]);
    expect(wrong).toThrow(AimsError);
    expect(wrong).toThrow('`organisation: acme/ai-polcy` is no repository of the list');
  });
});

describe('Annex A', () => {
  const rows = [
    { id: 'A.2', title: 'Policies', assessable: false, provable: 'partly' },
    { id: 'A.2.2', title: 'AI policy', assessable: true, provable: 'partly' },
    { id: 'A.5.4', title: 'Impacts', assessable: true, provable: 'repository' },
    { id: '5.2', title: 'Policy', assessable: true, provable: 'partly' },
  ] as const;
  const statuses = (...two: readonly [Status, Status?]): Partial<Register> => ({
    statuses: new Map(
      two.flatMap((status, at) => (status ? [[['A.2.2', 'A.5.4'][at] ?? '', status] as const] : [])),
    ),
  });
  const own = register('acme/ai-policy', statuses('part', 'not-shown'));

  test('each control stands once, with how many repositories beneath show it, and who has a gap', () => {
    const a = register('acme/a', statuses('not-shown', 'shown'));
    const b = register('acme/b', statuses('not-shown', 'gap'));
    const half = register('acme/half', statuses('shown'));
    const statement = organisationStatement(rows, own, [a, own, b, register('acme/old'), half]);
    expect(statement).toMatchObject({
      beneath: { met: 2, of: 4 },
      notKnown: ['acme/old', 'acme/half'],
      controls: [
        { id: 'A.2.2', status: 'part', beneath: { shown: 0, 'not-shown': 2, gap: 0 }, gaps: [] },
        { id: 'A.5.4', status: 'not-shown', beneath: { shown: 1, gap: 1 }, gaps: ['acme/b'] },
      ],
    });
    expect(statement.controls).toHaveLength(2);
  });

  test('what no repository says is not known, and never zero', async () => {
    const report = organisation([register('acme/a'), register('acme/b')]);
    expect(report.statement).toMatchObject({ beneath: { met: 0, of: 2 }, notKnown: ['acme/a', 'acme/b'] });
    const page = text(report);
    expect(page).toContain('0 of 2 repositories beneath say how controls stand. Not known of acme/a, acme/b');
    expect(page.match(/A\.\d.*? not known/g)).toHaveLength(38);
    expect(page).not.toContain('shown in');
    const lines = (await textOfFile(statementTable(report).content)).trim().split('\r\n');
    expect(lines).toHaveLength(39);
    expect(lines[1]).toMatch(/^A\.2\.2,AI policy(,not known){4},,(not known,){6}2 of 2,$/);
  });

  test('a status is the one that the report of the repository gives, nothing is judged again', () => {
    const report = organisation([central(), { ...registerOf(model, 'shop'), repository: 'acme/shop' }]);
    const annex = model.controls.filter(({ family }) => family === 'annex-a');
    expect(report.own).toMatchObject({ repository: 'acme/ai-policy', commit: model.commit });
    expect(report.statement.controls.map(({ id, status }) => [id, status])).toEqual(
      annex.map(({ id, status }) => [id, status]),
    );
    for (const [index, { id, status, stated }] of annex.entries())
      expect(report.statement.controls[index], id).toMatchObject({
        said: { applicable: stated.applicable, implemented: stated.implemented },
        beneath: { [status]: 1 },
        gaps: status === 'gap' ? ['acme/shop'] : [],
      });
    const page = text(report);
    expect(page).toMatch(/A\.5\.4 .*? gap in 1 : acme\/shop/);
    expect(page).toContain('1 of 1 repository beneath says how controls stand.');
  });

  test.each([
    ['of one system', { scope: { framework: 'iso-42001', system: 'support-bot' } }],
    ['of an older version, without a scope', { scope: undefined }],
  ])('an export %s says nothing of its repository', (_, change) => {
    const value = { ...model, ...change };
    expect(isReport(value)).toBe(true);
    const read = registerOf(value as ReportModel, 'shop');
    expect(read.statuses).toBeUndefined();
  });

  test.each([
    ['a policy whose texts are none', { policy: { texts: [{}] } }],
    ['a scope that is none', { scope: null }],
  ])('an export with %s is refused', (_, change) => {
    expect(isReport({ ...model, ...change })).toBe(false);
  });

  test('whose files a policy extends', () => {
    const from = `github:acme/ai-policy/policy.yml@${'0'.repeat(40)}`;
    const texts = ['.aims/policy.yml', from, 'preset:iso-42001'].map((one) => ({ from: one, file: '' }));
    expect(registerOf({ ...model, policy: { ...model.policy, texts } }, 'shop').extended).toEqual([
      'acme/ai-policy',
    ]);
  });
});

describe('what the organisation keeps once', () => {
  test('documents with who signed, approved or led them, and what is missing', async () => {
    const { documents, missing } = governanceOf(facts, model);
    expect(documents.map(({ kind, by, date }) => [kind, by, date])).toEqual([
      ['AI policy', 'Mara Vance', '2026-03-01'],
      ['AI objectives', undefined, '2026-10-05'],
      ['Statement of Applicability', 'mara', '2026-10-01'],
      ['Internal audit', 'ines', '2026-06-15'],
      ['Management review', 'mara', '2026-07-10'],
    ]);
    expect(missing).toEqual([]);
    for (const { path, blob } of documents)
      expect(blob).toBe(model.documents.find((one) => one.path === path)?.blob);
    const bare = await factsOf({ '.aims/audits/2026.yml': 'date: "2026-06-15"\nauditor: ines\n' });
    expect(governanceOf(bare, buildReport(bare)).missing).toEqual([
      'AI policy',
      'AI objectives',
      'Statement of Applicability',
      'Management review',
    ]);
  });

  test('of a confidential document only title and id', async () => {
    const files = {
      '.aims/policy.yml':
        'version: 1\nname: acme\nextends: preset:iso-42001\nconfidential: [".aims/audits/**"]\n',
      '.aims/audits/2026.yml': 'date: "2026-06-15"\nauditor: ines\n',
    };
    const secret = await factsOf(files);
    const [audit] = governanceOf(secret, buildReport(secret)).documents;
    expect(audit).toMatchObject({ kind: 'Internal audit', confidential: true });
    expect(audit?.blob).toMatch(/^[0-9a-f]{40}$/);
    expect(JSON.stringify(audit)).not.toMatch(/ines|2026-06-15/);
  });

  test('objectives with their figures, and summed over all repositories', () => {
    const metric = 'disclosure-in-force';
    const figures = (numerator: number, denominator: number): Partial<Register> => ({
      figures: new Map([[metric, { numerator, denominator }]]),
    });
    const own = { ...central(), ...figures(1, 2) };
    const others = [register('acme/a', figures(2, 2)), register('acme/b', figures(0, 0))];
    const report = organisation([own, ...others, register('acme/old')], 'acme/ai-policy');
    expect(report.own?.governance?.objectives).toEqual(model.objectives);
    const across = report.own?.across.find((one) => one.metric === metric);
    expect(across).toMatchObject({
      id: 'O-4',
      numerator: 3,
      denominator: 4,
      value: 75,
      state: 'missed',
      repositories: { met: 2, of: 4 },
      notKnown: 1,
    });
    // Typed by the organisation: there is nothing to sum.
    expect(report.own?.across.map(({ id }) => id)).not.toContain('O-1');
    const page = text(report);
    expect(page).toMatch(/missed : 75 % \(3 of 4\) .* 2 of 4 have something to measure; 1 not known/);
    expect(page).toContain('It names Mara Vance as its signer');
  });

  test('an own repository that gave an export only, and none at all, are said', () => {
    const only = text(organisation([register('acme/ai-policy')], 'acme/ai-policy'));
    expect(only).toContain('which gave an export only: what its documents say is not known');
    expect(only).toContain('The list has no repository beneath');
    expect(text(organisation([register('acme/a')]))).toContain(
      'Name it in the list as organisation: OWNER/NAME',
    );
  });
});
