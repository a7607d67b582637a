/* Generated from src/evidence/records by `npm run generate`: edit the kind of record, not this file. */

/**
 * SHA-256, lower-case hex.
 */
export type Sha256 = string;
/**
 * A git object id, lower-case hex.
 */
export type GitId = string;
/**
 * ISO 8601.
 */
export type Time = string;
/**
 * A GitHub login in lower case, or a pseudonym.
 */
export type Login = string;
/**
 * What one person said of a pull request.
 */
export type EvidenceReview = Origin &
  Circumstances & {
    /**
     * Who said it.
     */
    reviewer: {
      /**
       * Null: the account was deleted.
       */
      login: Login | null;
      /**
       * GitHub's numeric account id, or a pseudonym; null: not known.
       */
      id: number | string | null;
      /**
       * Whether a person or a program.
       */
      account: 'human' | 'bot';
      /**
       * What they are to the repository, as GitHub says it.
       */
      association: 'owner' | 'member' | 'collaborator' | 'outsider';
    };
    /**
     * What they said.
     */
    decision: 'approved' | 'changes-requested' | 'dismissed' | 're-requested';
    /**
     * When the review was given, by GitHub's clock.
     */
    submittedAt: Time | null;
    /**
     * The commit they saw; null: GitHub lost it.
     */
    reviewedCommit: GitId | null;
    /**
     * How long the content could be read before; null: not looked up, or not known.
     */
    available: {
      since: Time;
      /**
       * From then to the review.
       */
      seconds: number;
    } | null;
    /**
     * How they stand to the change.
     */
    independence: {
      /**
       * Whether they opened the pull request; null: not known.
       */
      isAuthor: boolean | null;
      /**
       * Whether they committed to it; null: not known.
       */
      isCommitter: boolean | null;
      /**
       * Whether they pushed governed content. Absent: not known.
       */
      isPusher?: boolean;
      /**
       * Whether a coding agent wrote of it for them. Absent: not known.
       */
      hadAgentWrite?: boolean;
    };
    /**
     * Documents of the gates as they stood at the reviewed commit; null: that commit is gone.
     */
    visible:
      | {
          /**
           * Path of the document.
           */
          path: string;
          /**
           * Its blob; null: it did not exist there.
           */
          gitBlob: GitId | null;
        }[]
      | null;
    /**
     * The text of the review; null: it has none.
     */
    rationale: {
      sha256: Sha256;
      /**
       * The text, where it is kept.
       */
      text?: string;
    } | null;
    /**
     * For which gates it was looked at, and whether it counted.
     */
    counted: {
      /**
       * The gate.
       */
      gate: string;
      /**
       * Id of the AI system; null: none.
       */
      system: string | null;
      /**
       * In which capacity the policy would count it.
       */
      capacity: string;
      /**
       * Whether it counted.
       */
      counts: boolean;
      /**
       * Why.
       */
      because: string;
    }[];
    /**
     * Said or dismissed after the pull request closed: its verdict does not rest on it. Absent: before.
     */
    afterClose?: boolean;
  };
/**
 * How a pull request closed, with every gate.
 */
