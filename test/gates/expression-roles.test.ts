import { describe, expect, test } from 'vitest';
import { judged, lines } from '../support/memory.ts';
import { BOLDER_PROMPT, PRODUCT, SYSTEM } from '../support/product.ts';

const { '.aims/policy.yml': _, ...BASE } = PRODUCT;
const ROLES = (people: string) =>
  `version: 1\nroles: { governance: { people: [gail], description: Governance. }, management: { ${people}, description: Management. } }\n`;
const policy = (cel: string) =>
  `version: 1\nchanges: { prompt: ["prompts/**"] }\nlet: { d: "{system}/policy.yml" }\ngates: { g: { when: { changes: [prompt] }, require: [{ expression: '${cel}' }] } }\n`;

async function found(cel: string, people: string, document: string): Promise<readonly string[]> {
  const evaluation = await judged({
    policy: policy(cel),
    base: { ...BASE, '.aims/roles.yml': ROLES(people), [`${SYSTEM}/policy.yml`]: document },
    change: { 'prompts/system.md': BOLDER_PROMPT },
    reviews: [],
  });
  return lines(evaluation).filter((line) => line.startsWith('g '));
}

const SIGNED = 'documents.d["signed-by"] in roles["management"]';
const EACH = 'documents.d.signers.all(s, s in roles["management"])';

describe('who holds a role, however roles file and document write the login', () => {
  test.each([
    ['as the roles file writes it', SIGNED, 'people: [mira]', 'signed-by: mira'],
    ['a capital in the roles file', SIGNED, 'people: [Mira]', 'signed-by: mira'],
    ['a capital in the document', SIGNED, 'people: [mira]', 'signed-by: Mira'],
    ['a capital in both', SIGNED, 'people: [Mira]', 'signed-by: Mira'],
    ['with @', SIGNED, 'people: [val]', 'signed-by: "@Val"'],
    ['@ in the roles file', SIGNED, 'people: ["@val"]', 'signed-by: VAL'],
    ['each of a list', EACH, 'people: [Mira, val]', 'signers: [mira, "@Val"]'],
    ['the owner', 'documents.d.by in owners', 'people: [val]', 'by: Dana'],
  ])('%s', async (_, cel, people, document) => {
    expect(await found(cel, people, `${document}\n`)).toEqual([]);
  });

  test.each([
    ['somebody else', SIGNED, 'people: [Mira]', 'signed-by: Mirab'],
    ['nobody', SIGNED, 'people: [Mira]', 'signed-by: ""'],
    ['one of two', EACH, 'people: [Mira]', 'signers: [mira, val]'],
  ])('but not %s', async (_, cel, people, document) => {
    expect(await found(cel, people, `${document}\n`)).toHaveLength(1);
  });
});
