import { asksCodeOwners, CODEOWNERS_PATHS } from '../policy/approvers.ts';
import { type GlobMatcher, globMatcher, literalGlob, rememberLast } from '../policy/globs.ts';
import { decisiveGlobs, documentGlobs } from '../policy/paths.ts';
import type { Policy } from '../policy/policy.ts';
import { isSignatureFile } from '../policy/signatures.ts';
import { CHANGE_CLASSES, type ChangeClass } from '../policy/vocabulary.ts';
import type { FileChange } from './change.ts';

export interface Classifier {
  /** The classes of a path, each with the reason; empty when the policy does not govern it. */
  classes(path: string): readonly { readonly class: ChangeClass; readonly why: string }[];
  /** Whether the gate trusts the file: policy, roles, register, the workflow that runs the gate. */
  isTrusted(path: string): boolean;
}

/** `workflow`: path of the workflow file that runs the gate, where it is known. */
export function classifier(policy: Policy, workflow?: string): Classifier {
  const matchers = new Map<ChangeClass, GlobMatcher>();
  for (const name of CHANGE_CLASSES) matchers.set(name, globMatcher(policy.changes[name], 'any-spelling'));
  const always = globMatcher(alwaysTrusted(policy, workflow));
  const more = globMatcher(policy.trusted);
  const trusted = rememberLast((path) => always(path) ?? more(path));
  const documents = globMatcher(documentGlobs(policy));
  const classes: Classifier['classes'] = (path) => {
    const found: { class: ChangeClass; why: string }[] = [];
    const isSignature = isSignatureFile(path);
    for (const name of CHANGE_CLASSES) {
      // A signature lies under the name of what it signs, `prompts/system.md`, and is none itself.
      if (name !== 'governance' && isSignature) continue;
      const glob = matchers.get(name)?.(path);
      if (glob !== undefined) found.push({ class: name, why: `matches ${glob}` });
    }
    if (!found.some((entry) => entry.class === 'governance')) {
      if (trusted(path) !== undefined) found.push({ class: 'governance', why: 'the gate trusts this file' });
      else if (documents(path) !== undefined) {
        found.push({ class: 'governance', why: 'a gate relies on this document' });
      }
    }
    return found;
  };
  return { classes, isTrusted: (path) => trusted(path) !== undefined };
}

/**
 * A file that left a governed place is still governed: a rename must not carry a prompt out of sight. So is one that is
 * read under a governed name through a link, or that stands for governed files.
 */
export function classesOf(file: FileChange, by: Classifier): ReturnType<Classifier['classes']> {
  const found = [...by.classes(file.path)];
  const add = (path: string, why: (why: string) => string): void => {
    for (const was of by.classes(path))
      if (!found.some((is) => is.class === was.class)) found.push({ class: was.class, why: why(was.why) });
  };
  if (file.previousPath !== undefined) add(file.previousPath, (why) => why);
  for (const name of file.names ?? []) add(name, (why) => `it is read as ${name}, which ${why}`);
  return found;
}

/** Whether `file` is, or was before a rename, or is read through a link as, a file the gate trusts. */
export function touchesTrusted({ path, previousPath, names = [] }: FileChange, by: Classifier): boolean {
  return [path, ...(previousPath === undefined ? [] : [previousPath]), ...names].some(by.isTrusted);
}

/**
 * The gate's workflows under the names they are shipped with: anyone who changes the one that signals decides whether a
 * verdict is asked for at all. A file of another name that signals belongs into `trusted` of the policy.
 */
const WORKFLOWS = ['aims-gate', 'aims-gate-signal'].flatMap((name) =>
  ['yml', 'yaml'].map((ending) => literalGlob(`.github/workflows/${name}.${ending}`)),
);

/** Where the register keeps its entries, as a glob. */
function registerGlob(policy: Policy): string {
  return `${literalGlob(policy.systems)}/*/system.yml`;
}

/** What no glob of a policy takes out again: else `trusted: ["!**"]` would empty the gate on the gate itself. */
function alwaysTrusted(policy: Policy, workflow: string | undefined): readonly string[] {
  return [
    ...[policy.path, ...policy.files, policy.roles, ...Object.values(policy.signing)].map(literalGlob),
    registerGlob(policy),
    ...decisiveGlobs(policy),
    `${literalGlob(policy.exceptions)}/**`,
    ...(asksCodeOwners(policy) ? CODEOWNERS_PATHS : []),
    ...WORKFLOWS,
    ...(workflow === undefined ? [] : [literalGlob(workflow)]),
  ];
}
