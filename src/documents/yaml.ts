import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Pair,
  parseAllDocuments,
  visit,
  type YAMLMap,
  type YAMLParseError,
} from 'yaml';
import { draftMarksInYaml } from './drafted.ts';
import type { Position, Problem } from './position.ts';
import { placeOfFault, yamlFault } from './yaml-faults.ts';

/** Keys and indexes from the root of a document to a value. */
export type Path = readonly (string | number)[];

/** A document as plain values, with the place of each of them in the user's file. */
export interface LocatedDocument {
  readonly value: unknown;
  /** Of the value at `path`, or of the nearest parent that exists. */
  at(path: Path): Position;
  /** Of the key of the last step of `path`, with its length; the value's place when it has no key. */
  keyAt(path: Path): { readonly position: Position; readonly length: number };
  /** Where it bears the mark of a draft that no person has confirmed; absent: nowhere. */
  readonly drafted?: readonly Position[];
}

/** A path as people write it in code: `risks[2].treatment`, lists counted from zero. */
export function dottedPath(path: Path): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '');
}

export type ParsedYaml =
  | { readonly ok: true; readonly document: LocatedDocument }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export type DecodedText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly because: string };

const TOP: Position = { line: 1, column: 1 };
/** Documents people write by hand: far below this, and a parser bomb is above it. */
const MAX_BYTES = 1024 * 1024;

/** Bytes as UTF-8 text, refused when they are not, or are too many for a document written by people. */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (bytes.byteLength > MAX_BYTES) return { ok: false, because: 'it is larger than 1 MiB' };
  return decodeUtf8(bytes);
}

/** Bytes of any number as UTF-8 text, refused when they are not. */
export function decodeUtf8(bytes: Uint8Array): DecodedText {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? { ok: false, because: 'it is not text' } : { ok: true, text };
  } catch {
    return { ok: false, because: 'it is not UTF-8 text' };
  }
}

/**
 * Parses one YAML 1.2 document (JSON is YAML too).
 *
 * @param firstLine line of the user's file that the text starts on, for front matter
 */
export function parseYaml(text: string, firstLine = 1): ParsedYaml {
  const counter = new LineCounter();
  const documents = parseAllDocuments(text, {
    lineCounter: counter,
    // The parser compares every key with every other one: `repeatedKeys` looks at each once.
    uniqueKeys: false,
    version: '1.2',
    prettyErrors: false,
    // Warnings would go to the log unescaped.
    logLevel: 'error',
  });
  const place = (offset: number): Position => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
  };
  if (!Array.isArray(documents) || documents.length === 0) {
    return {
      ok: false,
      problems: [{ position: { ...TOP, line: firstLine }, message: 'the file is empty', hint: 'write it' }],
    };
  }
  const [document, second] = documents;
  if (second !== undefined) {
    const position = place(second.range[0]);
    return {
      ok: false,
      problems: [{ position, message: 'there is a second YAML document', hint: 'keep one' }],
    };
  }
  if (document === undefined || document.errors.length > 0) {
    const conflict = conflictLine(text);
    if (conflict !== undefined)
      return { ok: false, problems: [{ ...CONFLICT, position: { ...TOP, line: conflict + firstLine - 1 } }] };
    const tooDeep = document?.errors.find((error) => isOverflow(error.message));
    // Every level would be one more error; and what follows a mistake of syntax is mostly its echo.
    const errors = [tooDeep ?? document?.errors[0] ?? []].flat();
    const problems = errors.map((error): Problem => {
      const length = Math.max(error.pos[1] - error.pos[0], 1);
      const at = document === undefined ? error.pos[0] : placeOfFault(error, document);
      return { position: place(at), ...faultOf(error), length };
    });
    return { ok: false, problems };
  }
  const repeated = repeatedNames(document);
  if (repeated.length > 0) {
    const problems = repeated.map(({ what, from, to }): Problem => {
      const length = Math.max(to - from, 1);
      return {
        position: place(from),
        message: `this ${what} is there twice`,
        length,
        hint: 'keep one of the two',
      };
    });
    return { ok: false, problems };
  }
  try {
    // Aliases that multiply ("billion laughs") are refused by maxAliasCount.
    const value: unknown = document.toJS({ maxAliasCount: 100 });
    const loop = loopIn(value, []);
    if (loop !== undefined) {
      const located = locate(document, value, place);
      return {
        ok: false,
        problems: [{ ...located.keyAt(loop), message: 'this value contains itself', hint: 'write it out' }],
      };
    }
    const drafted = draftMarksInYaml(text, firstLine);
    const located = locate(document, value, place);
    return { ok: true, document: drafted.length === 0 ? located : { ...located, drafted } };
  } catch (error) {
    const message = error instanceof Error ? error.message : 'it cannot be read';
    const fault = faultOf({ code: 'IMPOSSIBLE', message });
    return { ok: false, problems: [{ position: { ...TOP, line: firstLine }, ...fault }] };
  }
}

/**
 * As `parseYaml`, of a text whose value is known: it is only read when somebody asks for a place in it.
 *
 * @param value what `parseYaml` makes of `text`
 */
