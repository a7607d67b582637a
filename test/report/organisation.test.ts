/** The report over many repositories: clones, exports, and figures held to a plain computation in memory. */
import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { READ } from '../../src/report/organisation/columns.ts';
import { type Database, openDatabase } from '../../src/report/organisation/database.ts';
import { computeFigures } from '../../src/report/organisation/figures.ts';
import type { OrganisationReport, OversightFigures } from '../../src/report/organisation/model.ts';
import type { LedgerTable } from '../../src/report/organisation/sql.ts';
import { aimsGate, type Ran } from '../cli/command.ts';
import { appendLocally } from '../support/local-ledger.ts';
import { organisationDecisions, organisationFiles } from '../support/organisation.ts';
import { PUBLIC_KEY, repositoryWith } from '../support/reported.ts';
import type { TestRepository } from '../support/repository.ts';
import { startSigstore, WORKFLOW } from '../support/sigstore.ts';
import { HOSTILE, RECORDS } from './scene.ts';

let scratch: string;
let database: Database;
let repository: TestRepository;

beforeAll(async () => {
  scratch = mkdtempSync(join(tmpdir(), 'aims-gate-organisation-'));
  mkdirSync(join(scratch, 'spill'));
  database = await openDatabase({ memory: '256MB', spill: join(scratch, 'spill') });
  repository = await repositoryWith(
    organisationFiles({ systems: 8 }),
    organisationDecisions({ systems: 8, changes: 60 }),
  );
  writeFileSync(join(scratch, 'key.pem'), PUBLIC_KEY);
  const old = "SELECT 1 AS sequence, 'review' AS type, 'approved #1' AS what";
  await database.run(`COPY (${old}) TO '${join(scratch, 'old.parquet')}' (FORMAT parquet)`);
  const at = ['--repo', repository.directory, '--key', join(scratch, 'key.pem')];
  const ran = [
    aimsGate(['report', ...at, '--rev', 'main', '--now', '2026-11-24', '--out', join(scratch, 'package')]),
    ...['parquet', 'jsonl'].map((format) =>
      aimsGate(['evidence', 'export', ...at, '--format', format, '--out', join(scratch, `ledger.${format}`)]),
    ),
  ];
  expect(ran).toMatchObject([{ code: 0 }, { code: 0 }, { code: 0 }]);
  const report = readFileSync(join(scratch, 'package/report.json'), 'utf8');
  writeFileSync(
    join(scratch, 'package/renamed.json'),
    report.replace('"name":"acme/shop"', '"name":"acme/other"'),
  );
}, 240_000);
afterAll(() => {
  database.close();
  repository.remove();
  rmSync(scratch, { recursive: true });
});

/** `report --org` over a file of these lines, in a folder of its own. */
function reportOf(lines: readonly string[], ...more: readonly string[]): Ran & { readonly out: string } {
  return reportWith('', lines, ...more);
}

/** @param key a line of the file before its repositories */
function reportWith(
  key: string,
  lines: readonly string[],
  ...more: readonly string[]
): Ran & { readonly out: string } {
  const folder = mkdtempSync(join(scratch, 'run-'));
  const file = join(folder, 'organisation.yml');
  const out = join(folder, 'out');
  writeFileSync(
    file,
    `version: 1\nname: Acme\n${key}repositories:\n${lines.map((line) => `  - ${line}\n`).join('')}`,
  );
  const ran = aimsGate(['report', '--org', file, '--out', out, '--now', '2026-11-24', ...more]);
  return { ...ran, out };
}

function read(out: string): OrganisationReport {
  return JSON.parse(readFileSync(join(out, 'organisation.json'), 'utf8')) as OrganisationReport;
}

