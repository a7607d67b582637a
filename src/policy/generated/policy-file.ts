/* Generated from src/policy/policy-file.base.json and src/gates/requirements by `npm run generate`: edit the schema, not this file. */

export type Globs = string[];
export type Lookout = 'off' | Globs;
export type ChangeClass =
  | 'model'
  | 'model-id'
  | 'prompt'
  | 'dataset'
  | 'evaluation'
  | 'agent-config'
  | 'setting'
  | 'governance'
  | 'coding-agent'
  | 'unclassified'
  | 'ai-dependency'
  | 'ai-dependency:added'
  | 'ai-dependency:removed'
  | 'ai-dependency:bumped';
export type RiskTier = 'minimal' | 'limited' | 'high' | 'unacceptable';
export type Stage = 'design' | 'data' | 'development' | 'deployment' | 'operation' | 'retired';
export type Transition =
  | 'registering'
  | 'deploying'
  | 'withdrawing'
  | 'retiring'
  | 'tier-lowered'
  | 'owner-changed'
  | 'paths-narrowed'
  | 'document-removed';
/**
 * A CEL expression holds. It sees `changes`, `change` (then it must hold for each), `system`, `roles`, `owners` (of every system, and their deputies), `today`, `documents` and, with `each`, `one`.
 */
export type Expression =
  | string
  | {
      /**
       * The expression.
       */
      cel: string;
      /**
       * What is missing when it does not hold, one sentence.
       */
      say?: string;
      /**
       * Which version of the documents decides: `head`, as the change leaves them; `base`, as the target branch has them; `both`: it must hold for both. Left out: both, as far as the target branch has the documents; in a change of nothing but these documents `head`, unless the expression is a condition.
       */
      at?: 'base' | 'head' | 'both';
      /**
       * Documents it reads: name → path.
       */
      documents?: {
        [k: string]: Path;
      };
      /**
       * There may be no entry of `each`, and no file at a path with `*`. Left out: nothing there is a finding, as nothing was looked at.
       */
      empty?: 'allowed';
      /**
       * The expression must hold for each entry of a list, as `one`: the name of a document, and the key of the list in it (`data.quality.criteria`). The name of a document alone: for each file.
       */
      each?: string;
    };
/**
 * Where the document is. `{system}` = the system's folder, `{id}` = its id. With `*` every file that matches. In an expression `{schema:NAME}` = where the gates look for documents of that schema.
 */
export type Path = string;
/**
 * How serious a finding is.
 */
export type Level = 'failure' | 'warning' | 'notice' | 'off';
/**
 * All of these hold: for use inside `any`.
 *
 * @minItems 1
 */
export type All = [Requirement, ...Requirement[]];
/**
 * One of these holds.
 *
 * @minItems 1
 */
export type Any = [Requirement, ...Requirement[]];
/**
 * A number for all tiers, or one by risk tier. A tier that is left out needs as many as the next lower one, and below all of them none; a system without a tier counts as `high`.
 */
export type PerTier =
  | number
  | {
      minimal?: number;
      limited?: number;
      high?: number;
      unacceptable?: number;
    };
export type Strength = 'accepted' | 'required';
/**
 * Minutes for all tiers, or by risk tier. A tier that is left out needs as many as the next lower one, and below all of them none; a system without a tier counts as `high`.
 */
export type Minutes =
  | number
  | {
      minimal?: number;
      limited?: number;
      high?: number;
      unacceptable?: number;
    };
/**
 * All of these approvals, each given by other people: nobody counts for two of them.
 *
 * @minItems 2
 * @maxItems 5
 */
export type Distinct = [Approval, Approval, ...Approval[]];
/**
 * The key, or several: with dots between the steps (`operational.since`), `[]` for each entry of a list, `?` for a key that need not be there.
 */
export type Fields = Field | [Field, ...Field[]];
/**
 * The key, with dots between the steps: `operational.since`. `[]` stands for each entry of a list, `?` for a key that need not be there: `objectives[].current?.date`.
 */
