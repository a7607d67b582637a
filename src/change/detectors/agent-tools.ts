import { omitUndefined } from '../../omit-undefined.ts';
import { type FileFacts, type Link, type Literal, namesAround } from '../facts/facts.ts';
import { strictness } from '../guardrails/settings.ts';
import { isTranslation } from '../lexicon/translations.ts';
import { grantsOf } from './agent-marks.ts';
import {
  codeLinesOf,
  describesInterface,
  holdsFacts,
  nearness,
  nearnessOf,
  talksToModels,
} from './context.ts';
import type { Detection, Detector, OpenFile, ParsedVersion } from './detector.ts';
import { flowSteps } from './flows.ts';
import { givenTools } from './given-tools.ts';
import { guards } from './guards.ts';
import { ownAgents } from './own-agents.ts';
import { type DetectedItem, meaning, pairs, sides } from './pairs.ts';
import { otherReferences } from './references.ts';
import { isRunTool } from './tool-description.ts';
import { describedTool } from './tool-manifest.ts';

/** Inputs by which a server is switched on, or gives more. */
const MCP_SWITCH =
  /^(?:enable|use|with|allow)[-_]?(?:\w{1,20}[-_])?mcp$|^(?:\w{1,20}[-_])?mcp[-_]?(?:enabled|tool_?sets?)$/i;
const SERVERS = /^(?:mcpServers|mcp_servers|mcp-servers|servers)$/;

