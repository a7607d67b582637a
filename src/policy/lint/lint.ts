import { fields, mappingOf } from '../../documents/fields.ts';
import type { Kinds } from '../kinds.ts';
import type { PolicyProblem } from '../layer.ts';
import type { Policy } from '../policy.ts';
import type { PolicyText } from '../policy-text.ts';
import { asksNothing } from './asks-nothing.ts';
import { calendarsOver } from './calendars-over.ts';
import type { GateCheck, WrittenGate } from './check.ts';
import { governsNothing } from './governs-nothing.ts';
import { matchesNothing } from './matches-nothing.ts';
import { mixedUnits } from './mixed-units.ts';
import { namesNothing } from './names-nothing.ts';
import { neverAsked } from './never-asked.ts';
import { openBesideLocks } from './open-beside-locks.ts';
import { unknownFields } from './unknown-fields.ts';
import { type KnownRoles, rolesAsWritten } from './unknown-roles.ts';
import { uselessExpressions } from './useless-expressions.ts';
import { vainTrust } from './vain-trust.ts';

/** What a policy rests on outside its text, as far as it is known. */
export interface LintFacts {
  /** Who holds which role. */
  readonly roles?: KnownRoles;
  /** ISO 8601, UTC: calendars that are over are told. */
  readonly now?: string;
  /** Keys with mistakes are missing: whether anything is governed at all is not known. */
  readonly partial?: true;
}

const CHECKS: readonly GateCheck[] = [
  asksNothing,
  mixedUnits,
  namesNothing,
  neverAsked,
  unknownFields,
  vainTrust,
];

/**
 * What a policy that can be loaded says in vain: it governs nothing, asks nothing, or asks it of nobody.
 *
 * @param files the team's own file first, then those it extends that are files of the same repository
 */
export function lint(
  policy: Policy,
  files: readonly PolicyText[],
  kinds: Kinds,
  { roles, now, partial }: LintFacts = {},
): readonly PolicyProblem[] {
  const seen = new Set<string>();
  const found = files.flatMap((file): readonly PolicyProblem[] => {
    if (!file.parsed.ok) return [];
    const { document } = file.parsed;
    const gates = Object.entries(fields(fields(document.value).gates)).flatMap(
      ([id, written]): readonly WrittenGate[] => {
        const gate = policy.gates.find((one) => one.id === id);
        const keys = mappingOf(written);
        if (gate === undefined || keys === undefined || seen.has(id) || gate.level === 'off') return [];
        seen.add(id);
        return [{ gate, written: keys, path: ['gates', id], document, text: file.text }];
      },
    );
    const problems = gates.flatMap((gate) => [
      ...CHECKS.flatMap((check) => check(gate, kinds)),
      ...uselessExpressions(gate, roles),
    ]);
    const over = now === undefined ? [] : calendarsOver(policy, document, now);
    const nobodys = roles === undefined ? [] : rolesAsWritten(document, roles);
    const open = openBesideLocks(policy, document, kinds);
    return [...open, ...over, ...matchesNothing(document), ...nobodys, ...problems].map((problem) => ({
      path: file.path,
      text: file.text,
      ...problem,
    }));
  });
  const [own] = files;
  const nothing = partial === true ? undefined : governsNothing(policy);
  return own === undefined || nothing === undefined ? found : [{ ...own, ...nothing }, ...found];
}
