/** Longer lines are data, characters. */
const MAX_LINE = 600;
/** A signature goes over so many lines. */
const SIGNATURE = 14;

/** `@router.post("/chat", …)`: what follows answers requests of programs. */
const ROUTE = /^\s{0,40}@\w{1,40}\.(?:get|post|put|patch|delete|api_route|websocket)\(/;
/** Places at which a class becomes what a model fills in. */
const FILLED =
  /\b(?:response_format|response_schema|output_(?:type|schema|model|cls)|args_schema|result_type|text_format|with_structured_output|as_structured_llm|structured_(?:predict|output)\w{0,10}|pydantic_object|json_schema|function_to_schema|pydantic_function_tool|parse|from_defaults)\b[^\n]{0,20}?[=(][^\n]{0,200}/g;
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
  const given = new Set<string>();
  const filled = new Set<string>();
  for (const [at, line] of lines.entries()) {
    if (ROUTE.test(line)) for (const name of namesIn(signatureFrom(lines, at))) given.add(name);
    else for (const [call] of line.matchAll(FILLED)) for (const name of namesIn(call)) filled.add(name);
  }
  const parts = partsOf(lines);
  const open = [...given];
  for (let name = open.pop(); name !== undefined; name = open.pop())
    for (const part of parts.get(name) ?? [])
      if (!given.has(part)) {
        given.add(part);
        open.push(part);
      }
  return new Set([...given].filter((name) => parts.has(name) && !filled.has(name)));
}

const NONE: ReadonlySet<string> = new Set();

function namesIn(text: string): readonly string[] {
  return text.match(NAMES) ?? [];
}

/** From the mark of a route to the end of the signature below it. */
function signatureFrom(lines: readonly string[], at: number): string {
  const part = lines.slice(at, at + SIGNATURE * 2);
  const def = part.findIndex((line) => /^\s{0,40}(?:async\s{1,4})?def\s/.test(line));
  if (def === -1 || def > SIGNATURE) return part[0] ?? '';
  const length = part.slice(def).findIndex((line) => /:\s{0,4}(?:#.{0,200})?$/.test(line));
  return part.slice(0, def + (length === -1 ? 1 : length + 1)).join('\n');
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
