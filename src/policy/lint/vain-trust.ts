import { mappingOf } from '../../documents/fields.ts';
import type { Problem } from '../../documents/position.ts';
import type { Path } from '../../documents/yaml.ts';
import type { RawGate } from './check.ts';

/** Ways that people go: nothing of the author's is trusted there. */
const OF_PEOPLE: readonly string[] = ['approval', 'review', 'distinct'];

/** `trust: author` where nothing asks for trust: outside of `any`, and beside what people do. */
export const vainTrust = ({ written, path, document }: RawGate): readonly Problem[] => {
  const found: Problem[] = [];
  const visit = (value: unknown, at: Path, isWay: boolean): void => {
    if (Array.isArray(value)) for (const [index, one] of value.entries()) visit(one, [...at, index], isWay);
    const keys = mappingOf(value);
    if (keys === undefined) return;
    const people = OF_PEOPLE.find((kind) => keys[kind] !== undefined);
    if (keys.trust !== undefined && (!isWay || people !== undefined))
      found.push({
        ...document.keyAt([...at, 'trust']),
        message:
          people === undefined
            ? '`trust` says nothing here: it is no way of `any`'
            : `\`trust\` says nothing beside \`${people}\`: that is what people do`,
        hint: 'take it out',
      });
    for (const [key, one] of Object.entries(keys)) visit(one, [...at, key], isWay || key === 'any');
  };
  visit(written.require, [...path, 'require'], false);
  return found;
};
