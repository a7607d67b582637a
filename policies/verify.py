#!/usr/bin/env python3
"""Checks an evidence package without aims-gate. It needs Python 3.9 and, for signatures, OpenSSL 3 and ssh-keygen.

A ledger signed with a key:      python3 verify.py KEY.pem
A ledger signed with Sigstore:   python3 verify.py --identity WHO --issuer URL --trusted-root FILE

Exit code 0: what could be checked is as it was; 1: something is not. What could not be checked is said.
"""
import argparse, base64, functools, hashlib, json, re, subprocess, sys, tempfile
from collections import Counter
from pathlib import Path

HERE = Path(__file__).resolve().parent
FAILURES, UNCHECKED, SIGNED, MISSING = [], Counter(), Counter(), set()

options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
options.add_argument("key", nargs="*", help="public keys of the ledger, PEM (Ed25519); any of them may have signed")
options.add_argument("--manifest-key", action="append", default=[], help="public key of who signed the package, where that is another")
options.add_argument("--checkpoint", help="a checkpoint of this ledger that you kept, as aims-gate printed it")
options.add_argument("--identity", help="who signed with Sigstore: the name in the certificate")
options.add_argument("--issuer", help="who vouches for that identity, such as https://token.actions.githubusercontent.com")
options.add_argument("--trusted-root", help="trusted_root.json of the Sigstore instance, from its own publisher")
ASKED = options.parse_args()
KEYS = tuple(ASKED.key)
MOST_SHOWN = 100


def check(holds, what):
    if not holds:
        FAILURES.append(what)
    return holds


def shown(text):
    """Names are whatever somebody wrote: nothing of them steers a terminal or the log of a job."""
    return re.sub(":(?=:)", ": ", "".join(one if one.isprintable() else "\ufffd" for one in text))


def sha256(data):
    return hashlib.sha256(data).hexdigest()


def decode(text):
    return base64.b64decode(text, validate=True)


def run(command, **files):
    """Runs a program of the system over temporary files: {name} in the command is the path of one. Exit code and output."""
    with tempfile.TemporaryDirectory() as folder:
        for name, data in files.items():
            Path(folder, name).write_bytes(data)
        words = [word.format(**{name: str(Path(folder, name)) for name in files}) for word in command]
        with Path(folder, "stdin").open("ab+") as source:
            source.seek(0)
            done = subprocess.run(words, stdin=source, capture_output=True)
        return done.returncode, (done.stdout + done.stderr).decode("utf-8", "replace")


def pae(envelope):
    """The bytes that are signed: https://github.com/secure-systems-lab/dsse/blob/master/protocol.md"""
    kind, payload = envelope["payloadType"].encode(), decode(envelope["payload"])
    return b"DSSEv1 %d %s %d %s" % (len(kind), kind, len(payload), payload)


def pem(der, label="CERTIFICATE"):
    return f"-----BEGIN {label}-----\n{base64.encodebytes(der).decode()}-----END {label}-----\n".encode()


@functools.cache  # many proofs share one checkpoint
def statement(text, what, keys):
    """The statement in a signed file, its signature checked as far as can be: an envelope, or a bundle of Sigstore."""
    value = json.loads(text)
    envelope = value.get("dsseEnvelope", value)
    if "dsseEnvelope" in value:
        by_certificate(value, what)
    elif not envelope["signatures"]:
        UNCHECKED["not signed"] += 1
    elif not keys:
        UNCHECKED["signed with a key: give its public key"] += 1
    else:
        data, signature = pae(envelope), decode(envelope["signatures"][0]["sig"])
        command = ["openssl", "pkeyutl", "-verify", "-pubin", "-inkey", "{key}", "-rawin", "-in", "{data}", "-sigfile", "{sig}"]
        holds = any(run(command, key=Path(key).read_bytes(), data=data, sig=signature)[0] == 0 for key in keys)
        if check(holds, f"{what}: signature"):
            SIGNED["a key you gave"] += 1
    return json.loads(decode(envelope["payload"]))


