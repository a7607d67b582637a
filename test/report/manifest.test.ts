/** A package and what can be done to it: every file flipped, removed, added, renamed, and the manifest with it. */
import { execFileSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { ed25519Signer } from '../../src/evidence/signers/ed25519.ts';
import type { PackageFile } from '../../src/report/exporters/exporter.ts';
import { EXPORTERS } from '../../src/report/exporters/index.ts';
import { verifyPackage } from '../../src/report/io/verify.ts';
import { writePackage } from '../../src/report/io/write-package.ts';
import { aimsGateBeside } from '../cli/command.ts';
import { PRODUCT } from '../support/product.ts';
import { reported } from '../support/reported.ts';
import { TestRepository } from '../support/repository.ts';
import { startSigstore, type TestSigstore, WORKFLOW } from '../support/sigstore.ts';
import { decisions, SCENE } from './scene.ts';

const pem = (): { readonly secret: string; readonly open: string } => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  return {
    secret: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    open: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
  };
};
const [ours, theirs] = [pem(), pem()];
let scratch: string;
let signed: string;
let unsigned: string;
let key: string;
let otherKey: string;
let names: readonly string[];
let copy: string;
let said: string;

beforeAll(async () => {
  scratch = mkdtempSync(join(tmpdir(), 'aims-gate-manifest-'));
  const model = await reported(SCENE, decisions());
  async function* files(): AsyncGenerator<PackageFile> {
    for (const exporter of EXPORTERS.values()) yield* exporter(model);
  }
  const about = { repository: 'acme/shop', commit: model.commit, madeAt: model.madeAt };
  signed = join(scratch, 'signed');
  unsigned = join(scratch, 'unsigned');
  await writePackage(signed, { files: files() }, about, ed25519Signer(ours.secret));
  await writePackage(unsigned, { files: files() }, about);
  key = join(scratch, 'key.pem');
  otherKey = join(scratch, 'other.pem');
  writeFileSync(key, ours.open);
  writeFileSync(otherKey, theirs.open);
  names = readdirSync(signed, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(signed.length + 1));
}, 240_000);
afterAll(() => rmSync(scratch, { recursive: true }));
beforeEach(() => {
  said = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    said += String(text);
    return true;
  });
  copy = mkdtempSync(join(scratch, 'copy-'));
  cpSync(signed, copy, { recursive: true });
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(copy, { recursive: true, force: true });
});

test('as it was written: 0, and by whom it was signed', async () => {
  expect(await verifyPackage(signed, { key: [key] })).toBe(0);
  expect(said).toMatch(
    /^✓ .*: \d+ files, every one as it was when the package was made\n {2}acme\/shop at [0-9a-f]{12}, made 2026-11-24/,
  );
  expect(said).toMatch(/signed by key [0-9a-f]{16}\n$/);
  expect(names).toEqual(expect.arrayContaining(['report.json', 'gaps.csv', 'ml-bom.cdx.json', 'index.html']));
});

test('every file of the package: one bit flipped, removed, renamed, one byte more', async () => {
  const acts: readonly (readonly [string, (file: string) => void])[] = [
    [
      'flipped',
      (file) => {
        const bytes = readFileSync(file);
        bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
        writeFileSync(file, bytes);
      },
    ],
    ['longer', (file) => writeFileSync(file, Buffer.concat([readFileSync(file), Buffer.from(' ')]))],
    ['removed', (file) => rmSync(file)],
    ['renamed', (file) => renameSync(file, `${file}.bak`)],
  ];
  for (const name of names) {
    for (const [act, change] of acts) {
      change(join(copy, name));
      // Without its manifest a folder is no package: that ends the run instead.
      const code = await verifyPackage(copy, { key: [key] }).catch(() => 2);
      expect({ name, act, code }).toEqual({
        name,
        act,
        code: name === 'manifest.json' && act.startsWith('re') ? 2 : 1,
      });
      rmSync(join(copy, `${name}.bak`), { force: true });
      cpSync(join(signed, name), join(copy, name));
    }
  }
  expect(await verifyPackage(copy, { key: [key] })).toBe(0);
}, 240_000);

