import { type Evaluation, standing } from '../gates/evaluation.ts';
import { plain } from '../prose.ts';

/** The published result: `policies/schema/result.schema.json`. The same evaluation gives the same bytes. */
export function result(evaluation: Evaluation): object {
  const { verdict, mode, policy, base, mergeBase, head, content, judgedAt } = evaluation;
  return {
    schemaVersion: 1,
    verdict,
    standing: standing(evaluation),
    mode,
    policy: { path: policy.path, name: policy.name, digest: `sha256:${policy.digest}` },
    base,
    mergeBase,
    head,
    ...(evaluation.pullRequest === undefined ? {} : { pullRequest: evaluation.pullRequest }),
    changes: changesOf(evaluation),
    systems: systemsOf(evaluation),
    gates: evaluation.gates.map(({ id, verdict: said, level, controls, because }) => {
      return { id, verdict: said, level, controls, because: plain(because) };
    }),
    findings: evaluation.findings.map(
      ({ gate, level, controls, system, kind, path, line, column, message, why, remedy }) => ({
        gate,
        level,
        controls,
        kind,
        ...(system === undefined ? {} : { system }),
        ...(path === undefined ? {} : { path }),
        ...(line === undefined ? {} : { line }),
        ...(column === undefined ? {} : { column }),
        message: plain(message),
        why,
        remedy: plain(remedy),
      }),
    ),
    approvals: evaluation.approvals.map(({ login, capacity, said, at, counts, because, gate, system }) => ({
      login,
      capacity,
      said,
      ...(at === undefined ? {} : { at }),
      counts,
      because: plain(because),
      gate,
      ...(system === undefined ? {} : { system }),
    })),
    documents: evaluation.documents,
    weakenings: evaluation.weakenings.map(({ path, message }) => ({ path, message: plain(message) })),
    content: `sha256:${content}`,
    judgedAt,
  };
}

export function changesOf(evaluation: Evaluation): readonly object[] {
  return evaluation.changes.map(({ path, previousPath, status, class: kind, system, why }) => ({
    path,
    ...(previousPath === undefined ? {} : { previousPath }),
    status,
    class: kind,
    ...(system === undefined ? {} : { system }),
    why,
  }));
}

export function systemsOf(evaluation: Evaluation): readonly object[] {
  return evaluation.systems.map(({ id, name, owner, risk, stage, registered }) => ({
    id,
    name,
    owner: owner ?? null,
    risk: risk ?? null,
    stage: stage ?? null,
    registered,
  }));
}

export function json(evaluation: Evaluation): string {
  return `${JSON.stringify(result(evaluation), undefined, 2)}\n`;
}
