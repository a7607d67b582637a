import type { ReviewRecordEvent } from '../evidence/records/review.ts';
import { omitUndefined } from '../omit-undefined.ts';
import { code, prose, words } from '../prose.ts';
import { inPeriod, type ReportFacts } from './facts.ts';
import { groupByKeys } from './gates.ts';
import { account } from './labels.ts';
import { OVERRIDE_WORDS, overrideNote, overrideReport, overrider, UNNAMED } from './overrides.ts';
import type { DecisionReport, OverrideReport } from './oversight-model.ts';
import { gatesWithheld } from './withheld.ts';

/** Decisions of the ledger in the period, as lines of a table. */
export function decisionReports(facts: ReportFacts): readonly DecisionReport[] {
  const systemsOf = new Map<number, DecisionSystems>();
  for (const event of facts.events)
    if (event.kind === 'verdict' && event.pullRequest !== undefined) {
      const tiers = event.systems.flatMap(({ risk }) => risk ?? []);
      const tier = TIERS.find((one) => tiers.includes(one));
      const systems = event.systems.map(({ id }) => id);
      systemsOf.set(event.pullRequest, {
        systems,
        ...omitUndefined({
          tier,
          author: event.author,
          mergedBy: event.outcome === 'merged' ? event.by : undefined,
        }),
      });
    }
  const overrides = new Map(
    facts.events.flatMap((event) => (event.kind === 'override' ? [[event.decision, event] as const] : [])),
  );
  const looks = Map.groupBy(
    facts.events.filter((event) => event.kind === 'override-review'),
    ({ override }) => override,
  );
  const known = { today: facts.asOf, isWithheld: gatesWithheld(facts) };
  return facts.events
    .filter(({ at }) => inPeriod(facts, at))
    .flatMap((event): DecisionReport | readonly DecisionReport[] => {
      const of = (event.pullRequest === undefined ? undefined : systemsOf.get(event.pullRequest)) ?? {
        systems: [],
      };
      const shared = {
        at: event.at,
        ...of,
        ...omitUndefined({ pullRequest: event.pullRequest }),
        proof: { kind: 'record', record: event.record } as const,
      };
      switch (event.kind) {
        case 'review': {
          const said = SAID.find((one) => one === event.decision);
          if (said === undefined) return [];
          const counting = event.counted.find(({ counts }) => counts) ?? event.counted[0];
          return {
            ...shared,
            who: event.who,
            said,
            counts: counting?.counts === true,
            ...omitUndefined({
              capacity: capacities(event),
              waited: event.waited,
              independent: event.independent,
            }),
            note: prose`${counting?.because ?? 'recorded; no gate of the policy counts a review by this person'}`,
          };
        }
        case 'deployment-approval':
          return {
            ...shared,
            systems: [event.system],
            who: event.by,
            said: event.decision === 'reject' ? 'refused' : 'signed',
            counts: event.decision !== 'reject',
            note: prose`deployment ${SIGNED.get(event.decision) ?? event.decision}, ${METHODS.get(event.method) ?? `signed (${event.method})`}: ${words(event.signedBy.replace(/^signed (?:with|as|by) /, ''))}`,
          };
        case 'override': {
          const override = overrideReport(event, looks.get(event.decision) ?? [], known);
          return {
            ...shared,
            systems: event.systems.length > 0 ? event.systems : shared.systems,
            who: overrider(event),
            said: event.how === 'approved-with-conditions' ? event.how : 'overrode',
            counts: false,
            note: overrideNote(override),
            override,
          };
        }
        case 'override-review': {
          const seen = overrides.get(event.override);
          return {
            ...shared,
            systems: seen?.systems ?? shared.systems,
            who: event.by ?? UNNAMED.unknown,
            said: 'looked-again',
            counts: event.independent === 'yes',
            note:
              seen === undefined
                ? prose`at ${code(event.override)}`
                : prose`at what ${account(overrider(seen))} ${OVERRIDE_WORDS[seen.how]} on ${seen.at.slice(0, 10)}`,
          };
        }
        default:
          return [];
      }
    })
    .filter(({ systems }) => facts.scope.system === undefined || systems.includes(facts.scope.system));
}

/** Decisions that speak of each system, in their order. */
export function decisionsBySystem(
  decisions: readonly DecisionReport[],
): ReadonlyMap<string, readonly DecisionReport[]> {
  return groupByKeys(decisions, ({ systems }) => systems);
}

/**
 * What people decided, each once: that a signed approval had conditions is recorded again, so that a second person looks at
 * them, and is no decision of its own.
 */
export function ownDecisions(decisions: readonly DecisionReport[]): readonly DecisionReport[] {
  return decisions.filter(({ said }) => said !== 'approved-with-conditions');
}

/** Every capacity that it counted in: one person may fill several. */
function capacities({ counted }: ReviewRecordEvent): string | undefined {
  const named = [...new Set(counted.filter(({ counts }) => counts).map(({ capacity }) => capacity))];
  return named.length === 0 ? counted[0]?.capacity : named.join(' and ');
}

/** Those that ask for a second person. */
export function overridesAmong(decisions: readonly DecisionReport[]): readonly OverriddenDecision[] {
  return decisions.filter((one): one is OverriddenDecision => one.override !== undefined);
}

/** How many pushes went past the gate to the branch that it judges: without a pull request, so they are no merges. */
export function pushedPast(decisions: readonly DecisionReport[]): number {
  return overridesAmong(decisions).filter(
    ({ override: { how } }) => how === 'direct-push' || how === 'force-push',
  ).length;
}

export type OverriddenDecision = DecisionReport & { readonly override: OverrideReport };

interface DecisionSystems {
  readonly systems: readonly string[];
  readonly tier?: NonNullable<DecisionReport['tier']>;
  readonly author?: string;
  readonly mergedBy?: string;
}

const TIERS = ['unacceptable', 'high', 'limited', 'minimal'] as const;
const SIGNED: ReadonlyMap<string, string> = new Map([
  ['approve', 'approved'],
  ['approve-with-conditions', 'approved with conditions'],
  ['reject', 'refused'],
]);
const METHODS: ReadonlyMap<string, string> = new Map([
  ['ssh', 'signed with an SSH key'],
  ['sigstore', 'signed with Sigstore'],
  ['commit', 'in a signed commit'],
]);
const SAID = ['approved', 'changes-requested', 'dismissed'] as const;
