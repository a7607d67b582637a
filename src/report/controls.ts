import { countOf } from '../count-of.ts';
import { KINDS } from '../gates/requirement-kinds.ts';
import { omitUndefined } from '../omit-undefined.ts';
import type { Policy } from '../policy/policy.ts';
import { weakenings, weakeningsOfGate } from '../policy/weakening.ts';
import { code, list, type Prose, prose, words } from '../prose.ts';
import { exclusions } from './exclusions.ts';
import { inPeriod, type ReportFacts } from './facts.ts';
import type { ReportGap } from './gap.ts';
import { type GateRecord, gateProof, gateProofs } from './gates.ts';
import { gradeInWords, gradeOf, openGates, type ReferenceRecord } from './grading.ts';
import type { ControlReport, GateProof, Grade, PolicyReport, StatedControl, Status } from './model.ts';
import { ruleTexts } from './policy-texts.ts';
import { type ReportProof, unique } from './proof.ts';
import { readApplicability, statedControl } from './statement.ts';
import type { ControlRow } from './tables.ts';

/** What gates showed, how they stand to the reference preset, and what was found beside them. */
export interface ControlBasis {
  readonly records: readonly GateRecord[];
  readonly references: readonly ReferenceRecord[];
  readonly gaps: readonly ReportGap[];
}

/** The Statement of Applicability: every assessable clause and control with how it stands. */
export function controlReports(
  facts: ReportFacts,
  { records, references, gaps }: ControlBasis,
): readonly ControlReport[] {
  const statement = readApplicability(facts);
  const weakened = weakenedGates(facts);
  const contradictions = exclusions(facts, statement, records);
  return facts.controls
    .filter(({ assessable }) => assessable)
    .map((row): ControlReport => {
      const own = records.filter(({ gate }) => gate.controls.includes(row.id));
      const gates = own.map(gateProof);
      const grade = gradeOf(row.id, facts, references);
      const stated = statedControl(statement, row.id);
      const contradicted = [
        ...(contradictions.get(row.id) ?? []),
        ...gaps.filter(({ controls }) => controls.includes(row.id)),
      ];
      const judged = standing({ row, stated, gates, grade, contradicted, recorded: byRecords(row, facts) });
      const remedy = judged.status === 'not-shown' ? wayOut(row, gates, grade, facts) : judged.remedy;
      return {
        id: row.id,
        title: row.title,
        family: row.id.startsWith('A.') ? 'annex-a' : 'clause',
        provable: row.provable,
        stated,
        status: judged.status,
        because: judged.because,
        gates,
        grade,
        // What a gate found stands, also where the statement leaves the control out.
        gaps: [...contradicted, ...new Set(own.flatMap((record) => record.gaps))],
        weakened: weakened.filter(({ controls }) => controls.includes(row.id)).map(({ message }) => message),
        proofs: unique(
          [
            ...own.flatMap((record) => gateProofs(record, facts)),
            stated.proof ?? [],
            judged.proofs ?? [],
          ].flat(),
        ),
        ...omitUndefined({ remedy }),
      };
    });
}

interface ControlJudgement {
  readonly status: Status;
  readonly because: Prose;
  readonly remedy?: Prose;
  /** What it rests on, beside the gates' own. */
  readonly proofs?: readonly ReportProof[];
}

interface ControlCase {
  readonly row: ControlRow;
  readonly stated: StatedControl;
  readonly gates: readonly GateProof[];
  readonly grade: Grade;
  readonly contradicted: readonly ReportGap[];
  /** What git or the ledger show by themselves, of a clause that no gate of the reference preset is about. */
  readonly recorded: ControlJudgement | undefined;
}

function standing({ row, stated, gates, grade, contradicted, recorded }: ControlCase): ControlJudgement {
  const gaps = gates.filter(({ status }) => status === 'gap');
  const [contradiction] = contradicted;
  if (contradiction !== undefined)
    return {
      status: 'gap',
      because:
        contradicted.length === 1
          ? contradiction.message
          : prose`${contradiction.message}; ${countOf(contradicted.length - 1, 'more gap')}`,
      remedy: contradiction.remedy,
    };
  if (stated.applicable === 'no')
    return {
      status: 'excluded',
      because: prose`excluded with justification: ${words(stated.justification ?? '')}`,
    };
  if (gaps.length > 0)
    return {
      status: 'gap',
      because: prose`${list(gaps.map(({ title }) => words(title)))}: not met`,
      remedy: prose`do what the gap report says of its gates`,
    };
  // A gate of the reference preset that is met shows the repository's share; own gates show nothing of it.
  if (row.provable === 'organisation' && grade.of === 0)
    return { status: 'organisation', because: prose`a repository cannot show it: ask the organisation` };
  const shown = gates.filter(({ status }) => status === 'shown');
  if (shown.length > 0) return graded(row, shown, grade);
  return (grade.of === 0 ? recorded : undefined) ?? unshown(row, gates, grade);
}

