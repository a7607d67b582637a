import type { SystemStages } from '../../gates/evaluation.ts';
import type { Sha } from '../../ids.ts';
import { circumstances, type PullRequestCase } from '../circumstances.ts';
import { person } from '../names.ts';
import { origin, type Recording } from '../recording.ts';
import { commitSubject, type Decision, PREDICATE_TYPES } from '../statement.ts';

export type LifecycleStep = 'registered' | 'deployed' | 'updated' | 'retired';

const DEPLOYED: ReadonlySet<string> = new Set(['deployment', 'operation']);

/** The steps that a merged pull request took a system through, in the order of its life. */
export function lifecycleSteps(
  { system: id, before, after }: SystemStages,
  { evaluation }: PullRequestCase,
): readonly LifecycleStep[] {
  const own = evaluation.changes.filter((change) => change.system === id);
  // An entry that the pull request does not touch may differ from the base only because the branch is old.
  const entryChanged = own.some(({ path }) => path.endsWith(`/${id}/system.yml`));
  const content = own.some(({ class: kind }) => kind !== 'governance');
  const steps: LifecycleStep[] = [];
  if (entryChanged && before === 'absent' && after !== 'absent') steps.push('registered');
  if (entryChanged && !DEPLOYED.has(before) && DEPLOYED.has(after)) steps.push('deployed');
  else if (content && DEPLOYED.has(before)) steps.push('updated');
  const ended = (stage: string): boolean => stage === 'absent' || stage === 'retired';
  if (entryChanged && !ended(before) && ended(after)) steps.push('retired');
  return steps;
}

export function lifecycleDecision(
  step: LifecycleStep,
  { system: id, before, after }: SystemStages,
  commit: Sha,
  pull: PullRequestCase,
  recording: Recording,
): Decision {
  const { repository, names } = recording;
  const system = pull.evaluation.systems.find((one) => one.id === id);
  const owner = system?.owner;
  return {
    id: `lifecycle ${repository} ${id} ${step} ${commit}`,
    predicateType: PREDICATE_TYPES.lifecycle,
    subject: [commitSubject(repository, commit)],
    predicate: {
      ...origin(recording, pull.closedAt),
      ...circumstances(pull, recording),
      step,
      system: {
        id,
        name: system?.name ?? id,
        owner: owner === undefined ? null : names.login(owner),
        risk: system?.risk ?? null,
      },
      stage: { before, after },
      mergedBy: person(names, pull.merged?.by, pull.merged?.byId),
    },
  };
}
