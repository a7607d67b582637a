import type { FileFacts, Literal } from './facts.ts';

/** Values larger than this hold data, not settings, characters. */
const MAX_NESTED = 200_000;
const CODE_LINE =
  /^\s*(?:import |from \S+ import |def |class |const |let |var |function |async |require\(|using |package |#!\/)/m;

/** Where platforms keep the program of a step. */
const CODE_KEY = /^(?:func|(?:js|python|inline|function)_?code|ZipFile)$/i;
/** `curl -d '{"model": …}'` of a command line. */
const SENDS_JSON = /\s'\s{0,8}\{\s{0,8}"/;
/** What opens a program inside of a script: the program is read, not the text that it is to the shell. */
const HEREDOC = /<<[-~]?[ \t]{0,2}["']?[A-Za-z_]\w{0,30}["']?(?=[^\S\n]{0,20}(?:\n|[|>&;)]))/g;

/** JSON that code hands on as text: the body of a request. */
export function withNestedJson(facts: FileFacts, json: (text: string) => FileFacts): FileFacts {
  const literals = facts.literals.flatMap((literal): readonly Literal[] => {
    const { text } = literal;
    const start = text.length < 20 || text.length > MAX_NESTED ? '' : text.trimStart().slice(0, 1);
    if ((start !== '{' && start !== '[') || !text.includes('"')) return [literal];
    const inside = attempt(json, text);
    return inside === undefined ? [literal] : [literal, ...within(literal, inside.literals)];
  });
  return { ...facts, literals };
}

/** How text inside a text is read: JSON in a string, a program in a template of infrastructure. */
export interface NestedReaders {
  readonly json: (text: string) => FileFacts;
  readonly code: (text: string) => FileFacts;
  /** How a file of this name is read; undefined: not as settings. */
  readonly file: (name: string) => ((text: string) => FileFacts) | undefined;
}

/** `facts` with what its own values state: settings that hold JSON, resources that hold a program. */
export function withNested(facts: FileFacts, { json, code, file }: NestedReaders): FileFacts {
  const imports: string[] = [];
  const literals = facts.literals.flatMap((literal): readonly Literal[] => {
    const { text } = literal;
    if (text.length < 20 || text.length > MAX_NESTED) return [literal];
    const start = text.trimStart()[0];
    const inside = start === '[' || start === '{' ? attempt(json, text) : undefined;
    if (inside !== undefined && inside.literals.length > 0) return within(literal, inside.literals);
    const settings = text.includes('\n') ? file(literal.chain[0]?.name ?? '') : undefined;
    const held = settings === undefined ? undefined : attempt(settings, text);
    if (held?.literals.some(({ chain }) => chain.length > 0))
      return [literal, ...within(literal, held.literals)];
    if (
      !text.includes('\n') ||
      !(CODE_LINE.test(text) || SENDS_JSON.test(text) || CODE_KEY.test(literal.chain[0]?.name ?? ''))
    )
      return [literal];
    const program = code(text.replace(HEREDOC, ''));
    imports.push(...program.imports);
    return [literal, ...within(literal, program.literals)];
  });
  return { ...facts, literals, imports: [...facts.imports, ...imports] };
}

function within(outer: Literal, literals: readonly Literal[]): readonly Literal[] {
  return literals.map((literal) => ({
    ...literal,
    line: outer.line + literal.line - 1,
    chain: [...literal.chain, ...outer.chain],
  }));
}

function attempt(read: (text: string) => FileFacts, text: string): FileFacts | undefined {
  try {
    return read(text);
  } catch {
    return undefined;
  }
}
