import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { testPolicy } from '../../src/cli/commands/policy-test.ts';
import { openCatalog } from '../../src/evaluation/shipped-data.ts';

const RULES = join(import.meta.dirname, 'rules');

test.each(readdirSync(RULES))('%s', async (name) => {
  const policy = join(RULES, name, 'policy.yml');
  const { text, failed } = await testPolicy(join(RULES, name, 'cases'), policy, openCatalog());
  expect(failed, text).toBe(0);
});
