/** Real git repositories for tests, and the way to bring them into the embedded GitHub, object by object. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ADMIN, type EmbeddedGitHub, OWNER, REPO } from './embedded-github.ts';
import { leaves, newCommits, type RawObjects, readCommit, readObjects } from './git-objects.ts';
import { outputOf, type ProgramRun } from './programs.ts';

/** Path → text; null removes the file. */
export type Files = Readonly<Record<string, string | null>>;

/** What `git init` makes, with the configuration below: one process less for each test. */
const FOLDERS = ['objects/info', 'objects/pack', 'refs/heads', 'refs/tags'];

/** Nothing of a test has to survive the machine, and no repository of one grows so large that git should tidy it. */
const CONFIG = `[user]
\tname = sam
\temail = sam@users.noreply.github.com
[commit]
\tgpgsign = false
[gc]
\tauto = 0
[maintenance]
\tauto = false
[core]
\tfsync = none
`;
const FORMAT = `[core]
\trepositoryformatversion = 0
\tfilemode = true
\tbare = false
\tlogallrefupdates = true
`;

/** Whose configuration git reads: nobody's but the repository's own. */
const OURS = { TZ: 'UTC', GIT_CONFIG_GLOBAL: '/dev/null' };

export class TestRepository {
  readonly directory: string;
  /** What it is called on the embedded GitHub. */
  repo = REPO;
  /** Commits and blobs that the embedded GitHub has. */
  readonly #pushed = new Set<string>();
  #objects: RawObjects | undefined;
  #minute = 0;

  /** @param from a repository that this one is a copy of */
  constructor(directory = mkdtempSync(join(tmpdir(), 'aims-gate-repo-')), from?: TestRepository) {
    this.directory = directory;
    if (from !== undefined) {
      this.#minute = from.#minute;
      cpSync(from.directory, directory, { recursive: true });
      return;
    }
    for (const folder of FOLDERS) mkdirSync(join(directory, '.git', folder), { recursive: true });
    writeFileSync(join(directory, '.git', 'HEAD'), 'ref: refs/heads/main\n');
    // One that git made already keeps the format that it has.
    const config = join(directory, '.git', 'config');
    const made = existsSync(config) ? readFileSync(config, 'utf8') : FORMAT;
    writeFileSync(config, `${CONFIG}${made}`);
  }

  git(...args: readonly string[]): string {
    // Fixed dates in UTC: the embedded GitHub then computes the very same commit ids.
    const date = new Date(Date.UTC(2026, 10, 20, 9, this.#minute)).toISOString().replace('.000Z', 'Z');
    const env = { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date, ...OURS };
    return this.#run(args, { env }).toString('utf8').trim();
  }

  #run(args: readonly string[], run: ProgramRun): Buffer {
    return outputOf('git', ['-C', this.directory, ...args], run);
  }

  /** A commit of that time, of `files` on the current branch. */
  commitAt(at: string, message: string, files: Files): string {
    this.write(files);
    this.git('add', '--all');
    const env = { GIT_AUTHOR_DATE: at, GIT_COMMITTER_DATE: at, ...OURS };
    this.#run(['commit', '--quiet', '--allow-empty', '-m', message], { env });
    return this.#head();
  }

  /** The commit at the tip of a local branch, read without a process of its own. */
  tip(branch: string): string {
    const loose = join(this.directory, '.git', 'refs', 'heads', branch);
    return existsSync(loose) ? readFileSync(loose, 'utf8').trim() : this.git('rev-parse', branch);
  }

  write(files: Files): void {
    for (const [path, text] of Object.entries(files)) {
      const file = join(this.directory, path);
      if (text === null) rmSync(file, { force: true });
      else {
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, text);
      }
    }
  }

  /** Commits `files` on the current branch and returns the commit's id. */
  commit(message: string, files: Files, author = 'sam'): string {
    this.#minute += 1;
    this.write(files);
    this.git('add', '--all');
    const who = `${author} <${author}@users.noreply.github.com>`;
    this.git(
      '-c',
      `user.name=${author}`,
      '-c',
      `user.email=${author}@users.noreply.github.com`,
      'commit',
      '--quiet',
      '--allow-empty',
      `--author=${who}`,
      '-m',
      message,
    );
    return this.#head();
  }

