import type { Command } from 'commander';

const NAME = 'complete';

/** The script for bash calls a function of the package bash-completion, which macOS and small images do not have. */
const WITHOUT_BASH_COMPLETION = `declare -F _get_comp_words_by_ref >/dev/null || _get_comp_words_by_ref() {
    cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} words=("\${COMP_WORDS[@]}") cword=$COMP_CWORD
}
`;

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
  if (argv[3] === 'bash') {
    process.stdout.write(WITHOUT_BASH_COMPLETION);
    const print = console.log;
    console.log = (script: string) => print(loadableTwice(script));
  }
  const { default: complete } = await import('@bomb.sh/tab/commander');
  complete(program);
}

/** A constant that is there already is left alone: setting it again is an error at each load of the profile. */
function loadableTwice(script: string): string {
  return script.replaceAll(/^readonly (\w+)=/gm, (line, name) => `[ -n "\${${name}-}" ] || ${line}`);
}
