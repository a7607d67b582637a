import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPolicy, requirePolicy } from '../../src/evaluation/load-policy.ts';
import { openCatalog } from '../../src/evaluation/shipped-data.ts';
import { KINDS } from '../../src/gates/requirement-kinds.ts';
import type { Blob } from '../../src/objects.ts';
import { policyText } from '../../src/policy/policy-text.ts';
import { regressions } from '../../src/policy/weakening.ts';
import { judged, lines } from '../support/memory.ts';
import { BOLDER_PROMPT, PRODUCT, SYSTEM } from '../support/product.ts';
import { CHILD, ORG, SCHEMA } from './lock-children.ts';
import { OWN, policy, problems } from './read.ts';

const child = (text: string) => `version: 1\nextends: ./org.yml\n${text}\n`;
const CATALOG = openCatalog();
/** Read once: thousands of children extend it. */
const PARENT = [policyText('.aims/org.yml', ORG)];
const load = (own: string) =>
  readPolicy(
    OWN,
    async (path): Promise<Blob | undefined> => {
      const files: Readonly<Record<string, string>> = {
        [OWN]: own,
        '.aims/org.yml': ORG,
        '.aims/omb.schema.json': SCHEMA,
      };
      const text = files[path];
      return text === undefined ? undefined : { state: 'read', bytes: Buffer.from(text) };
    },
    CATALOG,
    PARENT,
  );

describe('what a lock covers', () => {
  const refused: readonly [string, string, string][] = [
    ['the scope', 'gates: { legal-prompt: { scope: organisation } }', 'scope of legal-prompt'],
    ['the level', 'gates: { legal-prompt: { level: notice } }', 'level of legal-prompt'],
    ['when', 'gates: { legal-prompt: { when: { changes: [prompt] } } }', 'when of legal-prompt'],
    [
      'files',
      'gates: { legal-prompt: { when: { changes: [prompt, model-id], risk: [limited, high], files: trusted } } }',
      'when of legal-prompt',
    ],
    ['the classes', 'changes: { prompt: ["!**"] }', 'changes'],
    ['one file', 'changes: { prompt: ["!prompts/system.md"] }', 'changes'],
    ['what is ignored', 'ignore: ["**"]', 'ignore'],
    ['the detectors', 'detectors: { model-id: off }', 'detectors'],
    ['the mode', 'mode: audit', 'mode'],
    [
      'the zone of a calendar',
      'calendars: { freeze: { zone: Asia/Tokyo, windows: [{ from: 12-15, to: 01-04 }] } }',
      'calendars',
    ],
    ['the roles file', 'roles: .github/my-roles.yml', 'roles'],
    ['the register', 'systems: elsewhere', 'systems'],
    ['the exceptions', 'exceptions: elsewhere', 'exceptions'],
    ['who may sign', 'signing: { allowed-signers: mine }', 'signing'],
    ['the governance role', 'governance-role: me', 'governance-role'],
    ['who pushed', 'pushers: ignored', 'pushers'],
    ['how long exceptions last', 'exceptions: { by: ["role:legal"], max: 31 days }', 'exceptions'],
    [
      'who grants exceptions of the gate',
      'gates: { legal-prompt: { exceptions: { max: 15 days } } }',
      'exceptions of legal-prompt',
    ],
    ['a level at one tier', 'gates: { legal-prompt: { level: { high: failure } } }', 'level of legal-prompt'],
    [
      'when it applies',
      'gates: { legal-prompt: { when: { changes: [prompt, model-id], risk: [limited, high], expression: "false" } } }',
      'when of legal-prompt',
    ],
  ];
  test.each(refused)('%s', async (_, text, key) => {
    const [first = ''] = await problems(child(text), {
      '.aims/org.yml': ORG,
      '.aims/omb.schema.json': SCHEMA,
    });
    expect(first).toContain(`${key} cannot be loosened`);
  });

  test.each([
    ['a stricter level', 'gates: { legal-prompt: { level: failure } }'],
    [
      'more times',
      'gates: { legal-prompt: { when: { changes: [prompt, model-id, dataset], risk: [limited, high, unacceptable] } } }',
    ],
    ['a window more', 'calendars: { freeze: { zone: UTC, windows: [{ from: 06-01, to: 06-02 }] } }'],
    ['a requirement more', 'gates: { legal-prompt: { require: [{ registered: {} }] } }'],
    ['a gate of its own', 'gates: { own: { require: [{ registered: {} }] } }'],
    ['more files', 'changes: { prompt: ["more/**"] }\ntrusted: ["x/**"]'],
  ])('it leaves: %s', async (_, text) => {
    expect((await load(child(text))).ok).toBe(true);
  });

  test('a stricter `when` leaves what the condition read guarded', async () => {
    const loaded = await load(child('gates: { legal-prompt: { when: {} } }'));
    expect(
      requirePolicy(loaded.ok === 'missing' ? { ok: false, problems: [] } : loaded).gates[0]?.decisive,
    ).toContain('{system}/aia.yml');
  });

  test('no random child asks for less', { timeout: 600_000 }, async () => {
    let allowed = 0;
    const parents = new Map<string, ReturnType<typeof loadedOrg>>();
    await fc.assert(
      fc.asyncProperty(CHILD, async (file) => {
        const loaded = await load(JSON.stringify(file));
        if (loaded.ok !== true) return;
        allowed += 1;
        // What the parent lets a child set is no lock: the same parent with these values is what must stay.
        const set = Object.entries(loaded.policy.parameters);
        for (const [name, { value, bounds }] of set)
          expect([name, value, bounds.length]).toEqual([
            name,
            expect.toSatisfy(withinOrg(name)),
            expect.any(Number),
          ]);
        const values = JSON.stringify(Object.fromEntries(set.map(([name, { value }]) => [name, value])));
        const parent = parents.get(values) ?? loadedOrg(values);
        parents.set(values, parent);
        const allowing = requirePolicy(await parent);
        expect(regressions(allowing, loaded.policy, KINDS)).toEqual([]);
      }),
      { numRuns: Number(process.env.AIMS_GATE_LOCK_CHILDREN ?? 3000) },
    );
    expect(allowed).toBeGreaterThan(50);
  });
});

