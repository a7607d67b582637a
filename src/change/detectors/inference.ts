import { type Literal, namesAround } from '../facts/facts.ts';
import { boundNames, isBesideTuning, type Nearness, withoutVariable } from './context.ts';
import type { DetectedItem } from './pairs.ts';

/** Settings that only a model has. */
const ONLY_MODELS =
  /^(?:(?:default|initial|llm|model|chat|openai|azure|anthropic|gemini|ollama|bedrock|gen|generation|sampling|completion|llama_?cpp|agent|assistant|summary)_?){0,3}(?:temperature|top_?[pk]|min_?p|typical_?p|frequency_?penalty|presence_?penalty|repetition_?penalty|repeat_?penalty|reasoning_?effort|thinking_?budget|budget_?tokens|max_?(?:output_?|new_?|completion_?|gen(?:erated|eration)?_?|response_?|answer_?)?tokens?(?:_?count|_?to_?sample)?|(?:similarity|relevance|confidence|score)_?(?:threshold|cut_?off)|(?:min(?:imum)?|max(?:imum)?)_?(?:score|similarity|confidence|relevance)|max_?(?:new_?|gen_?|generation_?|response_?)len|num_?predict|num_?ctx|logit_?bias|guidance_?scale|num_?inference_?steps|stop_?sequences?|response_?format|llama_sampler_init_\w{2,20}|with_?temperature|with_?top_?p|safety_?settings?|harm_?category|block_?threshold|inference_?config|reasoning|thinking|verbosity|max_?budget|[rt]pm_?limit|tpm|nlu_?(?:intent_?)?confidence_?threshold)$/i;
/** What is refused, and how much of it. */
const SAFETY_VALUE =
  /^(?:HARM_CATEGORY_\w+|BLOCK_(?:NONE|ONLY_HIGH|LOW_AND_ABOVE|MEDIUM_AND_ABOVE)|HARM_BLOCK_\w+)$/;
const SAFETY_KEY = /^(?:threshold|category|(?:harm_?)?block_?\w*|safety_?\w*)$/i;
const SETTING =
  /^(?:-?\d[\d_.]*(?:e-?\d+)?|true|false|none|null|auto|minimal|low|medium|high|xhigh|json_object|json_schema|text|enabled|disabled|adaptive)$/i;

/** Settings that nothing but a language model has, whatever else the file speaks of. */
const UNMISTAKABLE = /^(?:\w{1,20}_?)?(?:top_?p|(?:frequency|presence|repetition|repeat)_?penalty)$/i;

/** What settings of a model lie under: `spring.ai.openai.chat.options.temperature`. */
const OF_MODELS =
  /^(?:llms?|openai|ollama|anthropic|bedrock|gemini|langchain4j|vertex\w{0,6}|azure-?openai|chat-?model|mistral-?ai)$/i;

/** How a model answers: parameters of inference and safety settings, where a model is near. */
export function settingsOf(literals: readonly Literal[], near: Nearness): readonly DetectedItem[] {
  return literals.flatMap((given) => {
    const literal = withoutVariable(given);
    const value = literal.text.trim();
    if (value.length > 60) return [];
    if (
      SAFETY_VALUE.test(value) &&
      literal.chain.some(({ name }) => SAFETY_KEY.test(name) || /harm|safety/i.test(name))
    )
      return [
        { name: boundNames(literal)[0] ?? literal.chain[0]?.name ?? 'safety', value, line: literal.line },
      ];
    const [own, outer] = literal.chain;
    // `top_p: ${ACME_CHAT_TOP_P:0.9}`: the variable has a name of its own.
    const variable = literal !== given && outer?.kind === 'key' && ONLY_MODELS.test(outer.name);
    const name = variable ? outer.name : (boundNames(literal)[0] ?? '');
    const setter =
      own?.kind === 'call' && own.index === 0
        ? own.name.replace(/^(?:with|set|using|use|default)_?/i, '')
        : undefined;
    const key =
      setter !== undefined && ONLY_MODELS.test(setter)
        ? setter
        : (labelOf(literal) ?? partOf(literal) ?? name);
    if (near === 'imports' && isVoice(literal))
      return [{ name: key, value, line: literal.line, place: namesAround(literal) }];
    const asked = near === 'imports' && BESIDE_REQUEST.test(key) && isRequest(literal);
    if (!(ONLY_MODELS.test(key) || asked) || !SETTING.test(value)) return [];
    if (isRetrieval(key, literal) || isWeather(key, value, literal)) return [];
    // A thermometer has a temperature, too.
    const lonely =
      near === 'none' &&
      !(UNMISTAKABLE.test(key) && isFraction(value)) &&
      !isBesideTuning(literal, key) &&
      !literal.chain.slice(1, 6).some(({ name }) => OF_MODELS.test(name));
    return lonely ||
      (near !== 'imports' && !isBesideTuning(literal, key) && isPhysical(key) && !isFraction(value))
      ? []
      : [{ name: key, value, line: literal.line, place: namesAround(literal) }];
  });
}

