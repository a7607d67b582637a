#!/usr/bin/env python3
"""Checks an evidence package without aims-gate: python3 verify.py [KEY.pem]. Python and, for signatures, OpenSSL 3."""
import base64, functools, hashlib, json, os, subprocess, sys, tempfile
from pathlib import Path

here, key = Path(__file__).resolve().parent, sys.argv[1] if len(sys.argv) > 1 else None
sha256, failures = lambda data: hashlib.sha256(data).hexdigest(), []

def check(holds, what):
    if not holds: failures.append(what)

@functools.cache  # many proofs share one checkpoint
def signed(text, what):  # DSSE: https://github.com/secure-systems-lab/dsse
    envelope = json.loads(text)
    payload = base64.b64decode(envelope["payload"])
    if key:
        kind = envelope["payloadType"].encode()
        with tempfile.TemporaryDirectory() as folder:
            data, signature = os.path.join(folder, "data"), os.path.join(folder, "signature")
            Path(data).write_bytes(b"DSSEv1 %d %s %d %s" % (len(kind), kind, len(payload), payload))
            Path(signature).write_bytes(base64.b64decode((envelope["signatures"] or [{"sig": ""}])[0]["sig"]))
            command = ["openssl", "pkeyutl", "-verify", "-pubin", "-inkey", key, "-rawin", "-in", data, "-sigfile", signature]
            check(subprocess.run(command, capture_output=True).returncode == 0, f"{what}: signature")
    return json.loads(payload)

def included(leaf, index, count, hashes, root):  # RFC 9162, 2.1.3.2
    node = lambda a, b: hashlib.sha256(b"\x01" + a + b).digest()
    found, first, last = hashlib.sha256(b"\x00" + leaf).digest(), index, count - 1
    for beside in map(bytes.fromhex, hashes):
        if first & 1 or first == last:
            found = node(beside, found)
            while first and not first & 1: first, last = first >> 1, last >> 1
        else: found = node(found, beside)
        first, last = first >> 1, last >> 1
    return last == 0 and found.hex() == root

manifest = json.loads((here / "manifest.json").read_bytes())
listed = {one["name"]: one["digest"]["sha256"] for one in manifest["subject"]}
present = {path.relative_to(here).as_posix() for path in here.rglob("*") if path.is_file()}
for name in sorted(set(listed) ^ (present - {"manifest.json", "manifest.dsse.json"})): check(False, f"{name}: added or missing")
for name in sorted(set(listed) & present): check(sha256((here / name).read_bytes()) == listed[name], f"{name}: changed")
documents = [one for one in manifest["predicate"].get("documents", []) if "file" in one]
for one in documents:  # the very blob that git has at this path of the commit
    data = (here / one["file"]).read_bytes() if one["file"] in present else b""
    git = hashlib.sha1 if len(one["blob"]) == 40 else hashlib.sha256
    check(git(b"blob %d\0" % len(data) + data).hexdigest() == one["blob"], f"{one['path']}: not the blob {one['blob']}")
proofs = sorted(present & {name for name in listed if name.startswith("proofs/")})
for name in proofs:
    proof = json.loads((here / name).read_text("utf-8"))
    record, checkpoint = (signed(proof[part], name if part == "record" else "checkpoint") for part in ("record", "checkpoint"))
    leaf = hashlib.sha256(proof["record"].encode()).digest()
    said, index = checkpoint["predicate"], record["predicate"]["ledger"]["sequence"] - 1
    check(included(leaf, index, said["count"], proof["hashes"], said["root"]), f"{name}: not in the ledger")
print("\n".join(failures) or f"{len(listed)} files, {len(documents)} documents, {len(proofs)} proofs: as they were"
      + ("" if key else " (signatures not checked: give the public key)"))
sys.exit(1 if failures else 0)
