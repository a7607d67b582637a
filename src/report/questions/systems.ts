import { countOf } from '../../count-of.ts';
import type { SystemId } from '../../ids.ts';
import { code, joinClauses, list, type Prose, person, prose, words } from '../../prose.ts';
import type { PackageDocument } from '../documents.ts';
import { shortMessage } from '../gap.ts';
import type { ReportAnswer } from '../model.ts';
import { impactDecisions, impactTable, riskRegister, score } from '../risks.ts';
import type { SystemGate, SystemReport } from '../system-model.ts';
import { type AnswerInput, firstNames, notShown, type Point, point } from './answer.ts';

export function register({ facts, systems }: AnswerInput): ReportAnswer {
  const question = 'Show me your AI system register.';
  if (systems.length === 0)
    return notShown(
      question,
      prose`no system is registered`,
      prose`${code(`aims-gate template system > ${facts.policy.systems}/my-system/system.yml`)}`,
    );
  // What another gate finds in an entry is wrong with the entry too.
  const found = systems.flatMap(({ gaps, proof }) =>
    gaps.filter(
      ({ gate, path }) => gate === 'register-entry' || (proof.kind === 'file' && path === proof.path),
    ),
  );
  const points = systems.map(({ name, fields, owner, risk, stage, proof }): Point => {
    const filled = fields.filter(({ values }) => values.length > 0).length;
    const owned = owner === undefined ? prose`no owner` : prose`owner ${person(owner)}`;
    return point(
      prose`${words(name)}: ${owned}, ${risk ?? 'no tier'}, ${stage ?? 'no stage'}; ${filled} of 12 fields`,
      proof,
    );
  });
  const empty = systems.filter(({ fields }) => fields.some(({ values }) => values.length === 0));
  const [first] = found;
  if (first !== undefined) {
    const others = found.length === 1 ? '' : `, and ${found.length - 1} more in the gap report`;
    const names = systems
      .filter(({ id }) => found.some(({ system }) => system === id))
      .map(({ name }) => words(name));
    return {
      question,
      status: 'gap',
      answer: prose`${countOf(systems.length, 'system')} registered; not in order: ${firstNames(names)}`,
      points,
      missing: prose`${words(systems.find(({ id }) => id === first.system)?.name ?? 'the register')}: ${shortMessage(first)}: ${first.remedy}${others}`,
    };
  }
  if (empty.length > 0)
    return {
      question,
      status: 'gap',
      answer: prose`${countOf(systems.length, 'system')} registered; not complete: ${firstNames(empty.map(({ name }) => words(name)))}`,
      points,
      missing: prose`fill in the fields that say nothing`,
    };
  return {
    question,
    status: 'shown',
    answer: prose`${countOf(systems.length, 'system')} registered, every entry complete`,
    points,
  };
}

export function assessments({ systems, documents, controls }: AnswerInput): ReportAnswer {
  const question = 'Show me your risk and impact assessment for this AI system.';
  if (systems.length === 0)
    return notShown(question, prose`no system is registered`, prose`register the systems, then assess them`);
  const rows = systems.map((system) => {
    const there = system.documents.filter(
      ({ path, sha }) => sha !== undefined && KINDS.some((kind) => path.includes(kind)),
    );
    const asked = system.gates.filter(({ gate }) => KINDS.some((kind) => kind === gate));
    const shown = KINDS.filter((kind) =>
      asked.some(({ gate, status }) => gate === kind && status === 'shown'),
    );
    const failing = asked.filter(({ status }) => status === 'gap');
    return { system, there, asked, shown, failing, missing: failing.length > 0 };
  });
  const found = assessed(documents);
  const points = [...rows]
    .sort((a, b) => Number(b.missing) - Number(a.missing))
    .flatMap((row): readonly Point[] => [
      {
        text: prose`${words(row.system.name)} (${row.system.risk ?? 'no tier'}): ${stateOf(row)}${found(row.system.id)}`,
        proofs: row.there.map(({ proof }) => proof),
      },
      ...gapPoints(row),
    ]);
  const gaps = rows.filter(({ missing }) => missing);
  if (gaps.length > 0)
    return {
      question,
      status: 'gap',
      answer: prose`with gaps: ${firstNames(gaps.map(({ system }) => words(system.name)))}`,
      points,
      missing: prose`correct what the gap report lists of ${joinClauses(byGate(gaps))}`,
    };
  const shown = rows.filter((row) => row.shown.length > 0);
  if (shown.length === 0)
    return {
      ...notShown(
        question,
        prose`no assessment is asked for or kept`,
        prose`switch on the gates ${code('risk-assessment')} and ${code('impact-assessment')}`,
      ),
      points,
    };
  const full = rows.filter((row) => row.shown.length === KINDS.length);
  const answer = prose`${full.length} of ${countOf(systems.length, 'system')} with both assessments in order, none with gaps`;
  if (full.length === rows.length) {
    const lacking = notAsked(controls);
    if (lacking.length === 0) return { question, status: 'shown', answer, points };
    // The scorecard counts no system as assessed by a gate that is not there: both say the same.
    const missing = prose`whether they are kept current is not judged: the policy does not ask for ${list(lacking.map((gate) => code(gate)))} as the reference preset does`;
    return { question, status: 'part', answer, points, missing };
  }
  const missing = prose`the policy does not ask every system for both, at its tier and stage`;
  return { question, status: 'part', answer, points, missing };
}

