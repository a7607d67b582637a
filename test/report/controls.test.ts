import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Decision } from '../../src/evidence/statement.ts';
import { plain } from '../../src/prose.ts';
import type { ReportModel } from '../../src/report/model.ts';
import { PRODUCT, SYSTEM } from '../support/product.ts';
import { reported } from '../support/reported.ts';
import type { Files } from '../support/repository.ts';
import { record, SOA } from './scene.ts';

const control = (model: ReportModel, id: string) => {
  const found = model.controls.find((one) => one.id === id);
  if (found === undefined) throw new TypeError(`no control ${id}`);
  return found;
};

/** A merged pull request of the support bot, with what each gate said. */
function merged(
  number: number,
  gates: Readonly<Record<string, string>>,
  at = '2026-10-01T12:00:00Z',
): Decision {
  return record('verdict', `verdict ${number}`, {
    decidedAt: at,
    pullRequest: { number, author: { login: 'sam', id: 9 } },
    mergedBy: { login: 'dana', id: 1 },
    outcome: 'merged',
    verdict: Object.values(gates).includes('fail') ? 'fail' : 'pass',
    mergedPastTheGate: Object.values(gates).includes('fail'),
    systems: [{ id: 'support-bot', name: 'Support bot', risk: 'limited' }],
    gates: Object.entries(gates).map(([id, verdict]) => ({ id, verdict, because: '' })),
    findings: [],
    documents: [],
    policy: { path: '.aims/policy.yml', name: 'acme', sha256: 'e'.repeat(64) },
  });
}

const ALL_MET = {
  'deployment-approval': 'pass',
  'human-review': 'pass',
  'guardrail-removed': 'pass',
  'governance-change': 'pass',
};
const gate = (id: string, controls: string, more = ''): string =>
  `  ${id}:\n    controls: [${controls}]\n    when: { changes: [prompt] }\n    require: [{ document: { path: ${id}.md } }]\n${more}`;
const policy = (gates: string, head = ''): Files => ({
  '.aims/policy.yml': `version: 1\nname: own\n${head}${gates === '' ? '' : `gates:\n${gates}`}`,
});
const FULL = policy('', 'extends: preset:iso-42001\n');
const REASON = 'No system of this organisation depends on anything like it';
const excluding = (id: string, reason: string): Files => ({
  '.aims/soa.yml': `date: "2026-10-01"\ncontrols:\n  ${id}: { applicable: false, justification: ${JSON.stringify(reason)} }\n`,
});
const example = (name: string): string =>
  readFileSync(join(import.meta.dirname, '../../policies/examples/support-bot', name), 'utf8');
const shipped = (path: string): string =>
  readFileSync(join(import.meta.dirname, '../../policies', path), 'utf8');
const TRANSPARENCY = shipped('examples/organisation/transparency.yml');
/** The gates off, each with a reason, and the control excluded. */
const offAndExcluded = (id: string, ...gates: readonly string[]): Files => ({
  ...excluding(id, REASON),
  '.aims/policy.yml': `version: 1\nextends: preset:iso-42001\ngates:\n${gates.map((one) => `  ${one}: { level: "off", reason: Nothing here falls under it }\n`).join('')}`,
});
const DATA_GATES = ['data-source-assessment', 'data-provenance', 'lawful-basis'];

test('the shipped Statement excludes nothing that a gate of the shipped preset asks for', () => {
  const { controls } = parse(shipped('examples/organisation/soa.yml')) as {
    readonly controls: Readonly<Record<string, { readonly applicable: boolean }>>;
  };
  const { gates } = parse(shipped('iso-42001.yml')) as {
    readonly gates: Readonly<Record<string, { readonly controls?: readonly string[] }>>;
  };
  const asked = new Set(Object.values(gates).flatMap((one) => one.controls ?? []));
  const excluded = Object.keys(controls).filter((id) => controls[id]?.applicable === false);
  expect(excluded.filter((id) => asked.has(id))).toEqual([]);
});

