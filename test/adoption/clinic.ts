/** A repository that is set up as docs/setup.md says, on an embedded GitHub; each test spoils one thing and looks. */
import { afterAll, beforeAll, beforeEach, expect } from 'vitest';
import { type Examination, examine } from '../../src/adoption/doctor/examine.ts';
import type { DoctorRow } from '../../src/adoption/doctor/row.ts';
import { openCatalog } from '../../src/evaluation/shipped-data.ts';
import { createClient } from '../../src/github/client.ts';
import { gitHubObjects } from '../../src/github/objects.ts';
import { ACTIONS_APP, newSettings } from '../github/emulated/settings.ts';
import { ADMIN, OWNER, REPO } from '../support/embedded-github.ts';
import { PRODUCT } from '../support/product.ts';
import { World } from '../support/world.ts';

const catalog = openCatalog();
const shipped = Object.fromEntries(
  [...catalog.workflows].map(([name, text]) => [
    `.github/workflows/${name}`,
    text.replaceAll('0123456789abcdef0123456789abcdef01234567', '9'.repeat(40)),
  ]),
);
export const GATE = '.github/workflows/aims-gate.yml';
export const gate = shipped[GATE] ?? '';
export const CONTEXT = 'AI lifecycle gate';

export let world: World;
/** Hooks of every file: one GitHub, set up as it should be before each test. */
export function wellSetUp(): void {
  beforeAll(async () => {
    world = await World.start({ ...PRODUCT, ...shipped });
  });
  afterAll(() => world.stop());

  /** As it should be: everything of docs/setup.md is done. */
  beforeEach(() => {
    Object.assign(world.github.settings, newSettings());
    const { rules } = world.github.settings;
    rules.set('main', [required([{ context: CONTEXT, integration_id: ACTIONS_APP }])]);
    rules.set('aims/evidence', [{ type: 'deletion' }, { type: 'non_fast_forward' }]);
    world.github.forget();
  });
}

export function required(checks: readonly object[]) {
  const parameters = { required_status_checks: checks, strict_required_status_checks_policy: false };
  return { type: 'required_status_checks', parameters };
}

export async function look(
  options: { readonly timeout?: number; readonly token?: string } = {},
): Promise<Examination> {
  const repo = { owner: OWNER, repo: REPO };
  const { token = world.github.token(ADMIN), ...more } = options;
  const client = await createClient({ token, apiUrl: world.github.url, retries: 0, ...more });
  const found = await examine({
    gateContext: {
      client,
      repo,
      objects: gitHubObjects(client, repo),
      catalog,
      policyPath: '.aims/policy.yml',
      checkName: CONTEXT,
      now: '2026-11-26T12:00:00Z',
    },
    serverUrl: 'https://github.com',
    evidenceBranch: 'aims/evidence',
  });
  expect(world.github.requests.filter(({ method, path }) => method !== 'GET' && path !== '/graphql')).toEqual(
    [],
  );
  return found;
}

export const of = (found: Examination, check: string): readonly DoctorRow[] =>
  found.rows.filter((row) => row.check === check);
export const lines = (rows: readonly DoctorRow[]): string =>
  rows
    .map((row) =>
      row.state === 'unread' ? `? ${row.because}` : `${row.state === 'right' ? '✓' : '✗'} ${row.found}`,
    )
    .join('\n');

/** Another content of the default branch, for one look. */
export async function withFiles(
  files: Readonly<Record<string, string>>,
  then: () => Promise<void>,
): Promise<void> {
  world.repository.git('checkout', '--quiet', 'main');
  const before = world.repository.git('rev-parse', 'main');
  world.repository.commit('Other settings', files);
  await world.repository.push(world.github, 'main');
  try {
    await then();
  } finally {
    world.repository.git('reset', '--quiet', '--hard', before);
    await world.repository.push(world.github, 'main');
  }
}

export function policy(events: readonly string[]) {
  return {
    name: 'Events',
    enforcement: 'active',
    rules: [{ type: 'restrict_action_events', parameters: { allowed_events: events } }],
  };
}
