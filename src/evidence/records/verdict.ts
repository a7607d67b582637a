import type { Evaluation } from '../../gates/evaluation.ts';
import type { Sha } from '../../ids.ts';
import { circumstances, type PullRequestCase } from '../circumstances.ts';
import { person, spoken } from '../names.ts';
import { origin, type Recording } from '../recording.ts';
import { commitSubject, type Decision, PREDICATE_TYPES, type Subject } from '../statement.ts';

/** How a pull request closed, with every gate and what it said. */
export function verdictDecision(pull: PullRequestCase, recording: Recording): Decision {
  const { repository, names } = recording;
  const { number, head, merged, evaluation } = pull;
  return {
    id: verdictId(repository, number, head, merged?.commit),
    predicateType: PREDICATE_TYPES.verdict,
    subject: [commitSubject(repository, merged?.commit ?? head), ...artefacts(evaluation)],
    predicate: {
      ...origin(recording, pull.closedAt),
      ...circumstances(pull, recording),
      outcome: merged === undefined ? 'closed' : 'merged',
      mergedBy: merged === undefined ? null : person(names, merged.by, merged.byId),
      verdict: evaluation.verdict,
      mode: evaluation.mode,
      // The loudest fact of the ledger: it landed although the gate said no.
      mergedPastTheGate: merged !== undefined && evaluation.verdict === 'fail',
      committers: evaluation.oversight?.committers.map((login) => names.login(login)) ?? null,
      systems: evaluation.systems.map(({ id, name, owner, risk, stage }) => {
        return {
          id,
          name,
          owner: owner === undefined ? null : names.login(owner),
          risk: risk ?? null,
          stage: stage ?? null,
        };
      }),
      changes: evaluation.changes.map(({ path, previousPath, status, class: kind, system }) => {
        return { path, previousPath: previousPath ?? null, status, class: kind, system: system ?? null };
      }),
      gates: evaluation.gates.map(({ id, verdict, level, controls, because }) => {
        return { id, verdict, level, controls, because: spoken(because, names) };
      }),
      findings: evaluation.findings.map(({ gate, system, level, kind, path, message }) => {
        const text = spoken(message, names);
        return { gate, system: system ?? null, level, kind, path: path ?? null, message: text };
      }),
      approvals: evaluation.approvals.map(({ login, capacity, said, at, counts, because, gate, system }) => ({
        login: names.login(login),
        capacity,
        said,
        at: at ?? null,
        counts,
        because: spoken(because, names),
        gate,
        system: system ?? null,
      })),
      documents: evaluation.documents.map(({ path, sha, gate, system }) => {
        return { path, gitBlob: sha ?? null, gate, system: system ?? null };
      }),
    },
  };
}

/** The id of the decision with which a pull request closed; `merge`: the commit that landed it, if one did. */
export function verdictId(repository: string, number: number, head: Sha, merge: Sha | undefined): string {
  return `verdict ${repository}#${number} ${head} ${merge ?? 'closed'}`;
}

/** The governed files as they stand at the head, and the documents relied on, each once. */
function artefacts({ changes, documents }: Evaluation): readonly Subject[] {
  const blobs = new Map<string, Sha>();
  for (const { path, head } of changes) if (head !== undefined) blobs.set(path, head.sha);
  for (const { path, sha } of documents) if (sha !== undefined) blobs.set(path, sha);
  return [...blobs]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, gitBlob]) => ({ name, digest: { gitBlob } }));
}
