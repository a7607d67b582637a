import { InvalidArgumentError, Option } from 'commander';
import { badInput } from '../errors.ts';
import { DEFAULT_POLICY } from '../evaluation/default-policy.ts';
import { parseBranch } from '../ids.ts';
import { omitUndefined } from '../omit-undefined.ts';
import { isDay } from '../period.ts';
import { parsePinned } from '../policy/pinned-file.ts';

interface OnGitHub {
  readonly repo: string;
  readonly repository?: string;
  readonly policy?: string;
  readonly base?: string;
  readonly head?: string;
  readonly staged?: boolean;
  readonly reviews?: string;
  readonly now: string;
}

/** A pull request of GitHub as `check` judges it: what would choose another change is refused. */
export async function onGitHub({ repo, repository, policy, now, ...others }: OnGitHub, number: number) {
  const { base, head, staged, reviews } = others;
  if ([base, head, staged, reviews].some((option) => option !== undefined)) {
    const hint = 'leave out --base, --head, --staged and --reviews: GitHub says them';
    throw badInput('--pr names the change itself', hint);
  }
  const { checkPullRequest } = await import('./commands/check-pull-request.ts');
  const where = { repo, policy: policy ?? DEFAULT_POLICY, now, env: process.env };
  const evaluation = await checkPullRequest({
    number,
    ...where,
    ...omitUndefined({ repository }),
  });
  return { evaluation, adopted: false, compared: `#${number} on GitHub` };
}

/** Where other repositories lie that a policy extends: nothing is fetched. */
export function extendsFrom(): Option {
  return new Option('--extends-from <owner/repo=dir...>', 'clones of repositories that the policy extends');
}

export interface Clones {
  readonly extendsFrom?: readonly string[];
}

export function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new InvalidArgumentError('it must be a whole number from 1.');
  return Number(text);
}

/** `90d` is 90 days before now; else an ISO date. */
export function since(text: string): string {
  const [, days] = /^(\d{1,5})d$/.exec(text) ?? [];
  return days === undefined ? isoDate(text) : new Date(Date.now() - Number(days) * 86_400_000).toISOString();
}

export function days(text: string): number {
  if (!/^\d{1,4}$/.test(text))
    throw new InvalidArgumentError('it must be a whole number of days, 0 to 9999.');
  return Number(text);
}

export function isoDate(text: string): string {
  const [, day] = /^(\d{4}-\d{2}-\d{2})(?:T[\d:.]+(?:Z|[+-]\d{2}:\d{2}))?$/.exec(text) ?? [];
  const date = new Date(text);
  // `Date` reads 30 February as 2 March: such a day is not taken.
  if (day === undefined || Number.isNaN(date.getTime()) || !isDay(day))
    throw new InvalidArgumentError('it must be an ISO date such as 2026-01-31.');
  return date.toISOString();
}

/** A policy of another repository at one commit: `github:owner/repo/path@<full commit id>`. */
export function parsePinnedPolicy(text: string): string {
  if (parsePinned(text) === undefined)
    throw new InvalidArgumentError('it must be github:owner/repo/path@ and a full commit id.');
  return text;
}

/** A branch that a command writes to or asks about, by its short name. */
export function branchName(text: string): string {
  const name = parseBranch(text);
  if (name === undefined)
    throw new InvalidArgumentError('it must be the name of a branch such as aims/evidence.');
  return name;
}

/** The format of that name. Throws `bad-input` when there is none. */
export function formatNamed<Format>(formats: ReadonlyMap<string, Format>, name: string): Format {
  const format = formats.get(name);
  if (format !== undefined) return format;
  throw badInput(`there is no format "${name}"`, `choose one of: ${[...formats.keys()].join(', ')}`);
}
