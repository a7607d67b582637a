import type { SystemId } from '../../ids.ts';
import { SIGNATURES } from '../../policy/signatures.ts';

/** Where a system keeps its signed approvals. */
export function approvalsFolder(systems: string, system: SystemId): string {
  return `${systems}/${system}/approvals`;
}

/** Whether `path` is a file of some system's `approvals/` folder. */
export function isApprovalFile(path: string, systems: string): boolean {
  if (!path.startsWith(`${systems}/`)) return false;
  return /^[^/]+\/approvals\/[^/]+\.json$/.test(path.slice(systems.length + 1));
}

/** How much of the content's digest is in the name of an approval's file: what the base decided on is found by it. */
const SHORT = 12;

/** @param content the digest over the governed content, as approvals of reviews use it */
export function shortDigest(content: string): string {
  return content.slice(0, SHORT);
}

/** `2026-11-24-dana-0123456789ab.json`. */
export function approvalName(decidedAt: string, login: string, content: string): string {
  return `${decidedAt.slice(0, 10)}-${login}-${shortDigest(content)}.json`;
}

/** Where the signatures of one document lie: `.aims/signatures/.aims/ai-policy.md`. */
export function signaturesOf(document: string): string {
  return `${SIGNATURES}/${document}`;
}
