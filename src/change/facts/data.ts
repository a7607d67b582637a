import { type Node as JsonNode, type ParseError, parseTree } from 'jsonc-parser';
import { parse as parseToml } from 'smol-toml';
import { isAlias, isMap, isScalar, isSeq, LineCounter, parseAllDocuments, type Node as YamlNode } from 'yaml';
import {
  type FileFacts,
  LIST_OF_TOOLS,
  type Link,
  type Literal,
  lineFinder,
  type NamedList,
  namesAround,
} from './facts.ts';
import { readLines } from './lines.ts';

const MAX_DEPTH = 200;
/** Lists of `NAME=value`. */
const ENVIRONMENT = /^(?:environment|env(?:_?vars)?|literals|build_?args|args|variables|set|set_?values)$/i;
const NONE: ReadonlyMap<string, string> = new Map();

/** Collects the literals of nested mappings and lists, whatever format they stand in. */
class Collector {
  readonly literals: Literal[] = [];
  readonly lists: NamedList[] = [];

  scalar(value: unknown, line: number, chain: readonly Link[], siblings: ReadonlyMap<string, string>): void {
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    if (text === undefined) return;
    // `tools: Read, Grep`: a list written as one text.
    if (text.length < 1000 && !text.includes('\n')) this.list({ chain, siblings }, text.split(/,\s*/), line);
    // An argument of a command: `--model=…` binds a value as a key does.
    const bound = ENVIRONMENT.test(nearestKey(chain) ?? '')
      ? /^(?:--?)?([A-Za-z_][\w-]*)=(.+)$/s
      : /^--?([A-Za-z][\w-]*)=(.+)$/s;
    const [, name, rest] = text.length < 1000 ? (bound.exec(text) ?? []) : [];
    if (name === undefined || rest === undefined) this.literals.push({ text, line, chain, siblings });
    else this.literals.push({ text: rest, line, chain: under(chain, name), siblings });
  }

  /** A model may be named by a key: `"org/model-7b": 4096`. */
  key(name: string, line: number, chain: readonly Link[]): void {
    if (/\d/.test(name) && /[-/:.]/.test(name) && name.length < 120)
      this.literals.push({ text: name, line, chain, siblings: NONE, as: 'key' });
  }

  list(at: Pick<Literal, 'chain' | 'siblings'>, items: readonly unknown[], line: number): void {
    const name = nearestKey(at.chain);
    if (name === undefined || !LIST_OF_TOOLS.test(name)) return;
    this.lists.push({
      name,
      line,
      place: namesAround(at),
      items: items.map((item) => (typeof item === 'string' ? item : nameOf(item))),
    });
  }

  facts(): FileFacts {
    return { literals: this.literals, imports: [], lists: this.lists };
  }
}

/** A tool given as an object is known by its name. */
function nameOf(item: unknown): string {
  if (typeof item !== 'object' || item === null) return String(item);
  const {
    name,
    type,
    function: of,
  } = item as { name?: unknown; type?: unknown; function?: { name?: unknown } };
  const [found] = [name, of?.name, type].filter((value) => typeof value === 'string');
  return found ?? JSON.stringify(item).slice(0, 80);
}

function under(chain: readonly Link[], name: string): readonly Link[] {
  return [{ kind: 'key', name }, ...chain];
}

/** The chain of a list's item, which `--model` just before it names. */
function flagged(chain: readonly Link[], before: unknown): readonly Link[] {
  const name = typeof before === 'string' ? /^--([A-Za-z][\w-]*)$/.exec(before)?.[1] : undefined;
  return name === undefined ? chain : under(chain, name);
}

function nearestKey(chain: readonly Link[]): string | undefined {
  return chain[0]?.name;
}

export function readYaml(text: string): FileFacts {
  const lines = new LineCounter();
  const collector = new Collector();
  for (const document of parseAllDocuments(text, {
    lineCounter: lines,
    logLevel: 'silent',
    uniqueKeys: false,
  })) {
    if (document.errors.length > 0) throw new SyntaxError(document.errors[0]?.message);
    walkYaml(document.contents, [], NONE, {
      to: collector,
      line: (node) => lines.linePos(node.range?.[0] ?? 0).line,
    });
  }
  return collector.facts();
}

/** Where what is found goes, and how a place becomes a line. */
interface Walk<At> {
  readonly to: Collector;
  readonly line: (at: At) => number;
}

function walkYaml(
  node: unknown,
  chain: readonly Link[],
  siblings: ReadonlyMap<string, string>,
  walk: Walk<YamlNode>,
): void {
  const { to, line } = walk;
  if (chain.length > MAX_DEPTH || isAlias(node)) return;
  if (isScalar(node)) {
    if (node.value !== null) to.scalar(node.value, line(node), chain, siblings);
  } else if (isSeq(node)) {
    to.list(
      { chain, siblings },
      node.items.map((item) => (isScalar(item) ? item.value : plain(item))),
      line(node),
    );
    for (const [index, item] of node.items.entries()) {
      const before = node.items[index - 1];
      walkYaml(item, flagged(chain, isScalar(before) ? before.value : undefined), NONE, walk);
    }
  } else if (isMap(node)) {
    const pairs = node.items.map(({ key, value }) => ({
      key: isScalar(key) ? String(key.value) : '',
      value,
    }));
    const own = new Map(pairs.map(({ key, value }) => [key, isScalar(value) ? String(value.value) : '']));
    for (const { key, value } of pairs) {
      to.key(key, line(node), chain);
      walkYaml(value, under(chain, key), own, walk);
    }
  }
}

