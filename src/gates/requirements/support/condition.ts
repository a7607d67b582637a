import { omitUndefined } from '../../../omit-undefined.ts';
import type { Requirement } from '../../../policy/policy.ts';
import type { GateApplication, GovernedChange } from '../../subject.ts';
import { crosswiseTrees } from './crosswise.ts';
import type { Context, Outcome } from './kind.ts';

/** What a condition comes to: whether what follows from it is asked, and what follows from its contrary. */
export interface Conditional {
  readonly holds: boolean;
  readonly fails: boolean;
  /** Nobody can say, offline. */
  readonly unknown: boolean;
  /** It could not be decided, or the change turned it: what follows is not sure to be what is asked. */
  readonly undecided: boolean;
  /** What is asked where it holds: about the changes for which it does. */
  readonly holding: GateApplication;
  readonly failing: GateApplication;
}

/**
 * Judges a condition of documents as they were and as the change leaves them. Where the two differ, or where one cannot
 * be decided, both sides of it are asked: nobody exempts himself by editing what a condition reads, nor by breaking it, nor
 * by changing two documents of it at once.
 * A condition that speaks of `change` is asked of each change by itself: what else is changed beside it exempts nothing.
 */
export function conditional(condition: Requirement, asked: GateApplication, context: Context): Conditional {
  const between = crosswiseTrees(condition, asked, context);
  const versions: readonly Pick<Context, 'side' | 'mixed'>[] = [
    { side: 'head' },
    { side: 'base' },
    ...(between ?? []).map((mixed) => ({ side: 'head' as const, mixed })),
  ];
  const decided = changesApart(condition, asked, context).map((only) => {
    const seen = { ...context, condition: true, ...omitUndefined({ only }) };
    const truths = versions.map((one) => truth(context.judge(condition, asked, { ...seen, ...one })));
    return { only, truths: between === undefined ? [...truths, 'undecided' as const] : truths };
  });
  const holding = decided.filter(({ truths }) => truths.some((one) => one !== 'no'));
  const failing = decided.filter(({ truths }) => truths.some((one) => one !== 'yes'));
  const about = (some: typeof decided): GateApplication =>
    some.length === decided.length ? asked : { ...asked, changes: some.flatMap(({ only }) => only ?? []) };
  return {
    holds: holding.length > 0,
    fails: failing.length > 0,
    unknown: decided.some(({ truths }) => truths.includes('unknown')),
    undecided: decided.some(({ truths }) => truths.includes('undecided')),
    holding: about(holding),
    failing: about(failing),
  };
}

/** The changes of which a requirement asks something by itself, one after the other; `undefined`: all of them at once. */
export function changesApart(
  requirement: Requirement,
  { changes }: GateApplication,
  { only, perChange }: Context,
): readonly (GovernedChange | undefined)[] {
  return only !== undefined || changes.length === 0 || !perChange(requirement) ? [only] : changes;
}

export type Truth = 'yes' | 'no' | 'undecided' | 'unknown';

function truth(outcome: Outcome): Truth {
  if (outcome.state === 'met') return 'yes';
  if (outcome.state === 'unknown') return 'unknown';
  return outcome.gaps.some(({ undecided }) => undecided === true) ? 'undecided' : 'no';
}
