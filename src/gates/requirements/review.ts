import { count, objectors } from '../../approval/count.ts';
import { list, person, prose } from '../../prose.ts';
import { tierOf } from '../subject.ts';
import { rubberStamps, saidBy } from './approval.ts';
import { roleHolders } from './holders.ts';
import type { RequirementKind } from './kind.ts';

/** Independent people reviewed the content that is merged. */
export const review: RequirementKind<'review'> = {
  documents: () => [],

  judge({ count: counts, role, care }, { subject }, context) {
    const tier = tierOf(subject);
    const wanted = counts[tier];
    if (wanted === 0)
      return { state: 'met', because: prose`no independent review is asked for at this risk tier` };
    const people = wanted === 1 ? 'one independent reviewer' : `${wanted} independent reviewers`;
    const inRole = role === undefined ? '' : ` in role ${role}`;
    if (!context.oversight.known) {
      return { state: 'unknown', because: prose`not known offline; needs ${people}${inRole}` };
    }
    const { facts } = context.oversight;
    const found = role === undefined ? undefined : roleHolders(role, '', context, facts.looked);
    const holders = found === undefined ? {} : { holders: new Set(found.holders.map(({ login }) => login)) };
    const counted = count(facts, { paths: context.content, ...holders, care, tier });
    const said = counted.map((entry) => saidBy(entry, 'independent reviewer'));
    const given = counted.filter((entry) => entry.counts);
    const advice = care === undefined ? [] : rubberStamps(given, care, facts);
    const around = advice.length === 0 ? { said } : { said, advice };
    const against = objectors(counted, facts);
    if (against.length > 0) {
      const names = list(against.map(person));
      const message = prose`${names} asked for changes`;
      const remedy = prose`make the changes and ask ${names} for a new review`;
      return { state: 'unmet', gaps: [{ kind: 'waiting', message, remedy }], ...around };
    }
    if (given.length >= wanted) {
      const by = list(given.map((entry) => person(entry.login)));
      return { state: 'met', because: prose`reviewed by ${by}, same content`, ...around };
    }
    const message = prose`${given.length} of ${wanted} independent reviews count${inRole}`;
    const remedy = prose`ask ${people}${inRole} (not the author, not a committer) to read the files and approve`;
    const unread = found?.unread ?? [];
    return { state: 'unmet', gaps: [{ kind: 'waiting', message, remedy }, ...unread], ...around };
  },
};