describe('the status of a control', () => {
  interface Row {
    readonly name: string;
    readonly files: Files;
    readonly decisions?: readonly Decision[];
    readonly control: string;
    readonly status: string;
    readonly because: RegExp;
  }
  const rows: readonly Row[] = [
    {
      name: 'an own gate where the reference preset has none shows a part: an auditor has to read it',
      files: { ...policy(gate('spec', '7.5.1')), 'spec.md': '# Spec\n\nWhat it must do.\n' },
      control: '7.5.1',
      status: 'part',
      because: /^spec; no gate of preset iso-42001 is about it/,
    },
    {
      name: 'an own gate in place of those of the reference preset shows nothing',
      files: { ...policy(gate('spec', 'A.5.5')), 'spec.md': '# Spec\n\nWhat it must do.\n' },
      control: 'A.5.5',
      status: 'not-shown',
      because: /^spec; 0 of 1 gate of preset iso-42001 met.*impact assessment not in the policy$/,
    },
    {
      name: 'every gate of the reference preset, met and not weakened, shows it in full',
      files: FULL,
      control: 'A.5.5',
      status: 'shown',
      because: /^impact assessment; 1 of 1 gate of preset iso-42001 met, for 1 of 1 system$/,
    },
    {
      name: 'a gate that is about no system as it stands does not count',
      files: FULL,
      control: 'A.4.2',
      status: 'shown',
      because: /^register entry; 1 of 1 gate of preset iso-42001 met, for 1 of 1 system$/,
    },
    {
      name: 'an own gate beside them adds',
      files: {
        ...FULL,
        ...policy(gate('spec', 'A.5.5'), 'extends: preset:iso-42001\n'),
        'spec.md': '# Spec\n\nText.\n',
      },
      control: 'A.5.5',
      status: 'shown',
      because: /^impact assessment and spec; 1 of 1 gate/,
    },
    {
      name: 'a gate that asks less than the reference preset shows a part',
      files: {
        ...policy(
          '  impact-assessment:\n    when: { risk: [limited] }\n    reason: a start\n',
          'extends: preset:iso-42001\n',
        ),
      },
      control: 'A.5.5',
      status: 'part',
      because: /0 of 1 gate of preset iso-42001 met.*impact assessment met, but weaker here$/,
    },
    {
      name: 'files that the policy does not see weaken the gates that look for them',
      files: policy(
        '',
        'extends: preset:iso-42001\nchanges: { model: ["!**"], model-id: ["!**"], prompt: ["!**"] }\n',
      ),
      control: 'A.5.5',
      status: 'part',
      because: /impact assessment met, but weaker here$/,
    },
    {
      name: 'files that detectors may not look into weaken the gates that look for changes',
      files: policy('', 'extends: preset:iso-42001\nignore: ["**/*"]\n'),
      control: 'A.5.5',
      status: 'part',
      because: /impact assessment met, but weaker here$/,
    },
    {
      name: 'one detector that may not look weakens them as well',
      files: policy('', 'extends: preset:iso-42001\ndetectors: { model-id: ["!**"] }\n'),
      control: 'A.5.5',
      status: 'part',
      because: /impact assessment met, but weaker here$/,
    },
    {
      name: 'whoever pushed a change and may approve it weakens the gates that ask for approvals',
      files: policy('', 'extends: preset:baseline\npushers: ignored\n'),
      decisions: [merged(1, ALL_MET)],
      control: 'A.6.2.5',
      status: 'part',
      because: /deployment approval met, but weaker here/,
    },
    {
      name: 'reviewers who may only read weaken them as well',
      files: policy('', 'extends: preset:baseline\nreviewers: members\n'),
      decisions: [merged(1, ALL_MET)],
      control: 'A.6.2.5',
      status: 'part',
      because: /deployment approval met, but weaker here/,
    },
    {
      name: 'a system that the gates are about and never asked keeps it from being shown in full',
      files: {
        ...FULL,
        'data/train.jsonl': '{"text":"hello"}\n',
        [`${SYSTEM}/system.yml`]: (PRODUCT[`${SYSTEM}/system.yml`] ?? '').replace(
          'paths: [',
          'paths: [data/**, ',
        ),
        [`${SYSTEM}/data.yml`]: example('data.yml'),
        '.aims/systems/other/system.yml': PRODUCT[`${SYSTEM}/system.yml`] ?? '',
      },
      control: 'A.7.4',
      status: 'part',
      because: /0 of 2 gates of preset iso-42001 met, for 1 of 2 systems: .* met for some systems/,
    },
    {
      name: 'a control that a repository can only show partly is never shown in full',
      files: { ...FULL, '.aims/transparency.yml': example('../organisation/transparency.yml') },
      control: 'A.8.3',
      status: 'part',
      because: /the organisation must show the rest$/,
    },
    {
      name: 'an own gate in order shows nothing of a control that the preset has a gate for',
      files: { ...policy(gate('spec', 'A.4.6')), 'spec.md': '# Spec\n\nText.\n' },
      control: 'A.4.6',
      status: 'not-shown',
      because: /0 of \d gates? of preset iso-42001 met.*not in the policy$/,
    },
    {
      name: 'a document that is missing is a gap',
      files: policy(gate('spec', 'A.6.2.2')),
      control: 'A.6.2.2',
      status: 'gap',
      because: /^spec: not met$/,
    },
    {
      name: 'a gate that is off shows nothing',
      files: {
        ...policy(
          gate('spec', 'A.6.2.2', '    level: off\n    reason: too early\n') + gate('other', 'A.6.2.3'),
        ),
        'spec.md': 'x',
        'other.md': 'x',
      },
      control: 'A.6.2.2',
      status: 'not-shown',
      because: /switched off by the policy: too early$/,
    },
    {
      name: 'an Annex A control that no gate names is not shown',
      files: policy(gate('spec', 'A.6.2.2')),
      control: 'A.7.5',
      status: 'not-shown',
      because: /^no gate of the policy asks for it; 0 of \d gates? of preset iso-42001 met/,
    },
    {
      name: 'a clause that no gate names, and the preset has one for, is not shown',
      files: policy(gate('spec', 'A.6.2.2')),
      control: '7.2',
      status: 'not-shown',
      because: /^no gate of the policy asks for it; 0 of 1 gate of preset iso-42001 met/,
    },
    {
      name: 'a control that not even the preset has a gate for lies with the organisation',
      files: policy(gate('spec', 'A.6.2.2')),
      control: 'A.4.4',
      status: 'organisation',
      because: /ask the organisation$/,
    },
    {
      name: 'an approval is shown by decisions alone: without a ledger it is not',
      files: {},
      control: 'A.6.2.5',
      status: 'not-shown',
      because: /no change to which it applies is recorded in the period$/,
    },
    {
      name: 'an approval that the ledger holds shows it',
      files: {},
      decisions: [merged(1, ALL_MET)],
      control: 'A.6.2.5',
      status: 'part',
      because: /^deployment approval; 1 of \d gates of preset iso-42001 met/,
    },
    {
      name: 'a merge past the gate is a gap',
      files: {},
      decisions: [merged(1, ALL_MET, '2026-09-01T12:00:00Z'), merged(2, { 'deployment-approval': 'fail' })],
      control: 'A.6.2.5',
      status: 'gap',
      because: /not met$/,
    },
    {
      name: 'a later change that meets the gate fixes it',
      files: {},
      decisions: [merged(1, { 'deployment-approval': 'fail' }, '2026-09-01T12:00:00Z'), merged(2, ALL_MET)],
      control: 'A.6.2.5',
      status: 'part',
      because: /^deployment approval; 1 of/,
    },
    {
      name: 'a decision before the period shows nothing',
      files: {},
      decisions: [merged(1, ALL_MET, '2024-09-01T12:00:00Z')],
      control: 'A.6.2.5',
      status: 'not-shown',
      because: /recorded in the period$/,
    },
    {
      name: 'excluded with a reason',
      files: { '.aims/soa.yml': SOA },
      control: 'A.7.3',
      status: 'excluded',
      because: /^excluded with justification: No data is acquired/,
    },
    {
      name: 'excluded without a reason is a gap',
      files: { '.aims/soa.yml': SOA },
      control: 'A.7.6',
      status: 'gap',
      because: /^A.7.6 is excluded without a justification$/,
    },
    {
      name: 'excluded with next to no reason is a gap',
      files: excluding('A.7.6', 'Not needed.'),
      control: 'A.7.6',
      status: 'gap',
      because: /with no more reason than "Not needed."$/,
    },
    {
      name: 'excluded although the policy asks for it is a gap',
      files: excluding('A.5.5', REASON),
      control: 'A.5.5',
      status: 'gap',
      because: /^A.5.5 is excluded, and the policy asks for it: impact-assessment$/,
    },
    {
      name: 'customers excluded by an organisation that has none, and says so in its policy',
      files: {
        ...excluding('A.10.4', 'Our systems sort our own mail, and nobody outside is given one'),
        '.aims/policy.yml':
          'version: 1\nextends: preset:iso-42001\ngates:\n  customer-information: { level: "off", reason: Nobody outside is given a system }\n',
        '.aims/transparency.yml': TRANSPARENCY.replace(/^ {2}customers: .*\n/m, ''),
      },
      control: 'A.10.4',
      status: 'excluded',
      because: /^excluded with justification: Our systems sort/,
    },
    {
      name: 'customers excluded, and told something all the same',
      files: {
        ...excluding('A.10.4', REASON),
        '.aims/policy.yml': 'version: 1\nextends: preset:iso-42001\n',
        '.aims/transparency.yml': TRANSPARENCY,
      },
      control: 'A.10.4',
      status: 'gap',
      because: /^A.10.4 is excluded, and the policy asks for it: customer-information; 1 more gap$/,
    },
    {
      name: 'customers excluded with the gate off, and told something all the same',
      files: { ...offAndExcluded('A.10.4', 'customer-information'), '.aims/transparency.yml': TRANSPARENCY },
      control: 'A.10.4',
      status: 'gap',
      because: /^A.10.4 is excluded, and .aims\/transparency.yml says what customers are told$/,
    },
    {
      name: 'suppliers excluded with the gate off, and named in the register',
      files: offAndExcluded('A.10.3', 'supplier-assessment'),
      control: 'A.10.3',
      status: 'gap',
      because: /^A.10.3 is excluded, and the register names suppliers of support-bot$/,
    },
    {
      name: 'suppliers excluded with the gate off, and none named',
      files: {
        ...offAndExcluded('A.10.3', 'supplier-assessment'),
        [`${SYSTEM}/system.yml`]: `${PRODUCT[`${SYSTEM}/system.yml`] ?? ''}`.replace(
          /^suppliers: .*$/m,
          'suppliers: []',
        ),
      },
      control: 'A.10.3',
      status: 'excluded',
      because: /^excluded with justification: No system/,
    },
    {
      name: 'data excluded with the gates off, and documented',
      files: { ...offAndExcluded('A.7.3', ...DATA_GATES), [`${SYSTEM}/data.yml`]: example('data.yml') },
      control: 'A.7.3',
      status: 'gap',
      because: /^A.7.3 is excluded, and sources of data are documented for support-bot$/,
    },
    {
      name: 'telling of incidents excluded with the gates off, and an incident logged',
      files: {
        ...offAndExcluded('A.8.4', 'incident-response', 'incident-log'),
        [`${SYSTEM}/incidents.yml`]: example('incidents.yml'),
      },
      control: 'A.8.4',
      status: 'gap',
      because: /^A.8.4 is excluded, and incidents are logged of support-bot$/,
    },
    {
      name: 'telling of incidents excluded with the gates off, and none logged',
      files: {
        ...offAndExcluded('A.8.4', 'incident-response', 'incident-log'),
        [`${SYSTEM}/incidents.yml`]: 'version: 1\nincidents: []\n',
      },
      control: 'A.8.4',
      status: 'excluded',
      because: /^excluded with justification: No system/,
    },
    {
      name: 'excluded although a gate found something is a gap, and what it found stands',
      files: { ...excluding('A.5.5', REASON), [`${SYSTEM}/impact-assessment.yml`]: null },
      control: 'A.5.5',
      status: 'gap',
      because: /^A.5.5 is excluded, and impact-assessment found what is missing for it$/,
    },
    {
      name: 'excluded although a system applies it is a gap',
      files: {
        ...excluding('A.4.4', REASON),
        [`${SYSTEM}/system.yml`]: `${PRODUCT[`${SYSTEM}/system.yml`] ?? ''}`.replace(
          /^controls: .*$/m,
          'controls: [A.4.4]',
        ),
      },
      control: 'A.4.4',
      status: 'gap',
      because: /^A.4.4 is excluded, and the register applies it to support-bot$/,
    },
    {
      name: 'excluded although a measure of a treatment plan carries it out',
      files: {
        ...excluding('A.4.4', REASON),
        [`${SYSTEM}/treatment-plan.yml`]:
          'version: 1\ntreatments:\n  - { risk: R-7, measures: [{ measure: Pin it, control: A.4.4 }] }\n',
      },
      control: 'A.4.4',
      status: 'gap',
      because: /^A.4.4 is excluded, and it treats R-7 of support-bot$/,
    },
    {
      name: 'excluded although it treats a risk is a gap',
      files: {
        ...excluding('A.4.4', REASON),
        [`${SYSTEM}/risk-assessment.yml`]: (PRODUCT[`${SYSTEM}/risk-assessment.yml`] ?? '').replace(
          /^( +)(treatment: .*)$/m,
          '$1$2\n$1controls: [A.4.4]',
        ),
      },
      control: 'A.4.4',
      status: 'gap',
      because: /^A.4.4 is excluded, and it treats R-1 of support-bot$/,
    },
  ];
  test.each(rows)('$name', async ({ files, decisions, control: id, status, because }) => {
    const model = await reported({ ...PRODUCT, ...files }, decisions);
    const found = control(model, id);
    expect(found.status).toBe(status);
    expect(plain(found.because)).toMatch(because);
  });
});

