/**
 * The steps of a release, one a command; the release workflow runs the same ones (docs/release.md).
 *
 *     node scripts/release.ts check    the tree is clean, version and changelog say what is released, the tag is free or this commit's
 *     node scripts/release.ts tag      check, then a signed tag `v1.2.3`
 *     node scripts/release.ts assets   the package, its bill of materials (CycloneDX) and SHA256SUMS, beside package.json
 *     node scripts/release.ts major    moves `v1` to this commit, here and at `origin`
 *
 * `--dry-run` checks and says what would be done. Exit code 2: it is not ready to be released.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

type Step = (version: string) => void;

const [command = '', ...options] = process.argv.slice(2);
const dryRun = options.includes('--dry-run');
const STEPS: Readonly<Record<string, Step>> = { check, tag, assets, major };
const step = STEPS[command];
if (step === undefined || options.some((one) => one !== '--dry-run'))
  fail(`give one of ${Object.keys(STEPS).join(', ')}, and --dry-run to change nothing`);
step(version());

function fail(because: string): never {
  process.stderr.write(`${because}\n`);
  process.exit(2);
}

function git(...args: readonly string[]): string {
  return execFileSync('git', args, { encoding: 'utf8' }).trimEnd();
}

function json(file: string): Readonly<Record<string, unknown>> {
  return JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, unknown>>;
}

/** Of `package.json`. */
function version(): string {
  const found = json('package.json').version;
  if (typeof found !== 'string' || !/^\d+\.\d+\.\d+$/.test(found))
    fail(`package.json: the version is ${String(found)}, and a release has three numbers`);
  return found;
}

function check(version: string): void {
  const changed = git('status', '--porcelain');
  if (changed !== '') fail(`commit or remove first:\n${changed}`);
  const locked = json('package-lock.json').version;
  if (locked !== version)
    fail(
      `package-lock.json is of version ${String(locked)}, and package.json of ${version}: run npm install`,
    );
  const entry = changelogEntry(version);
  if (entry === undefined)
    fail(`CHANGELOG.md: add the heading "## ${version} (YYYY-MM-DD)" and what changes`);
  if (!/^\(\d{4}-\d{2}-\d{2}\)$/.test(entry.day))
    fail(`CHANGELOG.md: give ${version} its day, "## ${version} (YYYY-MM-DD)" in place of "${entry.day}"`);
  if (entry.text.trim() === '') fail(`CHANGELOG.md: say what changes in ${version}`);
  const tagged =
    git('tag', '--list', `v${version}`) === '' ? undefined : git('rev-parse', `v${version}^{commit}`);
  if (tagged !== undefined && tagged !== git('rev-parse', 'HEAD'))
    fail(`v${version} is the tag of another commit, ${tagged.slice(0, 7)}: raise the version`);
  const pushed = process.env.GITHUB_REF_TYPE === 'tag' ? process.env.GITHUB_REF_NAME : undefined;
  if (pushed !== undefined && pushed !== `v${version}`)
    fail(`the tag ${pushed} was pushed, and package.json says ${version}`);
  say(`v${version} is ready to be released`);
}

/** What the changelog says of a version: what stands behind it in the heading, and the text. */
function changelogEntry(version: string): { readonly day: string; readonly text: string } | undefined {
  const [, ...entries] = readFileSync('CHANGELOG.md', 'utf8').split(/^## /m);
  const entry = entries.find((one) => one.split(/\s/, 1)[0] === version);
  if (entry === undefined) return undefined;
  const [heading = '', ...lines] = entry.split('\n');
  return { day: heading.slice(version.length).trim(), text: lines.join('\n') };
}

function tag(version: string): void {
  check(version);
  if (git('tag', '--list', `v${version}`) !== '') fail(`v${version} is tagged already: push it`);
  run('git', 'tag', '--sign', '--message', `v${version}`, `v${version}`);
  say(`now push it: git push origin v${version}`);
}

function assets(version: string): void {
  const name = String(json('package.json').name);
  const archive = `${name.replace(/^@/, '').replace('/', '-')}-${version}.tgz`;
  const bill = `${name.replace(/^@.*\//, '')}.cdx.json`;
  run('npm', 'pack', '--ignore-scripts');
  const listed = capture('npm', 'sbom', '--sbom-format', 'cyclonedx', '--package-lock-only');
  if (dryRun) {
    say(`would write ${bill} and SHA256SUMS`);
    return;
  }
  writeFileSync(bill, listed);
  if (!readdirSync('.').includes(archive)) fail(`npm pack did not write ${archive}`);
  const sums = [archive, bill].map((file) => `${sha256(file)}  ${file}\n`);
  writeFileSync('SHA256SUMS', sums.join(''));
  say(`wrote ${archive}, ${bill} and SHA256SUMS`);
}

function sha256(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

function major(version: string): void {
  const [first = ''] = version.split('.');
  if (git('tag', '--points-at', 'HEAD', `v${version}`) === '') fail(`this commit is not v${version}`);
  run('git', 'tag', '--force', `v${first}`);
  run('git', 'push', '--force', 'origin', `refs/tags/v${first}`);
}

/** Runs a command that changes something; with `--dry-run` it is only said. */
function run(program: string, ...args: readonly string[]): void {
  if (dryRun) {
    say(`would run: ${program} ${args.join(' ')}`);
    return;
  }
  execFileSync(program, args, { stdio: ['ignore', 'inherit', 'inherit'] });
}

function capture(program: string, ...args: readonly string[]): string {
  return execFileSync(program, args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
