/** A system whose folder is renamed, and a register that moves: the same systems, asked of what lies in the new place. */
import { describe, expect, test } from 'vitest';
import { plain } from '../../src/prose.ts';
import { type Given, judged } from '../support/memory.ts';
import { PRODUCT, SYSTEM } from '../support/product.ts';
import type { Files } from '../support/repository.ts';

const { '.aims/policy.yml': _, ...BASE } = PRODUCT;
const POLICY = 'version: 1\nextends: preset:baseline\n';
const NEW = '.aims/systems/help-bot';
type Change = Readonly<Record<string, string | null>>;

/** The documents of the system under another folder. The texts of the example are true of `support-bot` alone. */
function moved(
  to: string,
  edit: (path: string, text: string) => string | null = (_path, text) => text,
): Change {
  const change: Record<string, string | null> = {};
  for (const [path, text] of Object.entries(BASE as Readonly<Record<string, string>>)) {
    if (!path.startsWith(`${SYSTEM}/`)) continue;
    const name = path.slice(SYSTEM.length + 1);
    change[path] = null;
    change[`${to}/${name}`] = edit(name, text);
  }
  return change;
}
const own = (name: string, text: string): string =>
  name === 'system.yml' ? `${text}formerly: [support-bot]\n` : text;

async function said(
  change: Change,
  { policy = POLICY, base = BASE as Files, reviews = [] as readonly Given[] } = {},
) {
  const { findings, systems } = await judged({ policy, base, change, reviews });
  return {
    systems: systems.map(({ id }) => id),
    gaps: findings
      // The texts of the example are true of `support-bot` alone; who holds which role is told by another gate.
      .filter(
        ({ kind, gate, message }) =>
          kind === 'gap' &&
          gate !== 'register-and-roles' &&
          !plain(message).includes('an example of aims-gate'),
      )
      .map(({ gate, path = '', message }) => `${gate} ${path}: ${plain(message)}`),
    waits: findings.filter(({ kind }) => kind === 'waiting').map(({ gate }) => gate),
  };
}

describe('a system under another id', () => {
  test('that says which it had is the same one, waits for its owner and is removed from nowhere', async () => {
    const { systems, gaps, waits } = await said(moved(NEW, own));
    expect(systems).toEqual(['help-bot']);
    expect(gaps).toEqual([]);
    expect(waits).toContain('deployment-approval');
  });
  test('its owner approves it, and the governance role the register', async () => {
    const reviews = ['dana', 'omar', 'gail'].map((login) => ({ login }));
    expect((await said(moved(NEW, own), { reviews })).waits).toEqual([]);
  });
  test('that does not say so is told how to', async () => {
    const { gaps } = await said(moved(NEW));
    expect(gaps).toContain(
      'register-entry .aims/systems/support-bot/system.yml: Support bot is removed from the register',
    );
  });
  const lost: readonly string[] = ['risk-assessment.yml', 'impact-assessment.yml', 'model-card.md'];
  test.each(lost)('that leaves its %s behind', async (file) => {
    const { gaps } = await said({ ...moved(NEW, own), [`${NEW}/${file}`]: null });
    expect(gaps).toContainEqual(expect.stringContaining(`${NEW}/${file} does not exist`));
  });
  test('cannot take the place of one that stays', async () => {
    const { systems, gaps } = await said({
      [`${NEW}/system.yml`]: own('system.yml', BASE[`${SYSTEM}/system.yml`] ?? ''),
    });
    expect(systems).toEqual(['help-bot']);
    expect(gaps).toContainEqual(expect.stringContaining(`${NEW}/risk-assessment.yml does not exist`));
  });
  test('cannot be two', async () => {
    const { gaps } = await said({ ...moved(NEW, own), ...moved('.aims/systems/zz-bot', own) });
    expect(gaps).toContainEqual(
      expect.stringContaining('.aims/systems/zz-bot/impact-assessment.yml: this assessment is'),
    );
  });
  test('cannot lower its tier on the way', async () => {
    const change = moved(NEW, (name, text) => own(name, text).replace('risk: limited', 'risk: minimal'));
    expect((await said(change)).gaps.length).toBeGreaterThan(0);
  });
  test('is itself afterwards', async () => {
    const there = Object.fromEntries(
      Object.entries({ ...BASE, ...moved(NEW, own) }).filter(([, text]) => text !== null),
    ) as Files;
    const { systems, gaps } = await said({ 'prompts/system.md': null }, { base: there });
    expect(systems).toEqual(['help-bot']);
    expect(gaps.filter((gap) => gap.includes('removed from the register'))).toEqual([]);
  });
});

