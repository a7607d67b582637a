import { checkpointLine } from '../../../evidence/records/checkpoint.ts';
import type { ReportModel } from '../../model.ts';
import { isKey, keyOption, proofCheck, sigstoreTrust } from '../check-command.ts';
import type { HtmlPage } from '../layout.ts';
import { preformattedBlock } from '../parts.ts';
import { type Html, html, type Value } from '../template.ts';

/** How somebody who has this folder alone finds out whether it can be relied on. */
export function checkingPage(model: ReportModel): HtmlPage {
  const path = 'checking.html';
  const body = html`
<header><h1>How to check this package</h1>
<p class="lead">Everything here can be checked without aims-gate: with Python 3.9, OpenSSL 3 and ssh-keygen. <code>verify.py</code> in this folder is short enough to be read before it is run.</p></header>
<h2>Check it</h2>
<p>In a terminal, in this folder:</p>
${commands(commandsOf(model))}
<p>It compares every file with <code>manifest.json</code>, checks the signature on the manifest where there is one (<code>manifest.dsse.json</code>), each copied document and earlier version against its git id, each file of <code>proofs</code> for its signature and its place in the ledger, and each approval that a person signed. It lists what was altered, and what it could not check. Exit code 0: nothing was altered; 1: something was.</p>
${signersSection(model)}
${checkpointSection(model)}
<h2>What the files rest on</h2>
<ul>
<li>A record is an in-toto statement in a DSSE envelope: what is signed is <code>DSSEv1</code>, a blank, the length of <code>payloadType</code>, a blank, <code>payloadType</code>, a blank, the length of the decoded <code>payload</code>, a blank, the decoded <code>payload</code>.</li>
<li>A proof is the record with its path in a Merkle tree (RFC 9162) to a signed checkpoint: a record that is added, removed or changed gives another checkpoint.</li>
<li>An approval that a person signed is such an envelope, too. <code>sig</code> is an SSH signature in the namespace <code>aims-gate-approval</code>; <code>ssh-keygen -Y verify</code> checks it with the list of allowed signers, which is among the documents.</li>
<li>The git id of a document is what <code>git rev-parse ${model.commit.slice(0, 12)}:PATH</code> prints in a clone, and what <code>git hash-object</code> makes of its copy.</li>
</ul>
${rulesSection(model)}
<h2>With aims-gate</h2>
${commands(withTool(model))}
`;
  return { path, title: 'How to check this package', body, under: path };
}

function commands(lines: readonly string[]): Html {
  return preformattedBlock(lines.join('\n'));
}

function commandsOf({ ledger }: ReportModel): readonly string[] {
  const signers = ledger.state === 'whole' ? [...ledger.signedBy.keys()] : [];
  const identity = signers.find((by) => !isKey(by));
  const keys = signers.some(isKey) || identity === undefined ? ['python3 verify.py KEY.pem'] : [];
  return identity === undefined ? keys : [...keys, `python3 verify.py ${sigstoreTrust(identity)}`];
}

/** Who signed, and where what is needed to check it comes from: not from whoever hands over the package. */
function signersSection({ ledger }: ReportModel): Value {
  if (ledger.state !== 'whole' || ledger.signedBy.size === 0) return undefined;
  const rows = [...ledger.signedBy].map(([by, count]) =>
    isKey(by)
      ? html`<li><code>${by}</code>: the SHA-256 of an Ed25519 public key; ${count} of ${ledger.records} records. Get that key from the owner of the repository, not from the person who gave you this folder. <code>openssl pkey -pubin -in KEY.pem -outform DER | openssl dgst -sha256</code> prints the SHA-256 of a key, to compare.</li>`
      : html`<li><code>${by}</code>, certified by Sigstore; ${count} of ${ledger.records} records. <code>trusted_root.json</code> comes from Sigstore itself (<code>gh attestation trusted-root</code>, or <code>cosign trusted-root</code>), not from this folder.</li>`,
  );
  return html`<h2 id="signers">Who signed the ledger</h2><ul>${rows}</ul>`;
}

function checkpointSection({ ledger }: ReportModel): Value {
  if (ledger.state !== 'whole' || ledger.checkpoint === undefined) return undefined;
  const line = checkpointLine(ledger.checkpoint);
  return html`<h2>The checkpoint</h2><p>All proofs are made against one state of the ledger:</p>${commands([line])}
<p>Keep this line outside of the repository. A later package of the same repository must agree with it. If the ledger has not grown since, check that with <code>python3 verify.py --checkpoint "${line.split(' ').slice(0, 2).join(' ')} …"</code>; if it has, with <code>aims-gate evidence verify --checkpoint</code> in a clone.</p>`;
}

/** The rules that changes were judged by. */
function rulesSection({ policy }: ReportModel): Value {
  if (policy.texts.length === 0) return undefined;
  const texts = policy.texts.map(
    ({ from, file }) => html`<li><a href="${file}"><code>${file}</code></a>: <code>${from}</code></li>`,
  );
  return html`<h2 id="policy">The rules</h2><p>A record names its policy by a SHA-256. The policy in force at this commit has the SHA-256 <code>${policy.digest}</code>, computed over the texts below in this order; before each text stand its length in bytes and a zero byte. A record with another SHA-256 was judged by an earlier policy; <code>git log ${policy.path}</code> in a clone shows which.</p><ol>${texts}</ol>`;
}

function withTool({ ledger, proven }: ReportModel): readonly string[] {
  const [trust, ofProof] = [keyOption(ledger, '--ledger-key'), keyOption(ledger, '--key')];
  const whole = ['aims-gate report verify .', ...(trust === undefined ? [] : [trust])].join(' ');
  if (proven.size === 0 || ofProof === undefined) return [whole];
  return [whole, proofCheck(ofProof)];
}
