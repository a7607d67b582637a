import { compact } from '../compact.ts';
import { countOf } from '../count-of.ts';
import type { SystemSummary } from '../gates/evaluation.ts';
import { prose, words } from '../prose.ts';
import { type Cause, causesOf } from './causes.ts';
import { exceptionsSection } from './collapsible.ts';
import type { CommentPage } from './comment.ts';
import { type FoldableSection, layOut } from './layout.ts';
import { commitUrl, fileUrl } from './links.ts';
import { codeSpan, inline, markdownLink, tableHead, tableRow } from './markdown.ts';
import { ICONS, moreRow, systemsSection } from './sections.ts';
import type { OpenOverride, SweepResult } from './sweep.ts';
import { signOf } from './wording.ts';

/** What the issue of the sweep says; `clean`: nothing is missing and nothing expires soon. */
export interface SweepIssue {
  readonly title: string;
  readonly body: string;
  readonly clean: boolean;
}

/** One issue for the whole branch: what is missing today, what lets it pass for a time, and what expires soon. */
export function sweepIssue(swept: SweepResult, page: CommentPage): SweepIssue {
  const parts = headings(swept);
  const foot: FoldableSection = {
    open: '<sub>Kept up to date by every scheduled run, and closed by the run that finds nothing.</sub>',
    rows: [],
  };
  const body = layOut([...sections(swept, page), foot], page.budget);
  return { title: title(parts), body, clean: parts.length === 0 };
}

/** The same as a page of its own. */
export function sweepPage(swept: SweepResult, page: CommentPage): string {
  const head: FoldableSection = { open: `### ${title(headings(swept))}`, rows: [] };
  return layOut([head, ...sections(swept, page)], page.budget);
}

/** `2 gaps`, `1 gate expires within 30 days`: what there is to say; nothing when all is well. */
function headings(swept: SweepResult): readonly string[] {
  const { soon, ahead, overrides = [] } = swept;
  const gaps = gapsOf(swept);
  return compact([
    gaps.length !== 0 && countOf(gaps.length, 'gap'),
    overrides.length !== 0 && `${countOf(overrides.length, 'override')} to review`,
    soon.length !== 0 &&
      `${countOf(soon.length, 'gate')} ${soon.length === 1 ? 'expires' : 'expire'} within ${countOf(ahead, 'day')}`,
  ]);
}

function title(parts: readonly string[]): string {
  return `AI lifecycle: ${parts.length === 0 ? 'nothing is missing' : parts.join(', ')}`;
}

function gapsOf({ evaluation }: SweepResult): readonly Cause[] {
  return causesOf(evaluation.findings.filter(({ level }) => level !== 'notice'));
}

function sections(swept: SweepResult, page: CommentPage): readonly FoldableSection[] {
  const { evaluation, soon, ahead, overrides = [] } = swept;
  return [
    systemsSection(evaluation, page),
    ...table('What is missing today', gapsOf(swept), swept, page),
    ...overridesSection(overrides, page),
    ...exceptionsSection(evaluation),
    ...table(`What expires within ${countOf(ahead, 'day')}`, causesOf(soon), swept, page),
  ];
}

/** Each has an issue of its own, which is where the second person says that it is done. */
function overridesSection(
  overrides: readonly OpenOverride[],
  { site }: CommentPage,
): readonly FoldableSection[] {
  if (overrides.length === 0) return [];
  const titles = ['', 'issue', 'what happened', 'until when', 'how to fix it'];
  const rows = overrides.map(({ issue, how, commit, due, overdue }) =>
    tableRow([
      ICONS[overdue ? 'gap' : 'waiting'],
      // GitHub makes a link of it, in this repository.
      `#${issue}`,
      `${inline([words(how)])} at ${markdownLink(codeSpan(commit.slice(0, 7)), site === undefined ? undefined : commitUrl(site, commit))}`,
      due === undefined ? '' : `${due}${overdue ? ', overdue' : ''}`,
      'a second person looks at it, and closes its issue as completed',
    ]),
  );
  const open = `**Overrides that wait for a second person**\n\n${tableHead(titles)}`;
  return [{ open, rows, more: moreRow(titles.length, 2) }];
}

/** By system, so that each owner finds what is theirs. */
function table(
  heading: string,
  findings: readonly Cause[],
  { evaluation }: SweepResult,
  page: CommentPage,
): readonly FoldableSection[] {
  if (findings.length === 0) return [];
  const owners = new Map(evaluation.systems.map((system) => [system.id as string, system]));
  const titles = ['', 'system', 'gate', 'what is missing', 'where', 'how to fix it'];
  const absent = new Set(evaluation.documents.filter(({ sha }) => sha === undefined).map(({ path }) => path));
  const rows = findings
    .toSorted((a, b) =>
      (a.system ?? '') < (b.system ?? '') ? -1 : (a.system ?? '') > (b.system ?? '') ? 1 : 0,
    )
    .map((finding) => {
      const { path, line, system, systems } = finding;
      const linked = path !== undefined && page.site !== undefined && !absent.has(path);
      const url = linked ? fileUrl(page.site, evaluation.head, path, line) : undefined;
      return tableRow([
        ICONS[signOf(finding)],
        system !== undefined
          ? owned(owners.get(system), system)
          : systems.length > 0
            ? countOf(systems.length, 'system')
            : 'organisation',
        inline([words(finding.title)]),
        inline(finding.message),
        path === undefined
          ? ''
          : markdownLink(codeSpan(line === undefined || line === 1 ? path : `${path}:${line}`), url),
        inline(finding.remedy),
      ]);
    });
  return [{ open: `**${heading}**\n\n${tableHead(titles)}`, rows, more: moreRow(titles.length, 3) }];
}

/** The system with who answers for it: named, not notified at every run. */
function owned(system: SystemSummary | undefined, id: string): string {
  const owner = system?.owner;
  return inline(owner === undefined ? [words(id)] : prose`${words(id)} (${{ kind: 'person', text: owner }})`);
}
