import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parquetReadObjects } from 'hyparquet';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chain } from '../../src/evidence/chain.ts';
import { pseudonyms } from '../../src/evidence/pseudonyms.ts';
import { checkpointLine } from '../../src/evidence/records/checkpoint.ts';
import { overrideRecord } from '../../src/evidence/records/override.ts';
import type { SealedRecord } from '../../src/evidence/sealed.ts';
import { ed25519Signer } from '../../src/evidence/signers/ed25519.ts';
import { login } from '../../src/ids.ts';
import { prose } from '../../src/prose.ts';
import { builtCli } from '../support/built.ts';
import { decision, endOf, newKey, RECORDING, sha } from '../support/evidence.ts';
import { LedgerRepository } from '../support/ledger-repository.ts';
import { ISSUER, startSigstore, WORKFLOW } from '../support/sigstore.ts';
import { aimsGate } from './command.ts';

const HOSTILE = '=cmd|"/c calc"!A1';
const PSEUDONYM_KEY = 'k'.repeat(64);
const key = newKey();
const signer = ed25519Signer(key.secret);
let repository: LedgerRepository;
let folder: string;
let files: SealedRecord[];
let line: string;

const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const ledger = (command: string, ...args: readonly string[]) =>
  aimsGate(['evidence', command, '--repo', repository.directory, ...args]);
const keyed = (command: string, ...args: readonly string[]) =>
  ledger(command, '--key', join(folder, 'key.pem'), ...args);

const override = (number: number, actor: string, system: string, at: string, recording = RECORDING) =>
  overrideRecord.write(
    {
      how: 'force-push',
      ref: 'refs/heads/main',
      actor: login(actor),
      actorId: 9,
      commits: [sha(number)],
      paths: ['prompts/\u202egnp.md'],
      verdict: 'fail',
      gaps: [{ gate: 'model-card', system, message: prose`the card is \u001b[31mgone` }],
      at,
      timeSource: 'github',
    },
    recording,
  );

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'aims-gate-evidence-'));
  repository = new LedgerRepository();
  const secret = { ...RECORDING, names: pseudonyms(PSEUDONYM_KEY) };
  const appends = [
    [decision(1), override(2, HOSTILE, 'shop-bot', '2026-10-01T00:00:00Z')],
    [override(3, 'kim', 'support-bot', '2026-10-02T10:00:00Z', secret)],
    [override(4, 'lee', 'shop-bot', '2026-10-03T00:00:00Z')],
  ] as const;
  files = [];
  for (const decisions of appends) {
    const { records, checkpoint } = await chain(await endOf(files), decisions, signer);
    files.push(...records);
    line = checkpointLine(checkpoint);
  }
  await repository.write(files);
  file('key.pem', key.publicKey);
});
afterAll(() => {
  repository.remove();
  rmSync(folder, { recursive: true });
});

