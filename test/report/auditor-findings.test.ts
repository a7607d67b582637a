/** What an auditor who had nothing but the package found wrong in it. */
import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, test } from 'vitest';
import { code, plain, prose, words } from '../../src/prose.ts';
import { auditWords } from '../../src/report/audit-words.ts';
import { decisionTable } from '../../src/report/html/pages/decisions.ts';
import { oversightPage } from '../../src/report/html/pages/oversight.ts';
import { overviewPage } from '../../src/report/html/pages/overview.ts';
import { scorecardPage } from '../../src/report/html/pages/scorecard.ts';
import { html } from '../../src/report/html/template.ts';
import type { ReportModel } from '../../src/report/model.ts';
import { sampleOf } from '../../src/report/sample.ts';
import { PRODUCT } from '../support/product.ts';
import { reported } from '../support/reported.ts';
import type { Files } from '../support/repository.ts';
import { decisions, PULL, record, SCENE } from './scene.ts';

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
}, 240_000);

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

test('a push past the gate is told beside the merges past it, which it is not among', () => {
  const pushes = model.oversight.decisions.filter(({ override }) => override?.how === 'direct-push').length;
  expect(pushes).toBeGreaterThan(0);
  const page = oversightPage(model, html``, undefined).body.text;
  expect(page).toContain(`${pushes} pushed past it`);
  expect(page).toContain(`${pushes} pushes went past the gate without a pull request`);
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

describe('what an auditor reads is no path of a file format and no command', () => {
  const command = 'aims-gate template soa > .aims/soa.yml';
  test.each([
    ['risks[0].measures[1].owner', 'owner in entry 2 of measures in entry 1 of risks'],
    ['affected-parties[1]', 'entry 2 of affected-parties'],
    ['cells[0][2]', 'entry 3 of entry 1 of cells'],
    ['review-date', 'review-date'],
    ['prompts/[a].md', 'prompts/[a].md'],
    ['a[1', 'a[1'],
    [command, 'write .aims/soa.yml by the template soa'],
    ['aims-gate template impact-assessment', 'by the template impact-assessment'],
    ['aims-gate template a b > c', 'aims-gate template a b > c'],
    ['npm test', 'npm test'],
    ['do-not-release', 'do not release'],
  ])('%s', (written, read) => {
    expect(plain(auditWords(prose`${code(written)} is not filled in`))).toBe(`${read} is not filled in`);
  });

  test.each([
    [
      '`risks[0].what` says what `risks[1].what` says',
      'what in entry 1 of risks says what what in entry 2 of risks says',
    ],
    ['a `quoted` name', 'a `quoted` name'],
    ['one ` alone, risks[0]', 'one ` alone, risks[0]'],
  ])('in a sentence: %s', (written, read) => {
    expect(plain(auditWords([words(written)]))).toBe(read);
  });

  test('no gap of the report has one', () => {
    const gaps = [...model.controls, ...model.systems].flatMap((one) => one.gaps);
    expect(gaps.length).toBeGreaterThan(50);
    for (const { message, remedy } of gaps) {
      expect(plain(message)).not.toMatch(/\w\[\d+\]/);
      expect(plain(remedy)).not.toMatch(/aims-gate template \S+ >/);
    }
  });
});

test('a signed decision names its key, and its conditions are no decision of their own', () => {
  const { decisions: all } = model.oversight;
  const signed = all.find(({ said }) => said === 'signed');
  expect(plain(signed?.note ?? [])).toBe(
    'deployment approved with conditions, signed with an SSH key: SHA256:abc',
  );
  const page = decisionTable(all, model, 'decisions', 'oversight.html').text;
  const conditions = all.filter(({ said }) => said === 'approved-with-conditions').length;
  expect(page.split('the conditions of an approval: no decision of its own')).toHaveLength(conditions + 1);
  expect(page).toContain('asks for changes: no approval');
  expect(page).not.toMatch(/oldest first|looked again/);
  const { document } = parseHTML(`<main>${overviewPage(model, html``).body.text}</main>`);
  const figures = [...document.querySelectorAll('.figure')];
  const decided = figures.find(
    (one) => one.querySelector('dt')?.textContent?.trim() === 'decisions by people',
  );
  expect(decided?.querySelector('strong')?.textContent).toBe(String(all.length - conditions));
  expect(conditions).toBeGreaterThan(0);
});

test('what was merged with a gate not met names the file that was at fault', async () => {
  const found = record('verdict', 'verdict 7', {
    ...PULL,
    outcome: 'merged',
    mergedBy: { login: 'dana', id: 1 },
    verdict: 'pass',
    mode: 'enforce',
    mergedPastTheGate: false,
    committers: [],
    systems: [{ id: 'support-bot', name: 'Support bot', owner: 'dana', risk: 'limited', stage: 'operation' }],
    changes: [],
    gates: [{ id: 'guardrail-removed', verdict: 'fail', level: 'warning', controls: [], because: 'gone' }],
    findings: [
      {
        gate: 'guardrail-removed',
        system: 'support-bot',
        level: 'warning',
        kind: 'gap',
        path: 'prompts/system.md',
        message: 'no longer says: Refuse',
      },
    ],
    approvals: [],
    documents: [],
  });
  const { systems } = await reported(PRODUCT, [found]);
  const gap = systems[0]?.gaps.find(({ gate }) => gate === 'guardrail-removed');
  expect(gap).toMatchObject({ path: 'prompts/system.md' });
});

test('a typed number stands beside the figure of the scorecard that speaks of the same', async () => {
  const objectives = readFileSync('policies/examples/organisation/objectives.yml', 'utf8');
  const known = await reported({ ...SCENE, '.aims/objectives.yml': objectives });
  const [typed] = known.objectives;
  expect(typed).toMatchObject({ id: 'O-1', state: 'stated', compare: { metric: 'risk-assessment-current' } });
  expect(scorecardPage(known).body.text).toContain('compare the scorecard: <strong>');
  for (const one of known.objectives.slice(1)) expect(one.compare, one.id).toBeUndefined();
});

test('assessments are shown in part where the policy does not ask that they are kept current', async () => {
  const asked = async (policy: string) => {
    const { questions } = await reported({
      ...PRODUCT,
      '.aims/policy.yml': `version: 1\nextends: ${policy}\n`,
    });
    return questions[2];
  };
  const off = `preset:iso-42001\ngates:\n  risk-review: { level: off, reason: Reviewed elsewhere every quarter }`;
  expect((await asked('preset:iso-42001'))?.status).toBe('shown');
  const less = await asked(off);
  expect(less?.status).toBe('part');
  expect(plain(less?.missing ?? [])).toContain('does not ask for risk-review');
});