interface Row {
  readonly name: string;
  readonly act: () => void;
  readonly says: string;
  readonly keys?: 'none' | 'other';
}
const rows: readonly Row[] = [
  {
    name: 'a file is added',
    act: () => writeFileSync(join(copy, 'note.txt'), 'all is well'),
    says: '✗ note.txt: it was added',
  },
  {
    name: 'a file is added in a folder, with a name that plays with the terminal',
    act: () => {
      mkdirSync(join(copy, 'x'));
      writeFileSync(join(copy, 'x', '\u001b[2J\nok'), '');
    },
    says: 'it was added',
  },
  {
    name: 'a file is changed without its size',
    act: () => {
      const text = readFileSync(join(copy, 'gaps.csv'), 'utf8');
      writeFileSync(join(copy, 'gaps.csv'), text.replace('gate', 'Gate'));
    },
    says: '✗ gaps.csv: its content was changed',
  },
  {
    name: 'a file is renamed',
    act: () => renameSync(join(copy, 'gaps.csv'), join(copy, 'z.csv')),
    says: '✗ gaps.csv: it was renamed to z.csv',
  },
  {
    name: 'two files change places',
    act: () => {
      renameSync(join(copy, 'gaps.csv'), join(copy, 'x'));
      renameSync(join(copy, 'gaps.html'), join(copy, 'gaps.csv'));
      renameSync(join(copy, 'x'), join(copy, 'gaps.html'));
    },
    says: '✗ gaps.csv: it has',
  },
  {
    name: 'a symbolic link to the same content',
    act: () => {
      rmSync(join(copy, 'gaps.csv'));
      symlinkSync(join(signed, 'gaps.csv'), join(copy, 'gaps.csv'));
    },
    says: '✗ gaps.csv: it is not a plain file',
  },
  {
    name: 'a folder that is a symbolic link',
    act: () => {
      rmSync(join(copy, 'systems'), { recursive: true });
      symlinkSync(join(signed, 'systems'), join(copy, 'systems'));
    },
    says: '✗ systems: it is not a plain file',
  },
  {
    name: 'a pipe, which would never end',
    act: () => execFileSync('mkfifo', [join(copy, 'pipe')]),
    says: '✗ pipe: it is not a plain file',
  },
  {
    name: 'the signature is taken away',
    act: () => rmSync(join(copy, 'manifest.dsse.json')),
    says: '✗ manifest.json: it is NOT SIGNED',
  },
  {
    name: 'the manifest is put in order after a change',
    act: () => {
      cpSync(join(unsigned, 'manifest.json'), join(copy, 'manifest.json'));
      const text = readFileSync(join(copy, 'manifest.json'), 'utf8');
      writeFileSync(join(copy, 'manifest.json'), text.replace('acme/shop', 'acme/shap'));
    },
    says: '✗ manifest.dsse.json: it signs another manifest than manifest.json',
  },
  { name: 'nobody gives a key', act: () => {}, keys: 'none', says: 'which was not given: give --key' },
  { name: 'another key is given', act: () => {}, keys: 'other', says: 'which was not given: give --key' },
];
describe('says the first wrong file and why, and 1', () => {
  test.each(rows)('$name', async ({ act, says, keys }) => {
    act();
    const given = { none: [], other: [otherKey], right: [key] }[keys ?? 'right'];
    expect(await verifyPackage(copy, { key: given })).toBe(1);
    expect(said).toContain(says);
    expect(said).not.toContain('\u001b');
    expect(said.split('\n')).toHaveLength(2);
  });
});

test('a manifest that somebody else wrote and signed', async () => {
  const forged = join(scratch, 'forged');
  async function* files(): AsyncGenerator<PackageFile> {
    yield { path: 'index.html', content: 'all is well' };
  }
  await writePackage(forged, { files: files() }, {}, ed25519Signer(theirs.secret));
  expect(await verifyPackage(forged, { key: [key] })).toBe(1);
  expect(await verifyPackage(forged, { key: [otherKey] })).toBe(0);
});

