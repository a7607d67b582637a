import type { CodeOwners } from '../approval/codeowners.ts';
import type { DraftedValue, SourcedValue } from './known.ts';

/** Who wrote the files, as far as git tells: path → GitHub logins with their number of commits. */
export type Authors = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** What tells who answers for files, the first that says something decides. */
export interface OwnerSources {
  /** Who a person named. */
  readonly owner?: string;
  readonly owners?: CodeOwners | undefined;
  readonly authors: Authors;
  /** Who made the project, as its manifest says. */
  readonly maker?: DraftedValue<string>;
  /** Who runs the command. */
  readonly me?: DraftedValue<string>;
}

/** One person who could be accountable for `files`. */
export function ownerOf(
  files: readonly string[],
  { owner, owners, authors, maker, me }: OwnerSources,
): SourcedValue<string> | undefined {
  if (owner !== undefined) return { value: owner };
  const named = most(
    files.flatMap((file) => (owners?.ownersOf(file) ?? []).map((one): [string, number] => [one, 1])),
    // Teams and e-mail addresses cannot own a system: one person does.
    (one) => /^@[A-Za-z0-9_-]+$/.test(one),
  );
  if (named !== undefined && owners !== undefined) return { value: named.slice(1), from: owners.path };
  const wrote = most(
    files.flatMap((file) => [...(authors.get(file) ?? [])]),
    (login) => !login.endsWith('[bot]'),
  );
  return wrote === undefined ? (maker ?? me) : { value: wrote, from: 'the commits on its files' };
}

function most(
  counted: readonly (readonly [string, number])[],
  fits: (name: string) => boolean,
): string | undefined {
  const sums = new Map<string, number>();
  for (const [name, count] of counted) if (fits(name)) sums.set(name, (sums.get(name) ?? 0) + count);
  return [...sums].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0];
}
