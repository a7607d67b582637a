import { expect, test } from 'vitest';
import { evaluateBranch } from '../../src/evaluation/evaluate-branch.ts';
import { readPolicy, requirePolicy } from '../../src/evaluation/load-policy.ts';
import { openCatalog } from '../../src/evaluation/shipped-data.ts';
import { plain } from '../../src/prose.ts';
import { Memory } from '../support/memory.ts';
import type { Files } from '../support/repository.ts';

const POLICY = `version: 1
changes: { prompt: ["prompts/**"], dataset: ["data/**"] }
gates:
  registered: { require: [{ registered: {} }] }
  reviewed: { require: [{ fresh: { path: "{system}/risk.yml", field: date, within: 12 months } }] }
  data: { when: { changes: [dataset] }, require: [{ document: { path: "{system}/data.yml" } }] }
  late: { when: { stage: [retired] }, require: [{ document: { path: "{system}/end.yml" } }] }
  people: { require: [{ approval: { by: [owner] } }] }
  audit: { scope: organisation, require: [{ fresh: { path: .aims/audit.yml, field: date, within: 12 months } }] }
`;
const SYSTEM = `name: Bot
description: It answers questions about orders.
owner: dana
deputies: [omar]
purpose: shorter waits
techniques: [large language model]
training-data: { what: none of ours, source: the vendor }
input-data: questions
output: [generation]
affected-parties: [customers]
risk: limited
regulations: [EU AI Act article 50]
controls: [A.5.4]
review-date: "2027-01-01"
stage: operation
paths: ["prompts/**"]
`;
const FILES: Files = {
  '.aims/systems/bot/system.yml': SYSTEM,
  '.aims/systems/bot/risk.yml': 'date: "2026-06-01"\n',
  '.aims/audit.yml': 'date: "2026-06-01"\n',
  'prompts/system.md': 'Be kind.\n',
};

async function standing(changes: Files, now = '2026-07-01', text = POLICY) {
  const memory = new Memory();
  const commit = memory.commit('tip', { '.aims/policy.yml': text, ...FILES, ...changes });
  const catalog = openCatalog();
  const policy = requirePolicy(
    (await readPolicy(
      '.aims/policy.yml',
      async () => ({ state: 'read', bytes: Buffer.from(text) }),
      catalog,
    )) as Exclude<Awaited<ReturnType<typeof readPolicy>>, { ok: 'missing' }>,
  );
  const question = { policy, mode: 'enforce', commit, now: `${now}T00:00:00.000Z`, ahead: 30 } as const;
  const { evaluation, soon } = await evaluateBranch(question, memory);
  const line = ({ gate, system, message }: (typeof soon)[number]) =>
    `${gate}${system === undefined ? '' : ` ${system}`}: ${plain(message)}`;
  return { verdict: evaluation.verdict, findings: evaluation.findings.map(line), soon: soon.map(line) };
}

const LONG_AGO = 'date in .aims/systems/bot/risk.yml is 2026-06-01, more than 12 months ago';

test.each<[string, Files, string, string[], string[]]>([
  ['nothing has expired', {}, '2026-07-01', [], []],
  [
    'an assessment and an audit expire within the month',
    {},
    '2027-05-20',
    ['registered bot: the register entry was due for review on 2027-01-01'],
    [`reviewed bot: ${LONG_AGO}`, 'audit: date in .aims/audit.yml is 2026-06-01, more than 12 months ago'],
  ],
  [
    'both have expired',
    { '.aims/systems/bot/system.yml': SYSTEM.replace('2027-01-01', '2030-01-01') },
    '2027-06-02',
    [`reviewed bot: ${LONG_AGO}`, 'audit: date in .aims/audit.yml is 2026-06-01, more than 12 months ago'],
    [],
  ],
  [
    'a class that its files show is asked about',
    {
      '.aims/systems/bot/system.yml': SYSTEM.replace('"prompts/**"', '"prompts/**", "data/**"'),
      'data/a.csv': 'a\n',
    },
    '2026-07-01',
    ['data bot: .aims/systems/bot/data.yml does not exist'],
    [],
  ],
  [
    'a stage that it has reached is asked about',
    { '.aims/systems/bot/system.yml': SYSTEM.replace('stage: operation', 'stage: retired') },
    '2026-07-01',
    ['late bot: .aims/systems/bot/end.yml does not exist'],
    [],
  ],
  [
    'a record of the organisation that is gone',
    { '.aims/audit.yml': null },
    '2026-07-01',
    ['audit: .aims/audit.yml does not exist'],
    [],
  ],
  [
    'an exception that ends within the month',
    {
      '.aims/systems/bot/risk.yml': 'date: "2020-01-01"\n',
      '.aims/exceptions/e.yml':
        'gate: reviewed\nsystem: bot\nreason: the team moves\nrequested-by: sam\napproved-by: dana\nexpires: "2026-07-20"\n',
    },
    '2026-07-01',
    [
      'reviewed bot: date in .aims/systems/bot/risk.yml is 2020-01-01, more than 12 months ago; exception e holds 19 more days: the team moves',
    ],
    [
      'reviewed bot: date in .aims/systems/bot/risk.yml is 2020-01-01, more than 12 months ago; exception e does not hold: it ended on 2026-07-20',
    ],
  ],
])('%s', async (_, changes, now, findings, soon) => {
  const found = await standing(changes, now);
  expect(found.findings).toEqual(findings);
  expect(found.soon).toEqual(soon);
});

test('a system whose files show nothing that answers is asked as if it had a model id and a prompt', async () => {
  const gates = ['model-id', 'prompt', 'dataset'].map(
    (kind) => `  ${kind}: { when: { changes: [${kind}] }, require: [{ document: { path: ${kind}.md } }] }\n`,
  );
  const hidden = { '.aims/systems/bot/system.yml': SYSTEM.replace('prompts/**', 'src/**'), 'src/bot.py': '' };
  const { findings } = await standing(hidden, '2026-07-01', `version: 1\ngates:\n${gates.join('')}`);
  expect(findings).toEqual([
    'model-id bot: model-id.md does not exist',
    'prompt bot: prompt.md does not exist',
  ]);
});

test('a branch without gaps passes, whatever only a change is asked', async () => {
  expect((await standing({})).verdict).toBe('pass');
});

test('a gate of the organisation that no change touches is not asked in a pull request', async () => {
  const { judged, lines } = await import('../support/memory.ts');
  const base = { ...FILES, '.aims/audit.yml': null };
  const found = async (change: Files) =>
    lines(await judged({ policy: POLICY, base, change, reviews: [{ login: 'dana' }] }));
  expect((await found({ 'prompts/system.md': 'Be brief.\n' })).filter((line) => /^audit/.test(line))).toEqual(
    [],
  );
  expect(
    (await found({ '.aims/audit.yml': 'date: "1999-01-01"\n' })).filter((line) => /^audit/.test(line)),
  ).toEqual(['audit .aims/audit.yml:1 date in .aims/audit.yml is 1999-01-01, more than 12 months ago']);
});
