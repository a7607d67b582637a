/* Generated from src/evidence/records by `npm run generate`: edit the kind of record, not this file. */

export type Sha256 = string;
export type GitId = string;
export type Time = string;
export type Login = string;
export type EvidenceReview = Origin &
  Circumstances & {
    reviewer: {
      login: Login | null;
      id: number | string | null;
      account: 'human' | 'bot';
      association: 'owner' | 'member' | 'collaborator' | 'outsider';
    };
    decision: 'approved' | 'changes-requested' | 'dismissed' | 're-requested';
    submittedAt: Time | null;
    reviewedCommit: GitId | null;
    available: {
      since: Time;
      seconds: number;
    } | null;
    independence: {
      isAuthor: boolean | null;
      isCommitter: boolean | null;
      isPusher?: boolean;
      hadAgentWrite?: boolean;
    };
    visible:
      | {
          path: string;
          gitBlob: GitId | null;
        }[]
      | null;
    rationale: {
      sha256: Sha256;
      text?: string;
    } | null;
    counted: {
      gate: string;
      system: string | null;
      capacity: string;
      counts: boolean;
      because: string;
    }[];
    afterClose?: boolean;
  };
export type EvidenceVerdict = Origin &
  Circumstances & {
    outcome: 'merged' | 'closed';
    mergedBy: Person | null;
    verdict: 'pass' | 'fail';
    mode: 'enforce' | 'audit';
    mergedPastTheGate: boolean;
    committers: Login[] | null;
    pushers?: Login[];
    agents?: {
      wrote: {
        name: string;
        by: 'author' | 'trailer' | 'branch';
      }[];
      onBehalfOf: Login[];
    };
    systems: {
      id: string;
      name: string;
      owner: Login | null;
      risk: string | null;
      stage: string | null;
    }[];
    changes: {
      path: string;
      previousPath: string | null;
      status: string;
      class: string;
      system: string | null;
    }[];
    gates: {
      id: string;
      verdict: 'pass' | 'fail' | 'waiting' | 'unknown' | 'not-applicable';
      level: 'failure' | 'warning' | 'notice';
      controls: string[];
      references?: string[];
      because: string;
    }[];
    findings: {
      gate: string;
      system: string | null;
      level: 'failure' | 'warning' | 'notice';
      kind: 'gap' | 'waiting';
      path: string | null;
      message: string;
    }[];
    approvals: {
      login: Login;
      capacity: string;
      said: string;
      at: Time | null;
      counts: boolean;
      because: string;
      gate: string;
      system: string | null;
    }[];
    documents: {
      path: string;
      gitBlob: GitId | null;
      gate: string;
      system: string | null;
    }[];
  };
export type EvidenceDeploymentApproval = Origin &
  Circumstances & {
    system: string;
    approver: Person;
    decision: 'approve' | 'reject' | 'approve-with-conditions';
    conditions: string[];
    method: string;
    signedBy: string;
    signedAt: Time | null;
    path: string;
    envelope: string;
  };
export type EvidenceException = Origin &
  Circumstances & {
    exception: string;
    path: string;
    exceptedGate: string;
    system: string | null;
    reason: string;
    requestedBy: Person;
    approvedBy: Person;
    expires: string;
  };
export type EvidenceOverride = Origin & {
  how: 'merged-past-gate' | 'approved-with-conditions' | 'objection-dismissed' | 'direct-push' | 'force-push';
  ref: string;
  actor: Person;
  before: GitId | null;
  /**
   * @minItems 1
   */
  commits: GitId[];
  pullRequest: number | null;
  paths: string[];
  verdict: 'pass' | 'fail' | 'unknown';
  gaps: {
    gate: string;
    system: string | null;
    message: string;
  }[];
  reviewDue: string | null;
};
export type EvidenceOverrideReview = Origin & {
  override: string;
  issue: number;
  reviewer: Person;
  independent: 'yes' | 'no' | 'unknown';
};
export type EvidenceLifecycle = Origin &
  Circumstances & {
    step: 'registered' | 'deployed' | 'updated' | 'tier-changed' | 'deprecated' | 'retired';
    system: {
      id: string;
      name: string;
      owner: Login | null;
      risk: string | null;
    };
    stage: {
      before: string;
      after: string;
    };
    mergedBy: Person;
    tier?: {
      before: string;
      after: string;
    };
    deprecated?: string;
  };
export type EvidenceMonitoring = Origin & {
  system: string;
  period: {
    from: Time | null;
    to: Time | null;
  };
  sources: {
    name: string;
    format: string;
    sha256: Sha256;
    entries: number;
  }[];
  plans: {
    path: string;
    gitBlob: GitId;
  }[];
  limits: {
    metric: string;
    kind: 'measurement' | 'evaluation';
    series: string | null;
    threshold: string;
    values: number;
    passed: number;
    worst: number | null;
    unit: string | null;
    state: 'within' | 'passed' | 'no-value' | 'not-given' | 'no-limit';
  }[];
  incidents: {
    id: string;
    severity: string;
    started: Time;
    detected: Time;
    resolved: Time | null;
    late: ('detected' | 'resolved')[];
    explained: boolean;
  }[];
};
export type EvidenceOversight = Origin & {
  system: string;
  sources: {
    name: string;
    format: string;
    sha256: Sha256;
    entries: number;
  }[];
  decisions: {
    id: string;
    at: Time;
    by: string;
    overrode: boolean;
    factor: string | null;
    reviewed: 'by-another' | 'by-the-same' | 'no';
    sha256: Sha256;
    proposed?: string;
    decided?: string;
    reason?: string;
  }[];
};
export type EvidenceCheckpoint = Origin & {
  count: number;
  head: Sha256;
  root: Sha256;
  /**
   * @minItems 1
   */
  peaks: Sha256[];
  names?: Sha256;
  waiting?: {
    override: string;
    how: string;
    commit: GitId;
    due?: string;
  }[];
  tip?: {
    ref: string;
    commit: GitId;
  };
};
export type EvidenceRepair = Origin & {
  found: GitId;
  sound: GitId | null;
  quarantined: {
    path: string;
    kept: string | null;
    sha256: Sha256 | null;
    because: string;
  }[];
  restored: string[];
};
export type EvidenceKey = Origin & {
  introduces: {
    keyId: Sha256;
    publicKey: string;
  } | null;
  revokes: Sha256[];
  reason: string;
};

export interface EvidencePredicates {
  [k: string]: unknown;
}
export interface Person {
  login: Login | null;
  id: number | string | null;
}
export interface Origin {
  host?: string;
  repository: string;
  run: string | null;
  gate: {
    name: 'aims-gate';
    version: string;
  };
  decidedAt: Time | null;
  timeSource: 'github' | 'runner';
  recordedAt: Time;
  ledger: {
    decision: string;
    sequence: number;
    previous: Sha256 | null;
  };
}
export interface Circumstances {
  pullRequest: {
    number: number;
    author: Person;
    head: GitId;
    base: GitId;
  };
  content: {
    sha256: Sha256;
  };
  policy: {
    path: string;
    name: string;
    sha256: Sha256;
  };
  accounts?: {
    login: Login;
    id: number | string | null;
  }[];
  judgedAsOf: Time;
}
