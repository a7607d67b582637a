import { code, list, type Prose, prose } from '../prose.ts';
import { joinRows } from './crosswalk.ts';
import { organisationDocumentPath } from './document-kinds.ts';
import type { Checklist, ChecklistItem, ReportAnswer } from './model.ts';
import { unique } from './proof.ts';
import type { AnswerInput } from './questions/answer.ts';
import { type OrganisationRecord, organisationRecord, organisationRecords } from './records-of.ts';

interface ReadinessItem {
  readonly item: string;
  /** Controls that carry it. */
  readonly controls: readonly string[];
  /** Files or folders of the management system that would show it. */
  readonly records?: readonly string[];
  /** Gates that judge these files: with any, they alone speak, and never a control that other documents carry too. */
  readonly gates?: readonly string[];
  /** The auditor's question that asks the same, by its place. */
  readonly question?: number;
}

/** The three checklists of readiness. None of their boxes can be ticked by hand. */
const CHECKLISTS: readonly { readonly title: string; readonly items: readonly ReadinessItem[] }[] = [
  {
    title: 'Pre-implementation',
    items: [
      {
        item: 'Organisational context documented (internal and external factors)',
        controls: ['4.1'],
        records: ['context.yml'],
        gates: ['context-and-scope'],
      },
      {
        item: 'Interested parties identified and their requirements documented',
        controls: ['4.2'],
        records: ['context.yml'],
        gates: ['context-and-scope'],
      },
      {
        item: 'Scope of the management system defined and documented',
        controls: ['4.3'],
        records: ['context.yml'],
        gates: ['context-and-scope'],
      },
      { item: 'AI policy established and signed by top management', controls: ['5.2', 'A.2.2'], question: 1 },
      {
        item: 'Roles and responsibilities for AI governance assigned',
        controls: ['5.3', 'A.3.2'],
        records: ['roles.yml'],
        gates: ['roles-and-responsibilities'],
      },
      { item: 'AI system register created and populated', controls: ['A.4.2'], question: 0 },
      {
        item: 'Risk and impact assessment methodology established',
        controls: ['6.1.1', '6.1.2', '6.1.4', 'A.5.2'],
        records: ['methodology.yml'],
        gates: ['methodology'],
      },
    ],
  },
  {
    title: 'Implementation',
    items: [
      {
        item: 'Risk and impact assessments completed for all systems in scope',
        controls: ['8.2', '8.4', 'A.5.3'],
        question: 2,
      },
      { item: 'Statement of Applicability documented', controls: ['6.1.3'], question: 3 },
      { item: 'Controls selected and implemented', controls: ['8.1', '8.3', 'A.6.2.4', 'A.6.2.5'] },
      {
        item: 'Life cycle controls operational for all systems in scope',
        controls: ['A.6.1.3', 'A.6.2.3', 'A.6.2.4', 'A.6.2.5', 'A.6.2.6'],
      },
      { item: 'Human oversight mechanisms in place', controls: ['A.9.2', 'A.9.3'], question: 4 },
      {
        item: 'Transparency and disclosure requirements met',
        controls: ['A.8.2', 'A.8.5'],
        records: ['transparency.yml'],
      },
      {
        item: 'Third-party AI management processes established',
        controls: ['A.10.2', 'A.10.3'],
        question: 7,
      },
    ],
  },
  {
    title: 'Ongoing operations',
    items: [
      { item: 'Monitoring and measurement programme operational', controls: ['9.1', 'A.6.2.6'] },
      { item: 'AI objectives tracked and reviewed', controls: ['6.2'], records: ['objectives.yml'] },
      {
        item: 'Internal audit programme established and conducted',
        controls: ['9.2.1', '9.2.2'],
        question: 5,
      },
      {
        item: 'Management review conducted at planned intervals',
        controls: ['9.3.1', '9.3.2', '9.3.3'],
        question: 6,
      },
      { item: 'Nonconformities documented and addressed', controls: ['10.2'], records: ['nonconformities/'] },
      {
        item: 'Continual improvement actions documented',
        controls: ['10.1'],
        records: ['nonconformities/', 'reviews/'],
      },
    ],
  },
];

