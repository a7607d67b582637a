import { expect, test } from 'vitest';
import { readPolicy, requirePolicy } from '../../src/evaluation/load-policy.ts';
import { openCatalog } from '../../src/evaluation/shipped-data.ts';
import type { Policy } from '../../src/policy/policy.ts';

const catalog = openCatalog();
const PATH = '.aims/policy.yml';

async function policyOf(files: Readonly<Record<string, string>>): Promise<Policy> {
  const read = async (path: string) => {
    const text = files[path];
    return text === undefined ? undefined : ({ state: 'read', bytes: Buffer.from(text) } as const);
  };
  const loaded = await readPolicy(PATH, read, catalog);
  if (loaded.ok === 'missing') throw new TypeError('there is no policy');
  return requirePolicy(loaded);
}

const OWN = 'version: 1\nextends: ./house.yml\n';
const house = (level: string): string =>
  `version: 1\nextends: preset:baseline\ngates:\n  model-card: { level: ${level} }\n`;
const levelIn = ({ gates }: Policy): string | undefined => gates.find(({ id }) => id === 'model-card')?.level;

test('the same files are compiled once', async () => {
  const files = { [PATH]: OWN, '.aims/house.yml': house('warning') };
  expect(await policyOf(files)).toBe(await policyOf({ ...files }));
});

test('another text of a file that the policy extends is another policy', async () => {
  const [one, other] = [house('warning'), house('notice')];
  expect(levelIn(await policyOf({ [PATH]: OWN, '.aims/house.yml': one }))).toBe('warning');
  expect(levelIn(await policyOf({ [PATH]: OWN, '.aims/house.yml': other }))).toBe('notice');
  expect(levelIn(await policyOf({ [PATH]: OWN, '.aims/house.yml': one }))).toBe('warning');
});

test('another text of a schema that it names is another policy', async () => {
  const own = `version: 1
gates:
  card:
    title: Card
    when: { changes: [prompt] }
    require: [{ document: { path: card.yml, schema: ./card.schema.json } }]
`;
  const schema = (key: string) =>
    JSON.stringify({ type: 'object', required: [key], properties: { [key]: { type: 'string' } } });
  const [one, other] = await Promise.all(
    ['name', 'owner'].map((key) => policyOf({ [PATH]: own, '.aims/card.schema.json': schema(key) })),
  );
  expect(one?.digest).not.toBe(other?.digest);
  expect(JSON.stringify(one?.gates)).not.toBe(JSON.stringify(other?.gates));
});

test('a mistake is told each time, at its place', async () => {
  const wrong = { [PATH]: 'version: 1\nextends: preset:baseline\ngatez: {}\n' };
  const told = await policyOf(wrong).catch((error: Error) => error.message);
  expect(told).toContain('gatez');
  expect(await policyOf(wrong).catch((error: Error) => error.message)).toBe(told);
  expect(levelIn(await policyOf({ [PATH]: 'version: 1\nextends: preset:baseline\n' }))).toBeDefined();
});