export type EvidenceVerdict = Origin &
  Circumstances & {
    /**
     * What became of it.
     */
    outcome: 'merged' | 'closed';
    /**
     * Who merged it; null: it was not merged.
     */
    mergedBy: Person | null;
    /**
     * What the gate said.
     */
    verdict: 'pass' | 'fail';
    /**
     * Whether the policy blocks.
     */
    mode: 'enforce' | 'audit';
    /**
     * It landed although the gate said no.
     */
    mergedPastTheGate: boolean;
    /**
     * Everybody who wrote something in it; null: not known.
     */
    committers: Login[] | null;
    /**
     * Everybody else who pushed governed content. Absent: in records of 0.1.
     */
    pushers?: Login[];
    /**
     * What coding agents wrote. Absent: nothing that is known.
     */
    agents?: {
      /**
       * Agents that wrote of the change.
       */
      wrote: {
        /**
         * The coding agent.
         */
        name: string;
        /**
         * What tells that it wrote.
         */
        by: 'author' | 'trailer' | 'branch';
      }[];
      /**
       * People who had it written: they are not independent of it.
       */
      onBehalfOf: Login[];
    };
    /**
     * The AI systems touched.
     */
    systems: {
      /**
       * Id of the AI system.
       */
      id: string;
      /**
       * What people call it.
       */
      name: string;
      /**
       * Who answers for it.
       */
      owner: Login | null;
      /**
       * Its risk tier.
       */
      risk: string | null;
      /**
       * Where it is in its life.
       */
      stage: string | null;
    }[];
    /**
     * The governed changes.
     */
    changes: {
      /**
       * The file.
       */
      path: string;
      /**
       * Where a renamed file was.
       */
      previousPath: string | null;
      /**
       * What happened to it.
       */
      status: string;
      /**
       * As what it is governed.
       */
      class: string;
      /**
       * Id of the AI system; null: none.
       */
      system: string | null;
    }[];
    /**
     * Every gate of the policy.
     */
    gates: {
      /**
       * The gate.
       */
      id: string;
      /**
       * What it said.
       */
      verdict: 'pass' | 'fail' | 'waiting' | 'unknown' | 'not-applicable';
      /**
       * How much it weighs.
       */
      level: 'failure' | 'warning' | 'notice';
      /**
       * Controls of the standard.
       */
      controls: string[];
      /**
       * What else it serves, as people cite it; left out: nothing.
       */
      references?: string[];
      /**
       * Why.
       */
      because: string;
    }[];
    /**
     * What was missing.
     */
    findings: {
      /**
       * The gate.
       */
      gate: string;
      /**
       * Id of the AI system; null: none.
       */
      system: string | null;
      /**
       * How much it weighs.
       */
      level: 'failure' | 'warning' | 'notice';
      /**
       * Something is wrong, or a person has yet to act.
       */
      kind: 'gap' | 'waiting';
      /**
       * The file at fault.
       */
      path: string | null;
      /**
       * What is missing.
       */
      message: string;
    }[];
    /**
     * Whom the gates asked, and what they said.
     */
    approvals: {
      login: Login;
      /**
       * In which capacity.
       */
      capacity: string;
      /**
       * Their last word.
       */
      said: string;
      /**
       * When.
       */
      at: Time | null;
      /**
       * Whether it counted.
       */
      counts: boolean;
      /**
       * Why.
       */
      because: string;
      /**
       * The gate.
       */
      gate: string;
      /**
       * Id of the AI system; null: none.
       */
      system: string | null;
    }[];
    /**
     * Documents the gates relied on.
     */
    documents: {
      /**
       * Path of the document.
       */
      path: string;
      /**
       * Its blob; null: it does not exist.
       */
      gitBlob: GitId | null;
      /**
       * The gate that relied on it.
       */
      gate: string;
      /**
       * Id of the AI system; null: none.
       */
      system: string | null;
    }[];
  };
/**
 * A signed deployment approval that was found, and verified, when the change merged.
 */
export type EvidenceDeploymentApproval = Origin &
  Circumstances & {
    /**
     * Id of the AI system.
     */
    system: string;
    approver: Person;
    /**
     * What they decided.
     */
    decision: 'approve' | 'reject' | 'approve-with-conditions';
    /**
     * Under which conditions.
     */
    conditions: string[];
    /**
     * How it is signed.
     */
    method: string;
    /**
     * Key or identity that signed.
     */
    signedBy: string;
    /**
     * When, as the signer says.
     */
    signedAt: Time | null;
    /**
     * The file it was in.
     */
    path: string;
    /**
     * The file as it was: its signature can be checked again.
     */
    envelope: string;
  };
/**
 * A gate was passed on the word of a time-boxed exception.
 */
export type EvidenceException = Origin &
  Circumstances & {
    /**
     * Its id.
     */
    exception: string;
    /**
     * Its file on the target branch.
     */
    path: string;
    /**
     * The gate that it opened.
     */
    exceptedGate: string;
    /**
     * Id of the AI system; null: none.
     */
    system: string | null;
    /**
     * Why it was granted.
     */
    reason: string;
    requestedBy: Person;
    approvedBy: Person;
    /**
     * The last day it holds.
     */
    expires: string;
  };
/**
 * Governed content landed without the gate's consent.
 */
export type EvidenceOverride = Origin & {
  /**
   * How it got past the gate.
   */
  how: 'merged-past-gate' | 'approved-with-conditions' | 'objection-dismissed' | 'direct-push' | 'force-push';
  /**
   * The branch, by its full name.
   */
  ref: string;
  actor: Person;
  /**
   * Where the branch stood before; null: not known.
   */
  before: GitId | null;
  /**
   * What landed, oldest first.
   *
   * @minItems 1
   */
  commits: GitId[];
  /**
   * Number of the pull request; null: there was none.
   */
  pullRequest: number | null;
  /**
   * Governed files that changed.
   */
  paths: string[];
  /**
   * What the gate says of the content.
   */
  verdict: 'pass' | 'fail' | 'unknown';
  /**
   * What was missing.
   */
  gaps: {
    /**
     * The gate.
     */
    gate: string;
    /**
     * Id of the AI system; null: none.
     */
    system: string | null;
    /**
     * What is missing.
     */
    message: string;
  }[];
  /**
   * ISO date: until when a second person has to look at it; null: nobody has to.
   */
  reviewDue: string | null;
};
/**
 * A second person looked at an override.
 */
