/** What GitHub's merge box says of a pull request, and which red rows people see. */
import { APP_OF_OURS, BOT } from '../../support/embedded-people.ts';
import type { CheckRun, Platform } from './platform.ts';
import type { RequiredCheck } from './settings.ts';

const RED_ROWS: ReadonlySet<string> = new Set(['failure', 'cancelled', 'refused']);
const RED_CHECKS: ReadonlySet<string | null> = new Set([
  'failure',
  'cancelled',
  'timed_out',
  'action_required',
]);
const RED_STATES: ReadonlySet<string> = new Set(['failure', 'error']);
const PASSES: ReadonlySet<string | null> = new Set(['success', 'neutral', 'skipped']);
/** Who writes by which app. */
const APPS: Readonly<Record<string, string>> = { [BOT]: 'github-actions', [APP_OF_OURS]: 'acme-gate' };

/** Undefined: GitHub lets it merge; else what it waits for. */
export async function blockedBy(platform: Platform, number: number): Promise<string | undefined> {
  const { branch, base, lost } = platform.pull(number);
  const { repository, settings, github, actions } = platform;
  if (base !== settings.defaultBranch) return undefined;
  const head = repository.tip(branch);
  const checks = (await platform.checkRuns(branch)).filter(({ id }) => !lost.has(id));
  for (const required of settings.required) {
    const status = github
      .statuses(head)
      .find(({ context, creator }) => context === required.context && fromSource(required, creator.login));
    const rows = actions.rows.filter(({ on, name }) => on === head && name === required.context);
    const conclusions = [
      ...(status === undefined ? [] : [status.state]),
      ...newestOf(checks.filter(({ name }) => name === required.context)),
      ...rows.slice(-1).map(({ conclusion }) => conclusion),
    ];
    if (conclusions.length === 0) return `${required.context}: expected`;
    const bad = conclusions.find((one) => !PASSES.has(one));
    if (bad !== undefined) return `${required.context}: ${bad}`;
  }
  return undefined;
}

function fromSource({ source }: RequiredCheck, login: string): boolean {
  return source === undefined || APPS[login] === source;
}

function newestOf(checks: readonly CheckRun[]): readonly string[] {
  const [newest] = [...checks].sort((a, b) => b.id - a.id);
  return newest === undefined ? [] : [newest.conclusion ?? 'pending'];
}

/** Red rows on the heads of pull requests and groups by their name; those on the default branch say so. */
export async function redRows(platform: Platform): Promise<readonly string[]> {
  const { repository, github, actions, settings } = platform;
  const red: string[] = [];
  const heads = [...platform.pulls.values()].map(({ branch }) => repository.tip(branch));
  for (const head of new Set([...heads, ...platform.groups])) {
    for (const row of actions.rows) if (row.on === head && RED_ROWS.has(row.conclusion)) red.push(row.name);
    const contexts = new Map(
      github
        .statuses(head)
        .toReversed()
        .map((one) => [one.context, one.state]),
    );
    for (const [context, state] of contexts) if (RED_STATES.has(state)) red.push(context);
  }
  for (const { branch, lost } of platform.pulls.values())
    for (const { id, name, conclusion } of await platform.checkRuns(branch))
      if (RED_CHECKS.has(conclusion) && !lost.has(id)) red.push(name);
  const trunk = settings.defaultBranch;
  const landed = new Set(repository.git('rev-list', trunk).split('\n'));
  const merged = new Set(platform.groups);
  for (const { on, name, conclusion } of actions.rows)
    if (landed.has(on) && !heads.includes(on) && !merged.has(on) && RED_ROWS.has(conclusion))
      red.push(`${name} on ${trunk}`);
  return [...new Set(red)].sort();
}
