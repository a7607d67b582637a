import { createHmac } from 'node:crypto';
import { AimsError } from '../errors.ts';
import { login } from '../ids.ts';
import type { PeopleNames } from './names.ts';

/** 32 bytes: fewer could be tried out. */
const MIN_KEY_BYTES = 32;
const PSEUDONYM = /\bp-[0-9a-f]{32}\b/g;

/**
 * Names that only the holder of `key` can trace back: an HMAC of the login or the account id.
 *
 * The key stays outside of the ledger. Once it is destroyed the records still verify, and nobody can tell any more
 * whom they are about. Logins are few and guessable, so a hash without a key would hide nothing.
 *
 * @param key text of the key file; throws `bad-key` when it is too short
 */
export function pseudonyms(key: string): PeopleNames {
  const secret = Buffer.from(key.trim(), 'utf8');
  if (secret.length < MIN_KEY_BYTES) {
    const hint = 'make one with `openssl rand -hex 32`';
    throw new AimsError('bad-key', 'the pseudonym key is shorter than 32 characters', hint);
  }
  const name = (text: string): string =>
    `p-${createHmac('sha256', secret).update(text).digest('hex').slice(0, 32)}`;
  return { login: (who) => name(`login:${login(who)}`), account: (id) => name(`id:${id}`) };
}

/** Pseudonym → the person it stands for, of each of `people`: one a line, `login` or `login id`. */
export function resolution(people: string, names: PeopleNames): ReadonlyMap<string, string> {
  const lines = people.split(/\r?\n/).map((line) => line.replace(/#.*/, '').trim());
  return new Map(
    lines.flatMap((line) => {
      const [who, id] = line.split(/[\s,]+/);
      if (who === undefined || who === '') return [];
      const known = login(who);
      const byLogin: readonly [string, string] = [names.login(known), known];
      const account = id !== undefined && /^\d+$/.test(id) ? String(names.account(Number(id))) : undefined;
      return account === undefined ? [byLogin] : [byLogin, [account, `${known} (${id})`] as const];
    }),
  );
}

/** `text` with every pseudonym that `known` has an answer for replaced. */
export function resolve(text: string, known: ReadonlyMap<string, string>): string {
  return text.replace(PSEUDONYM, (pseudonym) => known.get(pseudonym) ?? pseudonym);
}

/** A table of who is who, to be kept in place of the key: anyone who is not in it is erased when the key is destroyed. */
export function peopleTable(known: ReadonlyMap<string, string>): string {
  return [...known].map(([pseudonym, who]) => `${pseudonym} = ${who}\n`).join('');
}

/** The table that `peopleTable` wrote. */
export function readPeopleTable(text: string): ReadonlyMap<string, string> {
  const rows = text.matchAll(/^(p-[0-9a-f]{32}) = (.+)$/gm);
  return new Map([...rows].map(([, pseudonym = '', who = '']) => [pseudonym, who]));
}
