import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Review } from '../../src/approval/review.ts';
import { chain } from '../../src/evidence/chain.ts';
import { field, predicateFields } from '../../src/evidence/fields.ts';
import { pseudonyms } from '../../src/evidence/pseudonyms.ts';
import { decisionsOf } from '../../src/evidence/record.ts';
import type { Recording } from '../../src/evidence/recording.ts';
import { RECORDS, type RecordType, recordType, summarize } from '../../src/evidence/records/index.ts';
import { keyRecord } from '../../src/evidence/records/key.ts';
import { monitoringRecord } from '../../src/evidence/records/monitoring.ts';
import { overrideReviewRecord } from '../../src/evidence/records/override-review.ts';
import { oversightRecord } from '../../src/evidence/records/oversight.ts';
import { repairRecord } from '../../src/evidence/records/repair.ts';
import { schemaProblem } from '../../src/evidence/schema.ts';
import type { Decision } from '../../src/evidence/statement.ts';
import { verifyLedger } from '../../src/evidence/verify.ts';
import type { Evaluation, SignedApproval } from '../../src/gates/evaluation.ts';
import { login, parseSystemId, type Sha256, type SystemId } from '../../src/ids.ts';
import { person, plain, prose } from '../../src/prose.ts';
import { overridesOf } from '../../src/recording/overrides.ts';
import { decision, RECORDING, sha } from '../support/evidence.ts';
import { type Given, judged, type Scene } from '../support/memory.ts';
import { BOLDER_PROMPT, PRODUCT, SYSTEM, UPDATED_CARD } from '../support/product.ts';

const MERGE = sha(0xbeef);
const ENTRY = `${SYSTEM}/system.yml`;
const SYSTEM_FILE = PRODUCT[ENTRY] ?? '';
const POLICY = PRODUCT['.aims/policy.yml'] ?? '';
const BOLDER = { 'prompts/system.md': BOLDER_PROMPT, [`${SYSTEM}/model-card.md`]: UPDATED_CARD };
const DANA: Given = { login: 'dana', accountId: 44, submittedAt: '2026-11-23T10:00:00Z' };

interface Closed extends Omit<Partial<Scene>, 'reviews'> {
  readonly reviews?: readonly Given[];
  readonly closed?: 'merged' | 'refused';
  readonly approvals?: readonly SignedApproval[];
  readonly available?: ReadonlyMap<number, string>;
  readonly recording?: Partial<Recording>;
}

async function closing({
  closed = 'merged',
  approvals,
  available,
  recording,
  reviews = [],
  ...scene
}: Closed) {
  const found = await judged({ policy: POLICY, base: PRODUCT, change: BOLDER, reviews, ...scene });
  const oversight =
    found.oversight === undefined || available === undefined
      ? {}
      : { oversight: { ...found.oversight, available } };
  const evaluation = { ...found, ...oversight, ...(approvals === undefined ? {} : { signed: approvals }) };
  const decisions = decisionsOf(
    {
      number: 7,
      author: login('sam'),
      authorId: 41,
      head: evaluation.head,
      ...(closed === 'merged' ? { merged: { commit: MERGE, by: login('kim'), byId: 43 } } : {}),
      closedAt: '2026-11-23T11:00:00Z',
      reviews: reviews.map((given, index) => reviewOf(given, index, evaluation)),
      evaluation,
    },
    { ...RECORDING, ...recording },
  );
  return { evaluation, decisions };
}

function reviewOf(
  { login: name, files: _, commit, ...given }: Given,
  index: number,
  { head }: Evaluation,
): Review {
  const facts = { id: index + 1, login: login(name), account: 'human', association: 'member' } as const;
  return { ...facts, state: 'approved', ...(commit === null ? {} : { commit: head }), ...given };
}

const LEDGER = { decision: 'x', sequence: 1, previous: null };

const kinds = (decisions: readonly Decision[]): readonly string[] =>
  decisions.map(({ predicateType, predicate }) => {
    const type = recordType(predicateType);
    return type === undefined ? '?' : `${type} ${summarize(type, predicate).what}`;
  });
