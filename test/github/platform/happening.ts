/** An event with everything GitHub decides by it: which file runs, on what, where its rows stand, what its token may do. */
export interface Happening {
  readonly name: string;
  readonly action?: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly actor: string;
  /** Who stands behind the event: a fork's and Dependabot's runs get a read-only token and no secrets. */
  readonly trust: 'full' | 'fork' | 'dependabot';
  /** `GITHUB_REF` and `GITHUB_SHA`. */
  readonly ref: string;
  readonly sha: string;
  /** Commit or tree whose workflow files are looked at. */
  readonly files: string;
  /** Commit on which the rows of its jobs stand. */
  readonly rowsOn: string;
  /** What a run is called where the workflow has no `run-name`. */
  readonly title: string;
  /** What a `workflow_run` event tells of the run that this one starts. */
  readonly head: { readonly sha: string; readonly branch: string };
  /** Number of the pull request, where GitHub names it in `workflow_run`: never one of a fork. */
  readonly pull?: number;
  /** How many workflows have started one another up to here: GitHub stops after three. */
  readonly depth: number;
}
