import type { SealedStatement } from '../approval/signed/envelope.ts';
import type { SignatureCheck } from '../approval/signed/facts.ts';
import type { Login } from '../ids.ts';
import { prose } from '../prose.ts';
import { verifySigstore } from './sigstore.ts';
import { verifySsh } from './ssh.ts';
import type { SignatureTrust } from './trust.ts';

/** Checks what vouches for an approval. An approval that only a commit vouches for has nothing to check here. */
export async function verifyApproval(
  {
    seal,
    signed,
    statement,
  }: SealedStatement<{ readonly predicate: { readonly approver: { readonly login: Login } } }>,
  trust: SignatureTrust,
): Promise<SignatureCheck> {
  const { login } = statement.predicate.approver;
  switch (seal.method) {
    case 'ssh':
      return verifySsh(signed, seal.signature, login, trust);
    case 'sigstore':
      return verifySigstore(seal.bundle, login, trust);
    case 'commit':
      return { state: 'refused', because: prose`it holds no signature` };
  }
}
