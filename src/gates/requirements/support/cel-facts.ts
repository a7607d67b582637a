import { login } from '../../../ids.ts';
import type { TreeEntry } from '../../../objects.ts';
import { omitUndefined } from '../../../omit-undefined.ts';
import type { GateApplication } from '../../subject.ts';
import { changeFacts, shorten } from './change-facts.ts';
import type { Context } from './kind.ts';

/** As long as GitHub lets a description be. */
const MAX_DESCRIPTION = 65_536;

/**
 * What the author wrote of the pull request: as it stands, or `withheld`, as if nothing had been written. The author can
 * write it anew at any time, so that in a condition the stricter of the two decides.
 */
export type Description = 'written' | 'withheld';

/** Facts of `pull` that are the author's own words. */
export const DESCRIPTION_KEYS: readonly string[] = ['title', 'body'];

type CelValues = Readonly<Record<string, unknown>>;

/** With the changes in the order in which the gate is asked about them. */
export type SharedFacts = CelValues & { readonly changes?: readonly CelValues[] };

/**
 * What an expression sees, besides its documents.
 *
 * @param named the variables that it speaks of: what it does not name is not gathered, and asking for it would be an error
 */
export function factsOf(
  asked: GateApplication,
  context: Context,
  { description, named }: { readonly description: Description; readonly named: ReadonlySet<string> },
): SharedFacts {
  const { roles, today, now, oversight, pull, pullRequest } = context;
  const facts = oversight.known ? oversight.facts : undefined;
  const author = facts?.author ?? pullRequest?.author ?? '';
  const teams = teamsOf(author, context);
  const unread = rolesUnread(context);
  return {
    ...(named.has('change') || named.has('changes')
      ? { changes: asked.changes.map((change) => changeFacts(change, context.documents)) }
      : {}),
    system: systemFacts(asked),
    controls: controlsOf(context.systems),
    today,
    now: new Date(now),
    pull: {
      author,
      // What GitHub did not say is no fact: asking for it is an error, never a no.
      ...omitUndefined({
        teams,
        roles:
          unread.size > 0
            ? undefined
            : [...roles.people].flatMap(([role, people]) =>
                people.some((one) => one === author) ? [role] : [],
              ),
      }),
      number: pull?.number ?? 0,
      labels: (pull?.labels ?? []).map(shorten),
      base: shorten(pull?.base ?? ''),
      head: shorten(pull?.head ?? ''),
      draft: pull?.draft ?? false,
      agent: (facts?.agents.agents.length ?? 0) > 0,
      title: description === 'withheld' ? '' : shorten(pull?.title ?? ''),
      body: description === 'withheld' ? '' : (pull?.body ?? '').slice(0, MAX_DESCRIPTION),
    },
    ...(named.has('lines') ? { lines: linesOf(asked, context) } : {}),
    calendars: context.calendars,
  };
}

const CONTROLS = new WeakMap<Context['systems'], readonly string[]>();

function controlsOf(systems: Context['systems']): readonly string[] {
  const controls = CONTROLS.get(systems) ?? [
    ...new Set(systems.flatMap(({ head }) => (head?.stage === 'retired' ? [] : (head?.controls ?? [])))),
  ];
  CONTROLS.set(systems, controls);
  return controls;
}

/** Teams that the policy names and that GitHub says the author is in; undefined: it did not say. */
function teamsOf(author: string, { oversight }: Context): readonly string[] | undefined {
  if (!oversight.known) return [];
  const answers = [...oversight.facts.directory.teams];
  if (answers.some(([, { state }]) => state === 'unread')) return undefined;
  return answers.flatMap(([team, answer]) =>
    answer.state === 'read' && answer.value.some((one) => one === login(author)) ? [team] : [],
  );
}

/** Roles of which GitHub did not say who holds them. */
export function rolesUnread({ oversight, roles }: Context): ReadonlySet<string> {
  const directory = oversight.known ? oversight.facts.directory.teams : undefined;
  return new Set(
    [...roles.teams].flatMap(([role, teams]) =>
      teams.some((team) => directory?.get(team)?.state === 'unread') ? [role] : [],
    ),
  );
}

function systemFacts({ subject: { system } }: GateApplication): Readonly<Record<string, unknown>> {
  return {
    id: system?.id ?? '',
    name: system?.name ?? '',
    risk: system?.risk ?? 'high',
    stages: system?.stages ?? [],
    stage: system?.head?.stage ?? system?.base?.stage ?? '',
    previousStage: system?.base?.stage ?? '',
    owner: system?.owner ?? '',
    suppliers: system?.head?.suppliers ?? [],
    registered: system !== undefined,
  };
}

/** Lines that come and go in the files of the changes; no entry where a file was not read, so that asking is an error. */
function linesOf({ changes }: GateApplication, { documents }: Context): Readonly<Record<string, number>> {
  const files = new Map(changes.map((change) => [change.path, change]));
  let [added, removed] = [0, 0];
  for (const { base, head } of files.values()) {
    const [was, is] = [textAt(base, documents), textAt(head, documents)];
    if (was === undefined || is === undefined) return {};
    added += without(is, was);
    removed += without(was, is);
  }
  return { added, removed };
}

function textAt(
  entry: TreeEntry | undefined,
  documents: Context['documents'],
): readonly string[] | undefined {
  if (entry === undefined) return [];
  const opened = documents.open(entry);
  return opened.ok ? opened.document.text.split('\n').filter((line) => line !== '') : undefined;
}

/** How many of `lines` are not among `others`. */
function without(lines: readonly string[], others: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const line of others) counts.set(line, (counts.get(line) ?? 0) + 1);
  return lines.filter((line) => {
    const left = counts.get(line) ?? 0;
    counts.set(line, left - 1);
    return left <= 0;
  }).length;
}