describe('evidence verify', () => {
  test('says on a bare clone what was checked, by which keys, up to which checkpoint', () => {
    const { code, stdout } = keyed('verify');
    expect(stdout.split('\n')).toEqual([
      '✓ aims/evidence: 7 records, one unbroken chain',
      '  of the repository acme/shop',
      '  4 override, 3 checkpoint',
      `  7 signed by key ${signer.keyId.slice(0, 16)} (given)`,
      `  up to checkpoint: ${line}`,
      `  last record ${files.at(-1)?.digest}`,
      '  keep the checkpoint elsewhere: with it a later look shows whether records were cut off or rewritten',
      '',
    ]);
    expect(code).toBe(0);
  });

  test('of the repositories that are named, and of no other', () => {
    expect(keyed('verify', '--repository', 'acme/shop').code).toBe(0);
    const { code, stdout } = keyed('verify', '--repository', 'acme/other');
    expect(code).toBe(1);
    expect(stdout).toContain('acme/shop');
  });

  test('takes kept checkpoints as lines, in any text, or from a file', () => {
    const text = file('kept.txt', `mail of 3 October\n> ${line}\nregards\n`);
    for (const given of [line, text]) {
      const { code, stdout } = keyed('verify', '--checkpoint', given);
      expect(stdout).toContain('agrees with 1 checkpoint you kept');
      expect(code).toBe(0);
    }
  });

  test('a broken ledger: the first broken record, why, and exit code 1', async () => {
    const other = new LedgerRepository();
    await other.write(files.toSpliced(2, 1));
    const { code, stdout } = aimsGate([
      'evidence',
      'verify',
      '--repo',
      other.directory,
      '--key',
      join(folder, 'key.pem'),
    ]);
    other.remove();
    expect(stdout.split('\n')).toEqual([
      `✗ aims/evidence is broken at ${files[3]?.path}`,
      '  record 3 before it is missing',
      '  2 records before it hold together',
      '',
    ]);
    expect(code).toBe(1);
  });

  test('cut off: only a kept checkpoint tells', async () => {
    const other = new LedgerRepository();
    await other.write(files.slice(0, 5));
    const verify = (...args: readonly string[]) =>
      aimsGate(['evidence', 'verify', '--repo', other.directory, '--key', join(folder, 'key.pem'), ...args]);
    expect(verify().code).toBe(0);
    const { code, stdout } = verify('--checkpoint', line);
    other.remove();
    expect(stdout).toContain('✗ aims/evidence is broken at record 6\n  a checkpoint you kept saw 6 records');
    expect(code).toBe(1);
  });

  test('something else among the records is found, whatever it is called', async () => {
    const other = new LedgerRepository();
    await other.write([...files, { path: 'records/\u001b[2Jx', bytes: Buffer.from('hi') }]);
    const { code, stdout } = aimsGate([
      'evidence',
      'verify',
      '--repo',
      other.directory,
      '--key',
      join(folder, 'key.pem'),
    ]);
    other.remove();
    expect(stdout).not.toContain('\u001b');
    expect(stdout).toContain('it does not belong into a ledger');
    expect(code).toBe(1);
  });

  test('reads a folder as well as a branch', () => {
    for (const { path, bytes } of files) {
      mkdirSync(join(folder, 'copy', dirname(path)), { recursive: true });
      writeFileSync(join(folder, 'copy', path), bytes);
    }
    const { code, stdout } = keyed('verify', '--dir', join(folder, 'copy'));
    expect(stdout).toContain('copy: 7 records, one unbroken chain');
    expect(code).toBe(0);
  });

  test('checks Sigstore by identity and a trusted root that was kept', async () => {
    const sigstore = await startSigstore();
    const { records } = await chain(undefined, [decision(1)], sigstore.signer());
    await sigstore.close();
    const other = new LedgerRepository();
    await other.write(records);
    const root = file('trusted_root.json', sigstore.trustedRoot);
    const verify = (identity: string, issuer: string) =>
      aimsGate([
        ...['evidence', 'verify', '--repo', other.directory, '--identity', identity],
        ...['--issuer', issuer, '--trusted-root', root],
      ]);
    const [right, wrong, elsewhere] = [
      verify(WORKFLOW, ISSUER),
      verify(`${WORKFLOW}x`, ISSUER),
      verify(WORKFLOW, 'https://example.com'),
    ];
    other.remove();
    expect(right.stdout).toContain(`2 signed by ${WORKFLOW}`);
    expect([right.code, wrong.code, elsewhere.code]).toEqual([0, 1, 1]);
    expect(wrong.stdout).toContain(`it is signed by ${WORKFLOW}, not by`);
  });

  const bad: readonly [string, readonly string[], string][] = [
    ['a key that is not there', ['verify', '--key', 'nowhere.pem'], 'cannot read the key nowhere.pem'],
    ['a branch that is not there', ['verify', '--branch', 'nowhere'], 'there is no branch nowhere'],
    [
      'a folder that is no ledger',
      ['verify', '--dir', '/tmp'],
      'give --dir the folder that holds `records/`',
    ],
    [
      'a checkpoint that is none',
      ['verify', '--checkpoint', 'nothing'],
      'cannot read the checkpoint nothing',
    ],
    [
      'an identity without a root',
      ['verify', '--identity', 'x'],
      '--identity and --trusted-root belong together',
    ],
    ['a record that is not there', ['show', '99'], 'the ledger holds no record 99'],
    ['parquet without a file', ['export', '--format', 'parquet'], 'parquet is not text'],
    ['a format there is not', ['export', '--format', 'xml'], 'there is no format xml'],
    ['a date in words', ['log', '--from', 'yesterday'], 'it must be an ISO date'],
    [
      'a folder that is not there',
      ['export', '--format', 'csv', '--out', '/nowhere/x.csv'],
      'cannot write to /nowhere',
    ],
    ['the key without people', ['people', '--pseudonym-key', 'x'], 'give both --pseudonym-key and --people'],
  ];
  test.each(bad)('%s ends with exit code 2 and the way out', (_, [command = '', ...args], said) => {
    const ran = command === 'people' ? aimsGate(['evidence', command, ...args]) : ledger(command, ...args);
    expect(ran.stderr).toContain(said);
    expect(ran.stderr).not.toMatch(/\n\s+at /);
    expect(ran).toMatchObject({ code: 2, stdout: '' });
  });
});

