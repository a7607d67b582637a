import type { Roles } from '../approval/roles.ts';
import { AimsError } from '../errors.ts';
import type { UnreadableInput } from '../gates/reading.ts';
import { KINDS } from '../gates/requirement-kinds.ts';
import type { Gap } from '../gates/requirements/support/gap.ts';
import { inVain } from '../gates/setup.ts';
import { omitUndefined } from '../omit-undefined.ts';
import type { PolicyProblem } from '../policy/layer.ts';
import { lint } from '../policy/lint/lint.ts';
import { parsePinned } from '../policy/pinned-file.ts';
import type { Policy } from '../policy/policy.ts';
import type { PolicyText } from '../policy/policy-text.ts';
import { isPreset } from '../policy/preset-path.ts';
import { type Weakening, weakenings } from '../policy/weakening.ts';
import { code, prose, words } from '../prose.ts';
import { DEFAULT_POLICY } from './default-policy.ts';
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
    lint(policy, own, KINDS, { now, ...omitUndefined({ roles: known.size === 0 ? undefined : known }) }),
  );
}

const NOTHING: ProposedPolicy = { weakenings: [], shortfalls: [], texts: [] };

/**
 * The head's own policy, when the change touches it: what it would weaken, or why it cannot be read. Where a preset judges because
 * there is no policy yet, it is the first one, which weakens nothing.
 */
export async function proposedPolicy(
  policy: Policy,
  changed: ReadonlySet<string>,
  readHead: ReadFile,
  catalog: Catalog,
): Promise<ProposedPolicy> {
  const isFirst = isPreset(policy.path);
  const path = isFirst ? DEFAULT_POLICY : policy.path;
  if (![path, ...policy.files].some((file) => changed.has(file))) return NOTHING;
  const loaded = await readPolicy(path, readHead, catalog, policy.texts).catch((error: unknown) => {
    // A link, another encoding, too many bytes: the fault is the proposal's, and the policy in force judges it.
    if (error instanceof AimsError) return error;
    throw error;
  });
  if (loaded instanceof AimsError) {
    const message = prose`the policy this change proposes cannot be read: ${words(loaded.message)}`;
    const remedy =
      loaded.file !== undefined && parsePinned(loaded.file) === undefined
        ? prose`write ${code(loaded.file)} as a plain file of UTF-8 text below 1 MiB`
        : prose`${words(loaded.hint)}`;
    return { ...NOTHING, shortfalls: [{ code: 'unread.policy', path, line: 1, message, remedy }] };
  }
  if (isFirst && loaded.ok !== false) return NOTHING;
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
  const trusted = new Set(policy.texts.map((one) => one.path));
  const hidden = (one: PolicyProblem) => parsePinned(one.path) !== undefined && !trusted.has(one.path);
  const shown = loaded.problems.filter((one) => !hidden(one)).map(invalidPolicy);
  const elsewhere = new Set(loaded.problems.filter(hidden).map((one) => one.path));
  return { ...NOTHING, shortfalls: [...shown, ...[...elsewhere].map((one) => mistakeElsewhere(path, one))] };
}

export function invalidPolicy({ path, position, message, hint }: PolicyProblem): UnreadableInput {
  return {
    code: 'unread.policy',
    path,
    line: position.line,
    column: position.column,
    message: prose`the policy this change proposes is not valid: ${message}`,
    remedy: prose`${hint ?? 'correct it'} (${code('aims-gate check')} shows the line)`,
  };
}

/**
 * The token may read more than whoever proposes the policy: of a file elsewhere that the policy in force does not rest on, nobody is
 * told a word.
 */
function mistakeElsewhere(path: string, pinned: string): UnreadableInput {
  const message = prose`the policy this change proposes is not valid: there are mistakes in ${code(pinned)}`;
  const remedy = prose`run ${code('aims-gate policy lint')} there, and pin the commit that corrects it`;
  return { code: 'unread.policy', path, line: 1, message, remedy };
}
