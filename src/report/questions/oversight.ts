import { code, list, prose, words } from '../../prose.ts';
import { overridesAmong } from '../decisions.ts';
import type { Answer } from '../model.ts';
import { OVERRIDE_WORDS } from '../overrides.ts';
import type { DecisionReport } from '../oversight-model.ts';
import { account, count } from '../words.ts';
import { FEW, type Known, notShown, type Point, point } from './answer.ts';

/** What happens to a change outside of the decision on it. */
const BESIDE: ReadonlySet<DecisionReport['said']> = new Set([
  'overrode',
  'approved-with-conditions',
  'looked-again',
]);

export function humanOversight({ oversight, systems }: Known): Answer {
  const question = 'How do you ensure human oversight for high-risk decisions?';
  const { decisions, merges, suspicions } = oversight;
  const high = systems.filter(({ risk = 'high' }) => risk === 'high' || risk === 'unacceptable');
  const ids = new Set<string>(high.map(({ id }) => id));
  const about = ({ systems: of }: DecisionReport): boolean => of.some((id) => ids.has(id));
  // Going around the gate, and looking at that later, is no decision on a change before it lands.
  const own = decisions.filter((one) => about(one) && !BESIDE.has(one.said));
  const overrides = overridesAmong(decisions).filter(about);
  const around = overrides.filter(({ said: word }) => word === 'overrode');
  const said = (name: string) => own.filter((one) => one.said === name).length;
  const plans = high.flatMap(({ documents }) =>
    documents.filter(({ path, sha }) => path.includes('oversight') && sha !== undefined),
  );
  const points: Point[] = [
    ...plans.map(({ path, proof }) => point(prose`oversight plan ${code(path)}`, proof)),
    ...(own.length === 0
      ? []
      : [
          {
            text: prose`${said('approved')} approvals, ${said('changes-requested') + said('refused')} rejections, ${said('signed')} signed deployment approvals`,
            proofs: own.slice(-3).map(({ proof }) => proof),
          },
        ]),
    ...overrides.map(({ who, override, note, proof }) =>
      point(prose`${account(who)} ${OVERRIDE_WORDS[override.how]}: ${note}`, proof),
    ),
    ...suspicions.map(({ message, proofs }) => ({ text: prose`question to ask: ${message}`, proofs })),
  ];
  if (high.length === 0)
    return {
      question,
      status: 'organisation',
      answer: prose`no high-risk system is registered`,
      points,
      missing: prose`that none is missing from the register only the organisation can say`,
    };
  if (merges.past > 0)
    return {
      question,
      status: 'gap',
      answer: prose`${count(merges.past, 'change')} landed although the gate said no`,
      points,
      missing: prose`have a second person look at each: closing its issue records that`,
    };
  if (own.length === 0)
    return {
      ...notShown(
        question,
        prose`no decision on a high-risk system is recorded in the period`,
        prose`record the decisions of closed pull requests`,
      ),
      points,
    };
  const answer = prose`${count(own.length, 'decision')} on changes of ${high.length > FEW ? count(high.length, 'high-risk system') : list(high.map(({ name }) => words(name)))} recorded in the period; none was merged past the gate${around.length === 0 ? '' : prose`, ${around.length} went around it`}`;
  return {
    question,
    status: 'part',
    answer,
    points,
    missing: prose`decisions people take while the systems run are not in the repository`,
  };
}
