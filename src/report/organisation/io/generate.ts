import { createReadStream } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { compact } from '../../../compact.ts';
import { countOf } from '../../../count-of.ts';
import { codeFrame } from '../../../documents/code-frame.ts';
import { validate } from '../../../documents/schema.ts';
import { decodeText, parseYaml } from '../../../documents/yaml.ts';
import { badInput } from '../../../errors.ts';
import { openCatalog } from '../../../evaluation/shipped-data.ts';
import { readGiven } from '../../../git/given-file.ts';
import { omitUndefined } from '../../../omit-undefined.ts';
import { visible } from '../../../reporters/visible.ts';
import { VERSION } from '../../../version.ts';
import type { PackageFile } from '../../exporters/exporter.ts';
import { periodOf } from '../../io/collect.ts';
import { sizeOf, withFiles } from '../../io/generate.ts';
import { readSigner, type SigningOptions } from '../../io/signer.ts';
import { writePackage } from '../../io/write-package.ts';
import { controlRows } from '../../tables.ts';
import { buildOrganisation, type OrganisationFacts } from '../build.ts';
import { type Database, openDatabase } from '../database.ts';
import { computeFigures } from '../figures.ts';
import type { OrganisationReport } from '../model.ts';
import { organisationPages } from '../pages.ts';
import { type LedgerTable, toParquet } from '../sql.ts';
import { statementTable } from '../statement.ts';
import { aboutEvidence, type OwnEvidence, ownEvidenceFiles } from './own-evidence.ts';
import { type OrganisationEntry, readRepository } from './repository.ts';

export interface OrganisationOptions extends SigningOptions {
  /** The file that lists the repositories. */
  readonly org: string;
  readonly out: string;
  readonly memory: string;
  readonly from?: string;
  readonly to?: string;
  readonly now?: string;
  readonly extendsFrom?: readonly string[];
}

/** `policies/schema/organisation-report.schema.json`. */
interface OrganisationFile {
  readonly name: string;
  /** The repository that holds the organisation's own documents. */
  readonly organisation?: string;
  readonly repositories: readonly OrganisationEntry[];
}

/** Writes the report over many repositories, prints what is in it; exit code 1 when a ledger is broken. */
export async function reportOrganisation(options: OrganisationOptions): Promise<number> {
  const { org, out, memory, extendsFrom } = options;
  const signer = await readSigner(options);
  const file = await readOrganisation(org);
  const madeAt = options.now ?? new Date().toISOString();
  const period = periodOf({ ...options, now: madeAt });
  const scratch = await mkdtemp(join(tmpdir(), 'aims-gate-org-'));
  let database: Database | undefined;
  try {
    const spill = join(scratch, 'spill');
    await mkdir(spill);
    database = await openDatabase({ memory, spill });
    const place = { base: dirname(resolve(org)), scratch, database, extendsFrom, madeAt, period };
    const repositories: OrganisationFacts['repositories'][number][] = [];
    const tables: LedgerTable[] = [];
    const held = new Map<string, OwnEvidence>();
    for (const [index, entry] of file.repositories.entries()) {
      const { table, evidence, ...read } = await readRepository(entry, { ...place, index });
      refuseTwice(repositories, read.register.repository, org);
      repositories.push({ team: entry.team, ...read });
      if (table !== undefined) tables.push(table);
      if (evidence !== undefined) held.set(read.register.repository, evidence);
    }
    const decisions = join(scratch, 'decisions.parquet');
    const figures = await computeFigures(database, tables, period, decisions);
    const { name, organisation: own } = file;
    const catalog = openCatalog();
    const controls = controlRows(catalog.table('iso-42001'));
    const about = { name, ...omitUndefined({ own }), controls, madeAt, version: VERSION, period };
    const report = buildOrganisation({ ...about, repositories, figures });
    const evidence = report.own === undefined ? undefined : held.get(report.own.repository);
    const files = withFiles(
      withFiles(
        organisationFiles(report, database, scratch, decisions),
        evidence === undefined ? [] : ownEvidenceFiles(evidence),
      ),
      [{ path: 'verify.py', content: catalog.verifier }],
    );
    const subject = {
      organisation: name,
      period,
      version: VERSION,
      madeAt,
      ...(evidence === undefined ? {} : aboutEvidence(evidence)),
    };
    const written = await writePackage(out, { files }, subject, signer);
    process.stdout.write(`${described(report, out, written).map(visible).join('\n')}\n`);
    return repositories.some(({ ledger }) => ledger.state === 'broken') ? 1 : 0;
  } finally {
    database?.close();
    await rm(scratch, { recursive: true, force: true });
  }
}

