import type { BranchPush, Directory } from '../../approval/directory.ts';
import { rationaleLength } from '../../approval/review.ts';
import { evaluate } from '../../evaluation/evaluate.ts';
import { MemoryObjects } from '../../evaluation/in-memory-objects.ts';
import type { Catalog } from '../../evaluation/shipped-data.ts';
import type { Evaluation } from '../../gates/evaluation.ts';
import { login } from '../../ids.ts';
import { omitUndefined } from '../../omit-undefined.ts';
import type { Policy } from '../../policy/policy.ts';
import { prose } from '../../prose.ts';
import type { CaseReview, PolicyCase } from './case.ts';
import type { ReadyCase } from './read-cases.ts';
import { signedCaseReader } from './signed-case.ts';

/** What the policy says of a case. */
export async function judgeCase(policy: Policy, one: ReadyCase, catalog: Catalog): Promise<Evaluation> {
  const objects = new MemoryObjects();
  const base = objects.commit('base', one.files);
  const head = objects.commit('head', { ...one.files, ...one.changed });
  const author = login(one.author ?? 'author');
  const now = one.now ?? `${one.today ?? '2026-01-01'}T12:00:00.000Z`;
  const given: readonly CaseReview[] = [
    ...(one.approvals ?? []).map((by) => ({ by })),
    ...(one.reviews ?? []),
  ];
  const reviews = given.map(({ by, state = 'approved', says, at = now, stale }, index) => ({
    id: index + 1,
    login: login(by),
    account: by.endsWith('[bot]') ? ('bot' as const) : ('human' as const),
    association: 'member' as const,
    state,
    commit: stale === true ? base : head,
    submittedAt: at,
    ...(says === undefined ? {} : { rationaleLength: rationaleLength(says), body: says }),
  }));
  const pushed = one.pushed ?? dayBefore(reviews.map(({ submittedAt }) => submittedAt));
  const people = Promise.resolve({
    author,
    committers: new Set([author, ...(one.committers ?? []).map(login)]),
    requested: new Set<never>(),
    reviews,
    ...omitUndefined({
      directory: asksAround(one, policy)
        ? directoryOf(one, { after: head, by: author, at: pushed })
        : undefined,
    }),
  });
  const pull = {
    number: 1,
    labels: [],
    base: 'main',
    head: 'change',
    draft: false,
    title: '',
    body: '',
    ...one.pull,
  };
  const signed =
    one.signed === undefined
      ? {}
      : { signed: signedCaseReader(one.signed, { policy, now, objects, base, head }) };
  return evaluate(
    { policy, mode: 'enforce', base, mergeBase: base, head, people: () => people, pull, now, ...signed },
    objects,
    catalog,
  );
}

/** Whether there is somebody to ask: about teams or permissions of the case, or since when it can be read. */
function asksAround({ teams, permissions, pushed }: PolicyCase, { gates }: Policy): boolean {
  if (teams !== undefined || permissions !== undefined || pushed !== undefined) return true;
  return gates.some(({ approvals }) => approvals.some(({ standard }) => standard !== undefined));
}

/** ISO 8601: a day before the first of `times`, or the start of the epoch where none is a time. */
function dayBefore(times: readonly string[]): string {
  const first = Math.min(...times.map((time) => Date.parse(time)).filter((time) => !Number.isNaN(time)));
  return new Date(Number.isFinite(first) ? first - 86_400_000 : 0).toISOString();
}

/** What GitHub would say of people, as far as the case says it. */
function directoryOf({ teams = {}, permissions }: PolicyCase, push: BranchPush): Directory {
  const members = new Map(
    Object.entries(teams).map(([team, people]) => [team.toLowerCase().replace(/^@/, ''), people.map(login)]),
  );
  const allowed = new Map(Object.entries(permissions ?? {}).map(([who, level]) => [login(who), level]));
  const nothing = { state: 'read', value: [] } as const;
  return {
    knowsPermissions: permissions !== undefined,
    teams: async (names) =>
      new Map(
        names.map((name) => {
          const found = members.get(name);
          const because = prose`the case does not say who is in ${name}`;
          return [
            name,
            found === undefined
              ? { state: 'unread', because, remedy: prose`name its members under teams` }
              : { state: 'read', value: found },
          ] as const;
        }),
      ),
    permissions: async (logins) =>
      new Map(logins.map((who) => [who, { state: 'read', value: allowed.get(who) ?? 'write' }] as const)),
    accounts: async () => ({ state: 'read', value: new Map() }),
    events: async () => nothing,
    requesters: async () => nothing,
    pushes: async () => ({ state: 'read', value: [push] }),
    approvals: async () => nothing,
  };
}
