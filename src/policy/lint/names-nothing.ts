import { everyValue } from '../../documents/every-value.ts';
import { nearest } from '../../documents/nearest.ts';
import type { Problem } from '../../documents/position.ts';
import type { RawGate } from './check.ts';
import { impossibleGlob } from './matches-nothing.ts';

/** What a path of a document may hold for the system that is judged. */
const STANDS_FOR: readonly string[] = ['{system}', '{id}'];

/** Keys under which a requirement names files. */
const NAMES_FILES: ReadonlySet<string> = new Set(['path', 'results', 'documents', 'folder', 'resources']);

/** Words in braces that stand for nothing: `{sytem}/model-card.md` is a file that nobody has. */
export const namesNothing = ({ written, path, document }: RawGate): readonly Problem[] => {
  const root = [...path, 'require'];
  return everyValue(written.require, root).flatMap(({ value, path: at }): readonly Problem[] => {
    const files = at.slice(root.length).some((key) => NAMES_FILES.has(String(key)));
    if (typeof value !== 'string' || !files) return [];
    const inBraces = [...value.slice(0, 500).matchAll(/\{[A-Za-z-]{1,40}\}/g)].map(([word]) => word);
    const unknown = inBraces.filter((word) => !STANDS_FOR.includes(word));
    return [
      ...impossibleGlob(value, at, document),
      ...unknown.map((word) => {
        const near = nearest(word, STANDS_FOR);
        const hint =
          near === undefined ? `there are ${STANDS_FOR.join(' and ')}` : `did you mean \`${near}\`?`;
        const message = `\`${word}\` in \`${value.slice(0, 80)}\` stands for nothing`;
        return { position: document.at(at), message, hint };
      }),
    ];
  });
};