const only = (decisions: readonly Decision[], type: RecordType): Decision => {
  const found = decisions.find(({ predicateType }) => predicateType === RECORDS[type].predicateType);
  if (found === undefined) throw new TypeError(`no ${type}`);
  return found;
};

const STAGE = (stage: string): string => SYSTEM_FILE.replace(/^stage: .*$/m, `stage: ${stage}`);
const exceptions = {
  '.aims/exceptions/late-card.yml':
    'id: late-card\ngate: model-card\nsystem: support-bot\nreason: the card follows\nrequested-by: sam\napproved-by: lee\nexpires: "2026-12-05"\n',
};
const FOUND: SignedApproval = {
  system: systemId('support-bot'),
  approver: login('dana'),
  decision: 'approve-with-conditions',
  conditions: ['watch it for a week'],
  method: 'ssh',
  signedBy: prose`key SHA256:abc of ${person('dana')}`,
  signedAt: '2026-11-23T09:00:00Z',
  path: `${SYSTEM}/approvals/1.json`,
  sha: sha(5),
  envelope: '{"payload":""}',
};

describe('people in records', () => {
  const roles = `${PRODUCT['.aims/roles.yml'] ?? ''}accounts: { dana: 44 }\n`;

  test('each login stands with its account, as the roles file and GitHub tell it', async () => {
    const { decisions } = await closing({
      base: { ...PRODUCT, '.aims/roles.yml': roles },
      reviews: [{ ...DANA, login: 'dana-lee' }],
      approvals: [FOUND],
    });
    const accounts = [
      { login: 'dana', id: 44 },
      { login: 'dana-lee', id: 44 },
    ];
    expect(only(decisions, 'verdict').predicate).toMatchObject({ accounts, pushers: [] });
    expect(only(decisions, 'verdict').predicate.approvals).toContainEqual(
      expect.objectContaining({ login: 'dana', counts: true }),
    );
    expect(only(decisions, 'deployment-approval').predicate.approver).toEqual({ login: 'dana', id: 44 });
    expect(only(decisions, 'review').predicate.independence).toMatchObject({
      isPusher: false,
      hadAgentWrite: false,
    });
  });

  test('pseudonyms stand for logins and accounts alike', async () => {
    const names = pseudonyms('x'.repeat(32));
    const { decisions } = await closing({ reviews: [DANA], recording: { names } });
    const { accounts } = only(decisions, 'verdict').predicate;
    expect(accounts).toEqual([{ login: names.login(login('dana')), id: names.account(44) }]);
  });

  test('the verdict is about the governed files and the documents that exist, by their git ids', async () => {
    const { evaluation, decisions } = await closing({ reviews: [DANA] });
    const changed = evaluation.changes.flatMap(({ path, head }) =>
      head === undefined ? [] : [[path, head.sha]],
    );
    const relied = evaluation.documents.flatMap(({ path, sha }) => (sha === undefined ? [] : [[path, sha]]));
    expect(relied).not.toEqual([]);
    const { subject } = only(decisions, 'verdict');
    const files = subject.filter(({ digest }) => digest.gitCommit === undefined);
    expect(Object.fromEntries(files.map(({ name, digest }) => [name, digest]))).toEqual(
      Object.fromEntries([...changed, ...relied].map(([name, gitBlob]) => [name, { gitBlob }])),
    );
  });

  test('what an agent wrote, and for whom', async () => {
    const wrote = { name: 'copilot', by: 'trailer' } as const;
    const { evaluation, decisions } = await closing({ reviews: [DANA] });
    expect(only(decisions, 'verdict').predicate).not.toHaveProperty('agents');
    if (evaluation.oversight === undefined) throw new TypeError('nobody was asked');
    const oversight = { ...evaluation.oversight, agents: { wrote: [wrote], principals: [login('kim')] } };
    const [verdict] = decisionsOf(
      { number: 7, head: evaluation.head, reviews: [], evaluation: { ...evaluation, oversight } },
      RECORDING,
    );
    expect(verdict?.predicate.agents).toEqual({ wrote: [wrote], onBehalfOf: ['kim'] });
    expect(verdict && schemaProblem('verdict', { ...verdict.predicate, ledger: LEDGER })).toBeUndefined();
  });
});