describe('aims-gate report --org', () => {
  const clone = (): string =>
    `{ team: shop, clone: ${repository.directory}, rev: main, keys: [${join(scratch, 'key.pem')}] }`;
  const exported = (ledger: string): string =>
    `{ team: shop, report: ${join(scratch, 'package/report.json')}, ledger: ${join(scratch, ledger)} }`;

  test('a clone, an export to Parquet and one to JSON Lines say the same', () => {
    const [first, ...others] = [clone(), exported('ledger.parquet'), exported('ledger.jsonl')].map((line) => {
      const ran = reportOf([line]);
      expect(ran).toMatchObject({ code: 0, stderr: '' });
      return { ...read(ran.out), repositories: [] };
    });
    expect(first?.systems).toHaveLength(8);
    expect(first?.gaps.length).toBeGreaterThan(0);
    expect(first?.oversight.approved).toBeGreaterThan(30);
    for (const other of others) expect(other).toEqual(first);
  });

  test('its package is written like every other: the same bytes, signed, verified', () => {
    const [a, b] = [reportOf([clone()]), reportOf([clone()])];
    const files = readdirSync(a.out, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.\w+$/.test(name),
    );
    expect(files).toEqual(
      expect.arrayContaining([
        'decisions.parquet',
        'gaps.parquet',
        'index.html',
        'manifest.json',
        'organisation.html',
        'statement-of-applicability.csv',
        'systems.parquet',
        'teams/1.html',
      ]),
    );
    for (const file of files)
      expect(readFileSync(join(a.out, file)).equals(readFileSync(join(b.out, file))), file).toBe(true);
    expect(aimsGate(['report', 'verify', a.out]).code).toBe(0);
    writeFileSync(join(a.out, 'decisions.parquet'), 'PAR1');
    expect(aimsGate(['report', 'verify', a.out])).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('decisions.parquet'),
    });
  });

  test('a ledger signed by a key nobody gave: said, not counted, exit code 1', () => {
    const ran = reportOf([`{ team: shop, clone: ${repository.directory}, rev: main }`]);
    expect(ran).toMatchObject({ code: 1, stdout: expect.stringContaining('the ledger is broken') });
    expect(read(ran.out).oversight).toMatchObject({ approved: 0, merged: 0 });
    expect(readFileSync(join(ran.out, 'index.html'), 'utf8')).toContain(
      'Not every evidence ledger can be relied on.',
    );
  });

  test('a ledger signed with Sigstore counts, by the workflow that signed it', async () => {
    const sigstore = await startSigstore();
    const other = await repositoryWith(organisationFiles({ systems: 1 }));
    try {
      const made = [...organisationDecisions({ systems: 1, changes: 2 })];
      await appendLocally(other.directory, made, sigstore.signer());
      await sigstore.close();
      const root = join(scratch, 'trusted_root.json');
      writeFileSync(root, sigstore.trustedRoot);
      const line = (identity: string): string =>
        `{ team: shop, clone: ${other.directory}, rev: main, identity: "${identity}", trusted-root: ${root} }`;
      const [right, wrong] = [reportOf([line(WORKFLOW)]), reportOf([line(`${WORKFLOW}x`)])];
      expect(read(right.out).repositories).toMatchObject([{ ledger: { state: 'whole', unsigned: 0 } }]);
      expect([right.code, wrong.code]).toEqual([0, 1]);
    } finally {
      other.remove();
    }
  });

  test('without a ledger a repository still has its systems and gaps', () => {
    const { out, code } = reportOf([
      `{ team: shop, clone: ${repository.directory}, rev: main, branch: none }`,
    ]);
    expect(code).toBe(0);
    expect(read(out)).toMatchObject({
      repositories: [{ ledger: { state: 'absent' } }],
      oversight: { approved: 0 },
      ledgers: { met: 0, of: 1 },
    });
    // Zero would say that all is well.
    const pages = ['index.html', 'teams/1.html'].map((page) => readFileSync(join(out, page), 'utf8'));
    for (const page of pages) {
      expect(page).toContain('not known: no ledger counts');
      expect(page).not.toContain('of 0 merged');
    }
    expect(pages[0]).toMatch(/data-head="Approved"><span class="none">not known/);
    expect(pages[0]).toContain('Not known: no ledger counts.');
    expect(read(out).systems).toHaveLength(8);
  });

  test('the pages say by whom a ledger is signed, where each gap is, and of how many ledgers they speak', () => {
    const { out, stdout } = reportOf([
      clone(),
      `{ team: other, report: ${join(scratch, 'package/report.json')} }`.replace(
        'report.json',
        'renamed.json',
      ),
    ]);
    const index = readFileSync(join(out, 'index.html'), 'utf8');
    const [whole] = read(out).repositories;
    const by = whole?.ledger.state === 'whole' ? (whole.ledger.signedBy[0] ?? '') : '';
    expect(by).toMatch(/^[0-9a-f]{64}$/);
    expect(index).toContain(`every one signed by key <code>${by.slice(0, 16)}…</code>, checked`);
    expect(index).toContain('ledgers of 1 of 2 repositories');
    const team = readFileSync(join(out, 'teams/2.html'), 'utf8');
    expect(team).toMatch(/data-head="System">organisation</);
    const place = read(out).gaps.find(({ url }) => url !== undefined);
    expect(place?.url).toContain(`/blob/${whole?.commit}/`);
    expect(team).toContain(`href="${place?.url}"`);
    // As many files as those who check it count.
    const counted = /(\d+) files and their manifest/.exec(stdout)?.[1];
    expect(aimsGate(['report', 'verify', out]).stdout).toContain(`${counted} files, every one`);
  });

  test("the organisation's own documents stand once, found by the policy that others extend", async () => {
    const central = await repositoryWith({
      ...RECORDS,
      'policy.yml': 'version: 1\nname: acme\nextends: preset:iso-42001\n',
    });
    central.git('remote', 'set-url', 'origin', 'https://github.com/acme/ai-policy.git');
    const pin = central.git('rev-parse', 'main').trim();
    const below = await repositoryWith({
      ...organisationFiles({ systems: 1 }),
      '.aims/policy.yml': `version: 1\nextends: github:acme/ai-policy/policy.yml@${pin}\n`,
    });
    try {
      const lines = [central, below].map(({ directory }) => `{ team: shop, clone: ${directory}, rev: main }`);
      const ran = reportOf(lines, '--extends-from', `acme/ai-policy=${central.directory}`);
      expect(ran).toMatchObject({ code: 0, stderr: '' });
      const { own, statement } = read(ran.out);
      expect(own).toMatchObject({
        repository: 'acme/ai-policy',
        governance: {
          missing: ['AI objectives'],
          documents: [{ kind: 'AI policy', by: 'Mara Vance' }, {}, {}, {}],
        },
      });
      expect(statement).toMatchObject({ beneath: { met: 1, of: 1 }, notKnown: [] });
      expect(statement.controls).toHaveLength(38);
      const page = readFileSync(join(ran.out, 'organisation.html'), 'utf8');
      expect(page).toContain(`https://github.com/acme/ai-policy/blob/${pin}/.aims/ai-policy.md`);
      expect(readFileSync(join(ran.out, 'index.html'), 'utf8')).toContain('href="organisation.html"');
    } finally {
      central.remove();
      below.remove();
    }
  });

  test("an organisation's own repository that is not in the list: exit code 2, no folder", () => {
    const ran = reportWith('organisation: acme/ai-policy\n', [clone()]);
    expect(ran).toMatchObject({ code: 2, stderr: expect.stringContaining('is no repository of the list') });
    expect(ran.stderr).toContain('write one that it lists: acme/shop');
    expect(() => readdirSync(ran.out)).toThrow();
  });

  test('a hostile name of a team breaks out of no page and no query', () => {
    const name = `${HOSTILE}'; DROP TABLE x; --`;
    const ran = reportOf([exported('ledger.parquet').replace('team: shop', `team: ${JSON.stringify(name)}`)]);
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(read(ran.out)).toMatchObject({
      name: 'Acme',
      teams: [{ team: name, oversight: { past: expect.any(Number) } }],
    });
    expect(read(ran.out).teams[0]?.oversight).toEqual(read(ran.out).oversight);
    for (const page of ['index.html', 'teams/1.html'])
      expect(readFileSync(join(ran.out, page), 'utf8')).not.toMatch(/<script>alert|<img src=x/);
  });

  test('a name of a file is no pattern', () => {
    for (const name of ["a[1]'s *.parquet", 'x=1?.parquet'])
      cpSync(join(scratch, 'ledger.parquet'), join(scratch, name));
    const lines = ["a[1]'s *.parquet", 'x=1?.parquet'].map((name) =>
      exported('ledger.parquet').replace(
        join(scratch, 'ledger.parquet'),
        JSON.stringify(join(scratch, name)),
      ),
    );
    for (const line of lines) expect(reportOf([line])).toMatchObject({ code: 0, stderr: '' });
  });

  interface Row {
    readonly name: string;
    readonly line: () => string;
    readonly says: string;
  }
  const refused: readonly Row[] = [
    { name: 'neither clone nor report', line: () => '{ team: shop }', says: 'the file has mistakes' },
    { name: 'an unknown key', line: () => '{ team: shop, clone: ., keyz: [] }', says: 'keyz' },
    {
      name: 'a report that is not there',
      line: () => '{ team: shop, report: nowhere.json }',
      says: 'cannot read',
    },
    {
      name: 'a report that is none',
      line: () => '{ team: shop, report: organisation.yml }',
      says: 'is not a report.json',
    },
    {
      name: 'a ledger that is no Parquet',
      line: () => {
        writeFileSync(join(scratch, 'bad.parquet'), 'PAR1 not really PAR1');
        return exported('bad.parquet');
      },
      says: 'cannot be read as Parquet',
    },
    {
      name: 'a table of an older version, whose figures would all be zero',
      line: () => exported('old.parquet'),
      says: 'was exported by an older version',
    },
    {
      name: 'JSON Lines with a line that is no record',
      line: () => {
        writeFileSync(
          join(scratch, 'bad.jsonl'),
          `${readFileSync(join(scratch, 'ledger.jsonl'), 'utf8')}{}\n`,
        );
        return exported('bad.jsonl');
      },
      says: 'is not a record of a ledger',
    },
    { name: 'a clone that is none', line: () => `{ team: shop, clone: ${scratch} }`, says: 'aims-gate: ' },
  ];
  test.each(refused)('$name: exit code 2, no folder', ({ line, says }) => {
    const ran = reportOf([line()]);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain(says);
    expect(ran.stderr).not.toMatch(/\n\s+at /);
    expect(() => readdirSync(ran.out)).toThrow();
  });

  test('one repository twice', () => {
    expect(reportOf([clone(), clone()])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('is listed twice'),
    });
  });

  test('an option of one repository is not passed over', () => {
    expect(reportOf([clone()], '--rev', 'main')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('cannot be used with'),
    });
  });

  test('a size that is none', () => {
    expect(reportOf([clone()], '--memory', 'much')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('--memory'),
    });
  });
});

