import { type Command, Option } from 'commander';
import { localCatalog } from '../evaluation/clones.ts';
import { branchName, extendsFrom, isoDate } from './options.ts';

/** `aims-gate record`: what running systems did, into the ledger. */
export function addRecordCommand(program: Command): void {
  program
    .command('record')
    .description(
      'record the operation of systems: compare measurements, evaluations and incidents with their plans, and append signed records',
    )
    .argument(
      '<file...>',
      'OTLP or CloudEvents in JSON, the text format of Prometheus, JSON Lines or CSV; or a folder of such files',
    )
    .option('--system <id>', 'the system of each measurement that names none')
    .option('--repo <dir>', 'the clone', '.')
    .option('--rev <rev>', 'where register and plans are read', 'HEAD')
    .option('--policy <file>', 'a policy file on disk (default: .aims/policy.yml in the commit)')
    .option('--repository <owner/name>', 'the repository on GitHub (default: of the remote origin)')
    .option('--branch <name>', 'the branch of the ledger', branchName, 'aims/evidence')
    .option('--dir <dir>', 'a folder that holds the ledger, in place of a branch')
    .option('--signing-key <file>', 'the private key (PEM) that signs the ledger')
    .option('--pseudonym-key <file>', 'people are recorded under pseudonyms that only this key resolves')
    .addOption(
      new Option(
        '--text <what>',
        'what to record of texts that people wrote: only the SHA-256, or the text too',
      )
        .choices(['digest', 'full'] as const)
        .default('digest' as const),
    )
    .option('--dry-run', 'print the result and record nothing')
    .option('--now <date>', 'judge as of this ISO date', isoDate)
    .addOption(extendsFrom())
    .addHelpText(
      'after',
      '\nExit code 0: every limit is kept; 1: one is passed, or a value is missing; 2: bad input, and nothing was recorded.',
    )
    .action(async (files: readonly string[], { text, ...options }) => {
      const { recordOperation } = await import('./commands/record.ts');
      const now = options.now ?? new Date().toISOString();
      const request = { ...options, reviewText: text, now };
      process.exitCode = await recordOperation(files, request, localCatalog(options.extendsFrom));
    });
}
