import { code, type Prose, prose } from '../../../prose.ts';

/** Of a requirement that reads a list: that there may be nothing in it. What the policy does not allow is a finding. */
export interface MayBeEmpty {
  readonly empty?: 'allowed';
}

/** The key of the policy. @param what that may be left out */
export function emptyAllowed(what: string): { readonly description: string; readonly const: 'allowed' } {
  return {
    description: `${what} may be empty, or not be there. Left out: then it is a finding.`,
    const: 'allowed',
  };
}

/** The way out for whoever writes the document, and for whoever writes the policy. */
export function fillOrAllow(fill: Prose): Prose {
  return prose`${fill}; if an empty list is correct, set ${code('empty: allowed')} in the policy`;
}

/** As `explain` reads it. */
export function sayEmpty({ empty }: MayBeEmpty): string {
  return empty === undefined ? '' : ', where there is an entry (empty: allowed)';
}
