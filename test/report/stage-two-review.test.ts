/**
 * A lead auditor's review of an early version, finding by finding: each case as the auditor made it, with what is true now.
 * `docs/auditors.md` has the table.
 */
import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, test } from 'vitest';
import { plain } from '../../src/prose.ts';
import { allGaps } from '../../src/report/exporters/gaps.ts';
import { gapsPage } from '../../src/report/html/pages/gaps.ts';
import { systemPage } from '../../src/report/html/pages/systems.ts';
import type { ReportModel } from '../../src/report/model.ts';
import { exampleOf, PAPERWORK } from '../support/paperwork.ts';
import { SYSTEM } from '../support/product.ts';
import { reported } from '../support/reported.ts';
import type { Files } from '../support/repository.ts';
import { decisions } from './scene.ts';

const preset = (name: string): Files => ({
  ...PAPERWORK,
  '.aims/policy.yml': `version: 1\nname: acme\nextends: preset:${name}\n`,
});
const BASE = preset('iso-42001');
const at = (name: string): string => `${SYSTEM}/${name}`;
/** A document of the base with a word exchanged; it has to hold that word. */
const edit = (path: string, from: string | RegExp, to: string): Files => {
  const text = BASE[path] ?? '';
  const edited = text.replace(from, to);
  if (edited === text) throw new TypeError(`${path} does not hold ${from}`);
  return { [path]: edited };
};
const entry = (from: RegExp, to: string): Files => edit(at('system.yml'), from, to);
const of = (files: Files): Promise<ReportModel> => reported({ ...BASE, ...files });
const status = (model: ReportModel, id: string) => model.controls.find((one) => one.id === id)?.status;
const messages = (model: ReportModel): readonly string[] =>
  allGaps(model).map(({ gate, message }) => `${gate}: ${plain(message)}`);

let base: ReportModel;
const added = (model: ReportModel): readonly string[] => {
  const known = new Set(messages(base));
  return messages(model).filter((one) => !known.has(one));
};
beforeAll(async () => {
  base = await of({});
}, 240_000);

test('F1: the weaker the policy, the fewer controls are shown in full', async () => {
  const shown = (model: ReportModel): number => model.controls.filter((one) => one.status === 'shown').length;
  const weaker = await reported(preset('baseline'));
  expect(shown(weaker)).toBeLessThan(shown(base));
  for (const id of ['A.4.2', 'A.6.2.7', 'A.8.2']) expect(status(weaker, id), id).not.toBe('shown');
});

test('F3: a minimal tier switches no assessment off, with no preset', async () => {
  const without: Files = {
    ...entry(/^risk: .*$/m, 'risk: minimal'),
    [at('risk-assessment.yml')]: null,
    [at('impact-assessment.yml')]: null,
  };
  for (const name of ['iso-42001', 'eu-ai-act-high-risk', 'baseline']) {
    const gates = allGaps(await reported({ ...preset(name), ...without })).map(({ gate }) => gate as string);
    expect(gates, name).toContain('impact-assessment');
    expect(gates, name).toContain('risk-assessment');
  }
});

test('F4: excluding every control takes no gap away, and each contradicted exclusion is one', async () => {
  const soa = exampleOf('soa')
    .replaceAll(/applicable: true/g, 'applicable: false')
    .replaceAll(/justification: .*?(?=[,}\n])/g, 'justification: "Not needed."');
  const missing: Files = { [at('model-card.md')]: null, [at('disclosure.yml')]: null };
  const [open, excluded] = [await of(missing), await of({ ...missing, '.aims/soa.yml': soa })];
  for (const one of messages(open))
    if (!one.startsWith('statement-of')) expect(messages(excluded)).toContain(one);
  expect(excluded.controls.filter((one) => one.status === 'gap').length).toBeGreaterThan(20);
  expect(status(excluded, 'A.6.2.7')).toBe('gap');
});

test('F5: what an auditor asks to see is in the package', () => {
  for (const name of ['risk-assessment.yml', 'impact-assessment.yml', 'oversight.yml'])
    expect(base.documents.find(({ path }) => path === at(name))?.file, name).toBe(`documents/${at(name)}`);
  for (const path of [
    '.aims/ai-policy.md',
    '.aims/objectives.yml',
    '.aims/soa.yml',
    '.aims/audits/2026-06.yml',
  ])
    expect(base.documents.find((one) => one.path === path)?.file, path).toBe(`documents/${path}`);
});