export function checklists(known: AnswerInput, answers: readonly ReportAnswer[]): readonly Checklist[] {
  return CHECKLISTS.map(({ title, items }) => ({
    title,
    items: items.map((item): ChecklistItem => computed(item, known, answers)),
  }));
}

function computed(item: ReadinessItem, known: AnswerInput, answers: readonly ReportAnswer[]): ChecklistItem {
  const answer = item.question === undefined ? undefined : answers[item.question];
  const base = { item: item.item, controls: item.controls };
  if (answer !== undefined)
    return {
      ...base,
      status: answer.status,
      because:
        answer.status === 'gap' && answer.missing !== undefined
          ? prose`${answer.answer}; ${answer.missing}`
          : answer.answer,
      proofs: unique(answer.points.flatMap(({ proofs }) => proofs)).slice(0, 5),
    };
  const { gates } = item;
  if (gates !== undefined) return { ...base, ...byOwnGates(item, gates, known) };
  const controls = known.controls.filter(({ id }) => item.controls.includes(id));
  const status = joinRows(controls.map((control) => control.status));
  const records = (item.records ?? []).flatMap((name) => recordsAt(name, known));
  const proofs = unique([
    ...records.map(({ proof }) => proof),
    ...controls.flatMap((control) => control.proofs),
  ]).slice(0, 5);
  if (item.records !== undefined && status !== 'gap') {
    if (records.length === 0)
      return {
        ...base,
        status: 'not-shown',
        because: prose`there is no ${list(
          item.records.map((name) => code(organisationDocumentPath(known.facts, name))),
          'or',
        )}`,
        proofs: [],
      };
    if (status !== 'shown' && status !== 'part')
      return {
        ...base,
        status: 'part',
        because: prose`${list(records.map(({ path }) => code(path)))}: exists; no gate judges it`,
        proofs,
      };
  }
  return { ...base, status, because: said(controls), proofs };
}

/** How an item stands by its own documents and the gates that judge those. */
function byOwnGates(
  { records = [] }: ReadinessItem,
  gates: readonly string[],
  known: AnswerInput,
): Pick<ChecklistItem, 'status' | 'because' | 'proofs'> {
  const there = records.flatMap((name) => recordsAt(name, known));
  const proofs = there.map(({ proof }) => proof);
  if (there.length === 0) {
    const names = records.map((name) => code(organisationDocumentPath(known.facts, name)));
    return { status: 'not-shown', because: prose`there is no ${list(names, 'or')}`, proofs };
  }
  const judging = new Map(
    known.controls.flatMap((control) => control.gates).map((one) => [one.gate as string, one]),
  );
  const own = gates.flatMap((id) => judging.get(id) ?? []);
  const open = own.find(({ status }) => status === 'gap');
  if (open !== undefined) return { status: 'gap', because: open.because, proofs };
  const paths = list(there.map(({ path }) => code(path)));
  if (own.length < gates.length || own.some(({ status }) => status !== 'shown'))
    return { status: 'part', because: prose`${paths}: exists; no gate of the policy judges it`, proofs };
  return { status: 'shown', because: prose`${paths}: in order`, proofs };
}

function recordsAt(
  name: string,
  { facts }: AnswerInput,
): readonly Pick<OrganisationRecord, 'path' | 'proof'>[] {
  if (name === 'roles.yml') {
    const { roles, tree } = facts;
    if (roles.people.size === 0) return [];
    return [{ path: roles.path, proof: { kind: 'file', path: roles.path, commit: tree.commit } as const }];
  }
  if (name.endsWith('/')) return organisationRecords(facts, name.slice(0, -1));
  return [organisationRecord(facts, name) ?? []].flat();
}

function said(controls: AnswerInput['controls']): Prose {
  return controls.flatMap(({ id, because }, index) => prose`${index === 0 ? '' : '; '}${id}: ${because}`);
}
