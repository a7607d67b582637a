import { Command, Option } from 'commander';
import { AimsError } from '../errors.ts';
import { localCatalog } from '../evaluation/clones.ts';
import { DEFAULT_POLICY } from '../evaluation/local-policy.ts';
import { openCatalog } from '../evaluation/shipped-data.ts';
import { METHODS } from '../policy/vocabulary.ts';
import { SWEEP_FORMATS } from '../reporters/sweep-formats.ts';
import { VERSION } from '../version.ts';
import { addCheckCommand } from './check-command.ts';
import { addEvidenceCommands } from './commands/evidence.ts';
import { reportCommand } from './commands/report.ts';
import { addCompletion } from './completion.ts';
import { type Clones, days, extendsFrom, isoDate, since, wholeNumber } from './options.ts';
import { BAD_INPUT, printError } from './print-error.ts';
import { progressLine } from './progress-line.ts';

/** Stages of systems that are not retired. */
const LIVE_STAGES = ['design', 'data', 'development', 'deployment', 'operation'] as const;

/** Every command; the reference in the docs is generated from it. */
export const program = new Command('aims-gate')
  .description('ISO/IEC 42001 gate for changes to AI models and prompts')
  .version(VERSION)
  // An option after a subcommand is that subcommand's: `report verify --key`.
  .enablePositionalOptions()
  .showHelpAfterError('(aims-gate --help shows every command)')
  .exitOverride((error) => {
    process.exit(error.exitCode === 0 ? 0 : BAD_INPUT);
  });

program
  .command('init')
  .description(
    'draft .aims/ for this repository: its AI systems, their owners and suppliers, policy and workflow',
  )
  .option('--repo <dir>', 'the repository; files that are there are not touched', '.')
  .option(
    '--preset <name>',
    'the policy to start from: baseline, llm-application, iso-42001, eu-ai-act-high-risk',
  )
  .option('--governance <login>', 'who approves changes to the policy and the register')
  .option(
    '--owner <login>',
    'who answers for the systems (default: as CODEOWNERS, commits and manifests tell)',
  )
  .addOption(
    new Option('--stage <stage>', 'where the systems stand in their life cycle').choices(LIVE_STAGES),
  )
  .addOption(
    new Option('--risk <tier>', 'risk tier of the systems').choices(['minimal', 'limited', 'high'] as const),
  )
  .option('--pr', 'open a pull request with the drafts instead of writing them (GH_TOKEN)')
  .option('--repository <owner/name>', 'the repository on GitHub (default: of the remote origin)')
  .option('--now <date>', 'draft as of this ISO date', isoDate)
  .option('--yes', 'ask nothing')
  .option('--dry-run', 'only say what would be written')
  .action(async (options) => {
    const interactive = options.yes !== true && process.stdin.isTTY === true && process.stdout.isTTY === true;
    const ask = interactive ? (await import('./init-questions.ts')).askAtTerminal : undefined;
    const now = options.now ?? new Date().toISOString();
    const request = { ...options, now, env: process.env, progress: progressLine('files looked into') };
    if (options.pr === true) {
      const { initPullRequest } = await import('./commands/init-pull-request.ts');
      process.stdout.write(await initPullRequest(request, openCatalog(), ask));
    } else {
      const { init } = await import('./commands/init.ts');
      process.stdout.write(await init(request, openCatalog(), ask));
    }
  });

program
  .command('new')
  .description('put the template of a document where the gate looks for it')
  .argument('<document>', 'system, supplier, exception, audit, oversight, …')
  .argument('[id]', 'its name where there are many: a system, a supplier, an exception')
  .option('--system <id>', 'the system it is about')
  .option('--repo <dir>', 'the repository', '.')
  .addHelpText('after', () => `\nDocuments: ${[...openCatalog().templates.keys()].join(', ')}`)
  .action(async (document: string, id: string | undefined, options) => {
    const { newDocument } = await import('./commands/new.ts');
    const named = id === undefined ? {} : { id };
    process.stdout.write(await newDocument({ document, ...named, ...options }, openCatalog()));
  });

program
  .command('confirm')
  .description(
    'take the marks `drafted from …` out of documents: whoever commits the result says that they are true',
  )
  .argument('<files...>', 'the documents')
  .option('--dry-run', 'only say what would be confirmed')
  .action(async (files: readonly string[], options: { readonly dryRun?: boolean }) => {
    const { confirm } = await import('./commands/confirm.ts');
    process.stdout.write(await confirm(files, options));
  });

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

program
  .command('doctor')
  .description(
    'look at how the repository is set up on GitHub, and name every setting to change (GH_TOKEN); it only reads',
  )
  .option('--repo <dir>', 'the clone', '.')
  .option('--repository <owner/name>', 'the repository on GitHub (default: of the remote origin)')
  .option('--policy <file>', 'path of the policy on the default branch', DEFAULT_POLICY)
  .option('--check-name <name>', 'the status that carries the verdict (default: as the workflow says)')
  .option('--evidence-branch <name>', 'the branch of the ledger', 'aims/evidence')
  .addOption(
    new Option('--format <format>', 'how to print it')
      .choices(['terminal', 'json', 'markdown'])
      .default('terminal'),
  )
  .addHelpText(
    'after',
    '\nExit code 0: all is right; 1: something is not, or could not be read; 2: bad input.',
  )
  .action(async (options) => {
    const { doctor } = await import('./commands/doctor.ts');
    const now = new Date().toISOString();
    process.exitCode = await doctor({ ...options, now, env: process.env });
  });

