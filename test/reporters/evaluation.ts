import type { Approval } from '../../src/approval/approval.ts';
import type {
  Evaluation,
  Finding,
  GateResult,
  GateVerdict,
  SystemSummary,
} from '../../src/gates/evaluation.ts';
import { gateId, login, parseSha, parseSha256, parseSystemId, type Sha, type Sha256 } from '../../src/ids.ts';
import { code, person, prose } from '../../src/prose.ts';

export const NOW = '2026-11-24T12:04:00.000Z';
const FOLDER = '.aims/systems/support-bot';

export function sha(digit: string): Sha {
  const id = parseSha(digit.padEnd(40, '0'));
  if (id === undefined) throw new TypeError(`${digit} is not hexadecimal`);
  return id;
}

function sha256(digit: string): Sha256 {
  const digest = parseSha256(digit.repeat(64));
  if (digest === undefined) throw new TypeError(`${digit} is not hexadecimal`);
  return digest;
}

export function systemId(id: string) {
  const parsed = parseSystemId(id);
  if (parsed === undefined) throw new TypeError(`${id} is no system id`);
  return parsed;
}

const SUPPORT_BOT: SystemSummary = {
  id: systemId('support-bot'),
  name: 'Support bot',
  owner: login('dana'),
  risk: 'high',
  stage: 'operation',
  registered: 'base',
};

const GATES = {
  'register-entry': ['register entry', ['A.4.2']],
  'risk-assessment': ['risk assessment', ['8.2', '8.3']],
  'impact-assessment': ['impact assessment', ['8.4', 'A.5.3', 'A.5.4']],
  'model-card': ['model card', ['A.6.2.3', 'A.6.2.7']],
  'human-review': ['human review', ['A.6.2.4']],
  'deployment-approval': ['deployment approval', ['A.6.2.5']],
  'governance-change': ['governance change', ['A.2.2']],
} as const satisfies Record<string, readonly [string, readonly string[]]>;

type GateName = keyof typeof GATES;

export function gate(id: GateName, verdict: GateVerdict, because = prose`complete`): GateResult {
  const [title, controls] = GATES[id];
  return { id: gateId(id), title, level: 'failure', controls, verdict, because };
}

export function finding(id: GateName, of: Partial<Finding>): Finding {
  const [title, controls] = GATES[id];
  return {
    gate: gateId(id),
    title,
    level: 'failure',
    controls,
    system: SUPPORT_BOT.id,
    kind: 'gap',
    code: 'document.missing',
    parameters: {},
    message: prose`missing`,
    why: 'People who rely on the system must be able to know what it does.',
    remedy: prose`write it`,
    ...of,
  };
}

export function approval(name: string, of: Partial<Approval>): Approval {
  return {
    login: login(name),
    capacity: 'independent reviewer',
    said: 'approved',
    at: '2026-11-24T10:04:00Z',
    counts: true,
    because: prose`same content`,
    gate: gateId('human-review'),
    system: SUPPORT_BOT.id,
    ...of,
  };
}

export const CARD_GAP = finding('model-card', {
  path: `${FOLDER}/model-card.md`,
  line: 1,
  message: prose`the prompt ${code('prompts/system.md')} changed; the card did not`,
  remedy: prose`say under ${code('Limitations')} what the assistant no longer refuses`,
});

export const RISK_GAP = finding('risk-assessment', {
  path: `${FOLDER}/risk-assessment.yml`,
  line: 41,
  column: 7,
  message: prose`R-4 prompt injection scores 4 × 4 = 16 (limit 12) and has no treatment`,
  remedy: prose`add ${code('treatment: mitigate')} and the measure`,
  why: 'A risk above the limit must be treated, or accepted by somebody accountable.',
});

export const OWNER_WAIT = finding('deployment-approval', {
  kind: 'waiting',
  message: prose`waiting for ${person('dana')} (the system owner) to approve this content`,
  remedy: prose`${person('dana')}: review the files and approve this pull request`,
  why: 'Whoever answers for the system decides what goes live.',
});

export const GUARDRAIL_ADVICE = finding('impact-assessment', {
  level: 'warning',
  path: 'prompts/system.md',
  line: 7,
  message: prose`a sentence that refused medical advice is gone`,
  remedy: prose`open the impact assessment again, or restore it`,
  why: 'Removed guardrails change who can be harmed.',
});

