import type { FileFacts, Literal } from '../facts/facts.ts';
import { isResultOfRun } from './context.ts';
import type { Detection, OpenFile, ParsedVersion } from './detector.ts';
import { type DetectedItem, meaning, pairs, sides } from './pairs.ts';

/** Folders in which a file that describes a callable thing describes it for a model. */
const FOLDER =
  /(?:^|\/)(?:[\w-]{0,30}[-_])?(?:plugins?|tools?|functions?|skills?|actions?|toolsets?|capabilities|mcp)(?:[-_][\w-]{0,20})?\//i;
const INPUT = /^(?:parameters|params|args|arguments|inputs?|input_?schema|inputSchema|returns?)$/;

/** A tool that a file of its own describes: its name, what it is for, what it takes, and whether it is switched on. */
export function describedTool(file: OpenFile): readonly Detection[] {
  const { path, before, after, language } = file;
  if (language?.kind !== 'data' || isResultOfRun(file)) return [];
  const inFolder = FOLDER.test(path);
  const of = ({ facts }: ParsedVersion): readonly DetectedItem[] =>
    facts === undefined
      ? []
      : inFolder && isManifest(facts)
        ? facts.literals.map(itemOf)
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

/** A name, a description, and typed or described input. */
function isManifest({ literals }: FileFacts): boolean {
  const top = new Set(literals.flatMap(({ chain }) => chain.at(-1)?.name ?? []));
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

/** Keys of the card of an agent and of a bundle of MCP: what they list, models call. */
const OF_TOOLS = /^(?:default_?input_?modes|preferred_?transport|mcp_config|dxt_version|mcpb_version)$/i;

/** `[{ name, description, parameters: { type: "object", properties } }]` anywhere: what models are told that they may call. */
function toolsListed({ literals }: FileFacts): readonly DetectedItem[] {
  const takes = ({ text, chain: [own, outer] }: Literal): boolean =>
    text === 'object' && own?.name === 'type' && /^(?:parameters|input_?schema)$/i.test(outer?.name ?? '');
  if (!literals.some((one) => takes(one) || one.chain.some(({ name }) => OF_TOOLS.test(name)))) return [];
  return literals.flatMap(({ text, line, chain: [own], siblings }) => {
    const name = siblings.get('name');
    return name !== undefined &&
      siblings.has('description') &&
      /^(?:id|name|description)$/.test(own?.name ?? '')
      ? [{ name: `${name}.${own?.name}`, value: text, line }]
      : [];
  });
}

function itemOf({ text, line, chain }: Literal): DetectedItem {
  return {
    name: chain
      .map(({ name }) => name)
      .reverse()
      .join('.'),
    value: text,
    line,
  };
}