describe('an objection that somebody else dismissed', () => {
  const pull = {
    ...{ number: 7, state: 'closed' as const, merged: true, mergeCommit: MERGE, mergedBy: login('kim') },
    ...{ baseRef: 'main', headSha: sha(1), headRef: 'bolder', labels: [], draft: false },
    ...{ openedAt: '2026-11-23T09:00:00Z', requestedReviewers: [], assignees: [], title: '', body: '' },
    closedAt: '2026-11-23T11:00:00Z',
  };
  const overruled = (...by: readonly string[]) =>
    by.map((who, index) => ({ review: index, objector: login('lee'), by: login(who), byId: 9 }));

  test.each([
    ['by governance', overruled('gail'), { actor: login('gail'), actorId: 9 }],
    ['by several people, none of whom is the one', overruled('gail', 'kim'), {}],
  ])('%s is an override that waits for somebody else', async (_, dismissed, actor) => {
    const { evaluation } = await closing({ reviews: [DANA, { login: 'kim' }] });
    if (evaluation.oversight === undefined) throw new TypeError('nobody was asked');
    const judged = { ...evaluation, oversight: { ...evaluation.oversight, overruled: dismissed } };
    const [found, ...more] = overridesOf(pull, judged, RECORDING.recordedAt);
    expect(more).toEqual([]);
    const { how, actor: by, actorId, gaps = [], reviewDue } = found?.override ?? {};
    expect({ how, reviewDue }).toEqual({ how: 'objection-dismissed', reviewDue: '2026-11-30' });
    expect({ ...(by === undefined ? {} : { actor: by, actorId }) }).toEqual(actor);
    expect(gaps.map(({ message }) => plain(message))).toEqual(
      dismissed.map((one) => `@lee asked for changes, and @${one.by} dismissed that`),
    );
  });

  test('is none where nobody did', async () => {
    const { evaluation } = await closing({ reviews: [DANA, { login: 'kim' }] });
    expect(
      overridesOf(pull, evaluation, RECORDING.recordedAt).map(({ override }) => override.how),
    ).not.toContain('objection-dismissed');
  });
});

describe('what is recorded of a closed pull request', () => {
  const rows: readonly [string, Closed, readonly string[]][] = [
    [
      'an approval, the verdict, and that a system in operation was updated',
      { reviews: [DANA] },
      ['review approved #7', 'verdict pass, #7 merged', 'lifecycle support-bot updated by #7'],
    ],
    [
      'merged past the gate',
      {},
      ['verdict fail, #7 merged, PAST THE GATE', 'lifecycle support-bot updated by #7'],
    ],
    [
      'refused: the rejection stays, nothing was deployed',
      { closed: 'refused', reviews: [{ ...DANA, state: 'changes-requested' }] },
      ['review changes-requested #7', 'verdict fail, #7 closed'],
    ],
    [
      'a comment decides nothing, a dismissal does',
      {
        reviews: [
          { login: 'kim', state: 'commented' },
          { ...DANA, state: 'dismissed' },
        ],
        closed: 'refused',
      },
      ['review dismissed #7', 'verdict fail, #7 closed'],
    ],
    [
      'asked again and not answered',
      { reviews: [DANA], requested: ['dana'], closed: 'refused' },
      ['review approved #7', 'review re-requested #7', 'verdict fail, #7 closed'],
    ],
    [
      'an exception that opened a gate',
      {
        base: { ...PRODUCT, ...exceptions },
        change: { 'prompts/system.md': BOLDER_PROMPT },
        reviews: [DANA],
      },
      [
        'review approved #7',
        'verdict pass, #7 merged',
        'exception late-card opened model-card for #7',
        'lifecycle support-bot updated by #7',
      ],
    ],
    [
      'a signed deployment approval',
      { reviews: [DANA], approvals: [FOUND] },
      [
        'review approved #7',
        'verdict pass, #7 merged',
        'deployment-approval approve-with-conditions support-bot, signed, in #7',
        'lifecycle support-bot updated by #7',
      ],
    ],
    ['nothing governed', { change: { 'src/shop.ts': 'export const shop = "closed";\n' } }, []],
  ];
  test.each(rows)('%s', async (_, closed, expected) => {
    const { decisions } = await closing(closed);
    expect(kinds(decisions)).toEqual(expected);
  });
});