/** `store.search(vector=v, top_k=10)`, `scores.topk(2)`: how many documents or numbers are taken, not how a model answers. */
function isRetrieval(key: string, { chain, siblings, scope = [] }: Literal): boolean {
  return (
    /(?:^|_)top_?k$/i.test(key) &&
    (chain.some(({ kind, name }) => kind === 'call' && (LOOKS_UP.test(name) || name === 'topk')) ||
      // `.with_top_k(30)` in a function that makes the query of documents.
      (scope.slice(0, 2).some((name) => LOOKS_UP.test(name)) && ![...siblings.keys()].some(isChosen)) ||
      [...siblings.keys()].some((one) => LOOKED_UP_IN.test(one)))
  );
}

/** What is set beside it when a model is asked. */
function isChosen(key: string): boolean {
  return ONLY_MODELS.test(key) && !/top_?k$/i.test(key);
}

const LOOKS_UP = /search|retriev|query|similar|vector|rerank|nearest|\bknn|lookup/i;
const LOOKED_UP_IN =
  /^(?:vectors?|query_?(?:vector|embedding)|embedding|collection(?:_?name)?|namespace|index_?name|filters?)$/i;

/** `{ name: "temperature", default: 0.7 }`, `Slider(value=0.9, label="Top P")`: a setting that a label names. */
function labelOf({ chain: [own, outer], siblings }: Literal): string | undefined {
  // `Key<Double>("defaultTopP", default: 0.9)`.
  const first = outer?.kind === 'call' && own?.name === 'default' ? outer.first : undefined;
  if (first !== undefined && ONLY_MODELS.test(first)) return first;
  if (own?.kind !== 'key' || !/^(?:value|default|default_?value|initial|range|min|max)$/i.test(own.name))
    return undefined;
  return ['name', 'label', 'title', 'id', 'key']
    .map(
      (key) =>
        siblings
          .get(key)
          ?.trim()
          .replace(/[\s-]+/g, '_') ?? '',
    )
    .find((label) => ONLY_MODELS.test(label));
}

/** `reasoning={"effort": "low"}`, `thinking: { type: "enabled" }`: how much a model thinks, in parts. */
function partOf({ chain: [own, outer] }: Literal): string | undefined {
  const part =
    own?.kind === 'key' &&
    /^(?:effort|level|thinking_?level|type|enabled|include_?thoughts)$/i.test(own.name);
  return part &&
    outer?.kind === 'key' &&
    /^(?:reasoning|thinking(?:_?config)?|output_?config)$/i.test(outer.name)
    ? 'reasoning'
    : undefined;
}

/** `create(model="tts-1", voice="coral", input=text)`: in which voice a model speaks. */
function isVoice({ chain: [own, outer], siblings, text }: Literal): boolean {
  return (
    own?.kind === 'key' &&
    /^(?:voice|speaker)(?:_?(?:id|name))?$/i.test(own.name) &&
    /^[\w-]{2,40}$/.test(text) &&
    (siblings.has('model') || /speech|tts|speak|synthes|realtime/i.test(outer?.name ?? ''))
  );
}

