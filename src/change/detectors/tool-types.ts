import type { Link, Literal } from '../facts/facts.ts';

/** Types and calls of SDKs that tell a model of a tool, of what it takes or of what it gives back. */
const TOOL_TYPE =
  /^(?:Kernel(?:Parameter|ReturnParameter|Function)Metadata|(?:Tool|Function)(?:Parameter|Definition|Declaration|Spec(?:ification)?|Info|Schema|Property|Argument|Descriptor|ParameterDescriptor|ObjectArgs?|Object|Builder|Function)s?|(?:Chat|Mcp|MCP|Function|Dynamic|Client|Agent|Ai|AI)?Tool|ParameterInfo|PropertySchema|AIFunctionFactoryOptions|McpServerToolCreateOptions)$/;
/** `Function.new!(%{…})`, `Tool::make('x', '…')`: what makes one is called on its type. */
const TYPE = /^(?:Tool|Function|McpTool|FunctionTool|ToolProperty)$/;
const MAKES = /^(?:new!?|make|create|of|from|define|build|builder)$/;
const CREATES = /^(?:create|make|define|new|register|add)_?(?:simple_|async_)?[tT]ool(?:_with_schema)?$/;

function makesTool(link: Link | undefined): boolean {
  if (link === undefined) return false;
  if (TOOL_TYPE.test(link.name)) return true;
  return (
    link.kind === 'call' && (CREATES.test(link.name) || (MAKES.test(link.name) && TYPE.test(link.on ?? '')))
  );
}

/**
 * Whether a text describes a tool by the type that it is given to: `new KernelParameterMetadata("x") { Description = "…" }`,
 * `ToolDescriptor(name = "x", description = "…")`, `&schema.ToolInfo{Desc: "…"}`, `Tool::make('x', '…')`.
 *
 * @param own what the literal is given to
 */
export function isGivenToToolType({ chain, siblings, scope = [] }: Literal, own: Link | undefined): boolean {
  if (own === undefined) return false;
  if (own.kind === 'call') return own.index <= 2 && own.name !== 'Tool' && makesTool(own);
  if (!/^desc(?:ription)?$/i.test(own.name)) return false;
  // `map[string]*schema.ParameterInfo{"id": {Type: schema.String, Desc: "…"}}`.
  if (own.name === 'Desc' && ['Type', 'ParamsOneOf'].some((key) => siblings.has(key))) return true;
  return chain.slice(1, 4).some(makesTool) || TOOL_TYPE.test(scope[0] ?? '');
}

const BUILDS =
  /\b\w{0,30}(?:Tool|Function)(?:Specification|Definition|Declaration|Object|Schema|Info|Callback)?\w{0,10}(?:\.|::)(?:builder|default|newBuilder)\(/;

const OF_TOOL =
  /\bclass\s\w{0,60}Tool\b[^{;\n]{0,80}\b(?:extends|implements)\s[^{;\n]{0,80}\b(?:Base|Abstract)?Tool\b/;

/** `[Description("…")] record GlobRequest([Description("…")] string Root)`: what is asked and each part of it are described. */
const ON_TYPE =
  /\[Description\("[^\n]{3,600}\)\]\s{1,80}(?:(?:public|internal|sealed|readonly|partial)\s{1,8}){0,4}(?:record|class|struct)\b/;
const ON_PARAMETER = /[(,]\s{0,80}\[Description\("/;
/** A page's interface is described so, too. */
const OF_PAGES = /\bAspNetCore\b|\.Map(?:Get|Post|Put|Delete)\(/;

/** Whether code is the class of a tool whose attributes describe it, whatever else it speaks of. */
export function attributesTools(text: string): boolean {
  const look = text.slice(0, 60_000);
  if (!look.includes('[Description(')) return false;
  return OF_TOOL.test(look) || (ON_TYPE.test(look) && ON_PARAMETER.test(look) && !OF_PAGES.test(look));
}

/** A method that answers with the form of what is given to a tool. */
const ANSWERS_SCHEMA =
  /\b(?:def|fun|func|fn|function|override|public|get|static)\s[^\n(={]{0,60}\b(?:get_?)?(?:params?|parameters?|input|args?|arguments|tool)_?schema\b/i;

/** Whether the file's class says itself what it takes, as a tool does that a model calls. */
export function takesSchema(text: string): boolean {
  return ANSWERS_SCHEMA.test(text.slice(0, 60_000));
}

/** Whether code builds tools step by step: `ToolSpecification.builder().description("…")`. */
export function buildsTools(text: string): boolean {
  return BUILDS.test(text.slice(0, 60_000));
}
