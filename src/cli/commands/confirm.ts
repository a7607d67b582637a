import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { countOf } from '../../count-of.ts';
import { confirmText, draftMark } from '../../documents/drafted.ts';
import { badInput } from '../../errors.ts';
import { visible } from '../../reporters/visible.ts';

/**
 * Takes the marks `drafted from …` out of `files` and says, line by line, what is confirmed by that.
 *
 * Anyone who runs it confirms: the commit carries their name. Throws `bad-input` before anything is written.
 */
export async function confirm(
  files: readonly string[],
  options: { readonly dryRun?: boolean },
): Promise<string> {
  if (files.length === 0) return waiting();
  const read = await Promise.all(
    files.map(async (file) => {
      try {
        return { file, text: await readFile(file, 'utf8') };
      } catch (cause) {
        throw badInput(`cannot read ${file}`, 'give documents that are there', { cause });
      }
    }),
  );
  const lines: string[] = [];
  for (const { file, text } of read) {
    const marked = confirmedIn(text);
    lines.push(`${file}: ${marked.length === 0 ? 'nothing was drafted' : `${marked.length} confirmed`}`);
    lines.push(...marked.map((line) => `  ${line}`));
    if (marked.length > 0 && options.dryRun !== true) await writeFile(file, confirmText(text));
  }
  return `${lines.map(visible).join('\n')}\n`;
}

/** The documents below `.aims` that hold drafted statements: nobody confirms what they did not name. */
async function waiting(): Promise<string> {
  const entries = await readdir('.aims', { recursive: true, withFileTypes: true }).catch(() => []);
  const lines: string[] = [];
  for (const entry of entries.filter((one) => one.isFile())) {
    const file = join(entry.parentPath, entry.name);
    const count = confirmedIn(await readFile(file, 'utf8')).length;
    if (count > 0) lines.push(`  ${file}: ${countOf(count, 'drafted statement')}`);
  }
  if (lines.length === 0) return 'Nothing below .aims waits to be confirmed.\n';
  const next = 'Read each, then confirm it by name: aims-gate confirm FILE';
  return `${['Not confirmed yet:', ...lines.sort(), next].map(visible).join('\n')}\n`;
}

/** What the marks of a document stand for: the line they end, or the statement below them. */
function confirmedIn(text: string): readonly string[] {
  const lines = text.split('\n');
  return lines.flatMap((line, index) => {
    const drafted = confirmText(line) === line ? undefined : draftMark(line);
    if (drafted === undefined) return [];
    const { place, statement } = drafted;
    const below = lines.slice(index + 1).find((next) => next.trim() !== '');
    return [`${statement === '' ? (below ?? '').trim() : statement}  (drafted from ${place})`];
  });
}
