import type { Login } from '../ids.ts';
import { type Prose, plain } from '../prose.ts';

/** How people are written into records: as they are, or as pseudonyms. */
export interface PeopleNames {
  login(login: Login): string;
  /** @param id GitHub's numeric account id */
  account(id: number): number | string;
}

export const REAL_NAMES: PeopleNames = { login: (login) => login, account: (id) => id };

/** One person of a record. A name that GitHub does not know any more is null. */
export interface Person {
  readonly login: string | null;
  readonly id: number | string | null;
}

export function peopleNames(names: PeopleNames, login: Login | undefined, id?: number): Person {
  return {
    login: login === undefined ? null : names.login(login),
    id: id === undefined ? null : names.account(id),
  };
}

/** Plain text of `text`, with the people in it named as `names` does. */
export function textWithNames(text: Prose, names: PeopleNames): string {
  return plain(
    text.map((phrase) =>
      phrase.kind === 'person' ? { ...phrase, text: names.login(phrase.text as Login) } : phrase,
    ),
  );
}
