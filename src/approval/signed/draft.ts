import type { Change } from '../../change/change.ts';
import type { System } from '../../change/systems.ts';
import type { Login, Sha, Sha256 } from '../../ids.ts';
import type { TreeEntry } from '../../objects.ts';
import { code, type Prose, person, prose, words } from '../../prose.ts';
import { VERSION } from '../../version.ts';
import type { ApprovedFile, DeploymentApproval, SignedDecision } from './statement.ts';

/** Everything a decision is about, before it is signed. */
export interface Draft {
  readonly system: System;
  readonly approver: { readonly login: Login; readonly capacity: string };
  readonly decision: SignedDecision;
  readonly conditions: readonly string[];
  readonly repository: string;
  /** Name of the branch it would be merged into. */
  readonly branch: string;
  readonly base: Sha;
  readonly head: Sha;
  readonly policy: { readonly path: string; readonly name: string; readonly sha256: Sha256 };
  /** Governed files and documents relied on, as the head has them. */
  readonly content: readonly (
    | { readonly path: string; readonly entry: TreeEntry; readonly sha256: Sha256; readonly lfs?: Sha256 }
    /** A submodule: its commit says what it holds. */
    | { readonly path: string; readonly entry: TreeEntry; readonly submodule: true }
    | { readonly path: string; readonly absent: true }
  )[];
  /** What the change does to them. */
  readonly changes: readonly Change[];
  /** ISO 8601, UTC. */
  readonly decidedAt: string;
  readonly expiresAt: string | null;
}

/** The statement a draft becomes; without the two keys that say what kind it is. */
export function statementOf(draft: Draft): Omit<DeploymentApproval, '_type' | 'predicateType'> {
  const { system, base, head, content } = draft;
  return {
    subject: content.flatMap((file): readonly ApprovedFile[] => {
      if ('absent' in file) return [];
      const { path, entry } = file;
      if ('submodule' in file)
        return [{ name: path, digest: { gitCommit: entry.sha }, annotations: { mode: entry.mode } }];
      const digest = { sha256: file.sha256, gitBlob: entry.sha };
      const lfs = file.lfs === undefined ? {} : { lfs: file.lfs };
      return [{ name: path, digest, annotations: { mode: entry.mode, ...lfs } }];
    }),
    predicate: {
      approver: draft.approver,
      decision: draft.decision,
      conditions: draft.conditions,
      system: { id: system.id, risk: system.risk ?? null, stages: system.stages },
      repository: draft.repository,
      branch: draft.branch,
      absent: content.flatMap((file) => ('absent' in file ? [file.path] : [])),
      change: { base, head },
      policy: draft.policy,
      decidedAt: draft.decidedAt,
      expiresAt: draft.expiresAt,
      gate: { name: 'aims-gate', version: VERSION },
    },
  };
}

const DECISIONS: Readonly<Record<SignedDecision, string>> = {
  approve: 'approve',
  'approve-with-conditions': 'approve, with conditions',
  reject: 'reject',
};
const SIGNS: Readonly<Record<Change['status'], string>> = {
  added: 'A',
  modified: 'M',
  removed: 'D',
  renamed: 'R',
  'type-changed': 'T',
};

/** What is about to be signed, in words: one line each. */
export function describeDraft(draft: Draft): readonly Prose[] {
  const { system, approver, conditions, content, base, head, expiresAt } = draft;
  const status = new Map(draft.changes.map((change) => [change.path, SIGNS[change.status]]));
  const changed = content.filter(({ path }) => status.has(path));
  const kept = content.filter(({ path }) => !status.has(path));
  const stages = system.stages.length === 0 ? 'no stage' : system.stages.join(', ');
  return [
    prose`${person(approver.login)}, ${words(approver.capacity)}, decides on ${words(system.name)} (${system.id}, ${system.risk ?? 'no'} risk, ${stages})`,
    prose`  decision    ${DECISIONS[draft.decision]}`,
    ...conditions.map((condition) => prose`  condition   ${words(condition)}`),
    prose`  repository  ${code(draft.repository)}`,
    prose`  change      ${base.slice(0, 7)}..${head.slice(0, 7)}, into ${code(draft.branch)}`,
    prose`  policy      ${words(draft.policy.name)}`,
    prose`  holds until ${expiresAt === null ? 'the content changes' : `the content changes, and before ${expiresAt.slice(0, 10)}`}`,
    prose`  changed files that are signed (${changed.length}):`,
    ...changed.map(({ path, ...file }) => prose`    ${status.get(path) ?? 'M'} ${code(path)}${lfsOf(file)}`),
    prose`  documents the gates rely on, signed as they are (${kept.length}):`,
    ...kept.map(
      ({ path, ...file }) =>
        prose`      ${code(path)}${'absent' in file ? ' (does not exist)' : lfsOf(file)}`,
    ),
  ];
}

function lfsOf(file: object): string {
  return 'lfs' in file && typeof file.lfs === 'string' ? ` (Git LFS, sha256:${file.lfs.slice(0, 12)}…)` : '';
}
