/** The incident plan of a system may promise shorter times than the policy; the shortest holds, and no plan makes one longer. */
import { expect, test } from 'vitest';
import { presetPolicy } from '../../src/evaluation/load-policy.ts';
import { openCatalog } from '../../src/evaluation/shipped-data.ts';
import { heldInTime } from '../../src/recording/operation/judge.ts';
import { operationPlans } from '../../src/recording/operation/plans.ts';
import { Memory } from '../support/memory.ts';
import { PRODUCT, SYSTEM } from '../support/product.ts';

const NOW = '2026-11-20T12:00:00Z';
const BODY = '\n# Incident response\n\nWho is on duty looks, and tells the owner.\n';
const incident = (severity: string, detected: string, resolved?: string) => ({
  kind: 'incident' as const,
  id: 'I-1',
  systems: [],
  line: 1,
  severity,
  started: '2026-11-18T00:00:00Z',
  detected: `2026-11-18T${detected}:00Z`,
  ...(resolved === undefined ? {} : { resolved: `2026-11-18T${resolved}:00Z` }),
});

test.each([
  ['no times of its own, noticed after nine hours', '', incident('critical', '09:00', '10:00'), ['detected']],
  ['no times of its own, noticed after one hour', '', incident('critical', '01:00', '02:00'), []],
  [
    'half an hour by its own plan',
    'within: { critical: { detected: 30 minutes } }',
    incident('critical', '01:00', '02:00'),
    ['detected'],
  ],
  [
    'and resolved in half an hour',
    'within: { critical: { resolved: 30 minutes } }',
    incident('critical', '00:10', '01:00'),
    ['resolved'],
  ],
  [
    'still open after its own time',
    'within: { critical: { resolved: 1 hours } }',
    incident('critical', '00:10'),
    ['resolved'],
  ],
  [
    'by tier: the time of another tier does not hold',
    'within: { critical: { detected: { high: 10 minutes } } }',
    incident('critical', '01:00', '02:00'),
    [],
  ],
  [
    'by tier: its own',
    'within: { critical: { detected: { limited: 10 minutes } } }',
    incident('critical', '01:00', '02:00'),
    ['detected'],
  ],
  [
    'a year by its own plan: the policy holds',
    'within: { critical: { detected: 365 days } }',
    incident('critical', '09:00', '10:00'),
    ['detected'],
  ],
  [
    'another severity',
    'within: { low: { detected: 1 minutes } }',
    incident('critical', '01:00', '02:00'),
    [],
  ],
])('%s', async (_name, within, happened, late) => {
  const objects = new Memory();
  const front = within === '' ? '' : `---\n${within}\n---\n`;
  const commit = objects.commit('main', {
    ...PRODUCT,
    [`${SYSTEM}/incident-response.md`]: `${front}${BODY}`,
  });
  const policy = await presetPolicy('iso-42001', openCatalog());
  const plan = (await operationPlans(commit, policy, policy, objects)).get('support-bot');
  expect(plan?.incidents?.path).toBe(`${SYSTEM}/incident-response.md`);
  if (plan === undefined) return;
  expect(heldInTime([happened], plan, NOW).map((one) => one.late)).toEqual([late]);
});