async function readOrganisation(file: string): Promise<OrganisationFile> {
  const hint = 'list `version: 1`, `name` and `repositories`, each with its `team` and `clone` or `report`';
  const bytes = await readGiven(file).catch((cause: unknown) => {
    throw badInput(`cannot read ${file}`, hint, { cause });
  });
  const text = decodeText(bytes);
  if (!text.ok) throw badInput(`${file}: ${text.because}`, hint);
  const parsed = parseYaml(text.text);
  const problems = parsed.ok ? validate('organisation-report', parsed.document) : parsed.problems;
  if (!parsed.ok || problems.length > 0) {
    const frames = problems.map((problem) => codeFrame(file, text.text, problem));
    throw badInput(`the file has mistakes\n\n${frames.join('\n\n')}\n`, hint);
  }
  return parsed.document.value as OrganisationFile;
}

/** A repository that stands there twice would be counted twice. */
function refuseTwice(known: OrganisationFacts['repositories'], repository: string, file: string): void {
  if (!known.some(({ register }) => register.repository === repository)) return;
  const hint = `leave it in ${file} once; a clone is named after its remote \`origin\``;
  throw badInput(`the repository ${repository} is listed twice`, hint);
}

const TABLES = {
  systems: {
    team: 'VARCHAR',
    repository: 'VARCHAR',
    system: 'VARCHAR',
    name: 'VARCHAR',
    owner: 'VARCHAR',
    risk: 'VARCHAR',
    stage: 'VARCHAR',
    gaps: 'INTEGER',
  },
  gaps: {
    team: 'VARCHAR',
    repository: 'VARCHAR',
    system: 'VARCHAR',
    gate: 'VARCHAR',
    level: 'VARCHAR',
    path: 'VARCHAR',
    line: 'INTEGER',
    url: 'VARCHAR',
    message: 'VARCHAR',
    remedy: 'VARCHAR',
  },
} as const;

async function* organisationFiles(
  report: OrganisationReport,
  database: Database,
  scratch: string,
  decisions: string,
): AsyncGenerator<PackageFile> {
  yield* organisationPages(report);
  yield { path: 'organisation.json', content: `${JSON.stringify(report)}\n` };
  yield statementTable(report);
  yield { path: 'decisions.parquet', content: createReadStream(decisions) };
  for (const name of ['systems', 'gaps'] as const) {
    const [lines, parquet] = [join(scratch, `${name}.jsonl`), join(scratch, `${name}.parquet`)];
    await writeFile(lines, report[name].map((one) => `${JSON.stringify(one)}\n`).join(''));
    await database.run(toParquet(lines, TABLES[name], parquet));
    yield { path: `${name}.parquet`, content: createReadStream(parquet) };
  }
}

function described(
  { name, period, teams, repositories, systems, gaps, oversight, ledgers }: OrganisationReport,
  out: string,
  written: { readonly files: number; readonly bytes: number },
): readonly string[] {
  const broken = compact(
    repositories.map(
      ({ repository, ledger }) =>
        ledger.state === 'broken' &&
        `  ✗ ${repository}: the ledger is broken: ${ledger.because}; nothing of it is counted`,
    ),
  );
  return [
    `${name}, ${period.from} to ${period.to}`,
    `  ${countOf(teams.length, 'team')} · ${countOf(repositories.length, 'repository', 'repositories')} · ${countOf(systems.length, 'AI system')} · ${countOf(gaps.length, 'gap')} · ${ledgers.met === 0 ? 'reviews not known' : countOf(oversight.approved + oversight.rejected, 'review')}`,
    ...broken,
    `  ${sizeOf(written)}: open ${out}/index.html`,
  ];
}
