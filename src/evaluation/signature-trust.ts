import type { Trees } from '../gates/subject.ts';
import { isLink, type ObjectSource, type Tree } from '../objects.ts';
import { omitUndefined } from '../omit-undefined.ts';
import type { Policy, SigningFile } from '../policy/policy.ts';
import type { SignatureTrust } from '../signatures/trust.ts';

/** Who may sign, from the base: in one wave. */
export async function readTrust(
  { policy, now }: { readonly policy: Policy; readonly now: string },
  { base, head }: Trees,
  source: ObjectSource,
): Promise<SignatureTrust> {
  const at = (tree: Tree, name: SigningFile) => tree.entries.get(policy.signing[name]);
  const allowed = at(base, 'allowed-signers');
  const proposal = at(head, 'allowed-signers');
  const entries = [
    allowed,
    proposal,
    at(base, 'revoked-keys'),
    at(base, 'identities'),
    at(base, 'sigstore-root'),
  ];
  const blobs = await source.blobs(entries.flatMap((entry) => (entry === undefined ? [] : [entry.sha])));
  const file = (name: SigningFile) => {
    const entry = at(base, name);
    if (entry === undefined) return { path: policy.signing[name] };
    // A link's blob is where it leads, not what is there.
    const blob = isLink(entry.mode) ? undefined : blobs.get(entry.sha);
    return {
      path: entry.path,
      blob: blob ?? ({ state: 'unreadable', because: 'it is not a plain file' } as const),
    };
  };
  const proposed =
    proposal === undefined || proposal.sha === allowed?.sha ? undefined : blobs.get(proposal.sha);
  return {
    allowedSigners: file('allowed-signers'),
    revokedKeys: file('revoked-keys'),
    identities: file('identities'),
    sigstoreRoot: file('sigstore-root'),
    ...omitUndefined({ proposed }),
    at: now,
  };
}