/** `slider('temperature', 0.0, 1.0, 0.95)`: bounds and what holds at first. */
const SLIDER = /["']([A-Za-z][\w -]{3,30})["'],\s{0,4}((?:-?\d[\d.]{0,10},\s{0,4}){2,3}-?\d[\d.]{0,10})/g;

/** A number is what it counts: `0.20` is `0.2`. */
export function sameNumber(value: string): string {
  return /^-?\d[\d_]{0,15}(?:\.\d{1,15})?$/.test(value) ? String(Number(value.replaceAll('_', ''))) : value;
}

/** A setting and what it is set to: the rest of its line. */
const GIVEN = /([A-Za-z_]\w{2,40})["']?\]?\s{0,3}(?:=>|[:=](?!=)|\()\s{0,3}/g;
/** `?? 0.2`, `|| 500`, `or 0.2`, `if t else 0.2`, `.unwrap_or(0.2)`: what holds where nobody says otherwise. */
const OTHERWISE =
  /^[^,;{}]{0,120}?(?:\?\?|\|\||\?:|\bor\b|\belse\b|\bunwrap_or\(|\borElse\(|\bgetOrElse\(|\?[^:,;]{1,60}:)\s{0,3}(-?\d[\d_.]{0,12})/;
/** `cfg.get("temperature", 0.2)`, `cmp.Or(t, 0.2)`. */
const LOOKED_UP =
  /^[\w.$>?!:-]{0,60}(?:get|Or|OrDefault|getattr|fetch|env|get_or|default|number|float|int|double)\w{0,12}\(\s{0,3}[\w.$"'\]:[ ]{1,60},\s{0,3}(-?\d[\d_.]{0,12})/i;

/** `field :temperature, :float, default: 0.2`, `t.float("top_p", default: 0.9)`: a column or a field that a schema names. */
const IN_SCHEMA =
  /[:"']([A-Za-z_]\w{2,40})["']?\s{0,3},[^#\n]{0,80}?\bdefault["']?\s{0,3}(?:=>|[:=])\s{0,3}(-?\d[\d_.]{0,12})/g;

/** `double temperature{0.2};` of C++, `const [temperature, setTemperature] = useState(0.2)`. */
const BRACED =
  /\b([A-Za-z_]\w{2,40})(?:\{|,\s{0,2}set\w{2,40}\]\s{0,2}=\s{0,2}(?:React\.)?(?:useState|createSignal)(?:<\w{1,20}>)?\()(-?\d[\d_.]{0,12})[fF]?[})]/g;

/** `STRUCT(0.2 AS temperature)` of a query. */
const AS = /(?<![\w.])(\d{1,6}(?:\.\d{1,6})?)\s{1,4}AS\s{1,4}(\w{3,40})/gi;

/** `sampling: .random(top: 50)` of Swift. */
const SAMPLING =
  /\bsampling(?:_?(?:mode|method|strategy))?\s{0,3}[:=]\s{0,3}(\.\w{2,20}(?:\([^()\n]{0,40}\))?)/;

/** What a setting is where nothing else is given, as code writes it: an expression, no value. */
export function defaultsOf(lines: readonly string[], near: Nearness): readonly DetectedItem[] {
  if (near === 'none') return [];
  return lines.flatMap((line, at): readonly DetectedItem[] => {
    const sampling = near === 'imports' && line.length < 400 ? SAMPLING.exec(line)?.[1] : undefined;
    if (sampling !== undefined) return [{ name: 'sampling', value: sampling, line: at + 1 }];
    if (line.length > 400 || !/\d/.test(line) || /^\s{0,200}(?:\/\/|#|\*)/.test(line)) return [];
    for (const [, label = '', value = ''] of line.matchAll(SLIDER)) {
      const name = label.trim().replace(/[\s-]+/g, '_');
      if (ONLY_MODELS.test(name)) return [{ name, value: value.replace(/\s+/g, ' '), line: at + 1 }];
    }
    const fields = [...line.matchAll(IN_SCHEMA)].flatMap(([, name = '', value = '']) =>
      ONLY_MODELS.test(name) && (!isPhysical(name) || isFraction(value))
        ? [{ name, value, line: at + 1 }]
        : [],
    );
    if (fields.length > 0) return fields;
    const braced = [...line.matchAll(BRACED)].flatMap(([, name = '', value = '']) =>
      ONLY_MODELS.test(name) && (near === 'imports' || isFraction(value))
        ? [{ name, value, line: at + 1 }]
        : [],
    );
    if (braced.length > 0) return braced;
    const called = [...line.matchAll(AS)].flatMap(([, value = '', name = '']) =>
      ONLY_MODELS.test(name) ? [{ name, value, line: at + 1 }] : [],
    );
    if (called.length > 0) return called;
    return [...line.matchAll(GIVEN)].flatMap(({ 0: all, 1: name = '', index }): readonly DetectedItem[] => {
      if (!ONLY_MODELS.test(name)) return [];
      const rest = line.slice(index + all.length, index + all.length + 200);
      const value = (LOOKED_UP.exec(rest) ?? OTHERWISE.exec(rest))?.[1];
      if (value === undefined || (near === 'speaks' && isPhysical(name) && !isFraction(value))) return [];
      return [{ name, value, line: at + 1 }];
    });
  });
}

/** Settings of a request, which mean other things anywhere else. */
const BESIDE_REQUEST =
  /^(?:seed|n|best_?of|do_?sample|num_?beams|max_?steps|max_?turns|parallel_?tool_?calls|tool_?choice|service_?tier|truncation)$/i;

function isRequest({ siblings }: Literal): boolean {
  return (
    siblings.has('model') && ['messages', 'prompt', 'input', 'contents'].some((key) => siblings.has(key))
  );
}

function isPhysical(key: string): boolean {
  return /^(?:temperature|thinking|reasoning|verbosity|response_?format)$|^m(?:in|ax)(?:imum)?_?(?:score|similarity|confidence|relevance)$/i.test(
    key,
  );
}

/** No model is asked at 15: where nothing of a model lies beside it, the air is that warm. */
function isWeather(key: string, value: string, literal: Literal): boolean {
  return /(?:^|_)temperature$/i.test(key) && Number(value) > 2 && !isBesideTuning(literal, key);
}

/** Models are asked at 0 to 2. */
function isFraction(value: string): boolean {
  const number = Number(value);
  return number >= 0 && number <= 2;
}
