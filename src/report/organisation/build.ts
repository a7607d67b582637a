import { omitUndefined } from '../../omit-undefined.ts';
import type { Coverage } from '../model.ts';
import type { Month } from '../oversight-model.ts';
import type { Period } from '../scope.ts';
import type { ControlRow } from '../tables.ts';
import { type Figures, NO_OVERSIGHT } from './figures.ts';
import type { LedgerState, OrganisationReport, OwnRepository, TeamReport } from './model.ts';
import { objectivesAcross } from './objectives.ts';
import { ownRepository } from './own.ts';
import type { Register } from './register.ts';
import { organisationStatement } from './statement.ts';

export interface OrganisationFacts {
  readonly name: string;
  /** Name of the repository that holds the organisation's own documents, as somebody gave it. */
  readonly own?: string;
  readonly controls: readonly ControlRow[];
  readonly madeAt: string;
  readonly version: string;
  readonly period: Period;
  readonly repositories: readonly {
    readonly team: string;
    readonly register: Register;
    readonly ledger: LedgerState;
  }[];
  readonly figures: Figures;
}

/** Throws `bad-input` when the organisation's own repository is none of the list. */
export function buildOrganisation(facts: OrganisationFacts): OrganisationReport {
  const { name, madeAt, version, period, repositories, figures } = facts;
  const registers = repositories.map(({ register }) => register);
  const own = ownRepository(facts.own, registers);
  const teams = [...Map.groupBy(repositories, ({ team }) => team)].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    name,
    madeAt,
    version,
    period,
    repositories: repositories.map(({ team, register: { repository, commit }, ledger }) => ({
      team,
      repository,
      commit,
      ledger,
    })),
    teams: teams.map(([team, own]): TeamReport => {
      const systems = own.flatMap(({ register }) => register.systems);
      const gaps = own.flatMap(({ register }) => register.gaps);
      return {
        team,
        repositories: own.length,
        systems: systems.length,
        systemsWithGaps: systems.filter((one) => one.gaps > 0).length,
        gaps: gaps.length,
        failures: gaps.filter(({ level }) => level === 'failure').length,
        oversight: figures.byTeam.get(team) ?? NO_OVERSIGHT,
        ledgers: counting(own),
      };
    }),
    systems: repositories.flatMap(({ register }) => register.systems),
    gaps: repositories.flatMap(({ register }) => register.gaps),
    oversight: figures.all,
    ledgers: counting(repositories),
    months: everyMonth(period, figures.months),
    ...omitUndefined({ own: own === undefined ? undefined : ownReport(own, registers) }),
    statement: organisationStatement(facts.controls, own, registers),
  };
}

function ownReport(
  { repository, commit, governance }: Register,
  registers: readonly Register[],
): OwnRepository {
  if (governance === undefined) return { repository, commit, across: [] };
  // What it states stands beside the controls.
  const { stated: _, ...shown } = governance;
  return { repository, commit, governance: shown, across: objectivesAcross(shown.objectives, registers) };
}

function counting(repositories: OrganisationFacts['repositories']): Coverage {
  const met = repositories.filter(({ ledger: { state } }) => state === 'whole' || state === 'not-verified');
  return { met: met.length, of: repositories.length };
}

/** Also those in which nobody decided anything. */
function everyMonth({ from, to }: Period, known: readonly Month[]): readonly Month[] {
  const by = new Map(known.map((one) => [one.month, one]));
  const all: Month[] = [];
  for (let date = new Date(`${from.slice(0, 7)}-01T00:00:00Z`); ; date.setUTCMonth(date.getUTCMonth() + 1)) {
    const month = date.toISOString().slice(0, 7);
    if (month > to.slice(0, 7)) return all;
    all.push(by.get(month) ?? { month, approved: 0, rejected: 0, overrides: 0 });
  }
}
