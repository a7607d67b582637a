/** What the tests take GitHub to do, each with where that is said, and the file here that does the same. */

export interface Behaviour {
  readonly what: string;
  /** Titles and addresses, or a public thread as owner/name#number. */
  readonly sources: readonly string[];
  /** File that models it, below `test/`. */
  readonly file: string;
}

const DOCS = 'https://docs.github.com/en';
const EVENTS = `${DOCS}/actions/reference/workflows-and-actions/events-that-trigger-workflows`;
const SYNTAX = `${DOCS}/actions/reference/workflows-and-actions/workflow-syntax`;
const RULES = `${DOCS}/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets`;
const CHECKS = `${DOCS}/pull-requests/collaborating-with-pull-requests/collaborating-on-repositories-with-code-quality-features/troubleshooting-required-status-checks`;
const QUEUE = `${DOCS}/repositories/configuring-branches-and-merges-in-your-repository/configuring-pull-request-merges/managing-a-merge-queue`;
const CONCURRENCY = `${DOCS}/actions/how-tos/write-workflows/choose-when-workflows-run/control-workflow-concurrency`;
const DEPENDABOT = `${DOCS}/code-security/dependabot/troubleshooting-dependabot/troubleshooting-dependabot-on-github-actions`;

const ACTIONS = 'github/platform/actions.ts';
const PLATFORM = 'github/platform/events.ts';
const TOKEN = 'github/platform/token.ts';
const MERGEABLE = 'github/platform/mergeable.ts';

