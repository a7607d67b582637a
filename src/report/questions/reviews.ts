import { countOf } from '../../count-of.ts';
import { type Fields, fields as members, textOf as text } from '../../documents/fields.ts';
import { code, type Phrase, type Prose, prose, words } from '../../prose.ts';
import { type ReportFacts, recordsFolder, unwithheldFields } from '../facts.ts';
import type { ReportAnswer } from '../model.ts';
import {
  dateOf,
  type OrganisationRecord,
  organisationRecords,
  recordEntries,
  recordLine,
} from '../records-of.ts';
import { type AnswerInput, gradeAnswer, notShown, type Point, point } from './answer.ts';

export function internalAudit(known: AnswerInput): ReportAnswer {
  const { facts } = known;
  const question = 'What did your last internal audit find, and how did you address it?';
  const [last] = organisationRecords(facts, 'audits').filter((one) => dateOf(one) !== '');
  if (last === undefined)
    return notShown(
      question,
      prose`the repository holds no record of an internal audit`,
      prose`keep each as ${code(`${recordsFolder(facts)}audits/<date>.yml`)}`,
    );
  const found = recordEntries(last.fields.findings);
  const references = recordEntries(unwithheldFields(facts, last.path).findings);
  const followed = found.flatMap((one, index) =>
    one.kind === 'nonconformity' ? [{ one, record: followUp(facts, references[index]?.nonconformity) }] : [],
  );
  const points: Point[] = [
    ...[
      recordLine('auditor', last.fields.auditor),
      recordLine('scope', last.fields.scope),
      recordLine('conclusion', last.fields.conclusion),
    ]
      .flat()
      .map((said) => point(said, last.proof)),
    ...followed.map(({ one, record }) => {
      const closed = text(record?.fields.closed);
      const state =
        record === undefined ? 'not followed up' : closed === undefined ? 'open' : `closed on ${closed}`;
      const told = ['cause', 'action'].flatMap((key) => {
        const said = text(record?.fields[key]);
        if (said === undefined) return [];
        return [prose`; ${key === 'action' ? 'corrective action' : key}: ${sentence(said)}`];
      });
      return {
        text: prose`${words(text(one.id) ?? 'a nonconformity')} ${sentence(text(one.finding) ?? '')}: ${words(state)}${told.flat()}`,
        proofs: record === undefined ? [last.proof] : [record.proof],
      };
    }),
    ...found
      .filter(({ kind }) => kind !== 'nonconformity')
      .map(({ id, finding, kind }) =>
        point(
          prose`${words(text(id) ?? 'a finding')} ${sentence(text(finding) ?? '')}: ${words(text(kind) ?? 'of no kind')}`,
          last.proof,
        ),
      ),
  ];
  const answer = prose`the audit of ${words(dateOf(last))} found ${countOf(found.length, 'point')}, ${followed.length === 1 ? '1 of them a nonconformity' : `${followed.length} of them nonconformities`}`;
  const lost = followed.filter(({ record }) => record === undefined);
  if (lost.length > 0)
    return {
      question,
      status: 'gap',
      answer,
      points,
      missing: prose`follow up ${countOf(lost.length, 'nonconformity record')}`,
    };
  return gradeAnswer({ question, answer, points }, known, ['9.2.1', '9.2.2']);
}

/** The nonconformity a finding names, by path or by the name of its file. */
function followUp(facts: ReportFacts, reference: unknown): OrganisationRecord | undefined {
  const name = text(reference);
  if (name === undefined) return undefined;
  const all = organisationRecords(facts, 'nonconformities');
  return all.find(({ path }) => path === name || path.endsWith(`/${name}`) || path.endsWith(`/${name}.yml`));
}

export function managementReview(known: AnswerInput): ReportAnswer {
  const { facts } = known;
  const question = 'Show me your most recent management review minutes.';
  const [last] = organisationRecords(facts, 'reviews').filter((one) => dateOf(one) !== '');
  if (last === undefined)
    return notShown(
      question,
      prose`the repository holds no minutes of a management review`,
      prose`keep each as ${code(`${recordsFolder(facts)}reviews/<date>.yml`)}`,
    );
  const inputs = Object.values(members(last.fields.inputs)).filter((one) => text(one) !== undefined).length;
  const actions = recordEntries(last.fields.actions);
  const open = actions.filter(({ done }) => text(done) === undefined).length;
  const points = [
    ...[recordLine('chair', last.fields.chair), recordLine('conclusion', last.fields.conclusion)]
      .flat()
      .map((said) => point(said, last.proof)),
    point(
      prose`${inputs} of 7 inputs considered; ${countOf(actions.length, 'action')}, ${open} open`,
      last.proof,
    ),
    ...Object.entries(members(last.fields.decisions)).flatMap(([about, said]) =>
      recordLine(`decided on ${about.replaceAll('-', ' ')}`, said).map((one) => point(one, last.proof)),
    ),
    ...actions.map((one) => point(actionLine(one), last.proof)),
  ];
  const answer = prose`held on ${words(dateOf(last))}`;
  return gradeAnswer({ question, answer, points }, known, ['9.3.1', '9.3.2', '9.3.3']);
}

function actionLine({ action, owner, due, done }: Fields): Prose {
  const state = text(done) === undefined ? `open, due ${text(due) ?? 'at no date'}` : `done on ${text(done)}`;
  return prose`action: ${sentence(text(action) ?? '')} (owner ${words(text(owner) ?? 'not named')}): ${words(state)}`;
}

/** What somebody wrote as a sentence, to stand within one. */
function sentence(said: string): Phrase {
  return words(said.replace(/\.$/, ''));
}
