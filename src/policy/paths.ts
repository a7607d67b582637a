import { literalGlob } from './globs.ts';
import type { Gate, Policy } from './policy.ts';

/** Globs that match the documents of every gate that is not switched off. */
export function documentGlobs(policy: Policy): readonly string[] {
  return globsOf(policy, ({ documents }) => documents);
}

/** Globs that match the documents which decide what gates ask: who writes one decides with it. */
export function decisiveGlobs(policy: Policy): readonly string[] {
  return globsOf(policy, ({ decisive }) => decisive);
}

function globsOf(policy: Policy, pathsOf: (gate: Gate) => readonly string[]): readonly string[] {
  const asked = policy.gates.filter(({ level }) => level !== 'off').flatMap(pathsOf);
  return [...new Set(asked)].map((path) =>
    path
      .split(/(\{system\}|\{id\}|\*+)/)
      .map((part) => placeholderGlob(part, policy))
      .join(''),
  );
}

function placeholderGlob(part: string, policy: Policy): string {
  if (part === '{system}') return `${literalGlob(policy.systems)}/*`;
  if (part === '{id}') return '*';
  return /^\*+$/.test(part) ? part : literalGlob(part);
}