const QUIET_GATES: readonly GateResult[] = [
  gate('register-entry', 'pass', prose`${code(`${FOLDER}/system.yml`)} is complete`),
  gate('impact-assessment', 'pass', prose`${code(`${FOLDER}/impact-assessment.yml`)} is complete`),
  gate('human-review', 'pass', prose`reviewed by ${person('kim')}, same content`),
  gate('governance-change', 'not-applicable', prose`nothing it asks about changed`),
];

/** The support bot of the README: its prompt and model id changed, its paperwork did not. */
export function evaluation(of: Partial<Evaluation> = {}): Evaluation {
  const change = { status: 'modified', system: SUPPORT_BOT.id } as const;
  return {
    verdict: 'fail',
    mode: 'enforce',
    policy: { path: '.aims/policy.yml', name: 'baseline', digest: sha256('a') },
    base: sha('1f3c9a2'),
    mergeBase: sha('2'),
    head: sha('9c1d2e7'),
    pullRequest: { number: 7, author: login('sam') },
    changes: [
      { ...change, path: 'prompts/system.md', class: 'prompt', why: 'matches **/prompts/**/*.md' },
      { ...change, path: 'prompts/refusals.md', class: 'prompt', why: 'matches **/prompts/**/*.md' },
      { ...change, path: 'config/model.yml', class: 'model-id', why: 'matches **/model.yml' },
    ],
    systems: [SUPPORT_BOT],
    gates: [
      ...QUIET_GATES,
      gate('risk-assessment', 'fail'),
      gate('model-card', 'fail'),
      gate('deployment-approval', 'waiting'),
    ],
    findings: [CARD_GAP, RISK_GAP, OWNER_WAIT, GUARDRAIL_ADVICE],
    approvals: [
      approval('lee', {
        counts: false,
        because: prose`${code('prompts/system.md')} changed since`,
        review: 11,
      }),
      approval('kim', { at: '2026-11-24T11:01:00Z', review: 12 }),
      approval('dana', {
        capacity: 'system owner',
        said: 'nothing',
        counts: false,
        because: prose`can approve`,
        gate: gateId('deployment-approval'),
      }),
    ].map(({ at, ...rest }) => (rest.said === 'nothing' || at === undefined ? rest : { ...rest, at })),
    documents: [
      { path: `${FOLDER}/model-card.md`, sha: sha('3'), gate: gateId('model-card'), system: SUPPORT_BOT.id },
      {
        path: `${FOLDER}/risk-assessment.yml`,
        sha: sha('4'),
        gate: gateId('risk-assessment'),
        system: SUPPORT_BOT.id,
      },
    ],
    exceptions: [],
    stages: [],
    signed: [],
    weakenings: [],
    unseen: [],
    content: sha256('c'),
    judgedAt: NOW,
    ...of,
  };
}

/** Every gap is fixed; the owner has yet to approve. */
export function waiting(of: Partial<Evaluation> = {}): Evaluation {
  const gates = [...QUIET_GATES, gate('risk-assessment', 'pass'), gate('model-card', 'pass')];
  return evaluation({
    findings: [OWNER_WAIT],
    gates: [...gates, gate('deployment-approval', 'waiting')],
    ...of,
  });
}

export function passed(of: Partial<Evaluation> = {}): Evaluation {
  const gates = [...QUIET_GATES, gate('risk-assessment', 'pass'), gate('model-card', 'pass')];
  const owner = { capacity: 'system owner', gate: gateId('deployment-approval'), review: 13 };
  return evaluation({
    verdict: 'pass',
    findings: [],
    gates: [
      ...gates,
      gate('deployment-approval', 'pass', prose`approved by ${person('dana')}, same content`),
    ],
    approvals: [approval('kim', { review: 12 }), approval('dana', owner)],
    ...of,
  });
}

export function untouched(of: Partial<Evaluation> = {}): Evaluation {
  return evaluation({
    verdict: 'not-applicable',
    changes: [],
    systems: [],
    gates: [gate('model-card', 'not-applicable', prose`nothing it asks about changed`)],
    findings: [],
    approvals: [],
    documents: [],
    ...of,
  });
}
