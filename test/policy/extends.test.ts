import { describe, expect, test } from 'vitest';
import { readPolicy, requirePolicy } from '../../src/evaluation/load-policy.ts';
import { openCatalog } from '../../src/evaluation/shipped-data.ts';
import { OWN, policy, problems } from './read.ts';

const REQUIRE = 'require: [{ registered: {} }]';
const base = (keys = '') => `version: 1\ngates:\n  g:\n    ${REQUIRE}\n${keys}`;

interface Row {
  readonly name: string;
  readonly policy: string;
  readonly files?: Readonly<Record<string, string>>;
  readonly expected: string;
}

const chain = (length: number) =>
  Object.fromEntries(
    Array.from({ length }, (_, index) => [
      `.aims/p${index + 1}.yml`,
      index + 1 === length ? base() : `version: 1\nextends: ./p${index + 2}.yml\n`,
    ]),
  );

const REFUSED: readonly Row[] = [
  {
    name: 'an unknown preset',
    policy: 'version: 1\nextends: preset:iso-27001\n',
    expected: `${OWN}:2:10 extends: preset:iso-27001: there is no preset:iso-27001; did you mean preset:iso-42001?`,
  },
  {
    name: 'a preset whose name leads elsewhere',
    policy: 'version: 1\nextends: preset:../secrets\n',
    expected: `${OWN}:2:10 extends cannot be preset:../secrets; write it as in preset:baseline`,
  },
  {
    name: 'a file that does not exist',
    policy: 'version: 1\nextends: ./other.yml\n',
    expected: `${OWN}:2:10 extends: ./other.yml: there is no .aims/other.yml; the file must be on the same branch`,
  },
  {
    name: 'a file out of the repository',
    policy: 'version: 1\nextends: ./../../other.yml\n',
    expected: `${OWN}:2:10 extends: ./../../other.yml leaves the repository`,
  },
  {
    name: 'the folder above the repository',
    policy: 'version: 1\nextends: ./../..\n',
    expected: `${OWN}:2:10 extends: ./../.. leaves the repository`,
  },
  {
    name: 'out and in again by the name of the checkout',
    policy: 'version: 1\nextends: ./a/../../../repository/.aims/policy.yml\n',
    expected: `${OWN}:2:10 extends: ./a/../../../repository/.aims/policy.yml leaves the repository`,
  },
  ...[
    'github:acme/policies/org.yml@main',
    'github:acme/policies/org.yml@v1.2.3',
    'github:acme/policies/org.yml@0123456',
    'github:acme/policies/org.yml',
    'github:acme/policies@0123456789012345678901234567890123456789',
    'github:acme/policies/../../other/org.yml@0123456789012345678901234567890123456789',
    'github:../policies/org.yml@0123456789012345678901234567890123456789',
    'github:acme/policies/org.yml@0123456789012345678901234567890123456789A',
  ].map((ref) => ({
    name: `a file elsewhere that could become another: ${ref}`,
    policy: `version: 1\nextends: "${ref}"\n`,
    expected: `${OWN}:2:10 extends: ${ref} does not name a file at one commit; write github:owner/repo/path@ and the full id of a commit: a branch or a tag can be moved`,
  })),
  {
    name: 'another repository where none can be read',
    policy: `version: 1\nextends: github:acme/policies/org.yml@${'0'.repeat(40)}\n`,
    expected: `${OWN}:2:10 extends: github:acme/policies/org.yml@${'0'.repeat(40)}: acme/policies cannot be read from here, or has no such file at that commit; give a clone of it: --extends-from acme/policies=DIR`,
  },
  {
    name: 'itself',
    policy: 'version: 1\nextends: ./policy.yml\n',
    expected: `${OWN}:2:10 extends: ./policy.yml leads back to a policy that extends this one`,
  },
  {
    name: 'a circle, said where it closes',
    policy: 'version: 1\nextends: ./a.yml\n',
    files: {
      '.aims/a.yml': 'version: 1\nextends: ./b/b.yml\n',
      '.aims/b/b.yml': 'version: 1\nname: b\nextends: ./../a.yml\n',
    },
    expected: '.aims/b/b.yml:3:10 extends: ./../a.yml leads back to a policy that extends this one',
  },
  {
    name: 'nine policies',
    policy: 'version: 1\nextends: ./p1.yml\n',
    files: chain(8),
    expected: '.aims/p7.yml:2:10 more than 8 policies extend one another',
  },
  {
    name: 'a mistake in the parent, said there',
    policy: 'version: 1\nextends: ./a.yml\n',
    files: { '.aims/a.yml': 'version: 1\nmode: loud\n' },
    expected: '.aims/a.yml:2:7 mode cannot be loud; use one of: enforce, audit',
  },
];
test.each(REFUSED)('refuses $name', async ({ policy: text, files, expected }) => {
  expect(await problems(text, files)).toEqual([expected]);
});

