import { READING } from '../gates/reading.ts';
import { controlReports, policyReport } from './controls.ts';
import { crosswalkReports } from './crosswalk.ts';
import { cycleReport, stageOneDocuments } from './cycle.ts';
import { decisionReports } from './decisions.ts';
import { packageDocuments } from './documents.ts';
import type { ReportFacts } from './facts.ts';
import { gateRecords } from './gates.ts';
import { referenceRecords } from './grading.ts';
import { objectiveGaps, objectiveReports } from './measures/objectives.ts';
import { scorecard } from './measures/scorecard.ts';
import type { ReportModel } from './model.ts';
import { overdueGaps } from './overdue.ts';
import { oversightReport } from './oversight.ts';
import { provenRecords } from './proven.ts';
import { pullRequestReports, recordedVersions } from './pull-requests.ts';
import { answers } from './questions/index.ts';
import { checklists } from './readiness.ts';
import { statementReport } from './statement.ts';
import { systemReports } from './systems.ts';

/** The evidence package as values. Pure: the same facts give the same model. */
export function buildReport(facts: ReportFacts): ReportModel {
  const { now, version, scope, period, repository, tree, ledger, evaluation } = facts;
  const records = gateRecords(facts);
  const decisions = decisionReports(facts);
  const overdue = overdueGaps(facts);
  const systems = systemReports(facts, { records, decisions, overdue });
  const oversight = oversightReport(facts, decisions, systems);
  const references = referenceRecords(facts, records);
  const measuring = { facts, systems, oversight, references };
  const objectives = objectiveReports(measuring);
  const beside = [...objectiveGaps(objectives, measuring), ...overdue];
  const controls = controlReports(facts, { records, references, gaps: beside });
  const listed = new Set(controls.map(({ id }) => id));
  const documents = packageDocuments(facts);
  const pullRequests = pullRequestReports(facts);
  const known = { facts, systems, controls, oversight, documents };
  const questions = answers(known);
  const model: Omit<ReportModel, 'proven'> = {
    madeAt: now,
    asOf: facts.asOf,
    version,
    scope,
    period,
    repository,
    commit: tree.commit,
    policy: policyReport(facts),
    ledger,
    shortfalls: evaluation.findings.filter(({ gate }) => gate === READING.gate).map(({ message }) => message),
    systems,
    documents,
    pullRequests,
    versions: recordedVersions(facts, pullRequests, documents),
    ...statementReport(facts),
    domains: facts.controls.filter(({ id }) => /^A\.\d+$/.test(id)).map(({ id, title }) => ({ id, title })),
    controls,
    otherGaps: [
      ...records
        .filter(({ gate }) => !gate.controls.some((id) => listed.has(id)))
        .flatMap(({ gaps }) => gaps.filter(({ system }) => system === undefined)),
      ...beside.filter((gap) => !gap.controls.some((id) => listed.has(id))),
    ],
    oversight,
    objectives,
    scorecard: scorecard(measuring),
    cycle: cycleReport(facts),
    stageOne: stageOneDocuments(facts, documents),
    questions,
    readiness: checklists(known, questions),
    crosswalk: crosswalkReports(facts, controls),
  };
  return { ...model, proven: provenRecords(model) };
}
