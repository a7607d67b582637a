import { templateAt } from '../adoption/places.ts';
import type { Catalog } from '../evaluation/shipped-data.ts';
import type { PullRequestFacts } from '../github/pull-request.ts';
import type { Editor } from '../reporters/editor.ts';

/** GitHub's editor on the branch of `pull`; undefined: its repository is gone. */
export function editorOf(pull: PullRequestFacts, serverUrl: string, catalog: Catalog): Editor | undefined {
  const { headRepo, headRef } = pull;
  if (headRepo === undefined) return undefined;
  return {
    site: { serverUrl, repository: `${headRepo.owner}/${headRepo.repo}` },
    branch: headRef,
    // A document has the name of its template, wherever a policy keeps it.
    draft: (path) => catalog.template(templateAt(path)),
  };
}