describe('what is extended', () => {
  test('the preset', async () => {
    const loaded = await policy('version: 1\nextends: preset:baseline\n');
    expect(loaded).toMatchObject({ path: OWN, name: 'baseline', files: [] });
    expect(loaded.gates.map(({ id }) => id)).toContain('governance-change');
  });

  test('eight policies, the files between them trusted', async () => {
    const loaded = await policy('version: 1\nextends: ./p1.yml\n', chain(7));
    expect(loaded.files).toEqual([7, 6, 5, 4, 3, 2, 1].map((index) => `.aims/p${index}.yml`));
  });

  test('a file above, but in the repository', async () => {
    expect((await policy('version: 1\nextends: ./../base.yml\n', { 'base.yml': base() })).files).toEqual([
      'base.yml',
    ]);
  });

  test('the child speaks last, globs add up', async () => {
    const parent = base('mode: audit\nroles: r.yml\ntrusted: [a]\nchanges: { prompt: [p], model: [m] }\n');
    const child = 'version: 1\nextends: ./a.yml\nmode: enforce\ntrusted: [b]\nchanges: { prompt: ["!q"] }\n';
    expect(await policy(child, { '.aims/a.yml': parent })).toMatchObject({
      mode: 'enforce',
      roles: 'r.yml',
      trusted: ['a', 'b'],
      changes: { prompt: ['p', '!q'], model: ['m'], dataset: [] },
    });
  });

  test('the digest changes with any text of the chain', async () => {
    const child = 'version: 1\nextends: ./a.yml\n';
    const digests = await Promise.all([
      policy(child, { '.aims/a.yml': base() }),
      policy(child, { '.aims/a.yml': `${base()}# other\n` }),
      policy(`${child}# other\n`, { '.aims/a.yml': base() }),
    ]);
    expect(new Set(digests.map(({ digest }) => digest)).size).toBe(3);
    expect(await policy(child, { '.aims/a.yml': base() })).toMatchObject({ digest: digests[0]?.digest });
  });
});

describe('a policy of another repository', () => {
  const PIN = 'a'.repeat(40);
  const elsewhere: Readonly<Record<string, string>> = {
    [`acme/policies/org/base.yml@${PIN}`]: `version: 1\nname: organisation\nlocked: []\nextends: ./common.yml\ngates:\n  g: { locked: tighten-only, level: failure }\n`,
    [`acme/policies/org/common.yml@${PIN}`]: base(),
    [`acme/policies/org/round.yml@${PIN}`]: `version: 1\nextends: github:acme/policies/org/round.yml@${PIN}\n`,
    [`acme/policies/org/out.yml@${PIN}`]: 'version: 1\nextends: ./../../out.yml\n',
  };
  const load = (own: string) =>
    readPolicy(
      OWN,
      async (path) => (path === OWN ? { state: 'read', bytes: Buffer.from(own) } : undefined),
      openCatalog(async ({ owner, repo, path, commit }) => {
        const text = elsewhere[`${owner}/${repo}/${path}@${commit}`];
        return text === undefined ? undefined : { state: 'read', bytes: Buffer.from(text) };
      }),
    );
  const loaded = async (own: string) => {
    const outcome = await load(own);
    if (outcome.ok === 'missing') throw new TypeError('missing');
    return requirePolicy(outcome);
  };
  const child = (file: string, more = '') =>
    `version: 1\nextends: github:acme/policies/org/${file}@${PIN}\n${more}`;

  test('is merged, with what it extends beside it; none of its files is one of this repository', async () => {
    const found = await loaded(child('base.yml', 'mode: audit\n'));
    expect(found).toMatchObject({ name: 'organisation', mode: 'audit', files: [] });
    expect(found.gates.map(({ id, locked }) => [id, locked])).toEqual([['g', true]]);
  });

  test.each([
    [
      'locks hold',
      child('base.yml', 'gates:\n  g: { level: notice }\n'),
      'cannot be loosened: failure → notice',
    ],
    ['circles are seen', child('round.yml'), 'leads back to a policy that extends this one'],
    ['its own files do not leave it', child('out.yml'), 'leaves the repository'],
    ['a file that is not there', child('none.yml'), 'has no such file at that commit'],
  ])('%s', async (_, own, message) => {
    await expect(loaded(own)).rejects.toThrow(message);
  });
});
