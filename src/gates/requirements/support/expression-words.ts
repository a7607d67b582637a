import { compact } from '../../../compact.ts';
import { omitUndefined } from '../../../omit-undefined.ts';
import { decide } from '../../../policy/cel.ts';
import { isByTier } from '../../../policy/names.ts';
import { sayTiers } from '../../../policy/tiers.ts';
import { code, type Prose, prose } from '../../../prose.ts';
import type { UndecidedExpression } from './expression-findings.ts';
import type { ExpressionRequirement } from './expression-schema.ts';
import type { FindingPlace } from './findings.ts';

/** `{documents.cfg.temperature}` in what the policy says is the value of that expression. */
export function fillExpressions(say: string, facts: Readonly<Record<string, unknown>>): string {
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
  facts: Readonly<Record<string, unknown>>,
): UndecidedExpression {
  const key = place === undefined ? undefined : /^No such key: (.+)$/.exec(because)?.[1];
  const said = say === undefined ? undefined : fillExpressions(say, facts);
  return {
    cel,
    because,
    ...omitUndefined({ say: said, key, path: key === undefined ? undefined : place?.path }),
  };
}

const SIDE: Readonly<Record<NonNullable<ExpressionRequirement['at']>, string>> = {
  base: 'as the target branch has the documents',
  head: 'as the change leaves the documents',
  both: 'on the target branch and as the change leaves the documents',
};

/** The expression itself, where its documents lie, and the values it is held against. */
export function behindTheWords({
  cel,
  say,
  each,
  documents,
  params,
  at,
  empty,
}: ExpressionRequirement): Prose {
  const more = compact([
    each !== undefined && prose`for each entry of ${code(each)}`,
    at !== undefined && prose`${SIDE[at]}`,
    empty !== undefined && prose`where there is none, nothing is asked (${code(`empty: ${empty}`)})`,
    ...Object.entries(documents).map(([name, path]) => prose`documents.${name} is ${code(path)}`),
    ...Object.entries(params ?? {}).map(
      ([name, value]) =>
        prose`params.${name} is ${isByTier(value) ? sayTiers(value) : JSON.stringify(value)}`,
    ),
  ]);
  const of = say === undefined ? prose`` : prose`“${say}” unless `;
  return prose`${of}${code(cel)}${more.flatMap((one) => prose`; ${one}`)}`;
}