/** Documented information and operational control: what git keeps, and what the ledger holds, whatever the policy says. */
function byRecords({ id }: ControlRow, facts: ReportFacts): ControlJudgement | undefined {
  const versions = [...facts.history.values()];
  if (['7.5.1', '7.5.2', '7.5.3'].includes(id) && versions.length > 0) {
    const landed = versions.flat().filter(({ at }) => inPeriod(facts, at)).length;
    return {
      status: 'part',
      because: prose`git keeps ${countOf(versions.length, 'document')} with every version, its author and date: ${countOf(landed, 'version')} in the period; the organisation must show who may read them`,
      proofs: versions
        .flatMap(([last]) => (last === undefined ? [] : [{ kind: 'commit', commit: last.commit } as const]))
        .slice(0, 3),
    };
  }
  if (id !== '8.1') return undefined;
  const judged = facts.events.filter(
    (event) => event.kind === 'verdict' && event.outcome === 'merged' && inPeriod(facts, event.at),
  );
  if (judged.length === 0) return undefined;
  return {
    status: 'part',
    because: prose`${countOf(judged.length, 'merged change')} judged before the merge and recorded; the organisation must show what is done outside the repository`,
    proofs: judged.slice(-3).map(({ record }) => ({ kind: 'record', record })),
  };
}

/** No gate of the policy showed anything. */
function unshown(row: ControlRow, gates: readonly GateProof[], grade: Grade): ControlJudgement {
  if (row.id.startsWith('A.') || grade.of > 0 || gates.some(({ level }) => level !== 'off')) {
    const because =
      gates.length === 0
        ? prose`no gate of the policy asks for it${grade.of === 0 ? prose`` : prose`; ${gradeInWords(grade)}`}`
        : prose`${list(gates.map(({ title }) => words(title)))}: ${gates[0]?.because ?? prose``}`;
    return { status: 'not-shown', because };
  }
  return { status: 'organisation', because: prose`no gate asks for it: ask the organisation` };
}

/** Some gate showed something: how much that is, the gates of the reference preset say. */
function graded(row: ControlRow, shown: readonly GateProof[], grade: Grade): ControlJudgement {
  const by = prose`${list(shown.map(({ title }) => words(title)))}`;
  if (grade.of === 0)
    return {
      status: 'part',
      because: prose`${by}; no gate of preset ${words(grade.preset)} is about it: whether this answers the control an auditor has to read`,
    };
  const measured = prose`${by}; ${gradeInWords(grade)}`;
  if (grade.met === grade.of)
    return row.provable === 'repository'
      ? { status: 'shown', because: measured }
      : { status: 'part', because: prose`${measured}; the organisation must show the rest` };
  const some = grade.gates.some(({ state }) => state === 'met' || state === 'partly' || state === 'weakened');
  return {
    status: some ? 'part' : 'not-shown',
    because: prose`${measured}: ${openGates(grade)}`,
  };
}

/** How a control comes to be shown: a gate that is off, a change that is not recorded, or a gate of the full preset. */
function wayOut(
  row: ControlRow,
  gates: readonly GateProof[],
  grade: Grade,
  { reference, policy }: ReportFacts,
): Prose {
  const off = gates.filter(({ level }) => level === 'off');
  if (off.length > 0 && off.length === gates.length)
    return prose`switch on ${list(off.map(({ gate }) => code(gate)))} in ${code(policy.path)}`;
  const open = grade.gates.filter(
    ({ state }) => state === 'absent' || state === 'off' || state === 'weakened',
  );
  if (gates.some(({ status }) => status === 'shown') && open.length > 0)
    return prose`take ${list(open.map(({ gate }) => code(gate)))} from ${code(`preset:${grade.preset}`)} as they are`;
  if (gates.length > 0)
    return prose`there is no evidence in the repository or the ledger yet: record the decisions of merged changes, or widen the period`;
  const asking = reference.gates
    .filter(({ controls }) => controls.includes(row.id))
    .map(({ id }) => code(id));
  if (asking.length > 0)
    return prose`take ${list(asking)} from ${code(`preset:${reference.name}`)}, or write a gate with ${code(`controls: [${row.id}]`)}`;
  return prose`write a gate with ${code(`controls: [${row.id}]`)}, or say in the Statement of Applicability where it is met`;
}

interface WeakenedControls {
  readonly controls: readonly string[];
  readonly message: Prose;
}

/** Each gate of the preset that the policy asks less of. */
function weakenedGates({ preset, policy }: ReportFacts): readonly WeakenedControls[] {
  if (preset === undefined) return [];
  return preset.policy.gates.flatMap((gate) =>
    weakeningsOfGate(gate, policy, KINDS).map((message) => {
      const reason = policy.gates.find(({ id }) => id === gate.id)?.reason;
      return {
        controls: gate.controls,
        message: reason === undefined ? message : prose`${message} (${words(reason)})`,
      };
    }),
  );
}

/** What the policy as a whole asks less than its preset: the mode, the files, the roles. */
function weakenedBeside(preset: Policy, policy: Policy): readonly Prose[] {
  return weakenings({ ...preset, gates: [] }, policy, KINDS);
}

export function policyReport(facts: ReportFacts): PolicyReport {
  const { policy, preset, adopted, evaluation, tree } = facts;
  return {
    path: policy.path,
    name: policy.name,
    digest: policy.digest,
    texts: ruleTexts(policy).map(({ text: _, ...one }) => one),
    mode: evaluation.mode,
    adopted,
    governanceRole: policy.governanceRole,
    ...omitUndefined({ preset: preset?.name }),
    weakened: preset === undefined ? [] : weakenedBeside(preset.policy, policy),
    ...omitUndefined({
      proof: tree.entries.has(policy.path)
        ? ({ kind: 'file', path: policy.path, commit: tree.commit } as const)
        : undefined,
    }),
  };
}
