import { compact } from '../../compact.ts';
import { everyValue } from '../../documents/every-value.ts';
import { fields, mappingOf } from '../../documents/fields.ts';
import { isYamlFile } from '../../documents/file-forms.ts';
import type { Problem } from '../../documents/position.ts';
import type { Path } from '../../documents/yaml.ts';
import { isByTier } from '../names.ts';
import { TIERS, tierThatSays } from '../tiers.ts';
import type { GateCheck } from './check.ts';

/** Values by tier of which the gate asks none, sections of what has none, and headings of no section. */
export const asksNothing: GateCheck = ({ gate, written, path, document }) => {
  const found: Problem[] = [];
  const tiers = gate.when.risk ?? TIERS;
  for (const { value, path: at } of everyValue(written.require, [...path, 'require'])) {
    const keys = mappingOf(value);
    if (keys === undefined) continue;
    if (isByTier(keys) && tiers.every((tier) => tierThatSays(keys, tier) === undefined))
      found.push({
        ...document.keyAt(at),
        message: `\`${String(at.at(-1))}\` says nothing at ${tiers.join(', ')}, and the gate is asked at no other risk`,
        hint: `give a value at ${tiers.join(' or ')}`,
      });
    const { document: asks } = keys;
    if (mappingOf(asks) !== undefined)
      found.push(...documentProblems(fields(asks), [...at, 'document'], document));
  }
  return found;
};

function documentProblems(
  asks: Readonly<Record<string, unknown>>,
  at: Path,
  document: Parameters<GateCheck>[0]['document'],
): readonly Problem[] {
  const { path, sections, headings, schema } = asks;
  const yaml = typeof path === 'string' && isYamlFile(path);
  const names: readonly unknown[] = Array.isArray(sections) ? sections : [];
  const strange = Object.keys(fields(headings)).filter(
    (name) => schema === undefined && !names.includes(name),
  );
  return compact([
    yaml &&
      sections !== undefined && {
        ...document.keyAt([...at, 'sections']),
        message: `\`${path}\` has no sections`,
        hint: 'ask for `fields` instead',
      },
    ...strange.map((name) => ({
      ...document.keyAt([...at, 'headings', name]),
      message: `\`headings\` names the section \`${name}\`, which \`sections\` does not ask for`,
      hint: 'add it to `sections`',
    })),
  ]);
}