export type Field = string;
/**
 * A document is signed (`aims-gate approve --document`) by one of the people named here, and by each person it names itself.
 */
export type Signature = Signature1 & {
  path: Path;
  /**
   * Who may sign, one of them is enough: `owner`, `role:NAME`, `@login`.
   *
   * @minItems 1
   */
  by?: [string, ...string[]];
  named?: Field;
  /**
   * Which signatures count. Default: both. A signed commit is none: it is not seen once it is merged.
   *
   * @minItems 1
   */
  methods?: ['ssh' | 'sigstore', ...('ssh' | 'sigstore')[]];
  /**
   * The document may be missing; where it is there, it must be signed.
   */
  optional?: boolean;
};
export type Signature1 = {
  [k: string]: unknown;
};

/**
 * The policy of aims-gate: which changed files are governed, and what must be true before they merge.
 */
export interface PolicyFile {
  /**
   * Version of this format.
   */
  version: 1;
  /**
   * What reports call this policy. Default: the preset's name, or the file's.
   */
  name?: string;
  /**
   * The policy this one is merged over: `preset:NAME`, `./file` on the same branch, or `github:owner/repo/path@<full commit id>` of another repository.
   */
  extends?: string;
  /**
   * What policies that extend this one may not loosen, besides its locked gates: `tighten-only` for every key, or a list of keys. Left out: every key when the policy of an organisation locks a gate, none of a preset.
   */
  locked?:
    | 'tighten-only'
    | (
        | 'mode'
        | 'governance-role'
        | 'systems'
        | 'roles'
        | 'exceptions'
        | 'override-review'
        | 'pushers'
        | 'reviewers'
        | 'agents'
        | 'unread'
        | 'signing'
        | 'trusted'
        | 'changes'
        | 'ignore'
        | 'detectors'
        | 'calendars'
        | 'let'
      )[];
  /**
   * `enforce`: gaps fail the check. `audit`: gaps are reported and nothing is blocked. Default: enforce.
   */
  mode?: 'enforce' | 'audit';
  /**
   * Folder of the AI system register: one folder a system, named by its id, with a `system.yml`. In paths of requirements `{system}` stands for that system's folder and `{id}` for its id.
   */
  systems?: string;
  /**
   * File that says which people hold which role.
   */
  roles?: string;
  /**
   * The role that must approve changes to what the gate trusts, and speaks for systems that have no owner yet.
   */
  'governance-role'?: string;
  /**
   * Folder of time-boxed exceptions, default `.aims/exceptions`; or the folder, who may grant one, and for how long at most.
   */
  exceptions?: string | ExceptionRules;
  /**
   * Within which a second person must have reviewed an override: an exception (`reviewed-by`, `reviewed-at`, counted from its `approved-at`), a merge past the gate, an approval with conditions. Left out: exceptions need no second review, the others one within 7 days.
   */
  'override-review'?: string;
  /**
   * `excluded` (default): who pushed governed content to the branch does not count as independent. `ignored`: only authors, committers and co-authors are excluded, for forks whose pushes the token cannot read.
   */
  pushers?: 'excluded' | 'ignored';
  /**
   * `write` (default): a reviewer whom no role names must be allowed to push to this repository, as GitHub asks too. `members`: every member or collaborator may review, also with read access only.
   */
  reviewers?: 'write' | 'members';
  /**
   * Coding agents. What one wrote is recorded as such, and the person it worked for is not independent of it.
   */
  agents?: {
    /**
     * Logins of accounts that are agents, besides apps and the agents that are known: their reviews never count.
     *
     * @minItems 1
     *
     * Items: A GitHub login.
     */
    accounts?: [string, ...string[]];
    /**
     * How many people must have reviewed what an agent wrote, where a gate requires a review at all. Default 1.
     */
    humans?: number;
  };
  /**
   * How loudly a changed file is reported that nothing could read (no text, too large, no reader) and that lies in the paths of a registered system, by its risk tier, or is named like something of AI (as minimal). Default: `notice`, `failure` at high risk.
   */
  unread?:
    | ('off' | 'notice' | 'warning' | 'failure')
    | {
        minimal?: 'off' | 'notice' | 'warning' | 'failure';
        limited?: 'off' | 'notice' | 'warning' | 'failure';
        high?: 'off' | 'notice' | 'warning' | 'failure';
        unacceptable?: 'off' | 'notice' | 'warning' | 'failure';
      };
  /**
   * Files of the target branch that say who may sign approvals.
   */
  signing?: {
    /**
     * SSH keys, in the format of OpenSSH's allowed signers; the principal is the GitHub login. Default `.aims/allowed_signers`.
     */
    'allowed-signers'?: string;
    /**
     * Revoked SSH keys: public keys, one a line, or an OpenSSH key revocation list. Default `.aims/revoked_keys`.
     */
    'revoked-keys'?: string;
    /**
     * Sigstore identities by GitHub login. Default `.aims/identities.yml`.
     */
    identities?: string;
    /**
     * The trusted root of the Sigstore instance, as JSON. Default `.aims/sigstore-root.json`.
     */
    'sigstore-root'?: string;
  };
  trusted?: Globs;
  confidential?: Globs;
  /**
   * Which files belong to which class of change, as globs from the root; a glob that starts with `!` takes files out again. Added to the globs of the parent policy.
   */
  changes?: {
    model?: Globs;
    'model-id'?: Globs;
    prompt?: Globs;
    dataset?: Globs;
    evaluation?: Globs;
    'ai-dependency'?: Globs;
    'agent-config'?: Globs;
    'coding-agent'?: Globs;
    governance?: Globs;
    setting?: Globs;
  };
  ignore?: Globs;
  /**
   * Which files each detector looks into, after `ignore`: globs add files, globs that start with `!` take files out, `off` switches it off. Added to those of the parent policy.
   */
  detectors?: {
    weights?: Lookout;
    pointer?: Lookout;
    'released-model'?: Lookout;
    'model-id'?: Lookout;
    'inline-prompt'?: Lookout;
    'prompt-file'?: Lookout;
    training?: Lookout;
    'training-data'?: Lookout;
    evaluation?: Lookout;
    'agent-tools'?: Lookout;
    dependency?: Lookout;
    setting?: Lookout;
  };
  when?: When;
  /**
   * The gates by id. A gate of the parent policy with the same id is changed key by key; `require` replaces the whole list.
   */
  gates?: {
    [k: string]: Gate;
  };
  /**
   * Times by name, for expressions: `calendars.freeze` (with a hyphen `calendars["year-end"]`) is true while one of its windows lasts. They stand in the policy, so that no change can take one out.
   */
  calendars?: {
    [k: string]: Calendar;
  };
  /**
   * Names for what several gates say: `$name` stands for the value anywhere under `gates`, `documents.name` and `params.name` in expressions. With `value` and bounds (`min`, `max`, `one-of`) it is a parameter, which a policy that extends this one may set within them. A value may be given by risk tier.
   */
  let?: {
    [k: string]: unknown;
  };
}
/**
 * Who may grant an exception, and for how long at most, counted from its `approved-at`.
 */