describe('evidence log', () => {
  test('is one line a record, and says that nobody checked signatures', () => {
    const { code, stdout, stderr } = ledger('log', '--system', 'support-bot');
    expect(stdout).toMatch(
      /^ {5}4 {2}2026-10-02 10:00 {2}override +force-push to refs\/heads\/main, 1 governed files, fail {2}p-[0-9a-f]{32}\n$/,
    );
    expect(stderr).toContain('signatures are NOT checked');
    expect(code).toBe(0);
  });

  test.each([
    [['--from', '2026-10-02', '--to', '2026-10-02'], [4]],
    [
      ['--from', '2026-10-02T10:00:01Z', '--type', 'override'],
      [1, 6],
    ],
    [
      ['--type', 'checkpoint'],
      [3, 5, 7],
    ],
    [['--system', 'shop-bot', '--to', '2026-10-02'], [2]],
    [['--system', 'nothing'], []],
  ] as const)('%j', (args, numbers) => {
    const { stdout, stderr } = keyed('log', ...args);
    const shown = stdout.split('\n').filter((one) => one !== '');
    expect(shown.map((one) => Number(one.trim().split(' ')[0]))).toEqual(numbers);
    expect(stderr).toBe('');
  });
});

describe('evidence show', () => {
  test('finds a record by number, path, decision and digest, and prints it', () => {
    const [, record] = files;
    for (const wanted of ['2', record?.path, record?.decision, record?.digest.slice(0, 12)]) {
      const { code, stdout } = keyed('show', wanted ?? '');
      expect(JSON.parse(stdout)).toMatchObject({
        path: record?.path,
        sha256: record?.digest,
        signature: { state: 'valid', by: signer.keyId },
        statement: { predicate: { how: 'force-push', ledger: { sequence: 2 } } },
      });
      expect(code).toBe(0);
    }
  });

  test('text of others steers no terminal', () => {
    const { stdout } = keyed('show', '2');
    for (const unseen of ['\u001b', '\u202e']) expect(stdout).not.toContain(unseen);
  });

  test('a pseudonym is resolved by the key and a list of people, or by a table alone once the key is gone', () => {
    const people = file('people.txt', '# everybody\nDana 7\nkim, 9\n');
    const secret = file('pseudonym.key', `${PSEUDONYM_KEY}\n`);
    expect(keyed('show', '4').stdout).toMatch(/"login": "p-[0-9a-f]{32}"/);
    expect(keyed('show', '4', '--people', people, '--pseudonym-key', secret).stdout).toContain(
      '"login": "kim"',
    );
    const table = aimsGate(['evidence', 'people', '--people', people, '--pseudonym-key', secret]).stdout;
    expect(table).toMatch(/^p-[0-9a-f]{32} = dana\np-[0-9a-f]{32} = dana \(7\)\np-[0-9a-f]{32} = kim\n/);
    expect(keyed('show', '4', '--people', file('table', table)).stdout).toContain('"login": "kim"');
    const withoutKim = table
      .split('\n')
      .filter((row) => !row.includes('kim'))
      .join('\n');
    expect(keyed('show', '4', '--people', file('less', withoutKim)).stdout).not.toContain('kim');
  });
});

