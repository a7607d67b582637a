import { fields, isMapping, items } from '../../documents/fields.ts';
import { omitUndefined } from '../../omit-undefined.ts';
import { parsePinned } from '../../policy/pinned-file.ts';
import { type Prose, plain } from '../../prose.ts';
import { fileUrl } from '../../reporters/links.ts';
import type { Level } from '../../terms.ts';
import { allGaps } from '../exporters/gaps.ts';
import { STATUSES } from '../labels.ts';
import type { Tally } from '../measures/model.ts';
import type { PolicyReport, ReportModel, Status } from '../model.ts';
import type { Governance, OrganisationGap, OrganisationSystem } from './model.ts';

/** The systems, gaps and statuses of one repository. */
export interface Register {
  readonly repository: string;
  readonly commit: string;
  readonly systems: readonly OrganisationSystem[];
  readonly gaps: readonly OrganisationGap[];
  /** How each control stands, by its id; absent: an export that does not say it of the whole repository. */
  readonly statuses?: ReadonlyMap<string, Status>;
  /** Its scorecard: what each metric counted. */
  readonly figures: ReadonlyMap<string, Pick<Tally, 'numerator' | 'denominator'>>;
  /** Repositories whose files its policy extends, `owner/name`. */
  readonly extended: readonly string[];
  /** What it holds for the whole organisation; absent: an export does not say. */
  readonly governance?: Governance;
}

/** Exports of older versions say neither what they are about nor what their policy is made of. */
interface RegisterSource extends Pick<ReportModel, 'repository' | 'commit' | 'systems' | 'controls'> {
  readonly scope?: Partial<ReportModel['scope']>;
  readonly policy?: Partial<Pick<PolicyReport, 'texts'>>;
  readonly scorecard?: unknown;
}

export function registerOf(model: RegisterSource, team: string): Register {
  const { name: repository, site } = model.repository;
  return {
    repository,
    commit: model.commit,
    systems: model.systems.map(({ id, name, owner, risk, stage, gaps }) => ({
      team,
      repository,
      system: id,
      name,
      ...omitUndefined({ owner, risk, stage }),
      gaps: gaps.length,
    })),
    gaps: allGaps(model).map(({ system, gate, level, path, line, message, remedy }) => ({
      team,
      repository,
      ...omitUndefined({ system }),
      gate,
      level,
      ...omitUndefined({
        path,
        line,
        url: path === undefined || site === undefined ? undefined : fileUrl(site, model.commit, path, line),
      }),
      message: plain(message),
      remedy: plain(remedy),
    })),
    ...omitUndefined({ statuses: statusesOf(model) }),
    figures: figuresOf(model),
    extended: (model.policy?.texts ?? []).flatMap(({ from }) => {
      const pinned = parsePinned(from);
      return pinned === undefined ? [] : [`${pinned.owner}/${pinned.repo}`];
    }),
  };
}

/** A report of one system says how controls stand for it, not for its repository. */
function statusesOf({ scope, controls }: RegisterSource): Register['statuses'] {
  if (scope === undefined || scope.system !== undefined) return undefined;
  return new Map(
    controls.flatMap(({ id, status }) => {
      const known = STATUSES.find((one) => one === status);
      return known === undefined ? [] : [[id, known] as const];
    }),
  );
}

function figuresOf({ scope, scorecard }: RegisterSource): Register['figures'] {
  const metrics =
    scope?.system === undefined ? items(scorecard).flatMap((one) => items(fields(one).metrics)) : [];
  return new Map(
    metrics
      .map(fields)
      .flatMap(({ metric, numerator, denominator }) =>
        typeof metric === 'string' && typeof numerator === 'number' && typeof denominator === 'number'
          ? [[metric, { numerator, denominator }] as const]
          : [],
      ),
  );
}

/** Whether `value` is a `report.json` as far as a register is read from it: other versions may hold more. */
export function isReport(value: unknown): value is RegisterSource {
  if (!isMapping(value) || !isMapping(value.repository) || typeof value.repository.name !== 'string')
    return false;
  const { commit, systems, controls, scope, policy } = value;
  if (value.repository.site !== undefined && !isSite(value.repository.site)) return false;
  return (
    typeof commit === 'string' &&
    (scope === undefined || isMapping(scope)) &&
    (policy === undefined || (isMapping(policy) && isTexts(policy.texts))) &&
    Array.isArray(systems) &&
    systems.every(isSystem) &&
    Array.isArray(controls) &&
    controls.every((one: unknown) => isMapping(one) && isGaps(one.gaps))
  );
}

function isTexts(value: unknown): boolean {
  if (value === undefined) return true;
  return (
    Array.isArray(value) && value.every((one: unknown) => isMapping(one) && typeof one.from === 'string')
  );
}

/** A link of a page leads there: nothing that a browser would run. */
function isSite(value: unknown): boolean {
  if (!isMapping(value)) return false;
  const { serverUrl, repository } = value;
  return typeof serverUrl === 'string' && /^https?:\/\//.test(serverUrl) && typeof repository === 'string';
}

function isSystem(value: unknown): boolean {
  if (!isMapping(value) || typeof value.id !== 'string' || typeof value.name !== 'string') return false;
  const { owner, risk, stage, gaps } = value;
  return [owner, risk, stage].every((one) => one === undefined || typeof one === 'string') && isGaps(gaps);
}

const LEVELS: readonly Level[] = ['failure', 'warning', 'notice'];

function isGaps(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.every(
      (one: unknown) =>
        isMapping(one) &&
        typeof one.gate === 'string' &&
        LEVELS.some((level) => level === one.level) &&
        isProse(one.message) &&
        isProse(one.remedy) &&
        ['system', 'path'].every((key) => one[key] === undefined || typeof one[key] === 'string') &&
        (one.line === undefined || typeof one.line === 'number'),
    )
  );
}

function isProse(value: unknown): value is Prose {
  return (
    Array.isArray(value) &&
    value.every(
      (one: unknown) => isMapping(one) && typeof one.kind === 'string' && typeof one.text === 'string',
    )
  );
}
