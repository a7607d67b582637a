import { expect, test } from 'vitest';
import { CEL_VARIABLES, treeOf, variablesIn } from '../../src/policy/cel.ts';

/** Where a variable can stand in an expression: a fact that is not seen to be named is not gathered. */
const PLACES: readonly ((name: string) => string)[] = [
  (name) => name,
  (name) => `${name}.key == 1`,
  (name) => `${name}["key"] == 1`,
  (name) => `has(${name}.key)`,
  (name) => `${name}.?key.orValue(1) == 1`,
  (name) => `[${name}].size() == 1`,
  (name) => `{"key": ${name}}.size() == 1`,
  (name) => `!(true || size(${name}) > 0)`,
  (name) => `true ? true : size(${name}) > 0`,
  (name) => `[1].all(x, [2].exists(y, x + y > size(${name})))`,
  (name) => `[1].map(x, ${name}).size() == 1`,
  (name) => `[1].filter(x, ${name} == x).size() == 1`,
  (name) => `"text".matches(string(${name}))`,
  (name) => `size(${name}) > 1 && "a" in ${name}`,
];

test.each(CEL_VARIABLES)('%s is seen wherever it is named', (name) => {
  for (const place of PLACES) {
    const cel = place(name);
    expect([cel, treeOf(cel) !== undefined, [...variablesIn({ cel })]]).toEqual([cel, true, [name]]);
    const say = `{today} and {${name}}`;
    expect(variablesIn({ cel: 'true', say }), say).toEqual(new Set(['today', name]));
  }
});

test('a key of a document and a name that an expression brings itself are no variables', () => {
  expect([...variablesIn({ cel: '[1].all(x, documents.lines.changes == x)' })]).toEqual(['documents']);
});
