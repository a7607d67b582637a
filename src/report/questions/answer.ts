import { type Prose, prose } from '../../prose.ts';
import type { ReportFacts } from '../facts.ts';
import type { Answer, ControlReport, OversightReport, SystemReport } from '../model.ts';
import type { Proof } from '../proof.ts';

/** What the answers are made of. */
export interface Known {
  readonly facts: ReportFacts;
  readonly systems: readonly SystemReport[];
  readonly controls: readonly ControlReport[];
  readonly oversight: OversightReport;
}

export type Point = Answer['points'][number];

/** The documents are there; whether they are in order is for the gates to say. */
export function graded(
  question: string,
  answer: Prose,
  points: readonly Point[],
  status: ControlReport['status'],
): Answer {
  if (status === 'gap')
    return { question, status, answer, points, missing: prose`the gap report says what its gates found` };
  if (status === 'shown') return { question, status, answer, points };
  const missing =
    status === 'part'
      ? prose`not every control it is about is shown: see the Statement of Applicability`
      : prose`no gate of the policy judges the document: read it`;
  return { question, status: 'part', answer, points, missing };
}

/** How the controls of a question stand together; what a repository cannot show, or is left out, does not count. */
export function statusOf(
  controls: readonly ControlReport[],
  ids: readonly string[],
): ControlReport['status'] {
  const own = controls
    .filter(({ id, status }) => ids.includes(id) && status !== 'organisation' && status !== 'excluded')
    .map(({ status }) => status);
  if (own.includes('gap')) return 'gap';
  const shown = own.filter((status) => status === 'shown' || status === 'part').length;
  if (shown === 0) return 'not-shown';
  return shown === own.length ? 'shown' : 'part';
}

export function notShown(question: string, answer: Prose, missing: Prose): Answer {
  return { question, status: 'not-shown', answer, points: [], missing };
}

export function point(said: Prose, proof: Proof): Point {
  return { text: said, proofs: [proof] };
}
