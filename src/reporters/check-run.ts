import { countOf } from '../count-of.ts';
import type { Evaluation } from '../gates/evaluation.ts';
import { plain } from '../prose.ts';
import { type Annotation, annotations } from './annotations.ts';
import { type CommentPage, comment, failureComment, failureReport, markdownReport } from './comment.ts';
import { type FoldableSection, layOut } from './layout.ts';
import { codeBlock, inline } from './markdown.ts';
import { type JudgedPullRequest, worstFirst } from './ruled.ts';
import { ICONS } from './sections.ts';
import { clip, visible } from './visible.ts';
import { headline, totals } from './wording.ts';

/** The check run reports and never blocks: the commit status carries the verdict. */
export type CheckConclusion = 'success' | 'neutral';

export interface CheckOutput {
  readonly conclusion: CheckConclusion;
  readonly title: string;
  readonly summary: string;
  readonly annotations: readonly Annotation[];
}

/** How the evidence ledger stood while this was judged. */
export interface LedgerView {
  readonly records: number;
  /** Its checkpoint, with the branch it is on: one line. */
  readonly line: string;
}

/** A title is shown on one line beside the check's name. */
const TITLE_LIMIT = 120;
/** 50 annotations are one request; a reader does not page through more than a few hundred. */
const ANNOTATION_LIMIT = 250;

/**
 * The check run of a head commit; the worst of its pull requests is named in the title.
 *
 * @param ledger kept in the summary, where the ledger's writers cannot change it
 */
export function checkRun(
  ruled: readonly JudgedPullRequest[],
  page: CommentPage,
  ledger?: LedgerView,
): CheckOutput {
  const seen = ledger === undefined ? '' : `\n\n${ledgerFold(ledger)}`;
  const budget = page.budget - Buffer.byteLength(seen);
  const [worst, ...others] = worstFirst(ruled);
  const more = others.length === 0 ? '' : ` (worst of ${ruled.length} pull requests)`;
  const found = ruled.flatMap(({ ruling }) => ('error' in ruling ? [] : annotations(ruling.evaluation)));
  return {
    conclusion: worst === undefined ? 'neutral' : conclusion(worst.ruling),
    title:
      worst === undefined ? 'nothing was judged' : clip(title(worst, others.length > 0), TITLE_LIMIT) + more,
    summary: `${pageOf(ruled, { ...page, budget })}${seen}`,
    annotations: found.slice(0, ANNOTATION_LIMIT),
  };
}

function ledgerFold({ records, line }: LedgerView): string {
  const summary = `Evidence ledger at this moment: ${countOf(records, 'record')}`;
  const why = 'Kept here, this line shows later whether records were cut off or rewritten since.';
  return `<details><summary>${summary}</summary>\n\n${codeBlock(line)}\n\n${why}\n\n</details>`;
}

/** Every report on one page, the worst first, within the page's budget. */
export function pageOf(
  ruled: readonly JudgedPullRequest[],
  page: CommentPage,
  more: (evaluation: Evaluation) => readonly FoldableSection[] = () => [],
): string {
  const [only, ...others] = worstFirst(ruled);
  if (only === undefined) return 'Nothing was judged.';
  if (others.length === 0) {
    const { ruling } = only;
    if ('error' in ruling) return failureComment(ruling.error);
    const extra = more(ruling.evaluation);
    return extra.length === 0
      ? comment(ruling.evaluation, page)
      : layOut([...markdownReport(ruling.evaluation, page), ...extra], page.budget);
  }
  const list = {
    open: `### ${countOf(ruled.length, 'pull request')} on this commit\n`,
    rows: worstFirst(ruled).map(line),
  };
  const reports = worstFirst(ruled).flatMap(({ number, ruling }) => {
    if ('error' in ruling) return failureReport(ruling.error, `#${number}: `);
    return [...markdownReport(ruling.evaluation, page, `#${number}: `), ...more(ruling.evaluation)];
  });
  return layOut([list, ...reports], page.budget);
}

function line({ number, ruling }: JudgedPullRequest): string {
  if ('error' in ruling) return `- ${ICONS.gap} #${number}: the gate could not judge this`;
  const { sign, text } = headline(ruling.evaluation);
  return `- ${ICONS[sign]} #${number}: ${inline(text)}`;
}

function conclusion(ruling: JudgedPullRequest['ruling']): CheckConclusion {
  return 'error' in ruling || ruling.evaluation.verdict === 'fail' ? 'neutral' : 'success';
}

function title({ number, ruling }: JudgedPullRequest, several: boolean): string {
  const prefix = several ? `#${number}: ` : '';
  if ('error' in ruling) return `${prefix}the gate could not judge this`;
  const { advice, gates } = totals(ruling.evaluation);
  const failed = ruling.evaluation.verdict === 'fail';
  const passed = failed && gates.pass > 0 ? ` · ${countOf(gates.pass, 'gate')} passed` : '';
  const remarks = failed && advice > 0 ? ` · ${advice} advised` : '';
  return visible(`${prefix}${plain(headline(ruling.evaluation).text)}${passed}${remarks}`);
}
