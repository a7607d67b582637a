import { describe, expect, test } from 'vitest';
import { result } from '../../src/reporters/json.ts';
import { sarif } from '../../src/reporters/sarif.ts';
import { judged, lines } from '../support/memory.ts';
import { BOLDER_PROMPT, PRODUCT, SYSTEM } from '../support/product.ts';

const CHANGE = { 'prompts/system.md': BOLDER_PROMPT };
const policyOf = (gate: string, top = '') =>
  `version: 1\n${top}\nchanges: { prompt: ["prompts/**"] }\ngates:\n  g: { when: { changes: [prompt] }, ${gate} }\n`;
const asked = (policy: string, files: Readonly<Record<string, string>> = {}, now?: string) =>
  judged({
    policy,
    base: { ...PRODUCT, ...files, '.aims/policy.yml': policy },
    change: CHANGE,
    reviews: [],
    ...(now === undefined ? {} : { now }),
  });

test('a level by tier: what is left out is not asked', async () => {
  const at = async (risk: string) => {
    const system = (PRODUCT[`${SYSTEM}/system.yml`] ?? '').replace(/risk: \w+/, `risk: ${risk}`);
    const { findings } = await asked(
      policyOf('level: { high: failure, limited: notice }, require: [{ document: { path: none.md } }]'),
      {
        [`${SYSTEM}/system.yml`]: system,
      },
    );
    return findings.map(({ level }) => level);
  };
  expect([await at('high'), await at('limited'), await at('minimal')]).toEqual([['failure'], ['notice'], []]);
});

test('references are in findings, in JSON and in SARIF', async () => {
  const evaluation = await asked(
    policyOf('references: ["OMB M-25-21 §4(b)"], require: [{ document: { path: none.md } }]'),
  );
  expect(evaluation.findings[0]?.references).toEqual(['OMB M-25-21 §4(b)']);
  expect(result(evaluation)).toMatchObject({
    gates: [{ references: ['OMB M-25-21 §4(b)'] }],
    findings: [{ references: ['OMB M-25-21 §4(b)'] }],
  });
  expect(sarif(evaluation)).toContain('"OMB M-25-21 §4(b)"');
});

describe('who may grant an exception, and for how long', () => {
  const exception = (more: string) => ({
    '.aims/exceptions/late.yml': `id: late\ngate: g\nsystem: all\nreason: The document follows with the next release.\nrequested-by: sam\napproved-by: gail\n${more}`,
  });
  const gate = (keys: string) => policyOf(`${keys} require: [{ document: { path: none.md } }]`);
  test.each([
    ['no rule', gate(''), 'expires: "2027-11-01"', 'notice', 'holds'],
    [
      'by a role',
      gate('exceptions: { by: ["role:governance"] },'),
      'expires: "2027-11-01"',
      'notice',
      'holds',
    ],
    [
      'by another role',
      gate('exceptions: { by: ["role:legal", owner] },'),
      'expires: "2027-11-01"',
      'failure',
      'only role legal or the system owner may grant it, and @gail approved it',
    ],
    [
      'not at all',
      gate('exceptions: none,'),
      'expires: "2027-11-01"',
      'failure',
      'the policy allows no exception from this gate',
    ],
    [
      'within the time',
      gate('exceptions: { max: 30 days },'),
      'approved-at: "2026-11-01"\nexpires: "2026-12-01"',
      'notice',
      'holds',
    ],
    [
      'for too long',
      gate('exceptions: { max: 30 days },'),
      'approved-at: "2026-11-01"\nexpires: "2026-12-02"',
      'failure',
      'the policy allows at most 30 days from 2026-11-01',
    ],
    [
      'without a day',
      gate('exceptions: { max: 30 days },'),
      'expires: "2026-12-01"',
      'failure',
      'does not say when it was approved',
    ],
    [
      'approved today',
      gate('exceptions: { max: 30 days },'),
      'approved-at: "2026-11-23"\nexpires: "2026-12-01"',
      'notice',
      'holds',
    ],
    [
      'approved tomorrow',
      gate('exceptions: { max: 30 days },'),
      'approved-at: "2026-11-24"\nexpires: "2026-12-01"',
      'failure',
      'which is still to come',
    ],
    [
      'of the whole policy',
      policyOf('require: [{ document: { path: none.md } }]', 'exceptions: { max: 3 days }'),
      'approved-at: "2026-11-01"\nexpires: "2026-12-01"',
      'failure',
      'at most 3 days',
    ],
  ])('%s', async (_, policy, more, level, words) => {
    const evaluation = await asked(policy, exception(more));
    expect(evaluation.findings.map((one) => one.level)).toEqual([level]);
    expect(lines(evaluation).join()).toContain(words);
  });
});

