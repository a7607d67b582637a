import type { Sha } from '../ids.ts';
import { objectId } from '../object-id.ts';
import type { Blob } from '../objects.ts';
import { apiError, type Client, type Repo } from './client.ts';
import { inTurns } from './in-turns.ts';

/** Requests at the same time: enough to be one wave, below GitHub's limit of 100 open ones. */
const AT_ONCE = 32;

/** Blobs a query: one request of the hourly quota, and an answer that GitHub gives within its ten seconds. */
const A_QUERY = 100;

export interface BlobReader {
  /** Reads blobs by their ids; nothing is asked for twice in a run. */
  read(shas: readonly Sha[]): Promise<ReadonlyMap<Sha, Blob>>;
  /** Takes in what a query for something else brought of a blob; text that is not the blob's is read by REST. */
  learn(sha: Sha, text: string | null): void;
  /** Whether the blob came already, or is on its way, or only REST will send it. */
  knows(sha: Sha): boolean;
}

export function blobReader(client: Client, repo: Repo): BlobReader {
  const known = new Map<Sha, Promise<Blob>>();
  /** GraphQL does not send them whole. */
  const withheld = new Set<Sha>();
  const learn = (sha: Sha, text: string | null): void => {
    if (known.has(sha)) return;
    const blob = text === null ? undefined : wholeBlob(sha, text);
    if (blob === undefined) withheld.add(sha);
    else known.set(sha, Promise.resolve(blob));
  };
  const read = async (shas: readonly Sha[]) => {
    const wanted = [...new Set(shas)];
    const fresh = wanted.filter((sha) => !known.has(sha));
    for (let from = 0; from < fresh.length; from += A_QUERY) {
      const part = fresh.slice(from, from + A_QUERY);
      const textual = part.filter((sha) => !withheld.has(sha));
      // One blob costs one request either way, and REST sends all of it.
      const answer =
        textual.length < 2 ? Promise.resolve(new Map<Sha, Blob>()) : queried(client, repo, textual);
      const missing = answer.then(async (sent) => {
        const rest = part.filter((sha) => !sent.has(sha));
        const read = await inTurns(rest, AT_ONCE, (sha) => readBlob(client, repo, sha));
        return new Map(rest.map((sha, index) => [sha, read[index] ?? NO_ANSWER] as const));
      });
      for (const sha of part)
        known.set(
          sha,
          Promise.all([answer, missing]).then(([sent, read]) => sent.get(sha) ?? read.get(sha) ?? NO_ANSWER),
        );
    }
    const blobs = await Promise.all(wanted.map((sha) => known.get(sha)));
    return new Map(wanted.map((sha, index) => [sha, blobs[index] ?? NO_ANSWER]));
  };
  return { read, learn, knows: (sha) => known.has(sha) || withheld.has(sha) };
}

/** The blob, where `text` is all of it: GraphQL cuts large ones and recodes others. */
function wholeBlob(sha: Sha, text: string): Blob | undefined {
  const bytes = new Uint8Array(Buffer.from(text, 'utf8'));
  return objectId('blob', bytes, sha) === sha ? { state: 'read', bytes } : undefined;
}

const NO_ANSWER: Blob = { state: 'unreadable', because: 'no answer' };

interface BlobNode {
  readonly oid?: string;
  readonly text?: string | null;
}

/** What one query brought whole: text whose bytes have the id. */
async function queried(client: Client, repo: Repo, shas: readonly Sha[]): Promise<ReadonlyMap<Sha, Blob>> {
  const objects = shas.map((sha, index) => `b${index}: object(oid: "${sha}") { ... on Blob { oid text } }`);
  const query = `query blobs($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) { ${objects.join('\n')} }
}`;
  try {
    const { repository } = await client.graphql<{
      readonly repository: Readonly<Record<string, BlobNode | null>> | null;
    }>(query, { owner: repo.owner, name: repo.repo });
    return new Map(
      shas.flatMap((sha, index) => {
        const text = repository?.[`b${index}`]?.text;
        if (text === undefined || text === null) return [];
        const blob = wholeBlob(sha, text);
        return blob === undefined ? [] : [[sha, blob] as const];
      }),
    );
  } catch {
    // REST says of each blob why it cannot be read.
    return new Map();
  }
}

async function readBlob(client: Client, repo: Repo, sha: Sha): Promise<Blob> {
  try {
    const { data } = await client.rest.git.getBlob({ ...repo, file_sha: sha });
    const bytes = new Uint8Array(Buffer.from(data.content, data.encoding === 'base64' ? 'base64' : 'utf8'));
    if (objectId('blob', bytes, sha) !== sha)
      return { state: 'unreadable', because: 'GitHub sent other bytes than the blob id says' };
    return { state: 'read', bytes };
  } catch (error) {
    return { state: 'unreadable', because: apiError(error, 'read it', 'contents: read').message };
  }
}