export interface ExceptionRules {
  /**
   * Folder of the exceptions, at the top of the policy only. Default `.aims/exceptions`.
   */
  folder?: string;
  /**
   * Who may grant one: `owner`, `role:NAME`, `@login`. Left out: every holder of a role on the target branch.
   *
   * @minItems 1
   */
  by?: [string, ...string[]];
  /**
   * How long one lasts at most.
   */
  max?: string;
}
/**
 * When the gate applies. Every key given must match, but of `changes` and `transitions` one; a key left out matches always.
 */
export interface When {
  /**
   * A change of one of these classes touches the system.
   *
   * @minItems 1
   */
  changes?: [ChangeClass, ...ChangeClass[]];
  /**
   * The system's risk tier. A system without a tier counts as `high`.
   *
   * @minItems 1
   */
  risk?: [RiskTier, ...RiskTier[]];
  /**
   * The system's lifecycle stage. A system without a stage counts as every stage.
   *
   * @minItems 1
   */
  stage?: [Stage, ...Stage[]];
  /**
   * `trusted`: only changes to what the gate trusts (policy, roles, register, the workflow that runs the gate) count.
   */
  files?: 'all' | 'trusted';
  /**
   * What happens to the system as a whole, by the register on the target branch and in the change. `registering`: its entry is new, or no longer says retired. `deploying`: its stage becomes deployment or operation. `withdrawing`: it was in deployment or operation, and its stage goes back, or it retires. `retiring`: its last model, model id or prompt goes, its entry goes, or its stage is retired. `tier-lowered`: its risk tier becomes lower. `owner-changed`: another owner or deputy. `paths-narrowed`: a file that it claims is claimed no more. `document-removed`: a document that a gate relies on goes or is empty. Beside `changes`, either of the two is enough.
   *
   * @minItems 1
   */
  transitions?: [Transition, ...Transition[]];
  /**
   * The former name of `transitions`.
   *
   * @minItems 1
   */
  lifecycle?: [Transition, ...Transition[]];
  expression?: Expression;
}
export interface Gate {
  /**
   * Two or three words for people: the name in every report.
   */
  title?: string;
  /**
   * Why it matters, one sentence.
   */
  why?: string;
  /**
   * Annex A controls (`A.6.2.5`) and clauses (`8.4`) of ISO/IEC 42001 it serves.
   */
  controls?: string[];
  /**
   * `failure` blocks the merge; `warning` and `notice` are reported; `off` switches the gate off, which every report shows. By risk tier: `{ high: failure, limited: warning }`; a tier that is left out has the level of the next lower one, and below all of them it is not asked.
   */
  level?:
    | ('failure' | 'warning' | 'notice' | 'off')
    | {
        minimal?: Level;
        limited?: Level;
        high?: Level;
        unacceptable?: Level;
      };
  /**
   * A policy that extends this one may only raise the level and add requirements.
   */
  locked?: 'tighten-only';
  /**
   * `system` (default): asked of each AI system. `organisation`: asked once, in a pull request that changes a document it names, and in every sweep.
   */
  scope?: 'system' | 'organisation';
  /**
   * Why this policy lowers the level or switches the gate off: goes into the Statement of Applicability.
   */
  reason?: string;
  when?: When;
  /**
   * All of these must hold.
   *
   * @minItems 1
   * @maxItems 50
   */
  require?: [Requirement, ...Requirement[]];
  /**
   * How to fix it, one sentence: used where the requirement has nothing more exact to say.
   */
  remedy?: string;
  /**
   * What else it serves, as people cite it: `OMB M-25-21 §4(b)`, `EU AI Act Art. 14(5)`.
   */
  references?: string[];
  /**
   * Who may grant an exception from this gate, and for how long at most; `none`: nobody.
   */
  exceptions?: 'none' | ExceptionRules;
}
/**
 * One requirement: one key that says what must be true, and what else is said of it.
 */
