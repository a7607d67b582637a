/**
 * The main job, from a pull request to signed evidence, on this machine: a real git repository, an embedded GitHub that runs
 * the two workflows to paste, word for word, and a Sigstore that signs for the recording job.
 */
import { execFile, execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createColors } from 'picocolors';
import type { JobResult } from '../test/github/platform/job.ts';
import { blockedBy } from '../test/github/platform/mergeable.ts';
import { AT, Platform } from '../test/github/platform/platform.ts';
import { ADMIN, OWNER, REPO } from '../test/support/embedded-github.ts';
import { BOLDER_PROMPT, PRODUCT, PROMPT, SYSTEM, UPDATED_CARD } from '../test/support/product.ts';
import { ISSUER, startSigstore, WORKFLOW } from '../test/support/sigstore.ts';

const ROOT = join(import.meta.dirname, '..');
const OUT = join(ROOT, 'demo-out');
const paint = createColors(process.stdout.isTTY && process.env.NO_COLOR === undefined);

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

function step(text: string): void {
  say(`\n${paint.bold(paint.magenta(text))}`);
}

/** The job that ran last. */
function lastJob(): JobResult {
  const job = platform.actions.jobs.at(-1);
  if (job === undefined) throw new TypeError('no job has run');
  return job;
}

/** What the action printed, without the runner's own commands. */
function show(job: JobResult): void {
  const lines = job.log
    .trim()
    .split('\n')
    .filter((line) => !line.startsWith('::') && !line.startsWith('aims-gate: '));
  say(
    lines
      .map((line) => `  ${line}`.trimEnd())
      .join('\n')
      .replace(/^\s*\n/, ''),
  );
}

function keep(name: string, text: string): string {
  const file = join(OUT, name);
  writeFileSync(file, text);
  return `demo-out/${name}`;
}

rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT);
const sshKey = join(OUT, 'dana');
execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', 'dana', '-f', sshKey]);
const allowed = `dana ${readFileSync(`${sshKey}.pub`, 'utf8')}`;
const sigstore = await startSigstore();
// What the recording job sends to the public Sigstore goes to this one.
process.env.TEST_SIGSTORE = sigstore.url;
await import('../test/support/sigstore-elsewhere.ts');
const product = { ...PRODUCT, '.aims/allowed_signers': allowed };
const platform = await Platform.start({}, `${sigstore.url}/token?x=1`, product);
const { repository } = platform;