/** The policy of the organisation with its parameters set to other values. @param values JSON: name → value */
function loadedOrg(values: string) {
  const set = JSON.parse(values) as Readonly<Record<string, unknown>>;
  const text = ORG.replace('value: 12 months', `value: ${String(set.period)}`).replace(
    'value: { limited: 3, high: 2 }',
    `value: ${JSON.stringify(set.limit)}`,
  );
  return readPolicy(
    '.aims/org.yml',
    async (path): Promise<Blob> => ({
      state: 'read',
      bytes: Buffer.from(path.endsWith('.json') ? SCHEMA : text),
    }),
    openCatalog(),
  ).then((loaded) => {
    if (loaded.ok === 'missing') throw new TypeError('missing');
    return loaded;
  });
}

/** Whether a value is one that the organisation lets a child set. */
function withinOrg(name: string): (value: unknown) => boolean {
  if (name === 'period')
    return (value) => value === '6 months' || value === '12 months' || value === '24 months';
  return (value) =>
    (typeof value === 'number' && value <= 3) ||
    (typeof value === 'object' &&
      value !== null &&
      'limited' in value &&
      Object.values(value).every((one) => Number(one) <= 3));
}

describe('a child adds to what a locked gate reads: its use says whether that asks less', () => {
  const org = (gate: string) => `version: 1
calendars: { release: { zone: UTC, windows: [{ days: [monday], from: "09:00", to: "17:00" }] } }
gates:
  g: { locked: tighten-only, ${gate} }
`;
  const expression = (cel: string) => org(`require: [{ expression: '${cel}' }]`);
  const window = 'calendars: { release: { zone: UTC, windows: [{ from: 01-01, to: 12-31 }] } }';
  const agents = 'agents: { accounts: [ann] }';
  const evaluation = 'changes: { evaluation: ["prompts/**"] }';
  const approval = '[{ approval: { by: [owner] } }]';
  const nested = (inner: string) => org(`require: [${inner}]`);
  test.each<[string, string, string, string | undefined]>([
    ['work is allowed in it', expression('calendars.release'), window, 'calendars'],
    ['work is refused in it', expression('!calendars.release'), window, undefined],
    ['twice turned', expression('!(!calendars.release && lines.added > 3)'), window, 'calendars'],
    ['by its key', expression('lines.added < 3 || calendars["release"]'), window, 'calendars'],
    ['compared', expression('calendars.release == false'), window, 'calendars'],
    ['a choice', expression('calendars.release ? lines.added < 3 : lines.added < 9'), window, 'calendars'],
    ['through the whole', expression('calendars.exists(c, c == "x")'), window, 'calendars'],
    [
      'asked in it',
      nested(`{ if: { expression: calendars.release }, then: ${approval} }`),
      window,
      undefined,
    ],
    [
      'asked outside',
      nested(`{ if: { expression: "!calendars.release" }, then: ${approval} }`),
      window,
      'calendars',
    ],
    [
      'either',
      nested(`{ if: { expression: calendars.release }, then: ${approval}, else: ${approval} }`),
      window,
      'calendars',
    ],
    ['not of it', nested('{ not: { expression: calendars.release } }'), window, undefined],
    ['not of not', nested('{ not: { not: { expression: calendars.release } } }'), window, 'calendars'],
    [
      'a way of any',
      nested(`{ any: [{ expression: calendars.release }, { registered: {} }] }`),
      window,
      'calendars',
    ],
    [
      'under then',
      nested(`{ if: { expression: pull.draft }, then: [{ expression: calendars.release }] }`),
      window,
      'calendars',
    ],
    ['when it is', org(`when: { expression: calendars.release }, require: ${approval}`), window, undefined],
    [
      'when it is not',
      org(`when: { expression: "!calendars.release" }, require: ${approval}`),
      window,
      'calendars',
    ],
    ['who is an agent', expression('!pull.agent'), agents, undefined],
    ['who is none', org(`when: { expression: "!pull.agent" }, require: ${approval}`), agents, 'agents'],
    [
      'a class that must be there',
      expression('changes.exists(c, c.class == "evaluation")'),
      evaluation,
      'changes',
    ],
    ['another class', expression('changes.exists(c, c.class == "dataset")'), evaluation, undefined],
    [
      'a class that must not',
      expression('!changes.exists(c, c.class == "evaluation")'),
      evaluation,
      undefined,
    ],
    ['of every one', expression('changes.all(c, c.class != "evaluation")'), evaluation, undefined],
    ['counted', expression('changes.filter(c, c.class == "evaluation").size() > 0'), evaluation, 'changes'],
    [
      'trusted files',
      expression('changes.exists(c, c.class == "governance")'),
      'trusted: ["x/**"]',
      'trusted',
    ],
  ])('%s', async (_, parent, text, refused) => {
    const files = { '.aims/org.yml': parent };
    if (refused === undefined) await policy(child(text), files);
    else expect((await problems(child(text), files))[0]).toContain(`${refused} cannot be loosened`);
  });

  test('a layer between, whose own gate waits for the calendar', async () => {
    const files = {
      '.aims/org.yml':
        'version: 1\ncalendars: { release: { zone: UTC, windows: [{ from: 02-01, to: 03-01 }] } }\ngates: { o: { require: [{ registered: {} }] } }\n',
      '.aims/mid.yml':
        'version: 1\nextends: ./org.yml\ngates: { g: { locked: tighten-only, require: [{ expression: calendars.release }] } }\n',
    };
    expect(await problems(`version: 1\nextends: ./mid.yml\n${window}\n`, files)).toEqual([
      expect.stringContaining(
        'calendars cannot be loosened: calendar release lasts longer, and a gate asks less in that time',
      ),
    ]);
  });
});

