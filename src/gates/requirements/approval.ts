import type { Approval as ApprovalFile } from '../../policy/generated/policy-file.ts';
import type { ApprovalRequirement } from '../../policy/policy.ts';
import { catalogue } from './support/approval-findings.ts';
import { describeApproval, lessApproval, namesSeveral, parseApproval } from './support/approval-policy.ts';
import { judgeApproval } from './support/judge-approval.ts';
import { defineRequirement } from './support/kind.ts';
import { REVIEW_STANDARD } from './support/review-standard.ts';

/** Who may approve, as a policy names them. */
const APPROVER = {
  type: 'string',
  pattern:
    '^(owner|codeowners|role:[a-z0-9][a-z0-9-]*|team:[A-Za-z0-9][A-Za-z0-9-]*/[A-Za-z0-9._-]+|permission:(write|maintain|admin)|app:[A-Za-z0-9][A-Za-z0-9-]*|@[A-Za-z0-9][A-Za-z0-9_-]*)$',
  examples: [
    'owner',
    'codeowners',
    'role:governance',
    'team:acme/support',
    'permission:maintain',
    '@dana',
    'app:my-app',
  ],
} as const;

/** Somebody accountable approves the content that is merged. */
export const approval = defineRequirement<ApprovalRequirement, ApprovalFile>({
  kind: 'approval',
  schema: {
    description: 'Somebody accountable approves the content that is merged.',
    type: 'object',
    additionalProperties: false,
    required: ['by'],
    properties: {
      by: {
        description:
          "Who may give it, any one of them: `owner` (the system's owner or a deputy), `role:NAME` from the roles file, `team:ORG/TEAM`, `@login`, `codeowners` (for each changed file its owners by CODEOWNERS on the target branch), `permission:LEVEL` (whoever has at least that permission in the repository), `app:NAME` (that GitHub App: no human oversight by itself).",
        type: 'array',
        minItems: 1,
        items: APPROVER,
        uniqueItems: true,
      },
      count: { description: 'How many different people. Default 1.', $ref: '#/$defs/perTier' },
      signed: {
        description:
          '`accepted`: an approving review or a signature (`aims-gate approve`). `required`: only a signature. For all tiers or by risk tier; a tier that is left out is `accepted`, a system without a tier counts as `high`. Default `accepted`.',
        oneOf: [
          { $ref: '#/$defs/strength' },
          {
            type: 'object',
            minProperties: 1,
            additionalProperties: false,
            properties: {
              minimal: { $ref: '#/$defs/strength' },
              limited: { $ref: '#/$defs/strength' },
              high: { $ref: '#/$defs/strength' },
              unacceptable: { $ref: '#/$defs/strength' },
            },
          },
        ],
      },
      methods: {
        description:
          'Which signatures count: an SSH key, a Sigstore identity, or a commit whose signature GitHub verified. Default: all of them.',
        type: 'array',
        minItems: 1,
        items: { enum: ['ssh', 'sigstore', 'commit'] },
        uniqueItems: true,
      },
      ...REVIEW_STANDARD,
    },
  },
  short: { anyOf: [APPROVER, { type: 'array', minItems: 1, items: APPROVER, uniqueItems: true }] },
  needsChange: 'to-judge',
  fulfilledBy: () => 'people',
  parse: parseApproval,
  documents: () => [],
  describe: describeApproval,
  hasSeveral: namesSeveral,
  weaker: lessApproval,
  approvals: (requirement) => [requirement],
  findings: catalogue,

  judge: (requirement, asked, context) => judgeApproval(requirement, asked, context).outcome,
});