export type EvidenceOverrideReview = Origin & {
  /**
   * The decision they looked at.
   */
  override: string;
  /**
   * The issue they closed.
   */
  issue: number;
  reviewer: Person;
  /**
   * Whether they are another person than the one who overrode.
   */
  independent: 'yes' | 'no' | 'unknown';
};
/**
 * A step in the life of an AI system.
 */
export type EvidenceLifecycle = Origin &
  Circumstances & {
    /**
     * Which step.
     */
    step: 'registered' | 'deployed' | 'updated' | 'tier-changed' | 'deprecated' | 'retired';
    /**
     * The system.
     */
    system: {
      /**
       * Id of the AI system.
       */
      id: string;
      /**
       * What people call it.
       */
      name: string;
      /**
       * Who answers for it.
       */
      owner: Login | null;
      /**
       * Its risk tier.
       */
      risk: string | null;
    };
    /**
     * Where it was and is.
     */
    stage: {
      /**
       * Stage in the register before, or `absent`, `unstated`.
       */
      before: string;
      /**
       * Stage in the register after, or `absent`, `unstated`.
       */
      after: string;
    };
    mergedBy: Person;
    /**
     * How its risk tier changed; absent: it did not.
     */
    tier?: {
      /**
       * Risk tier before.
       */
      before: string;
      /**
       * Risk tier after.
       */
      after: string;
    };
    /**
     * ISO date since when nobody should begin to use it; absent: that did not change.
     */
    deprecated?: string;
  };
/**
 * What a running system gave, held against the limits of its monitoring plan and the times for incidents.
 */
export type EvidenceMonitoring = Origin & {
  /**
   * Id of the AI system.
   */
  system: string;
  /**
   * When the values were measured.
   */
  period: {
    /**
     * The first time in the data; null: it gives none.
     */
    from: Time | null;
    /**
     * The last time in the data; null: it gives none.
     */
    to: Time | null;
  };
  /**
   * The files that were read.
   */
  sources: {
    /**
     * Its name as it was given.
     */
    name: string;
    /**
     * How it is written.
     */
    format: string;
    sha256: Sha256;
    /**
     * How many of its entries are of this system.
     */
    entries: number;
  }[];
  /**
   * The documents that say the limits.
   */
  plans: {
    /**
     * Its file.
     */
    path: string;
    gitBlob: GitId;
  }[];
  /**
   * Each metric of the plan, and each evaluation.
   */
  limits: {
    /**
     * As the monitoring plan, or an evaluation, calls it.
     */
    metric: string;
    /**
     * Measured, or the result of an evaluation in production.
     */
    kind: 'measurement' | 'evaluation';
    /**
     * What the system exports it as; null: nothing came.
     */
    series: string | null;
    /**
     * As the monitoring plan writes it; empty: there is none.
     */
    threshold: string;
    /**
     * How many values came.
     */
    values: number;
    /**
     * How many of them are beyond the threshold.
     */
    passed: number;
    /**
     * The value that is furthest beyond, or nearest to, the threshold.
     */
    worst: number | null;
    /**
     * Its unit.
     */
    unit: string | null;
    /**
     * Within the threshold; beyond it; expected and missing; not in the data, which nobody said it had to be; without a threshold.
     */
    state: 'within' | 'passed' | 'no-value' | 'not-given' | 'no-limit';
  }[];
  /**
   * Incidents in the data.
   */
  incidents: {
    /**
     * Its id.
     */
    id: string;
    /**
     * Its severity.
     */
    severity: string;
    started: Time;
    detected: Time;
    /**
     * When it was over; null: it is not.
     */
    resolved: Time | null;
    /**
     * What took longer than the plan allows.
     *
     * Items: Which.
     */
    late: ('detected' | 'resolved')[];
    /**
     * Whether somebody wrote down why it took longer.
     */
    explained: boolean;
  }[];
};
/**
 * Decisions of people about what a running system proposed.
 */
export type EvidenceOversight = Origin & {
  /**
   * Id of the AI system.
   */
  system: string;
  /**
   * The files that were read.
   */
  sources: {
    /**
     * Its name as it was given.
     */
    name: string;
    /**
     * How it is written.
     */
    format: string;
    sha256: Sha256;
    /**
     * How many of its entries are of this system.
     */
    entries: number;
  }[];
  /**
   * Each decision in the data.
   *
   * Items: One decision. Its texts are only kept where the policy of the ledger is to keep texts.
   */
  decisions: {
    /**
     * Its id in the log.
     */
    id: string;
    at: Time;
    /**
     * Login, pseudonym or role.
     */
    by: string;
    /**
     * Whether the person decided otherwise than the system proposed.
     */
    overrode: boolean;
    /**
     * Why it came to a person; null: nobody says.
     */
    factor: string | null;
    /**
     * Whether somebody looked at it again: another person, the same one, or nobody.
     */
    reviewed: 'by-another' | 'by-the-same' | 'no';
    sha256: Sha256;
    /**
     * What the system proposed.
     */
    proposed?: string;
    /**
     * What the person decided.
     */
    decided?: string;
    /**
     * Why.
     */
    reason?: string;
  }[];
};
/**
 * Vouches for all records before it.
 */
