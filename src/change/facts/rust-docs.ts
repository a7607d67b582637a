import type { FactsReader, FileFacts, Literal } from './facts.ts';

const ITEM = /^(?:pub(?:\([\w:]{1,20}\))? )?(?:async )?(struct|enum|fn) (\w{1,80})/;
const MEMBER = /^(?:pub(?:\([\w:]{1,20}\))? )?(\w{1,80})\s?[:,({]/;
/** The marks of an item that frameworks hand to a model, with what its comments say. */
const OF_TOOL = /\b(?:Tool\w{0,30}|tool)\b(?!_)/;
const OF_INPUT = /(?:Input|Args|Arguments|Params|Parameters|Tool|ToolCall)$/;

/** Longer lines are no comments that anybody reads, characters. */
const MAX_LINE = 400;
const NONE: ReadonlyMap<string, string> = new Map();

/**
 * Comments of Rust that reach a model: those of `#[tool] fn search`, and of a structure that a tool takes
 * (`#[derive(JsonSchema)] struct SearchInput`), for the structure and its parts.
 */
export function withToolComments(read: FactsReader): FactsReader {
  return (text) => {
    const facts = read(text);
    return text.includes('///') && /JsonSchema|#\[(?:\w{1,30}::)?tool\b/.test(text)
      ? { ...facts, literals: [...facts.literals, ...comments(text)] }
      : facts;
  };
}

function comments(text: string): FileFacts['literals'] {
  const found: Literal[] = [];
  let said: string[] = [];
  let marks = '';
  let open = false;
  let around: { readonly name: string; readonly mark: string } | undefined;
  const tell = (line: number, scope: readonly string[], mark: string): void => {
    if (said.length > 0)
      found.push({
        text: said.join('\n'),
        line,
        chain: [],
        siblings: NONE,
        scope,
        as: 'docstring',
        marks: [mark],
      });
  };
  for (const [at, whole] of text.split('\n').entries()) {
    const line = whole.slice(0, MAX_LINE).trim();
    if (line.startsWith('///')) said.push(line.slice(3).trim());
    else if (open || line.startsWith('#[')) {
      marks = `${marks} ${line}`.slice(-2000);
      open = !/\)?\]$/.test(line);
    } else if (line !== '') {
      if (whole.startsWith('}')) around = undefined;
      const [, kind, name = ''] = ITEM.exec(line) ?? [];
      if (kind !== undefined) {
        const mark = markOf(kind, name, marks);
        if (mark !== undefined) tell(at - said.length + 1, [name], mark);
        around = mark === undefined || kind === 'fn' ? undefined : { name, mark };
      } else if (around !== undefined) {
        const member = MEMBER.exec(line)?.[1];
        if (member !== undefined) tell(at - said.length + 1, [member, around.name], around.mark);
      }
      [said, marks] = [[], ''];
    }
  }
  return found;
}

/** `tool`: what it says surely reaches a model; `input`: where models are near. */
function markOf(kind: string, name: string, marks: string): string | undefined {
  if (kind === 'fn') return /#\[(?:\w{1,30}::)?tool\b/.test(marks) ? 'tool' : undefined;
  if (!marks.includes('JsonSchema')) return undefined;
  if (OF_TOOL.test(marks)) return 'schema.tool';
  return OF_INPUT.test(name) ? 'schema.input' : undefined;
}
