import type { DoctorFinding } from '../row.ts';
import type { DoctorContext } from '../surroundings.ts';
import { allowedCheck, permissionsCheck, policiesCheck } from './actions.ts';
import { evidenceBranchCheck } from './evidence-branch.ts';
import { keysCheck } from './keys.ts';
import { codeOwnersCheck, policyCheck, teamsCheck } from './people.ts';
import { requiredStatusCheck } from './required-status.ts';
import { verdictsCheck } from './verdicts.ts';
import { workflowCheck } from './workflow.ts';

export type DoctorCheck = (surroundings: DoctorContext) => Promise<readonly DoctorFinding[]>;

/** What the doctor looks at, in the order of the table. */
export const CHECKS: readonly (readonly [name: string, check: DoctorCheck])[] = [
  ['policy', policyCheck],
  ['workflow', workflowCheck],
  ['actions allowed', allowedCheck],
  ['Actions policies', policiesCheck],
  ['workflow permissions', permissionsCheck],
  ['required status', requiredStatusCheck],
  ['evidence branch', evidenceBranchCheck],
  ['keys', keysCheck],
  ['teams', teamsCheck],
  ['CODEOWNERS', codeOwnersCheck],
  ['open pull requests', verdictsCheck],
];
