import { count, objectors } from '../../approval/count.ts';
import { METHODS } from '../../approval/signed/facts.ts';
import type { Login } from '../../ids.ts';
import { list, person, prose } from '../../prose.ts';
import type { RequirementKind, Said } from './kind.ts';
import { givenBy, signedFor, signedRows } from './signed.ts';

/** Independent people reviewed the content that is merged. */
export const review: RequirementKind<'review'> = {
  documents: () => [],

  judge(requirement, asked, context) {
    const { subject } = asked;
    const wanted = requirement.count[subject.system?.risk ?? 'high'];
    if (wanted === 0)
      return { state: 'met', because: prose`no independent review is asked for at this risk tier` };
    const people = wanted === 1 ? 'one independent reviewer' : `${wanted} independent reviewers`;
    const inRole = requirement.role === undefined ? '' : ` in role ${requirement.role}`;
    if (!context.oversight.known) {
      return { state: 'unknown', because: prose`not known offline; needs ${people}${inRole}` };
    }
    const { facts } = context.oversight;
    const holders: ReadonlySet<Login> | undefined =
      requirement.role === undefined ? undefined : new Set(context.roles.people.get(requirement.role) ?? []);
    const counted = count(facts, context.content, holders);
    const said: Said[] = counted.map((entry) => {
      const at = entry.review.submittedAt;
      const row = { login: entry.login, capacity: 'independent reviewer', said: entry.said };
      const when = at === undefined ? {} : { at };
      return { ...row, ...when, review: entry.review.id, counts: entry.counts, because: entry.because };
    });
    // A signature says more than a review: whoever is independent and signed has reviewed.
    const signed = signedFor(asked, context, holders, METHODS, facts);
    said.push(...signedRows(signed, new Map(), 'independent reviewer'));
    const given = givenBy([...counted, ...signed]);
    const against = objectors(counted, facts);
    if (against.length > 0) {
      const names = list(against.map(person));
      const message = prose`${names} asked for changes`;
      const remedy = prose`make the changes and ask ${names} for a new review`;
      return { state: 'unmet', gaps: [{ kind: 'waiting', message, remedy }], said };
    }
    if (given.length >= wanted) {
      const by = list(given.map(person));
      return { state: 'met', because: prose`reviewed by ${by}, same content`, said };
    }
    const message = prose`${given.length} of ${wanted} independent reviews count${inRole}`;
    const remedy = prose`ask ${people}${inRole} (not the author, not a committer) to read the files and approve`;
    return { state: 'unmet', gaps: [{ kind: 'waiting', message, remedy }], said };
  },
};