export interface Requirement {
  all?: All;
  any?: Any;
  approval?: Approval;
  checklist?: Checklist;
  distinct?: Distinct;
  document?: Document;
  expression?: Expression;
  fresh?: Fresh;
  guardrails?: Guardrails;
  if?: Requirement;
  impacts?: Impacts;
  incidents?: Incidents;
  independent?: Independent;
  link?: Link;
  metrics?: Metrics;
  'model-index'?: ModelIndex;
  not?: Requirement;
  registered?: Registered;
  review?: Review;
  risks?: Risks;
  signature?: Signature;
  supplier?: Supplier;
  /**
   * What must hold where the condition of `if` holds, or cannot be decided.
   *
   * @minItems 1
   */
  then?: [Requirement, ...Requirement[]];
  /**
   * What must hold where it does not.
   *
   * @minItems 1
   */
  else?: [Requirement, ...Requirement[]];
  /**
   * How to fix it, one sentence: instead of the gate's own.
   */
  remedy?: string;
  /**
   * In a way of `any` beside one that waits for people: what the author of the change writes is enough. Left out: who changes the document needs the governance role.
   */
  trust?: 'author';
}
/**
 * Somebody accountable approves the content that is merged.
 */
export interface Approval {
  /**
   * Who may give it, any one of them: `owner` (the system's owner or a deputy), `role:NAME` from the roles file, `team:ORG/TEAM`, `@login`, `codeowners` (for each changed file its owners by CODEOWNERS on the target branch), `permission:LEVEL` (whoever has at least that permission in the repository), `app:NAME` (that GitHub App: no human oversight by itself).
   *
   * @minItems 1
   */
  by: [string, ...string[]];
  count?: PerTier;
  /**
   * `accepted`: an approving review or a signature (`aims-gate approve`). `required`: only a signature. For all tiers or by risk tier; a tier that is left out is `accepted`, a system without a tier counts as `high`. Default `accepted`.
   */
  signed?:
    | Strength
    | {
        minimal?: Strength;
        limited?: Strength;
        high?: Strength;
        unacceptable?: Strength;
      };
  /**
   * Which signatures count: an SSH key, a Sigstore identity, or a commit whose signature GitHub verified. Default: all of them.
   *
   * @minItems 1
   */
  methods?: ['ssh' | 'sigstore' | 'commit', ...('ssh' | 'sigstore' | 'commit')[]];
  'min-minutes'?: Minutes;
  /**
   * `required`: the review says in writing what it rests on, in at least 20 characters.
   */
  rationale?: 'required';
  /**
   * Approvals of governed pull requests one person gives within an hour before it is reported as rubber-stamping.
   */
  'max-per-hour'?: number;
}
/**
 * Every item of a Markdown task list, or of a YAML list of items with `done`, is ticked.
 */