test('every assessable clause and control has one line, 38 of them of Annex A', async () => {
  const { controls } = await reported(PRODUCT);
  expect(new Set(controls.map(({ id }) => id)).size).toBe(70);
  expect(controls.filter(({ family }) => family === 'annex-a')).toHaveLength(38);
});

test('nothing is green without a proof, and what is open says what to do', async () => {
  const { controls } = await reported(
    { ...PRODUCT, '.aims/policy.yml': 'version: 1\nextends: preset:iso-42001\n' },
    [merged(1, ALL_MET)],
  );
  for (const { id, status, proofs, gaps, remedy } of controls) {
    if (status === 'shown' || status === 'part') expect(proofs, id).not.toEqual([]);
    if (status === 'gap') expect(gaps.length > 0 || remedy !== undefined, id).toBe(true);
    if (status === 'not-shown') expect(remedy, id).toBeDefined();
  }
});

test('a policy of one gate on the README shows no control in full', async () => {
  const ids = (await reported(PRODUCT)).controls.map(({ id }) => id).filter((id) => id.startsWith('A.'));
  const { controls } = await reported({
    ...PRODUCT,
    '.aims/policy.yml': `version: 1\nname: own\ngates:\n  readme:\n    scope: organisation\n    controls: [${ids.join(', ')}]\n    require: [{ document: { path: README.md } }]\n`,
  });
  expect(controls.filter(({ status }) => status === 'shown')).toEqual([]);
});

