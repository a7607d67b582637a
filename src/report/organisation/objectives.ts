import { omitUndefined } from '../../omit-undefined.ts';
import { measuredValue } from '../measures/measure.ts';
import type { ObjectiveReport } from '../measures/model.ts';
import { targetState } from '../measures/objectives.ts';
import type { ObjectiveAcross } from './model.ts';
import type { Register } from './register.ts';

/** The objectives of the organisation over what the scorecards of all repositories counted. */
export function objectivesAcross(
  objectives: readonly ObjectiveReport[],
  registers: readonly Register[],
): readonly ObjectiveAcross[] {
  return objectives.flatMap(
    ({ id, objective, computed, of, target }): ObjectiveAcross | readonly ObjectiveAcross[] => {
      if (computed === undefined || of !== undefined || computed.unit !== target.unit) return [];
      const { metric, title, unit } = computed;
      const known = registers.flatMap(({ figures }) => figures.get(metric) ?? []);
      const total = {
        numerator: known.reduce((sum, { numerator }) => sum + numerator, 0),
        denominator: known.reduce((sum, { denominator }) => sum + denominator, 0),
      };
      const value = measuredValue(unit, total);
      const measuring = known.filter(({ denominator }) => denominator > 0);
      return {
        ...{ id, objective, target, metric, title, unit, ...total },
        ...omitUndefined({ value }),
        state: targetState(value, target),
        repositories: { met: measuring.length, of: registers.length },
        notKnown: registers.length - known.length,
      };
    },
  );
}
