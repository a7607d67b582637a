/** The documents are in the package: as copies that can be checked, and as pages that can be read. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, describe, expect, test, vi } from 'vitest';
import type { Sha } from '../../src/ids.ts';
import { copyPath } from '../../src/report/documents.ts';
import { report } from '../../src/report/io/generate.ts';
import { LEDGER } from '../support/local-ledger.ts';
import { PRODUCT, SYSTEM } from '../support/product.ts';
import { repositoryWith } from '../support/reported.ts';
import type { Files } from '../support/repository.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** Every file of the package over `files`. */
async function packaged(files: Files) {
  const repository = await repositoryWith(files);
  const out = join(mkdtempSync(join(tmpdir(), 'aims-documents-')), 'package');
  folders.push(join(out, '..'));
  const said = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  await report({
    repo: repository.directory,
    rev: 'main',
    ledger: LEDGER,
    framework: 'iso-42001',
    now: '2026-11-24T09:00:00.000Z',
    out,
  });
  said.mockRestore();
  const paths = readdirSync(out, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(out.length + 1));
  const texts = new Map(paths.map((path) => [path, readFileSync(join(out, path), 'utf8')]));
  return { out, texts, repository };
}

interface Told {
  readonly path: string;
  readonly file?: string;
  readonly blob: string;
  readonly sha256: string;
  readonly commit: string;
}

test('each document has a copy, byte for byte, and the manifest says which blob it is', async () => {
  const { out, texts, repository } = await packaged(PRODUCT);
  const manifest = JSON.parse(texts.get('manifest.json') ?? '') as {
    readonly predicate: { readonly documents: readonly Told[] };
  };
  const { documents } = manifest.predicate;
  expect(documents.map(({ path }) => path)).toEqual(
    expect.arrayContaining([`${SYSTEM}/risk-assessment.yml`, `${SYSTEM}/system.yml`, '.aims/roles.yml']),
  );
  for (const { path, file = '', blob, commit } of documents) {
    const hash = execFileSync('git', ['hash-object', join(out, file)], { encoding: 'utf8' }).trim();
    expect(hash, path).toBe(blob);
    expect(repository.git('rev-parse', `${commit}:${path}`).trim(), path).toBe(blob);
  }
  repository.remove();
});

test('what they say is on pages: risks with heat map, impacts, the policy, objectives', async () => {
  const example = (name: string): string =>
    readFileSync(join(import.meta.dirname, '../../policies/examples/organisation', name), 'utf8');
  const risks = PRODUCT[`${SYSTEM}/risk-assessment.yml`] ?? '';
  const { texts, repository } = await packaged({
    ...PRODUCT,
    [`${SYSTEM}/risk-assessment.yml`]: `${risks}    owner: lee\n    due: "2026-12-31"\n    state: in-progress\n    controls: [A.8.2]\n`,
    '.aims/objectives.yml': example('objectives.yml'),
    '.aims/ai-policy.md': example('ai-policy.md'),
  });
  const register = texts.get('risks.html') ?? '';
  for (const said of [
    'R-1 wrong advice about a refund',
    'Before treatment',
    'class="heat high"',
    'shorter answers',
    'owner @lee',
    'due 2026-12-31',
    'A.8.2',
  ])
    expect(register).toContain(said);
  const organisation = texts.get('documents.html') ?? '';
  for (const said of ['Incidents are resolved in time.', 'A second person on duty', '# AI policy'])
    expect(organisation).toContain(said);
  expect(texts.get('systems/support-bot-documents.html')).toContain('customers who write to support');
  repository.remove();
});

test('documents are read as tables of at most eight columns: named entries too, and longer ones each by itself', async () => {
  const soa = readFileSync(join(import.meta.dirname, '../../policies/examples/organisation/soa.yml'), 'utf8');
  const { texts, repository } = await packaged({ ...PRODUCT, '.aims/soa.yml': soa });
  const pages = ['documents.html', 'systems/support-bot-documents.html'].map(
    (name) => parseHTML(texts.get(name) ?? '').document,
  );
  const tables = pages.flatMap((page) => [...page.querySelectorAll('table.values')]);
  const heads = tables.map((one) => [...one.querySelectorAll('thead th')].map((head) => head.textContent));
  for (const columns of heads) expect(columns.length, columns.join()).toBeLessThanOrEqual(8);
  const statement = tables.find((one) => /A\.10\.4/.test(one.textContent ?? ''));
  expect(statement?.querySelectorAll('tbody tr')).toHaveLength(38);
  const risks = texts.get('systems/support-bot-documents.html') ?? '';
  expect(risks).toContain('<dt>accepted-by</dt>');
  repository.remove();
});

test('a text keeps its line ends on its page, and a command its own line', async () => {
  const { texts } = await packaged(PRODUCT);
  const card = texts.get(`documents/${SYSTEM}/model-card.md`) ?? '';
  const page = texts.get('systems/support-bot-documents.html') ?? '';
  const shown = /<pre class="document">(---[^<]*)<\/pre>/.exec(page)?.[1] ?? '';
  expect(card.split('\n').length).toBeGreaterThan(10);
  expect(shown.split('\n')).toHaveLength(card.split('\n').length);
});

test('a confidential document leaves its title, git id and hash, and not a word of its content', async () => {
  const secret = 'a risk that nobody outside may read';
  const { texts, repository } = await packaged({
    ...PRODUCT,
    '.aims/policy.yml': `version: 1\nextends: preset:iso-42001\nconfidential: [".aims/systems/*/risk-assessment.yml"]\n`,
    [`${SYSTEM}/risk-assessment.yml`]: (PRODUCT[`${SYSTEM}/risk-assessment.yml`] ?? '').replace(
      'wrong advice about a refund',
      secret,
    ),
  });
  const holding = [...texts].filter(([, text]) => text.includes(secret)).map(([path]) => path);
  expect(holding).toEqual([]);
  const blob = repository.git('rev-parse', `main:${SYSTEM}/risk-assessment.yml`).trim();
  expect(texts.get('manifest.json')).toContain(blob);
  const page = texts.get('systems/support-bot-documents.html') ?? '';
  expect(page).toContain('Confidential by the policy');
  expect(page).toContain(blob.slice(0, 12));
  repository.remove();
});

describe('where a copy lies', () => {
  const sha = 'a'.repeat(40) as Sha;
  test.each([
    ['docs/card.md', 'documents/docs/card.md'],
    ['../../etc/passwd', `documents/by-id/${sha}.txt`],
    ['a/../b.yml', `documents/by-id/${sha}.txt`],
    ['a//b.yml', `documents/by-id/${sha}.txt`],
    ['a\\b.yml', `documents/by-id/${sha}.txt`],
    ['c:/b.yml', `documents/by-id/${sha}.txt`],
    [`${'x'.repeat(300)}.yml`, `documents/by-id/${sha}.txt`],
    ['line\nbreak.yml', `documents/by-id/${sha}.txt`],
    ['report/results.html', 'documents/report/results.html.txt'],
    ['plan.svg', 'documents/plan.svg.txt'],
    ['.aims/soa.yml', 'documents/.aims/soa.yml'],
  ])('%s', (path, file) => {
    expect(copyPath(path, sha)).toBe(file);
  });
});
