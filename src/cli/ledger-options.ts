import { type Command, InvalidArgumentError } from 'commander';
import { GITHUB_ISSUER } from '../evidence/signers/issuer.ts';

/** Whose signatures under a ledger count: the same options wherever one is read. */
export function trustOptions(command: Command, key = '--key'): Command {
  return command
    .option(
      `${key} <file>`,
      'a public key (PEM) that may have signed the ledger from the start; may be given again',
      collectOption,
    )
    .option('--identity <uri>', 'the workflow that may have signed it with Sigstore')
    .option('--issuer <url>', 'who named that workflow', GITHUB_ISSUER)
    .option('--trusted-root <file>', 'trusted_root.json of Sigstore: nothing is fetched')
    .option('--unsigned-until <number>', 'records up to this number may be unsigned', wholeNumber);
}

/** An option that may be given more than once: one that takes several values would swallow the argument after it. */
export function collectOption(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

function wholeNumber(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('it must be a whole number.');
}
