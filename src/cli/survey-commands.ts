import { type Command, Option } from 'commander';
import { localCatalog } from '../evaluation/clones.ts';
import { DEFAULT_POLICY } from '../evaluation/default-policy.ts';
import { omitUndefined } from '../omit-undefined.ts';
import { branchName, extendsFrom, since, wholeNumber } from './options.ts';
import { progressLine } from './progress-line.ts';

/** Commands that look at a repository as it is: `doctor`, `accounts`, `inventory`, `replay`. */
export function addSurveyCommands(program: Command): void {
  program
    .command('doctor')
    .description(
      'look at how the repository is set up on GitHub, and name every setting to change (GH_TOKEN); it only reads',
    )
    .option('--repo <dir>', 'the clone', '.')
    .option('--repository <owner/name>', 'the repository on GitHub (default: of the remote origin)')
    .option('--policy <file>', 'path of the policy on the default branch', DEFAULT_POLICY)
    .option('--check-name <name>', 'the status that carries the verdict (default: as the workflow says)')
    .option('--evidence-branch <name>', 'the branch of the ledger', branchName, 'aims/evidence')
    .addOption(
      new Option('--format <format>', 'how to print it')
        .choices(['terminal', 'json', 'markdown'])
        .default('terminal'),
    )
    .addHelpText(
      'after',
      '\nExit code 0: every setting is right; 1: a setting is wrong or could not be read; 2: bad input.',
    )
    .action(async (options) => {
      const { doctor } = await import('./commands/doctor.ts');
      const now = new Date().toISOString();
      process.exitCode = await doctor({ ...options, now, env: process.env });
    });

  program
    .command('accounts')
    .description(
      'record in the roles file the GitHub account of each login in it and in the register (GH_TOKEN), because another person can take over a login',
    )
    .option('--repo <dir>', 'the clone', '.')
    .option('--repository <owner/name>', 'the repository on GitHub (default: of the remote origin)')
    .option('--dry-run', 'say what would be added, and write nothing')
    .addOption(extendsFrom())
    .addHelpText(
      'after',
      '\nExit code 1: a login belongs to no account, or to another account than the file records.',
    )
    .action(async (options) => {
      const { accounts } = await import('./commands/accounts.ts');
      const request = { ...options, env: process.env };
      process.exitCode = await accounts(request, localCatalog(options.extendsFrom));
    });

  program
    .command('inventory')
    .description('list the AI in a repository: models, prompts, tools, data, dependencies, and their owners')
    .option('--repo <dir>', 'the repository; it is only read', '.')
    .option('--rev <rev>', 'branch, tag or commit', 'HEAD')
    .option('--policy <file>', 'a policy file on disk (default: .aims/policy.yml in the commit)')
    .option('--cache <file>', 'keep results in this file: unchanged files are not read again')
    .addOption(extendsFrom())
    .addOption(
      new Option('--format <format>', 'how to print it')
        .choices(['table', 'json', 'cyclonedx'])
        .default('table'),
    )
    .option('--all', 'list everything in the table')
    .action(async (options) => {
      const [{ inventory }, { INVENTORY_FORMATS }] = await Promise.all([
        import('./commands/inventory.ts'),
        import('../adoption/inventory-formats.ts'),
      ]);
      const progress = progressLine('files looked into');
      const request = { ...options, ...omitUndefined({ progress }) };
      const found = await inventory(request, localCatalog(options.extendsFrom));
      process.stdout.write(INVENTORY_FORMATS.get(options.format)?.(found, options.all === true) ?? '');
    });

  program
    .command('replay')
    .description(
      'judge past changes of a branch by the current policy: which gates would have failed, and how often',
    )
    .option('--repo <dir>', 'the repository; it is only read', '.')
    .option('--rev <rev>', 'the branch', 'HEAD')
    .option('--last <number>', 'judge at most this many changes, newest first', wholeNumber, 100)
    .option('--since <when>', 'only what landed since: 90d, or an ISO date', since)
    .option('--policy <file>', 'a policy file on disk (default: .aims/policy.yml in the work tree)')
    .addOption(extendsFrom())
    .addOption(
      new Option('--format <format>', 'how to print it')
        .choices(['terminal', 'json', 'html'])
        .default('terminal'),
    )
    .option('--all', 'list every change')
    .action(async (options) => {
      const [{ replay }, { REPLAY_FORMATS }] = await Promise.all([
        import('./commands/replay.ts'),
        import('../adoption/replay-formats.ts'),
      ]);
      const request = { ...options, progress: progressLine('changes judged') };
      const result = await replay(request, localCatalog(options.extendsFrom));
      process.stdout.write(REPLAY_FORMATS.get(options.format)?.(result, options.all === true) ?? '');
    });
}
