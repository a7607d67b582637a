import { countOf } from '../../count-of.ts';
import { fields, items, textOf as text } from '../../documents/fields.ts';
import type { SystemId } from '../../ids.ts';
import { CONFIDENTIAL, isConfidential } from '../../policy/confidential.ts';
import { code, type Prose, prose, words } from '../../prose.ts';
import { type ReportFacts, recordsFolder, unwithheldFields } from '../facts.ts';
import type { ReportAnswer } from '../model.ts';
import { type OrganisationRecord, organisationRecords } from '../records-of.ts';
import { type AnswerInput, firstNames, gradeAnswer, notShown, type Point, point } from './answer.ts';

export function thirdParties(known: AnswerInput): ReportAnswer {
  const { facts, systems } = known;
  const question = 'How do you manage AI systems from third parties?';
  const suppliers = organisationRecords(facts, 'suppliers');
  const today = facts.asOf;
  const judged = suppliers.map((record) => {
    const { decision, name } = record.fields;
    const until = text(record.fields['valid-until']) ?? '';
    const holds = (decision === 'approved' || decision === 'conditional') && until >= today;
    return { record, name: text(name) ?? record.path, decision: text(decision) ?? 'undecided', until, holds };
  });
  const points = judged.map(
    ({ record, name, decision, until }): Point =>
      point(
        prose`${words(name)}: ${words(decision)}${until === '' ? '' : prose`, valid until ${words(until)}`}${assessedBy(record)}`,
        record.proof,
      ),
  );
  const assessed = new Set(judged.filter(({ holds }) => holds).map(({ record }) => fileName(record.path)));
  const unassessed = [...new Set(systems.flatMap(({ id }) => withoutAssessment(facts, id, assessed)))].sort();
  if (unassessed.length > 0)
    return {
      question,
      status: 'gap',
      answer: prose`no valid assessment of ${firstNames(unassessed.map(code))}, which systems in the register use`,
      points,
      missing: prose`assess each in ${code(`${recordsFolder(facts)}suppliers/<id>.yml`)}`,
    };
  if (suppliers.length === 0)
    return notShown(
      question,
      prose`no supplier is assessed, and no register entry names one`,
      prose`name the ${code('suppliers')} of each system and assess them`,
    );
  const answer = prose`${countOf(judged.length, 'supplier')} assessed; every one that the register names has a valid assessment`;
  return gradeAnswer({ question, answer, points }, known, ['A.10.3']);
}

/** When it was assessed, and by whom. */
function assessedBy({ fields: { assessment } }: OrganisationRecord): Prose {
  const { date, by } = fields(assessment);
  const [day, who] = [text(date), text(by)];
  return day === undefined
    ? prose``
    : prose`; assessed on ${words(day)}${who === undefined ? '' : prose` by ${words(who)}`}`;
}

/** Suppliers of a system, as far as their names may be told. */
function withoutAssessment(
  facts: ReportFacts,
  system: SystemId,
  assessed: ReadonlySet<string>,
): readonly string[] {
  const path = facts.register.get(system)?.path ?? '';
  return items(unwithheldFields(facts, path).suppliers)
    .flatMap((id) => text(id) ?? [])
    .filter((id) => !assessed.has(id))
    .map((id) => (isConfidential(facts.policy, path) ? CONFIDENTIAL : id));
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.[a-z]+$/, '');
}
