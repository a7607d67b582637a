import type { FileFacts, Literal } from '../facts/facts.ts';
import { isTranslation } from '../lexicon/translations.ts';
import { nearnessOfTexts } from './context.ts';
import type { Detection, OpenFile, ParsedVersion } from './detector.ts';
import { type DetectedItem, pairs, sides } from './pairs.ts';
import { atPlace } from './tool-manifest.ts';
import { recipeOf } from './training.ts';

const OF_AGENTS = /(?:^|[/_.-])(?:(?:sub-?)?agents?|assistants?|crews?|bots?|personas?|recipes?)(?:[/_.-])/i;
const AGENT_KEY = /^(?:(?:sub_?)?agents?|assistants?|crew|team|bots?|personas?)$/i;
/** What an agent is told or run by: without it a file under such a name may be that of a monitor or a pipeline. */
const TOLD =
  /^(?:instructions?|prompts?|system_?prompt|system_?message|backstory|goal|persona|role|llm|model|model_?(?:id|name))$/i;
/** Settings that say what an agent may do, how long, with whom and after whose consent. */
const MAY =
  /^(?:capabilities|abilities|extensions|permissions?|(?:allowed|denied|blocked|forbidden)_?(?:actions|commands|paths|domains|hosts|urls|operations|resources)|actions|commands|sandbox(?:_?mode)?|scopes|max_?(?:iterations|iter|turns|steps?|loops|rounds|tool_?calls|consecutive_?auto_?reply)|(?:request|tool_?calls?|total_?tokens|cost|budget)_?limit|executor(?:_?type)?|code_?execution(?:_?(?:config|mode))?|use_?docker|(?:allow_?)?delegation|delegates?_?to|human_?approval|approvals?|consent|can_?\w{3,30}|allow_?\w{3,30}|hand_?offs?_?(?:to)?|members|workers|collaborators|gpt_?capabilities|supervisor|guardrails)$/i;
/** A call of code that makes or runs an agent: `CodeAgent(…)`, `new Agent(…, { … })`, `Runner.run(…)`, `UsageLimits(…)`. */
const AGENT_CALL =
  /(?:^|[a-z\d_])(?:[Aa]gents?|Crew|Swarm|Team|Supervisor|Runner|UsageLimits?)(?:_\w{1,20}|Config|Options|Settings|Builder)?$/;
/** What is told by the call that gives it: `max_turns=3`. */
const TOLD_BY_CALL = /^(?:max_?turns|max_?iterations|recursion_?limit|stop_?when|guardrails|handoffs)$/i;
/** Files of other things: pipelines, packages, clusters, actions of GitHub. */
const OTHER = /^(?:jobs|runs|apiVersion|scripts|contributes|dependencies|services|stages|\$schema_version)$/;
/** Longer texts are told to a model: prompts. */
const MAX_TEXT = 200;

/** What agents may do by a configuration of one's own, or by what code that makes them is given, whatever framework reads it. */
export function ownAgents(file: OpenFile): readonly Detection[] {
  const { path, before, after, language } = file;
  const code = language?.kind === 'code' && nearnessOfTexts(file) !== 'none';
  if ((language?.kind !== 'data' && !code) || isTranslation(path)) return [];
  const of = (side: ParsedVersion | undefined): readonly DetectedItem[] => {
    const { facts } = side ?? {};
    if (facts === undefined) return [];
    if (code) return facts.literals.filter(isGivenToAgent).flatMap(grantOf);
    return isOfAgents(path, facts)
      ? facts.literals.flatMap(grantOf)
      : facts.literals.filter(isGraph).map(atPlace);
  };
  return pairs(of(before), of(after)).map((pair) => ({
    class: 'agent-config',
    ...sides(pair, (value) => value.slice(0, 60)),
    why: `what an agent may do: \`${(pair.after ?? pair.before).name}\``,
    certainty: 'likely',
  }));
}

/** `graphs: { triage: "./src/triage.py:graph" }`: where the code of an agent is. */
function isGraph({ text, chain }: Literal): boolean {
  return chain[1]?.name === 'graphs' && /^[\w./-]{1,160}\.(?:py|[cm]?[jt]sx?):\w{1,60}$/.test(text);
}

function isOfAgents(path: string, facts: FileFacts): boolean {
  const { literals } = facts;
  const keys = new Set(literals.flatMap(({ chain }) => chain.map(({ name }) => name)));
  if ([...keys].some((key) => OTHER.test(key))) return false;
  const under = literals.some(({ chain }) => chain.some(({ name }, at) => at > 0 && AGENT_KEY.test(name)));
  // `recipes/` hold agents, or say how a model is trained.
  return (
    (under || OF_AGENTS.test(path) || /[a-z](?:Agent|Assistant|Bot)s?\.\w+$/.test(path)) &&
    [...keys].some((key) => TOLD.test(key)) &&
    recipeOf(facts).length === 0
  );
}

function isGivenToAgent({ chain, as }: Literal): boolean {
  return (
    as === undefined &&
    chain[0]?.kind === 'key' &&
    !chain.some(({ name }) => TOLD_BY_CALL.test(name)) &&
    chain.some(({ kind, name }) => kind === 'call' && AGENT_CALL.test(name))
  );
}

function grantOf(literal: Literal): readonly DetectedItem[] {
  const { text, chain } = literal;
  if (text.length > MAX_TEXT || !chain.some(({ kind, name }) => kind === 'key' && MAY.test(name))) return [];
  return [atPlace(literal)];
}