export interface Checklist {
  path: Path;
  /**
   * Ids of the items that must be there and ticked. Left out: every item.
   *
   * @minItems 1
   */
  items?: [string, ...string[]];
}
/**
 * A document exists, follows its schema, is filled in, and changed together with what it describes.
 */
export interface Document {
  path: Path;
  /**
   * The schema it follows: one of ours by name, or a file of your own beside the policy, `./omb.schema.json`. An own schema is JSON Schema 2020-12 without references to other files.
   */
  schema?:
    | string
    | (
        | 'system'
        | 'roles'
        | 'risk-assessment'
        | 'impact-assessment'
        | 'model-card'
        | 'ai-policy'
        | 'audit'
        | 'context'
        | 'data'
        | 'decommission'
        | 'disclosure'
        | 'evaluation'
        | 'exception'
        | 'incident-response'
        | 'incidents'
        | 'infrastructure'
        | 'management-review'
        | 'monitoring'
        | 'nonconformity'
        | 'objectives'
        | 'oversight'
        | 'oversight-log'
        | 'pre-deployment'
        | 'privacy'
        | 'regulatory'
        | 'soa'
        | 'supplier'
        | 'testing'
        | 'transparency'
        | 'methodology'
        | 'competence'
        | 'treatment-plan'
        | 'ai-act'
        | 'fundamental-rights'
        | 'instructions-for-use'
        | 'post-market-monitoring'
        | 'technical-documentation'
        | 'event-logs'
      );
  /**
   * The parts of the document that are judged, by key, with dots between the steps. They must be there; what is wrong elsewhere in it is for another gate to say. Left out: the whole document.
   *
   * @minItems 1
   */
  fields?: [string, ...string[]];
  /**
   * Headings a Markdown document must have, with text under them.
   *
   * @minItems 1
   */
  sections?: [string, ...string[]];
  /**
   * Other headings that are accepted for a section: `Limitations: [Bias, Risks, and Limitations]`.
   */
  headings?: {
    /**
     * @minItems 1
     */
    [k: string]: [string, ...string[]];
  };
  /**
   * `in-substance`: it must change in the same pull request, by more than white space, dates or layout.
   */
  changed?: 'in-substance';
  /**
   * The document may be missing; where it is there, it is judged.
   */
  optional?: boolean;
}
/**
 * A date in a document is not in the future and not longer ago than `within`; or, with `until`, is not past, nor further ahead than a `within` that is given. Of many files the newest counts.
 */
