import { extname } from 'node:path/posix';
import { confirmText } from '../documents/drafted.ts';
import { parseMarkdown } from '../documents/markdown.ts';
import { markdownPlaceholders, yamlPlaceholders } from '../documents/placeholders.ts';
import { parseYaml } from '../documents/yaml.ts';

/** How far the documents are. */
export interface Progress {
  readonly documents: number;
  /** Documents that hold something drafted. */
  readonly drafted: number;
  /** Places where an answer is missing. */
  readonly missing: number;
}

/** @param files path and text of each document */
export function progressOf(files: readonly (readonly [string, string])[]): Progress {
  const documents = files.filter(([path]) => !path.endsWith('policy.yml') && path.startsWith('.aims/'));
  const missing = documents.reduce((sum, [path, text]) => sum + missingIn(path, text), 0);
  const drafted = documents.filter(([, text]) => text.includes('drafted from ')).length;
  return { documents: documents.length, drafted, missing };
}

function missingIn(path: string, drafted: string): number {
  const text = confirmText(drafted);
  if (extname(path) === '.md') return markdownPlaceholders(parseMarkdown(text)).length;
  const parsed = parseYaml(text);
  return parsed.ok ? yamlPlaceholders(parsed.document).length : 1;
}
