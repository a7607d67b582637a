/** The committed bundle as people get it: packed, installed into an empty project without the network, and run. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aimsGate } from '../cli/command.ts';
import { BOLDER_PROMPT, PRODUCT } from '../support/product.ts';
import { TestRepository } from '../support/repository.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const MANIFEST = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { readonly version: string };
const CHECK = ['check', '--base', 'main', '--head', 'bolder', '--now', '2026-11-23', '--format', 'json'];

const project = mkdtempSync(join(tmpdir(), 'aims-gate-installed-'));
const repository = new TestRepository();
/** The command line that npm linked. */
const gate = (...args: readonly string[]) =>
  spawnSync(process.execPath, [join(project, 'node_modules/.bin/aims-gate'), ...args], {
    cwd: repository.directory,
    encoding: 'utf8',
  });

beforeAll(() => {
  const npm = (cwd: string, ...args: readonly string[]) =>
    execFileSync('npm', args, { cwd, encoding: 'utf8' });
  npm(ROOT, 'pack', '--silent', '--ignore-scripts', '--pack-destination', project);
  const tarball = readdirSync(project).find((name) => name.endsWith('.tgz'));
  writeFileSync(join(project, 'package.json'), '{ "name": "empty", "private": true }\n');
  npm(project, 'install', '--offline', '--omit=optional', '--no-audit', '--no-fund', `./${tarball}`);
  repository.commit('The product', PRODUCT);
  repository.git('switch', '--quiet', '--create', 'bolder');
  repository.commit('A bolder prompt', { 'prompts/system.md': BOLDER_PROMPT });
});
afterAll(() => {
  rmSync(project, { recursive: true, force: true });
  repository.remove();
});

describe('installed from the package', () => {
  test('it brings no other package with it', () => {
    const installed = readdirSync(join(project, 'node_modules')).filter((name) => !name.startsWith('.'));
    expect(installed).toEqual(['aims-gate']);
  });

  test('it holds what it needs and nothing else', () => {
    const folder = join(project, 'node_modules/aims-gate');
    expect(readdirSync(folder).sort()).toEqual(
      ['CHANGELOG.md', 'LICENSE', 'README.md', 'action.yml', 'dist', 'package.json', 'policies'].filter(
        (name) => existsSync(join(folder, name)),
      ),
    );
  });

  test('it says its version', () => {
    expect(gate('--version').stdout).toBe(`${MANIFEST.version}\n`);
  });

  test('it judges as the sources do', () => {
    const [bundled, fromSources] = [gate(...CHECK), aimsGate([...CHECK, '--repo', repository.directory])];
    expect(bundled.status).toBe(1);
    expect(JSON.parse(bundled.stdout)).toEqual(JSON.parse(fromSources.stdout));
  });

  test('an error is one sentence with its way out', () => {
    const { status, stderr } = gate('check', '--base', 'nowhere');
    expect(status).toBe(2);
    expect(stderr).toMatch(/^aims-gate: [^\n]*nowhere[^\n]*\n→ [^\n]+\n$/);
  });
});

describe('the action from the bundle', () => {
  test('an event that asks for nothing ends at once', () => {
    const event = join(project, 'event.json');
    writeFileSync(
      event,
      JSON.stringify({ action: 'created', issue: { number: 1 }, comment: { body: 'Thanks!' } }),
    );
    const { status, stdout } = spawnSync(process.execPath, [join(ROOT, 'dist/index.js')], {
      encoding: 'utf8',
      env: {
        GITHUB_EVENT_NAME: 'issue_comment',
        GITHUB_EVENT_PATH: event,
        GITHUB_REPOSITORY: 'octo/shop',
        GITHUB_RUN_ID: '1',
        GITHUB_RUN_ATTEMPT: '1',
        // Node lists there every file that it loaded.
        NODE_V8_COVERAGE: join(project, 'loaded'),
      },
    });
    expect(status).toBe(0);
    expect(stdout).toMatch(/^aims-gate: reading the event\naims-gate: nothing to do, [^\n]+\n$/);
    expect(bytesLoaded(join(project, 'loaded'))).toBeLessThan(300_000);
  });
});

/** Bytes of the files of `dist/` that a process loaded, by what Node wrote into `folder`. */
function bytesLoaded(folder: string): number {
  const urls = readdirSync(folder).flatMap((name) => {
    const { result } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as {
      readonly result: readonly { readonly url: string }[];
    };
    return result.flatMap(({ url }) => (url.startsWith('file://') ? [fileURLToPath(url)] : []));
  });
  const own = [...new Set(urls)].filter((path) => path.startsWith(join(ROOT, 'dist')));
  expect(own.length).toBeGreaterThan(0);
  return own.reduce((sum, path) => sum + statSync(path).size, 0);
}
