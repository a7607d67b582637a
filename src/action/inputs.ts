import { readFileSync } from 'node:fs';
import { badInput } from '../errors.ts';
import { CHECK_NAME } from '../evaluation/check-name.ts';
import { parseStores } from '../evidence/stores/address.ts';
import type { StoreAddress } from '../evidence/stores/define-store.ts';
import type { Evaluation } from '../gates/evaluation.ts';
import { parseBranch } from '../ids.ts';
import { omitUndefined } from '../omit-undefined.ts';
import type { Mode } from '../terms.ts';

export type CommentMode = 'always' | 'on-gap' | 'never';

/** The action's inputs, and what the runner says about the run. */
export interface Inputs {
  readonly policy: string;
  /** Undefined: not given, so the policy's own mode holds. */
  readonly mode?: Mode;
  /** What a repository gets that never had a policy. */
  readonly withoutPolicy: 'quiet' | 'fail';
  readonly token: string;
  /** May read the other repositories that the policy extends. */
  readonly policyToken?: string;
  readonly checkName: string;
  readonly comment: CommentMode;
  /** What the job is for: an event such as `schedule` starts several jobs. */
  readonly task: 'by-event' | 'record' | 'doctor' | 'operation';
  /** Files and folders to record with `task: operation`. */
  readonly operationData: readonly string[];
  /** The system of what names none. */
  readonly operationSystem?: string;
  /** Whether the job fails when the gate does not pass. */
  readonly failJob: boolean;
  /** Undefined: `none`. The first store leads, the others mirror it. */
  readonly evidence?: readonly [StoreAddress, ...StoreAddress[]];
  /** Whether GitHub attests what is appended. */
  readonly attestations: boolean;
  /** Whether people whose approval is waited for are asked for a review. */
  readonly requestReviewers: 'never' | 'always';
  readonly evidenceBranch: string;
  readonly signer: 'key' | 'sigstore' | 'none';
  readonly signingKey?: string;
  /** Key inputs that the workflow declares and that are empty: a secret that this run is not given. */
  readonly emptyKeys: readonly string[];
  /** The key that signed before: it introduces the new one to the ledger. */
  readonly previousSigningKey?: string;
  /** A Sigstore of one's own; absent: the public one. */
  readonly fulcioUrl?: string;
  readonly rekorUrl?: string;
  readonly pseudonymKey?: string;
  readonly reviewText: 'digest' | 'full';
  readonly sarifFile?: string;
  /** Days a sweep looks ahead. */
  readonly sweepDays: number;
}

export interface ActionRun {
  readonly event: string;
  readonly payload: unknown;
  readonly repository: { readonly owner: string; readonly repo: string };
  readonly apiUrl: string;
  readonly serverUrl: string;
  /** Link to this run in the web interface. */
  readonly url: string;
  readonly id: number;
  /** 1 for the first try; a re-run counts up. */
  readonly attempt: number;
  /** Path of the workflow file that called the gate, where the runner says it. */
  readonly workflow?: string;
  readonly workspace: string;
  readonly temp: string;
  /** Told of each verdict; absent: nobody wants to know. */
  readonly observe?: (evaluation: Evaluation) => void;
}

const DEFAULT_SWEEP_DAYS = 30;

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * What `action.yml` says where a workflow declares no key: an input that is not declared and a secret that is empty look
 * the same to an action otherwise.
 */
const NO_KEY = 'none';

/** The runner writes every input: one that is empty although its default is not was declared with an empty secret. */
function isDeclaredEmpty(env: Environment, name: string): boolean {
  return env[`INPUT_${name.toUpperCase()}`]?.trim() === '';
}

