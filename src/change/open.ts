import type { Blob } from '../objects.ts';
import { omitUndefined } from '../omit-undefined.ts';
import { decodeAny } from './decode.ts';
import type { ParsedVersion } from './detectors/detector.ts';
import type { FactsReader, FileFacts } from './facts/facts.ts';
import { readLoosely } from './facts/loose.ts';

/** Larger files are not parsed as a whole: only what differs between the two versions is looked through, bytes. */
const MAX_PARSE_BYTES = 1024 * 1024;
/** Of a large file so much of what differs is read, characters. */
const MAX_PART = 256 * 1024;

/** How the two versions of a file are to be read. */
export interface VersionReading {
  /** Absent: no detector reads facts of it. */
  readonly facts?: FactsReader;
  /** Reads what `facts` refuses; finds strings in anything. */
  readonly anything?: FactsReader;
  /** Whether anything could be seen in the texts of both versions; absent: they are parsed whatever they say. */
  readonly mayHold?: (texts: readonly string[]) => boolean;
  /** Leaves out what no detector is to see; lines stay where they are. */
  readonly without?: (text: string) => string;
  /** Whether what is not text is worth telling: somebody looks at its bytes otherwise. */
  readonly asText: boolean;
}

/** Both versions of a file, and what of them could not be read as it should. */
export interface OpenedSides {
  readonly before?: ParsedVersion;
  readonly after?: ParsedVersion;
  /** Why it was read in part, or not as what its name says. */
  readonly unseen: readonly string[];
  /** Why its content could not be had at all. */
  readonly unread: readonly string[];
  /** No word stands in it without which nothing of AI can: it was not parsed. */
  readonly holdsNothing?: true;
}

/** Reads the versions of one file. Never throws. */
export function openSides(
  blobs: { readonly before?: Blob; readonly after?: Blob },
  reading: VersionReading,
): OpenedSides {
  const unseen = new Set<string>();
  const unread = new Set<string>();
  const raw = (blob: Blob | undefined): ParsedVersion | undefined => {
    if (blob === undefined) return undefined;
    if (blob.state === 'read') {
      const decoded = decodeAny(blob.bytes);
      const text = decoded === undefined ? undefined : (reading.without?.(decoded) ?? decoded);
      if (text === undefined && reading.asText) unseen.add('it is not text');
      return { bytes: blob.bytes, ...omitUndefined({ text }) };
    }
    if (blob.tooLarge !== true) {
      unread.add(blob.because);
      return undefined;
    }
    unseen.add(blob.because);
    return { bytes: new Uint8Array(), tooLarge: true };
  };
  const [was, is] = [raw(blobs.before), raw(blobs.after)];
  const texts = [was?.text ?? [], is?.text ?? []].flat();
  if (reading.facts !== undefined && texts.length > 0 && reading.mayHold?.(texts) === false)
    return {
      ...omitUndefined({ before: was, after: is }),
      unseen: [...unseen],
      unread: [...unread],
      holdsNothing: true,
    };
  const large = [was, is].some((side) => sizeOf(side) > MAX_PARSE_BYTES);
  const facts = large ? partFacts : wholeFacts;
  const [old, fresh] = facts(was, is, reading, unseen);
  return {
    ...omitUndefined({
      before: was === undefined ? undefined : { ...was, ...old },
      after: is === undefined ? undefined : { ...is, ...fresh },
    }),
    unseen: [...unseen],
    unread: [...unread],
  };
}

/** How much of a version is to be parsed: without what was left out. */
function sizeOf({ bytes, text }: ParsedVersion = { bytes: new Uint8Array() }): number {
  return Math.min(bytes.length, text?.length ?? bytes.length);
}

type FactsCache = { readonly facts?: FileFacts };

function wholeFacts(
  was: ParsedVersion | undefined,
  is: ParsedVersion | undefined,
  { facts, anything }: VersionReading,
  unseen: Set<string>,
): readonly [FactsCache, FactsCache] {
  const loosely = (text: string): FactsCache => ({ facts: merged(readLoosely(text), anything?.(text)) });
  let parsed = 0;
  const read = (side: ParsedVersion | undefined): FactsCache => {
    if (facts === undefined || side?.text === undefined) return {};
    try {
      const found = { facts: facts(side.text) };
      parsed += 1;
      return found;
    } catch (error) {
      // Templates of YAML and the like: most of what they state can still be seen.
      unseen.add(`it cannot be parsed, and was read as loose text: ${reasonOf(error)}`);
      return loosely(side.text);
    }
  };
  const both = [read(was), read(is)] as const;
  // Texts that two readers read differently are no change: one version that is broken makes loose text of both.
  return parsed === 1 && was?.text !== undefined && is?.text !== undefined
    ? [loosely(was.text), loosely(is.text)]
    : both;
}

/** The strings of the part of a large file that differs. */
function partFacts(
  was: ParsedVersion | undefined,
  is: ParsedVersion | undefined,
  { facts, anything }: VersionReading,
  unseen: Set<string>,
): readonly [FactsCache, FactsCache] {
  if (facts === undefined || anything === undefined) return [{}, {}];
  const [old, fresh] = [was?.text ?? '', is?.text ?? ''];
  const from = commonStart(old, fresh);
  const end = commonEnd(old, fresh, from);
  unseen.add('it is larger than 1 MiB: only what differs was looked through');
  const read = (text: string): FactsCache => {
    const lines = countLines(text.slice(0, from));
    const part = text.slice(from, Math.min(text.length - end, from + MAX_PART));
    const found = merged(readLoosely(part), anything(part));
    const literals = found.literals.map((literal) => ({ ...literal, line: literal.line + lines }));
    return { facts: { ...found, literals } };
  };
  return [was === undefined ? {} : read(old), is === undefined ? {} : read(fresh)];
}

function merged(one: FileFacts, other: FileFacts | undefined): FileFacts {
  if (other === undefined) return one;
  const known = new Set(one.literals.map(({ text, line }) => `${line} ${text.trim()}`));
  const more = other.literals.filter(({ text, line }) => !known.has(`${line} ${text.trim()}`));
  return {
    literals: [...one.literals, ...more],
    imports: other.imports,
    lists: [...one.lists, ...other.lists],
  };
}

/** Up to the start of the first line that differs. */
function commonStart(one: string, other: string): number {
  let at = 0;
  while (at < one.length && at < other.length && one.charCodeAt(at) === other.charCodeAt(at)) at += 1;
  return one.lastIndexOf('\n', Math.max(0, at - 1)) + 1;
}

/** How many characters at the end are the same, not reaching before `from`. */
function commonEnd(one: string, other: string, from: number): number {
  let count = 0;
  const most = Math.min(one.length, other.length) - from;
  while (
    count < most &&
    one.charCodeAt(one.length - 1 - count) === other.charCodeAt(other.length - 1 - count)
  )
    count += 1;
  return count;
}

function countLines(text: string): number {
  let lines = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}

/** One line of what went wrong, for people. */
export function reasonOf(error: unknown): string {
  const message =
    error instanceof RangeError
      ? 'nested too deeply'
      : error instanceof Error
        ? error.message
        : String(error);
  return message.split('\n')[0]?.slice(0, 120) ?? 'unknown';
}
