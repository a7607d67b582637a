import type { Change } from '../change/change.ts';
import { countOf } from '../count-of.ts';
import type { Evaluation, Finding } from '../gates/evaluation.ts';
import { omitUndefined } from '../omit-undefined.ts';
import { CHANGE_CLASSES, type ChangeClass } from '../policy/vocabulary.ts';
import { code, type Prose, person, prose, words } from '../prose.ts';
import type { FoldableSection } from './layout.ts';
import { codeSpan, inline, tableHead, tableRow } from './markdown.ts';
import { ICONS, moreRow } from './sections.ts';
import { clip } from './visible.ts';
import { daysToGo, quietGates, type Sign, totals } from './wording.ts';

/** `summary` is our own words only: Markdown does not reach into it. */
function folded(summary: string, body: FoldableSection): FoldableSection {
  const { open, rows, more } = body;
  const start = `<details><summary>${summary}</summary>\n${open === '' ? '' : `\n${open}`}`;
  return { open: start, rows, close: '\n</details>', ...omitUndefined({ more }) };
}

const CLASS_NAMES: Readonly<Record<ChangeClass, readonly [string, string]>> = {
  model: ['model file', 'model files'],
  'model-id': ['model id', 'model ids'],
  prompt: ['prompt', 'prompts'],
  dataset: ['dataset', 'datasets'],
  evaluation: ['evaluation', 'evaluations'],
  'ai-dependency': ['AI dependency', 'AI dependencies'],
  'agent-config': ['agent configuration', 'agent configurations'],
  setting: ['model setting', 'model settings'],
  governance: ['governance document', 'governance documents'],
  unclassified: ['unclassified file', 'unclassified files'],
  'coding-agent': ['instruction for coding agents', 'instructions for coding agents'],
};

/** `2 prompts, 1 model id (gpt-4o → gpt-4.1)`: files by class, a file in two systems once. */
function changeTotals({ changes }: Evaluation): string {
  return [...CHANGE_CLASSES, 'unclassified' as const]
    .flatMap((name) => {
      const ofClass = changes.filter((change) => change.class === name);
      const paths = new Set(ofClass.map(({ path }) => path));
      if (paths.size === 0) return [];
      const [only, ...others] = name === 'model-id' ? new Set(ofClass.map(told)) : [];
      // The summary of a fold knows no escapes: only what needs none is shown there.
      const shown = only !== undefined && others.length === 0 && PLAIN.test(only) ? ` (${only})` : '';
      return [`${countOf(paths.size, ...CLASS_NAMES[name])}${shown}`];
    })
    .join(', ');
}

const PLAIN = /^[\w.:/-]+ → [\w.:/-]+$/;

/** What something was and is, as far as it was and is: `gpt-4o → gpt-4.1`, `+ openai ^4`, `− openai ^4`. */
function told({ before, after }: Change): string {
  if (before !== undefined && after !== undefined) return `${before} → ${after}`;
  if (after !== undefined) return `+ ${after}`;
  return before === undefined ? '' : `− ${before}`;
}

/** The words of a prompt, never its fence: `new: “You answer questions …”`. */
function saidOf({ class: kind, status, sentences = [], moreSentences = 0 }: Change): string | undefined {
  // The table of sentences has the limiting ones first; here it is how the prompt begins.
  const [first] = status === 'modified' ? sentences : sentences.toSorted((a, b) => a.line - b.line);
  if (kind !== 'prompt' || first === undefined) return undefined;
  const words = (status === 'removed' ? first.before : first.after) ?? first.before ?? first.after ?? '';
  const short = clip(words.replace(/\s+/g, ' ').trim(), 80);
  if (status === 'added') return `new: “${short}”`;
  if (status === 'removed') return `gone: “${short}”`;
  return countOf(sentences.length + moreSentences, 'sentence');
}

function happened(change: Change): Prose {
  const said = saidOf(change);
  if (said !== undefined) return prose`${words(said)}`;
  const moved: Prose = change.previousPath === undefined ? [] : prose` from ${code(change.previousPath)}`;
  const what = told(change);
  if (what !== '') return prose`${code(what)}${moved}`;
  return prose`${change.status.replace('-', ' ')}${moved}`;
}

/** What the table says of a change that says nothing new. */
function nothingNew({ immaterial }: Evaluation['changes'][number]): string {
  if (immaterial === undefined) return '';
  return immaterial.because === 'moved' ? '; it only moved' : '; only its layout is different';
}

