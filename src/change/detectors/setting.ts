import { regionIn } from '../lexicon/providers.ts';
import type { Detection, Detector, ParsedVersion } from './detector.ts';
import { type DetectedItem, pairs, sides } from './pairs.ts';

/** The value of a setting that the code takes from elsewhere. */
export const UNKNOWN_VALUE = '?';

/** Lines are user bytes: longer ones are no configuration that people wrote. */
const MAX_LINE = 2000;

/** How a setting of a model is written in the languages and formats there are → its name here. */
const NAMES: readonly (readonly [name: string, spellings: string])[] = [
  ['temperature', 'temperature'],
  ['top-p', 'top[_-]?p'],
  ['top-k', 'top[_-]?k'],
  ['max-tokens', 'max[_-]?(?:(?:output|completion|new)[_-]?)?tokens'],
  ['frequency-penalty', 'frequency[_-]?penalty'],
  ['presence-penalty', 'presence[_-]?penalty'],
  ['repetition-penalty', 'repetition[_-]?penalty'],
  ['seed', 'seed'],
  ['reasoning-effort', 'reasoning[_-]?effort'],
  [
    'region',
    '(?:aws[_-]?|azure[_-]?|gcp[_-]?|vertex[_-]?|google[_-]?cloud[_-]?)?(?:default[_-]?)?(?:region(?:[_-]?name)?|location)',
  ],
  ['safety-threshold', '(?:harm[_-]?block[_-]?)?threshold'],
  ['tool-choice', 'tool[_-]?choice'],
];

const SETTING = new RegExp(
  `(?<![\\w-])["']?(?:${NAMES.map(([, spellings]) => `(${spellings})`).join('|')})["']?\\s*(?::\\s*(?:float|int|str|number|string)\\s*=|[:=]>?|=>)\\s*(?:"([^"]{0,200})"|'([^']{0,200})'|([^\\s,;)}\\]#]{1,200}))`,
  'gi',
);
const NUMBERS: ReadonlySet<string> = new Set([
  'temperature',
  'top-p',
  'top-k',
  'max-tokens',
  'frequency-penalty',
  'presence-penalty',
  'repetition-penalty',
  'seed',
]);

/** Settings of a model in code and configuration: temperature, limits, region. */
export const setting: Detector = {
  id: 'setting',
  about:
    'Settings of a model: temperature, limits, region. Looks where a gate asks for changes of `setting`.',
  reads: 'text',
  wants: (path) =>
    /\.(?:[cm]?[jt]sx?|py|go|java|kt|rb|rs|cs|php|swift|scala|ya?ml|json|toml|ini|cfg|conf|env|properties|tf|bicep|ipynb)$/i.test(
      path,
    ) || /(?:^|\/)\.env(?:\.|$)/.test(path),
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
  for (const [index, line] of (side?.text ?? '').split('\n').entries()) {
    if (line.length > MAX_LINE || /^\s*(?:#|\/\/|\*|--)/.test(line)) continue;
    for (const match of line.matchAll(SETTING)) {
      const spelling = match.slice(1, NAMES.length + 1).findIndex((one) => one !== undefined);
      const name = NAMES[spelling]?.[0];
      const [double, single, bare] = match.slice(NAMES.length + 1);
      if (name === undefined || /^\s*\/\//.test(line.slice(0, match.index))) continue;
      const value = valueIn(name, double ?? single ?? bare ?? '', bare !== undefined);
      if (value !== undefined) found.push({ name, value, line: index + 1 });
    }
  }
  return found;
}

/** A number is one as written; a name in its place is a value nobody knows; words of a region must be one. */
function valueIn(name: string, written: string, bare: boolean): string | undefined {
  const text = written.replace(/^["']|["']$/g, '').replace(/(?<=\d)[fFdDlL]$/, '');
  if (NUMBERS.has(name)) {
    if (/^-?\d+(?:_\d+)*(?:\.\d+)?(?:e-?\d+)?$/i.test(text)) return String(Number(text.replaceAll('_', '')));
    return text === '' || /^(?:null|none|nil|undefined)$/i.test(text) ? undefined : UNKNOWN_VALUE;
  }
  if (name === 'region') return regionIn(text) === '' ? undefined : text;
  if (!bare || /^[\w.-]+$/.test(text)) return text;
  return UNKNOWN_VALUE;
}
