import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { callsAgent } from '../../src/approval/agent-calls.ts';
import { coAuthorsIn } from '../../src/approval/co-authors.ts';
import { codeOwnersEntry, readCodeOwners } from '../../src/approval/codeowners.ts';
import { openApproval } from '../../src/approval/signed/envelope.ts';
import { parseIdentities } from '../../src/approval/signed/identities.ts';
import { parseSshSignature } from '../../src/approval/signed/ssh-signature.ts';
import { Documents } from '../../src/documents/documents.ts';
import { parseYaml } from '../../src/documents/yaml.ts';
import { readPolicy, requirePolicy } from '../../src/evaluation/load-policy.ts';
import { openCatalog } from '../../src/evaluation/shipped-data.ts';
import { open } from '../../src/evidence/envelope.ts';
import { parseNoreply } from '../../src/github/authorship.ts';
import { scan } from '../support/looking.ts';
import { judged, Memory } from '../support/memory.ts';
import { PRODUCT, SYSTEM } from '../support/product.ts';

/** What an author may send: any bytes, any text, and a real file with some of its bytes changed. */
const bytes = fc.uint8Array({ maxLength: 400 });
const text = fc.string({ unit: 'binary', maxLength: 400 });
const mutated = (real: string) =>
  fc
    .array(fc.tuple(fc.nat(Math.max(real.length - 1, 0)), fc.nat(8), text), { minLength: 1, maxLength: 4 })
    .map((edits) =>
      edits.reduce(
        (was, [at, length, put]) => `${was.slice(0, at)}${put.slice(0, 20)}${was.slice(at + length)}`,
        real,
      ),
    );
const RUNS = { numRuns: 200, seed: 2026 };

describe('no parser at the edge throws, whatever it is given', () => {
  const parsers: readonly [string, (given: Uint8Array) => unknown][] = [
    ['signed approvals', (given) => openApproval(given)],
    ['SSH signatures', (given) => parseSshSignature(Buffer.from(given))],
    ['identities', (given) => parseIdentities(given)],
    ['records', (given) => open(given)],
    ['YAML', (given) => parseYaml(Buffer.from(given).toString('utf8'))],
    ['calls of agents', (given) => callsAgent(Buffer.from(given).toString('utf8'), [])],
    ['commit messages', (given) => coAuthorsIn(Buffer.from(given).toString('utf8'))],
    ['addresses', (given) => parseNoreply(Buffer.from(given).toString('latin1'))],
  ];
  test.each(parsers)('%s', (_, parse) => {
    fc.assert(
      fc.property(
        fc.oneof(
          bytes,
          text.map((one) => Buffer.from(one)),
        ),
        (given) => {
          parse(given);
        },
      ),
      RUNS,
    );
  });

  test('the policy: it is read, or its mistakes are told at their lines', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(mutated(PRODUCT['.aims/policy.yml'] ?? ''), text), async (given) => {
        const read = async () => ({ state: 'read' as const, bytes: Buffer.from(given) });
        const loaded = await readPolicy('.aims/policy.yml', read, openCatalog()).catch(
          (error: Error) => error,
        );
        if (loaded instanceof Error) expect(loaded.name).toBe('AimsError');
        else if (loaded.ok === true) requirePolicy(loaded);
        else if (loaded.ok === false)
          for (const problem of loaded.problems) expect(problem.position.line).toBeGreaterThan(0);
      }),
      RUNS,
    );
  }, 240_000);

  const owners = [
    '# Everything',
    '* @dana @acme/risk',
    '/prompts/ @omar kim@acme.example',
    'docs/* # nobody',
    '*.md @lee_acme',
    'apps/**/logs @gail',
  ].join('\n');
  test('CODEOWNERS: somebody owns a path, or the file says why it cannot be read', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(mutated(owners), text, bytes), text, async (given, path) => {
        const memory = new Memory();
        const commit = memory.commit('base', {
          CODEOWNERS: typeof given === 'string' ? given : Buffer.from(given),
        });
        const tree = (await memory.trees([commit])).get(commit);
        const entry = tree === undefined ? undefined : codeOwnersEntry(tree);
        if (tree === undefined || entry === undefined) throw new TypeError('the file is there');
        const read = readCodeOwners(tree, new Documents(await memory.blobs([entry.sha])));
        if (read.state === 'read')
          for (const owner of read.owners.ownersOf(path)) expect(owner).toContain('@');
        else expect(read.state).toBe('unreadable');
      }),
      RUNS,
    );
  });

  const files = [
    'requirements.txt',
    'package.json',
    'package-lock.json',
    'pyproject.toml',
    'pom.xml',
    'go.mod',
    'a.ipynb',
    'a.py',
    'a.ts',
    'a.rb',
    'a.csv',
    'results.json',
    'a.zip',
    'a.parquet',
    'a.gguf',
    'model.safetensors',
    '.gitattributes',
    'config.yml',
    'Dockerfile',
    'deploy.sh',
  ];
  test.each(files)(
    'a file that is looked into: %s',
    async (path) => {
      await fc.assert(
        fc.asyncProperty(bytes, text, async (before, after) => {
          await scan(path, before, after);
        }),
        { ...RUNS, numRuns: 60 },
      );
    },
    60_000,
  );

  const documents = Object.keys(PRODUCT).filter(
    (path) => path.startsWith('.aims/') || path.startsWith(SYSTEM),
  );
  test.each(documents)(
    'a document: %s',
    async (path) => {
      const real = PRODUCT[path];
      await fc.assert(
        fc.asyncProperty(fc.oneof(mutated(typeof real === 'string' ? real : ''), text), async (given) => {
          const { verdict } = await judged({
            policy: PRODUCT['.aims/policy.yml'] ?? '',
            base: PRODUCT,
            change: { 'prompts/system.md': 'Be kind.\n', [path]: given },
            reviews: [],
          });
          expect(verdict).toBe('fail');
        }),
        { ...RUNS, numRuns: 25 },
      );
    },
    120_000,
  );
});
