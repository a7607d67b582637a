import { FORMATS } from '../reporters/index.ts';
import { visible } from '../reporters/visible.ts';
import { wrap } from '../reporters/wrap.ts';
import { columns } from './columns.ts';
import type { CheckAnswer } from './commands/check.ts';
import { formatNamed } from './options.ts';

export const ADOPT = `
No .aims/policy.yml on the base: the built-in preset judged, in audit mode (nothing fails).
To adopt it, commit a .aims/policy.yml that says:

  version: 1
  extends: preset:baseline
  mode: audit   # enforce, once the first systems are registered

\`aims-gate init\` drafts it, and the documents it requires.
`;

const PROPOSED = `
This change adds .aims/policy.yml, which applies after it is merged. Until then the built-in preset judges, in audit mode (nothing fails).
`;

/** Writes sentences to the error output as wide as its terminal; indented lines are to be copied and stay whole. */
export function sayWrapped(text: string): void {
  const width = columns(process.stderr);
  const lines = text.split('\n').flatMap((line) => (/^\S/.test(line) ? wrap(line, width) : [line]));
  process.stderr.write(lines.join('\n'));
}

/** How a verdict is printed. */
export interface PrintOptions {
  readonly format: string;
  /** Every row, however many. */
  readonly all?: boolean;
}

/** Prints the verdict and returns the exit code: 1 when gaps block, else 0. */
export function reportCheck(
  answer: CheckAnswer,
  { format, all = false }: PrintOptions,
  milliseconds: number,
): number {
  const print = formatNamed(FORMATS, format);
  if (answer.compared !== undefined) {
    const stream = format === 'terminal' ? process.stdout : process.stderr;
    stream.write(`judging ${visible(answer.compared)}\n`);
  }
  const colour = process.stdout.isTTY === true && process.env.NO_COLOR === undefined;
  process.stdout.write(print(answer.evaluation, { colour, width: columns(), all }));
  if (format === 'terminal') process.stderr.write(`  ${(milliseconds / 1000).toFixed(2)} s\n`);
  if (answer.adopted) sayWrapped(answer.proposed === true ? PROPOSED : ADOPT);
  const { verdict, mode } = answer.evaluation;
  return verdict === 'fail' && mode === 'enforce' ? 1 : 0;
}