def signed_by(public, signature, data):
    """Whether the key, in PEM, made this signature over the SHA-256 of the data."""
    command = ["openssl", "dgst", "-sha256", "-verify", "{public}", "-signature", "{sig}", "{data}"]
    return run(command, public=public, sig=signature, data=data)[0] == 0


def by_certificate(bundle, what):
    envelope, material = bundle["dsseEnvelope"], bundle["verificationMaterial"]
    chain = material.get("x509CertificateChain", {}).get("certificates", [{}])
    leaf = decode((material.get("certificate") or chain[0])["rawBytes"])
    signature = decode(envelope["signatures"][0]["sig"])
    public = run(["openssl", "x509", "-in", "{leaf}", "-noout", "-pubkey"], leaf=pem(leaf))[1].encode()
    check(signed_by(public, signature, pae(envelope)), f"{what}: signature")
    names = run(["openssl", "x509", "-in", "{leaf}", "-noout", "-ext", "subjectAltName"], leaf=pem(leaf))[1]
    identity = names.strip().splitlines()[-1].strip().partition(":")[2]
    issuer = extension(leaf, "2b0601040183bf300108") or extension(leaf, "2b0601040183bf300101")
    SIGNED[f"{identity} (issuer {issuer})"] += 1
    if not (ASKED.identity and ASKED.issuer and ASKED.trusted_root):
        UNCHECKED["signed with Sigstore: give --identity, --issuer and --trusted-root"] += 1
        return
    check(identity == ASKED.identity, f"{what}: signed by {identity}")
    check(issuer == ASKED.issuer, f"{what}: {issuer} vouches for who signed")
    moment = logged(material, envelope, what)
    authorities = trusted_root().get("certificateAuthorities", [])
    chains = [[pem(decode(one["rawBytes"])) for one in each["certChain"]["certificates"]] for each in authorities]
    command = ["openssl", "verify", "-partial_chain", "-purpose", "any", "-attime", str(moment), "-CAfile", "{roots}", "{leaf}"]
    check(run(command, roots=b"".join(sum(chains, [])), leaf=pem(leaf))[0] == 0, f"{what}: certificate, or its time")


