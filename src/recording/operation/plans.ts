import { readRegister } from '../../change/register.ts';
import { Documents } from '../../documents/documents.ts';
import { fields } from '../../documents/fields.ts';
import { type MonitoringLimit, monitoringLimits } from '../../documents/operation/limits.ts';
import { type AimsError, badInput } from '../../errors.ts';
import type { PlanFile } from '../../evidence/operation-source.ts';
import { type IncidentTimesBySeverity, promisedTimes } from '../../gates/incident-times.ts';
import { blobsOf } from '../../gates/plan.ts';
import type { Sha } from '../../ids.ts';
import type { ObjectSource, Tree, TreeEntry } from '../../objects.ts';
import { omitUndefined } from '../../omit-undefined.ts';
import type { Policy } from '../../policy/policy.ts';
import type { RiskTier } from '../../terms.ts';

/** What one registered system promises of its operation. */
export interface OperationPlan {
  readonly id: string;
  readonly owner?: string;
  /** A system that names none counts as high. */
  readonly tier: RiskTier;
  readonly monitoring?: PlanFile & { readonly limits: readonly MonitoringLimit[] };
  /** The incident plan, with times where it gives some. */
  readonly incidents?: PlanFile;
  /** How soon incidents have to be noticed and resolved: of the policy, and of its own plan. */
  readonly times: readonly IncidentTimesBySeverity[];
}

/**
 * The plans of every registered system, as a commit has them. Throws `bad-input` where one is there and cannot be read: nothing
 * can be held against it.
 *
 * @param reference the preset whose times hold where the policy promises none
 */
export async function operationPlans(
  commit: Sha,
  policy: Policy,
  reference: Policy,
  objects: ObjectSource,
): Promise<ReadonlyMap<string, OperationPlan>> {
  const tree = (await objects.trees([commit], [policy.systems])).get(commit);
  const [unread] = tree?.unread ?? [{ path: policy.systems, because: 'no answer' }];
  if (tree === undefined || unread !== undefined)
    throw badInput(`the register ${policy.systems} cannot be listed: ${unread?.because}`, 'run it again');
  const files = [...tree.entries.values()].filter(({ path }) =>
    /\/(?:system\.yml|data\.ya?ml|monitoring\.yml|incident-response\.md)$/.test(path),
  );
  const documents = new Documents(await objects.blobs(blobsOf(files)));
  const register = readRegister(tree, policy, documents);
  const promised = promisedTimes([policy, reference]);
  return new Map(
    [...register.values()].map(({ id, owner, risk = 'high' }): [string, OperationPlan] => {
      const folder = `${policy.systems}/${id}`;
      const monitoring = planAt(`${folder}/monitoring.yml`, tree, documents);
      const incidents = planAt(`${folder}/incident-response.md`, tree, documents);
      const own = incidents?.values === undefined ? [] : [fields(fields(incidents.values.value).within)];
      return [
        id,
        {
          id,
          tier: risk,
          times: [promised, ...own],
          ...omitUndefined({ owner, incidents: incidents?.file }),
          ...(monitoring?.values === undefined
            ? {}
            : { monitoring: { ...monitoring.file, limits: monitoringLimits(monitoring.values) } }),
        },
      ];
    }),
  );
}

function planAt(path: string, { entries }: Tree, documents: Documents) {
  const entry: TreeEntry | undefined = entries.get(path);
  if (entry === undefined) return undefined;
  const opened = documents.open(entry);
  if (!opened.ok) throw unreadable(`${path}: ${opened.because}`);
  const parsed = opened.document.values(path);
  if (parsed?.ok === false) {
    const [problem] = parsed.problems;
    throw unreadable(`${path}:${problem?.position.line ?? 1}: ${problem?.message ?? 'it cannot be read'}`);
  }
  return { file: { path, sha: entry.sha }, values: parsed?.document };
}

function unreadable(message: string): AimsError {
  return badInput(message, 'correct it on the default branch: nothing can be held against it');
}
