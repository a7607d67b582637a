import { omitUndefined } from '../../omit-undefined.ts';
import { type FileFacts, type Link, type Literal, lineFinder } from './facts.ts';

/** A tag with its attributes is longer than this in no file that people write, characters. */
const MAX_TAG = 4000;
const MAX_DEPTH = 60;
const TAG = /^([\w:.-]{1,120})/;
const ATTRIBUTE = /([\w:.-]{1,80})\s{0,8}=\s{0,8}(?:"([^"]{0,2000})"|'([^']{0,2000})')/g;
/** Attributes by which an element says which entry it is. */
const NAMES = ['name', 'key', 'id', 'Name', 'Key', 'Id'];
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

interface Element {
  readonly tag: string;
  /** The entry it is, by one of its attributes. */
  readonly name?: string;
  /** Who speaks: `<message role="system">`. */
  readonly role?: string;
  /** What its children hold, by their tags. */
  readonly inner: Map<string, string>;
}

/** XML as data: the text of each element and its attributes, with the elements around. Never throws. */
export function readMarkup(text: string): FileFacts {
  const literals: Literal[] = [];
  const line = lineFinder(text);
  const open: Element[] = [];
  const chain = (): readonly Link[] =>
    open
      .toReversed()
      .flatMap(({ tag, name }) =>
        (name === undefined ? [tag] : [name, tag]).map((one) => ({ kind: 'key', name: one }) as const),
      );
  const say = (raw: string, at: number): void => {
    const value = decoded(raw).trim();
    if (value === '' || open.length === 0) return;
    const own = open.at(-1);
    const around = open.at(-2)?.inner ?? new Map<string, string>();
    if (own !== undefined) around.set(own.name ?? own.tag, value.slice(0, 200));
    const first = at + (raw.length - raw.trimStart().length);
    const siblings = own?.role === undefined ? around : new Map([...around, ['role', own.role]]);
    literals.push({ text: value, line: line(first), chain: chain(), siblings });
  };
  let at = text.indexOf('<');
  while (at !== -1) {
    if (text.startsWith('<!--', at)) at = after(text, '-->', at);
    else if (text.startsWith('<![CDATA[', at)) {
      const end = after(text, ']]>', at);
      say(text.slice(at + 9, end - 3), at + 9);
      at = end;
    } else {
      const end = after(text, '>', at);
      const inside = text.slice(at + 1, Math.min(end - 1, at + MAX_TAG));
      if (inside.startsWith('/')) open.pop();
      else if (!/^[?!]/.test(inside)) {
        const [, tag] = TAG.exec(inside) ?? [];
        if (tag !== undefined) {
          const attributes = new Map<string, string>();
          for (const [, name = '', double, single] of inside.matchAll(ATTRIBUTE))
            attributes.set(name, decoded(double ?? single ?? ''));
          const name = NAMES.map((one) => attributes.get(one)).find((one) => one !== undefined && one !== '');
          const outer = chain();
          for (const [key, value] of attributes)
            literals.push({
              text: value,
              line: line(at),
              chain: [{ kind: 'key', name: key }, { kind: 'key', name: tag }, ...outer],
              siblings: attributes,
            });
          const own = {
            tag,
            inner: new Map<string, string>(),
            ...omitUndefined({ name, role: attributes.get('role') }),
          };
          if (!inside.endsWith('/') && open.length < MAX_DEPTH) open.push(own);
        }
      }
      at = end;
    }
    const next = text.indexOf('<', at);
    if (next > at) say(text.slice(at, next), at);
    at = next;
  }
  return { literals, imports: [], lists: [] };
}

function after(text: string, what: string, from: number): number {
  const at = text.indexOf(what, from);
  return at === -1 ? text.length : at + what.length;
}

function decoded(text: string): string {
  return text.includes('&')
    ? text.replace(/&(lt|gt|amp|quot|apos);/g, (_, name: string) => ENTITIES[name] ?? '')
    : text;
}

/** Translations: what a message says, by its context or by its id where that is a name. */
export function readTranslations(text: string): FileFacts {
  const literals: Literal[] = [];
  let context = '';
  let id = '';
  let field: 'msgctxt' | 'msgid' | 'msgstr' | undefined;
  let said = '';
  let from = 0;
  const close = (): void => {
    if (field === 'msgctxt') context = said;
    else if (field === 'msgid') id = said;
    const name = [context, id].find((one) => /^[\w.-]{2,80}$/.test(one)) ?? field ?? '';
    if (field === 'msgid' || field === 'msgstr')
      literals.push({ text: said, line: from, chain: [{ kind: 'key', name }], siblings: new Map() });
    if (field === 'msgstr') context = '';
    field = undefined;
  };
  for (const [index, line] of text.split('\n').entries()) {
    const [, word, quoted] =
      /^(msgctxt|msgid|msgstr)(?:_plural|\[\d\])?\s{1,4}"(.{0,8000})"\s*$/.exec(line) ?? [];
    const [, more] = word === undefined ? (/^"(.{0,8000})"\s*$/.exec(line) ?? []) : [];
    if (word === 'msgctxt' || word === 'msgid' || word === 'msgstr') {
      close();
      [field, said, from] = [word, unescaped(quoted ?? ''), index + 1];
    } else if (more !== undefined && field !== undefined) said += unescaped(more);
    else if (field !== undefined) close();
  }
  close();
  return { literals: literals.filter((one) => one.text !== ''), imports: [], lists: [] };
}

function unescaped(text: string): string {
  return text.replace(/\\(["\\nt])/g, (_, sign: string) => ({ n: '\n', t: '\t' })[sign] ?? sign);
}
