import { type System, standingSystems } from '../change/systems.ts';
import { countOf } from '../count-of.ts';
import { concerns } from '../gates/branch-plan.ts';
import { KINDS } from '../gates/requirement-kinds.ts';
import type { SystemId } from '../ids.ts';
import { omitUndefined } from '../omit-undefined.ts';
import type { Gate, GateCondition, Policy } from '../policy/policy.ts';
import { CHANGE_CLASSES, type ChangeClass } from '../policy/vocabulary.ts';
import { weakenings, weakeningsOfGate } from '../policy/weakening.ts';
import { list, type Prose, prose, words } from '../prose.ts';
import { inScope, type ReportFacts } from './facts.ts';
import { type GateRecord, gateProof, needsDecisions, systemGates } from './gates.ts';
import type { Coverage, Grade, ReferenceGate } from './model.ts';
import { firstNames } from './questions/answer.ts';

/** How every gate of the reference preset stands here, whatever the policy in force asks. */
export interface ReferenceRecord extends ReferenceGate {
  readonly controls: readonly string[];
  /** Systems that it is about, and those of them that met it; empty for a gate of the organisation. */
  readonly about: readonly SystemId[];
  readonly met: readonly SystemId[];
}

/**
 * The preset that asks for most is the measure, never the policy in force: a policy that asks less is shown less.
 *
 * A gate counts for the systems whose tier and stage it speaks to, also where none of their files called for it. One
 * that only decisions show counts for the systems that were changed in the period.
 */
export function referenceRecords(
  facts: ReportFacts,
  records: readonly GateRecord[],
): readonly ReferenceRecord[] {
  const systems = standingSystems(facts.register, facts.policy.systems).filter(({ id }) =>
    inScope(facts, id),
  );
  const byGate = new Map(records.map((record) => [record.gate.id, record]));
  const statusOf = systemStatuses(records, systems);
  const lost = lostClasses(facts);
  const beside = lostBeside(facts);
  return facts.reference.gates.map((reference): ReferenceRecord => {
    const record = byGate.get(reference.id);
    const base = { gate: reference.id, title: reference.title, controls: reference.controls };
    const suited = suitedTo(reference, systems);
    const about = decidedOn(suited, record);
    if (record === undefined)
      return { ...base, about, met: [], state: 'absent', because: prose`not in the policy` };
    if (record.gate.level === 'off')
      return { ...base, about, met: [], state: 'off', because: gateProof(record).because };
    const { status, because } = gateProof(record);
    const met = about.filter((id) => statusOf(id, reference.id) === 'shown');
    const judged = { ...base, about, met, because };
    if (status === 'gap') return { ...judged, state: 'gap' };
    if (reference.scope === 'system' && about.length === 0) {
      if (suited.length === 0)
        return {
          ...judged,
          state: 'not-applicable',
          because: prose`it is about no registered system as it stands`,
        };
      // Nothing was decided, so nothing was tried: that keeps the control from being shown in full.
      return { ...judged, state: 'not-shown' };
    }
    const weaker = [
      ...weakerGate(reference, facts),
      ...lostFor(reference.when, lost),
      ...(reference.when.changes === undefined ? [] : beside.seen),
      ...(needsDecisions(reference) ? beside.approvers : []),
    ];
    const [first] = weaker;
    if (first !== undefined)
      return { ...judged, state: status === 'shown' ? 'weakened' : 'not-shown', because: first };
    if (reference.scope === 'organisation') return { ...judged, state: status === 'shown' ? 'met' : status };
    if (met.length === 0) return { ...judged, state: 'not-shown' };
    if (met.length === about.length) return { ...judged, state: 'met' };
    const rest = about.filter((id) => !met.includes(id)).map(words);
    return { ...judged, state: 'partly', because: prose`not shown for ${firstNames(rest)}` };
  });
}

/** How a control stands to the gates that the reference preset has for it. */
export function gradeOf(control: string, facts: ReportFacts, references: readonly ReferenceRecord[]): Grade {
  const own = references.filter(({ controls }) => controls.includes(control));
  const counted = own.filter(({ state }) => state !== 'not-applicable');
  const about = [...new Set(counted.flatMap((one) => one.about))];
  const met = about.filter((id) => counted.every((one) => !one.about.includes(id) || one.met.includes(id)));
  return {
    preset: facts.reference.name,
    met: counted.filter(({ state }) => state === 'met').length,
    of: counted.length,
    ...omitUndefined({ systems: about.length === 0 ? undefined : { met: met.length, of: about.length } }),
    gates: own.map((one) => ({
      gate: one.gate,
      title: one.title,
      state: one.state,
      because: one.because,
      ...omitUndefined({
        systems: one.about.length === 0 ? undefined : { met: one.met.length, of: one.about.length },
      }),
    })),
  };
}