export interface Fresh {
  path: Path;
  field?: Fields;
  /**
   * The key of a date that must not be past.
   */
  until?: string;
  /**
   * How long the date is good for. Default `12 months`. Beside `until`: how far ahead it may be. For all tiers, or by risk tier; a tier that is left out takes the value of the next lower one, and is not asked below all of them, a system without one counts as `high`.
   */
  within?:
    | string
    | {
        minimal?: string;
        limited?: string;
        high?: string;
        unacceptable?: string;
      };
}
/**
 * No refusal, warning, disclosure or human approval is gone from a prompt or an agent.
 */
export interface Guardrails {}
/**
 * The impact assessment is full from development on, severe impacts have measures, and the register's tier agrees.
 */
export interface Impacts {
  path: Path;
  /**
   * What stands under `impacts` may be empty, or not be there. Left out: then it is a finding.
   */
  empty?: 'allowed';
  'decision-from'?: RiskTier;
}
/**
 * Every incident was noticed and resolved within its time, or says why not; none is overdue.
 */
export interface Incidents {
  path: Path;
  /**
   * For each severity how soon an incident must be noticed and resolved.
   */
  within: {
    critical: Times;
    high: Times;
    moderate: Times;
    low: Times;
  };
}
/**
 * How soon an incident of this severity is noticed and resolved.
 */
export interface Times {
  /**
   * From its start until it is noticed: `4 hours`. For all tiers, or by risk tier; a tier that is left out takes the value of the next lower one, and is not asked below all of them, a system without one counts as `high`.
   */
  detected:
    | string
    | {
        minimal?: string;
        limited?: string;
        high?: string;
        unacceptable?: string;
      };
  /**
   * From when it is noticed until it is over: `24 hours`. For all tiers, or by risk tier; a tier that is left out takes the value of the next lower one, and is not asked below all of them, a system without one counts as `high`.
   */
  resolved:
    | string
    | {
        minimal?: string;
        limited?: string;
        high?: string;
        unacceptable?: string;
      };
}
/**
 * The person whom a document names committed none of the files that it is about in the year before its date: an auditor audits nothing of their own. By the history of the target branch.
 */
export interface Independent {
  path: Path;
  person: Field;
  date: Field;
  /**
   * Files and folders that it is about; `{paths}`: what the registered systems claim.
   *
   * @minItems 1
   * @maxItems 20
   */
  of: [string, ...string[]];
}
/**
 * A document names a dashboard, a runbook or a process: an https address, or a file of the repository.
 */
export interface Link {
  path: Path;
  field: Fields;
  /**
   * The list of `field` may be empty, or not be there. Left out: then it is a finding.
   */
  empty?: 'allowed';
}
/**
 * Committed evaluation results are complete, made for this change, and meet their thresholds.
 */
export interface Metrics {
  /**
   * Where the results lie: files, or globs of files that are all read.
   *
   * @minItems 1
   */
  results: [Path, ...Path[]];
  baseline?: Path;
  card?: Path;
  /**
   * The format, when its content does not tell.
   */
  format?:
    | 'promptfoo'
    | 'lm-eval'
    | 'inspect'
    | 'gh-models'
    | 'deepeval'
    | 'mlflow'
    | 'openai-evals'
    | 'openai-run'
    | 'garak'
    | 'mteb'
    | 'model-index'
    | 'eval-results'
    | 'helm'
    | 'junit'
    | 'test-report'
    | 'evaluation'
    | 'table'
    | 'plain';
  /**
   * Bounds by name of the metric.
   */
  thresholds: {
    [k: string]: Threshold;
  };
}
/**
 * Bounds of one metric.
 */
