import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');

test.each(['SECURITY.md', 'docs/threats.md'])('every test that %s names is there', (page) => {
  const text = readFileSync(join(root, page), 'utf8');
  const named = [...text.matchAll(/`((?:test|scripts)\/[^`*\s]+\.(?:ts|yml))`/g)].map(
    ([, path = '']) => path,
  );
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

test('every promise names the test that holds it', () => {
  const text = readFileSync(join(root, 'SECURITY.md'), 'utf8');
  const [, promises = ''] =
    /## What the gate withstands\n\n([\s\S]*?)\n\nThe \[threat model\]/.exec(text) ?? [];
  const items = promises.split(/\n(?=- )/);
  expect(items.length).toBeGreaterThan(8);
  for (const item of items) expect(item).toMatch(/`(?:test\/|node scripts\/)[^`]+`/);
});
