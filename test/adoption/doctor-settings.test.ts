import { describe, expect, test } from 'vitest';
import { isWell } from '../../src/adoption/doctor/examine.ts';
import { ACTIONS_APP } from '../github/emulated/settings.ts';
import { CONTEXT, GATE, lines, look, of, policy, required, wellSetUp, world } from './clinic.ts';

wellSetUp();

type Listed = (typeof world.github.settings.rulesets)[number];
const requiring = (include: readonly string[], ...more: readonly string[]): Listed => ({
  id: 7,
  name: 'releases',
  target: 'branch',
  enforcement: 'active',
  include,
  rules: [required([{ context: CONTEXT, integration_id: ACTIONS_APP }]), ...more.map((type) => ({ type }))],
});
const restricted = (include: readonly string[], more: Partial<Listed> = {}): Listed => ({
  id: 8,
  name: 'creations',
  target: 'branch',
  enforcement: 'active',
  include,
  rules: [{ type: 'creation' }],
  ...more,
});

describe('as it should be', () => {
  test('everything is right, only reads, and keeps to GitHub’s description', async () => {
    const found = await look();
    expect(lines(found.rows)).not.toMatch(/^[✗?]/m);
    expect(isWell(found)).toBe(true);
    expect(world.github.violations).toEqual([]);
    expect(new Set(found.rows.map(({ check }) => check)).size).toBe(11);
  });
});

describe('a pattern whose branches not everybody may create', () => {
  test.each<readonly [string, readonly Listed[]]>([
    ['restricted there', [requiring(['refs/heads/release/*'], 'creation')]],
    [
      'restricted by another ruleset',
      [requiring(['refs/heads/release/*']), restricted(['refs/heads/release/*'])],
    ],
    ['restricted everywhere', [requiring(['refs/heads/release/*']), restricted(['~ALL'])]],
    ['no pattern at all', [requiring(['~DEFAULT_BRANCH', 'refs/heads/main'])]],
    ['tags', [{ ...requiring(['refs/tags/v*']), target: 'tag' }]],
    [
      'another status',
      [{ ...requiring(['refs/heads/release/*']), rules: [required([{ context: 'tests' }])] }],
    ],
    ['tried only', [{ ...requiring(['refs/heads/release/*']), enforcement: 'evaluate' }]],
  ])('%s', async (_name, rulesets) => {
    world.github.settings.rulesets = rulesets;
    expect(lines(of(await look(), 'required status'))).toMatch(/^✓/);
    expect(world.github.violations).toEqual([]);
  });
});

