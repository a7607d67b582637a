import { UNREAD_FINDINGS } from './reading.ts';
import { REQUIREMENT_KINDS } from './requirement-kinds.ts';
import { ACCEPTANCE_FINDINGS } from './requirements/support/acceptance.ts';
import { ASSESSMENT_FINDINGS } from './requirements/support/assessed.ts';
import { PEOPLE_FINDINGS } from './requirements/support/eligible-approvers.ts';
import type { CataloguedFinding } from './requirements/support/findings.ts';
import { PROMPT_FINDINGS } from './requirements/support/prompts.ts';
import { DOCUMENT_FINDINGS } from './requirements/support/read-document.ts';
import { SIGNED_FINDINGS } from './requirements/support/signed.ts';
import { SETUP_FINDINGS } from './setup.ts';

/** Every code a finding can have, by name; each stands beside the words it is said in. */
export const FINDINGS: readonly CataloguedFinding[] = [
  ...REQUIREMENT_KINDS.flatMap(({ findings = [] }) => findings),
  ...ACCEPTANCE_FINDINGS,
  ...ASSESSMENT_FINDINGS,
  ...DOCUMENT_FINDINGS,
  ...PEOPLE_FINDINGS,
  ...PROMPT_FINDINGS,
  ...SIGNED_FINDINGS,
  ...UNREAD_FINDINGS,
  ...SETUP_FINDINGS,
].toSorted((a, b) => (a.code < b.code ? -1 : 1));
