import type { Command } from 'commander';
import { localCatalog } from '../evaluation/clones.ts';
import { DEFAULT_POLICY } from '../evaluation/default-policy.ts';
import { omitUndefined } from '../omit-undefined.ts';
import { type Clones, extendsFrom } from './options.ts';

interface TestOptions extends Clones {
  readonly policy: string;
  readonly coverage?: true;
  readonly from?: string;
  readonly repo: string;
  readonly repository?: string;
}

/** `aims-gate policy …`. */
export function addPolicyCommands(program: Command): void {
  const policy = program.command('policy').description('check, explain and test the policy');

  policy
    .command('lint')
    .description('check a policy file and everything it extends')
    .argument('[file]', 'the policy', DEFAULT_POLICY)
    .addOption(extendsFrom())
    .action(async (file: string, options: Clones) => {
      const { lintPolicy } = await import('./commands/policy.ts');
      const catalog = localCatalog(options.extendsFrom);
      process.stdout.write(await lintPolicy(file, catalog));
      const { setupOfPolicy } = await import('./commands/policy-setup.ts');
      const { lines, failed } = await setupOfPolicy(file, catalog);
      for (const line of lines) process.stdout.write(`${line}\n`);
      process.exitCode = failed ? 1 : 0;
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
    .option('--coverage', 'say which gates, requirements, alternatives and bounds no case would miss')
    .option(
      '--from <change>',
      'write a case there from a past change: a pull request by number or address (GH_TOKEN), or a merge commit of the clone',
    )
    .option('--repo <dir>', 'the clone, for --from', '.')
    .option(
      '--repository <owner/name>',
      'the repository on GitHub, for --from (default: of the remote origin)',
    )
    .addOption(extendsFrom())
    .action(async (directory: string, options: TestOptions) => {
      const catalog = localCatalog(options.extendsFrom);
      const { policy, from, repo, repository, coverage } = options;
      if (from !== undefined) {
        const { caseFromPast } = await import('./commands/policy-test-from.ts');
        const request = { from, repo, policy, env: process.env, ...omitUndefined({ repository }) };
        process.stdout.write(await caseFromPast(directory, request, catalog));
        return;
      }
      const { testPolicy } = await import('./commands/policy-test.ts');
      const { text, failed } = await testPolicy(
        directory,
        policy,
        catalog,
        coverage === true ? 'shown' : 'hidden',
      );
      process.stdout.write(text);
      process.exitCode = failed === 0 ? 0 : 1;
    });
}