interface Row {
  readonly system: SystemReport;
  readonly failing: readonly SystemGate[];
}

/** Each gate that is not met, with the systems. */
function byGate(rows: readonly Row[]): readonly Prose[] {
  const titles = new Map(
    rows.flatMap(({ failing }) => failing.map(({ gate, title }) => [gate, title] as const)),
  );
  return [...titles].map(([gate, title]) => {
    const own = rows.filter(({ failing }) => failing.some((one) => one.gate === gate));
    return prose`${title} (${firstNames(own.map(({ system }) => words(system.name)))})`;
  });
}

/** Gaps of one system that an answer tells; the gap report tells the others. */
const FEW_GAPS = 3;

function gapPoints({ system, failing }: Row): readonly Point[] {
  const own = system.gaps.filter(({ gate }) => failing.some((one) => one.gate === gate));
  const told = own.slice(0, FEW_GAPS).map(
    (gap): Point => ({
      text: prose`${words(system.name)}, gap in ${gap.title}: ${shortMessage(gap)}`,
      proofs: gap.proof === undefined ? [] : [gap.proof],
    }),
  );
  const more = own.length - told.length;
  return more === 0
    ? told
    : [...told, { text: prose`${words(system.name)}: ${more} more in the gap report`, proofs: [] }];
}

/** The gates that ask for assessments, by their ids in the presets. */
const KINDS = ['risk-assessment', 'impact-assessment'] as const;

/** Gates of the reference preset about assessments that the policy lacks, or has weakened. */
function notAsked(controls: AnswerInput['controls']): readonly string[] {
  const about: ReadonlySet<string> = new Set([...KINDS, 'risk-review']);
  const gates = controls
    .flatMap(({ grade }) => grade.gates)
    .filter(({ gate, state }) => about.has(gate) && ['absent', 'off', 'weakened'].includes(state));
  return [...new Set(gates.map(({ gate }) => gate))];
}

/** What the assessments of a system found, in one clause: an auditor opens them from here. */
function assessed(documents: readonly PackageDocument[]): (system: SystemId) => Prose {
  const risks = Map.groupBy(riskRegister(documents), ({ system }) => system);
  const impacts = Map.groupBy(impactTable(documents), ({ system }) => system);
  const decisions = new Map(impactDecisions(documents).map((one) => [one.system, one.decision]));
  return (system) => {
    const own = risks.get(system) ?? [];
    const areas = impacts.get(system) ?? [];
    const decision = decisions.get(system);
    // The gravest stands first.
    const [gravest] = own;
    const after =
      gravest === undefined
        ? prose``
        : gravest.residual === undefined
          ? prose`, ${gravest.id} not rated after treatment (${score(gravest.inherent)} of 25 before)`
          : prose`, the highest ${score(gravest.residual)} of 25 after treatment`;
    return [
      ...(own.length === 0 ? [] : prose`; ${countOf(own.length, 'risk')}${after}`),
      ...(areas.length === 0 ? [] : prose`; impacts on ${areas.map(({ area }) => area).join(', ')}`),
      ...(decision === undefined ? [] : prose`; decision: ${decision.replaceAll('-', ' ')}`),
    ];
  };
}

function stateOf(row: {
  readonly system: SystemReport;
  readonly failing: readonly SystemGate[];
  readonly missing: boolean;
  readonly shown: readonly string[];
  readonly asked: readonly unknown[];
}): Prose {
  if (row.missing) {
    const counts = row.failing.map(({ gate, title }) => {
      const open = row.system.gaps.filter((one) => one.gate === gate).length;
      return `${title}: ${countOf(Math.max(open, 1), 'gap')}`;
    });
    return prose`${counts.join(', ')}`;
  }
  if (row.shown.length === KINDS.length) return prose`in order`;
  if (row.shown.length > 0) return prose`only its ${list(row.shown.map(code))} is asked for, and in order`;
  return row.asked.length === 0 ? prose`not asked for at its tier and stage` : prose`not shown`;
}
