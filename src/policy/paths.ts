import { literalGlob } from './globs.ts';
import type { Policy } from './policy.ts';

/** Globs that match the documents of every gate that is not switched off. */
export function documentGlobs(policy: Policy): readonly string[] {
  const asked = policy.gates.filter(({ level }) => level !== 'off').flatMap(({ documents }) => documents);
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
