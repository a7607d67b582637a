import { type Command, InvalidArgumentError, Option } from 'commander';
import { badInput } from '../../errors.ts';
import type { TrustOptions } from '../../git/open-ledger.ts';
import { omitUndefined } from '../../omit-undefined.ts';
import { isDay } from '../../period.ts';
import type { ReportOptions } from '../../report/io/generate.ts';
import type { FrameworkId } from '../../report/scope.ts';
import { collectOption, trustOptions } from '../ledger-options.ts';
import { counterLine } from '../progress-line.ts';

/** What a report over many repositories takes from its file. */
const FOR_ONE = [
  ...['repo', 'rev', 'ledger', 'since', 'pdf', 'system', 'framework'],
  ...['key', 'identity', 'issuer', 'trustedRoot', 'unsignedUntil'],
];
const CHOICES: readonly FrameworkId[] = [
  'iso-42001',
  'eu-ai-act',
  'nist-ai-rmf',
  'iso-27001',
  'gdpr',
  'hipaa',
];

/** Options as typed. */
interface Typed extends Omit<ReportOptions, 'out'> {
  readonly out?: string;
  readonly org?: string;
  readonly memory: string;
}

/** `aims-gate report`. */
export function reportCommand(
  program: Command,
  isoDate: (text: string) => string,
  extendsFrom: Option,
): void {
  const command = program
    .command('report')
    .description('write the evidence package: what an auditor, a customer and a lead want to see')
    // A subcommand has its own options, and needs none of these.
    .enablePositionalOptions()
    .option('--out <dir>', 'where it is written: a new folder, or an earlier package')
    .option('--from <date>', 'first day (default: a year before the last)', day)
    .option('--to <date>', 'last day (default: today)', day)
    .option('--since <dir>', 'an earlier package: a page of its own lists the differences')
    .option('--pdf', 'print all pages as package.pdf too (needs Chromium, Chrome or Edge; CHROMIUM names it)')
    .option('--system <id>', 'one AI system alone')
    .addOption(new Option('--framework <name>', 'what it is made for').choices(CHOICES).default('iso-42001'))
    .option('--repo <dir>', 'the repository; it is only read', '.')
    .option(
      '--rev <rev>',
      'where register, documents and policy are read (default: HEAD as it stood at the end of the period)',
    )
    .option('--ledger <branch>', 'the branch that holds the evidence', 'aims/evidence')
    .addOption(extendsFrom)
    .addOption(
      new Option(
        '--signing-key <file>',
        'private key (PEM, Ed25519) that signs the manifest of the package',
      ).conflicts('sigstore'),
    )
    .option('--sigstore', "sign the manifest with a Sigstore identity: the job's own, or the one of a token")
    .option('--identity-token <file>', 'OpenID Connect token for Sigstore (or SIGSTORE_ID_TOKEN)')
    .option('--fulcio <url>', 'certificate authority of another Sigstore instance')
    .option('--rekor <url>', 'transparency log of another Sigstore instance')
    .addOption(
      new Option(
        '--org <file>',
        'many repositories: a file that lists them with their teams (needs DuckDB)',
      ).conflicts([...FOR_ONE]),
    )
    .option('--memory <size>', 'with --org: what its queries may hold in memory', '1GB')
    .option('--now <date>', 'make it as of this ISO date', isoDate);
  trustOptions(command).action(async ({ out, org, memory, ...options }: Typed) => {
    if (out === undefined) throw badInput('nobody says where the package goes', 'give --out a new folder');
    if (org !== undefined) {
      const { reportOrganisation } = await import('../../report/organisation/io/generate.ts');
      process.exitCode = await reportOrganisation({ ...options, org, memory, out });
      return;
    }
    const { report } = await import('../../report/io/generate.ts');
    const reading = counterLine('records read');
    process.exitCode = await report({ ...options, out, ...omitUndefined({ reading }) });
  });
  const verify = command
    .command('verify <dir>')
    .description('check that a package is as it was when it was made, and every proof in it')
    .option(
      '--key <file>',
      'a public key (PEM) that may have signed its manifest; may be given again',
      collectOption,
    )
    .option('--signer <uri>', 'the workflow or person that may have signed its manifest with Sigstore');
  trustOptions(verify, '--ledger-key').action(async (dir: string, options: Verify) => {
    const { verifyPackage } = await import('../../report/io/verify.ts');
    process.exitCode = await verifyPackage(dir, makersOf(options), ledgerSignersOf(options));
  });
}

/** Who may have signed the manifest. */
function makersOf({ key = [], signer, issuer, trustedRoot }: Verify): TrustOptions {
  const root = trustedRoot === undefined ? {} : { trustedRoot };
  return { key, ...(signer === undefined ? {} : { identity: signer, issuer, ...root }) };
}

/** Who may have signed the ledger; the trusted root may be meant for the manifest alone. */
function ledgerSignersOf({
  key: _,
  signer,
  ledgerKey,
  identity,
  trustedRoot,
  ...trust
}: Verify): TrustOptions {
  const keys = ledgerKey === undefined ? {} : { key: ledgerKey };
  if (identity !== undefined)
    return {
      ...trust,
      ...keys,
      identity,
      ...omitUndefined({ trustedRoot: trustedRoot || undefined }),
    };
  return {
    ...trust,
    ...keys,
    ...omitUndefined({ trustedRoot: signer === undefined && trustedRoot ? trustedRoot : undefined }),
  };
}

/** Options of `verify`, as typed. */
interface Verify extends Omit<TrustOptions, 'key' | 'issuer'> {
  readonly key?: readonly string[];
  readonly signer?: string;
  readonly issuer: string;
  readonly ledgerKey?: readonly string[];
}

function day(text: string): string {
  if (!isDay(text)) throw new InvalidArgumentError('it must be a day such as 2026-01-31.');
  return text;
}
