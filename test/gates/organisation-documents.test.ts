/** A document of the organisation is judged by the organisation's gates, whichever system relies on it or claims it. */
import { expect, test } from 'vitest';
import { judged } from '../support/memory.ts';
import { PAPERWORK } from '../support/paperwork.ts';
import { SYSTEM } from '../support/product.ts';

const OBJECTIVES = '.aims/objectives.yml';
const POLICY = 'version: 1\nextends: preset:iso-42001\n';
const RELYING = `${POLICY}gates:
  own:
    title: goals are known
    why: The team must know what it works for.
    controls: ["6.2"]
    require: [{ document: { path: ${OBJECTIVES} } }]
    remedy: read them
`;
const ENTRY = PAPERWORK[`${SYSTEM}/system.yml`] ?? '';

test.each([
  ['no system has to do with it', POLICY, ENTRY],
  ['a gate of the systems relies on it', RELYING, ENTRY],
  ['a system claims every file', POLICY, ENTRY.replace(/^paths: .*$/m, 'paths: ["**"]')],
])('%s', async (_name, policy, entry) => {
  const { findings } = await judged({
    policy,
    base: { ...PAPERWORK, [`${SYSTEM}/system.yml`]: entry },
    change: { [OBJECTIVES]: (PAPERWORK[OBJECTIVES] ?? '').replace(/^ {4}owner: gail\n/m, '') },
  });
  expect(findings.filter(({ gate }) => gate === 'objectives').map(({ path }) => path)).toContain(OBJECTIVES);
});
