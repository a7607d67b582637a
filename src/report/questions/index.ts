import { omitUndefined } from '../../omit-undefined.ts';
import { auditWords } from '../audit-words.ts';
import type { ReportAnswer } from '../model.ts';
import type { AnswerInput } from './answer.ts';
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
  ].map((question) => answered(question(known)));
}

/** Those that are answered once for an organisation, by its own documents. */
export function organisationAnswers(known: AnswerInput): readonly ReportAnswer[] {
  return [aiPolicy, statement, internalAudit, managementReview].map((question) => answered(question(known)));
}

function answered({ missing, ...one }: ReportAnswer): ReportAnswer {
  return { ...one, ...omitUndefined({ missing: missing === undefined ? undefined : auditWords(missing) }) };
}
