/* Generated from policies/schema/policy.schema.json by `npm run generate`: edit the schema, not this file. */

/**
 * More files the gate trusts, as globs: a change to one of them is a governance change.
 */
export type Globs = string[];
/**
 * Model weights, their configuration, the list of released models, training code.
 */
export type Globs1 = string[];
/**
 * Files that name the hosted model, provider or deployment in use.
 */
export type Globs2 = string[];
/**
 * Prompts and prompt templates.
 */
export type Globs3 = string[];
/**
 * Training, tuning and retrieval data.
 */
export type Globs4 = string[];
/**
 * Evaluation data, evaluators, thresholds and committed results.
 */
export type Globs5 = string[];
/**
 * Manifests through which AI libraries and providers come in.
 */
export type Globs6 = string[];
/**
 * Tools and servers granted to an agent.
 */
export type Globs7 = string[];
/**
 * Instructions for the developers' own coding agents (AGENTS.md, CLAUDE.md). None by default: they steer tools, not the product.
 */
export type Globs8 = string[];
/**
 * More documents the gates rely on. The policy, the roles, the register and every required document are in this class already.
 */
export type Globs9 = string[];
/**
 * Files that no detector looks into: tests, vendored code, the developers' own tools. A glob that starts with `!` puts files back. Added to those of the parent policy.
 */
export type Globs10 = string[];
/**
 * This interface was referenced by `PolicyFile`'s JSON-Schema
 * via the `definition` "globs".
 */
export type Globs11 = string[];
/**
 * This interface was referenced by `PolicyFile`'s JSON-Schema
 * via the `definition` "changeClass".
 */
export type ChangeClass =
  | 'model'
  | 'model-id'
  | 'prompt'
  | 'dataset'
  | 'evaluation'
  | 'agent-config'
  | 'governance'
  | 'coding-agent'
  | 'ai-dependency'
  | 'ai-dependency:added'
  | 'ai-dependency:removed'
  | 'ai-dependency:bumped';
/**
 * This interface was referenced by `PolicyFile`'s JSON-Schema
 * via the `definition` "riskTier".
 */
export type RiskTier = 'minimal' | 'limited' | 'high' | 'unacceptable';
/**
 * This interface was referenced by `PolicyFile`'s JSON-Schema
 * via the `definition` "stage".
 */
export type Stage = 'design' | 'data' | 'development' | 'deployment' | 'operation' | 'retired';
/**
 * All of these approvals, each given by other people: nobody counts for two of them.
 *
 * @minItems 2
 * @maxItems 5
 *
 * This interface was referenced by `PolicyFile`'s JSON-Schema
 * via the `definition` "distinct".
 */
export type Distinct =
  | [Approval, Approval]
  | [Approval, Approval, Approval]
  | [Approval, Approval, Approval, Approval]
  | [Approval, Approval, Approval, Approval, Approval];
/**
 * Where the document is. `{system}` = the system's folder, `{id}` = its id.
 *
 * This interface was referenced by `PolicyFile`'s JSON-Schema
 * via the `definition` "path".
 */
export type Path = string;
/**
 * The key, with dots between the steps: `operational.since`.
 *
 * This interface was referenced by `PolicyFile`'s JSON-Schema
 * via the `definition` "field".
 */
export type Field = string;
/**
 * A CEL expression holds. It sees `changes`, `change` (then it must hold for each), `system`, `today` and `documents`.
 *
 * This interface was referenced by `PolicyFile`'s JSON-Schema
 * via the `definition` "expression".
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
       * Documents it reads: name → path.
       */
      documents?: {
        [k: string]: Path;
      };
    };
/**
 * This interface was referenced by `PolicyFile`'s JSON-Schema
 * via the `definition` "lookout".
 */
export type Lookout = 'off' | Globs11;
/**
 * A number for all tiers, or one by risk tier. A tier that is left out needs none; a system without a tier counts as `high`.
 *
 * This interface was referenced by `PolicyFile`'s JSON-Schema
 * via the `definition` "perTier".
 */