describe('a schema of the organisation', () => {
  const policy = policyOf('require: [{ document: { path: "{system}/omb.yml", schema: ./omb.schema.json } }]');
  const schema = {
    '.aims/omb.schema.json':
      '{ "type": "object", "required": ["appeals"], "additionalProperties": false, "properties": { "appeals": { "type": "string", "format": "uri" } } }',
  };
  test.each([
    ['right', 'appeals: https://example.org/appeals\n', []],
    [
      'a key misspelt',
      'apeals: https://example.org/appeals\n',
      [`g ${SYSTEM}/omb.yml:1 \`appeals\` is missing`, `g ${SYSTEM}/omb.yml:1 unknown key \`apeals\``],
    ],
    ['no address', 'appeals: call us\n', [`g ${SYSTEM}/omb.yml:1 \`appeals\` has the wrong format`]],
  ])('%s', async (_, document, expected) => {
    expect(lines(await asked(policy, { ...schema, [`${SYSTEM}/omb.yml`]: document }))).toEqual(expected);
  });

  test('it is trusted as the policy is', async () => {
    const base = {
      ...PRODUCT,
      '.aims/policy.yml': policy,
      ...schema,
      [`${SYSTEM}/omb.yml`]: 'appeals: https://example.org/appeals\n',
    };
    const evaluation = await judged({ policy, base, change: { '.aims/omb.schema.json': '{}' }, reviews: [] });
    expect(lines(evaluation)).toContain(
      'governance-change waiting for @gail (role governance) to approve this content',
    );
  });

  test('a policy whose schema is not there is none', async () => {
    await expect(asked(policy)).rejects.toThrow('there is no schema `./omb.schema.json` beside this policy');
  });
});

test('a bad document and a change beside it: the finding says to correct the document first', async () => {
  const policy = policyOf(
    'require: [{ expression: { cel: documents.d.level <= 2, say: the level is too high, documents: { d: "{system}/d.yml" } } }]',
  );
  const base = { ...PRODUCT, '.aims/policy.yml': policy, [`${SYSTEM}/d.yml`]: 'level: 3\n' };
  const both = await judged({
    policy,
    base,
    change: { ...CHANGE, [`${SYSTEM}/d.yml`]: 'level: 1\n' },
    reviews: [],
  });
  expect(lines(both)).toEqual([`g ${SYSTEM}/d.yml:1 the level is too high on the target branch`]);
  expect(both.findings[0]?.remedy.map(({ text }) => text).join('')).toBe(
    'merge the correction of the document first, in a pull request that changes nothing else',
  );
  const alone = await judged({ policy, base, change: { [`${SYSTEM}/d.yml`]: 'level: 1\n' }, reviews: [] });
  expect(lines(alone)).toEqual([]);
});

test('sections of a document that has none are missing', async () => {
  const policy = policyOf('require: [{ document: { path: plan.yml, sections: [Rollback] } }]');
  expect(lines(await asked(policy, { 'plan.yml': 'rollback: by hand\n' }))).toEqual([
    'g plan.yml:1 there is no section "Rollback"',
  ]);
});

test('a gate that misses two things says the first, and how many more', async () => {
  const { gates } = await asked(
    policyOf('require: [{ document: { path: a.md } }, { document: { path: b.md } }]'),
  );
  expect(
    gates.flatMap(({ id, because }) => (id === 'g' ? [because.map(({ text }) => text).join('')] : [])),
  ).toEqual(['a.md does not exist (and 1 more)']);
});

test("the engine's own gate is told of only where it is asked", async () => {
  const policy = policyOf('require: [{ document: { path: README.md } }]');
  const base = { ...PRODUCT, '.aims/policy.yml': policy };
  const told = async (change: Readonly<Record<string, string>>) =>
    (await judged({ policy, base, change, reviews: [] })).gates.map(({ id }) => id);
  expect(await told(CHANGE)).toEqual(['g']);
  expect(await told({ 'src/shop.ts': '' })).toEqual(['g']);
  expect(await told({ ...CHANGE, '.aims/policy.yml': `${policy}# more\n` })).toEqual([
    'g',
    'governance-change',
  ]);
});

test('a trusted document of a system and of the organisation is asked of both', async () => {
  const policy = `version: 1
trusted: [shared.md]
gates:
  g: { require: [{ document: { path: shared.md } }] }
  o: { scope: organisation, require: [{ document: { path: shared.md, sections: [Aim] } }] }
`;
  const base = { ...PRODUCT, '.aims/policy.yml': policy, 'shared.md': '# Aim\n\nShorter waits.\n' };
  const found = await judged({ policy, base, change: { 'shared.md': '# Other\n\nNone.\n' }, reviews: [] });
  expect(lines(found)).toContain('o shared.md:1 there is no section "Aim"');
});

test('a signature that comes after an approval changes nothing of what was approved', async () => {
  const policy = policyOf('require: [{ approval: { by: [owner] } }]');
  const entry = (PRODUCT[`${SYSTEM}/system.yml`] ?? '').replace(
    'paths: [',
    'paths: [".aims/signatures/**", ',
  );
  const base = { ...PRODUCT, '.aims/policy.yml': policy, [`${SYSTEM}/system.yml`]: entry };
  const after = async (path: string) =>
    lines(
      await judged({
        policy,
        base,
        change: { ...CHANGE, [path]: '{}' },
        reviews: [{ login: 'dana', files: CHANGE }],
      }),
    );
  expect(await after('.aims/signatures/plan.md/a.json')).toEqual([]);
  expect(await after('prompts/more.md')).toEqual([expect.stringContaining('waiting for @dana')]);
});