test('a claim that the repository does not bear out, and the gaps behind it', async () => {
  const model = await reported({
    ...PRODUCT,
    '.aims/soa.yml': SOA,
    [`${SYSTEM}/impact-assessment.yml`]: null,
  });
  const found = control(model, 'A.5.4');
  expect(found.stated).toMatchObject({ implemented: 'yes', sources: ['ISO/IEC 42001', 'EU AI Act'] });
  expect(found.status).toBe('gap');
  expect(found.gaps).toMatchObject([
    { gate: 'impact-assessment', system: 'support-bot', path: `${SYSTEM}/impact-assessment.yml` },
  ]);
});

test('what the policy asks less than its preset, with its reason', async () => {
  const model = await reported({
    ...PRODUCT,
    '.aims/policy.yml':
      'version: 1\nextends: preset:baseline\nmode: audit\ngates:\n  model-card:\n    level: off\n    reason: Cards come next quarter\n',
  });
  expect(model.policy).toMatchObject({ preset: 'baseline', mode: 'audit' });
  expect(control(model, 'A.6.2.7').weakened.map(plain)).toEqual([
    'model-card: failure → off (Cards come next quarter)',
  ]);
  expect(control(model, 'A.6.2.5').weakened).toEqual([]);
});

test('one system alone: the gaps of the others are not its own', async () => {
  const files = {
    ...PRODUCT,
    '.aims/systems/other/system.yml': PRODUCT[`${SYSTEM}/system.yml`] ?? '',
  };
  const all = await reported(files);
  const one = await reported(files, [], { system: 'support-bot' });
  expect(control(all, 'A.5.4').status).toBe('gap');
  expect(control(one, 'A.5.4').status).toBe('part');
  expect(one.systems.map(({ id }) => id)).toEqual(['support-bot']);
});

