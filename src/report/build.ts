import { READING } from '../gates/reading.ts';
import { controlReports, policyReport } from './controls.ts';
import { crosswalkReports } from './crosswalk.ts';
import { decisionReports } from './decisions.ts';
import { packageDocuments } from './documents.ts';
import type { ReportFacts } from './facts.ts';
import { gateGaps, gateRecords } from './gates.ts';
import type { ReportModel } from './model.ts';
import { oversightReport } from './oversight.ts';
import { provenRecords } from './proven.ts';
import { answers } from './questions/index.ts';
import { checklists } from './readiness.ts';
import { statementReport } from './statement.ts';
import { systemReports } from './systems.ts';

/** The evidence package as values. Pure: the same facts give the same model. */
export function buildReport(facts: ReportFacts): ReportModel {
  const { now, version, scope, period, repository, tree, ledger, evaluation } = facts;
  const records = gateRecords(facts);
  const decisions = decisionReports(facts);
  const systems = systemReports(facts, records, decisions);
  const controls = controlReports(facts, records);
  const oversight = oversightReport(facts, decisions, systems);
  const listed = new Set(controls.map(({ id }) => id));
  const known = { facts, systems, controls, oversight };
  const questions = answers(known);
  const model: Omit<ReportModel, 'proven'> = {
    madeAt: now,
    version,
    scope,
    period,
    repository,
    commit: tree.commit,
    policy: policyReport(facts),
    ledger,
    shortfalls: evaluation.findings.filter(({ gate }) => gate === READING.gate).map(({ message }) => message),
    systems,
    documents: packageDocuments(facts),
    ...statementReport(facts),
    domains: facts.controls.filter(({ id }) => /^A\.\d+$/.test(id)).map(({ id, title }) => ({ id, title })),
    controls,
    otherGaps: records
      .filter(({ gate }) => !gate.controls.some((id) => listed.has(id)))
      .flatMap((record) => gateGaps(record, facts).filter(({ system }) => system === undefined)),
    oversight,
    questions,
    readiness: checklists(known, questions),
    crosswalk: crosswalkReports(facts, controls),
  };
  return { ...model, proven: provenRecords(model) };
}
