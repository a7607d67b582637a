import { compact } from '../../compact.ts';
import type { Problem } from '../../documents/position.ts';
import { levelAt, TIERS } from '../tiers.ts';
import type { GateCheck } from './check.ts';

/** A gate that can never be asked: no tier, no file or no document is left. */
export const neverAsked: GateCheck = ({ gate, path, document }) => {
  const at = (key: string, message: string, hint: string): Problem => ({
    ...document.keyAt([...path, key]),
    message,
    hint,
  });
  const { when } = gate;
  const tiers = when.risk ?? TIERS;
  const classes = when.changes?.map((one) => one.replace(/:.*/, ''));
  return compact([
    tiers.every((tier) => levelAt(gate, tier) === 'off') &&
      at('level', '`level` switches the gate off at every risk that `when` names', 'give it a level there'),
    when.files === 'trusted' &&
      classes !== undefined &&
      !classes.includes('governance') &&
      when.transitions === undefined &&
      at(
        'when',
        'only files the gate trusts count, and these are of the class `governance`',
        'add `governance` to `changes`',
      ),
    gate.locked &&
      gate.exceptions !== undefined &&
      gate.exceptions !== 'none' &&
      at('exceptions', 'a locked gate has no exceptions', 'take `exceptions` out, or `locked`'),
    gate.scope === 'organisation' &&
      gate.documents.length === 0 &&
      when.changes === undefined &&
      at(
        'scope',
        'a gate of the organisation is asked when one of its documents changes, and it names none',
        'name a document, or leave `scope` out',
      ),
  ]);
};
