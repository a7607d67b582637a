import { signaturesOf } from '../../approval/signed/approval-path.ts';
import { textOf as text } from '../../documents/fields.ts';
import { code, prose, words } from '../../prose.ts';
import { organisationDocumentPath } from '../document-kinds.ts';
import type { ReportFacts } from '../facts.ts';
import { tallyLine } from '../labels.ts';
import type { ReportAnswer } from '../model.ts';
import type { ReportProof } from '../proof.ts';
import { organisationRecord, recordLine } from '../records-of.ts';
import { readApplicability } from '../statement.ts';
import { type AnswerInput, firstNames, gradeAnswer, notShown, point } from './answer.ts';

export function aiPolicy(known: AnswerInput): ReportAnswer {
  const { facts } = known;
  const question = 'Show me your AI policy and who signed it.';
  const record = organisationRecord(facts, 'ai-policy.md');
  if (record === undefined)
    return notShown(
      question,
      prose`the repository holds no AI policy`,
      prose`keep it as ${code(organisationDocumentPath(facts, 'ai-policy.md'))}`,
    );
  const { fields, proof } = record;
  const signer = text(fields['signed-by']);
  const points = [
    ...[
      recordLine('signer named in it', fields['signed-by']),
      recordLine('position', fields.position),
      recordLine('signed on', fields.signed),
      recordLine('next review', fields['review-date']),
    ]
      .flat()
      .map((said) => point(said, proof)),
  ];
  if (signer === undefined)
    return {
      question,
      status: 'gap',
      answer: prose`there is an AI policy, and it does not say who signed it`,
      points,
      missing: prose`name ${code('signed-by')}, ${code('position')} and ${code('signed')} in its front matter`,
    };
  if (signatureOf(facts, proof)) {
    const answer = prose`signed by ${words(signer)}, with a signature that holds`;
    return gradeAnswer({ question, answer, points }, known, ['5.2', 'A.2.2']);
  }
  const answer = prose`it names ${words(signer)} as its signer: a typed name, no signature`;
  const graded = gradeAnswer({ question, answer, points }, known, ['5.2', 'A.2.2']);
  if (graded.status !== 'shown') return graded;
  return {
    ...graded,
    status: 'part',
    missing: prose`a typed name shows no signature: have ${words(signer)} sign it with ${code('aims-gate approve --document')}`,
  };
}

/** Whether somebody whom the policy asks signed the very document. */
function signatureOf({ evaluation }: ReportFacts, proof: ReportProof): boolean {
  if (proof.kind !== 'file') return false;
  const folder = `${signaturesOf(proof.path)}/`;
  return evaluation.approvals.some(
    ({ signed, counts }) => counts && signed?.path.startsWith(folder) === true,
  );
}

export function statement({ facts, controls }: AnswerInput): ReportAnswer {
  const question = 'Show me your Statement of Applicability.';
  const { path, approvedBy, date, controls: stated } = readApplicability(facts);
  const annex = controls.filter(({ family }) => family === 'annex-a');
  const computed = prose`this package has one line for each of the ${annex.length} controls: ${tallyLine(annex)}`;
  if (path === undefined)
    return {
      question,
      status: 'gap',
      answer: computed,
      points: [],
      missing: prose`the organisation’s own statement is missing: write ${code(organisationDocumentPath(facts, 'soa.yml'))}, which says which controls apply, which are in place, and why`,
    };
  const proof: ReportProof = { kind: 'file', path, commit: facts.tree.commit };
  const unstated = annex.filter(({ id }) => !stated.has(id));
  const points = [
    point(prose`it lists ${annex.length - unstated.length} of the ${annex.length} controls`, proof),
    ...recordLine('approved by', approvedBy).map((said) =>
      point(signatureOf(facts, proof) ? said : prose`${said}, a typed name, no signature`, proof),
    ),
    ...recordLine('reviewed', date).map((said) => point(said, proof)),
  ];
  if (unstated.length > 0)
    return {
      question,
      status: 'gap',
      answer: computed,
      points,
      missing: prose`it does not speak of ${firstNames(unstated.map(({ id }) => words(id)))}`,
    };
  if (!signatureOf(facts, proof))
    return {
      question,
      status: 'part',
      answer: computed,
      points,
      missing:
        approvedBy === undefined
          ? prose`it does not say who approved it: name ${code('approved-by')}, and have them sign it with ${code('aims-gate approve --document')}`
          : prose`a typed name shows no signature: have ${words(approvedBy)} sign it with ${code('aims-gate approve --document')}`,
    };
  return { question, status: 'shown', answer: computed, points };
}
