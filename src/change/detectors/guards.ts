import { omitUndefined } from '../../omit-undefined.ts';
import type { FileFacts, Literal } from '../facts/facts.ts';
import { nearness } from './context.ts';
import type { Detection, OpenFile, ParsedVersion } from './detector.ts';
import { type DetectedItem, type Pair, pairs, sides } from './pairs.ts';

/** Parts of a configuration that keep a model within bounds, as the clouds and frameworks name them. */
const GUARD =
  /^(?:guardrails?|(?:aws|awscc)_bedrock_guardrail|google_model_armor\w{0,20}|guardrail_?(?:config(?:uration)?|policy|policies|settings|id|identifier|version)|default_guardrails|content_?polic(?:y|ies)(?:_?config)?|topic_?polic(?:y|ies)(?:_?config)?|word_?polic(?:y|ies)(?:_?config)?|sensitive_?information_?policy(?:_?config)?|contextual_?grounding_?\w{0,20}|filters_?config|tier_?config|(?:managed_)?word_?lists?_?config|pii_?entities_?config|rai_?polic(?:y|ies)|content_?filters?|safety_?settings?|(?:input_?|output_?)?moderation|sensitive_?word_?avoidance|(?:input|output)_?scanners|recogni[sz]ers|recogni[sz]er_?registry|model_?armor\w{0,20}|prompt_?shields?|jailbreak|llm_?guard|(?:llm|azure_openai)_(?:content_safety|token_limit|semantic_cache\w{0,10})|prompt_?guard|content_?(?:moderation|safety)|banned_?phrases|generative_?safety_?settings|pi_and_jailbreak_filter_settings|rai_(?:settings|filters)|sdp_settings|mcp_?auth(?:oriz|entic)ation|ai_?settings|presidio|lakera\w{0,10}|(?:allow|deny)_(?:prompts|responses))$/i;
const RESOURCE =
  /^(?:AWS::Bedrock::Guardrail|aws_bedrock_guardrail|awscc_bedrock_guardrail|Microsoft\.CognitiveServices\/accounts\/raiPolicies\b.{0,40}|(?:hub:\/\/)?guardrails\/\w)/;
/** What an agent of a cloud is given. */
const OF_RESOURCE =
  /^(?:(?:aws|awscc)_bedrock(?:agent)?_(?:\w{0,30}_)?(?:action_group|collaborator|data_source)|action_?groups?)$/i;
const OF_AGENTS = /^rai_?policy_?name$/i;
/** What may not be asked or answered, in a file that speaks of models: a forum blocks words, too. */
const LISTED =
  /^(?:(?:allow|deny)_patterns|(?:blocked|denied|banned|forbidden)_(?:topics|words|phrases|prompts|patterns))$/i;
/** Parts that look through what is asked and answered, in a file that speaks of models: a form has validators, too. */
const GUARD_NEAR =
  /^(?:guards|validators|shields|(?:before|after)_?request_?hooks|(?:excluded|blocked)_?categories|on_?fail\w{0,40})$/i;
/** Plug-ins of gateways that look through what is asked: `ai-prompt-guard`. */
const GUARD_OF_GATEWAY = /^ai-[a-z-]{0,30}(?:guard|guardrails?|safety)$/;
const STRENGTH = /^(?:input|output)_?strength$/i;
const NEMO = /^(?:input|output|dialog|retrieval|execution|tool_input|tool_output)$/;

/** From no protection to all of it. */
const LEVELS: readonly RegExp[] = [
  /^(?:none|off|false|disabled?|block_none|allow|annotate|anonymi[sz]e_none)$/i,
  /^(?:low|block_only_high|detect|audit)$/i,
  /^(?:medium|block_medium_and_above|mask|anonymi[sz]e)$/i,
  /^(?:high|true|on|enabled?|block|block_low_and_above|default_on)$/i,
];

/** Guardrails of clouds, gateways and frameworks: what was taken out or set lower is told as a guardrail that is gone. */
export function guards(file: OpenFile): readonly Detection[] {
  const { path, before, after, language } = file;
  if (language === undefined || language.kind === 'text') return [];
  const code = language.kind === 'code';
  const of = (side: ParsedVersion | undefined): readonly DetectedItem[] => {
    if (side?.facts === undefined) return [];
    if (path.endsWith('.co')) return railsOf(side.text ?? '');
    if (code) return guardsOfCode(side.facts, nearness(file) !== 'none');
    return guardsOf(side.facts, nearness(file) !== 'none');
  };
  return pairs(of(before), of(after)).map((pair) => {
    const { name, line } = pair.before ?? pair.after;
    const lost = isLoosened(pair)
      ? [{ line, text: `${name}: ${pair.before?.value ?? 'as it is by default'}` }]
      : [];
    return {
      class: 'agent-config',
      ...sides(pair, (value) => `${name} ${value}`.slice(0, 80)),
      why: `what keeps a model within bounds: \`${name}\``,
      certainty: 'certain',
      ...omitUndefined({ guardrails: lost.length === 0 ? undefined : lost }),
    };
  });
}

function guardsOf(facts: FileFacts, near: boolean): readonly DetectedItem[] {
  const resource = facts.literals.some(({ text }) => RESOURCE.test(text));
  const listed = near || facts.literals.some(({ text }) => GUARD_OF_GATEWAY.test(text));
  return facts.literals.flatMap((literal) =>
    isGuard(literal, resource, near || resource) || (listed && isListedWord(literal))
      ? [{ name: nameOf(literal), value: literal.text.trim(), line: literal.line }]
      : [],
  );
}

function isListedWord({ chain, as }: Literal): boolean {
  return as === undefined && chain.slice(0, 2).some(({ name }) => LISTED.test(name));
}

