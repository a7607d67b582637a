/** One reading of every document: what YAML can say in two ways says nothing in favour of a change. */
import { describe, expect, test } from 'vitest';
import { judged } from '../support/memory.ts';
import type { Files } from '../support/repository.ts';

const POLICY = `version: 1
changes: { prompt: ["prompts/**"] }
gates:
  results:
    when: { risk: [high] }
    require:
      - metrics: { results: ["{system}/results.yml"], thresholds: { accuracy: { min: 0.9 } } }
  people:
    require:
      - approval: { by: ["role:governance"] }
`;
const SYSTEM = '.aims/systems/bot/system.yml';
const RESULTS = '.aims/systems/bot/results.yml';
const ROLES = '.aims/roles.yml';
const register = (risk = 'risk: high') =>
  `name: Bot\nowner: dana\n${risk}\nstage: operation\npaths: ["prompts/**"]\n`;
const results = (metrics = 'metrics: { accuracy: { value: 0.95 } }') =>
  `version: 1\ndate: "2026-11-20"\nmodel: m\ncomplete: true\n${metrics}\n`;
const roles = (people = 'governance: { people: [gail] }') => `version: 1\nroles:\n  ${people}\n`;

const BASE: Files = {
  [ROLES]: roles(),
  [SYSTEM]: register(),
  [RESULTS]: results('metrics: { accuracy: { value: 0.9 } }'),
  'prompts/a.md': 'You answer.\n',
};

/** Judges a change of the prompt with an approval of `by` and new results. */
async function verdict(base: Files, change: Files = {}, by = 'gail'): Promise<string> {
  const { verdict: state } = await judged({
    policy: POLICY,
    base: { ...BASE, ...base },
    change: { 'prompts/a.md': 'You sell.\n', [RESULTS]: results(), ...change },
    reviews: [{ login: by }],
  });
  return state;
}

test('the change as it should be passes; one with poor results, or approved by another one, does not', async () => {
  expect(await verdict({})).toBe('pass');
  expect(await verdict({}, { [RESULTS]: results('metrics: { accuracy: { value: 0.1 } }') })).toBe('fail');
  expect(await verdict({}, {}, 'kim')).toBe('fail');
});

describe('a register that could be of low risk', () => {
  const rows: readonly (readonly [string, string])[] = [
    ['by a merge key', 'x-low: &low { risk: minimal }\n<<: *low'],
    ['by a merge key beside the true one', 'x-low: &low { risk: minimal }\n<<: *low\nrisk: high'],
    ['by a list of merge keys', 'x-low: &low { risk: minimal }\n<<: [*low, { risk: high }]'],
    ['by a key twice', 'risk: high\nrisk: minimal'],
    ['by a key twice, once in quotation marks', 'risk: high\n"risk": minimal'],
    ['by a key twice, once in escapes', 'risk: high\n"\\x72isk": minimal'],
    ['by a key twice, once with a tag', 'risk: high\n!!str risk: minimal'],
    ['by a key twice, once with an anchor', 'risk: high\n&r risk: minimal'],
    ['by a key twice, once as an alias', 'x-name: &r risk\nrisk: high\n*r : minimal'],
    ['by a complex key', 'risk: high\n? [risk]\n: minimal'],
    ['by an explicit key', 'risk: high\n? risk\n: minimal'],
    ['by the prototype of objects', '__proto__: { risk: minimal }'],
    ['by an anchor that is given twice', 'x-a: &a high\nx-b: &a minimal\nrisk: *a'],
    ['by an alias of nothing', 'risk: *nobody'],
    ['by an alias of itself', 'risk: &r [*r]'],
    ['by a second document', 'risk: high\n---\nrisk: minimal'],
    ['by the end of the document', 'risk: high\n...\nrisk: minimal'],
    ['by the language of 1.1', '%YAML 1.1\n---\nrisk: minimal'],
    ['by a tag', 'risk: !!binary bWluaW1hbA=='],
    ['by a tag of its own', 'risk: !minimal high'],
    ['by a set', 'risk: !!set { minimal }'],
    ['by a line that ends as of old', 'risk: high\u2028risk: minimal'],
    ['by a line that ends as on a mainframe', 'risk: high\u0085risk: minimal'],
    ['by a carriage return alone', 'risk: high\rrisk: minimal'],
    ['by a mark of the order of bytes', 'risk: high\n\ufeffrisk: minimal'],
    ['by a tab', 'risk: high\n\trisk: minimal'],
  ];
  test.each(rows)('%s', async (_, risk) => {
    // The results are poor: at high risk nothing can pass.
    const poor = { [RESULTS]: results('metrics: { accuracy: { value: 0.1 } }') };
    expect(await verdict({ [SYSTEM]: register(risk) }, poor)).toBe('fail');
    expect(await verdict({}, { ...poor, [SYSTEM]: register(risk) })).toBe('fail');
  });
});

