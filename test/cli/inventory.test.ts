import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Files, TestRepository } from '../support/repository.ts';
import { aimsGate } from './command.ts';

const SHOP: Files = {
  'api/package.json': '{"name":"api","dependencies":{"openai":"^4.1.0"}}\n',
  'api/chat.ts':
    'import OpenAI from "openai";\nawait new OpenAI().chat.completions.create({ model: "gpt-4o", temperature: 0.2, messages: [] });\n',
  'api/other.ts':
    'import OpenAI from "openai";\nawait new OpenAI().chat.completions.create({ model: "gpt-4o", messages: [] });\n',
  'api/prompts/system.md': 'You are the shop assistant. Never give medical advice.\n',
  'README.md': '# Shop\n',
  CODEOWNERS: 'api/ @sam\n',
  '.aims/systems/shop/system.yml':
    'version: 1\nname: Shop\nowner: dana\nrisk: limited\nstage: operation\npaths: [api/prompts/**]\n',
};
let repository: TestRepository;
beforeEach(() => {
  repository = new TestRepository();
  repository.commit('the shop', SHOP);
});
afterEach(() => repository.remove());

const inventory = (...args: readonly string[]) =>
  aimsGate(['inventory', '--repo', repository.directory, ...args]);

interface Item {
  readonly kind: string;
  readonly name: string;
  readonly places: readonly { readonly path: string; readonly line?: number }[];
  readonly systems: readonly string[];
  readonly owners: readonly string[];
  readonly supplier?: string;
}

async function items(...args: readonly string[]): Promise<readonly Item[]> {
  const { stdout } = await inventory('--format', 'json', ...args);
  return (JSON.parse(stdout) as { readonly items: readonly Item[] }).items;
}

describe('inventory', () => {
  test('tells what there is, where, whose it is and who supplies it', async () => {
    const found = await items();
    const rows = found.map(({ kind, name, places, systems, owners, supplier }) =>
      [
        kind,
        name,
        places.map(({ path, line = '' }) => `${path}:${line}`).join(' '),
        systems,
        owners,
        supplier ?? '',
      ].join(' | '),
    );
    expect(rows).toEqual([
      'hosted-model | gpt-4o | api/chat.ts:2 api/other.ts:2 |  | sam | OpenAI',
      'parameter | temperature 0.2 | api/chat.ts:2 |  | sam | ',
      'prompt | You are the shop assistant. Never give medical advice. | api/prompts/system.md:1 | shop | dana | ',
      'dependency | openai ^4.1.0 | api/package.json:1 |  | sam | OpenAI',
    ]);
  });

  test('the table counts what belongs to no system', async () => {
    const { stdout } = await inventory();
    expect(stdout).toContain('4 things of AI in 7 files, 3 in no registered system');
    expect(stdout).toContain('api/chat.ts:2 (+1) · owner sam · OpenAI');
  });

  test('a second run with the same cache says the same, and sees what changed', async () => {
    const cache = join(repository.directory, '..', `${repository.directory.split('/').at(-1)}.cache.json`);
    const first = await items('--cache', cache);
    expect(await items('--cache', cache)).toEqual(first);
    repository.commit('another model', {
      'api/other.ts': 'import OpenAI from "openai";\nconst model = "gpt-4.1";\n',
    });
    expect((await items('--cache', cache)).map(({ name }) => name)).toContain('gpt-4.1');
  });

  test('a broken cache is no cache', async () => {
    const cache = join(repository.directory, 'cache.json');
    repository.write({ 'cache.json': '{ "version": ' });
    expect(await items('--cache', cache)).toHaveLength(4);
  });

  test('CycloneDX 1.7: the schema accepts it', async () => {
    const { stdout } = await inventory('--format', 'cyclonedx');
    const folder = join(import.meta.dirname, '../../node_modules/@cyclonedx/cyclonedx-library/res/schema');
    const read = (name: string): object => JSON.parse(readFileSync(join(folder, name), 'utf8')) as object;
    const ajv = new Ajv({ strict: false, validateFormats: false });
    for (const name of ['spdx', 'jsf-0.82', 'cryptography-defs'])
      ajv.addSchema(
        read(`${name}.SNAPSHOT.schema.json`),
        `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`,
      );
    const validate = ajv.compile(read('bom-1.7.SNAPSHOT.schema.json'));
    validate(JSON.parse(stdout));
    expect(validate.errors).toBeNull();
  });
});
