import { expect, test } from 'vitest';
import { validate } from '../../src/documents/schema.ts';
import { parseYaml } from '../../src/documents/yaml.ts';
import { readPolicy } from '../../src/evaluation/load-policy.ts';
import { openCatalog } from '../../src/evaluation/shipped-data.ts';
import { KINDS } from '../../src/gates/requirement-kinds.ts';
import type { Blob } from '../../src/objects.ts';
import { lint } from '../../src/policy/lint/lint.ts';
import { policyText } from '../../src/policy/policy-text.ts';
import { blocks } from '../docs/blocks.ts';

const PAGES: ReadonlySet<string> = new Set(['docs/policy.md', 'docs/cookbook.md']);
const OWN = '.aims/policy.yml';
/** Schemas of one's own that rules of the cookbook name. */
const SCHEMA = /^\.aims\/[a-z]+\.schema\.json$/;
const text = (body: string): Blob => ({ state: 'read', bytes: Buffer.from(body) });

const all = blocks().filter(({ page }) => PAGES.has(page));

test.each(all.map((block) => [`${block.page}:${block.line}`, block] as const))(
  '%s',
  async (_, { language, text: written }) => {
    expect(language).toBe('yaml');
    const parsed = parseYaml(written);
    if (!parsed.ok) throw new SyntaxError(parsed.problems.map(({ message }) => message).join());
    const keys = Object.keys(parsed.document.value as object);
    if (keys.includes('cases')) return expect(validate('policy-test', parsed.document)).toEqual([]);
    if (keys.includes('expires')) return expect(validate('exception', parsed.document)).toEqual([]);
    // A part of a policy stands on its own as one, and what a gate asks as a gate.
    const part = keys.includes('require') ? `gates:\n  g:\n${written.replace(/^/gm, '    ')}` : written;
    const own = keys.includes('version') ? written : `version: 1\n${part}`;
    const parent = 'version: 1\ngates: { g: { require: [{ registered: {} }] } }\n';
    const loaded = await readPolicy(
      OWN,
      async (path) =>
        path === OWN ? text(own) : SCHEMA.test(path) ? text('{ "type": "object" }') : undefined,
      openCatalog(async () => text(parent)),
    );
    if (loaded.ok !== true)
      throw new SyntaxError(
        loaded.ok === false ? loaded.problems.map(({ message }) => message).join() : 'missing',
      );
    expect(lint(loaded.policy, [policyText(OWN, own)], KINDS)).toEqual([]);
  },
);

test('every rule of the cookbook is on its page', () => {
  expect(all.filter(({ page }) => page === 'docs/cookbook.md')).toHaveLength(76);
});
