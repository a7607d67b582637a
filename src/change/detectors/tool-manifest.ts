import type { FileFacts, Literal } from '../facts/facts.ts';
import { isResultOfRun, nearness } from './context.ts';
import type { Detection, OpenFile, ParsedVersion } from './detector.ts';
import { type DetectedItem, meaning, pairs, sides } from './pairs.ts';

/** Folders in which a file that describes a callable thing describes it for a model. */
const FOLDER =
  /(?:^|\/)(?:[\w-]{0,30}[-_])?(?:plugins?|tools?|functions?|skills?|actions?|toolsets?|capabilities|mcp)(?:[-_][\w-]{0,20})?\//i;
const INPUT = /^(?:parameters|params|args|arguments|inputs?|input_?schema|inputSchema|returns?)$/;

/** A tool that a file of its own describes: its name, what it is for, what it takes, and whether it is switched on. */
export function describedTool(file: OpenFile): readonly Detection[] {
  const { path, before, after, language } = file;
  const code = language?.kind === 'code';
  if (!(code ? nearness(file) !== 'none' : language?.kind === 'data') || isResultOfRun(file)) return [];
  const inFolder = FOLDER.test(path);
  const of = ({ facts, text = '' }: ParsedVersion): readonly DetectedItem[] =>
    facts === undefined
      ? []
      : code
        ? limitsIn(facts, text)
        : inFolder && isManifest(facts)
          ? facts.literals.map(atPlace)
          : isServer(facts)
            ? facts.literals
                .filter(({ chain }) => !/^(?:\$schema|version)$/.test(chain[0]?.name ?? ''))
                .map(atPlace)
            : toolsListed(facts);
  return pairs(before === undefined ? [] : of(before), after === undefined ? [] : of(after), meaning).map(
    (pair) => ({
      class: 'agent-config',
      ...sides(pair, (value) => value.replace(/\s+/g, ' ').slice(0, 80)),
      why: `what a tool is: \`${(pair.after ?? pair.before).name}\``,
      certainty: 'likely',
    }),
  );
}

const WRAPPER = /^(?:function|tool_?spec)$/i;

/** The `server.json` by which a registry of MCP knows a server. */
function isServer({ literals }: FileFacts): boolean {
  return literals.some(
    ({ text, chain }) =>
      chain[0]?.name === '$schema' && /^https:\/\/\S{0,40}modelcontextprotocol\.io\/schemas\//.test(text),
  );
}

/** A name, a description, and typed or described input. */
function isManifest({ literals }: FileFacts): boolean {
  // `{ type: "function", function: { name, … } }`.
  const own = ({ chain }: Literal) => chain.at(WRAPPER.test(chain.at(-1)?.name ?? '') ? -2 : -1)?.name ?? [];
  const top = new Set(literals.flatMap(own));
  if (!top.has('name') || !(top.has('description') || top.has('intro') || top.has('summary'))) return false;
  // The manifest of a GitHub action, too, has a name, a description and inputs.
  if (top.has('runs') || top.has('jobs') || top.has('scripts') || top.has('contributes')) return false;
  return literals.some(
    ({ chain }) =>
      chain.length > 1 &&
      /^(?:type|description)$/.test(chain[0]?.name ?? '') &&
      chain.some(({ name }) => INPUT.test(name)),
  );
}

const SCHEMA = /^(?:parameters|input_?schema)$/i;
/** What a schema demands of what a model gives. */
const LIMIT =
  /^(?:required|enum|const|(?:exclusive_?)?m(?:in|ax)(?:imum|_?length|_?items)?|pattern|additional_?properties)$/i;
const HINT = /^(?:destructive|read_?only|idempotent|open_?world)_?hint$/i;

/** `z.number().max(100)`, `Field(description="…", le=100)`. */
const LIMIT_CALL = /^(?:max|min|[lg]te?|length|regex|enum|multipleOf)$/;
const LIMIT_ARGUMENT = /^(?:[lg][te]|m(?:ax|in)_length|pattern|multiple_of)$/;
const TAKES_CLASS = /@tool\b|args_schema|function_tool|StructuredTool|BaseTool/;

/** Whether a literal is what the schema of a tool demands. */
function isLimit({ chain, as }: Literal): boolean {
  const [own] = chain;
  if (own === undefined || as !== undefined) return false;
  return (
    HINT.test(own.name) ||
    ((own.kind === 'key' ? LIMIT : LIMIT_CALL).test(own.name) &&
      chain.slice(1).some(({ kind, name }) => kind === 'key' && SCHEMA.test(name)))
  );
}

/** What code demands of what a model gives to a tool. */
function limitsIn({ literals }: FileFacts, text: string): readonly DetectedItem[] {
  const classes = TAKES_CLASS.test(text);
  const ofField = ({ chain: [own, outer], siblings }: Literal): boolean =>
    classes && LIMIT_ARGUMENT.test(own?.name ?? '') && outer?.name === 'Field' && siblings.has('description');
  const places = literals.flatMap(({ chain: [own, ...outer] }) =>
    /^description$/i.test(own?.name ?? '') ? [placeOf(outer)] : [],
  );
  const described = new Set(places);
  const ofTool = ({ chain }: Literal): boolean => {
    const outer = chain.slice(
      chain.findLastIndex(({ kind, name }) => kind === 'key' && SCHEMA.test(name)) + 1,
    );
    return described.has(placeOf(outer)) || outer.some(({ name }) => CALLED_TOOL.test(name));
  };
  return literals.filter((one) => (isLimit(one) && ofTool(one)) || ofField(one)).map(atPlace);
}

/** What is given to a model says so by the name of its call, or of what it is kept under. */
const CALLED_TOOL = /tools?(?:$|[A-Z_])|function|agent|action|skill|mcp/i;

function placeOf(chain: Literal['chain']): string {
  return chain.map(({ name }) => name).join('\0');
}

/** Keys of the card of an agent and of a bundle of MCP: what they list, models call. */
const OF_TOOLS = /^(?:default_?input_?modes|preferred_?transport|mcp_config|dxt_version|mcpb_version)$/i;

/** `[{ name, description, parameters: { type: "object", properties } }]` anywhere: what models are told that they may call. */
function toolsListed({ literals }: FileFacts): readonly DetectedItem[] {
  const takes = ({ text, chain: [own, outer] }: Literal): boolean =>
    text === 'object' && own?.name === 'type' && SCHEMA.test(outer?.name ?? '');
  if (!literals.some((one) => takes(one) || one.chain.some(({ name }) => OF_TOOLS.test(name)))) return [];
  const named = literals.flatMap(({ text, line, chain: [own], siblings }) => {
    const name = siblings.get('name');
    return name !== undefined &&
      siblings.has('description') &&
      /^(?:id|name|description|url)$/.test(own?.name ?? '')
      ? [{ name: `${name}.${own?.name}`, value: text, line }]
      : [];
  });
  return named.length === 0 ? [] : [...named, ...literals.filter(isLimit).map(atPlace)];
}

/** A literal under all of the names around it. */
export function atPlace({ text, line, chain }: Literal): DetectedItem {
  return {
    name: chain
      .map(({ name }) => name)
      .reverse()
      .join('.'),
    value: text,
    line,
  };
}
