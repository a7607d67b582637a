import { createColors } from 'picocolors';
import type { Evaluation, Finding } from '../gates/evaluation.ts';
import type { SystemId } from '../ids.ts';
import { plain } from '../prose.ts';
import { count, describeSystem, headline, tally, unknownGates } from './words.ts';

export interface Screen {
  readonly colour: boolean;
  /** Columns. */
  readonly width: number;
}

const INDENT = '  ';
const NARROWEST = 60;

/** The verdict for a terminal, in the order of the comment. */
export function terminal(evaluation: Evaluation, screen: Screen): string {
  const paint = createColors(screen.colour);
  const gateColumn =
    Math.max(
      12,
      ...evaluation.findings.map(({ gate }) => gate.length),
      ...unknownGates(evaluation).map(({ id }) => id.length),
    ) + 2;
  const room = Math.max(screen.width, NARROWEST) - INDENT.length - gateColumn;
  const put = (label: string, text: string, style: (line: string) => string): string[] =>
    wrap(text, room).map(
      (line, index) => `${INDENT}${(index === 0 ? label : '').padEnd(gateColumn)}${style(line)}`,
    );
  const plainly = (line: string): string => line;

  const lines = [mark(evaluation, paint) + paint.bold(headline(evaluation))];
  const show = (finding: Finding): void => {
    const sign = finding.kind === 'waiting' ? '? ' : finding.level === 'failure' ? '' : `${finding.level}: `;
    lines.push(
      ...put(
        finding.gate,
        sign + visible(plain(finding.message)),
        finding.level === 'failure' ? paint.red : paint.yellow,
      ),
    );
    if (finding.path !== undefined) {
      const place = [finding.path, finding.line, finding.column]
        .filter((part) => part !== undefined)
        .join(':');
      lines.push(...put('', visible(place), paint.dim));
    }
    lines.push(...put('', `→ ${visible(plain(finding.remedy))}`, plainly));
  };
  const of = (system: SystemId | undefined) =>
    evaluation.findings.filter((finding) => finding.system === system);
  for (const system of evaluation.systems) {
    lines.push(
      '',
      `${paint.bold(visible(system.name))}  ${paint.dim([...describeSystem(system), owner(system.owner)].join(' · '))}`,
    );
    of(system.id).forEach(show);
  }
  const rest = of(undefined);
  if (rest.length > 0)
    lines.push('', paint.bold(evaluation.systems.length === 0 ? 'This change' : 'Outside any system'));
  rest.forEach(show);
  if (evaluation.weakenings.length > 0) {
    lines.push('', paint.bold('This would change what the gate asks'));
    for (const { message } of evaluation.weakenings)
      lines.push(...put('', visible(plain(message)), paint.yellow));
  }
  const unknown = unknownGates(evaluation);
  if (unknown.length > 0) lines.push('');
  for (const gate of unknown) lines.push(...put(`? ${gate.id}`, visible(plain(gate.because)), paint.yellow));
  if (evaluation.verdict !== 'not-applicable') lines.push('', INDENT + paint.dim(footer(evaluation)));
  return `${lines.join('\n')}\n`;
}

function mark(evaluation: Evaluation, paint: ReturnType<typeof createColors>): string {
  if (evaluation.verdict !== 'fail') return paint.green('✓ ');
  return evaluation.mode === 'audit' ? paint.yellow('! ') : paint.red('✗ ');
}

function owner(login: string | undefined): string {
  return login === undefined ? 'no owner on the target branch' : `owner @${login}`;
}

function footer(evaluation: Evaluation): string {
  const files = new Set(evaluation.changes.map(({ path }) => path)).size;
  return [count(files, 'governed file'), tally(evaluation.gates), `policy ${visible(evaluation.policy.name)}`]
    .filter((part) => part !== '')
    .join(' · ');
}

/** Escape sequences and direction marks of a hostile file name show as `�`. */
function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '\ufffd');
}

function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
