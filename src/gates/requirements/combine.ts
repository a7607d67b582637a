import type { Requirement } from '../../policy/policy.ts';
import { prose } from '../../prose.ts';
import type { Asked, Subject, Trees } from '../subject.ts';
import type { Context, Outcome, RequirementKind, Said } from './kind.ts';

/** What `any`, `all` and `not` need of the table of kinds, which holds them too. */
export interface Kinds {
  readonly documents: (requirement: Requirement, subject: Subject, trees: Trees) => readonly string[];
  readonly judge: (requirement: Requirement, asked: Asked, context: Context) => Outcome;
}

export function any(kinds: Kinds): RequirementKind<'any'> {
  return {
    documents: ({ of }, subject, trees) => of.flatMap((one) => kinds.documents(one, subject, trees)),
    judge({ of }, asked, context) {
      const outcomes = of.map((one) => kinds.judge(one, asked, context));
      const met = outcomes.find(({ state }) => state === 'met');
      if (met !== undefined) return { ...met, ...saidOf(outcomes) };
      const unknown = outcomes.find(({ state }) => state === 'unknown');
      // The nearest way out is the one with the least missing.
      const [best] = outcomes
        .filter((one) => one.state === 'unmet')
        .sort((a, b) => a.gaps.length - b.gaps.length);
      return unknown ?? (best === undefined ? NOTHING : { ...best, ...saidOf(outcomes) });
    },
  };
}

export function all(kinds: Kinds): RequirementKind<'all'> {
  return {
    documents: ({ of }, subject, trees) => of.flatMap((one) => kinds.documents(one, subject, trees)),
    judge({ of }, asked, context) {
      const outcomes = of.map((one) => kinds.judge(one, asked, context));
      const [first, ...rest] = outcomes.flatMap((one) => (one.state === 'unmet' ? one.gaps : []));
      if (first !== undefined) return { state: 'unmet', gaps: [first, ...rest], ...saidOf(outcomes) };
      return (
        outcomes.find(({ state }) => state === 'unknown') ?? {
          ...(outcomes[0] ?? NOTHING),
          ...saidOf(outcomes),
        }
      );
    },
  };
}

export function not(kinds: Kinds): RequirementKind<'not'> {
  return {
    documents: ({ of }, subject, trees) => kinds.documents(of, subject, trees),
    judge({ of }, asked, context) {
      const outcome = kinds.judge(of, asked, context);
      if (outcome.state === 'unknown') return outcome;
      if (outcome.state === 'unmet') return { state: 'met', because: outcome.gaps[0].message };
      const message = prose`it must not be so: ${outcome.because}`;
      return { state: 'unmet', gaps: [{ kind: 'gap', message, remedy: prose`${asked.gate.remedy}` }] };
    },
  };
}

const NOTHING: Outcome = { state: 'met', because: prose`nothing is asked` };

function saidOf(outcomes: readonly Outcome[]): { readonly said?: readonly Said[] } {
  const said = outcomes.flatMap((one) => (one.state === 'unknown' ? [] : (one.said ?? [])));
  return said.length === 0 ? {} : { said };
}
