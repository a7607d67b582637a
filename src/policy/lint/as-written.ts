import type { Problem } from '../../documents/position.ts';
import type { LocatedDocument } from '../../documents/yaml.ts';
import { keysOf } from '../names.ts';
import { namesNothing } from './names-nothing.ts';
import { unknownFields } from './unknown-fields.ts';
import { uselessIn } from './useless-expressions.ts';

/**
 * What a policy says in vain, as far as its text alone tells: beside the mistakes for which it cannot be loaded, so that
 * all are told at once.
 */
export function ineffectiveAsWritten(document: LocatedDocument, text: string): readonly Problem[] {
  return Object.entries(keysOf(keysOf(document.value)?.gates) ?? {}).flatMap(([id, gate]) => {
    const keys = keysOf(gate);
    if (keys === undefined) return [];
    const written = { written: keys, path: ['gates', id], document, text };
    return [...namesNothing(written), ...unknownFields(written), ...uselessIn(written)];
  });
}
