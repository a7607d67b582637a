import { code, list, type Phrase, type Prose, prose, words } from '../../prose.ts';
import type { PackageDocument } from '../documents.ts';
import type { ReportFacts } from '../facts.ts';
import { shortMessage } from '../gap.ts';
import type { ControlReport, ReportAnswer } from '../model.ts';
import type { OversightReport } from '../oversight-model.ts';
import type { ReportProof } from '../proof.ts';
import type { SystemReport } from '../system-model.ts';

/** What the answers are made of. */
export interface AnswerInput {
  readonly facts: ReportFacts;
  readonly systems: readonly SystemReport[];
  readonly controls: readonly ControlReport[];
  readonly oversight: OversightReport;
  readonly documents: readonly PackageDocument[];
}

export type Point = ReportAnswer['points'][number];

/** The documents are there; whether they are in order is for the gates of these controls to say. */
export function gradeAnswer(
  { question, answer, points }: Pick<ReportAnswer, 'question' | 'answer' | 'points'>,
  { controls }: AnswerInput,
  ids: readonly string[],
): ReportAnswer {
  const own = controls.filter(({ id }) => ids.includes(id));
  const status = statusOf(own);
  if (status === 'gap') return { question, status, answer, points, missing: firstGap(own, pathsOf(points)) };
  if (status === 'shown') return { question, status, answer, points };
  const missing =
    status === 'part'
      ? prose`not every control it is about is shown: see the Statement of Applicability`
      : unjudged(own);
  return { question, status: 'part', answer, points, missing };
}

/** Why no gate showed that the document is in order: there is none, or none had an occasion. */
function unjudged(controls: readonly ControlReport[]): Prose {
  const gates = controls.flatMap((control) => control.gates);
  const because = gates.find(({ status }) => status === 'not-shown');
  if (gates.length === 0) return prose`no gate of the policy judges the document: read it`;
  return prose`not assessed in the period: ${because === undefined ? prose`its gates are not those of the reference preset` : prose`${words(because.title)}, ${because.because}`}. Read the document`;
}

/** The documents that an answer rests on. */
function pathsOf(points: readonly Point[]): ReadonlySet<string | undefined> {
  const all = points.flatMap(({ proofs }) => proofs);
  return new Set(all.flatMap((proof) => (proof.kind === 'file' ? [proof.path] : [])));
}

/** The first thing that is missing, of the documents in question where there is one, and how much else is. */
function firstGap(controls: readonly ControlReport[], paths: ReadonlySet<string | undefined>): Prose {
  const gaps = controls
    .flatMap((control) => control.gaps)
    .sort((a, b) => Number(paths.has(b.path)) - Number(paths.has(a.path)));
  const different = new Map(gaps.map((gap) => [JSON.stringify([gap.system, gap.path, gap.message]), gap]));
  const [first] = different.values();
  if (first === undefined) return prose`the gap report says what is missing`;
  const others = different.size - 1;
  const { path, message } = first;
  const where = path === undefined || message.some(({ text }) => text === path) ? [] : prose`${code(path)}: `;
  return prose`${where}${shortMessage(first)}${others === 0 ? '' : `, and ${others} more in the gap report`}`;
}

/** How the controls of a question stand together; what a repository cannot show, or is left out, does not count. */
function statusOf(controls: readonly ControlReport[]): ControlReport['status'] {
  const own = controls
    .filter(({ status }) => status !== 'organisation' && status !== 'excluded')
    .map(({ status }) => status);
  if (own.includes('gap')) return 'gap';
  const shown = own.filter((status) => status === 'shown' || status === 'part').length;
  if (shown === 0) return 'not-shown';
  return shown === own.length ? 'shown' : 'part';
}

/** More names than these are counted, not listed. */
const FEW = 5;

/** `a, b and 12 more`. */
export function firstNames(names: readonly Phrase[]): Prose {
  if (names.length <= FEW) return list(names);
  return list([...names.slice(0, FEW), words(`${names.length - FEW} more`)]);
}

export function notShown(question: string, answer: Prose, missing: Prose): ReportAnswer {
  return { question, status: 'not-shown', answer, points: [], missing };
}

export function point(said: Prose, proof: ReportProof): Point {
  return { text: said, proofs: [proof] };
}
