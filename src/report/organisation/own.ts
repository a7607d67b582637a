import { badInput } from '../../errors.ts';
import type { Register } from './register.ts';

/**
 * The repository that holds the organisation's own documents: the one that was named, else the one of the list that others
 * extend their policy from, else the only one that holds a Statement of Applicability or an AI policy. Undefined: none is, or several may be.
 * Throws `bad-input` when the one named is not in the list.
 */
export function ownRepository(
  named: string | undefined,
  registers: readonly Register[],
): Register | undefined {
  if (named !== undefined) {
    const found = registers.find(({ repository }) => same(repository, named));
    if (found !== undefined) return found;
    const hint = `write one that it lists: ${registers
      .slice(0, MOST)
      .map(({ repository }) => repository)
      .join(', ')}${registers.length > MOST ? ', …' : ''}`;
    throw badInput(`\`organisation: ${named}\` is no repository of the list`, hint);
  }
  const extended = registers.filter((one) => registers.some((other) => extendsFrom(other, one)));
  const holding = registers.filter(
    ({ governance }) => governance?.documents.some(({ kind }) => OWN.has(kind)) === true,
  );
  // A policy between them extends that of the organisation.
  const first = extended.filter((one) => !extended.some((other) => extendsFrom(one, other)));
  const [only, ...others] = first.length > 0 ? first : holding;
  return others.length === 0 ? only : undefined;
}

const MOST = 10;

/** Kinds of documents that there is one of in an organisation. */
const OWN: ReadonlySet<string> = new Set(['AI policy', 'Statement of Applicability']);

function extendsFrom(one: Register, other: Register): boolean {
  return one !== other && one.extended.some((name) => same(name, other.repository));
}

/** The site reads names of repositories without their case. */
function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
