/** What a change takes away lies in the history, or where the change put it: the way back is told, not a template. */
import { describe, expect, test } from 'vitest';
import { plain } from '../../src/prose.ts';
import { judged } from '../support/memory.ts';
import { PRODUCT, PROMPT, SYSTEM } from '../support/product.ts';
import type { Files } from '../support/repository.ts';

const { '.aims/policy.yml': _, ...BASE } = PRODUCT;
const CARD = `${SYSTEM}/model-card.md`;
const RISKS = `${SYSTEM}/risk-assessment.yml`;
const text = (path: string): string => BASE[path] ?? '';

async function ways(
  change: Readonly<Record<string, string | null>>,
  path: string,
  base: Files = BASE,
): Promise<readonly string[]> {
  const { findings } = await judged({
    policy: 'version: 1\nextends: preset:baseline\n',
    base,
    change: { 'prompts/system.md': `${PROMPT}Answer in English.\n`, ...change },
  });
  return [
    ...new Set(
      findings
        .filter((one) => one.path === path && one.kind === 'gap')
        .map(({ remedy }) => plain(remedy).replace(/checkout \w+ --/, 'checkout COMMIT --')),
    ),
  ];
}

const RESTORE = (path: string) => [`restore it: git checkout COMMIT -- ${path}`];
const BACK = (from: string, to: string) => [`move it back: git mv -- ${from} ${to}`];
const NEW = [`aims-gate template model-card > ${CARD}, then fill it in`];
type Row = readonly [
  name: string,
  change: Readonly<Record<string, string | null>>,
  path: string,
  expected: readonly string[],
];
const ROWS: readonly Row[] = [
  ['removed', { [CARD]: null }, CARD, RESTORE(CARD)],
  ['emptied', { [CARD]: '' }, CARD, RESTORE(CARD)],
  ['emptied but for a comment', { [CARD]: '<!-- nothing -->\n' }, CARD, RESTORE(CARD)],
  ['a YAML file emptied but for a comment', { [RISKS]: '# nothing\n' }, RISKS, RESTORE(RISKS)],
  ['moved', { [CARD]: null, 'docs/card.md': text(CARD) }, CARD, BACK('docs/card.md', CARD)],
  [
    'moved within its folder',
    { [RISKS]: null, [`${SYSTEM}/risks.yml`]: text(RISKS) },
    RISKS,
    BACK(`${SYSTEM}/risks.yml`, RISKS),
  ],
  [
    'moved to a name with a blank',
    { [CARD]: null, 'docs/my card.md': text(CARD) },
    CARD,
    BACK("'docs/my card.md'", CARD),
  ],
  [
    'moved to a name with signs of a shell',
    { [CARD]: null, 'docs/$(x)`y`.md': text(CARD) },
    CARD,
    BACK("'docs/$(x)`y`.md'", CARD),
  ],
  [
    'in other capitals',
    { [CARD]: null, [`${SYSTEM}/Model-Card.md`]: text(CARD) },
    CARD,
    BACK(`${SYSTEM}/Model-Card.md`, CARD),
  ],
  // Which of two is it?
  [
    'moved to two places',
    { [CARD]: null, 'docs/a.md': text(CARD), 'docs/b.md': text(CARD) },
    CARD,
    RESTORE(CARD),
  ],
  ['moved and edited', { [CARD]: null, 'docs/card.md': `${text(CARD)}\nMore.\n` }, CARD, RESTORE(CARD)],
];
describe('a document that was there', () => {
  test.each(ROWS)('%s', async (_name, change, path, expected) =>
    expect(await ways(change, path)).toEqual(expected),
  );
});

test('a document that never was there is written', async () => {
  const { [CARD]: __, ...without } = BASE;
  expect(await ways({}, CARD, without)).toEqual(NEW);
});

test('a copy that was there before is not where it went', async () =>
  expect(await ways({ [CARD]: null }, CARD, { ...BASE, 'docs/copy.md': text(CARD) })).toEqual(RESTORE(CARD)));
