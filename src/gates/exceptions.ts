import { type ApprovalOverride, overrideReviewState } from '../approval/override.ts';
import type { Roles } from '../approval/roles.ts';
import { completenessProblems } from '../documents/complete.ts';
import type { Documents } from '../documents/documents.ts';
import { fields, textOf as textIn } from '../documents/fields.ts';
import type { Problem } from '../documents/position.ts';
import { type Login, login, type Sha } from '../ids.ts';
import type { Tree, TreeEntry } from '../objects.ts';
import { omitUndefined } from '../omit-undefined.ts';
import { dateAfter } from '../period.ts';
import { describeApprover } from '../policy/approvers.ts';
import type { Approver, ExceptionRules, Policy } from '../policy/policy.ts';
import { code, list, type Prose, person, prose, words } from '../prose.ts';
import type { GateApplication } from './subject.ts';

/** A time-boxed deviation, as the target branch has it: a pull request cannot bring its own. */
export interface Exception extends ApprovalOverride {
  readonly id: string;
  readonly path: string;
  /** Of the file's blob at the base. */
  readonly sha: Sha;
  /** Undefined: the file does not say, so it may speak to any. */
  readonly gate?: string;
  /** A system's id, or `all`; undefined as above. */
  readonly system?: string;
  readonly reason: string;
  /** ISO date: the last day it holds. */
  readonly expires: string;
  /** Why the file cannot be taken at its word: then it excepts nothing, and the finding says so. */
  readonly problem?: Prose;
}

/** What an exception does for a gate that fails. */
export type Deviation =
  | {
      readonly state: 'in-force';
      readonly exception: Exception;
      readonly daysLeft: number /** ISO date: until when a second person must have reviewed it. */;
      readonly reviewDue?: string;
    }
  | { readonly state: 'refused'; readonly exception: Exception; readonly because: Prose };

export function exceptionFiles(base: Tree, folder: string): readonly TreeEntry[] {
  return [...base.entries.values()].filter(
    ({ path }) => path.startsWith(`${folder}/`) && /\.ya?ml$/.test(path),
  );
}

/** Every exception of the target branch, also those that cannot be read: they except nothing, and are said. */
export function readExceptions(base: Tree, folder: string, documents: Documents): readonly Exception[] {
  return exceptionFiles(base, folder).map((entry) => {
    const opened = documents.open(entry);
    if (!opened.ok) return exceptionOf(entry, undefined, [{ position: TOP, message: opened.because }]);
    const parsed = opened.document.yaml;
    if (!parsed.ok) return exceptionOf(entry, undefined, parsed.problems);
    const { document } = parsed;
    const problems = completenessProblems('exception', document);
    return exceptionOf(entry, document.value, problems);
  });
}

const TOP = { line: 1, column: 1 };

function exceptionOf({ path, sha }: TreeEntry, value: unknown, problems: readonly Problem[]): Exception {
  const file = fields(value);
  const text = (key: string): string => textIn(file[key]) ?? '';
  const [gate, system] = [textIn(file.gate), textIn(file.system)];
  const [approvedAt, reviewedBy, reviewedAt] = [
    textIn(file['approved-at']),
    textIn(file['reviewed-by']),
    textIn(file['reviewed-at']),
  ];
  const [problem] = problems;
  return {
    id: textIn(file.id) ?? path.slice(path.lastIndexOf('/') + 1).replace(/\.ya?ml$/, ''),
    path,
    sha,
    ...omitUndefined({ gate, system }),
    reason: text('reason'),
    expires: text('expires'),
    requestedBy: login(text('requested-by')),
    approvedBy: login(text('approved-by')),
    ...omitUndefined({
      approvedAt,
      reviewedBy: reviewedBy === undefined ? undefined : login(reviewedBy),
      reviewedAt,
      problem:
        problem === undefined
          ? undefined
          : prose`${code(`${path}:${problem.position.line}`)} ${problem.message}`,
    }),
  };
}

/**
 * The exception that speaks to a gate for a system, the longest-lived that is in force first.
 *
 * @param today ISO date, UTC
 * @param allowing the author of the pull request, the roles of the target branch, and what the policy says of exceptions
 */
