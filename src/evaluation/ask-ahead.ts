import type { Directory } from '../approval/directory.ts';
import type { Review } from '../approval/review.ts';
import type { Policy } from '../policy/policy.ts';

/** A directory that gives an answer again without asking again. */
export function cachedDirectory(directory: Directory): Directory {
  const permissions = new Map<string, ReturnType<Directory['permissions']>>();
  return {
    ...directory,
    permissions: (logins) => {
      const key = [...logins].sort().join(' ');
      const answer = permissions.get(key) ?? directory.permissions(logins);
      permissions.set(key, answer);
      return answer;
    },
    pushes: once(() => directory.pushes()),
    events: once(() => directory.events()),
  };
}

function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined;
  return () => {
    answer ??= ask();
    return answer;
  };
}

/** Whether some gate of the policy may ask for an approval. */
export function asksApproval(policy: Policy): boolean {
  return policy.gates.some(({ level, approvals }) => level !== 'off' && approvals.length > 0);
}

/**
 * Asks what an approval makes the gate ask: before the files are read nobody knows whether one is asked for, and
 * afterwards there would be one more wave of requests.
 *
 * @param approvals the last words of reviewers, where they approve
 */
export function askAhead(approvals: readonly Review[], policy: Policy, directory: Directory): void {
  if (approvals.length === 0) return;
  const early: Promise<unknown>[] = [directory.events()];
  if (policy.pushers === 'excluded') early.push(directory.pushes());
  if (policy.reviewers === 'write' && directory.knowsPermissions)
    early.push(directory.permissions(approvals.flatMap(({ login }) => login ?? [])));
  // Anyone who asks again hears of a failure.
  for (const one of early) one.catch(() => undefined);
}
