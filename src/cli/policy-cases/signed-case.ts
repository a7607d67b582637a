import { approvalsFolder, signaturesOf } from '../../approval/signed/approval-path.ts';
import { documentStatementBytes, readDocumentStatement } from '../../approval/signed/document-statement.ts';
import { statementOf } from '../../approval/signed/draft.ts';
import type { FiledApproval, FiledSignature } from '../../approval/signed/facts.ts';
import { readSignedStatement, statementBytes } from '../../approval/signed/statement.ts';
import { contentAt } from '../../evaluation/approval-content.ts';
import type { SignedApprovalResult } from '../../evaluation/collect-signed-approvals.ts';
import type { SignedReader } from '../../evaluation/evaluation-input.ts';
import type { MemoryObjects } from '../../evaluation/in-memory-objects.ts';
import { contentOf } from '../../evaluation/merging-content.ts';
import type { Subject } from '../../gates/subject.ts';
import { login, parseSha, type Sha } from '../../ids.ts';
import type { Policy } from '../../policy/policy.ts';
import { prose } from '../../prose.ts';
import { VERSION } from '../../version.ts';
import type { CaseSignature } from './case.ts';

interface Scene {
  readonly policy: Policy;
  readonly objects: MemoryObjects;
  readonly base: Sha;
  readonly head: Sha;
  /** ISO 8601, UTC. */
  readonly now: string;
}

const REPOSITORY = 'case/case';

/** Signed decisions on what a case changes, as `aims-gate approve` writes them; that their signatures hold is given. */
export function signedCaseReader(signatures: readonly CaseSignature[], scene: Scene): SignedReader {
  return async ({ subjects, content }): Promise<SignedApprovalResult> => {
    const filed: FiledApproval[] = [];
    for (const subject of subjects)
      for (const [index, signature] of signatures.entries()) {
        const { system } = subject;
        if (signature.document !== undefined) continue;
        if (system === undefined || (signature.system !== undefined && signature.system !== system.id))
          continue;
        const approval = await decided(signature, subject, content.get(subject) ?? [], scene);
        if (approval === undefined) continue;
        const path = `${approvalsFolder(scene.policy.systems, system.id)}/case-${index}.json`;
        filed.push({ ...approval, path, system: system.id });
      }
    const paths = [...new Set([...content.values()].flat())];
    const merging = await contentOf(scene.head, paths, scene.objects);
    const documents = await Promise.all(signatures.map((one, index) => documentIn(one, index, scene)));
    return {
      signed: {
        filed,
        documents: documents.flatMap((one) => one ?? []),
        ...merging,
        repository: REPOSITORY,
        branch: 'main',
      },
      shortfalls: [],
      carriers: new Set(),
    };
  };
}

async function decided(
  { by, decision, conditions = [], method = 'ssh' }: CaseSignature,
  { system, changes }: Subject,
  paths: readonly string[],
  { policy, objects, base, head, now }: Scene,
): Promise<Pick<FiledApproval, 'statement' | 'proof' | 'sha' | 'envelope'> | undefined> {
  if (system === undefined) return undefined;
  const entries = (await objects.entries(head, paths)) ?? new Map();
  const bytes = statementBytes(
    statementOf({
      system,
      approver: { login: login(by), capacity: 'as the case says' },
      decision: decision ?? (conditions.length > 0 ? 'approve-with-conditions' : 'approve'),
      conditions,
      repository: REPOSITORY,
      branch: 'main',
      base,
      head,
      policy: { path: policy.path, name: policy.name, sha256: policy.digest },
      content: await contentAt(paths, entries, objects),
      changes,
      decidedAt: now,
      expiresAt: null,
    }),
  );
  const read = readSignedStatement(bytes);
  const sha = parseSha('0'.repeat(40));
  if (!read.ok || sha === undefined) return undefined;
  const proof = { state: 'verified', method, by: prose`a signature of the case` } as const;
  return { statement: read.statement, proof, sha, envelope: Buffer.from(bytes).toString('utf8') };
}

/** The signature of a document as the change leaves it; undefined where it signs none, or one that is not there. */
async function documentIn(
  { by, document, decision, conditions = [], method = 'ssh', stale }: CaseSignature,
  index: number,
  { objects, base, head, now }: Scene,
): Promise<FiledSignature | undefined> {
  if (document === undefined) return undefined;
  const { merging, sha256: digests } = await contentOf(stale === true ? base : head, [document], objects);
  const entry = merging.get(document);
  const sha256 = entry === undefined ? undefined : digests.get(entry.sha);
  if (entry === undefined || sha256 === undefined) return undefined;
  const read = readDocumentStatement(
    documentStatementBytes({
      subject: [
        { name: document, digest: { sha256, gitBlob: entry.sha }, annotations: { mode: entry.mode } },
      ],
      predicate: {
        approver: { login: login(by), capacity: 'as the case says' },
        decision: decision ?? (conditions.length > 0 ? 'approve-with-conditions' : 'approve'),
        conditions,
        repository: REPOSITORY,
        decidedAt: now,
        expiresAt: null,
        gate: { name: 'aims-gate', version: VERSION },
      },
    }),
  );
  const path = `${signaturesOf(document)}/case-${index}.json`;
  const proof = { state: 'verified', method, by: prose`a signature of the case` } as const;
  return {
    path,
    document,
    read: read.ok ? { ok: true, statement: read.statement, proof } : { ok: false, because: read.because },
  };
}
