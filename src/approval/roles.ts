import { yamlPlaceholders } from '../documents/placeholders.ts';
import type { Problem } from '../documents/position.ts';
import { validate } from '../documents/schema.ts';
import { decodeText, parseYaml } from '../documents/yaml.ts';
import { type Login, login } from '../ids.ts';
import type { Blob } from '../objects.ts';

/** Who holds which role, from the roles file on base. */
export interface Roles {
  readonly path: string;
  /** Absent from the map: the role is not defined. */
  readonly people: ReadonlyMap<string, readonly Login[]>;
  readonly problems: readonly Problem[];
}

/** `blob` undefined: there is no roles file; nobody holds any role then. */
export function readRoles(path: string, blob: Blob | undefined): Roles {
  const none = (message: string): Roles => {
    return { path, people: new Map(), problems: [{ position: { line: 1, column: 1 }, message }] };
  };
  if (blob === undefined) return none('the file does not exist on the target branch');
  if (blob.state === 'unreadable') return none(`it cannot be read: ${blob.because}`);
  const text = decodeText(blob.bytes);
  if (!text.ok) return none(text.because);
  const parsed = parseYaml(text.text);
  if (!parsed.ok) return { path, people: new Map(), problems: parsed.problems };
  const problems = [...validate('roles', parsed.document), ...yamlPlaceholders(parsed.document)];
  return { path, people: problems.length === 0 ? peopleOf(parsed.document.value) : new Map(), problems };
}

function peopleOf(value: unknown): ReadonlyMap<string, readonly Login[]> {
  const { roles } = value as { roles: Record<string, { people?: string[] }> };
  return new Map(Object.entries(roles).map(([role, holders]) => [role, (holders.people ?? []).map(login)]));
}
