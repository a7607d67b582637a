import { fields } from '../../documents/fields.ts';
import { nearest } from '../../documents/nearest.ts';
import type { Problem } from '../../documents/position.ts';
import type { Path } from '../../documents/yaml.ts';
import type { RawGate } from './check.ts';
import { impossibleGlob } from './matches-nothing.ts';

/** What a path of a document may hold for the system that is judged. */
const STANDS_FOR: readonly string[] = ['{system}', '{id}'];

/** Keys under which a requirement names files. */
const NAMES_FILES: ReadonlySet<string> = new Set(['path', 'results', 'documents', 'folder', 'resources']);

/** Words in braces that stand for nothing: `{sytem}/model-card.md` is a file that nobody has. */
export const namesNothing = ({ written, path, document }: RawGate): readonly Problem[] => {
  const found: Problem[] = [];
  const visit = (value: unknown, at: Path, files: boolean): void => {
    if (typeof value === 'string' && files) found.push(...impossibleGlob(value, at, document));
    if (typeof value === 'string' && files)
      for (const [word] of value.slice(0, 500).matchAll(/\{[A-Za-z-]{1,40}\}/g)) {
        if (STANDS_FOR.includes(word)) continue;
        const near = nearest(word, STANDS_FOR);
        found.push({
          position: document.at(at),
          message: `\`${word}\` in \`${value.slice(0, 80)}\` stands for nothing`,
          hint: near === undefined ? `there are ${STANDS_FOR.join(' and ')}` : `did you mean \`${near}\`?`,
        });
      }
    if (Array.isArray(value)) for (const [index, one] of value.entries()) visit(one, [...at, index], files);
    for (const [key, one] of Object.entries(fields(value)))
      visit(one, [...at, key], files || NAMES_FILES.has(key));
  };
  visit(written.require, [...path, 'require'], false);
  return found;
};
