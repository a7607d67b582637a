import { literalGlob } from './globs.ts';
import type { Policy, Requirement } from './policy.ts';

/** Paths, as the policy writes them, of every document a requirement reads. */
export function documentPaths(requirement: Requirement): readonly string[] {
  switch (requirement.kind) {
    case 'any':
    case 'all':
      return requirement.of.flatMap(documentPaths);
    case 'not':
      return documentPaths(requirement.of);
    case 'metrics':
      return requirement.results;
    case 'expression':
      return Object.values(requirement.documents);
    case 'supplier':
      return [`${requirement.folder}/*`];
    default:
      return 'path' in requirement ? [requirement.path] : [];
  }
}

/** Globs that match the documents of every gate that is not switched off. */
export function documentGlobs(policy: Policy): readonly string[] {
  const asked = policy.gates.filter(({ level }) => level !== 'off').flatMap(({ require }) => require);
  return [...new Set(asked.flatMap(documentPaths))].map((path) =>
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
