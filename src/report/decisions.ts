import { prose } from '../prose.ts';
import { inPeriod, type ReportFacts } from './facts.ts';
import type { DecisionReport } from './model.ts';

/** Decisions of the ledger in the period, as lines of a table. */
export function decisionReports(facts: ReportFacts): readonly DecisionReport[] {
  const systemsOf = new Map<number, DecisionSystems>();
  for (const event of facts.events)
    if (event.kind === 'verdict' && event.pullRequest !== undefined) {
      const tiers = event.systems.flatMap(({ risk }) => risk ?? []);
      const tier = TIERS.find((one) => tiers.includes(one));
      const systems = event.systems.map(({ id }) => id);
      systemsOf.set(event.pullRequest, { systems, ...(tier === undefined ? {} : { tier }) });
    }
  return facts.events
    .filter(({ at }) => inPeriod(facts, at))
    .flatMap((event): readonly DecisionReport[] => {
      const of = (event.pullRequest === undefined ? undefined : systemsOf.get(event.pullRequest)) ?? {
        systems: [],
      };
      const shared = {
        at: event.at,
        ...of,
        ...(event.pullRequest === undefined ? {} : { pullRequest: event.pullRequest }),
        proof: { kind: 'record', record: event.record } as const,
      };
      switch (event.kind) {
        case 'review': {
          const said = SAID.find((one) => one === event.decision);
          if (said === undefined) return [];
          const counting = event.counted.find(({ counts }) => counts) ?? event.counted[0];
          return [
            {
              ...shared,
              who: event.who,
              said,
              counts: counting?.counts === true,
              ...(counting === undefined ? {} : { capacity: counting.capacity }),
              ...(event.waited === undefined ? {} : { waited: event.waited }),
              note: prose`${counting?.because ?? 'the policy asked for nobody’s word in this capacity'}`,
            },
          ];
        }
        case 'deployment-approval':
          return [
            {
              ...shared,
              systems: [event.system],
              who: event.by,
              said: 'signed',
              counts: event.decision !== 'reject',
              note: prose`deployment: ${event.decision}, signed with ${event.method}`,
            },
          ];
        case 'override':
          return [
            {
              ...shared,
              systems: event.systems.length > 0 ? event.systems : shared.systems,
              who: event.by ?? NOBODY_KNOWN,
              said: 'overrode',
              counts: false,
              note: prose`${event.how.replaceAll('-', ' ')}: ${event.paths.length} governed files`,
            },
          ];
        case 'override-review':
          return [
            {
              ...shared,
              who: event.by ?? NOBODY_KNOWN,
              said: 'looked-again',
              counts: event.independent === 'yes',
              note: prose`at ${event.override}`,
            },
          ];
        default:
          return [];
      }
    })
    .filter(({ systems }) => facts.scope.system === undefined || systems.includes(facts.scope.system));
}

interface DecisionSystems {
  readonly systems: readonly string[];
  readonly tier?: NonNullable<DecisionReport['tier']>;
}

/** No login: a person could be called that. */
const NOBODY_KNOWN = 'an unknown person';
const TIERS = ['unacceptable', 'high', 'limited', 'minimal'] as const;
const SAID = ['approved', 'changes-requested', 'dismissed'] as const;
