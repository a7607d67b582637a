/** zizmor's audits by their names (https://docs.zizmor.sh/audits/), as far as a file alone answers them. */
import { events, type File, lines, OWN } from './file.ts';

export interface Audit {
  readonly find: (file: File) => readonly unknown[];
  readonly bad: string;
}

/** Actions that our workflows may use besides our own. */
const OF_GITHUB =
  /^actions\/(?:checkout|setup-node|create-github-app-token|attest|attest-build-provenance|attest-sbom|upload-artifact|upload-pages-artifact|deploy-pages)@/;

function notOfGitHub({ steps, jobs }: File): readonly unknown[] {
  return [...steps, ...jobs].filter(
    ({ uses }) => uses !== undefined && !OWN.test(uses) && !OF_GITHUB.test(uses),
  );
}

function usesOf(name: string): string {
  return `on: push\njobs:\n  a:\n    steps:\n      - uses: ${name}@${'0'.repeat(40)}\n`;
}

/** Audit → what it finds in a file, and a file in which it finds something. */
export const AUDITS: Readonly<Record<string, Audit>> = {
  'dangerous-triggers': {
    find: (file) =>
      lines(file, /^\s+(?:pull_request_target|workflow_run):/).filter(
        (line) => !/# zizmor: ignore\[dangerous-triggers\] \w/.test(line),
      ),
    bad: 'on:\n  workflow_run:\n    workflows: [a]\njobs: {}\n',
  },
  'unpinned-uses': {
    find: (file) =>
      lines(file, /\buses: /).filter(
        (line) => !/\buses: (?:\.\/|[\w.-]+\/[\w./-]+@[0-9a-f]{40}(?:\s|$))/.test(line),
      ),
    bad: 'on: push\njobs:\n  a:\n    steps:\n      - uses: actions/checkout@v5\n',
  },
  'ref-version-mismatch': {
    find: (file) =>
      lines(file, /\buses: (?!\.\/|aims-gate\/)/).filter((line) => !/ # v\d+\.\d+\.\d+$/.test(line)),
    bad: `on: push\njobs:\n  a:\n    steps:\n      - uses: a/b@${'0'.repeat(40)}\n`,
  },
  'template-injection': {
    find: ({ steps }) =>
      steps.flatMap(({ run = '', with: given }) =>
        [run, String(given?.script ?? '')].filter((code) => code.includes('${{')),
      ),
    bad: `on: push\njobs: { a: { steps: [{ run: "echo \${{ github.head_ref }}" }] } }\n`,
  },
  'excessive-permissions': {
    find: ({ workflow: { permissions }, jobs }) => [
      ...(JSON.stringify(permissions) === '{}' || JSON.stringify(permissions) === '{"contents":"read"}'
        ? []
        : [permissions ?? 'no permissions']),
      ...jobs.map((job) => job.permissions).filter((one) => typeof one === 'string'),
    ],
    bad: 'on: push\njobs: {}\n',
  },
  artipacked: {
    find: (file) =>
      file.steps.filter(
        ({ uses = '', with: given }) =>
          uses.startsWith('actions/checkout@') &&
          given?.['persist-credentials'] !== false &&
          !/persist-credentials: true # \w/.test(file.text),
      ),
    bad: 'on: push\njobs: { a: { steps: [{ uses: actions/checkout@v5 }] } }\n',
  },
  'cache-poisoning': {
    find: (file) =>
      /contents: write|^\s+(?:release|tags):|^on: release|release\/|\bpublish\b/m.test(file.text)
        ? file.steps.filter(
            ({ uses = '', with: given = {} }) =>
              /cache|\/setup-|\/action-setup|buildx|build-push|maturin|-install@|toolchain/i.test(uses) &&
              given['package-manager-cache'] !== false,
          )
        : [],
    bad: 'on: push\npermissions: { x: y }\n#contents: write\njobs: { a: { steps: [{ uses: actions/cache@v5 }] } }\n',
  },
  'github-env': {
    find: (file) =>
      events(file).some((event) => /^(?:pull_request_target|workflow_run|issue_comment)$/.test(event))
        ? file.steps.filter(({ run = '' }) => /GITHUB_(?:ENV|PATH)/.test(run))
        : [],
    bad: 'on: workflow_run\njobs: { a: { steps: [{ run: "x >> $GITHUB_ENV" }] } }\n',
  },
  'insecure-commands': {
    find: ({ text }) => (text.includes('ACTIONS_ALLOW_UNSECURE_COMMANDS') ? [text] : []),
    bad: 'on: push\nenv: { ACTIONS_ALLOW_UNSECURE_COMMANDS: true }\njobs: {}\n',
  },
  'secrets-outside-env': {
    find: ({ jobs }) =>
      jobs.filter((job) => job.environment === undefined && /\bsecrets\./.test(JSON.stringify(job))),
    bad: `on: push\njobs: { a: { env: { X: "\${{ secrets.X }}" } } }\n`,
  },
  'secrets-inherit': {
    find: ({ jobs }) => jobs.filter(({ secrets }) => secrets === 'inherit'),
    bad: 'on: push\njobs: { a: { secrets: inherit } }\n',
  },
  'overprovisioned-secrets': {
    find: (file) => lines(file, /toJSON\(\s*secrets\b|secrets\[/i),
    bad: `on: push\njobs: { a: { env: { X: "\${{ toJSON(secrets) }}" } } }\n`,
  },
  'bot-conditions': {
    find: ({ jobs }) => jobs.filter((job) => /github\.(?:triggering_)?actor\b/.test(JSON.stringify(job))),
    bad: 'on: push\njobs: { a: { if: "github.actor == \'dependabot[bot]\'" } }\n',
  },
  'unsound-contains': {
    find: (file) => lines(file, /contains\(\s*'/),
    bad: "on: push\njobs:\n  a:\n    if: contains('main dev', github.ref)\n",
  },
  'unsound-condition': {
    find: (file) => lines(file, /^\s+if: [|>][+]?$/),
    bad: `on: push\njobs:\n  a:\n    if: |\n      \${{ false }}\n`,
  },
  'self-hosted-runner': {
    find: ({ jobs }) => jobs.filter((job) => !/^ubuntu-/.test(String(job['runs-on']))),
    bad: 'on: push\njobs: { a: { runs-on: [self-hosted] } }\n',
  },
  'unpinned-images': {
    find: ({ jobs }) => jobs.filter(({ container }) => container !== undefined),
    bad: 'on: push\njobs: { a: { container: node } }\n',
  },
  'adhoc-packages': {
    find: ({ steps }) =>
      steps.filter(({ run = '' }) =>
        /\b(?:(?:npm|pnpm|yarn|bun) (?:install|i|add) [^-\s&|;]|(?:pip3?|uv pip) install (?!-r|--require)|gem install|bundle add|cargo install|npx (?!--no))/.test(
          run,
        ),
      ),
    bad: 'on: push\njobs: { a: { steps: [{ run: npm install left-pad }] } }\n',
  },
  'anonymous-definition': {
    find: ({ workflow: { name } }) => (name === undefined ? ['no name'] : []),
    bad: 'on: push\njobs: {}\n',
  },
  // Archived, misspelt, superfluous, and such as fetch the latest of a tool: nothing but a few actions of GitHub's own.
  'archived-uses': { find: notOfGitHub, bad: usesOf('actions-rs/cargo') },
  'superfluous-actions': { find: notOfGitHub, bad: usesOf('softprops/action-gh-release') },
  'typosquat-uses': { find: notOfGitHub, bad: usesOf('action/checkout') },
  'unpinned-tools': { find: notOfGitHub, bad: usesOf('aquasecurity/setup-trivy') },
  'forbidden-uses': { find: notOfGitHub, bad: usesOf('x/y') },
  'concurrency-limits': {
    find: ({ workflow: { concurrency }, jobs, text }) => {
      const isSet = (one: unknown) => typeof one === 'object' && one !== null && 'cancel-in-progress' in one;
      const limited =
        concurrency === undefined ? jobs.every((job) => isSet(job.concurrency)) : isSet(concurrency);
      return limited || /^on: # zizmor: ignore\[concurrency-limits\] \w/m.test(text) ? [] : ['no limit'];
    },
    bad: 'on: push\njobs: { a: {} }\n',
  },
  'github-app': {
    find: ({ steps }) =>
      steps.filter(({ uses = '', with: given = {} }) => {
        const keys = Object.keys(given);
        return (
          uses.startsWith('actions/create-github-app-token@') &&
          (given['skip-token-revoke'] !== undefined ||
            (keys.includes('owner') && !keys.includes('repositories')) ||
            !keys.some((key) => key.startsWith('permission-')))
        );
      }),
    bad: 'on: push\njobs: { a: { steps: [{ uses: actions/create-github-app-token@v3, with: { client-id: x } }] } }\n',
  },
  'hardcoded-container-credentials': {
    find: ({ jobs }) =>
      jobs.filter(({ container, services }) =>
        /"password":"(?!\$\{\{)/.test(JSON.stringify([container, services])),
      ),
    bad: 'on: push\njobs: { a: { container: { image: x, credentials: { username: x, password: y } } } }\n',
  },
  'insecure-url-scheme': {
    find: ({ steps }) => steps.filter((step) => /\b(?:http|git):\/\//.test(JSON.stringify(step))),
    bad: 'on: push\njobs: { a: { steps: [{ run: curl http://x.example }] } }\n',
  },
  misfeature: {
    find: ({ steps, text }) => [
      ...steps.filter(({ with: given }) => given?.['pip-install'] !== undefined),
      ...(text.match(/^\s*(?:- )?shell:.*$/gm) ?? []).filter(
        (line) => !/shell: *(?:bash|pwsh|python|sh|powershell)\s*$/.test(line),
      ),
    ],
    bad: 'on: push\njobs:\n  a:\n    steps:\n      - run: x\n        shell: cmd\n',
  },
  obfuscation: {
    find: (file) => [
      ...lines(file, /\buses: *["']?[^"'#\s]*(?:\/\/|\/\.\.?(?:\/|@)|\/@)/),
      ...lines(
        file,
        /fromJSON\(\s*toJSON\(|format\(\s*'[^']*'(?:\s*,\s*'[^']*')*\s*\)|\[(?:inputs|env|github|matrix|secrets)\.|\$\{\{\s*'[^']*'\s*\}\}/i,
      ),
    ],
    bad: 'on: push\njobs:\n  a:\n    steps:\n      - uses: actions//checkout@v5\n',
  },
  'self-repository': {
    find: (file) =>
      lines(file, /\buses: \.\//).filter((line) => !/# zizmor: ignore\[self-repository\] \w/.test(line)),
    bad: 'on: push\njobs:\n  a:\n    steps:\n      - uses: ./\n',
  },
  'undocumented-permissions': {
    find: (file) =>
      lines(file, /^\s+(?:[a-z-]+): (?:read|write)\b/).filter(
        (line) => !/#/.test(line) && !/^\s+contents: read\s*$/.test(line),
      ),
    bad: 'on: push\npermissions:\n  contents: write\njobs: {}\n',
  },
  'unredacted-secrets': {
    find: (file) => lines(file, /fromJSON\(\s*secrets\b/i),
    bad: `on: push\njobs:\n  a:\n    env: { X: "\${{ fromJSON(secrets.X).y }}" }\n`,
  },
  'unsound-ternary': {
    find: (file) => lines(file, /&& *(?:''|0|false|null) *\|\|/),
    bad: `on: push\njobs: { a: { env: { X: "\${{ a && '' || 'b' }}" } } }\n`,
  },
  'use-trusted-publishing': {
    find: (file) =>
      file.steps.filter(
        ({ run = '', uses = '', env, with: given }) =>
          (/\b(?:npm|pnpm|yarn|bun|uv|poetry|hatch) publish\b|\btwine upload\b|\bcargo publish\b|\bgem push\b/.test(
            run,
          ) &&
            (!/id-token: write/.test(file.text) || /TOKEN/.test(JSON.stringify(env ?? {})))) ||
          (/publish/.test(uses) && given?.password !== undefined),
      ),
    bad: 'on: push\njobs: { a: { steps: [{ run: npm publish, env: { NODE_AUTH_TOKEN: x } }] } }\n',
  },
};
