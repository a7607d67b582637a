import { defined } from '../../../defined.ts';
import { decide } from '../../../policy/cel.ts';
import type { Undecided } from './expression-findings.ts';
import type { FindingPlace } from './findings.ts';

/** `{documents.cfg.temperature}` in what the policy says is the value of that expression. */
export function filled(say: string, facts: Readonly<Record<string, unknown>>): string {
  return say.replace(/\{([^{}]{1,200})\}/g, (_, cel: string) => {
    const decided = decide(cel, facts);
    return decided.ok ? inWords(decided.value) : 'unknown';
  });
}

function inWords(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value))
    return value.length === 0 ? 'nothing' : value.slice(0, 10).map(inWords).join(', ');
  if (value instanceof Date) return value.toISOString().replace(/T00:00:00\.000Z$/, '');
  return typeof value === 'object' ? 'several values' : String(value).slice(0, 200);
}

/** What a document does not say is called by its key: the commonest error. */
export function undecidedBecause(
  { cel, say }: { readonly cel: string; readonly say: string | undefined },
  because: string,
  place: FindingPlace | undefined,
): Undecided {
  const key = place === undefined ? undefined : /^No such key: (.+)$/.exec(because)?.[1];
  const said = say?.replace(/\{[^{}]{1,200}\}/g, 'unknown');
  return { cel, because, ...defined({ say: said, key, path: key === undefined ? undefined : place?.path }) };
}
