import { type CardStatement, cardStatement } from '../approval/card-statement.ts';
import type { BranchPush, Directory, DirectoryAnswer, Permission } from '../approval/directory.ts';
import { type Review, type ReviewState, rationaleLength } from '../approval/review.ts';
import { codeFrame } from '../documents/code-frame.ts';
import { validate } from '../documents/schema.ts';
import { decodeText, parseYaml } from '../documents/yaml.ts';
import { badInput } from '../errors.ts';
import { readGiven } from '../git/given-file.ts';
import { type Login, login, type TeamName, teamName } from '../ids.ts';
import { omitUndefined } from '../omit-undefined.ts';
import { code, type Prose, prose } from '../prose.ts';

/** What `--reviews FILE` states. `revision`: any git revision; undefined = the head. */
export interface StatedReviews {
  readonly author?: Login;
  readonly statement?: CardStatement;
  readonly committers: readonly Login[];
  readonly requested: readonly Login[];
  readonly reviews: readonly (Omit<Review, 'commit'> & { readonly revision?: string })[];
  readonly teams: ReadonlyMap<TeamName, readonly Login[]>;
  readonly permissions: ReadonlyMap<Login, Permission>;
  /** Any order. */
  readonly pushes: readonly { readonly by: Login; readonly revision: string; readonly at: string }[];
}

/** The file's shape: `policies/schema/reviews.schema.json`. */
interface ReviewsFile {
  readonly author?: string;
  readonly description?: string;
  readonly described?: { readonly at: string; readonly by?: string };
  readonly committers?: readonly string[];
  readonly requested?: readonly string[];
  readonly reviews: readonly {
    readonly login: string;
    readonly state: Exclude<ReviewState, 'pending'>;
    readonly commit?: string;
    readonly 'submitted-at'?: string;
    readonly body?: string;
    readonly permission?: Permission;
  }[];
  readonly teams?: Readonly<Record<string, readonly string[]>>;
  readonly pushes?: readonly { readonly by: string; readonly commit: string; readonly at: string }[];
}

/** Reads who approved what from a file; throws `bad-input` with each mistake at its place. */
export async function readReviews(file: string): Promise<StatedReviews> {
  const hint = 'a reviews file lists `reviews:` with `login`, `state` and, when not the head, `commit`';
  const bytes = await readGiven(file).catch((cause: unknown) => {
    throw badInput(`cannot read the reviews file ${file}`, hint, { cause });
  });
  const text = decodeText(bytes);
  if (!text.ok) throw badInput(`${file}: ${text.because}`, hint);
  const parsed = parseYaml(text.text);
  const problems = parsed.ok ? validate('reviews', parsed.document) : parsed.problems;
  if (!parsed.ok || problems.length > 0) {
    const frames = problems.map((problem) => codeFrame(file, text.text, problem));
    throw badInput(`the reviews file has mistakes\n\n${frames.join('\n\n')}\n`, hint);
  }
  const stated = parsed.document.value as ReviewsFile;
  const statement = cardStatement(stated.description ?? '');
  return {
    ...omitUndefined({
      statement: statement === undefined ? undefined : { ...statement, ...editOf(stated) },
      author: stated.author === undefined ? undefined : login(stated.author),
    }),
    committers: (stated.committers ?? []).map(login),
    requested: (stated.requested ?? []).map(login),
    reviews: stated.reviews.map((review, index) => ({
      // Order in the file is the order in time.
      id: index + 1,
      login: login(review.login),
      account: /\[bot\]$/.test(review.login) ? 'bot' : 'human',
      association: 'member',
      state: review.state,
      ...omitUndefined({
        revision: review.commit,
        submittedAt:
          review['submitted-at'] === undefined ? undefined : new Date(review['submitted-at']).toISOString(),
        rationaleLength: review.body === undefined ? undefined : rationaleLength(review.body),
      }),
    })),
    teams: new Map(
      Object.entries(stated.teams ?? {}).map(([team, people]) => [teamName(team), people.map(login)]),
    ),
    permissions: new Map(
      stated.reviews.flatMap(({ login: who, permission }) =>
        permission === undefined ? [] : [[login(who), permission]],
      ),
    ),
    pushes: (stated.pushes ?? []).map(({ by, commit, at }) => {
      return { by: login(by), revision: commit, at: new Date(at).toISOString() };
    }),
  };
}

function editOf({ described }: ReviewsFile): Pick<CardStatement, 'at' | 'by'> {
  if (described === undefined) return {};
  const { at, by } = described;
  return {
    at: new Date(at).toISOString(),
    ...omitUndefined({ by: by === undefined ? undefined : login(by) }),
  };
}

/** A directory that knows what was stated and nothing else. */
export function statedDirectory(
  { teams, permissions }: Pick<StatedReviews, 'teams' | 'permissions'>,
  pushes: readonly BranchPush[],
): Directory {
  const unread = <T>(because: Prose): DirectoryAnswer<T> => {
    return { state: 'unread', because, remedy: prose`state it in the file of ${code('--reviews')}` };
  };
  const all = <Key, T>(keys: readonly Key[], known: ReadonlyMap<Key, T>, because: (key: Key) => Prose) =>
    new Map(
      keys.map((key): readonly [Key, DirectoryAnswer<T>] => {
        const value = known.get(key);
        return [key, value === undefined ? unread(because(key)) : { state: 'read', value }];
      }),
    );
  return {
    teams: async (names) => all(names, teams, (name) => prose`nobody says who is in team ${code(name)}`),
    permissions: async (logins) =>
      all(logins, permissions, (who) => prose`nobody says which permission ${code(who)} has`),
    knowsPermissions: false,
    requesters: async () => ({ state: 'read', value: [] }),
    accounts: async () => ({ state: 'read', value: new Map() }),
    events: async () => ({ state: 'read', value: [] }),
    pushes: async () => ({ state: 'read', value: pushes }),
    approvals: async () => unread(prose`nobody knows offline how fast people approve`),
  };
}
