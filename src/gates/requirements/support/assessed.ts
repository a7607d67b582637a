import type { Located } from '../../../documents/yaml.ts';
import { code, prose } from '../../../prose.ts';
import type { Context, Gap } from './kind.ts';
import { gapAt } from './paper.ts';

/**
 * What an assessment says it was made of: `assessed: { prompts/system.md: <git object id> }`. Other bytes there now
 * make it stale. Ids may be shortened to twelve characters.
 */
export function assessedContent(
  { path, document }: { readonly path: string; readonly document: Located },
  { trees }: Context,
): readonly Gap[] {
  const { assessed } = (document.value ?? {}) as { readonly assessed?: unknown };
  if (typeof assessed !== 'object' || assessed === null) return [];
  return Object.entries(assessed).flatMap(([file, id]): readonly Gap[] => {
    const position = document.at(['assessed', file]);
    const now = trees.head.entries.get(file)?.sha;
    if (now === undefined) {
      const message = prose`${code(path)} assessed ${code(file)}, which is gone`;
      return [gapAt(path, position, message, prose`assess again, and take it out of ${code('assessed')}`)];
    }
    const text = String(id);
    if (text.length >= 12 && now.startsWith(text)) return [];
    const message = prose`${code(path)} assessed another version of ${code(file)}`;
    const remedy = prose`assess again, then set ${code(`${file}: ${now.slice(0, 12)}`)} under ${code('assessed')}`;
    return [gapAt(path, position, message, remedy)];
  });
}