export function changesSection(evaluation: Evaluation): readonly FoldableSection[] {
  const { changes } = evaluation;
  if (changes.length === 0) return [];
  const titles = ['file', 'class', 'change', 'system', 'because it'];
  const rows = changes.map((change) => {
    return tableRow([
      codeSpan(change.line === undefined ? change.path : `${change.path}:${change.line}`),
      CLASS_NAMES[change.class][0],
      inline(happened(change)),
      change.system === undefined ? '' : inline([words(change.system)]),
      inline([words(`${change.why}${nothingNew(change)}`)]),
    ]);
  });
  return [
    folded(`What changed: ${changeTotals(evaluation)}`, {
      open: tableHead(titles),
      rows,
      more: moreRow(5, 0),
    }),
  ];
}

/** Changed files that could not be looked into as they should: no gap, but nobody should think they were. */
export function unseenSection({ unseen }: Evaluation): readonly FoldableSection[] {
  const shown = unseen.filter(({ how, matters }) => how === 'in-part' || matters !== undefined);
  if (shown.length === 0) return [];
  const rows = shown.map(({ path, because, matters }) =>
    tableRow([codeSpan(path), inline([words(matters === undefined ? because : `${because}; ${matters}`)])]),
  );
  const rest = unseen.length - shown.length;
  const others = rest === 0 ? '' : `; ${countOf(rest, 'other')} without a sign of AI`;
  const summary = `${countOf(shown.length, 'file')} not read, or in part${others}`;
  return [folded(summary, { open: tableHead(['file', 'because']), rows, more: moreRow(2, 0) })];
}

/** What is let pass for a time, on whose word, and for how long: never folded away. */
export function exceptionsSection({ exceptions }: Evaluation): readonly FoldableSection[] {
  const [next] = exceptions;
  if (next === undefined) return [];
  const titles = ['gate', 'system', 'because', 'approved by', 'ends'];
  const rows = exceptions.map(({ gate, system, reason, approvedBy, expires, daysLeft }) =>
    tableRow([
      inline([words(gate)]),
      system === undefined ? '' : inline([words(system)]),
      inline([words(reason)]),
      inline([person(approvedBy)]),
      `${expires} (${daysToGo(daysLeft)})`,
    ]),
  );
  const count = countOf(exceptions.length, 'exception');
  const open = `**${count} in force** (${daysToGo(next.daysLeft)})\n\n${tableHead(titles)}`;
  return [{ open, rows, more: moreRow(titles.length, 2) }];
}

/** Why each gate that found something matters, with its controls: once a gate. */
export function whySection({ findings }: Evaluation): readonly FoldableSection[] {
  const byGate = new Map<string, Finding>(findings.toReversed().map((finding) => [finding.gate, finding]));
  const rows = [...byGate.values()].toReversed().map(({ title, why, controls, references = [] }) => {
    const of = [...controls, ...references];
    const served = of.length === 0 ? '' : ` (${inline([words(of.join(', '))])})`;
    return `- **${inline([words(title)])}**: ${inline([words(why)])}${served}`;
  });
  return rows.length === 0 ? [] : [folded('Why it matters', { open: '', rows })];
}

const SIGNS = { pass: 'passed', unknown: 'unknown', 'not-applicable': 'quiet' } as const satisfies Record<
  string,
  Sign
>;

/** The gates that ask for nothing now, each with its reason: a gate that is switched off says so here. */
export function gatesSection(evaluation: Evaluation): readonly FoldableSection[] {
  const rows = evaluation.gates.flatMap(({ verdict, title, because }) => {
    if (verdict === 'fail' || verdict === 'waiting') return [];
    return [tableRow([ICONS[SIGNS[verdict]], inline([words(title)]), inline(because)])];
  });
  if (rows.length === 0) return [];
  const summary = `Gates: ${quietGates(totals(evaluation)).join(' · ')}`;
  return [folded(summary, { open: tableHead(['', 'gate', 'because']), rows, more: moreRow(3, 1) })];
}

/** The documents the verdict rests on, by git object id. */
export function documentsSection({ documents }: Evaluation): readonly FoldableSection[] {
  if (documents.length === 0) return [];
  const rows = documents.map(({ path, sha, gate }) =>
    tableRow([
      codeSpan(path),
      sha === undefined ? 'missing' : codeSpan(sha.slice(0, 12)),
      inline([words(gate)]),
    ]),
  );
  const summary = `Relied on ${countOf(documents.length, 'document')}`;
  return [
    folded(summary, { open: tableHead(['document', 'git object', 'gate']), rows, more: moreRow(3, 0) }),
  ];
}