/** One record, as a table has it. */
type Fields = Partial<Record<(typeof READ)[number], string>>;

const PERIOD = { from: '2026-01-01', to: '2026-06-30' };
const time = fc
  .date({ min: new Date('2025-12-01'), max: new Date('2026-08-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const record: fc.Arbitrary<Fields> = fc.oneof(
  fc.record({
    type: fc.constant('review'),
    decidedAt: fc.oneof(time, fc.constant('')),
    recordedAt: time,
    availableSeconds: fc.oneof(fc.integer({ min: -50, max: 500_000 }).map(String), fc.constant('')),
    who: fc.constantFrom('dana', 'kim', 'O\'Brien "x"', ''),
    reviewDecision: fc.constantFrom('approved', 'changes-requested', 'dismissed', 're-requested'),
  }),
  fc.record({
    type: fc.constant('verdict'),
    decidedAt: time,
    outcome: fc.constantFrom('merged', 'closed'),
    mergedPastTheGate: fc.constantFrom('true', 'false'),
    what: fc.string(),
  }),
  fc.record({
    type: fc.constantFrom('override', 'lifecycle', 'checkpoint'),
    recordedAt: time,
    overrideKind: fc.constantFrom('', 'direct-push', 'approved-with-conditions'),
    what: fc.constantFrom('approved #7', 'fail, #7 merged, PAST THE GATE'),
  }),
);

/** What DuckDB is asked for, said again without it. */
function naive(records: readonly Fields[]): OversightFigures {
  const inside = records.filter(({ decidedAt, recordedAt }) => {
    const at = decidedAt || recordedAt || '';
    return at >= PERIOD.from && at.slice(0, 10) <= PERIOD.to;
  });
  const count = (fits: (one: Fields) => boolean): number => inside.filter(fits).length;
  const reviews = inside.filter(({ type }) => type === 'review');
  const waited = reviews
    .flatMap(({ availableSeconds = '' }) => (availableSeconds === '' ? [] : [Number(availableSeconds)]))
    .filter((seconds) => seconds >= 0)
    .sort((a, b) => a - b);
  const at = (part: number): number => {
    const place = (waited.length - 1) * part;
    const [low, high] = [waited[Math.floor(place)] ?? 0, waited[Math.ceil(place)] ?? 0];
    return low + (high - low) * (place - Math.floor(place));
  };
  return {
    approved: count((one) => one.reviewDecision === 'approved'),
    rejected: count((one) => one.reviewDecision === 'changes-requested'),
    overrides: count(({ overrideKind: how = '' }) => how !== '' && how !== 'approved-with-conditions'),
    merged: count((one) => one.outcome === 'merged'),
    past: count((one) => one.mergedPastTheGate === 'true'),
    people: new Set(reviews.flatMap(({ who }) => who || [])).size,
    known: waited.length,
    ...(waited.length === 0
      ? {}
      : {
          waited: { least: at(0), quarter: at(0.25), median: at(0.5), threeQuarters: at(0.75), most: at(1) },
        }),
  };
}

test('the figures are those of a plain computation, for any records of any teams', async () => {
  const teams = fc.uniqueArray(fc.constantFrom('a', "b's", 'c "d"', '%'), { minLength: 1 });
  let run = 0;
  await fc.assert(
    fc.asyncProperty(
      teams,
      fc.array(fc.array(record, { maxLength: 40 }), { minLength: 4, maxLength: 4 }),
      async (names, all) => {
        run += 1;
        const tables = names.map((team, index): LedgerTable & { readonly records: readonly Fields[] } => {
          const file = join(scratch, `random-${run}-${index}.jsonl`);
          const records = all[index] ?? [];
          writeFileSync(file, records.map((one) => `${JSON.stringify(one)}\n`).join(''));
          return { team, repository: `acme/${index}`, file, format: 'jsonl', columns: READ, records };
        });
        const figures = await computeFigures(
          database,
          tables,
          PERIOD,
          join(scratch, `random-${run}.parquet`),
        );
        expect(figures.all).toEqual(naive(tables.flatMap(({ records }) => records)));
        for (const { team, records } of tables) {
          const expected = naive(records);
          const counted = figures.byTeam.get(team);
          if (counted === undefined)
            expect(expected).toMatchObject({ approved: 0, rejected: 0, merged: 0, known: 0 });
          else expect(counted).toEqual(expected);
        }
        const sum = figures.months.reduce((total, { approved }) => total + approved, 0);
        expect(sum).toBe(figures.all.approved);
      },
    ),
    { numRuns: 60 },
  );
}, 240_000);

test('no repository has a ledger: no record, no figure, an empty table', async () => {
  const out = join(scratch, 'empty.parquet');
  const figures = await computeFigures(database, [], PERIOD, out);
  expect(figures).toMatchObject({ all: { approved: 0, merged: 0 }, months: [] });
  expect(await database.rows(`SELECT * FROM read_parquet('${out}')`)).toEqual([]);
});

test('more than fits into memory spills to disk, and says the same', async () => {
  const file = join(scratch, 'large.jsonl');
  const most = 1_000_000;
  for (let from = 0; from < most; from += 50_000) {
    const rows = Array.from({ length: 50_000 }, (_, index) =>
      JSON.stringify({
        type: 'review',
        decidedAt: '2026-03-01T00:00:00Z',
        availableSeconds: String(from + index),
        who: `a-person-with-a-long-name-${from + index}`,
        reviewDecision: 'approved',
      }),
    );
    appendFileSync(file, `${rows.join('\n')}\n`);
  }
  const table: LedgerTable = { team: 'a', repository: 'acme/a', file, format: 'jsonl', columns: READ };
  const out = join(scratch, 'large.parquet');
  const small = await openDatabase({ memory: '128MB', spill: join(scratch, 'spill') });
  try {
    const { all } = await computeFigures(small, [table], PERIOD, out);
    expect(all).toMatchObject({ approved: most, people: most, known: most, waited: { median: 499_999.5 } });
    // The disk is what made it fit.
    await small.run("SET max_temp_directory_size = '1KB'");
    await expect(computeFigures(small, [table], PERIOD, out)).rejects.toMatchObject({
      message: 'the queries need more than 128MB of memory',
      hint: 'give --memory more',
    });
  } finally {
    small.close();
  }
}, 240_000);

test('without DuckDB the way to get it is said', async () => {
  vi.resetModules();
  vi.doMock('@duckdb/node-api', () => {
    throw new Error('Cannot find package');
  });
  const { openDatabase: open } = await import('../../src/report/organisation/database.ts');
  await expect(open({ memory: '1GB', spill: scratch })).rejects.toMatchObject({
    message: '`report --org` needs DuckDB, which is not installed',
    hint: expect.stringContaining('npm install @duckdb/node-api'),
  });
  vi.doUnmock('@duckdb/node-api');
});

test('whoever never asks for it needs no DuckDB: the bundle alone, with nothing installed', () => {
  const bare = join(scratch, 'bare');
  for (const name of ['dist', 'policies', 'package.json'])
    cpSync(join(import.meta.dirname, '../..', name), join(bare, name), { recursive: true });
  writeFileSync(
    join(bare, 'organisation.yml'),
    'version: 1\nname: Acme\nrepositories: [{ team: a, clone: . }]\n',
  );
  const run = (...args: readonly string[]) =>
    spawnSync(process.execPath, [join(bare, 'dist/cli/index.js'), ...args], { cwd: bare, encoding: 'utf8' });
  expect(
    run(
      'report',
      '--repo',
      repository.directory,
      '--rev',
      'main',
      '--ledger',
      'none',
      '--out',
      join(bare, 'one'),
    ).status,
  ).toBe(0);
  expect(run('report', '--org', 'organisation.yml', '--out', join(bare, 'all'))).toMatchObject({
    status: 2,
    stderr: expect.stringContaining(
      'needs DuckDB, which is not installed\n→ run `npm install @duckdb/node-api`',
    ),
  });
});
