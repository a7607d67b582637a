import type { Answer } from '../model.ts';
import type { Known } from './answer.ts';
import { aiPolicy, statement } from './documents.ts';
import { humanOversight } from './oversight.ts';
import { internalAudit, managementReview } from './reviews.ts';
import { thirdParties } from './suppliers.ts';
import { assessments, register } from './systems.ts';

/** The eight questions of an ISO/IEC 42001 auditor, each answered from the repository and the ledger alone. */
export function answers(known: Known): readonly Answer[] {
  return [
    register(known),
    aiPolicy(known),
    assessments(known),
    statement(known),
    humanOversight(known),
    internalAudit(known),
    managementReview(known),
    thirdParties(known),
  ];
}