export function deviation(
  exceptions: readonly Exception[],
  { gate, subject }: GateApplication,
  today: string,
  { authors, roles, policy }: Allowing,
): Deviation | undefined {
  const within = policy.overrideReview;
  const speaking = exceptions
    .filter(({ gate: id, system }) => {
      const speaks = id === undefined || id === gate.id;
      return speaks && (system === undefined || system === 'all' || system === subject.system?.id);
    })
    // One that names the gate speaks before one of which nobody knows.
    .sort(
      (a, b) =>
        Number(a.gate === undefined) - Number(b.gate === undefined) || (a.expires < b.expires ? 1 : -1),
    );
  const judged = speaking.map((exception): Deviation => {
    const because =
      refusal(exception, gate.locked, today, { authors, roles, owner: subject.system?.owner }) ??
      [policy.exceptionRules, gate.exceptions]
        .map((rules) => notGranted(exception, rules, today, { roles, owner: subject.system?.owner }))
        .find((one) => one !== undefined);
    if (because !== undefined) return { state: 'refused', exception, because };
    const second = within === undefined ? undefined : overrideReviewState(exception, within, today);
    if (second?.state === 'failed') return { state: 'refused', exception, because: second.because };
    const due = second?.state === 'due' ? { reviewDue: second.on } : {};
    const left = (Date.parse(exception.expires) - Date.parse(today)) / 86_400_000;
    return { state: 'in-force', exception, daysLeft: Math.round(left), ...due };
  });
  return judged.find(({ state }) => state === 'in-force') ?? judged[0];
}

/** Who may not allow an exception, and who may. */
interface Allowing {
  /** Of the pull request, by every name of the account: who benefits cannot be who allows it. */
  readonly authors: ReadonlySet<Login>;
  readonly roles: Roles;
  /** `overrideReview`: until when a second person must have reviewed it, such as `14 days`; absent: nobody need. */
  readonly policy: Pick<Policy, 'overrideReview' | 'exceptionRules'>;
}

interface Holders {
  readonly roles: Roles;
  readonly owner: Login | undefined;
}

/** Why the policy's rules of exceptions let it not count; undefined: they do. */
function notGranted(
  { approvedBy, approvedAt, expires }: Exception,
  rules: ExceptionRules | undefined,
  today: string,
  { roles, owner }: Holders,
): Prose | undefined {
  if (rules === undefined) return undefined;
  if (rules === 'none') return prose`the policy allows no exception from this gate`;
  const { by, max } = rules;
  const grants = (one: Approver): boolean => {
    if (one.kind === 'owner') return approvedBy === owner;
    if (one.kind === 'person') return approvedBy === login(one.login);
    return one.kind === 'role' && roles.people.get(one.role)?.includes(approvedBy) === true;
  };
  if (by !== undefined && !by.some(grants))
    return prose`only ${list(
      by.map((one) => words(describeApprover(one))),
      'or',
    )} may grant it, and ${person(approvedBy)} approved it`;
  if (max === undefined) return undefined;
  // Without the day it was approved on nobody can say how long it lasts.
  if (approvedAt === undefined) return prose`it does not say when it was approved (${code('approved-at')})`;
  if (approvedAt.slice(0, 10) > today) return prose`it was approved on ${approvedAt}, which is still to come`;
  const last = dateAfter(approvedAt.slice(0, 10), max);
  return expires > last
    ? prose`it lasts until ${expires}, and the policy allows at most ${max} from ${approvedAt.slice(0, 10)}`
    : undefined;
}

function refusal(
  { expires, requestedBy, approvedBy, problem }: Exception,
  locked: boolean,
  today: string,
  { authors, roles, owner }: Pick<Allowing, 'authors'> & Holders,
): Prose | undefined {
  if (problem !== undefined) return problem;
  if (locked) return prose`the policy locks this gate: no exception can open it`;
  if (expires < today) return prose`it ended on ${expires}`;
  if (approvedBy === requestedBy) return prose`${person(approvedBy)} both asked for it and approved it`;
  if (authors.has(approvedBy))
    return prose`${person(approvedBy)}, who approved it, is the author of this change`;
  const holds = [...roles.people.values()].some((people) => people.includes(approvedBy));
  if (!holds && approvedBy !== owner)
    return prose`${person(approvedBy)}, who approved it, holds no role on the target branch`;
  return undefined;
}
