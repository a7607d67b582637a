import { type EvalResult, readEvalResult } from '../../documents/eval-results/index.ts';
import { isNamed } from '../../documents/eval-results/result.ts';
import { type ModelIndexResult, modelIndexClaims } from '../../documents/model-index.ts';
import type { ModelIndex as ModelIndexFile } from '../../policy/generated/policy-file.ts';
import { anyDifference } from '../../policy/kinds.ts';
import { code, list, prose } from '../../prose.ts';
import type { GateApplication } from '../subject.ts';
import { emptyAllowed, fillOrAllow, type MayBeEmpty, sayEmpty } from './support/empty-allowed.ts';
import type { FindingPlace } from './support/findings.ts';
import { defineFindings, type Texts } from './support/findings.ts';
import type { Gap } from './support/gap.ts';
import type { Context } from './support/kind.ts';
import { defineRequirement } from './support/kind.ts';
import { outcome } from './support/outcome.ts';
import { openDocument, openValues } from './support/read-document.ts';

interface ModelIndexRequirement extends MayBeEmpty {
  readonly kind: 'model-index';
  /** A model card. */
  readonly path: string;
  readonly results: readonly string[];
}

interface Claimed {
  readonly metric: string;
  readonly value: number;
}

const REMEDY = prose`copy the number from the results, or commit the results it comes from`;

const { make, catalogue } = defineFindings('claim', {
  none: {
    about: 'A model card has no numbers, and the policy requires them.',
    words: ({ path }: Texts<'path'>) => ({
      message: prose`${code(path)} claims no numbers: there is nothing to judge`,
      remedy: fillOrAllow(prose`write the numbers of the results under ${code('model-index')}`),
    }),
  },
  'no-number': {
    about: 'A model card gives a value that is not a number.',
    words: ({ metric }: Texts<'metric'>) => ({
      message: prose`${code(metric)} in the card is not a number that can be compared`,
      remedy: REMEDY,
    }),
  },
  unproven: {
    about: 'A model card claims a number that no committed result gives.',
    words: ({ metric, value }: Claimed) => ({
      message: prose`${code(metric)} is ${value} in the card; no committed result gives it`,
      remedy: REMEDY,
    }),
  },
  different: {
    about: 'A number in a model card differs from the one in the results.',
    words: ({ metric, value, found }: Claimed & { readonly found: readonly string[] }) => ({
      message: prose`${code(metric)} is ${value} in the card and ${found.join(', ')} in the results`,
      remedy: REMEDY,
    }),
  },
});

/**
 * The numbers in a card's `model-index` are those of the committed results: the same value, as exactly as the card
 * writes it, as a share or in per cent. A card may claim nothing where the policy allows it.
 */
export const modelIndex = defineRequirement<ModelIndexRequirement, ModelIndexFile>({
  kind: 'model-index',
  schema: {
    description: "The numbers in a model card's `model-index` are those of the committed results.",
    type: 'object',
    additionalProperties: false,
    required: ['path', 'results'],
    properties: {
      path: { $ref: '#/$defs/path' },
      results: {
        description: 'Where the results lie.',
        type: 'array',
        minItems: 1,
        items: { $ref: '#/$defs/path' },
      },
      empty: emptyAllowed('The `model-index` of the card'),
    },
  },
  needsChange: 'no',
  fulfilledBy: () => 'author',
  parse: (file) => ({ kind: 'model-index', ...file }),
  documents: ({ path, results }) => [path, ...results],
  describe: ({ path, results, ...rest }) =>
    prose`the numbers of ${code(path)} as in ${list(results.map(code))}${sayEmpty(rest)}`,
  weaker: anyDifference((before, after) => before.path === after.path),

  findings: catalogue,

  judge(requirement, asked, context) {
    const card = openValues(requirement.path, asked, context);
    if (!card.ok) return card.outcome;
    const claims = modelIndexClaims(card.document.value);
    if (claims.length === 0) {
      const at = { path: card.path, position: card.document.at(['model-index']) };
      const gaps = requirement.empty === undefined ? [make.none({ path: card.path }, at)] : [];
      return outcome(gaps, prose`${code(card.path)} claims no numbers`);
    }
    const results = resultsOf(requirement, asked, context);
    const gaps = claims.flatMap((claim): readonly Gap[] => {
      const at = { path: card.path, position: card.document.at(claim.at) };
      return disagreements(claim, results, at);
    });
    return outcome(gaps, prose`${claims.length} numbers of ${code(card.path)} are those of the results`);
  },
});

/** Results that cannot be read give no numbers: then the card's are not shown, which is a gap. */
function resultsOf(
  { results }: ModelIndexRequirement,
  asked: GateApplication,
  context: Context,
): readonly EvalResult[] {
  return results.flatMap((path) => {
    const opened = openDocument(path, asked, context);
    const reading = opened.ok ? readEvalResult(opened.path, opened.document) : undefined;
    return reading?.ok === true ? [reading.result] : [];
  });
}

/** The most exact name that a result has decides. */
function disagreements(
  { names, value }: ModelIndexResult,
  results: readonly EvalResult[],
  at: FindingPlace,
): readonly Gap[] {
  const [first = ''] = names;
  if (value === undefined) return [make['no-number']({ metric: first }, at)];
  const metrics = results.flatMap((result) => result.metrics).filter(({ group }) => group === undefined);
  const name = names.find((one) => metrics.some((metric) => isNamed(metric, one)));
  if (name === undefined) return [make.unproven({ metric: first, value }, at)];
  const found = metrics.filter((metric) => isNamed(metric, name)).map((metric) => metric.value);
  if (found.some((one) => agrees(value, one))) return [];
  return [make.different({ metric: first, value, found: found.map(String) }, at)];
}

/** Whether the card says what the result is: rounded as the card rounds, but by no more than a hundredth of it. */
function agrees(claimed: number, result: number): boolean {
  // One of them in per cent, the other as a share.
  if (claimed > 1 && result >= 0 && result <= 1) return close(claimed, result * 100);
  if (result > 1 && claimed >= 0 && claimed <= 1) return close(claimed * 100, result);
  return close(claimed, result);
}

function close(claimed: number, exact: number): boolean {
  const digits = /\.(\d+)$/.exec(String(claimed))?.[1]?.length ?? 0;
  return Math.abs(claimed - exact) <= Math.min(0.5 * 10 ** -digits, Math.abs(exact) / 100) + 1e-9;
}