describe('the folder of the register', () => {
  const TO = '.aims/ai';
  const policy = { '.aims/policy.yml': `${POLICY}systems: ${TO}\n` };
  test('moves with the policy: owner and governance are asked, and nothing is missing', async () => {
    const { systems, gaps, waits } = await said({ ...moved(`${TO}/support-bot`), ...policy });
    expect(systems).toEqual(['support-bot']);
    expect(gaps).toEqual([]);
    expect(waits).toEqual(expect.arrayContaining(['deployment-approval', 'governance-change']));
  });
  test('and leaves nothing behind', async () => {
    const { gaps } = await said({
      ...moved(`${TO}/support-bot`),
      ...policy,
      [`${TO}/support-bot/risk-assessment.yml`]: null,
    });
    expect(gaps).toContainEqual(
      expect.stringContaining(`${TO}/support-bot/risk-assessment.yml does not exist`),
    );
  });
  test('moves in the policy alone: every system leaves the register', async () => {
    const { gaps } = await said(policy);
    expect(gaps).toContainEqual(expect.stringContaining('Support bot is removed from the register'));
  });
  test('moves without the policy: every system leaves the register', async () => {
    const { gaps } = await said(moved(`${TO}/support-bot`));
    expect(gaps).toContainEqual(expect.stringContaining('Support bot is removed from the register'));
  });
});

describe('a system that leaves the register', () => {
  const gone = Object.fromEntries(
    Object.keys(BASE as Files).flatMap((path) => (path.startsWith(`${SYSTEM}/`) ? [[path, null]] : [])),
  );
  test('is one finding, with the way back, and no document of it is asked for', async () => {
    const { findings } = await judged({ policy: POLICY, base: BASE as Files, change: gone });
    const gaps = findings.filter(({ kind, gate }) => kind === 'gap' && gate !== 'register-and-roles');
    expect(gaps.map(({ code }) => code)).toEqual(['register.removed']);
    expect(plain(gaps[0]?.remedy ?? [])).toMatch(/git checkout \w{1,12} -- \S+\/system\.yml/);
  });
  test('under a policy that only warns of it: then its documents are still missing', async () => {
    const policy = `${POLICY}gates:\n  register-entry: { level: warning, reason: "not ready for it yet" }\n`;
    const { verdict, findings } = await judged({ policy, base: BASE as Files, change: gone });
    expect(verdict).toBe('fail');
    expect(findings.map(({ code }) => code)).toContain('document.missing');
  });
  test('under an exception for the gate of the register alone: the others speak for themselves', async () => {
    const exception =
      'id: gone\ngate: register-entry\nsystem: support-bot\nreason: It moves to another repository this week.\nrequested-by: omar\napproved-by: gail\nexpires: "2026-12-05"\ninstead: The list of systems is kept by hand until then.\n';
    const base = { ...(BASE as Files), '.aims/exceptions/gone.yml': exception };
    const { verdict, findings } = await judged({ policy: POLICY, base, change: gone });
    expect(verdict).toBe('fail');
    const blocking = findings.filter(({ level, kind }) => level === 'failure' && kind === 'gap');
    expect(blocking.map(({ code }) => code)).toContain('document.missing');
    expect(blocking.map(({ code }) => code)).not.toContain('register.removed');
  });
  test('because the policy looks for the register elsewhere: that is where it is told', async () => {
    const { findings } = await judged({
      policy: POLICY,
      base: { ...(BASE as Files), '.aims/policy.yml': POLICY },
      change: { '.aims/policy.yml': `${POLICY}systems: .aims/reg\n` },
    });
    const removed = findings.find(({ code }) => code === 'register.removed');
    expect(removed?.path).toBe('.aims/policy.yml');
    expect(plain(removed?.remedy ?? [])).toContain('leave systems of .aims/policy.yml as it was');
  });
});
