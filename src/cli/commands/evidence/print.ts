import { visible } from '../../../reporters/visible.ts';

/** Lines on standard output. What records hold was written by others: nothing of it steers the terminal. */
export function print(lines: readonly string[]): void {
  process.stdout.write(lines.map((line) => `${visible(line)}\n`).join(''));
}

/** Says where a ledger breaks; the exit code. */
export function printBroken(name: string, record: string, because: string): number {
  print([`✗ ${name} is broken at ${record}`, `  ${because}`]);
  return 1;
}
