import { coAuthorsIn } from '../approval/co-authors.ts';
import type { Sha } from '../ids.ts';
import type { CommittedPlace, History } from '../objects.ts';
import { omitUndefined } from '../omit-undefined.ts';
import { parseNoreply } from './authorship.ts';
import type { Client, Repo } from './client.ts';
import { PAGE } from './page.ts';

/** Pages of a hundred commits for each place: a busier one cannot be told. */
const MAX_PAGES = 3;

/** Who wrote or committed what at `places`, in the history of `tip`: a request for each place, and for each further hundred commits. */
export async function committersOnGitHub(
  client: Client,
  repo: Repo,
  { tip, places, since }: { readonly tip: Sha; readonly places: readonly string[]; readonly since: string },
): Promise<History> {
  try {
    const found = await Promise.all(places.map((place) => commitsAt(client, repo, { tip, place, since })));
    const busy = places.find((_, index) => found[index] === undefined);
    if (busy !== undefined)
      return { state: 'unreadable', because: `more than ${MAX_PAGES * PAGE} commits touched ${busy}` };
    return { state: 'read', commits: found.flatMap((commits) => commits ?? []) };
  } catch {
    // Whatever GitHub answers, nobody can tell: the finding says so and is no error of the run.
    return { state: 'unreadable', because: 'GitHub does not answer' };
  }
}

/** Undefined: there are more than are read. */
async function commitsAt(
  client: Client,
  repo: Repo,
  { tip, place, since }: { readonly tip: Sha; readonly place: string; readonly since: string },
): Promise<readonly CommittedPlace[] | undefined> {
  const found: CommittedPlace[] = [];
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const { data } = await client.rest.repos.listCommits({
      ...repo,
      sha: tip,
      path: place,
      since: `${since}T00:00:00Z`,
      per_page: PAGE,
      page,
    });
    for (const { author, committer, commit } of data) {
      const day = (commit.committer?.date ?? commit.author?.date ?? '').slice(0, 10);
      const people = [
        author?.login,
        committer?.login,
        ...addressed(commit.author),
        ...addressed(commit.committer),
        ...coAuthors(commit.message ?? ''),
      ]
        .flatMap((name) => name ?? [])
        .map((name) => name.toLowerCase());
      found.push({ place, day, people: [...new Set(people)] });
    }
    if (data.length < PAGE) return found;
  }
  return undefined;
}

/** Whom a signature may mean: a name, an address, the part of it before the `@`, the login in one of GitHub's own. */
function addressed(signature: { readonly name?: string; readonly email?: string } | null): readonly string[] {
  const { name, email } = signature ?? {};
  const own = email === undefined ? undefined : parseNoreply(email.toLowerCase())?.login;
  return [name, email, email?.split('@')[0], own].flatMap((one) => one ?? []);
}

/** Whom the lines of a message that name a co-author may mean. */
function coAuthors(message: string): readonly string[] {
  return coAuthorsIn(message, undefined, 'co-authors').named.flatMap(({ name, email, login }) => [
    ...addressed({ name, ...omitUndefined({ email }) }),
    ...(login === undefined ? [] : [login]),
  ]);
}