describe('the life of a system, from its register entry', () => {
  const without = Object.fromEntries(Object.entries(PRODUCT).filter(([path]) => !path.startsWith(SYSTEM)));
  const rows: readonly [string, Closed, readonly string[]][] = [
    ['registered in design', { base: without, change: { [ENTRY]: STAGE('design') } }, ['registered']],
    [
      'registered as it goes live',
      { base: without, change: { [ENTRY]: SYSTEM_FILE } },
      ['registered', 'deployed'],
    ],
    [
      'deployed',
      { base: { ...PRODUCT, [ENTRY]: STAGE('development') }, change: { [ENTRY]: STAGE('deployment') } },
      ['deployed'],
    ],
    [
      'from deployment to operation is no step',
      { base: { ...PRODUCT, [ENTRY]: STAGE('deployment') }, change: { [ENTRY]: SYSTEM_FILE } },
      [],
    ],
    ['retired', { change: { [ENTRY]: STAGE('retired') } }, ['retired']],
    [
      'another tier, and deprecated',
      {
        change: {
          [ENTRY]: `${SYSTEM_FILE.replace(/^risk: .*$/m, 'risk: high')}deprecated: "2026-11-01"\nreplaced-by: shop-bot\n`,
        },
      },
      ['tier-changed', 'deprecated'],
    ],
    ['its entry is removed', { change: { [ENTRY]: null } }, ['retired']],
    ['updated', {}, ['updated']],
    ['updated and retired', { change: { ...BOLDER, [ENTRY]: STAGE('retired') } }, ['updated', 'retired']],
    ['changed before it was ever deployed', { base: { ...PRODUCT, [ENTRY]: STAGE('design') } }, []],
    ['only its paperwork changed', { change: { [`${SYSTEM}/model-card.md`]: UPDATED_CARD } }, []],
    ['refused', { change: { [ENTRY]: STAGE('retired') }, closed: 'refused' }, []],
  ];
  test.each(rows)('%s', async (_, closed, expected) => {
    const { decisions } = await closing(closed);
    const steps = decisions.filter(({ predicateType }) => predicateType === RECORDS.lifecycle.predicateType);
    expect(steps.map(({ predicate }) => field(predicate, 'step'))).toEqual(expected);
  });
});

