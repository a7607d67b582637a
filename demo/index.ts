/**
 * The main job, from a pull request to signed evidence, on this machine: a real git repository, an embedded
 * GitHub, and the built action started the way a runner starts it.
 */
import { execFile, execFileSync, spawnSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createColors } from 'picocolors';
import { ADMIN, OWNER, REPO } from '../test/support/embedded-github.ts';
import { BOLDER_PROMPT, PRODUCT, PROMPT, SYSTEM, UPDATED_CARD } from '../test/support/product.ts';
import type { ActionResult } from '../test/support/runner.ts';
import { AT, World } from '../test/support/world.ts';

const ROOT = join(import.meta.dirname, '..');
const OUT = join(ROOT, 'demo-out');
const paint = createColors(process.stdout.isTTY && process.env.NO_COLOR === undefined);

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

function step(text: string): void {
  say(`\n${paint.bold(paint.magenta(text))}`);
}

/** What the action printed, without the runner's own commands. */
function show(result: ActionResult): void {
  const lines = result.stdout
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
const world = await World.start({ ...PRODUCT, '.aims/allowed_signers': allowed });
const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const secret = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

try {
  say(paint.bold('aims-gate demo: a shop with a support assistant, on a GitHub that runs on this machine'));

  step('1  Sam makes the assistant bolder: the prompt no longer refuses medical advice');
  for (const line of PROMPT.trim().split('\n').slice(1, 2)) say(paint.red(`  - ${line}`));
  for (const line of BOLDER_PROMPT.trim().split('\n').slice(1, 2)) say(paint.green(`  + ${line}`));
  const number = await world.open('bolder-assistant', { 'prompts/system.md': BOLDER_PROMPT });
  const opened = await world.judge(number);
  step(`2  The gate judges pull request #${number} (exit code ${opened.code}: it could judge)`);
  show(opened);
  await describeGitHub('bolder-assistant', number, '1-gaps.md');

  step('3  Sam writes into the model card what the assistant no longer refuses');
  await world.push('bolder-assistant', { [`${SYSTEM}/model-card.md`]: UPDATED_CARD });
  const waiting = await world.judge(number, { action: 'synchronize' });
  show(waiting);
  await describeGitHub('bolder-assistant', number, '2-waiting.md');

  step('4  Dana, who answers for the assistant, reads it and approves');
  await world.review('dana', number);
  const passed = await world.judge(number, { event: 'pull_request_review', action: 'submitted' });
  show(passed);
  await describeGitHub('bolder-assistant', number, '3-passed.md');

  step('5  The branch is rebased: the approval is of the content, and stays');
  const { repository, github } = world;
  repository.git('checkout', '--quiet', 'main');
  repository.commit('Opening hours', { 'src/shop.ts': 'export const shop = "open until nine";\n' });
  await repository.push(github, 'main');
  repository.git('checkout', '--quiet', 'bolder-assistant');
  repository.git('rebase', '--quiet', 'main');
  await repository.push(github, 'bolder-assistant');
  const rebased = await world.judge(number, { action: 'synchronize' });
  show(rebased);

  step('6  Sam changes one word of the prompt: the approval has ended, and the comment says whose');
  const word = BOLDER_PROMPT.replace('helpful', 'most helpful');
  await world.push('bolder-assistant', { 'prompts/system.md': word });
  const ended = await world.judge(number, { action: 'synchronize' });
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
  await world.push('bolder-assistant', {}, 'dana');
  const signed = await world.judge(number, { action: 'synchronize' });
  show(signed);
  await describeGitHub('bolder-assistant', number, '5-signed.md');

  step('8  It is merged; the recording job keeps who decided what, signed');
  await world.merge(number);
  const recorded = await world.judge(number, { action: 'closed', inputs: { 'signing-key': secret } });
  const digests = JSON.parse(recorded.outputs.evidence ?? '[]') as string[];
  for (const digest of digests) say(`  record sha256:${digest}`);
  const clone = await cloneLedger();
  const key = keep('public-key.pem', publicKey.export({ type: 'spki', format: 'pem' }).toString());
  say(`  ${paint.dim('$')} aims-gate evidence verify --repo demo-out/ledger --key ${key}`);
  const verified = await cli('evidence', 'verify', '--repo', clone, '--key', join(OUT, 'public-key.pem'));
  say(indent(verified.stdout));

  step('9  The auditor comes: the evidence package');
  world.repository.git('remote', 'add', 'origin', `https://github.com/${OWNER}/${REPO}.git`);
  world.repository.git('fetch', '--quiet', clone, 'aims/evidence:aims/evidence');
  const shop = ['--repo', world.repository.directory, '--rev', 'bolder-assistant'];
  say(`  ${paint.dim('$')} aims-gate report --key ${key} --out demo-out/report`);
  const reported = await cli(
    'report',
    ...shop,
    '--key',
    join(OUT, 'public-key.pem'),
    '--out',
    join(OUT, 'report'),
  );
  say(indent(reported.stdout).replaceAll(OUT, 'demo-out'));

  step('10  Somebody edits a record afterwards');
  await tamper(clone);
  const broken = await cli('evidence', 'verify', '--repo', clone, '--key', join(OUT, 'public-key.pem'));
  say(indent(broken.stdout));

  const codes = [
    opened,
    waiting,
    passed,
    rebased,
    ended,
    approved,
    signed,
    recorded,
    verified,
    reported,
    broken,
  ];
  const asExpected = codes.map(({ code }) => code).join() === '0,0,0,0,0,0,0,0,0,0,1';
  if (!asExpected) throw new TypeError('the demo did not go as it should: see above');
  step('Look next');
  say('  demo-out/1-gaps.md … 5-signed.md   the comment as it stood after each step');
  say('  demo-out/ledger                    the evidence branch, a git repository of its own');
  say('  demo-out/report/index.html         the evidence package: open it in a browser');
  say('  policies/baseline.yml              the gates you saw at work');
  say('  docs/setup.md                      the workflows to paste into your repository');
} finally {
  await world.stop();
}

async function describeGitHub(branch: string, number: number, file: string): Promise<void> {
  const status = world.verdict(branch);
  const [comment] = await world.comments(number);
  say(`\n  status "AI lifecycle gate": ${paint.bold(status?.state ?? 'none')} (${status?.description})`);
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
  const ref = (await world.github.call(ADMIN, 'GET', `${AT}/git/ref/heads/aims/evidence`)) as Ref;
  const listing = (await world.github.call(
    ADMIN,
    'GET',
    `${AT}/git/trees/${ref.object.sha}?recursive=1`,
  )) as Listing;
  const files: Record<string, string> = {};
  for (const { path, sha } of listing.tree.filter(({ type }) => type === 'blob')) {
    const blob = (await world.github.call(ADMIN, 'GET', `${AT}/git/blobs/${sha}`)) as {
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
  const envelope = JSON.parse(text) as { payload: string };
  const payload = Buffer.from(envelope.payload, 'base64')
    .toString('utf8')
    .replace('"approved"', '"dismissed"');
  commitLedger(directory, {
    [name]: JSON.stringify({ ...envelope, payload: Buffer.from(payload).toString('base64') }),
  });
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
