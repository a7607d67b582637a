import { documentFields, fileProof } from '../facts.ts';
import { STATE_WORDS } from '../grading.ts';
import { type MeasureFacts, type MeasureSelection, type MetricMeasure, selectedSystems } from './measure.ts';
import type { Tally } from './model.ts';

/**
 * The share of systems that meet gates of the reference preset. A gate that the policy weakened counts for no system: else
 * an organisation would reach its objective by asking less.
 *
 * @param stages systems of these stages alone, unless the objective names others
 */
export function gateShare(
  title: string,
  gates: readonly string[],
  stages?: readonly string[],
): MetricMeasure {
  return {
    title,
    unit: '%',
    count: (known, selection) => countSystems(known, gates, withStages(selection, stages)),
  };
}

function withStages(selection: MeasureSelection, stages: readonly string[] | undefined): MeasureSelection {
  return stages === undefined || selection.stage !== undefined ? selection : { ...selection, stage: stages };
}

function countSystems(known: MeasureFacts, gates: readonly string[], selection: MeasureSelection): Tally {
  const own = known.references.filter(({ gate }) => gates.includes(gate));
  const sound = own.filter(({ state }) => state !== 'weakened' && state !== 'off' && state !== 'absent');
  const chosen = selectedSystems(known.systems, selection).filter(({ id }) =>
    own.some(({ about }) => about.includes(id)),
  );
  const met = chosen.filter(({ id }) =>
    own.every((gate) => !gate.about.includes(id) || (sound.includes(gate) && gate.met.includes(id))),
  );
  const lost = own.filter((gate) => !sound.includes(gate));
  const named = (id: string): string => {
    const why = lost.filter(({ about }) => about.some((one) => one === id));
    const said = why.map(({ gate, state }) => `${gate} ${STATE_WORDS[state]}`);
    return said.length === 0 ? id : `${id} (${said.join(', ')})`;
  };
  const documents = chosen.flatMap(({ documents: all }) =>
    all.filter((one) => one.gates.some((gate) => gates.includes(gate))),
  );
  return {
    numerator: met.length,
    denominator: chosen.length,
    rest: chosen.filter((one) => !met.includes(one)).map(({ id }) => named(id)),
    proofs: documents.map(({ proof }) => proof),
  };
}

/** Systems whose next review is not overdue. */
export const reviewsOnSchedule: MetricMeasure = {
  title: 'systems whose review is not overdue',
  unit: '%',
  count: ({ facts, systems }, selection) => {
    const chosen = selectedSystems(systems, selection);
    const late = chosen.filter(({ id }) => {
      const entry = [...facts.register.values()].find((one) => one.id === id);
      const due = entry === undefined ? undefined : documentFields(facts, entry.path)['review-date'];
      return typeof due !== 'string' || due < facts.asOf;
    });
    return {
      numerator: chosen.length - late.length,
      denominator: chosen.length,
      rest: late.map(({ id }) => id),
      proofs: chosen.flatMap(({ id }) => {
        const entry = [...facts.register.values()].find((one) => one.id === id);
        return entry === undefined ? [] : [fileProof(facts, entry.path)];
      }),
    };
  },
};