/** Calls by which code declares a guardrail of a cloud: `new bedrock.CfnGuardrail(this, "g", { … })`, `Guardrail("g", …)`. */
const DECLARES_GUARD = /^(?:Cfn|aws_bedrock_)?(?:Guardrail|RaiPolicy|ModelArmorTemplate)(?:Version|Args)?$/;
/** What a framework makes to look through questions and answers: `new ModerationProcessor({ … })`, `PIIMiddleware("email", …)`. */
const LOOKS_THROUGH =
  /^(?=[A-Z])\w{0,40}?(?:Guard_?[rR]ail|Moderation|(?<!Sql)(?:Prompt)?Injection|Jailbreak|P[iI][iI](?=[A-Z]|$)|Toxic|ContentFilter|ContentSafety|BanTopics|Hallucination)\w{0,40}$|^(?:pii|openAI[mM]oderation|moderation|contentFilter|guardrail)\w{0,20}Middleware$|^(?:Toxicity|BanTopics|BanSubstrings|Anonymize|NoRefusal|Gibberish)$/;
/** What of it only says what it is, or what is looked through. */
const NO_LIMIT = /^(?:name|id|description|instructions|prompt|model|input|text|message|content)$/i;
/** How likely a harm may be before something is refused: `TOXICITY_THRESHOLD = 0.7`, `THRESHOLDS = {"hate": 0.4}`. */
const BOUND = /(?:^|_|[a-z](?=T))(?:threshold|limit|cut_?off|severity)s?$/i;
const HARM =
  /(?:^|[_\W])(?:hate|harassment|violence|sexual|self[-_ /]?harm|toxic(?:ity)?|profanity|nsfw|jailbreak|moderation|prompt_?injection)(?:$|[_\W])/i;

function guardsOfCode({ literals }: FileFacts, near: boolean): readonly DetectedItem[] {
  return literals.flatMap((literal) =>
    literal.as === undefined &&
    (isDeclaredIn(literal) || (near && isInSight(literal)) || isBoundOfHarm(literal))
      ? [{ name: nameOf(literal), value: literal.text.trim(), line: literal.line }]
      : [],
  );
}

function isInSight({ chain, text }: Literal): boolean {
  const [own] = chain;
  if (own === undefined || text.length > 80 || NO_LIMIT.test(own.name)) return false;
  return chain.slice(0, 3).some(({ kind, name }) => kind === 'call' && LOOKS_THROUGH.test(name));
}

function isBoundOfHarm({ chain: [own, outer], text }: Literal): boolean {
  if (own?.kind !== 'key' || !/^\d{0,3}(?:\.\d{1,6})?[fF]?$/.test(text)) return false;
  const spelled = own.name.replace(/([a-z])(?=[A-Z])/g, '$1_');
  return HARM.test(spelled) && (BOUND.test(own.name) || (outer?.kind === 'key' && BOUND.test(outer.name)));
}

function isDeclaredIn({ chain }: Literal): boolean {
  return (
    chain[0]?.kind === 'key' && chain.some(({ kind, name }) => kind === 'call' && DECLARES_GUARD.test(name))
  );
}

/** A flow, a message or a subflow of a rail begins. */
const RAIL = /^(?:define\s{1,4})?(?:flow|subflow|bot|user|action)\s{1,4}\S.{0,120}$|^define\s{1,4}flow$/;

/** The flows and messages of NeMo Guardrails, each with what stands beneath it; a flow without a name by its first line. */
function railsOf(text: string): readonly DetectedItem[] {
  const found: { name: string; value: string; line: number }[] = [];
  for (const [at, line] of text.split('\n').entries()) {
    const said = line.slice(0, 400).trim();
    if (said === '' || said.startsWith('#')) continue;
    const open = found.at(-1);
    if (RAIL.test(said) && !/^\s/.test(line)) found.push({ name: said, value: '', line: at + 1 });
    else if (open !== undefined) {
      if (open.value === '' && /^define\s{1,4}flow$/.test(open.name)) open.name = `${open.name} of ${said}`;
      open.value += `${open.value === '' ? '' : '; '}${said}`;
    }
  }
  return found;
}

function isGuard({ chain, text, as }: Literal, resource: boolean, near: boolean): boolean {
  if (as !== undefined) return false;
  const names = chain.map(({ name }) => name.replaceAll('-', '_'));
  if (names.some((name) => GUARD.test(name) || STRENGTH.test(name) || (near && GUARD_NEAR.test(name))))
    return true;
  if (OF_AGENTS.test(chain[0]?.name ?? '') || chain.slice(1).some(({ name }) => OF_RESOURCE.test(name)))
    return true;
  if (resource && RESOURCE.test(text)) return true;
  // `rails:` of NeMo holds flows; a web framework of that name does not.
  const rails = chain.findIndex(({ name }) => name === 'rails');
  return rails > 0 && NEMO.test(chain[rails - 1]?.name ?? '');
}

function nameOf({ chain, siblings }: Literal): string {
  const of =
    siblings.get('Type') ?? siblings.get('type') ?? siblings.get('name') ?? siblings.get('guardrail_name');
  const own = chain
    .slice(0, 3)
    .map(({ name }) => name)
    .reverse()
    .join('.');
  return of === undefined || own.endsWith(of) ? own : `${own} (${of})`;
}

/** Gone, or set to a lower level than before; a new one at the lowest level protects nobody. */
function isLoosened({ before, after }: Pair<DetectedItem>): boolean {
  const level = (item: DetectedItem | undefined): number =>
    item === undefined ? -1 : LEVELS.findIndex((one) => one.test(item.value));
  const [was, is] = [level(before), level(after)];
  if (before !== undefined && after === undefined) return was !== 0;
  return is !== -1 && (was === -1 ? is === 0 && before === undefined : is < was);
}
