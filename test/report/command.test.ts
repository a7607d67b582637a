import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { report } from '../../src/report/io/generate.ts';
import { writePackage } from '../../src/report/io/write-package.ts';
import { aimsGate, type Ran } from '../cli/command.ts';
import { LEDGER } from '../support/local-ledger.ts';
import { organisationDecisions } from '../support/organisation.ts';
import { PRODUCT } from '../support/product.ts';
import { PUBLIC_KEY, repositoryWith } from '../support/reported.ts';
import type { TestRepository } from '../support/repository.ts';

let repository: TestRepository;
let scratch: string;
let out: string;
let key: string;

beforeAll(async () => {
  repository = await repositoryWith(PRODUCT, organisationDecisions({ systems: 1, changes: 4 }));
  scratch = mkdtempSync(join(tmpdir(), 'aims-gate-report-'));
  key = join(scratch, 'key.pem');
  writeFileSync(key, PUBLIC_KEY);
});
beforeEach(() => {
  out = join(mkdtempSync(join(scratch, 'run-')), 'package');
});
afterAll(() => {
  repository.remove();
  rmSync(scratch, { recursive: true });
});

function reportTo(folder: string, ...more: readonly string[]): Ran {
  return aimsGate([
    'report',
    '--repo',
    repository.directory,
    '--rev',
    'main',
    '--out',
    folder,
    '--now',
    '2026-11-24',
    ...more,
  ]);
}

/** Path → text of every file under `folder`. */
function contents(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    files.sort().map((file) => [file.slice(folder.length + 1), readFileSync(file, 'utf8')]),
  );
}

