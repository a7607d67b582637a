import { type Command, Option } from 'commander';
import { badInput } from '../errors.ts';
import { openCatalog } from '../evaluation/shipped-data.ts';
import { isoDate, parsePinnedPolicy } from './options.ts';
import { progressLine } from './progress-line.ts';

/** Stages of systems that are not retired. */
const LIVE_STAGES = ['design', 'data', 'development', 'deployment', 'operation'] as const;

/** Commands that draft documents and take them over: `init`, `new`, `draft`, `confirm`. */
export function addDraftCommands(program: Command): void {
  program
    .command('init')
    .description(
      'draft .aims/ for this repository: its AI systems, their owners and suppliers, policy and workflow',
    )
    .option('--repo <dir>', 'the repository; existing files are not changed', '.')
    .option(
      '--preset <name>',
      'the policy to start from: baseline, llm-application, iso-42001, eu-ai-act-high-risk',
    )
    .option('--governance <login>', 'who approves changes to the policy and the register')
    .option(
      '--owner <login>',
      'who answers for the systems (default: from CODEOWNERS, commits and manifests)',
    )
    .option('--system <id...>', 'only these of the systems that are found (default: all)')
    .addOption(
      new Option('--stage <stage>', 'where the systems stand in their life cycle').choices(LIVE_STAGES),
    )
    .addOption(
      new Option('--risk <tier>', 'risk tier of the systems').choices([
        'minimal',
        'limited',
        'high',
      ] as const),
    )
    .option('--pr', 'open a pull request with the drafts instead of writing them (GH_TOKEN)')
    .option('--repository <owner/name>', 'the repository on GitHub (default: of the remote origin)')
    .option(
      '--repositories <file>',
      'with --pr: open one in each repository of this file; a line holds owner/name, or the folder of a clone',
    )
    .option(
      '--extends <policy>',
      'a policy of your organisation to extend, pinned: github:owner/repo/path@commit',
      parsePinnedPolicy,
    )
    .option('--now <date>', 'draft as of this ISO date', isoDate)
    .option('--yes', 'ask nothing')
    .option('--dry-run', 'only say what would be written')
    .action(async (options) => {
      const interactive =
        options.yes !== true && process.stdin.isTTY === true && process.stdout.isTTY === true;
      const ask = interactive ? (await import('./init-questions.ts')).askAtTerminal : undefined;
      const now = options.now ?? new Date().toISOString();
      const only = options.system === undefined ? {} : { systems: options.system };
      const request = {
        ...options,
        ...only,
        now,
        env: process.env,
        progress: progressLine('files looked into'),
      };
      if (options.repositories !== undefined) {
        if (options.pr !== true)
          throw badInput('--repositories needs --pr', 'it opens a pull request in each of them');
        const { initMany } = await import('./commands/init-many.ts');
        const say = (line: string): void => void process.stdout.write(`${line}\n`);
        const many = { ...request, repositories: options.repositories, say };
        process.exitCode = await initMany(many, openCatalog());
      } else if (options.pr === true) {
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
    .argument('[id]', 'its id, where there can be several: a system, a supplier, an exception')
    .option('--system <id>', 'the system it is about')
    .option('--repo <dir>', 'the repository', '.')
    .addHelpText('after', () => `\nDocuments: ${[...openCatalog().templates.keys()].join(', ')}`)
    .action(async (document: string, id: string | undefined, options) => {
      const { newDocument } = await import('./commands/new.ts');
      const named = id === undefined ? {} : { id };
      const now = new Date().toISOString();
      process.stdout.write(await newDocument({ document, ...named, ...options, now }, openCatalog()));
    });

  program
    .command('draft')
    .description(
      'fill existing documents from the repository: the model card from the change and its results, the data that was found, the Statement of Applicability from the report, current values of objectives',
    )
    .argument('[files...]', 'the documents (default: every existing one)')
    .option('--repo <dir>', 'the repository', '.')
    .option(
      '--base <rev>',
      'what the change is compared with (default: the branch into which changes are usually merged)',
    )
    .option('--now <date>', 'draft as of this ISO date', isoDate)
    .option('--dry-run', 'only show the differences')
    .action(async (files: readonly string[], options) => {
      const { draftDocuments } = await import('./commands/draft.ts');
      const now = options.now ?? new Date().toISOString();
      process.stdout.write(await draftDocuments({ ...options, files, now }, openCatalog()));
    });

  program
    .command('confirm')
    .description(
      'remove the marks `drafted from …` from documents: committing the result confirms that they are true',
    )
    .argument(
      '[files...]',
      'the documents (default: list those of .aims that have marks, and change nothing)',
    )
    .option('--dry-run', 'only say what would be confirmed')
    .action(async (files: readonly string[], options: { readonly dryRun?: boolean }) => {
      const { confirm } = await import('./commands/confirm.ts');
      process.stdout.write(await confirm(files, options));
    });
}
