import { expect, test } from 'vitest';
import { repeatedIds } from '../../src/documents/repeated-ids.ts';
import { parseYaml } from '../../src/documents/yaml.ts';

function found(text: string): readonly string[] {
  const parsed = parseYaml(text);
  if (!parsed.ok) throw new TypeError(parsed.problems[0]?.message);
  return repeatedIds(parsed.document).map(
    ({ position, message }) => `${position.line}:${position.column} ${message}`,
  );
}

test.each([
  [
    'the second of a list',
    'risks:\n  - id: R-1\n  - id: R-2\n  - id: R-1\n',
    ['4:5 `risks[2].id` is `R-1`, as `risks[0].id` is'],
  ],
  [
    'each that comes later',
    'risks: [{ id: a }, { id: a }, { id: a }]\n',
    ['1:22 `risks[1].id` is `a`, as `risks[0].id` is', '1:33 `risks[2].id` is `a`, as `risks[0].id` is'],
  ],
  ['lists of their own', 'risks: [{ id: a }]\nmeasures: [{ id: a }]\n', []],
  ['what others keep there', 'x-scan: { findings: [{ id: CWE-79 }, { id: CWE-79 }] }\n', []],
  ['entries without one', 'risks: [{ name: a }, { name: a }, a, 1]\n', []],
])('%s', (_, text, expected) => {
  expect(found(text)).toEqual(expected);
});
