/**
 * Builds `dist/` twice from the last commit, each time in a folder of its own, and compares the bytes: whoever builds a release
 * from its commit gets the files that were released.
 *
 * The packages are those of this work tree, at another path for each build.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

const root = join(import.meta.dirname, '..');

/** SHA-256 of each file of `dist/`, by its path. */
function digests(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return new Map(
    names.flatMap((name) => {
      const file = join(folder, name);
      if (!statSync(file).isFile()) return [];
      return [[relative(folder, file), createHash('sha256').update(readFileSync(file)).digest('hex')]];
    }),
  );
}

function build(name: string): ReadonlyMap<string, string> {
  const scratch = mkdtempSync(join(tmpdir(), 'aims-gate-reproducible-'));
  const folder = join(scratch, name);
  try {
    mkdirSync(folder);
    const commit = execFileSync('git', ['archive', 'HEAD'], { cwd: root, maxBuffer: 1024 ** 3 });
    execFileSync('tar', ['-x', '-C', folder], { input: commit });
    rmSync(join(folder, 'dist'), { recursive: true, force: true });
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    execFileSync(process.execPath, ['scripts/bundle.ts'], { cwd: folder, stdio: 'inherit' });
    return digests(join(folder, 'dist'));
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

const first = build('one');
const second = build('another-and-longer-name');
const names = [...new Set([...first.keys(), ...second.keys()])].sort();
const differ = names.filter((name) => first.get(name) !== second.get(name));
const all = createHash('sha256')
  .update(names.map((name) => `${first.get(name)}  ${name}\n`).join(''))
  .digest('hex');
if (differ.length > 0) {
  process.stderr.write(`two builds differ in ${differ.join(', ')}\n`);
  process.exitCode = 1;
} else process.stdout.write(`two builds gave the same ${names.length} files: sha256 of the list ${all}\n`);
