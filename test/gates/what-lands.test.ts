/** What a change makes of a system is judged by what would stand on the target branch afterwards. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { plain } from '../../src/prose.ts';
import { causesOf } from '../../src/reporters/causes.ts';
import { judged } from '../support/memory.ts';
import { PRODUCT, SYSTEM } from '../support/product.ts';
import type { Files } from '../support/repository.ts';

const EXAMPLES = join(import.meta.dirname, '..', '..', 'policies', 'examples', 'support-bot');
const SUPPLIER = '.aims/suppliers/example-ai.yml';
const ASSESSED = readFileSync(join(EXAMPLES, 'supplier.yml'), 'utf8');
const { '.aims/policy.yml': _, ...FILES } = PRODUCT;
const BASE: Files = { ...FILES, [SUPPLIER]: ASSESSED };
const ENTRY = `${SYSTEM}/system.yml`;
const entry = (...edits: readonly (readonly [string, string])[]): string =>
  edits.reduce((text, [from, to]) => text.replace(from, to), BASE[ENTRY] ?? '');

async function found(
  gate: string,
  change: Readonly<Record<string, string | null>>,
  base: Files = BASE,
): Promise<readonly string[]> {
  const policy = 'version: 1\nextends: preset:iso-42001\n';
  const { findings } = await judged({ policy, base, change });
  return findings
    .filter((one) => one.gate === gate && one.kind === 'gap')
    .map(({ code, message }) => code ?? plain(message));
}

describe('the assessment of a supplier that the register names', () => {
  const rows: readonly [name: string, text: string | null, expected: readonly string[]][] = [
    ['is deleted', null, ['supplier.named-missing']],
    ['is emptied', '', ['supplier.named-invalid']],
    ['is broken', 'services: [\n', ['supplier.named-invalid']],
    ['is blanked', ASSESSED.replace(/^failure: .*$/m, 'failure: TBD'), ['supplier.named-invalid']],
    ['rejects it', ASSESSED.replace('approved', 'rejected'), ['supplier.named-not-in-force']],
    ['holds for ever', ASSESSED.replace('2027-03-01', '2099-03-01'), ['supplier.named-not-in-force']],
    ['says something else', ASSESSED.replace('weak in Turkish', 'weak in Turkish and Thai'), []],
  ];
  test.each(rows)('%s', async (_name, text, expected) =>
    expect(await found('supplier-assessment', { [SUPPLIER]: text })).toEqual(expected),
  );
  test('of which nothing is registered is nobody’s', async () => {
    const other = '.aims/suppliers/other.yml';
    expect(await found('supplier-assessment', { [other]: null }, { ...BASE, [other]: ASSESSED })).toEqual([]);
    expect(await found('document-removed', { [other]: null }, { ...BASE, [other]: ASSESSED })).toEqual([]);
  });
});

describe('a tier below what its assessments say', () => {
  const rows: readonly [name: string, change: Files, expected: readonly string[]][] = [
    [
      'lowered in the register',
      { [ENTRY]: entry(['risk: limited', 'risk: minimal']) },
      ['impact.tier-too-low'],
    ],
    [
      'lowered while it goes live for another owner',
      { [ENTRY]: entry(['risk: limited', 'risk: minimal'], ['owner: dana', 'owner: sam']) },
      ['impact.tier-too-low'],
    ],
    ['raised', { [ENTRY]: entry(['risk: limited', 'risk: high']) }, []],
  ];
  test.each(rows)('%s', async (_name, change, expected) =>
    expect(await found('impact-assessment', change)).toEqual(expected),
  );
});

describe('a system that is registered without its assessments', () => {
  const NEW = '.aims/systems/new/system.yml';
  test.each(['design', 'data', 'development', 'deployment', 'operation'])('in %s', async (stage) => {
    const text = entry(['stage: operation', `stage: ${stage}`], ['[prompts/**', '[new/**']);
    expect(await found('impact-assessment', { [NEW]: text, 'new/a.txt': 'x\n' })).toEqual([
      'document.missing',
    ]);
  });
  test('with documents that are templates as they are: the placeholders of each', async () => {
    const template = (name: string) =>
      readFileSync(join(import.meta.dirname, '../../policies/templates', name), 'utf8');
    const text = entry(['[prompts/**', '[new/**']);
    const files = { [NEW]: text, 'new/a.txt': 'x\n' };
    for (const [gate, name] of [
      ['risk-assessment', 'risk-assessment.yml'],
      ['impact-assessment', 'impact-assessment.yml'],
      ['model-card', 'model-card.md'],
    ] as const) {
      const codes = await found(gate, { ...files, [`.aims/systems/new/${name}`]: template(name) });
      expect(codes).toContain('document.placeholder');
    }
  });
  test('and one that comes back from retirement', async () => {
    const base = {
      ...BASE,
      [ENTRY]: entry(['stage: operation', 'stage: retired']),
      [`${SYSTEM}/risk-assessment.yml`]: '',
    };
    const change = { [ENTRY]: entry(['stage: operation', 'stage: development']) };
    expect(await found('risk-assessment', change, base)).not.toEqual([]);
    expect(await found('decommissioning', change, base)).toEqual([]);
  });
});

describe('a document that is there and says nothing any more', () => {
  const card = BASE[`${SYSTEM}/model-card.md`] ?? '';
  const risks = BASE[`${SYSTEM}/risk-assessment.yml`] ?? '';
  const POINTER = 'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12\n';
  const rows: readonly [name: string, file: string, text: string, expected: readonly string[]][] = [
    ['is empty', 'model-card.md', '', ['document.empty']],
    ['is a comment', 'model-card.md', `<!--\n${card}\n-->\n`, ['document.empty']],
    ['is a letter that nobody sees', 'risk-assessment.yml', '\u200b', ['document.empty']],
    ['is a comment in YAML', 'risk-assessment.yml', '# moved\n', ['document.empty']],
    ['is a pointer of Git LFS', 'risk-assessment.yml', POINTER, ['document.unreadable']],
    [
      'says n/a in a section',
      'model-card.md',
      card.replace(/## Limitations[\s\S]*?(?=\n## )/, '## Limitations\n\nn/a\n'),
      ['document.placeholder'],
    ],
    [
      'says n/a',
      'risk-assessment.yml',
      risks.replace(/accuracy: .*/, 'accuracy: n/a'),
      ['document.placeholder'],
    ],
  ];
  test.each(rows)(
    '%s: one finding, and its owner and the governance role are asked',
    async (_, file, text, expected) => {
      const path = `${SYSTEM}/${file}`;
      const { findings, gates } = await judged({
        policy: 'version: 1\nextends: preset:baseline\n',
        base: BASE,
        change: { [path]: text },
      });
      const gaps = findings.filter(({ kind, path: at }) => kind === 'gap' && at === path);
      expect(new Set(gaps.map(({ code }) => code))).toEqual(new Set(expected));
      expect(causesOf(gaps)).toHaveLength(1);
      expect(gates.find(({ id }) => id === 'document-removed')?.verdict).toBe('unknown');
    },
  );
  test.each([
    ['grows', 'model-card.md', `${card}\nIt is read by nobody else.\n`],
    [
      'is worded anew',
      'risk-assessment.yml',
      risks.replace(/accuracy: .*/, 'accuracy: Prices may be wrong.'),
    ],
  ])('a document that %s is no removal', async (_, file, text) => {
    const change = { [`${SYSTEM}/${file}`]: text };
    const { gates } = await judged({
      policy: 'version: 1\nextends: preset:baseline\n',
      base: BASE,
      change,
    });
    expect(gates.find(({ id }) => id === 'document-removed')?.verdict).toBe('not-applicable');
  });
  test('a list that is emptied is a removal, too', async () => {
    const change = {
      [`${SYSTEM}/risk-assessment.yml`]: `${risks.slice(0, risks.indexOf('\nrisks:'))}\nrisks: []\n`,
    };
    const { gates } = await judged({
      policy: 'version: 1\nextends: preset:baseline\n',
      base: BASE,
      change,
    });
    expect(gates.find(({ id }) => id === 'document-removed')?.verdict).toBe('unknown');
  });
  test('documents that went with the system are not asked for again', async () => {
    const gone = Object.keys(BASE).filter((path) => path.startsWith(`${SYSTEM}/`));
    const change = Object.fromEntries(gone.map((path) => [path, null]));
    const { findings } = await judged({
      policy: 'version: 1\nextends: preset:baseline\n',
      base: BASE,
      change,
    });
    expect(findings.filter(({ kind }) => kind === 'gap').map(({ code }) => code)).toEqual([
      'register.removed',
    ]);
  });
});