describe('results that could be good', () => {
  const rows: readonly (readonly [string, string])[] = [
    ['by a merge key', 'x-good: &good { accuracy: { value: 0.99 } }\nmetrics: { <<: *good }'],
    [
      'by a merge key under the true one',
      'x-good: &good { accuracy: { value: 0.99 } }\nmetrics: { accuracy: { value: 0.1 }, <<: *good }',
    ],
    ['by a key twice', 'metrics: { accuracy: { value: 0.1 }, accuracy: { value: 0.99 } }'],
    [
      'by a key twice, in quotation marks',
      'metrics: { accuracy: { value: 0.1 }, "accuracy": { value: 0.99 } }',
    ],
    [
      'by two lists of metrics',
      'metrics: { accuracy: { value: 0.1 } }\nmetrics: { accuracy: { value: 0.99 } }',
    ],
    ['by the prototype of objects', 'metrics: { __proto__: { accuracy: { value: 0.99 } } }'],
    ['by an anchor of another file', 'metrics: { accuracy: { value: *good } }'],
    ['by a number without end', 'metrics: { accuracy: { value: .inf } }'],
    ['by no number', 'metrics: { accuracy: { value: .nan } }'],
    ['by a text', 'metrics: { accuracy: { value: "0.99" } }'],
    ['by a tag', 'metrics: { accuracy: { value: !!str 0.99 } }'],
    [
      'by a second document',
      'metrics: { accuracy: { value: 0.1 } }\n---\nmetrics: { accuracy: { value: 0.99 } }',
    ],
    ['by a number of base sixty', 'metrics: { accuracy: { value: 1:30 } }'],
    [
      'by a bomb of aliases',
      `x-a: &a [1]\n${Array.from({ length: 30 }, (_, index) => `x-${index}: &${String.fromCharCode(98 + (index % 24))}${index} [*a, *a, *a]`).join('\n')}\nmetrics: { accuracy: { value: 0.1 } }`,
    ],
  ];
  test.each(rows)('%s', async (_, metrics) => {
    expect(await verdict({}, { [RESULTS]: results(metrics) })).toBe('fail');
  });
});

describe('roles in which kim could be of governance', () => {
  const rows: readonly (readonly [string, string])[] = [
    ['by a merge key', 'x: &x { people: [kim] }\n  governance: { <<: *x }'],
    ['by a merge key beside people', 'other: &x { people: [kim] }\n  governance: { people: [gail], <<: *x }'],
    ['by a role twice', 'governance: { people: [gail] }\n  governance: { people: [kim] }'],
    ['by a role twice, in escapes', 'governance: { people: [gail] }\n  "\\x67overnance": { people: [kim] }'],
    ['by people twice', 'governance: { people: [gail], people: [kim] }'],
    ['by the prototype of objects', '__proto__: { governance: { people: [kim] } }'],
    ['by a list of a list', 'governance: { people: [[kim]] }'],
    ['by a key for a name', 'governance: { people: [{ kim: gail }] }'],
    [
      'by an anchor that is given twice',
      'x: { people: [&p gail] }\n  governance: { people: [*p] }\n  y: { people: [&p kim] }',
    ],
    ['by a name of two lines', 'governance: { people: ["gail\\nkim"] }'],
    ['by letters that look alike', 'governance: { people: ["\u212aim"] }'],
    ['by a name with a blank that is not seen', 'governance: { people: ["kim\u200b"] }'],
    [
      'by a second document',
      'governance: { people: [gail] }\n---\nversion: 1\nroles: { governance: { people: [kim] } }',
    ],
  ];
  test.each(rows)('%s', async (_, people) => {
    expect(await verdict({ [ROLES]: roles(people) }, {}, 'kim')).toBe('fail');
    // Nor by what the change itself proposes.
    expect(await verdict({}, { [ROLES]: roles(people) }, 'kim')).toBe('fail');
  });
});