export type PerTier =
  | number
  | {
      minimal?: number;
      limited?: number;
      high?: number;
      unacceptable?: number;
    };
/**
 * Minutes for all tiers, or by risk tier. A tier that is left out needs none; a system without a tier counts as `high`.
 *
 * This interface was referenced by `PolicyFile`'s JSON-Schema
 * via the `definition` "minutes".
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
   * The policy this one starts from: `preset:NAME`, or `./FILE` beside this file. Gates merge by id.
   */
  extends?: string;
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
   * Folder of time-boxed exceptions. Default `.aims/exceptions`.
   */
  exceptions?: string;
  /**
   * How long an exception holds before a second person must have reviewed it (`reviewed-by`, `reviewed-at`), counted from its `approved-at`. Left out: no second review is asked for.
   */
  'override-review'?: string;
  /**
   * `excluded` (default): who pushed governed content to the branch does not count as independent. `ignored`: only authors, committers and co-authors are excluded, for forks whose pushes the token cannot read.
   */
  pushers?: 'excluded' | 'ignored';
  trusted?: Globs;
  /**
   * Which files belong to which class of change, as globs from the root; a glob that starts with `!` takes files out again. Added to the globs of the parent policy.
   */
  changes?: {
    model?: Globs1;
    'model-id'?: Globs2;
    prompt?: Globs3;
    dataset?: Globs4;
    evaluation?: Globs5;
    'ai-dependency'?: Globs6;
    'agent-config'?: Globs7;
    'coding-agent'?: Globs8;
    governance?: Globs9;
  };
  ignore?: Globs10;
  /**
   * Which files each detector looks into, after `ignore`: globs add files, globs that start with `!` take files out, `off` switches it off. Added to those of the parent policy.
   */
  detectors?: {
    /**
     * Model weights recognised by their content.
     */
    weights?: 'off' | Globs11;
    /**
     * Git LFS pointers and DVC files that stand for models and data.
     */
    pointer?: 'off' | Globs11;
    /**
     * Weights that code or configuration names for download or loading.
     */
    'released-model'?: 'off' | Globs11;
    /**
     * Ids of hosted models, deployments, providers and endpoints in code and configuration.
     */
    'model-id'?: 'off' | Globs11;
    /**
     * Prompts in code and configuration.
     */
    'inline-prompt'?: 'off' | Globs11;
    /**
     * What a prompt file no longer says.
     */
    'prompt-file'?: 'off' | Globs11;
    /**
     * Fine-tuning data, dataset cards, data sets loaded in code.
     */
    'training-data'?: 'off' | Globs11;
    /**
     * Evaluation code, thresholds, cases and results.
     */
    evaluation?: 'off' | Globs11;
    /**
     * Tools, MCP servers and approval settings of agents.
     */
    'agent-tools'?: 'off' | Globs11;
    /**
     * AI packages in manifests and lock files.
     */
    dependency?: 'off' | Globs11;
  };
  /**
   * The gates by id. A gate of the parent policy with the same id is changed key by key; `require` replaces the whole list.
   */
  gates?: {
    [k: string]: Gate;
  };
}
/**
 * This interface was referenced by `PolicyFile`'s JSON-Schema
 * via the `definition` "gate".
 */
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
   * `failure` blocks the merge; `warning` and `notice` are reported; `off` switches the gate off, which every report shows.
   */
  level?: 'failure' | 'warning' | 'notice' | 'off';
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
   */
  require?: [Requirement, ...Requirement[]];
  /**
   * How to mend it, one sentence: used where the requirement has nothing more exact to say.
   */
  remedy?: string;
}
/**
 * When the gate applies. Every key given must match; a key left out matches always.
 *
 * This interface was referenced by `PolicyFile`'s JSON-Schema
 * via the `definition` "when".
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
}
/**
 * Exactly one requirement.
 *
 * This interface was referenced by `PolicyFile`'s JSON-Schema
 * via the `definition` "requirement".
 */
