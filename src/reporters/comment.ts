import type { AimsError } from '../errors.ts';
import type { Evaluation } from '../gates/evaluation.ts';
import { words } from '../prose.ts';
import { changesSection, exceptionsSection, gatesSection, unseenSection, whySection } from './collapsible.ts';
import { type FoldableSection, layOut } from './layout.ts';
import { codeBlock, inline } from './markdown.ts';
import {
  approvalsSection,
  findingsSection,
  headSection,
  type MarkdownContext,
  systemsSection,
  weakeningsSection,
} from './sections.ts';
import { sentencesSection } from './sentences.ts';
import { clip } from './visible.ts';

/** Where the text will stand. */
export interface CommentPage extends MarkdownContext {
  /** Bytes of UTF-8 it may have: rows and folded parts are left out before it is exceeded. */
  readonly budget: number;
}

/** The comment: the verdict in its first line, gaps, who approves, and the rest folded away. */
export function comment(evaluation: Evaluation, page: CommentPage): string {
  return layOut([...markdownReport(evaluation, page), ...footSection(evaluation)], page.budget);
}

/**
 * The parts of one report, the most important first.
 *
 * @param prefix which pull request, where several are reported together
 */
export function markdownReport(
  evaluation: Evaluation,
  context: MarkdownContext,
  prefix?: string,
): readonly FoldableSection[] {
  const head = headSection(evaluation, prefix);
  if (evaluation.verdict === 'not-applicable') return [head];
  return [
    head,
    systemsSection(evaluation, context),
    ...findingsSection(evaluation, context),
    ...exceptionsSection(evaluation),
    ...weakeningsSection(evaluation),
    ...approvalsSection(evaluation),
    ...sentencesSection(evaluation),
    ...whySection(evaluation),
    ...changesSection(evaluation),
    ...unseenSection(evaluation),
    ...gatesSection(evaluation),
  ];
}

/** How to ask again, and the controls for the auditor: last, never first. */
function footSection({ gates, verdict, pullRequest }: Evaluation): readonly FoldableSection[] {
  if (verdict === 'not-applicable') return [];
  const asked = gates.filter((gate) => gate.verdict !== 'not-applicable').flatMap(({ controls }) => controls);
  const served = [...new Set(asked)].sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  const parts = [
    ...(pullRequest === undefined ? [] : ['Recheck with `/aims recheck`']),
    ...(served.length === 0 ? [] : [`ISO/IEC 42001: ${inline([words(served.join(' · '))])}`]),
  ];
  return parts.length === 0 ? [] : [{ open: `<sub>${parts.join(' · ')}</sub>`, rows: [] }];
}

/** There is no verdict: why, and the way out. Nothing passes meanwhile. */
export function failureComment(error: AimsError): string {
  return layOut(failureReport(error), 60_000);
}

export function failureReport({ message, hint }: AimsError, prefix = ''): readonly FoldableSection[] {
  const [first = '', ...rest] = message.split('\n');
  const detail = clip(rest.join('\n').trimEnd(), 10_000);
  return [
    { open: `### ⛔ ${prefix}the gate could not judge this`, rows: [] },
    { open: `**${inline([words(first)])}**`, rows: [] },
    ...(detail.trim() === '' ? [] : [{ open: codeBlock(detail), rows: [] }]),
    { open: `To fix it: ${inline([words(hint)])}`, rows: [] },
    { open: '<sub>Nothing passes until it can be judged. Recheck with `/aims recheck`</sub>', rows: [] },
  ];
}