export interface Threshold {
  /**
   * At least. For all tiers, or by risk tier; a tier that is left out takes the value of the next lower one, and is not asked below all of them, a system without one counts as `high`.
   */
  min?:
    | number
    | {
        minimal?: number;
        limited?: number;
        high?: number;
        unacceptable?: number;
      };
  /**
   * At most. For all tiers, or by risk tier; a tier that is left out takes the value of the next lower one, and is not asked below all of them, a system without one counts as `high`.
   */
  max?:
    | number
    | {
        minimal?: number;
        limited?: number;
        high?: number;
        unacceptable?: number;
      };
  /**
   * No worse than the same file before the change, or than `baseline`.
   */
  'no-regression'?: boolean;
  /**
   * How much worse is still no regression, in the metric’s unit. Default 0. For all tiers, or by risk tier; a tier that is left out has the default, a system without one counts as `high`.
   */
  tolerance?:
    | number
    | {
        minimal?: number;
        limited?: number;
        high?: number;
        unacceptable?: number;
      };
  /**
   * Between the best and the worst group, in the metric’s unit. For all tiers, or by risk tier; a tier that is left out takes the value of the next lower one, and is not asked below all of them, a system without one counts as `high`.
   */
  'max-gap'?:
    | number
    | {
        minimal?: number;
        limited?: number;
        high?: number;
        unacceptable?: number;
      };
  /**
   * Of the worst group to the best. For all tiers, or by risk tier; a tier that is left out takes the value of the next lower one, and is not asked below all of them, a system without one counts as `high`.
   */
  'min-ratio'?:
    | number
    | {
        minimal?: number;
        limited?: number;
        high?: number;
        unacceptable?: number;
      };
  /**
   * How many cases the result must be made of. For all tiers, or by risk tier; a tier that is left out takes the value of the next lower one, and is not asked below all of them, a system without one counts as `high`.
   */
  'min-cases'?:
    | number
    | {
        minimal?: number;
        limited?: number;
        high?: number;
        unacceptable?: number;
      };
  /**
   * Bounds of each group. Left out: `min`, `max` and `no-regression` hold for each group, too.
   */
  groups?: {
    /**
     * At least. For all tiers, or by risk tier; a tier that is left out takes the value of the next lower one, and is not asked below all of them, a system without one counts as `high`.
     */
    min?:
      | number
      | {
          minimal?: number;
          limited?: number;
          high?: number;
          unacceptable?: number;
        };
    /**
     * At most. For all tiers, or by risk tier; a tier that is left out takes the value of the next lower one, and is not asked below all of them, a system without one counts as `high`.
     */
    max?:
      | number
      | {
          minimal?: number;
          limited?: number;
          high?: number;
          unacceptable?: number;
        };
    /**
     * No worse than the same file before the change, or than `baseline`.
     */
    'no-regression'?: boolean;
    /**
     * How much worse is still no regression, in the metric’s unit. Default 0. For all tiers, or by risk tier; a tier that is left out has the default, a system without one counts as `high`.
     */
    tolerance?:
      | number
      | {
          minimal?: number;
          limited?: number;
          high?: number;
          unacceptable?: number;
        };
    /**
     * Groups of fewer cases are not judged; a group whose number of cases is not given is. For all tiers, or by risk tier; a tier that is left out has none, a system without one counts as `high`.
     */
    'min-cases'?:
      | number
      | {
          minimal?: number;
          limited?: number;
          high?: number;
          unacceptable?: number;
        };
    /**
     * A group that was measured before must be measured. Default true with `no-regression`.
     */
    keep?: boolean;
  };
}
/**
 * The numbers in a model card's `model-index` are those of the committed results.
 */
export interface ModelIndex {
  path: Path;
  /**
   * Where the results lie.
   *
   * @minItems 1
   */
  results: [Path, ...Path[]];
  /**
   * The `model-index` of the card may be empty, or not be there. Left out: then it is a finding.
   */
  empty?: 'allowed';
}
/**
 * Every governed file belongs to a registered system, the register entry is complete, and its review date is not past.
 */