export interface Requirement {
  registered?: Registered;
  document?: Document;
  approval?: Approval;
  distinct?: Distinct;
  review?: Review;
  guardrails?: Guardrails;
  checklist?: Checklist;
  fresh?: Fresh;
  link?: Link;
  risks?: Risks;
  impacts?: Impacts;
  supplier?: Supplier;
  metrics?: Metrics;
  expression?: Expression;
  /**
   * One of these holds.
   *
   * @minItems 1
   */
  any?: [Requirement, ...Requirement[]];
  /**
   * All of these hold: for use inside `any`.
   *
   * @minItems 1
   */
  all?: [Requirement, ...Requirement[]];
  not?: Requirement1;
}
/**
 * Every governed file belongs to a registered system, the register entry is complete, and its review date is not past.
 *
 * This interface was referenced by `PolicyFile`'s JSON-Schema
 * via the `definition` "registered".
 */
export interface Registered {}
/**
 * A document exists, follows its schema, is filled in, and changed together with what it describes.
 *
 * This interface was referenced by `PolicyFile`'s JSON-Schema
 * via the `definition` "document".
 */
export interface Document {
  /**
   * Where it is. `{system}` = the system's folder, `{id}` = its id.
   */
  path: string;
  /**
   * The schema it follows.
   */
  schema?: 'system' | 'roles' | 'risk-assessment' | 'impact-assessment' | 'model-card';
  /**
   * Headings a Markdown document must have, with text under them.
   *
   * @minItems 1
   */
  sections?: [string, ...string[]];
  /**
   * `in-substance`: it must change in the same pull request, by more than white space, dates or layout.
   */
  changed?: 'in-substance';
}
/**
 * Somebody accountable approves the content that is merged.
 *
 * This interface was referenced by `PolicyFile`'s JSON-Schema
 * via the `definition` "approval".
 */
