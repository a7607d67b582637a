/** What an auditor who had nothing but the package found wrong in it. */
import { beforeAll, expect, test } from 'vitest';
import { oversightPage } from '../../src/report/html/pages/oversight.ts';
import { html } from '../../src/report/html/template.ts';
import type { ReportModel } from '../../src/report/model.ts';
import { sampleOf } from '../../src/report/sample.ts';
import { reported } from '../support/reported.ts';
import type { Files } from '../support/repository.ts';
import { decisions, record, SCENE } from './scene.ts';

const { '.aims/exceptions/card.yml': _, ...withoutException }: Files = SCENE;
let model: ReportModel;
beforeAll(async () => {
  const waiting = record('override', 'override 9', {
    how: 'direct-push',
    ref: 'refs/heads/main',
    before: null,
    commits: ['a'.repeat(40)],
    pullRequest: null,
    verdict: 'fail',
    reviewDue: '2999-01-01',
    actor: { login: 'tom', id: 2 },
    paths: ['services/claims-triage/prompt.md'],
    gaps: [],
  });
  model = await reported(withoutException, [...decisions(), waiting]);
}, 120_000);

test('an exception whose file is gone stays in the report, with the proof of its record', () => {
  const [gone] = model.oversight.exceptions;
  expect(gone).toMatchObject({ state: 'removed', gate: 'model-card', system: 'support-bot' });
  expect(gone?.expires).toMatch(/^\d{4}-\d\d-\d\d$/);
  // What it let through is cited, so that its proof is in the package.
  expect(gone?.uses).toEqual([gone?.proof]);
});

test('each change that went past the gate is named, with what was not met', () => {
  const { pastMerges, merges } = model.oversight;
  expect(pastMerges).toHaveLength(merges.past);
  const [first] = pastMerges;
  expect(first?.open.length).toBeGreaterThan(0);
  const page = oversightPage(model, html``, undefined).body.text;
  expect(page).toContain(`#${first?.pullRequest}`);
});

test('a second look that is not due yet is neither done nor missing', () => {
  const metric = model.scorecard
    .flatMap(({ metrics }) => metrics)
    .find((one) => one.metric === 'overrides-reviewed');
  const states = model.oversight.decisions.flatMap(({ override }) => override?.state ?? []);
  expect(states).toContain('due');
  expect(metric?.numerator).toBe(states.filter((state) => state === 'reviewed').length);
  expect(metric?.denominator).toBe(
    states.filter((state) => state === 'reviewed' || state === 'overdue').length,
  );
});

test('what kept a figure down is the first of its evidence', () => {
  const metric = model.scorecard
    .flatMap(({ metrics }) => metrics)
    .find((one) => one.metric === 'merged-through-gate');
  expect(metric?.proofs[0]).toEqual(model.oversight.pastMerges[0]?.proof);
});

test('an approval with conditions is drawn once: as the approval', () => {
  const { of } = sampleOf(model);
  const conditions = model.oversight.decisions.filter(({ said }) => said === 'approved-with-conditions');
  expect(conditions.length).toBeGreaterThan(0);
  expect(of).toBe(model.oversight.decisions.length - conditions.length);
});

test('the preset that the policy extends is named, not the one below it', () => {
  expect(model.policy.preset).toBe(presetOf(SCENE));
});

/** What the policy of the scene says itself. */
function presetOf(files: Files): string | undefined {
  return /extends: \[?preset:([\w-]+)/.exec(files['.aims/policy.yml'] ?? '')?.[1];
}

test('a document that several systems rely on is the organisation’s', () => {
  const supplier = model.documents.find(({ path }) => path.startsWith('.aims/suppliers/'));
  expect(supplier).not.toHaveProperty('system');
});

test('a review says whose change it was, and who merged it', () => {
  const review = model.oversight.decisions.find(({ said, mergedBy }) => said === 'approved' && mergedBy);
  expect(review?.author).toBeTypeOf('string');
});

test.each(['Article 5', 'Article 6'])('%s rests on an answer of its own', (reference) => {
  const law = model.crosswalk.find(({ framework }) => framework === 'eu-ai-act');
  const found = law?.references.find((one) => one.reference === reference);
  expect(found?.status).toBe('not-shown');
});