export function locatedLater(text: string, value: unknown): ParsedYaml {
  let document: LocatedDocument | undefined;
  const located = (): LocatedDocument => {
    const parsed = document === undefined ? parseYaml(text) : undefined;
    document ??= parsed?.ok === true ? parsed.document : { value, at: () => TOP, keyAt: () => NOWHERE };
    return document;
  };
  return {
    ok: true,
    document: { value, at: (path) => located().at(path), keyAt: (path) => located().keyAt(path) },
  };
}

const NOWHERE = { position: TOP, length: 1 };

/** What is said of a text into which git wrote both sides of a conflict. */
export const CONFLICT = {
  message: 'a merge conflict was left here',
  hint: 'keep what holds of the two sides, and take its marks out',
};

/** Where git wrote both sides of a conflict into the text: 1-based. */
function conflictLine(text: string): number | undefined {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => line.startsWith('<<<<<<< '));
  const end = lines.findIndex((line, index) => index > start && line.startsWith('>>>>>>> '));
  return start === -1 || end === -1 ? undefined : start + 1;
}

/** Repeated keys that are named one by one. */
const MAX_REPEATED = 100;

/** A name that is given twice in one place: which of the two holds would be the parser's choice. */
interface RepeatedName {
  readonly what: 'key' | 'anchor';
  readonly from: number;
  readonly to: number;
}

/** Keys of one map that are the same in the end, and anchors. */
function repeatedNames(document: Document): readonly RepeatedName[] {
  const found: RepeatedName[] = [];
  const anchors = new Map<string, unknown>();
  const repeat = (what: RepeatedName['what'], { range }: { readonly range?: readonly number[] | null }) => {
    const [from = 0, to = from] = range ?? [];
    found.push({ what, from, to });
    return found.length >= MAX_REPEATED ? visit.BREAK : undefined;
  };
  visit(document, {
    Value(_, node) {
      if (node.anchor === undefined) return undefined;
      if (anchors.has(node.anchor)) return repeat('anchor', node);
      anchors.set(node.anchor, node);
      return undefined;
    },
  });
  visit(document, {
    Map(_, map) {
      const keys = new Set<string>();
      for (const { key } of map.items) {
        const meant = isAlias(key) ? anchors.get(key.source) : key;
        if (!isScalar(meant)) continue;
        const name = String(meant.value ?? '');
        if (keys.has(name) && repeat('key', isAlias(key) ? key : meant) !== undefined) return visit.BREAK;
        keys.add(name);
      }
      return undefined;
    },
  });
  return found;
}

function locate(document: Document, value: unknown, place: (offset: number) => Position): LocatedDocument {
  const start = (node: unknown): number | undefined => {
    const range = (node as { range?: [number, number, number] | null } | undefined)?.range;
    return range?.[0];
  };
  const pairs = new Map<YAMLMap, ReadonlyMap<string, Pair>>();
  // A file of 20,000 keys is asked for each of them: they are looked through once.
  const pairOf = (map: YAMLMap, key: string): Pair | undefined => {
    const known = pairs.get(map) ?? pairsByKey(map);
    pairs.set(map, known);
    return known.get(key);
  };
  const nodeAt = (path: Path): unknown => {
    let node: unknown = document.contents;
    for (const step of path) {
      if (isMap(node)) node = pairOf(node, String(step))?.value;
      else node = isSeq(node) ? node.items[Number(step)] : undefined;
    }
    return node;
  };
  const at = (path: Path): Position => {
    for (let length = path.length; length > 0; length -= 1) {
      const offset = start(nodeAt(path.slice(0, length)));
      if (offset !== undefined) return place(offset);
    }
    return place(start(document.contents) ?? 0);
  };
  const keyAt: LocatedDocument['keyAt'] = (path) => {
    const parent = nodeAt(path.slice(0, -1));
    const pair = isMap(parent) ? pairOf(parent, String(path.at(-1))) : undefined;
    const offset = start(pair?.key);
    if (offset === undefined) return { position: at(path), length: 1 };
    return { position: place(offset), length: Math.max(String(path.at(-1)).length, 1) };
  };
  return { value, at, keyAt };
}

/** The first of a repeated key, as the parser has it. */
function pairsByKey(map: YAMLMap): ReadonlyMap<string, Pair> {
  const found = new Map<string, Pair>();
  for (const pair of map.items) {
    if (!isScalar(pair.key)) continue;
    const key = String(pair.key.value);
    if (!found.has(key)) found.set(key, pair);
  }
  return found;
}

/** The path to a value that is also one of its own parents, which an alias can make. */
function loopIn(value: unknown, path: Path, parents: readonly object[] = []): Path | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (parents.includes(value)) return path;
  for (const [key, item] of Object.entries(value)) {
    const step = Array.isArray(value) ? Number(key) : key;
    const loop = loopIn(item, [...path, step], [...parents, value]);
    if (loop !== undefined) return loop;
  }
  return undefined;
}

function isOverflow(message: string): boolean {
  return message.startsWith('Maximum call stack');
}

function faultOf(error: Pick<YAMLParseError, 'code' | 'message'>): ReturnType<typeof yamlFault> {
  return isOverflow(error.message)
    ? { message: 'it is nested too deeply', hint: 'write it flatter' }
    : yamlFault(error);
}