describe('a review', () => {
  test('holds who, in which role, how independent, and what could be seen at the reviewed commit', async () => {
    const { decisions, evaluation } = await closing({
      reviews: [{ ...DANA, files: { ...BOLDER, [`${SYSTEM}/risk-assessment.yml`]: null } }],
    });
    // The test's review names the head; the evaluation knows the commit that was really seen.
    const seen = evaluation.oversight?.reviewed[0];
    expect(seen?.documents?.find(({ path }) => path.endsWith('risk-assessment.yml'))).toEqual({
      path: `${SYSTEM}/risk-assessment.yml`,
    });
    expect(seen?.documents?.find(({ path }) => path.endsWith('model-card.md'))?.sha).toBeDefined();
    expect(only(decisions, 'review').predicate).toMatchObject({
      reviewer: { login: 'dana', id: 44, account: 'human', association: 'member' },
      independence: { isAuthor: false, isCommitter: false },
      decidedAt: '2026-11-23T10:00:00Z',
      timeSource: 'github',
      pullRequest: { number: 7, author: { login: 'sam', id: 41 } },
    });
  });

  test('says which documents existed when it was given', async () => {
    const { decisions } = await closing({ reviews: [DANA] });
    const visible = predicateFields(only(decisions, 'review').predicate, 'visible');
    expect(visible.map((one) => field(one, 'path'))).toContain(`${SYSTEM}/risk-assessment.yml`);
    expect(visible.every((one) => /^[0-9a-f]{40}$/.test(field(one, 'gitBlob') ?? ''))).toBe(true);
  });

  test('says how long its content could be read, where that was looked up', async () => {
    const looked = new Map([[1, '2026-11-23T09:58:30Z']]);
    const { decisions } = await closing({ reviews: [DANA], available: looked });
    expect(only(decisions, 'review').predicate.available).toEqual({
      since: '2026-11-23T09:58:30Z',
      seconds: 90,
    });
    const { decisions: nobody } = await closing({ reviews: [DANA] });
    expect(only(nobody, 'review').predicate.available).toBeNull();
  });

  test('of the author is said to be that', async () => {
    const { decisions } = await closing({ reviews: [{ ...DANA, login: 'sam' }] });
    expect(only(decisions, 'review').predicate.independence).toMatchObject({
      isAuthor: true,
      isCommitter: true,
    });
  });

  test('keeps its text only when asked to', async () => {
    const body = { body: 'I read it.', bodyDigest: 'b'.repeat(64) };
    const reviews = [{ ...DANA, ...body }];
    const digest = await closing({ reviews });
    expect(only(digest.decisions, 'review').predicate.rationale).toEqual({ sha256: body.bodyDigest });
    const full = await closing({ reviews, recording: { reviewText: 'full' } });
    expect(only(full.decisions, 'review').predicate.rationale).toEqual({
      sha256: body.bodyDigest,
      text: 'I read it.',
    });
  });

  test('that was dismissed has no time: GitHub only gives that of the review', async () => {
    const { decisions } = await closing({ reviews: [{ ...DANA, state: 'dismissed' }] });
    expect(only(decisions, 'review').predicate).toMatchObject({
      decidedAt: null,
      submittedAt: DANA.submittedAt,
    });
  });
});

const SOURCES = [
  { name: 'metrics.prom', format: 'prometheus', sha256: 'a'.repeat(64) as Sha256, entries: 1 },
];

/** One of every kind that there is. */
async function all(recording: Partial<Recording> = {}): Promise<readonly [Decision, ...Decision[]]> {
  const { decisions } = await closing({
    base: { ...PRODUCT, ...exceptions },
    change: { 'prompts/system.md': BOLDER_PROMPT },
    reviews: [
      { ...DANA, body: 'Fine.', bodyDigest: 'c'.repeat(64) },
      { ...DANA, login: 'lee', commit: null },
    ],
    requested: ['lee'],
    approvals: [FOUND],
    recording,
  });
  const look = {
    how: 'direct-push',
    commit: sha(1),
    issue: 3,
    reviewer: login('kim'),
    independent: 'yes',
  } as const;
  const { repository, run, gate, decidedAt, timeSource, recordedAt } = decision(1).predicate;
  return [
    decision(1),
    overrideReviewRecord.write(look, { ...RECORDING, ...recording }),
    ...decisions,
    monitoringRecord.write(
      {
        system: 'support-bot',
        sources: SOURCES,
        plans: [{ path: `${SYSTEM}/monitoring.yml`, sha: sha(3) }],
        period: { from: null, to: '2026-11-23T10:00:00Z' },
        limits: [
          {
            ...{
              metric: 'wrong answers',
              kind: 'measurement',
              series: 'wrong_ratio',
              threshold: 'above 2 %',
            },
            ...{ values: 1, passed: 1, worst: 0.03, unit: '1', state: 'passed' },
          },
        ],
        incidents: [],
      },
      { ...RECORDING, ...recording },
    ),
    oversightRecord.write(
      {
        system: 'support-bot',
        sources: SOURCES,
        decisions: [
          {
            ...{ id: 'D-1', at: '2026-11-23T10:00:00Z', by: 'kim', overrode: true, factor: null },
            ...{ reviewed: 'no', sha256: 'f'.repeat(64) },
          },
        ],
      },
      { ...RECORDING, ...recording },
    ),
    repairRecord.write(
      {
        found: sha(9),
        sound: undefined,
        quarantined: [{ path: 'records/x', because: 'it is not a DSSE envelope' }],
        restored: [],
      },
      { repository, run, gate, decidedAt, timeSource, recordedAt },
    ),
    keyRecord.write(
      { revokes: [], reason: 'a test' },
      { repository, run, gate, decidedAt, timeSource, recordedAt },
    ),
  ];
}

