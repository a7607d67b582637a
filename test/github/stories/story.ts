/** A story: a repository, what happens in it, and how it must end. */
import { ledgerOf, records } from '../../support/recorded.ts';
import type { Files } from '../../support/repository.ts';
import type { BehaviourId } from '../platform/behaviours.ts';
import { blockedBy, redRows } from '../platform/mergeable.ts';
import { Platform } from '../platform/platform.ts';
import type { Settings } from '../platform/settings.ts';
import type { Step } from './steps.ts';

/** How a story ends. */
export interface End {
  /** Number → `yes`, `merged`, `closed`, or what GitHub says the pull request waits for. */
  readonly merge: Readonly<Record<number, string>>;
  /** Red rows that people see: on pull requests, merge groups and the default branch. */
  readonly red: readonly string[];
  /** Minutes billed: each job that starts takes a started minute. */
  readonly minutes: number;
  /** Records in the ledger, by kind. */
  readonly records: Readonly<Record<string, number>>;
  /** Requests that all its jobs together send, whenever answers come. */
  readonly requests: number;
}

export interface Story {
  readonly name: string;
  /** What is not as in a private repository with the two workflows to paste. */
  readonly setting?: Partial<Settings>;
  readonly settingSays?: string;
  readonly files?: Files;
  readonly steps: readonly Step[];
  readonly end: End;
  /** Behaviours of GitHub that it rests on. */
  readonly shows: readonly BehaviourId[];
}

/** How a story went. */
export interface Told extends End {
  /** What GitHub's description has against any request or answer. */
  readonly violations: readonly string[];
  readonly logs: readonly string[];
}

const KINDS = ['review', 'verdict', 'exception', 'override', 'override-review', 'checkpoint'] as const;

export async function tell(story: Story, identity: string): Promise<Told> {
  const platform = await Platform.start(story.setting ?? {}, identity, story.files);
  try {
    for (const step of story.steps) await step.take(platform);
    const merge: Record<number, string> = {};
    for (const number of platform.pulls.keys()) merge[number] = await stateOf(platform, number);
    const { jobs } = platform.actions;
    return {
      merge,
      red: await redRows(platform),
      minutes: sum(jobs.map(({ minutes }) => minutes)),
      records: await kept(platform),
      requests: sum(jobs.map(({ requests }) => requests)),
      violations: platform.github.violations,
      logs: jobs.map(({ name, event, conclusion, log }) => `${event}: ${name}: ${conclusion}\n${log}`),
    };
  } finally {
    await platform.stop();
  }
}

async function stateOf(platform: Platform, number: number): Promise<string> {
  const pull = (await platform.github.call('admin', 'GET', `/repos/acme/shop/pulls/${number}`)) as {
    readonly state: string;
    readonly merged?: boolean;
  };
  if (pull.merged === true) return 'merged';
  if (pull.state !== 'open') return 'closed';
  return (await blockedBy(platform, number)) ?? 'yes';
}

async function kept({ github }: Platform): Promise<Readonly<Record<string, number>>> {
  const ledger = await ledgerOf(github);
  const counted: Record<string, number> = {};
  for (const kind of KINDS) {
    const { length } = await records(ledger, kind);
    if (length > 0) counted[kind] = length;
  }
  return counted;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
