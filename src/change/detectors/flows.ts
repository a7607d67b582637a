import type { Literal } from '../facts/facts.ts';
import { nearness } from './context.ts';
import type { Detection, OpenFile, ParsedVersion } from './detector.ts';
import { type DetectedItem, pairs, sides } from './pairs.ts';

/** What an agent of a flow may call, and where a person is asked: `n8n-nodes-base.gmailTool`, `sendAndWait`. */
const NODE = /(?:^|\.)(?:\w{1,60}Tool|tool[A-Z]\w{1,60})$/;
const ASKS_PERSON = /^(?:send_?and_?wait|human_?(?:input|approval|review)\w{0,20}|approval)$/i;

/** The tools of a flow that an editor exports, the steps that ask a person, and which step follows which. */
export function flowSteps(file: OpenFile): readonly Detection[] {
  const { before, after, language } = file;
  if (language?.kind !== 'data' || nearness(file) === 'none') return [];
  const of = (side: ParsedVersion | undefined): readonly DetectedItem[] =>
    (side?.facts?.literals ?? []).flatMap((literal) => stepOf(literal) ?? []);
  return pairs(of(before), of(after)).map((pair) => ({
    class: 'agent-config',
    ...sides(pair, (value) => `${(pair.after ?? pair.before).name}: ${value}`.slice(0, 80)),
    why: 'a step of a flow in which a model takes part',
    certainty: 'likely',
  }));
}

function stepOf({
  text,
  line,
  chain: [own, outer, third, ...more],
  siblings,
}: Literal): DetectedItem | undefined {
  if (own?.kind !== 'key' || text.length > 200) return undefined;
  const name = siblings.get('name') ?? '';
  if (own.name === 'type' && (NODE.test(text) || ASKS_PERSON.test(text))) return { name, value: text, line };
  if (own.name === 'operation' && ASKS_PERSON.test(text)) return { name: own.name, value: text, line };
  // `connections: { "Ask": { main: [[{ node: "Pay", type: "main" }]] } }` of n8n.
  if (own.name === 'node' && siblings.has('type') && more.some((link) => link.name === 'connections'))
    return { name: `${third?.name ?? ''} ${outer?.name ?? ''}`, value: text, line };
  // A part of a team of AutoGen, and when the team ends.
  if (own.name === 'provider' && siblings.has('component_type')) return { name: own.name, value: text, line };
  if (third?.name === 'termination_condition' || (own.name === 'Next' && third?.name === 'States'))
    return { name: `${outer?.name ?? ''} ${own.name}`, value: text, line };
  const from = siblings.get('source') ?? siblings.get('sender');
  return from !== undefined &&
    /^(?:target|receiver)$/.test(own.name) &&
    /^(?:edges|connections)$/.test(outer?.name ?? '')
    ? { name: from, value: text, line }
    : undefined;
}
