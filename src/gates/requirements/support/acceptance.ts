import { isDeepStrictEqual } from 'node:util';
import type { LocatedDocument } from '../../../documents/yaml.ts';
import { type Login, login } from '../../../ids.ts';
import { describeApprover } from '../../../policy/approvers.ts';
import type { Approver } from '../../../policy/policy.ts';
import { code, list, type Prose, person, prose, words } from '../../../prose.ts';
import type { GateApplication } from '../../subject.ts';
import { defineFindings } from './findings.ts';
import type { Gap } from './gap.ts';
import type { Context } from './kind.ts';
import { ownerAndDeputies } from './kind.ts';
import { valuesAt } from './read-document.ts';

/** A risk somebody takes on instead of lowering it. */
export interface Acceptance {
  readonly id: string;
  readonly index: number;
  readonly rationale?: string;
  readonly 'accepted-by'?: string;
}

interface Accepted {
  readonly risk: string;
  readonly by: Prose;
}

const { make, catalogue } = defineFindings('risk-acceptance', {
  'not-allowed': {
    about: 'A risk is accepted by somebody who may not accept risks.',
    words: ({ risk, by, may }: Accepted & { readonly may: Prose }) => ({
      message: prose`${code(risk)} is accepted by ${by}, who may not accept risks`,
      remedy: prose`have it accepted by ${may}`,
    }),
  },
  'holders-unknown': {
    about: 'A risk is accepted by somebody whose role cannot be read.',
    words: ({ risk, by, path, problem }: Accepted & { readonly path: string; readonly problem: string }) => ({
      message: prose`${code(risk)} is accepted by ${by}, and who may accept risks is not known: ${code(path)}: ${problem}`,
      remedy: prose`correct ${code(path)} on the target branch`,
    }),
  },
  'by-author': {
    about: 'A risk is accepted by the author of the change.',
    words: ({ risk, by }: Accepted) => ({
      message: prose`${code(risk)} is accepted by ${by}, the author of this change`,
      remedy: prose`have somebody else accept the risk, or lower it`,
    }),
  },
});

export { catalogue as ACCEPTANCE_FINDINGS };

interface Acceptances {
  readonly accepted: readonly Acceptance[];
  /** Who may accept risks, as the policy says. */
  readonly accept: readonly Approver[] | undefined;
}

/**
 * Who accepted a risk may do so: the owner, or somebody whose role on the target branch says it. And who writes an
 * acceptance into a change cannot be who accepts: a risk would be taken on by one person alone, in a file nobody else
 * speaks in. An acceptance that was merged before was somebody else's to approve then.
 */
export function acceptanceGaps(
  { accepted, accept }: Acceptances,
  { path, document }: { readonly path: string; readonly document: LocatedDocument },
  asked: GateApplication,
  context: Context,
): readonly Gap[] {
  const approvers: readonly Approver[] = accept ?? [
    { kind: 'owner' },
    { kind: 'role', role: 'risk' },
    { kind: 'role', role: context.policy.governanceRole },
  ];
  const allowed = new Set(approvers.flatMap((one) => peopleOf(one, asked, context)));
  const before = mergedRisks(path, context);
  const author = context.oversight.known ? context.oversight.facts.author : undefined;
  return accepted.flatMap((risk): readonly Gap[] => {
    const said = risk['accepted-by'];
    if (typeof said !== 'string') return [];
    const who = login(said);
    const at = { path, position: document.at(['risks', risk.index, 'accepted-by']) };
    const parameters = { risk: String(risk.id), by: [person(who)] };
    const [problem] = context.roles.problems;
    const unknown = approvers.some((one) => one.kind === 'role' && !context.roles.people.has(one.role));
    // Nobody is accused of what a file that cannot be read would tell.
    if (!allowed.has(who) && problem !== undefined && unknown) {
      const { path: file } = context.roles;
      const there = { path: file, position: problem.position };
      return [make['holders-unknown']({ ...parameters, path: file, problem: problem.message }, there)];
    }
    if (!allowed.has(who))
      return [make['not-allowed']({ ...parameters, may: list(approvers.map(nameOf), 'or') }, at)];
    const { index: _, ...now } = risk;
    if (who !== author || before.some((one) => isDeepStrictEqual(one, now))) return [];
    return [make['by-author'](parameters, at)];
  });
}

function peopleOf(approver: Approver, { subject }: GateApplication, context: Context): readonly Login[] {
  if (approver.kind === 'owner') return ownerAndDeputies(subject, context);
  if (approver.kind === 'person') return [login(approver.login)];
  return approver.kind === 'role' ? (context.roles.people.get(approver.role) ?? []) : [];
}

function nameOf(approver: Approver) {
  return approver.kind === 'person' ? person(login(approver.login)) : words(describeApprover(approver));
}

/** The risks as they were before the change: one that was changed since is another, and is accepted anew. */
function mergedRisks(path: string, { trees, documents }: Context): readonly unknown[] {
  const entry = trees.mergeBase.entries.get(path);
  const opened = entry === undefined ? undefined : documents.open(entry);
  const parsed = opened?.ok === true ? opened.document.yaml : undefined;
  if (parsed?.ok !== true) return [];
  return valuesAt(parsed.document.value, 'risks[]').map(({ value }) => value);
}
