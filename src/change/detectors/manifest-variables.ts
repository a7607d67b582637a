import { namesAi } from '../lexicon/vendors.ts';
import { linesOf } from './manifest-parts.ts';
import type { Package } from './package.ts';

/** `val koogVersion = "0.3"`, `ext.springAiVersion = '1.0'`, `extra["springAiVersion"] = "1.0"`, `set("x", "1.0")`. */
const ASSIGNED =
  /(?:^|[\s.("'[])([A-Za-z][\w.-]{1,60})["'\])]{0,2}\s{0,4}(?:=|,|:)\s{0,4}["']?(\d[\w.+-]{0,40})["']?\s{0,4}\)?\s*$/;

/** `springAi`, `azure.ai.mcp`, `mcpSdk`: in the name of a version these words stand for packages. */
const OF_AI =
  /(?:^|[a-z\d._-])(?:A[iI]|L(?:lm|LM))(?=$|[A-Z\d._-])|(?:^|[._-])(?:ai|llm)(?=$|[A-Z\d._-])|mcp[._-]?(?:[sS]dk|[sS]erver|[cC]lient)/;

/** The versions that a build script or a file of properties keeps under a name. */
export function assignedVersions(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const line of linesOf(text)) {
    const [, name, version] = line.length < 300 && /version/i.test(line) ? (ASSIGNED.exec(line) ?? []) : [];
    if (name !== undefined && version !== undefined && /version/i.test(name)) found.set(name, version);
  }
  return found;
}

/**
 * Packages with the versions that they only name: `$(OpenAiVersion)`, `${langchain4j.version}`, `$koogVersion`. A version
 * that no package of the file asks for belongs to another file: it stands for what its name says.
 */
export function resolveVersions(
  packages: readonly Package[],
  variables: ReadonlyMap<string, string>,
): readonly Package[] {
  if (variables.size === 0) return packages;
  const used = new Set<string>();
  const known = packages.map((one) => {
    const [, name = ''] = /^\$?[({]?([A-Za-z][\w.-]*)[)}]?$/.exec(one.version) ?? [];
    const version = variables.get(name);
    if (version === undefined) return one;
    used.add(name);
    return { ...one, version };
  });
  const others = [...variables].flatMap(([name, version]): readonly Package[] => {
    const bare = name.replace(/[._-]?version[s]?$/i, '');
    if (used.has(name) || bare === name) return [];
    if (OF_AI.test(bare)) return [{ name: bare, version, ai: true }];
    return namesAi('module', bare) ? [{ name: bare, version }] : [];
  });
  return [...known, ...others];
}
