/** A document is what the policy reads it as: not what its file is called, nor where the template would put it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { plain } from '../../src/prose.ts';
import type { ReportModel } from '../../src/report/model.ts';
import { PRODUCT, SYSTEM } from '../support/product.ts';
import { reported } from '../support/reported.ts';
import type { Files } from '../support/repository.ts';

const example = (path: string): string =>
  readFileSync(join(import.meta.dirname, '../../policies/examples', path), 'utf8');

const gate = (id: string, control: string, document: string): string =>
  `  ${id}:\n    title: ${id}\n    why: It is asked for.\n    controls: ["${control}"]\n    require:\n      - document: { ${document} }\n`;
const POLICY = `version: 1
extends: preset:baseline
gates:
${gate('goals', '6.2', 'path: office/goals.yml, schema: objectives')}${gate('where', '4.1', 'path: office/where-we-stand.yml, schema: context')}${gate('method', '6.1.1', 'path: office/how.yml, schema: methodology')}${gate('promise', '5.2', 'path: office/promise.md, schema: ai-policy')}${gate('applies', '6.1.3', 'path: office/applies.yml, schema: soa')}${gate('checks', '9.2.2', 'path: "office/checks/*.yml", schema: audit')}${gate('looks', '9.3.3', 'path: "office/looks/*.yml", schema: management-review')}${gate('wrongs', '10.2', 'path: "office/wrongs/*.yml", schema: nonconformity')}${gate('people', 'A.9.2', 'path: "{system}/people.yml", schema: oversight')}${gate('seen', 'A.9.3', 'path: "{system}/seen.yml", schema: oversight-log')}${gate('went-wrong', 'A.8.4', 'path: "{system}/went-wrong.yml", schema: incidents')}`;
const ENTRY = (PRODUCT[`${SYSTEM}/system.yml`] ?? '').replace(/^risk: .*$/m, 'risk: high');
const FILES: Files = {
  ...PRODUCT,
  '.aims/policy.yml': POLICY,
  [`${SYSTEM}/system.yml`]: ENTRY,
  'office/goals.yml': example('organisation/objectives.yml'),
  'office/where-we-stand.yml': example('organisation/context.yml'),
  'office/how.yml': example('organisation/methodology.yml'),
  'office/promise.md': example('organisation/ai-policy.md'),
  'office/applies.yml': example('organisation/soa.yml'),
  'office/checks/autumn.yml': example('organisation/audit.yml'),
  'office/looks/autumn.yml': example('organisation/management-review.yml'),
  'office/wrongs/first.yml': example('organisation/nonconformity.yml'),
  [`${SYSTEM}/people.yml`]: example('support-bot/oversight.yml'),
  [`${SYSTEM}/seen.yml`]: example('support-bot/oversight-log.yml'),
  [`${SYSTEM}/went-wrong.yml`]: example('support-bot/incidents.yml'),
};

describe('a policy that keeps every document elsewhere', () => {
  let model: ReportModel;
  beforeAll(async () => {
    model = await reported(FILES);
  }, 240_000);
  const item = (start: string) =>
    model.readiness.flatMap(({ items }) => items).find((one) => one.item.startsWith(start));
  const answer = (start: string) => model.questions.find(({ question }) => question.startsWith(start));
  const cited = (start: string): readonly string[] =>
    (answer(start)?.points ?? [])
      .flatMap(({ proofs }) => proofs)
      .flatMap((one) => (one.kind === 'file' ? [one.path] : []));

  test.each([
    ['Organisational context', 'office/where-we-stand.yml'],
    ['Risk and impact assessment methodology', 'office/how.yml'],
    ['AI objectives', 'office/goals.yml'],
    ['Nonconformities', 'office/wrongs/first.yml'],
  ])('readiness: %s', (start, path) => {
    const found = item(start);
    expect(found?.status).not.toBe('not-shown');
    expect(found?.proofs).toContainEqual(expect.objectContaining({ path }));
  });

  test.each([
    ['Show me your AI policy', 'office/promise.md'],
    ['Show me your Statement', 'office/applies.yml'],
    ['How do you ensure human oversight', `${SYSTEM}/people.yml`],
    ['How do you ensure human oversight', `${SYSTEM}/seen.yml`],
    ['What did your last internal audit', 'office/checks/autumn.yml'],
    ['Show me your most recent management', 'office/looks/autumn.yml'],
  ])('%s … rests on %s', (start, path) => {
    expect(cited(start)).toContain(path);
  });

  test('objectives, incidents, the first stage and the cycle find them too', () => {
    expect(model.objectives.map(({ id }) => id)).toContain('O-1');
    expect(model.systems[0]?.incidents.length).toBeGreaterThan(0);
    const there = (document: string) => model.stageOne.find((one) => one.document === document);
    expect(there('AI objectives')).toMatchObject({ there: true, path: 'office/goals.yml' });
    expect(there('Context and scope')).toMatchObject({ there: true, path: 'office/where-we-stand.yml' });
    expect(there('Internal audits')?.there).toBe(true);
    const phase = (name: string) =>
      plain(model.cycle.phases.find((one) => one.phase === name)?.because ?? []);
    expect(phase('Plan')).toContain('review of objectives');
    expect(phase('Check')).toContain('internal audit');
  });

  test('a file with the name of a template that the policy reads elsewhere is not that document', async () => {
    const { 'office/goals.yml': moved, ...others } = FILES;
    const other = await reported({ ...others, '.aims/objectives.yml': moved ?? '' });
    expect(other.objectives).toEqual([]);
    const said = other.readiness
      .flatMap(({ items }) => items)
      .find((one) => one.item.startsWith('AI objectives'));
    expect(said?.status).not.toBe('shown');
  });
});

test('a Statement of Applicability that a typed name approved is shown in part', async () => {
  const preset = { ...PRODUCT, '.aims/policy.yml': 'version: 1\nextends: preset:iso-42001\n' };
  const soa = example('organisation/soa.yml');
  const of = async (text: string) => (await reported({ ...preset, '.aims/soa.yml': text })).questions[3];
  const typed = await of(soa);
  expect(typed?.status).toBe('part');
  expect(plain(typed?.missing ?? [])).toMatch(
    /^a typed name shows no signature: have \w+ sign it with aims-gate approve --document$/,
  );
  const nobody = await of(soa.replace(/^approved-by: .*$/m, ''));
  expect(nobody?.status).toBe('part');
  expect(plain(nobody?.missing ?? [])).toContain('does not say who approved it');
});