/** Marks of a tool that nothing else has, whatever else the file speaks of. */
const MARKED =
  /@(?:function_tool|kernel_function|llm_tool|ai_callable|McpTool|LlmTool)\b|\[(?:KernelFunction|McpServerTool)\b|#\[(?:rig_tool|tool_router)\b/;
const TOOL_NAMES = /(?:^|_|[a-z])(?:Tool_?(?:Names?|Ids?)|TOOL_(?:NAMES?|IDS?))$/;

/** What an agent of the product may do: tools granted, MCP servers, and when it must ask a person. */
export const agentTools: Detector = {
  id: 'agent-tools',
  about: 'Tools, MCP servers and approval settings of agents.',
  reads: 'facts',
  wants: holdsFacts,
  detect: (file): readonly Detection[] =>
    [file.before, file.after].some((side) => side !== undefined && describesInterface(file, side))
      ? approvals(file, true)
      : [
          ...tools(file),
          ...grants(file),
          ...givenTools(file),
          ...servers(file),
          ...describedTool(file),
          ...toolNames(file),
          ...approvals(file),
          ...guards(file),
          ...ownAgents(file),
          ...flowSteps(file),
          ...otherReferences(file, 'agent-config'),
        ],
};

/** Tools, servers and steps that code grants: decorated functions, calls that hand tools to an agent, classes of tools. */
function grants(file: OpenFile): readonly Detection[] {
  const { path, before, after, language } = file;
  if (language?.kind !== 'code' || isTranslation(path)) return [];
  const of = (side: ParsedVersion | undefined): readonly DetectedItem[] => {
    if (side?.text === undefined) return [];
    if (nearnessOf(path, side) !== 'none') return grantsOf(codeLinesOf(path, side));
    return MARKED.test(side.text)
      ? grantsOf(codeLinesOf(path, side)).filter(({ name }) => name === 'tool')
      : [];
  };
  return pairs(of(before), of(after), meaning).map((pair) => ({
    class: 'agent-config',
    ...sides(pair, (value) => value.slice(0, 80)),
    why: `what an agent may do: \`${(pair.after ?? pair.before).name}\``,
    certainty: 'likely',
  }));
}

/** `class ToolName(StrEnum): search = "web_search"`: the names by which a model calls the tools of the product. */
function toolNames(file: OpenFile): readonly Detection[] {
  const { path, before, after, language } = file;
  if (language?.kind !== 'code') return [];
  if (nearness(file) === 'none' && !/(?:^|[/_.-])tools?[/_.-]/i.test(path)) return [];
  const of = (side: ParsedVersion | undefined): readonly DetectedItem[] =>
    (side?.facts?.literals ?? []).flatMap(({ text, line, chain: [own, outer], scope }) => {
      const table = outer?.kind === 'key' ? outer.name : scope?.[0];
      if (own?.kind !== 'key' || !TOOL_NAMES.test(table ?? '') || !/^[\w .:/-]{2,60}$/.test(text)) return [];
      return [{ name: own.name, value: text, line }];
    });
  return pairs(of(before), of(after)).map((pair) => ({
    class: 'agent-config',
    ...sides(pair),
    why: `the name of a tool: \`${(pair.after ?? pair.before).name}\``,
    certainty: 'likely',
  }));
}

function tools(file: OpenFile): readonly Detection[] {
  const { path, before, after, language } = file;
  const granted = (facts: FileFacts | undefined): readonly DetectedItem[] => {
    if (
      facts === undefined ||
      (language?.kind === 'code' && !talksToModels(facts) && nearness(file) === 'none')
    )
      return [];
    if (isTranslation(path) || (language?.kind === 'data' && !speaksOfAgents(path, facts))) return [];
    if (language?.kind === 'text' && !isAgentDocument(path)) return [];
    const listed = facts.lists.flatMap(({ name, items, line, place }) =>
      items
        .filter((item) => !isGivenOn(item))
        .map((item) => ({ name, value: item, line, ...omitUndefined({ place }) })),
    );
    const run = facts.literals.flatMap((literal) => {
      const [own] = literal.chain;
      return own?.name !== 'description' && isRunTool(literal)
        ? [
            {
              name: `${literal.siblings.get('name') ?? ''}.${own?.name ?? ''}`,
              value: literal.text,
              line: literal.line,
            },
          ]
        : [];
    });
    return [...listed, ...run];
  };
  return pairs(granted(before?.facts), granted(after?.facts), spelling).map((pair) => ({
    class: 'agent-config',
    ...sides(pair, (value) => value.slice(0, 60)),
    why: `granted in \`${(pair.after ?? pair.before).name}\``,
    certainty: 'likely',
  }));
}

/** `"type": t.Type` of a tool that is written as JSON. */
function isGivenOn(item: string): boolean {
  return /^["']?\w{1,30}["']?\s{0,4}:\s{0,4}[a-z]\w{0,30}\.\w{1,30}$/.test(item.trim().slice(0, 120));
}

/** `responseModel` and `response_model` are one name. */
function spelling(value: string): string {
  return value.replace(/[\s_]+/g, '').toLowerCase();
}

/** A document that tells an agent what it is; what else is written before a text is for those who publish it. */
function isAgentDocument(path: string): boolean {
  return /(?:^|[/_.-])(?:(?:sub-?)?agents?|assistants?|crew|skills?|chat-?modes?|personas?|prompts?|commands|bots?|roles?)[/.](?!.*\bREADME\b)/i.test(
    path,
  );
}

function speaksOfAgents(path: string, facts: FileFacts): boolean {
  if (/(?:^|[/_.-])(?:agents?|assistants?|crew)(?:[/_.-])/i.test(path)) return true;
  const served = ({ text, chain: [own] }: (typeof facts.literals)[number]): boolean =>
    /^(?:transport|transport_?type|type)$/i.test(own?.name ?? '') &&
    /^(?:stdio|sse|streamable-?http)$/i.test(text);
  if (facts.literals.some((literal) => served(literal) || isRunTool(literal))) return true;
  return facts.literals.some(({ chain }) =>
    chain.some(({ name }) =>
      /^(?:agents?|assistant|llm|model|system_?prompt|instructions|backstory|crew|mcp_?servers)$/i.test(name),
    ),
  );
}

/** Each MCP server with everything that starts it, as one thing. */
function servers({ path, before, after }: OpenFile): readonly Detection[] {
  const named = /(?:^|[/._-])mcp(?:[/._-]|$)/i.test(path);
  const of = (facts: FileFacts | undefined): readonly DetectedItem[] => {
    const found = new Map<string, { value: string; line: number }>();
    const starts = facts?.literals.some(
      ({ text }) => text.length < 200 && /(?:^|[/@-])mcp(?:[/:@-]|$)/.test(text),
    );
    const isServerFlag = ([own, outer]: readonly Link[]): boolean =>
      starts === true &&
      /^(?:servers|tools|tool_?sets)$/.test(own?.name ?? '') &&
      /^(?:command|args|entrypoint)$/.test(outer?.name ?? '');
    for (const { text, line, chain } of facts?.literals ?? []) {
      const [own] = chain;
      if (own !== undefined && (MCP_SWITCH.test(own.name) || isServerFlag(chain)))
        found.set(own.name, { value: text, line });
      const at = chain.findIndex(({ name }) => SERVERS.test(name) && (name !== 'servers' || named));
      const server = chain[at - 1]?.kind === 'key' ? chain[at - 1]?.name : undefined;
      if (server === undefined) continue;
      const known = found.get(server);
      if (known === undefined) found.set(server, { value: text, line });
      else known.value += ` ${text}`;
    }
    return [...found].map(([name, one]) => ({ name, ...one }));
  };
  return pairs(of(before?.facts), of(after?.facts)).map((pair) => ({
    class: 'agent-config',
    ...sides(pair, (value) => `${(pair.after ?? pair.before).name}: ${value}`.slice(0, 80)),
    why: `the MCP server \`${(pair.after ?? pair.before).name}\``,
    certainty: 'certain',
  }));
}

/** `- name: REQUIRE_HUMAN_APPROVAL` with its value on the next line; `- name: llm-guardrails` with `enabled: true`. */
function settingOf({ chain: [own, outer], siblings }: Literal): string | undefined {
  if (own?.kind !== 'key') return undefined;
  const entry = siblings.get('name') ?? siblings.get('key');
  if (own.name === 'value') return entry;
  if (!/^(?:is_?)?(?:enabled|active|on|state)$/i.test(own.name)) return own.name;
  const name = entry ?? outer?.name ?? '';
  return /enabled$/i.test(name) ? name : `${name}_enabled`;
}

/** What only an agent or a model has, where its file speaks of none. */
const OF_AGENTS = /human|agent|assistant|tool|llm|guard_?rail|moderation|content_?(?:filter|safety)|prompt/i;

/** What only a model has, where no other word of the file speaks of one. */
const NAMES_MODEL =
  /(?:^|[-_.])(?:llm|ai|gpt|agents?|assistant|chat_?bot|copilot|guard_?rails?|prompt)(?:[-_.]|$)/i;

/** Settings that say when a person must be asked, where the new one asks less; of an interface what it says to a model alone. */
function approvals(file: OpenFile, ofInterface = false): readonly Detection[] {
  const { path, before, after, language } = file;
  const of = (facts: FileFacts | undefined): readonly DetectedItem[] => {
    if (facts === undefined) return [];
    const speaks =
      ofInterface ||
      (language?.kind === 'code'
        ? talksToModels(facts)
        : speaksOfAgents(path, facts) || facts.lists.length > 0);
    if (!speaks && language?.kind === 'code') return [];
    const alone = !speaks && nearness(file) === 'none';
    return facts.literals.flatMap((literal) => {
      const { text, line, chain } = literal;
      const [own] = chain;
      const name = settingOf(literal);
      if (own?.kind !== 'key' || name === undefined || strictness(name, text) === undefined) return [];
      if (ofInterface && !name.startsWith('x-')) return [];
      return speaks || (alone ? NAMES_MODEL : OF_AGENTS).test(name)
        ? [{ name, value: text, line, place: namesAround(literal) }]
        : [];
    });
  };
  return pairs(of(before?.facts), of(after?.facts)).map((pair) => {
    const { name } = pair.after ?? pair.before;
    const was = pair.before === undefined ? 1 : (strictness(name, pair.before.value) ?? 1);
    const is = pair.after === undefined ? 1 : (strictness(name, pair.after.value) ?? 1);
    const loosened = is < was || (pair.before === undefined && is === 0);
    const line = pair.before?.line ?? pair.after?.line ?? 1;
    return {
      class: 'agent-config',
      ...sides(pair),
      why: `when a person is asked: \`${name}\``,
      certainty: 'likely',
      ...omitUndefined({
        guardrails: loosened
          ? [{ line, text: `${name}: ${pair.before?.value ?? 'as it is by default'}` }]
          : undefined,
      }),
    };
  });
}
