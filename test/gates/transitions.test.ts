/** Each transition in both directions: the step that is one, and the step back that is none, or another. */
import { expect, test } from 'vitest';
import { judged } from '../support/memory.ts';
import { PRODUCT, SYSTEM } from '../support/product.ts';
import type { Files } from '../support/repository.ts';

const { '.aims/policy.yml': _, ...BASE } = PRODUCT;
const ENTRY = `${SYSTEM}/system.yml`;
const NAMES = [
  'registering',
  'deploying',
  'withdrawing',
  'retiring',
  'tier-lowered',
  'owner-changed',
  'paths-narrowed',
  'document-removed',
] as const;
const POLICY = `version: 1
changes: { prompt: ["prompts/**"] }
gates:
  relied: { when: { changes: [prompt] }, require: [{ document: { path: "{system}/risk-assessment.yml" } }] }
${NAMES.map((name) => `  ${name}: { when: { transitions: [${name}] }, require: [{ document: { path: "{system}/never.yml" } }] }`).join('\n')}
`;
const entry = (...edits: readonly (readonly [string, string])[]): Files => ({
  [ENTRY]: edits.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new TypeError(`no ${from}`);
    return text.replace(from, to);
  }, BASE[ENTRY] ?? ''),
});
const stage = (name: string): Files => entry(['stage: operation', `stage: ${name}`]);
const NOTHING: Readonly<Record<string, null>> = { [ENTRY]: null };
const RISKS = `${SYSTEM}/risk-assessment.yml`;

type State = Readonly<Record<string, string | null>>;
type Asked = readonly (typeof NAMES)[number][];
/** What one state becomes in the other, and the way back. */
const ROWS: readonly (readonly [name: string, before: State, after: State, there: Asked, back: Asked])[] = [
  ['registered in design', NOTHING, stage('design'), ['registering'], ['retiring']],
  ['registered in operation', NOTHING, entry(), ['registering', 'deploying'], ['withdrawing', 'retiring']],
  ['design to data', stage('design'), stage('data'), [], []],
  ['development to deployment', stage('development'), stage('deployment'), ['deploying'], ['withdrawing']],
  ['development to operation', stage('development'), stage('operation'), ['deploying'], ['withdrawing']],
  ['deployment to operation', stage('deployment'), stage('operation'), ['deploying'], ['withdrawing']],
  [
    'operation to retired',
    stage('operation'),
    stage('retired'),
    ['withdrawing', 'retiring'],
    ['registering', 'deploying'],
  ],
  ['development to retired', stage('development'), stage('retired'), ['retiring'], ['registering']],
  ['high to limited', entry(['risk: limited', 'risk: high']), entry(), ['tier-lowered'], []],
  ['limited to minimal', entry(), entry(['risk: limited', 'risk: minimal']), ['tier-lowered'], []],
  ['limited to none', entry(), entry(['risk: limited', 'risk: low']), ['tier-lowered'], ['tier-lowered']],
  [
    'unacceptable to high',
    entry(['risk: limited', 'risk: unacceptable']),
    entry(['risk: limited', 'risk: high']),
    ['tier-lowered'],
    [],
  ],
  ['another owner', entry(), entry(['owner: dana', 'owner: kim']), ['owner-changed'], ['owner-changed']],
  ['a further deputy', entry(), entry(['[omar]', '[omar, kim]']), ['owner-changed'], []],
  ['a glob goes', entry(), entry(['prompts/**, ', '']), ['paths-narrowed'], []],
  [
    'a glob takes files out',
    entry(),
    entry(['prompts/**', 'prompts/**, "!prompts/legal/**"']),
    ['paths-narrowed'],
    [],
  ],
  ['a document goes', {}, { [RISKS]: null }, ['document-removed'], []],
  ['a document is emptied', {}, { [RISKS]: '' }, ['document-removed'], []],
  ['another description', entry(), entry(['Shorter waiting times', 'Shorter queues']), [], []],
];

async function happens(before: State, after: State): Promise<readonly string[]> {
  const base = Object.entries({ ...BASE, ...before }).filter(([, text]) => text !== null);
  const { gates } = await judged({ policy: POLICY, base: Object.fromEntries(base) as Files, change: after });
  return NAMES.filter((name) => gates.some(({ id, verdict }) => id === name && verdict === 'fail'));
}

test.each(ROWS)('%s', async (_name, before, after, there, back) => {
  const whole = (state: State): State => ({
    ...Object.fromEntries([ENTRY, RISKS].map((path) => [path, BASE[path] ?? ''])),
    ...state,
  });
  expect(await happens(whole(before), whole(after))).toEqual(there);
  expect(await happens(whole(after), whole(before))).toEqual(back);
});
