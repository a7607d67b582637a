import { badInput } from '../../../errors.ts';
import { peopleTable } from '../../../evidence/pseudonyms.ts';
import { print } from './print.ts';
import { type PeopleOptions, readPeople } from './show.ts';

/**
 * Prints who is behind which pseudonym, of the people listed. Kept in place of the key, it erases everybody who is
 * not in it.
 */
export async function tellPeople(options: PeopleOptions): Promise<void> {
  if (options.pseudonymKey === undefined || options.people === undefined) {
    const hint = 'the key names nobody by itself: list the people it may name, one login a line';
    throw badInput('give both --pseudonym-key and --people', hint);
  }
  print(
    peopleTable(await readPeople(options))
      .trimEnd()
      .split('\n'),
  );
}
