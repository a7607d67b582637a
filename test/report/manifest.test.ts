/** A package and what can be done to it: every file flipped, removed, added, renamed, and the manifest with it. */
import { execFileSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import {
  cpSync,
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
import { writePackage } from '../../src/run/report-folder.ts';
import { verifyPackage } from '../../src/run/report-verify.ts';
import { reported } from '../support/reported.ts';
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
  await writePackage(signed, files(), about, ed25519Signer(ours.secret));
  await writePackage(unsigned, files(), about);
  key = join(scratch, 'key.pem');
  otherKey = join(scratch, 'other.pem');
  writeFileSync(key, ours.open);
  writeFileSync(otherKey, theirs.open);
  names = readdirSync(signed, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(signed.length + 1));
}, 60_000);
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
  expect(await verifyPackage(signed, [key])).toBe(0);
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
      const code = await verifyPackage(copy, [key]).catch(() => 2);
      expect({ name, act, code }).toEqual({
        name,
        act,
        code: name === 'manifest.json' && act.startsWith('re') ? 2 : 1,
      });
      rmSync(join(copy, `${name}.bak`), { force: true });
      cpSync(join(signed, name), join(copy, name));
    }
  }
  expect(await verifyPackage(copy, [key])).toBe(0);
}, 60_000);

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
    says: '✗ gaps.csv: it is no plain file',
  },
  {
    name: 'a folder that is a symbolic link',
    act: () => {
      rmSync(join(copy, 'systems'), { recursive: true });
      symlinkSync(join(signed, 'systems'), join(copy, 'systems'));
    },
    says: '✗ systems: it is no plain file',
  },
  {
    name: 'a pipe, which would never end',
    act: () => execFileSync('mkfifo', [join(copy, 'pipe')]),
    says: '✗ pipe: it is no plain file',
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
    expect(await verifyPackage(copy, given)).toBe(1);
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
  await writePackage(forged, files(), {}, ed25519Signer(theirs.secret));
  expect(await verifyPackage(forged, [key])).toBe(1);
  expect(await verifyPackage(forged, [otherKey])).toBe(0);
});

test('a package nobody signed: only what that is worth is said', async () => {
  expect(await verifyPackage(unsigned, [])).toBe(0);
  expect(said).toContain('NOT SIGNED: whoever changed a file could have written the manifest anew');
  expect(await verifyPackage(unsigned, [key])).toBe(1);
});

test('a folder that is no package, or is not there', async () => {
  await expect(verifyPackage(join(signed, 'systems'), [])).rejects.toThrow('holds no manifest.json');
  await expect(verifyPackage(join(scratch, 'nowhere'), [])).rejects.toThrow('cannot list');
});
