import { type Fields, fields, items, textOf } from '../documents/fields.ts';
import type { SystemId } from '../ids.ts';
import { omitUndefined } from '../omit-undefined.ts';
import type { PackageDocument } from './documents.ts';

/** One line of the risk register: a risk of one system, as its assessment has it. */
export interface RiskRow {
  readonly system: SystemId;
  readonly id: string;
  readonly title: string;
  readonly threat: string;
  readonly asset: string;
  readonly treatment: string;
  readonly measures: readonly string[];
  /** Before and after treatment; a number that is missing or out of 1 to 5 leaves it out. */
  readonly inherent?: Rating;
  readonly residual?: Rating;
  /** The treatment plan: who, by when, how far, by which controls of Annex A. */
  readonly plan: readonly string[];
  readonly acceptedBy?: string;
  readonly rationale?: string;
}

export interface Rating {
  /** 1 rare … 5 almost certain. */
  readonly likelihood: number;
  /** 1 negligible … 5 severe. */
  readonly impact: number;
}

/** One row of an impact assessment. */
export interface ImpactRow {
  readonly system: SystemId;
  readonly area: string;
  readonly impact: string;
  readonly severity: string;
  readonly measures: readonly string[];
}

/** What the impact assessment of a system came to. */
export interface ImpactDecision {
  readonly system: SystemId;
  readonly decision?: string;
  readonly conclusion?: string;
}

/** The risk register: every risk of every assessment that may be shown, the gravest first. */
export function riskRegister(documents: readonly PackageDocument[]): readonly RiskRow[] {
  const planned = new Map(
    contents(documents, 'treatment-plan').flatMap(({ system, values }) =>
      items(values.treatments)
        .map(fields)
        .map((one) => [`${system} ${textOf(one.risk)}`, one] as const),
    ),
  );
  const rows = contents(documents, 'risk-assessment').flatMap(({ system, values }) =>
    items(values.risks)
      .map(fields)
      .map((risk): RiskRow => {
        const [inherent, residual] = [ratingOf(risk), ratingOf(fields(risk.residual))];
        const treatment = planned.get(`${system} ${textOf(risk.id)}`) ?? {};
        const acceptedBy = textOf(risk['accepted-by']) ?? textOf(fields(treatment.residual)['accepted-by']);
        const rationale = textOf(risk.rationale);
        return {
          system,
          id: textOf(risk.id) ?? '?',
          title: textOf(risk.title) ?? '',
          threat: textOf(risk.threat) ?? '',
          asset: textOf(risk.asset) ?? '',
          treatment: textOf(risk.treatment) ?? '',
          measures: items(risk.measures).map(measureOf),
          plan: [
            ...planOf({ ...risk, ...omitUndefined({ owner: textOf(treatment.owner) }) }),
            ...stepsOf(treatment),
          ],
          ...omitUndefined({ inherent, residual, acceptedBy, rationale }),
        };
      }),
  );
  return rows.sort((a, b) => gravity(b) - gravity(a) || score(b.inherent) - score(a.inherent));
}

export function impactTable(documents: readonly PackageDocument[]): readonly ImpactRow[] {
  return contents(documents, 'impact-assessment').flatMap(({ system, values }) =>
    Object.entries(fields(values.impacts)).map(([area, value]): ImpactRow => {
      const { impact, severity, measures } = fields(value);
      return {
        system,
        area,
        impact: textOf(impact) ?? '',
        severity: textOf(severity) ?? '',
        measures: items(measures).map(measureOf),
      };
    }),
  );
}

export function impactDecisions(documents: readonly PackageDocument[]): readonly ImpactDecision[] {
  return contents(documents, 'impact-assessment').map(({ system, values }) => ({
    system,
    ...omitUndefined({ decision: textOf(values.decision), conclusion: textOf(values.conclusion) }),
  }));
}

/** Assessments of which the pages tell nothing: how many risks and impacts there are is not known then. */
export function hiddenAssessments(documents: readonly PackageDocument[]): readonly PackageDocument[] {
  return documents.filter(
    (one) =>
      one.system !== undefined &&
      one.content?.kind !== 'values' &&
      (isA(one, 'risk-assessment') || isA(one, 'impact-assessment')),
  );
}

/** Until a level after treatment is given, a risk is as grave as before: graver than any that is rated. */
function gravity({ inherent, residual }: RiskRow): number {
  return residual === undefined ? 100 + score(inherent) : score(residual);
}

export function score(rating: Rating | undefined): number {
  return rating === undefined ? 0 : rating.likelihood * rating.impact;
}

function planOf({ owner, due, state, controls }: Fields): readonly string[] {
  const by = items(controls).flatMap((control) => textOf(control) ?? []);
  const said = [
    textOf(owner) === undefined ? undefined : `owner @${textOf(owner)?.replace(/^@/, '')}`,
    textOf(due) === undefined ? undefined : `due ${textOf(due)}`,
    textOf(state)?.replaceAll('-', ' '),
    by.length === 0 ? undefined : by.join(', '),
  ];
  return said.flatMap((one) => one ?? []);
}

/** The measures of the treatment plan: what, by which control, who, until when, how far. */
function stepsOf(treatment: Fields): readonly string[] {
  return items(treatment.measures)
    .map(fields)
    .map(({ measure, control, owner, due, state, done }) => {
      const said = [
        textOf(control),
        textOf(owner) === undefined ? undefined : `@${textOf(owner)?.replace(/^@/, '')}`,
        textOf(due) === undefined ? undefined : `due ${textOf(due)}`,
        textOf(done) === undefined ? textOf(state)?.replaceAll('-', ' ') : `done ${textOf(done)}`,
      ];
      return `${textOf(measure) ?? '?'} (${said.flatMap((one) => one ?? []).join(', ')})`;
    });
}

/** A measure is a sentence, or says who does it by when. */
function measureOf(value: unknown): string {
  if (typeof value === 'string') return value;
  return Object.entries(fields(value))
    .map(([key, inner]) => `${key}: ${[inner].flat().join(', ')}`)
    .join('; ');
}

function ratingOf({ likelihood, impact }: Fields): Rating | undefined {
  return isGrade(likelihood) && isGrade(impact) ? { likelihood, impact } : undefined;
}

function isGrade(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 5;
}

function contents(documents: readonly PackageDocument[], kind: string) {
  return documents.flatMap((one) =>
    one.system !== undefined && isA(one, kind) && one.content?.kind === 'values'
      ? [{ system: one.system, values: fields(one.content.value) }]
      : [],
  );
}

/** By the schema that the policy reads it by; without one, by the name of the template. */
function isA({ path, schema }: PackageDocument, kind: string): boolean {
  return schema === undefined ? path.endsWith(`/${kind}.yml`) : schema === kind;
}