/** Only the names of a tool object, without following aliases. */
function plain(item: unknown): unknown {
  if (!isMap(item)) return '';
  return Object.fromEntries(
    item.items.flatMap(({ key, value }) =>
      isScalar(key) && isScalar(value) ? [[String(key.value), value.value]] : [],
    ),
  );
}

/**
 * What stands between two `---` at the start of a file, or undefined. The line of the opening dashes stays, empty, so
 * that every place is the file's own.
 */
export function frontMatterOf(text: string): string | undefined {
  if (!text.startsWith('---')) return undefined;
  const match = /^---[^\S\n]*\n([\s\S]*?)\n---[^\S\n]*(?:\n|$)/.exec(text.replaceAll('\r\n', '\n'));
  return match === null ? undefined : `\n${match[1]}`;
}

/** The YAML before a prompt; the rest is the prompt itself. */
export function readFrontMatter(text: string): FileFacts {
  const head = frontMatterOf(text);
  return head === undefined ? { literals: [], imports: [], lists: [] } : readYaml(head);
}

export function readJson(text: string): FileFacts {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  if (root === undefined || errors.length > 0) throw new SyntaxError('not JSON');
  const collector = new Collector();
  walkJson(root, [], NONE, { to: collector, line: lineFinder(text) });
  return collector.facts();
}

function walkJson(
  node: JsonNode,
  chain: readonly Link[],
  siblings: ReadonlyMap<string, string>,
  walk: Walk<number>,
): void {
  const { to, line } = walk;
  if (chain.length > MAX_DEPTH) return;
  const children = node.children ?? [];
  if (node.type === 'array') {
    to.list({ chain, siblings }, children.map(itemOf), line(node.offset));
    for (const [index, child] of children.entries())
      walkJson(child, flagged(chain, children[index - 1]?.value), NONE, walk);
  } else if (node.type === 'object') {
    const pairs = children.flatMap(({ children: [key, value] = [] }) =>
      key === undefined || value === undefined ? [] : [{ key: String(key.value), value }],
    );
    const own = new Map(pairs.map(({ key, value }) => [key, value.children ? '' : String(value.value)]));
    for (const { key, value } of pairs) {
      to.key(key, line(node.offset), chain);
      walkJson(value, under(chain, key), own, walk);
    }
  } else if (node.value !== null && node.value !== undefined) {
    to.scalar(node.value, line(node.offset), chain, siblings);
  }
}

function itemOf(node: JsonNode): unknown {
  if (node.type !== 'object') return node.value ?? '';
  return Object.fromEntries(
    (node.children ?? []).flatMap(({ children: [key, value] = [] }) =>
      key === undefined ? [] : [[String(key.value), value?.type === 'object' ? itemOf(value) : value?.value]],
    ),
  );
}

/** TOML, read by a parser that keeps no places: a value's line is the first, from there on, that holds its key. */
export function readToml(text: string): FileFacts {
  const collector = new Collector();
  const lines = text.split('\n');
  let from = 0;
  const lineOf = (key: string): number => {
    const holds = (line: string): boolean =>
      new RegExp(`(^|[\\s.{,"'[])${literal(key)}["']?\\s*[=.\\]]`).test(line);
    const after = lines.findIndex((line, index) => index >= from && holds(line));
    const found = after === -1 ? lines.findIndex(holds) : after;
    if (found !== -1) from = found;
    return Math.max(found, 0) + 1;
  };
  const walk = (value: unknown, chain: readonly Link[], siblings: ReadonlyMap<string, string>): void => {
    if (chain.length > MAX_DEPTH) return;
    if (Array.isArray(value)) {
      const key = nearestKey(chain);
      to.list({ chain, siblings }, value, key === undefined ? 1 : lineOf(key));
      for (const item of value) walk(item, chain, NONE);
    } else if (isTable(value)) {
      const own = new Map(
        Object.entries(value).map(([key, one]) => [key, typeof one === 'object' ? '' : String(one)]),
      );
      for (const [key, one] of Object.entries(value)) walk(one, under(chain, key), own);
    } else to.scalar(value, lineOf(nearestKey(chain) ?? ''), chain, siblings);
  };
  const to = collector;
  walk(parseToml(text), [], NONE);
  return collector.facts();
}

/** `config.yaml: |` of a ConfigMap, `patch: |` of Kustomize, `values: |` of Argo CD: how the text at a key is read. */
export function fileReader(key: string): ((text: string) => FileFacts) | undefined {
  if (/^(?:patch|values)$|\.ya?ml$/i.test(key)) return readYaml;
  if (/\.toml$/i.test(key)) return readToml;
  return /\.(?:conf|ini|properties|env)$/i.test(key) ? readLines : undefined;
}

function isTable(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
