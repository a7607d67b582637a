import { isLower } from '../../change/systems.ts';
import type { Login, SystemId } from '../../ids.ts';
import { type Method, SIGNED_BY } from '../../policy/vocabulary.ts';
import { code, list, type Prose, prose, words } from '../../prose.ts';
import type { RiskTier } from '../../terms.ts';
import { involvement } from '../count.ts';
import type { Writers } from '../people.ts';
import { uncoveredPaths } from './coverage.ts';
import type { FiledApproval, SignedFacts } from './facts.ts';
import type { DeploymentApproval } from './statement.ts';

/** What the gate asks of a signed approval. */
export interface SignatureRequirementContext {
  readonly system: SystemId;
  /** Absent: nobody gave one. */
  readonly risk?: RiskTier;
  /** Governed files and documents relied on. */
  readonly content: readonly string[];
  /** Who may decide; absent: anybody whose key the target branch lists. */
  readonly eligible?: ReadonlySet<Login>;
  readonly methods: readonly Method[];
  /** ISO 8601, UTC. */
  readonly now: string;
}

/** The last word of one person, signed. */
export interface SignedDecisionOfPerson {
  readonly login: Login;
  readonly said: 'signed' | 'rejected';
  readonly path: string;
  readonly decidedAt: string;
  readonly counts: boolean;
  /** A decision against this content by somebody who may take it: nothing merges over it. */
  readonly blocks: boolean;
  readonly because: Prose;
  /** What lets it count; absent: to sign again. */
  readonly remedy?: Prose;
  readonly conditions: readonly string[];
}

/** A signature names its repository, and a local run may not know which one it is in. */
export function sayRepository(signedFor: string): Prose {
  return prose`say which repository this is: ${code(`--repository ${signedFor}`)}`;
}

/** A signer's clock may run ahead by this much, in milliseconds. */
export const MAX_AHEAD = 10 * 60 * 1000;

/**
 * Each signer's last word on this content, in the order of the logins. Where nothing of somebody's holds, the
 * newest of it is there with the reason.
 */
export function signedWords(
  asked: SignatureRequirementContext,
  facts: SignedFacts,
  people: Writers,
): readonly SignedDecisionOfPerson[] {
  const own = facts.filed.filter(({ system }) => system === asked.system);
  return lastSignedWords(own.map((filed) => wordOf(filed, asked, facts, people)));
}

/** Of each signer the one word that speaks last, in the order of the logins. */
export function lastSignedWords(said: readonly SignedDecisionOfPerson[]): readonly SignedDecisionOfPerson[] {
  const last = new Map<Login, SignedDecisionOfPerson>();
  for (const word of said) {
    const known = last.get(word.login);
    if (known === undefined || speaksLater(word, known)) last.set(word.login, word);
  }
  return [...last.values()].sort((a, b) => (a.login < b.login ? -1 : 1));
}

/** What holds speaks before what does not; then the later; of two at once the one that says no. */
function speaksLater(word: SignedDecisionOfPerson, known: SignedDecisionOfPerson): boolean {
  const [holds, held] = [word.counts || word.blocks, known.counts || known.blocks];
  if (holds !== held) return holds;
  if (word.decidedAt !== known.decidedAt) return word.decidedAt > known.decidedAt;
  return word.blocks;
}

function wordOf(
  filed: FiledApproval,
  asked: SignatureRequirementContext,
  facts: SignedFacts,
  people: Writers,
): SignedDecisionOfPerson {
  const { approver, decision, decidedAt, conditions } = filed.statement.predicate;
  const base = { login: approver.login, path: filed.path, decidedAt, conditions };
  const objection = foundation(filed, asked, facts);
  if (decision === 'reject') {
    const kept = filed.removed === true ? '; taken out of the branch since, which does not withdraw it' : '';
    const because = objection ?? prose`rejected this content, ${proofOf(filed)}${kept}`;
    return { ...base, said: 'rejected', counts: false, blocks: objection === undefined, because };
  }
  const against = objection ?? standing(filed, asked, people, facts.branch);
  const on = conditions.length === 0 ? prose`` : prose`, on condition: ${list(conditions.map(words))}`;
  const because = against ?? prose`same content, ${proofOf(filed)}${on}`;
  return { ...base, said: 'signed', counts: against === undefined, blocks: false, because };
}

function proofOf({ proof }: FiledApproval): Prose {
  return proof.state === 'verified' ? proof.by : proof.because;
}

/** Why it is no decision of this person on this content; undefined = it is. The most telling reason first. */
function foundation(
  { proof, statement }: FiledApproval,
  asked: SignatureRequirementContext,
  facts: SignedFacts,
): Prose | undefined {
  const { approver, repository, system, decidedAt, expiresAt } = statement.predicate;
  if (proof.state === 'refused') return proof.because;
  if (facts.repository === undefined)
    return prose`it was signed for ${code(repository)}, and which repository this is is not known: ${sayRepository(repository)}`;
  if (repository !== facts.repository)
    return prose`it was signed for another repository, ${code(repository)}`;
  if (system.id !== asked.system) return prose`it was signed for another system, ${code(system.id)}`;
  const difference = uncoveredPaths(statement, asked.content, facts);
  if (difference !== undefined) return difference;
  if (Date.parse(decidedAt) > Date.parse(asked.now) + MAX_AHEAD) return prose`it is dated in the future`;
  if (expiresAt !== null && Date.parse(expiresAt) <= Date.parse(asked.now))
    return prose`it expired on ${expiresAt.slice(0, 10)}`;
  const may = asked.eligible === undefined || asked.eligible.has(approver.login);
  return may ? undefined : prose`does not hold the role asked for`;
}

/** Why an approval does not count although it is this person's; undefined = it counts. */
function standing(
  { proof, statement }: FiledApproval,
  { risk, methods }: SignatureRequirementContext,
  people: Writers,
  branch: string | undefined,
): Prose | undefined {
  const { approver, system } = statement.predicate;
  if (isRaised(system.risk, risk))
    return prose`it was signed for ${system.risk ?? 'no'} risk, and the system is ${risk ?? 'high'} risk now`;
  const elsewhere = anotherBranch(statement, branch);
  if (elsewhere !== undefined) return elsewhere;
  const involved = involvement(approver.login, people);
  if (involved !== undefined) return involved;
  if (proof.state === 'verified' && !methods.includes(proof.method))
    return prose`${SIGNED_BY[proof.method]} is not accepted at this risk tier`;
  return undefined;
}

/** Whether the system is of a higher tier than the approver knew. */
function isRaised(
  approved: DeploymentApproval['predicate']['system']['risk'],
  now: RiskTier | undefined,
): boolean {
  return now !== undefined && now !== approved && isLower(approved ?? undefined, now);
}

/**
 * Why an approval is not one for this branch: the same files may complete another change there, and another policy holds.
 * A rejection is not asked: content that was rejected is, wherever it would land.
 */
function anotherBranch({ predicate }: DeploymentApproval, branch: string | undefined): Prose | undefined {
  if (predicate.branch === undefined)
    return prose`it names no target branch, as before aims-gate 0.2: sign it again`;
  if (branch === undefined)
    return prose`it was signed for the branch ${code(predicate.branch)}, and which branch this would be merged into is not known`;
  if (predicate.branch === branch) return undefined;
  return prose`it was signed for another branch, ${code(predicate.branch)}`;
}
