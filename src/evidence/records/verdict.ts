import { outsideFinding, outsideReason } from '../../gates/confidential.ts';
import type { Evaluation } from '../../gates/evaluation.ts';
import type { Sha } from '../../ids.ts';
import { omitUndefined } from '../../omit-undefined.ts';
import { parseRiskTier, type RiskTier } from '../../terms.ts';
import { circumstances, type PullRequestCase } from '../circumstances.ts';
import { defineRecord, nameOf, type RecordEvent } from '../define-record.ts';
import type { EvidenceVerdict } from '../generated/predicates.ts';
import { peopleNames, textWithNames } from '../names.ts';
import {
  arrayOf,
  booleanFlag,
  nullable,
  objectFields,
  oneOf,
  predicate,
  ref,
  text,
} from '../record-schema.ts';
import { type RecordedDocument, recordedDocuments } from '../recorded-documents.ts';
import { origin, type Recording } from '../recording.ts';
import { commitSubject, type StatementSubject } from '../statement.ts';

export interface VerdictEvent extends RecordEvent {
  readonly kind: 'verdict';
  readonly outcome: 'merged' | 'closed';
  readonly verdict: string;
  /** It landed although the gate said no. */
  readonly past: boolean;
  readonly by?: string;
  readonly author?: string;
  readonly systems: readonly { readonly id: string; readonly risk?: RiskTier }[];
  readonly gates: readonly { readonly id: string; readonly verdict: string; readonly because: string }[];
  readonly findings: readonly {
    readonly gate: string;
    readonly system?: string;
    readonly path?: string;
    readonly message: string;
  }[];
  /** What its gates relied on, each version once a system. */
  readonly documents: readonly RecordedDocument[];
  /** SHA-256 of the policy that judged it, hexadecimal. */
  readonly rules: string;
}

