import type { AimsError } from '../errors.ts';
import type { Approval, Evaluation, GateResult } from '../gates/evaluation.ts';
import {
  code,
  fileLink,
  fit,
  folded,
  type Site,
  markdown,
  mention,
  name,
  table,
  text,
} from './markdown.ts';
import { ago, count, describeSystem, headIcon, headline, icon, tally } from './words.ts';

/** Where the text will stand. */
export interface Page {
  /** Absent: files are named, not linked. */
  readonly site?: Site;
  /** Characters it may have; longer text is shortened by whole parts. */
  readonly budget: number;
}

/** Rows of a table before "and 37 more": a person reads no more, and a comment holds 65,536 characters. */
const MAX_ROWS = 30;
/** A single value of a user, such as a very long path, may not eat the whole text. */
const MAX_CELL = 1_200;
const CUT = '*The rest is in the job summary and in the JSON result.*';

/** The comment: the verdict in its first line, gaps, who approves, and the rest folded away. */
export function comment(evaluation: Evaluation, page: Page): string {
  if (evaluation.verdict === 'not-applicable') return `### ${headIcon(evaluation)} ${headline(evaluation)}`;
  const blocks = [
    `### ${headIcon(evaluation)} ${headline(evaluation)}`,
    context(evaluation),
    gaps(evaluation, page),
    weakened(evaluation),
    approvals(evaluation),
    folds(evaluation),
    footer(evaluation),
  ];
  return fit(
    blocks.filter((block) => block !== ''),
    page.budget,
    CUT,
  );
}

/** There is no verdict: why, and the way out. */
export function failureComment(error: AimsError): string {
  const [first = '', ...rest] = error.message.split('\n');
  const detail = rest.join('\n').trim().replaceAll('```', "'''");
  return [
    `### ⛔ The gate could not judge this: ${text(first)}`,
    ...(detail === '' ? [] : [`\`\`\`text\n${detail}\n\`\`\``]),
    `**To mend it:** ${text(error.hint)}`,
    '<sub>Recheck with `/aims recheck`</sub>',
  ].join('\n\n');
}

function context(evaluation: Evaluation): string {
  const { policy, base, head } = evaluation;
  const judged = `policy ${code(policy.name)} at \`${base.slice(0, 7)}\` · judged \`${head.slice(0, 7)}\``;
  const systems = evaluation.systems.map((system) => {
    const owner =
      system.owner === undefined ? 'no owner on the target branch' : `owner ${name(system.owner)}`;
    return [`**${text(system.name)}**`, ...describeSystem(system), owner].join(' · ');
  });
  return [...systems, judged].join('<br>\n');
}

function gaps({ findings, head }: Evaluation, { site }: Page): string {
  if (findings.length === 0) return '';
  const rows = findings
    .slice(0, MAX_ROWS)
    .map((finding) => [
      icon(finding),
      text(finding.title),
      cell(markdown(finding.message)),
      finding.path === undefined ? '' : cell(fileLink(finding.path, finding.line, head, site)),
      cell(markdown(finding.remedy, finding.kind === 'waiting' ? mention : name)),
    ]);
  const more = findings.length > MAX_ROWS ? `\n\n… and ${findings.length - MAX_ROWS} more.` : '';
  return table(['', 'gate', 'what is missing', 'where', 'how to mend it'], rows) + more;
}

function cell(content: string): string {
  return content.length <= MAX_CELL ? content : '*(too long to show)*';
}

function weakened({ weakenings }: Evaluation): string {
  if (weakenings.length === 0) return '';
  const lines = weakenings.slice(0, MAX_ROWS).map(({ message }) => `- ${cell(markdown(message))}`);
  const more = weakenings.length > MAX_ROWS ? [`- … and ${weakenings.length - MAX_ROWS} more`] : [];
  return ['**This would change what the gate asks**\n', ...lines, ...more].join('\n');
}

function approvals(evaluation: Evaluation): string {
  if (evaluation.approvals.length === 0) return '';
  const rows = oneRowEach(evaluation.approvals)
    .slice(0, MAX_ROWS)
    .map((approval) => [
      `${name(approval.login)} (${text(approval.capacity)})`,
      said(approval, evaluation.judgedAt),
      approval.counts ? 'yes' : approval.said === 'nothing' ? '' : '**no**',
      cell(markdown(approval.because)),
    ]);
  return `**Approvals**\n\n${table(['who', 'said', 'counts', 'because'], rows)}`;
}

/** One person may answer several gates in one capacity: one row says it. */
function oneRowEach(approvals: readonly Approval[]): readonly Approval[] {
  const rows = new Map<string, Approval>();
  for (const approval of approvals) {
    const key = `${approval.login} ${approval.capacity} ${approval.said} ${approval.counts}`;
    if (!rows.has(key)) rows.set(key, approval);
  }
  return [...rows.values()];
}

function said(approval: Approval, now: string): string {
  if (approval.said === 'nothing') return '*not yet*';
  const what = approval.said.replace('-', ' ');
  return approval.at === undefined ? what : `${what} ${ago(approval.at, now)}`;
}

function folds(evaluation: Evaluation): string {
  const { changes, gates } = evaluation;
  const lines = changes.slice(0, MAX_ROWS).map((change) => {
    const from = change.previousPath === undefined ? '' : ` (was ${code(change.previousPath)})`;
    return `- ${change.class}: ${cell(code(change.path))}${cell(from)} ${change.status}, ${cell(text(change.why))}`;
  });
  const more = changes.length > MAX_ROWS ? [`- … and ${changes.length - MAX_ROWS} more`] : [];
  const quiet = gates.filter(({ verdict }) => verdict !== 'fail' && verdict !== 'waiting');
  return [
    changes.length === 0
      ? ''
      : folded(`What changed: ${classes(evaluation)}`, [...lines, ...more].join('\n')),
    quiet.length === 0 ? '' : folded(`Gates: ${tally(quiet)}`, quiet.map(quietGate).join('\n')),
  ]
    .filter((block) => block !== '')
    .join('\n');
}

function classes({ changes }: Evaluation): string {
  const files = new Map<string, Set<string>>();
  for (const change of changes)
    files.set(change.class, (files.get(change.class) ?? new Set()).add(change.path));
  return [...files].map(([name, paths]) => count(paths.size, `${name.replace('-', ' ')} file`)).join(', ');
}

function quietGate(gate: GateResult): string {
  const mark = { pass: '✅', unknown: '❔', 'not-applicable': '➖', fail: '⛔', waiting: '⏳' }[gate.verdict];
  return `- ${mark} **${text(gate.title)}**: ${cell(markdown(gate.because))}`;
}

function footer({ findings }: Evaluation): string {
  const controls = [...new Set(findings.flatMap((finding) => finding.controls))];
  const served = controls.length === 0 ? '' : ` · ISO/IEC 42001: ${controls.map(text).join(', ')}`;
  return `<sub>Recheck with \`/aims recheck\`${served}</sub>`;
}
