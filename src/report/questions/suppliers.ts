import { countOf } from '../../count-of.ts';
import { items, textOf as text } from '../../documents/fields.ts';
import type { SystemId } from '../../ids.ts';
import { code, prose, words } from '../../prose.ts';
import { documentFields, type ReportFacts, recordsFolder } from '../facts.ts';
import type { ReportAnswer } from '../model.ts';
import { organisationRecords } from '../records-of.ts';
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
        prose`${words(name)}: ${words(decision)}${until === '' ? '' : prose`, valid until ${words(until)}`}`,
        record.proof,
      ),
  );
  const used = new Set(systems.flatMap(({ id }) => usedSuppliers(facts, id)));
  const assessed = new Set(judged.filter(({ holds }) => holds).map(({ record }) => fileName(record.path)));
  const unassessed = [...used].filter((id) => !assessed.has(id)).sort();
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

function usedSuppliers(facts: ReportFacts, system: SystemId): readonly string[] {
  return items(documentFields(facts, facts.register.get(system)?.path ?? '').suppliers).flatMap(
    (id) => text(id) ?? [],
  );
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.[a-z]+$/, '');
}
