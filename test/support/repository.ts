/** Real git repositories for tests, and the way to bring them into the embedded GitHub, object by object. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ADMIN, type EmbeddedGitHub, OWNER, REPO } from './embedded-github.ts';

/** Path → text; null removes the file. */
export type Files = Readonly<Record<string, string | null>>;

export class TestRepository {
  readonly directory: string;
  readonly #pushed = new Set<string>();
  #minute = 0;

  constructor(directory = mkdtempSync(join(tmpdir(), 'aims-gate-repo-'))) {
    this.directory = directory;
    this.git('init', '--quiet', '--initial-branch=main');
    this.git('config', 'user.name', 'sam');
    this.git('config', 'user.email', 'sam@users.noreply.github.com');
    this.git('config', 'commit.gpgsign', 'false');
  }

  git(...args: readonly string[]): string {
    // Fixed dates in UTC: the embedded GitHub then computes the very same commit ids.
    const date = new Date(Date.UTC(2026, 10, 20, 9, this.#minute)).toISOString().replace('.000Z', 'Z');
    const env = {
      ...process.env,
      GIT_AUTHOR_DATE: date,
      GIT_COMMITTER_DATE: date,
      TZ: 'UTC',
      GIT_CONFIG_GLOBAL: '/dev/null',
    };
    return execFileSync('git', ['-C', this.directory, ...args], {
      env,
      encoding: 'utf8',
      stdio: ['pipe', 'pipe', 'pipe'],
    }).trim();
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
    return this.git('rev-parse', 'HEAD');
  }

  branch(name: string, from = 'main'): void {
    this.git('checkout', '--quiet', '-B', name, from);
  }

  /** Sends a branch with every object it needs to the embedded GitHub. */
  async push(github: EmbeddedGitHub, branch: string, login = ADMIN): Promise<string> {
    const head = this.git('rev-parse', branch);
    for (const commit of this.git('rev-list', '--reverse', '--topo-order', branch).split('\n'))
      await this.#send(github, commit, login);
    const at = `/repos/${OWNER}/${REPO}/git`;
    try {
      await github.call(login, 'PATCH', `${at}/refs/heads/${branch}`, { sha: head, force: true });
    } catch {
      await github.call(login, 'POST', `${at}/refs`, { ref: `refs/heads/${branch}`, sha: head });
    }
    return head;
  }

  async #send(github: EmbeddedGitHub, commit: string, login: string): Promise<void> {
    if (this.#pushed.has(commit)) return;
    this.#pushed.add(commit);
    const at = `/repos/${OWNER}/${REPO}/git`;
    const tree = [];
    for (const line of this.git('ls-tree', '-r', '-z', commit)
      .split('\0')
      .filter((one) => one !== '')) {
      const [meta = '', path = ''] = line.split('\t');
      const [mode = '', type = '', sha = ''] = meta.split(' ');
      if (type === 'blob' && !this.#pushed.has(sha)) {
        this.#pushed.add(sha);
        const bytes = execFileSync('git', ['-C', this.directory, 'cat-file', 'blob', sha]);
        await github.call(login, 'POST', `${at}/blobs`, {
          content: bytes.toString('base64'),
          encoding: 'base64',
        });
      }
      tree.push({ path, mode, type, sha });
    }
    const made = (await github.call(login, 'POST', `${at}/trees`, { tree })) as { sha: string };
    const [name = '', parents = '', email = '', date = '', committer = '', mail = '', when = ''] = this.git(
      'show',
      '-s',
      '--format=%an%n%P%n%ae%n%aI%n%cn%n%ce%n%cI',
      commit,
    ).split('\n');
    const message = this.git('show', '-s', '--format=%B', commit);
    const sent = (await github.call(login, 'POST', `${at}/commits`, {
      message,
      tree: made.sha,
      parents: parents.split(' ').filter((one) => one !== ''),
      author: { name, email, date },
      committer: { name: committer, email: mail, date: when },
    })) as { sha: string };
    if (sent.sha !== commit) throw new TypeError(`the embedded GitHub calls ${commit} ${sent.sha}`);
  }

  remove(): void {
    rmSync(this.directory, { recursive: true, force: true });
  }
}
