import type { SystemStages } from '../../gates/evaluation.ts';
import type { Sha } from '../../ids.ts';
import { omitUndefined } from '../../omit-undefined.ts';
import { circumstances, type PullRequestCase } from '../circumstances.ts';
import { defineRecord, nameOf, type RecordEvent } from '../define-record.ts';
import type { EvidenceLifecycle } from '../generated/predicates.ts';
import { peopleNames } from '../names.ts';
import { nullable, objectFields, oneOf, predicate, ref, text } from '../record-schema.ts';
import { origin, type Recording } from '../recording.ts';
import { commitSubject } from '../statement.ts';

export type LifecycleStep = EvidenceLifecycle['step'];

export interface LifecycleEvent extends RecordEvent {
  readonly kind: 'lifecycle';
  readonly system: string;
  readonly step: LifecycleStep;
  readonly by?: string;
  /** Of `tier-changed`. */
  readonly tier?: { readonly before: string; readonly after: string };
}

/** One step that a merged pull request took a system through. */
export const lifecycleRecord = defineRecord({
  type: 'lifecycle',
  schema: predicate<EvidenceLifecycle>(
    'A step in the life of an AI system.',
    ['origin', 'circumstances'],
    {
      step: oneOf(
        ['registered', 'deployed', 'updated', 'tier-changed', 'deprecated', 'retired'],
        'Which step.',
      ),
      system: objectFields(
        {
          id: text('Id of the AI system.'),
          name: text('What people call it.'),
          owner: nullable(ref('login', 'Who answers for it.')),
          risk: nullable(text('Its risk tier.')),
        },
        'The system.',
      ),
      stage: objectFields(
        {
          before: text('Stage in the register before, or `absent`, `unstated`.'),
          after: text('Stage in the register after, or `absent`, `unstated`.'),
        },
        'Where it was and is.',
      ),
      mergedBy: ref('person', 'Who merged the change.'),
      tier: objectFields(
        { before: text('Risk tier before.'), after: text('Risk tier after.') },
        'How its risk tier changed; absent: it did not.',
      ),
      deprecated: text('ISO date since when nobody should begin to use it; absent: that did not change.'),
    },
    ['tier', 'deprecated'],
  ),

  write(
    step: { readonly step: LifecycleStep } & SystemStages,
    commit: Sha,
    pull: PullRequestCase,
    recording: Recording,
  ) {
    const { step: name, system: id, before, after, tier, deprecated } = step;
    const { repository, names } = recording;
    const system = pull.evaluation.systems.find((one) => one.id === id);
    const owner = system?.owner;
    return {
      id: `lifecycle ${repository} ${id} ${name} ${commit}`,
      subject: [commitSubject(recording, commit)],
      predicate: {
        ...origin(recording, pull.closedAt),
        ...circumstances(pull, recording),
        step: name,
        system: {
          id,
          name: system?.name ?? id,
          owner: owner === undefined ? null : names.login(owner),
          risk: system?.risk ?? null,
        },
        stage: { before, after },
        mergedBy: peopleNames(names, pull.merged?.by, pull.merged?.byId),
        ...(name === 'tier-changed' ? omitUndefined({ tier }) : {}),
        ...(name === 'deprecated' ? omitUndefined({ deprecated }) : {}),
      },
    };
  },
  summarize: ({ system, step, tier, pullRequest, mergedBy }) => ({
    what: `${system.id} ${step}${tier === undefined ? '' : ` (${tier.before} → ${tier.after})`} by #${pullRequest.number}`,
    who: mergedBy.login ?? undefined,
    systems: [system.id],
  }),
  read({ system, step, mergedBy, tier }, recorded): LifecycleEvent {
    const by = nameOf(mergedBy);
    return { kind: 'lifecycle', ...recorded, system: system.id, step, ...omitUndefined({ by, tier }) };
  },
  row: () => ({}),
});

const DEPLOYED: ReadonlySet<string> = new Set(['deployment', 'operation']);

/** The steps that a merged pull request took a system through, in the order of its life. */
export function lifecycleSteps(
  { system: id, before, after, tier, deprecated }: SystemStages,
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
  if (entryChanged && tier !== undefined) steps.push('tier-changed');
  if (entryChanged && deprecated !== undefined) steps.push('deprecated');
  const ended = (stage: string): boolean => stage === 'absent' || stage === 'retired';
  if (entryChanged && !ended(before) && ended(after)) steps.push('retired');
  return steps;
}
