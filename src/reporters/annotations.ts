import { countOf } from '../count-of.ts';
import type { Evaluation, Finding } from '../gates/evaluation.ts';
import { omitUndefined } from '../omit-undefined.ts';
import { plain } from '../prose.ts';
import { type Cause, causesOf } from './causes.ts';
import { clip, visible } from './visible.ts';

/** An annotation in the form of GitHub's check runs. */
export interface Annotation {
  readonly path: string;
  /** 1-based. GitHub shows an annotation without a line nowhere in "Files changed". */
  readonly start_line: number;
  readonly end_line: number;
  readonly start_column?: number;
  readonly end_column?: number;
  readonly annotation_level: 'failure' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
  readonly raw_details: string;
}

/** GitHub keeps 64 KB of a message and 255 characters of a title. */
const MAX_MESSAGE = 4_000;
const MAX_TITLE = 255;

/** One annotation for each cause that has a place; who is waited for has none. */
export function annotations(evaluation: Evaluation): readonly Annotation[] {
  return causesOf(evaluation.findings).flatMap((finding): Annotation | readonly Annotation[] => {
    if (finding.path === undefined) return [];
    const line = finding.line ?? 1;
    const { column } = finding;
    return {
      path: finding.path,
      start_line: line,
      end_line: line,
      ...omitUndefined({ start_column: column, end_column: column }),
      annotation_level: levelOf(finding, evaluation),
      title: titleOf(finding),
      message: messageOf(finding),
      raw_details: detailsOf(finding),
    };
  });
}

/** In audit mode nothing is red, and nobody's turn is a fault. */
function levelOf({ level, kind }: Finding, { mode }: Evaluation): Annotation['annotation_level'] {
  if (kind === 'waiting') return 'notice';
  return level === 'failure' && mode === 'audit' ? 'warning' : level;
}

function titleOf({ title }: Finding): string {
  return clip(visible(title), MAX_TITLE);
}

function messageOf({ message, remedy, why }: Finding): string {
  return clip(`${visible(plain(message))}\n→ ${visible(plain(remedy))}\n${visible(why)}`, MAX_MESSAGE);
}

function detailsOf({ systems, joins, references = [] }: Cause): string {
  const gates = [...new Set(joins.map(({ gate }) => gate))];
  const controls = [...new Set(joins.flatMap((one) => one.controls))];
  const parts = [
    `gate: ${gates.join(', ')}`,
    ...(systems.length === 0 ? [] : [`system: ${systems.join(', ')}`]),
    ...(controls.length === 0 ? [] : [`ISO/IEC 42001: ${controls.join(', ')}`]),
    ...references,
  ];
  return clip(parts.map(visible).join('\n'), MAX_MESSAGE);
}

/** GitHub shows at most ten annotations of each level a step. */
const MAX_COMMANDS = 10;

const COMMANDS = { failure: 'error', warning: 'warning', notice: 'notice' } as const;

/**
 * The findings as workflow commands, for runs whose token may not write checks (forks). Those without a place
 * are said too: here they have no other way to be seen.
 */
export function workflowCommands(evaluation: Evaluation): readonly string[] {
  const levels = ['failure', 'warning', 'notice'] as const;
  const causes = causesOf(evaluation.findings);
  return levels.flatMap((level) => {
    const found = causes.filter((finding) => levelOf(finding, evaluation) === level);
    const room = found.length > MAX_COMMANDS ? MAX_COMMANDS - 1 : MAX_COMMANDS;
    const lines = found.slice(0, room).map((finding) => {
      return command(COMMANDS[level], placeOf(finding), titleOf(finding), messageOf(finding));
    });
    const rest = found.length - room;
    if (rest <= 0) return lines;
    const more = `and ${countOf(rest, 'more finding')} of this level: see the job summary`;
    return [...lines, command(COMMANDS[level], [], 'aims-gate', more)];
  });
}

function placeOf({ path, line = 1, column }: Finding): readonly (readonly [string, string | number])[] {
  if (path === undefined) return [];
  return [['file', path], ['line', line], ...(column === undefined ? [] : [['col', column] as const])];
}

/**
 * Escaped as the runner's own toolkit does (`@actions/core`, command.ts), so that no file name can end a
 * command and start another.
 */
function command(
  name: string,
  place: readonly (readonly [string, string | number])[],
  title: string,
  message: string,
): string {
  const properties = [...place, ['title', title] as const].map(
    ([key, value]) => `${key}=${property(String(value))}`,
  );
  return `::${name} ${properties.join(',')}::${data(message)}`;
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
