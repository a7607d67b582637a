import { omitUndefined } from '../../omit-undefined.ts';
import type { Redefined } from '../renamed-names.ts';
import { nearnessOf, sourceOf } from './context.ts';
import type { Detection, OpenFile, ParsedVersion } from './detector.ts';
import { OuterLines } from './outer-lines.ts';
import { type DetectedItem, pairs, sides } from './pairs.ts';
import { NOT_PROMPT } from './prompt-words.ts';

/** Longer lines are data, characters. */
const MAX_LINE = 600;

/** `CLAIM_PROMPT`, `claimPrompt`, `claim_prompt`: a constant that holds a prompt. */
const PROMPT =
  /^(?:[A-Z0-9]{1,20}_){0,6}(?:PROMPTS?|INSTRUCTIONS?|PREAMBLE|PERSONA|SYSTEM_MESSAGE)(?:_[A-Z0-9]{1,20}){0,3}$|^[a-z]\w{0,40}(?:Prompt|Instructions|Preamble|SystemMessage)$|^[a-z]\w{0,40}_(?:prompt|instructions|preamble|system_message)$/;
/** `STRONG_MODEL`, `LLM_NAME`: a constant that names a model. */
const MODEL =
  /^(?:[A-Z0-9]{1,20}_){0,5}(?:MODEL|LLM|DEPLOYMENT)(?:_(?:ID|NAME|STRONG|FAST|SMALL|LARGE|CHEAP))?$/;
