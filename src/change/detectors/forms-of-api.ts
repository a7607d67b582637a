/** Longer lines are data, characters. */
const MAX_LINE = 600;
/** A signature goes over so many lines. */
const SIGNATURE = 14;

/** `@router.post("/chat", …)`: what follows answers requests of programs. */
const ROUTE = /^\s{0,40}@\w{1,40}\.(?:get|post|put|patch|delete|api_route|websocket)\(/;
/** A class that is handed on as it is, or asked for its schema: a model may fill it in. */
const HANDED =
  /(?:(?<=[(=,]\s{0,4})|^\s{1,80})([A-Z]\w{1,80})\b(?=\s{0,4}(?:[),]|$))|\b([A-Z]\w{1,80})\.(?:model_json_schema|schema|schema_json|model_validate_json|parse_raw)\b/g;
/** What only asks whether something is of a class. */
const ASKS_CLASS = /\b(?:isinstance|issubclass)\([^()\n]{0,200}\)/g;
const CLASS = /^class\s{1,4}(\w{1,80})/;
const NAMES = /\b[A-Z]\w{1,80}\b/g;

/**
 * Classes of a module of Python by which programs ask and are answered over HTTP: given to a function that answers
 * requests, or what it gives back, with the classes that they are made of. Those that a model fills in as well are
 * none: what they say of a field, it reads.
 */
export function formsOfApi(text: string): ReadonlySet<string> {
  if (
    !text.includes('Field(') ||
    !/^\s{0,40}@\w{1,40}\.(?:get|post|put|patch|delete|api_route)\(/m.test(text)
  )
    return NONE;
  const lines = text.split('\n').map((line) => line.slice(0, MAX_LINE));
  const parts = partsOf(lines);
  const given: string[] = [];
  const handed: string[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (ROUTE.test(line)) {
      const signature = signatureFrom(lines, at);
      given.push(...namesIn(signature.join('\n')));
      at += signature.length - 1;
    } else if (!CLASS.test(line))
      for (const [, name = '', asked = name] of line.replace(ASKS_CLASS, '').matchAll(HANDED))
        handed.push(asked);
  }
  const filled = withParts(handed, parts);
  return new Set([...withParts(given, parts)].filter((name) => parts.has(name) && !filled.has(name)));
}

/** With all classes that they are made of. */
function withParts(
  names: readonly string[],
  parts: ReadonlyMap<string, readonly string[]>,
): ReadonlySet<string> {
  const found = new Set(names);
  for (const name of found) for (const part of parts.get(name) ?? []) found.add(part);
  return found;
}

const NONE: ReadonlySet<string> = new Set();

function namesIn(text: string): readonly string[] {
  return text.match(NAMES) ?? [];
}

/** From the mark of a route to the end of the signature below it. */
function signatureFrom(lines: readonly string[], at: number): readonly string[] {
  const part = lines.slice(at, at + SIGNATURE * 2);
  const def = part.findIndex((line) => /^\s{0,40}(?:async\s{1,4})?def\s/.test(line));
  if (def === -1 || def > SIGNATURE) return part.slice(0, 1);
  const length = part.slice(def).findIndex((line) => /:\s{0,4}(?:#.{0,200})?$/.test(line));
  return part.slice(0, def + (length === -1 ? 1 : length + 1));
}

/** The classes that are named in the fields of each class. */
function partsOf(lines: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  let own: string[] | undefined;
  for (const line of lines) {
    const name = CLASS.exec(line)?.[1];
    if (name !== undefined) {
      own = [...namesIn(line.slice(line.indexOf(name) + name.length))];
      found.set(name, own);
    } else if (own !== undefined && /^\S/.test(line)) own = undefined;
    else if (/^\s{2,8}\w{1,60}\s{0,2}:/.test(line)) own?.push(...namesIn(line.slice(0, 160)));
  }
  return found;
}
