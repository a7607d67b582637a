import { AimsError } from '../errors.ts';
import { FORMATS } from '../reporters/index.ts';
import { UNWRAPPED } from '../reporters/wrap.ts';
import type { CheckAnswer } from './commands/check.ts';

export const ADOPT = `
No .aims/policy.yml on the base: the built-in preset judged, in audit mode (nothing fails).
To adopt it, commit a .aims/policy.yml that says:

  version: 1
  extends: preset:baseline
`;

/** Prints the verdict and returns the exit code: 1 when gaps block, else 0. */
export function reportCheck(answer: CheckAnswer, format: string, milliseconds: number): number {
  const print = FORMATS.get(format);
  if (print === undefined)
    throw new AimsError(
      'bad-input',
      `there is no format "${format}"`,
      `choose one of: ${[...FORMATS.keys()].join(', ')}`,
    );
  const colour = process.stdout.isTTY === true && process.env.NO_COLOR === undefined;
  process.stdout.write(print(answer.evaluation, { colour, width: process.stdout.columns ?? UNWRAPPED }));
  if (format === 'terminal') process.stderr.write(`  ${(milliseconds / 1000).toFixed(2)} s\n`);
  if (answer.adopted) process.stderr.write(ADOPT);
  const { verdict, mode } = answer.evaluation;
  return verdict === 'fail' && mode === 'enforce' ? 1 : 0;
}
