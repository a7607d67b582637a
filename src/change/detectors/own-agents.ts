import type { FileFacts, Literal } from '../facts/facts.ts';
import { isTranslation } from '../lexicon/translations.ts';
import type { Detection, OpenFile, ParsedVersion } from './detector.ts';
import { type DetectedItem, pairs, sides } from './pairs.ts';
import { recipeOf } from './training.ts';

const OF_AGENTS = /(?:^|[/_.-])(?:(?:sub-?)?agents?|assistants?|crews?|bots?|personas?|recipes?)(?:[/_.-])/i;
const AGENT_KEY = /^(?:(?:sub_?)?agents?|assistants?|crew|team|bots?|personas?)$/i;
/** What an agent is told or run by: without it a file under such a name may be that of a monitor or a pipeline. */
const TOLD =
  /^(?:instructions?|prompts?|system_?prompt|system_?message|backstory|goal|persona|role|llm|model|model_?(?:id|name))$/i;
/** Settings that say what an agent may do, how long, with whom and after whose consent. */
const MAY =
  /^(?:capabilities|abilities|extensions|permissions?|(?:allowed|denied|blocked|forbidden)_?(?:actions|commands|paths|domains|hosts|urls|operations|resources)|actions|commands|sandbox(?:_?mode)?|scopes|max_?(?:iterations|turns|steps|loops|rounds)|(?:allow_?)?delegation|delegates?_?to|human_?approval|approval|consent|can_?\w{3,30}|allow_?\w{3,30}|hand_?offs?_?(?:to)?|members|workers|supervisor|guardrails)$/i;
/** Files of other things: pipelines, packages, clusters, actions of GitHub. */
const OTHER = /^(?:jobs|runs|apiVersion|scripts|contributes|dependencies|services|stages|\$schema_version)$/;
/** Longer texts are told to a model: prompts. */
const MAX_TEXT = 200;

/** What agents may do by a configuration of one's own, whatever framework reads it. */
export function ownAgents({ path, before, after, language }: OpenFile): readonly Detection[] {
  if (language?.kind !== 'data' || isTranslation(path)) return [];
  const of = (side: ParsedVersion | undefined): readonly DetectedItem[] =>
    side?.facts === undefined || !isOfAgents(path, side.facts) ? [] : side.facts.literals.flatMap(grantOf);
  return pairs(of(before), of(after)).map((pair) => ({
    class: 'agent-config',
    ...sides(pair, (value) => value.slice(0, 60)),
    why: `what an agent may do: \`${(pair.after ?? pair.before).name}\``,
    certainty: 'likely',
  }));
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

function grantOf({ text, line, chain }: Literal): readonly DetectedItem[] {
  if (text.length > MAX_TEXT || !chain.some(({ name }) => MAY.test(name))) return [];
  const name = chain
    .map((link) => link.name)
    .reverse()
    .join('.');
  return [{ name, value: text, line }];
}
