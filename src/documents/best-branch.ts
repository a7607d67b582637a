import type { ErrorObject } from 'ajv';
import { nearest } from './nearest.ts';

/**
 * Of a value that may be written in several ways, the mistakes in the way it was most likely meant: a misspelt day of the
 * week is no window without days besides.
 */
export function inBestBranch(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const dropped = new Set<ErrorObject>();
  for (const choice of errors) {
    if (choice.keyword !== 'anyOf' && choice.keyword !== 'oneOf') continue;
    const inside = `${choice.schemaPath}/`;
    const branches = Map.groupBy(
      errors.filter(
        ({ schemaPath, instancePath }) =>
          schemaPath.startsWith(inside) && instancePath.startsWith(choice.instancePath),
      ),
      ({ schemaPath }) => schemaPath.slice(inside.length).split('/')[0],
    );
    // A way that is a definition of its own has lost its place in the schema: its mistakes fail at once, or further inside.
    const unplaced = errors.filter(({ schemaPath }) => schemaPath === '');
    const atOnce = unplaced.filter(
      ({ instancePath, keyword }) => instancePath === choice.instancePath && AT_ONCE.has(keyword),
    );
    const further = unplaced.filter(({ instancePath }) => instancePath.startsWith(`${choice.instancePath}/`));
    if (atOnce.length > 0) branches.set('at once', atOnce);
    if (further.length > 0) branches.set('further', further);
    const scored = [...branches.values()].map((one) => ({ one, score: scoreOf(one, choice.instancePath) }));
    const best = Math.min(...scored.map(({ score }) => score));
    for (const { one, score } of scored) if (score > best) for (const error of one) dropped.add(error);
  }
  return dropped.size === 0 ? errors : errors.filter((error) => !dropped.has(error));
}

const AT_ONCE: ReadonlySet<string> = new Set(['type', 'enum', 'const']);

/** How far the value is from this way of writing it; of another type altogether it was not meant. */
function scoreOf(errors: readonly ErrorObject[], at: string): number {
  return errors.reduce((sum, error) => {
    if (error.keyword === 'anyOf' || error.keyword === 'oneOf') return sum;
    if (error.instancePath !== at) return sum + 1;
    if (error.keyword === 'type') return sum + 100;
    if (error.keyword !== 'enum' && error.keyword !== 'const') return sum + 1;
    const allowed: readonly unknown[] = [error.params.allowedValues ?? error.params.allowedValue].flat();
    return sum + (nearest(String(error.data), allowed.map(String)) === undefined ? 2 : 0.5);
  }, 0);
}