describe('every kind of record', () => {
  test('is made, is what its schema says, and has a summary', async () => {
    const { records } = await chain(undefined, await all(), undefined);
    // A change of keys needs a signature: here it is taken out again.
    const found = await verifyLedger(records.slice(0, -2), []);
    expect(found).toMatchObject({ ok: true });
    const sealed = records.map(({ bytes }) => statementOf(bytes));
    const types = new Set(sealed.map(({ predicateType }) => recordType(predicateType)));
    expect(types).toEqual(new Set(Object.keys(RECORDS)));
    for (const { predicateType, predicate } of sealed) {
      const type = recordType(predicateType) ?? 'key';
      expect(schemaProblem(type, predicate), type).toBeUndefined();
      expect(schemaProblem(type, { ...predicate, surprise: 1 }), type).toBeDefined();
      // Records of 0.1 have no accounts.
      const optional = [...RECORDS[type].schema.optional, 'accounts'];
      for (const key of Object.keys(predicate).filter((one) => !optional.includes(one))) {
        const { [key]: _, ...less } = predicate;
        expect(schemaProblem(type, less), `${type} without ${key}`).toBeDefined();
      }
      expect(summarize(type, predicate).what).not.toMatch(/undefined|null/);
    }
  });

  test('has a schema that describes every property, and shares its definitions with the others', () => {
    const shared = new Map<string, unknown>();
    for (const type of Object.keys(RECORDS)) {
      const file = join(
        import.meta.dirname,
        '..',
        '..',
        'policies',
        'schema',
        `evidence-${type}.schema.json`,
      );
      const schema = JSON.parse(readFileSync(file, 'utf8')) as Schema;
      expect(undescribed(schema), type).toEqual([]);
      // Each schema stands alone; what several define is the same in all of them.
      for (const [name, definition] of Object.entries(schema.$defs ?? {})) {
        expect(undescribed(definition), `${type} ${name}`).toEqual([]);
        expect(shared.get(name) ?? definition, `${type} ${name}`).toEqual(definition);
        shared.set(name, definition);
      }
    }
  });
});

describe('pseudonyms', () => {
  const key = 'k'.repeat(64);

  test('stand for every person of every record, in texts too', async () => {
    const names = pseudonyms(key);
    const decisions = await all({ names });
    const people = ['dana', 'sam', 'kim', 'lee'];
    const text = JSON.stringify(
      // The one that the test made without this recording.
      decisions.filter(({ predicateType }) => predicateType !== RECORDS.override.predicateType),
    );
    for (const who of people) expect(text).not.toMatch(new RegExp(`"@?${who}"|@${who}\\b|"id":4[1-4]\\b`));
    expect(text).toContain(names.login(login('dana')));
    const { records } = await chain(
      undefined,
      [decisions[1] ?? decisions[0], ...decisions.slice(2, -1)],
      undefined,
    );
    expect(await verifyLedger(records, [])).toMatchObject({ ok: true });
  });

  test('need a key that cannot be tried out', () => {
    expect(() => pseudonyms('short')).toThrow(expect.objectContaining({ code: 'bad-key' }));
  });
});

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly description?: string;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

function undescribed(schema: Schema, path = ''): readonly string[] {
  const inner = [schema.items ?? [], schema.anyOf ?? []].flat();
  return [
    ...Object.entries(schema.properties ?? {}).flatMap(([name, property]) => [
      ...(property.description === undefined && property.$ref === undefined ? [`${path}/${name}`] : []),
      ...undescribed(property, `${path}/${name}`),
    ]),
    ...inner.flatMap((one) => undescribed(one, path)),
  ];
}

function statementOf(bytes: Uint8Array): Decision {
  const { payload } = JSON.parse(Buffer.from(bytes).toString('utf8')) as { readonly payload: string };
  return JSON.parse(Buffer.from(payload, 'base64').toString('utf8')) as Decision;
}

function systemId(text: string): SystemId {
  const id = parseSystemId(text);
  if (id === undefined) throw new TypeError('no id');
  return id;
}
