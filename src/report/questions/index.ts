import { countOf } from '../../count-of.ts';
import { omitUndefined } from '../../omit-undefined.ts';
import { isConfidential } from '../../policy/confidential.ts';
import { code, prose } from '../../prose.ts';
import { auditWords } from '../audit-words.ts';
import type { ReportAnswer } from '../model.ts';
import { type AnswerInput, type Point, point } from './answer.ts';
import { aiPolicy, statement } from './documents.ts';
import { humanOversight } from './oversight.ts';
import { internalAudit, managementReview } from './reviews.ts';
import { thirdParties } from './suppliers.ts';
import { assessments, register } from './systems.ts';

/** The eight questions of an ISO/IEC 42001 auditor, each answered from the repository and the ledger alone. */
export function answers(known: AnswerInput): readonly ReportAnswer[] {
  return [
    register,
    aiPolicy,
    assessments,
    statement,
    humanOversight,
    internalAudit,
    managementReview,
    thirdParties,
  ].map((question) => answered(question(known), known));
}

/** Those that are answered once for an organisation, by its own documents. */
export function organisationAnswers(known: AnswerInput): readonly ReportAnswer[] {
  return [aiPolicy, statement, internalAudit, managementReview].map((question) =>
    answered(question(known), known),
  );
}

function answered(answer: ReportAnswer, known: AnswerInput): ReportAnswer {
  const { missing, ...one } = withheld(answer, known);
  return { ...one, ...omitUndefined({ missing: missing === undefined ? undefined : auditWords(missing) }) };
}

/** Of documents that the policy keeps confidential an answer says that it rests on them, and nothing of what they say. */
function withheld(answer: ReportAnswer, { facts }: AnswerInput): ReportAnswer {
  const kept = new Map<string, Point>();
  const points = answer.points.filter(({ proofs }) => {
    const hidden = proofs.filter((one) => one.kind === 'file' && isConfidential(facts.policy, one.path));
    for (const one of hidden)
      if (one.kind === 'file')
        kept.set(one.path, point(prose`${code(one.path)}: confidential by the policy, ask for it`, one));
    return hidden.length === 0;
  });
  if (kept.size === 0) return answer;
  const { question, status } = answer;
  const told = { question, status, points: [...points, ...kept.values()] };
  const rests = prose`answered by ${countOf(kept.size, 'document')} that the policy keeps confidential`;
  if (points.length > 0) return { ...answer, ...told };
  return {
    ...told,
    answer: rests,
    ...omitUndefined({
      missing:
        answer.missing === undefined ? undefined : prose`ask for the document, and read what is open in it`,
    }),
  };
}
