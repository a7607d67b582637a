/** Three more cases of each cause that let people past an earlier version, each through the action. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { requireStatus } from '../../github/emulated/settings.ts';
import { AT } from '../../support/world.ts';
import { type Attack, type Opening, Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await Stage.start();
});
afterAll(() => stage.stop());

interface Row {
  readonly name: string;
  readonly opening?: () => Promise<Opening>;
  readonly attack: (on: Attack) => Promise<unknown>;
  readonly state: 'success' | 'pending' | 'failure' | 'error';
}

async function tried({ opening, attack, state }: Row): Promise<void> {
  const on = await stage.open(await opening?.());
  await attack(on);
  const { log } = await on.judged();
  expect(log).not.toMatch(/\n\s+at |report this as a bug/);
  expect([on.state, log]).toEqual([state, log]);
  stage.github.forget();
}

let bases = 0;
/** A target branch of its own, which `strict` has moved on since the change began. */
async function movedOn(): Promise<Opening> {
  const { repository } = stage.world;
  bases += 1;
  const base = `target-${bases}`;
  repository.branch(base);
  repository.commit('Begin', { 'prompts/other.md': `You answer, ${bases}.\n` });
  await repository.push(stage.github, base);
  requireStatus(stage.github.settings, base);
  return { base };
}

async function strict(base: string): Promise<void> {
  const { repository } = stage.world;
  repository.git('checkout', '--quiet', base);
  repository.commit('Stricter', { 'prompts/other.md': 'You answer, and never about money.\n' }, 'gail');
  await repository.push(stage.github, base);
}

/** The target branch merged into the change, by one person, with a strategy. */
async function merged(on: Attack, who: string, ...how: readonly string[]): Promise<void> {
  const { repository } = stage.world;
  repository.git('checkout', '--quiet', on.branch);
  const by = ['-c', `user.name=${who}`, '-c', `user.email=${who}@users.noreply.github.com`];
  repository.git(...by, 'merge', '--quiet', '--no-ff', ...how, '-m', 'Update', `target-${bases}`);
  await repository.push(stage.github, on.branch, 'sam');
}

describe('a merge that drops what the target branch has', () => {
  const rows: readonly Row[] = [
    {
      name: 'an honest update by kim, who approves',
      opening: movedOn,
      attack: async (on) => {
        await strict(`target-${bases}`);
        await merged(on, 'kim');
        await on.approves('kim');
      },
      state: 'success',
    },
    {
      name: 'kim keeps the older text of a file that the change never touched',
      opening: movedOn,
      attack: async (on) => {
        await strict(`target-${bases}`);
        await merged(on, 'kim', '-s', 'ours');
        await on.approves('kim');
      },
      state: 'pending',
    },
    {
      name: 'kim keeps it by a preference of conflicts',
      opening: movedOn,
      attack: async (on) => {
        await on.commits({ 'prompts/other.md': 'You answer everything.\n' });
        await strict(`target-${bases}`);
        await merged(on, 'kim', '-X', 'ours');
        await on.approves('kim');
      },
      state: 'pending',
    },
  ];
  test.each(rows)('$name', tried);
});

const COAUTHOR = 'Co-authored-by: kim <kim@users.noreply.github.com>';
describe('who wrote it, objected, or may only read', () => {
  const rows: readonly Row[] = [
    {
      name: 'a co-author of a commit that is to be squashed',
      attack: async (on) => {
        await on.commits(
          { 'prompts/system.md': 'You sell all.\n' },
          { message: `fixup! Change\n\n${COAUTHOR}` },
        );
        await on.approves('kim');
      },
      state: 'pending',
    },
    {
      name: 'an objection, and the change closed, reopened and changed without effect',
      attack: async (on) => {
        await on.objects('omar');
        await on.approves('kim');
        await on.edits({ state: 'closed' });
        await on.edits({ state: 'open' });
        await on.commits({});
        await on.approves('kim');
      },
      state: 'pending',
    },
    {
      name: 'an objection, and the change taken to another target and back',
      opening: movedOn,
      attack: async (on) => {
        await on.objects('omar');
        await on.approves('kim');
        await on.edits({ base: 'main' });
        await on.edits({ base: `target-${bases}` });
      },
      state: 'pending',
    },
    {
      name: 'an objection, and its author asked again by name and by a comment',
      attack: async (on) => {
        await on.objects('omar');
        await on.approves('kim');
        const asked = { reviewers: ['omar'] };
        await stage.github.call('sam', 'POST', `${AT}/pulls/${on.number}/requested_reviewers`, asked);
        await stage.github.call('sam', 'POST', `${AT}/issues/${on.number}/comments`, { body: '@omar ping' });
      },
      state: 'pending',
    },
    ...(['triage', 'read', 'none'] as const).map(
      (role): Row => ({
        name: `an approval by somebody whose role is now ${role}`,
        attack: async (on) => {
          await on.approves('lee');
          stage.github.permit('lee', role);
        },
        state: 'pending',
      }),
    ),
    {
      name: 'the committer of what an agent’s branch holds',
      opening: async () => ({ branch: 'claude/fix-9' }),
      attack: async (on) => {
        await on.commits({ 'prompts/system.md': 'You sell most.\n' }, { author: 'kim', pusher: 'sam' });
        await on.approves('kim');
      },
      state: 'pending',
    },
  ];
  test.each(rows)('$name', tried);
});
