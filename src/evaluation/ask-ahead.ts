import type { Directory, DirectoryAnswer, Permission } from '../approval/directory.ts';
import type { Review } from '../approval/review.ts';
import type { Login } from '../ids.ts';
import { once } from '../once.ts';
import type { Policy } from '../policy/policy.ts';

/** A directory that gives an answer again without asking again. */
export function cachedDirectory(directory: Directory): Directory {
  const asked = new Map<Login, Promise<ReadonlyMap<Login, DirectoryAnswer<Permission>>>>();
  return {
    ...directory,
    // Who approved is asked ahead, and then together with those who object.
    permissions: async (logins) => {
      const fresh = logins.filter((who) => !asked.has(who));
      const answer = directory.permissions(fresh);
      for (const who of fresh) asked.set(who, answer);
      const answers = await Promise.all(new Set(logins.flatMap((who) => asked.get(who) ?? [])));
      return new Map(answers.flatMap((one) => [...one]).filter(([who]) => logins.includes(who)));
    },
    pushes: once(() => directory.pushes()),
    events: once(() => directory.events()),
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
