import { Environment } from '@marcbachmann/cel-js';

/** CEL as policies use it: every name may be there or not, and no expression is large. */
const environment = new Environment({
  unlistedVariablesAreDyn: true,
  limits: { maxAstNodes: 2000, maxDepth: 50 },
});

/** What is wrong with an expression before it meets any facts; undefined when it can be read. */
export function celProblem(cel: string): string | undefined {
  try {
    environment.parse(cel);
    return undefined;
  } catch (error) {
    return reason(error);
  }
}

export type Decided =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly because: string };

export function decide(cel: string, facts: Readonly<Record<string, unknown>>): Decided {
  try {
    return { ok: true, value: environment.evaluate(cel, { ...facts }) };
  } catch (error) {
    return { ok: false, because: reason(error) };
  }
}

function reason(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return (message.split('\n')[0] ?? message).slice(0, 200);
}
