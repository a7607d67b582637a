import { fields, mappingOf } from '../../documents/fields.ts';
import type { Problem } from '../../documents/position.ts';
import type { LocatedDocument } from '../../documents/yaml.ts';
import { matchesNothing } from './matches-nothing.ts';
import { namesNothing } from './names-nothing.ts';
import { gatesWithoutRequire } from './requires-nothing.ts';
import { unknownFields } from './unknown-fields.ts';
import { uselessIn } from './useless-expressions.ts';
import { vainTrust } from './vain-trust.ts';

/**
 * What a policy says in vain, as far as its text alone tells: beside the mistakes for which it cannot be loaded, so that
 * all are told at once.
 *
 * @param chain the files that the policy is made of, this one among them
 */
export function ineffectiveAsWritten(
  document: LocatedDocument,
  text: string,
  chain: readonly { readonly document: LocatedDocument }[],
): readonly Problem[] {
  const ofGates = Object.entries(fields(fields(document.value).gates)).flatMap(([id, gate]) => {
    const keys = mappingOf(gate);
    if (keys === undefined) return [];
    const written = { written: keys, path: ['gates', id], document, text };
    return [
      ...namesNothing(written),
      ...unknownFields(written),
      ...vainTrust(written),
      ...uselessIn(written),
    ];
  });
  return [...matchesNothing(document), ...gatesWithoutRequire(document, chain), ...ofGates];
}
