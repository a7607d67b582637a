import type { Literal } from '../facts/facts.ts';
import type { PromptCandidate } from './prompt-reasons.ts';
import { OWN_TOOL, SCHEMA_KEYS, TOOL_CALL, TOOL_MARK } from './prompt-words.ts';

/** What a model is told about a tool it may call, or about what the tool takes. */
export function describesTool({
  literal,
  own,
  words,
  near,
  code,
  speech,
  ofInterface,
}: PromptCandidate): boolean {
  if (words < 3 || own === undefined) return false;
  const annotated =
    own.kind === 'call' &&
    (/^(?:Tool|LlmTool|McpTool|Param|Description|ToolParam|P)$/.test(own.name) || describesArgument(literal));
  if (annotated) return near !== 'none' && !(ofInterface && own.name === 'Description');
  // `@tool("Make a calculation")`: what the model is told of it.
  if (own.kind === 'call' && own.index === 0 && TOOL_MARK.test(own.name)) return near === 'imports';
  // `send.__doc__ = "…"`: what frameworks make the description of a tool.
  if (own.name === '__doc__') return near !== 'none' && words >= 6;
  if (!/^description$/i.test(own.name)) return false;
  // `class SearchTool(BaseTool): description = "…"` of a framework that nobody knows by its name.
  const ofTool = code && /[a-z]Tool$/.test(literal.scope?.[0] ?? '');
  if (ofTool && words >= 8 && (near !== 'none' || speech >= 2)) return true;
  const { siblings } = literal;
  const inTools = literal.chain.some(({ name }) => /^(?:tools|functions?|toolSpec|tool_spec)$/i.test(name));
  // In a list of models, too, an entry has parameters and a description.
  const input = siblings.has('input_schema') || siblings.has('inputSchema');
  const schema = SCHEMA_KEYS.some((key) => siblings.has(key)) && (code || inTools || input);
  // `tools: [{ name, description, command }]` of a configuration: what a model is told of a command it may run.
  if (!code && isRunTool(literal)) return true;
  if (isAction(literal)) return false;
  const called = literal.chain.some((link) => link.kind === 'call' && TOOL_CALL.test(link.name));
  // Its parameters are said as well: a tool of a model, whatever else the file speaks of.
  const typed = () => literal.chain.some(({ name }) => isSchema(name)) || [...siblings.keys()].some(isSchema);
  if (literal.chain.some((link) => link.kind === 'call' && OWN_TOOL.test(link.name)))
    return near !== 'none' || typed();
  // Functions that a platform runs have a handler and a description, too.
  const runs = !code && near === 'none' && siblings.has('handler');
  if (schema || called) return near !== 'none' || (inTools && !runs);
  if (inTools && near === 'imports') return true;
  return (
    near !== 'none' && /^(?:signature|tool_?spec\w*|tool_?definition\w*)$/i.test(literal.scope?.[0] ?? '')
  );
}

/** `mcp.NewTool("orders", mcp.WithDescription("…"))`: addresses of an interface and parameters have such a setter, too. */
function describesArgument({ chain: [own, ...outer] }: Literal): boolean {
  if (own?.kind !== 'call' || own.name !== 'WithDescription') return false;
  return own.on === 'mcp' || outer.some(({ kind, name }) => kind === 'call' && /Tool|Function/.test(name));
}

/** What people may do with a row or on a page: it has a label or a picture, and takes nothing that a model gives. */
function isAction({ siblings }: Literal): boolean {
  return (
    ['label', 'icon', 'accessCheck', 'onClick', 'onSelect', 'shortcut', 'href'].some((key) =>
      siblings.has(key),
    ) &&
    !['parameters', 'inputSchema', 'input_schema', 'schema', 'args', 'handler'].some((key) =>
      siblings.has(key),
    )
  );
}

/** An entry of a list of tools: its name, what it is for, and what is run. */
export function isRunTool({ chain, siblings }: Literal): boolean {
  return (
    /^(?:tools|toolsets?)$/i.test(chain[1]?.name ?? '') &&
    ['name', 'description'].every((key) => siblings.has(key)) &&
    ['command', 'script', 'cmd', 'endpoint'].some((key) => siblings.has(key))
  );
}

function isSchema(name: string): boolean {
  return /^(?:input_?|args_?)?schema$|^parameter_?definitions$/i.test(name);
}
