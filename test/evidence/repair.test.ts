import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { append } from '../../src/evidence/append.ts';
import { recordPath } from '../../src/evidence/record-path.ts';
import { ed25519Signer, ed25519Verifier } from '../../src/evidence/signers/ed25519.ts';
import type { EvidenceStore } from '../../src/evidence/store.ts';
import { branchStore } from '../../src/evidence/stores/branch.ts';
import { verifyLedger } from '../../src/evidence/verify.ts';
import { localGitData } from '../../src/git/git-data.ts';
import { ledgerFiles } from '../../src/git/ledger.ts';
import { decision, newKey } from '../support/evidence.ts';
import { BRANCH, LedgerRepository } from '../support/ledger-repository.ts';
import { outputOf } from '../support/programs.ts';

const OWN = newKey();
const OTHER = newKey();
const WRITER = { sleep: async () => undefined, random: () => 0, clock: () => 0 };

let repository: LedgerRepository;
beforeEach(() => {
  repository = new LedgerRepository();
});
afterEach(() => repository.remove());

const store = (key = OWN, name = 'acme/shop'): EvidenceStore =>
  branchStore({
    git: localGitData({ directory: repository.directory }),
    branch: BRANCH,
    trust: { repository: name, keys: [ed25519Verifier(key.publicKey)] },
  });
const record = (number: number, key = OWN, at = store(key)) =>
  append(at, [decision(number)], { ...WRITER, signer: ed25519Signer(key.secret) });

/** A commit of somebody else on top of the ledger: lines of git's fast-import. */
function push(...lines: readonly string[]): void {
  const on = git('rev-parse', '--verify', '--quiet', `refs/heads/${BRANCH}`);
  const input = `commit refs/heads/${BRANCH}\ncommitter x <x@x> 1700000000 +0000\ndata 1\nx\nfrom ${on}\n${lines.join('\n')}\n`;
  outputOf('git', ['-C', repository.directory, 'fast-import', '--quiet', '--force'], { input });
}

function git(...args: readonly string[]): string {
  return outputOf('git', ['-C', repository.directory, ...args])
    .toString('utf8')
    .trim();
}

const put = (path: string, text: string) =>
  `M 100644 inline ${path}\ndata ${Buffer.byteLength(text)}\n${text}`;
const files = () => git('ls-tree', '-r', '--name-only', BRANCH).split('\n');
const content = (path: string) =>
  outputOf('git', ['-C', repository.directory, 'show', `${BRANCH}:${path}`]).toString('utf8');

async function verified() {
  return verifyLedger(ledgerFiles(repository.directory, BRANCH), [ed25519Verifier(OWN.publicKey)]);
}

