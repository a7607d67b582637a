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
  if (
    ![before.text, after.text].every((text) => WORDS[kind].test(text)) ||
    nearnessOf(path, after) === 'none'
  )
    return [];
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
  return [...from, ...used];
}

/** `.prompts` and `acme.prompts` are one module; a package hands on what its parts define: `acme.prompts.strict`. */
function isSameModule(one: string, other: string): boolean {
  const parts = (module: string): string => `.${module.replace(/^[./@~]+/, '').replaceAll('/', '.')}.`;
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
  const outer = new OuterLines();
  return source.split('\n').flatMap((line, at): readonly DetectedItem[] => {
    outer.add(line);
    if (line.length > MAX_LINE || /^\s{0,200}(?:#|\/\/|\*|import\b|from\b|export\s\{)/.test(line)) return [];
    // Names in a list that is imported over some lines, or exported: none is used there.
    if (/^\s{0,200}["']?\w+["']?(?:\s+as\s+\w+)?,?\s{0,4}$/.test(line)) return [];
    return [...line.matchAll(IDENTIFIER)].flatMap(({ 0: value, index }): readonly DetectedItem[] => {
      if (!wanted(value)) return [];
      const rest = line.slice(0, index) + line.slice(index + value.length);
      return [{ name: rest.trim(), value, line: at + 1, place: outer.before('') }];
    });
  });
}

const FROM =
  /^[ \t]{0,40}from[ \t]{1,4}([\w.]{1,200})[ \t]{1,4}import[ \t]{1,4}(\([^()]{0,4000}\)|[^\n#;(]{1,400})|^import\s([^'"`;()]{1,2000}?)\sfrom\s{0,4}["']([^"'\n]{1,200})["']|^import\s(?:static\s)?([\w.]{3,200})\.(\w{3,80});?$/gm;

/** What a file imports by name, under the name that it has there. */
function importedNames(source: string): ReadonlyMap<string, Source> {
  const found = new Map<string, Source>();
  for (const [, python, names, list, script, owner, member] of source.matchAll(FROM)) {
    const module = python ?? script ?? owner ?? '';
    if (member !== undefined) found.set(member, { module, name: member });
    for (const part of (names ?? list ?? '').replace(/#[^\n]{0,200}/g, '').split(/[,{}()]/)) {
      const [, name, local] =
        /^\s*(?:type\s+)?(\w{1,80})(?:\s+as\s+(\w{1,80}))?\s*$/.exec(part.slice(0, 200)) ?? [];
      if (name !== undefined) found.set(local ?? name, { module, name });
    }
  }
  return found;
}

const DEFINED =
  /^[ \t]{0,8}(?:(?:export|public|private|internal|static|final|const|let|var|val|readonly|async|String)[ \t]{1,4}){0,5}(?:(?:def|function|fun|func)[ \t]{1,4}([A-Za-z_]\w{3,60})|([A-Za-z_]\w{3,60})[ \t]{0,4}(?::[^=\n]{0,80})?=(?!=))/gm;

/** Names of prompts and models that a module defines in one version and not in the other; undefined: there are none. */
export function redefinedNames(path: string, before: string, after: string): Redefined | undefined {
  const all = OF_PROMPTS.test(path);
  const told = Object.values(WORDS).some((word) => word.test(before) || word.test(after));
  if (!all && !told) return undefined;
  const of = (text: string): ReadonlySet<string> =>
    new Set(
      [...text.matchAll(DEFINED)].flatMap(([, called, name = called ?? '']) =>
        PROMPT.test(name) || MODEL.test(name) || (all && CONSTANT.test(name) && !NUMBER.test(name))
          ? [name]
          : [],
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