describe('evidence prove', () => {
  test('a record is proven with nothing but the proof, the key and a checkpoint', () => {
    const out = join(folder, 'proof.json');
    expect(keyed('prove', '2', '--out', out).code).toBe(0);
    const elsewhere = (...args: readonly string[]) =>
      aimsGate(['evidence', 'verify', '--proof', out, ...args], { cwd: tmpdir() });
    const right = elsewhere('--key', join(folder, 'key.pem'), '--checkpoint', line);
    expect(right.stdout).toContain('record 2 of 6');
    expect(right.stdout).toContain('override: force-push to refs/heads/main');
    expect(right.stdout).toContain('it is a checkpoint you kept');
    expect(right.code).toBe(0);
    expect(elsewhere().stdout).toContain('it is signed by an unknown key');
    const later = line.replace(/ 6 /, ' 7 ');
    expect(elsewhere('--key', join(folder, 'key.pem'), '--checkpoint', later)).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('its checkpoint is not one of those you kept'),
    });
  });

  test('against the checkpoint asked for, if it counts the record', () => {
    const [, second] = ledgerLines();
    if (second === undefined) throw new TypeError('no checkpoint');
    const proof = file('one.json', keyed('prove', '2', '--checkpoint', second[1]).stdout);
    expect(keyed('verify', '--proof', proof).stdout).toContain(`record 2 of ${second[0]}`);
    expect(keyed('prove', '6', '--checkpoint', second[1])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('no checkpoint counts record 6\n→ give a later --checkpoint'),
    });
  });

  test('a proof in which anything is another is none', () => {
    const proof = JSON.parse(keyed('prove', '1').stdout) as Record<string, string | string[]>;
    const other = JSON.parse(keyed('prove', '2').stdout) as typeof proof;
    const rows = [
      { ...proof, record: other.record },
      { ...proof, hashes: other.hashes },
      { ...proof, type: 'x' },
      [],
    ];
    for (const row of rows) {
      const forged = file('forged.json', JSON.stringify(row));
      expect(keyed('verify', '--proof', forged)).toMatchObject({
        code: 1,
        stdout: expect.stringContaining('proves nothing'),
      });
    }
  });
});

describe('evidence export', () => {
  const COLUMNS =
    'sequence,type,decidedAt,recordedAt,availableSeconds,repository,pullRequest,systems,who,what,commit,policy,content,gate,run,signedBy,digest,decision,reviewDecision,outcome,mergedPastTheGate,overrideKind';

  test('JSON Lines hold everything', () => {
    const rows = keyed('export', '--format', 'jsonl').stdout.trimEnd().split('\n');
    expect(rows.map((row) => JSON.parse(row) as object)).toMatchObject(
      files.map(({ path, digest }) => ({ path, sha256: digest })),
    );
  });

  test('CSV is a table that no spreadsheet runs', () => {
    const { stdout } = keyed('export', '--format', 'csv', '--system', 'shop-bot');
    const [head, first] = stdout.split('\n');
    expect(head).toBe(COLUMNS);
    // Quoted, and with an apostrophe before the sign that would start a formula.
    expect(first).toContain(`"'=cmd|""/c calc""!a1"`);
  });

  test('Parquet holds the same rows, with times as times', async () => {
    const out = join(folder, 'rows.parquet');
    expect(keyed('export', '--format', 'parquet', '--out', out).stdout).toBe(`✓ ${out}: 7 records\n`);
    const bytes = readFileSync(out);
    const rows = await parquetReadObjects({
      file: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer,
    });
    expect(rows).toHaveLength(7);
    expect(rows[1]).toMatchObject({
      sequence: 2,
      type: 'override',
      who: HOSTILE.toLowerCase(),
      decidedAt: new Date('2026-10-01T00:00:00Z'),
      digest: files[1]?.digest,
    });
  });

  test('a reader that closes the pipe early gets no complaint', async () => {
    const args = ['evidence', 'export', '--repo', repository.directory, '--format', 'csv'];
    const key = ['--key', join(folder, 'key.pem')];
    const child = spawn(process.execPath, [builtCli(), ...args, ...key], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stdout.destroy();
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString('utf8');
    });
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect({ code, said }).toEqual({ code: 0, said: '' });
  });

  test('a ledger that breaks leaves nothing behind', async () => {
    const other = new LedgerRepository();
    await other.write(files.toSpliced(2, 1));
    for (const format of ['jsonl', 'csv', 'parquet']) {
      const out = join(folder, `broken.${format}`);
      const { code, stdout } = aimsGate([
        ...['evidence', 'export', '--repo', other.directory, '--format', format, '--out', out],
      ]);
      expect({ code, stdout }).toMatchObject({ code: 1, stdout: expect.stringContaining('is broken at') });
      expect(() => readFileSync(out)).toThrow();
    }
    other.remove();
  });
});

/** The checkpoints in the ledger: how many records they count, and their lines. */
function ledgerLines(): readonly (readonly [number, string])[] {
  const checkpoints = files.filter(({ decision: id }) => id.startsWith('checkpoint '));
  return checkpoints.map(({ bytes, sequence }) => {
    const { payload } = JSON.parse(Buffer.from(bytes).toString('utf8')) as { readonly payload: string };
    const { predicate } = JSON.parse(Buffer.from(payload, 'base64').toString('utf8')) as {
      readonly predicate: Parameters<typeof checkpointLine>[0];
    };
    return [sequence - 1, checkpointLine(predicate)];
  });
}
