import { isDeepStrictEqual } from 'node:util';
import { compact } from '../../compact.ts';
import { countOf } from '../../count-of.ts';
import type { LocatedDocument } from '../../documents/yaml.ts';
import { omitUndefined } from '../../omit-undefined.ts';
import { describeApprover, parseApprover } from '../../policy/approvers.ts';
import type { Risks as RisksFile } from '../../policy/generated/policy-file.ts';
import type { Approver } from '../../policy/policy.ts';
import {
  atTier,
  type ByTier,
  byTier,
  byTiers,
  lessAtTier,
  sayTiers,
  valueAtTier,
} from '../../policy/tiers.ts';
import { code, list, type Prose, prose, words } from '../../prose.ts';
import type { RiskTier } from '../../terms.ts';
import { type GateApplication, tierOf, tierToLand } from '../subject.ts';
import { type Acceptance, acceptanceGaps } from './support/acceptance.ts';
import { assessedContent } from './support/assessed.ts';
import { emptyAllowed, type MayBeEmpty } from './support/empty-allowed.ts';
import type { Gap } from './support/gap.ts';
import { defineRequirement } from './support/kind.ts';
import { outcome } from './support/outcome.ts';
import { peopleSchema } from './support/people-schema.ts';
import { type DocumentAt, openValues, valueAt, valuesAt } from './support/read-document.ts';
import { catalogue, make } from './support/risk-findings.ts';

/** From which residual score a system is of a tier, when the policy names no other. */
const TIERS: readonly (readonly [RiskTier, number])[] = [
  ['unacceptable', 20],
  ['high', 12],
  ['limited', 5],
  ['minimal', 1],
];
const ORDER: readonly RiskTier[] = ['minimal', 'limited', 'high', 'unacceptable'];

interface Rated {
  readonly likelihood: number;
  readonly impact: number;
}

interface Risk extends Rated, Acceptance {
  /** Where it stands in the list. */
  readonly index: number;
  readonly title: string;
  readonly treatment?: string;
  readonly measures?: readonly string[];
  readonly residual?: Rated;
}

/** Of 25. */
const LIMIT = 12;

/** A tier that is left out has the default, or what holds below it where that is less. */
function everywhere(limit: ByTier<number>): Readonly<Record<RiskTier, number>> {
  return byTiers((tier) => valueAtTier(limit, tier) ?? Math.min(atTier(limit, tier) ?? LIMIT, LIMIT));
}

interface RisksRequirement extends MayBeEmpty {
  readonly kind: 'risks';
  readonly path: string;
  /** Likelihood × impact that needs treatment when it is exceeded, 1–25. */
  readonly limit: ByTier<number>;
  /** Who may accept a risk; absent: the owner, the role `risk` and the governance role. */
  readonly accept?: readonly Approver[];
}

/** Every risk above the limit is treated, what stays is accepted by somebody, and the register says so. */
export const risks = defineRequirement<RisksRequirement, RisksFile>({
  kind: 'risks',
  schema: {
    description:
      "Every risk above the limit is treated, what stays is accepted by somebody, and the register's tier agrees.",
    type: 'object',
    additionalProperties: false,
    required: ['path'],
    properties: {
      path: { $ref: '#/$defs/path' },
      limit: byTier(
        {
          description: 'Likelihood × impact that is still acceptable. Default 12.',
          type: 'integer',
          minimum: 1,
          maximum: 25,
          examples: [12],
        },
        'has the default',
      ),
      empty: emptyAllowed('The list of risks'),
      accept: peopleSchema(
        'Who may accept a risk that stays: `owner`, `role:NAME`, `@login`. Default: the owner, the role `risk`, and the governance role.',
      ),
    },
  },
  needsChange: 'no',
  fulfilledBy: () => 'author',
  parse: ({ accept, ...file }) => ({
    kind: 'risks',
    limit: LIMIT,
    ...file,
    ...omitUndefined({ accept: accept?.map(parseApprover) }),
  }),
  documents: ({ path }) => [path],
  describe: ({ path, limit, accept }) =>
    prose`${code(path)} (risks above ${sayTiers(everywhere(limit))} treated, what stays accepted by ${
      accept === undefined
        ? prose`the owner, role risk or the governance role`
        : list(
            accept.map((one) => words(describeApprover(one))),
            'or',
          )
    })`,
  weaker: lessOfRisks,

  findings: catalogue,

  judge({ path, limit: limits, accept, empty }, asked, context) {
    const limit = everywhere(limits)[tierOf(asked.subject)];
    const opened = openValues(path, asked, context);
    if (!opened.ok) return opened.outcome;
    const { document } = opened;
    const found = risksOf(document);
    const of: DocumentAt = { path: opened.path, document };
    const gaps = [
      ...(empty === undefined ? noRisks(of) : []),
      ...found.flatMap((risk) => riskGaps(risk, limit, of)),
      ...acceptanceGaps({ accepted: found.filter(isAccepted), accept }, of, asked, context),
      ...avoided(found, asked, of),
      ...lowerThanDerived(found, asked, of),
      ...assessedContent(of, context),
    ];
    return outcome(gaps, prose`${countOf(found.length, 'risk')}, none above ${limit} is left untreated`);
  },
});

function noRisks({ path, document }: DocumentAt): readonly Gap[] {
  if (valuesAt(document.value, 'risks[]').length > 0) return [];
  return [make['no-entries']({ path }, { path, position: document.at(['risks']) })];
}

