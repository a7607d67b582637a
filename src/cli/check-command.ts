import { type Command, Option } from 'commander';
import { badInput } from '../errors.ts';
import { localCatalog } from '../evaluation/clones.ts';
import { FORMATS } from '../reporters/index.ts';
import { visible } from '../reporters/visible.ts';
import { reportCheck } from './check-output.ts';
import type { CheckAnswer } from './commands/check.ts';
import { extendsFrom, isoDate, onGitHub, wholeNumber } from './options.ts';

/** `aims-gate check`. */
export function addCheckCommand(program: Command): void {
  program
    .command('check')
    .description(
      'judge a change in a local git repository, offline: uncommitted files, or the difference of two commits',
    )
    .option(
      '--base <rev>',
      'where it would be merged: branch, tag or commit (default: origin/HEAD, main or master)',
    )
    .option('--head <rev>', 'the change (default: the work tree when something is not committed, else HEAD)')
    .option('--staged', 'judge what `git add` has staged')
    .option('--watch', 'judge again whenever a file changes, until Ctrl-C')
    .option('--fix', 'first correct in the work tree what can be corrected in only one way, and list it')
    .option('--pr <number>', 'judge an open pull request of GitHub with its reviews (GH_TOKEN)', wholeNumber)
    .option('--repo <dir>', 'the repository; it is only read', '.')
    .option('--policy <file>', 'a policy file on disk (default: .aims/policy.yml in the base commit)')
    .addOption(extendsFrom())
    .option('--reviews <file>', 'who approved what, as YAML or JSON (approvals are unknown offline)')
    .option('--repository <owner/name>', 'the repository on GitHub (default: of the remote origin)')
    .option('--target <branch>', 'the branch it would be merged into (default: as --base names it)')
    .option('--now <date>', 'judge as of this ISO date', isoDate)
    .option('--all', 'print every row, however many')
    .addOption(
      new Option('--format <format>', 'how to print the verdict')
        .choices([...FORMATS.keys()])
        .default('terminal'),
    )
    .action(async (options) => {
      const judged = async (): Promise<CheckAnswer> => {
        const now = options.now ?? new Date().toISOString();
        if (options.pr !== undefined) return onGitHub({ ...options, now }, options.pr);
        const { check } = await import('./commands/check.ts');
        return check({ ...options, now }, localCatalog(options.extendsFrom));
      };
      const report = async (): Promise<void> => {
        const started = performance.now();
        if (options.fix === true) await fix(options, judged);
        process.exitCode = reportCheck(await judged(), options, performance.now() - started);
      };
      if (options.watch !== true) return report();
      const { checkAgain } = await import('./commands/check-again.ts');
      await checkAgain(options, report);
    });
}

/** The options that choose something else than the work tree, which `--fix` writes to. */
interface Chosen {
  readonly repo: string;
  readonly head?: string;
  readonly pr?: number;
  readonly staged?: boolean;
}

async function fix({ repo, head, pr, staged }: Chosen, judged: () => Promise<CheckAnswer>): Promise<void> {
  if ([head, pr, staged].some((option) => option !== undefined))
    throw badInput('--fix corrects the work tree', 'leave out --head, --pr and --staged');
  const { fixWorkTree } = await import('./commands/check-fix.ts');
  const { evaluation } = await judged();
  const fixed = await fixWorkTree(repo, evaluation);
  for (const line of fixed) process.stderr.write(`fixed ${visible(line)}\n`);
  if (fixed.length > 0) return;
  const why = evaluation.findings.length === 0 ? '' : ': nothing that was found has a single right answer';
  process.stderr.write(`nothing to fix${why}\n`);
}
