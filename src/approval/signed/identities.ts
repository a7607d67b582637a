import { validate } from '../../documents/schema.ts';
import { decodeText, parseYaml } from '../../documents/yaml.ts';
import { type Login, login } from '../../ids.ts';

/** A Sigstore identity, as a certificate names it. */
export interface Identity {
  readonly issuer: string;
  readonly subject: string;
}

export type Identities =
  | { readonly ok: true; readonly people: ReadonlyMap<Login, readonly Identity[]> }
  | { readonly ok: false; readonly because: string };

/** Whose Sigstore identities are whose: `policies/schema/identities.schema.json`. */
export function parseIdentities(bytes: Uint8Array): Identities {
  const text = decodeText(bytes);
  if (!text.ok) return text;
  const parsed = parseYaml(text.text);
  const [problem] = parsed.ok ? validate('identities', parsed.document) : parsed.problems;
  if (!parsed.ok || problem !== undefined)
    return { ok: false, because: problem?.message ?? 'it cannot be read' };
  const { people } = parsed.document.value as { people: Readonly<Record<string, readonly Identity[]>> };
  return { ok: true, people: new Map(Object.entries(people).map(([name, own]) => [login(name), own])) };
}