/** As far as they have numbers; what is missing is for the schema to say. */
function risksOf(document: LocatedDocument): readonly Risk[] {
  const { risks: list } = (document.value ?? {}) as { readonly risks?: unknown };
  if (!Array.isArray(list)) return [];
  return list.flatMap((one: unknown, index): readonly Risk[] => (isRisk(one) ? [{ ...one, index }] : []));
}

function isRisk(value: unknown): value is Omit<Risk, 'index'> {
  return isRated(value);
}

function isRated(value: unknown): value is Rated {
  if (typeof value !== 'object' || value === null) return false;
  const { likelihood, impact } = value as Partial<Rated>;
  return typeof likelihood === 'number' && typeof impact === 'number';
}

/** A residual risk is there, and its numbers are not. */
function isOpen({ residual }: Pick<Risk, 'residual'>): boolean {
  return residual !== undefined && !isRated(residual);
}

function score({ likelihood, impact }: Rated): number {
  return likelihood * impact;
}

function riskGaps(risk: Risk, limit: number, { path, document }: DocumentAt): readonly Gap[] {
  const at = (key: string) => ({ path, position: document.at(['risks', risk.index, key]) });
  const inherent = score(risk);
  const residual = isRated(risk.residual) ? score(risk.residual) : undefined;
  const accepted = isAccepted(risk);
  const named = { risk: String(risk.id), title: String(risk.title) };
  const scored = { ...named, likelihood: risk.likelihood, impact: risk.impact, limit };
  const gaps: Gap[] = [];
  // What cannot be read as a number is not to be judged by the number that it lowers.
  if (isOpen(risk)) return [make['residual-missing'](scored, at('residual'))];
  if (inherent > limit && risk.treatment === undefined) gaps.push(make.untreated(scored, at('likelihood')));
  if (inherent > limit && residual === undefined) gaps.push(make['residual-missing'](scored, at('residual')));
  if (residual !== undefined && residual > inherent)
    gaps.push(make['residual-larger']({ ...named, residual }, at('residual')));
  const stays = residual ?? inherent;
  if (stays > limit && !(accepted && signed(risk)))
    gaps.push(make['not-accepted']({ ...named, score: stays, limit }, at('residual')));
  if (accepted && !signed(risk)) gaps.push(make['accepted-unsigned'](named, at('treatment')));
  if (risk.treatment === 'mitigate' && (risk.measures ?? []).length === 0)
    gaps.push(make['no-measures'](named, at('treatment')));
  return gaps;
}

/** A risk is avoided by not doing what carries it; and the short form is for a system without much of any. */
function avoided(
  found: readonly Risk[],
  { subject }: GateApplication,
  { path, document }: DocumentAt,
): readonly Gap[] {
  const { system } = subject;
  const live = system?.head?.stage === 'operation' || system?.head?.stage === 'deployment';
  const still = live ? found.filter(({ treatment }) => treatment === 'avoid') : [];
  const short = valueAt(document.value, 'form') === 'short' && system?.risk !== 'minimal';
  return compact([
    ...still.map((risk) =>
      make['avoided-in-operation'](
        { risk: String(risk.id), title: String(risk.title) },
        { path, position: document.at(['risks', risk.index, 'treatment']) },
      ),
    ),
    short &&
      make['short-form'](
        { registered: system?.risk ?? 'nothing' },
        { path, position: document.at(['form']) },
      ),
  ]);
}

function isAccepted({ treatment }: Risk): boolean {
  return treatment === 'accept';
}

function signed(risk: Risk): boolean {
  return [risk.rationale, risk['accepted-by']].every(
    (text) => typeof text === 'string' && text.trim() !== '',
  );
}

/** The register must not call a system safer than its own assessment does. */
function lowerThanDerived(
  found: readonly Risk[],
  { subject }: GateApplication,
  { path }: DocumentAt,
): readonly Gap[] {
  const { system } = subject;
  const registered = tierToLand(subject);
  if (system === undefined || registered === undefined || found.length === 0 || found.some(isOpen)) return [];
  const worst = Math.max(...found.map((risk) => score(isRated(risk.residual) ? risk.residual : risk)));
  const derived = TIERS.find(([, from]) => worst >= from)?.[0] ?? 'minimal';
  if (ORDER.indexOf(registered) >= ORDER.indexOf(derived)) return [];
  const parameters = { worst, derived, registered, folder: system.folder };
  return [make['tier-too-low'](parameters, { path })];
}

function lessOfRisks(before: RisksRequirement, after: RisksRequirement): readonly Prose[] | undefined {
  if (before.path !== after.path) return undefined;
  const may = before.accept ?? [];
  const added = (after.accept ?? []).filter((one) => !may.some((other) => isDeepStrictEqual(one, other)));
  return compact([
    ...(lessAtTier(everywhere(before.limit), everywhere(after.limit), (was, is) => is > was)
      ? [prose`limit of risks: ${sayTiers(before.limit)} → ${sayTiers(after.limit)}`]
      : []),
    added.length > 0 && prose`${list(added.map((one) => words(describeApprover(one))))} may accept risks too`,
    before.empty === undefined && after.empty !== undefined && prose`there may be no risks`,
    before.accept !== undefined &&
      after.accept === undefined &&
      prose`who may accept risks is no longer said`,
  ]);
}
