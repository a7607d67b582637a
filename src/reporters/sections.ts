import type { Approval } from '../approval/approval.ts';
import { countOf } from '../count-of.ts';
import type { Evaluation, Finding, SystemSummary } from '../gates/evaluation.ts';
import type { GateId } from '../ids.ts';
import { omitUndefined } from '../omit-undefined.ts';
import { person, prose, words } from '../prose.ts';
import { causesOf } from './causes.ts';
import { type Editor, editFileUrl, newFileUrl } from './editor.ts';
import { andMore, type FoldableSection } from './layout.ts';
import { commitUrl, fileUrl, type Site } from './links.ts';
import { codeSpan, inline, markdownLink, tableHead, tableRow } from './markdown.ts';
import { clip } from './visible.ts';
import {
  awaitedLogins,
  countStatus,
  describeSystem,
  headline,
  inDatedWords,
  ownerWords,
  type Sign,
  signOf,
} from './wording.ts';

/** What a report in Markdown needs besides the evaluation. */
export interface MarkdownContext {
  /** Absent: files are named, not linked. */
  readonly site?: Site;
  /** Absent: files are shown, not opened for editing. */
  readonly editor?: Editor;
}

export const ICONS: Readonly<Record<Sign, string>> = {
  gap: '⛔',
  waiting: '⏳',
  warning: '⚠️',
  notice: 'ℹ️',
  passed: '✅',
  unknown: '❔',
  quiet: '⚪',
};

/** The verdict. A change that is none of the gate's business gets a quiet line instead of a heading. */
export function headSection(evaluation: Evaluation, prefix = ''): FoldableSection {
  const { sign, text } = headline(evaluation);
  const line = `${ICONS[sign]} ${prefix}${inline(text, { notify: awaitedLogins(evaluation) })}`;
  return { open: sign === 'quiet' ? line : `### ${line}`, rows: [] };
}

/** More systems than these are folded. */
const MOST_SYSTEMS = 5;

/** Which systems, by which policy, at which commit: one line when it is one system. */
export function systemsSection(evaluation: Evaluation, { site }: MarkdownContext): FoldableSection {
  const { policy, base, head, systems } = evaluation;
  const commit = (sha: string) =>
    markdownLink(codeSpan(sha.slice(0, 7)), site === undefined ? undefined : commitUrl(site, sha));
  const judged = `policy ${codeSpan(clip(policy.name, 80))} at ${commit(base)} · judged ${commit(head)}`;
  const [only, ...others] = systems;
  if (only !== undefined && others.length === 0) return { open: `${systemLine(only)} · ${judged}`, rows: [] };
  const rows = systems.map((system) => `- ${systemLine(system)}`);
  if (rows.length <= MOST_SYSTEMS) return { open: judged, rows };
  // What is missing belongs on the first screen; whose list fills it is folded.
  const open = `${judged}\n\n<details><summary>${countOf(rows.length, 'system')}</summary>\n`;
  return { open, rows, close: '\n</details>' };
}

function systemLine(system: SystemSummary): string {
  const owner = ownerWords(system);
  const name = inline([words(system.name)]) || system.id;
  return [`**${name}**`, ...describeSystem(system), ...(owner === undefined ? [] : [inline(owner)])].join(
    ' · ',
  );
}

/** What is missing, in the evaluation's order; a column for the system where there is more than one. */
export function findingsSection(
  evaluation: Evaluation,
  context: MarkdownContext,
): readonly FoldableSection[] {
  const { findings, systems, head } = evaluation;
  if (findings.length === 0) return [];
  const documents = new Set(evaluation.documents.map(({ path }) => path));
  const places = { absent: absentPaths(evaluation), documents };
  const notify = awaitedLogins(evaluation);
  const bySystem = systems.length > 1;
  const titles = ['', ...(bySystem ? ['system'] : []), 'gate', 'what is missing', 'where', 'how to fix it'];
  const rows = causesOf(findings).map((finding) => {
    const { path, line } = finding;
    return tableRow([
      ICONS[signOf(finding)],
      ...(bySystem ? [ofSystem(finding)] : []),
      inline([words(finding.title)]),
      inline(finding.message, { notify }),
      path === undefined
        ? ''
        : markdownLink(codeSpan(place(path, line)), placeUrl(finding, head, places, context)),
      inline(finding.remedy, { notify }),
    ]);
  });
  return [{ open: tableHead(titles), rows, more: moreRow(titles.length, titles.indexOf('what is missing')) }];
}

const FEW = 6;

interface Places {
  /** Files that the head does not have. */
  readonly absent: ReadonlySet<string>;
  /** Documents that gates read. */
  readonly documents: ReadonlySet<string>;
}

