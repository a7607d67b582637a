import type { SignedDecisionOfPerson } from '../../../approval/signed/count-signed.ts';
import type { Login } from '../../../ids.ts';
import type { Method } from '../../../policy/vocabulary.ts';
import { code, list, type Prose, person, prose } from '../../../prose.ts';
import { defineFindings, type Texts } from './findings.ts';

/** A signature that is there and does not hold: why. */
interface Wanted {
  readonly path: string;
  readonly who: Prose;
  readonly how: Prose;
  /** Empty: nobody tried. */
  readonly refused: Prose;
}

export const { make, catalogue } = defineFindings('signature', {
  missing: {
    about: 'A document is not signed by a person whom the policy names.',
    words: ({ path, who, how, refused }: Wanted) => ({
      message: prose`${code(path)} is not signed by ${who}${refused}`,
      remedy: how,
    }),
  },
  'not-by-named': {
    about: 'A document names somebody who has not signed it: the name is only typed.',
    words: ({ path, who, how, refused, field }: Wanted & { readonly field: string }) => ({
      message: prose`${code(path)} names ${who} at ${code(field)}, who has not signed it: the name is only typed${refused}`,
      remedy: how,
    }),
  },
  'no-signer': {
    about: 'Nobody can sign a document, because nobody holds the role that must sign it.',
    words: ({
      path,
      who,
      roles,
    }: {
      readonly path: string;
      readonly who: Prose;
      readonly roles: string;
    }) => ({
      message: prose`${code(path)} must be signed by ${who}, and nobody can do so`,
      remedy: prose`name somebody in ${code(roles)} on the target branch first`,
    }),
  },
  rejected: {
    about: 'Somebody who must sign a document signed a rejection of it.',
    words: ({ path, by }: { readonly path: string; readonly by: Prose }) => ({
      message: prose`${by} rejected ${code(path)}`,
      remedy: prose`change what ${by} objects to, or ask for a new decision (${code(`aims-gate approve --document ${path}`)})`,
    }),
  },
  unreadable: {
    about: 'A file among the signatures of a document is not a signature.',
    words: ({ file, because }: Texts<'file' | 'because'>) => ({
      message: prose`${code(file)} is not a signature of a document: ${because}`,
      remedy: prose`delete it, and sign again with ${code('aims-gate approve --document')}`,
    }),
  },
});

/** Who signs, and how; where that changes nothing, what does. */
export function howToSign(
  path: string,
  signers: readonly Login[],
  given: readonly SignedDecisionOfPerson[],
  methods: readonly Method[],
): Prose {
  const [useless] = given.filter(isVoid);
  if (useless?.remedy !== undefined) return useless.remedy;
  const able = [...new Set(signers)];
  const [only = 'LOGIN', ...others] = able;
  const by = methods.includes('ssh') ? '' : ' --method sigstore';
  const sign = `aims-gate approve --document ${path} --as ${others.length === 0 ? only : 'LOGIN'}${by}`;
  const whose =
    others.length === 0 ? prose`` : prose` (LOGIN is ${list(able.slice(0, 5).map(person), 'or')})`;
  return prose`sign it and commit the signature: ${code(sign)}${whose}`;
}

/** A signature that is there and holds for nothing. */
function isVoid({ counts, blocks }: SignedDecisionOfPerson): boolean {
  return !counts && !blocks;
}

export function signatureRefusal(given: readonly SignedDecisionOfPerson[]): Pick<Wanted, 'refused'> {
  const [first] = given.filter(isVoid);
  if (first === undefined) return { refused: prose`` };
  return { refused: prose`; the signature of ${person(first.login)} does not hold: ${first.because}` };
}
