import { everyValue } from '../../documents/every-value.ts';
import { fields } from '../../documents/fields.ts';
import type { Problem } from '../../documents/position.ts';
import type { RawGate } from './check.ts';

/** Ways that people go: nothing of the author's is trusted there. */
const OF_PEOPLE: readonly string[] = ['approval', 'review', 'distinct'];

/** `trust: author` where nothing asks for trust: outside of `any`, and beside what people do. */
export const vainTrust = ({ written, path, document }: RawGate): readonly Problem[] => {
  const found: Problem[] = [];
  const root = [...path, 'require'];
  for (const { value, path: at } of everyValue(written.require, root)) {
    const keys = fields(value);
    const people = OF_PEOPLE.find((kind) => keys[kind] !== undefined);
    if (keys.trust !== undefined && (!at.slice(root.length).includes('any') || people !== undefined))
      found.push({
        ...document.keyAt([...at, 'trust']),
        message:
          people === undefined
            ? '`trust` says nothing here: it is no way of `any`'
            : `\`trust\` says nothing beside \`${people}\`: that is what people do`,
        hint: 'take it out',
      });
  }
  return found;
};