describe('F6: false greens', () => {
  const item = (model: ReportModel, start: string) =>
    model.readiness.flatMap(({ items }) => items).find((one) => one.item.startsWith(start));

  test('a: a methodology is shown by no assessment', async () => {
    const found = item(await of({ '.aims/methodology.yml': null }), 'Risk and impact assessment methodology');
    expect(found?.status).toBe('not-shown');
    expect(plain(found?.because ?? [])).toContain('.aims/methodology.yml');
  });

  test.each<readonly [string, () => Files]>([
    [
      'b: an assessment that forbids the system',
      () =>
        edit(
          at('impact-assessment.yml'),
          /^conclusion: .*$/m,
          'conclusion: "Must not be built. Prohibited by Article 5(1)(f)."',
        ),
    ],
    [
      'b: a risk to be avoided, in operation',
      () => edit(at('risk-assessment.yml'), /treatment: mitigate/, 'treatment: avoid'),
    ],
    [
      'd: the auditor owns the audited system',
      () => edit('.aims/audits/2026-06.yml', /^auditor: .*$/m, 'auditor: dana'),
    ],
    ['f: a review in the next century', () => entry(/^review-date: .*$/m, 'review-date: "2099-01-01"')],
    [
      'f: a policy that is reviewed in the next century',
      () => edit('.aims/ai-policy.md', /^review-date: .*$/m, 'review-date: "2099-01-01"'),
    ],
    ['g: no incident response in operation', () => ({ [at('incident-response.md')]: null })],
    ['g: no infrastructure record in operation', () => ({ [at('infrastructure.yml')]: null })],
    [
      'h: personal data in one document, none in another',
      () => edit(at('privacy.yml'), /personal-data: \S+/, 'personal-data: none'),
    ],
    ['h: a control that does not exist', () => entry(/A\.5\.4/, 'A.99.9')],
  ])('%s is a gap', async (_name, change) => {
    expect(added(await of(change()))).not.toEqual([]);
  });

  test('b: the assessment of another system, copied', async () => {
    const second = exampleOf('system')
      .replace('Support bot', 'Credit scoring')
      .replace(/paths: \[.*\]/, 'paths: [credit/**]');
    const model = await of({
      '.aims/systems/credit-scoring/system.yml': second,
      '.aims/systems/credit-scoring/impact-assessment.yml': exampleOf('impact-assessment'),
    });
    expect(
      messages(model).some((one) =>
        /^impact-assessment: .*(?:the same, word for word|only a few words)/.test(one),
      ),
    ).toBe(true);
  });

  test('c: typed names are called typed, and shown in part at most', () => {
    const [policy, statement] = [1, 3].map((index) => base.questions[index]);
    for (const one of [policy, statement]) {
      expect(one?.status, one?.question).not.toBe('shown');
      expect(plain(one?.missing ?? []), one?.question).toContain('typed name');
    }
  });

  test('e: every control says for how many systems', async () => {
    const second = exampleOf('system')
      .replace('Support bot', 'Credit scoring')
      .replace(/paths: \[.*\]/, 'paths: [credit/**]');
    const model = await of({ '.aims/systems/credit-scoring/system.yml': second });
    const grade = model.controls.find(({ id }) => id === 'A.7.3')?.grade;
    expect(grade?.systems).toMatchObject({ of: 2 });
    expect(grade?.systems?.met).toBeLessThan(2);
    expect(status(model, 'A.7.3')).not.toBe('shown');
  });

  test('i: a document of October shows nothing of March', async () => {
    const model = await reported(BASE, [], { from: '2026-01-01', to: '2026-03-31' });
    expect(model.asOf).toBe('2026-03-31');
    expect(allGaps(model).some(({ gate }) => gate === 'risk-review')).toBe(true);
  });
});

test('F7: context, roles and scope are open by no other document, and a gate that is there is not denied', async () => {
  const model = await reported({ ...BASE, [at('regulatory.yml')]: null }, decisions());
  const items = model.readiness.flatMap((one) => one.items);
  for (const start of ['Organisational context', 'Interested parties', 'Scope of', 'Roles and'])
    expect(items.find(({ item }) => item.startsWith(start))?.status, start).not.toBe('gap');
  const suppliers = base.questions[7];
  expect(plain([...(suppliers?.answer ?? []), ...(suppliers?.missing ?? [])])).not.toContain(
    'No gate of the policy',
  );
});

test('F8: 70 rows, 6.1.1 to 6.1.4 apart, and no clause of them without a gate', () => {
  expect(base.controls).toHaveLength(70);
  for (const id of ['6.1.1', '6.1.2', '6.1.3', '6.1.4', 'A.4.6', 'A.6.2.2', 'A.6.2.8', 'A.7.6', '7.2', '7.3'])
    expect(base.controls.find((one) => one.id === id)?.gates.length, id).toBeGreaterThan(0);
  expect(status(base, 'A.4.4')).toBe('organisation');
});

