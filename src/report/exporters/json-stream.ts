/** Bytes in one piece, about: small enough to be let go, large enough to be worth a write. */
const PIECE = 1 << 18;
/** What stands above this depth is written member by member; what lies deeper is small. */
const DEEPEST = 4;

/**
 * `value` as `JSON.stringify` writes it, in pieces: what a package says of a hundred thousand decisions is never one text.
 *
 * @param plain makes plain values of others, such as a map
 */
export async function* streamedJson(
  value: unknown,
  plain: (value: unknown) => unknown = (one) => one,
): AsyncGenerator<Uint8Array> {
  let text = '';
  for (const part of parts(value, plain, 0)) {
    text += part;
    if (text.length < PIECE) continue;
    yield Buffer.from(text, 'utf8');
    text = '';
  }
  yield Buffer.from(`${text}\n`, 'utf8');
}

function* parts(value: unknown, plain: (value: unknown) => unknown, depth: number): Generator<string> {
  const own = plain(value);
  if (Array.isArray(own) && depth < DEEPEST) {
    yield '[';
    for (const [index, one] of own.entries()) {
      if (index > 0) yield ',';
      yield* parts(one, plain, depth + 1);
    }
    yield ']';
    return;
  }
  if (
    typeof own === 'object' &&
    own !== null &&
    !Array.isArray(own) &&
    depth < DEEPEST &&
    !('toJSON' in own)
  ) {
    yield '{';
    let first = true;
    for (const [key, one] of Object.entries(own)) {
      if (one === undefined || typeof one === 'function') continue;
      yield `${first ? '' : ','}${JSON.stringify(key)}:`;
      first = false;
      yield* parts(one, plain, depth + 1);
    }
    yield '}';
    return;
  }
  // What is no value of JSON is null in a list.
  yield JSON.stringify(own, (_, inner: unknown) => plain(inner)) ?? 'null';
}
