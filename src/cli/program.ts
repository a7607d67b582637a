import { Command, Option } from 'commander';
import { badInput } from '../errors.ts';
import { localCatalog } from '../evaluation/clones.ts';
import { openCatalog } from '../evaluation/shipped-data.ts';
import { METHODS } from '../policy/vocabulary.ts';
import { SWEEP_FORMATS } from '../reporters/sweep-formats.ts';
import { VERSION } from '../version.ts';
import { addCheckCommand } from './check-command.ts';
import { addEvidenceCommands } from './commands/evidence.ts';
import { reportCommand } from './commands/report.ts';
import { addCompletion } from './completion.ts';
import { addDraftCommands } from './draft-commands.ts';
import { days, extendsFrom, isoDate } from './options.ts';
import { addPolicyCommands } from './policy-commands.ts';
import { BAD_INPUT, DEBUG, printError } from './print-error.ts';
import { addRecordCommand } from './record-command.ts';
import { addSurveyCommands } from './survey-commands.ts';
import { commandTelemetry } from './telemetry.ts';

/** Every command; the reference in the docs is generated from it. */
export const program = new Command('aims-gate')
  .description('ISO/IEC 42001 gate for changes to AI models and prompts')
  .version(VERSION)
  .option(DEBUG, 'print the stack trace of an error, with any command')
  // An option after a subcommand is that subcommand's: `report verify --key`.
  .enablePositionalOptions()
  .showHelpAfterError('(aims-gate --help shows every command)')
  .exitOverride((error) => {
    process.exit(error.exitCode === 0 ? 0 : BAD_INPUT);
  });

addDraftCommands(program);
addCheckCommand(program);

program
  .command('sweep')
  .description('judge one commit of a local git repository as it stands: what has expired, what expires soon')
  .option('--repo <dir>', 'the repository; it is only read', '.')
  .option('--rev <rev>', 'branch, tag or commit', 'HEAD')
  .option('--policy <file>', 'a policy file on disk (default: .aims/policy.yml in the commit)')
  .addOption(extendsFrom())
  .option('--ahead <days>', 'days to look ahead', days, 30)
  .option('--repository <owner/name>', 'the repository on GitHub (default: of the remote origin)')
  .option('--max-files <count>', 'inside how many files to look for unregistered AI (default: 10000)', days)
  .option('--now <date>', 'judge as of this ISO date', isoDate)
  .option('--all', 'print every row, however many')
  .addOption(
    new Option('--format <format>', 'how to print the verdict')
      .choices([...SWEEP_FORMATS.keys()])
      .default('terminal'),
  )
  .action(async (options) => {
    const { sweep } = await import('./commands/sweep.ts');
    const now = options.now ?? new Date().toISOString();
    process.exitCode = await sweep({ ...options, now }, localCatalog(options.extendsFrom));
  });

addSurveyCommands(program);

program
  .command('approve')
  .description('decide on the governed content of one AI system, or on one document, and sign the decision')
  .option('--system <id>', 'the system, as the register calls it')
  .option('--document <path>', 'a document that is to be signed, from the root of the repository')
  .addOption(
    new Option('--decision <decision>', 'default: approve').choices([
      'approve',
      'approve-with-conditions',
      'reject',
    ] as const),
  )
  .option('--condition <text...>', 'what must be done or watched')
  .option('--expires <when>', 'the last day it holds: 2026-12-31, or a period such as "90 days"')
  .option('--as <login>', 'who signs (default: the owner of the system)')
  .addOption(
    new Option(
      '--method <method>',
      'what proves who signed: an SSH key, a Sigstore identity, or your signed commit',
    )
      .choices(METHODS)
      .default('ssh'),
  )
  .option('--key <file>', 'SSH key, private or public (default: the one git signs with)')
  .option('--identity-token <file>', 'OpenID Connect token for Sigstore (or SIGSTORE_ID_TOKEN)')
  .option('--fulcio <url>', 'certificate authority of another Sigstore instance')
  .option('--rekor <url>', 'transparency log of another Sigstore instance')
  .option('--base <rev>', 'where the change would be merged', 'origin/HEAD')
  .option('--head <rev>', 'the change', 'HEAD')
  .option('--repo <dir>', 'the clone', '.')
  .option('--repository <owner/name>', 'the repository on GitHub (default: of the remote origin)')
  .option('--target <branch>', 'the branch it would be merged into (default: as --base names it)')
  .option('--now <date>', 'decide as of this ISO date', isoDate)
  .addOption(extendsFrom())
  .option('--dry-run', 'only say what would be signed')
  .action(async (options) => {
    const { reportApproval } = await import('./commands/approve.ts');
    await reportApproval(options, localCatalog(options.extendsFrom));
  });

program
  .command('explain')
  .description('say why a file is governed or not: which glob decided, and what each detector finds in it')
  .argument('<path>', 'the file, from the root of the repository')
  .option('--base <rev>', 'compare with this revision (default: judge the file by itself)')
  .option('--head <rev>', 'the change', 'HEAD')
  .option('--repo <dir>', 'the repository; it is only read', '.')
  .option('--policy <file>', 'a policy file on disk (default: .aims/policy.yml in the base commit)')
  .addOption(extendsFrom())
  .action(async (path: string, options) => {
    const { explainFile } = await import('./commands/explain.ts');
    process.stdout.write(await explainFile({ ...options, path }, localCatalog(options.extendsFrom)));
  });

addPolicyCommands(program);

program
  .command('template')
  .description('print a document to fill in')
  .argument('<document>', 'its name')
  .addHelpText('after', () => `\nDocuments: ${[...openCatalog().templates.keys()].join(', ')}`)
  .action((name: string) => {
    const catalog = openCatalog();
    const text = catalog.template(name);
    if (text === undefined) {
      const known = [...catalog.templates.keys()].join(', ');
      throw badInput(`there is no template "${name}"`, `choose one of: ${known}`);
    }
    process.stdout.write(text);
  });

addEvidenceCommands(program);
addRecordCommand(program);

reportCommand(program, isoDate, extendsFrom());

/** Runs the command that `process.argv` names; sets the exit code. */
export async function commandLine(): Promise<void> {
  // It may stand before or after the name of the command; behind `--` it is a file.
  const end = process.argv.indexOf('--');
  const at = process.argv.indexOf(DEBUG);
  const debug = at !== -1 && (end === -1 || at < end);
  const argv = debug ? process.argv.toSpliced(at, 1) : process.argv;
  const telemetry = await commandTelemetry(program, process.env);
  try {
    await addCompletion(program, argv);
    await program.parseAsync(argv);
  } catch (error) {
    printError(error, debug ? 'with-trace' : 'short');
  }
  await telemetry?.(Number(process.exitCode ?? 0));
}
