import { withoutInvisible } from '../documents/invisible.ts';
import { asLatin } from '../documents/look-alikes.ts';

/** Somebody whom a message names as a co-author. */
export interface CoAuthor {
  /** As written before the address; may be empty. */
  readonly name: string;
  /** Absent: named by login. */
  readonly email?: string;
  /** Lower-case. */
  readonly login?: string;
}

export interface CoAuthors {
  readonly named: readonly CoAuthor[];
  /** Lines that say that there is a co-author and not in a way that tells who: at most 120 characters of each. */
  readonly unread: readonly string[];
}

/** Whether `name`, which stands without an address, is a coding agent's. */
export type IsAgentName = (name: string) => boolean;

/** Longer ones are no addresses (RFC 5321, 4.5.3.1). */
const MAX_ADDRESS = 320;
/** Longer ones are no keys of a trailer. */
const MAX_KEY = 60;
/** A line that a sentence is looked for in. */
const MAX_SENTENCE = 2_000;
const MAX_TOLD = 120;

/** Keys, letters alone and lower-case, whose line always names a co-author. */
const CO_AUTHOR =
  /^(?:co(?:main)?(?:author|auteur|autor|develop|written|writer|creat|edited|editor|programm|composed|draft|contribut)|mitautor|mitverfass|koautor|соавтор|共同作者|共著者)/u;

/** Keys of lines that name an author when somebody can be read in them, and otherwise are ordinary words. */
const AUTHOR = new Set([
  ...['author', 'authors', 'authoredby', 'originalauthor', 'originalauthors', 'originallyby'],
  ...['originallyauthoredby', 'originallywrittenby', 'writtenby', 'draftedby', 'developedby'],
  ...['contributedby', 'createdby', 'madeby', 'preparedby', 'programmedby', 'implementedby'],
  ...['pairprogrammedwith', 'pairedwith', 'pairingwith', 'pairprogrammingwith', 'pairprogrammer', 'pair'],
  ...['mobprogrammedwith', 'mobbedwith', 'programmedwith', 'writtenwith', 'togetherwith'],
]);

/** The same said in the middle of a line, or without a colon at its beginning. Each part is bounded. */
const WITHIN =
  /(?<![\p{L}\p{N}_-])co[ _-]{0,3}(?:author|develop|written|writer)\p{L}{0,4}(?:[ _-]{0,3}(?:by|with))?[^\p{L}\p{N}\s]{0,6}\s{0,3}:/iu;
const WITHOUT_COLON =
  /^[^\p{L}\p{N}]{0,12}co[ _-]{0,3}(?:authored|developed|written)[ _-]{1,3}(?:by|with)\s/iu;

/**
 * The co-authors that a message names. Capitals and blanks do not matter, nor do list marks and quotation marks, which a
 * squashed message has before the lines of the single commits, nor which line ends it has; a line that is continued by an
 * indented one is one, as git reads trailers.
 *
 * @param keys `co-authors`: lines of other words for an author are left out
 *
 * Each line is looked at once, and no expression runs over more of it than a bound: its author chooses the length.
 */
export function coAuthorsIn(
  message: string,
  isAgent: IsAgentName = () => false,
  keys: 'co-authors' | 'all' = 'all',
): CoAuthors {
  const named = new Map<string, CoAuthor>();
  const unread: string[] = [];
  for (const line of unfolded(message)) {
    const said = saidOf(line);
    if (said === undefined || (keys === 'co-authors' && !said.trailer)) continue;
    const people = peopleIn(said.value, isAgent);
    for (const one of people) named.set(one.email ?? one.login ?? one.name, one);
    if (people.length === 0 && said.certain) unread.push(line.trim().slice(0, MAX_TOLD));
  }
  return { named: [...named.values()], unread };
}

/** The lines of a message, broken at every character that some reader of it breaks at. */
function unfolded(message: string): readonly string[] {
  const lines: string[][] = [];
  for (const line of message.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/u)) {
    const last = lines.at(-1);
    if (last !== undefined && /^\s/u.test(line) && line.trim() !== '' && saidOf(line) === undefined)
      last.push(line.trim());
    else lines.push([line]);
  }
  return lines.map((parts) => parts.join(' '));
}

interface Said {
  readonly value: string;
  /** Its key is that of a co-author, and not one of the other words for an author. */
  readonly trailer: boolean;
  /** The line says that there is a co-author, even where it does not say who. */
  readonly certain: boolean;
}

