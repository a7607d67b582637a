import type { SettingName } from '../../policy/vocabulary.ts';
import { regionIn } from '../lexicon/regions.ts';
import type { Detection, Detector, ParsedVersion } from './detector.ts';
import { type DetectedItem, pairs, sides } from './pairs.ts';

/** The value of a setting that the code takes from elsewhere. */
export const UNKNOWN_VALUE = '?';

/** Lines are user bytes: longer ones are no configuration that people wrote. */
const MAX_LINE = 2000;

/** How a setting of a model is written in the languages and formats there are. */
const SPELLINGS: Readonly<Record<SettingName, string>> = {
  temperature: 'temperature',
  'top-p': 'top[_-]?p',
  'top-k': 'top[_-]?k',
  'min-p': 'min[_-]?p',
  'max-tokens': 'max[_-]?(?:(?:output|completion|new|gen)[_-]?)?tokens|num[_-]?predict',
  'context-window':
    '(?:num|n)[_-]?ctx|context[_-]?(?:window|length|size)(?:[_-]?tokens)?|max[_-]?(?:(?:context|input|prompt|model|seq)[_-]?)(?:len(?:gth)?|tokens|size|window)',
  'frequency-penalty': 'frequency[_-]?penalty',
  'presence-penalty': 'presence[_-]?penalty',
  'repetition-penalty': '(?:repetition|repeat)[_-]?penalty',
  seed: 'seed',
  'reasoning-effort': 'reasoning[_-]?effort',
  'thinking-budget': 'thinking[_-]?(?:budget|tokens)|budget[_-]?tokens',
  'max-steps': 'max[_-]?(?:steps|turns|iterations|iter|tool[_-]?calls|loops)|recursion[_-]?limit',
  'max-cost':
    'max[_-]?(?:cost|budget|spend|price)(?:[_-]?(?:usd|eur|dollars|euros|cents|per[_-]?[a-z]{1,12}))*|(?:cost|budget|spend(?:ing)?)[_-]?(?:limit|cap)(?:[_-]?(?:usd|eur|dollars|euros|cents))?',
  region: '(?:(?:aws|gcp|vertex|google[_-]?cloud)[_-]?)?(?:default[_-]?)?(?:region(?:[_-]?name)?|location)',
  'safety-threshold': '(?:harm[_-]?block[_-]?)?threshold',
  moderation: 'moderation(?:[_-]?(?:level|mode))?|safe[_-]?prompt',
  guardrail: 'guardrail[_-]?(?:identifier|id|name|version)',
  'tool-choice': 'tool[_-]?choice',
};
const NAMES = Object.entries(SPELLINGS) as readonly (readonly [name: SettingName, spellings: string])[];

/** Whose setting it is: `OPENAI_TEMPERATURE`, `defaultTopP`, `setTemperature(…)`. */
const OWNER =
  '(?:(?:set|with|default|initial|llm|model|chat|openai|azure|anthropic|bedrock|gemini|mistral|gen|generation|sampling|agent|bot|ai)[_-]?){0,3}';