program
  .command('inventory')
  .description(
    'list everything of AI in a repository: models, prompts, tools, data, dependencies, and whose they are',
  )
  .option('--repo <dir>', 'the repository; it is only read', '.')
  .option('--rev <rev>', 'branch, tag or commit', 'HEAD')
  .option('--policy <file>', 'a policy file on disk (default: .aims/policy.yml in the commit)')
  .option('--cache <file>', 'keep what was seen there: files that did not change are not looked into again')
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
    const request = { ...options, ...(progress === undefined ? {} : { progress }) };
    const found = await inventory(request, localCatalog(options.extendsFrom));
    process.stdout.write(INVENTORY_FORMATS.get(options.format)?.(found, options.all === true) ?? '');
  });

program
  .command('replay')
  .description(
    'judge what landed on a branch under the policy in hand: which gates would have failed, how often',
  )
  .option('--repo <dir>', 'the repository; it is only read', '.')
  .option('--rev <rev>', 'the branch', 'HEAD')
  .option('--last <number>', 'at most so many changes, the newest', wholeNumber, 100)
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
      'what vouches for it: an SSH key, a Sigstore identity, or your signed commit',
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
  .description('say why a file is governed or not: which glob won, and what each detector sees in it')
  .argument('<path>', 'the file, from the root of the repository')
  .option('--base <rev>', 'compare with this revision; left out: what the file holds as it stands')
  .option('--head <rev>', 'the change', 'HEAD')
  .option('--repo <dir>', 'the repository; it is only read', '.')
  .option('--policy <file>', 'a policy file on disk (default: .aims/policy.yml in the base commit)')
  .addOption(extendsFrom())
  .action(async (path: string, options) => {
    const { explain } = await import('./commands/explain.ts');
    process.stdout.write(await explain({ ...options, path }, localCatalog(options.extendsFrom)));
  });

const policy = program.command('policy').description('the policy itself');

policy
  .command('lint')
  .description('check a policy file and everything it extends')
  .argument('[file]', 'the policy', DEFAULT_POLICY)
  .addOption(extendsFrom())
  .action(async (file: string, options: Clones) => {
    const { lintPolicy } = await import('./commands/policy.ts');
    const catalog = localCatalog(options.extendsFrom);
    process.stdout.write(await lintPolicy(file, catalog));
    const { footingOfPolicy } = await import('./commands/policy-footing.ts');
    for (const line of await footingOfPolicy(file, catalog)) process.stdout.write(`${line}\n`);
  });

policy
  .command('show')
  .description('print every gate of a policy after everything it extends')
  .argument('[file]', 'the policy, or preset:NAME', DEFAULT_POLICY)
  .addOption(extendsFrom())
  .action(async (file: string, options: Clones) => {
    const { showPolicy } = await import('./commands/policy.ts');
    process.stdout.write(await showPolicy(file, localCatalog(options.extendsFrom)));
  });

policy
  .command('explain')
  .description('say what a gate asks, when, why, and how to fix it')
  .argument('<gate>', 'its id')
  .argument('[file]', 'the policy, or preset:NAME', DEFAULT_POLICY)
  .addOption(extendsFrom())
  .action(async (gate: string, file: string, options: Clones) => {
    const { explainGate } = await import('./commands/policy.ts');
    process.stdout.write(await explainGate(gate, file, localCatalog(options.extendsFrom)));
  });

policy
  .command('test')
  .description("run a policy's own cases: given files and a change, these gates find something")
  .argument('<dir>', 'folder of *.yml with cases')
  .option('--policy <file>', 'the policy, or preset:NAME', DEFAULT_POLICY)
  .option('--coverage', 'say which gates, requirements, alternatives and bounds no case holds')
  .addOption(extendsFrom())
  .action(
    async (directory: string, options: Clones & { readonly policy: string; readonly coverage?: true }) => {
      const { testPolicy } = await import('./commands/policy-test.ts');
      const { text, failed } = await testPolicy(
        directory,
        options.policy,
        localCatalog(options.extendsFrom),
        options.coverage === true ? 'shown' : 'hidden',
      );
      process.stdout.write(text);
      process.exitCode = failed === 0 ? 0 : 1;
    },
  );

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
      throw new AimsError('bad-input', `there is no template "${name}"`, `choose one of: ${known}`);
    }
    process.stdout.write(text);
  });

addEvidenceCommands(program);

reportCommand(program, isoDate, extendsFrom());

/** Runs the command that `process.argv` names; sets the exit code. */
export async function commandLine(): Promise<void> {
  try {
    await addCompletion(program, process.argv);
    await program.parseAsync();
  } catch (error) {
    printError(error);
  }
}