export const BEHAVIOURS = {
  syntax: {
    what: 'Workflow files are read, and their expressions evaluated, by the packages that GitHub publishes for it',
    sources: ['npm: @actions/workflow-parser', 'npm: @actions/expressions', SYNTAX],
    file: 'github/platform/workflow-file.ts',
  },
  'merge-ref': {
    what: 'On `pull_request` and `pull_request_review` the workflow file is that of the merge commit; with a conflict there is none, and no run',
    sources: [EVENTS],
    file: PLATFORM,
  },
  'default-file': {
    what: '`workflow_run`, `issue_comment`, `schedule` and `workflow_dispatch` run the default branch’s file, on its tip',
    sources: [EVENTS],
    file: PLATFORM,
  },
  'target-default': {
    what: '`pull_request_target` takes file, ref and sha of the default branch, whatever the target branch is',
    sources: [
      'https://github.blog/changelog/2025-11-07-actions-pull_request_target-and-environment-branch-protections-changes/',
    ],
    file: PLATFORM,
  },
  'target-refused': {
    what: 'Public repositories refuse `pull_request_target` from 2 December 2026 unless an Actions policy allows it; the run fails',
    sources: [
      `${DOCS}/actions/how-tos/administer/control-workflow-execution`,
      'WordPress/gutenberg#83138',
      'fastlane/fastlane#30254',
    ],
    file: ACTIONS,
  },
  'default-types': {
    what: 'Without `types`, `pull_request` starts on opened, synchronize and reopened alone',
    sources: [EVENTS],
    file: 'github/platform/trigger.ts',
  },
  'run-completed': {
    what: '`workflow_run: completed` is sent whatever the result was, also when every job was skipped',
    sources: [EVENTS, 'apache/spark#36371', 'jplag/JPlag#543'],
    file: ACTIONS,
  },
  'run-requested': {
    what: '`workflow_run: requested` is sent at once, with the conclusion `action_required` when the run waits for an approval; it is not sent on a re-run',
    sources: [EVENTS, 'npm: @octokit/webhooks-examples, workflow_run', 'pytorch/test-infra#8028'],
    file: ACTIONS,
  },
  'run-forks': {
    what: '`workflow_run` names no pull request when its branch is a fork’s',
    sources: ['actions/runner#3444', 'github/docs#22501'],
    file: ACTIONS,
  },
  chain: {
    what: 'Workflows start one another over three levels at most',
    sources: [EVENTS],
    file: ACTIONS,
  },
  skipped: {
    what: 'A job whose `if` is false is skipped: its row is not red, a required one counts as passed, no minute is billed',
    sources: [
      `${DOCS}/actions/how-tos/write-workflows/choose-when-workflows-run/control-jobs-with-conditions`,
      CHECKS,
    ],
    file: ACTIONS,
  },
  rows: {
    what: 'Rows of jobs stand on the head for pull request events, on the group’s head in a queue, on the tip of the default branch for all others',
    sources: [EVENTS, 'Khan/pull-request-comment-trigger#11', 'hao-ai-lab/FastVideo#1206'],
    file: ACTIONS,
  },
  permissions: {
    what: 'A job’s token has the permissions that the job, else the workflow, names, and no others: 403 “Resource not accessible by integration”',
    sources: [SYNTAX, `${DOCS}/rest/authentication/permissions-required-for-github-apps`],
    file: 'github/emulated/permissions.ts',
  },
  'public-reads': {
    what: 'What everybody can read of a public repository, every token can',
    sources: [`${DOCS}/rest/authentication/permissions-required-for-github-apps`],
    file: 'github/emulated/permissions.ts',
  },
  'fork-token': {
    what: 'On `pull_request` and `pull_request_review` of a fork the token is read-only and there are no secrets, whatever the file asks for',
    sources: [EVENTS, `${DOCS}/actions/reference/security/secure-use`],
    file: TOKEN,
  },
  'fork-waits': {
    what: 'Runs on a newcomer’s fork wait until a maintainer approves them',
    sources: [
      `${DOCS}/actions/managing-workflow-runs/approving-workflow-runs-from-public-forks`,
      'anszom/rethink#158',
    ],
    file: ACTIONS,
  },
  dependabot: {
    what: 'Dependabot’s own events give a read-only token, unless `permissions` asks for more, and no secrets of Actions',
    sources: [DEPENDABOT],
    file: TOKEN,
  },
  'token-events': {
    what: 'What a job’s own token does starts no run, a started `workflow_dispatch` apart',
    sources: [`${DOCS}/actions/how-tos/write-workflows/choose-when-workflows-run/trigger-a-workflow`],
    file: PLATFORM,
  },
  concurrency: {
    what: 'In a group one runs and one waits; who comes next cancels who waits, and with `cancel-in-progress` who runs; `queue: max` lets a hundred wait',
    sources: [
      CONCURRENCY,
      'https://github.blog/changelog/2026-05-07-github-actions-concurrency-groups-now-allow-larger-queues/',
    ],
    file: 'github/platform/concurrency.ts',
  },
  'concurrency-if': {
    what: 'A job joins its group only when its `if` holds',
    sources: ['dshakes/distil#72', 'ROCm/ROCm#9087'],
    file: ACTIONS,
  },
  'cancelled-red': {
    what: 'A cancelled job is a red row',
    sources: ['dashpay/tenderdash#1474'],
    file: MERGEABLE,
  },
  status: {
    what: 'A commit status is kept by sha and context, and the newest holds; it survives closing and reopening',
    sources: [`${DOCS}/rest/commits/statuses`, 'SAP/SapMachine#2335'],
    file: 'github/emulated/statuses.ts',
  },
  'check-lost': {
    what: 'A check run that a job’s token made hangs in an Actions suite, and no longer belongs to a pull request that was closed and reopened',
    sources: ['actions/.github#50', 'SAP/SapMachine#2335', 'G-Research/fasttrackml#458'],
    file: MERGEABLE,
  },
  required: {
    what: 'A required context must be there and have passed; pending and missing block; a check run and a status of that name must both pass',
    sources: [CHECKS],
    file: MERGEABLE,
  },
  source: {
    what: 'With a source chosen, reports of other apps under that name do not count',
    sources: [RULES],
    file: MERGEABLE,
  },
  'other-branch': {
    what: 'The ruleset of the default branch asks nothing of a pull request against another branch',
    sources: [RULES],
    file: MERGEABLE,
  },
  queue: {
    what: 'A merge queue builds a branch `gh-readonly-queue/…` by merge, squash or rebase, and lands it when the required contexts on its head have passed',
    sources: [QUEUE, EVENTS],
    file: 'github/platform/merge-queue.ts',
  },
  'queue-entries': {
    what: 'Which pull requests a group holds is read from `mergeQueue.entries`; a token that may not read them gets none',
    sources: ['npm: @octokit/graphql-schema, MergeQueueEntry', 'kdlbs/kandev#3586'],
    file: 'github/emulated/graphql.ts',
  },
  'commit-forks': {
    what: 'Pull requests of forks are not listed by their commit, those of a branch name are',
    sources: [`${DOCS}/rest/commits/commits#list-pull-requests-associated-with-a-commit`],
    file: 'github/emulated/graphql.ts',
  },
  compare: {
    what: 'Two commits are compared in pages of commits, and the changed files, 300 at most, are on the first page only',
    sources: [
      `${DOCS}/rest/commits/commits#compare-two-commits`,
      'npm: @octokit/openapi-types, repos/compare-commits',
    ],
    file: 'support/embedded-github.ts',
  },
  environment: {
    what: 'A job whose environment does not let its ref in fails before it starts; only jobs in it get its secrets',
    sources: [`${DOCS}/actions/reference/workflows-and-actions/deployments-and-environments`],
    file: TOKEN,
  },
  minutes: {
    what: 'A started minute of each job is billed; a skipped, cancelled or refused job bills none',
    sources: [`${DOCS}/billing/concepts/product-billing/github-actions`, 'gptme/gptme#1560'],
    file: 'github/platform/job.ts',
  },
} as const satisfies Readonly<Record<string, Behaviour>>;

export type BehaviourId = keyof typeof BEHAVIOURS;

export const BEHAVIOUR_IDS = Object.keys(BEHAVIOURS) as readonly BehaviourId[];