describe('settings of GitHub', () => {
  test.each<{ name: string; set: () => void; check: string; says: RegExp; fix: RegExp }>([
    {
      name: 'nobody requires the status',
      set: () => world.github.settings.rules.set('main', []),
      check: 'required status',
      says: /"AI lifecycle gate" is not required on main/,
      fix: /settings\/rules .*source GitHub Actions/,
    },
    {
      name: 'a status of any source',
      set: () => world.github.settings.rules.set('main', [required([{ context: CONTEXT }])]),
      check: 'required status',
      says: /any app may write/,
      fix: /expected source GitHub Actions/,
    },
    {
      name: 'another app as its source',
      set: () =>
        world.github.settings.rules.set('main', [required([{ context: CONTEXT, integration_id: 77 }])]),
      check: 'required status',
      says: /expected of the app 77/,
      fix: /GitHub Actions/,
    },
    {
      name: 'the job is required instead',
      set: () =>
        world.github.settings.rules.set('main', [
          required([
            { context: CONTEXT, integration_id: ACTIONS_APP },
            { context: 'aims-gate run (do not require)' },
          ]),
        ]),
      check: 'required status',
      says: /is not the verdict/,
      fix: /instead of/,
    },
    {
      name: 'the findings are required',
      set: () =>
        world.github.settings.rules.set('main', [
          required([{ context: CONTEXT, integration_id: ACTIONS_APP }, { context: 'AI lifecycle findings' }]),
        ]),
      check: 'required status',
      says: /"AI lifecycle findings" is required/,
      fix: /instead of/,
    },
    {
      name: 'classic protection of any source',
      set: () => {
        world.github.settings.rules.delete('main');
        world.github.settings.classic.set('main', { checks: [{ context: CONTEXT }] });
      },
      check: 'required status',
      says: /any app may write/,
      fix: /expected source/,
    },
    {
      name: 'a ruleset that requires the workflow',
      set: () =>
        world.github.settings.rules.set('main', [
          required([{ context: CONTEXT, integration_id: ACTIONS_APP }]),
          { type: 'workflows', parameters: { workflows: [{ path: GATE, repository_id: 1 }] } },
        ]),
      check: 'required status',
      says: /never refreshed by an approval/,
      fix: /require its status/,
    },
    ...(
      [
        ['creations that nobody restricts', ['refs/heads/release/*'], []],
        ['creations of every branch', ['~ALL'], []],
        [
          'creations restricted for other branches',
          ['refs/heads/release/*'],
          [restricted(['refs/heads/hotfix/*'])],
        ],
        [
          'creations restricted but for some',
          ['refs/heads/release/*'],
          [restricted(['refs/heads/release/*'], { exclude: ['refs/heads/release/*-rc'] })],
        ],
        [
          'creations restricted by a ruleset that is only tried',
          ['refs/heads/release/*'],
          [restricted(['refs/heads/release/*'], { enforcement: 'evaluate' })],
        ],
      ] as const
    ).map(([name, include, more]) => ({
      name,
      set: () => {
        world.github.settings.rulesets = [requiring(include), ...more];
      },
      check: 'required status',
      says: /anybody who can push may create a branch that matches (?:release\/\*|~ALL)/,
      fix: /settings\/rules\/7 ruleset releases, Restrict creations .*bypass list/,
    })),
    {
      name: 'an evidence branch without rules',
      set: () => world.github.settings.rules.delete('aims/evidence'),
      check: 'evidence branch',
      says: /force-pushed[\s\S]*deleted/,
      fix: /Block force pushes[\s\S]*Restrict deletions/,
    },
    {
      name: 'pull requests asked of the evidence branch',
      set: () =>
        world.github.settings.rules.set('aims/evidence', [
          { type: 'deletion' },
          { type: 'non_fast_forward' },
          { type: 'merge_queue' },
        ]),
      check: 'evidence branch',
      says: /keep the recorder out: merge_queue/,
      fix: /exclude aims\/evidence/,
    },
    {
      name: 'updates restricted for everybody',
      set: () =>
        world.github.settings.rules.set('aims/evidence', [
          { type: 'deletion' },
          { type: 'non_fast_forward' },
          { type: 'update', parameters: { update_allows_fetch_and_merge: false } },
        ]),
      check: 'evidence branch',
      says: /nothing can be recorded/,
      fix: /bypass list/,
    },
    {
      name: 'a classic branch that may be force-pushed',
      set: () => {
        world.github.settings.rules.delete('aims/evidence');
        world.github.settings.classic.set('aims/evidence', { checks: [], forcePushes: true });
      },
      check: 'evidence branch',
      says: /force-pushed/,
      fix: /Block force pushes/,
    },
    {
      name: 'Actions switched off',
      set: () => {
        world.github.settings.actions.enabled = false;
      },
      check: 'actions allowed',
      says: /switched off/,
      fix: /settings\/actions /,
    },
    {
      name: 'only local actions',
      set: () => {
        world.github.settings.actions.allowed = 'local_only';
      },
      check: 'actions allowed',
      says: /may not run here/,
      fix: /aims-gate\/aims-gate@\*/,
    },
    {
      name: 'only other actions',
      set: () => {
        Object.assign(world.github.settings.actions, { allowed: 'selected', patterns: ['docker/*'] });
      },
      check: 'actions allowed',
      says: /may not run here/,
      fix: /aims-gate\/aims-gate@\*/,
    },
    {
      name: 'a token that writes by default',
      set: () => {
        world.github.settings.defaults.token = 'write';
      },
      check: 'workflow permissions',
      says: /may write statuses/,
      fix: /Read repository contents/,
    },
    {
      name: 'workflows that approve',
      set: () => {
        world.github.settings.defaults.mayApprove = true;
      },
      check: 'workflow permissions',
      says: /may approve/,
      fix: /off/,
    },
    {
      name: 'a policy without an event of the gate',
      set: () => {
        world.github.settings.policies = [policy(['push', 'pull_request'])];
      },
      check: 'Actions policies',
      says: /does not let workflow_run start \.github\/workflows\/aims-gate\.yml/,
      fix: /allow workflow_run/,
    },
    {
      name: 'errors in CODEOWNERS',
      set: () => {
        world.github.settings.codeOwnersErrors = [
          { path: '.github/CODEOWNERS', line: 3, kind: 'Unknown owner' },
        ];
      },
      check: 'CODEOWNERS',
      says: /CODEOWNERS:3: Unknown owner/,
      fix: /write access/,
    },
  ])('$name', async ({ set, check, says, fix }) => {
    set();
    const found = await look();
    const rows = of(found, check);
    expect(lines(rows)).toMatch(says);
    const fixes = rows.flatMap((row) =>
      row.state === 'wrong' ? [`${row.fix.page} ${row.fix.setting} ${row.fix.value}`] : [],
    );
    expect(fixes.join('\n')).toMatch(fix);
    expect(isWell(found)).toBe(false);
    expect(world.github.violations).toEqual([]);
  });

  test.each<{ name: string; set: () => void; check: string }>([
    {
      name: 'actions selected by a pattern',
      set: () => {
        Object.assign(world.github.settings.actions, { allowed: 'selected', patterns: ['aims-gate/*'] });
      },
      check: 'actions allowed',
    },
    {
      name: 'a policy about other workflows',
      set: () => {
        world.github.settings.policies = [
          {
            ...policy(['push']),
            conditions: { workflow_path: { include: ['.github/workflows/deploy.yml'], exclude: [] } },
          },
        ];
      },
      check: 'Actions policies',
    },
    {
      name: 'a policy that only evaluates',
      set: () => {
        world.github.settings.policies = [{ ...policy(['push']), enforcement: 'evaluate' }];
      },
      check: 'Actions policies',
    },
    {
      name: 'updates restricted but for an app',
      set: () => {
        world.github.settings.rules.set('aims/evidence', [
          { type: 'deletion' },
          { type: 'non_fast_forward' },
          { type: 'update', parameters: { update_allows_fetch_and_merge: false } },
        ]);
        world.github.settings.bypass = [{ actor_id: 5, actor_type: 'Integration' }];
      },
      check: 'evidence branch',
    },
    {
      name: 'a bypass list that is not shown',
      set: () => {
        world.github.settings.bypass = undefined;
      },
      check: 'required status',
    },
    {
      name: 'CODEOWNERS without errors',
      set: () => {
        world.github.settings.codeOwnersErrors = [];
      },
      check: 'CODEOWNERS',
    },
  ])('$name: right', async ({ set, check }) => {
    set();
    expect(lines(of(await look(), check))).toMatch(/^✓/);
  });

  test('a policy that limits who may start workflows is not judged, and said', async () => {
    world.github.settings.policies = [
      { name: 'People', enforcement: 'active', rules: [{ type: 'restrict_actions_actors' }] },
    ];
    expect(lines(of(await look(), 'Actions policies'))).toMatch(/^\? the policy "People" also limits who/);
  });
});
