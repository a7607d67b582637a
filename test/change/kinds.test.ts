import { describe, expect, test } from 'vitest';
import { presetPolicy } from '../../src/evaluation/load-policy.ts';
import { openCatalog } from '../../src/evaluation/shipped-data.ts';
import { seen } from '../support/corpus.ts';
import { kinds } from '../support/kinds.ts';

const policy = await presetPolicy('baseline', openCatalog());

describe('kinds of changes, by language and framework', () => {
  test.each(kinds().map((one) => [`${one.file} ${one.path}: ${one.name}`, one] as const))(
    '%s',
    async (_, one) => {
      const got = new Set<string>((await seen(one, policy)).map((change) => change.class));
      const missed = one.wanted.filter((group) => !group.some((name) => got.has(name)));
      const known = new Set([...one.wanted.flat(), ...one.tolerated]);
      expect({ missed, wrong: [...got].filter((name) => !known.has(name)) }).toEqual({
        missed: [],
        wrong: [],
      });
    },
  );
});
