/**
 * Writes the id of a release's commit where the examples have a placeholder: a commit cannot hold its own id.
 *
 *     node scripts/pin-workflows.ts <full commit id> <tag> [folder]
 *
 * The release workflow does it before it packs, so `aims-gate init` of the package writes workflows that run; the pull
 * request after the release does it for the documentation (docs/release.md).
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** With the comment behind it: an id, or the last release's. */
const PINNED = /(aims-gate\/aims-gate@)[0-9a-f]{40}(?: # [^\n]*)?/g;
const FOLDERS = ['policies/workflows', 'policies/one-file', 'policies/app', 'docs', '.'];

const [id = '', tag = '', root = join(import.meta.dirname, '..')] = process.argv.slice(2);
if (!/^[0-9a-f]{40}$/.test(id) || !/^v\d+\.\d+\.\d+$/.test(tag))
  throw new TypeError('give the full id of the commit and its tag: pin-workflows.ts 9c1d… v1.2.3');

let written = 0;
for (const folder of FOLDERS) {
  if (!existsSync(join(root, folder))) continue;
  for (const name of readdirSync(join(root, folder)).filter((one) => /\.(?:ya?ml|md)$/.test(one))) {
    const file = join(root, folder, name);
    const text = readFileSync(file, 'utf8');
    const pinned = text.replace(PINNED, `$1${id} # ${tag}`);
    if (pinned === text) continue;
    writeFileSync(file, pinned);
    written += 1;
  }
}
process.stdout.write(`${written} files name ${id} (${tag})\n`);