test('F7: the audit and the review are answered with what was found, decided and done', () => {
  const points = (index: number): string =>
    (base.questions[index]?.points ?? []).map((one) => plain(one.text)).join('\n');
  expect(points(5)).toContain(
    'closed on 2026-08-20; cause: Nobody was told when an assessment ends; corrective action: The scheduled run',
  );
  expect(points(5)).toContain('scope: Life cycle of the support bot, and the register.');
  expect(points(6)).toContain('conclusion: effective-with-actions');
  expect(points(7)).toContain('assessed on 2026-03-02 by lee');
  expect(points(6)).toContain('decided on resources: A second person on duty');
  expect(points(6)).toContain('action: Evaluation set for all languages (owner lee): open, due 2027-03-31');
  expect(points(6)).toContain('action: Second person on duty (owner omar): done on 2026-10-28');
});

test('of confidential documents no answer, objective or incident says anything', async () => {
  const secret = [
    '.aims/audits/**',
    '.aims/reviews/**',
    '.aims/nonconformities/**',
    '.aims/ai-policy.md',
    '.aims/objectives.yml',
    '.aims/systems/*/incidents.yml',
  ];
  const policy = `${BASE['.aims/policy.yml']}confidential: ${JSON.stringify(secret)}\n`;
  const { questions, objectives, systems, readiness } = await of({ '.aims/policy.yml': policy });
  const said = JSON.stringify({ questions, objectives, systems, readiness }).toLowerCase();
  const words = [
    'Conforms with one exception',
    'Nobody was told',
    'second person on duty',
    'mira is',
    'noticed within four',
  ];
  for (const word of words) expect(said).not.toContain(word.toLowerCase());
  expect(plain(questions[1]?.answer ?? [])).toBe('answered by 1 document that the policy keeps confidential');
  expect(plain(questions[5]?.points[0]?.text ?? [])).toContain('confidential by the policy, ask for it');
  expect(objectives.map(({ objective }) => objective)).toContain('confidential by the policy');
});

test('F9: oversight of a high-risk system is its plan and its operation, not approvals of changes', async () => {
  const high = await of(entry(/^risk: .*$/m, 'risk: high'));
  const answer = high.questions[4];
  expect(plain(answer?.answer ?? [])).toMatch(
    /^oversight plan in order: 1 of 1 high-risk system; in operation and tried: 1 of 1 in use;/,
  );
  const without = await reported(
    { ...BASE, ...entry(/^risk: .*$/m, 'risk: high'), [at('oversight.yml')]: null },
    decisions(),
  );
  expect(without.questions[4]?.status).toBe('gap');
});

test('F10: each article of the AI Act has its date, its addressee and what is missing', () => {
  const act = base.crosswalk.find(({ framework }) => framework === 'eu-ai-act');
  const article = (reference: string) => act?.references.find((one) => one.reference.startsWith(reference));
  expect(act?.references.length).toBeGreaterThan(20);
  for (const { reference, law } of act?.references ?? []) expect(law, reference).toBeDefined();
  expect(article('Article 73')?.law).toBeDefined();
});

test('F11: objectives are computed, and a typed value that differs is a gap', async () => {
  expect(base.objectives.filter(({ computed }) => computed !== undefined).length).toBeGreaterThan(4);
  expect(base.scorecard).toHaveLength(5);
  const wrong = edit(
    '.aims/objectives.yml',
    'measure: { metric: disclosure-in-force }, ',
    'measure: { metric: disclosure-in-force }, current: { value: 12, date: "2026-11-01", source: counted by hand }, ',
  );
  expect(added(await of(wrong)).some((one) => one.startsWith('objectives: '))).toBe(true);
});

test('F12: a system that must not be built is told so, not to fill in its entry', async () => {
  const model = await of(entry(/^risk: .*$/m, 'risk: unacceptable'));
  const register = model.questions[0];
  expect(plain(register?.missing ?? [])).not.toMatch(/fill in/i);
  expect(plain(register?.missing ?? [])).toMatch(/unacceptable|must not/);
});

test('F14: a fact is one gap, whatever it stands under', async () => {
  const model = await reported({ ...BASE, [at('model-card.md')]: null }, decisions());
  const about = allGaps(model).filter(
    ({ gate, system }) => gate === 'model-card' && system === 'support-bot',
  );
  const said = about.map(({ message }) => plain(message));
  expect(new Set(said).size).toBe(said.length);
  expect(said.filter((one) => one.includes('does not exist'))).toHaveLength(1);
  expect(said.filter((one) => one.includes('was merged'))).toEqual([]);
});

