/** An organisation of any size: systems with their papers, and the decisions of its people. The same every time. */
import type { Decision } from '../../src/evidence/statement.ts';
import { PRODUCT, SYSTEM } from './product.ts';
import type { Files } from './repository.ts';

export interface Size {
  readonly systems: number;
  /** Pull requests: each leaves a verdict and one or two reviews. */
  readonly changes: number;
}

const TIERS = ['limited', 'high', 'minimal', 'limited'] as const;
const STAGES = ['operation', 'operation', 'deployment', 'development'] as const;
const NAMES = [
  'Support bot',
  'Claims triage',
  'Credit scoring',
  'Search ranking',
  'Contract reader',
  'Shift planner',
];
const PEOPLE = ['dana', 'omar', 'kim', 'lee', 'ruth', 'ines', 'yusuf', 'mara', 'tom', 'ada'];
const REPOSITORY = 'acme/shop';
/** Changes are spread over the year that ends here. */
const END = Date.UTC(2026, 10, 20, 16);
const YEAR = 365 * 86_400_000;

/** A generator of numbers from 0 up to 1, always the same for one seed. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function systemId(index: number): string {
  const name = NAMES[index % NAMES.length] ?? '';
  return `${name.toLowerCase().replace(' ', '-')}${index < NAMES.length ? '' : `-${Math.floor(index / NAMES.length) + 1}`}`;
}

function systemName(index: number): string {
  return `${NAMES[index % NAMES.length]}${index < NAMES.length ? '' : ` ${Math.floor(index / NAMES.length) + 1}`}`;
}

/** The register and its papers; every seventh system lacks its impact assessment. */
export function organisationFiles({ systems }: Pick<Size, 'systems'>): Files {
  const files: Record<string, string | null> = {
    'README.md': PRODUCT['README.md'] ?? '',
    'prompts/system.md': PRODUCT['prompts/system.md'] ?? '',
    '.aims/policy.yml': 'version: 1\nname: acme\nextends: preset:iso-42001\nmode: enforce\n',
    '.aims/roles.yml': PRODUCT['.aims/roles.yml'] ?? '',
  };
  for (let index = 0; index < systems; index += 1) {
    const folder = `.aims/systems/${systemId(index)}`;
    const entry = (PRODUCT[`${SYSTEM}/system.yml`] ?? '')
      .replace('name: Support bot', `name: ${systemName(index)}`)
      .replace('owner: dana', `owner: ${PEOPLE[index % PEOPLE.length]}`)
      .replace('risk: limited', `risk: ${TIERS[index % TIERS.length]}`)
      .replace('stage: operation', `stage: ${STAGES[index % STAGES.length]}`)
      .replace('paths: [', `paths: [services/${systemId(index)}/**, `);
    files[`${folder}/system.yml`] = entry;
    for (const name of ['risk-assessment.yml', 'impact-assessment.yml', 'model-card.md'])
      if (index % 7 !== 6 || name !== 'impact-assessment.yml')
        files[`${folder}/${name}`] = PRODUCT[`${SYSTEM}/${name}`] ?? '';
  }
  return files;
}

/** What people decided on so many pull requests, oldest first. */
export function* organisationDecisions({ systems, changes }: Size): Generator<Decision> {
  const random = numbers(42);
  for (let index = 0; index < changes; index += 1) {
    const at =
      END - YEAR + Math.floor((YEAR * (index + 1)) / changes) - Math.floor((random() * YEAR) / changes / 2);
    yield* pullRequest(index + 1, at, Math.floor(random() * systems), random);
  }
}

function* pullRequest(
  number: number,
  closed: number,
  index: number,
  random: () => number,
): Generator<Decision> {
  const iso = (time: number): string => new Date(time).toISOString();
  const hex = number.toString(16).padStart(40, 'c');
  const owner = PEOPLE[index % PEOPLE.length] ?? 'dana';
  const author = PEOPLE[(index + 3 + Math.floor(random() * 3)) % PEOPLE.length] ?? 'sam';
  const rejected = random() < 0.12;
  const past = !rejected && random() < 0.01;
  // Most people take their time; a few take seconds.
  const waited = Math.round(random() < 0.04 ? 10 + random() * 40 : 900 * 10 ** (random() * 2.2));
  const shared = (decidedAt: string | null) => ({
    repository: REPOSITORY,
    run: `https://github.com/${REPOSITORY}/actions/runs/${9_000_000 + number}`,
    gate: { name: 'aims-gate', version: '0.1.0' } as const,
    decidedAt,
    timeSource: 'github' as const,
    recordedAt: iso(closed + 60_000),
    pullRequest: { number, author: person(author), head: hex, base: 'b'.repeat(40) },
    content: { sha256: number.toString(16).padStart(64, 'd') },
    policy: { path: '.aims/policy.yml', name: 'acme', sha256: 'e'.repeat(64) },
    judgedAsOf: iso(closed),
  });
  const system = systemId(index);
  const submitted = iso(closed - 300_000);
  yield {
    id: `review ${REPOSITORY}#${number} ${number} ${rejected ? 'changes-requested' : 'approved'}`,
    predicateType: predicateType('review'),
    subject: [{ name: `git+https://github.com/${REPOSITORY}`, digest: { gitCommit: hex } }],
    predicate: {
      ...shared(submitted),
      reviewer: { ...person(owner), account: 'human', association: 'member' },
      decision: rejected ? 'changes-requested' : 'approved',
      submittedAt: submitted,
      available: { since: iso(closed - 300_000 - waited * 1000), seconds: waited },
      reviewedCommit: hex,
      independence: { isAuthor: false, isCommitter: false },
      visible: null,
      rationale: null,
      counted: [
        {
          gate: 'deployment-approval',
          system,
          capacity: 'system owner',
          counts: !rejected,
          because: rejected ? 'asked for changes' : 'same content',
        },
      ],
    },
  };
  const verdict = past || rejected ? 'fail' : 'pass';
  yield {
    id: `verdict ${REPOSITORY}#${number} ${hex} ${rejected ? 'closed' : hex}`,
    predicateType: predicateType('verdict'),
    subject: [{ name: `git+https://github.com/${REPOSITORY}`, digest: { gitCommit: hex } }],
    predicate: {
      ...shared(iso(closed)),
      outcome: rejected ? 'closed' : 'merged',
      mergedBy: rejected ? null : person(owner),
      verdict,
      mode: 'enforce',
      mergedPastTheGate: past,
      committers: [author],
      systems: [
        {
          id: system,
          name: systemName(index),
          owner,
          risk: TIERS[index % TIERS.length] ?? 'limited',
          stage: STAGES[index % STAGES.length] ?? 'operation',
        },
      ],
      changes: [
        {
          path: `services/${system}/prompt.md`,
          previousPath: null,
          status: 'modified',
          class: 'prompt',
          system,
        },
      ],
      gates: ['deployment-approval', 'human-review', 'governance-change', 'guardrail-removed'].map((id) => ({
        id,
        verdict:
          id === 'governance-change' ? 'not-applicable' : id === 'deployment-approval' ? verdict : 'pass',
        level: 'failure',
        controls: [],
        because: verdict === 'fail' ? `waiting for @${owner}` : `@${owner} approved`,
      })),
      findings: [],
      approvals: [],
      documents: [],
    },
  };
}

function person(login: string): { readonly login: string; readonly id: number } {
  return { login, id: 1000 + PEOPLE.indexOf(login) };
}

/** Names of kinds outlive the versions that know them. */
export function predicateType(kind: string): Decision['predicateType'] {
  return `https://github.com/aims-gate/aims-gate/evidence/${kind}/v1` as Decision['predicateType'];
}