test('the law as data: every mapped article is there, with a date, whom it addresses and what is missing', async () => {
  const { crosswalk } = await reported(PRODUCT);
  const text = readFileSync(join(import.meta.dirname, '../../policies/law/eu-ai-act.yml'), 'utf8');
  const keys = ['article', 'title', 'applies-from', 'addressed', 'about', 'covers', 'missing'];
  const { articles } = parse(text) as { readonly articles: readonly Readonly<Record<string, unknown>>[] };
  for (const one of articles) expect(Object.keys(one)).toEqual(keys);
  const act = crosswalk.find(({ framework }) => framework === 'eu-ai-act');
  const { references = [], unmapped = [] } = act ?? {};
  // What no control answers to is named, so that the table is not taken for the whole law.
  expect(unmapped.map(({ reference }) => reference)).toEqual(
    expect.arrayContaining(
      ['4a', '8', '16', '21', '43', '47', '48', '49', '53', '54', '55'].map((n) => `Article ${n}`),
    ),
  );
  expect([...references, ...unmapped]).toHaveLength(articles.length);
  for (const { reference, law } of [...references, ...unmapped]) {
    expect(law?.appliesFrom, reference).toMatch(/^20\d\d-\d\d-\d\d$/);
    expect(law?.addressed, reference).not.toEqual([]);
  }
  // Article 113 as amended: Chapters I and II, Chapter III Sections 1 to 3 (Articles 6 to 27), and all that it does not name.
  for (const { reference, law } of [...references, ...unmapped]) {
    const number = Number.parseInt(reference.replace('Article ', ''), 10);
    const general = number >= 51 && number <= 56 ? '2025-08-02' : '2026-08-02';
    const chapters = number <= 5 ? '2025-02-02' : number <= 27 ? '2027-12-02' : general;
    // Added by the amending Regulation, in force since then.
    const expected = reference === 'Article 4a' ? '2026-07-27' : chapters;
    expect([reference, law?.appliesFrom]).toEqual([reference, expected]);
  }
});