export interface Registered {}
/**
 * Independent people reviewed the content: not its author, not a committer, co-author or pusher, not a bot.
 */
export interface Review {
  count: PerTier;
  /**
   * The reviewers must hold this role. Left out: anybody independent who is allowed to review.
   */
  role?: string;
  'min-minutes'?: Minutes;
  /**
   * `required`: the review says in writing what it rests on, in at least 20 characters.
   */
  rationale?: 'required';
  /**
   * Approvals of governed pull requests one person gives within an hour before it is reported as rubber-stamping.
   */
  'max-per-hour'?: number;
}
/**
 * Every risk above the limit is treated, what stays is accepted by somebody, and the register's tier agrees.
 */
export interface Risks {
  path: Path;
  /**
   * Likelihood × impact that is still acceptable. Default 12. For all tiers, or by risk tier; a tier that is left out has the default, a system without one counts as `high`.
   */
  limit?:
    | number
    | {
        minimal?: number;
        limited?: number;
        high?: number;
        unacceptable?: number;
      };
  /**
   * The list of risks may be empty, or not be there. Left out: then it is a finding.
   */
  empty?: 'allowed';
  /**
   * Who may accept a risk that stays: `owner`, `role:NAME`, `@login`. Default: the owner, the role `risk`, and the governance role.
   *
   * @minItems 1
   */
  accept?: [string, ...string[]];
}
/**
 * Every hosted model and AI package a change brings in comes from a supplier with a current assessment on the target branch.
 */
export interface Supplier {
  /**
   * Where the assessments lie. Default `.aims/suppliers`.
   */
  folder?: string;
  /**
   * How long ago its performance and incidents may have been looked at. Default `12 months`. For all tiers, or by risk tier; a tier that is left out has the default, a system without one counts as `high`.
   */
  reviewed?:
    | string
    | {
        minimal?: string;
        limited?: string;
        high?: string;
        unacceptable?: string;
      };
}
export interface Calendar {
  /**
   * Zone of the times: `Europe/Zurich`, `UTC`.
   */
  zone: string;
  /**
   * When it is: from a day or a time to another, every year from a day to another, or every week on some days.
   *
   * @minItems 1
   * @maxItems 200
   */
  windows: [
    (
      | {
          /**
           * `2026-12-15`, or `2026-12-15T18:00`; every year: `12-15`.
           */
          from: string;
          /**
           * The last day, or the time it ends; every year: `01-04`.
           */
          to: string;
        }
      | {
          /**
           * Days of the week.
           *
           * @minItems 1
           */
          days: [
            'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday',
            ...('monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday')[]
          ];
          /**
           * `16:00`. Default: the start of the day.
           */
          from?: string;
          /**
           * `24:00`, the default, is the end of the day; a time before `from` is one of the next day.
           */
          to?: string;
          /**
           * Only on the days from the first of these to the last: `[12-01, 12-31]`.
           *
           * @minItems 2
           * @maxItems 2
           */
          between?: [string, string, ...string[]];
        }
    ),
    ...(
      | {
          /**
           * `2026-12-15`, or `2026-12-15T18:00`; every year: `12-15`.
           */
          from: string;
          /**
           * The last day, or the time it ends; every year: `01-04`.
           */
          to: string;
        }
      | {
          /**
           * Days of the week.
           *
           * @minItems 1
           */
          days: [
            'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday',
            ...('monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday')[]
          ];
          /**
           * `16:00`. Default: the start of the day.
           */
          from?: string;
          /**
           * `24:00`, the default, is the end of the day; a time before `from` is one of the next day.
           */
          to?: string;
          /**
           * Only on the days from the first of these to the last: `[12-01, 12-31]`.
           *
           * @minItems 2
           * @maxItems 2
           */
          between?: [string, string, ...string[]];
        }
    )[]
  ];
}
