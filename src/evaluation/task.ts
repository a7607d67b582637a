import type { Login, Sha } from '../ids.ts';

/** Which pull request an event is about. Only a hint: everything is read again from the API. */
export interface PullRequestHint {
  readonly number: number;
  readonly headSha?: Sha;
  readonly headRef?: string;
  readonly baseRef?: string;
}

/** What a run is asked to do. */
export type Task =
  | {
      readonly kind: 'judge';
      readonly pullRequest: PullRequestHint;
      /** `new`: it was just opened, so the gate has no comment on it yet. */
      readonly state: 'new' | 'known';
    }
  | {
      readonly kind: 'judge-group';
      readonly headSha: Sha;
      readonly headRef: string;
      readonly baseRef: string;
    }
  /** Every open pull request on `headSha`. `branch`: its name, for the API does not list those of forks by commit. */
  | { readonly kind: 'judge-head'; readonly headSha: Sha; readonly branch: string }
  /** The default branch as it stands, and open pull requests whose verdict is missing or old. */
  | { readonly kind: 'sweep' }
  | { readonly kind: 'record'; readonly pullRequest: number }
  | {
      readonly kind: 'record-push';
      readonly branch: string;
      readonly before: Sha;
      readonly after: Sha;
      readonly actor?: { readonly login: Login; readonly id?: number };
      /** ISO 8601, UTC: by GitHub's clock; absent where the event does not say. */
      readonly at?: string;
    }
  /** How the repository is set up. */
  | { readonly kind: 'doctor' }
  /** What earlier runs have not recorded. */
  | { readonly kind: 'record-missed' }
  /** An issue was closed: perhaps one about an override. */
  | { readonly kind: 'record-override-review'; readonly issue: number }
  /** What running systems did, from files of the job. */
  | { readonly kind: 'record-operation' }
  | { readonly kind: 'nothing'; readonly because: string }
  | { readonly kind: 'unsupported'; readonly because: string };
