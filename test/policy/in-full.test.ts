import { describe, expect, test } from 'vitest';
import { policy, problems } from './read.ts';

const gate = (require: string) => `version: 1
let: { experts: ["role:legal", owner], plan: "{system}/plan.yml", usual: [{ review: 2 }] }
gates:
  g: { when: { changes: [prompt] }, require: [${require}] }
`;

describe('a short form is what it is in full', () => {
  test.each([
    ['{ approval: owner }', '{ approval: { by: [owner] } }'],
    ['{ approval: [owner, "role:legal"] }', '{ approval: { by: [owner, "role:legal"] } }'],
    ['{ approval: $experts }', '{ approval: { by: ["role:legal", owner] } }'],
    ['{ approval: [$experts, "@kim"] }', '{ approval: { by: ["role:legal", owner, "@kim"] } }'],
    ['{ review: 2, remedy: ask two }', '{ review: { count: 2 }, remedy: ask two }'],
    ['{ document: a.md }', '{ document: { path: a.md } }'],
    ['{ document: $plan }', '{ document: { path: "{system}/plan.yml" } }'],
    [
      '{ distinct: [owner, ["role:legal", "role:risk"]] }',
      '{ distinct: [{ by: [owner] }, { by: ["role:legal", "role:risk"] }] }',
    ],
    ['$usual', '{ review: { count: 2 } }'],
    ['{ not: { document: a.md } }', '{ not: { document: { path: a.md } } }'],
    [
      '{ if: { document: a.md }, then: [{ review: 2 }], else: [{ any: [{ approval: owner }, { document: b.md }] }] }',
      '{ if: { document: { path: a.md } }, then: [{ review: { count: 2 } }], else: [{ any: [{ approval: { by: [owner] } }, { document: { path: b.md } }] }] }',
    ],
    ['{ fresh: { path: a.yml, field: [date] } }', '{ fresh: { path: a.yml, field: date } }'],
  ])('%s', async (short, full) => {
    const [read, wanted] = await Promise.all([policy(gate(short)), policy(gate(full))]);
    expect(read.gates).toEqual(wanted.gates);
  });

  test.each([
    ['{ approval: rol:legal }', '4:59 gates.g.require[0].approval.by[0] cannot be rol:legal'],
    ['{ review: 22 }', '4:57 gates.g.require[0].review.count is 22, and must be at most 10'],
    ['{ review: many }', '4:57 gates.g.require[0].review must be a mapping'],
    ['{ link: { path: a.yml, field: [x, []] } }', '4:81 gates.g.require[0].link.field[1] must be text'],
  ])('%s is told where it stands', async (short, told) => {
    expect(await problems(gate(short))).toEqual([expect.stringContaining(told)]);
  });
});

describe('`when` at the top', () => {
  const usual = (gates: string) => `version: 1
when: { changes: [prompt], stage: [operation] }
gates:
${gates}
`;
  test('holds for each gate that requires something, key by key', async () => {
    const { gates } = await policy(
      usual(
        '  a: { require: [{ review: 1 }] }\n  b: { when: { stage: [design] }, require: [{ review: 1 }] }\n  c: { when: { changes: [dataset], risk: [high] }, require: [{ review: 1 }] }',
      ),
    );
    expect(gates.map(({ when }) => when)).toEqual([
      expect.objectContaining({ changes: ['prompt'], stage: ['operation'] }),
      expect.objectContaining({ changes: ['prompt'], stage: ['design'] }),
      expect.objectContaining({ changes: ['dataset'], stage: ['operation'], risk: ['high'] }),
    ]);
  });

  test('not for a gate of the parent whose level alone is another', async () => {
    const org = 'version: 1\ngates: { a: { when: { changes: [dataset] }, require: [{ review: 1 }] } }';
    const { gates } = await policy(
      `version: 1\nextends: ./org.yml\nwhen: { changes: [prompt] }\ngates: { a: { level: warning }, b: { require: [{ review: 2 }] } }`,
      { '.aims/org.yml': org },
    );
    expect(gates.map(({ id, when }) => [id, when.changes])).toEqual([
      ['a', ['dataset']],
      ['b', ['prompt']],
    ]);
  });

  test('narrows no locked gate', async () => {
    const org =
      'version: 1\ngates: { a: { locked: tighten-only, when: { changes: [dataset, prompt] }, require: [{ review: 1 }] } }';
    expect(
      await problems(
        `version: 1\nextends: ./org.yml\nwhen: { changes: [prompt] }\ngates: { a: { require: [{ review: 2 }] } }`,
        { '.aims/org.yml': org },
      ),
    ).toEqual([expect.stringContaining('3:1 when of a cannot be loosened')]);
  });

  test('a mistake in it is told once, where it stands', async () => {
    const text = usual('  a: { require: [{ review: 1 }] }\n  b: { require: [{ review: 1 }] }').replace(
      'changes: [prompt]',
      'changes: [promt]',
    );
    expect(await problems(text)).toEqual([expect.stringContaining('2:19 when.changes[0] cannot be promt')]);
    const expression = text.replace('[promt]', '[prompt], expression: "sytem.risk == 1"');
    expect(await problems(expression)).toEqual([expect.stringContaining('there is no sytem')]);
  });
});
