/** Workflows other than the two to paste: what some teams have, and what the gate's page said before. */

const GATE = '.github/workflows/aims-gate.yml';

/** The one file that was to be pasted before the verdict became a status, with the permission that the status needs. */
export const BEFORE: Readonly<Record<string, string>> = {
  [GATE]: `name: aims-gate
on:
  pull_request_target:
    types: [opened, synchronize, reopened, edited, ready_for_review, review_requested, review_request_removed, closed]
  pull_request_review:
    types: [submitted, edited, dismissed]
  issue_comment:
    types: [created]
  merge_group:
    types: [checks_requested]
  push:
    branches: [main]
permissions: {}
jobs:
  judge:
    if: github.event_name != 'push' && github.event.action != 'closed'
    runs-on: ubuntu-latest
    concurrency:
      group: aims-gate-\${{ github.event.pull_request.number || github.event.issue.number || github.event.merge_group.head_sha }}
    permissions:
      contents: read
      pull-requests: write
      checks: write
      statuses: write
    steps:
      - uses: aims-gate/aims-gate@v0
  record:
    if: github.event_name == 'push' || github.event.action == 'closed'
    runs-on: ubuntu-latest
    concurrency:
      group: aims-gate-evidence
    permissions:
      contents: write
      pull-requests: read
      checks: read
    steps:
      - uses: aims-gate/aims-gate@v0
        with:
          signing-key: \${{ secrets.AIMS_SIGNING_KEY }}
`,
};

/** One file on \`pull_request\`: it withstands mistakes, and the job is the check. */
export const LEVEL_ONE: Readonly<Record<string, string>> = {
  [GATE]: `name: aims-gate
on:
  pull_request:
permissions: {}
jobs:
  judge:
    name: aims-gate job
    runs-on: ubuntu-latest
    permissions:
      contents: read
      pull-requests: write
      checks: write
      statuses: write
    steps:
      - uses: aims-gate/aims-gate@0123456789abcdef0123456789abcdef01234567
        with:
          fail-job: true
`,
};

/** What a team lets follow the gate, and what follows that. */
export const FOLLOWERS: Readonly<Record<string, string>> = {
  '.github/workflows/tell.yml': following('tell', 'aims-gate'),
  '.github/workflows/tell-more.yml': following('tell more', 'tell'),
};

function following(name: string, other: string): string {
  return `name: ${name}
on:
  workflow_run:
    workflows: [${other}]
    types: [completed]
permissions: {}
jobs:
  ${name.replace(' ', '-')}:
    runs-on: ubuntu-latest
    steps:
      - run: echo done
`;
}