try {
  say(paint.bold('aims-gate demo: a shop with a support assistant, on a GitHub that runs on this machine'));

  step('1  Sam makes the assistant bolder: the prompt no longer refuses medical advice');
  for (const line of PROMPT.trim().split('\n').slice(1, 2)) say(paint.red(`  - ${line}`));
  for (const line of BOLDER_PROMPT.trim().split('\n').slice(1, 2)) say(paint.green(`  + ${line}`));
  const number = await platform.open('bolder-assistant', { 'prompts/system.md': BOLDER_PROMPT });
  const opened = lastJob();
  step(`2  The gate judges pull request #${number} (its job ends with ${opened.conclusion}: it could judge)`);
  show(opened);
  await describeGitHub('bolder-assistant', number, '1-gaps.md');

  step('3  Sam writes into the model card what the assistant no longer refuses');
  await platform.push(number, { [`${SYSTEM}/model-card.md`]: UPDATED_CARD });
  const waiting = lastJob();
  show(waiting);
  await describeGitHub('bolder-assistant', number, '2-waiting.md');

  step('4  Dana, who answers for the assistant, reads it and approves');
  await platform.review(number, 'dana', 'APPROVE');
  const passed = lastJob();
  show(passed);
  await describeGitHub('bolder-assistant', number, '3-passed.md');

  step('5  The branch is rebased: the approval is of the content, and stays');
  await platform.pushToDefault({ 'src/shop.ts': 'export const shop = "open until nine";\n' });
  await platform.rebase(number);
  const rebased = lastJob();
  show(rebased);

  step('6  Sam changes one word of the prompt: the approval has ended, and the comment says whose');
  const word = BOLDER_PROMPT.replace('helpful', 'most helpful');
  await platform.push(number, { 'prompts/system.md': word });
  const ended = lastJob();
  show(ended);
  await describeGitHub('bolder-assistant', number, '4-ended.md');

  step(
    '7  Dana signs this content with the key that the target branch lists for her, and pushes the signature',
  );
  say(
    `  ${paint.dim('$')} aims-gate approve --system support-bot --base main --key demo-out/dana --condition "…"`,
  );
  const where = ['--repo', repository.directory, '--base', 'main', '--repository', 'acme/shop'];
  const condition = ['--condition', 'read twenty answers to medical questions each week'];
  const approved = await cli('approve', '--system', 'support-bot', ...where, '--key', sshKey, ...condition);
  say(indent(approved.stdout));
  await platform.push(number, {}, 'dana');
  const signed = lastJob();
  show(signed);
  await describeGitHub('bolder-assistant', number, '5-signed.md');

  step('8  It is merged; the recording job keeps who decided what, signed as this workflow');
  await platform.merge(number);
  const recorded = lastJob();
  for (const line of recorded.log.split('\n')) if (/^ {2}records\//.test(line)) say(line);
  const clone = await cloneLedger();
  const root = keep('trusted-root.json', sigstore.trustedRoot);
  const trust = [
    '--identity',
    WORKFLOW,
    '--issuer',
    ISSUER,
    '--trusted-root',
    join(OUT, 'trusted-root.json'),
  ];
  say(
    `  ${paint.dim('$')} aims-gate evidence verify --repo demo-out/ledger --identity … --trusted-root ${root}`,
  );
  const verified = await cli('evidence', 'verify', '--repo', clone, ...trust);
  say(indent(verified.stdout));

  step('9  The auditor comes: the evidence package');
  repository.git('remote', 'add', 'origin', `https://github.com/${OWNER}/${REPO}.git`);
  repository.git('fetch', '--quiet', clone, 'aims/evidence:aims/evidence');
  const shop = ['--repo', repository.directory, '--rev', 'main'];
  say(`  ${paint.dim('$')} aims-gate report --identity … --trusted-root ${root} --out demo-out/report`);
  const reported = await cli('report', ...shop, ...trust, '--out', join(OUT, 'report'));
  say(indent(reported.stdout).replaceAll(OUT, 'demo-out'));

  step('10  Somebody edits a record afterwards');
  await tamper(clone);
  const broken = await cli('evidence', 'verify', '--repo', clone, ...trust);
  say(indent(broken.stdout));

  const jobs = [opened, waiting, passed, rebased, ended, signed, recorded];
  const codes = [approved, verified, reported, broken].map(({ code }) => code).join();
  if (jobs.some(({ conclusion }) => conclusion !== 'success') || codes !== '0,0,0,1')
    throw new TypeError('the demo did not go as it should: see above');
  const { jobs: all } = platform.actions;
  say(`\n  ${all.length} jobs ran, each billed as a minute; the signal workflow ran none`);
  step('Look next');
  say('  demo-out/1-gaps.md … 5-signed.md   the comment as it stood after each step');
  say('  demo-out/ledger                    the evidence branch, a git repository of its own');
  say('  demo-out/report/index.html         the evidence package: open it in a browser');
  say('  policies/baseline.yml              the gates you saw at work');
  say('  docs/setup.md                      the workflows to paste into your repository');
} finally {
  await platform.stop();
  await sigstore.close();
}

async function describeGitHub(branch: string, number: number, file: string): Promise<void> {
  const [status] = platform.github.statuses(repository.tip(branch));
  const at = `${AT}/issues/${number}/comments`;
  const [comment] = (await platform.github.call(ADMIN, 'GET', at)) as readonly { readonly body: string }[];
  say(`\n  status "AI lifecycle gate": ${paint.bold(status?.state ?? 'none')} (${status?.description})`);
  const blocked = await blockedBy(platform, number);
  say(`  GitHub ${blocked === undefined ? 'lets it merge' : `does not let it merge: ${blocked}`}`);
  say(`  comment: ${comment?.body.split('\n')[0]?.replace(/^#+ /, '')}`);
  say(paint.dim(`  all of it: ${keep(file, comment?.body ?? '')}`));
}

interface Ref {
  readonly object: { readonly sha: string };
}

interface Listing {
  readonly tree: readonly { readonly path: string; readonly type: string; readonly sha: string }[];
}

/** The evidence branch as a git repository on disk, as a clone would have it. */
async function cloneLedger(): Promise<string> {
  const directory = join(OUT, 'ledger');
  const ref = (await platform.github.call(ADMIN, 'GET', `${AT}/git/ref/heads/aims/evidence`)) as Ref;
  const listing = (await platform.github.call(
    ADMIN,
    'GET',
    `${AT}/git/trees/${ref.object.sha}?recursive=1`,
  )) as Listing;
  const files: Record<string, string> = {};
  for (const { path, sha } of listing.tree.filter(({ type }) => type === 'blob')) {
    const blob = (await platform.github.call(ADMIN, 'GET', `${AT}/git/blobs/${sha}`)) as {
      readonly content: string;
    };
    files[path] = Buffer.from(blob.content, 'base64').toString('utf8');
  }
  mkdirSync(directory, { recursive: true });
  commitLedger(directory, files);
  return directory;
}

async function tamper(directory: string): Promise<void> {
  const name = git(directory, 'ls-files', 'records').split('\n')[0] ?? '';
  const text = git(directory, 'show', `HEAD:${name}`);
  const bundle = JSON.parse(text) as { readonly dsseEnvelope: { readonly payload: string } };
  const payload = Buffer.from(bundle.dsseEnvelope.payload, 'base64')
    .toString('utf8')
    .replace('"approved"', '"dismissed"');
  const dsseEnvelope = { ...bundle.dsseEnvelope, payload: Buffer.from(payload).toString('base64') };
  commitLedger(directory, { [name]: JSON.stringify({ ...bundle, dsseEnvelope }) });
}

function commitLedger(directory: string, files: Readonly<Record<string, string>>): void {
  git(directory, 'init', '--quiet', '--initial-branch=aims/evidence');
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(directory, path, '..'), { recursive: true });
    writeFileSync(join(directory, path), text);
  }
  git(directory, 'add', '--all');
  git(
    directory,
    '-c',
    'user.name=demo',
    '-c',
    'user.email=demo@localhost',
    'commit',
    '--quiet',
    '-m',
    'Ledger',
  );
}

function git(directory: string, ...args: readonly string[]): string {
  return spawnSync('git', ['-C', directory, ...args], { encoding: 'utf8' }).stdout.trim();
}

/** Runs the built command line; the embedded GitHub, which lives in this process, goes on meanwhile. */
function cli(...args: readonly string[]): Promise<{ readonly code: number; readonly stdout: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [join(ROOT, 'dist', 'cli', 'index.js'), ...args], (error, stdout, stderr) => {
      const code = typeof error?.code === 'number' ? error.code : 0;
      resolve({ code, stdout: `${stdout}${stderr}` });
    });
  });
}

function indent(text: string): string {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n');
}