def extension(certificate, number):
    """Text of an extension of Fulcio, by the DER of its number: https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md"""
    mark = bytes([6, len(number) // 2]) + bytes.fromhex(number) + b"\x04"
    at = certificate.find(mark)
    if at < 0:
        return None
    size = certificate[at + len(mark)]
    text = certificate[at + len(mark) + 1 :][:size]
    return (text[2:] if text[:1] == b"\x0c" else text).decode("utf-8", "replace")


def logged(material, envelope, what):
    """Unix time of the entry in the transparency log, which the log signed and which is of this very envelope."""
    entry = (material.get("tlogEntries") or [{}])[0]
    promise = (entry.get("inclusionPromise") or {}).get("signedEntryTimestamp")
    if not promise:
        UNCHECKED["time of signing: use `cosign verify-blob-attestation`"] += 1
        return int(entry.get("integratedTime") or 0)
    body, moment = json.loads(decode(entry["canonicalizedBody"])), int(entry["integratedTime"])
    spec = body["spec"].get("content", body["spec"])
    same = spec["payloadHash"]["value"] == sha256(decode(envelope["payload"]))
    if body["kind"] == "dsse":
        same = same and [one["signature"] for one in spec["signatures"]] == [one["sig"] for one in envelope["signatures"]]
    check(same, f"{what}: its entry in the transparency log is of something else")
    log = decode(entry["logId"]["keyId"])
    said = {"body": entry["canonicalizedBody"], "integratedTime": moment, "logID": log.hex(), "logIndex": int(entry["logIndex"])}
    data = json.dumps(said, sort_keys=True, separators=(",", ":")).encode()
    logs = [one for one in trusted_root().get("tlogs", []) if decode(one["logId"]["keyId"]) == log]
    keys = [pem(decode(one["publicKey"]["rawBytes"]), "PUBLIC KEY") for one in logs]
    holds = any(signed_by(key, decode(promise), data) for key in keys)
    check(holds, f"{what}: the transparency log did not sign its entry")
    return moment


@functools.cache
def trusted_root():
    return json.loads(Path(ASKED.trusted_root).read_text("utf-8"))


def included(leaf, index, count, hashes, root):
    """RFC 9162, 2.1.3.2."""
    node = lambda a, b: hashlib.sha256(b"\x01" + a + b).digest()
    found, first, last = hashlib.sha256(b"\x00" + leaf).digest(), index, count - 1
    for beside in map(bytes.fromhex, hashes):
        if first & 1 or first == last:
            found = node(beside, found)
            while first and not first & 1:
                first, last = first >> 1, last >> 1
        else:
            found = node(found, beside)
        first, last = first >> 1, last >> 1
    return last == 0 and found.hex() == root


def approval(name, signers):
    """An approval or rejection that a person signed with SSH, a file of its own."""
    envelope = json.loads((HERE / name).read_bytes())
    if "dsseEnvelope" in envelope:
        return statement(json.dumps(envelope), name, KEYS)
    signature, data = decode(envelope["signatures"][0]["sig"]), pae(envelope)
    armour = pem(signature, "SSH SIGNATURE")
    command = ["ssh-keygen", "-Y", "check-novalidate", "-n", "aims-gate-approval", "-s", "{sig}"]
    code, said = run(command, sig=armour, stdin=data)
    if not check(code == 0, f"{name}: signature"):
        return
    key = next((word for word in said.split() if word.startswith("SHA256:")), "a key")
    holders = ""
    if signers is not None:
        holders = run(["ssh-keygen", "-Y", "find-principals", "-s", "{sig}", "-f", "{list}"], sig=armour, list=signers)[1]
        holders = ", ".join(holders.split()) if "rror" not in holders and "No principal" not in holders else ""
    SIGNED[f"{key} ({f'of {holders}, by the list in this package' if holders else 'named in no list of this package'})"] += 1


def examine(what, steps, *given):
    """A file that is not as its format asks, or a program that is not there, is said: nothing else is left unexamined."""
    try:
        return steps(*given)
    except FileNotFoundError as error:
        if error.filename in ("openssl", "ssh-keygen"):
            UNCHECKED[f"{error.filename} is not installed"] += 1
        else:
            check(False, f"{what}: {error.filename} is not there")
    except (AttributeError, IndexError, KeyError, OSError, RecursionError, TypeError, ValueError) as error:
        check(False, f"{what}: not as its format asks ({type(error).__name__})")


def proven(name, line, versions):
    proof = json.loads((HERE / name).read_text("utf-8"))
    record, checkpoint = (statement(proof[part], name if part == "record" else "checkpoint", KEYS) for part in ("record", "checkpoint"))
    said, index = checkpoint["predicate"], record["predicate"]["ledger"]["sequence"] - 1
    leaf = hashlib.sha256(proof["record"].encode()).digest()
    check(included(leaf, index, said["count"], proof["hashes"], said["root"]), f"{name}: not in the ledger")
    check(Path(name).stem == str(index + 1), f"{name}: the proof of record {index + 1}")
    check(line is None or line.split()[2:] == [str(said["count"]), said["head"], said["root"]], f"{name}: another checkpoint than the manifest's")
    rested = [*(record["predicate"].get("documents") or []), *(record["predicate"].get("visible") or [])]
    for one in {(one["path"], one["gitBlob"]) for one in rested if one["gitBlob"]} - versions:
        MISSING.add(one)


def listed_files(manifest, present):
    listed = {one["name"]: one["digest"]["sha256"] for one in manifest["subject"]}
    for name in sorted(set(listed) ^ (present - {"manifest.json", "manifest.dsse.json"})):
        check(False, f"{name}: added or missing")
    for name in sorted(set(listed) & present):
        check(sha256((HERE / name).read_bytes()) == listed[name], f"{name}: changed")
    return listed


def signed_manifest():
    text = (HERE / "manifest.dsse.json").read_text("utf-8")
    value = json.loads(text)
    payload = decode(value.get("dsseEnvelope", value)["payload"])
    check(payload == (HERE / "manifest.json").read_bytes(), "manifest.dsse.json: signed another manifest")
    statement(text, "manifest.dsse.json", tuple(ASKED.manifest_key) or KEYS)


def copied(one):
    """The very blob that git has at this path of the commit."""
    data = (HERE / one["file"]).read_bytes()
    git = hashlib.sha1 if len(one["blob"]) == 40 else hashlib.sha256
    check(git(b"blob %d\0" % len(data) + data).hexdigest() == one["blob"], f"{one['path']}: not the blob {one['blob']}")


def rules(policy, present):
    """The texts that the policy is made of, in their order, give the digest that stands in the records."""
    if policy is None:
        return
    found = hashlib.sha256()
    for name in policy["files"]:
        if not check(name in present, f"policy: {name} is not in the package"):
            return
        text = (HERE / name).read_bytes()
        found.update(b"%d\0" % len(text) + text)
    check(found.hexdigest() == policy["sha256"], "policy: its texts do not give its digest")


def main():
    entries = {path.relative_to(HERE).as_posix(): path for path in HERE.rglob("*")}
    present = {name for name, path in entries.items() if path.is_file() and not path.is_symlink()}
    for name in sorted(name for name, path in entries.items() if path.is_symlink()):
        check(False, f"{name}: a link, and a package holds only plain files")
    if not check("manifest.json" in present, "manifest.json: no plain file"):
        return None
    manifest = json.loads((HERE / "manifest.json").read_bytes())
    listed, about = listed_files(manifest, present), manifest["predicate"]
    if "manifest.dsse.json" in present:
        examine("manifest.dsse.json", signed_manifest)
    else:
        UNCHECKED["the manifest is not signed: ask who gave you the package for its SHA-256"] += 1
    if ASKED.checkpoint:
        kept, line = ASKED.checkpoint.split()[-5:], about.get("checkpoint", "").split()
        if kept[2:3] == line[2:3]:
            check(kept == line, "manifest.json: the ledger was rewritten since the checkpoint you kept")
        else:
            UNCHECKED["the checkpoint you kept is of another length: use `aims-gate evidence verify --checkpoint`"] += 1
    examine("policy", rules, about.get("policy"), present)
    documents = [one for part in ("documents", "versions") for one in about.get(part, []) if one.get("file") in present]
    for one in documents:
        examine(one["path"], copied, one)
    proofs = sorted(name for name in listed if name.startswith("proofs/") and name in present)
    for name in proofs:
        examine(name, proven, name, about.get("checkpoint"), {(one["path"], one["blob"]) for one in documents})
    if MISSING:
        UNCHECKED["versions of documents that records rest on have no copy here"] += len(MISSING)
    lists = [HERE / one["file"] for one in documents if one["path"].endswith("allowed_signers")]
    approvals = [one["file"] for one in documents if "/approvals/" in one["path"] and one["path"].endswith(".json")]
    for name in approvals:
        examine(name, approval, name, lists[0].read_bytes() if lists else None)
    return f"{len(listed)} files, {len(documents)} documents, {len(proofs)} proofs, {len(approvals)} signed approvals"


found = examine("manifest.json", main)
more = [f"and {len(FAILURES) - MOST_SHOWN} more"] if len(FAILURES) > MOST_SHOWN else []
print("\n".join([*map(shown, FAILURES[:MOST_SHOWN]), *more]) or f"{found}: as they were")
for who, count in sorted(SIGNED.items()):
    print(shown(f"signed by {who}: {count}"))
for what, count in sorted(UNCHECKED.items()):
    print(shown(f"NOT CHECKED, {count}: {what}"))
sys.exit(1 if FAILURES else 0)
