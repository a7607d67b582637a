/** A file that is broken is one thing to correct, told by the gate that asks for it, whatever else reads in it. */
import { describe, expect, test } from 'vitest';
import { plain } from '../../src/prose.ts';
import { causesOf } from '../../src/reporters/causes.ts';
import { as, at, foundInPull, foundInSweep, type Preset, type Tree } from '../support/preset-case.ts';

const broken = (name: string): Tree =>
  as(name, (text) => text.replace(/^(?:version: 1|risk: limited)$/m, '$&\n  x: [y: z: a'));
const tabbed = (name: string): Tree => as(name, (text) => `${text}\t- x\n`);
const exception = (gate: string): Tree => ({
  [`.aims/exceptions/${gate}.yml`]: `id: ex-${gate}\ngate: ${gate}\nsystem: support-bot\nreason: The document arrives next week from the team.\nrequested-by: omar\napproved-by: gail\nexpires: "2026-12-05"\ninstead: The old one carries a note that it is from September.\n`,
});

/** The blocking rows about a file: by whom each is told, and how. */
async function rows(found: Promise<Awaited<ReturnType<typeof foundInPull>>>, path: string) {
  return causesOf(await found)
    .filter((one) => one.level === 'failure' && one.kind === 'gap' && one.path === path)
    .map(({ gate, message, remedy }) => ({ gate, message: plain(message), remedy: plain(remedy) }));
}

const CASES: readonly (readonly [name: string, preset: Preset, change: Tree, path: string, gate: string])[] =
  [
    ['data.yml', 'iso-42001', broken('data'), at('data'), 'data-source-assessment'],
    ['privacy.yml', 'iso-42001', broken('privacy'), at('privacy'), 'privacy-by-design'],
    ['monitoring.yml with a tab', 'iso-42001', tabbed('monitoring'), at('monitoring'), 'monitoring'],
    [
      'an impact assessment',
      'baseline',
      broken('impact-assessment'),
      at('impact-assessment'),
      'impact-assessment',
    ],
    ['the register entry', 'iso-42001', broken('system'), at('system'), 'register-entry'],
    ['the register entry in the baseline', 'baseline', broken('system'), at('system'), 'register-entry'],
    ['the roles file', 'iso-42001', tabbed('roles'), at('roles'), 'roles-and-responsibilities'],
    ['the roles file in the baseline', 'baseline', tabbed('roles'), at('roles'), 'register-and-roles'],
  ];
describe('one row for', () => {
  test.each(CASES)('%s in a sweep', async (_name, preset, change, path, gate) => {
    const found = await rows(foundInSweep(preset, change), path);
    expect(found).toMatchObject([{ gate, message: expect.stringContaining('the YAML is broken: ') }]);
    expect(found[0]?.remedy).not.toContain(';');
  });
});

test('a broken roles file accuses nobody', async () => {
  const found = await foundInSweep('iso-42001', tabbed('roles'));
  expect(found.filter(({ level }) => level === 'failure').map(({ path }) => path)).toEqual(
    expect.not.arrayContaining([
      at('risk-assessment'),
      at('ai-policy'),
      at('management-review'),
      at('audit'),
    ]),
  );
});

test('one role that is written wrongly takes nothing from the others', async () => {
  const wrong = as('roles', (text) => text.replace('people: [mira]', 'people: mira'));
  const found = await rows(foundInSweep('iso-42001', wrong), at('roles'));
  expect(found).toHaveLength(1);
});

test('files of a system whose entry is broken are not asked into another', async () => {
  const found = await foundInSweep('baseline', broken('system'));
  expect(found.map(({ code }) => code)).not.toContain('register.missing');
});

test('what is excepted is not told as asking', async () => {
  const found = await rows(
    foundInPull('iso-42001', broken('data'), exception('data-source-assessment')),
    at('data'),
  );
  expect(found).toMatchObject([{ gate: 'data-provenance' }]);
  expect(found[0]?.message).not.toContain('data source assessment');
});
