import { readFile, writeFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { documentAt, redraft, sourcesIn } from '../../adoption/redraft.ts';
import { countOf } from '../../count-of.ts';
import { badInput } from '../../errors.ts';
import type { Catalog } from '../../evaluation/shipped-data.ts';
import { openRepository } from '../../git/repository.ts';
import { requireWorkTree } from '../../git/require-work-tree.ts';
import { snapshot } from '../../git/work-tree.ts';
import { visible } from '../../reporters/visible.ts';
import { diffOf } from '../diff-text.ts';
import { type KnowledgeRequest, knowledgeOf } from './draft-knowledge.ts';

export interface DraftRequest extends KnowledgeRequest {
  /** Documents to draft; none: every one that is there. */
  readonly files: readonly string[];
  /** Say what would be written, and write nothing. */
  readonly dryRun?: boolean;
}

/**
 * Fills what can be known in documents that are there, and shows each difference with its sources. Every statement bears its mark: no gate
 * takes it before a person confirmed it. Throws `bad-input` before anything is written.
 */
export async function draftDocuments(request: DraftRequest, catalog: Catalog): Promise<string> {
  const real = await openRepository(request.repo);
  const top = await requireWorkTree(real);
  const aside = await snapshot(real, request.repo, 'work-tree');
  try {
    const { objects } = await openRepository(aside.directory);
    const there = [...((await objects.trees([aside.commit], [''])).get(aside.commit)?.entries.keys() ?? [])];
    const paths = request.files.length === 0 ? there : request.files.map((file) => inTree(file, top, there));
    const known = await knowledgeOf(request, aside, catalog);
    const lines: string[] = [];
    let changed = 0;
    for (const path of paths) {
      const document = documentAt(path);
      if (document === undefined) continue;
      const before = await readFile(join(top, path), 'utf8');
      const after = await redraft(document, before, known);
      if (after === before) continue;
      changed += 1;
      lines.push(...shownDraft(path, before, after));
      if (request.dryRun !== true) await writeFile(join(top, path), after);
    }
    return `${[...lines, ...endOf(changed, request.dryRun === true)].map(visible).join('\n')}\n`;
  } finally {
    await aside.remove();
  }
}

/** One drafted document: what is new in it, and where that comes from. */
export function shownDraft(path: string, before: string, after: string): readonly string[] {
  const sources = sourcesIn(before, after).map((source) => `  from ${source}`);
  return [path, ...diffOf(before, after).map((line) => `  ${line}`), ...sources, ''];
}

function endOf(changed: number, dryRun: boolean): readonly string[] {
  if (changed === 0) return ['nothing to draft: no document lacks what the repository tells'];
  const what = `${dryRun ? 'would draft in' : 'drafted in'} ${countOf(changed, 'document')}`;
  return [`${what}; no gate takes it before \`aims-gate confirm FILE\``];
}

function inTree(file: string, top: string, there: readonly string[]): string {
  const path = relative(top, resolve(file)).split(sep).join('/');
  const known = there.includes(path) ? path : there.find((one) => one === file);
  if (known !== undefined && documentAt(known) !== undefined) return known;
  throw badInput(
    known === undefined ? `there is no document ${file}` : `${file} is not a document that can be drafted`,
    'give files under .aims, or none to draft every one; `aims-gate new` makes a new one',
  );
}