/** How a pull request closed, with every gate and what it said. */
export const verdictRecord = defineRecord({
  type: 'verdict',
  schema: predicate<EvidenceVerdict>(
    'How a pull request closed, with every gate.',
    ['origin', 'circumstances'],
    {
      outcome: oneOf(['merged', 'closed'], 'What became of it.'),
      mergedBy: nullable(ref('person', 'Who merged it; null: it was not merged.')),
      verdict: oneOf(['pass', 'fail'], 'What the gate said.'),
      mode: oneOf(['enforce', 'audit'], 'Whether the policy blocks.'),
      mergedPastTheGate: booleanFlag('It landed although the gate said no.'),
      committers: nullable(arrayOf(ref('login'), 'Everybody who wrote something in it; null: not known.')),
      pushers: arrayOf(
        ref('login'),
        'Everybody else who pushed governed content. Absent: in records of 0.1.',
      ),
      agents: objectFields(
        {
          wrote: arrayOf(
            objectFields({
              name: text('The coding agent.'),
              by: oneOf(['author', 'trailer', 'branch'], 'What tells that it wrote.'),
            }),
            'Agents that wrote of the change.',
          ),
          onBehalfOf: arrayOf(ref('login'), 'People who had it written: they are not independent of it.'),
        },
        'What coding agents wrote. Absent: nothing that is known.',
      ),
      systems: arrayOf(
        objectFields({
          id: text('Id of the AI system.'),
          name: text('What people call it.'),
          owner: nullable(ref('login', 'Who answers for it.')),
          risk: nullable(text('Its risk tier.')),
          stage: nullable(text('Where it is in its life.')),
        }),
        'The AI systems touched.',
      ),
      changes: arrayOf(
        objectFields({
          path: text('The file.'),
          previousPath: nullable(text('Where a renamed file was.')),
          status: text('What happened to it.'),
          class: text('As what it is governed.'),
          system: nullable(text('Id of the AI system; null: none.')),
        }),
        'The governed changes.',
      ),
      gates: arrayOf(
        objectFields(
          {
            id: text('The gate.'),
            verdict: oneOf(['pass', 'fail', 'waiting', 'unknown', 'not-applicable'], 'What it said.'),
            level: oneOf(['failure', 'warning', 'notice'], 'How much it weighs.'),
            controls: arrayOf(text(), 'Controls of the standard.'),
            references: arrayOf(text(), 'What else it serves, as people cite it; left out: nothing.'),
            because: text('Why.'),
          },
          undefined,
          ['references'],
        ),
        'Every gate of the policy.',
      ),
      findings: arrayOf(
        objectFields({
          gate: text('The gate.'),
          system: nullable(text('Id of the AI system; null: none.')),
          level: oneOf(['failure', 'warning', 'notice'], 'How much it weighs.'),
          kind: oneOf(['gap', 'waiting'], 'Something is wrong, or a person has yet to act.'),
          path: nullable(text('The file at fault.')),
          message: text('What is missing.'),
        }),
        'What was missing.',
      ),
      approvals: arrayOf(
        objectFields({
          login: ref('login'),
          capacity: text('In which capacity.'),
          said: text('Their last word.'),
          at: nullable(ref('time', 'When.')),
          counts: booleanFlag('Whether it counted.'),
          because: text('Why.'),
          gate: text('The gate.'),
          system: nullable(text('Id of the AI system; null: none.')),
        }),
        'Whom the gates asked, and what they said.',
      ),
      documents: arrayOf(
        objectFields({
          path: text('Path of the document.'),
          gitBlob: nullable(ref('gitId', 'Its blob; null: it does not exist.')),
          gate: text('The gate that relied on it.'),
          system: nullable(text('Id of the AI system; null: none.')),
        }),
        'Documents the gates relied on.',
      ),
    },
    ['pushers', 'agents'],
  ),

  write(pull: PullRequestCase, recording: Recording) {
    const { repository, names } = recording;
    const { number, head, merged, evaluation } = pull;
    return {
      id: verdictId(repository, number, head, merged?.commit),
      subject: [commitSubject(recording, merged?.commit ?? head), ...artefacts(evaluation)],
      predicate: {
        ...origin(recording, pull.closedAt),
        ...circumstances(pull, recording),
        outcome: merged === undefined ? ('closed' as const) : ('merged' as const),
        mergedBy: merged === undefined ? null : peopleNames(names, merged.by, merged.byId),
        verdict: evaluation.verdict === 'fail' ? ('fail' as const) : ('pass' as const),
        mode: evaluation.mode,
        // The loudest fact of the ledger: it landed although the gate said no.
        mergedPastTheGate: merged !== undefined && evaluation.verdict === 'fail',
        committers: evaluation.oversight?.committers.map((login) => names.login(login)) ?? null,
        ...involved(pull, recording),
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
        gates: evaluation.gates.map((gate) => {
          const { id, verdict: said, level, controls, references } = gate;
          const because = outsideReason(gate, evaluation);
          const cited = references === undefined ? {} : { references };
          return { id, verdict: said, level, controls, ...cited, because: textWithNames(because, names) };
        }),
        findings: evaluation.findings
          .map(outsideFinding)
          .map(({ gate, system, level, kind, path, message }) => {
            return {
              gate,
              system: system ?? null,
              level,
              kind,
              path: path ?? null,
              message: textWithNames(message, names),
            };
          }),
        approvals: evaluation.approvals.map(
          ({ login, capacity, said, at, counts, because, gate, system }) => ({
            login: names.login(login),
            capacity,
            said,
            at: at ?? null,
            counts,
            because: textWithNames(because, names),
            gate,
            system: system ?? null,
          }),
        ),
        documents: evaluation.documents.map(({ path, sha, gate, system }) => {
          return { path, gitBlob: sha ?? null, gate, system: system ?? null };
        }),
      },
    };
  },
  summarize: ({ verdict: said, pullRequest, outcome, mergedPastTheGate, mergedBy, systems }) => ({
    what: `${said}, #${pullRequest.number} ${outcome}${mergedPastTheGate ? ', PAST THE GATE' : ''}`,
    who: mergedBy?.login ?? undefined,
    systems: systems.map(({ id }) => id),
  }),
  read(predicate, recorded): VerdictEvent {
    const { outcome, mergedPastTheGate, mergedBy, pullRequest, systems, gates, findings } = predicate;
    const by = mergedBy === null ? undefined : nameOf(mergedBy);
    const author = nameOf(pullRequest.author);
    return {
      kind: 'verdict',
      ...recorded,
      outcome,
      verdict: predicate.verdict,
      past: mergedPastTheGate,
      ...omitUndefined({ by, author }),
      systems: systems.map(({ id, risk }) => {
        const tier = parseRiskTier(risk);
        return tier === undefined ? { id } : { id, risk: tier };
      }),
      gates: gates.map(({ id, verdict: said, because }) => ({ id, verdict: said, because })),
      findings: findings.map(({ gate, system, path, message }) => {
        return { gate, ...omitUndefined({ system: system ?? undefined, path: path ?? undefined }), message };
      }),
      documents: recordedDocuments(predicate.documents),
      rules: predicate.policy.sha256,
    };
  },
  row: ({ outcome, mergedPastTheGate }) => ({ outcome, mergedPastTheGate }),
});

/** The id of the decision with which a pull request closed; `merge`: the commit that landed it, if one did. */
export function verdictId(repository: string, number: number, head: Sha, merge: Sha | undefined): string {
  return `verdict ${repository}#${number} ${head} ${merge ?? 'closed'}`;
}

/** The governed files as they stand at the head, and the documents relied on, each once. */
function artefacts({ changes, documents }: Evaluation): readonly StatementSubject[] {
  const blobs = new Map<string, Sha>();
  for (const { path, head } of changes) if (head !== undefined) blobs.set(path, head.sha);
  for (const { path, sha } of documents) if (sha !== undefined) blobs.set(path, sha);
  return [...blobs]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, gitBlob]) => ({ name, digest: { gitBlob } }));
}

function involved({ evaluation: { oversight } }: PullRequestCase, { names }: Recording) {
  if (oversight === undefined) return {};
  const { pushers, agents } = oversight;
  const name = names.login.bind(names);
  return {
    pushers: pushers.map(name),
    ...omitUndefined({
      agents:
        agents.wrote.length === 0
          ? undefined
          : { wrote: agents.wrote, onBehalfOf: agents.principals.map(name) },
    }),
  };
}