/** The file as the head has it; for a document the editor, with a draft where it is not there. */
function placeUrl(
  { path, line, kind }: Finding,
  head: string,
  { absent, documents }: Places,
  { site, editor }: MarkdownContext,
): string | undefined {
  if (path === undefined) return undefined;
  if (absent.has(path)) {
    if (editor === undefined) return undefined;
    // Many drafts would fill the comment, so that rows had to be left out.
    return newFileUrl(absent.size > FEW ? { ...editor, draft: () => undefined } : editor, path);
  }
  // A document is written, other files are read.
  if (editor !== undefined && kind === 'gap' && documents.has(path)) return editFileUrl(editor, path);
  return site === undefined ? undefined : fileUrl(site, head, path, line);
}

/** Files the head does not have: a link to one would lead nowhere. */
function absentPaths({ documents, changes }: Evaluation): ReadonlySet<string> {
  const missing = documents.filter(({ sha }) => sha === undefined);
  return new Set(
    [...missing, ...changes.filter(({ status }) => status === 'removed')].map(({ path }) => path),
  );
}

const PATH_WIDTH = 30;

/** The end of a long path: its name tells which document, the link leads to it. */
function place(path: string, line: number | undefined): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const short = path.length <= PATH_WIDTH || name === path ? path : `…/${name}`;
  return line === undefined || line === 1 ? short : `${clip(short, 200)}:${line}`;
}

function ofSystem({ system }: Pick<Finding, 'system'>): string {
  return system === undefined ? '' : inline([words(system)]);
}

/** What the change would take from the policy, the roles or the register. */
export function weakeningsSection({ weakenings }: Evaluation): readonly FoldableSection[] {
  if (weakenings.length === 0) return [];
  const rows = weakenings.map(({ path, message }) => `- ${inline(message)} (${codeSpan(path)})`);
  return [{ open: '**What this would weaken**\n', rows }];
}

/** Who said what, and which of it counts. */
export function approvalsSection(evaluation: Evaluation): readonly FoldableSection[] {
  if (evaluation.approvals.length === 0) return [];
  const people = awaitedLogins(evaluation);
  const bySystem = evaluation.systems.length > 1;
  const merged = mergeApprovals(evaluation.approvals);
  const titleOf = new Map(evaluation.gates.map(({ id, title }) => [id, title]));
  const byGate = new Set(evaluation.approvals.map(({ gate }) => gate)).size > 1;
  const counts = merged.map((approval) => countStatus(approval, people));
  const titles = [
    'who',
    ...(byGate ? ['for'] : []),
    ...(bySystem ? ['system'] : []),
    'said',
    'counts',
    'because',
  ];
  const rows = merged.map((approval, index) =>
    tableRow([
      inline(prose`${person(approval.login)} (${words(approval.capacity)})`),
      ...(byGate ? [inline([words(approval.gates.map((id) => titleOf.get(id) ?? id).join(', '))])] : []),
      ...(bySystem ? [ofSystem(approval)] : []),
      inDatedWords(approval),
      counts[index] ?? '',
      inline(approval.because),
    ]),
  );
  const open = `**Approvals** (${tally(counts)})\n\n${tableHead(titles)}`;
  const close = evaluation.pullRequest !== undefined && counts.includes('waiting') ? FROM_A_FORK : undefined;
  return [{ open, rows, more: moreRow(titles.length, 0), ...omitUndefined({ close }) }];
}

/** A run that a review of a fork's pull request starts may not write the check. */
const FROM_A_FORK =
  '\n<sub>When this comes from a fork, say `/aims recheck` after an approval: only then can the check be written anew.</sub>';

function tally(counts: readonly ReturnType<typeof countStatus>[]): string {
  const having = (wanted: string) => counts.filter((count) => count === wanted).length;
  const [yes, no, waiting] = [having('yes'), having('no'), having('waiting')];
  return [
    yes === 1 ? '1 counts' : `${yes} count`,
    ...(no === 0 ? [] : [no === 1 ? '1 does not' : `${no} do not`]),
    ...(waiting === 0 ? [] : [`waiting for ${waiting}`]),
  ].join(', ');
}

/** What a person said once, and every gate it says the same for. */
interface Line extends Approval {
  readonly gates: readonly GateId[];
}

/** One line for what a person said once, whichever gates it was measured by. */
function mergeApprovals(approvals: readonly Approval[]): readonly Line[] {
  const lines = new Map<string, Line>();
  for (const approval of approvals) {
    const { login, said: word, review, counts, because, system } = approval;
    const key = JSON.stringify([login, word, review, counts, because, system]);
    const line = lines.get(key);
    const capacities = new Set([...(line?.capacity.split(', ') ?? []), approval.capacity]);
    const gates = [...new Set([...(line?.gates ?? []), approval.gate])];
    lines.set(key, { ...approval, capacity: [...capacities].join(', '), gates });
  }
  return [...lines.values()];
}

export function moreRow(columns: number, at: number): (count: number) => string {
  return (count) =>
    tableRow(Array.from({ length: columns }, (_, index) => (index === at ? andMore(count) : '')));
}
