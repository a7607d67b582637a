const QUOTED = /^[A-Za-z@$]{0,3}("""|'''|["'`])([\s\S]*?)\1?$/;

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' };

/** Takes quotes, prefixes and the common escapes off a literal as written. */
export function unquote(source: string): string {
  const match = QUOTED.exec(source);
  if (match === null) return source;
  const inner = match[2] ?? '';
  return inner.includes('\\')
    ? inner.replace(/\\(\r?\n|.)/gs, (_, it: string) => ESCAPES[it] ?? it.trimStart())
    : inner;
}

/** The modules one import statement names, in any of the languages. */
export function modulesOf(statement: string): readonly string[] {
  const quoted = [...statement.matchAll(/["']([^"'\n]+)["']/g)].map(([, name = '']) => name);
  if (quoted.length > 0) return quoted;
  const from = /^\s*from\s+([\w.]+)/.exec(statement);
  if (from?.[1] !== undefined) {
    // `from google import genai`: what is taken may be the module.
    const [, module, rest = ''] = /^\s*from\s+([\w.]+)\s+import\s+(.{0,400})/s.exec(statement) ?? [];
    const taken = rest.split(',').flatMap((one) => /^[\s(]*([a-z_]\w*)/.exec(one)?.[1] ?? []);
    return [from[1], ...taken.slice(0, 20).map((one) => `${module}.${one}`)];
  }
  const names = statement.replace(/^\s*(?:import|using)\s+(?:static\s+)?/, '').replace(/;\s*$/, '');
  return names.split(',').flatMap((name) => /^\s*([\w.*]+)/.exec(name)?.[1] ?? []);
}
