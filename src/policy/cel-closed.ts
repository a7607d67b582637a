import { nearest } from '../documents/nearest.ts';
import { memberOf } from './cel.ts';
import { type CelNode, isNode, nodesWithin } from './cel-nodes.ts';
import type { CelProblem } from './cel-unknown-facts.ts';
import { TIERS } from './tiers.ts';
import { CHANGE_CLASSES, SCOPES, SETTING_NAMES, STAGES } from './vocabulary.ts';

/** Values that facts can have; another one is never met. */
const VALUES: Readonly<Record<string, readonly string[]>> = {
  'system.risk': [...TIERS, ''],
  'system.stage': STAGES,
  'system.previousStage': STAGES,
  'system.stages': STAGES,
  'change.class': [...CHANGE_CLASSES, 'unclassified'],
  'change.status': ['added', 'modified', 'removed', 'renamed', 'type-changed'],
  'change.key': [...SETTING_NAMES, ''],
  'change.scopes': SCOPES,
  'change.previousScopes': SCOPES,
};

/** `system.risk == "hihg"`, `"wirte" in change.scopes`: a comparison with a word that the fact never is. */
export function neverEqual({ op, args }: CelNode): readonly CelProblem[] {
  if (!['==', '!=', 'in'].includes(op) || !Array.isArray(args)) return [];
  const sides = (args as readonly unknown[]).filter(isNode);
  const fact = sides
    .map((node) => memberOf(node, ['system', 'change']))
    .find((one) => one !== undefined && `${one.variable}.${one.key}` in VALUES);
  if (fact === undefined) return [];
  const name = `${fact.variable}.${fact.key}`;
  return sides.flatMap((side) => unknownValues(name, side));
}

/** `change.scopes.exists(s, s == "wirte")`: the same of each entry of a list. */
export function neverAmong({ op, args }: CelNode): readonly CelProblem[] {
  const [macro, of, inside] = op === 'rcall' && Array.isArray(args) ? (args as readonly unknown[]) : [];
  if (!MACROS.includes(String(macro)) || !isNode(of) || !Array.isArray(inside)) return [];
  const fact = memberOf(of, ['system', 'change']);
  const name = `${fact?.variable}.${fact?.key}`;
  const [each, ...body] = (inside as readonly unknown[]).filter(isNode);
  if (!(name in VALUES) || each === undefined) return [];
  return body.flatMap(nodesWithin).flatMap((node) => {
    if (!['==', '!=', 'in'].includes(node.op) || !Array.isArray(node.args)) return [];
    const sides = (node.args as readonly unknown[]).filter(isNode);
    const asked = sides.some((side) => side.op === 'id' && side.args === each.args);
    return asked ? sides.flatMap((side) => unknownValues(name, side)) : [];
  });
}

const MACROS: readonly string[] = ['all', 'exists', 'exists_one', 'filter', 'map'];

/** Literals that the fact never is. */
function unknownValues(name: string, side: CelNode): readonly CelProblem[] {
  const known = VALUES[name] ?? [];
  return literalsOf(side).flatMap(({ args, start, end }): readonly CelProblem[] => {
    const value = String(args);
    if (known.includes(value)) return [];
    const near = nearest(value, known);
    const listed = `it is one of ${known.filter((one) => one !== '').join(', ')}`;
    const hint = near === undefined ? listed : `did you mean \`${near}\`?`;
    return [{ message: `\`${name}\` is never \`${value}\``, hint, offset: start, length: end - start }];
  });
}

/** `"A.99.1" in controls`: no register entry can name it. */
export function unknownControl({ op, args }: CelNode, controls: ReadonlySet<string>): readonly CelProblem[] {
  const [named, of] = op === 'in' && Array.isArray(args) ? (args as readonly unknown[]) : [];
  if (!isNode(named) || !isNode(of) || of.op !== 'id' || of.args !== 'controls') return [];
  return literalsOf(named).flatMap(({ args: id, start, end }): readonly CelProblem[] => {
    const control = String(id);
    if (controls.has(control)) return [];
    const near = nearest(control, [...controls]);
    const hint = near === undefined ? 'name one such as `A.6.2.4`' : `did you mean \`${near}\`?`;
    const message = `ISO/IEC 42001 has no control \`${control}\``;
    return [{ message, hint, offset: start, length: end - start }];
  });
}

/** `pull.author == "Dana"`, `change.provider == "OpenAI"`, `change.value == "0.3"`: a text as the fact is never written. */
export function neverSpelled({ op, args }: CelNode): readonly CelProblem[] {
  if (!['==', '!=', 'in'].includes(op) || !Array.isArray(args)) return [];
  const sides = (args as readonly unknown[]).filter(isNode);
  const fact = sides
    .flatMap((node) => memberOf(node, ['pull', 'change']) ?? [])
    .map(({ variable, key }) => `${variable}.${key}`)
    .find((name) => name in SPELLED);
  if (fact === undefined) return [];
  return sides
    .flatMap(literalsOf)
    .flatMap(({ args: value, start, end }): CelProblem | readonly CelProblem[] => {
      const text = String(value);
      const [written, how] = SPELLED[fact]?.(text) ?? [undefined, ''];
      if (written === undefined || written === JSON.stringify(text)) return [];
      return {
        message: `\`${fact}\` ${how}`,
        hint: `write \`${written}\``,
        offset: start,
        length: end - start,
      };
    });
}

/** How CEL writes what the text means, and what the fact is. */
type WrittenForm = (text: string) => readonly [written: string, how: string];
const ofPeople: WrittenForm = (text) => [
  JSON.stringify(text.toLowerCase().replace(/^@/, '')),
  'is in small letters, without @',
];
const small: WrittenForm = (text) => [JSON.stringify(text.toLowerCase()), 'is in small letters'];
const plainValue: WrittenForm = (text) => {
  const isPlain = text === 'true' || text === 'false' || /^-?\d{1,15}(?:\.\d{1,15})?$/.test(text);
  return isPlain ? [text, 'is no text where it is a number or a truth'] : [JSON.stringify(text), ''];
};

/** How facts are written, which other facts and documents may write otherwise. */
const SPELLED: Readonly<Record<string, WrittenForm>> = {
  'pull.author': ofPeople,
  'pull.teams': ofPeople,
  'change.provider': small,
  'change.previousProvider': small,
  'change.region': small,
  'change.previousRegion': small,
  'change.value': plainValue,
  'change.previous': plainValue,
};

/** One literal text, or each of a list. */
function literalsOf(node: CelNode): readonly CelNode[] {
  const all =
    node.op === 'list' && Array.isArray(node.args)
      ? (node.args as readonly unknown[]).filter(isNode)
      : [node];
  return all.filter(({ op, args }) => op === 'value' && typeof args === 'string');
}