/** The runner hands inputs over as `INPUT_<NAME>`; the key must be named as `action.yml` names it. */
export function readInputs(env: Environment): Inputs {
  const input = (name: string): string | undefined => {
    const text = env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`]?.trim();
    return text === '' ? undefined : text;
  };
  const choice = <T extends string>(name: string, choices: readonly T[]): T | undefined => {
    const text = input(name);
    const found = choices.find((one) => one === text);
    if (text === undefined || found !== undefined) return found;
    throw badInput(`input \`${name}\` is "${text}"`, `use one of: ${choices.join(', ')}`);
  };
  const token = input('token');
  if (token === undefined) {
    throw badInput('input `token` is empty', "leave it out, or pass the job's `github.token`");
  }
  const mode = choice('mode', ['enforce', 'audit'] as const);
  const places = parseStores(input('evidence') ?? 'branch');
  const policyToken = input('policy-token');
  const emptyKeys = ['signing-key', 'pseudonym-key'].filter((name) => isDeclaredEmpty(env, name));
  const key = (name: string): string | undefined => {
    const text = input(name);
    return text === NO_KEY ? undefined : text;
  };
  const signingKey = key('signing-key');
  const previousSigningKey = key('previous-signing-key');
  const declared = signingKey !== undefined || emptyKeys.includes('signing-key');
  const signer = choice('signer', ['key', 'sigstore', 'none'] as const) ?? (declared ? 'key' : 'none');
  if (signer === 'key' && !declared) {
    const hint = 'pass the secret as `signing-key`, or set `signer` to `sigstore` or `none`';
    throw badInput('input `signer` is `key`, and `signing-key` is not given', hint);
  }
  const fulcioUrl = input('fulcio-url');
  const rekorUrl = input('rekor-url');
  const pseudonymKey = key('pseudonym-key');
  const sarifFile = input('sarif-file');
  return {
    policy: input('policy') ?? '.aims/policy.yml',
    ...omitUndefined({ mode }),
    withoutPolicy: choice('without-policy', ['quiet', 'fail'] as const) ?? 'quiet',
    token,
    checkName: input('check-name') ?? CHECK_NAME,
    comment: choice('comment', ['always', 'on-gap', 'never'] as const) ?? 'always',
    task: choice('task', ['by-event', 'record', 'doctor', 'operation'] as const) ?? 'by-event',
    operationData: (input('operation-data') ?? '')
      .split('\n')
      .map((path) => path.trim())
      .filter((path) => path !== ''),
    ...omitUndefined({ operationSystem: input('operation-system') }),
    failJob: (choice('fail-job', ['true', 'false'] as const) ?? 'false') === 'true',
    ...omitUndefined({ evidence: places?.stores }),
    attestations: places?.attestations ?? false,
    requestReviewers: choice('request-reviewers', ['never', 'always'] as const) ?? 'never',
    evidenceBranch: branch(input('evidence-branch') ?? 'aims/evidence'),
    ...omitUndefined({ policyToken }),
    signer,
    emptyKeys: signer === 'key' ? emptyKeys : emptyKeys.filter((name) => name !== 'signing-key'),
    ...omitUndefined({ signingKey, previousSigningKey, fulcioUrl, rekorUrl, pseudonymKey }),
    reviewText: choice('review-text', ['digest', 'full'] as const) ?? 'digest',
    ...omitUndefined({ sarifFile }),
    sweepDays: days(input('sweep-days')),
  };
}

function branch(text: string): string {
  const name = parseBranch(text);
  if (name !== undefined) return name;
  throw badInput(
    `input \`evidence-branch\` is "${text}", which is not a name of a branch`,
    'give a name such as `aims/evidence`',
  );
}

function days(text: string | undefined): number {
  if (text === undefined) return DEFAULT_SWEEP_DAYS;
  if (/^\d{1,4}$/.test(text)) return Number(text);
  throw badInput(`input \`sweep-days\` is "${text}"`, 'give a number of days, such as 30');
}

/** What the runner says: https://docs.github.com/actions/reference/workflows-and-actions/variables */
export function readRun(env: Environment): ActionRun {
  const need = (name: string): string => {
    const text = env[name];
    if (text !== undefined && text !== '') return text;
    throw badInput(`${name} is not set`, 'run this inside GitHub Actions, or use `aims-gate check` locally');
  };
  const [owner = '', repo = ''] = need('GITHUB_REPOSITORY').split('/');
  const serverUrl = env.GITHUB_SERVER_URL ?? 'https://github.com';
  const id = Number(env.GITHUB_RUN_ID ?? 0);
  // owner/repo/.github/workflows/aims.yml@refs/heads/main; another repository's workflow is not ours to guard.
  const workflow = env.GITHUB_WORKFLOW_REF?.match(/^([^/]+\/[^/]+)\/(.+?)@/);
  const own = workflow?.[1]?.toLowerCase() === `${owner}/${repo}`.toLowerCase() ? workflow[2] : undefined;
  return {
    event: need('GITHUB_EVENT_NAME'),
    payload: readPayload(need('GITHUB_EVENT_PATH')),
    repository: { owner, repo },
    apiUrl: env.GITHUB_API_URL ?? 'https://api.github.com',
    serverUrl,
    url: `${serverUrl}/${owner}/${repo}/actions/runs/${id}`,
    id,
    attempt: Number(env.GITHUB_RUN_ATTEMPT ?? 1),
    ...omitUndefined({ workflow: own }),
    workspace: env.GITHUB_WORKSPACE ?? process.cwd(),
    temp: env.RUNNER_TEMP ?? env.GITHUB_WORKSPACE ?? process.cwd(),
  };
}

function readPayload(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    throw badInput(`the event file ${path} is not readable JSON`, 'run the job again', { cause });
  }
}
