import { type Override, overrideReview } from '../approval/override.ts';
import { parseYaml } from '../documents/yaml.ts';
import { type Login, login } from '../ids.ts';
import type { Blob, Tree, TreeEntry } from '../objects.ts';
import { code, type Prose, person, prose } from '../prose.ts';
import { textOf } from './requirements/paper.ts';
import type { Asked } from './subject.ts';

/** A time-boxed deviation, as the target branch has it: a pull request cannot bring its own. */
export interface Exception extends Override {
  readonly id: string;
  readonly path: string;
  readonly gate: string;
  /** A system's id, or `all`. */
  readonly system: string;
  readonly reason: string;
  /** ISO date: the last day it holds. */
  readonly expires: string;
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

/** One that cannot be read excepts nothing. */
export function readExceptions(
  base: Tree,
  folder: string,
  blobs: ReadonlyMap<string, Blob>,
): readonly Exception[] {
  return exceptionFiles(base, folder).flatMap((entry) => {
    const text = textOf(entry, blobs);
    const parsed = text.ok ? parseYaml(text.text) : undefined;
    return parsed?.ok === true ? (exceptionOf(entry.path, parsed.document.value) ?? []) : [];
  });
}

function exceptionOf(path: string, value: unknown): Exception | undefined {
  const file = (typeof value === 'object' && value !== null ? value : {}) as Readonly<
    Record<string, unknown>
  >;
  const text = (key: string): string => (typeof file[key] === 'string' ? file[key].trim() : '');
  const [gate, system, reason, expires] = [text('gate'), text('system'), text('reason'), text('expires')];
  const [requestedBy, approvedBy] = [text('requested-by'), text('approved-by')];
  const [approvedAt, reviewedBy, reviewedAt] = [
    text('approved-at'),
    text('reviewed-by'),
    text('reviewed-at'),
  ];
  if ([gate, system, reason, expires, requestedBy, approvedBy].includes('')) return undefined;
  const id = text('id') || path.slice(path.lastIndexOf('/') + 1).replace(/\.ya?ml$/, '');
  return {
    id,
    path,
    gate,
    system,
    reason,
    expires,
    requestedBy: login(requestedBy),
    approvedBy: login(approvedBy),
    ...(approvedAt === '' ? {} : { approvedAt }),
    ...(reviewedBy === '' ? {} : { reviewedBy: login(reviewedBy) }),
    ...(reviewedAt === '' ? {} : { reviewedAt }),
  };
}

/**
 * The exception that speaks to a gate for a system, the longest-lived that is in force first.
 *
 * @param today ISO date, UTC
 * @param author of the pull request: who benefits cannot be who allows it
 * @param within until when a second person must have reviewed it, such as `14 days`; undefined: nobody need
 */
export function deviation(
  exceptions: readonly Exception[],
  { gate, subject }: Asked,
  today: string,
  author: Login | undefined,
  within?: string,
): Deviation | undefined {
  const speaking = exceptions
    .filter((one) => one.gate === gate.id && (one.system === 'all' || one.system === subject.system?.id))
    .sort((a, b) => (a.expires < b.expires ? 1 : -1));
  const judged = speaking.map((exception): Deviation => {
    const because = refusal(exception, gate.locked, today, author);
    if (because !== undefined) return { state: 'refused', exception, because };
    const second = within === undefined ? undefined : overrideReview(exception, within, today);
    if (second?.state === 'failed') return { state: 'refused', exception, because: second.because };
    const due = second?.state === 'due' ? { reviewDue: second.on } : {};
    const left = (Date.parse(exception.expires) - Date.parse(today)) / 86_400_000;
    return { state: 'in-force', exception, daysLeft: Math.round(left), ...due };
  });
  return judged.find(({ state }) => state === 'in-force') ?? judged[0];
}

function refusal(
  { expires, requestedBy, approvedBy, path }: Exception,
  locked: boolean,
  today: string,
  author: Login | undefined,
): Prose | undefined {
  if (locked) return prose`the policy locks this gate: no exception can open it`;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(expires) || Number.isNaN(Date.parse(expires)))
    return prose`${code(path)} names no day on which it ends`;
  if (expires < today) return prose`it ended on ${expires}`;
  if (approvedBy === requestedBy) return prose`${person(approvedBy)} both asked for it and approved it`;
  if (approvedBy === author)
    return prose`${person(approvedBy)}, who approved it, is the author of this change`;
  return undefined;
}
