/** A ledger on a branch of a local repository, written by the store that writes it on GitHub. */
import { execFileSync } from 'node:child_process';
import type { Signer } from '../../src/evidence/signers/signer.ts';
import type { Decision } from '../../src/evidence/statement.ts';
import { branchStore } from '../../src/evidence/stores/branch.ts';
import type { GitData } from '../../src/evidence/stores/git-data.ts';
import { gitObjects } from '../../src/git/objects.ts';
import { parseSha, type Sha } from '../../src/ids.ts';

export const LEDGER = 'aims/evidence';

export async function appendLocally(
  directory: string,
  decisions: readonly Decision[],
  signer?: Signer,
): Promise<void> {
  const store = branchStore({
    git: localGitData(directory),
    branch: LEDGER,
    ...(signer === undefined ? {} : { signer }),
    sleep: async () => undefined,
    random: () => 0,
  });
  await store.append(decisions);
}

function localGitData(directory: string): GitData {
  const objects = gitObjects(directory);
  const git = (args: readonly string[], input?: Buffer): string =>
    execFileSync('git', ['-C', directory, ...args], {
      input,
      encoding: 'utf8',
      maxBuffer: 1 << 30,
      stdio: ['pipe', 'pipe', 'pipe'],
    }).trim();
  const sha = (text: string): Sha => {
    const parsed = parseSha(text);
    if (parsed === undefined) throw new TypeError(`no id: ${text}`);
    return parsed;
  };
  return {
    async head(branch) {
      const found = git(['for-each-ref', '--format=%(objectname)', `refs/heads/${branch}`]);
      return found === '' ? undefined : sha(found);
    },
    async list(commit, prefix) {
      const lines = git(['ls-tree', '-r', '-z', commit, '--', prefix]).split('\0');
      const entries = lines.flatMap((line) => {
        const [meta = '', path] = line.split('\t');
        return path === undefined ? [] : [[path, sha(meta.split(' ')[2] ?? '')] as const];
      });
      return new Map(entries);
    },
    async read(blob) {
      const read = (await objects.blobs([blob])).get(blob);
      if (read?.state !== 'read') throw new TypeError(`no blob ${blob}`);
      return read.bytes;
    },
    async commit(parent, files, message) {
      const parts: Buffer[] = [];
      const say = (text: string): number => parts.push(Buffer.from(text, 'utf8'));
      const data = (bytes: Uint8Array): void => {
        say(`data ${bytes.byteLength}\n`);
        parts.push(Buffer.from(bytes));
        say('\n');
      };
      say('commit refs/heads/aims-fresh\nmark :1\ncommitter ledger <ledger@localhost> 1795600000 +0000\n');
      data(Buffer.from(message));
      if (parent !== undefined) say(`from ${parent}\n`);
      for (const [path, bytes] of files) {
        say(`M 100644 inline ${path}\n`);
        data(bytes);
      }
      git(['fast-import', '--quiet', '--force', '--date-format=raw'], Buffer.concat(parts));
      const made = git(['rev-parse', 'refs/heads/aims-fresh']);
      git(['update-ref', '-d', 'refs/heads/aims-fresh']);
      return sha(made);
    },
    async advance(branch, from, to) {
      git(['update-ref', `refs/heads/${branch}`, to, from ?? '']);
      return 'advanced';
    },
  };
}