export interface Approval {
  /**
   * Who may give it, any one of them: `owner` (the system's owner or a deputy), `role:NAME` from the roles file, `team:ORG/TEAM`, `@login`, `codeowners` (for each changed file its owners by CODEOWNERS on the target branch), `permission:LEVEL` (whoever has at least that permission in the repository), `app:NAME` (that GitHub App: no human oversight by itself).
   *
   * @minItems 1
   */
  by: [string, ...string[]];
  /**
   * How many different people. Default 1.
   */
  count?:
    | number
    | {
        minimal?: number;
        limited?: number;
        high?: number;
        unacceptable?: number;
      };
  /**
   * How long the content must have been pushed, and the pull request open, before the approval.
   */
  'min-minutes'?:
    | number
    | {
        minimal?: number;
        limited?: number;
        high?: number;
        unacceptable?: number;
      };
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
 * Independent people reviewed the content: not its author, not a committer, co-author or pusher, not a bot.
 *
 * This interface was referenced by `PolicyFile`'s JSON-Schema
 * via the `definition` "review".
 */
export interface Review {
  /**
   * How many independent people.
   */
  count:
    | number
    | {
        minimal?: number;
        limited?: number;
        high?: number;
        unacceptable?: number;
      };
  /**
   * The reviewers must hold this role. Left out: anybody independent who is allowed to review.
   */
  role?: string;
  /**
   * How long the content must have been pushed, and the pull request open, before the approval.
   */
  'min-minutes'?:
    | number
    | {
        minimal?: number;
        limited?: number;
        high?: number;
        unacceptable?: number;
      };
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
 * No refusal, warning, disclosure or human approval is gone from a prompt or an agent.
 *
 * This interface was referenced by `PolicyFile`'s JSON-Schema
 * via the `definition` "guardrails".
 */
export interface Guardrails {}
/**
 * Every item of a Markdown task list, or of a YAML list of items with `done`, is ticked.
 *
 * This interface was referenced by `PolicyFile`'s JSON-Schema
 * via the `definition` "checklist".
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
 * A date in a document is not in the future and not longer ago than `within`; or, with `until`, is not past.
 *
 * This interface was referenced by `PolicyFile`'s JSON-Schema
 * via the `definition` "fresh".
 */
export interface Fresh {
  path: Path;
  field?: Field;
  /**
   * The key of a date that must not be past.
   */
  until?: string;
  /**
   * How long the date is good for. Default `12 months`.
   */
  within?: string;
}
/**
 * A document names a dashboard, a runbook or a process: an https address, or a file of the repository.
 *
 * This interface was referenced by `PolicyFile`'s JSON-Schema
 * via the `definition` "link".
 */
export interface Link {
  path: Path;
  field: Field;
}
/**
 * Every risk above the limit is treated, what stays is accepted by somebody, and the register's tier agrees.
 *
 * This interface was referenced by `PolicyFile`'s JSON-Schema
 * via the `definition` "risks".
 */
export interface Risks {
  path: Path;
  /**
   * Likelihood × impact that is still acceptable. Default 12.
   */
  limit?: number;
}
/**
 * The impact assessment is full from development on, severe impacts have measures, and the register's tier agrees.
 *
 * This interface was referenced by `PolicyFile`'s JSON-Schema
 * via the `definition` "impacts".
 */
export interface Impacts {
  path: Path;
}
/**
 * Every hosted model and AI package a change brings in comes from a supplier with a current assessment on the target branch.
 *
 * This interface was referenced by `PolicyFile`'s JSON-Schema
 * via the `definition` "supplier".
 */
export interface Supplier {
  /**
   * Where the assessments lie. Default `.aims/suppliers`.
   */
  folder?: string;
}
/**
 * Committed evaluation results are complete, made for this change, and meet their thresholds.
 *
 * This interface was referenced by `PolicyFile`'s JSON-Schema
 * via the `definition` "metrics".
 */
export interface Metrics {
  /**
   * Where the results lie.
   *
   * @minItems 1
   */
  results: [Path, ...Path[]];
  /**
   * The format, when its content does not tell.
   */
  format?:
    'promptfoo' | 'lm-eval' | 'inspect' | 'openai-evals' | 'gh-models' | 'model-index' | 'junit' | 'plain';
  /**
   * Bounds by name of the metric.
   */
  thresholds: {
    [k: string]: Threshold;
  };
}
/**
 * Bounds of one metric.
 *
 * This interface was referenced by `PolicyFile`'s JSON-Schema
 * via the `definition` "threshold".
 */
export interface Threshold {
  /**
   * At least.
   */
  min?: number;
  /**
   * At most.
   */
  max?: number;
  /**
   * No worse than the same file before the change.
   */
  'no-regression'?: boolean;
  /**
   * How much worse is still no regression, in the metric's unit. Default 0.
   */
  tolerance?: number;
  /**
   * Between the best and the worst group, in the metric's unit.
   */
  'max-gap'?: number;
  /**
   * Of the worst group to the best.
   */
  'min-ratio'?: number;
}
/**
 * This does not hold.
 */
export interface Requirement1 {
  registered?: Registered;
  document?: Document;
  approval?: Approval;
  distinct?: Distinct;
  review?: Review;
  guardrails?: Guardrails;
  checklist?: Checklist;
  fresh?: Fresh;
  link?: Link;
  risks?: Risks;
  impacts?: Impacts;
  supplier?: Supplier;
  metrics?: Metrics;
  expression?: Expression;
  /**
   * One of these holds.
   *
   * @minItems 1
   */
  any?: [Requirement, ...Requirement[]];
  /**
   * All of these hold: for use inside `any`.
   *
   * @minItems 1
   */
  all?: [Requirement, ...Requirement[]];
  not?: Requirement1;
}
