import type { Tree } from '../objects.ts';
import { omitUndefined } from '../omit-undefined.ts';
import { CONFIDENTIAL, isConfidential } from '../policy/confidential.ts';
import type { Policy } from '../policy/policy.ts';
import { code, type Prose, prose } from '../prose.ts';
import type { Evaluation, Finding, GateResult, ReliedDocument } from './evaluation.ts';
import type { Exception } from './exceptions.ts';

interface Known {
  readonly policy: Pick<Policy, 'confidential'>;
  readonly tree: Tree;
  readonly documents: readonly ReliedDocument[];
  readonly exceptions: readonly Exception[];
}

/**
 * Marks the findings that may quote a document that the policy keeps confidential: they are about it, their gate reads it, or
 * an exception in it speaks to them. A document that is not there is quoted by none.
 */
export function markConfidential({
  policy,
  tree,
  documents,
  exceptions,
}: Known): (finding: Finding) => Finding {
  if (policy.confidential.length === 0) return (finding) => finding;
  const isSecret = (path: string): boolean => tree.entries.has(path) && isConfidential(policy, path);
  const reading = new Set(
    documents.filter(({ path }) => isSecret(path)).map(({ gate, system }) => `${gate} ${system ?? ''}`),
  );
  const excepting = new Set(exceptions.filter(({ path }) => isSecret(path)).map(({ id }) => id));
  return (finding) => {
    const { gate, system, path, lack, parameters } = finding;
    const isGone = path !== undefined && !tree.entries.has(path) && lack === undefined;
    const isQuoting =
      (path !== undefined && isSecret(path)) ||
      (!isGone && reading.has(`${gate} ${system ?? ''}`)) ||
      excepting.has(String(parameters.exception));
    return isQuoting ? { ...finding, confidential: true } : finding;
  };
}

/** A finding as it is told outside of the repository: of a confidential document not a word. */
export function outsideFinding(finding: Finding): Finding {
  const { path, confidential, line: _, column: _column, lack: _lack, ...told } = finding;
  if (confidential !== true) return finding;
  const about = path === undefined ? prose`a document of this gate` : prose`${code(path)}`;
  return {
    ...told,
    ...omitUndefined({ path }),
    parameters: {},
    message: prose`${about} does not meet this gate; what is missing is ${CONFIDENTIAL}`,
    remedy: prose`run ${code('aims-gate sweep')} in the repository: it says what is missing`,
  };
}

/** Why a gate came to its verdict, as it is told outside of the repository. */
export function outsideReason(
  { id, verdict, because }: Pick<GateResult, 'id' | 'verdict' | 'because'>,
  { findings }: Pick<Evaluation, 'findings'>,
): Prose {
  const isSecret =
    verdict !== 'pass' && findings.some(({ gate, confidential }) => gate === id && confidential === true);
  return isSecret ? prose`${CONFIDENTIAL}` : because;
}
