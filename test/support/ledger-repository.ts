/** Ledgers in git: on a branch of a bare repository, written the fast way, and on the embedded GitHub. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LedgerFile } from '../../src/evidence/reader.ts';
import { ADMIN } from './embedded-github.ts';
import { outputOf } from './programs.ts';
import { AT, type World } from './world.ts';

export const BRANCH = 'aims/evidence';
/** Packed as little as need be: no ledger of a test is kept. */
const FAST = ['-c', 'core.compression=1', 'fast-import', '--depth=0'];

export class LedgerRepository {
  readonly directory: string;

  constructor(directory = mkdtempSync(join(tmpdir(), 'aims-gate-ledger-'))) {
    this.directory = directory;
    outputOf('git', ['init', '--quiet', '--bare', directory]);
  }

  /** Puts `files` into one new commit on the branch, in place of what was there. */
  async write(files: Iterable<LedgerFile> | AsyncIterable<LedgerFile>): Promise<void> {
    const child = spawn('git', ['-C', this.directory, ...FAST, '--quiet', '--force'], {
      stdio: ['pipe', 'inherit', 'inherit'],
    });
    const put = async (bytes: Uint8Array | string): Promise<void> => {
      if (!child.stdin.write(bytes)) await once(child.stdin, 'drain');
    };
    await put(
      `commit refs/heads/${BRANCH}\ncommitter bot <bot@example.com> 1700000000 +0000\ndata 6\nledger\n`,
    );
    for await (const { path, bytes } of files) {
      await put(`M 100644 inline ${path}\ndata ${bytes.length}\n`);
      await put(bytes);
      await put('\n');
    }
    child.stdin.end();
    const [code] = (await once(child, 'close')) as [number];
    if (code !== 0) throw new TypeError(`git fast-import ended with ${code}`);
  }

  remove(): void {
    rmSync(this.directory, { recursive: true, force: true });
  }
}

/** The records on a branch of the embedded GitHub, in order. */
export async function ledgerOn(world: World, branch = BRANCH): Promise<readonly LedgerFile[]> {
  const ref = (await world.github.call(ADMIN, 'GET', `${AT}/git/ref/heads/${branch}`)) as {
    object: { sha: string };
  };
  const tree = (await world.github.call(ADMIN, 'GET', `${AT}/git/trees/${ref.object.sha}?recursive=1`)) as {
    tree: { path: string; type: string; sha: string }[];
  };
  const records = tree.tree.filter(({ path, type }) => type === 'blob' && path.startsWith('records/'));
  const files = records.map(async ({ path, sha }) => {
    const blob = (await world.github.call(ADMIN, 'GET', `${AT}/git/blobs/${sha}`)) as { content: string };
    return { path, bytes: Buffer.from(blob.content, 'base64') };
  });
  return (await Promise.all(files)).sort((a, b) => (a.path < b.path ? -1 : 1));
}
