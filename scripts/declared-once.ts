const NAMED = String.raw`(?:schema|validate|pattern|func|formats)\d+`;
const START = new RegExp(String.raw`\n(?=(?:const|function) ${NAMED}\b)`);

/**
 * Code of ajv's in which schemas that are compiled side by side share what they have in common: of declarations that differ in
 * their names alone the first one stays, and is called for the others.
 */
export function declaredOnce(code: string): string {
  const [head = '', ...declarations] = code.split(START);
  const first = new Map<string, string>();
  const same = new Map<string, string>();
  const kept = declarations.filter((text) => {
    const own = /^\w+ (\w+)/.exec(text)?.[1] ?? '';
    const key = text.replaceAll(new RegExp(String.raw`\b${own}\b`, 'g'), 'own');
    const known = first.get(key);
    if (known === undefined) first.set(key, own);
    else same.set(own, known);
    return known === undefined;
  });
  if (same.size === 0) return code;
  const names = new RegExp(String.raw`\b${NAMED}\b`, 'g');
  // What called two of them may now be the same too.
  return declaredOnce([head, ...kept].join('\n').replace(names, (name) => same.get(name) ?? name));
}
