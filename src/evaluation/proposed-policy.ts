import type { Roles } from '../approval/roles.ts';
import { defined } from '../defined.ts';
import { AimsError } from '../errors.ts';
import type { UnreadableInput } from '../gates/reading.ts';
import { KINDS } from '../gates/requirement-kinds.ts';
import type { Gap } from '../gates/requirements/support/gap.ts';
import { inVain } from '../gates/setup.ts';
import { lint } from '../policy/lint/lint.ts';
import type { Policy } from '../policy/policy.ts';
import type { PolicyText } from '../policy/policy-text.ts';
import { type Weakening, weakenings } from '../policy/weakening.ts';
import { code, prose, words } from '../prose.ts';
import { type ReadFile, readPolicy } from './load-policy.ts';
import type { Catalog } from './shipped-data.ts';

/** What a change to the policy comes to. */
export interface ProposedPolicy {
  readonly weakenings: readonly Weakening[];
  readonly shortfalls: readonly UnreadableInput[];
  /** The files it would be made of, parsed. */
  readonly texts: readonly PolicyText[];
  /** The policy it would be; absent: it is none, or is not touched. */
  readonly policy?: Policy;
}

/**
 * What the proposed policy says in vain, in the files that the change touches.
 *
 * @param roles as the change leaves them; @param now ISO 8601, UTC
 */
export function ineffectiveStatements(
  { policy, texts }: ProposedPolicy,
  changed: ReadonlySet<string>,
  roles: Roles,
  now: string,
): readonly Gap[] {
  if (policy === undefined) return [];
  const own = texts.filter(({ path }) => changed.has(path)).toReversed();
  const known = new Map(
    [...roles.people].map(([role, people]) => [
      role,
      (roles.teams.get(role) ?? []).length > 0 ? undefined : people.length,
    ]),
  );
  return inVain(
    lint(policy, own, KINDS, { now, ...defined({ roles: known.size === 0 ? undefined : known }) }),
  );
}

const NOTHING: ProposedPolicy = { weakenings: [], shortfalls: [], texts: [] };

/** The head's own policy, when the change touches it: what it would weaken, or why it cannot be read. */
export async function proposedPolicy(
  policy: Policy,
  changed: ReadonlySet<string>,
  readHead: ReadFile,
  catalog: Catalog,
): Promise<ProposedPolicy> {
  if (![policy.path, ...policy.files].some((path) => changed.has(path))) return NOTHING;
  const { path } = policy;
  const loaded = await readPolicy(path, readHead, catalog, policy.texts).catch((error: unknown) => {
    // A link, another encoding, too many bytes: the fault is the proposal's, and the policy in force judges it.
    if (error instanceof AimsError) return error;
    throw error;
  });
  if (loaded instanceof AimsError) {
    const message = prose`the policy this change proposes cannot be read: ${words(loaded.message)}`;
    const remedy = prose`write ${code(path)} as a plain file of UTF-8 text below 1 MiB`;
    return { ...NOTHING, shortfalls: [{ code: 'unread.policy', path, line: 1, message, remedy }] };
  }
  if (loaded.ok === 'missing') {
    return { ...NOTHING, weakenings: [{ path, message: prose`the policy itself is removed` }] };
  }
  if (loaded.ok) {
    const messages = weakenings(policy, loaded.policy, KINDS);
    const { texts } = loaded.policy;
    return {
      ...NOTHING,
      texts,
      policy: loaded.policy,
      weakenings: messages.map((message) => ({ path, message })),
    };
  }
  const shortfalls = loaded.problems.map((problem) => ({
    code: 'unread.policy' as const,
    path: problem.path,
    line: problem.position.line,
    column: problem.position.column,
    message: prose`the policy this change proposes is not valid: ${problem.message}`,
    remedy: prose`${problem.hint ?? 'correct it'}; ${code('aims-gate check')} shows the place`,
  }));
  return { ...NOTHING, shortfalls };
}
