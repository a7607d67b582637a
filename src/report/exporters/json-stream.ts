/** Bytes in one piece, about: small enough to be let go, large enough to be worth a write. */
const PIECE = 1 << 16;
/** A list of more is written member by member, wherever it lies; what holds no such list is written as a whole. */
const MANY = 50;

export interface StreamOptions {
  /** Makes plain values of others, such as a map. */
  readonly plain?: (value: unknown) => unknown;
  /** Spaces of one level, as of `JSON.stringify`; 0: everything on one line. */
  readonly indent?: number;
}

/**
 * `value` as `JSON.stringify` writes it, in pieces: what a package says of a hundred thousand decisions is never one text.
 * An iterable that is not a list (of a generator) is written as one, and asked for its members only when they are written.
 */
export async function* streamedJson(value: unknown, options: StreamOptions = {}): AsyncGenerator<Uint8Array> {
  const { plain = (one) => one, indent = 0 } = options;
  const writer = { plain, indent };
  let text = '';
  for (const part of parts(value, writer, 0)) {
    text += part;
    if (text.length < PIECE) continue;
    yield Buffer.from(text, 'utf8');
    text = '';
  }
  yield Buffer.from(`${text}\n`, 'utf8');
}

type Writer = Required<StreamOptions>;

function* parts(value: unknown, writer: Writer, level: number): Generator<string> {
  const own = writer.plain(value);
  if (!isOpened(own, writer)) {
    yield whole(own, writer, level);
    return;
  }
  if (isIterable(own)) yield* members(own, writer, level);
  else yield* entries(own, writer, level);
}

function* members(list: Iterable<unknown>, writer: Writer, level: number): Generator<string> {
  let before = `[${lineBreak(writer, level + 1)}`;
  let none = true;
  for (const one of list) {
    none = false;
    yield before;
    yield* parts(one, writer, level + 1);
    before = `,${lineBreak(writer, level + 1)}`;
  }
  yield none ? '[]' : `${lineBreak(writer, level)}]`;
}

function* entries(object: object, writer: Writer, level: number): Generator<string> {
  let before = `{${lineBreak(writer, level + 1)}`;
  for (const [key, one] of Object.entries(object)) {
    if (one === undefined || typeof one === 'function') continue;
    yield `${before}${JSON.stringify(key)}:${writer.indent === 0 ? '' : ' '}`;
    yield* parts(one, writer, level + 1);
    before = `,${lineBreak(writer, level + 1)}`;
  }
  // Something in it is the reason why it is opened, so it is not empty.
  yield `${lineBreak(writer, level)}}`;
}

/** What is not a value of JSON is null in a list. A replacer would be called for every key: nothing that needs one comes here. */
function whole(value: unknown, { indent }: Writer, level: number): string {
  const text = JSON.stringify(value, undefined, indent) ?? 'null';
  return indent === 0 || level === 0 ? text : text.replaceAll('\n', `\n${' '.repeat(indent * level)}`);
}

function lineBreak({ indent }: Writer, level: number): string {
  return indent === 0 ? '' : `\n${' '.repeat(indent * level)}`;
}

/** Whether it is written member by member: a list of many, one that is made as it is written, or what is to be made plain lies in it. */
function isOpened(value: unknown, { plain }: Writer): value is object {
  const within = (one: unknown): boolean => {
    if (typeof one !== 'object' || one === null) return false;
    if (plain(one) !== one) return true;
    if (Array.isArray(one)) return one.length > MANY || one.some(within);
    if (isIterable(one)) return true;
    if ('toJSON' in one) return false;
    for (const key in one) {
      // Most values are texts and numbers: they are told without a call.
      const inner: unknown = Reflect.get(one, key);
      if (typeof inner === 'object' && inner !== null && within(inner)) return true;
    }
    return false;
  };
  return within(value);
}

function isIterable(value: object): value is Iterable<unknown> {
  return Symbol.iterator in value;
}