describe('a policy without a preset guards itself', () => {
  const guarded =
    'version: 1\nchanges: { prompt: ["prompts/**"] }\ngates:\n  g: { when: { changes: [prompt] }, require: [{ registered: {} }] }\n';
  const base = { ...PRODUCT, '.aims/policy.yml': guarded };
  const asked = 'governance-change waiting for @gail (role governance) to approve this content';
  const system = PRODUCT[`${SYSTEM}/system.yml`] ?? '';
  const rows: readonly [string, Readonly<Record<string, string | null>>][] = [
    ['its own text', { '.aims/policy.yml': guarded.replace('g:', 'h:') }],
    ['its roles', { '.aims/roles.yml': `${PRODUCT['.aims/roles.yml'] ?? ''}# \n` }],
    ['the owner of a system', { [`${SYSTEM}/system.yml`]: system.replace('owner: dana', 'owner: mallory') }],
    ['an exception', { '.aims/exceptions/e.yml': 'gate: g\nreason: in a hurry\n' }],
  ];
  test.each(rows)('%s', async (_, change) => {
    expect(lines(await judged({ policy: guarded, base, change, reviews: [] }))).toContain(asked);
    const approved = await judged({ policy: guarded, base, change, reviews: [{ login: 'gail' }] });
    expect(lines(approved)).not.toContain(asked);
  });

  test('nothing it trusts changed: it is not spoken of', async () => {
    const { gates } = await judged({
      policy: guarded,
      base,
      change: { 'prompts/system.md': BOLDER_PROMPT },
      reviews: [],
    });
    expect(gates.map(({ id }): string => id)).toEqual(['g']);
  });
});
