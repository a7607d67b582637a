import type { FileFacts } from '../facts/facts.ts';
import { isHubId, isModelId } from '../lexicon/models.ts';
import { nearnessOf, sourceOf } from './context.ts';
import type { Detection, OpenFile, ParsedVersion } from './detector.ts';
import { OuterLines } from './outer-lines.ts';
import { type DetectedItem, type Pair, pairs, sides } from './pairs.ts';

/** Longer lines are data, characters. */
const MAX_LINE = 600;
const MODEL =
  'model|model_?id|model_?name|llm|deployment(?:_?name)?|embedding_?model|chat_?model|fallback_?model';
const PROMPT =
  '(?:system_?|developer_?)?prompt|instructions|system|system_?(?:message|instructions?)|prompt_?template';
const TOOLS = 'tools|tool_?sets?|mcp_?servers|hand_?offs|sub_?agents';
/** `model=FAST_MODEL`, `prompt: PROMPTS["strict"]`, `model: MODELS.fast`: a setting, and the name of what it is set to. */
const REFERENCE = new RegExp(
  String.raw`(?<![\w.])["']?(${MODEL}|${PROMPT}|${TOOLS})["']?\s{0,4}(?:=>|[:=])\s{0,4}((?:[A-Za-z_]\w{0,40}\.){0,3}[A-Za-z_]\w{0,60})(?:\[\s{0,2}["']([^"'\]]{1,60})["']\s{0,2}\]|\.get\(\s{0,2}["']([^"')]{1,60})["'])?(?!\s{0,4}[(\w])`,
  'gi',
);
const CONSTANT = /^(?:\w+\.)*[A-Z][A-Z0-9_]{2,60}$/;

interface Reference extends DetectedItem {
  /** The table that a key is looked up in; absent: a constant. */
  readonly table?: string;
}

/** What a model or a prompt is set to is another constant, or another key of the same table: no text changed, yet the product does. */
export function otherReferences(
  file: OpenFile,
  kind: 'model-id' | 'prompt' | 'agent-config',
): readonly Detection[] {
  const { path, before, after, language } = file;
  if (language?.kind !== 'code' || before?.text === undefined || after?.text === undefined) return [];
  if (nearnessOf(path, after) === 'none') return [];
  const of = (side: ParsedVersion): readonly Reference[] =>
    referencesOf(path, side).filter(({ name }) => kindOf(name) === kind);
  return pairs(of(before), of(after)).flatMap((pair): readonly Detection[] => {
    if (pair.before === undefined || pair.after === undefined)
      return givenOrTaken(pair, before.text ?? '', after.text ?? '');
    if (!isAnother(pair.before, pair.after, before.text ?? '', after.text ?? '')) return [];
    const why = `\`${pair.after.name}\` is set to another ${pair.after.table === undefined ? 'constant' : 'key'}`;
    return [{ class: kind, ...sides(pair), why, certainty: 'likely' }];
  });
}

const SYSTEM = /^(?:(?:system|developer)_?(?:prompt|message|instructions?)|instructions)$/i;

/** A prompt that was there before and after is given to a call that had none, or no longer to one that had it. */
function givenOrTaken(pair: Pair<Reference>, was: string, is: string): readonly Detection[] {
  const { name, value, table } = pair.after ?? pair.before;
  if (table !== undefined || !SYSTEM.test(name) || !holds(was, value) || !holds(is, value)) return [];
  const why = `\`${value}\` is ${pair.before === undefined ? 'given to one call more' : 'no longer given to a call'}`;
  return [{ class: 'prompt', ...sides(pair), why, certainty: 'likely' }];
}

const OF_MODEL = new RegExp(`^(?:${MODEL})$`, 'i');
const OF_TOOLS = new RegExp(`^(?:${TOOLS})$`, 'i');

function kindOf(name: string): 'model-id' | 'prompt' | 'agent-config' {
  if (OF_MODEL.test(name)) return 'model-id';
  return OF_TOOLS.test(name) ? 'agent-config' : 'prompt';
}

/** Of one version: three detectors ask for it. */
const REFERENCES = new WeakMap<ParsedVersion, readonly Reference[]>();

function referencesOf(path: string, side: ParsedVersion): readonly Reference[] {
  const known = REFERENCES.get(side);
  if (known !== undefined) return known;
  const found = referencesIn(sourceOf(path, side));
  REFERENCES.set(side, found);
  return found;
}

function referencesIn(source: string): readonly Reference[] {
  const outer = new OuterLines();
  return source.split('\n').flatMap((line, at): readonly Reference[] => {
    outer.add(line);
    if (line.length > MAX_LINE || /^\s{0,200}(?:#|\/\/|\*)/.test(line)) return [];
    return [...line.matchAll(REFERENCE)].flatMap(
      ({ 1: name = '', 2: value = '', 3: key, 4: got, index }): readonly Reference[] => {
        const one = key ?? got;
        const found = { name, line: at + 1, place: outer.before(line.slice(0, index)) };
        if (one !== undefined) return [{ ...found, value: `${value}[${one}]`, table: value }];
        const dot = value.lastIndexOf('.');
        if (CONSTANT.test(value)) return [{ ...found, value }];
        return dot === -1 || !/^[A-Z]/.test(value) ? [] : [{ ...found, value, table: value.slice(0, dot) }];
      },
    );
  });
}

/** A constant that was only renamed is the same: the old one must still be there, or the new one have been there before. */
function isAnother(was: Reference, is: Reference, before: string, after: string): boolean {
  if (was.table !== undefined || is.table !== undefined) return was.table === is.table;
  return holds(after, was.value) || holds(before, is.value);
}

function holds(text: string, name: string): boolean {
  return new RegExp(String.raw`(?<![\w])${name.replace(/\W/g, '\\$&')}(?![\w])`).test(text);
}

/** Names of lists whose order says which model is asked first. */
const ORDERED = /fall_?backs?|priority|preferences?|order|candidates|chain|cascade|models$/i;

/** Models that are asked in another order than before. */
export function reorderedModels({ before, after }: OpenFile): readonly Detection[] {
  if (before?.facts === undefined || after?.facts === undefined) return [];
  const was = ordersIn(before.facts);
  return [...ordersIn(after.facts)].flatMap(([name, { models, line }]): readonly Detection[] => {
    const old = was.get(name)?.models ?? [];
    if (old.length < 2 || old.join('\0') === models.join('\0')) return [];
    if (old.toSorted().join('\0') !== models.toSorted().join('\0')) return [];
    const show = (list: readonly string[]): string => list.join(' → ').slice(0, 120);
    return [
      {
        class: 'model-id',
        before: show(old),
        after: show(models),
        line,
        why: `the order of \`${name}\``,
        certainty: 'likely',
      },
    ];
  });
}

function ordersIn(
  facts: FileFacts,
): ReadonlyMap<string, { readonly models: string[]; readonly line: number }> {
  const found = new Map<string, { readonly models: string[]; readonly line: number }>();
  for (const { text, line, chain, siblings } of facts.literals) {
    const [own] = chain;
    const value = text.trim();
    if (own?.kind !== 'key' || siblings.size > 0 || !ORDERED.test(own.name)) continue;
    if (!isModelId(value) && !isHubId(value)) continue;
    const known = found.get(own.name);
    if (known === undefined) found.set(own.name, { models: [value], line });
    else known.models.push(value);
  }
  return found;
}