/** A module that holds prompts and nothing else. */
const OF_PROMPTS = /(?:^|[./])(?:\w{1,30}_)?(?:prompts?|personas?|instructions?)(?=[./?]|$)/i;
/** Constants beside prompts that are none. */
const NUMBER = /(?:^|_)(?:MIN|MAX|SIZE|LIMIT|COUNT|DIR|PATH|FILE|KEY|NAME|VERSION|LENGTH|TOKENS)(?:_|$)/;
/** Without one of these a file has no such name. */
const WORDS = {
  prompt: /prompt|instruction|preamble|persona|system_?message/i,
  'model-id': /MODEL|LLM|DEPLOYMENT/,
} as const;
const CONSTANT = /^[A-Z][A-Z0-9_]{2,60}$/;
const IDENTIFIER = /(?<![\w.$"'`])[A-Za-z_]\w{3,60}\b(?!\s{0,2}[.=(:]\s{0,2}(?!=))/g;

/** Where an imported name comes from. */
interface Source {
  readonly module: string;
  readonly name: string;
}

type Kind = keyof typeof WORDS;

/**
 * The same code takes another constant: a prompt or a model that is imported in the place of another one. No text of it
 * stands in this file; whether the names were only changed, the other files of the change tell (`unless`).
 */
export function exchangedNames(file: OpenFile, kind: Kind): readonly Detection[] {
  const { path, before, after, language } = file;
  if (language?.kind !== 'code' || before?.text === undefined || after?.text === undefined) return [];
  if (nearnessOf(path, after) === 'none') return [];
  const members = kind === 'prompt' ? otherMembers(file) : withheldModels(file);
  if (![before.text, after.text].every((text) => WORDS[kind].test(text))) return members;
  const [old, now] = [importedNames(sourceOf(path, before)), importedNames(sourceOf(path, after))];
  const from = [...now].flatMap(([local, is]): readonly Detection[] => {
    const was = old.get(local);
    if (was === undefined || (was.module === is.module && was.name === is.name)) return [];
    if (!tells(local, is, kind) || !tells(local, was, kind)) return [];
    const moved = was.name === is.name;
    if (moved && isSameModule(was.module, is.module)) return [];
    return [
      {
        class: kind,
        before: shown(was),
        after: shown(is),
        line: lineOf(after.text ?? '', local),
        why: `\`${local}\` is imported from another place`,
        certainty: 'likely',
        unless: moved
          ? { kind: 'module', was: was.module, is: is.module }
          : { kind: 'name', was: was.name, is: is.name },
      },
    ];
  });
  const of = (side: ParsedVersion, names: ReadonlyMap<string, Source>): readonly DetectedItem[] =>
    usesIn(sourceOf(path, side), (name) => tells(name, names.get(name), kind));
  const used = pairs(of(before, old), of(after, now)).flatMap((pair): readonly Detection[] => {
    if (pair.before === undefined || pair.after === undefined) return [];
    const [was, is] = [pair.before.value, pair.after.value];
    const [formerly, today] = [old.get(was)?.name, now.get(is)?.name];
    if (formerly === undefined && !defines(after.text ?? '', was)) return [];
    if (today === undefined && !defines(before.text ?? '', is)) return [];
    // A name that is there in both versions was not changed elsewhere.
    const renamed = formerly !== undefined && today !== undefined && !old.has(is) && !now.has(was);
    return [
      {
        class: kind,
        ...sides(pair),
        why: `\`${is}\` stands where \`${was}\` stood`,
        certainty: 'likely',
        ...omitUndefined({
          unless: renamed ? ({ kind: 'name', was: formerly, is: today } as const) : undefined,
        }),
      },
    ];
  });
  return [...from, ...used, ...members];
}

/** `Prompts.STRICT_CLAIM`, `prompts::STRICT_CLAIM`: a text of what holds prompts and nothing else. */
const MEMBER =
  /(?<![\w.$])((?:[\w]{1,40}(?:::|\.)){0,2}?\w{0,40}(?:[pP]rompts|PROMPTS|PromptTemplates|PromptLibrary|SystemMessages|Personas))(?:::|\.)([A-Za-z]\w{2,60})\b(?!\s{0,2}[=(:[](?!=))/g;
/** What every list and object has. */
const OF_LISTS =
  /^(?:length|size|count|first|last|value|values|keys|items|list|data|map|all|get|set|add|is[A-Z_]\w*|has[A-Z_]\w*|selected\w*|current\w*|loading|error|state|status|id|name|path|dir|directory|version)$/i;

/** Another text of the same holder of prompts is taken. */
function otherMembers({ path, before, after }: OpenFile): readonly Detection[] {
  if (
    ![before?.text, after?.text].every((text) =>
      /[pP]rompts|PROMPTS|PromptTemplates|PromptLibrary|SystemMessages|Personas/.test(text ?? ''),
    )
  )
    return [];
  const of = (side: ParsedVersion | undefined): readonly (DetectedItem & { readonly member: string })[] => {
    const source = side === undefined ? '' : sourceOf(path, side);
    const imported = namesTakenIn(source);
    return itemsIn(source, (line) => {
      if (/^\s{0,200}(?:#|\/\/|\*|import\b|from\b|(?:pub\s)?use\b)/.test(line)) return [];
      return [...line.matchAll(MEMBER)].flatMap(({ 0: value, 1: owner = '', 2: member = '', index }) => {
        if (OF_LISTS.test(member) || !(value.includes('::') || isHolder(owner, imported))) return [];
        const rest = line.slice(0, index) + owner + line.slice(index + value.length);
        return [{ name: rest.trim(), value, member }];
      });
    });
  };
  return pairs(of(before), of(after)).flatMap((pair): readonly Detection[] =>
    pair.before === undefined || pair.after === undefined
      ? []
      : [
          {
            class: 'prompt',
            ...sides(pair),
            why: `\`${pair.after.value}\` stands where \`${pair.before.value}\` stood`,
            certainty: 'likely',
            unless: { kind: 'name', was: pair.before.member, is: pair.after.member },
          },
        ],
  );
}

/** A class, or a module that is imported under that name; `prompts` may be any list of the code itself. */
function isHolder(owner: string, imported: ReadonlySet<string>): boolean {
  const name = owner.slice(Math.max(owner.lastIndexOf('.'), owner.lastIndexOf(':')) + 1);
  return /^[A-Z]/.test(name) || imported.has(name);
}

/** Lines that take something from elsewhere: an import, a `require`, a path in a list of Go. */
const TAKES =
  /^\s{0,8}(?:import|from|use|using)\b([^\n]{0,260})|^\s{0,8}(?:const|let|var)\s([^\n]{0,260}?)=\s?require\(|^\s{0,8}(?:\w{1,40}\s)?"[^"\n]{1,200}\/(\w{1,60})"/gm;

/** Every name in them: looked up as often as a file has members. */
function namesTakenIn(source: string): ReadonlySet<string> {
  return new Set(
    [...source.matchAll(TAKES)].flatMap(([, after, bound, part]) =>
      part === undefined ? ((after ?? bound)?.match(/\w{1,60}/g) ?? []) : [part],
    ),
  );
}

/** `new SafetyModel(chatModel, 3)`: a model is given to something. */
const GIVEN =
  /(?<=[(,]\s{0,2})(\w{0,40}(?:[cC]hatModel|[lL]anguageModel|[eE]mbeddingModel|[lL]lmClient|[cC]hatClient)|null|nil|None|undefined|nullptr)(?=\s{0,2}[,)])/g;
const NOTHING = /^(?:null|nil|None|undefined|nullptr)$/;

/** Something that was given a model is given none, or the other way round. */
function withheldModels({ path, before, after }: OpenFile): readonly Detection[] {
  if (
    ![before?.text, after?.text].some((text) =>
      /[cC]hatModel|[lL]anguageModel|[eE]mbeddingModel|lmClient|hatClient/.test(text ?? ''),
    )
  )
    return [];
  const of = (side: ParsedVersion | undefined): readonly DetectedItem[] =>
    itemsIn(side === undefined ? '' : sourceOf(path, side), (line) =>
      [...line.matchAll(GIVEN)].map(({ 0: value, index }) => ({
        name: (line.slice(0, index) + line.slice(index + value.length)).trim(),
        value,
      })),
    );
  return pairs(of(before), of(after)).flatMap((pair): readonly Detection[] =>
    pair.before === undefined ||
    pair.after === undefined ||
    NOTHING.test(pair.before.value) === NOTHING.test(pair.after.value)
      ? []
      : [{ class: 'model-id', ...sides(pair), why: 'a model is given here, or none', certainty: 'likely' }],
  );
}

/** `.prompts` and `acme.prompts` are one module; a package hands on what its parts define: `acme.prompts.strict`. */
function isSameModule(one: string, other: string): boolean {
  const parts = (module: string): string => `.${module.replace(/^[./@~]+/, '').replace(/::|[/\\]/g, '.')}.`;
  const [was, is] = [parts(one), parts(other)];
  const relative = [one, other].filter((module) => module.startsWith('.')).length;
  return (
    was.startsWith(is) || is.startsWith(was) || (relative === 1 && (was.endsWith(is) || is.endsWith(was)))
  );
}

function shown({ module, name }: Source): string {
  return `${name} of ${module}`.slice(0, 80);
}

function tells(local: string, source: Source | undefined, kind: Kind): boolean {
  const names = [local, source?.name ?? local];
  if (kind === 'model-id') return names.some((name) => MODEL.test(name));
  if (names.some((name) => NOT_PROMPT.test(name))) return false;
  // A variable of the code itself may have any name; one that is imported is a constant or a text.
  if (source === undefined) return CONSTANT.test(local) && PROMPT.test(local);
  return (
    names.some((name) => PROMPT.test(name)) ||
    (OF_PROMPTS.test(source.module) && CONSTANT.test(local) && !NUMBER.test(local))
  );
}

/** What is used on a line, by the line without it. */
function usesIn(source: string, wanted: (name: string) => boolean): readonly DetectedItem[] {
  return itemsIn(source, (line) => {
    if (/^\s{0,200}(?:#|\/\/|\*|import\b|from\b|(?:pub\s)?use\b|export\s\{|.{0,80}\brequire\()/.test(line))
      return [];
    // Names in a list that is imported over some lines, or exported: none is used there.
    if (/^\s{0,200}["']?\w+["']?(?:\s+as\s+\w+)?,?\s{0,4}$/.test(line)) return [];
    return [...line.matchAll(IDENTIFIER)].flatMap(({ 0: value, index }) =>
      wanted(value)
        ? [{ name: (line.slice(0, index) + line.slice(index + value.length)).trim(), value }]
        : [],
    );
  });
}

/** What `read` finds in each line of code, with its place. */
function itemsIn<T extends Pick<DetectedItem, 'name' | 'value'>>(
  source: string,
  read: (line: string) => readonly T[],
): readonly (T & DetectedItem)[] {
  const outer = new OuterLines();
  return source.split('\n').flatMap((line, at) => {
    outer.add(line);
    if (line.length > MAX_LINE) return [];
    return read(line).map((one) => ({ ...one, line: at + 1, place: outer.before('') }));
  });
}

const FROM =
  /^[ \t]{0,40}from[ \t]{1,4}([\w.]{1,200})[ \t]{1,4}import[ \t]{1,4}(\([^()]{0,4000}\)|[^\n#;(]{1,400})|^import\s([^'"`;()]{1,2000}?)\sfrom\s{0,4}["']([^"'\n]{1,200})["']|^import\s(?:static\s|func\s)?([\w.]{3,200})\.(\w{3,80})(?:\sas\s(\w{1,80}))?;?$|^[ \t]{0,40}(?:pub\s)?use\s([\w:]{1,200})::(\{[^{}]{0,2000}\}|\w{1,80}(?:\sas\s\w{1,80})?);|^(?:const|let|var)\s(\{[^{}]{0,2000}\}|\w{1,80})\s=\srequire\(\s?["']([^"'\n]{1,200})["']\s?\)|^use\s(?:const\s)([\w\\]{3,200})\\(\w{3,80});/gm;

/** What a file imports by name, under the name that it has there. */
function importedNames(source: string): ReadonlyMap<string, Source> {
  const found = new Map<string, Source>();
  for (const match of source.matchAll(FROM)) {
    const [, python, names, list, script, owner, member, called, crate, used, taken, required] = match;
    const [namespace, constant] = match.slice(12);
    const module = python ?? script ?? owner ?? crate ?? required ?? namespace ?? '';
    const one = member ?? constant;
    if (one !== undefined) found.set(called ?? one, { module, name: one });
    for (const part of (names ?? list ?? used ?? taken ?? '')
      .replace(/#[^\n]{0,200}/g, '')
      .split(/[,{}()]/)) {
      const [, name, local] =
        /^\s*(?:type\s+)?(\w{1,80})(?:(?:\s+as\s+|:\s*)(\w{1,80}))?\s*$/.exec(part.slice(0, 200)) ?? [];
      if (name !== undefined) found.set(local ?? name, { module, name });
    }
  }
  return found;
}

const DEFINED =
  /^[ \t]{0,8}(?:(?:export|public|private|protected|internal|fileprivate|pub|static|final|const|let|var|val|lazy|readonly|async|override|[sS]tring|str)[ \t]{1,4}){0,6}(?:(?:def|function|fun|func)[ \t]{1,4}([A-Za-z_]\w{3,60})|([A-Za-z_]\w{3,60})[ \t]{0,4}(?::[^=\n]{0,80})?=(?!=))/gm;

/** Names of prompts and models that a module defines in one version and not in the other; undefined: there are none. */
export function redefinedNames(path: string, before: string, after: string): Redefined | undefined {
  const all =
    OF_PROMPTS.test(path) ||
    /(?:Prompts?|PromptTemplates|PromptLibrary|SystemMessages|Personas)\.\w{1,6}$/.test(path);
  const told = Object.values(WORDS).some((word) => word.test(before) || word.test(after));
  if (!all && !told) return undefined;
  const of = (text: string): ReadonlySet<string> =>
    new Set(
      [...text.matchAll(DEFINED)].flatMap(([, called, name = called ?? '']) =>
        PROMPT.test(name) || MODEL.test(name) || all ? [name] : [],
      ),
    );
  const [was, is] = [of(before), of(after)];
  const gone = [...was].filter((name) => !is.has(name));
  const fresh = [...is].filter((name) => !was.has(name));
  return gone.length + fresh.length === 0 ? undefined : { gone, fresh };
}

function defines(text: string, name: string): boolean {
  return [...text.matchAll(DEFINED)].some(([, called, bound = called]) => bound === name);
}

function lineOf(text: string, name: string): number {
  const at = text.search(new RegExp(String.raw`(?<!\w)${name}(?!\w)`));
  return at === -1 ? 1 : text.slice(0, at).split('\n').length;
}
