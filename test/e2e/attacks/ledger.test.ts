import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ADMIN } from '../../support/embedded-github.ts';
import { BOLDER_PROMPT } from '../../support/product.ts';
import { ledgerOf, records } from '../../support/recorded.ts';
import type { ActionResult } from '../../support/runner.ts';
import { AT, World } from '../../support/world.ts';

/** Plain pushes to the branch of the ledger, through the action: nothing is lost, and somebody is told. */

interface GitObject {
  readonly sha: string;
  readonly tree: { readonly sha: string };
}

interface Entry {
  readonly path: string;
  readonly mode: '100644';
  readonly type: 'blob';
  readonly content?: string;
  readonly sha?: null;
}

class Ledger {
  readonly world: World;
  #opened = 0;

  constructor(world: World) {
    this.world = world;
  }

  async #call<T>(method: string, path: string, body?: object): Promise<T> {
    return (await this.world.github.call(ADMIN, method, `${AT}${path}`, body)) as T;
  }

  async tip(): Promise<string> {
    return (await this.#call<{ readonly object: GitObject }>('GET', '/git/ref/heads/aims/evidence')).object
      .sha;
  }

  async tree(commit: string): Promise<string> {
    return (await this.#call<GitObject>('GET', `/git/commits/${commit}`)).tree.sha;
  }

  /** A commit of somebody else on top of `parents`, without a force push. */
  async push(tree: string, parents: readonly string[], message = 'Tidy up'): Promise<void> {
    const made = await this.#call<GitObject>('POST', '/git/commits', { message, tree, parents });
    await this.#call('PATCH', '/git/refs/heads/aims/evidence', { sha: made.sha, force: false });
  }

  async change(entries: readonly Entry[]): Promise<void> {
    const tip = await this.tip();
    const body = { base_tree: await this.tree(tip), tree: entries };
    await this.push((await this.#call<GitObject>('POST', '/git/trees', body)).sha, [tip]);
  }

  /** A pull request that was objected to is closed: a decision to be recorded. */
  async record(): Promise<ActionResult> {
    this.#opened += 1;
    const name = `closed-${this.#opened}`;
    const number = await this.world.open(name, { 'prompts/system.md': `${BOLDER_PROMPT}${name}\n` });
    await this.world.review('dana', number, 'REQUEST_CHANGES');
    await this.world.close(number);
    return this.world.judge(number, { action: 'closed' });
  }

  async verdicts(): Promise<number> {
    return (await records(await ledgerOf(this.world.github), 'verdict')).length;
  }
}

const file = (path: string, content: string): Entry => ({ path, mode: '100644', type: 'blob', content });

describe('a plain push to the ledger', () => {
  let ledger: Ledger;
  beforeAll(async () => {
    ledger = new Ledger(await World.start());
    await ledger.record();
  });
  afterAll(() => ledger.world.stop());

  test.each<[string, (on: Ledger) => Promise<void>]>([
    [
      'that cuts off its end',
      async (on) => {
        const before = await on.tree(await on.tip());
        await on.record();
        await on.push(before, [await on.tip()]);
      },
    ],
    [
      'that merges an older end',
      async (on) => {
        const older = await on.tip();
        const before = await on.tree(older);
        await on.record();
        await on.push(before, [older, await on.tip()]);
      },
    ],
    [
      'that cuts off its end and claims a longer one',
      async (on) => {
        const before = await on.tree(await on.tip());
        await on.record();
        const claim = `Records\n\naims-checkpoint v1 900 ${'a'.repeat(64)} ${'b'.repeat(64)}`;
        await on.push(before, [await on.tip()], claim);
      },
    ],
    [
      'of a record number 0',
      (on) => on.change([file(`records/0000/00000000-${'a'.repeat(32)}.json`, '{}\n')]),
    ],
    ['of a folder of its own', (on) => on.change([file('records/9999/x.json', '{}\n')])],
  ])('%s', async (_, attack) => {
    const before = await ledger.verdicts();
    await attack(ledger);
    const { code, stdout } = await ledger.record();
    expect([code, stdout]).toEqual([0, expect.stringContaining('somebody else wrote to the ledger')]);
    const found = await ledger.verdicts();
    expect(found).toBeGreaterThan(before);
    expect((await ledger.record()).stdout).not.toContain('somebody else wrote to the ledger');
    expect(await ledger.verdicts()).toBe(found + 1);
    expect(ledger.world.github.violations).toEqual([]);
  });
});
