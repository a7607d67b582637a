import type { Link, Literal } from '../facts/facts.ts';
import type { ParsedVersion } from './detector.ts';
import type { PromptCandidate } from './prompt-reasons.ts';
import { OWN_TOOL, SCHEMA_KEYS, TOOL_CALL, TOOL_MARK } from './prompt-words.ts';
import { isGivenToToolType } from './tool-types.ts';

/** What a model is told about a tool it may call, or about what the tool takes. */
export function describesTool({
  literal,
  own,
  words,
  near,
  code,
  speech,
  ofInterface,
  givesTools,
  buildsTools,
  takesSchema,
}: PromptCandidate): boolean {
  if (words < 3) return false;
  if (code && near === 'imports' && (own?.kind !== 'call' || words >= 4) && isGivenToToolType(literal, own))
    return true;
  if (takesSchema && isOfSchema(literal, own)) return true;
  if (buildsTools && own?.kind === 'call' && own.name === 'description' && near === 'imports') return true;
  if (code && (words >= 6 || near === 'imports') && isOfToolClass(literal, own))
    if (near !== 'none' || givesTools || (speech >= 2 && words >= 8)) return true;
  if (own === undefined) return false;
  // Of the manifest of a plug-in: nobody else reads it.
  if (/^description_for_(?:model|llm|ai)$/i.test(own.name)) return true;
  if (own.name === 'modelDescription' && literal.chain[1]?.name === 'languageModelTools') return true;
  const annotated =
    own.kind === 'call' &&
    (/^(?:Tool|LlmTool|McpTool|Param|Description|ToolParam|P)$/.test(own.name) || describesArgument(literal));
  if (annotated && near === 'none') return buildsTools && own.name === 'Description';
  if (annotated) return !(ofInterface && own.name === 'Description');
  // `@tool("Make a calculation")`: what the model is told of it.
  if (own.kind === 'call' && own.index <= 1 && TOOL_MARK.test(own.name)) return near === 'imports';
  // `send.__doc__ = "…"`: what frameworks make the description of a tool.
  if (own.name === '__doc__') return near !== 'none' && words >= 6;
  if (!/^description$/i.test(own.name)) return false;
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

/** What a method `description` answers beside one that answers with a schema, and what that says of each parameter. */
function isOfSchema({ scope: [method = ''] = [] }: Literal, own: Link | undefined): boolean {
  return own === undefined
    ? /^(?:get_?)?description$/i.test(method)
    : /^description$/i.test(own.name) && /schema$/i.test(method);
}

/** A class of tools, or what one is made from: `SearchTool`, `BaseTool`, `ReadFileToolExecutor`. */
const TOOL_CLASS = /^(?:\w{0,40}[a-z\d]|I)?Tool(?:Executor|Handler|Impl|Provider)?$/;

/** `class SearchTool(BaseTool): description = "…"`, `QString SearchTool::description() const { return "…"; }`. */
function isOfToolClass({ chain, siblings, scope = [] }: Literal, own: Link | undefined): boolean {
  const bare = own?.kind === 'call' && own.name === 'description' && own.on === undefined;
  const named =
    own === undefined || own.kind === 'key' || bare ? /^(?:get_?|tool_?)?description$/i : undefined;
  // `param :id, desc: "…"` of Ruby.
  const says =
    (own?.name === 'desc' && siblings.has('param')) ||
    named?.test(own?.name ?? '') === true ||
    (named?.test(scope[0] ?? '') === true && own?.name !== 'name');
  return (
    says &&
    [...scope.slice(0, 4), ...chain.slice(0, 4).map(({ name }) => name)].some((one) => TOOL_CLASS.test(one))
  );
}

/** What a model's tool takes and gives back; a tool of a drawing program has neither. */
const OF_TOOL =
  /(?:\b|to|get)(?:(?:input|json|args|parameters?)_?schema|tool_?(?:schema|results?|calls?|use|input|output|spec|definition|context)\w{0,12}|JsonObject|JsonElement|serde_json|func(?:tion)?_?call\w{0,8})\b|\b_{0,2}(?:execute|call|invoke|handle|run)\w{0,10}\s?\([^)\n]{0,80}\b(?:input|args|arguments|params|parameters|query)\b/i;

/** Whether code has tools that a model may call, by what they take. */
export function takesInput({ text = '' }: ParsedVersion): boolean {
  return OF_TOOL.test(text.slice(0, 60_000));
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
    siblings.has('description') &&
    (siblings.has('name') ? chain.slice(1, 2) : chain.slice(2, 3)).some(({ name }) =>
      /^(?:tools|toolsets?)$/i.test(name),
    ) &&
    (['command', 'script', 'cmd', 'endpoint'].some((key) => siblings.has(key)) ||
      // A query of a data base.
      (siblings.has('statement') && siblings.has('source')))
  );
}

function isSchema(name: string): boolean {
  return /^(?:input_?|args_?)?schema$|^parameter_?definitions$/i.test(name);
}
