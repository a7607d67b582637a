import type { Evaluation, Finding } from '../gates/evaluation.ts';
import { plain } from '../prose.ts';

/** An annotation in the form of GitHub's check runs. */
export interface Annotation {
  readonly path: string;
  /** 1-based. GitHub shows an annotation without a line nowhere in "Files changed". */
  readonly start_line: number;
  readonly end_line: number;
  readonly annotation_level: 'failure' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
}

/** GitHub keeps 64 KB of a message and 255 characters of a title. */
const MAX_MESSAGE = 4_000;
const MAX_TITLE = 255;

/** One annotation for each finding that has a place; waiting for people has none. */
export function annotations(evaluation: Evaluation): readonly Annotation[] {
  return evaluation.findings.flatMap((finding): readonly Annotation[] => {
    if (finding.path === undefined) return [];
    const line = finding.line ?? 1;
    return [
      {
        path: finding.path,
        start_line: line,
        end_line: line,
        annotation_level:
          evaluation.mode === 'audit' && finding.level === 'failure' ? 'warning' : finding.level,
        title: finding.title.slice(0, MAX_TITLE),
        message: message(finding).slice(0, MAX_MESSAGE),
      },
    ];
  });
}

function message(finding: Finding): string {
  return `${plain(finding.message)}\n→ ${plain(finding.remedy)}`;
}

/** GitHub shows at most ten annotations of each level a step. */
const MAX_COMMANDS = 10;

/**
 * The same as workflow commands, for runs whose token may not write checks (forks).
 *
 * Properties and messages are escaped as the runner's own toolkit does, so that no file name can end a command
 * and start another.
 */
export function workflowCommands(evaluation: Evaluation): readonly string[] {
  const all = annotations(evaluation);
  const levels = ['failure', 'warning', 'notice'] as const;
  return levels.flatMap((level) => {
    const command = level === 'failure' ? 'error' : level;
    const found = all.filter((annotation) => annotation.annotation_level === level);
    const room = found.length > MAX_COMMANDS ? MAX_COMMANDS - 1 : MAX_COMMANDS;
    const lines = found.slice(0, room).map((one) => {
      const properties = `file=${property(one.path)},line=${one.start_line},title=${property(one.title)}`;
      return `::${command} ${properties}::${commandText(one.message)}`;
    });
    const more = found.length - room;
    return more > 0
      ? [...lines, `::${command} title=aims-gate::and ${more} more: see the job summary`]
      : lines;
  });
}

function commandText(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return commandText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
