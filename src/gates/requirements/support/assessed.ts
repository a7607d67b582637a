import type { LocatedDocument } from '../../../documents/yaml.ts';
import { code, prose } from '../../../prose.ts';
import { defineFindings, type Texts } from './findings.ts';
import type { Gap } from './gap.ts';
import type { Context } from './kind.ts';

const { make, catalogue } = defineFindings('assessment', {
  gone: {
    about: 'An assessment was made of a file that no longer exists.',
    words: ({ path, file }: Texts<'path' | 'file'>) => ({
      message: prose`${code(path)} assessed ${code(file)}, which is gone`,
      remedy: prose`assess again, and remove ${code(file)} from ${code('assessed')}`,
    }),
  },
  stale: {
    about: 'An assessment was made of another version of a file.',
    words: ({ path, file, now }: Texts<'path' | 'file' | 'now'>) => ({
      message: prose`${code(path)} assessed another version of ${code(file)}`,
      remedy: prose`assess again, then set ${code(`${file}: ${now}`)} under ${code('assessed')}`,
    }),
  },
});

export { catalogue as ASSESSMENT_FINDINGS };

/**
 * What an assessment says it was made of: `assessed: { prompts/system.md: <git object id> }`. Other bytes there now
 * make it stale. Ids may be shortened to twelve characters.
 */
export function assessedContent(
  { path, document }: { readonly path: string; readonly document: LocatedDocument },
  { trees }: Context,
): readonly Gap[] {
  const { assessed } = (document.value ?? {}) as { readonly assessed?: unknown };
  if (typeof assessed !== 'object' || assessed === null) return [];
  return Object.entries(assessed).flatMap(([file, id]): readonly Gap[] => {
    const position = document.at(['assessed', file]);
    const now = trees.head.entries.get(file)?.sha;
    if (now === undefined) {
      return [make.gone({ path, file }, { path, position })];
    }
    const text = String(id);
    if (text.length >= 12 && now.startsWith(text)) return [];
    return [make.stale({ path, file, now: now.slice(0, 12) }, { path, position })];
  });
}