  #head(): string {
    const head = readFileSync(join(this.directory, '.git', 'HEAD'), 'utf8').trim();
    return head.startsWith('ref: refs/heads/') ? this.tip(head.slice('ref: refs/heads/'.length)) : head;
  }

  /**
   * Puts a commit of `files` alone on each of the branches, one after the other, each the parent of the next; the first has none.
   * In one process, and without a work tree: what tables of many cases are made of.
   */
  plant(
    branches: readonly { readonly name: string; readonly files: Files; readonly author?: string }[],
  ): void {
    const stream = branches.flatMap(({ name, files, author = 'sam' }, index) => {
      this.#minute += 1;
      const at = Date.UTC(2026, 10, 20, 9, this.#minute) / 1000;
      const who = `${author} <${author}@users.noreply.github.com> ${at} +0000`;
      const head = [`commit refs/heads/${name}`, `mark :${index + 1}`];
      if (index === 0) head.unshift(`reset refs/heads/${name}`, '');
      const parent = index === 0 ? [] : [`from :${index}`];
      const texts = Object.entries(files).flatMap(([path, text]) =>
        text === null ? [] : [`M 100644 inline ${JSON.stringify(path)}`, data(text)],
      );
      return [
        ...head,
        `author ${who}`,
        `committer ${who}`,
        data(`${name}\n`),
        ...parent,
        'deleteall',
        ...texts,
      ];
    });
    const input = `${stream.join('\n')}\n`;
    this.#run(['fast-import', '--quiet', '--force'], { input });
  }

  /** Stages a symbolic link, whether or not the disk can hold one. */
  link(path: string, target: string): void {
    const sha = this.#run(['hash-object', '-w', '--stdin'], { input: target });
    this.git('update-index', '--add', '--cacheinfo', `120000,${sha.toString('utf8').trim()},${path}`);
    this.git('checkout-index', '--force', '--', path);
  }

  branch(name: string, from = 'main'): void {
    this.git('checkout', '--quiet', '-B', name, from);
  }

  /** Sends a branch with every object it needs to the embedded GitHub. */
  async push(github: EmbeddedGitHub, branch: string, login = ADMIN): Promise<string> {
    const head = this.tip(branch);
    const read = this.#objects;
    const objects = read?.commits.has(head) ? read : readObjects(this.directory);
    this.#objects = objects;
    for (const [sha, bytes] of newCommits(head, objects.commits, this.#pushed)) {
      const sent = await this.#send(github, bytes, objects, login);
      if (sent !== sha) throw new TypeError(`the embedded GitHub calls ${sha} ${sent}`);
    }
    const at = `/repos/${OWNER}/${this.repo}/git`;
    try {
      await github.call(login, 'PATCH', `${at}/refs/heads/${branch}`, { sha: head, force: true });
    } catch {
      await github.call(login, 'POST', `${at}/refs`, { ref: `refs/heads/${branch}`, sha: head });
    }
    return head;
  }

  /** Sends a commit with its files; returns its id there. */
  async #send(github: EmbeddedGitHub, bytes: Buffer, objects: RawObjects, login: string): Promise<string> {
    const at = `/repos/${OWNER}/${this.repo}/git`;
    const { tree: root, ...commit } = readCommit(bytes);
    const tree = [...leaves(root, objects.trees)];
    for (const { sha: blob } of tree) {
      const content = objects.blobs.get(blob)?.toString('base64');
      if (content === undefined || this.#pushed.has(blob)) continue;
      this.#pushed.add(blob);
      await github.call(login, 'POST', `${at}/blobs`, { content, encoding: 'base64' });
    }
    const made = (await github.call(login, 'POST', `${at}/trees`, { tree })) as { sha: string };
    const sent = await github.call(login, 'POST', `${at}/commits`, { ...commit, tree: made.sha });
    return (sent as { sha: string }).sha;
  }

  remove(): void {
    rmSync(this.directory, { recursive: true, force: true });
  }
}

function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}`;
}
