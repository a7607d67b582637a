import type { Command } from 'commander';

const NAME = 'complete';

/**
 * Adds `aims-gate complete SHELL`, which prints what the shell has to source. What completes is read from the commands
 * themselves; it is loaded only when a shell asks.
 */
export async function addCompletion(program: Command, argv: readonly string[]): Promise<void> {
  if (argv[2] !== NAME) {
    program
      .command(NAME)
      .description('print the completion of a shell: zsh, bash, fish or powershell')
      .argument('<shell>');
    return;
  }
  const { default: complete } = await import('@bomb.sh/tab/commander');
  complete(program);
}
