import { decide } from '../../policy/cel.ts';
import { code, prose } from '../../prose.ts';
import type { Asked, GovernedChange } from '../subject.ts';
import type { Gap, Outcome, RequirementKind } from './kind.ts';
import { openValues, outcome, resolvePath } from './paper.ts';

/** Texts of a pull request that reach an expression; a pattern over more could take for ever. */
const MAX_TEXT = 1000;

/**
 * A CEL expression holds. It sees `changes`, `system`, `today` and the `documents` it names; one that speaks of
 * `change` must hold for each change the gate is asked about. An error is a finding with its place, never a pass.
 */
export const expression: RequirementKind<'expression'> = {
  documents: ({ documents }, subject) =>
    Object.values(documents).flatMap((path) => resolvePath(path, subject) ?? []),

  judge(requirement, asked, context): Outcome {
    const opened: Record<string, unknown> = {};
    for (const [name, path] of Object.entries(requirement.documents)) {
      const document = openValues(path, asked, context);
      if (!document.ok) return document.outcome;
      opened[name] = document.document.value;
    }
    const shared = {
      documents: opened,
      changes: asked.changes.map(changeFacts),
      system: systemFacts(asked),
      today: context.today,
    };
    const each = /\bchange\b/.test(requirement.cel);
    const gaps = each
      ? asked.changes.flatMap((change) =>
          holds(requirement, asked, { ...shared, change: changeFacts(change) }, change),
        )
      : holds(requirement, asked, shared, undefined);
    return outcome(gaps, prose`${code(requirement.cel)} holds`);
  },
};

function holds(
  { cel, say }: { readonly cel: string; readonly say?: string },
  { gate }: Asked,
  facts: Readonly<Record<string, unknown>>,
  change: GovernedChange | undefined,
): readonly Gap[] {
  const where = change === undefined ? {} : { path: change.path, line: change.line ?? 1 };
  const gap = (message: Gap['message']): Gap => ({
    kind: 'gap',
    ...where,
    message,
    remedy: prose`${gate.remedy}`,
  });
  const of = change === undefined ? prose`` : prose` (${code(nameOf(change))})`;
  const decided = decide(cel, facts);
  if (!decided.ok) return [gap(prose`${code(cel)} cannot be decided: ${code(decided.because)}`)];
  if (decided.value === true) return [];
  if (decided.value !== false) return [gap(prose`${code(cel)} is neither true nor false`)];
  return [gap(say === undefined ? prose`${code(cel)} does not hold${of}` : prose`${say}${of}`)];
}

function nameOf({ class: kind, before, after, path }: GovernedChange): string {
  if (kind !== 'model-id' && kind !== 'ai-dependency') return path;
  return before === undefined && after === undefined ? path : `${before ?? ''} → ${after ?? ''}`;
}

function changeFacts(change: GovernedChange): Readonly<Record<string, unknown>> {
  const { path, previousPath, status, class: kind, before, after, line } = change;
  return {
    path: cut(path),
    previousPath: cut(previousPath ?? path),
    status,
    class: kind,
    before: cut(before ?? ''),
    after: cut(after ?? ''),
    line: line ?? 1,
  };
}

function systemFacts({ subject: { system } }: Asked): Readonly<Record<string, unknown>> {
  return {
    id: system?.id ?? '',
    name: system?.name ?? '',
    risk: system?.risk ?? 'high',
    stages: system?.stages ?? [],
    owner: system?.owner ?? '',
  };
}

function cut(text: string): string {
  return text.slice(0, MAX_TEXT);
}