test('a package nobody signed: only what that is worth is said', async () => {
  expect(await verifyPackage(unsigned, {})).toBe(0);
  expect(said).toContain('NOT SIGNED: a person who changed a file could have rewritten the manifest');
  expect(await verifyPackage(unsigned, { key: [key] })).toBe(1);
});

test('a package of an organisation is named by it: it is of no one commit', async () => {
  const folder = join(scratch, 'organisation');
  async function* page(): AsyncGenerator<PackageFile> {
    yield { path: 'index.html', content: 'Acme' };
  }
  await writePackage(folder, { files: page() }, { organisation: 'Acme', madeAt: '2026-11-24T09:00:00.000Z' });
  expect(await verifyPackage(folder, {})).toBe(0);
  expect(said).toContain('  Acme, made 2026-11-24T09:00:00.000Z\n');
});

test('a folder that is no package, or is not there', async () => {
  await expect(verifyPackage(join(signed, 'systems'), {})).rejects.toThrow('holds no manifest.json');
  await expect(verifyPackage(join(scratch, 'nowhere'), {})).rejects.toThrow('cannot list');
});

describe('signed with a Sigstore identity', () => {
  let sigstore: TestSigstore;
  let repository: TestRepository;
  let root: string;
  let out: string;

  beforeAll(async () => {
    sigstore = await startSigstore();
    repository = new TestRepository();
    repository.commit('The product', PRODUCT);
    out = join(scratch, 'keyless');
    root = join(scratch, 'trusted_root.json');
    writeFileSync(root, sigstore.trustedRoot);
    const at = ['--repo', repository.directory, '--out', out];
    const elsewhere = ['--fulcio', sigstore.url, '--rekor', sigstore.url];
    // What a job with `id-token: write` finds in its environment.
    const { code, stderr } = await aimsGateBeside(['report', ...at, '--sigstore', ...elsewhere], {
      ACTIONS_ID_TOKEN_REQUEST_URL: `${sigstore.url}/token?x=1`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'a-token',
    });
    expect(stderr).toBe('');
    expect(code).toBe(0);
  }, 240_000);
  afterAll(async () => {
    await sigstore.close();
    repository.remove();
  });

  const verified = (...args: readonly string[]) => aimsGateBeside(['report', 'verify', out, ...args]);

  test('by the very workflow that was named, with a root that was kept', async () => {
    expect(await verified('--signer', WORKFLOW, '--trusted-root', root)).toMatchObject({
      code: 0,
      stdout: expect.stringContaining(`  signed by ${WORKFLOW}\n`),
    });
  });

  test('another identity, no root, or only a key: not believed', async () => {
    const rows: readonly [readonly string[], number, string][] = [
      [['--signer', `${WORKFLOW}x`, '--trusted-root', root], 1, `it is signed by ${WORKFLOW}, not by`],
      [['--key', key], 1, 'it is signed with Sigstore: give --signer and --trusted-root'],
      [[], 1, 'it is signed with Sigstore: give --signer and --trusted-root'],
      [['--signer', WORKFLOW], 2, '--identity and --trusted-root belong together'],
    ];
    for (const [args, exit, message] of rows) {
      const { code, stdout, stderr } = await verified(...args);
      expect(stdout + stderr).toContain(message);
      expect(code).toBe(exit);
    }
  });

  test('one byte of it', async () => {
    const altered = join(scratch, 'altered');
    cpSync(out, altered, { recursive: true });
    const text = readFileSync(join(altered, 'manifest.json'), 'utf8');
    writeFileSync(join(altered, 'manifest.json'), text.replace('index.html', 'indax.html'));
    const { code, stdout } = await aimsGateBeside([
      ...['report', 'verify', altered, '--signer', WORKFLOW, '--trusted-root', root],
    ]);
    expect(stdout).toMatch(/^✗ manifest/);
    expect(code).toBe(1);
  });

  test('without a token: said before anything is written', async () => {
    const nowhere = join(scratch, 'never');
    const { code, stderr } = await aimsGateBeside([
      ...['report', '--repo', repository.directory, '--out', nowhere, '--sigstore'],
    ]);
    expect(stderr).toContain('there is no identity token to sign with');
    expect(code).toBe(2);
    expect(existsSync(nowhere)).toBe(false);
  });
});
