import type { Finding, SystemSummary } from '../gates/evaluation.ts';
import { type Prose, plain, prose, words } from '../prose.ts';
import type { Page } from './comment.ts';
import { exceptionsSection } from './folds.ts';
import { layOut, type Section } from './layout.ts';
import { fileUrl } from './links.ts';
import { codeSpan, inline, link, row, tableHead } from './markdown.ts';
import { ICONS, moreRow, systemsSection } from './sections.ts';
import type { Swept } from './sweep.ts';
import { counted, signOf } from './words.ts';

/** What the issue of the sweep says; `clean`: nothing is missing and nothing expires soon. */
export interface SweepIssue {
  readonly title: string;
  readonly body: string;
  readonly clean: boolean;
}

/** One issue for the whole branch: what is missing today, what lets it pass for a time, and what expires soon. */
export function sweepIssue(swept: Swept, page: Page): SweepIssue {
  const { evaluation, soon, ahead } = swept;
  const gaps = evaluation.findings.filter(({ level }) => level !== 'notice');
  const title = `AI lifecycle: ${plain(said(gaps.length, soon.length, ahead))}`;
  const sections: readonly Section[] = [
    systemsSection(evaluation, page),
    ...table('What is missing today', gaps, swept, page),
    ...exceptionsSection(evaluation),
    ...table(`What expires within ${counted(ahead, 'day')}`, soon, swept, page),
    {
      open: '<sub>Kept up to date by every scheduled run, and closed by the run that finds nothing.</sub>',
      rows: [],
    },
  ];
  return { title, body: layOut(sections, page.budget), clean: gaps.length === 0 && soon.length === 0 };
}

function said(gaps: number, soon: number, ahead: number): Prose {
  if (gaps === 0 && soon === 0) return prose`nothing is missing`;
  const later = prose`${counted(soon, 'gate')} ${soon === 1 ? 'expires' : 'expire'} within ${counted(ahead, 'day')}`;
  if (gaps === 0) return later;
  return soon === 0 ? prose`${counted(gaps, 'gap')}` : prose`${counted(gaps, 'gap')}, and ${later}`;
}

/** By system, so that each owner finds what is theirs. */
function table(
  heading: string,
  findings: readonly Finding[],
  { evaluation }: Swept,
  page: Page,
): readonly Section[] {
  if (findings.length === 0) return [];
  const owners = new Map(evaluation.systems.map((system) => [system.id as string, system]));
  const titles = ['', 'system', 'gate', 'what is missing', 'where', 'how to mend it'];
  const absent = new Set(evaluation.documents.filter(({ sha }) => sha === undefined).map(({ path }) => path));
  const rows = findings
    .toSorted((a, b) =>
      (a.system ?? '') < (b.system ?? '') ? -1 : (a.system ?? '') > (b.system ?? '') ? 1 : 0,
    )
    .map((finding) => {
      const { path, line, system } = finding;
      const linked = path !== undefined && page.site !== undefined && !absent.has(path);
      const url = linked ? fileUrl(page.site, evaluation.head, path, line) : undefined;
      return row([
        ICONS[signOf(finding)],
        system === undefined ? 'organisation' : owned(owners.get(system), system),
        inline([words(finding.title)]),
        inline(finding.message),
        path === undefined
          ? ''
          : link(codeSpan(line === undefined || line === 1 ? path : `${path}:${line}`), url),
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
