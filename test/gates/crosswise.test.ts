import { describe, expect, test } from 'vitest';
import { judged, lines } from '../support/memory.ts';
import { BOLDER_PROMPT, PRODUCT } from '../support/product.ts';

const { '.aims/policy.yml': _, ...BASE } = PRODUCT;

const let3 = '{ a: docs/a.yml, b: docs/b.yml, c: docs/c.yml }';
const policy = (require: string) =>
  `version: 1\nchanges: { prompt: [prompts/**] }\nlet: ${let3}\ngates: { g: { when: { changes: [prompt] }, require: [${require}] } }\n`;
const PLAN = '{ document: { path: plan.md } }';
const NOTE = '{ document: { path: note.md } }';
const asks = (cel: string) => policy(`{ if: { expression: '${cel}' }, then: [${PLAN}], else: [${NOTE}] }`);

type Values = Readonly<Record<string, number | boolean>>;
const files = (values: Values) =>
  Object.fromEntries(Object.entries(values).map(([name, x]) => [`docs/${name}.yml`, `x: ${x}\n`]));

async function asked(text: string, before: Values, after: Values): Promise<readonly string[]> {
  const evaluation = await judged({
    policy: text,
    base: { ...BASE, ...files(before) },
    change: { 'prompts/system.md': BOLDER_PROMPT, ...files(after) },
  });
  return [...new Set(lines(evaluation).filter((line) => line.startsWith('g ')))];
}

const plan = 'g plan.md:1 plan.md does not exist';
const note = 'g note.md:1 note.md does not exist';
const LIVE = 'documents.a.x >= 3 && documents.b.x';

describe('two documents of one condition that one change changes', () => {
  test.each<readonly [string, string, Values, Values, readonly string[]]>([
    [
      'the level sinks as the system goes live',
      asks(LIVE),
      { a: 4, b: false },
      { a: 1, b: true },
      [plan, note],
    ],
    ['the level sinks', asks(LIVE), { a: 4, b: false }, { a: 1, b: false }, [note]],
    ['it goes live', asks(LIVE), { a: 1, b: false }, { a: 1, b: true }, [note]],
    [
      'in two expressions of one condition',
      policy(
        `{ if: { all: [{ expression: documents.a.x >= 3 }, { expression: documents.b.x }] }, then: [${PLAN}] }`,
      ),
      { a: 4, b: false },
      { a: 1, b: true },
      [plan],
    ],
    [
      'where the policy says which side decides, that one does',
      policy(`{ if: { expression: { cel: '${LIVE}', at: head } }, then: [${PLAN}], else: [${NOTE}] }`),
      { a: 4, b: false },
      { a: 1, b: true },
      [note],
    ],
    [
      'a plan that is widened with what it bounds, as a way of any',
      policy('{ any: [{ expression: documents.a.x <= documents.b.x }, { document: plan.md }] }'),
      { a: 0.3, b: 0.3 },
      { a: 0.9, b: 1 },
      [expect.stringContaining('(or: plan.md does not exist)')],
    ],
  ])('%s', async (_, text, before, after, expected) => {
    expect(await asked(text, before, after)).toEqual(expected);
  });

  test('of more than four, both sides are asked', async () => {
    const names = ['a', 'b', 'c', 'd', 'e'];
    const text = `version: 1\nchanges: { prompt: [prompts/**] }\nlet: { ${names.map((name) => `${name}: docs/${name}.yml`).join(', ')} }\ngates: { g: { when: { changes: [prompt] }, require: [{ if: { expression: '${names.map((name) => `documents.${name}.x > 0`).join(' || ')}' }, then: [${PLAN}], else: [${NOTE}] }] } }\n`;
    const all = (x: number) => Object.fromEntries(names.map((name) => [name, x]));
    expect(await asked(text, all(1), all(2))).toEqual([plan, note]);
  });
});

/** A small generator, so that a failure can be run again. */
function* numbers(seed: number): Generator<number, never> {
  let state = seed;
  for (;;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state >>> 8;
  }
}

test('whatever the condition is: it is asked where one combination of the versions fulfils it', async () => {
  const next = numbers(16);
  const draw = (below: number) => next.next().value % below;
  for (let round = 0; round < 60; round += 1) {
    const truths = Array.from({ length: 8 }, () => draw(2) === 1);
    const cel = truths
      .flatMap((holds, at) =>
        holds
          ? [`documents.a.x == ${at & 1} && documents.b.x == ${(at >> 1) & 1} && documents.c.x == ${at >> 2}`]
          : [],
      )
      .concat('documents.a.x > 1')
      .join(' || ');
    const [before, after] = [0, 0].map(() => ({ a: draw(2), b: draw(2), c: draw(2) }));
    if (before === undefined || after === undefined) throw new TypeError('two are drawn');
    const versions = [0, 1, 2, 3, 4, 5, 6, 7].map((which) => {
      const of = (name: 'a' | 'b' | 'c', bit: number) => ((which & bit) === 0 ? before[name] : after[name]);
      return truths[of('a', 1) | (of('b', 2) << 1) | (of('c', 4) << 2)] === true;
    });
    const expected = [
      ...(versions.includes(true) ? [plan] : []),
      ...(versions.includes(false) ? [note] : []),
    ];
    expect(await asked(asks(cel), before, after), `${cel}: ${JSON.stringify([before, after])}`).toEqual(
      expected,
    );
  }
});
