/**
 * Builds `dist/` from `src/`: `tsc`, then ncc, once for the action and once for the command line.
 *
 * `--check` builds elsewhere and fails when the committed `dist/` is not what the sources give.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

const root = join(import.meta.dirname, '..');
const bin = (name: string): string => join(root, 'node_modules', '.bin', name);

function build(out: string): void {
  rmSync(join(root, 'lib'), { recursive: true, force: true });
  execFileSync(bin('tsc'), ['-p', 'tsconfig.json'], { cwd: root, stdio: 'inherit' });
  // Already JavaScript: the validators that `npm run generate` wrote.
  const isScript = (path: string): boolean => !/\.(?:ts|cts)$/.test(path);
  for (const room of ['documents', 'evidence']) {
    const generated = join(room, 'generated');
    cpSync(join(root, 'src', generated), join(root, 'lib', generated), { recursive: true, filter: isScript });
  }
  const bundle = (entry: string, to: string): void => {
    const options = ['--out', to, '--target', 'es2022', '--no-cache', '--quiet', '--license', 'licenses.txt'];
    execFileSync(bin('ncc'), ['build', entry, ...options], { cwd: root, stdio: 'inherit' });
  };
  rmSync(out, { recursive: true, force: true });
  bundle('lib/action/index.js', out);
  bundle('lib/cli/index.js', join(out, 'cli'));
}

/** Path → bytes of every file under `folder`. */
function files(folder: string): Map<string, Buffer> {
  const found = new Map<string, Buffer>();
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = join(folder, name);
    if (statSync(path).isFile()) found.set(relative(folder, path), readFileSync(path));
  }
  return found;
}

if (process.argv.includes('--check')) {
  const scratch = mkdtempSync(join(tmpdir(), 'aims-gate-dist-'));
  build(scratch);
  const [fresh, kept] = [files(scratch), files(join(root, 'dist'))];
  rmSync(scratch, { recursive: true });
  const names = [...new Set([...fresh.keys(), ...kept.keys()])].sort();
  const stale = names.filter((name) => {
    const [a, b] = [fresh.get(name), kept.get(name)];
    return a === undefined || b === undefined || !a.equals(b);
  });
  if (stale.length > 0) {
    process.stderr.write(`dist/ is stale (${stale.join(', ')}): run \`npm run build\` and commit it\n`);
    process.exitCode = 1;
  }
} else {
  const scratch = mkdtempSync(join(tmpdir(), 'aims-gate-dist-'));
  build(scratch);
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  cpSync(scratch, join(root, 'dist'), { recursive: true });
  rmSync(scratch, { recursive: true });
}
