/**
 * What each library weighs alone: bundled with all it imports, minified, in kB. `node scripts/weights.ts [NAME …]`;
 * without a name, those of the table in docs/decisions/0005-libraries.md that `src/` imports.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { rolldown } from 'rolldown';

const ROOT = join(import.meta.dirname, '..');
const IMPORT = /(?:from|import\()\s*'((?:@[\w.-]+\/)?[a-z][\w.-]*)(?:\/[^']*)?'/g;

/** Packages that the sources import, each with the entries that they name. */
function importedEntries(): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const file of readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })) {
    if (!/\.c?ts$/.test(file)) continue;
    for (const [text, name = ''] of readFileSync(join(ROOT, 'src', file), 'utf8').matchAll(IMPORT)) {
      if (name.startsWith('node:') || builtinModules.includes(name)) continue;
      const entry = text.slice(text.indexOf("'") + 1, -1);
      found.set(name, (found.get(name) ?? new Set()).add(entry));
    }
  }
  return found;
}

async function weightOf(entries: ReadonlySet<string>): Promise<number> {
  const source = [...entries].map((entry, index) => `export * as e${index} from '${entry}';`).join('\n');
  const bundle = await rolldown({
    input: 'entry',
    cwd: ROOT,
    platform: 'node',
    logLevel: 'silent',
    external: [/^node:/, ...builtinModules],
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === 'entry' ? join(ROOT, 'entry.js') : null),
        load: (id) => (id === join(ROOT, 'entry.js') ? source : null),
      },
    ],
  });
  const { output } = await bundle.generate({ minify: true });
  return output.reduce((sum, one) => sum + (one.type === 'chunk' ? Buffer.byteLength(one.code) : 0), 0);
}

const asked = process.argv.slice(2);
for (const [name, entries] of [...importedEntries()].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const bytes = await weightOf(entries).catch((error: unknown) => String(error).split('\n')[0]);
  process.stdout.write(`${name}  ${typeof bytes === 'number' ? Math.round(bytes / 1000) : bytes}\n`);
}