test('F14: answers that two gates miss in one document are told by one of them, under the controls of both', async () => {
  const folder = '.aims/systems/credit-scoring';
  const copied = (name: string) => exampleOf(name).replace('Support bot', 'Credit scoring');
  const model = await of({
    [`${folder}/system.yml`]: copied('system').replace(/paths: \[.*\]/, 'paths: [credit/**]'),
    [`${folder}/impact-assessment.yml`]: copied('impact-assessment'),
  });
  const examples = allGaps(model).filter(
    ({ path, joined }) => path === `${folder}/impact-assessment.yml` && joined !== undefined,
  );
  expect(examples.map(({ gate }) => gate)).toEqual(['impact-assessment']);
  const [{ controls, joined, message } = { controls: [], message: [] }] = examples;
  expect(controls).toEqual(expect.arrayContaining(['A.5.2', 'A.6.1.2', 'A.9.4']));
  expect(status(model, 'A.9.4')).toBe('gap');
  const places = joined?.places ?? [];
  expect(places.length).toBeGreaterThan(5);
  for (const place of places) expect(plain(message)).toContain(place.slice(place.indexOf('(line')));
  const short = plain(joined?.inShort ?? []);
  expect(short).toMatch(new RegExp(` and ${places.length - 3} more$`));
  expect(gapsPage(model).body.text).toContain(`and ${places.length - 3} more`);
});

test('F15: the high-risk preset asks for no document without a schema, a template and an example', async () => {
  const without = preset('eu-ai-act-high-risk');
  const model = await reported({
    ...without,
    [at('technical-documentation.md')]: '# See the wiki\n',
    [at('event-logs.md')]: '# See the wiki\n',
  });
  const gates = new Set(allGaps(model).map(({ gate }) => gate as string));
  expect(gates).toContain('technical-documentation');
  expect(gates).toContain('event-logs');
});

test('F16: each framework has references of its own, below its chapters', async () => {
  const forms = {
    'iso-27001': /^(?:Annex A \d+\.\d+|\d+\.\d)/,
    gdpr: /^Articles? \d+/,
    hipaa: /^164\.\d+/,
    'nist-ai-rmf': /^(?:Govern|Map|Measure|Manage) \d+\.\d+/i,
  } as const;
  for (const [framework, form] of Object.entries(forms)) {
    const found = base.crosswalk.find((one) => one.framework === framework);
    expect(found?.references.length, framework).toBeGreaterThan(3);
    for (const { reference } of found?.references ?? []) expect(reference, framework).toMatch(form);
  }
});

describe('the eight questions, answered without another page', () => {
  test('the third names the gates with gaps of each system, and where the gap report lists them', async () => {
    const { questions } = await of(
      edit(at('impact-assessment.yml'), /^conclusion: .*$/m, 'conclusion: "Must not be built."'),
    );
    const [point] = questions[2]?.points ?? [];
    expect(plain(point?.text ?? [])).toMatch(/^Support bot \(limited\): impact assessment: \d gaps?; /);
    expect((questions[2]?.points ?? []).map(({ text }) => plain(text))).toContainEqual(
      expect.stringMatching(/^Support bot, gap in impact assessment: .*Must not be built/),
    );
    expect(plain(questions[2]?.missing ?? [])).toBe(
      'correct what the gap report lists of impact assessment (Support bot)',
    );
  });

  test('the fifth names the gate that is not met, and for which system', async () => {
    const high = await of({ ...entry(/^risk: .*$/m, 'risk: high'), [at('oversight.yml')]: null });
    expect(plain(high.questions[4]?.missing ?? [])).toMatch(
      /^correct what the gap report lists of oversight plan \(Support bot\)/,
    );
  });

  test('the sixth names every finding of the audit, with its kind', () => {
    const said = base.questions[5]?.points.map(({ text }) => plain(text)) ?? [];
    expect(said.filter((one) => /^F-\d /.test(one))).toHaveLength(2);
    expect(said.at(-1)).toMatch(/: (?:observation|strength)$/);
  });

  test('no answer holds a word of the file format', async () => {
    for (const { questions } of [base, await reported(BASE, decisions())])
      for (const { points } of questions)
        for (const { text } of points)
          expect(plain(text)).not.toMatch(/release-with|do-not-release|in-progress/);
  });
});

test('a file that several gates miss is one row of the page, under all of them', async () => {
  const high = await of({ ...entry(/^risk: .*$/m, 'risk: high'), [at('testing.yml')]: null });
  const gates = allGaps(high).filter(({ message }) => plain(message).startsWith(at('testing.yml')));
  expect(gates.length).toBeGreaterThan(2);
  const [system] = high.systems;
  if (system === undefined) throw new TypeError('no system');
  const page = parseHTML(`<main>${systemPage(system, [], high).body.text}</main>`).document;
  const rows = [...page.querySelectorAll('.gaps > li')].filter(({ textContent }) =>
    (textContent ?? '').startsWith(at('testing.yml')),
  );
  expect(rows).toHaveLength(1);
  const heading = rows[0]?.closest('.gap-group')?.querySelector('.gate')?.textContent ?? '';
  for (const { title } of gates) expect(heading).toContain(title);
  expect(heading).toContain(`${gates.length} gates: failure`);
});
