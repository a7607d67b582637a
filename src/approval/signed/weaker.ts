import { createHash } from 'node:crypto';
import { decodeText } from '../../documents/yaml.ts';
import type { Blob } from '../../objects.ts';
import type { SigningFile } from '../../policy/policy.ts';
import type { Weakening } from '../../policy/weakening.ts';
import { code, type Prose, person, prose } from '../../prose.ts';
import { parseIdentities } from './identities.ts';

/** A file that says who may sign, before and after; undefined = it is not there. */
export interface SigningChange {
  readonly name: SigningFile;
  readonly path: string;
  readonly before: Blob | undefined;
  readonly after: Blob | undefined;
}

/** Who could sign that could not before. A key or identity that goes is no weakening. */
export function weakerSigners(changes: readonly SigningChange[]): readonly Weakening[] {
  return changes.flatMap(({ name, path, before, after }) =>
    WEAKER[name](before, after).map((message) => ({ path, message })),
  );
}

type Compare = (before: Blob | undefined, after: Blob | undefined) => readonly Prose[];

const WEAKER: Readonly<Record<SigningFile, Compare>> = {
  'allowed-signers': (before, after) =>
    linesNotIn(before, after).map((line) => prose`may sign approvals: + ${signer(line)}`),
  'revoked-keys': (before, after) => {
    const gone = linesNotIn(after, before).map((line) => prose`no longer revoked: ${signer(line)}`);
    // A binary list tells nothing line by line.
    return gone.length > 0 || isText(before) ? gone : [prose`the list of revoked keys is another one`];
  },
  identities: (before, after) => {
    const known = identitiesIn(before);
    return [...identitiesIn(after)].flatMap(([login, own]) => {
      const had = known.get(login) ?? [];
      const added = own.filter(
        (one) => !had.some((was) => was.issuer === one.issuer && was.subject === one.subject),
      );
      return added.map(
        ({ subject, issuer }) => prose`may sign as ${person(login)}: + ${code(subject)} (${code(issuer)})`,
      );
    });
  },
  'sigstore-root': () => [prose`another Sigstore instance would be trusted`],
};

function textOf(blob: Blob | undefined): string | undefined {
  const text = blob?.state === 'read' ? decodeText(blob.bytes) : undefined;
  return text?.ok ? text.text : undefined;
}

function isText(blob: Blob | undefined): boolean {
  return blob === undefined || textOf(blob) !== undefined;
}

function linesNotIn(those: Blob | undefined, these: Blob | undefined): readonly string[] {
  const lines = (blob: Blob | undefined) =>
    (textOf(blob) ?? '').split('\n').flatMap((line) => {
      const text = line.trim();
      return text === '' || text.startsWith('#') ? [] : [text];
    });
  const known = new Set(lines(those));
  return lines(these).filter((line) => !known.has(line));
}

/** Name, options and fingerprint of a line; a line without a key as it is. */
function signer(line: string): Prose {
  const [, before = '', key] = /^(.*?)(?:sk-)?(?:ssh|ecdsa)-[^\s"]+\s+([A-Za-z0-9+/]+=*)/.exec(line) ?? [];
  if (key === undefined) return [code(line.slice(0, 100))];
  const digest = createHash('sha256').update(Buffer.from(key, 'base64')).digest('base64').replace(/=+$/, '');
  const fingerprint = code(`SHA256:${digest}`);
  const who = before.trim();
  return who === '' ? [fingerprint] : prose`${code(who.slice(0, 200))} ${fingerprint}`;
}

function identitiesIn(blob: Blob | undefined) {
  const parsed = blob?.state === 'read' ? parseIdentities(blob.bytes) : undefined;
  return parsed?.ok ? parsed.people : new Map<never, never>();
}
