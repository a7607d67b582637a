import { KINDS } from '../../src/gates/requirement-kinds.ts';
/** A policy as a repository would hold it: files in memory, presets as shipped. */

import { type PolicyOutcome, readPolicy } from '../../src/evaluation/load-policy.ts';
import { openCatalog } from '../../src/evaluation/shipped-data.ts';
import type { Blob } from '../../src/objects.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { type PolicyText, policyText } from '../../src/policy/policy-text.ts';
import { weakenings } from '../../src/policy/weakening.ts';
import { plain } from '../../src/prose.ts';

export const OWN = '.aims/policy.yml';

async function read(own: string, files: Readonly<Record<string, string>> = {}): Promise<PolicyOutcome> {
  const all = new Map(Object.entries({ [OWN]: own, ...files }));
  const readFile = async (path: string): Promise<Blob | undefined> => {
    const text = all.get(path);
    return text === undefined ? undefined : { state: 'read', bytes: Buffer.from(text) };
  };
  return readPolicy(OWN, readFile, CATALOG, Object.entries(files).map(parsedOnce));
}

const CATALOG = openCatalog();

/** Texts that many cases share. */
const parsed = new Map<string, PolicyText>();

function parsedOnce([path, text]: readonly [string, string]): PolicyText {
  const key = `${path}\n${text}`;
  const known = parsed.get(key) ?? policyText(path, text);
  parsed.set(key, known);
  return known;
}

/** Each problem as `path:line:column message; hint`, without the marks around code. */
export async function problems(
  own: string,
  files?: Readonly<Record<string, string>>,
): Promise<readonly string[]> {
  const loaded = await read(own, files);
  if (loaded.ok !== false) throw new TypeError(`the policy is ${loaded.ok}`);
  return loaded.problems.map(({ path, position, message, hint }) => {
    const said = hint === undefined ? message : `${message}; ${hint}`;
    return `${path}:${position.line}:${position.column} ${said.replaceAll('`', '')}`;
  });
}

export async function policy(own: string, files?: Readonly<Record<string, string>>): Promise<Policy> {
  const loaded = await read(own, files);
  if (loaded.ok !== true) throw new TypeError(`${await problems(own, files)}`);
  return loaded.policy;
}

/** Each sentence that is said of a change from one policy to another. */
export async function said(before: string, after: string): Promise<readonly string[]> {
  return weakenings(await policy(before), await policy(after), KINDS).map(plain);
}