describe('what somebody else writes to a ledger is taken out, named, and recording goes on', () => {
  const first = recordPath(1, decision(1).id);
  const rows: readonly [string, () => void | Promise<void>, RegExp][] = [
    [
      'junk under the name of the next decision',
      () => push(put(recordPath(3, decision(2).id), '{}\n')),
      /DSSE/,
    ],
    ['junk with another name', () => push(put('records/0000/readme.txt', 'hello')), /DSSE/],
    ['a second record of one number', () => push(put(recordPath(1, decision(2).id), '{}\n')), /DSSE/],
    ['a number far ahead', () => push(put(recordPath(999, decision(2).id), '{}\n')), /DSSE/],
    [
      'a copy of a record under another name',
      () => push(put(recordPath(3, decision(2).id), content(first))),
      /name does not fit/,
    ],
    ['a record that was changed', () => push(put(first, '{}\n')), /DSSE/],
    ['a record that was taken away', () => push(`D ${first}`), /^$/],
    ['all records taken away', () => push('D records'), /^$/],
    [
      'a record moved to the name of another decision',
      () => push(`R ${first} ${recordPath(1, decision(2).id)}`),
      /name does not fit/,
    ],
    [
      'a record signed by somebody else',
      async () => {
        const foreign = branchStore({
          git: localGitData({ directory: repository.directory }),
          branch: BRANCH,
        });
        await append(foreign, [decision(2)], {
          ...WRITER,
          signer: { ...ed25519Signer(OTHER.secret), predecessor: ed25519Signer(OWN.secret) },
        }).then(() => undefined);
        // As somebody without the ledger's own key can do it: their records alone.
        git('update-ref', `refs/heads/${BRANCH}`, `${BRANCH}~1`);
        push(
          put(
            recordPath(3, decision(2).id),
            content(first).replaceAll(/"keyid":"[0-9a-f]{64}"/g, `"keyid":"${'0'.repeat(64)}"`),
          ),
        );
      },
      /name does not fit|unknown key/,
    ],
    [
      'a record number 0',
      () => push(put(recordPath(0, decision(9).id), content(first))),
      /name does not fit/,
    ],
    [
      'a record number 0 in a folder far away',
      () => push(put(`records/9999/00000000-${'a'.repeat(32)}.json`, '{}\n')),
      /DSSE/,
    ],
    [
      'a record in another folder',
      () => push(put(first.replace('/0000/', '/0001/'), content(first))),
      /name does not fit/,
    ],
    [
      'a number with one more zero',
      () => push(put(first.replace('00000001', '000000001'), content(first))),
      /name does not fit/,
    ],
    [
      'a number beyond all numbers',
      () => push(put(`records/0000/${'9'.repeat(400)}-${'a'.repeat(32)}.json`, '{}\n')),
      /DSSE/,
    ],
    [
      'several commits',
      () => {
        push(put('records/x', '1'));
        push(put('records/0000/y', '2'));
        push(`D ${first}`);
      },
      /DSSE/,
    ],
  ];
  test.each(rows)('%s', async (_, disturb, because) => {
    await record(1);
    await disturb();
    const appended = await record(2);
    expect(appended.recorded.map(({ decision: id }) => id)).toEqual([decision(2).id]);
    expect(appended.repair?.quarantined.map((one) => one.because).join(' ')).toMatch(because);
    const verification = await verified();
    expect(verification).toMatchObject({ ok: true, records: 5 });
    expect(verification.ok && verification.types.get('repair')).toBe(1);
    expect(files().filter((path) => path.startsWith('records/'))).toHaveLength(5);
    expect(files().filter((path) => path.startsWith('quarantine/'))).toHaveLength(
      appended.repair?.quarantined.length ?? -1,
    );
    // Nothing was rewritten: what was pushed is still in the history.
    expect(Number(git('rev-list', '--count', BRANCH))).toBeGreaterThanOrEqual(3);
    expect((await record(3)).repair).toBeUndefined();
    expect(await verified()).toMatchObject({ ok: true, records: 7 });
  });

  describe('an end that is cut off by a plain push', () => {
    const tree = () => git('rev-parse', `${BRANCH}^{tree}`);
    /** Puts the branch on a commit with this tree on top of these. */
    const commit = (of: string, ...parents: readonly string[]) => {
      const who = ['-c', 'user.name=x', '-c', 'user.email=x@x'];
      const on = parents.flatMap((parent) => ['-p', parent]);
      git('update-ref', `refs/heads/${BRANCH}`, git(...who, 'commit-tree', of, ...on, '-m', 'x'));
    };
    const records = () => files().filter((path) => path.startsWith('records/'));
    const cuts: readonly [string, () => Promise<void>][] = [
      [
        'its files are deleted',
        async () => {
          await record(7);
          push(
            ...records()
              .slice(-2)
              .map((path) => `D ${path}`),
          );
        },
      ],
      [
        'the tree before it is put back',
        async () => {
          const before = tree();
          await record(7);
          commit(before, git('rev-parse', BRANCH));
        },
      ],
      [
        'the same, with junk on top',
        async () => {
          const before = tree();
          await record(7);
          commit(before, git('rev-parse', BRANCH));
          push(put('records/0000/junk', 'x'));
        },
      ],
      [
        'a merge of the older end',
        async () => {
          const [old, before] = [git('rev-parse', BRANCH), tree()];
          await record(7);
          commit(before, old, git('rev-parse', BRANCH));
        },
      ],
      [
        'two steps back and one forward',
        async () => {
          const first = tree();
          await record(6);
          const second = tree();
          await record(7);
          commit(first, git('rev-parse', BRANCH));
          commit(second, git('rev-parse', BRANCH));
        },
      ],
      [
        'under commits that claim longer ledgers',
        async () => {
          const before = tree();
          await record(7);
          commit(before, git('rev-parse', BRANCH));
          const claim = `aims-checkpoint v1 99 ${'a'.repeat(64)} ${'b'.repeat(64)}`;
          const who = ['-c', 'user.name=x', '-c', 'user.email=x@x'];
          const claimed = git(...who, 'commit-tree', tree(), '-p', git('rev-parse', BRANCH), '-m', claim);
          git('update-ref', `refs/heads/${BRANCH}`, claimed);
        },
      ],
    ];
    test.each(cuts)('%s', async (_, cut) => {
      await record(1);
      await cut();
      const appended = await record(2);
      expect(appended.repair?.restored.length).toBeGreaterThanOrEqual(2);
      const found = await verified();
      expect(found.ok && found.types.get('repair')).toBe(1);
      expect(
        (await append(store(), [decision(7)], { ...WRITER, signer: ed25519Signer(OWN.secret) })).known,
      ).toBe(1);
      expect((await record(3)).repair).toBeUndefined();
      expect((await verified()).ok).toBe(true);
    });
  });

  test.each([
    ['number 0', recordPath(0, decision(9).id)],
    ['number 0 elsewhere', `records/9999/00000000-${'a'.repeat(32)}.json`],
    ['in a wrong folder', recordPath(1, decision(1).id).replace('/0000/', '/0007/')],
    ['no record', 'records/0000/notes.txt'],
  ])('junk that an older version recorded on top of: %s', async (_, path) => {
    await record(1);
    const clean = git('rev-parse', BRANCH);
    await record(2);
    const later = files().filter((one) => one.startsWith('records/'));
    const blobs = later.map((one) => `M 100644 ${git('rev-parse', `${BRANCH}:${one}`)} ${one}`);
    git('update-ref', `refs/heads/${BRANCH}`, clean);
    push(put(path, '{}\n'));
    push(...blobs);
    expect(await verified()).toMatchObject({ ok: false, record: path });
    const { repair } = await record(3);
    expect(repair?.quarantined.map((one) => one.path)).toEqual([path]);
    expect(await verified()).toMatchObject({ ok: true, records: 7 });
    expect(files()).not.toContain(path);
    expect((await record(4)).repair).toBeUndefined();
    expect(await verified()).toMatchObject({ ok: true, records: 9 });
  });

  test.each([
    ['as many as were cut off', 1],
    ['fewer than were cut off', 0],
    ['more than were cut off', 3],
  ])('an end that was cut off before an older version recorded others, %s', async (_, more) => {
    await record(1);
    const before = git('rev-parse', `${BRANCH}^{tree}`);
    await record(7);
    if (more === 0) await record(8);
    const lost = files().filter((path) => path.startsWith('records/')).length - 2;
    const who = ['-c', 'user.name=x', '-c', 'user.email=x@x'];
    const cut = git(...who, 'commit-tree', before, '-p', git('rev-parse', BRANCH), '-m', 'x');
    git('update-ref', `refs/heads/${BRANCH}`, cut);
    const older = branchStore({ git: localGitData({ directory: repository.directory }), branch: BRANCH });
    for (let number = 2; number <= 1 + Math.max(more, 1); number += 1) await record(number, OWN, older);
    const { repair } = await record(50);
    expect(repair?.restored).toEqual([]);
    expect(repair?.quarantined).toHaveLength(lost);
    for (const { kept = '', sha256, because } of repair?.quarantined ?? []) {
      expect(because).toBe('it was cut off, and others were recorded in its place');
      expect(createHash('sha256').update(content(kept)).digest('hex')).toBe(sha256);
    }
    const found = await verified();
    expect(found.ok && found.types.get('repair')).toBe(1);
    // It is told once.
    expect((await record(51)).repair).toBeUndefined();
    expect((await verified()).ok).toBe(true);
  });

  test('a false claim of a longer ledger in a message keeps nothing and stops nothing', async () => {
    await record(1);
    const who = ['-c', 'user.name=x', '-c', 'user.email=x@x'];
    const claim = `aims-checkpoint v1 99 ${'a'.repeat(64)} ${'b'.repeat(64)}`;
    const tree = git('rev-parse', `${BRANCH}^{tree}`);
    const claimed = git(...who, 'commit-tree', tree, '-p', git('rev-parse', BRANCH), '-m', claim);
    git('update-ref', `refs/heads/${BRANCH}`, claimed);
    expect((await record(2)).repair).toBeUndefined();
    expect((await record(3)).repair).toBeUndefined();
    expect(await verified()).toMatchObject({ ok: true, records: 6 });
  });

  test('a branch that somebody began with junk', async () => {
    outputOf('git', ['-C', repository.directory, 'fast-import', '--quiet'], {
      input: `commit refs/heads/${BRANCH}\ncommitter x <x@x> 1700000000 +0000\ndata 1\nx\n${put(recordPath(1, decision(1).id), '{}\n')}\n`,
    });
    const appended = await record(1);
    expect(appended.recorded).toHaveLength(1);
    expect(await verified()).toMatchObject({ ok: true, records: 3 });
  });
});

describe('what is genuine is never taken out', () => {
  test('a recorder with an old key leaves what the new key signed', async () => {
    await record(1);
    await append(store(), [decision(2)], {
      ...WRITER,
      signer: { ...ed25519Signer(OTHER.secret), predecessor: ed25519Signer(OWN.secret) },
    });
    await expect(record(3)).rejects.toMatchObject({ code: 'bad-key' });
    expect(files().some((path) => path.startsWith('quarantine/'))).toBe(false);
  });

  test('the ledger of a repository that was renamed is continued', async () => {
    await record(1);
    expect((await record(2, OWN, store(OWN, 'acme/store'))).repair).toBeUndefined();
    expect(await verified()).toMatchObject({ ok: true, records: 4 });
  });
});