function saidOf(line: string): Said | undefined {
  const start = cleaned(line.slice(0, MAX_KEY));
  const colon = start.indexOf(':');
  if (colon !== -1) {
    const key = start
      .slice(0, colon)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]/gu, '');
    const strong = CO_AUTHOR.test(key);
    if (strong || AUTHOR.has(key)) {
      const plain = cleaned(line);
      return { value: plain.slice(plain.indexOf(':') + 1), trailer: strong, certain: strong };
    }
  }
  if (!/[cсＣｃ]/iu.test(line.slice(0, MAX_SENTENCE))) return undefined;
  const sentence = cleaned(line);
  const begun = WITHOUT_COLON.exec(start);
  const found = begun ?? WITHIN.exec(sentence.slice(0, MAX_SENTENCE));
  if (found === null) return undefined;
  // In the middle of a sentence trailers are spoken about, too.
  return { value: sentence.slice(found.index + found[0].length), trailer: true, certain: begun !== null };
}

/** A line as it is seen: wide letters as ordinary ones, without characters that nobody sees. */
function cleaned(line: string): string {
  const seen = withoutInvisible(line.normalize('NFKC'));
  // Only where the key is Latin but for a letter or two: words of other scripts stay what they are.
  const key = seen.slice(0, MAX_KEY);
  const latin = asLatin(key);
  return /co[ _-]?auth/iu.test(latin) ? latin + seen.slice(MAX_KEY) : seen;
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ...(['&lt;', '&#60;', '&#x3c;'] as const).map((one) => [one, '<'] as const),
  ...(['&gt;', '&#62;', '&#x3e;'] as const).map((one) => [one, '>'] as const),
  ...(['&commat;', '&#64;', '&#x40;'] as const).map((one) => [one, '@'] as const),
]);

function peopleIn(value: string, isAgent: IsAgentName): readonly CoAuthor[] {
  const text = value.replace(
    /&(?:lt|gt|commat|#60|#62|#64|#x3[ce]|#x40);/giu,
    (one) => ENTITIES.get(one.toLowerCase()) ?? one,
  );
  const bracketed = text.split('<').flatMap((part, index, parts): readonly CoAuthor[] => {
    const end = part.indexOf('>');
    const email = end === -1 || index === 0 ? '' : address(part.slice(0, end));
    if (email === '') return [];
    return [{ name: (parts[index - 1] ?? '').slice(-MAX_ADDRESS).trim(), email }];
  });
  if (bracketed.length > 0) return bracketed;
  const bare = text.split(/[\s,;()[\]<>"'`|*]+/u).flatMap(bareName);
  if (bare.length > 0) return bare;
  const bot = /^\s{0,10}([a-z0-9][a-z0-9-]{0,98}\[bot\])/iu.exec(text.slice(0, 120))?.[1];
  if (bot !== undefined) return [{ name: bot, login: bot.toLowerCase() }];
  const name = (text.slice(0, MAX_ADDRESS).split('<')[0] ?? '').trim();
  return isAgent(name) ? [{ name }] : [];
}

/** An address, `@login` or the page of an account, as a word by itself. */
function bareName(word: string): readonly CoAuthor[] {
  const email = address(word);
  if (email !== '') return [{ name: '', email }];
  if (word.length > MAX_ADDRESS) return [];
  const [, mentioned, page] =
    /^(?:@([a-z0-9][a-z0-9_-]{0,98})|https?:\/\/[a-z0-9.-]{1,200}\/@?([a-z0-9][a-z0-9_-]{0,98})\/?)[.:!]?$/iu.exec(
      word,
    ) ?? [];
  const login = (mentioned ?? page)?.toLowerCase();
  return login === undefined ? [] : [{ name: login, login }];
}

/** The address that `text` is, without `mailto:` and full stops around it; empty: it is none. */
function address(text: string): string {
  if (text.length > MAX_ADDRESS + 20) return '';
  const email = text
    .trim()
    .replace(/^mailto:/iu, '')
    .replace(/[.:]$/u, '');
  return isAddress(email) ? email : '';
}

export function isAddress(text: string): boolean {
  return text.length <= MAX_ADDRESS && /^[^\s<>@]+@[^\s<>@]+$/.test(text);
}