test('the days of Article 73 are those that the gate holds reports against', () => {
  const at = (path: string) => readFileSync(join(import.meta.dirname, '../../policies', path), 'utf8');
  const law = parse(at('law/eu-ai-act.yml')) as {
    readonly 'serious-incident-days': Readonly<Record<string, number>>;
  };
  const asked = [...at('eu-ai-act-high-risk.yml').matchAll(/"(\d+)h"/g)].map(
    ([, hours]) => Number(hours) / 24,
  );
  expect(Object.values(law['serious-incident-days']).toSorted()).toEqual(asked.toSorted());
});

test.each([
  ['nist-ai-rmf', /^(?:Govern|Map|Measure|Manage) \d\.\d+$/, 'Govern 1.1'],
  ['iso-27001', /^(?:Annex A 5\.|Annex A 8\.|\d+\.)/, '6.1.2'],
  ['gdpr', /^Articles? \d+/, 'Article 5'],
  ['hipaa', /^164\.\d{3}/, '164.308(a)(1)'],
  ['eu-ai-act', /^Article \d+$/, 'Article 4'],
] as const)(
  'the crosswalk of %s names subcategories, articles or sections',
  async (framework, form, known) => {
    const { crosswalk } = await reported(PRODUCT);
    const references = crosswalk.find((one) => one.framework === framework)?.references ?? [];
    expect(references.map(({ reference }) => reference).filter((one) => !form.test(one))).toEqual([]);
    expect(references.some(({ reference }) => reference === known)).toBe(true);
    for (const { reference, controls } of references) expect(controls, reference).not.toEqual([]);
    expect(new Set(references.map(({ reference }) => reference)).size).toBe(references.length);
  },
);

test('the crosswalk: a reference stands as the weakest of its controls', async () => {
  const model = await reported({ ...PRODUCT, [`${SYSTEM}/risk-assessment.yml`]: null });
  const { crosswalk } = model;
  const act = crosswalk.find(({ framework }) => framework === 'eu-ai-act');
  const article9 = act?.references.find(({ reference }) => reference === 'Article 9');
  expect(article9?.controls.map(({ id }) => id)).toEqual(['6.1.1', '6.1.2', '6.1.3', '6.1.4', '8.2', '8.3']);
  expect(article9?.status).toBe('gap');
  const article13 = act?.references.find(({ reference }) => reference === 'Article 13');
  expect(article13?.controls.map(({ id }) => control(model, id).status)).toEqual(['part']);
  // A mapping says that a control answers to it, not that it answers all of it.
  expect(article13?.status).toBe('part');
  for (const { references } of crosswalk)
    for (const { status } of references) expect(status).not.toBe('shown');
});