describe('aims-gate report', () => {
  test('writes a package whose first page says what it is about', () => {
    const ran = reportTo(out, '--key', key);
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(ran.stdout).toContain('acme/shop, 2025-11-25 to 2026-11-24');
    const files = contents(out);
    expect(Object.keys(files)).toEqual(
      expect.arrayContaining([
        'aims-report.json',
        'decisions/1.html',
        'gaps.html',
        'index.html',
        'systems/support-bot.html',
      ]),
    );
    expect(files['index.html']).toContain('9 records, one unbroken chain, every one signed');
    expect(JSON.parse(files['aims-report.json'] ?? '')).toMatchObject({
      repository: 'acme/shop',
      commit: repository.git('rev-parse', 'main'),
    });
    // Others may open it too.
    expect(execFileSync('stat', ['-c', '%a', out], { encoding: 'utf8' }).trim()).toBe('755');
  });

  test('the same question has the same answer, byte for byte, and takes the place of the one before', () => {
    reportTo(out, '--key', key);
    const first = contents(out);
    writeFileSync(join(out, 'left-over.html'), 'from an older version');
    expect(reportTo(out, '--key', key).code).toBe(0);
    expect(contents(out)).toEqual(first);
    expect(readdirSync(join(out, '..'))).toEqual(['package']);
  });

  test('never replaces a folder that is no package', () => {
    mkdirSync(out);
    writeFileSync(join(out, 'thesis.txt'), 'mine');
    expect(reportTo(out)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('is not empty and holds no evidence package'),
    });
    expect(contents(out)).toEqual({ 'thesis.txt': 'mine' });
  });

  test('leaves nothing half-written, and an earlier package as it was', async () => {
    reportTo(out, '--key', key);
    const before = contents(out);
    async function* failing() {
      yield { path: 'index.html', content: 'half' };
      throw new TypeError('the disk is full');
    }
    await expect(writePackage(out, { files: failing() }, {})).rejects.toThrow('the disk is full');
    expect(contents(out)).toEqual(before);
    expect(readdirSync(join(out, '..'))).toEqual(['package']);
  });

  interface Row {
    readonly name: string;
    readonly args: readonly string[];
    readonly says: string;
  }
  const refused: readonly Row[] = [
    {
      name: 'a system nobody registered',
      args: ['--system', 'support-bto'],
      says: 'no system support-bto is registered\n→ did you mean support-bot?',
    },
    {
      name: 'a path for a system',
      args: ['--system', '../../etc'],
      says: 'no system ../../etc is registered',
    },
    {
      name: 'a period that ends before it starts',
      args: ['--from', '2026-05-01', '--to', '2026-04-01'],
      says: 'after its end',
    },
    { name: 'a day there is none of', args: ['--from', '2026-02-30'], says: 'it must be a day' },
    { name: 'an unknown framework', args: ['--framework', 'soc-2'], says: 'Allowed choices are' },
    { name: 'a revision there is none of', args: ['--rev', 'nowhere'], says: 'there is no commit "nowhere"' },
    {
      name: 'a key that is not there',
      args: ['--key', '/nowhere.pem'],
      says: 'cannot read the key /nowhere.pem',
    },
  ];
  test.each(refused)('$name: exit code 2, no folder', ({ args, says }) => {
    const ran = reportTo(out, ...args);
    expect(ran.stderr).toContain(says);
    expect(ran.code).toBe(2);
    expect(existsSync(out)).toBe(false);
  });

  test.each([
    ['eu-ai-act', 'EU AI Act', 'Article 14'],
    ['nist-ai-rmf', 'NIST AI RMF 1.0', 'Govern 1.4'],
    ['hipaa', 'HIPAA: 45 CFR Part 164', '164.308(a)(1)'],
  ])('for %s its references come first', (framework, title, reference) => {
    expect(reportTo(out, '--key', key, '--framework', framework).code).toBe(0);
    const page = contents(out)['index.html'] ?? '';
    expect(page).toContain(`Evidence package · ${title}`);
    expect(page).toContain(reference);
    expect(page.indexOf(reference)).toBeLessThan(page.indexOf('<h2>Controls</h2>'));
  });

  test('signs its manifest when asked, and `report verify` tells whether anything was altered since', () => {
    const secret = join(out, '..', 'secret.pem');
    execFileSync('openssl', ['genpkey', '-algorithm', 'ed25519', '-out', secret]);
    const open = join(out, '..', 'open.pem');
    execFileSync('openssl', ['pkey', '-in', secret, '-pubout', '-out', open]);
    expect(reportTo(out, '--key', key, '--signing-key', secret)).toMatchObject({ code: 0, stderr: '' });
    const verify = (...more: readonly string[]): Ran => aimsGate(['report', 'verify', out, ...more]);
    expect(verify('--key', open)).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('signed by key'),
    });
    expect(verify('--key', key)).toMatchObject({ code: 1, stdout: expect.stringContaining('was not given') });
    writeFileSync(join(out, 'gaps.html'), 'none');
    expect(verify('--key', open)).toMatchObject({
      code: 1,
      stdout: expect.stringMatching(/^✗ gaps\.html: /),
    });
    expect(aimsGate(['report', 'verify', join(out, 'nowhere')])).toMatchObject({ code: 2 });
    expect(aimsGate(['report'])).toMatchObject({ code: 2, stderr: expect.stringContaining('give --out') });
  });

  test('a signing key that is none: exit code 2, no folder', () => {
    const ran = reportTo(out, '--signing-key', key);
    expect(ran).toMatchObject({ code: 2, stderr: expect.stringContaining('the signing key cannot be read') });
    expect(existsSync(out)).toBe(false);
  });

  test('without a ledger it says so, and is no failure', () => {
    const ran = reportTo(out, '--ledger', 'aims/none');
    expect(ran.code).toBe(0);
    expect(ran.stdout).toContain('no ledger: this clone has no branch aims/none');
    const files = contents(out);
    expect(files['index.html']).toContain('none: this clone has no branch aims/none');
    // A zero would say that all is well.
    for (const name of ['index.html', 'oversight.html']) {
      expect(files[name], name).toContain('not known: there is no ledger');
      expect(files[name], name).not.toMatch(/<dt>merged past the gate<\/dt><dd><strong>0/);
    }
  });

  test('records signed by a key nobody gave count for nothing', () => {
    const ran = reportTo(out);
    expect(ran.code).toBe(1);
    expect(ran.stdout).toContain('signed by an unknown key');
    expect(contents(out)['oversight.html']).toContain('Not known: the ledger is broken.');
  });
});

test('a broken ledger: said on every page, nothing rests on it, exit code 1', async () => {
  const broken = await repositoryWith(PRODUCT, organisationDecisions({ systems: 1, changes: 4 }));
  try {
    const index = join(scratch, 'index');
    const git = (...args: readonly string[]): string =>
      execFileSync('git', ['-C', broken.directory, ...args], {
        encoding: 'utf8',
        env: { ...process.env, GIT_INDEX_FILE: index },
      }).trim();
    const [second = ''] = git('ls-tree', '-r', '--name-only', LEDGER)
      .split('\n')
      .filter((name) => name.includes('00000002-'));
    git('read-tree', LEDGER);
    git('rm', '--cached', '--quiet', second);
    const commit = git(
      '-c',
      'user.name=x',
      '-c',
      'user.email=x@localhost',
      'commit-tree',
      git('write-tree'),
      '-p',
      LEDGER,
      '-m',
      'Cut',
    );
    git('update-ref', `refs/heads/${LEDGER}`, commit);
    const options = {
      repo: broken.directory,
      rev: 'main',
      ledger: LEDGER,
      framework: 'iso-42001',
      now: '2026-11-24T00:00:00.000Z',
    } as const;
    expect(await report({ ...options, key: [key], out })).toBe(1);
    const files = contents(out);
    for (const [name, text] of Object.entries(files))
      if (name.endsWith('.html')) expect(text, name).toContain('The evidence ledger cannot be relied on.');
    expect(files['oversight.html']).toContain('Not known: the ledger is broken.');
  } finally {
    broken.remove();
  }
});
