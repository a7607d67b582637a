/** Asks once, however often it is asked, also while the first answer is still coming. */
export function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined;
  return () => {
    answer ??= ask();
    return answer;
  };
}

/**
 * Asks once for each key, also while its first answer is still coming; a failure is told again, not asked again.
 *
 * @param keyOf what is the same question; left out: only what is identical
 */
export function onceEach<Asked, Value>(
  ask: (asked: Asked) => Promise<Value>,
  keyOf: (asked: Asked) => unknown = (asked) => asked,
): (asked: Asked) => Promise<Value> {
  const answers = new Map<unknown, Promise<Value>>();
  return (asked) => {
    const key = keyOf(asked);
    const answer = answers.get(key) ?? ask(asked);
    answers.set(key, answer);
    return answer;
  };
}