/** "3 of 4 gates of preset iso-42001 met, for 2 of 3 systems": systems that met every gate that is about them. */
export function gradeInWords({ preset, met, of, systems }: Grade): Prose {
  const gates = prose`${met} of ${countOf(of, 'gate')} of preset ${words(preset)} met`;
  return systems === undefined ? gates : prose`${gates}, for ${coverageInWords(systems)}`;
}

/** "2 of 3 systems". */
export function coverageInWords({ met, of }: Coverage): string {
  return `${met} of ${countOf(of, 'system')}`;
}

/** What keeps a control from being shown in full. */
export function openGates({ gates }: Grade): Prose {
  const open = gates.filter(({ state }) => state !== 'met' && state !== 'not-applicable');
  return prose`${list(open.map(({ title, state }) => words(`${title} ${STATE_WORDS[state]}`)))}`;
}

export const STATE_WORDS: Readonly<Record<ReferenceGate['state'], string>> = {
  met: 'met',
  partly: 'met for some systems',
  weakened: 'met, but weaker here',
  gap: 'not met',
  'not-shown': 'not shown',
  off: 'switched off',
  absent: 'not in the policy',
  'not-applicable': 'not applicable now',
};

/** Systems whose tier, stage and transition a gate speaks to. */
function suitedTo(reference: Gate, systems: readonly System[]): readonly SystemId[] {
  if (reference.scope === 'organisation') return [];
  return systems.filter((system) => concerns(reference, system)).map(({ id }) => id);
}

/** Of a gate that decisions show: only systems on whose changes it was decided. */
function decidedOn(suited: readonly SystemId[], record: GateRecord | undefined): readonly SystemId[] {
  if (record === undefined || !needsDecisions(record.gate)) return suited;
  const decided = new Set(
    [...record.passed, ...record.failed].flatMap((event) => event.systems.map(({ id }) => id)),
  );
  const looked = new Set<string>([...decided, ...record.findings.flatMap(({ system }) => system ?? [])]);
  return suited.filter((id) => looked.has(id));
}

function systemStatuses(records: readonly GateRecord[], systems: readonly System[]) {
  const gates = systemGates(records);
  const statuses = new Map(
    systems.map(({ id }) => [id, new Map(gates(id).map(({ gate, status }) => [gate, status]))] as const),
  );
  return (system: SystemId, gate: Gate['id']) => statuses.get(system)?.get(gate);
}

/** What the policy's gate asks less than that of the reference preset. */
function weakerGate(gate: Gate, { policy }: ReportFacts): readonly Prose[] {
  return weakeningsOfGate(gate, policy, KINDS);
}

/** Classes of files of which the policy sees fewer than the reference preset, with what it misses. */
function lostClasses({ policy, reference }: ReportFacts): ReadonlyMap<ChangeClass, Prose> {
  return new Map(
    CHANGE_CLASSES.flatMap((name) => {
      const changes = { ...policy.changes, [name]: reference.changes[name] };
      const [message] = weakenings({ ...policy, changes, gates: [] }, policy, KINDS);
      return message === undefined ? [] : [[name, message] as const];
    }),
  );
}

/** Files that detectors do not look into here, and who may approve here and not under the reference preset. */
function lostBeside({ policy, reference }: ReportFacts): {
  readonly seen: readonly Prose[];
  readonly approvers: readonly Prose[];
} {
  const { ignore, detectors, pushers, reviewers } = reference;
  const lost = (own: Partial<Policy>) => weakenings({ ...policy, ...own, gates: [] }, policy, KINDS);
  return { seen: lost({ ignore, detectors }), approvers: lost({ pushers, reviewers }) };
}

function lostFor({ changes = [] }: GateCondition, lost: ReadonlyMap<ChangeClass, Prose>): readonly Prose[] {
  return [...lost].flatMap(([name, message]) =>
    changes.some((change) => change === name || change.startsWith(`${name}:`)) ? [message] : [],
  );
}