export type EvidenceCheckpoint = Origin & {
  /**
   * How many records it vouches for.
   */
  count: number;
  head: Sha256;
  root: Sha256;
  /**
   * Roots of the tree's full subtrees, largest first.
   *
   * @minItems 1
   */
  peaks: Sha256[];
  names?: Sha256;
  /**
   * Overrides that no second person has looked at yet.
   */
  waiting?: {
    /**
     * The decision.
     */
    override: string;
    /**
     * How it came past the gate.
     */
    how: string;
    commit: GitId;
    /**
     * ISO date: the last day to look at it.
     */
    due?: string;
  }[];
  /**
   * Up to where everything that was pushed to the default branch has been looked at.
   */
  tip?: {
    /**
     * The branch, by its full name.
     */
    ref: string;
    commit: GitId;
  };
};
/**
 * The ledger was put back as a recorder had left it.
 */
export type EvidenceRepair = Origin & {
  found: GitId;
  /**
   * The last commit as a recorder left it; null: there was none yet.
   */
  sound: GitId | null;
  /**
   * Files that are not records of this ledger: nobody wrote them who may, or they were cut off before others were recorded.
   */
  quarantined: {
    /**
     * Where it stood.
     */
    path: string;
    /**
     * Where it is kept on the branch; null: only in the commit that was found.
     */
    kept: string | null;
    /**
     * Of its bytes; null: it could not be read.
     */
    sha256: Sha256 | null;
    /**
     * Why it is not a record of this ledger.
     */
    because: string;
  }[];
  /**
   * Records that were changed or taken away, and stand there again.
   */
  restored: string[];
};
/**
 * A change of the keys that may sign.
 */
export type EvidenceKey = Origin & {
  /**
   * A key that may sign from here on; null: none.
   */
  introduces: {
    keyId: Sha256;
    /**
     * SPKI in PEM.
     */
    publicKey: string;
  } | null;
  /**
   * Keys whose records are refused from here on.
   */
  revokes: Sha256[];
  /**
   * Why.
   */
  reason: string;
};

export interface EvidencePredicates {
  [k: string]: unknown;
}
/**
 * A person, by login and account id.
 */
export interface Person {
  /**
   * Null: GitHub does not know it any more.
   */
  login: Login | null;
  /**
   * GitHub's numeric account id, or a pseudonym; null: not known.
   */
  id: number | string | null;
}
/**
 * Where a record comes from.
 */
export interface Origin {
  /**
   * The GitHub the repository is on; absent in records of version 0.1.
   */
  host?: string;
  /**
   * `owner/name`.
   */
  repository: string;
  /**
   * Link to the run that recorded it; null outside of a run.
   */
  run: string | null;
  /**
   * The program that recorded it.
   */
  gate: {
    /**
     * Its name.
     */
    name: 'aims-gate';
    /**
     * Version of the gate.
     */
    version: string;
  };
  /**
   * When it was decided; null: nobody says.
   */
  decidedAt: Time | null;
  /**
   * Whose clock `decidedAt` is from.
   */
  timeSource: 'github' | 'runner';
  recordedAt: Time;
  /**
   * The record's place in its ledger.
   */
  ledger: {
    /**
     * The same decision always has the same id.
     */
    decision: string;
    /**
     * Number of the record, from 1 without gaps.
     */
    sequence: number;
    /**
     * SHA-256 of the record before, as stored; null for the first.
     */
    previous: Sha256 | null;
  };
}
/**
 * Which pull request, which content, by which rules.
 */
export interface Circumstances {
  /**
   * The pull request.
   */
  pullRequest: {
    /**
     * Its number.
     */
    number: number;
    author: Person;
    head: GitId;
    base: GitId;
  };
  /**
   * The content that was judged.
   */
  content: {
    sha256: Sha256;
  };
  /**
   * The policy it was judged by.
   */
  policy: {
    /**
     * Its file.
     */
    path: string;
    /**
     * Its name.
     */
    name: string;
    sha256: Sha256;
  };
  /**
   * Which account each login was, of everybody who took part: a login can be renamed, and taken by somebody else. Absent: in records of 0.1.
   */
  accounts?: {
    login: Login;
    /**
     * The account, or a pseudonym.
     */
    id: number | string | null;
  }[];
  judgedAsOf: Time;
}
