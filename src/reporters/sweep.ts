import { createColors } from 'picocolors';
import { countOf } from '../count-of.ts';
import type { Evaluation, Finding } from '../gates/evaluation.ts';
import type { Sha } from '../ids.ts';
import { omitUndefined } from '../omit-undefined.ts';
import { prose } from '../prose.ts';
import { causesOf } from './causes.ts';
import { jsonFindings, result } from './json.ts';
import { findingLines, type Screen, screenWidth, terminal } from './terminal.ts';
import { type Headline, totals } from './wording.ts';

type Colours = ReturnType<typeof createColors>;

/** A branch as it stands, and what would fail within `ahead` days and does not today. */
export interface SweepResult {
  readonly evaluation: Evaluation;
  readonly soon: readonly Finding[];
  /** Days. */
  readonly ahead: number;
  /** Overrides that wait for a second person, the oldest first; absent: nobody looked, as offline. */
  readonly overrides?: readonly OpenOverride[];
}

export interface OpenOverride {
  readonly issue: number;
  readonly url: string;
  /** "merged past gate". */
  readonly how: string;
  readonly commit: Sha;
  /** ISO date: the last day to review it. */
  readonly due?: string;
  readonly overdue: boolean;
}

/** The gaps of today, then what expires soon, apart from each other. */
export function sweepTerminal(swept: SweepResult, screen: Screen): string {
  const { evaluation, soon, ahead } = swept;
  const colours = createColors(screen.colour);
  const today = [terminal(evaluation, screen, sweptHeadline(swept)), ...overrideLines(swept, colours)].join(
    '\n',
  );
  if (soon.length === 0) return today;
  const title = `  ${colours.bold(`Expires within ${countOf(ahead, 'day')}`)}`;
  const causes = causesOf(soon);
  const systems = [...new Set(causes.map(({ system }) => system))];
  const blocks = systems.map((id) => {
    const lines = causes
      .filter(({ system }) => system === id)
      .flatMap((one) => findingLines(one, screenWidth(screen), colours));
    return [`  ${id ?? 'organisation'}`, ...lines].join('\n');
  });
  return `${today}\n${[title, ...blocks].join('\n\n')}\n`;
}

function overrideLines({ overrides = [] }: SweepResult, colours: Colours): readonly string[] {
  if (overrides.length === 0) return [];
  const lines = overrides.map(
    ({ issue, how, commit, due, overdue }) =>
      `    #${issue} ${how} at ${commit.slice(0, 7)}, ${due === undefined ? 'to be looked at' : overdue ? `was due on ${due}` : `due on ${due}`}`,
  );
  return [`  ${colours.bold('Overrides that wait for a second person')}\n\n${lines.join('\n')}\n`];
}

/** `result` is what `check --format json` prints; `soon` are findings of the same shape. */
export function sweepJson({ evaluation, soon, ahead, overrides }: SweepResult): string {
  const swept = {
    result: result(evaluation),
    ahead,
    soon: jsonFindings({ ...evaluation, findings: soon }),
    ...omitUndefined({ overrides }),
  };
  return `${JSON.stringify(swept, null, 2)}\n`;
}

function sweptHeadline({ evaluation, soon, ahead }: SweepResult): Headline {
  const { gaps, advice } = totals(evaluation);
  if (evaluation.verdict === 'not-applicable')
    return { sign: 'quiet', text: prose`nothing to judge: no AI system is registered here` };
  const later = soon.length === 0 ? '' : `, ${soon.length} more within ${countOf(ahead, 'day')}`;
  const but = advice === 0 ? '' : `, with ${countOf(advice, 'piece of advice', 'pieces of advice')}`;
  if (gaps === 0) return { sign: 'passed', text: prose`no gaps as the branch stands${but}${later}` };
  const count = `${countOf(gaps, 'gap')} as the branch stands${later}`;
  if (evaluation.mode === 'audit') return { sign: 'warning', text: prose`audit mode: ${count}` };
  return { sign: 'gap', text: prose`${count}` };
}