const SETTING = new RegExp(
  `(?<![\\w-])["']?${OWNER}(?:${NAMES.map(([, spellings]) => `(${spellings})`).join('|')})["']?\\s*(:\\s*(?:float|int|str|number|string)\\s*=|[:=]>?|=>|\\((?=\\s*["'\\d]))\\s*(?:"([^"]{0,200})"|'([^']{0,200})'|([^\\s,;)}\\]#]{1,200}))`,
  'gi',
);
/** What is blocked of a harm: `HARM_CATEGORY_HATE_SPEECH: HarmBlockThreshold.BLOCK_NONE`. */
const HARM =
  /HARM_CATEGORY_\w{1,40}["']?\s*(?::|=>?|,)\s*["']?(?:\w{1,60}\.){0,4}(BLOCK_\w{1,30}|HARM_BLOCK_\w{1,40}|OFF)\b/gi;
/** `PARAMETER temperature 0.7` of a Modelfile. */
const PARAMETER = /^\s*PARAMETER\s+(\w{1,40})\s+/i;
/** An entry of a list of names and values: the value stands on the next line. */
const NAMED = /^\s*-?\s*name:\s*["']?([\w.-]{1,60})["']?\s*$/;
const ITS_VALUE = /^\s*value:\s*/;

/** Behind a value without quotes: it is a part of what the code works out, or of a decimal with a comma. */
const GOES_ON = /^(?:\s*(?:[-+*%<>?]|\/(?![/*])|\|\||&&|==)|\s+(?:if|unless|or|and|else)\b|,\d)/;

const NUMBERS: ReadonlySet<string> = new Set<SettingName>([
  'temperature',
  'top-p',
  'top-k',
  'min-p',
  'max-tokens',
  'context-window',
  'frequency-penalty',
  'presence-penalty',
  'repetition-penalty',
  'seed',
  'thinking-budget',
  'max-steps',
  'max-cost',
]);

/** Settings of a model in code and configuration: temperature, limits, region. */
export const setting: Detector = {
  id: 'setting',
  about:
    'Settings of a model: temperature, limits, region. Looks where a gate asks for changes of `setting`.',
  reads: 'text',
  wants: (path) =>
    /\.(?:[cm]?[jt]sx?|py|go|java|kts?|rb|rs|cs|php|swift|scala|ya?ml|json[c5l]?|toml|ini|cfg|conf|env|properties|xml|tf|tfvars|hcl|bicep|ipynb|sh|prompt|prompty|modelfile)$/i.test(
      path,
    ) || /(?:^|\/)(?:\.env(?:\.[^/]*)?|Modelfile(?:\.[^/]*)?|Dockerfile(?:\.[^/]*)?)$/.test(path),
  detect: ({ before, after }): readonly Detection[] =>
    pairs(settingsIn(before), settingsIn(after)).map((pair) => ({
      class: 'setting',
      key: (pair.after ?? pair.before).name,
      ...sides(pair),
      why: `sets \`${(pair.after ?? pair.before).name}\``,
      certainty: 'likely',
    })),
};

function settingsIn(side: ParsedVersion | undefined): readonly DetectedItem[] {
  const found: DetectedItem[] = [];
  const lines = (side?.text ?? '').split('\n');
  for (const [index, line] of lines.entries()) {
    if (line.length > MAX_LINE || /^\s*(?:#|\/\/|\*|--)/.test(line)) continue;
    found.push(...harmsIn(line, index + 1));
    for (const match of asAssignment(line, lines[index - 1] ?? '').matchAll(SETTING)) {
      const spelling = match.slice(1, NAMES.length + 1).findIndex((one) => one !== undefined);
      const name = NAMES[spelling]?.[0];
      const [separator = '', double, single, bare] = match.slice(NAMES.length + 1);
      if (name === undefined || /^\s*\/\//.test(line.slice(0, match.index))) continue;
      // `.setSeed(1)` sets something; `seed(1)` and `random.seed(1)` are calls like any other.
      if (
        separator === '(' &&
        !/^["']?(?:set|with)/i.test(match[0]) &&
        !/\.$/.test(line.slice(0, match.index))
      )
        continue;
      if (separator === '(' && name === 'seed' && !/^(?:set|with)/i.test(match[0])) continue;
      const rest = line.slice(match.index + match[0].length);
      const whole = bare === undefined || !NUMBERS.has(name) || !GOES_ON.test(rest);
      const value = whole ? valueIn(name, double ?? single ?? bare ?? '', bare !== undefined) : UNKNOWN_VALUE;
      if (value !== undefined) found.push({ name, value, line: index + 1 });
    }
  }
  return found;
}

/** The line with a name and a value that stand apart written as `name: value`. */
function asAssignment(line: string, above: string): string {
  const [, named] = ITS_VALUE.test(line) && above.length <= MAX_LINE ? (NAMED.exec(above) ?? []) : [];
  if (named !== undefined) return line.replace(ITS_VALUE, `${named}: `);
  return line.replace(PARAMETER, '$1: ');
}

function harmsIn(line: string, number: number): readonly DetectedItem[] {
  return [...line.matchAll(HARM)].map(({ 1: value = '' }) => ({
    name: 'safety-threshold',
    value: value.toUpperCase(),
    line: number,
  }));
}

/** A number is one as written; a name in its place is a value nobody knows; words of a region must be one. */
function valueIn(name: string, written: string, bare: boolean): string | undefined {
  const text = written.replace(/^["']|["']$/g, '').replace(/(?<=\d)[fFdDlL]$/, '');
  if (NUMBERS.has(name)) {
    if (/^-?\d+(?:_\d+)*(?:\.\d+)?(?:e-?\d+)?$/i.test(text)) return String(Number(text.replaceAll('_', '')));
    return text === '' || /^(?:null|none|nil|undefined)$/i.test(text) ? undefined : UNKNOWN_VALUE;
  }
  if (name === 'region') return regionIn(text) === '' ? undefined : text;
  // Constants of an SDK are named after what they are: `HarmBlockThreshold.BLOCK_NONE`.
  if (name === 'safety-threshold') return text.replace(/^(?:\w{1,60}\.){1,5}(?=[A-Z_]+$)/, '');
  if (!bare || /^[\w.-]+$/.test(text)) return text;
  return UNKNOWN_VALUE;
}
