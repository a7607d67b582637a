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
export type Expression =
  | string
  | {
      cel: string;
      say?: string;
      at?: 'base' | 'head' | 'both';
      documents?: {
        [k: string]: Path;
      };
      empty?: 'allowed';
      each?: string;
    };
export type Path = string;
export type Level = 'failure' | 'warning' | 'notice' | 'off';
/**
 * @minItems 1
 */
export type All = Requirement[];
/**
 * @minItems 1
 */
export type Any = Requirement[];
export type PerTier =
  | number
  | {
      minimal?: number;
      limited?: number;
      high?: number;
      unacceptable?: number;
    };
export type Strength = 'accepted' | 'required';
export type Minutes =
  | number
  | {
      minimal?: number;
      limited?: number;
      high?: number;
      unacceptable?: number;
    };
/**
 * @minItems 2
 * @maxItems 5
 */
export type Distinct = Approval[];
export type Fields = Field | Field[];
export type Field = string;
export type Signature = Signature1 & {
  path: Path;
  /**
   * @minItems 1
   */
  by?: string[];
  named?: Field;
  /**
   * @minItems 1
   */
  methods?: ('ssh' | 'sigstore')[];
  optional?: boolean;
};
export type Signature1 = {
  [k: string]: unknown;
};

export interface PolicyFile {
  version: 1;
  name?: string;
  extends?: string;
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
  mode?: 'enforce' | 'audit';
  systems?: string;
  roles?: string;
  'governance-role'?: string;
  exceptions?: string | ExceptionRules;
  'override-review'?: string;
  pushers?: 'excluded' | 'ignored';
  reviewers?: 'write' | 'members';
  agents?: {
    /**
     * @minItems 1
     */
    accounts?: string[];
    humans?: number;
  };
  unread?:
    | ('off' | 'notice' | 'warning' | 'failure')
    | {
        minimal?: 'off' | 'notice' | 'warning' | 'failure';
        limited?: 'off' | 'notice' | 'warning' | 'failure';
        high?: 'off' | 'notice' | 'warning' | 'failure';
        unacceptable?: 'off' | 'notice' | 'warning' | 'failure';
      };
  signing?: {
    'allowed-signers'?: string;
    'revoked-keys'?: string;
    identities?: string;
    'sigstore-root'?: string;
  };
  trusted?: Globs;
  confidential?: Globs;
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
  gates?: {
    [k: string]: Gate;
  };
  calendars?: {
    [k: string]: Calendar;
  };
  let?: {
    [k: string]: unknown;
  };
}
export interface ExceptionRules {
  folder?: string;
  /**
   * @minItems 1
   */
  by?: string[];
  max?: string;
}
export interface When {
  /**
   * @minItems 1
   */
  changes?: ChangeClass[];
  /**
   * @minItems 1
   */
  risk?: RiskTier[];
  /**
   * @minItems 1
   */
  stage?: Stage[];
  files?: 'all' | 'trusted';
  /**
   * @minItems 1
   */
  transitions?: Transition[];
  /**
   * @minItems 1
   */
  lifecycle?: Transition[];
  expression?: Expression;
}
export interface Gate {
  title?: string;
  why?: string;
  controls?: string[];
  level?:
    | ('failure' | 'warning' | 'notice' | 'off')
    | {
        minimal?: Level;
        limited?: Level;
        high?: Level;
        unacceptable?: Level;
      };
  locked?: 'tighten-only';
  scope?: 'system' | 'organisation';
  reason?: string;
  when?: When;
  /**
   * @minItems 1
   * @maxItems 50
   */
  require?: Requirement[];
  remedy?: string;
  references?: string[];
  exceptions?: 'none' | ExceptionRules;
}
/**
 * This interface was referenced by `PolicyFile`'s JSON-Schema
 * via the `definition` "requirement".
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
   * @minItems 1
   */
  then?: Requirement[];
  /**
   * @minItems 1
   */
  else?: Requirement[];
  remedy?: string;
  trust?: 'author';
}
export interface Approval {
  /**
   * @minItems 1
   */
  by: string[];
  count?: PerTier;
  signed?:
    | Strength
    | {
        minimal?: Strength;
        limited?: Strength;
        high?: Strength;
        unacceptable?: Strength;
      };
  /**
   * @minItems 1
   */
  methods?: ('ssh' | 'sigstore' | 'commit')[];
  'min-minutes'?: Minutes;
  rationale?: 'required';
  'max-per-hour'?: number;
}
export interface Checklist {
  path: Path;
  /**
   * @minItems 1
   */
  items?: string[];
}
export interface Document {
  path: Path;
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
   * @minItems 1
   */
  fields?: string[];
  /**
   * @minItems 1
   */
  sections?: string[];
  headings?: {
    /**
     * @minItems 1
     */
    [k: string]: string[];
  };
  changed?: 'in-substance';
  optional?: boolean;
}
export interface Fresh {
  path: Path;
  field?: Fields;
  until?: string;
  within?:
    | string
    | {
        minimal?: string;
        limited?: string;
        high?: string;
        unacceptable?: string;
      };
}
export interface Guardrails {}
export interface Impacts {
  path: Path;
  empty?: 'allowed';
  'decision-from'?: RiskTier;
}
export interface Incidents {
  path: Path;
  within: {
    critical: Times;
    high: Times;
    moderate: Times;
    low: Times;
  };
}
export interface Times {
  detected:
    | string
    | {
        minimal?: string;
        limited?: string;
        high?: string;
        unacceptable?: string;
      };
  resolved:
    | string
    | {
        minimal?: string;
        limited?: string;
        high?: string;
        unacceptable?: string;
      };
}
export interface Independent {
  path: Path;
  person: Field;
  date: Field;
  /**
   * @minItems 1
   * @maxItems 20
   */
  of: string[];
}
export interface Link {
  path: Path;
  field: Fields;
  empty?: 'allowed';
}
export interface Metrics {
  /**
   * @minItems 1
   */
  results: Path[];
  baseline?: Path;
  card?: Path;
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
  thresholds: {
    [k: string]: Threshold;
  };
}
export interface Threshold {
  min?:
    | number
    | {
        minimal?: number;
        limited?: number;
        high?: number;
        unacceptable?: number;
      };
  max?:
    | number
    | {
        minimal?: number;
        limited?: number;
        high?: number;
        unacceptable?: number;
      };
  'no-regression'?: boolean;
  tolerance?:
    | number
    | {
        minimal?: number;
        limited?: number;
        high?: number;
        unacceptable?: number;
      };
  'max-gap'?:
    | number
    | {
        minimal?: number;
        limited?: number;
        high?: number;
        unacceptable?: number;
      };
  'min-ratio'?:
    | number
    | {
        minimal?: number;
        limited?: number;
        high?: number;
        unacceptable?: number;
      };
  'min-cases'?:
    | number
    | {
        minimal?: number;
        limited?: number;
        high?: number;
        unacceptable?: number;
      };
  groups?: {
    min?:
      | number
      | {
          minimal?: number;
          limited?: number;
          high?: number;
          unacceptable?: number;
        };
    max?:
      | number
      | {
          minimal?: number;
          limited?: number;
          high?: number;
          unacceptable?: number;
        };
    'no-regression'?: boolean;
    tolerance?:
      | number
      | {
          minimal?: number;
          limited?: number;
          high?: number;
          unacceptable?: number;
        };
    'min-cases'?:
      | number
      | {
          minimal?: number;
          limited?: number;
          high?: number;
          unacceptable?: number;
        };
    keep?: boolean;
  };
}
export interface ModelIndex {
  path: Path;
  /**
   * @minItems 1
   */
  results: Path[];
  empty?: 'allowed';
}
export interface Registered {}
export interface Review {
  count: PerTier;
  role?: string;
  'min-minutes'?: Minutes;
  rationale?: 'required';
  'max-per-hour'?: number;
}
export interface Risks {
  path: Path;
  limit?:
    | number
    | {
        minimal?: number;
        limited?: number;
        high?: number;
        unacceptable?: number;
      };
  empty?: 'allowed';
  /**
   * @minItems 1
   */
  accept?: string[];
}
export interface Supplier {
  folder?: string;
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
  zone: string;
  /**
   * @minItems 1
   * @maxItems 200
   */
  windows: (
    | {
        from: string;
        to: string;
      }
    | {
        /**
         * @minItems 1
         */
        days: ('monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday')[];
        from?: string;
        to?: string;
        /**
         * @minItems 2
         * @maxItems 2
         */
        between?: string[];
      }
  )[];
}
