import type { Requirement } from '../../../policy/policy.ts';
import { plain, prose } from '../../../prose.ts';
import type { Asked, Subject, Trees } from '../../subject.ts';
import type { Context, Outcome, RequirementKind } from './kind.ts';

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
      if (met !== undefined) return { ...met, ...around(outcomes) };
      const unknown = outcomes.find(({ state }) => state === 'unknown');
      // The nearest way out is the one with the least missing.
      const [best] = outcomes
        .filter((one) => one.state === 'unmet')
        .sort((a, b) => a.gaps.length - b.gaps.length);
      return unknown ?? (best === undefined ? NOTHING : { ...best, ...around(outcomes) });
    },
  };
}

export function all(kinds: Kinds): RequirementKind<'all'> {
  return {
    documents: ({ of }, subject, trees) => of.flatMap((one) => kinds.documents(one, subject, trees)),
    judge: ({ of }, asked, context) => together(of.map((one) => kinds.judge(one, asked, context))),
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

/** What was said in any of them. Advice is given once, however many of them ask for it. */
function around(outcomes: readonly Outcome[]): Pick<Outcome & { readonly state: 'met' }, 'said' | 'advice'> {
  const known = outcomes.filter((one) => one.state !== 'unknown');
  const said = known.flatMap((one) => one.said ?? []);
  const advice = known.flatMap((one) => one.advice ?? []);
  const once = new Map(advice.map((one) => [plain(one.message), one]));
  return {
    ...(said.length === 0 ? {} : { said }),
    ...(once.size === 0 ? {} : { advice: [...once.values()] }),
  };
}

/** Every outcome must be met; an empty list asks nothing. */
export function together(outcomes: readonly Outcome[]): Outcome {
  const [first, ...rest] = outcomes.flatMap((one) => (one.state === 'unmet' ? one.gaps : []));
  if (first !== undefined) return { state: 'unmet', gaps: [first, ...rest], ...around(outcomes) };
  return (
    outcomes.find(({ state }) => state === 'unknown') ?? { ...(outcomes[0] ?? NOTHING), ...around(outcomes) }
  );
}
