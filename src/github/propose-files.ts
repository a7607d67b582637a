import { AimsError } from '../errors.ts';
import type { Sha } from '../ids.ts';
import { apiError, type Client, type Repo, statusOf } from './client.ts';

/** New files for a branch of their own, and the pull request that proposes them. */
export interface FileProposal {
  /** The branch that they would be merged into, with its tip. */
  readonly base: { readonly name: string; readonly tip: Sha };
  /** Name of the new branch. */
  readonly branch: string;
  /** Path → text; a file that the base has is replaced. */
  readonly files: ReadonlyMap<string, string>;
  readonly title: string;
  /** Markdown. */
  readonly body: string;
}

/**
 * Opens a pull request with one commit; returns its address.
 *
 * Throws `nothing-to-do` when the branch is there already. A step that fails later leaves at most the branch behind, and says so.
 */
export async function proposeFiles(client: Client, repo: Repo, proposal: FileProposal): Promise<string> {
  const { base, branch, files, title, body } = proposal;
  const { git, pulls } = client.rest;
  try {
    const { data: parent } = await git.getCommit({ ...repo, commit_sha: base.tip });
    const tree = [...files].map(([path, content]) => ({
      path,
      content,
      mode: '100644' as const,
      type: 'blob' as const,
    }));
    const { data: made } = await git.createTree({ ...repo, base_tree: parent.tree.sha, tree });
    const { data: commit } = await git.createCommit({
      ...repo,
      message: title,
      tree: made.sha,
      parents: [base.tip],
    });
    await git.createRef({ ...repo, ref: `refs/heads/${branch}`, sha: commit.sha });
  } catch (error) {
    if (statusOf(error) !== 422) throw apiError(error, `push the branch ${branch}`, 'contents: write');
    const hint = 'merge or close its pull request and delete the branch, then run it again';
    throw new AimsError('nothing-to-do', `the branch ${branch} is there already`, hint, { cause: error });
  }
  try {
    return (await pulls.create({ ...repo, title, body, head: branch, base: base.name })).data.html_url;
  } catch (error) {
    throw apiError(
      error,
      `open a pull request for the branch ${branch}, which was pushed`,
      'pull-requests: write',
    );
  }
}
