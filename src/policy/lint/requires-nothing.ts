import { fields, mappingOf } from '../../documents/fields.ts';
import { nearest } from '../../documents/nearest.ts';
import type { Problem } from '../../documents/position.ts';
import type { LocatedDocument } from '../../documents/yaml.ts';

/** What is said of a gate that no policy gives a requirement. @param others ids of the gates beside it */
export function requiresNothing(id: string, document: LocatedDocument, others: Iterable<string>): Problem {
  const position = document.keyAt(['gates', id]);
  const near = nearest(
    id,
    [...others].filter((other) => other !== id),
  );
  return near === undefined
    ? { ...position, message: `gate \`${id}\` requires nothing`, hint: 'add `require`' }
    : {
        ...position,
        message: `gate \`${id}\` is new, and requires nothing`,
        hint: `did you mean \`${near}\`? Else add \`require\``,
      };
}

/** The gates of a policy file that neither it nor a file of its chain gives a requirement. */
export function gatesWithoutRequire(
  document: LocatedDocument,
  chain: readonly { readonly document: LocatedDocument }[],
): readonly Problem[] {
  const all = chain.flatMap((one) => Object.entries(gatesIn(one.document)));
  const asking = new Set(all.flatMap(([id, gate]) => (fields(gate).require === undefined ? [] : [id])));
  return Object.entries(gatesIn(document)).flatMap(([id, gate]) =>
    asking.has(id) || mappingOf(gate) === undefined ? [] : [requiresNothing(id, document, asking)],
  );
}

function gatesIn({ value }: LocatedDocument): Readonly<Record<string, unknown>> {
  return fields(fields(value).gates);
}
